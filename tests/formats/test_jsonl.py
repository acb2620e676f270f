"""Our JSONL: as little as a text comes in, all of it comes back, and what is wrong is named by line."""

from __future__ import annotations

import json
from dataclasses import replace

import orjson
import pytest

from annotator.domain.annotation import Origin
from annotator.domain.annotator import Annotator
from annotator.domain.document import Foreign, new_provenance, new_status
from annotator.domain.entity import new_entity
from annotator.domain.label import SHIPPED, new_label
from annotator.domain.moment import iso as plain_iso
from annotator.domain.progress import no_step
from annotator.domain.relation import SHIPPED_TYPES, new_relation
from annotator.errors import AnnotatorError
from annotator.formats.base import ReadDocument, ReadFailure, ReadHeader
from annotator.formats.json_moments import iso
from annotator.formats.jsonl_reading import read
from annotator.formats.jsonl_writing import write
from tests.formats.examples import ANNA, Source, example
from tests.formats.schema import breaches

TEXT = "The minister said nothing."


def read_lines(tmp_path, *lines: object, limit: int = 10_000) -> list[object]:
    path = tmp_path / "in.jsonl"
    path.write_bytes(b"\n".join(line if isinstance(line, bytes) else orjson.dumps(line) for line in lines))
    return list(read(path, limit))


def one(tmp_path, **fields: object) -> ReadDocument:
    (item,) = read_lines(tmp_path, {"text": TEXT, **fields})
    assert isinstance(item, ReadDocument), item
    return item


def refusal(tmp_path, **annotation: object) -> str:
    document = one(tmp_path, annotations=[annotation, {"start": 0, "end": 3, "label": "claim"}])
    assert len(document.annotations) == 1, "the other annotation comes in"
    return document.refused[0]


def written(tmp_path, source: Source) -> list[dict[str, object]]:
    out = tmp_path / "out.jsonl"
    write(out, source, no_step)
    return [orjson.loads(line) for line in out.read_bytes().splitlines()]


# reading


def test_a_text_and_spans_are_enough(tmp_path):
    document = one(tmp_path, annotations=[{"start": 4, "end": 12, "label": "actor"}])
    (annotation,) = document.annotations
    assert document.text == TEXT
    assert document.title == TEXT
    assert (annotation.label, annotation.fragments) == ("actor", ((4, 12),))
    assert (annotation.annotator, annotation.id, annotation.origin) == (None, None, None)
    assert (document.provenances[0].file, document.provenances[0].reader) == ("in.jsonl", "jsonl")


def test_a_long_first_line_is_cut_for_the_title(tmp_path):
    document = one(tmp_path, text="\n  " + "word " * 40 + "\nsecond")
    assert len(document.title) <= 80
    assert document.title.endswith("word…")


def test_null_is_the_same_as_missing(tmp_path):
    fields = ("title", "meta", "file", "sha256", "relations", "statuses", "structure", "supersedes", "provenance")
    assert one(tmp_path, **dict.fromkeys(fields)).title == TEXT
    said = ("id", "quote", "annotator", "attributes", "note", "created", "updated", "fragments", "certainty", "origin")
    document = one(tmp_path, annotations=[{"start": 0, "end": 3, "label": "x", **dict.fromkeys(said)}])
    assert document.refused == []


def test_what_is_not_known_is_kept(tmp_path):
    annotation = {"start": 0, "end": 3, "label": "x", "score": 0.5, "document": "d"}
    document = one(tmp_path, lead=["a"], annotations=[annotation])
    assert document.provenances[0].extra == {"lead": ["a"]}
    assert document.annotations[0].extra == {"score": 0.5, "document": "d"}


def test_ids_of_others_are_kept_beside_ours(tmp_path):
    ours = "01a203d2-bb74-7000-8a61-ca937f6f846c"
    lines = [{"id": given, "start": 0, "end": 3, "label": "x"} for given in (ours, 17, "T1", ours.upper())]
    found = one(tmp_path, id=12, annotations=lines)
    assert [(a.id, a.external_id) for a in found.annotations] == [
        (ours, ""),
        (None, "17"),
        (None, "T1"),
        (None, ours.upper()),
    ]
    assert found.provenances[0].external_id == "12"


