"""Highlighted PDFs: words that can be taken out, pages, bookmarks, and a process of drawing that is kept in bounds."""

from __future__ import annotations

import re
import unicodedata
from subprocess import Popen

import pypdf
import pytest

from annotator.domain.progress import no_step
from annotator.errors import AnnotatorError, Cancelled
from annotator.formats.pages import pdf_file
from annotator.formats.pages.pdf_file import EXPORTER
from tests.formats.examples import Source, example
from tests.formats.torture import torture, written

LONG = " ".join(f"word{number} [claim claim{number}] and [figure {number} men]." for number in range(900))


def pdf_of(source, folder):
    out = folder / "out.pdf"
    written(EXPORTER, out, source)
    return pypdf.PdfReader(str(out))


def words(reader):
    """All words, with ligatures taken apart."""
    return unicodedata.normalize("NFKC", " ".join(page.extract_text() for page in reader.pages)).split()


def test_words_pages_bookmarks_and_the_title_are_there(tmp_path):
    second = example("A [claim second] one.", "Zweites – وزیر", note="Look")
    reader = pdf_of(Source([example(LONG, "First"), second]), tmp_path)
    found = words(reader)
    expected = [f"word{number}" for number in range(900)]
    # Each once and in order: a line that ends a sheet is not drawn on the next one again.
    assert [word for word in found if re.fullmatch(r"word\d+", word)] == expected
    assert reader.metadata.title == "Reports"
    assert {"Labels", "Notes", "Look", "second"} <= set(found)
    starts = [reader.get_destination_page_number(mark) for mark in reader.outline]
    assert [mark.title for mark in reader.outline] == ["First", "Zweites – وزیر"]
    assert [reader.pages[start].extract_text().split()[1] for start in starts] == ["First", "Zweites"]
    assert starts[1] - starts[0] > 5


def test_fonts_are_in_the_file_and_sheets_are_a4(tmp_path):
    reader = pdf_of(Source([example()]), tmp_path)
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        below = font["/DescendantFonts"][0].get_object()
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(below["/FontDescriptor"].get_object())
    assert [round(float(side)) for side in reader.pages[0].mediabox[2:]] == [595, 842]


def test_the_torture_project_can_be_drawn(tmp_path):
    source = torture()
    reader = pdf_of(source, tmp_path)
    assert len(reader.outline) == source.count
    assert {"IRNA", "Nothing", "-DOCSTART-", "word299"} <= set(words(reader))


def test_there_are_no_files_left_beside_it(tmp_path):
    pdf_of(Source([example()]), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["out.pdf"]


@pytest.fixture
def begun(monkeypatch):
    """The processes that are started."""
    started: list[Popen[bytes]] = []
    make = pdf_file._process

    def follow(out, errors):
        started.append(make(out, errors))
        return started[-1]

    monkeypatch.setattr(pdf_file, "_process", follow)
    return started


def test_stopping_ends_the_process(begun, tmp_path):
    def stop(done, total, note):
        if begun:
            raise Cancelled

    with pytest.raises(Cancelled):
        EXPORTER.write(tmp_path / "out.pdf", Source([example(), example()]), stop)
    assert begun[0].returncode not in (None, 0)


def test_a_process_that_breaks_is_told_of_with_what_it_said(tmp_path, monkeypatch):
    monkeypatch.setattr(pdf_file.sys, "executable", "/bin/false")
    with pytest.raises(AnnotatorError, match="can't be drawn; export a web page"):
        EXPORTER.write(tmp_path / "out.pdf", Source([example()]), no_step)


def test_a_folder_that_is_not_there_is_told_of(tmp_path):
    with pytest.raises((AnnotatorError, OSError)):
        EXPORTER.write(tmp_path / "nowhere" / "out.pdf", Source([example()]), no_step)


def test_a_process_that_does_not_answer_is_ended(begun, tmp_path, monkeypatch):
    monkeypatch.setattr(pdf_file, "_BEGINNING", 0.0)
    monkeypatch.setattr(pdf_file, "_A_CHARACTER", 0.0)
    with pytest.raises(AnnotatorError, match="too long"):
        EXPORTER.write(tmp_path / "out.pdf", Source([example()]), no_step)
    assert begun[0].returncode is not None
