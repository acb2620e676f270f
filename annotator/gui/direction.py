"""Which way a text runs, and widgets that follow it: the program speaks English, its users' texts need not."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget


def is_right_to_left(text: str, position: int = 0) -> bool:
    """Whether the paragraph at a position runs from right to left: by its first strong character (UAX 9, P2)."""
    start = text.rfind("\n", 0, max(0, position)) + 1
    stop = text.find("\n", start)
    for character in text[start : stop if stop >= 0 else len(text)]:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            return kind != "L"
    return False


def turn(widget: QWidget, text: str) -> None:
    """Lay a widget out the way its text runs."""
    ways = Qt.LayoutDirection
    widget.setLayoutDirection(ways.RightToLeft if is_right_to_left(text) else ways.LeftToRight)


class DirectedCell(QStyledItemDelegate):
    """Cells whose text starts at the side where its language starts."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if isinstance(text, str) and not text.isascii() and is_right_to_left(text):
            option.direction = Qt.LayoutDirection.RightToLeft


def isolated(words: str) -> str:
    """Words that keep their own direction within a sentence."""
    return f"\u2068{words}\u2069"
