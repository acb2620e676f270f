"""What holds for every importer and exporter in the registries."""

from __future__ import annotations

import os

import pytest

from annotator.domain.progress import no_step
from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import EXPORTERS, IMPORTERS, exporter_of, importer_for, importer_of
from annotator.formats.base import ReadDocument, ReadFailure
from tests.formats.examples import Source, example

importers = pytest.mark.parametrize("importer", IMPORTERS, ids=lambda one: one.key)
exporters = pytest.mark.parametrize("exporter", EXPORTERS, ids=lambda one: one.key)


def refused(importer, path, limit=1000) -> str:
    """The reason why nothing of the file could be read."""
    try:
        items = list(importer.read(path, limit))
    except AnnotatorError as error:
        return str(error)
    assert items
    assert all(isinstance(item, ReadFailure) for item in items)
    return f"{path} {items[0].reason}"


@importers
def test_it_is_found_by_key_and_by_each_of_its_suffixes(importer):
    assert importer_of(importer.key) is importer
    for suffix in importer.suffixes:
        assert importer_for(f"REPORT{suffix.upper()}") is importer


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
    path = tmp_path / f"long{importer.suffixes[0]}"
    words = "The minister said nothing. " * 100
    page = f"<html><body><article><p>{words}</p><p>{words}</p></article></body></html>"
    path.write_text({"jsonl": f'{{"text": "{words}"}}', "html": page}.get(importer.key, words), encoding="utf-8")
    assert "1,000 characters" in refused(importer, path, 1000)
    assert any(isinstance(item, ReadDocument) for item in importer.read(path, 100_000))


@importers
def test_a_file_far_above_the_limit_is_refused_before_it_is_read(importer, tmp_path):
    if importer.key == "jsonl":
        pytest.skip("a file of lines may be of any size")
    path = tmp_path / f"huge{importer.suffixes[0]}"
    with path.open("wb") as file:
        file.truncate(1 << 30)  # takes no room on the disk
    assert "characters" in refused(importer, path)


@exporters
def test_it_is_found_by_key(exporter):
    assert exporter_of(exporter.key) is exporter
    assert exporter.suffix.startswith(".")


@exporters
def test_it_writes_a_file_without_holding_the_documents(exporter, tmp_path):
    out = tmp_path / f"out{exporter.suffix}"
    exporter.write(out, Source([example()]), no_step)
    assert "The minister" in out.read_text(encoding="utf-8-sig")


@exporters
def test_it_stops_when_asked(exporter, tmp_path):
    def stop(done: int, total: int, note: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        exporter.write(tmp_path / "out", Source([example()]), stop)


@exporters
def test_an_empty_project_gives_a_file_that_can_be_read(exporter, tmp_path):
    out = tmp_path / f"out{exporter.suffix}"
    exporter.write(out, Source([]), no_step)
    assert out.read_bytes().endswith(b"\n")
