"""Word, OpenDocument, e-books and rich text: what is read as text, what is kept beside it, what is refused."""

from __future__ import annotations

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import docx as word
from annotator.formats import epub as book
from annotator.formats import odt as office
from annotator.formats import rtf
from tests.formats.making import docx, epub, odt, packed, paragraph, saved

BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'


def shown(document):
    return [(item["kind"], document.text[item["start"] : item["end"]]) for item in document.structure]


# Word


def test_word_headings_tables_and_text_come_in_order(tmp_path):
    cells = "<w:tr>{}</w:tr>".format("".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in ("Port", "Ships")))
    more = "<w:tr>{}</w:tr>".format("".join(f"<w:tc>{paragraph(words)}</w:tc>" for words in ("Aden", "12")))
    tabbed = "<w:p><w:r><w:t>before</w:t><w:tab/><w:t>after</w:t><w:br/><w:t>below</w:t></w:r></w:p>"
    body = paragraph("Railway opens", "Heading1") + paragraph("وزیر گفت 🚂") + f"<w:tbl>{cells}{more}</w:tbl>" + tabbed
    said = "<dc:title>The railway</dc:title><dc:creator>Mira Holt</dc:creator>"
    said += "<dcterms:created>2026-02-03T09:00:00Z</dcterms:created>"
    (document,) = word.read(saved(tmp_path, "a.docx", docx(body, said=said)), 1000)
    assert document.text == "Railway opens\nوزیر گفت 🚂\nPort\tShips\nAden\t12\nbefore\tafter\nbelow"
    assert shown(document) == [("heading", "Railway opens"), ("table", "Port\tShips\nAden\t12")]
    assert document.title == "The railway"
    assert document.provenances[0].meta == {"author": "Mira Holt", "published": "2026-02-03"}


def test_word_deleted_text_is_out_and_inserted_text_is_in(tmp_path):
    run = "<w:r><w:t>{}</w:t></w:r>"
    body = f"<w:p>{run.format('It ')}<w:del><w:r><w:delText>never</w:delText></w:r></w:del>"
    body += f"<w:ins>{run.format('always')}</w:ins></w:p>"
    assert next(word.read(saved(tmp_path, "a.docx", docx(body)), 1000)).text == "It always"


@pytest.mark.parametrize("part", ["word/document.xml", "docProps/core.xml", "word/extra.xml"])
def test_word_entities_are_refused_wherever_they_stand(tmp_path, part):
    raw = docx(paragraph("Words"), parts={part: f"{BOMB}<x>&c;</x>".encode("utf-16" if "extra" in part else "utf-8")})
    with pytest.raises(AnnotatorError, match=r"a\.docx declares XML entities in " + part):
        list(word.read(saved(tmp_path, "a.docx", raw), 1000))


def test_word_a_bomb_is_refused_before_it_goes_off(tmp_path):
    raw = docx(paragraph("Words"), parts={"word/media/big.bin": bytes(20 << 20)})
    with pytest.raises(AnnotatorError, match="more than 200 times its size"):
        list(word.read(saved(tmp_path, "a.docx", raw), 1000))


def test_word_nesting_without_end_is_refused(tmp_path):
    deep = "<w:sdt><w:sdtContent>" * 3000 + paragraph("Words") + "</w:sdtContent></w:sdt>" * 3000
    with pytest.raises(AnnotatorError, match=r"a\.docx"):
        list(word.read(saved(tmp_path, "a.docx", docx(deep)), 1000))


def test_word_a_package_of_something_else_is_refused(tmp_path):
    with pytest.raises(AnnotatorError, match="can't be read as a Word document"):
        list(word.read(saved(tmp_path, "a.docx", packed({"a.txt": "Words"})), 1000))


def test_word_real_files_give_boxes_footnotes_tables_and_strict_texts(shared):
    folder = shared / "data/articles/docx"

    def text(name):
        return next(word.read(folder / name, 100_000)).text

    assert text("text-box.docx") == "Datum plane"
    assert text("strict-format.docx") == "Test"
    assert text("footnotes.docx") == "Ouch[1].[2]\n[1] A tachyon walks into a bar.\n[2] Fin."
    assert text("tables.docx") == "Above\nTop left\tTop right\nBottom left\tBottom right\nBelow"
    assert text("simple-list.docx") == "Apple\nBanana"
    long = next(word.read(folder / "markitdown-test.docx", 100_000))
    kinds = [item["kind"] for item in long.structure]
    assert (kinds.count("heading"), kinds.count("table")) == (4, 1)
    assert [kind for kind, _ in shown(next(word.read(folder / "footnotes.docx", 1000)))] == ["footnote"] * 2


# OpenDocument


def test_opendocument_blanks_headings_tables_and_notes(tmp_path):
    note = '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
    note += "<text:note-body><text:p>As of May.</text:p></text:note-body></text:note>"
    cells = "<table:table-row>{}</table:table-row>"
    cell = "<table:table-cell><text:p>{}</text:p></table:table-cell>"
    body = (
        "<text:tracked-changes><text:p>Gone</text:p></text:tracked-changes>\n  "
        '<text:h text:outline-level="2">Railway</text:h>'
        f"<text:p>It \n <text:span>opens</text:span>{note}<text:s text:c='2'/>soon"
        "<text:tab/>or<text:line-break/>never</text:p>"
        f"<table:table>{cells.format(cell.format('a') + cell.format('b'))}</table:table><text:list><text:list-item>"
        "<text:p>item</text:p></text:list-item></text:list>"
    )
    said = "<dc:title>The railway</dc:title><dc:creator>Mira Holt</dc:creator><dc:date>2026-02-03T09:00:00</dc:date>"
    (document,) = office.read(saved(tmp_path, "a.odt", odt(body, said=said)), 1000)
    assert document.text == "Railway\nIt opens[1]  soon\tor\nnever\na\tb\nitem\n[1] As of May."
    assert shown(document) == [("heading", "Railway"), ("table", "a\tb"), ("footnote", "[1] As of May.")]
    assert document.structure[0]["level"] == 2
    assert document.provenances[0].meta == {"author": "Mira Holt", "published": "2026-02-03"}


