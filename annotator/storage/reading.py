"""What a project file can be asked: records, lists, counts, and everything in one stream."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, cast

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.annotator import Annotator
from annotator.domain.change import Record
from annotator.domain.document import Document, Foreign, Provenance, Status
from annotator.domain.document import DocumentRow as DocumentLine
from annotator.domain.identity import from_bytes, is_id, to_bytes
from annotator.domain.label import Label
from annotator.domain.relation import Relation
from annotator.storage.database import Database, among, chunks
from annotator.storage.listing import document_rows, named_rows
from annotator.storage.rows import BY_TYPE, KIND_TABLE
from annotator.storage.tables import Tables

READING_ORDER = 'r.start, r."end" desc, r.uuid'


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

    def foreign(self, type_: str | None = None) -> list[Foreign]:
        """The lines kept, of one type where given."""
        if type_ is None:
            return self.all_of(Foreign)
        found = self.tables.read(BY_TYPE[Foreign], "r.type = ?", (type_,), "r.id")
        return [cast(Foreign, line) for line, _ in found]

    def ids(self) -> list[str]:
        """The ids of all documents in the order of arrival."""
        return [from_bytes(raw) for (raw,) in self.db.rows("select uuid from document order by id")]

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

    def texts(self, documents: Iterable[str]) -> dict[str, str]:
        """The texts of those of these documents that are there."""
        return self._of_documents("t.text", "join text t on t.document = d.id", documents)

    def lengths(self, documents: Iterable[str]) -> dict[str, int]:
        """How many code points those of these documents have that are there."""
        return self._of_documents("d.length", "", documents)

    def titles(self, documents: Iterable[str]) -> dict[str, str]:
        """The titles shown for those of these documents that are there."""
        title = "(select p.title from provenance p where p.document = d.id order by p.uuid limit 1)"
        return {document: title or "" for document, title in self._of_documents(title, "", documents).items()}

    def _of_documents(self, what: str, joined: str, documents: Iterable[str]) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for part in chunks({d for d in documents if is_id(d)}):
            sql = f"select d.uuid, {what} from document d {joined} where {among('d.uuid', part)}"
            found.update((from_bytes(raw), value) for raw, value in self.db.rows(sql, map(to_bytes, part)))
        return found

    # ------------------------------------------------------------------ lists and counts

    def document_rows(self, annotator: str, *, of_all: bool = False) -> list[DocumentLine]:
        """The list of documents in the order of arrival, as this annotator sees it; the annotations counted
        are theirs, or everybody's."""
        return document_rows(self.db, self._annotator(annotator), of_all=of_all)[0]

    def document_page(self, annotator: str, after: int, most: int) -> tuple[list[DocumentLine], int]:
        """Up to `most` documents of that list from those in rows after `after` on, and the row to go on after, 0
        at the end."""
        return document_rows(self.db, self._annotator(annotator), after=after, most=most)

    def rows_of(self, annotator: str, documents: Iterable[str]) -> list[DocumentLine]:
        """The lines of that list for these documents."""
        return named_rows(self.db, self._annotator(annotator), filter(is_id, documents))

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

    def counts_by_annotator(self) -> dict[str, int]:
        """How many annotations each annotator's layer has, by the annotator's id."""
        sql = "select r.uuid, count(*) from annotation a join annotator r on r.id = a.annotator group by a.annotator"
        return {from_bytes(raw): count for raw, count in self.db.rows(sql)}

    # ------------------------------------------------------------------ by label

    def counts_by_label(self) -> dict[str, int]:
        """How many annotations have each label, by the label's id; labels without any are left out."""
        sql = "select r.uuid, a.n from (select label, count(*) as n from annotation group by label) a "
        return {from_bytes(raw): n for raw, n in self.db.rows(sql + "join label r on r.id = a.label")}

    def counts_by_attribute(self, label: str) -> dict[str, int]:
        """How many annotations of a label have a value, by the attribute's key."""
        sql = (
            "select j.key, count(*) from annotation a, json_each(a.attributes) j "
            "where a.label = (select id from label where uuid = ?) group by j.key"
        )
        return dict(self.db.rows(sql, (to_bytes(label),)))

    def labelled(
        self, label: str, after: int = 0, most: int = 500, *, having: str | None = None
    ) -> tuple[list[Annotation], int]:
        """The first annotations of a label in rows after `after`, and the row to go on after (0 at the end); with a
        value under the attribute `having` only, where given."""
        where, parameters = "r.id > ? and r.label = ?", [after, self.tables.small()[0].get(label, -1)]
        if having is not None:
            where += " and exists (select 1 from json_each(r.attributes) j where j.key = ?)"
            parameters.append(having)  # type: ignore[arg-type]
        with self.db.snapshot():
            rows = self.db.rows(f"select r.id from annotation r where {where} order by r.id limit {most}", parameters)
            if not rows:
                return [], 0
            numbers = [number for (number,) in rows]
            found = self.tables.read(BY_TYPE[Annotation], among("r.id", numbers), numbers, "r.id")
        return [cast(Annotation, annotation) for annotation, _ in found], numbers[-1] if len(rows) == most else 0

    def spread(self, label: str, most: int) -> list[Annotation]:
        """Up to `most` annotations of a label that have a quote, from as many documents as there are: those that
        came first. Rows are read only until that many documents are found."""
        firsts: dict[int, list[int]] = {}
        key, after = self.tables.small()[0].get(label, -1), 0
        with self.db.snapshot():
            while len(firsts) < most:
                rows = self.db.rows(
                    "select id, document from annotation where id > ? and label = ? and fragments is not '[]' "
                    "order by id limit 2000", (after, key),
                )  # fmt: skip
                for number, document in rows:
                    mine = firsts.setdefault(document, [])
                    if len(mine) < most:
                        mine.append(number)
                if len(rows) < 2000:
                    break
                after = rows[-1][0]
            numbers = [mine[n] for n in range(most) for mine in firsts.values() if n < len(mine)][:most]
            found = self.tables.read(BY_TYPE[Annotation], among("r.id", numbers), numbers, "r.id")
        return [cast(Annotation, annotation) for annotation, _ in found]

    def marks(self, documents: Iterable[str], annotator: str, label: str) -> list[tuple[str, int, int, bool]]:
        """Where in these documents an annotator has put a label: document, start and end of the hull, and whether
        that is in one piece."""
        keys = self.tables.small()[0]
        found: list[tuple[str, int, int, bool]] = []
        for part in chunks(documents):
            sql = (
                'select d.uuid, a.start, a."end", a.fragments is null from document d join annotation a '
                f"on a.document = d.id where {among('d.uuid', part)} and a.annotator = ? and a.label = ?"
            )
            rows = self.db.rows(sql, (*map(to_bytes, part), keys.get(annotator, -1), keys.get(label, -1)))
            found += [(from_bytes(raw), start, end, bool(whole)) for raw, start, end, whole in rows]
        return found

    def annotations_by_id(self, ids: Iterable[str]) -> dict[str, Annotation]:
        """Those of these annotations that are there."""
        found = self.tables.fetch(BY_TYPE[Annotation], ids)
        return {i: cast(Annotation, annotation) for i, (annotation, _) in found.items()}

    def twins(self, label: str, other: str) -> list[tuple[str, str]]:
        """The annotations (ids) of one label that the same annotator has put on the same span under the other
        label too, each with the oldest such."""
        sql = (
            "select a.uuid, min(b.uuid) from annotation a join annotation b on b.document = a.document "
            'and b.annotator = a.annotator and b.start = a.start and b."end" = a."end" '
            "and b.fragments is a.fragments where a.label = ? and b.label = ? group by a.id order by a.id"
        )
        keys = self.tables.small()[0]
        rows = self.db.rows(sql, (keys.get(label, -1), keys.get(other, -1)))
        return [(from_bytes(one), from_bytes(two)) for one, two in rows]

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
        relations: dict[str, list[Relation]] = {}
        for tie, _c in self.tables.read(BY_TYPE[Relation], where, parameters, "r.uuid"):
            relations.setdefault(tie.document, []).append(tie)  # type: ignore[union-attr, arg-type]
        documents = self.tables.read(BY_TYPE[Document], "r.id between ? and ?", (first, last), "r.id")
        return [
            AnnotatedDocument(
                cast(Document, document),
                tuple(provenances.get(document.id, ())),
                tuple(annotations.get(document.id, ())),
                tuple(relations.get(document.id, ())),
            )
            for document, _c in documents
        ]
