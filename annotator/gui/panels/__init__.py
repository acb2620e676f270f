"""The panels around the page, in the order in which they are listed; what a panel is made of comes in when it is made.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.gui.panels.base import Fittings, Panel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def _documents(fittings: Fittings) -> QWidget:
    from annotator.gui.panels.documents import Documents

    return Documents(fittings)


def _search(fittings: Fittings) -> QWidget:
    from annotator.gui.panels.search import Search

    return Search(fittings)


def _annotations(fittings: Fittings) -> QWidget:
    from annotator.gui.panels.annotations import Annotations

    return Annotations(fittings)


def _history(fittings: Fittings) -> QWidget:
    from annotator.gui.panels.history import History

    return History(fittings)


def _inspector(fittings: Fittings) -> QWidget:
    from annotator.gui.panels.inspector import Inspector

    return Inspector(fittings)


PANELS: tuple[Panel, ...] = (
    Panel("documents", "Documents", "documents", "left", _documents),
    Panel("search", "Search", "search", "left", _search, behind="documents"),
    Panel("annotations", "Annotations", "annotations", "right", _annotations),
    Panel("history", "History", "history", "right", _history, behind="annotations"),
    Panel("inspector", "Inspector", "inspector", "right", _inspector),
)
