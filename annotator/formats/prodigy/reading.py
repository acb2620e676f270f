"""Reading Prodigy's JSONL: what was accepted comes in, by whom, and the rest is counted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.formats.base import Claim, Read, ReadAnnotation, ReadDocument, ReadRelation
from annotator.formats.details import (
    KEY,
    annotation_of,
    document_of,
    our_annotation,
    our_relation,
    pieces_joined,
    relation_of,
)
from annotator.formats.head import Head
from annotator.formats.json_fields import listed, mapping
from annotator.formats.json_lines import too_deep
from annotator.formats.task_lines import content_of, first_objects, read_lines, title_of

_ANSWERS = ("accept", "reject", "ignore")
_HASHES = ("_input_hash", "_task_hash")
_MADE_ANEW = ("tokens", "_task_hash", "answer", "_session_id", "_annotator_id", "_timestamp", "_view_id")
_NO_NAME = re.compile(r"\d{4}-\d\d-\d\d[T _].*")
_MOST_SECONDS = 1 << 34


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each task; those of one text by several annotators become one document."""
    return read_lines(path, limit, lambda line, where: [_document(line, where, path.name, limit)])


def claims(head: Head) -> Claim:
    """Lines with a text and Prodigy's hashes, or spans as it has them."""
    for line in first_objects(head):
        if "annotations" in line or type(line.get("text")) is not str:
            return Claim.NONE
        spans = line.get("spans")
        if any(type(line.get(key)) is int for key in _HASHES) or (line.get("answer") in _ANSWERS):
            return Claim.CERTAIN
        if type(spans) is list and any(type(one) is dict and {"start", "end", "label"} <= one.keys() for one in spans):
            return Claim.CERTAIN
    return Claim.NONE


def _document(line: dict[str, Any], where: str, file: str, limit: int) -> ReadDocument:
    content = content_of(line, limit)
    tokens = listed(line, "tokens")  # none of which is kept
    if too_deep(line):
        raise ValueError("is nested too deeply")
    spans, relations = listed(line, "spans"), listed(line, "relations")
    ours = KEY in line
    meta, details = mapping(line, "meta"), mapping(line, KEY)
    answer, accepted = line.get("answer", "accept"), listed(line, "accept")
    name, moment = _annotator(line, details), _moment(line.get("_timestamp"))
    whole, tied, hidden = listed(details, "annotations"), listed(details, "relations"), mapping(details, "data")
    labels = [line.pop("label")] if type(line.get("label")) is str and not spans else []
    if type(external := line.pop("_input_hash", None)) is int and not ours:
        details.setdefault("external_id", str(external))
    title = title_of(meta)
    chosen = _chosen(accepted, spans, labels, line)
    details["extra"] = {key: value for key, value in line.items() if key not in _MADE_ANEW and value is not None}
    document = document_of(content, where, file, "prodigy", title, meta | hidden, details)
    if answer != "accept":
        left = len(spans) + len(labels) + len(relations)
        document.remarks.append(f"the answer is {str(answer)[:40]}: {left} spans, labels and relations are left out")
        return document
    found = _Found(document, tokens)
    found.spans(spans, chosen)
    found.whole(labels, whole)
    found.relations(relations, tied)
    for one in document.annotations:
        one.annotator = one.annotator or name
        if one.created is None:
            one.created = one.updated = moment
    return document


def _annotator(line: dict[str, Any], details: dict[str, Any]) -> str | None:
    """Who made the task: what stands behind the data set in the id of the annotator or the session."""
    own = details.pop("annotator", None)
    said = line.get("_annotator_id") or line.get("_session_id")
    if type(own) is str:
        return own
    if type(said) is not str:
        return None
    name = said.partition("-")[2] or said
    return None if _NO_NAME.fullmatch(name) or _NO_NAME.fullmatch(said) else name


def _moment(seconds: Any) -> int | None:
    return int(seconds) * 1_000_000 if type(seconds) in (int, float) and 0 < seconds < _MOST_SECONDS else None


