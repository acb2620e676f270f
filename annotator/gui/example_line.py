"""A quote among the words around it, on two lines at most, as plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.domain.offsets import Utf16Offsets
from annotator.gui.direction import is_right_to_left
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.examples import Example

_AROUND = 26
_QUOTE = 70
_LINES = 2


class ExampleLine(QWidget):
    """The quote stands out by its weight, not by its colour only."""

    def __init__(self, example: Example, colour: str, muted: str) -> None:
        super().__init__()
        self._colour, self._muted = QColor(colour), QColor(muted)
        before, after = _tail(example.before), _head(example.after)
        quote = shortened(example.quote, _QUOTE)
        self.text = before + quote + after
        self.quote = (len(before), len(before) + len(quote))
        self._rtl = is_right_to_left(quote if quote.strip() else self.text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.text)
        self.setAccessibleDescription(example.title)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(width)[1]

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._muted)
        layout, _height = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        layout = QTextLayout(self.text, self.font())
        option = QTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if self._rtl else Qt.LayoutDirection.LeftToRight)
        option.setAlignment(Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._format()])
        layout.beginLayout()
        y = 0.0
        for _ in range(_LINES):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            line.setPosition(QPointF(0, y))
            y += line.height()
        layout.endLayout()
        return layout, int(y) + 1

    def _format(self) -> QTextLayout.FormatRange:
        start, end = map(Utf16Offsets(self.text).to_units, self.quote)
        span = QTextLayout.FormatRange()
        span.start, span.length = start, end - start
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.Bold)
        form.setForeground(self._colour)
        span.format = form
        return span


def _tail(text: str) -> str:
    return f"…{text[-_AROUND:]}" if len(text) > _AROUND else text


def _head(text: str) -> str:
    return f"{text[:_AROUND]}…" if len(text) > _AROUND else text
