"""A purged document leaves no byte behind, and everything else goes on as it was."""

from __future__ import annotations

import shutil
from collections import namedtuple
from pathlib import Path

import pytest

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import Document, Foreign, new_document, new_provenance
from annotator.domain.identity import new_id
from annotator.errors import AnnotatorError, Refused
from annotator.services.backups import back_up
from annotator.services.exporting import export
from annotator.services.importing import import_paths, import_text
from annotator.services.opened import opened
from annotator.services.project import Project
from annotator.services.purging import find, preview, purge
from annotator.storage import purging as storage
from annotator.storage.merging import merge
from annotator.storage.store import Store
from annotator.storage.undoing import PURGED_SINCE
from tests.services.working import first, mark, note, say
from tests.trade import add_document, make_project

KEPT = "The [actor minister] said [claim nothing at all about it]."
SECRET = (
    "Confidential whistleblower Ferdinanda Quastenbroek told us [claim of the hidden ledger in Zwolle]. "
    + " ".join(f"Unrepeatable sentence number {n} of the secret." for n in range(300))
)
NOTE = "She begged us never to print her name."
NEW_NOTE = "Her employer has since found out, alas."


@pytest.fixture
def path(project_path) -> Path:
    return make_project(project_path, KEPT)


@pytest.fixture
def worked(path):
    """A project with a secret document that was annotated, noted, relabelled, undone, removed in part; and other
    work before and after it."""
    with Project.open(path) as project:
        document = add_document(project, SECRET, "Zwolle ledger papers").id
        annotation = note(
            project, mark(project, document, "figure", 0, 40, attributes={"why": "to be kept secret"}), NOTE
        )
        project.undo()
        project.redo()
        note(project, annotation, NEW_NOTE)
        gone = mark(project, document, "actor", 13, 39)
        project.do(Change(Message("annotations.removed", {"count": 1}), deleted=(gone,)))
        say(project, document, "done")
        project.keep_place(document, 7)
        project.keep_last_document(document)
        content = {"type": "remark", "about": annotation.id, "words": "A stray remark upon the hidden ledger."}
        project.do(
            Change(
                Message("import.file", {"file": "zwolle-leak.jsonl"}), created=(Foreign(new_id(), "remark", content),)
            )
        )
        yield project, document


def traces_in(path: Path) -> list[str]:
    """Pieces of twelve bytes or more of what must be gone, that are in the file or its log."""
    words = SECRET.replace("[claim ", "").replace("]", "")
    whole = [words, NOTE, NEW_NOTE, "Zwolle ledger papers", "to be kept secret", "A stray remark upon", "zwolle-leak"]
    pieces = {text.encode()[at : at + 12] for text in whole for at in range(len(text) - 11)}
    found = []
    for suffix in ("", "-wal", "-shm", "-journal"):
        file = Path(f"{path}{suffix}")
        if file.exists():
            raw = file.read_bytes()
            windows = {raw[at : at + 12] for at in range(len(raw) - 11)}
            found += [f"{suffix}: {piece!r}" for piece in pieces & windows]
    return found


def test_no_byte_of_a_purged_document_is_left_in_the_file_or_its_log(worked):
    project, document = worked
    assert traces_in(project.path)
    purge(project, document)
    assert traces_in(project.path) == []
    project.close()
    assert traces_in(project.path) == []


def test_the_journal_is_whole_after_a_purge_and_other_documents_are_untouched(worked):
    project, document = worked
    other = project.annotations(first(project))
    changes = [(entry.id, entry.label.key) for entry in project.history()]
    purge(project, document)
    assert list(project.check()) == []
    assert project.annotations(first(project)) == other
    assert [row.title for row in project.documents()] == ["Report 1"]
    assert project.foreign() == []
    assert project.last_document() == ""
    told = [(entry.id, entry.label.key) for entry in project.history()]
    assert told[:-1] == changes
    assert told[-1][1] == "document.purged"


def test_listeners_hear_of_a_purge_and_the_open_document_empties(worked):
    project, document = worked
    open_document = opened(project, document)
    heard: list[Change] = []
    project.listen(lambda done: heard.append(done.change))
    purge(project, document)
    open_document.follow(heard[0])
    assert open_document.annotations == {}
    assert [r.text for r in heard[0].deleted if isinstance(r, Document)] == [""]