def test_opendocument_entities_bring_in_neither_bombs_nor_files(tmp_path):
    secret = saved(tmp_path, "secret.txt", "the secret words")
    declared = f'<!DOCTYPE x [<!ENTITY a "hahaha"><!ENTITY leak SYSTEM "{secret.as_uri()}">]>'
    raw = odt("<text:p>Words &a; &leak;</text:p>", declared=declared)
    text = next(office.read(saved(tmp_path, "a.odt", raw), 1000)).text
    assert "Words" in text
    assert "secret" not in text
    assert "haha" not in text


def test_opendocument_nesting_without_end_is_refused(tmp_path):
    deep = "<text:section>" * 3000 + "<text:p>Words</text:p>" + "</text:section>" * 3000
    with pytest.raises(AnnotatorError, match=r"a\.odt: its part content\.xml is not sound XML"):
        list(office.read(saved(tmp_path, "a.odt", odt(deep)), 1000))


def test_opendocument_with_a_password_says_so(tmp_path):
    manifest = "<m><encryption-data/></m>"
    raw = packed({"mimetype": "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml": manifest})
    with pytest.raises(AnnotatorError, match="protected with a password"):
        list(office.read(saved(tmp_path, "a.odt", raw), 1000))


# e-books


def test_a_book_is_one_text_with_its_chapters(tmp_path):
    first = "<h1>One</h1><p>The  first\n<b>chapter</b>.<br/>A line.</p><script>no()</script>"
    second = "<h1>Two</h1><table><tr><td>a</td><td>b</td></tr></table><p>وزیر</p>"
    said = "<dc:title>The book</dc:title><dc:creator>A. One</dc:creator><dc:creator>B. Two</dc:creator>"
    said += "<dc:language>en</dc:language>"
    (document,) = book.read(saved(tmp_path, "a.epub", epub(first, second, said=said)), 1000)
    assert document.text == "One\nThe first chapter.\nA line.\nTwo\na\tb\nوزیر"
    assert shown(document) == [
        ("chapter", "One\nThe first chapter.\nA line."),
        ("heading", "One"),
        ("chapter", "Two\na\tb\nوزیر"),
        ("heading", "Two"),
        ("table", "a\tb"),
    ]
    assert document.title == "The book"
    assert document.provenances[0].meta == {"author": "A. One, B. Two", "language": "en"}


def test_a_protected_book_says_so(tmp_path):
    rights = '<e><EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/></e>'
    with pytest.raises(AnnotatorError, match="protected against copying"):
        list(book.read(saved(tmp_path, "a.epub", epub("<p>x</p>", more={"META-INF/encryption.xml": rights})), 1000))


def test_a_book_with_hidden_fonts_alone_is_read(tmp_path):
    rights = '<e><EncryptionMethod Algorithm="http://www.idpf.org/2008/embedding"/></e>'
    raw = epub("<p>Words</p>", more={"META-INF/encryption.xml": rights})
    assert next(book.read(saved(tmp_path, "a.epub", raw), 1000)).text == "Words"


def test_a_book_whose_parts_lead_outside_reads_nothing_there(tmp_path):
    listed = (
        '<package><manifest><item id="a" href="../../../etc/hostname" media-type="text/html"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    with pytest.raises(AnnotatorError, match="has no text"):
        list(book.read(saved(tmp_path, "a.epub", epub("<p>x</p>", more={"OEBPS/book.opf": listed})), 1000))


# rich text


def test_rich_text_with_code_pages_escapes_and_half_characters(tmp_path):
    raw = (
        b"{\\rtf1\\ansi\\ansicpg1256{\\info{\\title The railway}{\\author Mira Holt}{\\creatim\\yr2026\\mo2\\dy3}}"
        b"\\'e6\\'d2\\'ed\\'d1 \\u1608?\\par caf\xe9 \\u-10179?\\u-8704?}"
    )
    (document,) = rtf.read(saved(tmp_path, "a.rtf", raw), 1000)
    assert document.text == "وزير و\ncafé 😀"
    assert document.title == "The railway"
    assert document.provenances[0].meta == {"author": "Mira Holt", "published": "2026-02-03"}


@pytest.mark.parametrize("raw", [b"{\\rtf1 " + b"{" * 100_000, b"{\\rtf1 \\u99999999999 x}"])
def test_rich_text_that_goes_wrong_is_refused_by_name(tmp_path, raw):
    with pytest.raises(AnnotatorError, match=r"a\.rtf"):
        list(rtf.read(saved(tmp_path, "a.rtf", raw), 1000))


@pytest.mark.parametrize(
    "name", "sample_3 french unicode nested_table hyperlinks ansicpg1250 test_line_breaks_google_docs".split()
)
def test_rich_text_real_files_give_what_is_expected(shared, name):
    folder = shared / "data/articles/rtf"
    expected = (folder / f"{name}.expected.txt").read_bytes().decode()
    assert next(rtf.read(folder / f"{name}.rtf", 1_000_000)).text == expected
