"""From an entry of the history one gets to where it took place, and knows whether it still stands."""

from __future__ import annotations

import csv
from datetime import date, timedelta

import pytest

from annotator.domain.change import Change, Message
from annotator.domain.identity import new_id
from annotator.errors import AnnotatorError
from annotator.services import annotating
from annotator.services.figures import figures, write_csv
from annotator.services.history import day_work, page
from annotator.services.project import Project
from annotator.services.removing import remove_documents
from annotator.services.revisiting import (
    aspects,
    key_of,
    line_of,
    point_of,
    takes_back,
    then_and_now,
    undone,
    whereabouts_of,
)
from annotator.services.statistics import typical
from annotator.storage import timeline
from annotator.storage.whereabouts import Where
from tests.services.working import first, label_of, mark, note
from tests.trade import make_project

SIGNS = "The [actor minister] said [claim nothing]."


@pytest.fixture
def project(project_path):
    with Project.open(make_project(project_path, SIGNS, "Other [claim words] here.")) as opened:
        yield opened


def newest(project: Project, which: int = 0):
    return page(project).entries[which]


# ---------------------------------------------------------------------- where


def test_a_step_leads_to_its_annotation_an_import_to_its_document(project):
    second = project.documents()[1].id
    assert whereabouts_of(project, newest(project)) == Where(second)
    made = mark(project, second, "source", 0, 5)
    assert whereabouts_of(project, newest(project)) == Where(second, made.id)
    note(project, made, "later")
    assert whereabouts_of(project, newest(project)) == Where(second, made.id)
    assert whereabouts_of(project, page(project).entries[-1]) is None


def test_what_is_gone_still_leads_to_its_document(project):
    document = first(project)
    made = mark(project, document, "source", 0, 3)
    project.do(annotating.remove([made]))
    assert [whereabouts_of(project, newest(project, n)) for n in (0, 1)] == [Where(document)] * 2
    remove_documents(project, [document])
    assert whereabouts_of(project, newest(project, 2)) == Where(document)
    assert not project.known([document])


def test_a_bulk_action_leads_to_the_open_document_if_it_touched_that(project):
    group, rows = new_id(), project.documents()
    made = {}
    for row in rows:
        text, label = project.text(row.id), label_of(project, "figure").id
        made[row.id] = annotating.new_annotation(row.id, text, label, project.me.id, ((0, 3),), project.clock.now())
        project.do(Change(Message("annotations.added", {"count": 2, "label": "figure"}), (made[row.id],)), group=group)
    line = newest(project)
    assert line.changes == 2
    for row in rows:
        assert whereabouts_of(project, line, row.id) == Where(row.id, made[row.id].id)
    assert whereabouts_of(project, line, new_id()) == Where(rows[1].id, made[rows[1].id].id)


# ---------------------------------------------------------------------- what stands


@pytest.mark.parametrize(("steps", "gone"), [("", []), ("u", [0]), ("ur", [1]), ("uru", [0, 2])])
def test_a_step_stands_unless_what_took_it_back_stands(project, steps, gone):
    mark(project, first(project), "source", 0, 3)
    for one in steps:
        if one == "u":
            project.undo()
        else:
            project.redo()
    lines = page(project).entries
    numbers = [line.number for line in reversed(lines[: len(steps) + 1])]
    assert undone(map(key_of, lines), takes_back(project, lines)) == {numbers[n] for n in gone}


def test_the_entry_of_a_new_change_is_that_which_the_history_gives(project):
    told = []
    project.listen(lambda done: told.append(line_of(done)))
    made = mark(project, first(project), "source", 0, 3)
    assert told[-1] == newest(project)
    note(project, made, "later")
    assert told[-1] == newest(project)
    project.undo()
    assert told[-1] == newest(project)


# ---------------------------------------------------------------------- then and now


def test_what_was_added_removed_and_changed_since_is_told(project):
    document = first(project)
    before = project.annotations(document)
    point = newest(project).id
    changed = note(project, before[0], "later")
    made = mark(project, document, "source", 0, 3)
    project.do(annotating.remove([before[1]]))
    then = then_and_now(project, document, point)
    assert (then.was, then.added, then.removed) == (tuple(before), (made,), (before[1],))
    assert then.changed == ((before[0], changed),)
    assert aspects(*then.changed[0]) == ["note"]
    assert (then.differences, then.of_others(project.me.id), then.of_others(new_id())) == (3, 0, 3)
    assert then.title == "Report 1"


def test_a_point_knows_the_steps_of_its_document_before_and_after_it(project, monkeypatch):
    monkeypatch.setattr("annotator.services.history.PAGE", 2)
    monkeypatch.setattr(timeline, "_SLICE", 2)
    document = first(project)
    for n in range(5):
        mark(project, document, "source", n, n + 2)
    wanted = page(project, document=document, limit=100).entries
    known = None
    for n, line in enumerate(wanted):
        known = point_of(project, document, line.number, known)
        assert (known.at, known.line) == (n, line)
        assert len(known.then.was) == 2 + 5 - n
    elsewhere = page(project).entries[-2]
    assert elsewhere.label.key == "import.file"
    assert point_of(project, document, 10**9).at == 0
    nothing = point_of(project, document, 1)
    assert nothing.line is None
    assert (nothing.then.was, len(nothing.then.added)) == ((), 7)


def test_a_document_that_is_gone_is_not_shown_as_it_was(project):
    document, point = first(project), newest(project).id
    remove_documents(project, [document])
    with pytest.raises(AnnotatorError, match="There is no document"):
        then_and_now(project, document, point)


# ---------------------------------------------------------------------- figures


def test_a_day_names_its_documents_and_the_labels_that_still_stand(project):
    document = first(project)
    made = mark(project, document, "source", 0, 3)
    mark(project, document, "source", 4, 8)
    project.do(annotating.remove([made]))
    work = day_work(project, date.today())
    names = {label.id: label.name for label in project.labels.values()}
    assert {names[key]: n for key, n in work.labels.items()} == {"claim": 2, "source": 1, "actor": 1}
    assert (work.documents, work.titles) == (1, ("Report 1",))  # the other was only imported
    assert day_work(project, date.today() - timedelta(days=1)).labels == {}


def test_the_time_of_a_document_is_told_only_from_enough_of_them():
    assert typical([60, 0, 90]) is None
    assert typical([60, 0, 90, 600]) == 90


def test_figures_are_written_as_a_table_that_no_spreadsheet_runs(project, tmp_path):
    rows = [{"title": "=1+1", "annotations": 2}, {"title": "a, b", "annotations": 0}]
    write_csv(tmp_path / "x.csv", rows)
    assert (tmp_path / "x.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == [["title", "annotations"], ["'=1+1", "2"], ["a, b", "0"]]
    with pytest.raises(AnnotatorError, match="can't be written"):
        write_csv(tmp_path / "missing" / "x.csv", rows)
    assert figures(project).as_plain()["documents"] == 2
