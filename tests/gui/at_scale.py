"""Run by a test in a process of its own: what of the window does not fit at a scale factor, a line each.

    python -m tests.gui.at_scale FOLDER
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QPoint, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDockWidget,
    QLabel,
    QRadioButton,
    QScrollArea,
    QToolButton,
    QWidget,
)

from annotator.gui.app import make_application, make_window
from annotator.gui.dialogs.settings import SettingsDialog
from annotator.services.sample import make_sample

_TIGHT = 1
"""Logical pixels by which rounding may leave a text short of its room."""


def settle(milliseconds: int = 120) -> None:
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < milliseconds:
        QApplication.processEvents()


def needed(widget: QWidget) -> QSize | None:
    """The room that a widget's text wants, None for one without."""
    if isinstance(widget, QLabel) and widget.text():
        # A width that is ignored belongs to one line of facts, which may be cut off and has a tool tip.
        ignored = widget.sizePolicy().horizontalPolicy() == widget.sizePolicy().Policy.Ignored
        if widget.wordWrap():
            return QSize(0, widget.heightForWidth(widget.width()))
        return QSize(0 if ignored else widget.sizeHint().width(), widget.fontMetrics().height())
    if isinstance(widget, QAbstractButton) and widget.text() and not isinstance(widget, QCheckBox | QRadioButton):
        if isinstance(widget, QToolButton) and widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly:
            return None
        metrics = widget.fontMetrics()
        return QSize(metrics.horizontalAdvance(widget.text().replace("&", "")), metrics.height())
    if isinstance(widget, QComboBox):
        return QSize(0, widget.fontMetrics().height())
    return None


def scrolled(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent, QScrollArea):
            return True
        parent = parent.parentWidget()
    return False


def behind(widget: QWidget) -> bool:
    """Whether it is in a panel that lies behind another one; Qt keeps those beside the window."""
    parent: QWidget | None = widget
    while parent is not None and not isinstance(parent, QDockWidget):
        parent = parent.parentWidget()
    return parent is not None and parent.visibleRegion().isEmpty()


def clipped(window: QWidget) -> Iterator[str]:
    """Texts with less room than they want, and widgets that stand out of their parent."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or behind(widget) or isinstance(widget.parent(), QAbstractScrollArea | QComboBox):
            continue
        wanted = needed(widget)
        name = f"{type(widget).__name__} {widget.objectName() or widget.accessibleName()}"
        if wanted is not None:
            width, height = widget.width() + _TIGHT, widget.height() + _TIGHT
            if wanted.width() > width or wanted.height() > height:
                yield f"{name} {widget.property('text')!r} wants {wanted.toTuple()}, has {widget.size().toTuple()}"
            place = widget.rect().translated(widget.mapTo(window, QPoint(0, 0)))
            if not scrolled(widget) and not window.rect().adjusted(-1, -1, 1, 1).contains(place):
                yield f"{name} {widget.property('text')!r} stands out of the window"


def main() -> None:
    folder = Path(sys.argv[1])
    application = make_application(["annotator"])
    window = make_window(folder / "state")
    room = window.screen().availableSize()
    window.resize(room)
    window.show()
    settle()
    found = [f"welcome: {said}" for said in clipped(window)]
    make_sample(folder / "Sample.annotator").close()
    window.filing.open_path(folder / "Sample.annotator")
    settle(300)
    window.page.marking.go(True)
    settle()
    found += [f"page: {said}" for said in clipped(window)]
    for key in window.docks:
        window.docks[key].show()
        window.docks[key].raise_()
        settle(40)
        found += [f"panel {key}: {said}" for said in clipped(window)]
    window.verbs.run("settings")
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    settle()
    found += [f"settings: {said}" for said in clipped(dialog)]
    for shown in (window, dialog):
        if shown.width() > room.width() or shown.height() > room.height():
            found.append(f"{type(shown).__name__} is {shown.size().toTuple()} on a screen of {room.toTuple()}")
    dialog.close()
    window.filing.close()
    window.close()
    del application
    sys.stdout.write("\n".join(dict.fromkeys(found)))


if __name__ == "__main__":
    main()
