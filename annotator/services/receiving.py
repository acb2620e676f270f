"""Turning what a file holds into records: new ones, and what a file adds to documents that are there."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import orjson

from annotator.domain.annotation import Annotation
from annotator.domain.change import Message, Record
from annotator.domain.document import LINK, Foreign, new_status
from annotator.domain.identity import fixed_id
from annotator.domain.label import SHIPPED, Label
from annotator.domain.relation import Relation
from annotator.formats.base import Read, ReadAnnotation, ReadDocument, ReadFailure, ReadHeader
from annotator.services.batching import BATCH, Batches
from annotator.services.casting import cast
from annotator.services.fitting import Fitted, annotation_of, fitted
from annotator.services.import_report import ImportReport, purged_on
from annotator.services.mapping import AS_IT_IS, ImportMapping
from annotator.services.project import Project
from annotator.services.provenances import provenances_of, what_is_said
from annotator.services.rejoining import Rejoining
from annotator.services.resolving import Resolver
from annotator.services.tying import Ties
from annotator.storage.purging import purged

_TEXT_OF_A_RECORD = 2000  # code points of text that cost about what a record costs


class Receiver:
    """Takes what a reader yields; writes it whenever a batch is full, and the rest at `finish`.

    `annotator` is the id of the annotator of what names none, None for the project's own; `mapping` says what labels
    and annotators are called here.
    """

    def __init__(
        self,
        project: Project,
        message: Message,
        report: ImportReport,
        annotator: str | None,
        mapping: ImportMapping = AS_IT_IS,
    ) -> None:
        self._mapping = mapping
        self._path: Path | None = None
        self._project = project
        self._batches = Batches(project, message)
        self._report = report
        self._own = annotator is None
        default = annotator or project.me.id
        self._resolver = Resolver(project.labels.values(), project.annotators.values(), default)
        self._pending: list[Fitted] = []
        self._cost = 0
        self._held = 0
        self._records: list[Record] = []
        self._empty = project.document_count() == 0
        self._fresh = self._empty and tuple(project.labels.values()) == SHIPPED
        self._seen: set[str] = set()
        self._unwritten: set[str] = set()  # documents of which there is something in the records held
        self._ties = Ties(project, report)
        self._rejoining = Rejoining(project, report, mapping.unit)
        self._bare: list[ReadDocument] = []  # without texts of their own
        self._header: ReadHeader | None = None
        self._starting = False

    def start_file(self, path: Path) -> None:
        """Names of labels and annotators mean what the next file says."""
        self._path = path
        self._starting = True

    def _start(self, item: Read) -> bool:
        """Forget what the last file called things; unless this one begins with the very same header, as the files
        of one folder may: then there is nothing to forget, and nothing more in it to take. Whether that is so."""
        self._starting = False
        if item is self._header:
            return True
        self._header = item if isinstance(item, ReadHeader) else None
        if self._resolver.scoped:
            self._settle()
            self._resolver.start_file()
            self._ties.start_file()
        return False

    def take(self, item: Read) -> None:
        """Take one item. Raises AnnotatorError when the project can't be written."""
        if self._starting and self._start(item):
            return
        match item:
            case ReadDocument():
                self._take_document(item)
            case ReadHeader():
                self._settle()
                self._take_header(item)
            case Foreign():
                self._take_foreign(item)
            case ReadFailure():
                (self._report.skipped if item.skipped else self._report.failed).add(item.where, item.reason)

    def finish(self) -> None:
        """Write what is still held."""
        self._settle()
        self._write()
        self._rejoin(self._rejoining.last())
        self._write()
        self._add_relations(self._ties.finish(), set())
        self._write()

    # ------------------------------------------------------------------ headers, and lines only kept

    def _take_header(self, header: ReadHeader) -> None:
        fresh, self._fresh = self._fresh, False
        if fresh and header.labels and all(label.id for label in header.labels):
            self._adopt(header.labels)
        self._resolver.take(header)
        self._ties.take(header, self._resolver.label_ids)
        if header.extra:
            content = orjson.dumps(header.extra).decode()
            self._take_foreign(Foreign(fixed_id("foreign", f"project\n{content}"), "project", header.extra))
        me = self._project.me
        namesakes = [a for a in header.annotators if a.id and a.name == me.name and a.kind == me.kind]
        if fresh and self._own and len(namesakes) == 1 and namesakes[0].id != me.id:
            # A new project, made under the name that the file's annotator has: it is the same person.
            self._write()
            self._report.annotators.remove(me.name)
            self._project.use_annotator(namesakes[0].id)
            self._resolver.default = namesakes[0].id

    def _adopt(self, labels: list[Label]) -> None:
        """Take over a file's labels as they are: nobody has touched those of this project yet."""
        shipped = {label.id: label for label in SHIPPED}
        ids = {label.id for label in labels}
        labels = [label if label.parent in ids else replace(label, parent=None) for label in labels]
        created: list[Record] = [label for label in labels if label.id not in shipped]
        updated: list[tuple[Record, Record]] = [
            (shipped[label.id], label) for label in labels if label.id in shipped and shipped[label.id] != label
        ]
        deleted = tuple(label for label in SHIPPED if label.id not in ids)
        if created or updated or deleted:
            self._batches.change(created, updated, deleted)
            self._report.labels += [label.name for label in labels if label.id not in shipped]
        self._resolver.adopt(labels)

    def _take_foreign(self, item: Foreign) -> None:
        self._records.append(item)
        self._report.kept_lines += _is_kept_line(item)

    # ------------------------------------------------------------------ documents

    def _take_document(self, item: ReadDocument) -> None:
        self._mapping.apply(item, self._path)
        self._fresh = False
        self._cost += 2 + len(item.annotations) + len(item.text) // _TEXT_OF_A_RECORD
        if item.text:
            one = fitted(item, self._mapping.unit)
            self._report.tell(one.read, one.notes, one.replaced)
            self._pending.append(one)
        else:
            self._bare.append(item)
        if self._cost >= BATCH:
            self._settle()

    def _settle(self) -> None:
        """Find out which of the documents held are new, and make records of them all."""
        pending, self._pending = self._pending, []
        self._held, self._cost = self._held + self._cost, 0
        # Nothing is in an empty project but what this import brought, and asking costs.
        there = self._seen if self._empty else self._project.known([one.document.id for one in pending])
        gone = purged(self._project.store.db, {one.document.id for one in pending})
        for one in pending:
            document = one.document.id
            if document in gone:
                self._report.failed.add(one.read.where, purged_on(gone[document]))
                continue
            if document in there:
                if document in self._unwritten:
                    self._write()  # so that what it has can be asked for
                self._add_to(one)
            else:
                there.add(document)
                self._records.append(one.document)
                self._records += provenances_of(one)
                self._report.documents += 1
                self._report.new.append(document)
                refs: dict[str, Annotation] = {}
                self._add_annotations(annotation for _, annotation in self._annotations(one, refs))
                self._tie(one, refs, [])
            self._report.first_document = self._report.first_document or document
            self._add_statuses(one)
            self._unwritten.add(document)
        bare, self._bare = self._bare, []
        if bare:
            self._write()  # so that texts which came with the same files can be asked for
            self._rejoin(self._rejoining.found(bare))
        if self._held >= BATCH // 2:
            self._write()

    def _rejoin(self, found: Iterator[Fitted]) -> None:
        """Add to documents of the project what came without their texts."""
        for one in found:
            self._report.tell(one.read, one.notes, one.replaced)
            document = one.document.id
            if document in self._unwritten:
                self._write()
            self._add_work(one)
            self._report.first_document = self._report.first_document or document
            self._add_statuses(one)
            self._unwritten.add(document)
            self._held += 2 + len(one.read.annotations)

    def _add_to(self, one: Fitted) -> None:
        """What a file adds to a document that is there: its provenance and annotations, where new."""
        document = one.document.id
        provenances = self._project.provenances(document)
        self._report.duplicates.add(one.read.where, provenances[0].title if provenances else document)
        said = {what_is_said(provenance) for provenance in provenances}
        self._records += [new for new in provenances_of(one) if what_is_said(new) not in said]
        self._add_work(one)

    def _add_work(self, one: Fitted) -> None:
        """Annotations and relations for a document that is there, where new."""
        document = one.document.id
        present = self._project.annotations(document)
        ids = {annotation.id: annotation for annotation in present}
        places = {(a.annotator, a.label, a.fragments): a for a in present}
        given = {read.id for read in one.read.annotations if read.id}
        new: list[Annotation] = []
        refs: dict[str, Annotation] = {}
        for read, annotation in self._annotations(one, refs):
            # One without an id of its own is the same when it says the same of the same place.
            place = annotation.annotator, annotation.label, annotation.fragments
            if annotation.id in ids or (annotation.id not in given and place in places):
                self._report.present += 1
                refs[read.ref] = ids.get(annotation.id) or places[place]
            else:
                new.append(annotation)
        self._add_annotations(iter(new))
        there = self._project.store.read.belonging(Relation, document) if one.read.relations else []
        self._tie(one, refs, there)

    def _tie(self, one: Fitted, refs: dict[str, Annotation], present: list[Relation]) -> None:
        """Add a document's relations, but for those that are there."""
        if one.read.relations:
            there: set[object] = {r.id for r in present} | {(r.source, r.type, r.target) for r in present}
            self._add_relations(self._ties.of(one, refs, self._project.clock.now()), there)

    def _add_relations(self, relations: Iterator[Relation], there: set[object]) -> None:
        for relation in relations:
            if relation.id in there or (relation.source, relation.type, relation.target) in there:
                self._report.present += 1
            else:
                self._records.append(relation)
                self._report.relations += 1

    def _annotations(
        self, one: Fitted, refs: dict[str, Annotation]
    ) -> Iterator[tuple[ReadAnnotation, Annotation]]:
        """The annotations of a document that fit its text; the others are reported. `refs` learns them by what the
        document's relations call them, if there are any."""
        at = self._project.clock.now()
        for read in one.read.annotations:
            try:
                annotation = annotation_of(read, one, self._resolver, at)
                typed = one.read.typed or not annotation.attributes
                if not typed and (types := self._resolver.types(annotation.label)):
                    annotation = replace(annotation, attributes=cast(annotation.attributes, types))
                if one.read.relations:
                    refs[read.ref] = annotation
                yield read, annotation
            except ValueError as error:
                spans = read.fragments
                place = f"at {spans[0][0]}-{spans[-1][1]}" if spans else "on the whole document"
                self._report.refused.add(one.read.where, f"the {read.label} {place} {error}")

    def _add_annotations(self, annotations: Iterator[Annotation]) -> None:
        before = len(self._records)
        self._records += annotations
        self._report.annotations += len(self._records) - before

    def _add_statuses(self, one: Fitted) -> None:
        for read in one.read.statuses:
            try:
                annotator = self._resolver.annotator(read.annotator, read.annotator_id)
            except ValueError as error:
                self._report.notes.add(one.read.where, f"a status {error}")
                continue
            self._records.append(new_status(one.document.id, annotator, read.state))

    def _write(self) -> None:
        made, self._resolver.made = self._resolver.made, []
        for record in made:
            (self._report.labels if isinstance(record, Label) else self._report.annotators).append(record.name)
        ties, self._ties.made = self._ties.made, []
        records, self._records = [*made, *ties, *self._records], []
        self._held = 0
        self._unwritten.clear()
        left_out = self._batches.write(records)
        self._report.kept_lines -= sum(map(_is_kept_line, left_out))


def _is_kept_line(record: Record) -> bool:
    return isinstance(record, Foreign) and record.type not in ("project", LINK)
