"""A day's work: what one annotator did on a day, as a text that can be copied."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.progress import Step
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.moments import day_words, duration, number, time_words
from annotator.gui.tongue import tr
from annotator.services.history import DayWork, day_work
from annotator.services.project import Project
from annotator.services.wording import ACTIONS

_TITLES = 50


def day_text(project: Project, work: DayWork, annotator: str) -> str:
    """The day in words."""
    by = project.annotators.get(annotator)
    lines = [tr("{name}: {day}", name=by.name if by else "?", day=day_words(work.day)), ""]
    if work.first is None or work.last is None:
        if work.seconds:
            lines.append(tr("Time in documents: {time}", time=duration(work.seconds)))
        return "\n".join([*lines, tr("Nothing was done on this day.")])
    lines.append(tr("First step {first}, last step {last}", first=time_words(work.first), last=time_words(work.last)))
    if work.seconds:
        lines.append(tr("Time in documents: {time}", time=duration(work.seconds)))
    lines += ["", tr("What was done"), *(_row(words, n) for words, n in _actions(work).items())]
    taken = ((tr("Taken back"), work.undone), (tr("Done again"), work.redone))
    lines += [_row(words, n) for words, n in taken if n]
    if work.labels:
        names = {label.id: label.name for label in project.labels.values()}
        lines += ["", tr("Annotations of this day that still stand")]
        lines += [_row(names.get(key, key), n) for key, n in work.labels.items()]
    lines += ["", tr("%Ln documents worked on", "", work.documents)]
    lines += [f"    {title or tr('Untitled')}" for title in work.titles[:_TITLES]]
    if len(work.titles) > _TITLES:
        lines.append("    " + tr("and %Ln more", "", len(work.titles) - _TITLES))
    return "\n".join(lines)


def _actions(work: DayWork) -> dict[str, int]:
    """What was done, in words; what has none of its own is counted by what it was done to."""
    others = {
        "annotation": tr("Annotations changed otherwise"),
        "annotations": tr("Hits of a search labelled together"),
        "label": tr("Labels changed"),
        "labels": tr("Labels changed"),
        "attribute": tr("Labels changed"),
        "document": tr("Documents changed otherwise"),
    }
    found: dict[str, int] = {}
    for key, times in work.actions.items():
        words = tr(ACTIONS[key]) if key in ACTIONS else others.get(key.partition(".")[0], tr("Other steps"))
        found[words] = found.get(words, 0) + times
    return found


def _row(words: str, count: int) -> str:
    return "    " + tr("{what}: {count}", what=words, count=number(count))


class DayWorkWindow(QDialog):
    """Sums up a day, today first; another day or annotator may be chosen."""

    def __init__(self, parent: QWidget, desk: Desk, jobs: Jobs) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._asked = 0
        self.setWindowTitle(tr("A day’s work"))
        self.day = QDateEdit(QDate.currentDate())
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(tr("Day"))
        self.day.setMaximumDate(QDate.currentDate())
        self.before, self.after = QPushButton(tr("Day before")), QPushButton(tr("Day after"))
        self.person = QComboBox()
        self.person.setAccessibleName(tr("Annotator"))
        self.body = QPlainTextEdit(readOnly=True)
        self.body.setAccessibleName(tr("What was done on the day"))
        self.body.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.copy = QPushButton(tr("Copy"))
        self._build()
        self._list_people()
        self.day.dateChanged.connect(self._read)
        self.person.currentIndexChanged.connect(self._read)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.finished.connect(self._forget)
        self.resize(560, 520)
        self.body.setFocus()
        self._read()

    def _build(self) -> None:
        top = QHBoxLayout()
        for widget in (self.before, self.day, self.after):
            top.addWidget(widget)
        top.addStretch(1)
        top.addWidget(self.person)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.copy, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        for button in (self.before, self.after, self.copy, buttons.button(QDialogButtonBox.StandardButton.Close)):
            button.setAutoDefault(False)
        self.before.clicked.connect(lambda: self.day.setDate(self.day.date().addDays(-1)))
        self.after.clicked.connect(lambda: self.day.setDate(self.day.date().addDays(1)))
        self.copy.clicked.connect(lambda: QApplication.clipboard().setText(self.body.toPlainText()))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.body, 1)
        column.addWidget(buttons)

    def _list_people(self) -> None:
        project = self._desk.project
        if project is None:
            return
        for annotator in project.annotators.values():
            self.person.addItem(annotator.name, annotator.id)
        self.person.setCurrentIndex(self.person.findData(project.me.id))
        self.person.setVisible(self.person.count() > 1)

    def _forget(self) -> None:
        """What is still being read has nowhere to go."""
        self._asked = -1

    def _read(self) -> None:
        project, annotator = self._desk.project, self.person.currentData()
        if project is None or not annotator:
            return
        at = self.day.date()
        day = date(at.year(), at.month(), at.day())
        self.after.setEnabled(at < QDate.currentDate())
        self._asked += 1
        asked = self._asked

        def work(_step: Step) -> DayWork:
            try:
                return day_work(project, day, annotator)
            finally:
                project.release_thread()

        def take(found: DayWork) -> None:
            if asked == self._asked and self._desk.project is project:
                self.body.setPlainText(day_text(project, found, annotator))

        def fail(error: BaseException) -> None:
            if asked == self._asked:
                self.body.setPlainText(str(error))

        self._jobs.run(tr("Summing up the day"), work, succeeded=take, failed=fail)
