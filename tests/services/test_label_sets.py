"""Labels out to TOML and in again: what is written, how it meets what is there, what hostile files bring."""

from __future__ import annotations

import time
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.attribute import Attribute
from annotator.domain.change import Change, Message
from annotator.domain.identity import fixed_id
from annotator.domain.label import SHIPPED, STROKES, Label
from annotator.domain.naming import folded
from annotator.errors import AnnotatorError
from annotator.formats.label_toml import MOST_BYTES, read, written
from annotator.services import labelling
from annotator.services.label_sets import export_labels, import_labels, merged
from annotator.services.project import Project
from annotator.services.wording import said

CLAIM, ACTOR, FIGURE, SOURCE = SHIPPED
LABELS = {label.id: label for label in SHIPPED}


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        yield made
        assert list(made.check()) == []


def labels_of(project: Project) -> list[Label]:
    return list(project.labels.values())


def file(tmp_path: Path, content: str | bytes) -> Path:
    path = tmp_path / "labels.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def refusal(project: Project, path: Path) -> str:
    before = labels_of(project)
    with pytest.raises(AnnotatorError) as refused:
        import_labels(project, path)
    assert labels_of(project) == before
    assert project.undoable() is None
    return str(refused.value)


# out and in


def test_an_exported_set_changes_nothing_where_it_came_from(project, tmp_path):
    assert export_labels(project, tmp_path / "out.toml") == 4
    report = import_labels(project, tmp_path / "out.toml")
    assert (report.added, report.changed, report.unchanged, report.notes) == ([], {}, 4, [])
    assert project.undoable() is None


def test_an_exported_set_makes_the_same_labels_elsewhere_and_the_same_file(project, tmp_path):
    project.do(labelling.add(project.labels, "Bias", key="b", guideline='Says "so"\n\nnot \\this', parent=CLAIM.id))
    project.do(labelling.add(project.labels, "Loaded word", parent=labels_of(project)[-1].id, stroke="wavy"))
    project.do(labelling.define(project.labels, FIGURE, [
        Attribute("n", "N", "number", default=1e22), Attribute("d", "D", "date", required=True, default="2026-03"),
        Attribute("many", "Many", "choices", ("a b", "c"), default=["c"]),
        Attribute("y", "Y", "yes_no", default=False),
    ]))  # fmt: skip
    export_labels(project, tmp_path / "out.toml")
    with Project.create(tmp_path / "other.annotator", "Omar") as other:
        report = import_labels(other, tmp_path / "out.toml")
        assert (report.added, report.changed) == (["Bias", "Loaded word"], {"figure": ["attributes"]})
        assert labels_of(other) == labels_of(project)
        export_labels(other, tmp_path / "again.toml")
        assert said(other.undoable()) == "Import labels from “out.toml”"
        other.undo()
        assert tuple(labels_of(other)) == SHIPPED
    assert (tmp_path / "again.toml").read_bytes() == (tmp_path / "out.toml").read_bytes()


texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
names = st.text(st.characters(categories=["L", "Nd", "P"]), min_size=1, max_size=6)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers(-(1 << 63), (1 << 64) - 1) | texts,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(texts, inner, max_size=2), max_leaves=4,
)  # fmt: skip
plain_attributes = st.one_of(
    st.dictionaries(st.sampled_from(["key", "type", "zoom"]), json_values, min_size=1, max_size=3),
    st.fixed_dictionaries(
        {"key": st.sampled_from("abc")},
        optional={"name": names, "required": st.booleans() | st.none(), "default": texts, "more": json_values},
    ),
    st.fixed_dictionaries(
        {"key": st.just("n"), "type": st.just("number")},
        optional={
            "default": st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9), "choices": st.just([])
        },
    ),
)  # fmt: skip


