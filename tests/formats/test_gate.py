"""GATE's XML and bdoc: nodes, sets, typed features, relations, and what other programs make of our files."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import replace

import pytest

from annotator.domain.annotator import Annotator
from annotator.domain.relation import SHIPPED_TYPES, new_relation
from annotator.errors import AnnotatorError
from annotator.formats import recognised
from annotator.formats.gate.names import Names
from tests.formats.examples import ANNA, AT, Source, example
from tests.formats.tasks import documents_of, exported, spans_of
from tests.formats.torture import torture, written

HEAD = '<?xml version="1.0"?><GateDocument version="3"><GateDocumentFeatures/>'


def saved_xml(tmp_path, text: str, sets: str):
    path = tmp_path / "a.xml"
    path.write_text(f"{HEAD}<TextWithNodes>{text}</TextWithNodes>{sets}</GateDocument>")
    return path


def feature(name: str, kind: str, value: str) -> str:
    return (
        f'<Feature><Name className="java.lang.String">{name}</Name>'
        f'<Value className="java.lang.{kind}">{value}</Value></Feature>'
    )


def test_an_annotation_lies_where_its_nodes_stand_whatever_they_are_called(tmp_path):
    text = 'A &amp; 🚀 <Node id="7"/>rose<Node id="99"/> high'
    sets = '<AnnotationSet><Annotation Id="1" Type="deed" StartNode="7" EndNode="99"/></AnnotationSet>'
    (read,) = documents_of(saved_xml(tmp_path, text, sets), "gate")
    assert read.text == "A & 🚀 rose high"
    assert spans_of(read) == [("deed", "rose")]
    assert read.annotations[0].annotator is None


def test_sets_are_annotators_and_features_keep_their_types(tmp_path):
    said = feature("n", "Integer", "3") + feature("f", "Double", "0.5") + feature("b", "Boolean", "false")
    said += feature("s", "String", "x") + feature("odd", "Integer", "three")
    said += '<Feature><Name className="java.lang.String">l</Name><Value className="java.util.ArrayList" '
    said += 'itemClassName="java.lang.Integer">1;2</Value></Feature>'
    mark = f'<Annotation Id="1" Type="deed" StartNode="0" EndNode="4">{said}</Annotation>'
    markup = '<Annotation Id="2" Type="p" StartNode="0" EndNode="4"/>'
    sets = f'<AnnotationSet Name="anna">{mark}</AnnotationSet>'
    sets += f'<AnnotationSet Name="Original markups">{markup}</AnnotationSet>'
    (read,) = documents_of(saved_xml(tmp_path, '<Node id="0"/>rose<Node id="4"/>', sets), "gate")
    (one,) = read.annotations
    assert one.annotator == "anna"
    assert one.attributes == {"n": 3, "f": 0.5, "b": False, "s": "x", "odd": "three", "l": [1, 2]}
    assert read.remarks == ["1 tags in the set “Original markups” are left out"]


def test_a_relation_of_three_is_two_of_one_group(tmp_path):
    marks = "".join(f'<Annotation Id="{n}" Type="t{n}" StartNode="0" EndNode="4"/>' for n in range(3))
    ties = f'<RelationSet><Relation Id="9" Type="meets" Members="0;1;2">{feature("how", "String", "well")}</Relation>'
    ties += '<Relation Id="10" Type="meets" Members="x"/></RelationSet>'
    sets = f"<AnnotationSet>{marks}</AnnotationSet>{ties}"
    (read,) = documents_of(saved_xml(tmp_path, '<Node id="0"/>rose<Node id="4"/>', sets), "gate")
    assert [(r.source, r.target, r.group, r.attributes) for r in read.relations] == [
        ("0", "1", "relation 9", {"how": "well"}), ("0", "2", "relation 9", {"how": "well"}),
    ]  # fmt: skip
    assert read.refused == ["the relation 10 lacks its type or members"]


def test_an_annotation_without_its_node_is_refused_alone(tmp_path):
    marks = '<Annotation Id="1" Type="a" StartNode="0" EndNode="5"/>'
    marks += '<Annotation Id="2" Type="b" StartNode="0" EndNode="4"/>'
    path = saved_xml(tmp_path, '<Node id="0"/>rose<Node id="4"/>', f"<AnnotationSet>{marks}</AnnotationSet>")
    (read,) = documents_of(path, "gate")
    assert spans_of(read) == [("b", "rose")]
    assert "node in the text" in read.refused[0]


def test_other_xml_and_entities_are_refused(tmp_path, shared):
    for name in ("KeyDocument.xml", "ResponseDocument.xml"):
        path = shared / "data/gate" / name
        with pytest.raises(AnnotatorError, match="no document that GATE has saved"):
            list(recognised(path).read(path, 10_000))
    bomb = tmp_path / "bomb.xml"
    bomb.write_text(
        '<!DOCTYPE GateDocument [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
        "<GateDocument><TextWithNodes>&b; text</TextWithNodes></GateDocument>"
    )
    with pytest.raises(AnnotatorError, match="entities"):
        list(recognised(bomb).read(bomb, 10_000))


@pytest.mark.parametrize(("name", "key"), [("testdoc1.xml", "gate"), ("testdoc1.bdocjs", "bdoc")])
def test_real_documents_come_in_with_sets_and_features(shared, name, key):
    (read,) = documents_of(shared / "data/gate" / name, key)
    assert Counter(a.annotator for a in read.annotations) == {None: 2, "Set2": 5}
    assert [a.label for a in read.annotations if a.annotator is None] == ["Type1", "Type1"]
    assert read.annotations[1].attributes == {"shared2": ["SomeString", 0, True, 3.3]}
    meta = read.provenances[0].meta
    assert (meta["fInt1"], meta["fBoolean"], meta["fMapStringInt"]) == (222, True, {"key1": 122, "key2": -4})
    assert ("LONG", "This is the document") in spans_of(read)


@pytest.mark.parametrize(("kind", "place"), [("j", 8), ("p", 7)])
def test_bdoc_says_what_its_offsets_count(kind, place, tmp_path):
    mark = {"type": "deed", "start": place, "end": place + 4, "id": 1, "features": {}}
    document = {"text": "A & 🚀  rose", "offset_type": kind, "annotation_sets": {"": {"annotations": [mark, 7, {}]}}}
    path = tmp_path / "a.json"
    path.write_text(json.dumps(document))
    (read,) = documents_of(path, "bdoc")
    assert spans_of(read) == [("deed", "rose")]
    assert len(read.refused) == 2


def both_written(tmp_path, source: Source, key: str) -> list[str]:
    return sorted(path.name for path in exported(key, tmp_path / key, source).iterdir())


def test_each_document_has_a_file_called_by_its_title(tmp_path):
    source = Source([example("One.", title="a/b"), example("Two.", title="A:B"), example("Three.", title="con")])
    assert both_written(tmp_path, source, "gate") == ["A_B (2).xml", "_con.xml", "a_b.xml"]
    assert both_written(tmp_path, source, "bdoc") == ["A_B (2).bdocjs", "_con.bdocjs", "a_b.bdocjs"]


def test_names_are_short_and_safe_on_every_system():
    names = Names()
    assert names.of("../../etc/passwd") == "_.._etc_passwd"
    assert names.of("  ") == "document"
    assert len(names.of("ی" * 500).encode()) <= 120
    assert names.of("LPT1.txt") == "_LPT1.txt"
    assert [names.of(name) for name in ("é", "e\u0301", "É")] == ["é", "e\u0301 (2)", "É (3)"]


@pytest.mark.parametrize(("key", "suffix"), [("gate", "xml"), ("bdoc", "bdocjs")])
def test_gatenlp_sees_the_same_spans(key, suffix, tmp_path):
    gatenlp = pytest.importorskip("gatenlp")
    ali = Annotator("01000000-0000-7000-8000-000000000003", "Ali")
    one = example("🚀 The [actor minister] said [claim nothing].", attributes={"kind": "person", "n": 3})
    actor, claim = one.annotations
    tie = new_relation(SHIPPED_TYPES[2], one.document.id, ANNA.id, claim.id, "annotation", actor.id, AT)
    mixed = replace(one, annotations=(actor, claim, replace(actor, id=claim.id[:-1] + "f", annotator=ali.id)))
    source = Source([replace(mixed, relations=(tie,))], annotators=(ANNA, ali), relation_types=SHIPPED_TYPES)
    out = exported(key, tmp_path / "out", source)
    document = gatenlp.Document.load(str(next(out.glob(f"*.{suffix}"))), fmt={"xml": "gatexml"}.get(suffix, suffix))
    assert document.text == one.document.text
    found = {(name, a.type, document[a]) for name in document.annset_names() for a in document.annset(name)}
    assert found == {("Anna", "actor", "minister"), ("Anna", "claim", "nothing"), ("Ali", "actor", "minister")}
    (kind,) = document.annset("Ali")
    assert (kind.features["kind"], kind.features["n"]) == ("person", 3)


def test_gate_and_bdoc_of_the_torture_project_hold_the_same_texts(tmp_path):
    from annotator.formats import exporter_of

    texts = []
    for key in ("gate", "bdoc"):
        exporter = exporter_of(key)
        written(exporter, tmp_path / key, torture())
        texts.append({documents_of(path, key)[0].text for path in (tmp_path / key).iterdir()})
    assert texts[0] == texts[1]
    assert len(texts[0]) == 5
