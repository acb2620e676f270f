"""PDF: reading order, pages, words broken at line ends, and what can't be read."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import recognised
from annotator.formats.pdf import joined, read
from annotator.formats.right_to_left import disorder
from tests.formats.making import pdf, saved


def test_pages_come_in_with_their_ranges_and_what_the_file_says(tmp_path):
    info = "/Title (Railway opens) /Author (Mira Holt) /CreationDate (D:20260203100000Z)"
    path = saved(tmp_path, "a.pdf", pdf(["The first page.", "Its end."], ["The second."], info=info))
    (document,) = read(path, 1000)
    assert document.text == "The first page.\nIts end.\nThe second."
    pages = [(item["kind"], item["number"], document.text[item["start"] : item["end"]]) for item in document.structure]
    assert pages == [("page", 1, "The first page.\nIts end.\n"), ("page", 2, "The second.")]
    assert document.title == "Railway opens"
    assert document.provenances[0].meta == {"author": "Mira Holt", "published": "2026-02-03"}


def test_a_word_broken_at_a_line_end_is_put_together_on_its_first_line(tmp_path):
    path = saved(tmp_path, "a.pdf", pdf(["The council an-", "nounced, at last, the", "opening."]))
    assert next(read(path, 1000)).text == "The council announced,\nat last, the\nopening."


@pytest.mark.parametrize(
    ("page", "whole"),
    [
        ("rail-\nway line", "railway\nline"),
        ("rail\u00ad\nway line", "railway\nline"),
        ("rail\x02way line", "railway\nline"),
        ("rail\ufffe\r\nway. Then", "railway.\nThen"),
        ("well-known; a well-\nknown man", "well-known; a well-known\nman"),
        ("Anglo-\nSaxon", "Anglo-Saxon\n"),
        ("2020-\n2021", "2020-\n2021"),
        ("a dash -\nthen more", "a dash -\nthen more"),
        ("ﬁ-\nnal ﬂow", "ﬁnal\nﬂow"),
        ("one\r\ntwo  \r\n", "one\ntwo"),
    ],
)
def test_hyphens_at_line_ends(page, whole):
    assert joined([page]) == [whole.rstrip("\n")]


def test_a_password_is_named_as_what_is_missing(tmp_path):
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=BytesIO(pdf(["Secret words"])))
    writer.encrypt("key", algorithm="RC4-128")
    writer.write(tmp_path / "a.pdf")
    with pytest.raises(AnnotatorError, match=r"a\.pdf is protected with a password"):
        list(read(tmp_path / "a.pdf", 1000))


def test_a_file_that_only_forbids_copying_is_read(tmp_path):
    from pypdf import PdfWriter

    writer = PdfWriter(clone_from=BytesIO(pdf(["Open words"])))
    writer.encrypt("", "owner", algorithm="RC4-128")
    writer.write(tmp_path / "a.pdf")
    assert next(read(tmp_path / "a.pdf", 1000)).text == "Open words"


def test_a_scan_without_text_is_refused_with_the_remedy(tmp_path):
    path = saved(tmp_path, "a.pdf", pdf([], []))
    with pytest.raises(AnnotatorError, match=r"has no text: its 2 pages are pictures.*OCR"):
        list(read(path, 1000))


def test_a_lost_table_of_places_is_read_over(tmp_path):
    raw = pdf(["The words"]).replace(b"0000000000 65535 f", b"0000000000 xxxxx f")
    path = saved(tmp_path, "a.pdf", raw.replace(b"startxref\n", b"startxref\n9"))
    assert next(read(path, 1000)).text == "The words"


def test_it_is_known_under_the_name_of_a_text(tmp_path):
    found = recognised(saved(tmp_path, "a.txt", pdf(["Words"])))
    assert found is not None
    assert found.key == "pdf"


@pytest.mark.parametrize(
    ("right", "turned"),
    [
        ("وزیر راه گفت در سال 2026 با قطار سفر کردند.", ".ﺪﻧدﺮﮐ ﺮﻔﺳ رﺎﻄﻗ ﺎﺑ 2026 لﺎﺳ رد"),
        ("قال الوزير إن القطار سيفتح قبل الشتاء.", "قال الوزير إن القطار سيفتح قبل الشتاء."[::-1]),
        ("הוא אמר את זה של שלום", "הוא אמר את זה של שלום"[::-1]),
        ("حَبيبي habibi حَبيبي", " يبيبَح˴ ϲΒϴΒ\x03habibi يبيبَح"),
    ],
)
def test_letters_turned_round_are_told_from_letters_in_order(right, turned):
    assert disorder(right) < disorder(turned)


def test_real_files_keep_columns_and_right_to_left_in_order(shared):
    folder = shared / "data/articles/pdf"
    arabic = next(read(folder / "habibi.pdf", 100_000)).text
    assert arabic.split() == ["حَبيبي", "habibi", "حَبيبي"]
    columns = next(read(folder / "multicolumn.pdf", 100_000))
    places = [
        columns.text.index(words)
        for words in ("Abstract", "consectetuer adipiscing\nelit", "Nam dui ligula", "Denmark 5.8")
    ]
    assert places == sorted(places)
    assert [item["number"] for item in columns.structure] == [1, 2, 3]
    assert columns.provenances[0].meta == {"published": "2024-01-03"}
    assert "Beautiful is better than ugly.\nExplicit" in next(read(folder / "google-doc-document.pdf", 100_000)).text
    json.dumps(columns.structure)
