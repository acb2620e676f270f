"""Writing W3C Web Annotations: a folder of texts, a page of annotations beside each, and the collection of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.progress import Step
from annotator.domain.units import Offsets, Unit, offsets_in
from annotator.formats.beside import further, known_title, project_said
from annotator.formats.exporter import ExportSource
from annotator.formats.jsonl_writing import Lines
from annotator.formats.w3c.context import COLLECTION, CONTEXT, GENERATOR, PAGE, urn
from annotator.formats.w3c.names import Names

AROUND = 32
"""Code points before and after a quote that tell it from its like."""

_ANNOTATION = ("id", "label", "annotator", "note", "created", "updated")
_RELATION = ("id", "type", "annotator", "note", "created", "updated")
_KINDS = {"person": "Person", "engine": "Software", "gold": "Organization"}


def write(out: Path, source: ExportSource, step: Step) -> None:
    """Fill the folder; each page names the next, the collection the first."""
    writing = _Writing(source)
    names = Names(Path(COLLECTION).stem, "annotations")
    pages: list[str] = []
    waiting: dict[str, Any] | None = None
    total = 0
    for done, one in enumerate(source.documents()):
        step(done, source.count, "")
        title = one.provenances[0].title if one.provenances else ""
        name = names.of(title or "document")
        if source.options.with_text:
            (out / f"{name}.txt").write_text(one.document.text, encoding="utf-8", newline="")
        page = writing.page(one, name, total)
        total += len(page["items"])
        if waiting is not None:
            _put(out / pages[-1], {**waiting, "next": page["id"]})
        pages.append(page["id"])
        waiting = page
    if waiting is not None:
        _put(out / pages[-1], waiting)
    collection: dict[str, Any] = {
        "@context": CONTEXT, "id": COLLECTION, "type": "AnnotationCollection", "label": source.title or "Annotator",
        "generator": GENERATOR, "total": total, "project": project_said(source),
    }  # fmt: skip
    if pages:
        collection |= {"first": pages[0], "last": pages[-1]}
    _put(out / COLLECTION, collection)


def _put(path: Path, value: dict[str, Any]) -> None:
    path.write_bytes(orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_NON_STR_KEYS))


class _Writing:
    def __init__(self, source: ExportSource) -> None:
        self._lines = Lines(source)
        self._unit: Unit = source.options.unit or "codepoint"
        self._with_text = source.options.with_text
        self._agents = {
            one.id: {"id": urn(one.id), "type": _KINDS[one.kind], "name": one.name}
            for one in source.annotators.values()
        }

    def page(self, one: AnnotatedDocument, name: str, index: int) -> dict[str, Any]:
        """The page of a document: its annotations, then its relations."""
        line, text = self._lines.document(one), one.document.text
        file = f"{name}.txt" if self._with_text else f"urn:sha256:{one.document.sha256}"
        offsets = offsets_in(text, self._unit)
        annotations, relations = line.pop("annotations"), line.pop("relations")
        del line["type"]
        line.pop("text", None)  # not there in an export without texts
        items = [
            self._annotation(said, annotation.annotator, file, text, offsets)
            for said, annotation in zip(annotations, one.annotations, strict=True)
        ]
        items += [
            self._relation(said, relation.annotator) for said, relation in zip(relations, one.relations, strict=True)
        ]
        return {
            "@context": CONTEXT, "id": f"{name}{PAGE}", "type": "AnnotationPage", "generator": GENERATOR,
            "label": known_title(line, name), "partOf": COLLECTION, "startIndex": index, "offsetUnit": self._unit,
            "document": {"source": file, **line}, "items": items,
        }  # fmt: skip

    def _said(self, said: dict[str, Any], annotator: str, *native: str) -> dict[str, Any]:
        item: dict[str, Any] = {"id": urn(said["id"]), "type": "Annotation"}
        if annotator in self._agents:
            item["creator"] = self._agents[annotator]
        item |= {"created": said["created"], "modified": said["updated"]}
        if more := further(said, *native):
            item["said"] = more
        return item

    def _annotation(
        self, said: dict[str, Any], annotator: str, file: str, text: str, offsets: Offsets
    ) -> dict[str, Any]:
        item = self._said(said, annotator, *_ANNOTATION)
        item |= {"motivation": "classifying", "body": _bodies(said["label"], said["note"])}
        targets = [
            {"source": file, "selector": self._selectors(start, end, text, offsets)} for start, end in said["fragments"]
        ]
        item["target"] = targets if len(targets) > 1 else targets[0] if targets else {"source": file}
        return item

    def _selectors(self, start: int, end: int, text: str, offsets: Offsets) -> list[dict[str, Any]]:
        place = {"type": "TextPositionSelector", "start": offsets.to_units(start), "end": offsets.to_units(end)}
        if not self._with_text:
            return [place]
        quote = {
            "type": "TextQuoteSelector", "exact": text[start:end], "prefix": text[max(0, start - AROUND) : start],
            "suffix": text[end : end + AROUND],
        }  # fmt: skip
        return [place, quote]

    def _relation(self, said: dict[str, Any], annotator: str) -> dict[str, Any]:
        item = self._said(said, annotator, *_RELATION)
        source = {"type": "SpecificResource", "source": urn(said["from"])}
        item |= {"motivation": "linking", "body": [*_bodies(said["type"], said["note"]), source]}
        item["target"] = urn(said["to"])
        return item


def _bodies(tag: str, note: str) -> list[dict[str, str]]:
    bodies = [{"type": "TextualBody", "value": tag, "purpose": "tagging"}]
    if note:
        bodies.append({"type": "TextualBody", "value": note, "purpose": "commenting"})
    return bodies
