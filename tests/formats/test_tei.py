"""TEI: inline elements as annotations by one rule of blanks, and what we write standing off."""

from __future__ import annotations

from collections import Counter

import pytest
from lxml import etree

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.document import new_document, new_provenance
from annotator.errors import AnnotatorError
from annotator.formats import tei
from annotator.formats.base import ReadDocument, ReadFailure
from tests.formats.examples import Source, example
from tests.formats.torture import torture, written

HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>On  rails</title><author>Mira</author></titleStmt><publicationStmt>"
    '<publisher>Courier</publisher><date when="2026-02-03"/></publicationStmt></fileDesc></teiHeader>'
)


def read(folder, body: str, header: str = HEADER, root: str = "TEI", before: str = "") -> list[object]:
    path = folder / "r.xml"
    path.write_text(
        f'{before}<{root} xmlns="http://www.tei-c.org/ns/1.0">{header}'
        f'<text xml:lang="en"><body>{body}</body></text></{root}>',
        encoding="utf-8",
    )
    return list(tei.IMPORTER.read(path, 10_000))


def one(folder, body: str, **said: str) -> ReadDocument:
    (item,) = read(folder, body, **said)
    assert isinstance(item, ReadDocument), item
    return item


def spans(item: ReadDocument) -> list[tuple[str, str]]:
    return [(a.label, item.text[a.fragments[0][0] : a.fragments[0][1]]) for a in item.annotations]


def test_inline_elements_become_annotations_with_their_attributes(tmp_path):
    item = one(
        tmp_path,
        '<p>Trains cost <measure type="value"><num atLeast="3">3</num> <measure unit="m">million</measure>'
        "</measure>.</p>",
    )
    assert item.text == "Trains cost 3 million."
    assert spans(item) == [("num", "3"), ("measure", "million"), ("measure", "3 million")]
    assert item.annotations[0].attributes == {"atLeast": "3"}


def test_blanks_count_one_and_none_at_the_ends_of_lines_and_elements(tmp_path):
    item = one(tmp_path, "\n  <head> A\n title </head>\n <p>One <name> two </name>\n three</p><p>four<lb/>five</p> ")
    assert item.text == "A title\nOne two three\nfour five"
    assert spans(item) == [("name", "two")]
    assert item.structure == [{"kind": "heading", "level": 1, "start": 0, "end": 7}]


def test_preserved_blanks_stay(tmp_path):
    item = one(tmp_path, '<ab xml:space="preserve">  a\n\tb <name> c</name></ab>')
    assert item.text == "  a\n\tb  c"
    assert spans(item) == [("name", " c")]


def test_cells_are_parted_by_tabs_rows_by_line_ends_and_of_a_choice_the_first_stands(tmp_path):
    item = one(
        tmp_path,
        "<table><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell></row></table>"
        "<p><choice><sic>teh</sic><corr>the</corr></choice> end<gap/><!-- no --></p>",
    )
    assert item.text == "a\tb\nc\nteh end"
    assert [entry["kind"] for entry in item.structure] == ["table"]


def test_elements_cross_blocks_nest_and_may_be_right_to_left_or_emoji(tmp_path):
    item = one(tmp_path, "<p>🚀 <said>یک <persName>وزیر</persName></said></p><quote><p>a</p><p>b</p></quote>")
    assert item.text == "🚀 یک وزیر\na\nb"
    assert spans(item) == [("persName", "وزیر"), ("said", "یک وزیر"), ("quote", "a\nb")]


def test_the_header_says_what_is_known_of_the_document(tmp_path):
    origin = one(tmp_path, "<p>a</p>").provenances[0]
    assert origin.title == "On rails"
    assert origin.meta == {"author": "Mira", "outlet": "Courier", "published": "2026-02-03", "language": "en"}


def test_relations_between_elements_that_have_ids_come_in(tmp_path):
    tie = '<relation name="has" active="#x" passive="#y #z"/>'
    item = one(tmp_path, f'<p><name xml:id="x">a</name> <num xml:id="y">1</num></p><ab>{tie}</ab>')
    assert [(r.type, r.source, r.target) for r in item.relations] == [("has", "x", "y")]
    assert item.annotations[0].external_id == "x"


