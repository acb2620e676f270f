"""What there is of a project's older states, how long copies stay, and who works under which name."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.moment import parsed
from annotator.errors import AnnotatorError, Refused
from annotator.services.backups import DAY, HOUR, Policy, back_up, backups, due
from annotator.services.keeping import check, delete, kept, project_of
from annotator.services.project import Project
from annotator.services.restoring import restore
from annotator.services.switching import add_person, people
from tests.services.working import first, mark
from tests.trade import make_project

NOW = parsed("2026-03-10T15:20:30Z")


@pytest.fixture
def path(project_path) -> Path:
    return make_project(project_path, "The [actor minister] spoke.", "Other words.")


def test_older_states_are_told_by_what_they_were_made_for_newest_first(path):
    with Project.open(path) as project:
        made = back_up(project, NOW).path
        back_up(project, NOW - HOUR)
    aside = restore(made, path, NOW + DAY)
    found = kept(path)
    assert [(copy.at, copy.reason) for copy in found] == [
        (NOW + DAY, "before_restoring"),
        (NOW, "regular"),
        (NOW - HOUR, "regular"),
    ]
    assert found[0].path == aside
    assert all(copy.size == copy.path.stat().st_size for copy in found)
    assert all(project_of(copy.path) == path for copy in found)
    (path.parent / "test.v1.annotator").write_bytes(made.read_bytes())
    older = next(copy for copy in kept(path) if copy.reason == "before_update")
    assert project_of(older.path) == path


@pytest.mark.parametrize(
    "name",
    ["test.annotator", "test 2026-03-10 15-20-30Z.annotator", "x/test 2026-03-10 15-20-30Z.annotator", "notes.txt"],
)
def test_a_file_that_does_not_tell_whose_copy_it_is_is_nobodys(name, tmp_path):
    assert project_of(tmp_path / name) is None


def test_a_copy_that_was_cut_short_is_told_as_none(path):
    with Project.open(path) as project:
        made = back_up(project, NOW).path
    assert check(made).documents == 2
    made.write_bytes(made.read_bytes()[:5000])
    with pytest.raises(AnnotatorError, match="cut short"):
        check(made)


def test_deleting_copies_names_those_that_stay(path, tmp_path):
    with Project.open(path) as project:
        made = back_up(project, NOW).path
    (tmp_path / "folder").mkdir()
    assert delete([made, made, tmp_path / "folder"]) == [tmp_path / "folder"]
    assert backups(path) == []


def test_the_policy_says_how_often_and_how_many(path):
    often = Policy(every=HOUR // 4, keep=2)
    with Project.open(path) as project:
        for n in range(4):
            back_up(project, NOW + n * HOUR // 4, policy=often)
    assert [copy.at for copy in backups(path)] == [NOW + 3 * HOUR // 4, NOW + 2 * HOUR // 4]
    last = backups(path)
    assert due(NOW + HOUR, last, NOW + HOUR, opening=False, every=often.every)
    assert not due(NOW + HOUR, last, NOW + HOUR, opening=False)
    assert not due(NOW + HOUR - 1, last, NOW + HOUR, opening=False, every=often.every)


def test_a_new_person_works_under_their_own_name_from_then_on(path):
    with Project.open(path) as project:
        person = add_person(project, "  Noor   Example ")
        assert [one.name for one in people(project)] == ["Tester", "Noor Example"]
        project.use_annotator(person.id)
        mark(project, first(project), "claim", 0, 3)
    with Project.open(path) as project:
        assert project.me == person
        assert [project.layers()[one.id] for one in people(project)] == [1, 1]
        assert list(project.check()) == []


@pytest.mark.parametrize("name", ["", "   ", "\u200b", "TESTER", " tester "])
def test_a_person_needs_a_name_that_nobody_has(path, name):
    with Project.open(path) as project:
        with pytest.raises(Refused):
            add_person(project, name)
        assert len(project.annotators) == 1
