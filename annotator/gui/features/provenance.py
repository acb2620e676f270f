"""Where documents came from: the card of the open one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.action import DOCUMENT, PROJECT, Action
from annotator.gui.features.base import Feature, Verb

if TYPE_CHECKING:
    from annotator.gui.sources.card import AboutDocument
    from annotator.gui.window import Window
    from annotator.services.import_report import ImportReport


class Sources(QObject):
    """Makes the card when it is first wanted, and keeps it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.card: AboutDocument | None = None
        window.filing.imported.connect(self._follow_import)

    def show_card(self) -> None:
        from annotator.gui.sources.card import AboutDocument

        if self._window.desk.document is None:
            return
        if self.card is None:
            self.card = AboutDocument(self._window, self._window.desk)
            self.card.near_wanted.connect(lambda document: self.look([document], quietly=False))
        self.card.show()
        self.card.raise_()
        self.card.activateWindow()

    def look(self, among: Collection[str] | None = None, *, quietly: bool) -> None:
        """Look for near-duplicates of these documents (ids), or of all."""
        from annotator.gui.sources.near import look

        window, project = self._window, self._window.desk.project
        if project is not None:
            look(window, window.desk, window.jobs, project, among=among, quietly=quietly)

    def _follow_import(self, report: ImportReport) -> None:
        if report.new and self._window.preferences.settings["near_duplicates"]:
            self.look(report.new, quietly=True)


def _connect(window: Window) -> Mapping[str, Verb]:
    sources = Sources(window)
    return {"about_document": sources.show_card, "near_duplicates": lambda: sources.look(quietly=False)}


FEATURE = Feature(
    (
        Action("about_document", "About this doc&ument…", "&Edit",
               "See and edit where the document came from: address, publisher, dates, licence",
               ("Alt+Return",), DOCUMENT, after="purge_document", group=True),
        Action("near_duplicates", "Find near-&duplicates…", "&Project",
               "List documents that say nearly the same, and link them", (), PROJECT, after="paste"),
    ),
    _connect,
)  # fmt: skip
