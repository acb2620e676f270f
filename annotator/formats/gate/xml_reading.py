"""Reading GATE's XML. Where an annotation lies is told by its nodes in the text, whatever they are called."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Read
from annotator.formats.details import KEY
from annotator.formats.files import container
from annotator.formats.gate.layout import Layout, Mark, Tie, finished
from annotator.formats.head import Head

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROOT = re.compile(rb"<GateDocument[\s>]")
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_WHOLE = ("Integer", "Long", "Short", "Byte", "BigInteger", "int", "long", "short", "byte")
_BROKEN = ("Double", "Float", "BigDecimal", "double", "float", "big-decimal")
_LISTS = ("list", "set", "linked-hash-set", "tree-set", "linked-list")
_MAPS = ("map", "hash-map", "linked-hash-map", "tree-map")


def claims_xml(head: Head) -> Claim:
    """The root element of GATE's own XML; any other XML is a text with markup to GATE, and not read here."""
    return Claim.CERTAIN if _ROOT.search(head.bytes[:4000]) else Claim.NONE


def read_xml(path: Path, limit: int) -> Iterator[Read]:
    """The one document of a file. Raises AnnotatorError where it is none of GATE's own XML."""
    from annotator.formats.packages import parsed

    raw = container(path)
    root = parsed(raw, path)
    if root.tag != "GateDocument":
        raise AnnotatorError(
            f"{path} is XML, but no document that GATE has saved as XML; open it in GATE and save it so"
        )
    body = root.find("TextWithNodes")
    if body is None:
        raise AnnotatorError(f"{path} can't be read as a GATE document: it has no text")
    try:
        content, nodes = _text(body)
        refused: list[str] = []
        laid = _laid(root, content, nodes, path, refused)
        read = finished(laid, path, raw, "gate", "codepoint", limit)
    except ValueError as error:
        raise AnnotatorError(f"{path} can't be read as a GATE document: it {error}") from error
    read.refused += refused
    yield read


def _text(body: _Element) -> tuple[str, dict[str, int]]:
    """The text, and the code point at which each node stands."""
    pieces = [body.text or ""]
    length, nodes = len(pieces[0]), {}
    for child in body:
        if child.tag == "Node":
            nodes[child.get("id", "")] = length
        elif not isinstance(child.tag, str) and child.text and str(child).startswith("&"):
            raise ValueError("uses entities of its own, which are not read")
        pieces.append(child.tail or "")
        length += len(pieces[-1])
    return "".join(pieces), nodes


def _laid(root: _Element, content: str, nodes: dict[str, int], path: Path, refused: list[str]) -> Layout:
    features = _features(root.find("GateDocumentFeatures"))
    title = features.pop("title", None)
    laid = Layout(content, title if type(title) is str else path.stem, features)
    for held in root.iterfind("AnnotationSet"):
        marks = laid.sets.setdefault(held.get("Name", ""), [])
        for item in held.iterfind("Annotation"):
            own, kind = item.get("Id", ""), item.get("Type", "")
            start, end = nodes.get(item.get("StartNode", "")), nodes.get(item.get("EndNode", ""))
            if start is None or end is None or not _is_number(own) or not kind:
                refused.append(f"the annotation {own[:40]} lacks its type, its id, or a node in the text")
            else:
                marks.append(Mark(int(own), kind, start, end, _features(item)))
    for held in root.iterfind("RelationSet"):
        ties = laid.ties.setdefault(held.get("Name", ""), [])
        for item in held.iterfind("Relation"):
            own, kind = item.get("Id", "0"), item.get("Type", "")
            members = item.get("Members", "").replace(",", ";").split(";")
            if not all(map(_is_number, members)) or not _is_number(own) or not kind:
                refused.append(f"the relation {own[:40]} lacks its type or members")
            else:
                ties.append(Tie(int(own), kind, list(map(int, members)), _features(item)))
    return laid


def _is_number(value: str) -> bool:
    return value.isascii() and value.isdigit() and len(value) < 16


def _features(parent: _Element | None) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for feature in parent.iterfind("Feature") if parent is not None else ():
        name, value = feature.find("Name"), feature.find("Value")
        if name is not None and name.text and value is not None:
            found[name.text] = _value(value.get("className", ""), value.text or "", value.get("itemClassName", ""))
    said = found.get(KEY)
    if type(said) is str:
        try:
            found[KEY] = json.loads(said)
        except (ValueError, RecursionError):
            found[f"_{KEY}"] = found.pop(KEY)
    return found


def _value(kind: str, said: str, of: str = "") -> Any:
    """The value of a Java class; the text as it stands where the class is none that we know."""
    name = kind.rpartition(".")[2]
    if name == "ObjectWrapper":
        return _unwrapped(said)
    if of and "." in kind:
        return [_value(of, item) for item in said.split(";")] if said else []
    try:
        if name in _WHOLE:
            value = int(said)
            return value if -(1 << 63) <= value < 1 << 64 else said
        if name in _BROKEN:
            number = float(said)
            return number if number - number == 0 else said
    except ValueError:
        return said
    return said == "true" if name.lower() == "boolean" else said


def _unwrapped(said: str) -> Any:
    """A list or a mapping as Java's XStream writes them; the text itself where it is anything else."""
    from annotator.formats.packages import parsed

    try:
        root = parsed(_DECLARATION.sub("", said).encode(), "a feature")
        value = root.find("value")
        return (
            said
            if value is None or root.find(".//*[@reference]") is not None
            else _object(value, value.get("class", ""))
        )
    except (AnnotatorError, ValueError, RecursionError):
        return said


def _object(element: _Element, kind: str) -> Any:
    children = [child for child in element if isinstance(child.tag, str)]
    if kind in _LISTS or kind.endswith("-array"):
        return [_object(child, child.tag) for child in children]
    if kind in _MAPS:
        found = {}
        for entry in children:
            key, value = list(entry)
            found[str(_object(key, key.tag))] = _object(value, value.tag)
        return found
    if children:
        raise ValueError(kind)
    return _value(kind, element.text or "")