@st.composite
def label_lists(draw: st.DrawFn) -> list[Label]:
    found: list[Label] = []
    for n, name in enumerate(draw(st.lists(names, min_size=1, max_size=5, unique_by=folded))):
        parent = draw(st.sampled_from([None, *(label.id for label in found)]))
        attributes = {str(p.get("key", p)): p for p in draw(st.lists(plain_attributes, max_size=3))}
        unalike = {folded(str(p.get("name") or p.get("key", p))): p for p in attributes.values()}
        found.append(
            Label(
                fixed_id("label", f"x{n}"), name, f"#{n:06x}", draw(st.sampled_from(["", str(n)])),
                draw(st.sampled_from(STROKES)), draw(texts | st.sampled_from(['"""', '"\n"', '\\"\n""""', "\r\n"])),
                parent, n, tuple(unalike.values()), draw(st.dictionaries(texts, json_values, max_size=2)),
            )
        )  # fmt: skip
    return found


@given(label_lists())
def test_whatever_a_set_holds_comes_back_exactly(tmp_path_factory, labels):
    path = file(tmp_path_factory.mktemp("set"), written(labels))
    tomllib.loads(path.read_bytes().decode())
    change, report = merged({}, read(path), path.name)
    assert list(change.created) == labels
    assert report.notes == []
    same = {label.id: label for label in labels}
    assert not merged(same, read(path), path.name)[0]


# meeting what is there


def test_a_label_is_known_by_its_id_or_else_by_its_name_and_what_is_left_out_stays(project, tmp_path):
    path = file(
        tmp_path,
        f"""
        [[label]]
        id = "{CLAIM.id}"
        name = "Thesis"

        [[label]]
        name = " ACTOR"
        colour = "#ABCDEF"
        [[label.attribute]]
        key = "kind"
        type = "text"
        [[label.attribute]]
        key = "since"
        type = "date"
        default = 2026-03-02

        [[label]]
        name = "Bias"
        parent = "actor"
        """,
    )
    report = import_labels(project, path)
    claim, actor, _, _, bias = labels_of(project)
    assert claim == replace(CLAIM, name="Thesis")
    assert (actor.name, actor.key, actor.colour, actor.guideline) == ("ACTOR", "A", "#abcdef", ACTOR.guideline)
    assert actor.attributes == (
        {"key": "kind", "type": "text"}, {"key": "since", "type": "date", "default": "2026-03-02"},
    )  # fmt: skip
    assert (bias.parent, bias.position) == (ACTOR.id, 4)
    assert report.added == ["Bias"]
    assert report.changed == {"Thesis": ["name"], "ACTOR": ["name", "colour", "attributes"]}
    assert "1 label added, 2 changed, 0 as before." in list(report.lines())
    project.undo()
    assert tuple(labels_of(project)) == SHIPPED


def test_two_labels_may_change_names_and_keys_in_one_file(project, tmp_path):
    lines = "".join(
        f'[[label]]\nid = "{one.id}"\nname = "{other.name}"\nkey = "{other.key}"\n'
        for one, other in ((CLAIM, ACTOR), (ACTOR, CLAIM))
    )
    assert import_labels(project, file(tmp_path, lines)).notes == []
    assert [(label.name, label.key) for label in labels_of(project)[:2]] == [("actor", "A"), ("claim", "C")]


def test_a_key_that_another_label_has_is_left_to_it_and_said(project, tmp_path):
    path = file(tmp_path, '[[label]]\nname = "Bias"\nkey = "c"\n[[label]]\nname = "actor"\nkey = "S"\n')
    report = import_labels(project, path)
    assert report.notes == [
        "Bias does not get the key c: it belongs to claim.",
        "actor does not get the key S: it belongs to source.",
    ]
    assert [label.key for label in labels_of(project)] == ["C", "A", "F", "S", ""]
    assert list(report.lines())[-2:] == report.notes


