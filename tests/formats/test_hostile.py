"""Files that are made to harm: every reader ends in a sentence or a document, soon, and within its limit."""

from __future__ import annotations

import time
from itertools import islice
from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import IMPORTERS, recognised
from annotator.formats.base import ReadDocument
from annotator.formats.extras import is_here
from tests.formats.hostile import SECRET, hostiles
from tests.formats.making import put

WORDS = "The minister said nothing about the railway, which opened before winter. " * 5
LIMIT = 200_000
SECONDS = 10.0
OF_TREES = 5
"""Of a package with many parts the first so many are tried; `python -m tests.bench.fuzz` damages all."""

IN = [importer for importer in IMPORTERS if is_here(importer.needs)]


@pytest.mark.parametrize("importer", IN, ids=lambda one: one.key)
def test_what_is_made_to_harm_is_refused_or_read_soon(importer, tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    path = put(importer, folder, f"report{importer.suffixes[0]}", WORDS)
    before = files(tmp_path)
    sound, told = path.read_bytes(), []
    for name, raw in islice(hostiles(sound, str(secret)), OF_TREES):
        path.write_bytes(raw)
        begun = time.process_time()
        recognised(path)
        try:
            for item in importer.read(path, LIMIT):
                assert not isinstance(item, ReadDocument) or len(item.text) <= LIMIT, name
                assert SECRET not in repr(item), name
        except AnnotatorError as error:
            told.append(f"{error} {error.details}")
        assert time.process_time() - begun < SECONDS, name
    assert not any(SECRET in said for said in told)
    assert files(tmp_path) == before


def files(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("key", ["html", "docx", "epub", "tei", "refi-qda", "gate"])
def test_a_tag_with_endless_attributes_is_refused(key, tmp_path):
    importer = next(one for one in IMPORTERS if one.key == key)
    path = put(importer, tmp_path, f"report{importer.suffixes[0]}", WORDS)
    tried = [raw for name, raw in hostiles(path.read_bytes()) if name.endswith("50,000 attributes")]
    refusals = []
    for raw in tried:
        path.write_bytes(raw)
        try:
            list(importer.read(path, LIMIT))
        except AnnotatorError as error:
            refusals.append(str(error))
    assert any("more than 5,000 attributes" in said for said in refusals)
