"""The trade's signs: texts with their annotations written into them, and projects made of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

from annotator.domain.annotation import Annotation, new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import Document, new_document, new_provenance
from annotator.services.project import Project

_SIGN = re.compile(r"\[(\w+) |\]")


def marked(signs: str) -> tuple[str, list[tuple[str, int, int]]]:
    """ "The [actor minister] spoke." -> the text and [(label, start, end)]; signs may nest."""
    text, spans, opened = "", [], []
    at = 0
    for sign in _SIGN.finditer(signs):
        text += signs[at : sign.start()]
        at = sign.end()
        if sign[1]:
            opened.append((sign[1], len(text)))
        else:
            label, start = opened.pop()
            spans.append((label, start, len(text)))
    return text + signs[at:], sorted(spans, key=lambda s: (s[1], -s[2]))


def signs_of(text: str, annotations: Iterable[Annotation], names: dict[str, str]) -> str:
    """The way back: nested annotations written into the text. `names` maps label ids to names."""
    inserts: list[tuple[int, int, int, str]] = []
    for a in annotations:
        inserts.append((a.start, 1, -a.end, f"[{names[a.label]} "))
        inserts.append((a.end, 0, -a.start, "]"))
    for at, _, _, sign in sorted(inserts, reverse=True):
        text = text[:at] + sign + text[at:]
    return text


def add_document(project: Project, signs: str, title: str = "Report", annotator: str | None = None) -> Document:
    """A document with annotations by this annotator (id), else by the project's own."""
    text, spans = marked(signs)
    document = new_document(text)
    ids = {label.name: label.id for label in project.labels.values()}
    by = annotator or project.me.id
    annotations = [
        new_annotation(document.id, text, ids[label], by, ((start, end),), project.clock.now())
        for label, start, end in spans
    ]
    records = (document, new_provenance(document.id, title), *annotations)
    project.do(Change(Message("import.file", {"file": title}), created=records))
    return document


def signs_in(project: Project, document: str) -> str:
    """A document of a project as signs, as it is stored."""
    names = {label.id: label.name for label in project.labels.values()}
    return signs_of(project.text(document), project.annotations(document), names)


def make_project(path: Path, *texts: str) -> Path:
    """A project file with a document of each of these signs, closed again."""
    with Project.create(path, "Tester") as project:
        for n, signs in enumerate(texts, 1):
            add_document(project, signs, f"Report {n}")
    return path