def test_a_child_finds_a_parent_by_the_id_that_the_file_gives_it(project, tmp_path):
    other = fixed_id("label", "elsewhere")
    lines = f'[[label]]\nid = "{other}"\nname = "actor"\n[[label]]\nname = "b"\nparent = "{other}"\n'
    import_labels(project, file(tmp_path, lines))
    assert labels_of(project)[-1].parent == ACTOR.id


# hostile files


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        ("", "labels.toml holds no labels"),
        ("label = []", "labels.toml holds no labels"),
        ("label = 3", "labels.toml holds no labels"),
        ("[label]\nname = 'x'", "labels.toml holds no labels"),
        ("[[label]]\nname = 'a\n", "labels.toml, line 2: this is not TOML"),
        ("[[label]]\nname = ", "labels.toml, line 2: this is not TOML"),
        ("[[label]]\nname = 'a'\n\nname = 'b'", "labels.toml, line 4: this is not TOML"),
        (b"[[label]]\nname = 'caf\xe9'", "labels.toml, line 2: this is not UTF-8"),
        (b"\xff\xfe[\0", "labels.toml, line 1: this is not UTF-8"),
        ("schema = 'annotator-labels/9'", "written in 'annotator-labels/9', but this program reads"),
        ("schema = 3\n[[label]]\nname = 'a'", "written in '3'"),
        ("colour = 'red'\n[[label]]\nname = 'a'", "“colour” is no part of a label set"),
        ("\n[[label]]\nname = 3", "labels.toml, line 2: the name of a label is a text."),
        ("[[label]]\nkey = 'X'", "line 1: the label has no name."),
        ("[[label]]\nname = ' '", "line 1: the label has no name."),
        ("[[label]]\nname = '\u200e'", "line 1: The name of a label can't be empty."),
        ("[[label]]\nname = 'a'\ncolor = 'red'", "“color” is no field of a label; these are: id, name, colour"),
        ("[[label]]\nname = 'a'\ncolour = 'red'", "line 1: “red” is not a colour"),
        ("[[label]]\nname = 'a'\ncolour = 0x225bf7", "the colour of a label is a text."),
        ("[[label]]\nname = 'a'\nstroke = 'zigzag'", "There is no line “zigzag”"),
        ("[[label]]\nname = 'a'\nkey = 'ab'", "“ab” can't be the key of a label"),
        ("[[label]]\nname = 'a'\nid = '7'", "the id of the label “a” is none; leave it out."),
        ("[[label]]\nname = 'a'\nother = '['", "“other” is a text that holds a JSON object."),
        ("[[label]]\nname = 'a'\nother = '[]'", "“other” is a text that holds a JSON object."),
        ("[[label]]\nname = 'a'\nother = 7", "“other” is a text that holds a JSON object."),
        ("[[label]]\nname = 'a'\n[[label]]\nname = ' A '", "line 3: the label “ A ” is like the one before, "),
        (f"[[label]]\nname='a'\nid='{CLAIM.id}'\n[[label]]\nname='claim'", "is the same label as “a”"),
        ("[[label]]\nname = 'a'\nparent = 'b'", "a lies under “b”, which is neither in the file nor in the project."),
        ("[[label]]\nname = 'a'\nparent = 'a'", "it would lie under itself"),
        (
            "[[label]]\nname='a'\nparent='b'\n[[label]]\nname='b'\nparent='c'\n[[label]]\nname='c'\nparent='a'",
            "it would lie under itself",
        ),
        (f"[[label]]\nname='x'\nid='{CLAIM.id}'\n[[label]]\nname='y'\n[[label]]\nname='x '", "is like the one before"),
        (f"[[label]]\nname='actor'\nid='{CLAIM.id}'", "There is a label “actor” already"),
        ("[[label]]\nname = 'a'\nattribute = 3", "begin with lines [[label.attribute]]"),
        ("[[label]]\nname = 'a'\n[[label.attribute]]\nname = 'x'", "line 1: “” can't be the key"),
        ("[[label]]\nname = 'a'\n[[label.attribute]]\nkey = 3", "The key of an attribute is a text."),
        ("[[label]]\nname = 'a'\n[[label.attribute]]\nkey = 'k'\nsort = 1", "“sort” is no field of an attribute"),
        ("[[label]]\nname = 'a'\n[[label.attribute]]\nkey = 'k'\ndefault = 07:30:00", "k is a text."),
        ("[[label]]\nname = 'a'\n[[label.attribute]]\nkey = 'k'\ntype = 'choice'", "k has no choices"),
        (
            "[[label]]\nname = 'a'\n[[label.attribute]]\nkey = 'k'\n[[label.attribute]]\nkey = 'K'",
            "Two attributes of the label are alike: k and K.",
        ),
        ("x = " + "[" * 100_000, "is nested too deeply for a label set."),
        ("x = " + "9" * 100_000, "labels.toml, line 1: this is not TOML"),
        ("[[label]]\nname = 'a'\nother = '" + '{"a":' * 10_000 + "'", "“other” is a text that holds a JSON object."),
    ],
)  # fmt: skip
def test_a_file_that_makes_no_sense_is_refused_whole_with_its_name_and_place(project, tmp_path, content, sentence):
    said = refusal(project, file(tmp_path, content))
    assert sentence in said
    assert said.startswith(str(tmp_path / "labels.toml"))
    assert "\n" not in said


