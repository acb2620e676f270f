"""The open project: who uses it, what it tells, what it finds, and how undo is worded."""

from __future__ import annotations

import threading
from dataclasses import replace

import pytest

from annotator.domain.annotation import Annotation, new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import new_document, new_provenance, new_status
from annotator.domain.identity import new_id
from annotator.domain.label import SHIPPED, new_label
from annotator.errors import AnnotatorError, Refused
from annotator.services.project import Done, Project

TEXT = "The minister said nothing."


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Mina") as project:
        yield project


def imported(project: Project, text: str = TEXT, title: str = "Report", group: str | None = None) -> str:
    document = new_document(text)
    made = (document, new_provenance(document.id, title, meta={"language": "en"}))
    project.do(Change(Message("import.text", {"title": title}), created=made), group=group)
    return document.id


def annotated(project: Project, document: str, start: int = 4) -> Annotation:
    text = project.text(document)
    mark = new_annotation(document, text, SHIPPED[1].id, project.me.id, ((start, start + 8),), project.clock.now())
    project.do(Change(Message("annotation.added", {"quote": mark.quote, "label": "actor"}), created=(mark,)))
    return mark


def test_a_new_project_has_the_four_labels_and_nothing_to_undo(project):
    assert {label.name for label in project.labels.values()} == {"claim", "actor", "figure", "source"}
    assert project.me.name == "Mina"
    assert project.undoable() is None
    assert project.redoable() is None
    with pytest.raises(Refused, match="nothing to undo"):
        project.undo()
    with pytest.raises(Refused, match="nothing to redo"):
        project.redo()
    assert list(project.check()) == []


def test_the_one_who_used_it_last_uses_it_again(project_path):
    with Project.create(project_path, "Mina") as project:
        imported(project)
    with Project.open(project_path, " OMAR ") as project:
        assert project.me.name == "OMAR"
        project.use_annotator(project.me.id)
        assert project.undoable() is None
    with Project.open(project_path) as project:
        assert project.me.name == "OMAR"
    with Project.open(project_path, "mina") as project:
        assert project.me.name == "Mina"
        assert project.undoable() == Message("import.text", {"title": "Report"})
        assert len(project.annotators) == 2


def test_a_new_name_reads_a_read_only_project_without_being_written_to_it(project_path):
    with Project.create(project_path, "Mina") as project:
        document = imported(project)
    with Project.open(project_path, "Guest", read_only=True) as project:
        assert project.me.name == "Guest"
        assert [row.id for row in project.documents()] == [document]
        assert project.status(document) is None
        project.keep_place(document, 7)
        project.keep_last_document(document)
        with pytest.raises(Refused):
            imported(project, "Another text.")
    with Project.open(project_path) as project:
        assert len(project.annotators) == 1


def test_listeners_hear_of_each_change_after_it_is_stored(project):
    heard: list[Done] = []
    stop = project.listen(lambda done: heard.append(done))
    document = imported(project)
    mark = annotated(project, document)
    project.undo()
    project.redo()
    assert [done.change.label.key for done in heard] == ["import.text", *["annotation.added"] * 3]
    assert [done.undoes for done in heard] == [False, False, True, False]
    assert heard[2].change.deleted == (mark,)
    stop()
    stop()
    project.undo()
    assert len(heard) == 4


def test_nothing_is_told_of_a_change_that_was_refused(project):
    heard: list[Done] = []
    project.listen(heard.append)
    with pytest.raises(Refused):
        project.do(Change(Message("x"), deleted=(new_label("none", 0),)))
    assert heard == []


def test_what_is_told_can_be_delivered_elsewhere(project):
    waiting: list[object] = []
    project.deliver = waiting.append
    heard: list[Done] = []
    project.listen(heard.append)
    thread = threading.Thread(target=lambda: (imported(project), project.release_thread()))
    thread.start()
    thread.join()
    assert heard == []
    for tell in waiting:
        tell()  # type: ignore[operator]
    assert len(heard) == 1


def test_labels_in_memory_follow_changes_undo_and_redo(project):
    label = new_label("stance", 4)
    project.do(Change(Message("label.added"), created=(label,)))
    assert project.labels[label.id] == label
    project.undo()
    assert label.id not in project.labels
    project.redo()
    project.do(Change(Message("label.edited"), updated=((label, replace(label, key="T")),)))
    assert project.labels[label.id].key == "T"


