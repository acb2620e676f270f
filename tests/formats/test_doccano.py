"""doccano's JSONL: its three shapes, its unit, and what is kept beside it on the way through doccano."""

from __future__ import annotations

from dataclasses import replace

import orjson
import pytest

from annotator.domain.relation import SHIPPED_TYPES, new_relation
from annotator.formats import recognised
from annotator.formats.base import ReadFailure
from tests.formats.examples import AT, Source, example
from tests.formats.tasks import documents_of, exported, items_of, saved_lines, spans_of

ROCKET = "The 🚀 rocket rose."


def test_triples_under_either_key_and_entities_come_in(tmp_path):
    entity = {"id": 7, "start_offset": 4, "end_offset": 6, "label": "thing"}
    path = saved_lines(
        tmp_path / "a.jsonl",
        [
            {"text": ROCKET, "label": [[7, 13, "thing"]], "url": "https://a.example"},
            {"text": "Nothing", "labels": [[0, 7, "word"]]},
            {"text": ROCKET, "entities": [entity], "relations": []},
        ],
    )
    first, second, third = documents_of(path, "doccano")
    assert spans_of(first) == [("thing", "rocket")]
    assert spans_of(second) == [("word", "Nothing")]
    assert spans_of(third) == [("thing", "🚀")]
    assert first.provenances[0].meta == {"url": "https://a.example"}
    assert third.annotations[0].external_id == "7"


def test_that_utf16_is_only_assumed_is_said_where_it_matters(tmp_path):
    rocket, plain = documents_of(
        saved_lines(tmp_path / "a.jsonl", [{"text": t, "label": [[0, 3, "x"]]} for t in (ROCKET, "The rocket")]),
        "doccano",
    )
    assert "taken as UTF-16" in rocket.remarks[0]
    assert plain.remarks == []


def test_a_span_within_a_pair_of_surrogates_is_refused(tmp_path):
    (read,) = documents_of(saved_lines(tmp_path / "a.jsonl", [{"text": ROCKET, "label": [[4, 5, "x"]]}]), "doccano")
    assert spans_of(read) == []
    assert "within a character" in read.refused[0]


def test_labels_of_whole_texts_are_labels_of_documents(tmp_path):
    path = saved_lines(tmp_path / "a.bin", [{"text": "Good", "labels": ["positive"]}])
    (read,) = documents_of(path, "doccano")
    assert [(a.label, a.fragments) for a in read.annotations] == [("positive", ())]


def test_relations_go_by_the_ids_of_the_file_and_broken_ones_are_named(tmp_path):
    entities = [
        {"id": 10, "start_offset": 0, "end_offset": 3, "label": "a"},
        {"id": 11, "start_offset": 4, "end_offset": 6, "label": "b"},
    ]
    relations = [{"id": 1, "from_id": 11, "to_id": 10, "type": "of"}, {"from_id": 11, "type": "of"}]
    path = saved_lines(tmp_path / "a.jsonl", [{"text": ROCKET, "entities": entities, "relations": relations}])
    (read,) = documents_of(path, "doccano")
    (tie,) = read.relations
    refs = {a.ref: a.label for a in read.annotations}
    assert (tie.type, refs[tie.source], refs[tie.target]) == ("of", "b", "a")
    assert "relation 2 lacks" in read.refused[0]


def tied() -> Source:
    one = example("The [actor minister] 🚀 said [claim nothing].")
    actor, claim = one.annotations
    tie = new_relation(SHIPPED_TYPES[2], one.document.id, claim.annotator, claim.id, "annotation", actor.id, AT)
    return Source([replace(one, relations=(tie,))], relation_types=SHIPPED_TYPES)


@pytest.mark.parametrize(("shape", "keys"), [("relations", {"entities", "relations"}), ("labels", {"label"})])
def test_the_shape_is_the_one_that_was_chosen(shape, keys, tmp_path):
    out = exported("doccano", tmp_path / "a.jsonl", tied(), shape=shape)
    line = orjson.loads(out.read_bytes())
    assert keys == {"entities", "relations", "label"} & line.keys()


def test_relations_are_written_where_the_project_has_any(tmp_path):
    line = orjson.loads(exported("doccano", tmp_path / "a.jsonl", tied()).read_bytes())
    assert [entity["start_offset"] for entity in line["entities"]] == [4, 21]  # the rocket counts two
    plain = orjson.loads(exported("doccano", tmp_path / "b.jsonl", Source([example()])).read_bytes())
    assert plain["label"] == [[4, 12, "actor"], [18, 25, "claim"]]


def test_what_was_changed_in_doccano_stands_and_the_rest_is_as_it_was(tmp_path):
    one = example("The [actor minister] said [claim nothing].", note="see page 2", attributes={"kind": "person"})
    line = orjson.loads(exported("doccano", tmp_path / "a.jsonl", Source([one])).read_bytes())
    line["label"] = [[4, 12, "actor"], [0, 3, "source"]]  # the claim is gone, a source is new
    line["id"] = 99
    (read,) = documents_of(saved_lines(tmp_path / "b.jsonl", [line]), "doccano")
    actor, source = read.annotations
    assert (actor.label, actor.note, actor.attributes) == ("actor", "see page 2", {"kind": "person"})
    assert (source.label, source.note, source.annotator) == ("source", "", None)


def test_a_piece_that_was_deleted_in_doccano_goes_alone(tmp_path):
    one = example("The [actor minister] said nothing.")
    broken = replace(one.annotations[0], fragments=((0, 3), (4, 12)), quote="The … minister")
    source = Source([replace(one, annotations=(broken,))])
    line = orjson.loads(exported("doccano", tmp_path / "a.jsonl", source).read_bytes())
    assert line["label"] == [[0, 3, "actor"], [4, 12, "actor"]]
    line["label"] = line["label"][1:]
    (read,) = documents_of(saved_lines(tmp_path / "b.jsonl", [line]), "doccano")
    assert read.annotations[0].fragments == ((4, 12),)


def test_hostile_lines_are_refused_each_for_itself(tmp_path):
    deep = b'{"text": "x", "label": [[0, 1, "a"]], "m": ' + b"[" * 200 + b"]" * 200 + b"}"
    good = {"text": "Good", "label": [[0, 4, "x"], [0, "4", "x"], [-5, 99, "x"], {"start_offset": 0}, 7]}
    path = saved_lines(tmp_path / "a.jsonl", [good, deep, b"[1]", {"label": [[0, 1, "x"]]}])
    items = items_of(path, "doccano")
    reasons = [item.reason for item in items if isinstance(item, ReadFailure)]
    assert len(reasons) == 3
    read = next(item for item in items if not isinstance(item, ReadFailure))
    assert len(read.refused) == 3
    assert spans_of(read) == [("x", "Good")]


def test_lines_of_others_are_left_to_others(tmp_path):
    ours = saved_lines(tmp_path / "a.jsonl", [{"text": "x", "annotations": [], "labels": ["a"]}])
    assert recognised(ours).key == "jsonl"
    prodigy = saved_lines(tmp_path / "b.jsonl", [{"text": "x", "spans": [], "answer": "accept", "label": "a"}])
    assert recognised(prodigy).key == "prodigy"
