"""Where documents came from: the card of the open one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.gui.action import DOCUMENT, Action
from annotator.gui.features.base import Feature, Verb

if TYPE_CHECKING:
    from annotator.gui.sources.card import AboutDocument
    from annotator.gui.window import Window


class Sources(QObject):
    """Makes the card when it is first wanted, and keeps it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.card: AboutDocument | None = None

    def show_card(self) -> None:
        from annotator.gui.sources.card import AboutDocument

        if self._window.desk.document is None:
            return
        if self.card is None:
            self.card = AboutDocument(self._window, self._window.desk)
        self.card.show()
        self.card.raise_()
        self.card.activateWindow()


def _connect(window: Window) -> Mapping[str, Verb]:
    sources = Sources(window)
    return {"about_document": sources.show_card}


FEATURE = Feature(
    (
        Action("about_document", "About this doc&ument…", "&Edit",
               "See and edit where the document came from: address, publisher, dates, licence",
               ("Alt+Return",), DOCUMENT, after="purge_document", group=True),
    ),
    _connect,
)  # fmt: skip
