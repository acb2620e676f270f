"""Highlighted web pages: the text to the character, every span, nothing that runs or fetches."""

from __future__ import annotations

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from itertools import pairwise

import pytest
from lxml import html

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import new_annotation
from annotator.domain.document import new_document, new_provenance
from annotator.domain.label import SHIPPED, new_label
from annotator.formats.pages.codebook import EXPORTER as CODEBOOK
from annotator.formats.pages.dress import dress
from annotator.formats.pages.html_file import EXPORTER
from annotator.formats.pages.segments import paragraphs
from tests.formats.examples import ANNA, AT, LABELS, Source, example
from tests.formats.torture import torture, written

HOSTILE = "</style><script>alert(1)</script><img src=x onerror=alert(1)>'\"&amp; javascript:x"


def page_of(source, folder, exporter=EXPORTER):
    """The page that is written, parsed, and its source."""
    out = folder / "out.html"
    written(exporter, out, source)
    raw = out.read_text(encoding="utf-8")
    return html.document_fromstring(raw), raw


def texts(page):
    """The texts of the documents, as a browser hands them over."""
    return ["".join(p.text_content() for p in text.iter("p")) for text in page.find_class("text")]


def spans_of(page, number=0):
    """By the place of each annotation among its document's: the stretches that it covers, joined where they touch."""
    found, at = {}, 0
    text = page.find_class("text")[number]
    for p in text.iter("p"):
        pieces = [p.text or ""] if p.text else []
        for piece in pieces:
            at += len(piece)
        for child in p:
            words = child.text_content()
            for place in (child.get("data-a") or "").split():
                found.setdefault(int(place), []).append((at, at + len(words)))
            at += len(words) + len(child.tail or "")
    for place, stretches in found.items():
        joined = [stretches[0]]
        for start, end in stretches[1:]:
            if start == joined[-1][1]:
                joined[-1] = (joined[-1][0], end)
            else:
                joined.append((start, end))
        found[place] = tuple(joined)
    return found


def test_every_text_is_there_to_the_character(tmp_path):
    source = torture()
    page, _raw = page_of(source, tmp_path)
    assert texts(page) == [one.document.text for one in source.documents()]


def test_the_segments_of_every_annotation_cover_exactly_its_span(tmp_path):
    source = torture()
    page, _raw = page_of(source, tmp_path)
    for number, one in enumerate(source.documents()):
        shown = spans_of(page, number)
        expected = {place: a.fragments for place, a in enumerate(one.annotations, 1) if a.fragments}
        assert shown == expected


def test_nothing_runs_and_nothing_is_fetched(tmp_path):
    page, raw = page_of(torture(), tmp_path)
    assert not page.xpath("//script | //link | //img | //iframe | //object | //embed | //form | //base | //@style")
    assert all(link.startswith("#") for link in page.xpath("//@href | //@src"))
    assert not [name for name in page.xpath("//@*") if name.attrname.startswith("on")]
    style = page.xpath("string(//style)")
    assert "url(" not in style
    assert "@import" not in style
    policy = page.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
    assert "default-src 'none'" in policy
    assert b64encode(sha256(re.search("<style>(.*?)</style>", raw, re.S)[1].encode()).digest()).decode() in policy


def test_links_within_the_page_lead_somewhere_and_ids_are_there_once(tmp_path):
    page, _raw = page_of(torture(), tmp_path)
    ids = page.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert {link[1:] for link in page.xpath("//a/@href")} <= set(ids)


