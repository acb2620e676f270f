"""Reading REFI-QDA projects (.qdpx) and codebooks (.qdc)."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadDocument, ReadFailure, ReadHeader, Surface
from annotator.formats.beside import document_from, project_of
from annotator.formats.decoding import decoded
from annotator.formats.files import container, taken_apart, too_long
from annotator.formats.json_lines import parsed as parsed_json
from annotator.formats.packages import Package, parsed
from annotator.formats.refi.codebook import guid_of, labels_of, name_of, words_in
from annotator.formats.refi.codings import Codings
from annotator.formats.refi.index import SOURCES, Index, elements, free, index_of, value_of
from annotator.formats.refi.writing import BESIDE, ORIGIN, PROJECT

_KIND = "a QDA project"


def read(path: Path, limit: int) -> Iterator[Read]:
    """The codebook and users, then each source that is a text; the others are passed over, each with a word."""
    raw = container(path)
    if path.suffix.lower() == ".qdc" or raw.lstrip()[:1] == b"<":
        yield _codebook(raw, path)
        return
    package = Package(raw, path, _KIND)
    name = next((one for one in package.names if one.rsplit("/", 1)[-1].lower() == PROJECT), None)
    if name is None:
        raise AnnotatorError(f"{path} can't be read as {_KIND}: its part {PROJECT} is missing")
    project = package.part(name)
    where = f"{path}: its part {name}"
    with taken_apart(path, _KIND):
        index = index_of(project, where)
        beside = _beside(package) if index.origin == ORIGIN else {}
    yield from _header(index, beside, path)
    parts = _Parts(package)
    codings = Codings(index, beside, lambda own: _note(parts, index, own))
    for element, inside in elements(project, where):
        kind = name_of(element)
        if kind not in SOURCES or inside is not None:
            continue
        with taken_apart(path, _KIND):
            yield _source(element, kind, parts, path, codings, limit)
            free(element)
    if codings.left:
        index.passed_over.add(f"{codings.left:,} links that do not lead from one coding to another")
    if index.passed_over:
        yield ReadFailure(path.name, f"passed over: {', '.join(sorted(index.passed_over))}", skipped=True)


def _codebook(raw: bytes, path: Path) -> ReadHeader:
    root = parsed(raw, path)
    found = next((one for one in root.iter() if name_of(one) == "Codes"), None)
    if found is None:
        raise AnnotatorError(f"{path} holds no codebook")
    return ReadHeader(labels_of(found))


def _beside(package: Package) -> dict[str, dict[str, Any]]:
    """What this program put beside the project, by GUID; the header of the project under ""."""
    if BESIDE not in package:
        return {}
    found: dict[str, dict[str, Any]] = {}
    for line in BytesIO(package.part(BESIDE)):
        value = parsed_json(line) if line.strip() else None
        if isinstance(value, dict):
            found[str(value.pop("guid", ""))] = value
    return found


def _header(index: Index, beside: dict[str, dict[str, Any]], path: Path) -> Iterator[Read]:
    if said := beside.get(""):
        try:
            yield from project_of(said)
            return
        except ValueError as error:
            yield ReadFailure(path.name, f"what is said beside the project {error}")
    yield ReadHeader(index.labels, index.annotators)


def _note(parts: _Parts, index: Index, own: str) -> str:
    """The text of a note, in the XML or in a part of its own."""
    text, place = index.notes.get(own, ("", ""))
    if not text and place and (name := parts.named(place)):
        text, _ = decoded(parts.package.part(name) or b" ", name)
    return text.replace("\r\n", "\n")


class _Parts:
    """The parts of a package, found by paths such as internal://x.txt: folders are spelled in more than one way."""

    def __init__(self, package: Package) -> None:
        self.package = package
        self._names = {_last(name): name for name in reversed(package.names)}

    def named(self, path: str) -> str | None:
        """The name of the part, None where it is not there."""
        return self._names.get(_last(path.removeprefix("internal://").replace("\\", "/")))


def _last(path: str) -> str:
    return path.rsplit("/", 1)[-1].casefold()


def _source(
    element: Any, kind: str, parts: _Parts, path: Path, codings: Codings, limit: int
) -> ReadDocument | ReadFailure:
    own, title = guid_of(element), (element.get("name") or "").strip()
    where = f"{path.name}, {title or own}"
    if kind != "TextSource":
        return ReadFailure(where, f"it is {SOURCES[kind]}: only texts and what is coded in them are read", skipped=True)
    text, digest, file = words_in(element, "PlainTextContent"), "", path.name
    if not text:
        place = element.get("plainTextPath") or ""
        name = parts.named(place)
        if name is None:
            named = f"its text {place[:80]} is not in the package" if place else "it has no plain text"
            return ReadFailure(where, f"{named}; export the project again with its sources")
        content = parts.package.part(name)
        try:
            text, _ = decoded(content or b" ", f"{path}, {name}")
        except AnnotatorError as error:
            return ReadFailure(where, str(error))
        digest, file = sha256(content).hexdigest(), name.rsplit("/", 1)[-1]
    if len(text) > limit:
        return ReadFailure(where, str(too_long(where, limit)))
    line = codings.line(element, own, text)
    line.setdefault("title", title)
    if not codings.ours:
        line |= {"external_id": own, "raw_sha256": digest}
    _say_more(line, element, own, codings.index)
    try:
        document = document_from(line, text, file, "refi-qda", where, limit)
    except ValueError as error:
        return ReadFailure(where, f"the source {error}")
    document.surface = Surface(blanks=False)
    document.refused = codings.refused() + document.refused
    return document


def _say_more(line: dict[str, Any], element: Any, own: str, index: Index) -> None:
    """Variables, cases and the description of a source are what is known of the document."""
    meta = dict(line.get("meta") or {})
    for one in element:
        if name_of(one) == "VariableValue":
            name, value = value_of(one, index)
            if name and value is not None:
                meta.setdefault(name, value)
    if cases := index.cases.get(own):
        meta.setdefault("cases", cases)
    if said := words_in(element, "Description").strip():
        meta.setdefault("description", said)
    line["meta"] = meta
