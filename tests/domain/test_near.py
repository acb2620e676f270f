"""How alike two texts are: exact for short ones, near it for long ones, the same on every run."""

from __future__ import annotations

import os
import random
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.near import SIZE, Likenesses, Sketcher, similarity

WORDS = st.lists(st.sampled_from("port strike union hall deal vote water rail mayor ship".split()), max_size=60)
STORY = [f"word{n}" for n in range(400)]
GOLDEN = "[-8303392141777453254, -4040827862676959867, -3206108846817184652]"
MAKE_A_SKETCH = """
from annotator.domain.near import Sketcher
print(list(Sketcher().sketch("The minister said nothing on Tuesday, again.").hashes))
"""


def alike(one: str, two: str) -> float:
    sketcher = Sketcher()
    return similarity(sketcher.sketch(one), sketcher.sketch(two))


def runs(words: list[str]) -> set[tuple[str, ...]]:
    padded = words + [""] * (5 - len(words)) if words else []
    return {tuple(padded[n : n + 5]) for n in range(len(padded) - 4)}


@given(WORDS, WORDS)
def test_the_share_of_short_texts_is_that_of_their_common_runs(one, two):
    ours, theirs = runs(one), runs(two)
    expected = len(ours & theirs) / len(ours | theirs) if ours | theirs else 0.0
    assert alike(" ".join(one), " ".join(two)) == pytest.approx(expected)


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_two_texts_are_alike_both_ways_and_each_is_itself(one, two):
    assert alike(one, two) == alike(two, one)
    assert 0.0 <= alike(one, two) <= 1.0
    assert alike(one, one) in (0.0, 1.0)


@pytest.mark.parametrize("share", [0.3, 0.5, 0.8, 0.95])
def test_the_share_of_long_texts_is_near_that_of_their_common_runs(share):
    chance = random.Random(7)
    words = [f"w{chance.randrange(10**9)}" for _ in range(20_000)]
    other = words[: int(len(words) * share)]
    assert alike(" ".join(words), " ".join(other)) == pytest.approx(share, abs=4 * 0.5 / SIZE**0.5)


@pytest.mark.parametrize("seed", ["0", "1"])
def test_a_text_has_the_same_sketch_in_every_run(seed):
    surroundings = {**os.environ, "PYTHONHASHSEED": seed}
    said = subprocess.run(
        [sys.executable, "-c", MAKE_A_SKETCH], capture_output=True, text=True, check=True, env=surroundings
    )
    assert said.stdout.strip() == GOLDEN


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("The minister’s “plan”, he said, is ready.", 'the minister\'s "plan" he said is ready'),
        ("برنامه‌ی وزیر كامل است و می‌رود", "برنامهی وزیر کامل است و میرود"),
        ("الوزيرُ قالَ إنّ الخطة جاهزة", "الوزير قال ان الخطة جاهزة"),
    ],
)
def test_quotes_case_and_spelling_variants_make_no_difference(one, two):
    assert alike(one, two) == 1.0


def test_scripts_without_blanks_are_compared_by_characters():
    story = "東京都は火曜日に新しい計画を発表し、住民の意見を聞くと述べた。"
    assert alike(story, story + "続報を待て") > 0.7
    assert alike(story, "大阪の港では水曜日に船が沈み、三人が救助された。") == 0.0
    assert alike("กรุงเทพมหานครประกาศแผนใหม่", "กรุงเทพมหานครประกาศแผนใหม่ แล้ว") > 0.7


def test_texts_without_words_are_like_nothing():
    assert alike("—… !!", "—… !!") == 0.0
    assert alike("", "") == 0.0


def test_likenesses_are_found_among_many_and_of_boilerplate_only_few_are_compared():
    sketcher, likenesses = Sketcher(), Likenesses(0.5)
    footer = " ".join(f"footer{n}" for n in range(30))
    for number in range(300):
        body = " ".join(f"body{number}x{n}" for n in range(60))
        assert likenesses.met(f"d{number}", sketcher.sketch(f"{body} {footer}")) == []
    body = " ".join(f"body150x{n}" for n in range(60))
    found = likenesses.met("copy", sketcher.sketch(f"Another head. {body} {footer}"))
    assert [name for name, _ in found] == ["d150"]
    assert found[0][1] > 0.9
