"""Labels moved in their tree: what lies under them goes along, and one change says it all."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.change import Change
from annotator.domain.label import Label, new_label
from annotator.errors import Refused
from annotator.services import arranging
from annotator.services.labelling import in_order, outline
from annotator.services.wording import said

NAMES = "abcdef"


def tree(*parents: str) -> dict[str, Label]:
    """Labels a, b, c... each under the one named."""
    made = [new_label(name, n) for n, (name, _) in enumerate(zip(NAMES, parents, strict=False))]
    ids = {label.name: label.id for label in made}
    pairs = zip(made, parents, strict=True)
    return {
        label.id: Label(label.id, label.name, label.colour, position=label.position, parent=ids.get(parent))
        for label, parent in pairs
    }


def named(labels: dict[str, Label], name: str) -> Label:
    return next(label for label in labels.values() if label.name == name)


def follow(labels: dict[str, Label], change: Change) -> dict[str, Label]:
    assert all(before == labels[before.id] for before, _ in change.updated)
    return {**labels, **{after.id: after for _, after in change.updated}}


def shown(labels: dict[str, Label]) -> str:
    return " ".join("." * depth + label.name for depth, label in outline(labels))


TREE = tree("", "a", "a", "", "d", "")


def test_the_tree_of_these_tests():
    assert shown(TREE) == "a .b .c d .e f"


@pytest.mark.parametrize(
    ("name", "by", "after"),
    [
        ("a", 1, "d .e a .b .c f"), ("f", -1, "a .b .c f d .e"), ("c", -1, "a .c .b d .e f"),
        ("d", 5, "a .b .c f d .e"), ("a", -1, "a .b .c d .e f"), ("e", 1, "a .b .c d .e f"),
    ],
)  # fmt: skip
def test_a_label_moves_among_its_siblings_with_all_below_it(name, by, after):
    change = arranging.shift(TREE, named(TREE, name), by)
    assert shown(follow(TREE, change)) == after
    assert bool(change) == (after != shown(TREE))


def test_a_label_goes_under_the_one_before_and_back():
    into = arranging.indent(TREE, named(TREE, "d"))
    inside = follow(TREE, into)
    assert shown(inside) == "a .b .c .d ..e f"
    assert said(into.label) == "Put d under a"
    out = arranging.outdent(inside, named(inside, "d"))
    assert shown(follow(inside, out)) == "a .b .c d .e f"
    assert said(out.label) == "Put d at the top"
    assert not arranging.indent(TREE, named(TREE, "a"))
    assert not arranging.outdent(TREE, named(TREE, "f"))


def test_a_label_comes_out_right_behind_the_one_that_it_lay_under():
    assert shown(follow(TREE, arranging.outdent(TREE, named(TREE, "b")))) == "a .c b d .e f"


def test_a_label_put_before_itself_stays_where_it_is():
    assert not arranging.put(TREE, named(TREE, "b"), named(TREE, "a"), named(TREE, "b"))


def test_no_label_comes_under_itself():
    with pytest.raises(Refused, match="lie under itself"):
        arranging.put(TREE, named(TREE, "a"), named(TREE, "b"))


@given(st.sampled_from(NAMES), st.sampled_from("-" + NAMES), st.sampled_from("-" + NAMES))
def test_wherever_a_label_is_put_positions_follow_the_tree(name, parent, before):
    wanted = {key: named(TREE, key) if key != "-" else None for key in (name, parent, before)}
    try:
        change = arranging.put(TREE, wanted[name], wanted[parent], wanted[before])
    except Refused:
        return
    after = follow(TREE, change)
    assert sorted(after) == sorted(TREE)
    assert [label.id for _, label in outline(after)] == [label.id for label in in_order(after)]
    assert follow(after, change.inverse()) == TREE
