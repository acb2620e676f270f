"""Exports without texts: no word of a text goes out, and what goes out still says where everything is."""

from __future__ import annotations

from dataclasses import replace

import orjson
import pytest

from annotator.formats import EXPORTERS
from annotator.formats.base import ReadFailure
from annotator.formats.exporter import ExportOptions
from annotator.formats.jsonl import EXPORTER
from annotator.formats.jsonl_reading import read
from tests.formats.examples import Source, example
from tests.formats.schema import breaches
from tests.formats.torture import faults, torture, written
from tests.services.files import lines

BARE = ExportOptions(with_text=False)
TEXTLESS = [exporter for exporter in EXPORTERS if exporter.textless]
textless = pytest.mark.parametrize("exporter", TEXTLESS, ids=lambda one: one.key)


def everything_in(out) -> bytes:
    """The bytes of a file, unpacked, or of all files in a folder."""
    from zipfile import ZipFile, is_zipfile

    files = [out] if out.is_file() else [path for path in out.rglob("*") if path.is_file()]
    found = b""
    for path in files:
        if is_zipfile(path):
            with ZipFile(path) as archive:
                found += b"".join(map(archive.read, archive.namelist()))
        else:
            found += path.read_bytes()
    return found


def secret():
    signs = "The [actor kingfisher] ate [claim quagmires]."
    document = example(signs, note="She is new.", extra={"context": "kingfisher"})
    heading = {"kind": "heading", "level": 1, "words": "The kingfisher", "start": 0, "end": 14}
    return replace(document, document=replace(document.document, structure=(heading,)))


@textless
def test_no_word_of_the_text_is_left_but_those_of_the_user(exporter, tmp_path):
    out = tmp_path / f"out{exporter.suffix}"
    seen = written(exporter, out, Source([secret()], options=BARE))
    raw = everything_in(out)
    assert not any(word in raw for word in (b"kingfisher", b" ate ", b"quagmires"))
    assert all(word in raw for word in (b"She is new.", b"Report", secret().document.sha256.encode()))
    assert seen.losses["texts"] == 1


@pytest.mark.parametrize("exporter", [one for one in TEXTLESS if one.reader], ids=lambda one: one.key)
def test_the_torture_project_comes_back_as_predicted(exporter, tmp_path):
    source = torture(BARE)
    out = tmp_path / f"out{exporter.suffix}"
    assert written(exporter, out, source).losses["texts"] == source.count
    assert faults(exporter, out, source) == []


def test_the_schema_knows_lines_without_texts_and_none_in_between(tmp_path):
    out = tmp_path / "out.jsonl"
    written(EXPORTER, out, Source([example()], options=BARE))
    _, line = map(orjson.loads, out.read_bytes().splitlines())
    assert breaches(line) == []
    assert breaches({**line, "annotations": [{**line["annotations"][0], "quote": "minister"}]})
    assert breaches({**line, "text": "The minister said nothing."})


def test_a_line_with_neither_a_text_nor_its_hash_is_a_failure(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"title": "T", "annotations": []}, {"text": " ", "sha256": "0" * 64})
    found = list(read(path, 100))
    assert [item.reason for item in found if isinstance(item, ReadFailure)] == ['the line has no "text"'] * 2
