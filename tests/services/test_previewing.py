"""Looking ahead into files: what they name, how they count, how the first of them looks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator.errors import Cancelled
from annotator.services.mapping import ImportMapping
from annotator.services.previewing import preview, suggested_place

TEXT = "The envoy 🚀 spoke."


def lines(path: Path, *documents: dict[str, object]) -> Path:
    path.write_text("\n".join(json.dumps(document) for document in documents))
    return path


def spoken(annotator: str | None = None, shift: int = 0) -> dict[str, object]:
    at = TEXT.index("spoke") + shift
    said = {"label": "ACT", "start": at, "end": at + 5, "quote": "spoke"}
    return {"text": TEXT, "title": "One", "annotations": [said | ({"annotator": annotator} if annotator else {})]}


def test_labels_annotators_and_the_first_document_are_seen(tmp_path):
    path = lines(tmp_path / "a.jsonl", {"text": "Nothing here."}, spoken("A1"), spoken("A2"))
    seen = preview([path])
    assert seen.is_annotated
    assert (seen.documents, seen.annotations, seen.whole) == (3, 2, True)
    assert seen.labels == {"ACT": 2}
    assert seen.annotators == {"A1": 1, "A2": 1}
    assert seen.text == TEXT
    assert [(one.label, one.quote) for one in seen.first] == [("ACT", "spoke")]
    assert json.loads(json.dumps(seen.as_plain()))["first"]["annotations"][0]["quote"] == "spoke"


def test_what_offsets_count_is_said_and_the_place_that_names_the_annotator_counts(tmp_path):
    path = lines(tmp_path / "a.ali.jsonl", spoken(shift=1))
    seen = preview([path], mapping=ImportMapping(layer_from="suffix"))
    assert seen.annotators == {"ali": 1}
    assert "UTF-16" in seen.remarks.first[0][1]


def test_only_the_beginning_of_much_is_looked_at_and_it_can_be_stopped(tmp_path):
    path = lines(tmp_path / "a.jsonl", *({"text": f"Text {number}."} for number in range(50)))
    seen = preview([path], most=10)
    assert (seen.documents, seen.whole) == (10, False)

    def stop(done: int, total: int, note: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        preview([path], step=stop)


def test_what_can_not_be_read_is_said(tmp_path):
    seen = preview([tmp_path / "none.jsonl"])
    assert seen.failed.count == 1
    assert not seen.is_annotated


def test_names_and_folders_may_tell_whose_files_are(tmp_path):
    for name in ("anna/a.jsonl", "ali/a.jsonl", "a.anna.jsonl", "a.ali.jsonl"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        lines(tmp_path / name, spoken())
    assert suggested_place([tmp_path / "anna/a.jsonl", tmp_path / "ali/a.jsonl"]) == "folder"
    assert suggested_place([tmp_path / "a.anna.jsonl", tmp_path / "a.ali.jsonl"]) == "suffix"
    assert suggested_place([tmp_path / "a.anna.jsonl"]) == ""


def test_annotations_without_their_texts_are_counted(tmp_path):
    rows = "document,start,end,label,annotator\nReport,4,12,actor,Anna\nReport,0,3,claim,\n"
    path = tmp_path / "a.csv"
    path.write_text(rows)
    seen = preview([path])
    assert (seen.documents, seen.annotations, seen.title) == (1, 2, "Report")
    assert (seen.labels, seen.annotators) == ({"actor": 1, "claim": 1}, {"Anna": 1, "": 1})
    assert seen.is_annotated
    assert not seen.refused
