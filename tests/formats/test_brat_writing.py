"""What is written for brat: names in its form, and events, notes and attributes where its users look for them."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation, new_annotation
from annotator.domain.annotator import Annotator
from annotator.domain.document import new_document, new_provenance
from annotator.domain.entity import Entity
from annotator.domain.identity import new_id
from annotator.domain.label import SHIPPED, Label, new_label
from annotator.domain.progress import no_step
from annotator.domain.relation import RelationType, new_relation, new_relation_type
from annotator.formats.base import ReadDocument, ReadHeader
from annotator.formats.brat import EXPORTER, IMPORTER
from annotator.formats.brat.forms import FORM, Forms
from annotator.formats.brat.names import Names
from annotator.services.export_source import Reducing
from tests.formats.examples import ANNA, AT, Source
from tests.formats.test_brat import only

TEXT = "The minister said on Monday that taxes fall.\nOfficials 🚀 added to it.\n"
BEN = Annotator("01000000-0000-7000-8000-000000000002", "Ben & Söhne")


def marked(label: Label, words: str, who: Annotator = ANNA, **said: object) -> Annotation:
    document = new_document(TEXT)
    start = TEXT.index(words)
    return new_annotation(document.id, TEXT, label.id, who.id, ((start, start + len(words)),), AT, **said)


def source(*annotations: Annotation, title: str = "Report", **said: object) -> Source:
    document = new_document(TEXT)
    relations = said.pop("relations", ())
    one = AnnotatedDocument(document, (new_provenance(document.id, title),), annotations, tuple(relations))
    return Source([one], **{"labels": SHIPPED, **said})


def written(out: Path, given: Source) -> Path:
    out.mkdir(exist_ok=True)
    EXPORTER.write(out, Reducing(given, EXPORTER), no_step)
    return out


def lines(out: Path, name: str = "Report.ann") -> list[str]:
    return (out / name).read_text(encoding="utf-8").splitlines()


def tied(kind: RelationType, one: Annotation, other: Annotation, **said: object):
    return new_relation(kind, one.document, one.annotator, one.id, "annotation", other.id, AT, **said)


# ---------------------------------------------------------------------- names


def test_every_name_gets_a_form_of_its_own_that_brat_takes():
    forms = Forms()
    names = ["a b", "a_b", "a/b", "تهران", "主張", "#1", "-", "--", "", "SPAN_DEFAULT", "é", "e", "A b"]
    found = [forms.of("label", name, name) for name in names]
    assert len(set(found)) == len(names)
    assert all(FORM.fullmatch(form) for form in found)
    assert found[:2] == ["a_b", "a_b-2"]
    assert forms.of("relation", "x", "a b") == "a_b"
    assert forms.of("relation", "y", "other", "wanted") == "wanted"


def test_names_of_files_hold_everywhere():
    names = Names("document")
    titles = "CON", "con", "a/b", "../../x", "", "..", "x" * 300, "é", "e\u0301", "A", "a"
    found = [names.of(title) for title in titles]
    assert len({name.casefold() for name in found}) == len(found)
    assert all(re.fullmatch(r"[\w.=-]+", name) and not name.startswith(".") and len(name) < 100 for name in found)
    assert found[0] == "_CON"


def test_names_come_back_through_visual_conf_alone(tmp_path):
    label, kind = new_label("claim of “fact”, so-called", 9), new_relation_type("stands behind (it)", 0)
    one, two = marked(label, "taxes fall", attributes={"kind": "named person"}), marked(SHIPPED[3], "minister")
    given = source(
        one, replace(two, attributes={"kind": "named person"}), labels=(*SHIPPED, label), relation_types=(kind,),
        relations=[tied(kind, one, two)],
    )  # fmt: skip
    out = written(tmp_path / "out", given)
    (out / "annotator.conf").unlink()
    header, document = IMPORTER.read(out / "Report.ann", 1000)
    assert {annotation.label for annotation in document.annotations} == {label.name, "source"}
    assert [relation.type for relation in document.relations] == [kind.name]
    names = {one.name: one for one in header.labels}
    assert set(names) == {label.name, *(one.name for one in SHIPPED)}
    assert names["claim"].colour == SHIPPED[0].colour
    assert "Stance" in {one["name"] for one in names["claim"].attributes}


# ---------------------------------------------------------------------- what users of brat see


def test_notes_attributes_and_certainty_are_lines_of_brat(tmp_path):
    claim = marked(
        SHIPPED[0], "taxes fall", note="sure?", certainty="low",
        attributes={"stance": "denied", "flag": True, "off": False, "long": "two words", "number": 3},
    )  # fmt: skip
    out = written(tmp_path / "out", source(claim))
    assert lines(out) == [
        "T1\tclaim 33 43\ttaxes fall",
        "A1\tCertainty T1 low",
        "A2\tstance T1 denied",
        "A3\tflag T1",
        "#1\tAnnotatorNotes T1\tsure?",
        '#2\tAnnotatorData T1\t{"attributes":{"off":false,"long":"two words","number":3}}',
    ]
    conf = (out / "annotation.conf").read_text(encoding="utf-8")
    assert "stance\tArg:claim, Value:asserted|hedged|denied|predicted|reported" in conf
    assert "Certainty\tArg:claim, Value:high|medium|low" in conf
    assert "\nflag\tArg:claim\n" in conf
    (back,) = only(out / "Report.ann").annotations
    assert (back.attributes, back.certainty, back.note) == (claim.attributes, "low", "sure?")


def test_a_note_that_was_changed_in_brat_wins_over_what_was_kept(tmp_path):
    out = written(tmp_path / "out", source(marked(SHIPPED[0], "taxes fall", note="one\ntwo")))
    assert only(out / "Report.ann").annotations[0].note == "one\ntwo"
    path = out / "Report.ann"
    path.write_text(path.read_text(encoding="utf-8").replace("\tone two", "\tthree"), encoding="utf-8")
    assert only(path).annotations[0].note == "three"


def test_a_span_over_a_line_end_is_parted_for_brat_and_whole_again(tmp_path):
    out = written(tmp_path / "out", source(marked(SHIPPED[0], "fall.\nOfficials 🚀")))
    assert lines(out)[0] == "T1\tclaim 39 44;45 56\tfall. Officials 🚀"
    assert only(out / "Report.ann").annotations[0].fragments == ((39, 56),)


def test_an_annotation_on_a_line_end_alone_is_left_out_and_counted(tmp_path):
    given = Reducing(source(marked(SHIPPED[0], ".\n"), marked(SHIPPED[0], "\n")), EXPORTER)
    (one,) = given.documents()
    assert len(one.annotations) == 1
    assert given.losses["line_ends"] == 1


def test_an_attribution_is_written_as_the_event_that_it_was(tmp_path):
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    event = [
        "T1\tSource 0 12\tThe minister", "T2\tCue 13 17;18 27\tsaid on Monday", "T3\tContent 33 43\ttaxes fall",
        "T4\tAttribution 13 17\tsaid", "T5\tSource 45 54\tOfficials", "T6\tMerge 57 62\tadded",
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1 Source2:T5", "E2\tMerge:T6 Org:T1 Org2:T5",
        "A1\tSure E1", "#1\tAnnotatorNotes E2\tnote",
    ]  # fmt: skip
    (folder / "a.ann").write_text("\n".join(event) + "\n", encoding="utf-8")
    out = written(tmp_path / "out", as_source(only(folder / "a.ann")))
    assert sorted(lines(out, "a.ann")) == sorted(event)
    conf = (out / "annotation.conf").read_text(encoding="utf-8")
    assert "Attribution\tContent*:Content, Cue*:Cue, Source*:Source" in conf
    assert only(out / "a.ann").relations[0].cue == ((13, 17), (18, 27))


def as_source(read: ReadDocument) -> Source:
    """What was read, as a project would hand it out."""
    labels = {name: new_label(name, 0) for name in {one.label for one in read.annotations}}
    kinds = {name: new_relation_type(name, 0) for name in {one.type for one in read.relations}}
    found = {}
    for one in read.annotations:
        found[one.ref] = new_annotation(
            new_document(read.text).id, read.text, labels[one.label].id, ANNA.id, one.fragments, AT,
            attributes=one.attributes, note=one.note, external_id=one.external_id,
        )  # fmt: skip
    relations = [
        tied(kinds[one.type], found[one.source], found[one.target], group=one.group, cue=one.cue)
        for one in read.relations
    ]
    return source(
        *found.values(), title="a", labels=tuple(labels.values()), relation_types=tuple(kinds.values()),
        relations=relations,
    )  # fmt: skip


def test_what_is_equal_is_one_line_where_the_type_says_so(tmp_path):
    alias = replace(new_relation_type("alias", 0), extra={"brat": {"form": "Alias", "symmetric": True}})
    one, two, three = (marked(SHIPPED[1], words) for words in ("minister", "Officials", "it"))
    given = source(
        one, two, three, relation_types=(alias,), relations=[tied(alias, one, two), tied(alias, one, three)]
    )
    out = written(tmp_path / "out", given)
    assert "*\tAlias T1 T2 T3" in lines(out)
    assert "Alias\tArg1:<ENTITY>, Arg2:<ENTITY>, <REL-TYPE>:symmetric-transitive" in (
        out / "annotation.conf"
    ).read_text(encoding="utf-8")


def test_entities_are_references_to_their_own_identifiers(tmp_path):
    kind = new_relation_type("is", 0)
    known = Entity(new_id(), "Douglas", identifiers={"wikidata": "Q42"})
    plain = Entity(new_id(), "Nobody")
    one = marked(SHIPPED[1], "minister")
    relations = [
        new_relation(kind, one.document, one.annotator, one.id, "entity", entity.id, AT) for entity in (known, plain)
    ]
    given = source(one, relation_types=(kind,), entities=(known, plain), relations=relations)
    out = written(tmp_path / "out", given)
    assert lines(out)[1:] == ["N1\tis T1 wikidata:Q42\tDouglas", f"N2\tis T1 Annotator:{plain.id}\tNobody"]
    header, document = IMPORTER.read(out / "Report.ann", 1000)
    assert isinstance(header, ReadHeader)
    assert {entity.id for entity in header.entities} == {known.id, plain.id}
    assert [relation.target for relation in document.relations] == [known.id, plain.id]


# ---------------------------------------------------------------------- folders


def test_each_of_several_annotators_has_a_folder_and_keeps_the_name(tmp_path):
    given = source(marked(SHIPPED[0], "taxes fall"), marked(SHIPPED[1], "minister", BEN), annotators=(ANNA, BEN))
    out = written(tmp_path / "out", given)
    assert sorted(path.relative_to(out).as_posix() for path in out.rglob("*.ann")) == [
        "Anna/Report.ann", "Ben_Söhne/Report.ann",
    ]  # fmt: skip
    assert (out / "Anna/Report.txt").read_bytes() == (out / "Ben_Söhne/Report.txt").read_bytes() == TEXT.encode()
    found = only(out / "Ben_Söhne/Report.ann").annotations[0]
    assert (found.annotator, found.annotator_id) == (BEN.name, BEN.id)


def test_the_title_comes_back_unless_the_text_is_another(tmp_path):
    out = written(tmp_path / "out", source(marked(SHIPPED[0], "taxes fall"), title='A "title" / with: signs'))
    (path,) = out.glob("*.ann")
    assert only(path).title == 'A "title" / with: signs'
    path.with_suffix(".txt").write_text(TEXT + "More.", encoding="utf-8")
    document = only(path)
    assert document.title == path.stem
    assert "another text" in document.remarks[0]