@pytest.mark.parametrize("exporter", [EXPORTER, CODEBOOK], ids=lambda one: one.key)
def test_hostile_names_titles_and_notes_stay_words(exporter, tmp_path):
    label = replace(new_label(HOSTILE, 4), guideline=HOSTILE, key=">", colour="red;}</style>", stroke="x")
    one = _document("nothing is said", [(label.id, 0, 7)], HOSTILE)
    one = replace(one, annotations=(replace(one.annotations[0], note=HOSTILE, attributes={HOSTILE: HOSTILE}),))
    source = Source([one], (*SHIPPED, label), (replace(ANNA, name=HOSTILE),))
    source.title = HOSTILE
    if exporter is CODEBOOK:
        source.options = replace(source.options, chosen={"form": "HTML"})
    page, raw = page_of(source, tmp_path, exporter)
    assert not page.xpath("//script | //img | //*[@onerror]")
    assert raw.count("<style>") == raw.count("</style>") == 1
    assert page.xpath("string(//title)").endswith(HOSTILE)
    assert page.text_content().count(HOSTILE) > 3


def _document(text, spans, title="Report"):
    document = new_document(text)
    marks = [new_annotation(document.id, text, label, ANNA.id, ((start, end),), AT) for label, start, end in spans]
    return AnnotatedDocument(document, (new_provenance(document.id, title),), tuple(marks))


def test_paragraphs_run_in_the_direction_of_their_letters(tmp_path):
    page, _raw = page_of(Source([_document("One.\nوزیر said.\n123\n", [])]), tmp_path)
    assert [p.get("dir") for p in page.find_class("text")[0].iter("p")] == ["ltr", "rtl", "ltr"]


def test_overlapping_annotations_have_lanes_of_their_own(tmp_path):
    claim, actor, figure = LABELS["claim"], LABELS["actor"], LABELS["figure"]
    page, _raw = page_of(Source([_document("abcdefgh", [(claim, 0, 6), (actor, 2, 4), (figure, 3, 8)])]), tmp_path)
    classes = [span.get("class").split() for span in page.find_class("text")[0].iter("span")]
    both = next(names for names in classes if len([name for name in names if name.startswith("p")]) == 3)
    assert {"p0-1", "p1-2", "p2-0"} <= set(both)  # the shortest next to the text
    assert "t1" in both  # and its tint shows
    style = page.xpath("string(//style)")
    assert all(f".{name}{{" in style for names in classes for name in names if name.startswith("p"))


def test_colours_are_those_of_the_light_and_the_dark_theme(tmp_path):
    page, _raw = page_of(Source([example()]), tmp_path)
    light, dark = page.xpath("string(//style)").split("@media screen and (prefers-color-scheme:dark)")
    for label in SHIPPED:
        assert dress("light").colour(label) in light
        assert dress("dark").colour(label) in dark


def test_notes_attributes_and_relations_are_told_in_words(tmp_path):
    page, _raw = page_of(torture(), tmp_path)
    words = " ".join(page.text_content().split())
    assert "Stance" in words
    assert "suggested by engine 1.2" in words
    assert "in the words" in words
    assert [li for li in page.iter("li") if "attributed to" in li.text_content() and "Ministry" in li.text_content()]


def test_headings_pages_and_what_is_on_the_whole_document_show(tmp_path):
    one = example("Head\n[claim Text] here.\n")
    structure = ({"kind": "heading", "level": 2, "start": 0, "end": 4}, {"kind": "page", "number": 7, "start": 5})
    whole = new_annotation(one.document.id, one.document.text, LABELS["figure"], ANNA.id, (), AT, note="All of it")
    one = replace(one, document=replace(one.document, structure=structure), annotations=(whole, *one.annotations))
    page, _raw = page_of(Source([one]), tmp_path)
    first, second = page.find_class("text")[0].iter("p")
    assert (first.get("role"), first.get("aria-level")) == ("heading", "4")
    assert second.get("data-page") == "7"
    assert page.find_class("chips")[0].text_content().strip() == "figure"
    assert "All of it" in page.find_class("notes")[0].text_content()


def test_segments_are_the_paragraph_without_gaps():
    one = example("The [actor minister] said [claim nothing [figure at] all].\n\nEnd")
    cut = list(paragraphs(one.document.text, one.annotations))
    pieces = [segment for paragraph in cut for segment in paragraph.segments]
    assert "".join(one.document.text[piece.start : piece.end] for piece in pieces) == one.document.text
    assert all(before.end == after.start for before, after in pairwise(pieces))
