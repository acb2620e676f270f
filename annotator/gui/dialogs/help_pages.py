"""The pages of the guide as files: their order, their titles, and their words without signs."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from annotator.gui.key_table import groups, page
from annotator.gui.tongue import tr

KEYS, START = "keys.md", "guide.md"
"""The page of keys, which is made of those that hold now, and the page with the quick start."""

_ENTRY = re.compile(r"^- \[[^\]]+\]\(([\w-]+\.md)\)", re.MULTILINE)
"""An entry of the table of contents, which stands on the page with the quick start."""


def pages_in(folder: Path) -> dict[str, str]:
    """The pages but that of the keys, in the order in which they are listed: the quick start, then as its table of
    contents has them, then by title any that it does not name. Names of files to Markdown."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md") if path.name != KEYS}
    order = {name: n for n, name in enumerate([START, *_ENTRY.findall(texts.get(START, ""))])}
    return dict(sorted(texts.items(), key=lambda item: (order.get(item[0], len(order)), title_of(item[1]).casefold())))


def title_of(text: str) -> str:
    """The first heading of a page."""
    heading = re.search(r"^# +(.+)$", text, re.MULTILINE)
    return heading[1].removeprefix("Annotator: ").capitalize() if heading else tr("Untitled")


def slug(heading: str) -> str:
    """What a link calls a heading."""
    return re.sub(r"[^\w]+", "-", heading.casefold()).strip("-")


def bare_markdown(text: str) -> str:
    return re.sub(r"\*\*|`", "", text)


def bare_html(text: str) -> str:
    return re.sub(r"<[^>]*>", "\n", text)


def keys_page(main: QWidget) -> str:
    """The sheet of keys that hold now in a window that has the actions, as HTML."""
    actions, desk = getattr(main, "actions_", None), getattr(main, "desk", None)
    labels = desk.project.labels.values() if desk is not None and desk.project is not None else ()
    found = groups(actions.rows, actions.__getitem__, labels) if actions is not None else []
    intro = tr("As they are now. Every action is found in the menus and in the command palette, with a key or without.")
    return page(tr("Keys"), intro, found, right_to_left=main.layoutDirection() == Qt.LayoutDirection.RightToLeft)


def with_actions(widget: QWidget) -> QWidget:
    """The window that has the actions."""
    above: QWidget | None = widget
    while above is not None:
        if hasattr(above, "actions_"):
            return above
        above = above.parentWidget()
    return widget
