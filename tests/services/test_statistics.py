"""The numbers are those that one would count by hand."""

from __future__ import annotations

from datetime import UTC, date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.moment import parsed
from annotator.errors import Cancelled
from annotator.services.history import day_work
from annotator.services.project import Project
from annotator.services.purging import purge
from annotator.services.statistics import (
    RECENT,
    add_activity,
    as_csv,
    forecast,
    forget_activity,
    statistics,
    words_in,
)
from tests.services.working import first, label_of, say
from tests.trade import make_project

SIGNS = "The [actor minister] said [claim nothing at all]."
DAY = date(2026, 3, 2)


@pytest.fixture
def project(project_path):
    with Project.open(make_project(project_path, SIGNS, "Other [claim words] here.")) as opened:
        yield opened


def test_labels_annotators_documents_and_days_are_counted(project):
    found = statistics(project)
    claim, figure = label_of(project, "claim").id, label_of(project, "figure").id
    numbers = found.labels[claim]
    assert (numbers.annotations, numbers.characters, numbers.words) == (2, len("nothing at all") + len("words"), 4)
    assert found.labels[figure].annotations == 0
    assert found.annotators[project.me.id].annotations == found.total.annotations == 3
    assert found.documents[first(project)].words == 4
    assert list(found.days) == [date.fromtimestamp(project.clock.now() / 1e6)]
    assert found.length == len("The minister said nothing at all.") + len("Other words here.")
    plain = found.as_plain()
    assert plain["per_document"][0] == {
        "id": first(project), "title": "Report 1", "length": 33, "annotations": 2, "characters": 22, "words": 4,
        "density": 60.606, "seconds": 0,
    }  # fmt: skip
    assert plain["per_label"][0] == {"name": "claim", "annotations": 2, "characters": 19, "words": 4, "density": 40.0}
    assert plain["density"] == 60.0


def test_gaps_do_not_count_as_covered_and_days_are_those_of_the_zone(project):
    document = first(project)
    text = project.text(document)
    at = parsed("2026-03-01T23:30:00Z")
    made = new_annotation(
        document, text, label_of(project, "source").id, project.me.id, ((0, 3), (18, 25)), at
    )
    project.do(Change(Message("x"), created=(made,)))
    found = statistics(project, zone=UTC)
    numbers = found.labels[made.label]
    assert (numbers.characters, numbers.words) == (10, 2)
    assert date(2026, 3, 1) in found.days
    from zoneinfo import ZoneInfo

    assert date(2026, 3, 2) in statistics(project, zone=ZoneInfo("Asia/Tehran")).days


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", 0),
        ("nothing at all", 3),
        ("4,200 tonnes … more", 3),
        ("the minister's well-known reply — no", 5),
        ("می‌گوید وزیر", 2),
        ("הָאִישׁ אמר", 2),
        ("🚢 !", 0),
    ],
)
def test_words_are_what_a_reader_would_call_words(text, words):
    assert words_in(text) == words


@pytest.mark.parametrize("moment", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z"])
def test_a_moment_at_the_edge_of_time_has_a_day(project, moment):
    document = first(project)
    made = new_annotation(
        document, project.text(document), label_of(project, "source").id, project.me.id, ((0, 3),), parsed(moment)
    )
    project.do(Change(Message("x"), created=(made,)))
    assert len(statistics(project).days) == 2


def test_an_empty_project_has_numbers_too(project_path):
    with Project.create(project_path, "Anna") as project:
        plain = statistics(project).as_plain()
    assert plain["density"] == 0
    assert plain["per_document"] == plain["per_day"] == []
    assert plain["forecast"] == {
        "done": 0, "left": 0, "per_working_day": None, "working_days_left": 0, "seconds_per_document": None,
        "seconds_left": None,
    }  # fmt: skip


def test_counting_can_be_stopped(project):
    def stop(done: int, total: int, note: str) -> None:
        assert (done, total) == (3, 3)
        raise Cancelled

    with pytest.raises(Cancelled):
        statistics(project, stop)


# ---------------------------------------------------------------------- what is left


def test_without_a_document_done_nothing_is_foretold(project):
    found = statistics(project).forecast
    assert (found.done, found.left, found.per_day, found.days) == (0, 2, None, None)
    say(project, first(project), "done")
    found = statistics(project).forecast
    assert (found.done, found.left, found.per_day, found.days) == (1, 1, 1.0, 1)


def test_days_of_work_without_a_document_done_slow_the_forecast():
    worked = {DAY, DAY + timedelta(days=1), DAY + timedelta(days=5)}
    found = forecast([DAY, DAY, DAY + timedelta(days=1)], worked, 10)
    assert (found.per_day, found.days) == (1.0, 7)


def test_only_the_last_working_days_count():
    early = [DAY] * 100
    late = [DAY + timedelta(days=10 + n) for n in range(RECENT)]
    assert forecast(early + late, set(), 130).days == 10


@given(st.lists(st.integers(0, 60), max_size=60), st.sets(st.integers(0, 60)), st.integers(0, 200))
def test_a_forecast_is_enough_for_what_is_left(done, worked, documents):
    found = forecast(
        [DAY + timedelta(days=n) for n in done], {DAY + timedelta(days=n) for n in worked}, documents
    )
    assert found.left == max(documents - len(done), 0)
    if found.days is None:
        assert found.left
        assert not found.per_day
    elif found.left:
        assert found.per_day
        assert found.days * (found.per_day + 0.005) >= found.left


# ---------------------------------------------------------------------- time


def test_time_adds_up_by_document_and_day_and_a_tick_is_bounded(project):
    document = first(project)
    assert add_activity(project, document, 12.4, DAY) == 12
    assert add_activity(project, document, 3600, DAY) == 60
    assert add_activity(project, document, 5, DAY + timedelta(days=1)) == 5
    assert add_activity(project, document, -3, DAY) == add_activity(project, document, 0.2, DAY) == 0
    found = statistics(project)
    assert found.seconds == {document: 77}
    assert found.seconds_by_day == {DAY: 72, DAY + timedelta(days=1): 5}
    assert day_work(project, DAY).seconds == 72
    assert [row["seconds"] for row in found.as_plain()["per_day"]][:2] == [72, 5]


def test_time_is_mine_alone_can_be_forgotten_and_is_no_change(project):
    changes = project.store.db.value("select count(*) from change")
    add_activity(project, first(project), 10)
    with_mine = statistics(project).seconds
    forget_activity(project)
    assert with_mine
    assert statistics(project).seconds == {}
    assert project.store.db.value("select count(*) from change") == changes
    assert list(project.check()) == []


def test_time_spent_in_a_purged_document_goes_with_it(project):
    document = first(project)
    add_activity(project, document, 10)
    purge(project, document)
    assert statistics(project).seconds == {}


def test_a_project_that_is_only_read_keeps_no_time(project):
    path = project.path
    project.close()
    with Project.open(path, read_only=True) as reading:
        assert add_activity(reading, first(reading), 10) == 0


def test_every_list_of_numbers_is_a_table(project):
    plain = statistics(project).as_plain()
    for key in ("per_label", "per_annotator", "per_document", "per_day"):
        table = list(as_csv(plain[key]))
        assert len(table) == len(plain[key]) + 1
        assert all(len(row) == len(table[0]) for row in table)
    assert list(as_csv([])) == []
