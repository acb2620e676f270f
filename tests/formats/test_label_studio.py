"""Label Studio's tasks: whose they are, what is asked of regions, the configuration, and tasks that are on no text."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import orjson
import pytest

from annotator.domain.annotator import Annotator
from annotator.errors import AnnotatorError
from annotator.formats import recognised
from annotator.formats.base import ReadDocument, ReadFailure, ReadHeader
from annotator.services.fitting import fitted
from tests.formats.examples import ANNA, Source, example
from tests.formats.tasks import documents_of, exported, items_of, spans_of

CONFIG = """<View>
  <Text name="body" value="$story"/>
  <Labels name="tag" toName="body"><Label value="actor" background="#AA00BB" hotkey="q" hint="Who acts"/></Labels>
  <Choices name="kind" toName="body" perRegion="true" choice="multiple" whenLabelValue="actor">
    <Choice value="person"/><Choice value="state"/></Choices>
  <Choices name="sure" toName="body" perRegion="true"><Choice value="true"/><Choice value="false"/></Choices>
  <Number name="age" toName="body" perRegion="true"/>
  <Relations><Relation value="works for"/></Relations>
</View>"""


def region(own: str, start: int, end: int, label: str, text: str = "", **further: Any) -> dict[str, Any]:
    value = {"start": start, "end": end, "labels": [label]}
    place = {"id": own, "from_name": "tag", "to_name": "body", "type": "labels"}
    return {**place, "value": {**value, "text": text} if text else value, **further}


def answer(own: str, name: str, kind: str, said: Any) -> dict[str, Any]:
    place = {"start": 4, "end": 12, "text": "minister"}
    return {"id": own, "from_name": name, "to_name": "body", "type": kind, "value": {**place, kind: said}}


def saved_task(tmp_path, *annotations: object, text: str = "The minister 🚀 said", **task: Any):
    path = tmp_path / "tasks.json"
    done = [one if isinstance(one, dict) else {"result": one} for one in annotations]
    path.write_bytes(orjson.dumps([{"data": {"story": text}, "annotations": done, **task}], option=orjson.OPT_INDENT_2))
    return path


def test_several_annotators_are_told_apart_and_skipped_work_is_counted(tmp_path):
    path = saved_task(
        tmp_path,
        {"completed_by": {"id": 3, "email": "a@b.example", "first_name": "Anna", "last_name": "B."},
         "result": [region("r1", 4, 12, "actor", "minister")], "created_at": "2024-05-15T12:09:16Z"},
        {"completed_by": {"id": 4, "email": "c@d.example", "first_name": ""}, "result": [region("r1", 4, 12, "actor")]},
        {"completed_by": 5, "result": [region("r1", 4, 12, "actor")], "ground_truth": True},
        {"completed_by": 5, "result": [region("r2", 0, 3, "actor")], "was_cancelled": True},
    )  # fmt: skip
    (read,) = documents_of(path, "label-studio")
    assert [a.annotator for a in read.annotations] == ["Anna B.", "c@d.example", "user 5"]
    assert read.annotations[0].created == read.annotations[0].created == 1_715_774_956_000_000
    assert read.annotations[2].extra["ground_truth"] is True
    assert read.remarks == ["annotations that were skipped are left out: 1"]


def test_predictions_are_suggestions_of_an_engine(tmp_path):
    guess = {"model_version": "tagger 2", "score": 0.5, "result": [region("p", 4, 12, "actor", score=0.75)]}
    items = items_of(saved_task(tmp_path, predictions=[guess]), "label-studio")
    header = next(item for item in items if isinstance(item, ReadHeader))
    assert [(a.name, a.kind) for a in header.annotators] == [("tagger 2", "engine")]
    (one,) = next(item for item in items if isinstance(item, ReadDocument)).annotations
    assert (one.annotator, one.origin.kind, one.origin.by, one.extra) == (
        "tagger 2", "suggested", "tagger 2", {"score": 0.75},
    )  # fmt: skip


def test_offsets_count_utf16_and_the_words_decide_where_they_do_not(tmp_path):
    (read,) = documents_of(saved_task(tmp_path, [region("r", 16, 20, "x", "said")]), "label-studio")
    assert spans_of(read) == [("x", "said")]
    (read,) = documents_of(saved_task(tmp_path, [region("r", 15, 19, "x", "said")]), "label-studio")
    assert spans_of(read) == [("x", "said")]
    assert "count Unicode code points" in read.remarks[0]


def test_line_ends_of_windows_do_not_shift_spans(tmp_path):
    path = saved_task(tmp_path, [region("r", 8, 13, "x", "three")], text="one\r\ntwo\r\nthree")
    (read,) = documents_of(path, "label-studio")
    one = fitted(read)
    assert spans_of(read) == [("x", "three")]
    assert one.normal.text == "one\ntwo\nthree"
    assert "not UTF-16 code units, as 1 of 1 quotes fit" in read.remarks[0]


def test_answers_become_attributes_by_the_configuration_beside(tmp_path):
    (tmp_path / "config.xml").write_text(CONFIG)
    path = saved_task(
        tmp_path,
        [
            region("r", 4, 12, "actor", "minister", meta={"text": ["a note"]}),
            answer("r", "kind", "choices", ["state"]),
            answer("r", "sure", "choices", ["false"]), answer("r", "age", "number", 40), region("s", 0, 3, "actor"),
            {"type": "relation", "from_id": "r", "to_id": "s", "direction": "left", "labels": ["works for"]},
        ],
    )  # fmt: skip
    header, read = items_of(path, "label-studio")
    (label,) = header.labels
    assert (label.name, label.colour, label.key, label.guideline) == ("actor", "#aa00bb", "Q", "Who acts")
    assert [(a["key"], a["type"]) for a in label.attributes] == [
        ("kind", "choices"), ("sure", "yes_no"), ("age", "number"),
    ]  # fmt: skip
    assert [kind.name for kind in header.relation_types] == ["works for"]
    assert read.annotations[0].attributes == {"kind": ["state"], "sure": False, "age": 40}
    assert read.annotations[0].note == "a note"
    assert [(r.type, r.source, r.target) for r in read.relations] == [("works for", "s", "r")]


def test_what_is_said_of_no_region_is_said_of_the_document(tmp_path):
    choice = {"id": "c", "from_name": "mood", "to_name": "body", "type": "choices", "value": {"choices": ["good"]}}
    words = {"id": "t", "from_name": "sum", "to_name": "body", "type": "textarea", "value": {"text": ["Short."]}}
    (read,) = documents_of(saved_task(tmp_path, [choice, words]), "label-studio")
    assert [(a.label, a.fragments, a.note) for a in read.annotations] == [("good", (), ""), ("sum", (), "Short.")]


def test_the_flat_layout_is_read_too(tmp_path):
    path = tmp_path / "min.json"
    found = [{"start": 4, "end": 12, "text": "minister", "labels": ["actor"]}]
    path.write_bytes(orjson.dumps([{"text": "The minister", "id": 1, "tag": found, "annotator": 2, "lead_time": 1.5}]))
    (read,) = documents_of(path, "label-studio")
    assert spans_of(read) == [("actor", "minister")]
    assert read.annotations[0].annotator == "user 2"


def test_engines_make_predictions_and_gold_is_ground_truth(tmp_path):
    engine = Annotator("01000000-0000-7000-8000-000000000005", "tagger", "engine")
    gold = Annotator("01000000-0000-7000-8000-000000000006", "Gold", "gold")
    one = example("The [actor minister] said [claim nothing].")
    first, second = one.annotations
    both = replace(one, annotations=(replace(first, annotator=engine.id), replace(second, annotator=gold.id)))
    out = exported("label-studio", tmp_path / "out", Source([both], annotators=(ANNA, engine, gold)))
    (task,) = orjson.loads((out / "tasks.json").read_bytes())
    assert [said["model_version"] for said in task["predictions"]] == ["tagger"]
    assert [said["ground_truth"] for said in task["annotations"]] == [True]
    headers = [item for item in items_of(out / "tasks.json", "label-studio") if isinstance(item, ReadHeader)]
    announced = {(a.name, a.kind) for header in headers for a in header.annotators}
    assert announced == {("tagger", "engine"), ("Gold", "gold")}


def test_attributes_are_answers_that_can_be_changed_there(tmp_path):
    one = example("The [actor minister] said.", attributes={"kind": "person", "rank": 2})
    out = exported("label-studio", tmp_path / "out", Source([one]))
    (task,) = orjson.loads((out / "tasks.json").read_bytes())
    asked = task["annotations"][0]["result"][1]
    assert (asked["from_name"], asked["value"]["choices"]) == ("kind@actor", ["person"])
    asked["value"]["choices"] = ["state"]
    (out / "tasks.json").write_bytes(orjson.dumps([task]))
    (read,) = documents_of(out / "tasks.json", "label-studio")
    assert read.annotations[0].attributes == {"kind": "state", "rank": 2}


def test_a_copy_of_an_annotation_is_the_work_of_who_copied_it(tmp_path):
    out = exported("label-studio", tmp_path / "out", Source([example()]))
    (task,) = orjson.loads((out / "tasks.json").read_bytes())
    copy = {**task["annotations"][0], "completed_by": {"id": 8, "email": "bob@x.example"}}
    task["annotations"].append(copy)
    (out / "tasks.json").write_bytes(orjson.dumps([task]))
    (read,) = documents_of(out / "tasks.json", "label-studio")
    assert [a.annotator for a in read.annotations] == ["Anna", "Anna", "bob@x.example", "bob@x.example"]
    assert [a.id is None for a in read.annotations] == [False, False, True, True]
    assert len({a.ref for a in read.annotations}) == 4


def test_nobody_is_named_unless_asked_since_label_studio_refuses_strangers(tmp_path):
    for chosen, keys in (("importing user", set()), ("e-mail", {"completed_by"})):
        out = exported("label-studio", tmp_path / chosen, Source([example()]), completed_by=chosen)
        (task,) = orjson.loads((out / "tasks.json").read_bytes())
        assert {"completed_by"} & task["annotations"][0].keys() == keys


def test_real_tasks_on_other_things_are_refused_in_a_sentence(shared):
    folder = shared / "data/jsonl/label-studio"
    pictures = items_of(folder / "csv_test.json", "label-studio")
    assert [item.refused for item in pictures] == [
        ["results of the type rectanglelabels on “image” are not of this text"]
    ] * 2
    (songs,) = items_of(folder / "csv_test2.json", "label-studio")
    assert isinstance(songs, ReadFailure)
    assert "not one on a text" in songs.reason
    (read,) = documents_of(folder / "csv_test_history.json", "label-studio")
    assert [(a.label, a.fragments, a.annotator) for a in read.annotations] == [
        ("Positive", (), "sergei@heartex.test"),
    ]


@pytest.mark.parametrize(
    "result",
    [7, {}, {"type": "labels", "value": {"labels": ["x"]}},
     {"type": "labels", "value": {"start": "a", "end": 2, "labels": ["x"]}},
     {"type": "relation"}, {"type": "labels", "value": {"start": 0, "end": 3, "labels": [None]}},
     {"type": "choices", "value": {"start": 1, "choices": ["x"]}}, {"type": "brush", "value": {"rle": []}}],
)  # fmt: skip
def test_a_result_that_is_none_is_refused_alone(result, tmp_path):
    (read,) = documents_of(saved_task(tmp_path, [result, region("r", 4, 12, "actor", "minister")]), "label-studio")
    assert spans_of(read)[-1:] == [("actor", "minister")]
    assert len(read.refused) == 1


def test_a_hostile_configuration_is_said_and_the_tasks_come_in(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><View><Text name="t" value="&b;"/></View'
    (tmp_path / "config.xml").write_text(bomb)
    failure, read = items_of(saved_task(tmp_path, [region("r", 4, 12, "actor")]), "label-studio")
    assert "config.xml" in failure.reason
    assert len(read.annotations) == 1


def test_lists_of_other_things_are_not_taken_for_tasks(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(orjson.dumps([{"text": "News", "title": "x", "annotations": [1]}]))
    assert recognised(path).key == "json"
    path.write_bytes(b"[3, 4]")
    with pytest.raises(AnnotatorError, match="no tasks"):
        list(next(i for i in [recognised(saved_task(tmp_path, []))]).read(path, 100))