@pytest.mark.parametrize(
    ("annotation", "reason"),
    [
        ({"start": 0, "end": 3}, "has no label"),
        ({"start": 0, "end": 3, "label": "  "}, "has no label"),
        ({"start": 0, "end": 3, "label": 7}, '"label" that is not a text'),
        ({"start": 0, "label": "x"}, "whole numbers"),
        ({"start": 0.0, "end": 3.0, "label": "x"}, "whole numbers"),
        ({"start": False, "end": True, "label": "x"}, "whole numbers"),
        ({"start": "0", "end": "3", "label": "x"}, "whole numbers"),
        ({"fragments": [[0, True]], "label": "x"}, "pairs of whole numbers"),
        ({"fragments": [[0, 1, 2]], "label": "x"}, "pairs of whole numbers"),
        ({"fragments": {"a": 1}, "label": "x"}, "not a list"),
        ({"start": 0, "end": 9, "fragments": [[0, 2], [4, 6]], "label": "x"}, "fragments from 0 to 6"),
        ({"start": 0, "end": 3, "label": "x", "created": "yesterday"}, '"created" that is not a date'),
        ({"start": 0, "end": 3, "label": "x", "certainty": "very"}, "unknown certainty"),
        ({"start": 0, "end": 3, "label": "x", "origin": {"kind": "magic"}}, "unknown kind"),
        ({"start": 0, "end": 3, "label": "x", "origin": 5}, "not an object"),
        ({"start": 0, "end": 3, "label": "x", "attributes": []}, "not an object"),
        ({"start": 0, "end": 3, "label": "x", "id": {}}, '"id" that is neither'),
        ({"start": 0, "end": 3, "label": "x", "note": 5}, '"note" that is not a text'),
    ],
)
def test_an_annotation_that_can_not_be_read_is_refused_with_its_number(tmp_path, annotation, reason):
    said = refusal(tmp_path, **annotation)
    assert said.startswith("annotation 1 ")
    assert reason in said


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ([1], "is not an object"),
        ({"title": "x"}, 'has no "text"'),
        ({"text": "  \n"}, 'has no "text"'),
        ({"text": 5}, '"text" that is not a text'),
        ({"text": "x", "meta": []}, '"meta" that is not an object'),
        ({"text": "x", "title": 5}, '"title" that is not a text'),
        ({"text": "x", "annotations": {}}, "not a list"),
        ({"text": "x", "type": 5}, '"type" that is not a text'),
        ({"text": "x" * 101}, "longer than 100 characters"),
        ({"schema": "annotator/1", "labels": [{}]}, "without a name"),
        (b'{"text": "x"', "is not JSON"),
        (b'{"text": "\xe9"}', "is not UTF-8"),
        (b'{"text": "x", "a":' + b"[" * 600 + b"]" * 600 + b"}", "nested too deeply"),
    ],
)
def test_a_line_that_can_not_be_read_is_named_and_the_next_goes_on(tmp_path, line, reason):
    first, failure, last = read_lines(tmp_path, {"text": "a"}, line, {"text": "b"}, limit=100)
    assert isinstance(first, ReadDocument)
    assert isinstance(failure, ReadFailure)
    assert isinstance(last, ReadDocument)
    assert failure.where == "in.jsonl, line 2"
    assert reason in failure.reason


def test_nesting_that_could_not_be_written_again_is_refused(tmp_path):
    value: object = 1
    for _ in range(200):
        value = [value]
    assert "nested too deeply" in refusal(tmp_path, start=0, end=3, label="x", attributes={"a": value})
    (failure,) = read_lines(tmp_path, {"text": "x", "lead": value})
    assert isinstance(failure, ReadFailure)


