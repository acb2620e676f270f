"""Finding the format, the layers and the labels that an export names."""

from __future__ import annotations

from annotator.domain.label import Label
from annotator.domain.naming import folded
from annotator.errors import AnnotatorError
from annotator.formats import EXPORTERS, exporter_of
from annotator.formats.exporter import Exporter
from annotator.formats.extras import is_here, missing
from annotator.services.project import Project


def usable(format_key: str) -> Exporter:
    """The exporter with this key. Raises AnnotatorError where there is none, or a library is missing for it."""
    found = exporter_of(format_key)
    if found is None:
        keys = ", ".join(exporter.key for exporter in EXPORTERS)
        raise AnnotatorError(f"There is no export format “{format_key}”: choose one of {keys}.")
    if not is_here(found.needs):
        raise missing(found.needs, found.name)
    return found


def in_use(project: Project) -> set[str]:
    """The ids of those who have annotated, or said something of their work."""
    return set(project.layers()) | {status.annotator for status in project.statuses()}


def layer_of(project: Project, name: str) -> str:
    """The id of the annotator with this name or id; of several, of the one who has annotated.

    Raises AnnotatorError when there is none, or when it could be several.
    """
    if name in project.annotators:
        return name
    named = [a.id for a in project.annotators.values() if a.name.casefold() == name.strip().casefold()]
    if len(named) > 1:
        used = in_use(project)
        named = [annotator for annotator in named if annotator in used] or named[:1]
    if not named:
        names = ", ".join(annotator.name for annotator in project.annotators.values())
        raise AnnotatorError(f"There is no annotator “{name}” in {project.path.name}: choose one of {names}.")
    if len(named) > 1:
        raise AnnotatorError(f"{len(named)} annotators are called “{name}”: name one by id ({', '.join(named)}).")
    return named[0]


def label_of(project: Project, name: str) -> Label:
    """The label with this name or id. Raises AnnotatorError when there is none, or when it could be several."""
    if name in project.labels:
        return project.labels[name]
    named = [label for label in project.labels.values() if folded(label.name) == folded(name)]
    if len(named) != 1:
        many = f"{len(named)} labels are called" if named else "There is no label"
        raise AnnotatorError(f"{many} “{name}” in {project.path.name}; see annotator labels.")
    return named[0]
