"""Restoring shows first what it would change, and loses nothing when it does it."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.change import Change, Message
from annotator.domain.moment import parsed
from annotator.errors import AnnotatorError, Cancelled
from annotator.services.backups import back_up, copies_beside
from annotator.services.project import Project
from annotator.services.purging import purge
from annotator.services.removing import remove_document
from annotator.services.restoring import preview, restore
from annotator.storage import restoring as storage
from annotator.storage.connection import InUse
from annotator.storage.merging import merge
from annotator.storage.store import Store
from tests.services.working import first, label_of, mark, note
from tests.storage.version_1 import made_version_1
from tests.trade import add_document, make_project, signs_in

SIGNS = "The [actor minister] said [claim nothing]."
NOW = parsed("2026-03-10T15:20:30Z")


@pytest.fixture
def path(project_path) -> Path:
    return make_project(project_path, SIGNS, "Other [claim words] here.")


@pytest.fixture
def copy(path) -> Path:
    with Project.open(path) as project:
        return back_up(project, NOW).path


def work_on(path: Path) -> None:
    """An annotation noted, one added, one document added and one removed, a label changed."""
    with Project.open(path) as project:
        document = first(project)
        note(project, project.annotations(document)[0], "later")
        mark(project, document, "source", 0, 3)
        add_document(project, "Late [claim words].", "Late")
        claim = label_of(project, "claim")
        project.do(Change(Message("label.edited"), updated=((claim, replace(claim, guideline="What can be true.")),)))
        project.do(remove_document(project, project.documents()[1].id))


def test_the_preview_tells_what_is_only_here_only_there_and_changed(path, copy):
    assert not preview(copy, path)
    work_on(path)
    found = preview(copy, path)
    documents, annotations, labels = found.documents, found.annotations, found.labels
    assert (documents.only_here, documents.only_there, documents.changed) == (1, 1, 0)
    assert (documents.here, documents.there) == (("Late",), ("Report 2",))
    assert (annotations.only_here, annotations.only_there, annotations.changed) == (2, 1, 1)
    assert (annotations.here, annotations.there, annotations.different) == (("The", "words"), ("words",), ("minister",))
    assert annotations.layers == (("Tester", 2, 1, 1),)
    assert (labels.changed, labels.different) == (1, ("claim",))
    assert found.lost_changes == 5
    said = "\n".join(found.lines())
    assert "1 document only in the project, would go: “Late”" in said
    assert "5 changes of the project are not in the copy" in said


def test_the_preview_tells_whose_annotations_differ(path, copy):
    with Project.open(path, "Noor") as project:
        mark(project, first(project), "source", 0, 3)
        mark(project, first(project), "source", 4, 6)
    with Project.open(path, "Tester") as project:
        project.do(remove_document(project, project.documents()[1].id))
    found = preview(copy, path).annotations
    assert found.layers == (("Noor", 2, 0, 0), ("Tester", 0, 1, 0))


def test_what_is_the_same_in_other_words_is_no_difference(path, copy):
    with Project.open(path) as project:
        mark(project, first(project), "source", 0, 3)
        project.undo()
    found = preview(copy, path)
    assert not found
    assert found.lost_changes == 2
    assert "the same in both" in "\n".join(found.lines())


def test_restoring_brings_the_copy_back_and_keeps_what_was_there(path, copy):
    work_on(path)
    before = copy.read_bytes()
    aside = restore(copy, path, NOW)
    assert aside is not None
    assert aside.name == "test before restoring 2026-03-10 15-20-30Z.annotator"
    assert copy.read_bytes() == before
    with Project.open(path) as project:
        assert [signs_in(project, row.id) for row in project.documents()] == [SIGNS, "Other [claim words] here."]
        assert list(project.check()) == []
    with Project.open(aside) as project:
        assert [row.title for row in project.documents()] == ["Report 1", "Late"]
        assert list(project.check()) == []
    assert set(copies_beside(path)) == {copy, aside}


def test_a_restored_project_is_a_line_of_its_own_and_merges_with_what_was_there(path, copy):
    work_on(path)
    aside = restore(copy, path, NOW)
    assert aside is not None
    with Project.open(path) as project, Project.open(aside) as older:
        assert project.store.copy != older.store.copy
        mark(project, first(project), "figure", 4, 12)
        merge(project.store, older.store)
        assert list(project.check()) == []
        assert [row.title for row in project.documents()] == ["Report 1", "Late"]


def test_undo_goes_on_from_where_the_copy_was(path, copy):
    work_on(path)
    restore(copy, path, NOW)
    with Project.open(path) as project:
        assert project.undo().args["file"] == "Report 2"


def test_nothing_is_restored_while_somebody_has_the_project_open(path, copy):
    with Project.open(path) as project:
        mark(project, first(project), "source", 0, 3)
        with pytest.raises(InUse):
            restore(copy, path, NOW)
        assert len(project.annotations(first(project))) == 3
    assert copies_beside(path) == [copy]


def test_nothing_is_restored_while_somebody_reads_what_waits_in_the_log(path, copy):
    writer = Store.open(path)
    reader = Store.open(path, read_only=True)
    with reader.db.atomic("DEFERRED"):
        reader.read.document_count()
        with Project(writer) as project:
            mark(project, first(project), "source", 0, 3)
        with pytest.raises(InUse, match="being read"):
            restore(copy, path, NOW)
    reader.close()
    with Project.open(path) as project:
        assert len(project.annotations(first(project))) == 3


def killed(path: Path) -> Path:
    """The project as a power cut leaves it: the last work waits in the log."""
    place = path.parent / "cut"
    place.mkdir()
    with Project.open(path) as project:
        mark(project, first(project), "source", 0, 3)
        for suffix in ("", "-wal"):
            shutil.copy(f"{path}{suffix}", place / f"{path.name}{suffix}")
    return place / path.name


def test_work_that_waits_in_the_log_is_kept_aside_too_and_does_not_come_back(path, copy):
    cut = killed(path)
    aside = restore(copy, cut, NOW)
    assert aside is not None
    with Project.open(cut) as project:
        assert len(project.annotations(first(project))) == 2
        assert list(project.check()) == []
    with Project.open(aside) as project:
        assert len(project.annotations(first(project))) == 3


def test_a_damaged_project_is_replaced_and_kept_with_its_log(path, copy):
    cut = killed(path)
    cut.write_bytes(b"nonsense" * 2000)
    found = preview(copy, cut)
    assert "not an Annotator project" in found.damage
    aside = restore(copy, cut, NOW)
    assert aside is not None
    assert aside.read_bytes() == b"nonsense" * 2000
    with Project.open(cut) as project:
        assert list(project.check()) == []
        assert project.document_count() == 2


def test_a_project_that_is_gone_is_restored(path, copy):
    path.unlink()
    assert preview(copy, path).here is None
    assert restore(copy, path, NOW) is None
    with Project.open(path) as project:
        assert project.document_count() == 2


def test_a_copy_that_is_not_sound_replaces_nothing(path, copy):
    raw = copy.read_bytes()
    copy.write_bytes(raw[:8192] + b"\xff" * 4096 + raw[12288:])
    before = path.read_bytes()
    with pytest.raises(AnnotatorError, match=r"sound|damaged"):
        restore(copy, path, NOW)
    with pytest.raises(AnnotatorError):
        preview(copy, path)
    assert path.read_bytes() == before
    assert not list(path.parent.glob("*before restoring*"))


def test_a_stop_or_a_full_disk_leaves_the_project_as_it_was(path, copy, monkeypatch):
    before = path.read_bytes()

    def stop(done: int, total: int, note: str) -> None:
        if note == "pages":
            raise Cancelled

    with pytest.raises(Cancelled):
        restore(copy, path, NOW, stop)

    def full(source: str, target: str) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(storage, "_exchange", full)
        with pytest.raises(AnnotatorError, match="no space left"):
            restore(copy, path, NOW)
    assert not list(path.parent.glob("*before restoring*"))
    assert path.read_bytes() == before
    Project.open(path).close()
    assert not list(path.parent.glob(".*.restored*"))


def test_a_copy_of_another_project_is_told_to_be_one(path, project_path):
    other = make_project(project_path.with_name("other.annotator"), "Else.")
    found = preview(other, path)
    assert not found.related
    assert "another project" in "\n".join(found.lines())


def test_a_copy_of_version_1_is_restored_and_led_on_when_it_is_opened(path):
    old = path.with_name("old.annotator")
    made_version_1(path, old)
    work_on(path)
    assert preview(old, path).documents.only_there == 1
    restore(old, path, NOW)
    with Project.open(path) as project:
        assert list(project.check()) == []
        assert [row.title for row in project.documents()] == ["Report 1", "Report 2"]


def test_documents_that_were_purged_since_are_told_before_they_come_back(path, copy):
    with Project.open(path) as project:
        purge(project, first(project))
    found = preview(copy, path)
    assert found.purged == 1
    assert "1 document purged from the project would come back" in "\n".join(found.lines())
    restore(copy, path, NOW)
    with Project.open(path) as project:
        purge(project, first(project))
        assert list(project.check()) == []
    assert preview(copy, path).purged == 1


def test_a_project_can_not_be_its_own_copy(path):
    with pytest.raises(AnnotatorError, match="the copy itself"):
        restore(path, path, NOW)
    db = sqlite3.connect(path)
    assert db.execute("select count(*) from document").fetchone() == (2,)
    db.close()
