"""Files of version 1 are led on with all that is in them, and go on being undone and merged."""

from __future__ import annotations

import sqlite3

import pytest

from annotator.domain.identity import to_bytes
from annotator.domain.label import SHIPPED
from annotator.errors import AnnotatorError
from annotator.storage.merging import merge
from annotator.storage.schema import VERSION
from annotator.storage.store import Store
from tests.storage.acting import PEOPLE, begun, faults, rows
from tests.storage.test_checking import furnished
from tests.storage.version_1 import made_version_1


@pytest.fixture
def old(project_path):
    """A file of version 1 with a record of every kind, undone work and a conflict; and the rows it must have."""
    store = furnished(project_path)
    there = rows(store), set(store.db.rows("select label, change from labelled"))
    store.close()
    path = project_path.with_name("old.annotator")
    made_version_1(project_path, path)
    return path, *there


def test_a_file_of_version_1_is_led_on_after_a_verified_copy(old):
    path, there, _ = old
    store = Store.open(path)
    assert store.db.value("pragma user_version") == VERSION
    assert rows(store) == there
    assert faults(store) == []
    store.close()
    copy = sqlite3.connect(path.with_name("old.v1.annotator"))
    assert copy.execute("pragma user_version").fetchone() == (1,)
    assert copy.execute("select count(*) from annotation").fetchone() == (len(there["annotation"]),)
    copy.close()


def test_the_histories_of_labels_are_found_again_in_an_old_journal(old):
    path, _, labelled = old
    store = Store.open(path)
    assert set(store.db.rows("select label, change from labelled")) == labelled
    assert store.db.value("select count(*) from labelled where label = ?", (to_bytes(SHIPPED[0].id),)) > 1
    store.close()


def test_work_of_version_1_is_undone_and_merged_in_the_present_version(old, project_path):
    path, there, _ = old
    store = Store.open(path)
    while store.take_back(PEOPLE[1].id):
        assert faults(store) == []
    assert rows(store) != there
    other = Store.open(project_path)
    merge(other, store)
    assert faults(other) == []
    other.close()
    store.close()


def test_a_file_of_version_1_is_not_opened_to_read_until_it_was_led_on(old):
    path = old[0]
    before = path.read_bytes()
    with pytest.raises(AnnotatorError, match="open it once for writing"):
        Store.open(path, read_only=True)
    assert path.read_bytes() == before
    Store.open(path).close()
    Store.open(path, read_only=True).close()


def test_a_purged_document_that_is_there_is_a_breach(project_path):
    store = begun(project_path)
    store.db.run("insert into purged select uuid, sha256, 1 from document")
    assert any("is there although it was purged" in line for line in faults(store))
    store.db.run("update purged set sha256 = 'ab'")
    assert any("under a hash that is not its own" in line for line in faults(store))
    store.db.run("delete from purged")
    store.db.run("delete from labelled")
    assert any("history of its label lacks a change" in line for line in faults(store))
    store.close()
