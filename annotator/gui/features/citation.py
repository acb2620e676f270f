"""Copying a quote with where it stands."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.gui.action import DOCUMENT, Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.window import Window


def _copy(window: Window) -> None:
    from annotator.services.citing import citation

    document, view, selected = window.desk.document, window.page.view, window.desk.selected
    if document is None:
        return
    quote = view.chosen_text() if view.has_text_selection() else selected.quote if selected is not None else ""
    if not quote.strip():
        words = tr("Select words or an annotation first; then they are copied with title, outlet and date.")
        window.statusBar().showMessage(words, 6000)
        return
    QApplication.clipboard().setText(citation(quote, document.provenances[0] if document.provenances else None))
    window.statusBar().showMessage(tr("The quote was copied with its citation."), 4000)


def _connect(window: Window) -> Mapping[str, Verb]:
    return {"copy_citation": lambda: _copy(window)}


FEATURE = Feature(
    (
        Action("copy_citation", "Copy with ci&tation", "&Edit", "Copy the quote with title, outlet, date and address",
               ("Ctrl+Shift+C",), DOCUMENT, after="copy"),
    ),
    _connect,
)  # fmt: skip
