"""A document layout that lays out only what is looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPainterPath, QTextBlock, QTextDocument, QTextFrame

from annotator.gui.text.faces import Faces, LineBox, Script
from annotator.gui.text.geometry import Outline
from annotator.gui.text.heights import Heights
from annotator.gui.text.inks import Inks
from annotator.gui.text.painter import Caret, Column, PagePainter, Shown
from annotator.gui.text.passage import Passage, lay_out, lay_out_block
from annotator.gui.text.sheet import Sheet

TOP_MARGIN = 18
_BUDGET = 300_000
_SIDE = 56.0
_NARROW_SIDE = 34.0
_Context = QAbstractTextDocumentLayout.PaintContext


class PageLayout(QAbstractTextDocumentLayout):
    """Heights of all segments, real ones where someone has looked, and the passages last used.

    A laid-out character costs some ninety bytes, and the layout of a QTextBlock cannot be freed while
    its document lives; so passages own their layouts and are let go by least recent use. The layout of a
    block is filled only where Qt asks for it: around the caret, and for accessibility.

    `grown` is called with a segment and the number of pixels by which its height turned out larger.
    """

    def __init__(self, document: QTextDocument, sheet: Sheet, faces: Faces, inks: Inks) -> None:
        super().__init__(document)
        self.sheet = sheet
        self.faces = faces
        self.inks = inks
        self.grown: Callable[[int, int], None] = lambda segment, pixels: None
        self.heights = Heights([0])
        self.left = 0.0
        self.width = 0.0
        self.viewport_width = 0.0
        self._passages: OrderedDict[int, Passage] = OrderedDict()
        self._characters = 0
        self._filled: set[int] = set()
        self._ready = False

    # --- what Qt asks

    def documentChanged(self, at: int, removed: int, added: int) -> None:
        if self._ready:
            self.documentSizeChanged.emit(self.documentSize())

    def documentSize(self) -> QSizeF:
        return QSizeF(self.viewport_width, self.total)

    def pageCount(self) -> int:
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        return QRectF(QPointF(), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        segment = block.blockNumber()
        if not self._ready or not block.isValid() or segment >= len(self.heights):
            return QRectF()
        passage = self.passage(segment)
        layout = block.layout()
        if not layout.lineCount():
            text = self.sheet.text
            lay_out_block(layout, block.text(), passage.box, self.width, text.is_rtl(segment))
            block.setLineCount(layout.lineCount())
            self._filled.add(segment)
        return QRectF(self.left, self.top_of(segment), self.width, passage.height)

    def hitTest(self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy) -> int:
        exact = accuracy == Qt.HitTestAccuracy.ExactHit
        if not self._ready or not isinstance(point, QPointF):
            return -1 if exact else 0
        segment, line = self.line_at(point.y())
        passage = self.passage(segment)
        x = point.x() - self.left
        unit = passage.character_at(line, x) if exact else passage.caret_at(line, x)
        return -1 if unit is None else self._block(segment).position() + unit

    def draw(self, painter: QPainter, context: _Context) -> None:
        if not self._ready:
            return
        # The format of a selection is a view into a temporary; it must be copied while that lives.
        caret = Caret.of(context)
        clip = QRectF(context.clip)
        shown = [
            Shown(segment, passage, y, self._block(segment).position())
            for segment, passage, y in self.between(clip.top(), clip.bottom())
        ]
        column = Column(self.left, self.width)
        PagePainter(painter, self.sheet, self.faces, self.inks, clip, column).paint(shown, caret)

    # --- measures

    @property
    def total(self) -> int:
        """Height of the whole page, as far as it is known."""
        return self.heights.total + 2 * TOP_MARGIN

    def start(self) -> None:
        """Begin to answer Qt, once the document has its text."""
        self._ready = True

    def reflow(self, viewport: float, faces: Faces) -> None:
        """Forget every line: the width or the face is another one. Heights are estimates again."""
        self.faces = faces
        self.viewport_width = viewport
        side = _SIDE if viewport > faces.column + 2 * _SIDE else _NARROW_SIDE
        self.width = float(max(80, min(faces.column, int(viewport - side - min(side, 16)))))
        self.left = float(max(side, int((viewport - self.width) / 2)))
        self._forget_passages()
        self._estimate()

    def _forget_passages(self) -> None:
        self._passages.clear()
        self._characters = 0
        for segment in self._filled:
            self._block(segment).layout().clearLayout()
        self._filled.clear()

    def _estimate(self) -> None:
        text = self.sheet.text
        size = len(text.raw)
        sample = "".join(text.raw[at : at + 300] for at in (0, size // 2, max(0, size - 300)))
        sample = sample.replace("\n", " ") or "x"
        share = self.faces.mean_width(sample) * 1.04 / self.width
        box, blank = self.faces.latin, self.faces.blank.pitch
        values = [
            (int((end - start) * share) + 1) * box.pitch + box.gap if end > start else blank
            for start, end in zip(text.starts, text.ends, strict=True)
        ]
        self.heights = Heights(values)

    # --- passages

    def passage(self, segment: int) -> Passage:
        """The segment, laid out."""
        found = self._passages.get(segment)
        if found is not None:
            self._passages.move_to_end(segment)
            return found
        text = self.sheet.text
        found = lay_out(self._block(segment).text(), self._box(segment), self.width, text.is_rtl(segment))
        self._passages[segment] = found
        self._characters += text.ends[segment] - text.starts[segment] + 50
        self._evict()
        grown = self.heights.put(segment, found.height)
        if grown:
            self.grown(segment, grown)
        return found

    def drawn(self, segment: int) -> Passage:
        """The segment, laid out, with its marks drawn up."""
        passage = self.passage(segment)
        if passage.drawing is None:
            text = self.sheet.text
            start, end = text.starts[segment], text.ends[segment]
            outline = Outline(passage, start, end)
            marks = self.sheet.marks_between(start, end)
            outline.draw_marks(marks, self.sheet.above, self.faces, self.inks)
            outline.draw_hits(self.sheet.hits_between(start, end))
            passage.drawing = outline.rows
        return passage

    def is_drawn(self, segment: int) -> bool:
        passage = self._passages.get(segment)
        return passage is not None and passage.drawing is not None

    def between(self, y0: float, y1: float) -> Iterator[tuple[int, Passage, float]]:
        """Segments that show between two heights of the document, with their tops."""
        segment, _into = self.at(y0)
        y = self.top_of(segment)
        while segment < len(self.heights) and y <= y1:
            passage = self.drawn(segment)
            yield segment, passage, y
            y += passage.height
            segment += 1

    def redraw(self, start: int, end: int) -> tuple[float, float]:
        """Draw the marks of [start, end), code points, anew when next shown; the height of it all."""
        text = self.sheet.text
        first, last = text.segment_at(start), text.segment_at(max(start, end - 1))
        for segment in [at for at in self._passages if first <= at <= last]:
            self._passages[segment].drawing = None
        return self.extent(start, end)

    def extent(self, start: int, end: int) -> tuple[float, float]:
        """Top and bottom of the segments that hold [start, end), code points."""
        text = self.sheet.text
        first, last = text.segment_at(start), text.segment_at(max(start, end - 1))
        return self.top_of(first), self.top_of(last) + self.heights[last]

    def redraw_all(self) -> None:
        for passage in self._passages.values():
            passage.drawing = None

    def top_of(self, segment: int) -> float:
        return float(TOP_MARGIN + self.heights.top(segment))

    def at(self, y: float) -> tuple[int, float]:
        """The segment at a height of the document and how far into it that is, by what is known so far."""
        return self.heights.at(y - TOP_MARGIN)

    def line_at(self, y: float) -> tuple[int, int]:
        """Segment and line at a height of the document, the nearest ones outside."""
        segment, _into = self.at(y)
        self.passage(segment)
        segment, into = self.at(y)
        return segment, self.passage(segment).line_at(into)

    def _box(self, segment: int) -> LineBox:
        text = self.sheet.text
        if text.starts[segment] == text.ends[segment]:
            return self.faces.blank
        if not text.is_rtl(segment):
            return self.faces.latin
        return self.faces.box(Script.HEBREW if text.is_hebrew(segment) else Script.ARABIC)

    def _block(self, segment: int) -> QTextBlock:
        return self.document().findBlockByNumber(segment)

    def _evict(self) -> None:
        text = self.sheet.text
        while self._characters > _BUDGET and len(self._passages) > 1:
            segment, _passage = self._passages.popitem(last=False)
            self._characters -= text.ends[segment] - text.starts[segment] + 50
