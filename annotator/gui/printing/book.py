"""What is printed: a legend, the documents with their marks and notes, and what comes after them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont

from annotator.gui.printing.paper import Paper
from annotator.gui.text.faces import Faces, LineBox, Script, Typography
from annotator.gui.text.geometry import Outline
from annotator.gui.text.inks import Inks
from annotator.gui.text.marks import Colours, Mark, MarkStyle
from annotator.gui.text.painter import Caret, Column, PagePainter, Shown
from annotator.gui.text.passage import Passage, lay_out
from annotator.gui.text.sheet import Sheet
from annotator.gui.text.strokes import draw_bar
from annotator.gui.text.textmap import displayed

_POINTS = 10.5
_NO_CARET = Caret(-1, ())
_CHIP = 20.0
_INDENT = 22.0


class SheetPainter(PagePainter):
    """Draws the lines inside the clip and no others: what Qt draws beyond would be found twice in the file."""

    def _paint_text(self, item: Shown, caret: Caret) -> None:
        passage, corner = item.passage, QPointF(self._left, item.y)
        for top, line in zip(passage.tops, passage.lines, strict=True):
            if self._clip.top() <= item.y + top + passage.box.text_top < self._clip.bottom():
                line.draw(self._painter, corner)


class Book:
    """Prints what it is told in plain values, in the shapes that `formats.pages.pdf_telling` makes."""

    def __init__(self, out: Path, head: Mapping[str, Any]) -> None:
        roles: Mapping[str, str] = head["roles"]
        self._colours = Colours(
            background=roles["base"], text=roles["text"], muted=roles["muted"], gutter=roles["gutter"],
            selection=roles["selection"], focus=roles["focus"], chip_text=roles["chip_text"], hit=roles["hit"],
            diff=roles["diff"], sign=roles["accent"],
        )  # fmt: skip
        self._faces = Faces(Typography(points=_POINTS), False)
        self._styles = {key: MarkStyle(key, *said) for key, said in head["labels"].items()}
        self._inks = self._inked({})
        self.paper = Paper(out, head["title"], QColor(roles["muted"]), QColor(roles["text"]))
        small, title = _font(9.0), _font(20.0, bold=True)
        self._small, self._bold, self._title = small, _font(9.5, bold=True), title
        self.paper.words(head["title"], title, after=4)
        self.paper.words(head["counts"], small, colour=self.paper.muted, after=14)
        self._legend(head["legend"])

    def _inked(self, more: Mapping[str, MarkStyle]) -> Inks:
        return Inks(self._colours, {**self._styles, **more}, self._faces.latin.bar)

    def _legend(self, rows: Sequence[Mapping[str, Any]]) -> None:
        if rows:
            self.paper.words("Labels", self._bold, colour=self.paper.muted, after=4, keep=60)
        for row in rows:
            self._chip(row["label"], f"{row['name']}  {row['uses']}", 16.0 * row["depth"])
            if row["words"]:
                self.paper.words(row["words"], self._small, indent=_INDENT + 16.0 * row["depth"])
            self.paper.y += 6

    def _chip(self, style: str, words: str, indent: float = 0.0) -> None:
        """The letter and the line of a label, and words beside them."""
        paper, ink = self.paper, self._inks[style]
        paper.room(34)
        x, y = paper.left + indent, paper.y
        width = max(14.0, self._faces.chip_width(ink.letter))
        place = QRectF(x, y, width, 12)
        paper.painter.fillRect(place, ink.colour)
        paper.painter.setFont(self._faces.chip_font)
        paper.painter.setPen(self._inks.chip_text)
        paper.painter.drawText(place, 0x84, ink.letter)  # in the middle both ways
        draw_bar(paper.painter, ink, x, x + width, y + 14, 3)
        paper.words(words, self._bold, indent=indent + max(_INDENT, width + 6))
        paper.y = max(paper.y, y + _CHIP)

    # ------------------------------------------------------------------ a document

    def document(self, one: Mapping[str, Any]) -> int:
        """Print a document on sheets of its own; the number of its first page, from 1."""
        paper = self.paper
        paper.turn()
        first = paper.page
        for style in one["whole"]:
            self._chip(style[0], style[1])
        paper.words(one["title"], self._title, after=4)
        for name, said in one["card"]:
            paper.words(said, self._small, lead=f"{name}: ")
        paper.skip(12)
        self._text(one)
        if one["notes"]:
            paper.skip(16)
            paper.words("Notes", self._bold, colour=paper.muted, after=3, keep=30)
        for number, about, said in one["notes"]:
            self._told(about, said, f"{number}  ")
        if one["relations"]:
            paper.skip(12)
            paper.words("Relations", self._bold, colour=paper.muted, after=3, keep=30)
        for about, said in one["relations"]:
            self._told(about, said, "")
        return first

    def _told(self, about: str, said: Iterable[Sequence[str]], lead: str) -> None:
        self.paper.words(about, self._small, lead=lead, keep=12)
        for name, words in said:
            self.paper.words(words, self._small, lead=f"{name}: ", indent=_INDENT)
        self.paper.y += 4

    def _text(self, one: Mapping[str, Any]) -> None:
        marks, styles = [], {}
        for own, start, end, label, number, fragments in one["marks"]:
            style = label
            if number:
                # The number of its note stands on the chip.
                style, known = f"{label} {number}", self._styles[label]
                styles[style] = replace(known, key=style, letter=f"{known.letter} {number}")
            marks.append(Mark(own, start, end, style, "", tuple((a, b) for a, b in fragments)))
        sheet = Sheet(one["text"], marks)
        inks = self._inked(styles)
        headings, pages = set(one["headings"]), dict(one["pages"])
        text = sheet.text
        for segment in range(len(text)):
            start, end = text.starts[segment], text.ends[segment]
            if start in pages:
                self.paper.words(f"p. {pages[start]}", self._small, colour=self.paper.muted, keep=40)
            if start == end:
                self.paper.skip(self._faces.blank.pitch)
                continue
            box = self._box(sheet, segment, start in headings)
            passage = lay_out(displayed(text.text_of(segment)), box, self.paper.width, text.is_rtl(segment))
            outline = Outline(passage, start, end)
            outline.draw_marks(sheet.marks_between(start, end), frozenset(), self._faces, inks)
            passage.drawing = outline.rows
            self._passage(sheet, segment, passage, inks)

    def _box(self, sheet: Sheet, segment: int, heading: bool) -> LineBox:
        text = sheet.text
        script = Script.LATIN
        if text.is_rtl(segment):
            script = Script.HEBREW if text.is_hebrew(segment) else Script.ARABIC
        box = self._faces.box(script)
        if not heading:
            return box
        font = QFont(box.font)
        font.setBold(True)
        return replace(box, font=font)

    def _passage(self, sheet: Sheet, segment: int, passage: Passage, inks: Inks) -> None:
        """As many lines to a sheet as find room on it."""
        paper, tops = self.paper, [*passage.tops, passage.height - passage.box.gap]
        line = 0
        while line < len(passage.lines):
            paper.room(tops[line + 1] - tops[line])
            last = line + 1
            while last < len(passage.lines) and paper.y + tops[last + 1] - tops[line] <= paper.bottom:
                last += 1
            height = tops[last] - tops[line]
            # A pixel less, so that the lines beyond, which touch these, are not drawn at all.
            clip = QRectF(0, paper.y + 1, paper.left + paper.width + paper.left, height - 2)
            column = Column(paper.left, paper.width)
            shown = Shown(segment, passage, paper.y - tops[line], 0)
            SheetPainter(paper.painter, sheet, self._faces, inks, clip, column).paint([shown], _NO_CARET)
            paper.y += height
            line = last
        paper.y += passage.box.gap

    # ------------------------------------------------------------------ the end

    def end(self, appendix: Sequence[Any]) -> None:
        """Print what comes after the documents, and finish."""
        if appendix:
            self.paper.turn()
        for heading, said in appendix:
            self.paper.words(heading, self._title, after=6, keep=40)
            for name, words in said:
                self.paper.words(name, self._bold, keep=12)
                if words:
                    self.paper.words(words, self._small)
                self.paper.y += 5
            self.paper.skip(14)
        self.paper.end()


def _font(points: float, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    return font
