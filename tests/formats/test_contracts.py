"""What holds for every importer and exporter in the registries."""

from __future__ import annotations

import os
import random
import re
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest

from annotator.domain.progress import no_step
from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import EXPORTERS, IMPORTERS, exporter_of, importer_for, importer_of, recognised
from annotator.formats.base import ReadDocument, ReadFailure
from annotator.formats.extras import is_here
from tests.formats.examples import Source, example
from tests.formats.making import packed, put

IN = [importer for importer in IMPORTERS if is_here(importer.needs)]
OUT = [exporter for exporter in EXPORTERS if is_here(exporter.needs)]
importers = pytest.mark.parametrize("importer", IN, ids=lambda one: one.key)
readers = pytest.mark.parametrize("importer", [one for one in IN if one.brings == "documents"], ids=lambda one: one.key)
exporters = pytest.mark.parametrize("exporter", OUT, ids=lambda one: one.key)


def refused(importer, path, limit=1000) -> str:
    """The reason why nothing of the file could be read."""
    try:
        items = list(importer.read(path, limit))
    except AnnotatorError as error:
        return str(error)
    failures = [item for item in items if isinstance(item, ReadFailure)]
    assert failures
    assert not any(isinstance(item, ReadDocument) for item in items)
    return f"{path} {failures[0].reason}"


@importers
def test_it_is_found_by_key_and_by_each_of_its_suffixes(importer):
    assert importer_of(importer.key) is importer
    for suffix in importer.suffixes:
        assert suffix.startswith(".")
        found = importer_for(f"REPORT{suffix.upper()}")
        assert suffix in found.suffixes
        # One suffix may be that of several kinds: those that hold annotations are told by their content.
        assert found is importer or importer.brings == "annotations"


@importers
def test_an_empty_file_is_refused_by_name(importer, tmp_path):
    path = tmp_path / f"empty{importer.suffixes[0]}"
    path.touch()
    assert str(path) in refused(importer, path)
    assert "empty" in refused(importer, path)


@importers
@pytest.mark.parametrize("raw", [b"\x89PNG\r\n\x1a\n" + bytes(range(256)), bytes(300), b"\xff" * 300])
def test_a_binary_file_is_refused_by_name(importer, raw, tmp_path):
    path = tmp_path / f"picture{importer.suffixes[0]}"
    path.write_bytes(raw)
    assert str(path) in refused(importer, path)


@importers
def test_a_missing_file_a_folder_and_a_pipe_are_refused_without_waiting(importer, tmp_path):
    suffix = importer.suffixes[0]
    folder = tmp_path / f"folder{suffix}"
    folder.mkdir()
    assert "is not there" in refused(importer, tmp_path / f"missing{suffix}")
    assert "a folder" in refused(importer, folder)
    if hasattr(os, "mkfifo"):
        pipe = tmp_path / f"pipe{suffix}"
        os.mkfifo(pipe)
        assert "not an ordinary file" in refused(importer, pipe)


@importers
def test_a_link_that_leads_to_itself_is_refused(importer, tmp_path):
    loop = tmp_path / f"loop{importer.suffixes[0]}"
    loop.symlink_to(loop)
    assert "leads back to itself" in refused(importer, loop)


@importers
def test_a_document_above_the_limit_is_refused_with_the_limit(importer, tmp_path):
    words = "The minister said nothing. " * 100
    path = put(importer, tmp_path, f"long{importer.suffixes[0]}", words)
    assert "1,000 characters" in refused(importer, path, 1000)
    assert any(isinstance(item, ReadDocument) for item in importer.read(path, 100_000))


@importers
def test_a_file_far_above_the_limit_is_refused_before_it_is_read(importer, tmp_path):
    if importer.key == "zip" or importer.suffixes[0] == ".jsonl":
        pytest.skip("a file of lines and an archive may be of any size")
    path = tmp_path / f"huge{importer.suffixes[0]}"
    with path.open("wb") as file:
        file.truncate(1 << 30)  # takes no room on the disk
    assert re.search("characters|larger than", refused(importer, path))


@importers
def test_it_is_recognised_by_its_content_under_a_strange_name(importer, tmp_path):
    words = "The minister said nothing about the railway, which opened before winter. " * 5
    path = put(importer, tmp_path, "report.bin", words)
    found = recognised(path)
    if importer.key in ("plain", "csv", "json"):
        assert found is None  # nothing but their names tells these from any text
    else:
        assert found is importer


@readers
def test_it_gives_words_and_the_hash_of_the_file(importer, tmp_path):
    words = "The minister said nothing about the railway, which opened before winter. " * 5
    path = put(importer, tmp_path, f"report{importer.suffixes[0]}", words)
    (document,) = importer.read(path, 100_000)
    assert "about the railway" in " ".join(document.text.split())
    origin = document.provenances[0]
    assert origin.file == ("a.txt" if importer.key == "zip" else path.name)
    assert origin.reader == ("plain" if importer.key == "zip" else importer.key)
    assert len(origin.raw_sha256) == 64
    for item in document.structure:
        assert 0 <= item["start"] <= item["end"] <= len(document.text)


