"""What was acknowledged is on the disk: across kills, full disks, threads and long imports."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.annotation import Annotation, new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.document import Document, new_document, new_provenance
from annotator.domain.label import SHIPPED, new_label
from annotator.errors import AnnotatorError
from annotator.storage.store import Store
from tests.bench.crash import prepared, run
from tests.storage.acting import PEOPLE, act, begun, faults, marked, rows

WRITER = """
import sys
from pathlib import Path
from tests.bench.crash import write
write(Path(sys.argv[1]), 20)
"""


def in_thread(work):
    """What `work` returns or raises in a thread of its own."""
    found: list[object] = []

    def go() -> None:
        try:
            found.append(work())
        except BaseException as error:
            found.append(error)

    thread = threading.Thread(target=go)
    thread.start()
    thread.join()
    if isinstance(found[0], BaseException):
        raise found[0]
    return found[0]


def test_every_connection_flushes_at_each_commit(project_path):
    store = begun(project_path)

    def settings() -> tuple[object, ...]:
        names = ("synchronous", "journal_mode", "foreign_keys", "trusted_schema")
        found = tuple(store.db.value(f"pragma {name}") for name in names)
        store.release_thread()
        return found

    assert in_thread(settings) == (2, "wal", 1, 0)
    assert settings() == (2, "wal", 1, 0)
    store.close()


def test_killed_at_random_moments_nothing_acknowledged_is_lost(tmp_path):
    wrong, acknowledged = run(tmp_path, 8, "storage", seed=7, fresh_every=4)
    assert wrong == []
    assert acknowledged > 8


def test_each_acknowledgement_follows_a_flush_to_the_disk(tmp_path):
    strace = shutil.which("strace")
    if strace is None:
        pytest.skip("needs strace")
    path = tmp_path / "traced.annotator"
    prepared(path)
    log = tmp_path / "trace"
    asked = [strace, "-f", "-y", "-e", "trace=write,fsync,fdatasync", "-o", str(log)]
    command = [*asked, sys.executable, "-c", WRITER, str(path)]
    child = subprocess.run(command, capture_output=True, cwd=Path(__file__).parents[2], timeout=60, check=False)
    if not child.stdout:
        pytest.skip(f"strace is not permitted here: {child.stderr.decode()[:80]}")
    flushed = acknowledged = 0
    for line in log.read_text(errors="replace").splitlines():
        if re.search(r"f(data)?sync\(\d+<.*traced\.annotator-wal>", line):
            flushed += 1
        elif re.search(r"write\(1<.*\"[0-9a-f]{8}-", line):
            acknowledged += 1
            assert flushed >= 1, line
            flushed = 0
    assert acknowledged == 20


def test_a_full_file_is_told_and_later_work_goes_on(project_path):
    store = begun(project_path)
    document = store.read.document(store.read.document_rows(PEOPLE[0].id)[0].id)
    before = rows(store)
    store.db.run(f"pragma max_page_count = {store.db.value('pragma page_count') + 2}")
    marks = tuple(marked(store, document, PEOPLE[0], n, n % 5) for n in range(2000))
    with pytest.raises(AnnotatorError, match="nothing was changed"):
        store.apply(Change(Message("add"), created=marks), PEOPLE[0].id)
    assert rows(store) == before
    assert faults(store) == []
    store.db.run("pragma max_page_count = 1000000")
    store.apply(Change(Message("add"), created=marks), PEOPLE[0].id)
    assert len(rows(store)["annotation"]) == len(before["annotation"]) + 2000
    store.close()
    again = Store.open(project_path)
    assert faults(again) == []
    again.close()


def mounted(folder: Path) -> bool:
    """Whether a small disk could be mounted, which only an administrator may."""
    command = ["mount", "-t", "tmpfs", "-o", "size=600k", "tmpfs", str(folder)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def fill(store: Store, document: Document | None, acknowledged: list[Annotation]) -> None:
    assert document is not None
    while True:
        n = len(acknowledged)
        mark = replace(marked(store, document, PEOPLE[0], n, n % 5), note="n" * 900)
        store.apply(Change(Message("add"), created=(mark,)), PEOPLE[0].id)
        acknowledged.append(mark)


def test_a_full_disk_is_told_and_nothing_acknowledged_is_lost(tmp_path):
    if not mounted(tmp_path):
        pytest.skip("needs the right to mount a small disk")
    try:
        store = begun(tmp_path / "full.annotator")
        document = store.read.document(store.read.document_rows(PEOPLE[0].id)[0].id)
        acknowledged: list[Annotation] = []
        with pytest.raises(AnnotatorError, match="nothing was changed"):
            fill(store, document, acknowledged)
        kept = len(acknowledged)
        assert len(rows(store)["annotation"]) == kept + 2
        store.close()
        with pytest.raises(AnnotatorError, match="can't be made"):
            begun(tmp_path / "another.annotator").close()
        assert {p.name for p in tmp_path.iterdir() if "another" in p.name} <= {".another.annotator.lock"}
        again = Store.open(tmp_path / "full.annotator")
        assert len(rows(again)["annotation"]) == kept + 2
        assert faults(again) == []
        again.close()
    finally:
        subprocess.run(["umount", str(tmp_path)], check=False)


def test_the_log_stays_small_while_much_is_written(project_path):
    store = begun(project_path)
    document = new_document("x" * 1000)
    store.apply(Change(Message("i"), created=(document, new_provenance(document.id, "x"))), PEOPLE[0].id)
    for _ in range(40):
        marks = tuple(
            new_annotation(document.id, document.text, SHIPPED[0].id, PEOPLE[0].id, ((n, n + 9),), 1)
            for n in range(900)
        )
        store.apply(Change(Message("add"), created=marks), PEOPLE[0].id)
    assert project_path.stat().st_size > 3_000_000
    assert Path(f"{project_path}-wal").stat().st_size < 6_000_000
    store.close()
    assert not Path(f"{project_path}-wal").exists()


def test_a_half_read_list_blocks_no_checkpoint(project_path):
    store = begun(project_path)
    streams = [store.read.stream(), store.journal.changes(), store.undoing()._mine(PEOPLE[0].id)]
    for stream in streams:
        next(stream)
    act(store, PEOPLE[0], 0, 0, 0)
    blocked, pages, written = store.db.rows("pragma wal_checkpoint(truncate)")[0]
    assert (blocked, pages, written) == (0, 0, 0)
    store.close()


def test_readers_in_threads_see_whole_changes_while_another_writes(project_path):
    """Each change adds a document with three annotations under a label of its own, or takes such a one away."""
    store = begun(project_path)
    wrong: list[object] = []
    over = threading.Event()

    def look() -> None:
        try:
            while not over.is_set():
                for whole in store.read.stream():
                    if whole.document.text.startswith("n") and len(whole.annotations) != 3:
                        wrong.append(len(whole.annotations))
                    store.read.belonging(Annotation, whole.document.id)
                store.read.document_rows(PEOPLE[0].id)
        except BaseException as error:
            wrong.append(error)
        finally:
            store.release_thread()

    readers = [threading.Thread(target=look) for _ in range(2)]
    for reader in readers:
        reader.start()
    for n in range(60):
        document, label = new_document(f"n {n} and more"), new_label(f"label {n}", n)
        marks = (
            new_annotation(document.id, document.text, label.id, PEOPLE[0].id, ((k, k + 2),), 1) for k in range(3)
        )
        made = (document, label, new_provenance(document.id, "n"), *marks)
        store.apply(Change(Message("i"), created=made), PEOPLE[0].id)
        if n % 2:
            store.take_back(PEOPLE[0].id)
    over.set()
    for reader in readers:
        reader.join()
    assert wrong == []
    assert faults(store) == []
    store.close()


def test_writers_in_two_threads_take_turns(project_path):
    store = begun(project_path)

    def write() -> None:
        for n in range(30):
            act(store, PEOPLE[1], 0, n % 4, n)
        store.release_thread()

    thread = threading.Thread(target=write)
    thread.start()
    for n in range(30):
        act(store, PEOPLE[0], 0, n % 4, n)
    thread.join()
    assert store.read.annotation_count() == 62
    assert faults(store) == []
    store.close()


def test_a_write_inside_a_read_is_a_bug_and_not_made(project_path):
    store = begun(project_path)
    before = rows(store)
    with store.db.snapshot(), pytest.raises(RuntimeError):
        act(store, PEOPLE[0], 0, 0, 0)
    assert rows(store) == before
    store.close()


def test_two_projects_in_one_process_keep_apart(project_path):
    one, other = begun(project_path), begun(project_path.with_name("other.annotator"))
    act(one, PEOPLE[0], 0, 0, 0)
    before = rows(other)
    act(one, PEOPLE[0], 5, 0, 1)
    assert rows(other) == before
    assert in_thread(lambda: (rows(one) == rows(other), one.release_thread(), other.release_thread()))[0] is False
    one.close()
    other.close()


def test_a_store_closed_in_another_thread_lets_its_lock_go(project_path):
    store = begun(project_path)
    in_thread(store.close)
    Store.open(project_path).close()
    assert os.path.exists(project_path)
