"""Reading TEI: the stand-off annotations that we write, and inline elements of anybody's."""

from __future__ import annotations

import re
from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from lxml import etree

from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadDocument, ReadFailure
from annotator.formats.beside import document_from, project_of, usual
from annotator.formats.endless_tags import refuse_endless_tags
from annotator.formats.files import container, taken_apart, too_long
from annotator.formats.json_lines import parsed as parsed_json
from annotator.formats.tei.inline import Inline, name_of, plain_attributes
from annotator.formats.tei.said import said_in
from annotator.formats.tei.writing import APPLICATION

_KIND = "TEI"
_DOCUMENTS = ("tei", "tei.2")
_MOST_TIES = 10_000
"""Pairs that one element may tie: no edition ties so many, and a hostile file could name billions."""
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_RANGE = re.compile(r"#string-range\(([\w.-]{1,80}),(\d{1,9}),(\d{1,9})\)")


def read(path: Path, limit: int) -> Iterator[Read]:
    """A document for each TEI element of a file, which is one or a corpus of them."""
    raw = container(path)
    digest = sha256(raw).hexdigest()
    number, names = 0, None
    for element in _elements(raw, path):
        name = name_of(element)
        with taken_apart(path, _KIND):
            if name == "teiHeader":
                if _is_ours(element):
                    names = _names(element)
                    yield from _project(element, path)
                continue
            number += 1
            yield _document(element, path, number, digest, limit, names)
            element.clear()
            while element.getprevious() is not None and (parent := element.getparent()) is not None:
                del parent[0]
    if not number:
        raise AnnotatorError(f"{path} holds no TEI document")


