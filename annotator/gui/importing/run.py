"""Asking what annotated files call things before they are imported."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QWidget

from annotator.domain.progress import Step
from annotator.gui.jobs import Jobs, reading
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.services.mapping import ImportMapping
    from annotator.services.previewing import ImportPreview
    from annotator.services.project import Project

Bring = Callable[["Project", list[Path], "str | None", "ImportMapping | None"], None]
_SECONDS = 4.0


def ask_first(
    parent: QWidget, project: Project, paths: list[Path], jobs: Jobs, bring: Bring, *, always: bool = False
) -> None:
    """Look into the files in the background; where they hold annotations, or `always`, ask what is to become of the
    names in them, else `bring` them in at once."""

    def work(step: Step) -> ImportPreview:
        from annotator.services.previewing import preview

        seen = preview(paths, step=step, seconds=_SECONDS, annotated=not always)
        seen.compare(project.known)
        return seen

    def decide(seen: ImportPreview) -> None:
        if seen.annotations or (always and seen.documents):
            _ask(cast("Window", parent), project, paths, jobs, bring, seen)
        else:
            bring(project, paths, None, None)

    # Whatever is wrong with the files, the import says it better.
    jobs.run(
        tr("Looking into the files"),
        reading(project, work),
        succeeded=decide,
        failed=lambda _error: bring(project, paths, None, None),
    )


def _ask(
    window: Window, project: Project, paths: list[Path], jobs: Jobs, bring: Bring, seen: ImportPreview
) -> None:
    from annotator.gui.importing.dialog import ImportDialog

    if window.desk.project is not project:
        return
    dialog = ImportDialog(window, project, paths, window.look, jobs, seen)

    def go() -> None:
        format_key, mapping = dialog.format_key, dialog.mapping
        dialog.accept()
        bring(project, paths, format_key, mapping)

    dialog.wanted.connect(go)
    dialog.open()
