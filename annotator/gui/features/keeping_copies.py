"""Copies that come by themselves, and a warning where the project's folder is no safe place."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from annotator.domain.progress import Step
from annotator.errors import AnnotatorError
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.jobs import Job
    from annotator.gui.window import Window
    from annotator.services.backups import Made, Policy
    from annotator.services.project import Project

_FIRST = 2000
_TICK = 60_000
_MINUTE = 60
_HUSHED = "synced_folders"


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of looking after a project: a copy where one was due, why none could be made, a warning."""

    made: Made | None = None
    error: AnnotatorError | None = None
    warning: str | None = None


class CopyKeeper(QObject):
    """Looks after the open project in the background: when its first screen has been seen, then as work goes on."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._changed = False
        self._since = 0.0
        self._job: Job | None = None
        self._complained: set[Path] = set()
        self._opening = QTimer(self, singleShot=True, interval=_FIRST)
        self._opening.timeout.connect(lambda: self.look(opening=True))
        self._hourly = QTimer(self, interval=_TICK)
        self._hourly.timeout.connect(self.tick)
        self._desk.project_changed.connect(self._begin)
        self._desk.done.connect(self._note)

    def policy(self) -> Policy:
        from annotator.services.backups import Policy

        settings = self._window.preferences
        return Policy(int(settings["backup_minutes"]) * _MINUTE * 1_000_000, int(settings["backups_kept"]))

    def _begin(self, project: Project | None) -> None:
        self._changed = False
        self._since = time.monotonic()
        if project is None:
            self._opening.stop()
            self._hourly.stop()
        else:
            self._opening.start()
            self._hourly.start()

    def _note(self) -> None:
        self._changed = True

    def tick(self) -> None:
        """Make a copy when the time has come and something was done since the last one."""
        waited = time.monotonic() - self._since >= int(self._window.preferences["backup_minutes"]) * _MINUTE
        if self._changed and waited and self._window.preferences["backups"]:
            self.look(opening=False)

    def look(self, *, opening: bool) -> None:
        """Look after the project now, unless an import runs, which comes first."""
        project = self._desk.project
        if project is None or self._job is not None:
            return
        if self._window.jobs.writing:
            if opening:
                self._opening.start()
            return
        self._changed = False
        self._since = time.monotonic()
        wanted = bool(self._window.preferences["backups"]) and not project.read_only
        policy = self.policy()

        def work(step: Step) -> Looked:
            try:
                return looked_after(project, policy, step, wanted=wanted, opening=opening)
            finally:
                project.release_thread()

        title = tr("Looking after copies")
        self._job = self._window.jobs.run(
            title, work, succeeded=lambda looked: self._tell(project, looked), failed=self._report
        )
        self._job.finished.connect(self._ended)

    def _ended(self) -> None:
        self._job = None

    def _tell(self, project: Project, looked: Looked) -> None:
        if looked.error is not None:
            self._complain(project.path, looked.error)
        elif looked.made is not None:
            self._window.statusBar().showMessage(tr("A copy was made: {name}", name=looked.made.path.name), 4000)
        if looked.warning and project is self._desk.project:
            self._warn(project.path.parent, looked.warning)

    def _complain(self, path: Path, error: AnnotatorError) -> None:
        """Say once in a session that there are no copies in a folder, and what helps."""
        if path.parent in self._complained:
            return
        self._complained.add(path.parent)
        words = tr(
            "No copy of {name} could be made in {folder}. {reason} Make room there, let the folder be written, or "
            "keep copies elsewhere with Save a copy.",
            name=path.name,
            folder=str(path.parent),
            reason=str(error),
        )
        self._desk.say(words, "warning", error.details or str(error))

    def _report(self, error: BaseException) -> None:
        self._desk.say(str(error) or type(error).__name__, "error", repr(error))

    # ------------------------------------------------------------------ folders that are copied to the cloud

    def _warn(self, folder: Path, warning: str) -> None:
        if str(folder) in self._hushed():
            return
        remedy = tr("Do not warn here again")
        self._window.notices.show_message(warning, "warning", remedy=(remedy, lambda: self._hush(folder)))

    def _hushed(self) -> list[str]:
        try:
            folders = json.loads(self._window.memory.text(_HUSHED, "[]"))
        except ValueError:
            return []
        return [str(folder) for folder in folders] if isinstance(folders, list) else []

    def _hush(self, folder: Path) -> None:
        self._window.memory.set_text(_HUSHED, json.dumps([*self._hushed(), str(folder)]))


def looked_after(project: Project, policy: Policy, step: Step, *, wanted: bool, opening: bool) -> Looked:
    """Everything that has to be looked at, which may take a while: on no account in the window's thread."""
    from annotator.services.backups import back_up_if_due
    from annotator.services.renaming import finish
    from annotator.services.synced import sync_warning

    warning, error, made = None, None, None
    if opening:
        warning = sync_warning(project.path)
    try:
        if opening:
            finish(project)
        if wanted:
            made = back_up_if_due(project, project.clock.now(), step=step, opening=opening, policy=policy)
    except AnnotatorError as failure:
        error = failure
    return Looked(made, error, warning)
