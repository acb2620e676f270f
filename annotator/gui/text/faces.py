"""Reading faces by script, and the line box that leaves room for chips and lanes."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

READING = ("Noto Serif", "Source Serif 4", "Charter", "Georgia", "DejaVu Serif")
ARABIC = ("Noto Naskh Arabic", "Noto Sans Arabic", "Geeza Pro", "Segoe UI", "DejaVu Sans")
HEBREW = ("Noto Serif Hebrew", "Noto Sans Hebrew", "Arial Hebrew", "Segoe UI", "DejaVu Sans")
LANES_BELOW = 3
LANES_ABOVE = 3
_SAMPLE = "the minister said on Tuesday that exports rose while officials of the union denied the report "


@dataclass(frozen=True, slots=True)
class Typography:
    """How the text is set: families ("" for the program's own), size in points, characters to a line; the distance
    of lines and the gap between paragraphs in hundredths of what is usual."""

    family: str = ""
    arabic: str = ""
    points: float = 13.0
    measure: int = 68
    line: int = 100
    gap: int = 100


class Script(Enum):
    """Which chain of families a paragraph is set in."""

    LATIN = READING
    ARABIC = ARABIC
    HEBREW = HEBREW


@dataclass(frozen=True, slots=True)
class LineBox:
    """The vertical make-up of one line, from its top, in pixels.

    Chips, lanes above the text (when there are any), the text, lanes below it, and room that was asked for.
    The pitch is the same for every line of a face, so that an added mark never moves text.
    """

    font: QFont
    ascent: int
    text_top: int
    text_height: int
    lanes_above: int
    lanes_below: int
    bar: int
    lane: int
    pitch: int
    gap: int

    @property
    def text_bottom(self) -> int:
        return self.text_top + self.text_height

    @property
    def bottom(self) -> int:
        """Where the last lane below the text ends."""
        return self.text_bottom + 2 + self.lanes_below * self.lane

    def bar_top(self, lane: int) -> int:
        """Where the bar of a lane begins; lanes below the text count from 0, above it from -1 down."""
        if lane >= 0:
            return self.text_bottom + 2 + min(lane, self.lanes_below - 1) * self.lane
        return self.text_top - 1 - self.lane * min(-lane, max(1, self.lanes_above))


class Faces:
    """Fonts and measures for one typography, with or without lanes above the text."""

    def __init__(self, typography: Typography, lanes_above: bool) -> None:
        self.typography = typography
        self.points = points = typography.points
        self.families = tuple(name for name in (typography.family, *READING) if name)
        # Where lines stand close there is room for fewer marks; those beyond are counted.
        self.lanes_below = LANES_BELOW - (typography.line < 100)
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
        self.column = math.ceil(self.mean_width(_SAMPLE) * typography.measure)

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
        return replace(box, text_top=0, pitch=box.text_height + box.pitch - box.bottom, gap=0)

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
        pitch = text_top + text_height + 2 + self.lanes_below * lane
        pitch += round(pitch * max(0, self.typography.line - 100) / 100)
        gap = round(ascent * 0.4 * self.typography.gap / 100)
        lanes = self.lanes_above, self.lanes_below
        return LineBox(font, ascent, text_top, text_height, *lanes, bar, lane, pitch, gap)

    def _chain(self, script: Script) -> tuple[str, ...]:
        if script is Script.LATIN:
            return self.families
        # The first family must hold the script, its space and its digits; Qt would otherwise cut the
        # line into one run for each word, which takes several times as long to lay out.
        wanted = script.value
        if script is Script.ARABIC and self.typography.arabic:
            wanted = (self.typography.arabic, *wanted)
        held = [name for name in wanted if QFontInfo(QFont(name)).family() == name]
        return (*held[:1], *self.families, *script.value)
