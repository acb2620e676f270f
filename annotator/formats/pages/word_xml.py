"""Pieces of WordprocessingML: runs in the colours of labels, in the direction of their letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from annotator.domain.label import Label
from annotator.formats.pages.dress import Dress, stroke
from annotator.formats.pages.telling import clean

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

TEXT, PAGE, CARD, BESIDE = "Annotated Text", "Annotated Page", "Annotated Card", "Annotated Beside"
"""The names of the styles in which the text of documents stands, and what is told of it."""

_UNDERLINES = {
    "solid": "single",
    "dotted": "dotted",
    "dashed": "dash",
    "double": "double",
    "dashdot": "dotDash",
    "wavy": "wave",
}
_R = "\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_LEFTWARD = re.compile(f"[{_R}]+(?:(?:(?![{_R}])[\\W\\d_])+[{_R}]+)*")
_RIGHTWARD = re.compile(f"(?:(?![{_R}])[^\\W\\d_])+(?:(?:(?![{_R}])[\\W\\d_])+(?:(?![{_R}])[^\\W\\d_])+)*")


@dataclass(frozen=True, slots=True)
class Look:
    """How a run is set: colours of the innermost label, whether bold or quiet."""

    label: Label | None = None
    bold: bool = False
    colour: str = ""


PLAIN = Look()
BOLD = Look(bold=True)


def xml(text: str) -> str:
    """Words of a user as XML, in content and in quoted attributes."""
    return escape(clean(text))


def ways(text: str, right_to_left: bool) -> Iterator[tuple[str, bool]]:
    """The text cut into runs, each with whether it goes from right to left, in a paragraph of this direction."""
    if text.isascii() and not right_to_left:
        yield text, False
        return
    at = 0
    for other in (_RIGHTWARD if right_to_left else _LEFTWARD).finditer(text):
        if other.start() > at:
            yield text[at : other.start()], right_to_left
        yield other[0], not right_to_left
        at = other.end()
    if at < len(text):
        yield text[at:], right_to_left


def runs(text: str, right_to_left: bool, look: Look, dress: Dress, language: str = "") -> str:
    """Runs that hold the text to the character, without line feeds."""
    drawn = _drawn(look, dress)
    said = []
    for piece, leftward in ways(text, right_to_left):
        way = "<w:rtl/>" if leftward else ""
        if language:
            way += f'<w:lang w:bidi="{language}"/>' if leftward else f'<w:lang w:val="{language}"/>'
        properties = f"<w:rPr>{drawn}{way}</w:rPr>" if drawn or way else ""
        said.append(f"<w:r>{properties}{_content(piece)}</w:r>")
    return "".join(said)


def _content(text: str) -> str:
    parts = (f'<w:t xml:space="preserve">{xml(part)}</w:t>' if part else "" for part in text.split("\t"))
    return "<w:tab/>".join(parts)


def _drawn(look: Look, dress: Dress) -> str:
    """Properties in the order that the schema asks for."""
    said = "<w:b/><w:bCs/>" if look.bold else ""
    if look.colour:
        said += f'<w:color w:val="{look.colour[1:]}"/>'
    if look.label is not None:
        colour, tint = dress.colour(look.label)[1:], dress.tint(look.label)[1:]
        said += f'<w:u w:val="{_UNDERLINES[stroke(look.label)]}" w:color="{colour}"/>'
        said += f'<w:shd w:val="clear" w:color="auto" w:fill="{tint}"/>'
    return said


def paragraph(content: str, style: str, right_to_left: bool = False, more: str = "") -> str:
    """A paragraph of runs; `style` is the id of its style, `more` what comes before its direction."""
    way = "<w:bidi/>" if right_to_left else ""
    return f'<w:p xmlns:w="{W}"><w:pPr><w:pStyle w:val="{style}"/>{more}{way}</w:pPr>{content}</w:p>'
