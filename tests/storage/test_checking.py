"""Every invariant of a project file, broken by raw SQL, is named on a line of its own."""

from __future__ import annotations

import sqlite3
from dataclasses import replace

import pytest

from annotator.domain.annotation import new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import Foreign, new_document, new_provenance, new_status
from annotator.domain.identity import new_id
from annotator.domain.label import SHIPPED, new_label
from annotator.errors import AnnotatorError, Cancelled
from annotator.storage.checking import breaches
from annotator.storage.merging import merge
from annotator.storage.store import Store
from tests.storage.acting import PEOPLE, copied

TEXT = "The minister said on Monday that rail carried 4,200 tonnes."


def furnished(path) -> Store:
    """A project with a record of every kind, an updated and a deleted one, an undone change and a conflict."""
    mina, omar = PEOPLE
    store = Store.create(path)
    store.apply(Change(Message("project.created"), created=(mina, omar, *SHIPPED)), mina.id)
    document = new_document(TEXT)
    marks = [
        new_annotation(document.id, TEXT, SHIPPED[n].id, mina.id, ((n * 4, n * 4 + 3),), 1000 + n) for n in range(3)
    ]
    marks.append(new_annotation(document.id, TEXT, SHIPPED[0].id, omar.id, ((4, 12), (13, 17)), 1010))
    records = (
        document, new_provenance(document.id, "Rail", meta={"language": "en"}), *marks,
        new_status(document.id, mina.id, "done"), Foreign(new_id(), "remark", {"said": "much"}),
        new_label("stance", 4),
    )  # fmt: skip
    store.apply(Change(Message("import"), created=records), mina.id)
    noted = replace(marks[0], note="first", attributes={"sure": True})
    store.apply(Change(Message("note"), updated=((marks[0], noted),)), mina.id)
    store.apply(Change(Message("remove"), deleted=(marks[2],)), mina.id)
    store.apply(Change(Message("note"), updated=((noted, replace(noted, note="second")),)), omar.id)
    store.take_back(omar.id)
    store.take_back(omar.id, redo=True)
    other = copied(store, path.with_name("other.annotator"))
    for one, said in ((store, "ours"), (other, "theirs")):
        one.apply(Change(Message("note"), updated=((marks[1], replace(marks[1], note=said)),)), mina.id)
    merge(store, other)
    other.close()
    return store


def broken(path, sql: str) -> list[str]:
    store = furnished(path)
    store.close()
    db = sqlite3.connect(path)
    db.executescript(sql)
    db.commit()
    db.close()
    return found(path)


def found(path) -> list[str]:
    with_faults = Store.open(path)
    try:
        return list(breaches(with_faults))
    finally:
        with_faults.close()


