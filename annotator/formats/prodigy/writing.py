"""Writing tasks for Prodigy."""

from __future__ import annotations

import re
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.progress import Step
from annotator.domain.relation import Relation
from annotator.domain.units import PointOffsets
from annotator.formats.carrying import Losses
from annotator.formats.details import KEY, Details, spare
from annotator.formats.exporter import ExportSource
from annotator.formats.prodigy.tokens import Tokens

_BUFFER = 1 << 20
_OF_A_SPAN = frozenset(("start", "end", "text", "label", "token_start", "token_end", "type", KEY))
_OF_A_TASK = frozenset(
    [*"text tokens spans relations answer meta _input_hash _task_hash _annotator_id _session_id".split(), KEY]
)
_POINTS = PointOffsets()
_WORD = re.compile(r"\w+")


def within_layers(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    """The document without relations between annotations of two annotators, which stand in two tasks."""
    whose = {annotation.id: annotation.annotator for annotation in one.annotations}
    kept = tuple(r for r in one.relations if whose[r.source] == whose.get(r.target))
    losses["relations_to_annotation"] += len(one.relations) - len(kept)
    return replace(one, relations=kept) if len(kept) < len(one.relations) else one


def write(out: Path, source: ExportSource, step: Step) -> None:
    """A task on each line: one for each annotator of a document, and one for a document without annotations."""
    said, total = Details(source), source.count
    dataset = "_".join(_WORD.findall(source.title)) or "annotator"
    with out.open("wb", buffering=_BUFFER) as file:
        for done, one in enumerate(source.documents()):
            step(done, total, "")
            tokens = Tokens(one.document.text, [place for a in one.annotations for place in a.fragments])
            for annotator in dict.fromkeys(a.annotator for a in one.annotations) or ("",):
                task = _task(one, annotator, dataset, tokens, said)
                file.write(orjson.dumps(task, option=orjson.OPT_APPEND_NEWLINE))


def _task(one: AnnotatedDocument, annotator: str, dataset: str, tokens: Tokens, said: Details) -> dict[str, Any]:
    first = one.provenances[0] if one.provenances else None
    details = said.document(one)
    extra = details.pop("extra", {})
    spans, whole = _spans(one, annotator, tokens, said)
    by_id = {span[KEY]["id"]: span for span in spans if "id" in span[KEY]}
    here = [r for r in one.relations if r.annotator == annotator or r.source in by_id]
    relations = [_relation(r, by_id, said) for r in here if r.source in by_id and r.target in by_id]
    details |= {"annotator": said.annotator(annotator)} if annotator else {}
    details |= {"annotations": whole} if whole else {}
    # A label of the whole document has no token that a relation could name.
    loose = [said.relation(r, _POINTS) for r in here if not (r.source in by_id and r.target in by_id)]
    details |= {"relations": loose} if loose else {}
    session = f"{dataset}-{said.annotator(annotator)}" if annotator else None
    place = first.external_id if first else ""
    given = int(place) if re.fullmatch(r"-?[0-9]{1,10}", place) and abs(int(place)) < 1 << 31 else None
    input_hash = given if given is not None else _hash(one.document.text.encode())
    marks = [(span["start"], span["end"], span["label"]) for span in spans]
    task: dict[str, Any] = {
        **{key: value for key, value in extra.items() if key not in _OF_A_TASK},
        "_input_hash": input_hash,
        "_task_hash": _hash(orjson.dumps((input_hash, marks))),
        "text": one.document.text,
        "meta": {**first.meta, "title": first.title} if first else {},
        "tokens": tokens.said,
        "spans": spans,
        "answer": "accept",
        "_view_id": "relations" if relations else "spans_manual",
        "_annotator_id": session,
        "_session_id": session,
        KEY: details,
    }
    if first and "title" in first.meta:
        details["data"] = {"title": first.meta["title"]}
    if relations:
        task["relations"] = relations
    return task


def _hash(raw: bytes) -> int:
    """A number of 32 bits that is the same for the same bytes everywhere."""
    return int.from_bytes(sha256(raw).digest()[:4], "big", signed=True)


def _spans(
    one: AnnotatedDocument, annotator: str, tokens: Tokens, said: Details
) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
    """A span for each fragment, the first with all that is said; and what is on the whole document."""
    spans: list[dict[str, Any]] = []
    whole = []
    for annotation in one.annotations:
        if annotation.annotator != annotator:
            continue
        if not annotation.fragments:
            whole.append({**said.annotation(annotation), "label": said.label(annotation), "fragments": []})
        for number, (start, end) in enumerate(annotation.fragments):
            first, last = tokens.of(start, end)
            place = {"start": start, "end": end, "token_start": first, "token_end": last}
            details = said.annotation(annotation) if not number else {"part_of": annotation.id}
            own = _own(annotation, details) if not number else {}
            words = {"label": said.label(annotation), "text": one.document.text[start:end]}
            spans.append({**own, **place, **words, KEY: details})
    return spans, whole


def _own(annotation: Annotation, details: dict[str, Any]) -> dict[str, Any]:
    """What Prodigy itself once said of a span, in its old place."""
    own = {key: value for key, value in spare(annotation.extra).items() if key not in _OF_A_SPAN}
    for key in own:
        details.pop(key, None)
    return own


def _relation(one: Relation, spans: dict[str, dict[str, Any]], said: Details) -> dict[str, Any]:
    details = said.relation(one, _POINTS)
    del details["type"]
    head, child = spans[one.source], spans[one.target]
    keys = ("start", "end", "token_start", "token_end", "label")
    return {
        "head": head["token_end"],
        "child": child["token_end"],
        "head_span": {key: head[key] for key in keys},
        "child_span": {key: child[key] for key in keys},
        "label": said.type(one),
        KEY: details,
    }
