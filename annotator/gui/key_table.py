"""All keys by menu, as they are now, and as a page that fits one or two sheets of paper."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from html import escape

from PySide6.QtGui import QAction

from annotator.domain.label import Label
from annotator.gui.action import Action, plain
from annotator.gui.key_rules import native, portable
from annotator.gui.tongue import tr

Line = tuple[str, str]
Group = tuple[str, list[Line]]
_HEADING = 2
"""Lines for which a heading counts when columns are balanced."""


def groups(rows: Sequence[Action], actions: Callable[[str], QAction], labels: Iterable[Label]) -> list[Group]:
    """The labels' keys, then for each menu its actions that have any: keys and words."""
    keyed = [(label.key, tr("Mark as {label}", label=label.name)) for label in labels if label.key]
    found: list[Group] = [(tr("Labels"), keyed)] if keyed else []
    for menu in dict.fromkeys(row.menu for row in rows):
        lines = []
        for row in rows:
            keys = _written(actions(row.key)) if row.menu == menu else ""
            if keys:
                lines.append((keys, plain(tr(row.text))))
        if lines:
            found.append((plain(tr(menu)), lines))
    return found


def _written(action: QAction) -> str:
    shown = [native(portable(keys)) for keys in action.shortcuts()]
    return ", ".join(dict.fromkeys(shown))


def page(title: str, intro: str, found: Sequence[Group], *, right_to_left: bool = False) -> str:
    """The groups in two columns of HTML, the first at the side where one begins to read."""
    side = "right" if right_to_left else "left"
    cells = [
        f'<td width="50%" valign="top">{"".join(_table(group, side) for group in half)}</td>' for half in _halved(found)
    ]
    return (
        f'<html><body dir="{"rtl" if right_to_left else "ltr"}"><h2>{escape(title)}</h2><p>{escape(intro)}</p>'
        f'<table width="100%" cellspacing="0" cellpadding="6"><tr>{_ordered(cells, side)}</tr></table></body></html>'
    )


def _table(group: Group, side: str) -> str:
    name, lines = group
    rows = []
    for keys, words in lines:
        cells = [
            f'<td width="42%" align="{side}"><b>{escape(keys)}</b></td>',
            f'<td width="58%" align="{side}">{escape(words)}</td>',
        ]
        rows.append(f"<tr>{_ordered(cells, side)}</tr>")
    table = f'<table width="100%" cellspacing="0" cellpadding="2">{"".join(rows)}</table>'
    return f'<h3 align="{side}">{escape(name)}</h3>{table}'


def _ordered(cells: list[str], side: str) -> str:
    """Cells from left to right: Qt does not turn a table round."""
    return "".join(reversed(cells) if side == "right" else cells)


def _halved(found: Sequence[Group]) -> tuple[list[Group], list[Group]]:
    """The groups in two columns that are about as long as one another; a group that lies across is parted."""
    half = sum(len(lines) + _HEADING for _, lines in found) / 2
    first: list[Group] = []
    room = half
    for n, (name, lines) in enumerate(found):
        size = len(lines) + _HEADING
        if size <= room:
            first.append((name, lines))
            room -= size
            continue
        fit = int(room) - _HEADING
        if fit < 2:
            return first, list(found[n:])
        return [*first, (name, lines[:fit])], [(tr("{menu}, continued", menu=name), lines[fit:]), *found[n + 1 :]]
    return first, []
