"""Colours and styles resolved to what a painter wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QPen

from annotator.gui.text.marks import Colours, MarkStyle

_TINT = 0.13
_STRONG = 0.30
_DASHES = {"dotted": [1.0, 0.75], "dashed": [3.0, 1.1], "dashdot": [3.0, 1.0, 1.0, 1.0]}


@dataclass(frozen=True, slots=True)
class Ink:
    """One style, ready to draw with."""

    letter: str
    name: str
    stroke: str
    colour: QColor
    tint: QColor
    strong: QColor
    pen: QPen


class Inks:
    """The page's colours and an ink for each style; an unknown style gets a neutral one."""

    def __init__(self, colours: Colours, styles: Mapping[str, MarkStyle], bar: int) -> None:
        self.background = QColor(colours.background)
        self.text = QColor(colours.text)
        self.muted = QColor(colours.muted)
        self.selection = QColor(colours.selection)
        self.focus = QColor(colours.focus)
        self.chip_text = QColor(colours.chip_text)
        self.hit = QColor(colours.hit)
        self.sign = QColor(colours.sign)
        self._bar = bar
        self._inks = {key: self._make(style) for key, style in styles.items()}
        self._muted = colours.muted

    def __getitem__(self, style: str) -> Ink:
        ink = self._inks.get(style)
        if ink is None:
            neutral = MarkStyle(style, style or "?", style[:1].upper() or "?", self._muted, "solid")
            ink = self._inks[style] = self._make(neutral)
        return ink

    def by_letter(self, letter: str) -> QColor:
        """The colour of the style that goes by `letter`, else the muted one."""
        wanted = letter.casefold()
        found = (ink.colour for ink in self._inks.values() if ink.letter.casefold() == wanted)
        return next(found, self.muted)

    def apply_to(self, palette: QPalette) -> None:
        role = QPalette.ColorRole
        palette.setColor(role.Base, self.background)
        palette.setColor(role.Text, self.text)
        palette.setColor(role.Highlight, self.selection)
        palette.setColor(role.HighlightedText, self.text)

    def _make(self, style: MarkStyle) -> Ink:
        colour = QColor(style.colour)
        pen = QPen(colour, self._bar)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if style.stroke in _DASHES:
            pen.setDashPattern(_DASHES[style.stroke])
        letter = style.letter or style.name[:1] or "?"
        tint, strong = (_mixed(colour, self.background, share) for share in (_TINT, _STRONG))
        return Ink(letter, style.name, style.stroke, colour, tint, strong, pen)


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """Opaque, so that stacked marks never add up to mud."""
    return QColor.fromRgbF(
        colour.redF() * share + ground.redF() * (1 - share),
        colour.greenF() * share + ground.greenF() * (1 - share),
        colour.blueF() * share + ground.blueF() * (1 - share),
    )
