"""Changing the annotator under whose name one goes on."""

from __future__ import annotations

from annotator.domain.annotator import Annotator, new_annotator
from annotator.domain.change import Change, Message
from annotator.domain.naming import folded, line_of
from annotator.errors import Refused
from annotator.services.project import Project


def people(project: Project) -> list[Annotator]:
    """The people of a project in the order in which they came.

    Engines and the adjudicated layer are nobody whose name one could work under.
    """
    return [one for one in project.annotators.values() if one.kind == "person"]


def add_person(project: Project, name: str) -> Annotator:
    """Bring a new person into the project. Raises Refused when the name is empty or somebody has it."""
    try:
        line = line_of(name, "an annotator")
    except ValueError as error:
        raise Refused(str(error)) from error
    if any(folded(one.name) == folded(line) for one in project.annotators.values()):
        raise Refused(f"There is an annotator “{line}” already: choose them in the list, or write another name.")
    person = new_annotator(line)
    project.do(Change(Message("annotator.added", {"name": line}), created=(person,)), annotator=person.id)
    return person
