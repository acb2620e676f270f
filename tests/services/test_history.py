"""The history shows every action once, newest first, and any of its points can be looked at and gone back to."""

from __future__ import annotations

import tempfile
from datetime import UTC, date, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import Document
from annotator.domain.identity import new_id
from annotator.errors import AnnotatorError, Refused
from annotator.services import annotating
from annotator.services.history import (
    day_work,
    document_as_it_was,
    go_back_to,
    moments_of,
    page,
    worded,
)
from annotator.services.project import Project
from annotator.storage import timeline
from annotator.storage.merging import merge
from annotator.storage.past import annotations_after
from annotator.storage.timeline import Wanted
from tests.conftest import MEMORY
from tests.services.working import first, label_of, mark, note, say
from tests.storage.acting import PEOPLE, act, actions, begun, copied, faults, taken_back
from tests.trade import add_document, make_project

SIGNS = "The [actor minister] said [claim nothing]."


@pytest.fixture
def project(project_path):
    with Project.open(make_project(project_path, SIGNS, "Other [claim words] here.")) as opened:
        yield opened


def keys(found) -> list[str]:
    return [entry.label.key for entry in found.entries]


def whole(project: Project, limit: int, **wanted) -> list[str]:
    """The ids of all entries, read page by page."""
    ids, before = [], None
    while True:
        found = page(project, before=before, limit=limit, **wanted)
        assert len(found.entries) <= limit
        ids += [entry.id for entry in found.entries]
        if found.older is None:
            return ids
        before = found.older


# ---------------------------------------------------------------------- pages


def test_the_newest_action_comes_first_in_words(project):
    annotation = mark(project, first(project), "source", 0, 3)
    note(project, annotation, "said twice")
    project.undo()
    found = page(project)
    assert [worded(entry) for entry in found.entries] == [
        "Undo: Edit the note on “The”",
        "Edit the note on “The”",
        "Mark “The” as source",
        "Import “Report 2”",
        "Import “Report 1”",
        "Make the project",
    ]
    assert [entry.records for entry in found.entries] == [1, 1, 1, 3, 4, 5]
    assert found.older is None


def grouped(project: Project, count: int, between: bool = False) -> str:
    """A bulk action of that many changes, with other work between them where asked for."""
    group, document = new_id(), first(project)
    for n in range(count):
        change = annotating.annotate(
            page_opened(project, document), label_of(project, "figure"), project.me.id, n, n + 2, project.clock.now()
        )
        project.do(change, group=group)
        if between and n % 3 == 1:
            mark(project, document, "source", 0, 3)
    return group


def page_opened(project: Project, document: str):
    from annotator.services.opened import opened

    return opened(project, document)


def test_a_bulk_action_is_one_entry_with_its_counts(project):
    group = grouped(project, 9)
    entry = page(project).entries[0]
    assert (entry.group, entry.changes, entry.records) == (group, 9, 9)
    assert worded(entry).endswith("(9 steps)")
    project.undo()
    undone = page(project).entries[0]
    assert (undone.changes, undone.role) == (9, 1)
    assert len(page(project).entries) == 5


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 100])
def test_pages_show_every_action_once_however_bulk_actions_interleave(project, limit, monkeypatch):
    monkeypatch.setattr(timeline, "_SLICE", 4)
    grouped(project, 10, between=True)
    add_document(project, "More [claim words].")
    grouped(project, 7)
    mark(project, first(project), "claim", 0, 3)
    ids = whole(project, limit)
    assert len(ids) == len(set(ids)) == 3 + 1 + 3 + 1 + 1 + 1
    assert ids == whole(project, 1000)


def test_the_history_is_narrowed_by_person_document_label_and_day(project, project_path):
    second = project.documents()[1].id
    ben = Change(Message("annotator.added", {"name": "Ben"}), created=(PEOPLE[0],))
    project.do(ben)
    project.use_annotator(PEOPLE[0].id)
    mark(project, second, "figure", 0, 3)
    assert keys(page(project, annotator=PEOPLE[0].id)) == ["annotation.added"]
    assert keys(page(project, document=second)) == ["annotation.added", "import.file"]
    figure, claim = label_of(project, "figure").id, label_of(project, "claim").id
    assert keys(page(project, label=figure)) == ["annotation.added", "project.created"]
    assert keys(page(project, label=claim)) == ["import.file", "import.file", "project.created"]
    assert keys(page(project, label=claim, document=second)) == ["import.file"]
    assert keys(page(project, label=claim, annotator=PEOPLE[0].id)) == []
    today = date.fromtimestamp(project.clock.now() / 1e6)
    assert len(page(project, day=today).entries) == 5
    assert page(project, day=today - timedelta(days=2)).entries == []
    assert page(project, day=today, document=second, annotator=PEOPLE[0].id).entries
    assert page(project, document="no id").entries == []


def test_an_annotation_that_changed_its_label_is_in_the_history_of_both(project):
    document = first(project)
    annotation = mark(project, document, "source", 0, 3)
    source, figure = label_of(project, "source"), label_of(project, "figure")
    project.do(annotating.relabel(annotation, source, figure, annotation.updated + 1))
    assert keys(page(project, label=source.id)) == ["annotation.relabelled", "annotation.added", "project.created"]
    assert keys(page(project, label=figure.id)) == ["annotation.relabelled", "project.created"]


# ---------------------------------------------------------------------- a document as it was


