"""What differs between a document at an earlier point and now, in words."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotation import Annotation, reading_order
from annotator.domain.span import Fragments
from annotator.gui.tongue import tr
from annotator.services.project import Project
from annotator.services.revisiting import Then, aspects, quoted


@dataclass(frozen=True, slots=True)
class Difference:
    """`annotation` is the state that shows best: as it was, or as it is where it was not there."""

    annotation: Annotation
    words: str

    @property
    def spans(self) -> Fragments:
        return self.annotation.fragments


def differences_of(project: Project, then: Then) -> list[Difference]:
    """In reading order; each begins with a sign and a word, so that no colour is needed to tell them apart."""
    found = [Difference(a, _said(project, "＋ " + tr("added since"), a)) for a in then.added]
    found += [Difference(a, _said(project, "－ " + tr("removed since"), a)) for a in then.removed]
    for was, now in then.changed:
        words = {
            "label": tr("label"),
            "fragments": tr("boundary"),
            "attributes": tr("attributes"),
            "note": tr("note"),
            "certainty": tr("certainty"),
        }
        what = ", ".join(words[aspect] for aspect in aspects(was, now)) or tr("time of the last change")
        said = _said(project, "≠ " + tr("changed since: {what}", what=what), was)
        found.append(Difference(was, f"{said}\n{_became(project, was, now)}".rstrip()))
    return sorted(found, key=lambda one: reading_order(one.annotation))


def _said(project: Project, sign: str, annotation: Annotation) -> str:
    by = project.annotators.get(annotation.annotator)
    said = {"sign": sign, "label": _label(project, annotation), "name": by.name if by else "?"}
    if not annotation.fragments:
        return tr("{sign}\n{label} on the whole document, {name}", **said)
    return tr("{sign}\n{label} “{quote}”, {name}", quote=quoted(annotation), **said)


def _label(project: Project, annotation: Annotation) -> str:
    label = project.labels.get(annotation.label)
    return label.name if label else "?"


def _became(project: Project, was: Annotation, now: Annotation) -> str:
    """What it is now, of that which can be said in a line."""
    parts = []
    if was.label != now.label:
        parts.append(_label(project, now))
    if was.fragments != now.fragments:
        parts.append(f"“{quoted(now)}”")
    if was.note != now.note and now.note:
        parts.append(tr("note “{note}”", note=" ".join(now.note.split())[:60]))
    return tr("now {what}", what=", ".join(parts)) if parts else ""
