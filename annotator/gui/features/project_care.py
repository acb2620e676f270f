"""The project as such: what it is called, and under whose name one works in it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.domain.progress import Step
from annotator.errors import AnnotatorError
from annotator.gui.action import PROJECT, Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.reopening import reopened
from annotator.gui.tongue import tr
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.gui.window import Window


def _rename(window: Window) -> None:
    project = window.desk.project
    if project is None:
        return
    from annotator.gui.dialogs.project_name import ProjectName

    dialog = ProjectName(window, project.path)

    def rename() -> None:
        name = dialog.name.text()
        dialog.accept()
        _give_name(window, name)

    dialog.wanted.connect(rename)
    dialog.open()


def _give_name(window: Window, name: str) -> None:
    from annotator.services import renaming

    desk, project = window.desk, window.desk.project
    if project is None:
        return
    path = project.path
    new: list[Path] = []

    def between() -> Path:
        try:
            renaming.rename(path, new[0])
        except AnnotatorError as error:
            desk.say(str(error), "error", error.details)
            return path
        window.memory.forget_recent(path)
        return new[0]

    if desk.attempt(lambda: new.append(renaming.begin(project, name))) and reopened(window, between):
        now = desk.project.name if desk.project is not None else ""
        if now == new[0].stem:
            window.statusBar().showMessage(tr("The project is called {name} now.", name=now), 6000)


def _switch(window: Window) -> None:
    project = window.desk.project
    if project is None:
        return
    from annotator.gui.dialogs.annotator_choice import AnnotatorChoice
    from annotator.services.switching import add_person, people

    dialog = AnnotatorChoice(window, people(project), project.me.id)

    def switch() -> None:
        chosen = dialog.person
        try:
            if chosen is None:
                chosen = add_person(project, dialog.name.text()).id
        except AnnotatorError as error:
            dialog.refuse(str(error))
            return
        dialog.accept()
        if chosen != project.me.id:
            _use(window, chosen)

    def count(_step: Step) -> dict[str, int]:
        try:
            return project.layers()
        finally:
            project.release_thread()

    dialog.wanted.connect(switch)
    dialog.open()
    window.jobs.run(tr("Counting annotations"), count, succeeded=dialog.when_open(dialog.show_counts))


def _use(window: Window, annotator: str) -> None:
    """Everything that is shown is shown as this annotator's: the project is opened anew in their hands."""
    project = window.desk.project
    if project is None:
        return
    # What is still being typed is the work of the one who typed it.
    window.desk.saving.emit()
    path, before = project.path, project.me.id
    window.desk.attempt(lambda: project.use_annotator(annotator))
    if reopened(window, lambda: path) and window.desk.project is not None:
        name = shortened(window.desk.project.me.name)
        window.statusBar().showMessage(tr("You work as {name} now.", name=name), 6000)
    else:
        window.desk.attempt(lambda: project.use_annotator(before))


def _connect(window: Window) -> Mapping[str, Verb]:
    return {"rename_project": lambda: _rename(window), "switch_annotator": lambda: _switch(window)}


FEATURE = Feature(
    (
        Action("rename_project", "Rena&me the project…", "&Project", "Give the project and its copies another name",
               (), PROJECT, writes=True, after="restore"),
        Action("switch_annotator", "S&witch annotator…", "&Project", "Go on under another name",
               (), PROJECT, writes=True, icon="annotator-switch", after="rename_project"),
    ),
    _connect,
)  # fmt: skip