def test_undo_survives_a_restart_and_names_what_it_takes_back(project_path):
    with Project.create(project_path, "Mina") as project:
        document = imported(project)
        annotated(project, document)
    with Project.open(project_path) as project:
        assert project.undo() == Message("annotation.added", {"quote": "minister", "label": "actor"})
        assert project.annotations(document) == []
    with Project.open(project_path) as project:
        assert project.redoable() == Message("annotation.added", {"quote": "minister", "label": "actor"})
        project.redo()
        assert [a.quote for a in project.annotations(document)] == ["minister"]


def test_a_group_is_undone_as_one_and_says_how_many(project):
    group = new_id()
    first = imported(project, "One text.", "one", group)
    kept = imported(project, "Not of the group.", "kept")
    imported(project, "Two texts.", "two", group)
    assert project.undoable() == Message("import.text", {"title": "one", "changes": 2})
    assert project.undo() == Message("import.text", {"title": "one", "changes": 2})
    assert [row.id for row in project.documents()] == [kept]
    assert project.redo().args["changes"] == 2
    assert project.documents()[0].id == first


def test_doing_something_new_leaves_nothing_to_redo(project):
    document = imported(project)
    annotated(project, document)
    project.undo()
    annotated(project, document, start=5)
    assert project.redoable() is None


def test_documents_show_my_counts_or_everybodys_and_my_state(project):
    document = imported(project)
    annotated(project, document)
    (row,) = project.documents()
    assert (row.title, row.length, row.annotations, row.state, row.language) == (
        "Report", len(TEXT), 1, "in_progress", "en",
    )  # fmt: skip
    project.do(Change(Message("s"), created=(new_status(document, project.me.id, "done"),)))
    assert project.documents()[0].state == "done"
    said = project.status(document)
    assert said is not None
    assert said.state == "done"
    omar = replace(project.me, id=new_id(), name="Omar")
    project.do(Change(Message("annotator.added"), created=(omar,)))
    project.use_annotator(omar.id)
    assert project.documents()[0].annotations == 0
    assert project.documents()[0].state == "not_started"
    assert project.documents(of_all=True)[0].annotations == 1
    assert len(project.annotations(document, [omar.id])) == 0
    assert len(project.layers()) == 1
    assert [s.state for s in project.statuses()] == ["done"]


def test_a_document_is_found_by_id_hash_or_title(project):
    one = imported(project, "One text.", "same")
    other = imported(project, "Two texts.", "different")
    sha256 = project.document(other).sha256
    assert project.find_document(one) == project.find_document("same") == one
    assert project.find_document(sha256) == project.find_document("different") == other
    imported(project, "Three texts.", "same")
    with pytest.raises(AnnotatorError, match="2 documents have the title"):
        project.find_document("same")
    for nothing in ("none", "", new_id()):
        with pytest.raises(AnnotatorError, match="no document"):
            project.find_document(nothing)


def test_asking_for_what_is_not_there_is_an_error_that_says_so(project):
    for nothing in ("seven", new_id()):
        with pytest.raises(AnnotatorError, match="There is no document"):
            project.document(nothing)
        with pytest.raises(AnnotatorError, match="There is no document"):
            project.text(nothing)
        assert project.annotations(nothing) == []
        assert project.known([nothing]) == set()
        assert list(project.history(nothing)) == []


def test_places_are_kept_without_being_undone(project):
    document = imported(project)
    assert project.place(document) == 0
    project.keep_place(document, 12)
    project.keep_last_document(document)
    assert project.place(document) == 12
    assert project.last_document() == document
    assert project.undo().key == "import.text"


def test_history_gives_every_change_with_its_records(project):
    document = imported(project)
    mark = annotated(project, document)
    project.undo()
    told = list(project.history())
    assert [e.label.key for e in told] == ["project.created", "import.text", "annotation.added", "annotation.added"]
    assert told[3].undoes == told[2].id
    assert told[2].touches[0].after is not None
    assert told[2].touches[0].after["quote"] == "minister"
    assert told[3].touches[0].before == told[2].touches[0].after
    assert told[3].touches[0].after is None
    assert [e.id for e in project.history(document)] == [e.id for e in told[1:]]
    assert told[2].touches[0].id == mark.id


def test_a_project_that_can_not_be_finished_leaves_no_file(project_path, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise AnnotatorError("the disk is full.")

    monkeypatch.setattr("annotator.storage.store.Store.apply", full)
    with pytest.raises(AnnotatorError, match="full"):
        Project.create(project_path, "Mina")
    assert not project_path.exists()
    monkeypatch.undo()
    Project.create(project_path, "Mina").close()
