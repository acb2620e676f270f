"""Brings what the project tells, from whatever thread, to the window's thread."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot


class Bridge(QObject):
    """Hand `deliver` to a project: its listeners then run on the thread that made the bridge."""

    _posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._posted.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def deliver(self, tell: Callable[[], None]) -> None:
        if QThread.currentThread() is self.thread():
            tell()
        else:
            self._posted.emit(tell)

    @Slot(object)
    def _tell(self, tell: Callable[[], None]) -> None:
        tell()
