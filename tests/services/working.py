"""What a person does in a project, in one call each."""

from __future__ import annotations

from typing import Any

from annotator.domain.annotation import Annotation
from annotator.services import annotating
from annotator.services.opened import opened
from annotator.services.project import Project


def first(project: Project) -> str:
    """The id of the first document."""
    return project.documents()[0].id


def label_of(project: Project, name: str) -> Any:
    return next(label for label in project.labels.values() if label.name == name)


def mark(project: Project, document: str, label: str, start: int, end: int, **said: Any) -> Annotation:
    """Label a span, as the annotator who uses the project."""
    at = project.clock.now()
    change = annotating.annotate(
        opened(project, document), label_of(project, label), project.me.id, start, end, at, **said
    )
    project.do(change)
    made = change.created[0]
    assert isinstance(made, Annotation)
    return made


def note(project: Project, annotation: Annotation, words: str) -> Annotation:
    project.do(annotating.write_note(annotation, words, annotation.updated + 1))
    return next(a for a in project.annotations(annotation.document) if a.id == annotation.id)


def say(project: Project, document: str, state: Any) -> None:
    """Say how far one is with a document."""
    project.do(annotating.set_state(document, "Report", project.me.id, project.status(document), state))


