"""Choosing among many labels by typing: a small list at the caret."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from annotator.domain.label import Label
from annotator.gui.beside import Near, beside
from annotator.gui.choices import ROW_HEIGHT, ChoiceCell, Choices
from annotator.gui.panels.base import Look
from annotator.gui.text.announcing import announce
from annotator.gui.tongue import tr
from annotator.services import labelling
from annotator.services.labelling import Labels

_WIDTH = 400
_ROWS = 8
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: _ROWS, Qt.Key.Key_PageUp: -_ROWS}


class Chooser(QFrame):
    """Typing finds, the arrows go up and down, Return takes, Escape leaves. `chosen` carries a label; `left` is
    emitted when the keyboard should go back to where it was."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._labels: Labels = {}
        self.setObjectName("chooser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Choose a label"))
        self.purpose = QLabel()
        self.purpose.setProperty("role", "caption")
        self.purpose.setTextFormat(Qt.TextFormat.PlainText)
        self.field = QLineEdit(placeholderText=tr("Type to find a label…"))
        self.field.setAccessibleName(tr("Find a label"))
        self.choices = Choices(look, self)
        self.list = QListView()
        self.list.setAccessibleName(tr("Labels"))
        self.list.setModel(self.choices)
        self.list.setItemDelegate(ChoiceCell(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setMouseTracking(True)
        self.nothing = QLabel(alignment=Qt.AlignmentFlag.AlignCenter, wordWrap=True)
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setProperty("role", "muted")
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 8)
        column.setSpacing(6)
        for widget in (self.purpose, self.field, self.list, self.nothing):
            column.addWidget(widget)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(lambda index: self._take(index.row()))
        self.list.selectionModel().currentChanged.connect(lambda _now, _before: self._tell())
        self.hide()

    def ask(self, labels: Labels, purpose: str, near: Near, ticked: frozenset[str] = frozenset()) -> None:
        """Open beside `near`, in the window's coordinates. `purpose` says what the choice is for; `ticked` are the ids
        of labels that are given already."""
        self._labels = labels
        self.purpose.setText(purpose)
        self.choices.ticked = ticked
        self.field.blockSignals(True)
        self.field.clear()
        self.field.blockSignals(False)
        self._find("")
        self._place(near)
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _place(self, near: Near) -> None:
        window = self.window()
        rows = min(_ROWS, max(3, self.choices.rowCount()))
        self.list.setFixedHeight(rows * ROW_HEIGHT + 2 * self.list.frameWidth())
        self.nothing.setFixedHeight(self.list.height())
        self.ensurePolished()
        margins = self._column.contentsMargins()
        height = self.purpose.sizeHint().height() + self.field.sizeHint().height() + self.list.height()
        height += margins.top() + margins.bottom() + 2 * self._column.spacing() + 2 * self.frameWidth() + 4
        area = window.rect().adjusted(8, 8, -8, -8)
        size = QSize(_WIDTH, height).boundedTo(area.size())
        self.setGeometry(beside(area, size, near))

    def _find(self, typed: str) -> None:
        if typed.strip():
            found = [(0, label) for label in labelling.matching(self._labels, typed)]
        else:
            found = labelling.outline(self._labels)
        self.choices.show_labels(self._labels, found, as_tree=not typed.strip())
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.nothing.setText(tr("No label is called like that.") if self._labels else tr("There are no labels."))
        if found:
            self.list.setCurrentIndex(self.choices.index(0, 0))

    def _tell(self) -> None:
        index = self.list.currentIndex()
        if self.isVisible() and index.isValid():
            announce(self.field, self.choices.spoken(index.row()))

    def current(self) -> Label | None:
        """The label that Return would take."""
        index = self.list.currentIndex()
        return self.choices.label(index.row()) if index.isValid() and not self.list.isHidden() else None

    def _take(self, row: int) -> None:
        label = self.choices.label(row)
        self.dismiss()
        self.chosen.emit(label)

    def dismiss(self) -> None:
        """Close; the keyboard goes back."""
        if self.isHidden():
            return
        self.hide()
        self.left.emit()

    def _step(self, by: int) -> None:
        last = self.choices.rowCount() - 1
        if last < 0:
            return
        at = self.list.currentIndex().row() + by
        at = (last if at < 0 else 0) if abs(by) == 1 and not 0 <= at <= last else max(0, min(last, at))
        self.list.setCurrentIndex(self.choices.index(at, 0))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            # Not when another window comes to the front: then one will come back.
            if QApplication.activeWindow() is self.window() and not self.field.hasFocus():
                self.hide()
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(event)
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._step(_STEPS[key])
        elif key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._step(1 if key == Qt.Key.Key_Tab else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.current() is not None:
                self._take(self.list.currentIndex().row())
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            return False
        return True
