"""REFI-QDA: projects as programs for qualitative analysis write them, and ours by the schema."""

from __future__ import annotations

from zipfile import ZipFile

import pytest
from lxml import etree

from annotator.domain.label import SHIPPED, new_label
from annotator.errors import AnnotatorError
from annotator.formats import refi
from annotator.formats.base import ReadDocument, ReadFailure, ReadHeader
from annotator.services.fitting import fitted, placed
from tests.formats.examples import Source, example
from tests.formats.making import packed
from tests.formats.torture import torture, written

NS = "urn:QDA-XML:project:1.0"
A, B, C, D, E, F, G, H = (f"{letter * 8}-0000-4000-8000-{letter * 12}" for letter in "12345678")
CODES = (
    f'<CodeBook><Codes><Code guid="{A}" name="People" isCodable="false" color="#F00">'
    f'<Code guid="{B}" name="Press" isCodable="true" color="#00ff80"><Description>Who writes.</Description></Code>'
    "</Code></Codes></CodeBook>"
)
USERS = f'<Users><User guid="{{{C.upper()}}}" name="Mira"/></Users>'


def selection(start: int, end: int, coding: str = D, name: str = "", inner: str = "", code: str = B) -> str:
    return (
        f'<PlainTextSelection guid="{E}" name="{name}" startPosition="{start}" endPosition="{end}" creatingUser="{C}" '
        f'creationDateTime="2026-02-03T10:00:00Z">{inner}'
        f'<Coding guid="{coding}"><CodeRef targetGUID="{code}"/></Coding>'
        "</PlainTextSelection>"
    )


def source(inner: str, path: str = "internal://s.txt") -> str:
    return f'<Sources><TextSource guid="{F}" name="Report" plainTextPath="{path}">{inner}</TextSource></Sources>'


def items(folder, sources: str, text: str = "IRNA said nothing.", after: str = "", **parts: str) -> list[object]:
    project = f'<Project xmlns="{NS}" name="x">{USERS}{CODES}{sources}{after}</Project>'
    path = folder / "p.qdpx"
    path.write_bytes(packed({"project.qde": project, "Sources/s.txt": text, **parts}))
    return list(refi.IMPORTER.read(path, 10_000))


def document(found: list[object]) -> ReadDocument:
    return next(item for item in found if isinstance(item, ReadDocument))


def covered(item: ReadDocument) -> list[str]:
    one = fitted(item)
    return [placed(found, one)[1] for found in item.annotations]


def test_codes_users_and_codings_come_in(tmp_path):
    memo = "<Description>A memo.</Description>"
    header, report = items(tmp_path, source(selection(0, 4, inner=memo)))
    assert isinstance(header, ReadHeader)
    assert [(label.name, label.colour, label.parent) for label in header.labels] == [
        ("People", "#ff0000", None),
        ("Press", "#00ff80", A),
    ]
    assert header.labels[1].guideline == "Who writes."
    (found,) = report.annotations
    assert (found.label, found.annotator, found.annotator_id, found.note) == ("Press", "Mira", C, "A memo.")
    assert covered(report) == ["IRNA"]


@pytest.mark.parametrize("path", ["internal://s.txt", "s.txt", "sources/s.txt", "Sources\\s.txt", "internal://S.TXT"])
def test_a_text_is_found_however_its_path_is_spelled(path, tmp_path):
    assert covered(document(items(tmp_path, source(selection(5, 9), path)))) == ["said"]


def test_line_ends_that_count_one_or_two_are_told_by_the_names_of_selections(tmp_path):
    text = "one\r\ntwo\r\nthree 🚀 four"
    for start in (8, 10):  # as ATLAS.ti counts, and as the file has it
        assert covered(document(items(tmp_path, source(selection(start, start + 5, name="three")), text))) == ["three"]


def test_a_name_that_is_no_quotation_keeps_nothing_out(tmp_path):
    assert covered(document(items(tmp_path, source(selection(0, 4, name="1: 1"))))) == ["IRNA"]


def test_texts_in_the_xml_notes_variables_and_cases_come_in(tmp_path):
    inner = (
        f"<PlainTextContent>IRNA said &amp; nothing.</PlainTextContent>"
        f'<PlainTextSelection guid="{E}" startPosition="0" endPosition="4"><Coding guid="{D}">'
        f'<CodeRef targetGUID="{B}"/><NoteRef targetGUID="{G}"/></Coding></PlainTextSelection>'
        f'<VariableValue><VariableRef targetGUID="{H}"/><IntegerValue>2026</IntegerValue></VariableValue>'
    )
    before = (
        f'<Variables><Variable guid="{H}" name="year" typeOfVariable="Integer"/></Variables>'
        f'<Cases><Case guid="{A}" name="Agency"><SourceRef targetGUID="{F}"/></Case></Cases>'
    )
    notes = f'<Notes><Note guid="{G}"><PlainTextContent>Seen.</PlainTextContent></Note></Notes>'
    said = f'<Sources><TextSource guid="{F}" name="Report">{inner}</TextSource></Sources>'
    report = document(items(tmp_path, before + said, after=notes))
    assert report.text == "IRNA said & nothing."
    assert report.annotations[0].note == "Seen."
    assert report.provenances[0].meta == {"year": 2026, "cases": ["Agency"]}


