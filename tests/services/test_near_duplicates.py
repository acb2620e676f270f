"""Near-duplicates: what is found among a project's documents, linked, kept in exports and grouped for splits."""

from __future__ import annotations

import pytest

from annotator.errors import Cancelled
from annotator.services.exporting import export
from annotator.services.importing import import_paths, import_text
from annotator.services.near_duplicates import (
    Pair,
    compared,
    groups,
    link,
    linked_to,
    links,
    pairs,
    unlink,
)
from annotator.services.project import Project
from annotator.services.removing import remove_document

STORY = (
    "The harbour of Zwolle was closed on Tuesday after a ship struck the quay, the port authority said. Nobody was "
    "hurt, but four cranes are out of use until the end of the month. The minister of transport spoke of damage of "
    "2.4 million euros and promised a report within three weeks. Unions had warned of the currents since spring."
)
HARBOUR = f"HARBOUR CLOSED AFTER COLLISION\n\nBy our staff\n\n{STORY}\n\nFollow us for more."
EDITED = STORY.replace("four cranes", "five cranes").replace("three weeks", "a month")
OTHER = (
    "Farmers in the valley expect the best plum harvest in ten years, after a spring without frost and with rain "
    "enough. Prices may fall by a tenth, the growers' union said on Monday, and asked shops to buy at home first."
)


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Mina") as made:
        for title, text in (("Wire", STORY), ("Plums", OTHER), ("Harbour", HARBOUR), ("Edited", EDITED)):
            import_text(made, text, title)
        yield made


def by_title(project: Project) -> dict[str, str]:
    return {row.title: row.id for row in project.documents()}


def test_one_story_on_three_sites_is_found_and_another_is_not(project):
    ids = by_title(project)
    found = pairs(project)
    told = {frozenset((ids["Wire"], ids["Harbour"])), frozenset((ids["Wire"], ids["Edited"])),
            frozenset((ids["Harbour"], ids["Edited"]))}  # fmt: skip
    assert {pair.documents for pair in found} == told
    assert [pair.similarity for pair in found] == sorted((pair.similarity for pair in found), reverse=True)
    assert not any(pair.linked for pair in found)
    assert compared(project, ids["Wire"], ids["Harbour"]) == pytest.approx(0.85, abs=0.05)
    assert {p.documents for p in pairs(project, among=[ids["Harbour"]])} == {p for p in told if ids["Harbour"] in p}


def test_groups_part_all_documents_in_their_order(project):
    ids = by_title(project)
    order = [ids["Plums"], ids["Harbour"], ids["Wire"], ids["Edited"], ids["Plums"]]
    assert groups(project, order) == [[ids["Plums"]], [ids["Harbour"], ids["Wire"], ids["Edited"]]]
    assert groups(project, []) == []


def test_linked_documents_are_one_group_also_over_one_that_is_not_named(project):
    ids = by_title(project)
    project.do(link(project, [Pair(ids["Plums"], ids["Wire"], 0.0)]))
    assert len(groups(project, list(ids.values()))) == 1
    import_text(project, "Nothing of the kind at all, said nobody.", "Far")
    far = by_title(project)["Far"]
    project.do(link(project, [Pair(ids["Plums"], far, 0.0)]))
    assert groups(project, [far, ids["Wire"]]) == [[far, ids["Wire"]]]


def test_a_link_is_journaled_undone_and_told_of_both_documents(project):
    ids = by_title(project)
    pair = next(p for p in pairs(project) if p.documents == {ids["Wire"], ids["Edited"]})
    project.do(link(project, [pair]))
    assert not link(project, [pair])
    assert linked_to(project, ids["Edited"]) == [(ids["Wire"], round(pair.similarity, 3))]
    assert linked_to(project, ids["Wire"])[0][0] == ids["Edited"]
    assert [p.linked for p in pairs(project) if p.documents == pair.documents] == [True]
    project.undo()
    assert links(project) == {}
    project.redo()
    project.do(unlink(project, [pair]))
    assert links(project) == {}
    project.undo()
    assert list(links(project)) == [pair.documents]


def test_a_link_to_a_removed_document_is_silent_and_comes_back_with_it(project):
    ids = by_title(project)
    project.do(link(project, [Pair(ids["Wire"], ids["Plums"], 0.1)]))
    project.do(remove_document(project, ids["Plums"]))
    assert linked_to(project, ids["Wire"]) == []
    assert all(ids["Plums"] not in p.documents for p in pairs(project))
    project.undo()
    assert linked_to(project, ids["Wire"]) == [(ids["Plums"], 0.1)]


def test_links_go_through_jsonl_byte_by_byte_and_are_no_strange_lines(project, tmp_path):
    ids = by_title(project)
    project.do(link(project, [Pair(ids["Wire"], ids["Harbour"], 0.853)]))
    first, second = tmp_path / "a.jsonl", tmp_path / "b.jsonl"
    export(project, first, "jsonl")
    with Project.create(tmp_path / "new.annotator", "Mina") as other:
        report = import_paths(other, [first])
        assert report.kept_lines == 0
        assert linked_to(other, ids["Wire"]) == [(ids["Harbour"], 0.853)]
        assert [line.id for line in other.foreign()] == [line.id for line in project.foreign()]
        export(other, second, "jsonl")
    assert first.read_bytes() == second.read_bytes()


def test_looking_can_be_stopped_and_reads_no_text_twice(project, monkeypatch):
    def stop(done: int, total: int, note: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        pairs(project, step=stop)
    pairs(project)
    asked: list[str] = []
    monkeypatch.setattr(project.store.read, "texts", lambda documents: asked.extend(documents) or {})
    assert len(pairs(project)) == 3
    assert asked == []
