"""More than one span: what belongs to the selected annotation too, and what no longer does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change
from annotator.domain.label import Label
from annotator.domain.span import fragment_at
from annotator.gui.desk import Desk
from annotator.gui.marking import Marking
from annotator.gui.text.view import TextView
from annotator.gui.tongue import tr
from annotator.services import annotating

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument

_Verb = Callable[["OpenedDocument", Annotation, Label, int], Change]


class Fragmenting(QObject):
    """Adds what is chosen to the selected annotation, and takes a fragment out of it."""

    def __init__(self, desk: Desk, view: TextView, marking: Marking, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._marking = marking
        view.addition_chosen.connect(self.add)

    def add_selection(self) -> None:
        """Let the selected text belong to the selected annotation too."""
        if self._view.has_text_selection():
            self.add(*self._view.selection())
        else:
            self._desk.say(tr("Select the words that belong to the annotation as well, then add them."), "warning")

    def add(self, start: int, end: int) -> None:
        """Let [start, end) belong to the selected annotation too."""
        start, end = self._marking.meant(start, end)
        if self._make(lambda document, one, label, at: annotating.add_fragment(document, one, label, start, end, at)):
            self._view.clear_selection()

    def remove(self) -> None:
        """Take the fragment at the caret out of the selected annotation."""

        if self._desk.selected is not None and not self._desk.selected.fragments:
            self._desk.say(tr("A label of the whole document has no fragments: delete it to take it off."), "warning")
            return

        def take_out(document: OpenedDocument, one: Annotation, label: Label, at: int) -> Change:
            return annotating.remove_fragment(document, one, label, *fragment_at(one.fragments, self._view.caret()), at)

        self._make(take_out)

    def _make(self, verb: _Verb) -> bool:
        project, document, annotation = self._desk.project, self._desk.document, self._desk.selected
        if project is None or document is None or annotation is None or not self._marking.is_mine(annotation):
            return False
        made: list[bool] = []

        def act() -> None:
            change = verb(document, annotation, project.labels[annotation.label], project.clock.now())
            made.append(not change or self._desk.act(change))

        return self._desk.attempt(act) and all(made)