def test_links_between_selections_are_relations_and_others_are_named(tmp_path):
    second = selection(5, 9, coding=A).replace(E, B)
    links = (
        f'<Links><Link guid="{G}" name="says" originGUID="{E}" targetGUID="{B}" direction="OneWay"/>'
        f'<Link guid="{H}" name="x" originGUID="{C}" targetGUID="{B}"/></Links>'
    )
    found = items(tmp_path, source(selection(0, 4) + second), after=links)
    (relation,) = document(found).relations
    assert (relation.type, relation.source, relation.target) == ("says", D, A)
    assert isinstance(found[-1], ReadFailure)
    assert "1 links" in found[-1].reason


def test_sources_that_are_no_texts_are_passed_over_with_a_word(tmp_path):
    film = f'<VideoSource guid="{G}" name="Film" path="internal://f.mp4"/>'
    found = items(tmp_path, source(selection(0, 4)).replace("</Sources>", f"{film}</Sources>"))
    (failure,) = [item for item in found if isinstance(item, ReadFailure)]
    assert failure.skipped
    assert "it is a film" in failure.reason


def test_a_text_that_is_missing_and_a_coding_out_of_place_are_said(tmp_path):
    failure = items(tmp_path, source(selection(0, 4), "internal://other.txt"))[1]
    assert "internal://other.txt is not in the package" in failure.reason
    report = document(items(tmp_path, source(selection(0, 4).replace('"0"', '"x"'))))
    assert "no positions" in report.refused[0]


def test_of_codes_that_share_a_name_each_bears_its_parents(tmp_path):
    codes = CODES.replace('name="Press"', 'name="People"')
    path = tmp_path / "c.qdc"
    path.write_text(codes.replace("<CodeBook>", '<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="x">'))
    (header,) = refi.IMPORTER.read(path, 1000)
    assert [label.name for label in header.labels] == ["People", "People / People"]


HARMLESS = '<Project xmlns="urn:QDA-XML:project:1.0">&a;</Project>'


@pytest.mark.parametrize(
    "project",
    [
        f'<!DOCTYPE x [<!ENTITY c "aaaaaaaaaa"><!ENTITY a "&c;&c;&c;&c;">]>{HARMLESS}',
        f'<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]>{HARMLESS}',
    ],
)
def test_entities_bring_nothing(project, tmp_path):
    path = tmp_path / "p.qdpx"
    path.write_bytes(packed({"project.qde": project}))
    assert [type(item) for item in refi.IMPORTER.read(path, 1000)] == [ReadHeader]


@pytest.mark.parametrize("project", ["<Code>" * 5000, "<Project", "\0" * 100])
def test_xml_that_is_not_sound_is_refused(project, tmp_path):
    path = tmp_path / "p.qdpx"
    path.write_bytes(packed({"project.qde": project}))
    with pytest.raises(AnnotatorError, match="sound XML"):
        list(refi.IMPORTER.read(path, 1000))


# ---------------------------------------------------------------------- out


def test_what_goes_out_is_sound_by_the_schema(shared, tmp_path):
    out = tmp_path / "out.qdpx"
    written(refi.EXPORTER, out, torture())
    schema = etree.XMLSchema(etree.parse(str(shared / "data/schemas/refi-qda/Project.xsd")))
    with ZipFile(out) as package:
        schema.assertValid(etree.fromstring(package.read("project.qde")))


def test_an_empty_project_is_sound_by_the_schema(shared, tmp_path):
    out = tmp_path / "out.qdpx"
    written(refi.EXPORTER, out, Source([], labels=(), annotators=()))
    schema = etree.XMLSchema(etree.parse(str(shared / "data/schemas/refi-qda/Project.xsd")))
    with ZipFile(out) as package:
        schema.assertValid(etree.fromstring(package.read("project.qde")))


def test_attributes_are_shown_to_other_programs_as_a_memo(tmp_path):
    out = tmp_path / "out.qdpx"
    written(refi.EXPORTER, out, Source([example(attributes={"stance": "denied"}, certainty="low")]))
    with ZipFile(out) as package:
        said = package.read("project.qde").decode()
    assert "<PlainTextContent>stance: denied\ncertainty: low</PlainTextContent>" in said


def test_without_what_lies_beside_it_a_project_still_holds_codes_codings_and_notes(tmp_path):
    """As another program would write it again."""
    out = tmp_path / "out.qdpx"
    written(refi.EXPORTER, out, Source([example(note="Seen.", attributes={"stance": "denied"})]))
    with ZipFile(out) as package:
        parts = {name: package.read(name) for name in package.namelist() if name != "annotator.jsonl"}
    out.write_bytes(packed(parts))
    header, report = refi.IMPORTER.read(out, 1000)
    assert [label.name for label in header.labels] == [label.name for label in SHIPPED]
    assert [(a.label, a.note) for a in report.annotations] == [
        ("actor", "Seen.\n\nstance: denied"),
        ("claim", "Seen.\n\nstance: denied"),
    ]
    assert covered(report) == ["minister", "nothing"]


def test_labels_lie_below_their_parents_and_a_ring_of_them_is_written_once(tmp_path):
    from dataclasses import replace

    first, second, third = (new_label(name, place) for place, name in enumerate(("a", "b", "c")))
    labels = (replace(first, parent=second.id), replace(second, parent=first.id), replace(third, parent=first.id))
    out = tmp_path / "out.qdpx"
    written(refi.EXPORTER, out, Source([], labels=labels))
    with ZipFile(out) as package:
        tree = etree.fromstring(package.read("project.qde"))
    assert sorted(code.get("name") for code in tree.iter(f"{{{NS}}}Code")) == ["a", "b", "c"]
