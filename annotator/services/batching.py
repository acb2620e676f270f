"""Writing many records as Changes of one group, a small transaction each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change, Message, Record
from annotator.domain.document import Document, Foreign, Status
from annotator.domain.entity import Entity
from annotator.domain.identity import new_id
from annotator.domain.relation import Relation, RelationType
from annotator.errors import AnnotatorError, Refused
from annotator.services.project import Project

BATCH = 1500
"""Records of one transaction: some 10 to 25 ms, so that a window stays fluid and Cancel is heard."""

_NOT_TWICE = (Document, Foreign, Status, RelationType, Entity, Relation)
"""Kinds of which a record with an id that is there is the one that is there."""


class Batches:
    """Writes to a project what belongs to one action of a user, which one undo takes back."""

    def __init__(self, project: Project, message: Message, kept: str = "What was imported before is kept.") -> None:
        self._project = project
        self._message = message
        self._kept = kept
        self._group = new_id()
        self._renamed: dict[tuple[str, str], str] = {}  # of annotations, by their document

    def write(self, records: list[Record]) -> list[Record]:
        """Create the records in their order, and tell those that were left out because they are there already.

        An annotation whose id another record has gets a new one: a line copied and edited in a file is no reason
        to lose any. Raises AnnotatorError when the project can't be written; batches before stay.
        """
        left_out: list[Record] = []
        for start in range(0, len(records), BATCH):
            part = records[start : start + BATCH]
            if self._renamed:
                part = self._led_anew(part)
            try:
                self.change(created=part)
            except Refused:
                # Asked only now, because asking whether ids are taken costs as much as writing.
                fitting, there = self._apart(part)
                if fitting == part:
                    raise
                left_out += there
                if fitting:
                    self.change(created=self._led_anew(fitting))
        return left_out

    def _led_anew(self, records: list[Record]) -> list[Record]:
        """With relations that lead from and to what annotations of their document are called now."""
        renamed = self._renamed
        return [
            replace(
                one, source=renamed.get((one.document, one.source), one.source),
                target=renamed.get((one.document, one.target), one.target),
            ) if renamed and isinstance(one, Relation) else one
            for one in records
        ]  # fmt: skip

    def change(
        self,
        created: Sequence[Record] = (),
        updated: Sequence[tuple[Record, Record]] = (),
        deleted: Sequence[Record] = (),
    ) -> None:
        """One transaction. Raises Refused, or AnnotatorError when the project can't be written."""
        change = Change(self._message, tuple(created), tuple(updated), tuple(deleted))
        try:
            self._project.do(change, group=self._group)
        except Refused:
            raise
        except AnnotatorError as error:
            raise AnnotatorError(f"{error} {self._kept}", details=error.details) from error

    def _apart(self, records: list[Record]) -> tuple[list[Record], list[Record]]:
        """The records that can be created, and those that are there: documents, lines kept and statuses."""
        taken = self._project.known([record.id for record in records])
        fitting: list[Record] = []
        there: list[Record] = []
        for record in records:
            if record.id in taken and isinstance(record, Annotation):
                fresh = new_id()
                self._renamed[record.document, record.id] = fresh
                record = replace(record, id=fresh, external_id=record.external_id or record.id)
            known = record.id in taken and isinstance(record, _NOT_TWICE)
            (there if known else fitting).append(record)
            taken.add(record.id)
        return fitting, there