def _elements(raw: bytes, path: Path) -> Iterator[etree._Element]:
    """The header of a corpus, then each TEI element as it ends. Raises AnnotatorError for XML that is not sound."""
    refuse_endless_tags(raw, path)
    events = etree.iterparse(
        BytesIO(raw), events=("start", "end"), resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    depth = 0
    try:
        for event, element in events:
            if event == "start":
                depth += 1
                if depth == 1 and name_of(element).lower() not in (*_DOCUMENTS, "teicorpus", "teicorpus.2"):
                    raise AnnotatorError(f"{path} is XML, but not TEI: its root is {name_of(element)[:40]}")
                continue
            depth -= 1
            name = name_of(element).lower()
            parent = element.getparent()
            above = name_of(parent).lower() if parent is not None else ""
            if name in _DOCUMENTS or (name == "teiheader" and above.startswith("teicorpus")):
                yield element
    except (etree.XMLSyntaxError, ValueError) as error:
        raise AnnotatorError(f"{path} is not sound XML: it is damaged", details=str(error)) from error


def _below(element: etree._Element, name: str) -> etree._Element | None:
    return next((one for one in element.iter() if name_of(one) == name), None)


def _is_ours(header: etree._Element) -> bool:
    made = _below(header, "application")
    return made is not None and made.get("ident") == APPLICATION


def _names(header: etree._Element) -> dict[str, str]:
    """The names of labels and annotators by their ids."""
    found = {}
    for one in header.iter():
        if (kind := name_of(one)) in ("category", "person"):
            found[_bare(one.get(_ID))] = _words(one, "gloss" if kind == "category" else "persName")
    return found


def _json(element: etree._Element | None) -> Any:
    """The JSON in an element, None where it holds none."""
    try:
        return parsed_json((element.text or "").encode()) if element is not None else None
    except ValueError:
        return None


def _project(header: etree._Element, path: Path) -> Iterator[Read]:
    try:
        yield from project_of(_json(_below(header, "xenoData")))
    except ValueError as error:
        yield ReadFailure(path.name, f"what the header says of the project {error}")


def _document(
    element: etree._Element, path: Path, number: int, digest: str, limit: int, names: dict[str, str] | None
) -> ReadDocument | ReadFailure:
    header = next((one for one in element if name_of(one) == "teiHeader"), None)
    texts = [one for one in element if name_of(one) == "text"]
    title = path.name.split(".tei")[0].removesuffix(".xml") or path.stem
    title = title if number == 1 else f"{title} {number}"
    where = f"{path.name}, document {number}"
    poured = Inline()
    for one in texts:
        poured.pour(one)
    text = poured.text
    if not text.strip():
        return ReadFailure(where, "it has no text")
    if len(text) > limit:
        return ReadFailure(where, str(too_long(where, limit)))
    if names is not None:
        line, refused = _standing_off(element, header, names)
    else:
        line, refused = _inline(element, poured, text)
        line["meta"] = said_in(header, texts)
        line["title"] = line["meta"].pop("title", "") or title
        line["raw_sha256"] = digest
        line["structure"] = sorted(poured.structure, key=lambda item: (item["start"], -item["end"]))
    try:
        document = document_from(line, text, path.name, "tei", where, limit)
    except ValueError as error:
        return ReadFailure(where, f"the document {error}")
    document.refused = refused + document.refused
    if names is None and _below(element, "annotation") is not None:
        document.remarks.append("its stand-off annotations are left out: only those that Annotator wrote are read")
    if poured.entities:
        document.remarks.append(f"{poured.entities:,} entities that the file declares itself are left out")
    return document


# ---------------------------------------------------------------------- inline


def _inline(element: etree._Element, poured: Inline, text: str) -> tuple[dict[str, Any], list[str]]:
    annotations = []
    for one in poured.ranges:
        said = dict(one.said)
        own = said.pop("xml:id", None)
        span = {"start": one.start, "end": one.end, "quote": text[one.start : one.end]}
        annotations.append({"label": one.name, **span, "attributes": said, "id": own})
    known = {item["id"] for item in annotations if item["id"]}
    relations, refused = [], []
    for one in element.iter():
        name = name_of(one)
        if name in ("relation", "link"):
            said = plain_attributes(one)
            sources = (said.get("active") or said.get("target") or "").split()
            targets = (said.get("passive") or "").split()
            if name == "link":
                sources, targets = sources[:1], sources[1:]
            if len(sources) * len(targets) > _MOST_TIES:
                refused.append(f"a {name} ties more than {_MOST_TIES:,} pairs")
                continue
            kind = said.get("name") or said.get("type") or name
            relations += [
                {"type": kind, "from": a[1:], "to": b[1:]} for a in sources for b in targets if {a[1:], b[1:]} <= known
            ]
    return {"annotations": annotations, "relations": relations}, refused


# ---------------------------------------------------------------------- standing off, as we write it


def _bare(pointer: str | None) -> str:
    """The id of ours in a pointer such as #a-0123, or in an xml:id."""
    return (pointer or "").strip().removeprefix("#")[2:]


def _standing_off(
    element: etree._Element, header: etree._Element | None, names: dict[str, str]
) -> tuple[dict[str, Any], list[str]]:
    line = _json(_below(header, "xenoData")) if header is not None else None
    if not isinstance(line, dict):
        line = {}
    said_of = {item.get("id"): item for item in line.pop("relations", None) or [] if isinstance(item, dict)}
    annotations, relations, refused = [], [], []
    for one in element.iter():
        name = name_of(one)
        if name == "annotation":
            try:
                annotations.append(_annotation(one, names))
            except ValueError as error:
                refused.append(f"the annotation {str(one.get(_ID))[:80]} {error}")
        elif name == "relation":
            own = _bare(one.get(_ID))
            passive = one.get("passive") or ""
            item = usual(said_of.get(own, {}))
            item |= {"id": own or None, "type": _words(one, "desc") or one.get("name") or "relation"}
            item |= {"from": _bare(one.get("active")), "to": _bare(passive)}
            item["to_kind"] = "document" if passive.startswith("#d-") else "annotation"
            relations.append(item)
    line["annotations"], line["relations"] = annotations, relations
    return line, refused


def _words(element: etree._Element, name: str) -> str:
    return next((one.text or "" for one in element if name_of(one) == name), "")


def _annotation(element: etree._Element, names: dict[str, str]) -> dict[str, Any]:
    item: dict[str, Any] = {"attributes": {}}
    for one in element:
        kind = one.get("type") if name_of(one) == "note" else None
        if kind == "further" and isinstance(more := _json(one), dict):
            item = {**more, **item}
        elif kind == "attribute":
            value = _json(one) if one.get("subtype") == "json" else one.text or ""
            item["attributes"][one.get("n") or ""] = value
        elif name_of(one) == "note":
            item["note"] = one.text or ""
    item = usual(item)
    item |= {"id": _bare(element.get(_ID)) or None, "certainty": element.get("cert") or ""}
    label, annotator = _bare(element.get("ana")), _bare(element.get("resp"))
    item.setdefault("label_id", label)
    item |= {"label": names.get(label) or label, "annotator": names.get(annotator) or annotator or None}
    item["annotator_id"] = annotator or None
    changes = {one.get("status"): one.get("when") for one in element.iter() if name_of(one) == "change"}
    item |= {"created": changes.get("created"), "updated": changes.get("modified") or changes.get("created")}
    target = (element.get("target") or "").split()
    ranges = [_RANGE.fullmatch(one) for one in target]
    if len(target) != 1 or ranges[0] is not None or not target[0].startswith("#t-"):
        if not target or not all(ranges):
            raise ValueError("has a target that is no range of its text")
        item["fragments"] = [[int(one[2]), int(one[2]) + int(one[3])] for one in ranges if one]
    else:
        item["fragments"] = []
    return item
