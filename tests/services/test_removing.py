"""A document goes with all that belongs to it, and comes back with all of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.change import Change, Message
from annotator.domain.document import new_document, new_provenance
from annotator.errors import AnnotatorError, Cancelled, Refused
from annotator.services.project import Project
from annotator.services.removing import remove_document, remove_documents, work_on
from annotator.storage.rows import KIND_TABLE
from tests.services.working import first, mark, note, say
from tests.trade import add_document, make_project

SIGNS = "The [actor minister] said [claim nothing]."


@pytest.fixture
def project(project_path):
    texts = [SIGNS, *(f"Report number {n} [claim of words]." for n in range(2, 8))]
    with Project.open(make_project(project_path, *texts), "Second") as opened:
        document = first(opened)
        note(opened, mark(opened, document, "source", 0, 3), "mine")
        say(opened, document, "done")
        yield opened


def rows(project: Project) -> dict[str, set[str]]:
    return {kind.name: {repr(r) for r, _ in project.store.tables.read(kind)} for kind in KIND_TABLE}


def test_a_removed_document_comes_back_in_its_place_with_everybodys_work(project):
    before, order = rows(project), [row.id for row in project.documents()]
    document = order[0]
    assert sorted(work_on(project, document).values()) == [1, 2]
    project.do(remove_document(project, document))
    assert [row.id for row in project.documents()] == order[1:]
    assert list(project.check()) == []
    assert project.undo().args["title"] == "Report 1"
    assert rows(project) == before
    assert [row.id for row in project.documents()] == order
    project.redo()
    assert document not in {row.id for row in project.documents()}


def test_many_documents_go_as_one_action(project, monkeypatch):
    monkeypatch.setattr("annotator.services.removing._RECORDS", 4)
    before, wanted = rows(project), [row.id for row in project.documents()][:5]
    assert remove_documents(project, [*wanted, wanted[0]]) == 5
    assert project.document_count() == 2
    said = project.undo()
    assert (said.key, said.args["count"]) == ("documents.removed", 5)
    assert said.args["changes"] > 1
    assert rows(project) == before
    assert list(project.check()) == []


def test_stopping_keeps_what_is_left_and_one_undo_brings_the_others_back(project, monkeypatch):
    monkeypatch.setattr("annotator.services.removing._RECORDS", 1)

    def stop(done: int, total: int, note: str) -> None:
        if done == 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        remove_documents(project, [row.id for row in project.documents()], stop)
    assert project.document_count() == 5
    project.undo()
    assert project.document_count() == 7


def test_a_document_with_a_newer_version_is_not_removed_without_it(project):
    old = first(project)
    newer = replace(new_document("The minister said something."), supersedes=old)
    project.do(Change(Message("import.file", {"file": "x"}), created=(newer, new_provenance(newer.id, "Updated"))))
    with pytest.raises(Refused, match="“Updated” is a newer version"):
        remove_document(project, old)
    assert remove_documents(project, [old, newer.id]) == 2
    project.undo()
    assert project.document_count() == 8


def test_what_is_not_there_can_not_be_removed(project):
    with pytest.raises(AnnotatorError, match="no document"):
        remove_document(project, add_document(project, "x y").id[:-4] + "0000")


def test_a_text_that_came_in_again_after_its_removal_is_undone_first(project):
    document = first(project)
    text = project.text(document)
    project.do(remove_document(project, document))
    again = new_document(text)
    project.do(Change(Message("import.file", {"file": "y"}), created=(again, new_provenance(again.id, "Again"))))
    project.undo()
    project.undo()
    assert project.documents()[0].title == "Report 1"
    assert list(project.check()) == []
