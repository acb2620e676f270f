"""Examples of a label: from different documents where there are such, and the same each time."""

from __future__ import annotations

import pytest

from annotator.domain.annotation import new_annotation
from annotator.domain.change import Change, Message
from annotator.domain.identity import new_id
from annotator.domain.label import SHIPPED
from annotator.services.examples import LONGEST_QUOTE, examples
from annotator.services.project import Project
from tests.trade import add_document

CLAIM, ACTOR, FIGURE, SOURCE = SHIPPED


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        yield made


def test_examples_come_from_as_many_documents_as_there_are(project):
    for n in range(3):
        add_document(project, f"{n} [actor one{n}] [actor two{n}] [actor three{n}] [claim x]", f"Report {n}")
    found = examples(project, ACTOR.id)
    assert [e.quote for e in found] == ["one0", "two0", "one1", "two1", "one2"]
    assert [e.title for e in found] == ["Report 0", "Report 0", "Report 1", "Report 1", "Report 2"]
    assert [e.quote for e in examples(project, ACTOR.id, 3)] == ["one0", "one1", "one2"]
    assert examples(project, ACTOR.id) == found


def test_an_example_shows_what_stands_around_it_on_one_line(project):
    add_document(project, "Yesterday\nthe [actor minister\nof war] said\tnothing.")
    (one,) = examples(project, ACTOR.id, around=8)
    assert (one.before, one.quote, one.after) == ("day the ", "minister of war", " said no")


def test_a_long_quote_is_cut_and_a_label_on_a_whole_document_is_no_example(project):
    document = add_document(project, "x" * 500)
    for fragments in ((), ((0, 500),)):
        mark = new_annotation(document.id, document.text, ACTOR.id, project.me.id, fragments, 5)
        project.do(Change(Message("x"), created=(mark,)))
    (one,) = examples(project, ACTOR.id)
    assert len(one.quote) == LONGEST_QUOTE


def test_a_label_without_annotations_or_one_that_is_gone_has_no_examples(project):
    add_document(project, "[actor x]")
    assert examples(project, FIGURE.id) == []
    assert examples(project, new_id()) == []
    assert examples(project, ACTOR.id, 0) == []


def test_as_many_as_wanted_come_from_one_document_when_there_is_no_other(project):
    add_document(project, " ".join(f"[actor n{n}]" for n in range(9)))
    assert [e.quote for e in examples(project, ACTOR.id)] == ["n0", "n1", "n2", "n3", "n4"]
