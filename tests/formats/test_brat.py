"""brat's files: what each kind of line becomes, what is broken and said so, and where a file's text lies."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import importer_of, recognised
from annotator.formats.base import ReadAnnotation, ReadDocument, ReadHeader
from annotator.formats.brat import IMPORTER
from annotator.services.fitting import fitted, placed

TEXT = "The minister said on Monday that taxes fall.\nOfficials 🚀 added to it.\n"


def put(folder: Path, *lines: str, text: str = TEXT, name: str = "a", **confs: str) -> Path:
    """An .ann file of these lines beside a text, with the files of configuration that are named."""
    folder.mkdir(exist_ok=True)
    (folder / f"{name}.txt").write_bytes(text.encode())
    (folder / f"{name}.ann").write_bytes("".join(f"{line}\n" for line in lines).encode())
    for conf, content in confs.items():
        (folder / f"{conf}.conf").write_text(content, encoding="utf-8")
    return folder / f"{name}.ann"


def t(number: int, label: str, *words: str, text: str = TEXT) -> str:
    """A T line over these words."""
    places = ";".join(f"{text.index(word)} {text.index(word) + len(word)}" for word in words)
    return f"T{number}\t{label} {places}\t{' '.join(words)}"


def only(path: Path) -> ReadDocument:
    (document,) = (item for item in IMPORTER.read(path, 100_000) if isinstance(item, ReadDocument))
    return document


def none_shifted(document: ReadDocument) -> None:
    """Each annotation covers what it says, or is refused."""
    one = fitted(document)
    for annotation in document.annotations:
        try:
            fragments, quote = placed(annotation, one)
        except ValueError:
            continue
        assert quote == " … ".join(one.document.text[start:end] for start, end in fragments)


def by_ref(document: ReadDocument) -> dict[str, ReadAnnotation]:
    return {annotation.ref: annotation for annotation in document.annotations}


def ties(document: ReadDocument) -> list[tuple[str, str, str]]:
    return [(relation.type, relation.source, relation.target) for relation in document.relations]


# ---------------------------------------------------------------------- lines


def test_entities_relations_attributes_and_notes(tmp_path):
    path = put(
        tmp_path, t(1, "Person", "minister"), t(2, "Claim", "taxes", "fall"), "R1\tSaid Arg1:T2 Arg2:T1\t",
        "A1\tNegation T2", "M2\tCertain T2 High", "#1\tAnnotatorNotes T1\twho is it?", "#2\tAnnotatorNotes R1\tsure?",
        "A3\tKind R1 direct", "#3\tAnnotationError T1\todd",
    )  # fmt: skip
    document = only(path)
    one, two = document.annotations
    assert (one.label, one.fragments, one.external_id) == ("Person", ((4, 12),), "T1")
    assert one.note == "who is it?\nAnnotationError: odd"
    assert two.fragments == ((33, 38), (39, 43))
    assert two.attributes == {"Negation": True, "Certain": "High"}
    (tied,) = document.relations
    assert (tied.type, tied.source, tied.target, tied.note) == ("Said", "T2", "T1", "sure?")
    assert tied.attributes == {"Kind": "direct"}
    assert document.refused == []


def test_an_attribution_becomes_relations_from_content_to_source_with_the_cue(tmp_path):
    path = put(
        tmp_path, t(1, "Source", "The minister"), t(2, "Cue", "said", "on Monday"), t(3, "Content", "taxes fall"),
        t(4, "Attribution", "said"), t(5, "Source", "Officials"), t(6, "Place", "it"),
        "E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1 Source2:T5 Where:T6", "#1\tAnnotatorNotes E1\tclear",
    )  # fmt: skip
    document = only(path)
    assert ties(document) == [
        ("Attribution", "T3", "T1"), ("Attribution", "T3", "T5"), ("Trigger", "T3", "T4"), ("Where", "T3", "T6"),
    ]  # fmt: skip
    assert {relation.group for relation in document.relations} == {"a:E1"}
    assert [relation.cue for relation in document.relations] == [((13, 17), (18, 27))] * 2 + [()] * 2
    assert by_ref(document)["T4"].note == "clear"
    assert len(document.annotations) == 6


def test_any_other_event_becomes_relations_from_its_trigger(tmp_path):
    path = put(
        tmp_path, t(1, "Merge", "added"), t(2, "Org", "minister"), t(3, "Org", "Officials"), t(4, "Report", "said"),
        "E1\tMerge:T1 Org:T2 Org2:T3", "E2\tReport:T4 Event:E1 Who:T2", "A1\tSure E1 Low", "R1\tAfter Arg1:E2 Arg2:E1",
    )  # fmt: skip
    document = only(path)
    assert ties(document) == [
        ("After", "T4", "T1"), ("Org", "T1", "T2"), ("Org", "T1", "T3"), ("Event", "T4", "T1"), ("Who", "T4", "T2"),
    ]  # fmt: skip
    assert by_ref(document)["T1"].attributes == {"Sure": "Low"}


def test_what_is_equal_is_tied_to_the_first(tmp_path):
    path = put(tmp_path, t(1, "A", "minister"), t(2, "A", "Officials"), t(3, "A", "it"), "*\tAlias T1 T2 T3")
    assert ties(only(path)) == [("Alias", "T1", "T2"), ("Alias", "T1", "T3")]


def test_a_normalisation_is_a_relation_to_an_entity_that_is_the_same_in_every_file(tmp_path):
    lines = t(1, "Person", "minister"), "N1\tReference T1 Wikidata:Q42\tDouglas  Adams"
    found = [list(IMPORTER.read(put(tmp_path, *lines, name=name), 1000)) for name in ("a", "b")]
    ids = []
    for items in found:
        (entity,) = (one for item in items if isinstance(item, ReadHeader) for one in item.entities)
        assert (entity.name, entity.identifiers) == ("Douglas Adams", {"Wikidata": "Q42"})
        (tied,) = items[-1].relations
        assert (tied.type, tied.end, tied.target) == ("Reference", "entity", entity.id)
        ids.append(entity.id)
    assert len(set(ids)) == 1


def test_a_line_broken_by_a_line_end_in_its_text_is_one_line(tmp_path):
    covered = TEXT[33:54]
    document = only(put(tmp_path, f"T1\tContent 33 54\t{covered}", t(2, "Source", "minister")))
    assert "\n" in covered
    assert [annotation.ref for annotation in document.annotations] == ["T1", "T2"]
    assert document.remarks == ["line 2 goes on with the text of line 1"]
    one = fitted(document)
    assert placed(document.annotations[0], one)[1] == covered


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("T9 Claim 0 3 The", "line 2 is not in brat's form"),
        ("T9\tClaim 0 three\tThe", "line 2 has no offsets"),
        ("T9\tClaim 0 3;5\tThe", "line 2 has no offsets"),
        ("T1\tClaim 0 3\tThe", "line 2 has the id T1"),
        ("R1\tSaid Arg1:T1", "line 2 is broken"),
        ("E1\tReport", "line 2 is broken"),
        ("E1\tReport:T9 Who:T1", "E1 has no trigger"),
        ("A1\tSure", "line 2 is broken"),
        ("A1\tSure T9", "line 2 says something of T9"),
        ("#1\tAnnotatorNotes T9\tnote", "line 2 says something of T9"),
        ("N1\tReference T1 nothing\tX", "line 2 is broken"),
        ("*\tAlias T1", "line 2 makes fewer than two equal"),
        ('#1\tAnnotatorData T1\t{"note"', "the data of line 2"),
    ],
)
def test_a_broken_line_is_named_and_the_rest_kept(line, said, tmp_path):
    document = only(put(tmp_path, t(1, "Person", "minister"), line))
    assert [annotation.ref for annotation in document.annotations] == ["T1"]
    assert said in " ".join(document.refused)


# ---------------------------------------------------------------------- texts and offsets


@pytest.mark.parametrize("unit", ["codepoint", "utf16"])
def test_offsets_of_the_browser_are_found_out(unit, tmp_path):
    start = TEXT.index("added") + (unit == "utf16")
    document = only(put(tmp_path, f"T1\tClaim {start} {start + 5}\tadded"))
    one = fitted(document)
    assert placed(document.annotations[0], one) == (((57, 62),), "added")
    assert bool(document.remarks) == (unit == "utf16")


def test_a_text_with_crlf_and_one_with_a_mark_are_counted_as_they_stand(tmp_path):
    for number, (text, lead) in enumerate(((TEXT.replace("\n", "\r\n"), 0), ("\ufeff" + TEXT, 1), (TEXT, 0))):
        start = text.index("Officials")
        document = only(put(tmp_path, f"T1\tA {start} {start + 9}\tOfficials", text=text, name=str(number)))
        one = fitted(document)
        assert placed(document.annotations[0], one)[1] == "Officials", lead
        assert not document.remarks


def test_words_that_are_not_there_are_refused_and_not_shifted(tmp_path):
    document = only(put(tmp_path, "T1\tClaim 4 12\tministry"))
    one = fitted(document)
    with pytest.raises(ValueError, match="quotes “ministry” where the text says “minister”"):
        placed(document.annotations[0], one)


def test_blanks_in_the_text_of_a_line_do_not_matter(tmp_path):
    covered = " ".join(TEXT[33:54].split())
    document = only(put(tmp_path, f"T1\tClaim 33 54\t{covered}", "T2\tA 0 3;4 12\tTheminister"))
    one = fitted(document)
    assert placed(document.annotations[0], one)[0] == ((33, 54),)
    assert placed(document.annotations[1], one)[0] == ((0, 3), (4, 12))


def test_a_file_without_its_text_is_refused(tmp_path):
    path = put(tmp_path, t(1, "A", "minister"))
    path.with_suffix(".txt").unlink()
    with pytest.raises(AnnotatorError, match=r"has no text beside it: put a\.txt"):
        only(path)


def test_a_file_of_something_else_is_refused(tmp_path):
    with pytest.raises(AnnotatorError, match="none of its 2 lines"):
        only(put(tmp_path, "QUOTE\tQ1\t0\t3", "ATTRIB\tQ1\tX"))


def test_an_empty_file_is_a_document_without_annotations(tmp_path):
    assert only(put(tmp_path)).annotations == []


def test_text_that_looks_like_lines_of_brat_stays_text(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("T1\tclaim 0 5\tx\n", encoding="utf-8")
    assert recognised(path) is importer_of("plain")


# ---------------------------------------------------------------------- configuration


ANNOTATION = """
[entities]
!Agent
	Person
	Organization
		Ministry