def test_a_corpus_holds_several_documents_and_one_without_text_is_named(tmp_path):
    inner = f"{HEADER}<text><body><p>a</p></body></text>"
    path = tmp_path / "c.xml"
    path.write_text(f"<teiCorpus>{HEADER}<TEI>{inner}</TEI><TEI>{HEADER}<text/></TEI><TEI>{inner}</TEI></teiCorpus>")
    assert [type(item) for item in tei.IMPORTER.read(path, 100)] == [ReadDocument, ReadFailure, ReadDocument]


def test_entities_of_a_file_are_left_out_and_that_is_said(tmp_path):
    bomb = '<!DOCTYPE TEI [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/hostname">]>'
    item = one(tmp_path, "<p>x &b; y &c;</p>", before=bomb)
    assert item.text == "x y"
    assert item.remarks == ["2 entities that the file declares itself are left out"]


@pytest.mark.parametrize("body", ["<p>" * 300 + "x" + "</p>" * 300, "<p>", "x\x00y"])
def test_xml_that_is_not_sound_is_refused(body, tmp_path):
    with pytest.raises(AnnotatorError, match="not sound XML"):
        read(tmp_path, body)


def test_other_xml_is_refused(tmp_path):
    with pytest.raises(AnnotatorError, match="not TEI: its root is html"):
        read(tmp_path, "<p>a</p>", root="html")


def test_standing_off_of_others_is_named(tmp_path):
    path = tmp_path / "r.xml"
    path.write_text(
        "<TEI><text><body><p>a</p></body></text><standOff><listAnnotation><annotation/></listAnnotation></standOff></TEI>"
    )
    (item,) = tei.IMPORTER.read(path, 100)
    assert "only those that Annotator wrote" in item.remarks[0]


def test_the_gold_figures_of_real_files_come_in(shared):
    found: Counter[str] = Counter()
    files = sorted((shared / "data/numbers/grobid-quantities-tei").glob("*.xml"))
    for path in files:
        (item,) = tei.IMPORTER.read(path, 10_000_000)
        assert item.refused == []
        for annotation in item.annotations:
            kind = annotation.attributes.get("type", "")
            found[kind if annotation.label == "measure" else annotation.label] += 1
            (start, end) = annotation.fragments[0]
            assert item.text[start:end] == annotation.quote
            assert annotation.quote == annotation.quote.strip()
    assert len(files) == 18
    assert [found[kind] for kind in ("value", "interval", "list", "num")] == [1860, 779, 85, 3168]


def test_the_words_of_real_files_are_all_there(shared):
    for path in sorted((shared / "data/numbers/grobid-quantities-tei").glob("*.xml"))[:6]:
        (item,) = tei.IMPORTER.read(path, 10_000_000)
        text = next(etree.parse(str(path)).getroot().iter("{*}text"))
        assert "".join(item.text.split()) == "".join("".join(text.itertext()).split())


# ---------------------------------------------------------------------- out


def test_ranges_count_code_points_of_one_element(tmp_path):
    out = tmp_path / "out.tei.xml"
    written(tei.EXPORTER, out, Source([example("🚀 [claim nothing]")]))
    root = etree.parse(str(out)).getroot()
    (text,) = root.iter("{*}ab")
    (annotation,) = root.iter("{*}annotation")
    own = text.get("{http://www.w3.org/XML/1998/namespace}id")
    assert annotation.get("target") == f"#string-range({own},2,7)"
    assert text.text[2:9] == "nothing"


def test_every_pointer_leads_to_something_and_every_id_is_there_once(tmp_path):
    out = tmp_path / "out.tei.xml"
    written(tei.EXPORTER, out, torture())
    root = etree.parse(str(out)).getroot()
    ids = [one.get("{http://www.w3.org/XML/1998/namespace}id") for one in root.iter()]
    ids = [own for own in ids if own]
    assert len(ids) == len(set(ids))
    pointers = [one.get(key) for one in root.iter() for key in ("ana", "resp", "active", "passive") if one.get(key)]
    assert len(pointers) > 600
    assert [pointer for pointer in pointers if pointer.removeprefix("#") not in ids] == []


def test_a_text_longer_than_parsers_take_in_a_row_comes_back(tmp_path):
    text = "کلمه " * 2_100_000
    document = new_document(text)
    out = tmp_path / "out.tei.xml"
    origin = new_provenance(document.id, "long")
    written(tei.EXPORTER, out, Source([AnnotatedDocument(document, (origin,), ())]))
    back = next(item for item in tei.IMPORTER.read(out, 20_000_000) if isinstance(item, ReadDocument))
    assert back.text == text
