"""Copies of the project: those that come by themselves, those that are asked for, and the way back to one."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.progress import Step
from annotator.gui import ask
from annotator.gui.action import PROJECT, Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.features.keeping_copies import CopyKeeper
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.dialogs.restore import Restore
    from annotator.gui.window import Window
    from annotator.services.backups import Made
    from annotator.storage.backup import Contents


class Copies(QObject):
    """What a person asks for of copies."""

    def __init__(self, window: Window, keeper: CopyKeeper) -> None:
        super().__init__(window)
        self._window = window
        self._desk = window.desk
        self._keeper = keeper

    def back_up(self) -> None:
        """Make a copy beside the project now."""
        project = self._desk.project
        if project is None:
            return
        from annotator.services.backups import back_up

        policy = self._keeper.policy()

        def work(step: Step) -> Made:
            try:
                return back_up(project, project.clock.now(), step=step, policy=policy)
            finally:
                project.release_thread()

        def tell(made: Made) -> None:
            where = {"name": made.path.name, "folder": str(made.path.parent)}
            self._desk.say(tr("A copy was made and checked: {name}, in {folder}.", **where))

        self._window.jobs.run(tr("Making a copy"), work, succeeded=tell, failed=self._fail)

    def save_copy(self) -> None:
        """Make a copy under a name that is asked for."""
        project = self._desk.project
        if project is None:
            return
        suggestion = str(project.path.with_name(tr("{name} copy", name=project.name) + project.path.suffix))
        out = ask.copy_to_save(self._window, suggestion)
        if out is None:
            return
        from annotator.services.backups import save_copy

        def work(step: Step) -> Contents:
            try:
                return save_copy(project, out, step)
            finally:
                project.release_thread()

        def tell(found: Contents) -> None:
            from annotator.gui.dialogs.restore_words import held

            what = held(found.documents, found.annotations)
            self._desk.say(tr("The copy was checked and is in {file}: {held}.", file=str(out), held=what))

        self._window.jobs.run(tr("Saving a copy"), work, succeeded=tell, failed=self._fail)

    def _fail(self, error: BaseException) -> None:
        self._desk.say(str(error), "error", getattr(error, "details", "") or repr(error))

    # ------------------------------------------------------------------ back to one

    def restore(self) -> None:
        """Ask which copy; without a project, also which project is to be what it is."""
        from annotator.gui.dialogs.restore import Restore

        project = self._desk.project
        path, chosen = (project.path, None) if project is not None else self._chosen()
        if path is None:
            return
        dialog = Restore(self._window, self._window.jobs, path, chosen)
        dialog.wanted.connect(lambda: self._restore(dialog, path))
        dialog.open()

    def _chosen(self) -> tuple[Path | None, Path | None]:
        from annotator.services.keeping import project_of

        recent = [path.parent for path in self._window.memory.recent() if path.parent.is_dir()]
        chosen = ask.copy_to_restore(self._window, str(recent[0] if recent else Path.home()))
        if chosen is None:
            return None, None
        return project_of(chosen) or ask.project_to_restore(self._window, str(chosen.parent)), chosen

    def _restore(self, dialog: Restore, path: Path) -> None:
        from annotator.services.restoring import restore

        copy = dialog.copy
        if copy is None or not self._window.filing.close():
            return
        now = time.time_ns() // 1000

        @dialog.when_open
        def tell(aside: Path | None) -> None:
            dialog.rest()
            dialog.accept()
            self._window.filing.open_path(path)
            if aside is None:
                self._desk.say(tr("{project} is what the copy was.", project=path.name))
            else:
                names = {"project": path.name, "aside": aside.name}
                self._desk.say(tr("{project} is what the copy was. What it was is kept as {aside}.", **names))

        @dialog.when_open
        def fail(error: BaseException) -> None:
            self._open_again(path)
            dialog.rest(str(error))

        def stop() -> None:
            self._open_again(path)
            dialog.rest(tr("Stopped: the project is as it was."))

        title = tr("Restoring the copy")
        dialog.work(title, stoppable=True)
        # It writes to no open project, so nothing has to be asked before one is opened again.
        job = self._window.jobs.run(
            title, lambda step: restore(copy, path, now, step), succeeded=tell, failed=fail, cancelled=stop
        )
        job.progressed.connect(dialog.show_progress)
        dialog.stopped.connect(job.cancel)

    def _open_again(self, path: Path) -> None:
        if path.exists():
            self._window.filing.open_path(path)


def _connect(window: Window) -> Mapping[str, Verb]:
    keeper = CopyKeeper(window)
    copies = Copies(window, keeper)
    return {"back_up": copies.back_up, "save_copy": copies.save_copy, "restore": copies.restore}


FEATURE = Feature(
    (
        Action("save_copy", "Save a cop&y…", "&Project", "Write a checked copy of the project to a file of its own",
               ("Ctrl+Shift+S",), PROJECT, icon="copies", after="export"),
        Action("back_up", "&Back up now", "&Project", "Make a checked copy beside the project",
               (), PROJECT, writes=True, after="save_copy"),
        Action("restore", "&Restore a copy…", "&Project", "Go back to a copy, after a look at what differs",
               icon="restore", after="back_up"),
    ),
    _connect,
)  # fmt: skip
