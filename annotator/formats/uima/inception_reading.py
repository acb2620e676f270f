"""Reading the ZIP of a whole INCEpTION or WebAnno project: texts, users, curation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any

from annotator.domain.annotator import Annotator
from annotator.domain.document import State
from annotator.domain.label import Label, new_label
from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadDocument, ReadFailure, ReadHeader, ReadProvenance, ReadStatus
from annotator.formats.files import container, taken_apart, too_long
from annotator.formats.json_lines import parsed, too_deep
from annotator.formats.uima import json_cas, tsv, xmi
from annotator.formats.uima.naming import CURATOR, INITIAL, label_feature
from annotator.formats.uima.type_systems import NAME

if TYPE_CHECKING:
    from annotator.formats.packages import Package

KIND = "an INCEpTION project"
PROJECT = "exportedproject"
OURS = "annotator.json"
"""Beside the files that INCEpTION knows: what annotators are really called, and what they are."""

_BEST = (".zip", ".xmi", ".json", ".tsv")
_STATES: dict[str, State] = {"IN_PROGRESS": "in_progress", "FINISHED": "done"}
_TEXTS = frozenset({"text", "txt", "textlinebased", "pubannotation-sections", "line-oriented-text"})


@dataclass(slots=True)
class _Document:
    """The parts of a package that belong to a document: the best readable file of each user."""

    name: str
    files: dict[str, str] = field(default_factory=dict)
    unreadable: set[str] = field(default_factory=set)


class _Project:
    def __init__(self, path: Path, package: Package, limit: int) -> None:
        self._path, self._package, self._limit = path, package, limit
        self._said = self._json(next(name for name in package.names if _is_project(name)))
        self._users = self._own_users()
        described = next((name for name in package.names if PurePosixPath(name).name.lower() == NAME.lower()), None)
        self._types = package.part(described) if described else b""

    def _json(self, name: str) -> dict[str, Any]:
        with taken_apart(self._path, KIND):
            value = parsed(self._package.part(name))
            if not isinstance(value, dict) or too_deep(value):
                raise ValueError("the description of the project is no object")
        return value

    def _own_users(self) -> dict[str, dict[str, Any]]:
        users = self._json(OURS).get("annotators") if OURS in self._package else None
        if not isinstance(users, dict):
            return {}
        return {key: value for key, value in users.items() if isinstance(value, dict) and _text(value, "name")}

    def user(self, name: str) -> str:
        """What a user is called."""
        return _text(self._users.get(name, {}), "name") or name

    # ------------------------------------------------------------------ the project

    def header(self) -> ReadHeader:
        known = [Annotator("", self.user(name), _kind(said)) for name, said in self._users.items()]
        if CURATOR not in self._users and any(name.startswith("curation/") for name in self._package.names):
            known.append(Annotator("", CURATOR, "gold"))
        return ReadHeader(_labels(self._said), known)

    def documents(self) -> Iterator[Read]:
        found = self._found()
        formats = {_text(one, "name"): _text(one, "format") for one in _objects(self._said, "source_documents")}
        statuses: dict[str, list[ReadStatus]] = {}
        for one in _objects(self._said, "annotation_documents"):
            state = _STATES.get(_text(one, "state"))
            if state and _text(one, "user"):
                status = ReadStatus(self.user(_text(one, "user")), state)
                statuses.setdefault(_text(one, "name"), []).append(status)
        for document in found.values():
            plain = self._plain(document.name, formats.get(document.name, ""))
            first = True
            for item in self._layers(document, plain):
                if isinstance(item, ReadDocument) and first:
                    item.statuses, first = statuses.get(document.name, []), False
                yield item

    def _found(self) -> dict[str, _Document]:
        names = [_text(one, "name") for one in _objects(self._said, "source_documents")]
        found = {name: _Document(name) for name in names if name}
        for name in self._package.names:
            parts = PurePosixPath(name.lstrip("/")).parts
            if len(parts) != 3 or parts[0] not in ("annotation", "curation", "annotation_ser", "curation_ser"):
                continue
            document = found.setdefault(parts[1], _Document(parts[1]))
            user, suffix = Path(parts[2]).stem, Path(parts[2]).suffix.lower()
            if suffix not in _BEST:
                document.unreadable.add(user)
            elif user not in document.files or _rank(suffix) < _rank(Path(document.files[user]).suffix.lower()):
                document.files[user] = name
        return found

    # ------------------------------------------------------------------ a document

    def _plain(self, name: str, kind: str) -> str | None:
        """The text of a source that is plain text."""
        part = f"source/{name}"
        if part not in self._package or (kind not in _TEXTS and not name.lower().endswith(".txt")):
            return None
        try:
            return self._package.part(part).decode("utf-8-sig")
        except (AnnotatorError, UnicodeDecodeError):
            return None

    def _layers(self, document: _Document, plain: str | None) -> Iterator[Read]:
        where = f"{self._path}/{document.name}"
        users = {user: name for user, name in document.files.items() if user != INITIAL}
        locked = document.unreadable - users.keys() - {INITIAL}
        remarks = []
        if locked:
            remarks.append(
                f"layers that are there only as objects of Java: {', '.join(sorted(locked)[:9])}; export the project "
                "anew with UIMA CAS XMI as its secondary format"
            )
        done = 0
        for user, name in users.items() or document.files.items():
            for item in self._read(name, document, user):
                if isinstance(item, ReadDocument):
                    done += 1
                    self._settle(item, document.name, plain)
                    item.remarks += remarks
                    remarks = []
                yield item
        if done:
            return
        if plain is None or not plain.strip():
            yield ReadFailure(where, "there is no text of it that can be read; export with UIMA CAS XMI")
        elif len(plain) > self._limit:
            yield ReadFailure(where, str(too_long(where, self._limit)))
        else:
            read = ReadDocument(plain, where, [ReadProvenance(document.name)], remarks=remarks)
            self._settle(read, document.name, plain)
            yield read

    def _read(self, name: str, document: _Document, user: str) -> Iterator[Read]:
        place = f"{self._path}/{name}"
        annotator = None if user == INITIAL else self.user(user)
        if annotator is not None and name.startswith("curation/") and user == CURATOR and CURATOR not in self._users:
            annotator = CURATOR
        file, suffix = PurePosixPath(name).name, PurePosixPath(name).suffix.lower()
        try:
            raw = self._package.part(name)
            if suffix == ".tsv":
                yield from tsv.read_bytes(raw, place, document.name, self._limit, annotator)
            elif suffix == ".xmi":
                yield from xmi.read_bytes(raw, self._types, place, file, document.name, self._limit, annotator)
            elif suffix == ".json":
                yield from json_cas.read_bytes(raw, place, file, document.name, self._limit, annotator)
            else:
                yield from self._packed(raw, place, document.name, annotator)
        except AnnotatorError as error:
            yield ReadFailure(place, str(error))

    def _packed(self, raw: bytes, place: str, title: str, annotator: str | None) -> Iterator[Read]:
        """A ZIP of a user: XMI with its types, or one file of another kind."""
        from annotator.formats.packages import Package

        package = Package(raw, place, KIND)
        if any(name.lower().endswith(".xmi") for name in package.names):
            yield from xmi.read_package(raw, place, self._limit, annotator, title)
            return
        for name in package.names:
            if name.lower().endswith(".tsv"):
                yield from tsv.read_bytes(package.part(name), place, title, self._limit, annotator)
            elif name.lower().endswith(".json"):
                yield from json_cas.read_bytes(package.part(name), place, name, title, self._limit, annotator)

    def _settle(self, read: ReadDocument, name: str, plain: str | None) -> None:
        """Let the layers of all users lie on one text, with one provenance."""
        if plain is not None and read.text != plain and len(plain) <= self._limit and alike(read.text, plain):
            read.text = plain
        origin = read.provenances[0]
        origin.file, origin.reader = name, "inception"
        raw = plain.encode("utf-8", "surrogatepass") if plain is not None else read.text.encode("utf-8", "replace")
        origin.raw_sha256 = sha256(raw).hexdigest()


def alike(text: str, source: str) -> bool:
    """Whether two texts differ in their blanks only, so that all positions mean the same."""
    if len(text) > len(source) or source[len(text) :].strip():
        return False
    return all(a == b or (a.isspace() and b.isspace()) for a, b in zip(text, source, strict=False))


def _is_project(name: str) -> bool:
    name = name.lstrip("/")
    return name.startswith(PROJECT) and name.endswith(".json") and "/" not in name


def is_project(names: frozenset[str]) -> bool:
    """Whether these are the names in a project's ZIP."""
    return any(map(_is_project, names))


