"""Which way a text runs, and widgets that follow it: the program speaks one language, its users' texts need not."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from annotator.domain.direction import is_right_to_left as is_right_to_left
from annotator.domain.direction import isolated as isolated

_LEFT_TO_RIGHT = Qt.LayoutDirection.LeftToRight


def turn(widget: QWidget, text: str) -> None:
    """Lay a widget out the way its text runs: an empty one, or one without letters, as the window is laid out."""
    ways = Qt.LayoutDirection
    if not text or not any(character.isalpha() for character in text[:2000]):
        widget.unsetLayoutDirection()
        way = widget.layoutDirection()
    else:
        widget.setLayoutDirection(ways.RightToLeft if is_right_to_left(text) else ways.LeftToRight)
        way = ways.LayoutDirectionAuto
    if isinstance(widget, QPlainTextEdit):
        # Its paragraphs find their own way once they have letters; the caret of an empty one would stand at the left.
        option = widget.document().defaultTextOption()
        if option.textDirection() != way:
            option.setTextDirection(way)
            widget.document().setDefaultTextOption(option)


def lead(label: QLabel) -> None:
    """Put the label's words at the side where the window begins, whatever their script: Qt goes by the words."""
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    label.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class DirectedCell(QStyledItemDelegate):
    """Cells whose text starts at the side where its language starts."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        text = index.data(Qt.ItemDataRole.DisplayRole)
        if not isinstance(text, str) or (text.isascii() and QApplication.layoutDirection() == _LEFT_TO_RIGHT):
            return
        if is_right_to_left(text):
            option.direction = Qt.LayoutDirection.RightToLeft
        elif option.icon.isNull() and any(character.isalpha() for character in text[:80]):
            option.direction = _LEFT_TO_RIGHT
