"""Annotations, labels and annotators of a file: on their words, under their names, or refused with the reason."""

from __future__ import annotations

import pytest

from annotator.domain.label import SHIPPED
from annotator.services.importing import import_paths, import_text
from annotator.services.project import Project
from tests.services.files import document_of, line, lines
from tests.trade import signs_in


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        yield made
        assert list(made.check()) == []


# annotations


def test_annotations_come_in_on_their_words(project, tmp_path):
    signs = "The [actor minister of [actor water]] said [claim nothing]."
    import_paths(project, [lines(tmp_path / "a.jsonl", line(signs))])
    assert signs_in(project, document_of(project)) == signs
    found = project.annotations(document_of(project))
    assert {a.origin.kind for a in found} == {"imported"}
    assert {a.annotator for a in found} == {project.me.id}


def test_offsets_count_the_text_of_the_file(project, tmp_path):
    text = "\ufeffOne\r\ntwo\rthree 🚢 four"
    spans = [(text.index(word), word) for word in ("One", "two", "three", "🚢", "four")]
    annotations = [{"start": at, "end": at + len(word), "label": "claim", "quote": word} for at, word in spans]
    report = import_paths(project, [lines(tmp_path / "a.jsonl", {"text": text, "annotations": annotations})])
    assert not report.refused
    assert [a.quote for a in project.annotations(document_of(project))] == ["One", "two", "three", "🚢", "four"]


def test_a_span_over_a_line_end_shrinks_with_it(project, tmp_path):
    text = "One\r\ntwo"
    spans = [{"start": 0, "end": 8, "label": "claim", "quote": text}, {"start": 3, "end": 4, "label": "claim"}]
    report = import_paths(project, [lines(tmp_path / "a.jsonl", {"text": text, "annotations": spans})])
    assert [a.quote for a in project.annotations(document_of(project))] == ["One\ntwo"]
    assert "half of a line end" in report.refused.first[0][1]


def test_only_annotations_that_do_not_fit_are_refused_and_each_is_named(project, tmp_path):
    bad = [
        {"start": 0, "end": 99, "label": "claim"},
        {"start": -1, "end": 3, "label": "claim"},
        {"start": 5, "end": 3, "label": "claim"},
        {"start": 3, "end": 3, "label": "claim"},
        {"start": 0, "end": 3, "label": "claim", "quote": "One"},
        {"start": True, "end": 3, "label": "claim"},
        {"start": 0, "end": 3, "label": ""},
        {"fragments": [[0, 3], [4, 99]], "label": "claim"},
        "claim",
    ]
    good = {"start": 4, "end": 9, "label": "claim", "quote": "words"}
    path = lines(
        tmp_path / "a.jsonl", {"text": "One words"}, {"text": "Two words", "annotations": [*bad[:4], good, *bad[4:]]}
    )
    report = import_paths(project, [path])
    assert (report.documents, report.annotations, report.refused.count) == (2, 1, len(bad))
    assert {where for where, _ in report.refused.first} == {"a.jsonl, line 2"}
    reasons = "\n".join(reason for _, reason in report.refused.first)
    for words in (
        "outside the text",
        "is reversed",
        "is empty",
        "quotes “One” where the text says “Two”",
        "no label",
    ):
        assert words in reasons


def test_a_quote_that_is_not_there_is_never_shifted_to_where_it_is(project, tmp_path):
    annotation = {"start": 0, "end": 5, "label": "claim", "quote": "words"}
    report = import_paths(project, [lines(tmp_path / "a.jsonl", {"text": "Some words", "annotations": [annotation]})])
    assert report.annotations == 0
    assert "quotes “words” where the text says “Some”" in report.refused.first[0][1]


def test_several_fragments_and_none_are_kept(project, tmp_path):
    annotations = [
        {"fragments": [[6, 9], [0, 3]], "label": "claim", "quote": "One … two"},
        {"fragments": [], "label": "claim"},
    ]
    import_paths(project, [lines(tmp_path / "a.jsonl", {"text": "One, (two)", "annotations": annotations})])
    assert [(a.fragments, a.quote) for a in project.annotations(document_of(project))] == [
        (((0, 3), (6, 9)), "One … two"),
        ((), ""),
    ]


def test_the_same_annotation_does_not_come_in_twice(project, tmp_path):
    path = lines(tmp_path / "a.jsonl", line("The [actor minister] spoke."))
    import_paths(project, [path])
    more = lines(tmp_path / "b.jsonl", line("[claim The [actor minister] spoke]."))
    report = import_paths(project, [path, more])
    assert (report.annotations, report.present, report.duplicates.count) == (1, 2, 2)
    assert signs_in(project, document_of(project)) == "[claim The [actor minister] spoke]."


def test_a_line_copied_with_its_ids_to_another_text_loses_nothing(project, tmp_path):
    own = "01a203d2-bb74-7000-8a61-ca937f6f846c"
    first, second = line("[claim One] word"), line("[claim Two] words")
    for one in (first, second):
        one["annotations"][0]["id"] = own
    report = import_paths(project, [lines(tmp_path / "a.jsonl", first, second)])
    assert report.annotations == 2
    found = [a for row in project.documents() for a in project.annotations(row.id)]
    assert [(a.id == own, a.external_id) for a in found] == [(True, ""), (False, own)]


