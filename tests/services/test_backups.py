"""Copies are made when they are due, count only when they are sound, and old ones go only after that."""

from __future__ import annotations

import shutil
import sqlite3
import threading
import time
from collections import namedtuple
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.moment import parsed
from annotator.errors import AnnotatorError, Cancelled
from annotator.services import backups as service
from annotator.services.backups import (
    DAY,
    HOUR,
    Backup,
    back_up,
    back_up_if_due,
    backups,
    due,
    plan,
    save_copy,
    to_drop,
)
from annotator.services.project import Project
from annotator.services.synced import sync_service, sync_warning
from annotator.storage import backup as storage
from annotator.storage.backup import contents, verify, write_copy
from annotator.storage.checking import breaches
from annotator.storage.store import Store
from tests.services.working import first, mark
from tests.trade import add_document, make_project

NOW = parsed("2026-03-10T15:20:30Z")
SIGNS = "The [actor minister] said [claim nothing]."


@pytest.fixture
def project(project_path):
    with Project.open(make_project(project_path, SIGNS, "Other [claim words] here.")) as opened:
        yield opened


# ---------------------------------------------------------------------- the policy

moments = st.integers(0, 20 * DAY // HOUR * 60).map(lambda minutes: NOW - 20 * DAY + minutes * HOUR // 60)
several = st.lists(moments, max_size=60, unique=True).map(lambda found: [Backup(at, Path(str(at))) for at in found])


def test_the_first_copy_is_due_at_once_and_the_next_after_an_hour_of_work():
    copy = Backup(NOW, Path("x"))
    assert due(NOW, [], 0, opening=False)
    assert not due(NOW + HOUR - 1, [copy], NOW + 1, opening=False)
    assert due(NOW + HOUR, [copy], NOW + 1, opening=False)
    assert due(NOW + 1, [copy], NOW + 1, opening=True)


def test_nothing_is_due_where_nothing_has_changed_since_the_last_copy():
    copy = Backup(NOW, Path("x"))
    assert not due(NOW + 9 * DAY, [copy], NOW, opening=True)
    assert not due(NOW + 9 * DAY, [copy], NOW, opening=False)


def test_a_copy_from_the_future_stops_no_other():
    assert due(NOW, [Backup(NOW + DAY, Path("x"))], NOW - DAY, opening=False)


@given(several)
def test_the_last_five_stay_and_one_of_each_day_for_a_week(copies):
    gone = set(to_drop(NOW, copies))
    kept = [copy for copy in copies if copy not in gone]
    assert set(sorted(copies, reverse=True)[:5]) <= set(kept)
    week = {copy.at // DAY for copy in copies if NOW // DAY - 7 < copy.at // DAY <= NOW // DAY}
    assert week <= {copy.at // DAY for copy in kept}
    for day in week:
        assert max(c.at for c in copies if c.at // DAY == day) in {c.at for c in kept}
    assert len(kept) <= 5 + 7


@given(several)
def test_what_stays_stays_when_asked_again(copies):
    gone = set(to_drop(NOW, copies))
    assert to_drop(NOW, [copy for copy in copies if copy not in gone]) == ()


@given(st.lists(st.integers(1, 40), min_size=1, max_size=120))
def test_work_over_weeks_leaves_a_bounded_number_and_something_of_each_day_worked(pauses):
    now, copies, worked = NOW, [], set()
    for pause in pauses:
        now += pause * HOUR
        if plan(now, copies, now, opening=False).due:
            copies.append(Backup(now, Path(str(now))))
            worked.add(now // DAY)
        gone = set(plan(now, copies, now, opening=False).drop)
        copies = [copy for copy in copies if copy not in gone]
        assert len(copies) <= 12
        assert {day for day in worked if day > now // DAY - 7} <= {copy.at // DAY for copy in copies}


# ---------------------------------------------------------------------- making


def test_a_copy_holds_what_the_project_holds_and_is_a_copy_of_its_own(project):
    made = back_up(project, NOW, thorough=True)
    assert made.path.name == "test 2026-03-10 15-20-30Z.annotator"
    assert made.path.parent.name == "test.backups"
    assert made.contents == contents(project.store.db)
    assert [path.name for path in made.path.parent.iterdir()] == [made.path.name]
    with Project.open(made.path) as copy:
        assert list(copy.check()) == []
        assert [row.title for row in copy.documents()] == ["Report 1", "Report 2"]
        assert copy.store.copy != project.store.copy


def test_a_copy_at_the_same_moment_gets_another_name(project):
    first, second = back_up(project, NOW), back_up(project, NOW)
    assert first.path != second.path
    assert len(backups(project.path)) == 2


def test_copies_are_made_while_somebody_writes_and_hold_whole_changes(project):
    over = threading.Event()
    found: list[object] = []

    def copy() -> None:
        try:
            while not over.is_set():
                made = back_up(project, NOW, thorough=True)
                found.append(made.contents.annotations)
        finally:
            project.release_thread()

    thread = threading.Thread(target=copy)
    thread.start()
    slowest = 0.0
    for n in range(60):
        begun = time.perf_counter()
        add_document(project, f"Number {n} [claim one] [claim two].", f"More {n}")
        slowest = max(slowest, time.perf_counter() - begun)
    over.set()
    thread.join()
    assert found
    assert all((count - 3) % 2 == 0 for count in found)
    assert slowest < 1.0


def test_old_copies_go_only_when_the_new_one_is_sound(project, monkeypatch):
    for n in range(9):
        back_up(project, NOW + n * HOUR // 60)
    assert len(backups(project.path)) == 5
    before = backups(project.path)

    def torn(path: Path, *_: object, **__: object) -> None:
        raise AnnotatorError("torn")

    monkeypatch.setattr(storage, "verify", torn)
    with pytest.raises(AnnotatorError, match="torn"):
        back_up(project, NOW + DAY)
    assert backups(project.path) == before
    assert len(list(before[0].path.parent.iterdir())) == 5


def test_a_copy_is_made_on_opening_and_then_only_after_work(project):
    now = project.clock.now() + 2_000_000
    project.clock.observe(now)
    assert back_up_if_due(project, now, opening=True)
    assert back_up_if_due(project, now + DAY, opening=True) is None
    mark(project, first(project), "claim", 0, 3)
    assert back_up_if_due(project, now + HOUR // 2, opening=False) is None
    later = back_up_if_due(project, project.clock.now() + HOUR, opening=False)
    assert later is not None
    assert later.contents.annotations == 4


def test_a_disk_without_room_is_told_before_anything_is_written(project, monkeypatch):
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(storage.shutil, "disk_usage", lambda folder: usage(1, 1, 1000))
    with pytest.raises(AnnotatorError, match=r"no room for .* MB and 0 MB are free"):
        back_up(project, NOW)
    assert list(service.backup_folder(project.path).iterdir()) == []


def test_a_stopped_copy_leaves_nothing(project):
    def stop(done: int, total: int, note: str) -> None:
        raise Cancelled

    def stop_checking(done: int, total: int, note: str) -> None:
        if note == "check":
            raise Cancelled

    with pytest.raises(Cancelled):
        back_up(project, NOW, step=stop)
    assert list(service.backup_folder(project.path).iterdir()) == []
    add_document(project, "x " * 3_000_000)
    storage_operations = storage._OPERATIONS
    storage._OPERATIONS = 100
    try:
        with pytest.raises(Cancelled):
            back_up(project, NOW, step=stop_checking)
    finally:
        storage._OPERATIONS = storage_operations
    assert list(service.backup_folder(project.path).iterdir()) == []


def test_progress_counts_pages_to_the_end(project):
    add_document(project, "words " * 500_000)
    steps: list[tuple[int, int, str]] = []
    back_up(project, NOW, step=lambda *step: steps.append(step))
    pages = [(done, total) for done, total, note in steps if note == "pages"]
    assert len(pages) > 2
    assert pages == sorted(pages)
    assert pages[-1][0] == pages[-1][1]


def test_remains_of_a_copy_that_was_cut_off_go_after_a_day(project):
    folder = service.backup_folder(project.path)
    folder.mkdir()
    (folder / ".test 2026.annotator.77.part").write_bytes(b"half")
    (folder / ".other 2026.annotator.77.part").write_bytes(b"half")
    back_up(project, project.clock.now() + 2 * DAY)
    assert {path.name for path in folder.iterdir() if path.name.startswith(".")} == {".other 2026.annotator.77.part"}


BROKEN = {
    "a page": lambda path: path.write_bytes(path.read_bytes()[:8192] + b"\xff" * 4096 + path.read_bytes()[12288:]),
    "cut short": lambda path: path.write_bytes(path.read_bytes()[:9000]),
    "empty": lambda path: path.write_bytes(b""),
    "not ours": lambda path: sql(path, "pragma application_id = 5"),
    "newer": lambda path: sql(path, "pragma user_version = 99"),
    "references": lambda path: sql(path, "delete from document"),
}


def sql(path: Path, statement: str) -> None:
    db = sqlite3.connect(path)
    db.execute(statement)
    db.commit()
    db.close()


@pytest.mark.parametrize("name", BROKEN)
def test_a_copy_that_fails_its_check_is_none(project, name):
    path = back_up(project, NOW).path
    assert verify(path).documents == 2
    BROKEN[name](path)
    with pytest.raises(AnnotatorError):
        verify(path)


def test_a_thorough_check_finds_a_changed_text_and_counts_find_a_lost_row(project):
    made = back_up(project, NOW)
    sql(made.path, "update text set text = replace(text, 'minister', 'MINISTER')")
    verify(made.path, expected=made.contents)
    with pytest.raises(AnnotatorError, match="hash on record"):
        verify(made.path, thorough=True)
    sql(made.path, "delete from annotation where id = 1")
    with pytest.raises(AnnotatorError, match="does not hold what"):
        verify(made.path, expected=made.contents)


def test_looking_into_a_copy_leaves_nothing_beside_it(project):
    made = back_up(project, NOW)
    before = made.path.read_bytes()
    store = Store.look(made.path)
    assert list(breaches(store)) == []
    store.close()
    assert made.path.read_bytes() == before
    assert len(list(made.path.parent.iterdir())) == 1


# ---------------------------------------------------------------------- a copy under a name of its own


def test_a_saved_copy_is_a_project_whose_work_merges_back(project, project_path):
    out = project_path.with_name("mine.annotator")
    assert save_copy(project, out).documents == 2
    with Project.open(out) as copy:
        mark(copy, first(copy), "claim", 0, 3)
        assert list(copy.check()) == []
        assert len({project.store.copy, copy.store.copy}) == 2
    with pytest.raises(AnnotatorError, match="already there"):
        save_copy(project, out)
    with pytest.raises(AnnotatorError, match="no folder"):
        save_copy(project, out.parent / "none" / "x.annotator")


def test_a_copy_that_was_moved_to_where_the_project_was_starts_its_own_line(project, project_path):
    copy = project.store.copy
    out = project_path.with_name("mine.annotator")
    write_copy(project.store.db, out)
    project.close()
    project_path.unlink()
    shutil.move(out, project_path)
    with Project.open(project_path) as again:
        assert again.store.copy != copy


# ---------------------------------------------------------------------- the cloud


@pytest.mark.parametrize(
    ("folder", "service_name"),
    [
        ("Dropbox/work", "Dropbox"),
        ("Dropbox (Desk)/x", "Dropbox"),
        ("OneDrive - Paper", "OneDrive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud Drive"),
        ("Library/CloudStorage/Box-Box/x", "Box"),
        ("Library/CloudStorage/GoogleDrive-me@example.org/My Drive", "Google Drive"),
        ("Nextcloud", "Nextcloud"),
    ],
)
def test_a_folder_that_is_kept_in_step_is_known_by_its_name(tmp_path, folder, service_name):
    place = tmp_path / folder
    place.mkdir(parents=True)
    assert sync_service(place) == service_name
    warning = sync_warning(place / "x.annotator")
    assert warning is not None
    assert service_name in warning
    assert warning.endswith(".")


def test_a_folder_that_is_kept_in_step_is_known_by_its_markers(tmp_path, monkeypatch):
    place = tmp_path / "a" / "b"
    place.mkdir(parents=True)
    assert sync_warning(place / "x.annotator") is None
    (tmp_path / "a" / ".sync_1234.db").touch()
    assert sync_service(place) == "Nextcloud"
    (tmp_path / "a" / ".sync_1234.db").unlink()
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "a"))
    assert sync_service(place) == "OneDrive"
