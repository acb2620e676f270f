"""Sheets of A4 that are filled from top to bottom."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from annotator.domain.direction import is_right_to_left
from annotator.errors import AnnotatorError
from annotator.gui.text.textmap import displayed
from annotator.gui.tongue import tr

DPI = 96
LEFT, RIGHT, TOP, BOTTOM = 72.0, 60.0, 60.0, 68.0


class Paper:
    """A PDF that is being written; lengths are pixels of 96 to the inch, `y` is where the next thing goes."""

    def __init__(self, out: Path, title: str, muted: QColor, ink: QColor) -> None:
        """Raises AnnotatorError where the file can't be written."""
        self._writer = QPdfWriter(str(out))
        self._writer.setResolution(DPI)
        self._writer.setTitle(title)
        self._writer.setCreator("Annotator")
        self._writer.setPageLayout(
            QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
        )
        self.painter = QPainter()
        if not self.painter.begin(self._writer):
            raise AnnotatorError(tr("{file} can't be written: choose another place.", file=str(out)))
        self.page = 1
        self.y = TOP
        self.left = LEFT
        self.width = self._writer.width() - LEFT - RIGHT
        self.bottom = self._writer.height() - BOTTOM
        self.ink = ink
        self.muted = muted
        self._foot()

    def room(self, height: float) -> None:
        """Have so much room below `y`, on the next sheet where this one has it not."""
        if self.y + height > self.bottom and self.y > TOP:
            self.turn()

    def turn(self) -> None:
        """Go on with the next sheet."""
        self._writer.newPage()
        self.page += 1
        self.y = TOP
        self._foot()

    def skip(self, height: float) -> None:
        """Leave some room, but none at the top of a sheet."""
        if self.y > TOP:
            self.y += height

    def words(
        self, words: str, font: QFont, *, lead: str = "", colour: QColor | None = None, indent: float = 0.0,
        after: float = 0.0, keep: float = 0.0,
    ) -> None:  # fmt: skip
        """Words in lines, each paragraph from its own side; `lead` stands before them, muted. `keep` is room that has
        to follow on the same sheet."""
        for number, line in enumerate(words.split("\n")):
            self._lines(displayed(lead if not number else ""), displayed(line), font, colour or self.ink, indent, keep)
        self.y += after

    def _lines(self, lead: str, words: str, font: QFont, colour: QColor, indent: float, keep: float) -> None:
        rtl = is_right_to_left(words or lead)
        layout = QTextLayout(lead + words, font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([_format(0, lead, self.muted), _format(_units(lead), words, colour)])
        layout.beginLayout()
        lines = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.width - indent)
            lines.append(line)
        layout.endLayout()
        x = self.left + (0.0 if rtl else indent)
        for line in lines:
            self.room(line.height() + keep)
            line.draw(self.painter, QPointF(x, self.y - line.y()))
            self.y += line.height()

    def _foot(self) -> None:
        font = QFont()
        font.setPixelSize(10)
        self.painter.setFont(font)
        self.painter.setPen(self.muted)
        place = QRectF(self.left, self.bottom + 18, self.width, 16)
        self.painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, str(self.page))

    def end(self) -> None:
        """Finish the file."""
        self.painter.end()


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _format(start: int, text: str, colour: QColor) -> QTextLayout.FormatRange:
    span = QTextLayout.FormatRange()
    span.start, span.length = start, _units(text)
    form = QTextCharFormat()
    form.setForeground(colour)
    span.format = form
    return span
