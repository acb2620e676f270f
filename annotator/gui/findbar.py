"""Finding in the open document: a bar above the text, hits in the text and along its scroll bar."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollBar,
    QToolButton,
    QWidget,
)

from annotator.domain.marked import mark
from annotator.domain.span import Fragment
from annotator.errors import AnnotatorError
from annotator.gui.desk import Desk
from annotator.gui.flow import FlowLayout
from annotator.gui.text.view import TextView
from annotator.gui.tongue import number, tr

_REST = 120
"""Milliseconds without a key after which what was typed is looked for."""

_HOW = (
    ("case", "Aa", mark("Tell capital from small letters, and é from e")),
    ("whole_words", "|ab|", mark("Find whole words only")),
    ("regular", ".*", mark("Take what is typed as a regular expression")),
)


class HitMarks(QWidget):
    """Lines along a scroll bar, one for each pixel in which there is a hit."""

    def __init__(self, bar: QScrollBar) -> None:
        super().__init__(bar)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._shares: list[float] = []
        self._colour = QColor("#ff8800")
        bar.installEventFilter(self)
        self.hide()

    def show_hits(self, hits: list[Fragment], length: int, colour: str) -> None:
        """Mark hits in a text of `length` code points."""
        self._shares = sorted({round(start / max(1, length), 4) for start, _ in hits})
        self._colour = QColor(colour)
        self.setVisible(bool(hits))
        self._fit()
        self.update()

    @property
    def count(self) -> int:
        """How many different places are marked."""
        return len(self._shares)

    def _fit(self) -> None:
        bar = self.parentWidget()
        if bar is not None:
            self.setGeometry(bar.rect())
            self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rows = sorted({int(share * (self.height() - 2)) for share in self._shares})
        for y in rows:
            painter.fillRect(1, y, self.width() - 2, 2, self._colour)


class FindBar(QWidget):
    """Typing finds; Return goes to the next hit, Shift and Return to the one before, Escape closes."""

    label_all_wanted = Signal()

    def __init__(self, desk: Desk, view: TextView) -> None:
        super().__init__()
        self.setObjectName("find")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._view = view
        self.hits: list[Fragment] = []
        self._remark = ""
        self._colour = "#ff8800"
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in this document"))
        self.field.setAccessibleName(tr("Find in this document"))
        self.field.setClearButtonEnabled(True)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.how: dict[str, QToolButton] = {}
        self.marks = HitMarks(view.verticalScrollBar())
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._build()
        self._rest.timeout.connect(self._look)
        self.field.textChanged.connect(lambda _text: self._rest.start())
        self.field.installEventFilter(self)
        desk.document_changed.connect(lambda _document: self._renew())
        self.hide()

    def _build(self) -> None:
        self._sought, self._steps = QWidget(), QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(24, 6, 12, 6)
        self._row.addWidget(self._sought, 1)
        self._row.addWidget(self._steps)
        row = QHBoxLayout(self._sought)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        for key, text, tip in _HOW:
            button = QToolButton()
            # In an isolate, or signs would change places in a window from right to left.
            button.setText(f"\u2066{text}\u2069")
            button.setCheckable(True)
            button.setToolTip(tr(tip))
            button.setAccessibleName(tr(tip))
            button.toggled.connect(lambda _on: self._look())
            self.how[key] = button
            row.addWidget(button)
        row.addWidget(self.count)
        self.previous, self.next = QPushButton(tr("Previous", "hit")), QPushButton(tr("Next", "hit"))
        self.previous.setToolTip(tr("Previous hit"))
        self.next.setToolTip(tr("Next hit"))
        self.previous.clicked.connect(lambda: self.go(False))
        self.next.clicked.connect(lambda: self.go(True))
        self.all = QPushButton(tr("Label all…"))
        self.all.setToolTip(tr("Go through the hits and label those that you accept"))
        self.all.clicked.connect(self.label_all_wanted)
        close = QPushButton(tr("Close"))
        close.setAccessibleName(tr("Close finding"))
        close.clicked.connect(self.dismiss)
        FlowLayout(self._steps).show_widgets([self.previous, self.next, self.all, close])

    def minimumSizeHint(self) -> QSize:
        """Wide enough for what is sought; the buttons go below it."""
        margins = self._row.contentsMargins()
        return QSize(self._sought.minimumSizeHint().width() + margins.left() + margins.right(), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        margins = self._row.contentsMargins()
        wanted = self._sought.minimumSizeHint().width() + self._steps.sizeHint().width() + self._row.spacing()
        narrow = self.width() < wanted + margins.left() + margins.right()
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight)

    def set_colour(self, colour: str) -> None:
        """Mark hits along the scroll bar in this colour."""
        self._colour = colour
        self._mark()

    # ------------------------------------------------------------------ opening and closing

    def ask(self) -> None:
        """Show the bar, with the selected text in it where that is a line at most."""
        if self._desk.document is None:
            return
        start, end = self._view.selection()
        chosen = self._view.text()[start:end]
        if chosen and "\n" not in chosen and len(chosen) <= 200:
            self.field.setText(chosen)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self._look()

    def dismiss(self) -> None:
        """Close the bar; a hit that was gone to stays selected."""
        self.hide()
        self._set([], "")
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _renew(self) -> None:
        if self._desk.document is None:
            self._set([], "")
        elif not self.isHidden():
            self._look()

    # ------------------------------------------------------------------ finding

    def _look(self) -> None:
        from annotator.services.finding import find

        self._rest.stop()
        try:
            how = {key: button.isChecked() for key, button in self.how.items()}
            found = find(self._view.text(), self.field.text(), **how)
        except AnnotatorError as error:
            self._set([], str(error))
            return
        self._set(found.spans, found.remark)

    def _set(self, hits: list[Fragment], remark: str) -> None:
        self.hits = hits
        self.all.setEnabled(bool(hits))
        self._view.set_hits(hits)
        self._mark()
        self._remark = remark
        self._count(None)

    def _mark(self) -> None:
        self.marks.show_hits(self.hits, len(self._view.text()), self._colour)

    def _count(self, at: int | None) -> None:
        if not self.field.text():
            words = ""
        elif not self.hits:
            words = tr("Nothing found")
        else:
            total = len(self.hits)
            words = tr("%Ln hits", "", total) if at is None else tr("{at} of %Ln", "hits", total, at=number(at + 1))
        self.count.setText(f"{words}  {self._remark}".strip())

    def go(self, forward: bool) -> None:
        """Select the next hit after the caret, or the one before; after the last comes the first."""
        if self._rest.isActive():
            self._look()
        if not self.hits:
            return
        start, end = self._view.selection()
        if forward:
            at = bisect_right(self.hits, (start, end)) if end > start else bisect_left(self.hits, (start, 0))
        else:
            at = bisect_left(self.hits, (start, end)) - 1
        at %= len(self.hits)
        low, high = self.hits[at]
        self._desk.leaving_place.emit()
        self._desk.select(None)
        self._view.set_selection(low, high)
        self._view.reveal(low)
        self._count(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What its buttons have no use for."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.go(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.dismiss()
                return True
        return super().eventFilter(watched, event)
