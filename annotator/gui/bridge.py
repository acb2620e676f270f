"""Brings what the project tells, from whatever thread, to the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThread, Signal, Slot


class Bridge(QObject):
    """Hand `deliver` to a project: its listeners then run on the thread that made the bridge, in the order told."""

    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[Callable[[], None]] = deque()
        self._posted.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def deliver(self, tell: Callable[[], None]) -> None:
        self._waiting.append(tell)
        if QThread.currentThread() is self.thread():
            self._tell()
        else:
            self._posted.emit()

    @Slot()
    def _tell(self) -> None:
        # What another thread told before goes ahead of what this one tells.
        while self._waiting:
            self._waiting.popleft()()
