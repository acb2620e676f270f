"""What a project file can be asked: records, lists, counts, and everything in one stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.annotator import Annotator
from annotator.domain.change import Record
from annotator.domain.document import Document, Foreign, Provenance, State, Status
from annotator.domain.document import DocumentRow as DocumentLine
from annotator.domain.identity import from_bytes, is_id, to_bytes
from annotator.domain.label import Label
from annotator.storage.database import Database, among, chunks
from annotator.storage.rows import BY_TYPE, KIND_TABLE
from annotator.storage.tables import Tables

READING_ORDER = 'r.start, r."end" desc, r.uuid'

_LINES = (
    "select d.id, d.uuid, d.length, d.sha256, p.title, p.meta from document d "
    "left join provenance p on p.document = d.id order by d.id, p.uuid"
)


class Reading:
    """Reads from the calling thread's connection, each call as the project is at one moment."""

    def __init__(self, db: Database, tables: Tables) -> None:
        self.db = db
        self.tables = tables

    def all_of(self, type_: type[Record]) -> list[Any]:
        """Every record of a kind that there are few of, in the order of its making."""
        kind = BY_TYPE[type_]
        return [record for record, _ in self.tables.read(kind, order="r.id")]

    def labels(self) -> list[Label]:
        return sorted(self.all_of(Label), key=lambda r: (r.position, r.name))

    def annotators(self) -> list[Annotator]:
        return self.all_of(Annotator)

    def foreign(self) -> list[Foreign]:
        return self.all_of(Foreign)

    def statuses(self) -> list[Status]:
        return self.all_of(Status)

    def document(self, document: str) -> Document | None:
        found = self.tables.fetch(BY_TYPE[Document], [document]).get(document)
        return cast(Document, found[0]) if found else None

    def belonging(self, type_: type[Record], document: str, annotators: Iterable[str] | None = None) -> list[Any]:
        """The annotations, provenances or statuses of a document, annotations in reading order."""
        kind = BY_TYPE[type_]
        with self.db.snapshot():
            key = self.tables.document_keys([document]).get(document)
            if key is None:
                return []
            where, parameters = self._of("r.document = ?", [key], annotators)
            order = READING_ORDER if type_ is Annotation else "r.uuid"
            return [record for record, _ in self.tables.read(kind, where, parameters, order)]

    def _of(self, where: str, parameters: list[int], annotators: Iterable[str] | None) -> tuple[str, list[int]]:
        """A condition, narrowed to the layers of these annotators where given."""
        if annotators is None:
            return where, parameters
        keys, _ = self.tables.small()
        wanted = [keys.get(a, -1) for a in annotators]
        return f"{where} and {among('r.annotator', wanted)}", parameters + wanted

    def known(self, ids: Iterable[str]) -> set[str]:
        """Those of these ids that records of any kind have."""
        found: set[str] = set()
        for part in chunks(i for i in ids if is_id(i)):
            raws = [to_bytes(i) for i in part]
            for kind in KIND_TABLE:
                rows = self.db.rows(f'select uuid from "{kind.table}" where {among("uuid", raws)}', raws)
                found.update(from_bytes(raw) for (raw,) in rows)
        return found

    def text(self, document: str) -> str | None:
        if not is_id(document):
            return None
        sql = "select t.text from text t join document d on d.id = t.document where d.uuid = ?"
        return cast(str | None, self.db.value(sql, (to_bytes(document),)))

    # ------------------------------------------------------------------ lists and counts

    def document_rows(self, annotator: str, *, of_all: bool = False) -> list[DocumentLine]:
        """The list of documents in the order of arrival, as this annotator sees it; the annotations counted
        are theirs, or everybody's."""
        with self.db.snapshot():
            who = self._annotator(annotator)
            mine = self._counts("where annotator = ?", (who,))
            counts = self._counts() if of_all else mine
            said = self.db.rows("select document, state from status where annotator = ?", (who,))
            lines = self.db.rows(_LINES)
        states: dict[int, State] = dict(said)
        rows, last = [], 0
        for key, raw, length, sha256, title, meta in lines:
            if key == last:
                continue  # the same document from another file
            last = key
            state: State = states.get(key) or ("in_progress" if key in mine else "not_started")
            values = orjson.loads(meta) if meta else {}
            count = counts.get(key, 0)
            rows.append(DocumentLine(from_bytes(raw), title or "", length, sha256, count, state, values))
        return rows

    def named(self, words: str) -> list[str]:
        """The ids of the documents with this id, else this text hash, else this title."""
        if is_id(words) and self.tables.document_keys([words]):
            return [words]
        found = self.db.rows("select uuid from document where sha256 = ?", (words,)) or self.db.rows(
            "select d.uuid from document d where (select p.title from provenance p where p.document = d.id "
            "order by p.uuid limit 1) = ? order by d.id", (words,),
        )  # fmt: skip
        return [from_bytes(raw) for (raw,) in found]

    def superseding(self) -> list[tuple[str, str]]:
        """The documents that supersede an older version, each with that version's id."""
        rows = self.db.rows("select uuid, supersedes from document where supersedes is not null")
        return [(from_bytes(newer), from_bytes(older)) for newer, older in rows]

    def document_count(self) -> int:
        return int(self.db.value("select count(*) from document"))

    def annotation_count(self) -> int:
        return int(self.db.value("select count(*) from annotation"))

    def _counts(self, where: str = "", parameters: tuple[int, ...] = ()) -> dict[int, int]:
        """Annotations a document, by the document's row."""
        rows = self.db.rows(f"select document, count(*) from annotation {where} group by document", parameters)
        return dict(rows)

    def counts_by_annotator(self) -> dict[str, int]:
        """How many annotations each annotator's layer has, by the annotator's id."""
        sql = "select r.uuid, count(*) from annotation a join annotator r on r.id = a.annotator group by a.annotator"
        return {from_bytes(raw): count for raw, count in self.db.rows(sql)}

    def _annotator(self, annotator: str) -> int:
        return self.tables.small()[0].get(annotator, -1)

    # ------------------------------------------------------------------ everything

    def stream(self, annotators: Iterable[str] | None = None, page: int = 100) -> Iterator[AnnotatedDocument]:
        """Every document in the order of arrival with its provenances and annotations.

        Read a page at a time, so that nothing is held open between two documents.
        """
        wanted = None if annotators is None else list(annotators)
        last = 0
        while True:
            with self.db.snapshot():
                rows = self.db.rows("select id from document where id > ? order by id limit ?", (last, page))
                if not rows:
                    return
                first, last = rows[0][0], rows[-1][0]
                found = self.page(first, last, wanted)
            yield from found

    def page(self, first: int, last: int, annotators: list[str] | None = None) -> list[AnnotatedDocument]:
        """The documents in these rows, both included, with what belongs to them."""
        mine = "r.document between ? and ?"
        provenances: dict[str, list[Provenance]] = {}
        for said, _c in self.tables.read(BY_TYPE[Provenance], mine, (first, last), "r.uuid"):
            provenances.setdefault(said.document, []).append(said)  # type: ignore[union-attr, arg-type]
        annotations: dict[str, list[Annotation]] = {}
        where, parameters = self._of(mine, [first, last], annotators)
        for mark, _c in self.tables.read(BY_TYPE[Annotation], where, parameters, f"r.document, {READING_ORDER}"):
            annotations.setdefault(mark.document, []).append(mark)  # type: ignore[union-attr, arg-type]
        documents = self.tables.read(BY_TYPE[Document], "r.id between ? and ?", (first, last), "r.id")
        return [
            AnnotatedDocument(
                cast(Document, document),
                tuple(provenances.get(document.id, ())),
                tuple(annotations.get(document.id, ())),
            )
            for document, _c in documents
        ]