def _chosen(accepted: list[Any], spans: list[Any], labels: list[Any], line: dict[str, Any]) -> list[str]:
    """What was chosen among options: of the one span if there is one, of the text if there is none."""
    texts = [choice for choice in accepted if type(choice) is str and choice.strip()]
    if len(spans) == 1:
        return texts
    if not spans:
        labels += texts
    elif accepted:
        line["accept"] = accepted
    return []


class _Found:
    """What the task's lists hold, put into its document."""

    def __init__(self, document: ReadDocument, tokens: list[Any]) -> None:
        self._document = document
        self._tokens = tokens
        self._at: dict[tuple[Any, Any, Any], str] = {}
        self._spans: list[tuple[int, int, str]] = []

    def spans(self, spans: list[Any], chosen: list[str]) -> None:
        found: list[tuple[ReadAnnotation, str]] = []
        for number, item in enumerate(spans, 1):
            try:
                found.append(self._span(item, number))
            except ValueError as error:
                self._document.refused.append(f"span {number} {error}")
        self._document.annotations += pieces_joined(found)
        if chosen and found:
            found[0][0].attributes["accept"] = chosen

    def _span(self, item: Any, number: int) -> tuple[ReadAnnotation, str]:
        if type(item) is not dict:
            raise ValueError("is not an object")
        start, end, label = (item.pop(key, None) for key in ("start", "end", "label"))
        first, last, quote = (item.pop(key, None) for key in ("token_start", "token_end", "text"))
        start = self._edge(first, "start") if start is None else start
        end = self._edge(last, "end") if end is None else end
        if type(start) is not int or type(end) is not int:
            raise ValueError("has no start and end that are whole numbers")
        if type(label) is not str:
            raise ValueError("has no label")
        details = mapping(item, KEY)
        part_of = details.pop("part_of", None)
        if item.get("type") == "span":
            del item["type"]
        one = annotation_of(label, start, end, details or None, item)
        one.quote = quote if type(quote) is str else None
        one.ref = one.ref or f"span {number}"
        self._at.setdefault((start, end, label), one.ref)
        if type(first) is int and type(last) is int:
            self._spans.append((first, last, one.ref))
        return one, str(part_of or "")

    def _edge(self, token: Any, side: str) -> Any:
        inside = type(token) is int and 0 <= token < len(self._tokens)
        return self._tokens[token].get(side) if inside and type(self._tokens[token]) is dict else None

    def whole(self, labels: list[str], ours: list[Any]) -> None:
        for number, item in enumerate(ours, 1):
            try:
                self._document.annotations.append(our_annotation(item))
            except ValueError as error:
                self._document.refused.append(f"the details of annotation {number} {error}")
        self._document.annotations += [annotation_of(label, None, None, None) for label in labels if label.strip()]

    def relations(self, relations: list[Any], ours: list[Any]) -> None:
        for number, item in enumerate([*relations, *ours], 1):
            try:
                tie = self._relation(item) if number <= len(relations) else our_relation(item)
                self._document.relations.append(tie)
            except ValueError as error:
                self._document.refused.append(f"relation {number} {error}")

    def _relation(self, item: Any) -> ReadRelation:
        if type(item) is not dict:
            raise ValueError("is not an object")
        head, child, label = (item.pop(key, None) for key in ("head", "child", "label"))
        spans = item.pop("head_span", None), item.pop("child_span", None)
        details = mapping(item, KEY)
        source = details.pop("from", None) or self._end(head, spans[0])
        target = details.pop("to", None) or self._end(child, spans[1])
        if type(label) is not str or not label.strip():
            raise ValueError("has no label")
        return relation_of(label, str(source), str(target), details or None, item)

    def _end(self, token: Any, span: Any) -> str:
        """What a relation leads to: the span that it holds, else the one whose last token it names."""
        if type(span) is dict:
            named = self._at.get(tuple(_plain(span.get(key)) for key in ("start", "end", "label")))
            if named:
                return named
        if type(token) is int:
            last = [ref for _, end, ref in self._spans if end == token]
            around = [ref for start, end, ref in self._spans if start <= token <= end]
            if last or around:
                return (last or around)[0]
        raise ValueError("ties words that have no label")


def _plain(value: Any) -> Any:
    return value if type(value) in (int, str) else None
