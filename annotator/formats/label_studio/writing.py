"""Writing tasks for Label Studio: an annotation for each annotator, a prediction for each engine."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.annotator import Annotator
from annotator.domain.attribute import Attribute
from annotator.domain.progress import Step
from annotator.domain.units import Offsets, offsets_in
from annotator.formats.details import KEY, Details
from annotator.formats.exporter import ExportSource, Option, choice
from annotator.formats.json_moments import iso
from annotator.formats.label_studio.config import DOCUMENT, LABELS, TEXT, Control, controls_of, written

COMPLETED_BY = Option(
    "completed_by",
    "Annotators",
    ("importing user", "e-mail"),
    "Whose the annotations are in Label Studio; with e-mail the names must be addresses of its users",
)
TASKS, CONFIG = "tasks.json", "config.xml"
_BUFFER = 1 << 20
_FULL_DATE = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}")


def write(out: Path, source: ExportSource, step: Step) -> None:
    """tasks.json with a task on each line, and config.xml for the project that is to take them."""
    tasks, total = _Tasks(source), source.count
    with (out / TASKS).open("wb", buffering=_BUFFER) as file:
        file.write(b"[\n")
        for done, one in enumerate(source.documents()):
            step(done, total, "")
            file.write((b",\n" if done else b"") + orjson.dumps(tasks.task(one)))
        file.write(b"\n]\n")
    config = written(source.labels.values(), source.relation_types.values(), tasks.whole)
    (out / CONFIG).write_bytes(config)


class _Tasks:
    """Makes tasks; `whole` gathers the names of labels that are on whole documents."""

    def __init__(self, source: ExportSource) -> None:
        self._said = Details(source)
        self._annotators = source.annotators
        self._unit = source.options.unit or "utf16"
        self._by_mail = choice(source, COMPLETED_BY) == "e-mail"
        controls = controls_of(source.labels.values())
        self._controls: dict[tuple[str, str], Control] = {(c.labels[0], c.attribute.key): c for c in controls}
        self.whole: set[str] = set()

    def task(self, one: AnnotatedDocument) -> dict[str, Any]:
        """Annotations of engines are predictions, all others annotations, in the order in which they begin."""
        offsets = offsets_in(one.document.text, self._unit)
        layers: dict[str, list[dict[str, Any]]] = {}
        moments: dict[str, list[int]] = defaultdict(list)
        whose = {}
        for annotation in one.annotations:
            layers.setdefault(annotation.annotator, []).extend(self._results(annotation, one.document.text, offsets))
            moments[annotation.annotator] += (annotation.created, annotation.updated)
            whose[annotation.id] = annotation.annotator
        for relation in one.relations:
            details = self._said.relation(relation, offsets)
            layers[whose[relation.source]].append(_relation(details))
        known = {own: self._annotators.get(own) or Annotator(own, own) for own in layers}
        engines = [own for own in layers if known[own].kind == "engine"]
        people = [own for own in layers if own not in engines]
        return {
            "total_annotations": len(people),
            "data": self._data(one),
            "annotations": [self._annotation(known[own], layers[own], moments[own]) for own in people],
            "predictions": [{"model_version": known[own].name, "result": layers[own]} for own in engines],
            "meta": {KEY: self._document(one, [known[own] for own in people])},
        }

    def _data(self, one: AnnotatedDocument) -> dict[str, Any]:
        first = one.provenances[0] if one.provenances else None
        if first is None:
            return {TEXT: one.document.text}
        return {**first.meta, TEXT: one.document.text, "title": first.title}

    def _document(self, one: AnnotatedDocument, people: list[Annotator]) -> dict[str, Any]:
        said: dict[str, Any] = {"unit": self._unit, **self._said.document(one)}
        meta = one.provenances[0].meta if one.provenances else {}
        if hidden := {key: meta[key] for key in (TEXT, "title") if key in meta}:
            said["data"] = hidden
        if gold := [annotator.name for annotator in people if annotator.kind == "gold"]:
            said["gold"] = gold
        return said

    def _annotation(self, annotator: Annotator, result: list[dict[str, Any]], moments: list[int]) -> dict[str, Any]:
        said = {
            "result": result, "was_cancelled": False, "ground_truth": annotator.kind == "gold",
            "created_at": iso(min(moments)), "updated_at": iso(max(moments)),
        }  # fmt: skip
        return {**said, "completed_by": {"email": annotator.name}} if self._by_mail else said

    # ------------------------------------------------------------------ results

    def _results(self, annotation: Annotation, text: str, offsets: Offsets) -> list[dict[str, Any]]:
        """A region for each fragment, the first with all that is said; choices where there is none."""
        label = self._said.label(annotation)
        details = self._said.annotation(annotation)
        del details["id"]
        meta: dict[str, Any] = {KEY: details}
        if annotation.note:
            meta["text"] = [details.pop("note")]
        if not annotation.fragments:
            self.whole.add(label)
            return [_result(annotation.id, DOCUMENT, "choices", {"choices": [label]}, meta)]
        results = []
        for number, (start, end) in enumerate(annotation.fragments):
            own = annotation.id if not number else f"{annotation.id}-{number + 1}"
            place = {"start": offsets.to_units(start), "end": offsets.to_units(end), "text": text[start:end]}
            results.append(_result(own, LABELS, "labels", {**place, "labels": [label]}, meta))
            if not number:
                results += self._asked(annotation, label, place, details)
            meta = {KEY: {"part_of": annotation.id}}
        return results

    def _asked(
        self, annotation: Annotation, label: str, place: dict[str, Any], details: dict[str, Any]
    ) -> list[dict[str, Any]]:
        """Results for what the label's attributes ask; what they don't ask stays in the details."""
        results, left = [], {}
        for key, value in annotation.attributes.items():
            control = self._controls.get((label, key))
            said = _value(control.attribute, value) if control else None
            if control is None or said is None:
                left[key] = value
            else:
                results.append(_result(annotation.id, control.name, said[0], {**place, said[0]: said[1]}))
        if left:
            details["attributes"] = left
        else:
            details.pop("attributes", None)
        return results


def _relation(details: dict[str, Any]) -> dict[str, Any]:
    kind, source, target = (details.pop(key) for key in ("type", "from", "to"))
    tie = {"type": "relation", "from_id": source, "to_id": target, "direction": "right", "labels": [kind]}
    return {**tie, "meta": {KEY: details}}


def _result(
    own: str, name: str, kind: str, value: dict[str, Any], meta: dict[str, Any] | None = None
) -> dict[str, Any]:
    kind = "textarea" if kind == "text" else kind
    result = {"id": own, "from_name": name, "to_name": TEXT, "type": kind, "value": value, "origin": "manual"}
    return {**result, "meta": meta} if meta else result


def _value(attribute: Attribute, value: Any) -> tuple[str, Any] | None:
    """The kind of result and its value; None for what the control would not give back as it is."""
    try:
        if attribute.checked(value) != value or value in ("", []):
            return None
    except ValueError:
        return None
    match attribute.type:
        case "choice":
            return "choices", [value]
        case "choices":
            return "choices", value
        case "yes_no":
            return "choices", ["true" if value else "false"]
        case "number":
            return "number", value
        case "date":
            return ("datetime", value) if _FULL_DATE.fullmatch(value) else None
        case "text":
            return "text", [value]
