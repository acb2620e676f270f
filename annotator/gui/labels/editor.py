"""The window in which labels are edited."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.gui import ask
from annotator.gui.desk import Desk
from annotator.gui.dialogs.report import Report
from annotator.gui.jobs import Jobs
from annotator.gui.labels.editing import Editing
from annotator.gui.labels.form import LabelForm
from annotator.gui.labels.listing import LabelListing
from annotator.gui.labels.questions import DeleteQuestion, MergeQuestion
from annotator.gui.labels.wording import button, plain
from annotator.gui.look import Appearance
from annotator.gui.notices import Notices
from annotator.gui.room import resize
from annotator.gui.tongue import tr
from annotator.services.labelling import outline
from annotator.services.relabelling import Uses
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.project import Project

_FORM = 600
"""Pixels that the form wants in width."""


class LabelEditor(QDialog):
    """Edits the labels of one project beside the window, which stays in use. `run` runs an action of the window."""

    def __init__(
        self, parent: QWidget, desk: Desk, jobs: Jobs, project: Project, look: Appearance, run: Callable[[str], object]
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Labels"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk = desk
        self._look = look
        self.editing = Editing(desk, jobs, project, self)
        self.notices = Notices()
        self.listing = LabelListing(self.editing, look)
        self.form = LabelForm(self.editing, look)
        self.import_set = button(tr("&Import a label set…"))
        self.export_set = button(tr("&Export the label set…"))
        self.close_button = button(tr("Close"))
        self._build()
        self._connect()
        self._add_shortcuts(run)
        self._refresh()
        self.editing.choose(next((label.id for _, label in outline(project.labels)), ""))
        self.editing.count()
        self.listing.tree.setFocus()

    def _build(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(20)
        halves.addWidget(self.listing, 2)
        # Where the screen is too small for the form it is scrolled.
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self.form)
        area.setMinimumWidth(min(_FORM, self.screen().availableSize().width() * 5 // 9))
        halves.addWidget(area, 3)
        row = QHBoxLayout()
        for one in (self.import_set, self.export_set):
            row.addWidget(one)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(10)
        column.addWidget(self.notices)
        if not self.editing.writable:
            column.addWidget(plain(tr("The project is open read-only: nothing can be changed."), "warning"))
        column.addLayout(halves, 1)
        column.addLayout(row)
        self.import_set.setEnabled(self.editing.writable)
        resize(self, 1010, 690)

    def _connect(self) -> None:
        editing, listing = self.editing, self.listing
        listing.tree.label_chosen.connect(self._choose)
        listing.tree.edit_wanted.connect(self.form.focus_name)
        listing.added.connect(self._show_added)
        listing.delete_wanted.connect(self._delete)
        listing.merge_wanted.connect(self._merge)
        self.notices.left.connect(listing.tree.setFocus)
        editing.labels_changed.connect(self._refresh)
        editing.chosen.connect(self._show_chosen)
        self.import_set.clicked.connect(self._import)
        self.export_set.clicked.connect(self._export)
        self.close_button.clicked.connect(self.close)
        self._desk.saving.connect(self.form.save)
        self._desk.project_changed.connect(self._leave)
        self._desk.noticed.connect(self._echo)
        self._look.changed.connect(self._repaint)

    def _leave(self, _project: object) -> None:
        self.close()

    def _add_shortcuts(self, run: Callable[[str], object]) -> None:
        standard = QKeySequence.StandardKey
        for keys, verb in (
            (QKeySequence.keyBindings(standard.Undo), lambda: run("undo")),
            (QKeySequence.keyBindings(standard.Redo), lambda: run("redo")),
            ([QKeySequence("Ctrl+N")], self.listing.begin),
            ([QKeySequence("Ctrl+F")], self.listing.filter.setFocus),
        ):
            for key in keys:
                QShortcut(key, self).activated.connect(verb)

    # ------------------------------------------------------------------ in step

    def _choose(self, label: str) -> None:
        if label:
            self.form.save()
            self.editing.choose(label)

    def _show_chosen(self) -> None:
        self.listing.tree.choose(self.editing.current)
        self.listing.allow()
        self.form.show_label()

    def _refresh(self) -> None:
        """Somebody has changed labels: here, in the window, or by undo."""
        if not self.editing.current:
            after = self._fallback if self._fallback in self.editing.labels else ""
            self.editing.choose(after or next((label.id for _, label in outline(self.editing.labels)), ""))
        self.listing.show_labels()
        self.form.show_label()

    _fallback = ""

    def _echo(self, text: str, kind: Any, details: str) -> None:
        """What the window says behind this one is said here too."""
        if self.isActiveWindow():
            self.notices.show_message(text, kind, details=details)

    def _repaint(self) -> None:
        self.listing.repaint_look()
        self.form.repaint_look()

    def _show_added(self, label: str) -> None:
        self._refresh()
        self.editing.choose(label)
        self.listing.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def done(self, result: int) -> None:
        self.form.save()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.form.save()
        super().closeEvent(event)

    # ------------------------------------------------------------------ merging and deleting

    def _counted_label(self) -> Label | None:
        """The chosen label, as soon as it is known how many annotations have it."""
        if self.editing.counts is None:
            self.notices.show_message(tr("The annotations are still being counted: try again in a moment."), "warning")
            return None
        return self.editing.label

    def _merge(self) -> None:
        label = self._counted_label()
        if label is None:
            return
        self.form.save()
        question = MergeQuestion(self, self.editing, label, self._look)
        question.accepted.connect(lambda: self._merge_into(label.id, question.target))
        question.open()

    def _merge_into(self, gone: str, into: str) -> None:
        from annotator.services.relabelling import merge

        project = self.editing.project
        self._fallback = into
        self.editing.run(tr("Merging labels"), lambda step: merge(project, gone, into, step), self._tell, writes=True)

    def _delete(self) -> None:
        label = self._counted_label()
        if label is None:
            return
        self.form.save()
        self._fallback = self.listing.tree.next_to(label.id)
        if not self.editing.used(label.id):
            self._delete_label(label.id, "refuse", None)
            return
        question = DeleteQuestion(self, self.editing, label, self._look)
        question.accepted.connect(lambda: self._delete_label(label.id, question.uses, question.other))
        question.open()

    def _delete_label(self, label: str, uses: Uses, other: str | None) -> None:
        from annotator.services.relabelling import delete

        project = self.editing.project

        def work(step: Step) -> object:
            return delete(project, label, uses, other, step)

        self.editing.run(tr("Deleting a label"), work, self._tell, writes=True)

    def _tell(self, report: Any) -> None:
        said = [tr("%Ln annotations changed.", "", report.changed)] if report.changed else []
        said += [tr("%Ln annotations deleted.", "", report.deleted)] if report.deleted else []
        said += [tr("%Ln annotations were on the same words and became one each.", "", report.folded)] * bool(
            report.folded
        )
        if report.cancelled:
            stopped = tr("Stopped: what was changed before stays, and so does the label. Undo takes it back.")
            self.notices.show_message(stopped, "warning")
        elif said:
            self.notices.show_message(" ".join(said))

    # ------------------------------------------------------------------ label sets

    def _folder(self) -> Path:
        return self.editing.project.path.parent

    def _import(self) -> None:
        from annotator.services.label_sets import import_labels

        self.form.save()
        path, project = ask.label_set_to_import(self, str(self._folder())), self.editing.project
        if path is not None:
            work = self.editing.run
            work(tr("Importing labels"), lambda _step: import_labels(project, path), self._report, writes=True)

    def _report(self, report: Any) -> None:
        heading, *rest = list(report.lines())
        if not rest:
            self.notices.show_message(heading)
            return
        dialog = Report(self, tr("Import a label set"), heading, "\n".join(rest))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _export(self) -> None:
        from annotator.services.label_sets import export_labels

        self.form.save()
        project = self.editing.project
        path = ask.label_set_to_export(self, str(self._folder() / f"{shortened(project.name)}-labels.toml"))
        if path is None:
            return

        def tell(count: int) -> None:
            self.notices.show_message(tr("%Ln labels are in {path}.", "", count, path=str(path)))

        self.editing.run(tr("Exporting labels"), lambda _step: export_labels(project, path), tell)
