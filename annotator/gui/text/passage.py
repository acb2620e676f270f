"""One segment laid out: its lines, and the way between positions and pixels within them."""

from __future__ import annotations

import math
from bisect import bisect_right
from typing import Any

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextLine, QTextOption

from annotator.domain.offsets import Utf16Offsets
from annotator.gui.text.drawing import Drawing, Stretch
from annotator.gui.text.faces import LineBox
from annotator.gui.text.textmap import has_rtl

_Caret = QTextLine.CursorPosition


class Passage:
    """Lines of constant pitch. Positions are UTF-16 units of the segment, pixels count from its corner."""

    __slots__ = (
        "bidi",
        "box",
        "drawing",
        "ends",
        "height",
        "layout",
        "lines",
        "offsets",
        "starts",
        "stretches",
        "tops",
    )

    def __init__(self, layout: QTextLayout, text: str, box: LineBox, width: float, rtl: bool) -> None:
        self.layout = layout
        self.box = box
        self.bidi = rtl or has_rtl(text)
        self.offsets = Utf16Offsets(text)
        self.drawing: Drawing | None = None
        # Lines stay as they are while marks come and go, so a range is measured once.
        self.stretches: dict[tuple[int, int], list[Stretch]] = {}
        self.lines: list[QTextLine] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.tops: list[int] = []
        layout.setTextOption(_option(box, rtl))
        self.height = self._break(width) + box.gap

    def _break(self, width: float) -> int:
        box, y = self.box, 0
        self.layout.beginLayout()
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            ascent = line.ascent()
            # Emoji and fallback faces may stand taller than the face that sets the pitch.
            extra = max(0, math.ceil(line.height()) - box.text_height)
            base = max(box.ascent, math.ceil(ascent))
            line.setPosition(QPointF(0, y + box.text_top + base - ascent))
            start = line.textStart()
            self.lines.append(line)
            self.starts.append(start)
            self.ends.append(start + line.textLength())
            self.tops.append(y)
            y += box.pitch + extra
        self.layout.endLayout()
        return y

    def line_of(self, unit: int) -> int:
        """The line on which the character at `unit` stands."""
        return max(0, bisect_right(self.starts, unit) - 1)

    def line_at(self, y: float) -> int:
        """The line at `y`, the nearest one outside."""
        return max(0, bisect_right(self.tops, y) - 1)

    def caret_x(self, line: int, unit: int) -> float:
        return _x_of(self.lines[line], unit)

    def caret_at(self, line: int, x: float) -> int:
        """The caret position nearest to `x` on this very line."""
        text_line = self.lines[line]
        low = self.starts[line]
        high = self.ends[line] if line == len(self.lines) - 1 else max(low, self.ends[line] - 1)
        unit = min(high, max(low, int(text_line.xToCursor(x, _Caret.CursorBetweenCharacters))))
        if not self.bidi:
            return unit
        # In runs from right to left Qt rounds to the wrong neighbour.
        near = range(max(low, unit - 2), min(high, unit + 2) + 1)
        valid = [at for at in near if self.layout.isValidCursorPosition(at)]
        return min(valid or [unit], key=lambda at: (abs(_x_of(text_line, at) - x), abs(at - unit)))

    def character_at(self, line: int, x: float) -> int | None:
        """The character under `x` on this line, None beside the text."""
        text_line = self.lines[line]
        extent = text_line.naturalTextRect()
        if not extent.left() <= x <= extent.right():
            return None
        unit = int(text_line.xToCursor(x, _Caret.CursorOnCharacter))
        return min(max(self.starts[line], self.ends[line] - 1), max(self.starts[line], unit))


def lay_out(text: str, box: LineBox, width: float, rtl: bool) -> Passage:
    """A passage with a layout of its own, which frees its memory with it."""
    layout = QTextLayout(text, box.font)
    layout.setCacheEnabled(True)
    return Passage(layout, text, box, width, rtl)


def lay_out_block(layout: QTextLayout, text: str, box: LineBox, width: float, rtl: bool) -> Passage:
    """The same lines in the layout of a QTextBlock, for what Qt itself asks of it."""
    # A block's layout takes the document's font whatever setFont() says; a format overrules it.
    span = QTextLayout.FormatRange()
    span.start, span.length = 0, len(text) * 2
    form = QTextCharFormat()
    form.setFont(box.font)
    span.format = form
    layout.setFormats([span])
    return Passage(layout, text, box, width, rtl)


def _x_of(line: QTextLine, unit: int) -> float:
    # The binding hands back the place it used as well; its stubs do not know.
    found: Any = line.cursorToX(unit)
    return float(found[0])


def _option(box: LineBox, rtl: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTabStopDistance(box.text_height * 2.0)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    return option