def test_a_hash_that_is_not_the_texts_is_said(project, tmp_path):
    report = import_paths(project, [lines(tmp_path / "a.jsonl", {"text": "Words", "sha256": "0" * 64})])
    assert report.documents == 1
    assert "sha256" in report.notes.first[0][1]


# labels and annotators


def test_unknown_labels_are_added_and_named(project, tmp_path):
    report = import_paths(project, [lines(tmp_path / "a.jsonl", line("A [Person person] and a [claim claim]"))])
    assert report.labels == ["Person"]
    assert [label.name for label in project.labels.values()] == [*(label.name for label in SHIPPED), "Person"]


def test_a_label_is_known_whatever_its_case_and_blanks(project, tmp_path):
    report = import_paths(project, [lines(tmp_path / "a.jsonl", line("A [CLAIM word] and a [Claim claim]"))])
    assert report.labels == []


def test_annotators_are_known_by_name_or_added(project, tmp_path):
    annotation = {"start": 0, "end": 3, "label": "claim"}
    spans = [{**annotation, "annotator": name} for name in ("Anna", "Ben", "ben ", None)]
    report = import_paths(project, [lines(tmp_path / "a.jsonl", {"text": "Words", "annotations": spans})])
    assert report.annotators == ["Ben"]
    assert {project.annotators[a].name: n for a, n in project.layers().items()} == {"Anna": 2, "Ben": 2}


def test_an_empty_project_takes_the_files_own_labels(project, tmp_path):
    ids = [f"0{n}000000-0000-7000-8000-000000000001" for n in (1, 2)]
    labels = [{"id": ids[0], "name": "Person", "key": "P"}, {"id": ids[1], "name": "Chief", "parent": ids[0]}]
    header = {"schema": "annotator/1", "type": "project", "labels": labels}
    import_paths(project, [lines(tmp_path / "a.jsonl", header, line("A [Chief chief]"))])
    assert [(a.id, a.name, a.parent) for a in project.labels.values()] == [
        (ids[0], "Person", None),
        (ids[1], "Chief", ids[0]),
    ]


def test_a_project_at_work_keeps_its_labels_and_gets_new_ones(project, tmp_path):
    import_text(project, "Words")
    ids = [f"0{n}000000-0000-7000-8000-000000000001" for n in (1, 2)]
    labels = [{"id": ids[0], "name": "claim", "colour": "#000000"}, {"id": ids[1], "name": "Chief", "key": "C"}]
    header = {"schema": "annotator/1", "type": "project", "labels": labels}
    report = import_paths(project, [lines(tmp_path / "a.jsonl", header, line("A [claim word] of a [Chief chief]"))])
    assert report.labels == ["Chief"]
    assert list(project.labels.values())[:4] == list(SHIPPED)
    assert project.labels[ids[1]].key == ""


def test_two_labels_of_one_name_are_told_apart_by_id_only(project, tmp_path):
    ids = [f"0{n}000000-0000-7000-8000-000000000001" for n in (1, 2)]
    header = {"schema": "annotator/1", "type": "project", "labels": [{"id": i, "name": "Same"} for i in ids]}
    annotation = {"start": 0, "end": 3, "label": "Same"}
    spans = [annotation, {**annotation, "label_id": ids[1]}]
    report = import_paths(project, [lines(tmp_path / "a.jsonl", header, {"text": "Words", "annotations": spans})])
    assert [a.label for a in project.annotations(document_of(project))] == [ids[1]]
    assert "of which there are several" in report.refused.first[0][1]


def test_a_new_project_under_the_name_in_the_file_is_the_same_persons(project, tmp_path):
    anna = {"id": "01000000-0000-7000-8000-000000000001", "name": "Anna", "kind": "person"}
    header = {"schema": "annotator/1", "type": "project", "annotators": [anna]}
    said = line("[claim One] word")
    said["annotations"].append({"start": 4, "end": 8, "label": "claim", "annotator": "Anna"})
    report = import_paths(project, [lines(tmp_path / "a.jsonl", header, said)])
    assert report.annotators == []
    assert project.me.id == anna["id"]
    assert project.layers() == {anna["id"]: 2}


def test_lines_of_an_unknown_type_come_in_once(project, tmp_path):
    path = lines(tmp_path / "a.jsonl", {"text": "Words"}, *[{"type": "entity", "name": "Port"}] * 2)
    assert import_paths(project, [path]).kept_lines == 2
    assert import_paths(project, [path]).kept_lines == 0
    assert len(project.foreign()) == 2


def test_a_label_on_a_whole_document_that_does_not_fit_is_refused_by_name(project, tmp_path):
    whole = {"text": "Words", "annotations": [{"fragments": [], "label": "actor", "quote": "x"}]}
    report = import_paths(project, [lines(tmp_path / "a.jsonl", whole)])
    assert report.refused.first == [
        ("a.jsonl, line 1", "the actor on the whole document quotes “x” where the text says “”")
    ]


def test_a_colour_in_capitals_is_taken_for_what_it_is(project, tmp_path):
    header = {"schema": "annotator/1", "type": "project", "labels": [{"name": "Mood", "colour": "#FFAA00"}]}
    import_paths(project, [lines(tmp_path / "a.jsonl", header, {"text": "Words"})])
    assert [label.colour for label in project.labels.values()][-1] == "#ffaa00"
    assert list(project.check()) == []