def test_a_file_that_is_missing_or_a_folder_is_refused(project, tmp_path):
    assert "is not there" in refusal(project, tmp_path / "no.toml")
    assert "is a folder" in refusal(project, tmp_path)


@pytest.mark.parametrize(
    "content",
    [
        b"a" * 10_000_000,
        b"[[label]]\nname = 'a'\n" + b"a" + b".a" * 900_000 + b" = 1\n",
        b"[a" + b".a" * 900_000 + b"]\n",
        b"".join(b"[[label]]\nname = 'label %d'\n" % n for n in range(2001)),
    ],
    ids=["large", "key of many parts", "table of many parts", "many labels"],
)
def test_a_hostile_file_is_refused_at_once(project, tmp_path, content):
    began = time.perf_counter()
    assert refusal(project, file(tmp_path, content))
    assert time.perf_counter() - began < 3
    assert MOST_BYTES < 10_000_000


def test_two_thousand_labels_come_in_and_go_out(project, tmp_path):
    lines = "".join(f'[[label]]\nname = "label {n}"\nparent = "claim"\n' for n in range(1996))
    assert len(import_labels(project, file(tmp_path, lines)).added) == 1996
    assert export_labels(project, tmp_path / "out.toml") == 2000
    assert import_labels(project, tmp_path / "out.toml").unchanged == 2000


def test_an_export_never_takes_the_place_of_the_project_or_a_folder(project, tmp_path):
    for place, sentence in ((project.path, "is the project itself"), (tmp_path, "is a folder")):
        with pytest.raises(AnnotatorError, match=sentence):
            export_labels(project, place)


def test_two_of_one_name_are_told_apart_by_their_ids(project, tmp_path):
    twin = replace(ACTOR, id=fixed_id("label", "twin"), key="", position=4)
    child = replace(FIGURE, id=fixed_id("label", "child"), name="child", key="", parent=twin.id, position=5)
    project.do(Change(Message("x"), created=(twin, child)))
    export_labels(project, tmp_path / "out.toml")
    assert f'parent = "{twin.id}"' in (tmp_path / "out.toml").read_text(encoding="utf-8")


def test_the_set_in_the_guide_can_be_taken_in_as_it_stands(project, tmp_path):
    guide = (Path(__file__).parents[2] / "resources/help/labels.md").read_text(encoding="utf-8")
    example = guide.split("```toml\n")[1].split("```")[0]
    assert import_labels(project, file(tmp_path, example)).added == ["party"]
    party = labels_of(project)[-1]
    assert (party.parent, party.key, party.guideline.count("\n")) == (ACTOR.id, "P", 2)
