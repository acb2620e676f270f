"""Turning relations, their types and entities that a file holds into records."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from annotator.domain.annotation import Annotation
from annotator.domain.change import Record
from annotator.domain.entity import Entity
from annotator.domain.identity import is_id, new_id
from annotator.domain.naming import folded
from annotator.domain.relation import Relation, RelationType, new_relation_type
from annotator.domain.span import Fragments, fragments_of, quote_of
from annotator.formats.base import ReadHeader, ReadRelation
from annotator.services.fitting import IMPORTED, Fitted
from annotator.services.import_report import ImportReport
from annotator.services.project import Project
from annotator.services.relating import fits


@dataclass(slots=True)
class _Waiting:
    """A relation whose target may come later in the file."""

    where: str
    relation: Relation
    source: Annotation


class Ties:
    """`made` holds types and entities that have to be created before any relation uses them."""

    def __init__(self, project: Project, report: ImportReport) -> None:
        self._project = project
        self._report = report
        self._types: dict[str, RelationType] = {k.id: k for k in project.store.read.all_of(RelationType)}
        self._entities: dict[str, str] = {}  # what the file calls an entity, and its id here
        self._called: dict[str, str] = {}
        self._waiting: list[_Waiting] = []
        self.made: list[Record] = []

    def start_file(self) -> None:
        """Names of types and entities count within one file."""
        self._called.clear()
        self._entities.clear()

    def take(self, header: ReadHeader, labels: Mapping[str, str]) -> None:
        """Take in the types and entities of a file: known by id, types also by name, else new. `labels` leads from
        the ids that the file gives labels to those that they have here."""
        names = [folded(kind.name) for kind in header.relation_types]
        for kind in header.relation_types:
            kind = replace(kind, sources=_here(kind.sources, labels), targets=_here(kind.targets, labels))
            found = kind.id if kind.id in self._types else None
            if found is None and names.count(folded(kind.name)) == 1:
                found = self._named(kind.name)
            self._called[kind.name] = found or self._add_type(kind)
        known = self._project.known([entity.id for entity in header.entities if entity.id])
        known |= {record.id for record in self.made}  # of another file, and not yet written
        for entity in header.entities:
            own = entity.id or new_id()
            if own not in known:
                self.made.append(replace(entity, id=own))
                self._report.entities += 1
            for name in (own, entity.external_id):
                self._entities[name] = own

    def _named(self, name: str) -> str | None:
        alike = folded(name)
        return next((known.id for known in self._types.values() if folded(known.name) == alike), None)

    def _add_type(self, kind: RelationType) -> str:
        plain = new_relation_type(kind.name, len(self._types))
        own = kind.id or (new_id() if plain.id in self._types else plain.id)
        self._types[own] = added = replace(kind, id=own, position=plain.position)
        self.made.append(added)
        return own

    def _type(self, read: ReadRelation) -> RelationType:
        if read.type_id in self._types:
            return self._types[str(read.type_id)]
        found = self._called.get(read.type) or self._named(read.type)
        return self._types[found or self._add_type(replace(new_relation_type(read.type, 0), id=""))]

    # ------------------------------------------------------------------ relations

    def of(self, one: Fitted, refs: Mapping[str, Annotation], at: int) -> Iterator[Relation]:
        """The relations that can be stored now; `refs` are the document's annotations as the file calls them."""
        for read in one.read.relations:
            try:
                source = refs.get(read.source)
                if source is None:
                    raise ValueError("begins at an annotation that is not there")
                made = self._made(read, one, source, at)
                target = refs.get(read.target) if read.end == "annotation" else None
                if target is None and not self._is_here(read, one):
                    self._waiting.append(_Waiting(one.read.where, made, source))
                    continue
                yield self._checked(made, source, target)
            except ValueError as error:
                self._refuse(one.read.where, read.type, error)

    def _made(self, read: ReadRelation, one: Fitted, source: Annotation, at: int) -> Relation:
        kind = self._type(read)
        target = self._entities.get(read.target, read.target) if read.end == "entity" else read.target
        cue: Fragments = ()
        if read.cue:
            offset = one.normal.offset
            try:
                cue = fragments_of([(offset(start), offset(end)) for start, end in read.cue], len(one.normal.text))
            except (ValueError, IndexError) as error:
                raise ValueError(f"has a cue that does not fit: {error}") from error
        created = at if read.created is None else read.created
        return Relation(
            read.id or new_id(), kind.id, one.document.id, source.annotator, source.id, read.end, target, created,
            created if read.updated is None else read.updated, cue, quote_of(one.normal.text, cue) if cue else "",
            read.group, read.attributes, read.note, read.origin or IMPORTED, read.external_id, read.extra,
        )  # fmt: skip

    def _is_here(self, read: ReadRelation, one: Fitted) -> bool:
        if read.end == "document":
            return read.target == one.document.id
        return read.end == "entity" and read.target in self._entities

    def _checked(self, made: Relation, source: Annotation, target: Annotation | None) -> Relation:
        """With the id of the target as it is stored. Raises ValueError where the two can't be tied."""
        if target is None:
            return made
        # A file may have been made under other rules than the type's: only what can't be is refused.
        loose = replace(self._types[made.type], sources=(), targets=(), ends=("annotation",), across=True)
        reason = fits(loose, source, target, {})
        if reason:
            raise ValueError(f"can't be: {reason[0].lower()}{reason[1:]}".rstrip("."))
        if target.document != source.document and not self._types[made.type].across:
            raise ValueError("leads to another document, which its type does not")
        return replace(made, target=target.id)

    def _refuse(self, where: str, kind: str, error: ValueError) -> None:
        self._report.refused.add(where, f"the relation {kind} {error}")

    def finish(self) -> Iterator[Relation]:
        """What waited for the rest of the files, now that it is in the project."""
        waiting, self._waiting = self._waiting, []
        ids = [one.relation.target for one in waiting if is_id(one.relation.target)]
        annotations = self._project.store.read.annotations_by_id(ids)
        documents = self._project.store.read.lengths(ids)
        entities = {entity.id for entity in self._project.store.read.all_of(Entity)} if waiting else set()
        there = {"annotation": set(annotations), "document": set(documents), "entity": entities}
        for one in waiting:
            made = one.relation
            try:
                if made.target not in there[made.end]:
                    raise ValueError(f"leads to {made.end} {made.target[:80]}, which is not there")
                yield self._checked(made, one.source, annotations.get(made.target))
            except ValueError as error:
                self._refuse(one.where, self._types[made.type].name, error)


def _here(ids: tuple[str, ...], labels: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(labels.get(label, label) for label in ids))
