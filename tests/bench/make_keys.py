"""The guide's sheet of keys, made from the table of actions.

    python -m tests.bench.make_keys
"""

from __future__ import annotations

from pathlib import Path

from annotator.domain.label import SHIPPED
from annotator.gui.actions import rows

SHEET = Path(__file__).resolve().parents[2] / "resources/help/keys.md"
SPOKEN = {"`": "Backtick", "Return": "Enter"}


def sheet() -> str:
    """The sheet as Markdown: a table for each menu, with a line for each action that has a key."""
    lines = ["# All keys", "", "Every action has its entry in the menus; those without a key are found there.", ""]
    for menu in dict.fromkeys(row.menu for row in rows()):
        lines += [f"## {menu.replace('&', '')}", "", "| Key | Action | What it does |", "|---|---|---|"]
        if menu == "&Annotate":
            keys = ", ".join(label.key for label in SHIPPED if label.key)
            lines.append(f"| {keys} | The labels | Label the selection, relabel the annotation, or arm the label |")
        for row in rows():
            if row.menu == menu and row.shortcuts:
                keys = ", ".join(SPOKEN.get(key, key) for key in row.shortcuts)
                lines.append(f"| {keys} | {row.text.replace('&', '').rstrip('…')} | {row.tip} |")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    SHEET.write_text(sheet(), encoding="utf-8")
