"""Words and sentences as a reader sees them, in the scripts that reports are written in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.gui.text.boundaries import cluster_at, sentence_at, widened, word_at, word_or_run_at
from annotator.gui.text.textmap import TextMap


def word(text: str, inside: str) -> str:
    start, end = word_at(TextMap(text), text.index(inside))
    return text[start:end]


def sentence(text: str, inside: str) -> str:
    start, end = sentence_at(TextMap(text), text.index(inside))
    return text[start:end]


def grown(text: str, dragged: str) -> str:
    start = text.index(dragged)
    first, last = widened(TextMap(text), start, start + len(dragged))
    return text[first:last]


@pytest.mark.parametrize(
    ("text", "inside", "expected"),
    [
        ("the minister said", "nist", "minister"),
        ("she doesn’t know", "sn", "doesn’t"),
        ("نتیجه اعلام می‌شود امروز", "شود", "می‌شود"),
        ("روز سه‌شنبه گفت", "سه", "سه‌شنبه"),
        ("rose to 34.6%", "4.", "34.6"),
        ("به ۳۴٫۶ درصد", "۴", "۳۴٫۶"),
        ("the cafe\u0301 owners", "caf", "cafe\u0301"),
        ("so 👩🏽‍💻 said", "👩", "👩🏽‍💻"),
    ],
)
def test_a_word_is_whole(text: str, inside: str, expected: str) -> None:
    assert word(text, inside) == expected


@pytest.mark.parametrize(
    ("text", "inside", "expected"),
    [
        ("彼は学校へ行った。", "校", "学校"),
        ("彼は学校へ行った。", "た", "った"),
        ("東京タワーを見た", "ー", "タワー"),
        ("经济增长。", "增", "增"),  # no kana: Chinese, where a run would be a whole clause
        ("او می‌رود", "رود", "می‌رود"),
    ],
)
def test_in_japanese_a_run_of_one_script_is_taken_for_a_word(text: str, inside: str, expected: str) -> None:
    start, end = word_or_run_at(TextMap(text), text.index(inside))
    assert text[start:end] == expected


def test_behind_a_word_at_the_end_of_its_paragraph_the_word_is_meant() -> None:
    text = "all said\nnext"
    assert word_at(TextMap(text), 8) == (4, 8)
    assert word_at(TextMap(text), len(text)) == (9, 13)


def test_in_an_empty_paragraph_there_is_no_word_and_no_sentence() -> None:
    assert word_at(TextMap("a\n\nb"), 2) == (2, 2)
    assert sentence_at(TextMap(""), 0) == (0, 0)


@pytest.mark.parametrize(
    ("text", "inside", "expected"),
    [
        ("He left. She said no. They agreed.", "said", "She said no."),
        ("آیا وزیر رفت؟ بله، رفت. تمام.", "وزیر", "آیا وزیر رفت؟"),
        ("آیا وزیر رفت؟ بله، رفت. تمام.", "بله", "بله، رفت."),
        ("他说好。然后走了。", "然", "然后走了。"),
        (
            "On Monday Mr. Smith and J. Doe met Dr. Lee. It rained.",
            "Doe",
            "On Monday Mr. Smith and J. Doe met Dr. Lee.",
        ),
        ("It fell to 3.5 percent. Then it rose.", "fell", "It fell to 3.5 percent."),
        ("First line.\nSecond one. Third.", "one", "Second one."),
        ("وہ گیا۔ وہ آیا۔", "آیا", "وہ آیا۔"),
        ("هل سيأتي؟نعم؟ لا.", "نعم", "نعم؟"),
        ("彼は行った。本当ですか？はい！終わり。", "本当", "本当ですか？"),
        ("彼は行った。本当ですか？はい！終わり。", "はい", "はい！"),
        ("終わり。「そうです。」と言った。", "終", "終わり。"),
        ("終わり。「そうです。」と言った。", "そう", "「そうです。」"),
    ],
)
def test_a_sentence_ends_where_its_language_ends_it(text: str, inside: str, expected: str) -> None:
    assert sentence(text, inside) == expected


@pytest.mark.parametrize(
    ("text", "dragged", "expected"),
    [
        ("the minister said on Tuesday", "nister sai", "minister said"),
        ("the minister said on Tuesday", " said ", "said"),
        ("the minister said, on Tuesday.", "said, ", "said"),
        ("rose by 12% to", "12%", "12%"),
        ("“Exports rose,” he said", "“Exports rose,”", "“Exports rose,”"),
        ("«الشرق الأوسط» قالت", "«الشرق الأوسط»", "«الشرق الأوسط»"),
        ("“Exports rose,” he said", "Exports rose,”", "Exports rose"),
        ("«الشرق الأوسط» قالت", "الشرق الأوسط»", "الشرق الأوسط"),
        ("the union (which met) said", "union (which met)", "union (which met)"),
        ("the union (which met) said", "which met)", "which met"),
        ("in the U.S. on", "U.S.", "U.S."),
        ("آیا وزیر رفت؟ بله", "زیر رف", "وزیر رفت"),
        ("نتیجه اعلام می‌شود امروز", "شود", "می‌شود"),
        ("of $4.2 billion, up", "$4.2 bill", "$4.2 billion"),
        ("one — two", " — ", "—"),
    ],
)
def test_a_drag_takes_whole_words_and_leaves_what_stands_around_them(text: str, dragged: str, expected: str) -> None:
    assert grown(text, dragged) == expected


def test_white_space_alone_is_not_widened() -> None:
    text = "one   two"
    assert widened(TextMap(text), 4, 5) == (4, 5)


ALPHABET = st.sampled_from("ab c.,؟!?()«»“”'\n\t\u00a0وزیر\u200cש😀👩🏽‍💻e\u03013%🇮🇷")


@given(st.text(alphabet=ALPHABET, min_size=1, max_size=80), st.data())
def test_widening_stays_inside_the_text_and_never_parts_a_cluster(text: str, data: st.DataObject) -> None:
    page = TextMap(text)
    start = cluster_at(page, data.draw(st.integers(0, len(text) - 1)))[0]
    end = cluster_at(page, data.draw(st.integers(start, len(text) - 1)))[1]
    if start >= end:
        return
    first, last = widened(page, start, end)
    assert 0 <= first < last <= len(text)
    if first < len(text) and text[first] != "\n":
        assert cluster_at(page, first)[0] == first
    if text[last - 1] != "\n":
        assert cluster_at(page, last - 1)[1] == last


@given(st.text(alphabet=ALPHABET, min_size=1, max_size=80), st.data())
def test_words_sentences_and_clusters_hold_the_character_they_were_asked_for(text: str, data: st.DataObject) -> None:
    point = data.draw(st.integers(0, len(text) - 1))
    page = TextMap(text)
    start, end = cluster_at(page, point)
    assert start <= point < end or text[point] == "\n"
    start, end = sentence_at(page, point)
    assert 0 <= start <= end <= len(text)