def test_unrelated_work_before_a_purge_is_still_undone_and_redone(worked):
    project, document = worked
    kept = first(project)
    mine = mark(project, kept, "source", 4, 12)
    purge(project, document)
    said = project.undo()
    assert said.key == "annotation.added"
    assert mine.id not in {a.id for a in project.annotations(kept)}
    project.redo()
    assert mine.id in {a.id for a in project.annotations(kept)}
    assert list(project.check()) == []


def test_what_touched_a_purged_document_is_passed_over_and_refused_with_a_reason(worked):
    project, document = worked
    first_mark = [entry.id for entry in project.history(document)][1]
    purge(project, document)
    change = next(c for c in project.store.journal.changes() if c.id == first_mark)
    with pytest.raises(Refused, match="purged, which is for good"):
        project.store.undoing().inverse(change)
    # The remark about it, and the first import, are all that is left; the remark went with the document.
    assert project.undo().key == "import.file"
    assert project.undo().key == "import.file"
    with pytest.raises(Refused) as caught:
        project.undo()
    assert str(caught.value) == PURGED_SINCE
    assert project.document_count() == 0
    assert list(project.check()) == []


def test_a_group_of_which_a_part_was_purged_stays_as_it_is(path, tmp_path):
    for n in range(3):
        (tmp_path / f"{n}.txt").write_text(f"Text number {n} " * 20)
    with Project.open(path) as project:
        import_paths(project, sorted(tmp_path.glob("*.txt")))
        document = project.documents()[2].id
        purge(project, document)
        project.undo()
        assert [row.title for row in project.documents()] == ["0", "2"]
        assert list(project.check()) == []
        assert "1.txt" not in str([entry.label for entry in project.history()])


def test_a_document_that_was_removed_is_purged_by_its_id_or_hash(worked):
    project, document = worked
    sha = project.document(document).sha256
    told = project.document(document), *project.annotations(document), *project.provenances(document)
    project.do(Change(Message("document.removed", {"title": "x"}), deleted=(*told, project.status(document))))
    assert traces_in(project.path)
    assert find(project, sha) == find(project, document) == document
    purge(project, document)
    assert traces_in(project.path) == []
    assert list(project.check()) == []
    assert find(project, sha) == document


def test_what_is_not_there_is_no_document_to_purge(path):
    with Project.open(path) as project:
        with pytest.raises(AnnotatorError, match="There is no document"):
            find(project, "Report 7")
        with pytest.raises(Refused, match="no trace"):
            purge(project, new_id())
    with Project.open(path, read_only=True) as project, pytest.raises(AnnotatorError, match="read-only"):
        purge(project, first(project))


def test_a_purged_text_does_not_come_in_again_by_import_paste_or_change(worked, tmp_path):
    project, document = worked
    out = tmp_path / "all.jsonl"
    export(project, out, "jsonl")
    # A line of another program that names what is not there any more can't be told from any other.
    out.write_text("".join(line for line in out.read_text().splitlines(True) if '"remark"' not in line))
    text = project.text(document)
    purge(project, document)
    report = import_paths(project, [tmp_path / "all.jsonl"])
    assert [reason.startswith("the text was purged from this project on 2") for _, reason in report.failed.first] == [
        True
    ]
    assert report.annotations == 0
    assert import_text(project, text).failed
    again = new_document(text)
    with pytest.raises(Refused, match="purged"):
        project.do(Change(Message("x"), created=(again, new_provenance(again.id, "x"))))
    assert project.document_count() == 1
    assert traces_in(project.path) == []
    assert list(project.check()) == []


def copy_of(project: Project, name: str) -> Path:
    out = project.path.with_name(name)
    project.store.rewritten()
    shutil.copy(project.path, out)
    return out