BROKEN = {
    # texts, hashes, ids
    "text": ("update text set text = replace(text, 'rail', 'RAIL')", "does not have the hash on record"),
    "text length": ("update text set text = text || '.'", "text is missing or not of the length"),
    "text lost": ("delete from text", "text is missing or not of the length"),
    "sha256": ("update document set sha256 = 'ab'", "id does not follow from its hash"),
    "hostile character": (
        "update text set text = 'The' || char(1) || substr(text, 5)",
        "characters that import replaces",
    ),
    "structure": (
        """update document set structure = '[{"start": 5, "end": 500}]'""",
        "structure points outside the text",
    ),
    "structure not JSON": ("update document set structure = '[{'", "structure is not in order"),
    "supersedes": ("update document set supersedes = x'00'", "older version's id is malformed"),
    "provenance lost": ("delete from provenance", "its provenance is missing"),
    # places
    "quote": ("update annotation set quote = 'nothing' where fragments is null", "quote is not what stands at"),
    "start": ("update annotation set start = -1 where fragments is null", "is outside the text"),
    "end": ('update annotation set "end" = 900 where fragments is null', "is outside the text"),
    "empty": ('update annotation set "end" = start where fragments is null', "span is empty or reversed"),
    "fragments": (
        "update annotation set fragments = '[[4,12],[10,17]]' where fragments is not null",
        "fragments overlap",
    ),
    "fragments not JSON": (
        "update annotation set fragments = '[[4,' where fragments is not null",
        "fragments are not in order",
    ),
    "hull": ("update annotation set start = 5 where fragments is not null", "ends are not those of its fragments"),
    # values
    "attributes": ("update annotation set attributes = '[1]'", "attributes are not in order"),
    "attributes not JSON": ("update annotation set attributes = '{'", "attributes are not in order"),
    "extra": ("update annotation set extra = '7'", "what else was said of it is not in order"),
    "certainty": ("update annotation set certainty = 'perhaps'", "certainty is unknown"),
    "origin": ('update annotation set origin = \'["magic","",""]\'', "origin is of an unknown kind"),
    "origin not JSON": ("update annotation set origin = '['", "origin is not in order"),
    "moment": ("update annotation set updated = 999999999999999999", "was made at a time that is none"),
    "type": ("update annotation set start = 'four'", "values of start are of a wrong type"),
    "annotator kind": ("update annotator set kind = 'ghost'", "is of an unknown kind"),
    "annotator name": ("update annotator set name = ' '", "has no name"),
    "label name": ("update label set name = ''", "has no name"),
    "colour": ("update label set colour = 'blue'", "colour is not of the form"),
    "stroke": ("update label set stroke = 'zigzag'", "line style is unknown"),
    "key": ("update label set key = 'CC'", "more than one letter"),
    "label attributes": ("update label set attributes = '{}'", "attributes are not in order"),
    "label extra": ("update label set extra = 'x'", "what else was said of it"),
    "label parent": ("update label set parent = x'01'", "parent's id is malformed"),
    "state": ("update status set state = 'half'", "state is unknown"),
    "status id": ("update status set annotator = annotator + 1", "not the one of its document and annotator"),
    "meta": ("update provenance set meta = 'en'", "meta data are not in order"),
    "provenance extra": ("update provenance set extra = '[]'", "what else was said of it"),
    "foreign": ("update foreign_line set content = 'x'", "content is not in order"),
    # references
    "no document": ("delete from document", "refers to a document that is not there"),
    "no label": ("delete from label where name = 'claim'", "refers to a label that is not there"),
    "no annotator": ("delete from annotator", "refers to a annotator that is not there"),
    # ids
    "id of a record": ("update label set uuid = x'0102' where name = 'stance'", "label: 1 values of uuid"),
    "id of a change": ("update change set uuid = x'03' where id = 1", "change: 1 values of uuid"),
    "kind in the journal": ("update entry set record = x'63' || substr(record, 2)", "entry: a record is of no kind"),
    # journal and rows
    "row lost": ("delete from annotation where note is null and fragments is not null", "is lost"),
    "row of its own": (
        "insert into foreign_line (uuid, change, type, content) values (randomblob(16), 1, 'x', '{}')",
        "is not as the journal has it last",
    ),
    "row by another change": ("update annotation set change = 1", "is not as the journal has it last"),
    "tombstone lost": ("delete from tombstone", "is lost"),
    "tombstone too many": (
        "insert into tombstone (record, change) select cast(x'07' || uuid as blob), 2 from foreign_line",
        "is there although the journal says that it was deleted",
    ),
    "tombstone's change": ("update tombstone set change = 1", "was deleted by a change that is not there"),
    "side lost": ("delete from side", "what a colleague made of it at the same time is lost"),
    "side's change": ("update side set change = 99", "comes from a change that is not there"),
    "side not JSON": ("update side set content = x'7b'", "what the journal keeps of it can't be read"),
    "before lost": ("update entry set before = null", "has lost what it was before"),
    "before not JSON": (
        "update entry set before = x'7b' where before is not null",
        "what the journal keeps of it can't be read",
    ),
    "before of another": (
        'update entry set before = cast(replace(before, \'"id":"\', \'"id":"0\') as blob) where before is not null',
        "what the journal keeps of it can't be read",
    ),
    "operation": ("update entry set operation = 'x'", "does nothing that is known"),
    "predecessor lost": ("update entry set predecessor = 99", "follows a change that is not there"),
    "predecessor wrong": ("update entry set predecessor = 1 where operation = 'd'", "change that did not touch it"),
    "change lost": ("delete from change where id = 3", "an entry of the journal has no change"),
    "undone change lost": (
        "update change set undoes = 99 where undoes is not null",
        "takes back a change that is not there",
    ),
    "role": ("update change set role = 0 where role = 1", "role is not in order"),
    "role of a redo": ("update change set role = 1 where role = 2", "role does not follow from what it takes back"),
    "args": ("update change set args = 'x' where id = 1", "what it says is not in order"),
    "shape": ("update change set shape = 9 where id = 1", "is of a shape that this version does not know"),
    "made": ("update change set created = cast(created || x'01' as blob) where id = 2", "what it made is not in order"),
    "change's annotator": ("update change set annotator = randomblob(16) where id = 2", "nobody knows the annotator"),
    "clock": ("update change set at = 5 where id = 4", "is not later than the one before it in the same copy"),
    "change's moment": ("update change set at = -5 where id = 1", "was made at a time that is none"),
    "touched": ("delete from touched", "the history of its document lacks a change"),
    # the file
    "index": ("drop index annotationrow_document_annotator_start", "annotationrow_document_annotator_start is missing"),
    "table": ("create table stowaway (x)", "stowaway is not ours"),
    "column": ("alter table label add column shade text", "label is changed"),
    "copy": ("delete from copy", "does not know which copy"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_invariant_is_named(project_path, name):
    sql, words = BROKEN[name]
    lines = broken(project_path, sql)
    assert any(words in line for line in lines), lines
    assert not any("can't be read to its end" in line for line in lines), lines
    assert all("\n" not in line for line in lines)


def test_a_sound_project_has_no_breach(project_path):
    store = furnished(project_path)
    store.close()
    assert found(project_path) == []


def test_two_breaches_are_two_lines(project_path):
    lines = broken(project_path, "update label set colour = 'blue' where name = 'claim'; update status set state = 'x'")
    assert len([line for line in lines if "colour" in line or "state" in line]) == 2


def test_a_damaged_page_is_told_and_check_ends(project_path):
    store = furnished(project_path)
    store.close()
    raw = bytearray(project_path.read_bytes())
    for page in range(4, len(raw) // 4096):
        raw[page * 4096 : page * 4096 + 40] = b"\xff" * 40
    project_path.write_bytes(raw)
    try:
        lines = found(project_path)
    except AnnotatorError as error:
        lines = [str(error)]
    assert lines


def test_check_can_be_stopped_and_counts_documents(project_path):
    store = furnished(project_path)
    steps: list[tuple[int, int, str]] = []
    assert list(breaches(store, lambda *step: steps.append(step))) == []
    assert (1, 1, "documents") in steps

    def stop(done: int, total: int, note: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(breaches(store, stop))
    store.close()
