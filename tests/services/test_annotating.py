"""What is said of an annotation beyond its span: attributes, fragments, and labels on whole documents."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotation import Annotation
from annotator.domain.attribute import Attribute
from annotator.domain.change import Change
from annotator.domain.label import SHIPPED
from annotator.domain.span import quote_of
from annotator.errors import Refused
from annotator.services import annotating, labelling
from annotator.services.opened import OpenedDocument, opened
from annotator.services.project import Project
from annotator.services.wording import said
from tests.trade import add_document

CLAIM, ACTOR, FIGURE, SOURCE = SHIPPED
TEXT = "Nobody, said the minister, would leave."


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        yield made
        assert list(made.check()) == []


@pytest.fixture
def document(project) -> OpenedDocument:
    add_document(project, TEXT, "The report")
    add_document(project, "Another.")
    found = opened(project, project.documents()[0].id)
    project.listen(lambda done: found.follow(done.change))
    return found


def claim(project: Project, document: OpenedDocument) -> Annotation:
    project.do(annotating.annotate(document, CLAIM, project.me.id, 0, 6, 5))
    return only(document)


def only(document: OpenedDocument) -> Annotation:
    (annotation,) = document.annotations.values()
    return annotation


# attributes


def test_a_value_is_set_changed_and_cleared_and_each_is_taken_back(project, document):
    one = claim(project, document)
    project.do(annotating.set_attribute(one, CLAIM, "stance", "denied", 7))
    assert (only(document).attributes, only(document).updated) == ({"stance": "denied"}, 7)
    assert said(project.undoable()) == "Set Stance of “Nobody”"
    assert not annotating.set_attribute(only(document), CLAIM, "stance", "denied", 8)
    project.do(annotating.set_attribute(only(document), CLAIM, "credibility", "2", 8))
    project.do(annotating.clear_attribute(only(document), CLAIM, "stance", 9))
    assert said(project.undoable()) == "Clear Stance of “Nobody”"
    assert only(document).attributes == {"credibility": "2"}
    for _ in range(3):
        project.undo()
    assert only(document) == one


def test_a_value_that_does_not_fit_is_refused_with_a_sentence(project, document):
    one = claim(project, document)
    with pytest.raises(Refused, match="Credibility is one of 1, 2, 3, 4, 5, 6, not “7”"):
        annotating.set_attribute(one, CLAIM, "credibility", "7", 7)
    with pytest.raises(Refused, match="claim has no attribute “mood”"):
        annotating.set_attribute(one, CLAIM, "mood", "7", 7)


def test_true_is_not_taken_for_the_1_that_was_there_before_the_type_changed(project, document):
    one = replace(claim(project, document), attributes={"sure": 1})
    label = replace(CLAIM, attributes=(Attribute("sure", "Sure", "yes_no").as_plain(),))
    ((_, after),) = annotating.set_attribute(one, label, "sure", True, 7).updated
    assert after.attributes["sure"] is True  # type: ignore[union-attr]


def test_a_value_that_nobody_asks_for_any_more_can_be_cleared_and_is_no_damage(project, document):
    one = claim(project, document)
    project.do(annotating.set_attribute(one, CLAIM, "stance", "denied", 7))
    project.do(labelling.define(project.labels, CLAIM, [Attribute("stance", "Stance", "number")]))
    assert list(project.check()) == []
    project.do(labelling.define(project.labels, project.labels[CLAIM.id], []))
    assert list(project.check()) == []
    project.do(annotating.clear_attribute(only(document), project.labels[CLAIM.id], "stance", 9))
    assert only(document).attributes == {}
    assert not annotating.clear_attribute(only(document), CLAIM, "stance", 9)


def test_a_text_of_a_megabyte_is_kept(project, document):
    label = replace(CLAIM, attributes=(Attribute("why", "Why").as_plain(),))
    project.do(labelling.define(project.labels, CLAIM, [Attribute("why", "Why")]))
    project.do(annotating.set_attribute(claim(project, document), label, "why", "é" * (1 << 20), 7))
    assert len(project.annotations(document.id)[0].attributes["why"]) == 1 << 20


def test_a_new_annotation_has_the_defaults_unless_something_else_is_said(project, document):
    degree = Attribute("degree", "Degree", "choice", ("low", "high"), default="low")
    project.do(labelling.define(project.labels, FIGURE, [degree, Attribute("seen", "Seen", "yes_no")]))
    label = project.labels[FIGURE.id]
    for change in (
        annotating.annotate(document, label, project.me.id, 0, 6, 5),
        annotating.toggle(document, label, project.me.id, 8, 12, 5),
        annotating.annotate_document(document, label, project.me.id, 5),
        annotating.annotate(document, label, project.me.id, 13, 16, 5, attributes={"degree": "high"}),
    ):
        project.do(change)
    found = {a.quote: a.attributes for a in document.annotations.values()}
    assert found == {q: {"degree": "low"} for q in ("Nobody", "said", "")} | {"the": {"degree": "high"}}


# whole documents


def test_a_label_on_the_whole_document_goes_on_and_off_with_the_same_verb(project, document):
    project.do(annotating.toggle_document(document, SOURCE, project.me.id, 5))
    one = only(document)
    assert (one.fragments, one.quote, document.whole()) == ((), "", [one])
    assert said(project.undoable()) == "Mark the document “The report” as source"
    assert list(project.check()) == []
    assert [a.fragments for a in project.annotations(document.id)] == [()]
    with pytest.raises(Refused, match="no fragment"):
        annotating.move_fragment(document, one, SOURCE, (0, 0), 0, 3, 6)
    project.do(annotating.toggle_document(document, SOURCE, project.me.id, 6))
    assert document.annotations == {}
    assert said(project.undoable()) == "Remove source from the document “The report”"


def test_other_annotators_and_labels_keep_the_document_when_one_label_is_taken_off(project, document):
    project.do(annotating.annotate_document(document, SOURCE, project.me.id, 5))
    change = annotating.toggle_document(document, ACTOR, project.me.id, 5)
    assert len(change.created) == 1
    assert len(annotating.toggle_document(document, SOURCE, "somebody else", 5).created) == 1


# fragments


def test_a_fragment_is_added_and_taken_out_again(project, document):
    one = claim(project, document)
    project.do(annotating.add_fragment(document, one, CLAIM, 27, 38, 7))
    assert only(document).fragments == ((0, 6), (27, 38))
    assert only(document).quote == "Nobody … would leave"
    assert said(project.undoable()) == "Add “would leave” to claim"
    project.do(annotating.remove_fragment(document, only(document), CLAIM, 0, 6, 8))
    assert (only(document).fragments, only(document).quote) == (((27, 38),), "would leave")
    assert said(project.undoable()) == "Take “Nobody” out of claim"
    project.undo()
    project.undo()
    assert only(document) == one


def test_what_touches_a_fragment_widens_it_and_what_lies_inside_changes_nothing(project, document):
    one = claim(project, document)
    ((_, after),) = annotating.add_fragment(document, one, CLAIM, 6, 7, 7).updated
    assert after.fragments == ((0, 7),)  # type: ignore[union-attr]
    assert not annotating.add_fragment(document, one, CLAIM, 2, 4, 7)


def test_the_last_fragment_stays_and_fragments_that_are_not_there_are_not_taken_out(project, document):
    one = claim(project, document)
    with pytest.raises(Refused, match="delete the annotation instead"):
        annotating.remove_fragment(document, one, CLAIM, 0, 6, 7)
    with pytest.raises(Refused, match="no fragment at 0-5"):
        annotating.remove_fragment(document, one, CLAIM, 0, 5, 7)
    with pytest.raises(ValueError, match="outside the text"):
        annotating.add_fragment(document, one, CLAIM, 30, 300, 7)
    with pytest.raises(Refused, match="on the whole document"):
        annotating.add_fragment(document, replace(one, fragments=()), CLAIM, 0, 3, 7)


def test_a_moved_fragment_leaves_the_others_and_grows_together_with_what_it_comes_to_touch(project, document):
    one = claim(project, document)
    project.do(annotating.add_fragment(document, one, CLAIM, 27, 38, 7))
    ((_, after),) = annotating.move_fragment(document, only(document), CLAIM, (27, 38), 33, 38, 8).updated
    assert (after.fragments, after.quote) == (((0, 6), (33, 38)), "Nobody … leave")
    ((_, after),) = annotating.move_fragment(document, only(document), CLAIM, (0, 6), 0, 27, 8).updated
    assert after.fragments == ((0, 38),)
    assert not annotating.move_fragment(document, only(document), CLAIM, (0, 6), 0, 6, 8)


def test_the_words_for_a_label_of_the_whole_document_quote_nothing(project, document):
    project.do(annotating.annotate_document(document, SOURCE, project.me.id, 5))
    for change, words in (
        (annotating.relabel(only(document), SOURCE, ACTOR, 6), "Change the document from source to actor"),
        (annotating.write_note(only(document), "why", 6), "Edit the note on the document"),
        (annotating.remove([only(document)], SOURCE), "Remove source from the document"),
    ):
        assert said(change.label) == words


spans = st.tuples(st.integers(0, 38), st.integers(1, 9)).map(lambda p: (p[0], min(p[0] + p[1], 39)))


@given(st.lists(spans, min_size=1, max_size=8))
def test_fragments_added_one_by_one_cover_what_they_cover_together(pieces):
    document = OpenedDocument("d", TEXT, [])
    (start, end), *rest = pieces
    (one,) = annotating.annotate(document, CLAIM, "me", start, end, 1).created
    for piece in rest:
        change: Change = annotating.add_fragment(document, one, CLAIM, *piece, 2)  # type: ignore[arg-type]
        one = change.updated[0][1] if change else one
    assert isinstance(one, Annotation)
    covered = {at for begin, stop in pieces for at in range(begin, stop)}
    assert {at for begin, stop in one.fragments for at in range(begin, stop)} == covered
    assert all(a[1] < b[0] for a, b in zip(one.fragments, one.fragments[1:], strict=False))
    assert one.quote == quote_of(TEXT, one.fragments)