def test_a_merge_brings_nothing_of_a_purged_document_back_and_says_so(worked):
    project, document = worked
    copy = copy_of(project, "colleague.annotator")
    with Project.open(copy) as theirs:
        mark(theirs, document, "source", 50, 70, note="A colleague's unprinted note.")
        mark(theirs, first(theirs), "figure", 0, 3)
    purge(project, document)
    for _ in range(2):
        theirs_store = Store.open(copy, read_only=True)
        merged = merge(project.store, theirs_store)
        theirs_store.close()
        assert merged.purged == {document}
        assert list(project.check()) == []
    assert len(project.annotations(first(project))) == 3
    project.store.rewritten()
    assert traces_in(project.path) == []
    assert b"unprinted" not in project.path.read_bytes()


def test_a_purge_elsewhere_takes_nothing_here_unasked(worked):
    project, document = worked
    copy = copy_of(project, "colleague.annotator")
    with Project.open(copy) as theirs:
        purge(theirs, document)
    theirs_store = Store.open(copy, read_only=True)
    with pytest.raises(Refused, match="purge it here too"):
        merge(project.store, theirs_store)
    assert project.document(document)
    purge(project, document)
    assert merge(project.store, theirs_store).changes == 1
    theirs_store.close()
    assert list(project.check()) == []


def test_a_purge_of_what_was_never_here_comes_with_a_merge(worked, path):
    project, document = worked
    bare = path.with_name("bare.annotator")
    text = project.text(document)
    make_project(bare, "Something [claim else].")
    purge(project, document)
    with Project.open(bare) as ours:
        merge(ours.store, project.store)
        assert import_text(ours, text).failed
        assert list(ours.check()) == []


def test_copies_that_still_hold_the_document_are_named(worked):
    project, document = worked
    old = back_up(project, project.clock.now()).path
    unreadable = old.with_name("test 2020-01-01 00-00-00Z.annotator")
    unreadable.write_bytes(b"no project")
    found = purge(project, document)
    assert set(found.copies) == {old, unreadable}
    assert found.lines()[0] == "“Zwolle ledger papers” with 2 annotations is gone for good."
    later = back_up(project, project.clock.now() + 5_000_000).path
    assert later not in preview(project, document).copies


def test_a_reader_in_the_way_is_told_and_purging_again_wipes_the_rest(worked, monkeypatch):
    project, document = worked
    reader = Store.open(project.path, read_only=True)
    project.store.db.run("pragma busy_timeout=50")
    with reader.db.atomic("DEFERRED"):
        reader.read.document_count()
        with pytest.raises(AnnotatorError, match="close other windows"):
            purge(project, document)
        assert project.document_count() == 1
    reader.close()
    purge(project, document)
    assert traces_in(project.path) == []


def test_a_disk_without_room_to_write_the_file_anew_stops_a_purge_before_it_begins(worked, monkeypatch):
    project, document = worked
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr("annotator.storage.backup.shutil.disk_usage", lambda folder: usage(1, 1, 1000))
    with pytest.raises(AnnotatorError, match=r"no room for purging from test\.annotator"):
        purge(project, document)
    assert project.document(document)


def test_a_full_text_index_forgets_too(worked):
    project, document = worked
    db = project.store.db
    for statement in (
        "create table folded (document integer primary key, uuid blob not null, text text not null)",
        "create virtual table fulltext using fts5("
        "text, content='folded', content_rowid='document', tokenize='unicode61 remove_diacritics 0')",
        "insert into folded select d.id, d.uuid, lower(t.text) from document d join text t on t.document = d.id",
        "insert into fulltext (rowid, text) select document, text from folded",
    ):
        db.run(statement)
    purge(project, document)
    raw = project.path.read_bytes()
    assert b"quastenbroek" not in raw
    assert b"whistleblower" not in raw
    assert db.value("select count(*) from fulltext where fulltext match 'minister'") == 1
    assert db.value("select count(*) from fulltext where fulltext match 'sentence'") == 0


def test_every_table_that_is_not_a_record_or_the_journal_is_registered_to_forget(path):
    tables = {table for table, _ in storage.DERIVED}
    assert {"place", "activity", "meta", "folded", "fulltext"} <= tables


def test_annotations_of_several_people_go_and_are_counted(path):
    with Project.open(path, "Second") as project:
        document = first(project)
        mark(project, document, "source", 0, 3)
        assert preview(project, document).annotators == 2
        found = purge(project, document)
        assert (found.annotations, found.annotators) == (3, 2)
        assert project.store.read.all_of(Annotation) == []
        assert list(project.check()) == []
