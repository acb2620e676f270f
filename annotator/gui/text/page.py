"""A text on a page: its document, its look and the place where one reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QPalette, QResizeEvent, QTextDocument, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from annotator.gui.text.faces import Faces, Typography
from annotator.gui.text.inks import Inks
from annotator.gui.text.layout import PageLayout
from annotator.gui.text.marks import DEFAULT_STYLES_LIGHT, LIGHT, Colours, MarkStyle
from annotator.gui.text.places import Places
from annotator.gui.text.scroll import Scroll
from annotator.gui.text.sheet import Sheet

SMALLEST, LARGEST = 7.0, 40.0
_NOTCH = 120


class Page(QTextEdit):
    """Read-only text in a measure that is good to read. Positions are code points of the text."""

    zoom_changed = Signal(float)
    scrolled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: Colours = LIGHT
        self._styles: Mapping[str, MarkStyle] = DEFAULT_STYLES_LIGHT
        self._faces = Faces(Typography(), False)
        self._inks = Inks(LIGHT, DEFAULT_STYLES_LIGHT, self._faces.latin.bar)
        self._turned = 0
        self._set_up_widget()
        document, self._layout = self._new_document(Sheet())
        self._scroll = Scroll(self, self._layout)
        self.places = Places(self._layout, self._scroll)
        self._show_document(document, self._layout)
        self._apply_look()

    def _set_up_widget(self) -> None:
        flags = Qt.TextInteractionFlag
        self.setReadOnly(True)
        self.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setCursorWidth(2)
        # Files dropped on the text are for the window.
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)

    # --- the document

    @property
    def sheet(self) -> Sheet:
        return self._layout.sheet

    def text(self) -> str:
        """The text as it was opened; Qt's own copy of it is not to be trusted."""
        return self.sheet.text.raw

    def _open(self, sheet: Sheet) -> None:
        sheet.above = self.sheet.above
        old = self.document()
        self._show_document(*self._new_document(sheet))
        if old.parent() is self:
            old.deleteLater()

    def _new_document(self, sheet: Sheet) -> tuple[QTextDocument, PageLayout]:
        document = QTextDocument(self)
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(self._faces.latin.font)
        layout = PageLayout(document, sheet, self._faces, self._inks)
        document.setDocumentLayout(layout)
        document.setPlainText(sheet.text.display())
        return document, layout

    def _show_document(self, document: QTextDocument, layout: PageLayout) -> None:
        layout.reflow(self.viewport().width(), self._faces)
        layout.start()
        self._layout = layout
        scroll = self._scroll
        scroll.attach(layout)
        self.places = Places(layout, scroll)
        scroll.quiet = True
        self.setDocument(document)
        scroll.quiet = False
        scroll.go(0, -layout.top_of(0))
        self.viewport().update()
        self.scrolled.emit()

    # --- the look

    def set_look(self, colours: Colours, styles: Mapping[str, MarkStyle]) -> None:
        """Take on colours and styles; a mark whose style is not among them is drawn in a neutral one."""
        self._colours, self._styles = colours, dict(styles)
        self._apply_look()

    def _apply_look(self) -> None:
        self._inks = Inks(self._colours, self._styles, self._faces.latin.bar)
        self._layout.inks = self._inks
        self._layout.redraw_all()
        # Three of these are a notch of the wheel, about two lines.
        self.verticalScrollBar().setSingleStep(round(self._faces.latin.pitch * 0.65))
        palette = QPalette(self.palette())
        self._inks.apply_to(palette)
        self.setPalette(palette)
        # A style sheet on the application gives the viewport a palette of its own.
        self.viewport().setPalette(palette)
        self.viewport().update()

    def zoom(self) -> float:
        """Size of the text in points."""
        return self._faces.points

    def set_zoom(self, points: float) -> None:
        """Set the size of the text in points, within bounds; the reading place is kept."""
        points = min(LARGEST, max(SMALLEST, points))
        if points != self._faces.points:
            self._set_faces(replace(self.typography, points=points))
            self.zoom_changed.emit(points)

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller by so many points."""
        self.set_zoom(self._faces.points + steps)

    @property
    def typography(self) -> Typography:
        return self._faces.typography

    def set_typography(self, typography: Typography) -> None:
        """Set the text otherwise; the reading place is kept."""
        if typography != self.typography:
            self._set_faces(typography)

    def _set_faces(self, typography: Typography) -> None:
        self._faces = Faces(typography, bool(self.sheet.above))
        self._reflow()
        self._apply_look()

    def set_layers_above(self, layers: frozenset[str]) -> None:
        """Draw the marks of these layers above the text, with hollow chips."""
        changed = bool(layers) != bool(self.sheet.above)
        self.sheet.above = layers
        if changed:
            self._set_faces(self.typography)
        self._layout.redraw_all()
        self.viewport().update()

    def set_hits(self, hits: Sequence[tuple[int, int]]) -> None:
        """Lay search hits under the text; none to take them away."""
        self.sheet.set_hits(hits)
        self._layout.redraw_all()
        self.viewport().update()

    def set_signs(self, points: Sequence[int]) -> None:
        """Put a sign into the margin at these places; none to take them away."""
        self.sheet.set_signs(points)
        self.viewport().update()

    # --- the reading place

    def reveal(self, point: int, where: float = 0.35) -> None:
        """Bring the line of `point` to a share of the height, unless it is in sight already."""
        self._scroll.reveal(point, where)
        self.viewport().update()

    def top_position(self) -> int:
        """The first character of the first line in sight."""
        return self._scroll.place()[0]

    def bottom_position(self) -> int:
        """The first character of the last line in sight."""
        return self.places.caret_under(QPointF(0.0, float(self._scroll.page)))

    def shows(self, point: int) -> bool:
        """Whether the line of `point` can be seen whole."""
        return self._scroll.shows(point)

    def restore_top(self, point: int) -> None:
        """Put the line of `point` first."""
        self._scroll.go(point, 0.0 if point else -self._layout.top_of(0))
        self.viewport().update()

    def scroll_by(self, pixels: int) -> None:
        """Scroll down, or up when negative."""
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def _reflow(self) -> None:
        place = self._scroll.anchor()
        self._layout.reflow(self.viewport().width(), self._faces)
        self._scroll.go(*place)
        self.viewport().update()

    # --- what Qt calls

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        if self._scroll.quiet:
            return
        moved = self._scroll.follow()
        if moved is None or abs(moved) >= self._scroll.page:
            self.viewport().update()
        elif moved:
            super().scrollContentsBy(0, -moved)
        self.scrolled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        scroll = self._scroll
        place = scroll.anchor()
        was, scroll.quiet = scroll.quiet, True
        super().resizeEvent(event)
        scroll.quiet = was
        if self.viewport().width() != int(self._layout.viewport_width):
            self._layout.reflow(self.viewport().width(), self._faces)
        scroll.go(*place)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _NOTCH)
        self._turned -= steps * _NOTCH
        if steps:
            self.zoom_by(steps)
        event.accept()