@importers
def test_damaged_files_are_read_or_refused_and_never_break_the_reader(importer, tmp_path):
    """Some hundred mutations of a small file: bytes changed, cut out, doubled, the end missing."""
    chance = random.Random(importer.key)
    words = "The minister said nothing about the railway, which opened before winter. " * 5
    path = put(importer, tmp_path, f"damaged{importer.suffixes[0]}", words)
    whole = path.read_bytes()
    for _ in range(150):
        path.write_bytes(mutated(whole, chance))
        try:
            for item in importer.read(path, 100_000):
                assert not isinstance(item, ReadDocument) or len(item.text) <= 100_000
        except AnnotatorError:
            continue


@importers
def test_damaged_real_files_are_read_or_refused(importer, shared, tmp_path):
    chance = random.Random(importer.key)
    wholes = real_files(shared, importer.key)
    if not wholes:
        pytest.skip("no real files of this kind")
    path = tmp_path / f"damaged{importer.suffixes[0]}"
    for number in range(100):
        path.write_bytes(mutated(wholes[number % len(wholes)], chance))
        try:
            found = list(importer.read(path, 1_000_000))
        except AnnotatorError:
            continue
        assert all(len(item.text) <= 1_000_000 for item in found if isinstance(item, ReadDocument))


REAL = {
    "tei": "numbers/grobid-quantities-tei/*.xml",
    "w3c": "w3c-annotation/**/*.json",
    "doccano": "jsonl/doccano/*/*.jsonl",
    "label-studio": "jsonl/label-studio/*.json",
    "prodigy": "jsonl/prodigy/emerson*.jsonl",
    "gate": "gate/testdoc1.xml",
    "bdoc": "gate/*.bdocjs",
    "webanno-tsv": "webanno-tsv/tsv3-suite/*/*.tsv",
    "uima-xmi": "webanno-tsv/tsv3-suite/*/*.xmi",
    "uima-json": "uima/cassis-json-cas/*/data.json",
    "inception": "adjudication/inception-project-*.zip",
}
"""Where real files of a kind lie, if not among the articles."""


def real_files(shared: Path, key: str) -> list[bytes]:
    """Small real files of a kind, or the beginnings of long ones that are read line by line."""
    if key in REAL_LINES:
        return [file.read_bytes()[:20_000] for file in sorted((shared / "data").glob(REAL_LINES[key]))]
    files = sorted((shared / "data").glob(REAL.get(key, f"articles/{key}/*.{key}")))
    return [raw for file in files if len(raw := file.read_bytes()) < 60_000]


REAL_LINES = {"conll": "conll/*.*", "conllu": "multilingual/*.conllu"}


def mutated(whole: bytes, chance: random.Random) -> bytes:
    """The file with bytes changed, cut out or doubled; of a package mostly within one of its parts."""
    if whole.startswith(b"PK") and chance.random() < 0.8:
        with ZipFile(BytesIO(whole)) as archive:
            parts = {name: archive.read(name) for name in archive.namelist() if not name.endswith("/")}
        name = chance.choice([name for name in parts if parts[name]])
        return packed({**parts, name: mutated(parts[name], chance)}, first="mimetype")
    raw = bytearray(whole)
    for _ in range(chance.randint(1, 6)):
        place, length = chance.randrange(len(raw)), chance.randint(1, 40)
        match chance.randrange(4):
            case 0:
                raw[place] = chance.randrange(256)
            case 1:
                del raw[place : place + length]
            case 2:
                raw[place:place] = raw[place : place + length] * chance.randint(1, 20)
            case _:
                del raw[max(place, len(raw) // 2) :]
        raw = raw or bytearray(b"x")
    return bytes(raw)


@exporters
def test_it_is_found_by_key(exporter):
    assert exporter_of(exporter.key) is exporter
    assert exporter.suffix == "" if exporter.folder else exporter.suffix.startswith(".")
    assert not exporter.reader or importer_of(exporter.reader) is not None


@exporters
def test_it_writes_a_document_and_its_words(exporter, tmp_path):
    out = target(exporter, tmp_path)
    exporter.write(out, Source([example()]), no_step)
    files = [out] if out.is_file() else [path for path in out.rglob("*") if path.is_file()]
    assert files
    assert all(path.stat().st_size for path in files)


@exporters
def test_it_stops_when_asked(exporter, tmp_path):
    def stop(done: int, total: int, note: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        exporter.write(target(exporter, tmp_path), Source([example()]), stop)


@exporters
def test_an_empty_project_can_be_exported(exporter, tmp_path):
    out = target(exporter, tmp_path)
    exporter.write(out, Source([]), no_step)
    assert out.exists()


def target(exporter, folder: Path) -> Path:
    """Where an exporter writes: a file that is not there yet, or an empty folder."""
    out = folder / f"out{exporter.suffix}"
    if exporter.folder:
        out.mkdir()
    return out
