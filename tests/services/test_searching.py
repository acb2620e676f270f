"""Words are found in whatever spelling, in all documents, with the text as it stands around them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.change import Change, Message
from annotator.domain.document import new_document, new_provenance, new_status
from annotator.domain.folding import folded
from annotator.domain.progress import no_step
from annotator.domain.query import Filter
from annotator.errors import AnnotatorError, Cancelled
from annotator.services.project import Project
from annotator.services.searching import (
    START,
    Hit,
    Place,
    annotations_page,
    documents_found,
    prepare,
    search,
    search_annotations,
    search_page,
    unprepared,
)
from tests.trade import add_document


@pytest.fixture
def project(project_path: Path) -> Iterator[Project]:
    with Project.create(project_path, "Tester") as opened:
        yield opened


def found(project: Project, typed: str, only: Filter | None = None) -> list[Hit]:
    prepare(project, no_step)
    return list(search(project, typed, only=only or Filter()))


def quotes(project: Project, typed: str, only: Filter | None = None) -> list[str]:
    return [hit.quote for hit in found(project, typed, only)]


def test_a_hit_is_the_text_as_it_stands_with_what_is_around_it(project: Project) -> None:
    document = add_document(project, "The Café owners’ union\nsaid 😀 no. An end.")
    (hit,) = found(project, '"cafe owners"')
    assert (hit.document, hit.quote) == (document.id, "Café owners")
    assert document.text[hit.start : hit.end] == hit.quote
    assert (hit.before, hit.after) == ("The ", "’ union said 😀 no. An end.")


@pytest.mark.parametrize(
    ("text", "typed", "quote"),
    [
        ("این كتاب است", "کتاب", "كتاب"), ("او می‌شود رفت", "میشود", "می‌شود"), ("سال ۱۴۰۲ بود", "1402", "۱۴۰۲"),
        ("هذه مدرسة", "مدرسه", "مدرسة"), ("שָׁלוֹם לכם", "שלום", "שָׁלוֹם"), ("in der Straße", "strasse", "Straße"),
        ("総理大臣は言った", "大臣", "大臣"),
    ],
)  # fmt: skip
def test_words_are_found_in_whatever_spelling(project: Project, text: str, typed: str, quote: str) -> None:
    add_document(project, text)
    assert quotes(project, typed) == [quote]


def test_all_words_are_wanted_and_operators_choose(project: Project) -> None:
    for title, text in (("a", "tax and water"), ("b", "tax and grain"), ("c", "water only")):
        add_document(project, text, title)
    prepare(project, no_step)

    def texts(typed: str) -> list[str]:
        return sorted({project.text(hit.document) for hit in search(project, typed)})

    assert texts("tax water") == ["tax and water"]
    assert texts("grain OR only") == ["tax and grain", "water only"]
    assert texts("water NOT tax") == ["water only"]
    assert texts("wat*") == ["tax and water", "water only"]
    assert texts("NEAR(tax grain, 2)") == ["tax and grain"]


def test_a_word_that_is_being_typed_is_taken_as_a_beginning(project: Project) -> None:
    add_document(project, "the ministry said")
    prepare(project, no_step)
    assert [hit.quote for hit in search(project, "minis", as_typed=True)] == ["ministry"]
    assert list(search(project, "minis")) == []


def test_what_comes_and_goes_after_indexing_is_followed(project: Project) -> None:
    add_document(project, "first water", "a")
    assert len(quotes(project, "water")) == 1
    second = add_document(project, "second water", "b")
    assert unprepared(project) == 1
    assert len(quotes(project, "water")) == 2
    project.undo()
    assert [hit.document for hit in found(project, "water")] != [second.id]
    assert len(quotes(project, "water")) == 1
    project.redo()
    assert len(quotes(project, "water")) == 2


def test_a_project_with_an_index_is_sound_and_a_changed_index_is_named(project: Project) -> None:
    add_document(project, "water")
    prepare(project, no_step)
    assert list(project.check()) == []
    project.store.db.run("alter table folded add column more text")
    assert any("folded" in breach for breach in project.check())


def test_stopping_the_indexing_keeps_what_is_indexed(project: Project) -> None:
    for n in range(3):
        add_document(project, f"water {n}", str(n))

    def stop(done: int, total: int, note: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        prepare(project, stop)
    assert len(quotes(project, "water")) == 3


def test_filters_bound_labels_people_state_outlet_and_date(project: Project) -> None:
    texts = {"a": "[claim water] rose", "b": "water fell", "c": "[actor water] board"}
    ids = {}
    for title, (signs, outlet, day) in {
        "a": (texts["a"], "Courier", "2026-03-01"),
        "b": (texts["b"], "Examiner", "2026-03-05T10:00:00"),
        "c": (texts["c"], "Courier", "2026-04-01"),
    }.items():
        document = add_document(project, signs, title)
        said = new_provenance(document.id, "", meta={"outlet": outlet, "published": day})
        (before,) = project.provenances(document.id)
        after = type(before)(before.id, document.id, title, said.meta)
        project.do(Change(Message("document.renamed"), updated=((before, after),)))
        ids[title] = document.id
    project.do(Change(Message("document.status"), created=(new_status(ids["b"], project.me.id, "done"),)))
    prepare(project, no_step)
    claim = next(label.id for label in project.labels.values() if label.name == "claim")

    def titles(only: Filter) -> list[str]:
        return sorted({t for hit in search(project, "water", only=only) for t, i in ids.items() if i == hit.document})

    me = project.me.id
    assert titles(Filter(labels=(claim,))) == ["a"]
    assert titles(Filter(annotators=(me,))) == ["a", "c"]
    assert titles(Filter(states=("done",), state_of=me)) == ["b"]
    assert titles(Filter(states=("not_started",), state_of=me)) == []
    assert titles(Filter(states=("in_progress",), state_of=me)) == ["a", "c"]
    assert titles(Filter(words_in_meta=("courier",))) == ["a", "c"]
    assert titles(Filter(since="2026-03-02", until="2026-03-05")) == ["b"]
    assert titles(Filter(documents=(ids["c"],))) == ["c"]


def test_annotations_are_found_by_label_quote_and_note(project: Project) -> None:
    add_document(project, "The [actor Wáter Board] said [claim it rose].")
    assert [a.quote for a in search_annotations(project, "water")] == ["Wáter Board"]
    assert [a.quote for a in search_annotations(project, "claim rose")] == ["it rose"]
    assert list(search_annotations(project, "  ")) == []


def test_a_project_without_an_index_that_cant_be_written_says_the_remedy(project_path: Path) -> None:
    Project.create(project_path, "Tester").close()
    with Project.open(project_path, read_only=True) as project, pytest.raises(AnnotatorError, match="for writing"):
        list(search(project, "water"))


def test_what_does_not_fit_is_a_sentence(project: Project) -> None:
    add_document(project, "water")
    with pytest.raises(AnnotatorError, match="parenthesis"):
        found(project, "(water")


@given(st.lists(st.text("abé ك۱می\u200cر\u064b😀.\n", min_size=3, max_size=40), min_size=1, max_size=4, unique=True))
@settings(max_examples=25)
def test_every_word_of_a_text_is_found_where_it_stands(
    tmp_path_factory: pytest.TempPathFactory, texts: list[str]
) -> None:
    path = tmp_path_factory.mktemp("found") / "test.annotator"
    with Project.create(path, "Tester") as project:
        documents = [new_document(text) for text in texts]
        records = tuple(r for d in documents for r in (d, new_provenance(d.id, "t")))
        project.do(Change(Message("import.text"), created=records))
        prepare(project, no_step)
        for document in documents:
            for word in document.text.split():
                if not any(c.isalnum() for c in folded(word).text):
                    continue
                hits = [hit for hit in search(project, word) if hit.document == document.id]
                assert hits
                assert all(document.text[hit.start : hit.end] == hit.quote for hit in hits)


@pytest.mark.parametrize("most", [1, 3, 7, 100])
def test_pages_hold_what_searching_at_once_finds(project: Project, most: int) -> None:
    for n in range(5):
        add_document(project, "[claim water] and [actor water] " * n + f"wine {n}", str(n))
    prepare(project, no_step)
    for page_of, whole in ((search_page, search), (annotations_page, search_annotations)):
        hits: list[Hit] = []
        at: Place | None = START
        while at is not None:
            page = page_of(project, "water", at=at, most=most)
            assert len(page.hits) <= most
            hits += page.hits
            at = page.further
        assert hits == list(whole(project, "water"))
        assert len(hits) == 20
    assert documents_found(project, "water") == 4
    assert documents_found(project, "water", only=Filter(states=("done",), state_of=project.me.id)) == 0


def test_annotations_pass_a_filter_of_their_own_and_one_of_their_documents(project: Project) -> None:
    first = add_document(project, "[claim water] and [actor water]", "a")
    add_document(project, "[claim water] again", "b")
    claim = next(label.id for label in project.labels.values() if label.name == "claim")

    def found(only: Filter) -> list[str]:
        return [hit.title for hit in search_annotations(project, "water", only=only)]

    assert found(Filter(labels=(claim,))) == ["a", "b"]
    assert found(Filter(documents=(first.id,))) == ["a", "a"]
    assert found(Filter(labels=(claim,), documents=(first.id,))) == ["a"]
