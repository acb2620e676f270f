"""What an annotator does to spans: each verb returns the Change and touches nothing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator.domain.annotation import Annotation, Certainty, new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import State, Status, new_status
from annotator.domain.label import Label
from annotator.domain.span import fragments_of, quote_of
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.opened import OpenedDocument


def annotate(
    opened: OpenedDocument, label: Label, annotator: str, start: int, end: int, at: int, **said: Any
) -> Change:
    """Label the span [start, end). Raises ValueError when it is empty or not inside the text."""
    fragments = fragments_of([(start, end)], len(opened.text))
    made = new_annotation(opened.id, opened.text, label.id, annotator, fragments, at, **said)
    return Change(Message("annotation.added", {"quote": shortened(made.quote), "label": label.name}), created=(made,))


def toggle(opened: OpenedDocument, label: Label, annotator: str, start: int, end: int, at: int) -> Change:
    """Label the span, or take this annotator's label off where it is on exactly this span already."""
    same = [
        a
        for a in opened.on(start, end)
        if a.label == label.id and a.annotator == annotator and a.fragments == ((start, end),)
    ]
    return remove(same, label) if same else annotate(opened, label, annotator, start, end, at)


def remove(annotations: list[Annotation], label: Label | None = None) -> Change:
    """Delete annotations in one action. `label` is that of the first, for the wording."""
    if len(annotations) == 1 and label is not None:
        said = Message("annotation.removed", {"quote": shortened(annotations[0].quote), "label": label.name})
    else:
        said = Message("annotations.removed", {"count": len(annotations)})
    return Change(said, deleted=tuple(annotations))


def relabel(annotation: Annotation, old: Label, new: Label, at: int) -> Change:
    """Give the same span another label."""
    after = replace(annotation, label=new.id, updated=at)
    said = {"quote": shortened(annotation.quote), "old": old.name, "label": new.name}
    return Change(Message("annotation.relabelled", said), updated=((annotation, after),))


def move(opened: OpenedDocument, annotation: Annotation, label: Label, start: int, end: int, at: int) -> Change:
    """Put the outer boundaries of an annotation elsewhere; fragments in between stay where they are.

    Raises ValueError when the span would be empty or leave the text.
    """
    inner = [(s, e) for s, e in annotation.fragments if e > start and s < end] or [(start, end)]
    inner[0] = (start, inner[0][1])
    inner[-1] = (inner[-1][0], end)
    fragments = fragments_of(inner, len(opened.text))
    after = replace(annotation, fragments=fragments, quote=quote_of(opened.text, fragments), updated=at)
    if after.fragments == annotation.fragments:
        return Change(Message("annotation.moved"))
    said = {"quote": shortened(after.quote), "label": label.name}
    return Change(Message("annotation.moved", said), updated=((annotation, after),))


def write_note(annotation: Annotation, note: str, at: int) -> Change:
    """Change an annotation's note; an empty Change when it says that already."""
    if note == annotation.note:
        return Change(Message("annotation.noted"))
    after = replace(annotation, note=note, updated=at)
    return Change(Message("annotation.noted", {"quote": shortened(annotation.quote)}), updated=((annotation, after),))


def set_certainty(annotation: Annotation, certainty: Certainty, at: int) -> Change:
    """Say how sure the annotator is; an empty Change when that is said already."""
    if certainty == annotation.certainty:
        return Change(Message("annotation.certainty"))
    after = replace(annotation, certainty=certainty, updated=at)
    said = {"quote": shortened(annotation.quote)}
    return Change(Message("annotation.certainty", said), updated=((annotation, after),))


def set_state(document: str, title: str, annotator: str, before: Status | None, state: State) -> Change:
    """Say how far an annotator is with a document."""
    said = Message("document.status", {"title": shortened(title), "state": state})
    after = new_status(document, annotator, state)
    if before is None:
        return Change(said, created=(after,))
    return Change(said, updated=((before, after),) if before != after else ())
