"""UIMA CAS as XMI and JSON: any layers in, our two layers out, and nothing that a file names runs."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import orjson
import pytest

from annotator.domain.progress import no_step
from annotator.errors import AnnotatorError
from annotator.formats import exporter_of, importer_of, recognised
from annotator.formats.base import ReadDocument
from annotator.formats.extras import is_here
from annotator.formats.uima.file_names import Unique, safe
from annotator.services.fitting import fitted, placed
from tests.formats.examples import Source, example
from tests.formats.making import packed, saved

pytestmark = pytest.mark.skipif(not is_here("uima"), reason="needs dkpro-cassis")
xmi, js, tsv = importer_of("uima-xmi"), importer_of("uima-json"), importer_of("webanno-tsv")

TEXT = "I like 🍕 and Ann"
CUSTOM = 'xmlns:custom="http:///webanno/custom.ecore"'


def xmi_of(body: str, text: str = TEXT, spaces: str = CUSTOM) -> str:
    members = " ".join(part.split('"')[0] for part in body.split('xmi:id="')[1:])
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><xmi:XMI xmlns:xmi="http://www.omg.org/XMI" '
        f'xmlns:cas="http:///uima/cas.ecore" {spaces} xmi:version="2.0"><cas:NULL xmi:id="0"/>{body}'
        f'<cas:Sofa xmi:id="1" sofaNum="1" sofaID="_InitialView" mimeType="text/plain" sofaString="{text}"/>'
        f'<cas:View sofa="1" members="{members}"/></xmi:XMI>'
    )


def types_of(*described: tuple[str, str, dict[str, str]]) -> str:
    def feature(name: str, kind: str) -> str:
        said = f"<name>{name}</name><rangeTypeName>{kind}</rangeTypeName>"
        return f"<featureDescription>{said}</featureDescription>"

    inside = "".join(
        f"<typeDescription><name>{name}</name><supertypeName>{above}</supertypeName>"
        f"<features>{''.join(feature(*one) for one in features.items())}</features></typeDescription>"
        for name, above, features in described
    )
    space = 'xmlns="http://uima.apache.org/resourceSpecifier"'
    return f"<typeSystemDescription {space}><types>{inside}</types></typeSystemDescription>"


def read(importer, path: Path) -> ReadDocument:
    (document,) = (item for item in importer.read(path, 1_000_000) if isinstance(item, ReadDocument))
    return document


def spans(document: ReadDocument) -> Counter:
    """Label, place and words of the annotations that have any."""
    one = fitted(document)
    found: Counter = Counter()
    for annotation in document.annotations:
        if annotation.fragments[0][0] < annotation.fragments[-1][1]:
            found[annotation.label, *placed(annotation, one)] += 1
    return found


# real files


def test_legal_arguments_come_in_with_both_features_of_their_layer(shared):
    folder = shared / "data/uima/echr-legal-arguments"
    gold = json.loads((shared / "data/GOLD.json").read_text())["uima/echr-legal-arguments"]
    labels, kinds = Counter(), Counter()
    for path in sorted(folder.glob("*.xmi")):
        assert recognised(path) is xmi
        assert xmi.companions(path) == (folder / "TypeSystem.xml",)
        document = read(xmi, path)
        said = gold["per_doc"][path.name]
        found = spans(document)
        start, end, words = said["first"]
        assert (sum(found.values()), len(document.text)) == (said["spans"], said["chars"])
        assert any(place == ((start, end),) and quote.startswith(words) for _, place, quote in found)
        assert {annotation.annotator for annotation in document.annotations} == {"CURATION_USER"}
        assert {annotation.origin.kind for annotation in document.annotations} == {"adjudicated"}
        assert document.title == path.name
        labels.update(annotation.label for annotation in document.annotations)
        kinds.update(annotation.attributes["ArgType"] for annotation in document.annotations)
    assert (labels, kinds) == (gold["Akteur"], gold["ArgType"])


def test_the_suite_of_webanno_says_the_same_in_xmi_and_tsv(shared):
    checked = 0
    for path in sorted((shared / "data/webanno-tsv/tsv3-suite").glob("*/reference.xmi")):
        name = path.parent.name
        one, other = read(xmi, path), read(tsv, path.with_name("reference.tsv"))
        assert one.text.rstrip() == other.text.rstrip(), name
        # The XMI of some cases calls the layer NamedEntity, the TSV Span; TSV trims the blanks at the ends.
        ours, theirs = (
            Counter((quote.strip(), "" if label in ("Span", "NamedEntity") else label) for label, _, quote in found)
            for found in (spans(one).elements(), spans(other).elements())
        )
        assert ours == theirs, name
        assert Counter(r.type for r in one.relations) == Counter(r.type for r in other.relations), name
        checked += 1
    assert checked == 37


def test_json_and_xmi_of_one_cas_give_the_same_spans(shared):
    for path in sorted((shared / "data/uima/cassis-json-cas").glob("*/data.json")):
        assert recognised(path) is js
        found = spans(read(js, path))
        assert found
        if path.parent.name == "casWithTextAndAnnotations":
            with pytest.raises(AnnotatorError, match="has no text"):
                read(xmi, path.with_name("debug.xmi"))  # it has annotations only
        else:
            assert spans(read(xmi, path.with_name("debug.xmi"))) == found


# layers


def test_labels_are_the_value_of_a_layer_and_else_its_name(tmp_path):
    body = (
        '<custom:Opinion xmi:id="5" sofa="1" begin="2" end="6" target="x" value="positive" strength="3"/>'
        '<custom:Opinion xmi:id="6" sofa="1" begin="7" end="9"/>'
    )
    document = read(xmi, saved(tmp_path, "a.xmi", xmi_of(body)))
    assert [(a.label, a.attributes) for a in document.annotations] == [
        ("positive", {"target": "x", "strength": "3"}),
        ("Opinion", {}),
    ]
    assert [quote for _, _, quote in spans(document)] == ["like", "🍕"]


def test_types_beside_the_file_say_what_features_are(tmp_path):
    folder = tmp_path / "deep" / "report"
    folder.mkdir(parents=True)
    opinion = {"holder": "uima.cas.String", "sure": "uima.cas.Boolean", "strength": "uima.cas.Integer"}
    types = types_of(("webanno.custom.Opinion", "uima.tcas.Annotation", opinion))
    beside = saved(tmp_path, "TypeSystem.xml", types)
    body = '<custom:Opinion xmi:id="5" sofa="1" begin="2" end="6" holder="Ann" sure="true" strength="3" odd="new"/>'
    path = saved(folder, "ann.xmi", xmi_of(body))
    assert xmi.companions(path) == (beside,)
    (annotation,) = read(xmi, path).annotations
    assert (annotation.label, annotation.attributes) == ("Ann", {"sure": True, "strength": 3, "odd": "new"})


def test_relations_slots_and_lists_become_relations(tmp_path):
    body = (
        '<custom:Span xmi:id="5" sofa="1" begin="0" end="1" value="who"/>'
        '<custom:Span xmi:id="6" sofa="1" begin="7" end="9" value="what"/>'
        '<custom:Tie xmi:id="7" sofa="1" begin="7" end="9" Governor="5" Dependent="6" value="likes" sure="no"/>'
        '<custom:Event xmi:id="8" sofa="1" begin="2" end="6" value="liking" roles="9 10"/>'
        '<custom:Role xmi:id="9" role="agent" target="5"/><custom:Role xmi:id="10" target="6"/>'
    )
    document = read(xmi, saved(tmp_path, "a.xmi", xmi_of(body)))
    labels = {annotation.ref: annotation.label for annotation in document.annotations}
    found = [(r.type, labels[r.source], labels[r.target], r.attributes) for r in document.relations]
    assert sorted(found, key=str) == [
        ("agent", "liking", "who", {}),
        ("likes", "who", "what", {"sure": "no"}),
        ("roles", "liking", "what", {}),
    ]


def test_positions_outside_the_text_or_within_an_emoji_are_refused_and_never_moved(tmp_path):
    body = (
        '<custom:Span xmi:id="5" sofa="1" begin="7" end="8" value="half"/>'
        '<custom:Span xmi:id="6" sofa="1" begin="2" end="999" value="far"/>'
        '<custom:Span xmi:id="7" sofa="1" begin="14" end="17" value="name"/>'
    )
    document = read(xmi, saved(tmp_path, "a.xmi", xmi_of(body)))
    one = fitted(document)
    assert document.refused == ["the half begins or ends within a character, at 8 (counted in UTF-16 code units)"]
    said = {}
    for annotation in document.annotations:
        try:
            said[annotation.label] = placed(annotation, one)[1]
        except ValueError as error:
            said[annotation.label] = str(error)
    assert said["name"] == "Ann"
    assert "outside the text" in said["far"]


def test_a_zip_of_xmi_brings_its_types_along(tmp_path):
    opinion = {"holder": "uima.cas.String"}
    types = types_of(("webanno.custom.Opinion", "uima.tcas.Annotation", opinion))
    body = '<custom:Opinion xmi:id="5" sofa="1" begin="2" end="6" holder="Ann"/>'
    path = saved(tmp_path, "ann.zip", packed({"ann.xmi": xmi_of(body), "TypeSystem.xml": types}))
    (document,) = importer_of("zip").read(path, 1000)
    assert [annotation.label for annotation in document.annotations] == ["Ann"]


# what is written


@pytest.mark.parametrize("key", ["uima-xmi", "uima-json"])
def test_the_name_of_the_annotator_the_title_and_what_is_known_of_it_come_back(key, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    one = example(
        "The [actor 🚀 minister] said.", 'A "b"/c: <d>', note="a\tb\n& <c>\u2028", attributes={"n": [1, {"a": True}]}
    )
    exporter_of(key).write(out, Source([one]), no_step)
    (path,) = (path for path in out.rglob("*") if path.suffix in (".xmi", ".json"))
    assert path.relative_to(out).as_posix() == f"A _b_c_ _d_/Anna{path.suffix}"
    document = read(importer_of(key), path)
    assert document.title == 'A "b"/c: <d>'
    (annotation,) = document.annotations
    assert (annotation.annotator, annotation.note) == ("Anna", "a\tb\n& <c>\u2028")
    assert annotation.attributes == {"n": [1, {"a": True}]}
    assert [quote for _, _, quote in spans(document)] == ["🚀 minister"]


def test_words_and_sentences_are_there_for_programs_that_show_nothing_without(tmp_path):
    from cassis import load_cas_from_xmi, load_typesystem

    out = tmp_path / "out"
    out.mkdir()
    exporter_of("uima-xmi").write(out, Source([example("He left. [claim She 🚀 stayed].\nوزیر گفت")]), no_step)
    types = load_typesystem(out / "TypeSystem.xml")
    (path,) = out.rglob("*.xmi")
    cas = load_cas_from_xmi(path, typesystem=types)
    segmentation = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type"
    sentences = [one.get_covered_text() for one in cas.select(f"{segmentation}.Sentence")]
    assert sentences == ["He left.", "She 🚀 stayed.", "وزیر گفت"]
    words = [one.get_covered_text() for one in cas.select(f"{segmentation}.Token")]
    assert words == ["He", "left", ".", "She", "🚀", "stayed", ".", "وزیر", "گفت"]


def test_names_of_files_are_sound_everywhere_and_each_there_once():
    unique = Unique()
    assert safe("../../etc/passwd", "x") == "_.._etc_passwd"
    assert safe("CON.txt", "x") == "_CON.txt"
    assert safe(" . ", "x") == "x"
    assert len(safe("ع" * 500, "x").encode()) <= 80
    assert [unique(name) for name in ("a", "A", "a", "a 2")] == ["a", "A 2", "a 3", "a 2 2"]


# hostile


def test_entities_and_document_types_are_refused(tmp_path):
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    head, rest = xmi_of("").split("?>", 1)
    path = saved(tmp_path, "a.xmi", f"{head}?>{bomb}{rest}")
    with pytest.raises(AnnotatorError, match="document type"):
        read(xmi, path)


def test_a_bomb_in_the_types_beside_is_left_out_and_said(tmp_path):
    saved(tmp_path, "TypeSystem.xml", '<!DOCTYPE x [<!ENTITY a "a">]><typeSystemDescription/>')
    path = saved(tmp_path, "a.xmi", xmi_of('<custom:Span xmi:id="5" sofa="1" begin="0" end="1" value="who"/>'))
    document = read(xmi, path)
    assert [annotation.label for annotation in document.annotations] == ["who"]
    assert "left out" in document.remarks[0]


@pytest.mark.parametrize("name", ["a=open('ran','w')", "a, b=print()", "__init__", "in", "a b", "é-", ""])
def test_names_that_would_run_as_a_program_are_refused(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    cas = {
        "%TYPES": {"x.Span": {"%NAME": "x.Span", "%SUPER_TYPE": "uima.tcas.Annotation"}},
        "%FEATURE_STRUCTURES": [
            {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": "text"},
            {"%ID": 2, "%TYPE": "x.Span", "@sofa": 1, "begin": 0, "end": 4, name: "value"},
        ],
        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2]}},
    }
    with pytest.raises(AnnotatorError, match="called"):
        read(js, saved(tmp_path, "a.json", orjson.dumps(cas)))
    saved(tmp_path, "TypeSystem.xml", types_of(("x.Span", "uima.tcas.Annotation", {name: "uima.cas.String"})))
    document = read(xmi, saved(tmp_path, "a.xmi", xmi_of("")))
    assert "called" in document.remarks[0]
    assert not (tmp_path / "ran").exists()


def test_a_number_that_is_none_comes_in_as_words_and_a_text_that_is_none_is_refused(tmp_path):
    cas = {
        "%TYPES": {},
        "%FEATURE_STRUCTURES": [
            {"%ID": 1, "%TYPE": "uima.cas.Sofa", "sofaNum": 1, "sofaID": "_InitialView", "sofaString": "text"},
            {"%ID": 2, "%TYPE": "x.Span", "@sofa": 1, "begin": 0, "end": 4, "#score": "Infinity", "type": "t"},
        ],
        "%VIEWS": {"_InitialView": {"%SOFA": 1, "%MEMBERS": [2]}},
    }
    (annotation,) = read(js, saved(tmp_path, "a.json", orjson.dumps(cas))).annotations
    assert (annotation.label, annotation.attributes) == ("t", {"score": "inf"})
    cas["%FEATURE_STRUCTURES"][0]["sofaString"] = {"a": 1}
    with pytest.raises(AnnotatorError):
        read(js, saved(tmp_path, "b.json", orjson.dumps(cas)))


def test_other_json_is_nobodys_cas(tmp_path):
    for raw in ('{"text": "a"}', '[{"%TYPES": 1}]', '{"data": {"%TYPES": {}}}'):
        assert recognised(saved(tmp_path, "a.json", raw)) is not js


def test_a_spoilt_note_of_ours_costs_only_what_it_said(tmp_path):
    body = (
        '<custom:AnnotatorSpan xmi:id="5" sofa="1" begin="0" end="1" label="x" details="{&quot;created&quot;: -5, []"/>'
    )
    (annotation,) = read(xmi, saved(tmp_path, "a.xmi", xmi_of(body))).annotations
    assert (annotation.label, annotation.created, annotation.attributes) == ("x", None, {})


def test_copies_that_a_curator_made_of_our_layer_are_the_curators(tmp_path):
    from annotator.formats.uima.type_systems import METADATA

    space, name = METADATA.rpartition(".")[0].replace(".", "/"), METADATA.rpartition(".")[2]
    own = "01000000-0000-7000-8000-000000000001"
    span = f'sofa="1" begin="2" end="6" label="claim" annotator="Anna" id="{own}"'
    body = (
        f'<meta:{name} xmi:id="4" sofa="1" begin="0" end="17" documentTitle="a" documentId="CURATION_USER" '
        'documentUri="file:/document/3/source/CURATION_USER"/>'
        f'<custom:AnnotatorSpan xmi:id="5" {span}/>'
    )
    path = saved(tmp_path, "a.xmi", xmi_of(body, spaces=f'{CUSTOM} xmlns:meta="http:///{space}.ecore"'))
    (annotation,) = read(xmi, path).annotations
    assert (annotation.annotator, annotation.id, annotation.origin.kind) == ("CURATION_USER", None, "adjudicated")
    doubled = f'<custom:AnnotatorSpan xmi:id="5" {span}/><custom:AnnotatorSpan xmi:id="6" {span}/>'
    first, second = read(xmi, saved(tmp_path, "b.xmi", xmi_of(doubled))).annotations
    assert (first.annotator, first.id, second.annotator, second.id) == ("Anna", own, "Anna", None)