def test_a_file_of_a_newer_version_is_refused_as_a_whole(tmp_path):
    with pytest.raises(AnnotatorError, match=r"'annotator/2'.*newer version"):
        read_lines(tmp_path, {"schema": "annotator/2"}, {"text": "x"})


def test_a_header_of_bare_names_is_understood(tmp_path):
    (header,) = read_lines(tmp_path, {"schema": "annotator/1", "labels": ["Person"], "annotators": ["Anna"]})
    assert isinstance(header, ReadHeader)
    assert [(label.name, label.id) for label in header.labels] == [("Person", "")]
    assert [(a.name, a.id, a.kind) for a in header.annotators] == [("Anna", "", "person")]


def test_label_fields_that_make_no_sense_have_their_defaults(tmp_path):
    label = {"name": "x", "colour": "red", "key": "long", "stroke": "zigzag", "parent": "no id", "id": "L1", "sort": 3}
    (header,) = read_lines(tmp_path, {"schema": "annotator/1", "labels": [label]})
    assert isinstance(header, ReadHeader)
    (found,) = header.labels
    plain = new_label("x", 0)
    assert (found.colour, found.key, found.stroke, found.parent) == (plain.colour, "", plain.stroke, None)
    assert found.extra == {"sort": 3}


def test_lines_of_an_unknown_type_have_ids_that_follow_from_what_they_say(tmp_path):
    entity = {"type": "entity", "name": "Ministry"}
    first, second, other = read_lines(tmp_path, entity, entity, {**entity, "name": "Port"})
    again = read_lines(tmp_path, entity, entity, {**entity, "name": "Port"})
    assert len({first.id, second.id, other.id}) == 3
    assert [item.id for item in again] == [first.id, second.id, other.id]


def test_a_long_file_is_read_line_by_line(tmp_path):
    path = tmp_path / "big.jsonl"
    path.write_bytes(b'{"text": "x"}\n' * 50_000)
    lines = read(path, 100)
    assert next(lines).consumed == 14
    assert sum(1 for _ in lines) == 49_999


# writing


def test_the_lines_have_the_documented_fields_in_order(tmp_path):
    header, document = written(tmp_path, Source([example()]))
    assert list(header) == ["schema", "type", "labels", "annotators", "entities", "relation_types"]
    assert list(document) == [
        "type", "id", "title", "text", "sha256", "meta", "file", "reader", "annotations", "relations",
    ]  # fmt: skip
    assert list(document["annotations"][0]) == [
        "id", "label", "start", "end", "quote", "annotator", "attributes", "note", "created", "updated",
        "fragments", "certainty", "origin",
    ]  # fmt: skip
    assert document["annotations"][1]["quote"] == "nothing"


def rich_source() -> Source:
    namesake = replace(ANNA, id="02000000-0000-7000-8000-000000000002")
    twin = replace(SHIPPED[1], id="03000000-0000-7000-8000-000000000003", parent=SHIPPED[0].id, extra={"sort": 3})
    origin = Origin("suggested", "rules", "3")
    full = example(
        note="=1", certainty="low", attributes={"kind": ["a", 1.5]}, origin=origin, external_id="T1", extra={"s": None}
    )
    document = full.document
    first, second, *_ = full.annotations
    whole = replace(first, id="04000000-0000-7000-8000-000000000004", fragments=(), quote="", annotator=namesake.id)
    split = replace(second, id="05000000-0000-7000-8000-000000000005", fragments=((0, 3), (13, 17)), label=twin.id)
    split = replace(split, quote="The … said")
    provenances = (
        replace(
            full.provenances[0], meta={"language": "en"}, external_id="7", raw_sha256="0" * 64, extra={"lead": [1]}
        ),
        new_provenance(document.id, "Again", meta={"url": "x"}, file="b.txt", reader="plain", extra={"more": 2}),
    )
    older = "06000000-0000-7000-8000-000000000006"
    document = replace(document, structure=({"kind": "heading", "start": 0, "end": 3},), supersedes=older)
    everything = replace(full, document=document, provenances=provenances, annotations=(whole, split, first, second))
    status = new_status(document.id, ANNA.id, "done")
    kept = Foreign("", "entity", {"type": "entity", "name": "Port"})
    header = Foreign("", "project", {"palette": "warm", "sorts": [1]})
    port = new_entity("Port", aliases=({"name": "بندر", "language": "fa"},), identifiers={"wikidata": "Q1"})
    tie = new_relation(
        SHIPPED_TYPES[0], document.id, ANNA.id, first.id, "entity", port.id, 7, cue=((13, 17),), quote="said"
    )
    everything = replace(everything, relations=(tie,))
    return Source([everything], (*SHIPPED, twin), (ANNA, namesake), (kept, header), (status,), SHIPPED_TYPES, (port,))


