"""Progress of long work in the status bar, with the button that stops it."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

from annotator.gui.jobs import Job, Jobs
from annotator.gui.tongue import tr


class Progress(QWidget):
    """Shows the newest running job; while `still`, no bar moves that can't say how far it is."""

    def __init__(self, jobs: Jobs) -> None:
        super().__init__()
        self._running: list[tuple[Job, str]] = []
        self.still = False
        self.text = QLabel()
        self.bar = QProgressBar()
        self.bar.setFixedWidth(150)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(tr("Stop"))
        self.stop.setProperty("role", "quiet")
        self.stop.setAccessibleName(tr("Stop what is running"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        for widget in (self.text, self.bar, self.stop):
            row.addWidget(widget)
        jobs.started.connect(self._start)
        jobs.finished.connect(self._end)
        self.hide()

    def _start(self, job: Job, title: str) -> None:
        self._running.append((job, title))
        job.progressed.connect(self._show)
        self._show(0, 0, "")
        self.stop.setEnabled(True)
        self.show()

    def _show(self, done: int, total: int, note: str) -> None:
        if not self._running:
            return
        title = self._running[-1][1]
        self.text.setText(tr("{title}: {note}", title=title, note=note[:60]) if note else f"{title}…")
        thousandths = min(1000, done * 1000 // total) if total else 0
        self.bar.setRange(0, 1000 if total or self.still else 0)
        self.bar.setValue(thousandths)
        self.bar.setAccessibleName(title)

    def _end(self, job: Job) -> None:
        self._running = [pair for pair in self._running if pair[0] is not job]
        if not self._running:
            self.hide()

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        for job, _ in self._running:
            job.cancel()
