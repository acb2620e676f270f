"""Offsets that count otherwise are found out by the words that the file carries, and never shifted in silence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.units import UNITS, offsets_in
from annotator.formats.base import ReadAnnotation, ReadDocument, ReadProvenance, ReadRelation, Surface
from annotator.services.anchoring import anchored

TEXT = "IRNA 🚀 said:\r\nofficials in تهران told 👨‍🚒 cafe\u0301.\r\nThe end."
WORDS = ("said", "تهران", "👨‍🚒", "end")


def read(text, spans, unit="codepoint", **said) -> ReadDocument:
    annotations = [ReadAnnotation("claim", (span,), quote=quote) for span, quote in spans]
    return ReadDocument(text, "a.json", [ReadProvenance("A")], annotations, unit=unit, **said)


def covered(document: ReadDocument) -> list[str]:
    return [
        " ".join(document.text[start:end] for start, end in annotation.fragments)
        for annotation in document.annotations
    ]


def counted(text: str, unit, stated: str | None = None):
    """The places of the words in a text, counted in a unit of the text that is stated."""
    stated = text if stated is None else stated
    to = offsets_in(stated, unit).to_units
    return [((to(at), to(at + len(word))), word) for word in WORDS for at in [stated.index(word)]]


@pytest.mark.parametrize("unit", UNITS)
def test_the_unit_that_the_format_names_is_taken(unit):
    document = read(TEXT, counted(TEXT, unit), unit)
    anchored(document)
    assert covered(document) == list(WORDS)
    assert document.remarks == []


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("ends", ["\r\n", "\n"])
def test_another_unit_is_found_out_by_the_quotes_and_said(unit, ends):
    text = TEXT.replace("\r\n", "\n") if ends == "\r\n" else TEXT
    stated = TEXT if ends == "\r\n" else TEXT.replace("\r\n", "\n")
    document = read(text, counted(text, unit, stated))
    anchored(document)
    assert covered(document) == list(WORDS)
    (remark,) = document.remarks
    assert "4 of 4 quotes fit" in remark
    if unit == "grapheme":
        return  # in which CR LF is one, as LF alone is
    assert ("two characters" if ends == "\r\n" else "one character") in remark


def test_only_what_matches_is_left_when_nothing_explains_the_rest():
    spans = [*counted(TEXT, "codepoint"), ((0, 4), "Reuters")]
    document = read(TEXT, spans)
    anchored(document)
    assert document.remarks == []
    assert [annotation.quote for annotation in document.annotations][-1] == "Reuters"  # refused when it is fitted


def test_a_user_may_say_what_the_offsets_count():
    spans = [(span, None) for span, _ in counted(TEXT, "byte")]
    document = read(TEXT, spans)
    anchored(document, "byte")
    assert covered(document) == list(WORDS)


def test_what_begins_within_a_character_is_refused_not_moved():
    document = read("a🚀b", [((2, 4), None), ((0, 1), None)], "utf16")
    anchored(document)
    assert covered(document) == ["a"]
    assert "within a character" in document.refused[0]


def test_blanks_may_differ_where_the_format_writes_them_otherwise():
    document = read("one\ntwo  three", [], surface=Surface(" ", blanks=False))
    document.annotations = [ReadAnnotation("claim", ((0, 7), (9, 14)), quote="one two three")]
    anchored(document)
    assert document.annotations[0].quote is None
    assert document.annotations[0].fragments == ((0, 7), (9, 14))


def test_cues_are_moved_along():
    document = read("🚀 said so", [((5, 7), None)], "utf16")
    document.relations = [ReadRelation("attributed to", "a", "b", cue=((3, 7),))]
    anchored(document)
    assert document.relations[0].cue == ((2, 6),)


@given(
    st.text(st.sampled_from("ab \n🚀é\u0301\u200dת👨"), min_size=1, max_size=40),
    st.data(),
    st.sampled_from(UNITS),
    st.sampled_from(["as it is", "lf", "crlf"]),
)
def test_whatever_a_file_counts_it_is_the_right_words_or_none(text, data, unit, ends):
    if ends == "lf":
        stated, text = text, text.replace("\n", "\r\n")
    elif ends == "crlf":
        stated = text.replace("\n", "\r\n")
    else:
        stated = text
    start = data.draw(st.integers(0, len(stated) - 1))
    end = data.draw(st.integers(start + 1, len(stated)))
    offsets = offsets_in(stated, unit)
    quote = stated[start:end]
    if "\r" in quote or (ends == "lf" and "\n" in quote):
        return
    document = read(text, [((offsets.to_units(start), offsets.to_units(end)), quote)])
    anchored(document)
    for annotation in document.annotations:
        ((first, last),) = annotation.fragments
        assert annotation.quote is not None or text[first:last] == quote
