"""The export dialog: a format, what goes out, and what would be lost, counted on the real selection."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from annotator.domain.progress import Step
from annotator.formats.exporter import Exporter
from annotator.formats.losses import SENTENCES
from annotator.gui.dialogs.sheet import Sheet, plain_label
from annotator.gui.direction import lead
from annotator.gui.exporting.fields import ExportFields, Offered
from annotator.gui.exporting.formats import FormatList
from annotator.gui.jobs import Job, Jobs
from annotator.gui.memory import Memory
from annotator.gui.panels.base import Look
from annotator.gui.room import ScrolledColumn, resize
from annotator.gui.tongue import listed, number, tr
from annotator.services.export_plan import ExportPlan, LossReport

if TYPE_CHECKING:
    from annotator.services.project import Project

_REST = 250
_REMEMBERED = "export"
_LINES = 4

Survey = Callable[["Project", ExportPlan, Step], LossReport]


class ExportDialog(Sheet):
    """Its `plan` and `exporter` hold the answers when `wanted` is emitted."""

    def __init__(self, parent: QWidget, project: Project, offered: Offered, look: Look, jobs: Jobs, memory: Memory):
        super().__init__(parent, tr("Export a labeled dataset"), "", tr("Export…"), 620)
        self._project = project
        self._jobs = jobs
        self._memory = memory
        self._job: Job | None = None
        self.says.hide()
        self.formats = FormatList()
        self.name = plain_label(role="heading")
        self.description = plain_label(role="muted")
        for label in (self.name, self.description):
            lead(label)
        self.answers = ExportFields(offered, look)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.losses = QListWidget()
        self.losses.setAccessibleName(tr("What is lost"))
        self.losses.setWordWrap(True)
        self.losses.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self._survey)
        self.answers.changed.connect(self._changed)
        self.formats.chosen.connect(self._fit)
        self.finished.connect(self._stop)
        self.formats.choose(self._memory.text(_REMEMBERED))
        self.formats.list.setFocus(Qt.FocusReason.OtherFocusReason)
        resize(self, 860, 740)

    def _build(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(6)
        right.addWidget(self.name)
        right.addWidget(self.description)
        right.addWidget(ScrolledColumn(self.answers, gap=8), 1)
        columns = QHBoxLayout()
        columns.setSpacing(16)
        columns.addWidget(self.formats)
        columns.addLayout(right, 1)
        self.body.addLayout(columns, 1)
        heading = plain_label(tr("What the format can't carry"), "caption")
        heading.setBuddy(self.losses)
        line = self.losses.fontMetrics().lineSpacing() + 6
        self.losses.setFixedHeight(line * _LINES)
        self.body.addWidget(heading)
        self.body.addWidget(self.losses)
        self.body.addWidget(self.count)

    # ------------------------------------------------------------------ what is chosen

    @property
    def exporter(self) -> Exporter | None:
        return self.formats.exporter

    @property
    def plan(self) -> ExportPlan:
        return self.answers.plan()

    def _fit(self, exporter: Exporter | None) -> None:
        self.answers.setEnabled(exporter is not None)
        if exporter is None:
            self.name.setText(tr("No format matches."))
            self.description.setText("")
            self._changed()
            return
        self.name.setText(tr(exporter.name))
        self.description.setText(tr(exporter.description))
        self.answers.fit(exporter, self._remembered(exporter.key))

    def _remembered(self, key: str) -> dict[str, str]:
        try:
            found = json.loads(self._memory.text(f"{_REMEMBERED}/{key}") or "{}")
        except ValueError:
            found = {}
        return {str(k): str(v) for k, v in found.items()} if isinstance(found, dict) else {}

    def remember(self) -> None:
        """Keep the format and its options for the next time."""
        plan = self.plan
        said = {**plan.options.chosen, "text": "yes" if plan.options.with_text else "no"}
        if plan.options.unit is not None:
            said["unit"] = plan.options.unit
        self._memory.set_text(_REMEMBERED, plan.format)
        self._memory.set_text(f"{_REMEMBERED}/{plan.format}", json.dumps(said))

    # ------------------------------------------------------------------ what is lost

    def check(self) -> str:
        return self.answers.problem()

    def _changed(self) -> None:
        self._stop()
        missing = "" if self.exporter is not None else tr("Choose a format.")
        problem = "" if missing else self.check()
        self.go.setEnabled(not problem and not missing)
        self.go.setText(tr("Export…"))
        self.losses.clear()
        self.refuse(problem)
        self.count.setText(missing or ("" if problem else tr("Counting…")))
        if not problem and not missing:
            self._rest.start()

    def _stop(self) -> None:
        if hasattr(self, "_rest"):
            self._rest.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _survey(self) -> None:
        from annotator.services.exporting import surveyed

        project, plan = self._project, self.plan

        def work(step: Step) -> LossReport:
            try:
                return surveyed(project, plan, step)
            finally:
                project.release_thread()

        def tell(report: LossReport) -> None:
            if self._job is job:
                self._show(report)

        def fail(error: BaseException) -> None:
            if self._job is job:
                self.count.setText(str(error))

        title = tr("Counting what would be lost")
        job = self._jobs.run(title, work, succeeded=self.when_open(tell), failed=self.when_open(fail), quiet=True)
        self._job = job

    def _show(self, report: LossReport) -> None:
        self._job = None
        self.losses.clear()
        for kind, count in report.losses.items():
            self.losses.addItem(tr(SENTENCES[kind], "", count))
        if not report.losses:
            self.losses.addItem(tr("Nothing: everything that you chose goes out."))
        parts = [
            tr("%Ln documents", "", report.documents),
            tr("%Ln annotations", "", report.annotations),
            tr("%Ln relations", "", report.relations),
        ]
        sets = [
            tr("{name}: {count}", "a set and how many documents are in it", name=name, count=number(count))
            for name, count in report.splits.items()
        ]
        self.count.setText(tr("Goes out: {parts}", parts=listed([*parts, *sets])))
        self.go.setText(tr("Export with these losses…") if report.losses else tr("Export…"))
