"""Writing GATE's XML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.domain.progress import Step
from annotator.domain.units import offsets_in
from annotator.formats.details import KEY, Details
from annotator.formats.exporter import ExportSource
from annotator.formats.gate.layout import Layout, Mark, Tie, laid_out
from annotator.formats.gate.names import Names

_UNSAID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_ESCAPES = {ord(sign): f"&#{ord(sign)};" for sign in "&<>\r"}
_IN_QUOTES = _ESCAPES | {ord(sign): f"&#{ord(sign)};" for sign in "\"\n\t"}
_STRING = "java.lang.String"


def write_xml(out: Path, source: ExportSource, step: Step) -> None:
    """A file for each document, called by its title."""
    said, names, total = Details(source), Names(), source.count
    for done, one in enumerate(source.documents()):
        step(done, total, "")
        laid = laid_out(one, said, "utf16", _is_plain, "codepoint")
        if laid.title and _is_plain("name", laid.title):
            laid.features = {"title": laid.title, **laid.features}
        name = names.of(laid.title)
        (out / f"{name}.xml").write_text("".join(_document(laid)), encoding="utf-8", newline="\n")


def _is_plain(key: str, value: Any) -> bool:
    """Whether a feature of Java's own types holds it, and XML its characters."""
    if key in ("", "title") or _UNSAID.search(key) or "\r" in key:
        return False
    if isinstance(value, str):
        return bool(value) and not _UNSAID.search(value)
    if type(value) is int:
        return abs(value) < 1 << 63
    return type(value) in (bool, float)


def _document(laid: Layout) -> Iterator[str]:
    yield "<?xml version='1.0' encoding='UTF-8'?>\n<GateDocument version=\"3\">\n<GateDocumentFeatures>\n"
    yield from _features(laid.features)
    yield "</GateDocumentFeatures>\n<TextWithNodes>"
    yield from _nodes(laid)
    yield "</TextWithNodes>\n"
    if "" not in laid.sets:
        yield "<AnnotationSet>\n</AnnotationSet>\n"
    for name, marks in laid.sets.items():
        yield f"<AnnotationSet Name={_attribute(name)}>\n" if name else "<AnnotationSet>\n"
        for mark in marks:
            yield from _annotation(mark)
        yield "</AnnotationSet>\n"
    for name, ties in laid.ties.items():
        yield f"<RelationSet Name={_attribute(name)}>\n" if name else "<RelationSet>\n"
        for tie in ties:
            yield from _relation(tie)
        yield "</RelationSet>\n"
    yield "</GateDocument>\n"


def _nodes(laid: Layout) -> Iterator[str]:
    """The text with a node wherever an annotation begins or ends, called by its place."""
    offsets = offsets_in(laid.text, "utf16")
    last = 0
    for unit in sorted({unit for marks in laid.sets.values() for mark in marks for unit in (mark.start, mark.end)}):
        point = offsets.to_points(unit)
        yield laid.text[last:point].translate(_ESCAPES)
        yield f'<Node id="{unit}"/>'
        last = point
    yield laid.text[last:].translate(_ESCAPES)


def _annotation(mark: Mark) -> Iterator[str]:
    ends = f'StartNode="{mark.start}" EndNode="{mark.end}"'
    yield f'<Annotation Id="{mark.id}" Type={_attribute(mark.type)} {ends}>\n'
    yield from _features(mark.features)
    yield "</Annotation>\n"


def _relation(tie: Tie) -> Iterator[str]:
    members = ";".join(map(str, tie.members))
    yield f'<Relation Id="{tie.id}" Type={_attribute(tie.type)} Members="{members}">\n<UserData></UserData>\n'
    yield from _features(tie.features)
    yield "</Relation>\n"


def _features(features: dict[str, Any]) -> Iterator[str]:
    for name, value in features.items():
        # What is escaped to ASCII holds any character, also those that XML can't.
        kind, said = (_STRING, json.dumps(value)) if name == KEY else _typed(value)
        yield f'<Feature>\n  <Name className="{_STRING}">{name.translate(_ESCAPES)}</Name>\n'
        yield f'  <Value className="{kind}">{said.translate(_ESCAPES)}</Value>\n</Feature>\n'


def _typed(value: Any) -> tuple[str, str]:
    match value:
        case bool():
            return "java.lang.Boolean", "true" if value else "false"
        case int():
            return ("java.lang.Integer" if -(1 << 31) <= value < 1 << 31 else "java.lang.Long"), str(value)
        case float():
            return "java.lang.Double", repr(value)
        case _:
            return _STRING, str(value)


def _attribute(value: str) -> str:
    said = _UNSAID.sub("\ufffd", value).translate(_IN_QUOTES)
    return f'"{said}"'
