"""Records to rows and back, and to plain JSON content and back: a pair for every kind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

import orjson

from annotator.domain.annotation import MANUAL, Annotation, Origin, cast_annotation
from annotator.domain.annotator import Annotator
from annotator.domain.change import KINDS, Record
from annotator.domain.document import Document, Foreign, Provenance, Status
from annotator.domain.identity import from_bytes, to_bytes
from annotator.domain.label import Label
from annotator.errors import Refused
from annotator.storage import schema
from annotator.storage.database import Row


class Keys(dict[str, int]):
    """From the ids of records that others point at to the integer keys of their rows."""

    def __missing__(self, record_id: str) -> int:
        # Said at once: the next step of a group would already read the row, long before the commit refuses it.
        raise Refused(
            "This can't be done: something would be left that refers to what is not there.", details=record_id
        )


@dataclass(slots=True)
class Ids:
    """From integer keys back to ids, a table each."""

    documents: dict[int, str] = field(default_factory=dict)
    labels: dict[int, str] = field(default_factory=dict)
    annotators: dict[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Kind:
    """How one kind of record is stored.

    `to_row` gives the table's columns after id, uuid and change; `from_rows` takes rows that begin with uuid and
    change, and gives each record with the change that touched it last.
    """

    number: int
    type: type[Record]
    model: Any
    to_row: Callable[[Any, Keys], Row]
    from_rows: Callable[[Iterable[Sequence[Any]], Ids], list[tuple[Record, int]]]
    prefix: bytes = b""

    def __post_init__(self) -> None:
        object.__setattr__(self, "prefix", bytes((self.number,)))

    @property
    def name(self) -> str:
        return KINDS[self.type]

    @property
    def table(self) -> str:
        return cast(str, self.model._meta.table_name)


def dumped(value: Any) -> str | None:
    """JSON of a value, None for an empty one."""
    return orjson.dumps(value).decode() if value else None


def loaded(value: str | None) -> dict[str, Any]:
    return cast(dict[str, Any], orjson.loads(value)) if value else {}


def _listed(value: str | None) -> tuple[dict[str, Any], ...]:
    return tuple(orjson.loads(value)) if value else ()


def _annotation_row(a: Annotation, keys: Keys) -> Row:
    fragments = a.fragments
    if len(fragments) == 1:
        (start, end), several = fragments[0], None
    else:
        start, end, several = a.start, a.end, orjson.dumps(fragments).decode()
    origin = a.origin
    return (
        keys[a.document], keys[a.label], keys[a.annotator], start, end, several, a.quote, a.created, a.updated,
        dumped(a.attributes), a.note or None, a.certainty or None,
        None if origin == MANUAL else orjson.dumps([origin.kind, origin.by, origin.version]).decode(),
        a.external_id or None, dumped(a.extra),
    )  # fmt: skip


_origins: dict[str, Origin] = {}


def _origin(stored: str) -> Origin:
    origin = _origins.get(stored)
    if origin is None:
        if len(_origins) > 1000:
            _origins.clear()
        origin = _origins[stored] = Origin(*orjson.loads(stored))
    return origin


def _annotations(rows: Iterable[Sequence[Any]], ids: Ids) -> list[tuple[Record, int]]:
    """All in one loop, because nothing else is read by the hundred thousand."""
    documents, labels, annotators, loads = ids.documents, ids.labels, ids.annotators, orjson.loads
    found: list[tuple[Record, int]] = []
    for (
        raw, change, document, label, annotator, start, end, several, quote, created, updated,
        attributes, note, certainty, origin, external_id, extra,
    ) in rows:  # fmt: skip
        digits = raw.hex()
        annotation = cast_annotation(
            f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}",
            documents[document],
            labels[label],
            annotators[annotator],
            ((start, end),) if several is None else tuple((s, e) for s, e in loads(several)),
            quote,
            created,
            updated,
            loads(attributes) if attributes else {},
            note or "",
            certainty or "",
            _origin(origin) if origin else MANUAL,
            external_id or "",
            loads(extra) if extra else {},
        )
        found.append((annotation, change))
    return found


def _label_row(r: Label, keys: Keys) -> Row:
    parent = to_bytes(r.parent) if r.parent else None
    defined = dumped(list(r.attributes))
    return r.name, r.colour, r.key, r.stroke, r.guideline, parent, r.position, defined, dumped(r.extra)


def _label(record_id: str, row: Sequence[Any], ids: Ids) -> Label:
    name, colour, key, stroke, guideline, parent, position, defined, extra = row
    parent_id = from_bytes(parent) if parent else None
    return Label(
        record_id, name, colour, key, stroke, guideline, parent_id, position, _listed(defined), loaded(extra)
    )


def _document_row(r: Document, keys: Keys) -> Row:
    older = to_bytes(r.supersedes) if r.supersedes else None
    return r.sha256, len(r.text), older, dumped(list(r.structure))


def _document(record_id: str, row: Sequence[Any], ids: Ids) -> Document:
    sha256, _length, older, structure, text = row
    return Document(record_id, text, sha256, _listed(structure), from_bytes(older) if older else None)


def _provenance_row(r: Provenance, keys: Keys) -> Row:
    said = r.file, r.reader, r.raw_sha256, r.external_id
    return keys[r.document], r.title, dumped(r.meta), *said, dumped(r.extra)


def _provenance(record_id: str, row: Sequence[Any], ids: Ids) -> Provenance:
    document, title, meta, file, reader, raw, external_id, extra = row
    return Provenance(
        record_id, ids.documents[document], title, loaded(meta), file, reader, raw, external_id, loaded(extra)
    )


def _each(
    from_row: Callable[[str, Sequence[Any], Ids], Record],
) -> Callable[[Iterable[Sequence[Any]], Ids], list[tuple[Record, int]]]:
    """Rows to records one by one."""

    def read(rows: Iterable[Sequence[Any]], ids: Ids) -> list[tuple[Record, int]]:
        return [(from_row(from_bytes(raw), row, ids), change) for raw, change, *row in rows]

    return read


KIND_TABLE: tuple[Kind, ...] = (
    Kind(1, Annotator, schema.AnnotatorRow, lambda r, k: (r.name, r.kind), _each(lambda i, r, ids: Annotator(i, *r))),
    Kind(2, Label, schema.LabelRow, _label_row, _each(_label)),
    Kind(3, Document, schema.DocumentRow, _document_row, _each(_document)),
    Kind(4, Provenance, schema.ProvenanceRow, _provenance_row, _each(_provenance)),
    Kind(5, Annotation, schema.AnnotationRow, _annotation_row, _annotations),
    Kind(
        6, Status, schema.StatusRow, lambda r, k: (k[r.document], k[r.annotator], r.state),
        _each(lambda i, r, ids: Status(i, ids.documents[r[0]], ids.annotators[r[1]], r[2])),
    ),
    Kind(
        7, Foreign, schema.ForeignRow, lambda r, k: (r.type, orjson.dumps(r.content).decode()),
        _each(lambda i, r, ids: Foreign(i, r[0], orjson.loads(r[1]))),
    ),
)  # fmt: skip
BY_TYPE = {kind.type: kind for kind in KIND_TABLE}
BY_NUMBER = {kind.number: kind for kind in KIND_TABLE}
BY_NAME = {kind.name: kind for kind in KIND_TABLE}


KEY_SIZE = 17


def key_of(record: Record) -> bytes:
    """What the journal calls a record: its kind in one byte, its id in 16; two kinds may share an id."""
    return BY_TYPE[type(record)].prefix + to_bytes(record.id)


def kind_and_id(key: bytes) -> tuple[Kind, str]:
    """The kind and the id of a key. Raises KeyError for a kind that this version does not know."""
    return BY_NUMBER[key[0]], from_bytes(key[1:])


def named(key: bytes) -> str:
    """A key as people read it, whatever it holds."""
    kind = BY_NUMBER.get(key[0]) if key else None
    return f"{kind.name if kind else 'record'} {from_bytes(key[1:])}"


def content(record: Record) -> bytes:
    """A record as JSON, in the shape that the journal keeps."""
    return orjson.dumps(record)


def plain(record: Record) -> dict[str, Any]:
    """A record as plain JSON values."""
    return cast(dict[str, Any], orjson.loads(content(record)))


def record_of(kind: Kind, stored: bytes) -> Record:
    """The record of JSON written by `content`."""
    values = orjson.loads(stored)
    if kind.type is Annotation:
        values["fragments"] = tuple((start, end) for start, end in values["fragments"])
        values["origin"] = Origin(**values["origin"])
    elif kind.type is Label:
        values["attributes"] = tuple(values["attributes"])
    elif kind.type is Document:
        values["structure"] = tuple(values["structure"])
    return kind.type(**values)