def _rank(suffix: str) -> int:
    return _BEST.index(suffix) if suffix in _BEST else len(_BEST)


def _kind(said: dict[str, Any]) -> Any:
    kind = said.get("kind")
    return kind if kind in ("person", "engine", "gold") else "person"


def _objects(said: dict[str, Any], key: str) -> list[dict[str, Any]]:
    value = said.get(key)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _text(said: dict[str, Any], key: str) -> str:
    value = said.get(key)
    return value if isinstance(value, str) else ""


def _labels(said: dict[str, Any]) -> list[Label]:
    """The tags of the label features of layers that the project has made itself."""
    labels: dict[str, Label] = {}
    for layer in _objects(said, "layers"):
        if layer.get("built_in") or layer.get("type") != "span":
            continue
        features = {_text(one, "name"): one for one in _objects(layer, "features")}
        tags = features.get(label_feature(features), {}).get("tag_set")
        for tag in _objects(tags, "tags") if isinstance(tags, dict) else ():
            name = " ".join(_text(tag, "tag_name").split())
            if name and name not in labels:
                made = new_label(name, len(labels))
                guideline = _text(tag, "tag_description")
                labels[name] = Label("", name, made.colour, guideline=guideline, stroke=made.stroke)
    return list(labels.values())


def read(path: Path, limit: int) -> Iterator[Read]:
    """The documents of a project, once for each user who has a layer on them. Raises AnnotatorError."""
    from annotator.formats.packages import Package

    package = Package(container(path), path, KIND)
    if not is_project(frozenset(package.names)):
        raise AnnotatorError(f"{path} can't be read as {KIND}: it is damaged, or something else")
    project = _Project(path, package, limit)
    yield project.header()
    yield from project.documents()