def test_everything_that_a_project_holds_is_on_the_lines(tmp_path):
    header, document, kept = written(tmp_path, rich_source())
    assert [entity["name"] for entity in header["entities"]] == ["Port"]
    assert header["palette"] == "warm"
    assert header["labels"][-1]["sort"] == 3
    assert kept == {"type": "entity", "name": "Port"}
    assert [(r["type"], r["to_kind"], r["to"] == header["entities"][0]["id"]) for r in document["relations"]] == [
        ("attributed to", "entity", True)
    ]
    assert (document["lead"], document["external_id"]) == ([1], "7")
    assert document["provenance"] == [
        {"title": "Again", "meta": {"url": "x"}, "file": "b.txt", "reader": "plain", "more": 2}
    ]
    assert document["statuses"] == [{"annotator": "Anna", "annotator_id": ANNA.id, "state": "done"}]
    whole, split, first, _ = document["annotations"]
    assert (whole["start"], whole["end"], whole["fragments"]) == (0, 0, [])
    assert (split["start"], split["end"], split["label_id"]) == (0, 17, "03000000-0000-7000-8000-000000000003")
    assert first["origin"] == {"kind": "suggested", "by": "rules", "version": "3"}
    assert first["s"] is None


@pytest.mark.parametrize("source", [Source([]), Source([example()]), rich_source()], ids=["empty", "plain", "rich"])
def test_the_schema_that_ships_describes_what_is_written(tmp_path, source):
    for line in written(tmp_path, source):
        assert breaches(line) == []


def test_the_schema_check_of_these_tests_finds_what_is_wrong(tmp_path):
    line = written(tmp_path, Source([example()]))[1]
    line["annotations"][0]["start"] = "0"
    del line["sha256"]
    line["id"] = "x"
    assert len(breaches(line)) == 3


def test_what_is_written_is_read_again(tmp_path):
    out = tmp_path / "out.jsonl"
    write(out, rich_source(), no_step)
    header, document, _kept = read(out, 1000)
    assert isinstance(header, ReadHeader)
    assert isinstance(document, ReadDocument)
    assert document.refused == []
    assert [(r.type, r.source, r.end, r.cue) for r in document.relations] == [
        ("attributed to", document.annotations[2].id, "entity", ((13, 17),))
    ]
    assert [kind.name for kind in header.relation_types] == [kind.name for kind in SHIPPED_TYPES]
    assert header.entities[0].aliases == ({"name": "بندر", "language": "fa"},)
    assert [a.fragments for a in document.annotations][:2] == [(), ((0, 3), (13, 17))]
    assert header.annotators == [ANNA, Annotator("02000000-0000-7000-8000-000000000002", "Anna")]
    assert json.dumps(header.extra) == '{"palette": "warm", "sorts": [1]}'


@pytest.mark.parametrize("moment", [0, 1, 999_999, 1_000_000, 1_772_000_000_123_456, -1, -1_500_000])
def test_moments_are_written_as_everywhere(moment):
    assert iso(moment) == plain_iso(moment)


def test_half_a_character_in_a_line_that_is_only_kept_is_replaced(tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_bytes(b'{"type": "later", "text": "a \\ud83d b"}\n')
    (kept,) = read(path, 1000)
    assert kept.content["text"] == "a \ufffd b"
