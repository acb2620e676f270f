"""What hangs on a label: values counted by attribute and by choice, and a merge told before it is done."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.domain.attribute import Attribute
from annotator.domain.change import Change, Message
from annotator.domain.label import SHIPPED, new_label
from annotator.services import label_uses
from annotator.services.label_uses import Lost
from annotator.services.project import Project
from tests.trade import add_document

CLAIM, ACTOR, _FIGURE, SOURCE = SHIPPED


def say(project: Project, document: str, values: list[dict[str, object]]) -> None:
    found = project.annotations(document)
    pairs = tuple((one, replace(one, attributes=said)) for one, said in zip(found, values, strict=True))
    project.do(Change(Message("annotation.attribute", {"attribute": "", "quote": ""}), updated=pairs))


def test_values_are_counted_by_attribute_and_by_choice(project_path: Path) -> None:
    with Project.create(project_path, "Jo") as project:
        document = add_document(project, "[claim a] [claim b] [claim c] [actor d]")
        said = [{"stance": "denied"}, {"stance": ["denied", "hedged"], "n": 3}, {"stance": 4}, {"stance": "denied"}]
        say(project, document.id, said)
        assert label_uses.counts(project) == {CLAIM.id: 3, ACTOR.id: 1}
        assert label_uses.lost_with_attribute(project, CLAIM.id, "stance") == Lost(3)
        assert not label_uses.lost_with_attribute(project, CLAIM.id, "credibility")
        gone = {"denied", "hedged", "asserted"}
        assert label_uses.lost_with_choices(project, CLAIM.id, "stance", gone).choices == (("denied", 2), ("hedged", 1))
        assert not label_uses.lost_with_choices(project, CLAIM.id, "stance", set())


def test_a_merge_is_told_before_it_is_done() -> None:
    told = label_uses.foresee(SOURCE, ACTOR)
    assert (told.shared, told.added, told.widened) == (("Kind",), ("Directness", "Reliability"), ("Kind",))
    assert not told.guideline
    text = replace(new_label("who", 9), attributes=(Attribute("kind", "Sort", "text").as_plain(),))
    told = label_uses.foresee(SOURCE, text)
    assert (told.shared, told.unlike, told.guideline) == ((), ("Sort",), True)