Claim-of-fact
-----
[relations]
<POG>=Person|Organization
Said_by\tArg1:Claim-of-fact, Arg2:<POG>
Alias\tArg1:Person, Arg2:Person, <REL-TYPE>:symmetric-transitive
[events]
Report Reporter-Arg:<POG>, Event-Arg?:<EVENT>
[attributes]
Negation\tArg:<EVENT>
Mention\tArg:<ENTITY>, Value:Name|Nominal
"""
VISUAL = """
[labels]
Person | Persona | Pers
Claim-of-fact | claim of fact
Said_by | said by
Reporter-Arg | Reporter
Mention | Kind of mention
Organization | same
Ministry | same
[drawing]
SPAN_DEFAULT	bgColor:lightgreen
Person	bgColor:#FF821C, fgColor:black
Report	bgColor:#0aF
"""


def test_configuration_gives_labels_types_and_attributes_with_the_names_that_are_shown(tmp_path):
    path = put(
        tmp_path, t(1, "Person", "minister"), t(2, "Claim-of-fact", "taxes"), t(3, "Ministry", "it"),
        "R1\tSaid_by Arg1:T2 Arg2:T1", annotation=ANNOTATION, visual=VISUAL,
    )  # fmt: skip
    header, document = IMPORTER.read(path, 1000)
    labels = {label.name: label for label in header.labels}
    assert list(labels) == ["Persona", "Organization", "Ministry", "claim of fact", "Report"]
    assert labels["Persona"].colour == "#ff821c"
    assert labels["Report"].colour == "#00aaff"
    assert labels["Ministry"].parent is not None
    assert labels["Persona"].parent is None
    (mention,) = labels["Persona"].attributes
    assert mention == {"key": "Mention", "name": "Kind of mention", "type": "choice", "choices": ["Name", "Nominal"]}
    assert [one["type"] for one in labels["Report"].attributes] == ["yes_no"]
    types = {kind.name: kind for kind in header.relation_types}
    assert list(types) == ["said by", "Alias", "Reporter", "Event-Arg"]
    assert len(types["said by"].sources) == 1
    assert len(types["said by"].targets) == 3  # what is below the organisation is one
    assert types["Alias"].extra["brat"]["symmetric"] is True
    assert [annotation.label for annotation in document.annotations] == ["Persona", "claim of fact", "Ministry"]
    assert ties(document) == [("said by", "T2", "T1")]


def test_configuration_in_the_folder_above_holds_and_is_read_once(tmp_path):
    (tmp_path / "visual.conf").write_text("[labels]\nA_b | a b\n", encoding="utf-8")
    (tmp_path / "annotation.conf").write_text("[entities]\nA_b\n", encoding="utf-8")
    headers = []
    for name in ("a", "b"):
        header, document = IMPORTER.read(put(tmp_path / "below", t(1, "A_b", "minister"), name=name), 1000)
        assert document.annotations[0].label == "a b"
        headers.append(header)
    assert headers[0] is headers[1]


def test_the_same_text_in_two_folders_is_the_work_of_two_annotators(tmp_path):
    for name in ("anna", "ben"):
        put(tmp_path / name, t(1, "A", "minister"))
    put(tmp_path / "ben", t(1, "A", "minister"), name="alone")
    assert only(tmp_path / "anna/a.ann").annotations[0].annotator == "anna"
    assert only(tmp_path / "ben/alone.ann").annotations[0].annotator is None
    put(tmp_path / "ben", t(1, "A", "minister"), text=TEXT + "And more.")
    assert only(tmp_path / "anna/a.ann").annotations[0].annotator is None
