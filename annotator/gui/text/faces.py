"""Reading faces by script, and the line box that leaves room for chips and lanes."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

READING = ("Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif")
ARABIC = ("Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans")
HEBREW = ("Noto Serif Hebrew", "Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", "DejaVu Sans")
MEASURE = 68
LANES_BELOW = 3
LANES_ABOVE = 3
_SAMPLE = "the minister said on Tuesday that exports rose while officials of the union denied the report "


class Script(Enum):
    """Which chain of families a paragraph is set in."""

    LATIN = READING
    ARABIC = ARABIC
    HEBREW = HEBREW


@dataclass(frozen=True, slots=True)
class LineBox:
    """The vertical make-up of one line, from its top, in pixels.

    Chips, lanes above the text (when there are any), the text, lanes below it. The pitch is the same
    for every line of a face, so that an added mark never moves text.
    """

    font: QFont
    ascent: int
    text_top: int
    text_height: int
    lanes_above: int
    bar: int
    lane: int
    pitch: int
    gap: int

    @property
    def text_bottom(self) -> int:
        return self.text_top + self.text_height

    def bar_top(self, lane: int) -> int:
        """Where the bar of a lane begins; lanes below the text count from 0, above it from -1 down."""
        if lane >= 0:
            return self.text_bottom + 2 + min(lane, LANES_BELOW - 1) * self.lane
        return self.text_top - 1 - self.lane * min(-lane, max(1, self.lanes_above))


class Faces:
    """Fonts and measures for one choice of families, size and lanes."""

    def __init__(self, families: Sequence[str], points: float, lanes_above: bool) -> None:
        self.points = points
        self.families = tuple(families)
        self.lanes_above = LANES_ABOVE if lanes_above else 0
        self.chip_font = QFont()
        # Chips stay legible in small text and do not shout in large text.
        self.chip_font.setPixelSize(round(min(15.0, max(10.0, 6.0 + points * 0.34))))
        self.chip_font.setBold(True)
        self.chip_height = self.chip_font.pixelSize() + 2
        self._chip_metrics = QFontMetricsF(self.chip_font)
        self._chip_widths: dict[str, float] = {}
        self._boxes: dict[Script, LineBox] = {}
        self.latin = self.box(Script.LATIN)
        self.column = math.ceil(self.mean_width(_SAMPLE) * MEASURE)

    def mean_width(self, sample: str, script: Script = Script.LATIN) -> float:
        """Average advance of the characters of `sample`, which is not empty."""
        return QFontMetricsF(self.box(script).font).horizontalAdvance(sample) / len(sample)

    def chip_width(self, text: str) -> float:
        """Width of a chip with `text`, its padding included."""
        width = self._chip_widths.get(text)
        if width is None:
            width = math.ceil(self._chip_metrics.horizontalAdvance(text)) + 5.0
            self._chip_widths[text] = width
        return width

    def box(self, script: Script) -> LineBox:
        box = self._boxes.get(script)
        if box is None:
            box = self._boxes[script] = self._make_box(script)
        return box

    @property
    def blank(self) -> LineBox:
        """The line of an empty paragraph, which can hold no mark: as low as its letters would be."""
        box = self.latin
        return replace(box, text_top=0, pitch=box.text_height, gap=0)

    def _make_box(self, script: Script) -> LineBox:
        font = QFont()
        font.setFamilies(list(self._chain(script)))
        # Arabic letters are small for their size beside Latin ones.
        font.setPointSizeF(self.points * (1.08 if script is Script.ARABIC else 1.0))
        # Reading text keeps its shapes at every zoom: hinted advances would make words jump.
        font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
        metrics = QFontMetricsF(font)
        ascent, descent = math.ceil(metrics.ascent()), math.ceil(metrics.descent())
        bar = 3 if self.points < 20 else 4
        lane = bar + 2
        # Chips reach a little into the room above the capitals, unless lanes are in between.
        text_top = self.chip_height + (3 + self.lanes_above * lane if self.lanes_above else -1)
        text_height = ascent + descent
        pitch = text_top + text_height + 2 + LANES_BELOW * lane
        gap = round(ascent * 0.4)
        return LineBox(font, ascent, text_top, text_height, self.lanes_above, bar, lane, pitch, gap)

    def _chain(self, script: Script) -> tuple[str, ...]:
        if script is Script.LATIN:
            return (*self.families, *READING)
        # The first family must hold the script, its space and its digits; Qt would otherwise cut the
        # line into one run for each word, which takes several times as long to lay out.
        held = [name for name in script.value if QFontInfo(QFont(name)).family() == name]
        return (*held[:1], *self.families, *READING, *script.value)
