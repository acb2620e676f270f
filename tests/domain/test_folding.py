"""Folding finds a word whatever way it is written, and leads back to the text as it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.folding import folded

LETTERS = st.text(st.sampled_from("aé\u0301ßIİي\u064bک\u200c\u0640آةﷲ۱٢1😀がか한 \nשׁ\u05b8ﬁ…"), max_size=40)


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("علي", "علی"), ("كتاب", "کتاب"), ("مدرسة", "مدرسه"), ("أحمد", "احمد"), ("می‌شود", "میشود"),
        ("مـــرحبا", "مرحبا"), ("كِتَابٌ", "کتاب"), ("شָלוֹם", "شלום"), ("שָׁלוֹם", "שלומ"), ("Café", "cafe"),
        ("cafe\u0301", "CAFÉ"), ("۱۴۰۲", "1402"), ("١٢", "12"), ("Straße", "strasse"), ("don’t", "don't"),
        ("\u00a0a", " a"), ("ﷲ", "الله"), ("Ørsted", "orsted"), ("２０", "20"),
    ],
)  # fmt: skip
def test_variants_fold_to_one_spelling(written: str, other: str) -> None:
    assert folded(written).text == folded(other).text


def test_letters_of_scripts_that_are_told_apart_by_their_marks_stay_apart() -> None:
    assert folded("が").text != folded("か").text
    assert folded("한").text == "한"
    assert folded("की").text != folded("क").text


@pytest.mark.parametrize(
    ("text", "query", "found"),
    [
        ("او می‌شود رفت", "میشود", "می‌شود"),
        ("اَلكِتَابُ هنا", "کتاب", "كِتَابُ"),
        ("😀 Café au lait", "cafe", "Café"),
        ("une cafe\u0301 ici", "café", "cafe\u0301"),
        ("die Straße dort", "strasse", "Straße"),
        ("die Straße dort", "stras", "Straß"),
    ],
)
def test_what_is_found_is_the_original_with_its_marks(text: str, query: str, found: str) -> None:
    fold = folded(text)
    wanted = folded(query).text
    start = fold.text.index(wanted)
    low, high = fold.span(start, start + len(wanted))
    assert text[low:high] == found


@given(LETTERS)
def test_folding_twice_changes_nothing(text: str) -> None:
    once = folded(text).text
    assert folded(once).text == once


@given(LETTERS, st.data())
def test_a_span_led_back_folds_to_itself_or_to_more_only_where_one_character_became_several(
    text: str, data: st.DataObject
) -> None:
    fold = folded(text)
    if not fold.text:
        return
    start = data.draw(st.integers(0, len(fold.text) - 1))
    end = data.draw(st.integers(start + 1, len(fold.text)))
    low, high = fold.span(start, end)
    assert 0 <= low < high <= len(text)
    again = folded(text[low:high]).text
    assert fold.text[start:end] in again
    assert len(again) - (end - start) <= 8


@given(st.text(max_size=60))
def test_offsets_never_run_backwards(text: str) -> None:
    fold = folded(text)
    places = [fold.original(n) for n in range(len(fold.text) + 1)]
    assert places == sorted(places)
    assert all(0 <= place <= len(text) for place in places)
