"""Attributes in the label editor: each type added, changed, ordered, removed; what is in use is told first."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from annotator.domain.attribute import TYPES, Attribute, definitions
from annotator.domain.change import Change, Message
from annotator.gui import ask
from annotator.gui.labels.attributes_tab import AttributesTab
from annotator.gui.window import Window
from annotator.services import annotating, labelling
from tests.gui.editing_labels import choose, editor_of, idle, named, write

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


@pytest.fixture
def figure(opened: Opened, qtbot: QtBot) -> tuple[Window, AttributesTab]:
    """The tab of attributes for a label that has none yet."""
    window = opened("[claim it rose] by [figure 12]")
    QTest.keyClick(window, Key.Key_L, Held.ControlModifier)
    editor = editor_of(window)
    qtbot.waitActive(editor)
    idle(window, qtbot)
    editor.form.tabs.setCurrentIndex(2)
    choose(editor, "figure")
    return window, editor.form.attributes


Tab = tuple[Window, AttributesTab]


def asked(window: Window, label: str = "figure") -> tuple[Attribute, ...]:
    return definitions(named(window, label).attributes)


def rows(tab: AttributesTab) -> list[list[str]]:
    items = (tab.list.topLevelItem(n) for n in range(tab.list.topLevelItemCount()))
    return [[item.text(column) for column in range(4)] for item in items]


def pick(box: QComboBox, words: str) -> None:
    """Go to an entry of a box with the arrow keys."""
    box.setFocus()
    QTest.keyClick(box, Key.Key_Home)
    while box.currentText() != words:
        before = box.currentIndex()
        QTest.keyClick(box, Key.Key_Down)
        assert box.currentIndex() != before, words


def lines(field: QPlainTextEdit, *text: str) -> None:
    """Write lines over what is there, and say that they are done."""
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Key.Key_Delete)
    for n, line in enumerate(text):
        if n:
            QTest.keyClick(field, Key.Key_Return)
        QTest.keyClicks(field, line)
    QTest.keyClick(field, Key.Key_Return, Held.ControlModifier)


DEFAULTS = {"choice": "b", "choices": "b, a", "text": "some", "number": "1.5", "yes_no": "Yes", "date": "2026-03"}
STORED = {"choice": "b", "choices": ["a", "b"], "text": "some", "number": 1.5, "yes_no": True, "date": "2026-03"}


@pytest.mark.parametrize("kind", TYPES)
def test_an_attribute_of_each_type_is_added_with_a_default(figure: Tab, kind: str) -> None:
    window, tab = figure
    QTest.mouseClick(tab.add, Qt.MouseButton.LeftButton)
    write(tab.form.name, "How much")
    assert asked(window) == (Attribute("how_much", "How much"),)
    form = tab.form
    if kind != "text":
        pick(form.type, form.type.itemText(TYPES.index(kind)))
    if kind in ("choice", "choices"):
        lines(form.choices, "a", "", " b ")
    default = form.default.fields["default"]
    if isinstance(default, QComboBox):
        pick(default, DEFAULTS[kind])
    else:
        write(default, DEFAULTS[kind])
    QTest.keyClick(form.required, Key.Key_Space)
    lines(form.description, "What it is.")
    choices = ("a", "b") if kind in ("choice", "choices") else ()
    assert asked(window) == (
        Attribute("how_much", "How much", kind, choices, True, STORED[kind], "What it is."),
    )  # fmt: skip
    assert rows(tab)[0][0] == "How much"
    assert rows(tab)[0][2] == "Yes"
    assert list(window.desk.project.check()) == []


def test_what_makes_no_sense_is_refused_beside_the_fields(figure: Tab) -> None:
    window, tab = figure
    QTest.keyClick(tab.list, Key.Key_Insert)
    write(tab.form.name, "x" * 101)
    assert "at most 100 characters" in tab.form.problem.text()
    assert asked(window) == ()
    tab.form.name.selectAll()
    write(tab.form.name, "Count")
    pick(tab.form.type, "Number")
    write(tab.form.default.fields["default"], "many")
    assert tab.form.problem.text() == "Count is a number."
    assert asked(window) == (Attribute("count", "Count", "number"),)
    lines(tab.form.description, "fine")
    assert "Count is a number" in tab.form.problem.text()
    tab.form.default.fields["default"].selectAll()
    write(tab.form.default.fields["default"], "3")
    assert asked(window) == (Attribute("count", "Count", "number", default=3, description="fine"),)
    assert not tab.form.problem.isVisible()
    QTest.mouseClick(tab.add, Qt.MouseButton.LeftButton)
    write(tab.form.name, "count")
    assert "Two attributes of the label are alike" in tab.form.problem.text()


def test_a_choice_needs_choices_and_a_default_goes_with_its_choice(figure: Tab, qtbot: QtBot) -> None:
    window, tab = figure
    QTest.mouseClick(tab.add, Qt.MouseButton.LeftButton)
    write(tab.form.name, "Grade")
    pick(tab.form.type, "Choice")
    assert asked(window)[0].type == "text"
    lines(tab.form.choices, "low", "high")
    pick(tab.form.default.fields["default"], "high")
    assert asked(window) == (Attribute("grade", "Grade", "choice", ("low", "high"), default="high"),)
    lines(tab.form.choices, "low")
    idle(window, qtbot)
    assert asked(window) == (Attribute("grade", "Grade", "choice", ("low",)),)


def test_attributes_are_ordered_and_removed_by_keys_and_undone(figure: Tab, qtbot: QtBot) -> None:
    window, tab = figure
    for name in ("One", "Two"):
        QTest.keyClick(tab.list, Key.Key_Insert)
        write(tab.form.name, name)
    QTest.keyClick(tab.list, Key.Key_Up, Held.AltModifier)
    assert [row[0] for row in rows(tab)] == ["Two", "One"]
    assert tab.form.name.text() == "Two"
    QTest.keyClick(tab.list, Key.Key_Delete)
    idle(window, qtbot)
    assert [a.name for a in asked(window)] == ["One"]
    QTest.keyClick(tab.list, Key.Key_Z, Held.ControlModifier)
    QTest.keyClick(tab.list, Key.Key_Z, Held.ControlModifier)
    assert [row[0] for row in rows(tab)] == ["One", "Two"]


def test_removing_what_annotations_have_says_how_many_and_what_becomes_of_them(
    figure: Tab, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, tab = figure
    choose(editor_of(window), "claim")
    project = window.desk.project
    claim, (annotation, *_) = named(window, "claim"), project.annotations(window.desk.document.id)
    project.do(annotating.set_attribute(annotation, claim, "stance", "denied", project.clock.now()))
    said: list[str] = []
    answers = iter([False, True, True])
    monkeypatch.setattr(ask, "yes", lambda _parent, title, question, _go: said.append(question) or next(answers))
    lines(tab.form.choices, "asserted", "hedged", "refuted")
    idle(window, qtbot)
    assert "“denied” (1)" in said[0]
    assert "denied" in asked(window, "claim")[0].choices
    assert "denied" in tab.form.choices.toPlainText()
    lines(tab.form.choices, "asserted", "hedged", "refuted")
    idle(window, qtbot)
    assert asked(window, "claim")[0].choices == ("asserted", "hedged", "refuted")
    QTest.mouseClick(tab.remove, Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    assert "1 annotation has a value" in said[2]
    assert [a.key for a in asked(window, "claim")] == ["credibility"]
    assert project.annotations(window.desk.document.id)[0].attributes == {"stance": "denied"}


def test_another_key_takes_the_values_along_and_is_undone_as_one(figure: Tab, qtbot: QtBot) -> None:
    window, tab = figure
    choose(editor_of(window), "claim")
    project = window.desk.project
    claim, (annotation, *_) = named(window, "claim"), project.annotations(window.desk.document.id)
    project.do(annotating.set_attribute(annotation, claim, "stance", "denied", project.clock.now()))
    tab.form.key.selectAll()
    write(tab.form.key, "credibility")
    idle(window, qtbot)
    assert "alike" in tab.form.problem.text()
    tab.form.key.selectAll()
    write(tab.form.key, "tone")
    idle(window, qtbot)
    assert [a.key for a in asked(window, "claim")] == ["tone", "credibility"]
    assert project.annotations(window.desk.document.id)[0].attributes == {"tone": "denied"}
    assert (tab.form.name.text(), tab.form.key.text()) == ("Stance", "tone")
    QTest.keyClick(tab.list, Key.Key_Z, Held.ControlModifier)
    idle(window, qtbot)
    assert project.annotations(window.desk.document.id)[0].attributes == {"stance": "denied"}
    assert tab.form.key.text() == "stance"


def test_what_this_version_can_not_read_is_said_and_kept(figure: Tab) -> None:
    window, tab = figure
    project = window.desk.project
    label = named(window, "figure")
    strange = {"key": "x", "type": "colour"}
    pair = (label, replace(label, attributes=(strange,)))
    project.do(Change(Message("label.attributes", {"label": "figure"}), updated=(pair,)))
    assert "1 attribute can't be read" in tab.unread.text()
    QTest.mouseClick(tab.add, Qt.MouseButton.LeftButton)
    write(tab.form.name, "Count")
    assert named(window, "figure").attributes[1] == strange


def test_a_change_from_elsewhere_shows_and_what_is_being_written_stays(figure: Tab) -> None:
    window, tab = figure
    project = window.desk.project
    project.do(labelling.define(project.labels, named(window, "figure"), [Attribute("a", "A"), Attribute("b", "B")]))
    assert [row[0] for row in rows(tab)] == ["A", "B"]
    tab.form.name.setFocus()
    tab.form.name.selectAll()
    QTest.keyClicks(tab.form.name, "Amount")
    project.do(labelling.define(project.labels, named(window, "figure"), [Attribute("a", "A", "number")]))
    assert tab.form.name.text() == "Amount"
    assert tab.form.type.currentText() == "Number"
    QTest.keyClick(tab.form.name, Key.Key_Return)
    assert asked(window) == (Attribute("a", "Amount", "number"),)


def test_enter_on_the_button_begins_an_attribute(figure: Tab) -> None:
    _window, tab = figure
    tab.add.setFocus()
    QTest.keyClick(tab.add, Key.Key_Return)
    assert tab.form.name.hasFocus()


def test_tab_goes_through_the_fields_of_an_attribute_in_order(figure: Tab) -> None:
    _window, tab = figure
    QTest.keyClick(tab.list, Key.Key_Insert)
    write(tab.form.name, "Count")
    form, seen = tab.form, []
    pick(form.type, "Number")
    form.type.setFocus()
    for _ in range(4):
        QTest.keyClick(QApplication.focusWidget(), Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [form.key, form.default.fields["default"], form.required, form.description]


def test_the_key_of_the_tab_leads_into_its_page_also_when_it_is_the_current_one(figure: Tab) -> None:
    window, tab = figure
    editor = editor_of(window)
    editor.form.name.setFocus()
    QTest.keyClick(editor.form.name, Key.Key_T, Held.AltModifier)
    assert tab.list.hasFocus()
    QTest.keyClick(tab.list, Key.Key_G, Held.AltModifier)
    assert editor.form.guideline.hasFocus()


def test_without_attributes_the_list_stands_at_the_top(figure: Tab) -> None:
    _window, tab = figure
    assert not tab.form.isVisible()
    assert tab.list.y() <= tab.layout().contentsMargins().top()