@given(st.lists(st.tuples(st.integers(0, 1), actions), min_size=3, max_size=25))
@settings(max_examples=settings().max_examples // 2)
def test_every_point_of_the_history_shows_what_stood_then(history):
    with tempfile.TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as name:
        store = begun(Path(name) / "x.annotator")
        seen: list[tuple[int, dict[str, list[str]]]] = []
        try:
            for who, (what, which, choice) in history:
                if what in (13, 14):
                    taken_back(store, PEOPLE[who], redo=what == 14)
                else:
                    act(store, PEOPLE[who], what, which, choice)
                state: dict[str, list[str]] = {}
                for document in store.read.all_of(Document):
                    state[document.id] = [repr(a) for a in store.read.belonging(Annotation, document.id)]
                seen.append((store.db.value("select max(id) from change"), state))
            documents = {document for _, state in seen for document in state}
            for number, state in seen:
                for document in documents:
                    then = [repr(a) for a in annotations_after(store, document, number)]
                    assert then == state.get(document, [])
        finally:
            store.close()


def test_of_concurrent_work_the_version_that_stands_is_told(project_path):
    store = begun(project_path)
    other = copied(store, project_path.with_name("other.annotator"))
    for n in range(4):
        act(store, PEOPLE[0], 2, 0, n)
        act(other, PEOPLE[1], 2, 0, 7 - n)
    merge(store, other)
    (document,) = store.read.all_of(Document)
    last = store.db.value("select max(id) from change")
    assert annotations_after(store, document.id, last) == store.read.belonging(Annotation, document.id)
    assert faults(store) == []
    store.close()
    other.close()


def test_an_unknown_point_is_refused_in_a_sentence(project):
    for name in (new_id(), "x"):
        with pytest.raises(AnnotatorError, match="There is no change"):
            document_as_it_was(project, first(project), name)


# ---------------------------------------------------------------------- going back


def test_going_back_brings_annotations_back_and_is_itself_undone(project):
    document = first(project)
    before = project.annotations(document)
    point = page(project).entries[0].id
    note(project, before[0], "later")
    mark(project, document, "source", 0, 3)
    project.do(annotating.remove([before[1]]))
    after = project.annotations(document)
    change = go_back_to(project, document, point)
    assert (len(change.created), len(change.updated), len(change.deleted)) == (1, 1, 1)
    project.do(change)
    assert project.annotations(document) == before
    assert worded(page(project).entries[0]).startswith("Take “Report 1” back to 2")
    assert not go_back_to(project, document, point)
    project.undo()
    assert project.annotations(document) == after
    assert list(project.check()) == []


def test_the_work_of_others_stays_unless_it_is_asked_for(project):
    document = first(project)
    point = page(project).entries[0].id
    with_ben = Change(Message("annotator.added", {"name": "Mina"}), created=(PEOPLE[0],))
    project.do(with_ben)
    project.use_annotator(PEOPLE[0].id)
    mark(project, document, "source", 0, 3)
    project.use_annotator(next(a for a in project.annotators if a != PEOPLE[0].id))
    mark(project, document, "figure", 4, 12)
    assert len(go_back_to(project, document, point).deleted) == 1
    project.do(go_back_to(project, document, point, everybody=True))
    assert project.annotations(document) == document_as_it_was(project, document, point)


def test_a_point_whose_labels_are_gone_is_refused_with_the_reason(project):
    document = first(project)
    point = page(project).entries[0].id
    claim = label_of(project, "claim")
    used = [a for row in project.documents() for a in project.annotations(row.id) if a.label == claim.id]
    project.do(Change(Message("label.removed"), deleted=(claim, *used)))
    with pytest.raises(Refused, match="1 of its annotations had a label that is no longer"):
        go_back_to(project, document, point)


# ---------------------------------------------------------------------- a day's work


def test_a_day_counts_what_was_done_by_action(project):
    document = first(project)
    today = date.fromtimestamp(project.clock.now() / 1e6)
    annotation = mark(project, document, "source", 0, 3)
    note(project, annotation, "one")
    say(project, document, "done")
    grouped(project, 5)
    project.undo()
    project.redo()
    work = day_work(project, today)
    assert work.actions["annotation.added"] == 2
    assert work.actions["annotation.noted"] == work.actions["document.status"] == 1
    assert (work.undone, work.redone, work.documents) == (1, 1, 1)
    assert "Annotations added: 2" in work.lines()
    assert day_work(project, today - timedelta(days=1)).lines() == ["Nothing was done on this day."]
    assert day_work(project, today, PEOPLE[0].id).first is None


@pytest.mark.parametrize(
    ("zone", "day", "hours"),
    [
        (UTC, date(2026, 3, 29), 24),
        (timezone(timedelta(hours=3, minutes=30)), date(2026, 3, 29), 24),
        (ZoneInfo("Europe/Berlin"), date(2026, 3, 29), 23),
        (ZoneInfo("Europe/Berlin"), date(2026, 10, 25), 25),
    ],
)
def test_a_day_is_as_long_as_the_clock_on_the_wall_says(zone, day, hours):
    since, until = moments_of(day, zone)
    assert until - since == hours * 3_600_000_000
    assert moments_of(day + timedelta(days=1), zone)[0] == until


def test_a_page_of_nothing_ends_at_once(project):
    assert timeline.page(project.store.db, Wanted(since=5, until=6)) == ([], None)
    assert page(project, before=0).entries == []
