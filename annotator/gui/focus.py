"""Where the keyboard is: a ring around the control that has it, in the theme's colour, on every kind of control."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QApplication,
    QFocusFrame,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid

from annotator.gui.text.view import TextView

_DRAWN_BY_SHEET = (QPushButton, QLineEdit, QPlainTextEdit, QTableView, QListView, QTreeView)
"""Controls to which the style sheet gives a ring of their own."""
_WIDTH = 2
_BORROWED = "pressedByEnter"


class _Frame(QFocusFrame):
    """Follows one control, above everything beside it."""

    def __init__(self, colour: QColor) -> None:
        super().__init__()
        self._colour = colour

    def follow(self, control: QWidget) -> None:
        self.setWidget(control)
        if isinstance(control, QTabBar):
            # Qt cuts out all but the rim.
            self.clearMask()
            control.currentChanged.connect(self.update)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._colour, _WIDTH))
        half = _WIDTH / 2
        painter.drawRoundedRect(self._place().adjusted(half, half, -half, -half), 5, 5)

    def _place(self) -> QRectF:
        """All of it, but of a bar of tabs the current one."""
        control = self.widget()
        if isinstance(control, QTabBar) and control.currentIndex() >= 0:
            tab = control.tabRect(control.currentIndex())
            place = QRect(self.mapFromGlobal(control.mapToGlobal(tab.topLeft())), tab.size())
            # Within the outline that the current tab has anyway.
            return QRectF(place.adjusted(3, 3, -3, -3))
        return QRectF(self.rect())


class FocusRing(QObject):
    """Goes where the keyboard goes."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._colour = QColor("#000000")
        self._frame: _Frame | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def paint_in(self, colour: str) -> None:
        """Draw the ring in this colour."""
        self._colour = QColor(colour)
        self._follow(None, QApplication.focusWidget())

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A window that is deleted takes the frame with it that was around something in it.
        if self._frame is not None and isValid(self._frame):
            self._frame.hide()
            self._frame.deleteLater()
        self._frame = None
        if now is not None and not now.isWindow() and not isinstance(now, (*_DRAWN_BY_SHEET, TextView)):
            self._frame = _Frame(self._colour)
            self._frame.follow(now)


class EnterPresses(QObject):
    """Enter presses the button that has the keyboard, also in a dialog that has another default, or none."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        # For as long as it has the keyboard only: Enter elsewhere in the dialog must not press it.
        if isinstance(before, QPushButton) and isValid(before) and before.property(_BORROWED):
            before.setProperty(_BORROWED, False)
            before.setAutoDefault(False)
        if isinstance(now, QPushButton) and not now.autoDefault():
            now.setProperty(_BORROWED, True)
            now.setAutoDefault(True)


class FocusLine(QWidget):
    """A line above a text that has the keyboard: a ring over it would keep it from being scrolled by copying."""

    def __init__(self, text: QTextEdit) -> None:
        super().__init__()
        self._text = text
        self._colour = QColor("#000000")
        self.setFixedHeight(_WIDTH)
        text.installEventFilter(self)

    def paint_in(self, colour: str, height: int) -> None:
        self._colour = QColor(colour)
        self.setFixedHeight(height)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._text.hasFocus():
            QPainter(self).fillRect(self.rect(), self._colour)
