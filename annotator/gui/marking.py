"""What keys and mouse do to annotations in the text: finds out what is meant, and asks the services."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change
from annotator.domain.label import Label
from annotator.domain.span import Fragment, fragment_at
from annotator.gui.desk import Desk
from annotator.gui.direction import is_right_to_left
from annotator.gui.stepping import next_boundary
from annotator.gui.text.boundaries import stripped
from annotator.gui.text.marks import Mark
from annotator.gui.text.view import TextView
from annotator.gui.tongue import tr
from annotator.services import annotating

if TYPE_CHECKING:
    from annotator.services.opened import Followed, OpenedDocument
    from annotator.services.project import Project


def marks_of(annotations: Iterable[Annotation], text: str) -> list[Mark]:
    """What the view is given to draw; annotations without a place in the text are left out."""
    length = len(text)
    marks = []
    for a in annotations:
        fragments = a.fragments
        if not fragments:
            continue
        start, end = fragments[0][0], fragments[-1][1]
        if 0 <= start < end <= length:
            marks.append(Mark(a.id, start, end, a.label, a.annotator, fragments if len(fragments) > 1 else ()))
    return marks


class Marking(QObject):
    """Labels spans, moves boundaries and goes from annotation to annotation in one text view.

    `label_used` carries a label that was put on something or armed, not one that was taken off.
    """

    armed_changed = Signal(object)
    label_used = Signal(object)

    def __init__(self, desk: Desk, view: TextView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self.armed: Label | None = None
        self._waiting = ""
        self._clicked_word = ""
        self._since_word = QElapsedTimer()
        view.mark_clicked.connect(self._click)
        view.selection_settled.connect(self._settle)
        view.boundary_dragged.connect(self._drag)
        desk.document_changed.connect(self._open)
        desk.text_arrived.connect(self._show_text)
        desk.followed.connect(self._follow)
        desk.span_wanted.connect(self._show_span)
        desk.annotation_selected.connect(self._show_selected)

    # ------------------------------------------------------------------ in step with the desk

    def _open(self, document: OpenedDocument | None) -> None:
        if document is None:
            self._waiting = ""
            self._view.open_text("", [])
            return
        self._view.set_layers_above(self._others(document.annotations.values()))
        marks = marks_of(document.in_order(), document.text)
        if self._waiting == document.id:
            self._view.set_marks(marks)
        else:
            self._view.open_text(document.text, marks)
        self._waiting = ""

    def _show_text(self, document: str, text: str) -> None:
        """A text whose annotations are still on their way."""
        self._waiting = document
        self._view.open_text(text, [])

    def _follow(self, followed: Followed) -> None:
        document = self._desk.document
        if document is None:
            return
        added = marks_of((*followed.added, *(after for _, after in followed.changed)), document.text)
        gone = [a.id for a in followed.removed] + [before.id for before, _ in followed.changed]
        self._view.apply(added, gone)
        others = self._others(followed.added) - self._view.sheet.above
        if others:
            self._view.set_layers_above(self._view.sheet.above | others)

    def _others(self, annotations: Iterable[Annotation]) -> frozenset[str]:
        """Whose annotations run above the text, with hollow letters: everybody's but the user's own."""
        me = self._desk.project.me.id if self._desk.project else ""
        return frozenset(a.annotator for a in annotations if a.annotator != me)

    def _show_span(self, start: int, end: int) -> None:
        self._view.set_selection(start, end)
        self._view.reveal(start)

    def _show_selected(self, annotation: Annotation | None, reveal: bool) -> None:
        self._view.select_mark(annotation.id if annotation else None, reveal)
        if annotation is not None and reveal:
            self._view.set_caret(annotation.start if annotation.fragments else self._view.caret())

    # ------------------------------------------------------------------ labels

    def use_label(self, label: Label) -> None:
        """The key of a label: on the selected text, else on the selected annotation, else arm the label."""
        project, document = self._desk.project, self._desk.document
        if project is None or document is None:
            return
        if project.read_only:
            self._desk.say(tr("The project is open read-only: nothing can be changed."), "warning")
        elif self._view.has_text_selection():
            self._label_span(project, document, label, *self.meant(*self._view.selection()))
        elif self._desk.selected is not None:
            self._relabel(project, self._desk.selected, label)
        else:
            self.arm(None if self.armed == label else label)

    def meant(self, start: int, end: int) -> Fragment:
        """A range that was chosen, without the blanks and line ends at its edges; as it is where nothing else is in
        it, where an annotation has exactly this range, and while Alt is held, which chooses by the letter."""
        document = self._desk.document
        exact = bool(QApplication.keyboardModifiers() & Qt.KeyboardModifier.AltModifier)
        if document is None or exact or document.on(start, end):
            return start, end
        low, high = stripped(document.text, start, end)
        return (low, high) if low < high else (start, end)

    def _label_span(self, project: Project, document: OpenedDocument, label: Label, start: int, end: int) -> None:
        change = annotating.toggle(document, label, project.me.id, start, end, project.clock.now())
        if self._desk.act(change):
            made = change.created[0].id if change.created else None
            self._desk.select(made)
            if made:
                self.label_used.emit(label)

    def _relabel(self, project: Project, annotation: Annotation, label: Label) -> None:
        if not self.is_mine(annotation):
            return
        old = project.labels[annotation.label]
        if old.id == label.id:
            self._desk.act(annotating.remove([annotation], label))
        elif self._desk.act(annotating.relabel(annotation, old, label, project.clock.now())):
            self.label_used.emit(label)

    def label_document(self, label: Label) -> None:
        """Give the label to the whole document, or take it off again."""
        project, document = self._desk.project, self._desk.document
        if project is None or document is None or project.read_only:
            return
        change = annotating.toggle_document(document, label, project.me.id, project.clock.now())
        if self._desk.act(change):
            self._desk.select(change.created[0].id if change.created else None)
            if change.created:
                self.label_used.emit(label)

    def arm(self, label: Label | None) -> None:
        """Keep a label ready: every span that is selected from now on gets it, until it is let go."""
        self.armed = label
        self._view.set_arming_cursor((label.key or label.name[:1]).upper() if label else None)
        self.armed_changed.emit(label)
        if label is not None:
            self.label_used.emit(label)

    def _settle(self, start: int, end: int) -> None:
        project, document = self._desk.project, self._desk.document
        if self.armed is None or project is None or document is None or start == end:
            return
        start, end = self.meant(start, end)
        change = annotating.annotate(document, self.armed, project.me.id, start, end, project.clock.now())
        word = document.annotations.get(self._clicked_word)
        at_once = self._since_word.isValid() and self._since_word.elapsed() < QApplication.doubleClickInterval()
        if at_once and word is not None and start <= word.start and word.end <= end:
            # The third click of a triple click: the sentence was meant, not its word as well.
            change = Change(change.label, change.created, deleted=(word,))
        if self._desk.act(change):
            self._view.clear_selection()
            self._clicked_word = change.created[0].id
            self._since_word.start()
            self._desk.select(self._clicked_word)

    # ------------------------------------------------------------------ the selected annotation

    def _click(self, key: str | None) -> None:
        self._desk.select(key)

    def is_mine(self, annotation: Annotation) -> bool:
        """Whether the user may change an annotation; where it is somebody else's, the user is told."""
        project = self._desk.project
        if project is None or project.read_only:
            return False
        if annotation.annotator == project.me.id:
            return True
        owner = project.annotators.get(annotation.annotator)
        remedy = tr("Select its text and press a label's key to make your own.")
        if owner is not None:
            words = tr("This annotation belongs to {name}.", name=owner.name)
        else:
            words = tr("This annotation belongs to somebody else.")
        self._desk.say(f"{words} {remedy}", "warning")
        return False

    def delete(self) -> None:
        annotation, project = self._desk.selected, self._desk.project
        if annotation is None or project is None or not self.is_mine(annotation):
            return
        document = self._desk.document
        following = document.neighbour(annotation, 0, True) if document else None
        if self._desk.act(annotating.remove([annotation], project.labels.get(annotation.label))):
            self._desk.select(following.id if following and following.id != annotation.id else None)

    def move_boundary(self, end: bool, forward: bool, by_word: bool) -> None:
        """Move the start or end of the selected annotation's fragment at the caret by a character or a word.

        The arrows of the keyboard mean what the eye sees: in a right-to-left paragraph the left arrow goes on.
        """
        annotation, document = self._desk.selected, self._desk.document
        if annotation is None or document is None or not annotation.fragments:
            return
        fragment = fragment_at(annotation.fragments, self._view.caret())
        at = fragment[end]
        if is_right_to_left(document.text, at - 1 if end else at):
            forward = not forward
        to = next_boundary(self._view.sheet.text, at, forward, by_word)
        start, stop = (fragment[0], to) if end else (to, fragment[1])
        if start < stop:
            self._move(annotation, document, fragment, start, stop)

    def _drag(self, key: str, start: int, end: int, fragment: Fragment) -> None:
        document = self._desk.document
        annotation = document.annotations.get(key) if document else None
        if annotation is None or document is None:
            return
        if not self._move(annotation, document, fragment, start, end):
            self._view.replace_mark(marks_of([annotation], document.text)[0])

    def _move(self, annotation: Annotation, document: OpenedDocument, fragment: Fragment, start: int, end: int) -> bool:
        project = self._desk.project
        if project is None or not self.is_mine(annotation):
            return False
        label, at = project.labels[annotation.label], project.clock.now()
        return self._desk.act(annotating.move_fragment(document, annotation, label, fragment, start, end, at))

    # ------------------------------------------------------------------ going about

    def go(self, forward: bool) -> None:
        """Select the next or previous annotation in reading order."""
        document = self._desk.document
        found = document.neighbour(self._desk.selected, self._view.caret(), forward) if document else None
        if found is not None:
            self._desk.select(found.id, reveal=True)

    def cycle(self) -> None:
        """Where several annotations lie, select the next larger one, after the largest the smallest."""
        selected = self._desk.selected
        at = selected.start if selected is not None else self._view.caret()
        stack = self._view.marks_at(self._view.caret())
        if not stack or (selected is not None and selected.id not in [m.id for m in stack]):
            stack = self._view.marks_at(at)
        if not stack:
            return
        keys = [mark.id for mark in stack]
        following = (keys.index(selected.id) + 1) % len(keys) if selected and selected.id in keys else 0
        self._desk.select(keys[following])

    def let_go(self) -> None:
        """Let go of one thing: the armed label, else the selected text, else the annotation."""
        if self.armed is not None:
            self.arm(None)
        elif self._view.has_text_selection():
            self._view.clear_selection()
        else:
            self._desk.select(None)
