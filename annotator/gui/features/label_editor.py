"""The action that opens the label editor."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.label import Label
from annotator.gui.action import PROJECT, Action
from annotator.gui.features.base import Feature, Verb

if TYPE_CHECKING:
    from annotator.gui.labels.editor import LabelEditor
    from annotator.gui.window import Window
    from annotator.services.project import Done
_GEOMETRY = "labels.geometry"


class Labels(QObject):
    """Opens the editor, at most one, and keeps the armed label in step with what becomes of it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.setObjectName("label_editor")
        self._window = window
        self.editor: LabelEditor | None = None
        window.desk.done.connect(self._follow)

    def show(self) -> None:
        project = self._window.desk.project
        if project is None:
            return
        if self.editor is None:
            from annotator.gui.labels.editor import LabelEditor

            window = self._window
            self.editor = LabelEditor(window, window.desk, window.jobs, project, window.look, window.verbs.run)
            self.editor.restoreGeometry(window.memory.bytes_of(_GEOMETRY))
            self.editor.finished.connect(self._forget)
            self.editor.show()
        else:
            self.editor.raise_()
        self.editor.activateWindow()

    def _forget(self) -> None:
        if self.editor is not None:
            self._window.memory.set_bytes(_GEOMETRY, self.editor.saveGeometry())
        self.editor = None

    def _follow(self, done: Done) -> None:
        marking, project = self._window.page.marking, self._window.desk.project
        if marking.armed is None or project is None:
            return
        if any(isinstance(record, Label) and record.id == marking.armed.id for record in done.change.records()):
            marking.arm(project.labels.get(marking.armed.id))


def _connect(window: Window) -> Mapping[str, Verb]:
    return {"labels": Labels(window).show}


FEATURE = Feature(
    (
        Action(
            "labels", "La&bels…", "&Annotate", "Add, change, order, merge and delete labels", ("Ctrl+L",), PROJECT,
            icon="labels", tool_bar="Labels", after="let_go",
        ),
    ),
    _connect,
)  # fmt: skip
