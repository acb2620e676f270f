"""What is no project, or none for this program, is refused with the remedy and left as it was."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError, Refused
from annotator.storage import connection, database, migrations
from annotator.storage.connection import InUse
from annotator.storage.database import Database
from annotator.storage.migrations import migrated
from annotator.storage.schema import VERSION
from annotator.storage.store import Store
from tests.storage.acting import PEOPLE, act, begun, faults, rows


def refusal(path: Path, **how: bool) -> str:
    before = path.read_bytes() if path.is_file() else b""
    with pytest.raises(AnnotatorError) as caught:
        Store.open(path, **how).close()
    assert (path.read_bytes() if path.is_file() else b"") == before
    sentence = str(caught.value)
    assert str(path) in sentence
    assert sentence.endswith(".")
    return sentence


def test_a_missing_file_is_refused(tmp_path):
    assert "is not there" in refusal(tmp_path / "none.annotator")
    assert not (tmp_path / "none.annotator").exists()


def test_an_empty_file_is_refused(tmp_path):
    path = tmp_path / "empty.annotator"
    path.touch()
    assert "is empty" in refusal(path)


def test_a_text_and_a_binary_are_refused(tmp_path):
    for content in (b"Dear reader, this is no database.\n" * 9, os.urandom(5000), b"SQLite", b"x"):
        path = tmp_path / "text.annotator"
        path.write_bytes(content)
        assert "is not an Annotator project" in refusal(path)


def test_a_folder_is_refused(tmp_path):
    assert "can't be read" in refusal(tmp_path)


def test_a_database_of_another_program_is_refused(tmp_path):
    path = tmp_path / "foreign.annotator"
    db = sqlite3.connect(path)
    db.executescript("create table change (id integer primary key); pragma user_version = 1;")
    db.close()
    assert "of another program" in refusal(path)


@pytest.mark.parametrize("kept", [0.98, 0.5, 0.02])
def test_a_truncated_project_is_refused(project_path, kept):
    begun(project_path).close()
    raw = project_path.read_bytes()
    project_path.write_bytes(raw[: int(len(raw) * kept)])
    assert "is cut short" in refusal(project_path)
    assert "is cut short" in refusal(project_path, read_only=True)


def test_a_file_with_its_head_cut_off_is_refused(tmp_path):
    path = tmp_path / "head.annotator"
    path.write_bytes(b"SQLite format 3\0")
    assert "is cut short" in refusal(path)


def test_a_newer_project_names_the_remedy(project_path):
    begun(project_path).close()
    altered(project_path, f"pragma user_version = {VERSION + 1}")
    assert "update this program" in refusal(project_path)
    assert "update this program" in refusal(project_path, read_only=True)


@pytest.mark.parametrize(
    "sql",
    [
        "create trigger t after insert on label begin delete from text; end",
        "create view v as select * from label",
    ],
)
def test_a_project_with_a_trigger_or_view_is_refused(project_path, sql):
    begun(project_path).close()
    altered(project_path, sql)
    assert "trigger or view" in refusal(project_path)


def test_damage_met_while_reading_is_an_error_with_a_remedy(project_path):
    begun(project_path).close()
    raw = bytearray(project_path.read_bytes())
    raw[4096 * 3 :] = b"\x55" * len(raw[4096 * 3 :])
    project_path.write_bytes(raw)
    with pytest.raises(AnnotatorError, match=r"damaged|can't be read"):
        listed(project_path)


def listed(path: Path) -> list[object]:
    store = Store.open(path, read_only=True)
    try:
        return [*store.read.document_rows(PEOPLE[0].id)]
    finally:
        store.close()


def altered(path: Path, sql: str) -> None:
    db = sqlite3.connect(path)
    db.execute(sql)
    db.commit()
    db.close()


# ---------------------------------------------------------------------- names, folders, rights


@pytest.mark.parametrize("name", ["with spaces", "گزارش هفته", "what? #1 100%41", "a&mode=memory", "ünï 🚢"])
def test_any_name_opens_again(project_path, name):
    folder = project_path.parent / f"{name} folder"
    folder.mkdir()
    path = folder / f"{name}.annotator"
    store = begun(path)
    there = rows(store)
    store.close()
    assert path.stat().st_size > 0
    for read_only in (False, True):
        again = Store.open(path, read_only=read_only)
        assert rows(again) == there
        again.close()


def test_nothing_is_left_beside_a_project_but_the_hidden_lock(project_path):
    begun(project_path).close()
    assert {p.name for p in project_path.parent.iterdir()} <= {project_path.name, f".{project_path.name}.lock"}


def test_a_name_that_is_taken_and_a_folder_that_is_missing_are_refused(project_path):
    project_path.write_text("precious")
    with pytest.raises(AnnotatorError, match="already there"):
        Store.create(project_path)
    assert project_path.read_text() == "precious"
    with pytest.raises(AnnotatorError, match="no folder"):
        Store.create(project_path.parent / "none" / "x.annotator")
    assert not (project_path.parent / "none").exists()


def test_a_file_that_may_not_be_written_opens_read_only_alone(project_path, monkeypatch):
    begun(project_path).close()
    writable = os.access
    monkeypatch.setattr(
        connection.os, "access", lambda path, mode: mode != os.W_OK and writable(path, mode)
    )
    assert "read-only" in refusal(project_path)
    store = Store.open(project_path, read_only=True)
    assert faults(store) == []
    store.close()


def test_a_folder_that_may_not_be_written_is_read_without_a_file_beside(project_path, monkeypatch):
    begun(project_path).close()
    (project_path.parent / f".{project_path.name}.lock").unlink(missing_ok=True)
    monkeypatch.setattr(database.os, "access", lambda path, mode: mode != os.W_OK)
    store = Store.open(project_path, read_only=True)
    assert faults(store) == []
    assert [p.name for p in project_path.parent.iterdir()] == [project_path.name]
    store.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="an administrator may write anywhere")
def test_a_real_read_only_folder_is_refused_for_writing(tmp_path):
    begun(tmp_path / "x.annotator").close()
    (tmp_path / ".x.annotator.lock").unlink(missing_ok=True)
    tmp_path.chmod(0o500)
    try:
        assert "read-only" in refusal(tmp_path / "x.annotator")
        Store.open(tmp_path / "x.annotator", read_only=True).close()
    finally:
        tmp_path.chmod(0o700)


def test_a_read_only_store_refuses_to_write(project_path):
    begun(project_path).close()
    store = Store.open(project_path, read_only=True)
    with pytest.raises(Refused, match="read-only"):
        act(store, PEOPLE[0], 0, 0, 0)
    with pytest.raises(Refused, match="read-only"):
        store.set_fact("x", "y")
    store.set_place(PEOPLE[0].id, PEOPLE[0].id, "scroll", "3")
    assert faults(store) == []
    store.close()


def test_a_project_on_a_network_drive_opens_read_only_alone(project_path, monkeypatch):
    begun(project_path).close()
    monkeypatch.setattr(connection, "on_network", lambda folder: True)
    assert "network drive" in refusal(project_path)
    Store.open(project_path, read_only=True).close()
    with pytest.raises(AnnotatorError, match="network drive"):
        Store.create(project_path.with_name("other.annotator"))


# ---------------------------------------------------------------------- one writer


def test_a_second_writer_is_refused_and_may_read(project_path):
    store = begun(project_path)
    with pytest.raises(InUse, match="open read-only"):
        Store.open(project_path)
    reader = Store.open(project_path, read_only=True)
    act(store, PEOPLE[0], 0, 0, 0)
    assert rows(reader) == rows(store)
    reader.close()
    store.close()
    Store.open(project_path).close()


def test_another_name_of_the_same_file_is_the_same_project(project_path):
    store = begun(project_path)
    link = project_path.with_name("link.annotator")
    link.symlink_to(project_path)
    with pytest.raises(InUse):
        Store.open(link)
    store.close()


HOLD = """
import sys, time
from pathlib import Path
from annotator.storage.store import Store
store = Store.open(Path(sys.argv[1]))
print("open", flush=True)
time.sleep(60)
"""


def test_a_writer_in_another_process_is_refused_and_a_killed_one_is_in_nobodys_way(project_path):
    begun(project_path).close()
    other = subprocess.Popen([sys.executable, "-c", HOLD, str(project_path)], stdout=subprocess.PIPE, text=True)
    try:
        assert other.stdout is not None
        assert other.stdout.readline() == "open\n"
        with pytest.raises(InUse):
            Store.open(project_path)
        Store.open(project_path, read_only=True).close()
    finally:
        other.kill()
        other.communicate()
    store = Store.open(project_path)
    assert act(store, PEOPLE[0], 0, 0, 0)
    store.close()


def test_a_file_locked_by_another_program_is_told_and_nothing_is_lost(project_path, monkeypatch):
    monkeypatch.setattr(database, "WAIT", 0.05)
    store = begun(project_path)
    before = rows(store)
    other = sqlite3.connect(project_path, isolation_level=None)
    other.execute("begin immediate")
    with pytest.raises(AnnotatorError, match="locked"):
        act(store, PEOPLE[0], 0, 0, 0)
    assert rows(store) == before
    other.execute("rollback")
    other.close()
    assert act(store, PEOPLE[0], 0, 0, 0)
    assert faults(store) == []
    store.close()


# ---------------------------------------------------------------------- older versions


def widened(db: Database) -> None:
    db.run("alter table label add column shade text")


STEPS = (*migrations.MIGRATIONS, widened)


def failing(db: Database) -> None:
    db.run("alter table label add column shade text")
    db.run("insert into no_such_table values (1)")


def test_an_older_file_is_led_on_after_a_verified_copy(project_path):
    store = begun(project_path)
    copy = migrated(store.db, project_path, VERSION, STEPS, VERSION + 1)
    assert copy is not None
    assert copy.name == f"{project_path.stem}.v{VERSION}.annotator"
    assert store.db.value("pragma user_version") == VERSION + 1
    assert "shade" in store.db.value("select sql from sqlite_master where name = 'label'")
    old = sqlite3.connect(copy)
    assert old.execute("pragma user_version").fetchone() == (VERSION,)
    assert old.execute("select count(*) from annotation").fetchone() == (2,)
    old.close()
    store.close()


def test_a_step_that_fails_leaves_the_file_as_it_was(project_path):
    store = begun(project_path)
    before = rows(store)
    with pytest.raises(AnnotatorError, match="it is as it was"):
        migrated(store.db, project_path, VERSION, (*migrations.MIGRATIONS, failing), VERSION + 1)
    assert store.db.value("pragma user_version") == VERSION
    assert rows(store) == before
    assert faults(store) == []
    store.close()


def test_a_copy_that_is_not_sound_stops_the_migration(project_path, monkeypatch):
    store = begun(project_path)

    def unsound(db: Database, out: Path) -> None:
        shutil.copy(project_path, out)
        raise sqlite3.DatabaseError("page 7")

    monkeypatch.setattr(migrations, "verified_copy", unsound)
    with pytest.raises(AnnotatorError, match="no copy of it could be made"):
        migrated(store.db, project_path, VERSION, STEPS, VERSION + 1)
    assert not project_path.with_name(f"{project_path.stem}.v{VERSION}.annotator").exists()
    assert store.db.value("pragma user_version") == VERSION
    store.close()


def test_an_older_file_is_not_read_only_until_it_is_brought_up_to_date(project_path):
    begun(project_path).close()
    altered(project_path, "pragma user_version = 0")
    assert "older version" in refusal(project_path, read_only=True)
