"""What ships beside the code: the sample is sound, themes can be read, icons can be drawn and recoloured."""

from __future__ import annotations

import json
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.document import new_document
from annotator.domain.identity import fixed_id, is_id
from annotator.domain.label import SHIPPED
from annotator.domain.moment import iso, parsed
from annotator.domain.span import fragments_of, quote_of
from annotator.domain.text import normalised

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SAMPLE = [json.loads(line) for line in (RESOURCES / "samples/sample.jsonl").read_bytes().splitlines()]
HEADER, REPORT, PERSIAN = SAMPLE
ANNOTATIONS: list[dict[str, Any]] = REPORT["annotations"]


def inside_a_word(text: str, at: int) -> bool:
    def joins(character: str) -> bool:
        return character.isalnum() or character == "\N{ZERO WIDTH NON-JOINER}"

    return 0 < at < len(text) and joins(text[at - 1]) and joins(text[at])


def spans(label: str) -> set[tuple[int, int]]:
    return {(a["start"], a["end"]) for a in ANNOTATIONS if a["label"] == label}


# the sample


def test_the_sample_opens_with_the_shipped_labels_and_one_annotator():
    assert (HEADER["schema"], HEADER["type"]) == ("annotator/1", "project")
    told = [(e["id"], e["name"], e["key"], e["colour"], e["stroke"]) for e in HEADER["labels"]]
    assert told == [(e.id, e.name, e.key, e.colour, e.stroke) for e in SHIPPED]
    assert [e["guideline"] for e in HEADER["labels"]] == [e.guideline for e in SHIPPED]
    assert [e["id"] for e in HEADER["annotators"]] == [fixed_id("annotator", "sample")]


@pytest.mark.parametrize("entry", [REPORT, PERSIAN], ids=["report", "persian"])
def test_ids_and_hashes_follow_from_the_texts_of_the_sample(entry):
    document = new_document(entry["text"])
    assert (document.id, document.sha256) == (entry["id"], entry["sha256"])
    assert normalised(entry["text"]).text == entry["text"]
    assert entry["meta"].keys() == {"outlet", "author", "published", "language", "licence"}
    assert all(not paragraph.isspace() and paragraph for paragraph in entry["text"].split("\n"))
    assert entry["title"] not in entry["text"]


@pytest.mark.parametrize("row", ANNOTATIONS, ids=lambda row: f"{row['start']}-{row['label']}")
def test_annotations_of_the_sample_quote_whole_words(row):
    text = REPORT["text"]
    fragments = fragments_of([tuple(pair) for pair in row["fragments"]], len(text))
    assert [list(pair) for pair in fragments] == row["fragments"] == [[row["start"], row["end"]]]
    assert quote_of(text, fragments) == row["quote"] == row["quote"].strip()
    assert not inside_a_word(text, row["start"])
    assert not inside_a_word(text, row["end"])
    assert "\n" not in row["quote"]
    assert row["annotator"] == HEADER["annotators"][0]["name"]
    assert row["label"] in {label.name for label in SHIPPED}
    assert is_id(row["id"])
    assert [iso(parsed(row[key])) for key in ("created", "updated")] == [row["created"], row["updated"]]
    assert row["created"] <= row["updated"]
    assert row["origin"] == {"kind": "manual"}


def test_ids_of_the_sample_are_unique_and_no_span_has_one_label_twice():
    assert len({row["id"] for row in ANNOTATIONS}) == len(ANNOTATIONS)
    assert len({(row["label"], row["start"], row["end"]) for row in ANNOTATIONS}) == len(ANNOTATIONS)


def test_the_second_half_of_the_sample_is_left_to_try():
    text = REPORT["text"]
    last = max(row["end"] for row in ANNOTATIONS)
    assert 0.4 < last / len(text) < 0.5
    assert PERSIAN["annotations"] == []
    assert all(spans(label.name) for label in SHIPPED)


def test_the_sample_shows_nesting_crossing_and_one_span_under_two_labels():
    pairs = list(permutations({(row["start"], row["end"]) for row in ANNOTATIONS}, 2))
    assert any(a <= b and d <= c for (a, c), (b, d) in pairs)
    assert any(a < b < c < d for (a, c), (b, d) in pairs)
    assert spans("actor") & spans("source")
    assert sum(bool(row["note"]) for row in ANNOTATIONS) >= 5
    assert [row["certainty"] for row in ANNOTATIONS if row["certainty"]] == ["medium"]


def test_the_sample_holds_right_to_left_and_astral_text_before_its_last_annotations():
    text = REPORT["text"]
    emoji = text.index("\N{DROPLET}")
    assert sum(row["start"] > emoji for row in ANNOTATIONS) >= 5
    persian = next(p for p in text.split("\n") if "\N{ARABIC LETTER FARSI YEH}" in p)
    assert any(row["start"] >= text.index(persian) for row in ANNOTATIONS)
