"""Where documents came from: the card of the open one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui import ask
from annotator.gui.action import DOCUMENT, PROJECT, Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.domain.document import Provenance
    from annotator.gui.sources.card import AboutDocument
    from annotator.gui.sources.columns import Tables
    from annotator.gui.sources.passwords import Passwords
    from annotator.gui.window import Window
    from annotator.services.import_report import ImportReport
    from annotator.services.reading import Alive


class Sources(QObject):
    """Makes the card when it is first wanted, and keeps it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.card: AboutDocument | None = None
        self._tables: Tables | None = None
        self._passwords: Passwords | None = None
        window.filing.imported.connect(self._follow_import)
        window.filing.look_first = self._look_first
        window.filing.password = self._ask_password

    def show_card(self) -> None:
        from annotator.gui.sources.card import AboutDocument

        if self._window.desk.document is None:
            return
        if self.card is None:
            self.card = AboutDocument(self._window, self._window.desk)
            self.card.again_wanted.connect(self._read_again)
            self.card.near_wanted.connect(lambda document: self.look([document], quietly=False))
        self.card.show()
        self.card.raise_()
        self.card.activateWindow()

    def _read_again(self, provenance: Provenance) -> None:
        from annotator.gui.sources.rereading import start

        start(self._window, provenance)

    def look(self, among: Collection[str] | None = None, *, quietly: bool) -> None:
        """Look for near-duplicates of these documents (ids), or of all."""
        from annotator.gui.sources.near import look

        window, project = self._window, self._window.desk.project
        if project is not None:
            look(window, window.desk, window.jobs, project, among=among, quietly=quietly)

    def _follow_import(self, report: ImportReport) -> None:
        if report.new and self._window.preferences.settings["near_duplicates"]:
            self.look(report.new, quietly=True)

    # ------------------------------------------------------------------ while files come in

    def _look_first(self, paths: list[Path], *, always: bool = False) -> bool:
        window = self._window
        if self._passwords is None or self._tables is None:
            from annotator.gui.sources.columns import Tables
            from annotator.gui.sources.passwords import Passwords

            self._passwords = Passwords(window)
            self._tables = Tables(window, window.jobs, window.memory, window.filing.take_in)
        return self._tables.look_first(paths, always=always)

    def import_table(self) -> None:
        """Bring in tables; of each it is asked what its columns are."""
        from annotator.gui.sources.columns import SUFFIXES

        window, project = self._window, self._window.desk.project
        if project is None:
            return
        kinds = f"{tr('Tables')} ({' '.join(f'*{suffix}' for suffix in SUFFIXES)});;{ask.all_files()}"
        paths = ask.files_to_import(window, str(project.path.parent), kinds)
        if paths and not self._look_first(paths, always=True):
            window.filing.take_in(paths)

    def _ask_password(self, path: Path, tries: int, alive: Alive) -> str | None:
        """Called in the import's thread, once the window has looked at what comes in."""
        return self._passwords.ask(path, tries, alive) if self._passwords is not None else None


def _connect(window: Window) -> Mapping[str, Verb]:
    sources = Sources(window)
    return {
        "about_document": sources.show_card,
        "near_duplicates": lambda: sources.look(quietly=False),
        "import_table": sources.import_table,
    }


FEATURE = Feature(
    (
        Action("about_document", "A&bout this document…", "&Edit",
               "See and edit where the document came from: address, publisher, dates, licence",
               ("Alt+Return",), DOCUMENT, after="purge_document", group=True),
        Action("import_table", "Import a &table…", "&Project",
               "Bring in a table and say which of its columns is the text", (), PROJECT, writes=True,
               after="import_folder"),
        Action("near_duplicates", "Find near-d&uplicates…", "&Project",
               "List documents that say nearly the same, and link them", (), PROJECT, after="paste"),
    ),
    _connect,
)  # fmt: skip
