"""The label editor by keys and mouse: labels added, named, coloured, keyed, moved, merged, deleted; all undone."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.change import Change, Message
from annotator.domain.label import COLOURS, new_label
from annotator.gui import ask
from annotator.gui.labels.editor import LabelEditor
from annotator.gui.labels.questions import DeleteQuestion, MergeQuestion
from annotator.gui.window import Window
from annotator.services import labelling
from tests.gui.editing_labels import choose, editor_of, idle, named, write
from tests.trade import signs_in

# The platform without a display says of every window what it can't do with it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]
Question = TypeVar("Question", bound=QWidget)
SIGNS = "[actor Officials] said [claim it [figure 12] rose], [source they] said [claim so]."


def names(window: Window) -> list[str]:
    """The labels as the tree shows them, with a dot for each that a label lies under."""
    tree, shown = editor_of(window).listing.tree, []
    item = tree.topLevelItem(0)
    while item is not None:
        depth, above = 0, item.parent()
        while above is not None:
            depth, above = depth + 1, above.parent()
        if not item.isHidden():
            shown.append("." * depth + item.text(0))
        item = tree.itemBelow(item)
    return shown


def buttons(window: Window) -> list[str]:
    """The labels above the text, in their order."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    found = [b for b in window.page.labels.findChildren(QToolButton) if not b.isHidden()]
    return [b.text() for b in sorted(found, key=lambda b: (b.y(), b.x()))]


def undo(window: Window, qtbot: QtBot) -> None:
    """In the editor, outside of its text fields."""
    editor = editor_of(window)
    editor.activateWindow()
    editor.listing.tree.setFocus()
    qtbot.waitUntil(editor.listing.tree.hasFocus)
    QTest.keyClick(editor.listing.tree, Key.Key_Z, Held.ControlModifier)
    idle(window, qtbot)


def counts(window: Window) -> dict[str, str]:
    tree = editor_of(window).listing.tree
    found = [tree.topLevelItem(n) for n in range(tree.topLevelItemCount())]
    return {item.text(0): item.text(2) for item in found}


def question(kind: type[Question], qtbot: QtBot) -> Question:
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind), timeout=3000)
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    return found


def drag(editor: LabelEditor, start: QPoint, end: QPoint) -> None:
    """What a display sends to the tree while something is dragged in it; without one no drag lasts."""
    viewport, left, none = editor.listing.tree.viewport(), Qt.MouseButton.LeftButton, Held.NoModifier
    what, action = editor.listing.tree.model().mimeData([editor.listing.tree.indexAt(start)]), Qt.DropAction.MoveAction
    for event in (
        QDragEnterEvent(end, action, what, left, none),
        QDragMoveEvent(end, action, what, left, none),
        QDropEvent(end.toPointF(), action, what, left, none),
    ):
        QApplication.sendEvent(viewport, event)


@pytest.fixture
def editing(opened: Opened, qtbot: QtBot) -> Callable[..., tuple[Window, LabelEditor]]:
    """A project of these signs with the editor open on it, by its key."""

    def opens(*signs: str) -> tuple[Window, LabelEditor]:
        window = opened(*(signs or (SIGNS,)))
        QTest.keyClick(window, Key.Key_L, Held.ControlModifier)
        editor = editor_of(window)
        qtbot.waitActive(editor)
        idle(window, qtbot)
        return window, editor

    return opens


Editing = Callable[..., tuple[Window, LabelEditor]]


def test_the_editor_shows_the_labels_with_keys_and_counts(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing()
    assert names(window) == ["claim", "actor", "figure", "source"]
    assert counts(window) == {"claim": "2", "actor": "1", "figure": "1", "source": "1"}
    assert (editor.form.name.text(), editor.form.key.text()) == ("claim", "C")
    window.page.view.set_selection(0, 9)
    QTest.keyClick(window.page.view, Key.Key_C)
    assert counts(window)["claim"] == "3"
    QTest.keyClick(window, Key.Key_L, Held.ControlModifier)
    assert editor_of(window) is editor


def test_a_label_is_added_by_its_name_and_undone(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing()
    QTest.keyClick(editor.listing.tree, Key.Key_Insert)
    write(editor.listing.new_name, "claim ")
    assert "already" in editor.listing.problem.text()
    assert editor.listing.problem.isVisible()
    editor.listing.new_name.clear()
    write(editor.listing.new_name, "Party")
    assert names(window) == ["claim", "actor", "figure", "source", "Party"]
    assert (editor.form.name.text(), editor.form.key.text()) == ("Party", "P")
    assert editor.listing.new_name.isHidden()
    assert buttons(window)[-1] == "Party"
    undo(window, qtbot)
    assert names(window) == ["claim", "actor", "figure", "source"]
    assert editor.form.name.text() == "claim"


def test_escape_in_the_field_of_a_new_name_closes_the_field_only(editing: Editing) -> None:
    window, editor = editing()
    QTest.keyClick(editor, Key.Key_N, Held.ControlModifier)
    QTest.keyClicks(editor.listing.new_name, "x")
    QTest.keyClick(editor.listing.new_name, Key.Key_Escape)
    assert editor.isVisible()
    assert editor.listing.new_name.isHidden()
    assert len(window.desk.project.labels) == 4
    QTest.keyClick(editor.listing.tree, Key.Key_Escape)
    assert not editor.isVisible()


def test_a_name_is_changed_on_enter_and_a_refusal_stands_beside_it(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing()
    name = editor.form.name
    QTest.keyClick(editor.listing.tree, Key.Key_Return)
    assert name.hasFocus()
    write(name, "  Thesis ")
    assert name.text() == "Thesis"
    assert buttons(window)[0] == "Thesis"
    name.selectAll()
    write(name, "ACTOR")
    assert "There is a label “actor” already" in editor.form.name_problem.text()
    name.selectAll()
    QTest.keyClick(name, Key.Key_Delete)
    QTest.keyClick(name, Key.Key_Return)
    assert editor.form.name_problem.text() == "The name of a label can't be empty."
    choose(editor, "actor")
    choose(editor, "Thesis")
    assert name.text() == "Thesis"
    assert not editor.form.name_problem.isVisible()
    undo(window, qtbot)
    assert name.text() == "claim"


def test_a_name_of_a_megabyte_is_refused_in_a_sentence(editing: Editing) -> None:
    window, editor = editing()
    QApplication.clipboard().setText("x" * 1_000_000)
    editor.form.name.setFocus()
    editor.form.name.selectAll()
    QTest.keyClick(editor.form.name, Key.Key_V, Held.ControlModifier)
    QTest.keyClick(editor.form.name, Key.Key_Return)
    assert "at most 100 characters" in editor.form.name_problem.text()
    editor.form.tabs.setCurrentIndex(1)
    editor.form.guideline.setFocus()
    QTest.keyClick(editor.form.guideline, Key.Key_V, Held.ControlModifier)
    assert re.search(r"at most 100\D?000 characters", editor.form.guideline_problem.text())
    assert editor.form.guideline.toPlainText() == named(window, "claim").guideline


def test_a_guideline_that_is_too_long_is_shown_in_part_and_not_cut_by_showing_it(editing: Editing) -> None:
    window, editor = editing()
    claim = named(window, "claim")
    long = replace(claim, guideline="long " * 50_000)
    window.desk.project.do(Change(Message("label.described", {"label": "claim"}), updated=((claim, long),)))
    guideline = editor.form.guideline
    assert len(guideline.toPlainText()) == labelling.GUIDELINE_LENGTH
    QTest.keyClicks(guideline, "x")
    choose(editor, "actor")
    assert named(window, "claim").guideline == long.guideline
    assert not guideline.isReadOnly()


def test_what_is_written_is_kept_when_another_label_is_chosen_or_the_editor_closes(editing: Editing) -> None:
    window, editor = editing()
    editor.form.tabs.setCurrentIndex(1)
    claim = named(window, "claim").id
    editor.form.guideline.setFocus()
    editor.form.guideline.selectAll()
    QTest.keyClicks(editor.form.guideline, "Counts: this")
    choose(editor, "actor")
    assert window.desk.project.labels[claim].guideline == "Counts: this"
    editor.form.guideline.setFocus()
    QTest.keyClicks(editor.form.guideline, "That. ")
    editor.close()
    assert named(window, "actor").guideline.startswith("That. ")


def test_a_colour_and_a_line_are_set_and_show_on_the_page(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing()
    looks = editor.form.looks
    QTest.mouseClick(looks.colours.button(COLOURS[4]), Qt.MouseButton.LeftButton)
    assert named(window, "claim").colour == COLOURS[4]
    QTest.keyClick(looks.colours.button(COLOURS[4]), Key.Key_Right)
    assert named(window, "claim").colour == COLOURS[5]
    QTest.mouseClick(looks.strokes.button("wavy"), Qt.MouseButton.LeftButton)
    claim = named(window, "claim")
    assert (claim.colour, claim.stroke, looks.custom.text()) == (COLOURS[5], "wavy", COLOURS[5])
    style = window.look.theme.styles([claim])[claim.id]
    assert (style.colour, style.stroke) == (COLOURS[5], "wavy")
    for _ in range(3):
        undo(window, qtbot)
    assert named(window, "claim").colour == COLOURS[0]
    assert looks.colours.button(COLOURS[0]).isChecked()


def test_a_colour_of_ones_own_is_written_or_chosen(editing: Editing, monkeypatch: pytest.MonkeyPatch) -> None:
    window, editor = editing()
    looks = editor.form.looks
    looks.custom.selectAll()
    write(looks.custom, "red")
    assert "“red” is not a colour" in looks.problem.text()
    looks.custom.selectAll()
    write(looks.custom, "#FFEE00")
    assert named(window, "claim").colour == "#ffee00"
    assert "in a darker shade" in looks.contrasts["light"][1].text()
    monkeypatch.setattr(ask, "colour", lambda _parent, start: "#123456" if start == "#ffee00" else None)
    QTest.mouseClick(looks.other, Qt.MouseButton.LeftButton)
    assert named(window, "claim").colour == "#123456"


def test_a_label_that_looks_like_another_says_like_which_and_to_whom(editing: Editing) -> None:
    window, editor = editing()
    project, looks = window.desk.project, editor.form.looks
    assert looks.warning.text() == "Nobody takes it for another label."
    assert [s.isVisible() for s in looks.rows["deutan"]] == [True, False, False, False]
    # Red and green of one lightness, which people without green receptors take for one another.
    project.do(labelling.recolour(project.labels, named(window, "actor"), "#a63c00", "solid"))
    project.do(labelling.recolour(project.labels, named(window, "claim"), "#5a6800", "solid"))
    assert looks.warning.text() == (
        "Looks like “actor” to a person with deuteranopia: choose another line or colour."
    )
    assert [s.isVisible() for s in looks.rows["deutan"]] == [True, True, False, False]
    assert not looks.rows["full"][1].isVisible()
    QTest.mouseClick(looks.strokes.button("dashed"), Qt.MouseButton.LeftButton)
    assert looks.warning.text() == "Nobody takes it for another label."


def test_a_key_is_pressed_and_a_taken_one_can_be_taken_over(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing()
    form = editor.form
    form.key.setFocus()
    QTest.keyClick(form.key, Key.Key_S)
    assert form.key_problem.text() == "The key S belongs to the label source: give that another key first."
    assert named(window, "claim").key == "C"
    QTest.mouseClick(form.take_over, Qt.MouseButton.LeftButton)
    assert (named(window, "claim").key, named(window, "source").key, form.key.text()) == ("S", "", "S")
    assert not form.key_problem.isVisible()
    assert not form.take_over.isVisible()
    QTest.keyClick(form.key, Key.Key_Z, Held.ControlModifier)
    assert (named(window, "claim").key, named(window, "source").key) == ("C", "S")
    QTest.keyClick(form.key, Key.Key_7)
    assert form.key.text() == "7"
    QTest.keyClick(form.key, Key.Key_Backspace)
    assert (form.key.text(), named(window, "claim").key) == ("", "")
    QTest.keyClick(form.key, Key.Key_X)
    QTest.mouseClick(form.no_key, Qt.MouseButton.LeftButton)
    assert named(window, "claim").key == ""


def test_a_refused_key_is_forgotten_when_something_else_is_edited(editing: Editing) -> None:
    _window, editor = editing()
    form = editor.form
    form.key.setFocus()
    QTest.keyClick(form.key, Key.Key_S)
    assert form.take_over.isVisible()
    form.name.setFocus()
    QTest.keyClicks(form.name, "x")
    assert not form.key_problem.isVisible()
    assert not form.take_over.isVisible()


def test_the_key_that_quits_holds_in_the_editor_too(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing()
    QTest.keyClick(editor.listing.tree, Key.Key_Q, Held.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=5000)
    assert window.desk.project is None


def test_a_digit_labels_like_a_letter(editing: Editing) -> None:
    window, editor = editing("Officials denied it.")
    QTest.keyClick(editor.form.key, Key.Key_7)
    window.page.view.set_selection(0, 9)
    QTest.keyClick(window.page.view, Key.Key_7)
    assert signs_in(window.desk.project, window.desk.document.id) == "[claim Officials] denied it."


def test_labels_are_moved_by_keys_and_the_page_follows(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing()
    tree = editor.listing.tree
    QTest.keyClick(tree, Key.Key_Down, Held.AltModifier)
    assert names(window) == ["actor", "claim", "figure", "source"]
    assert buttons(window) == ["actor", "claim", "figure", "source"]
    QTest.keyClick(tree, Key.Key_Right, Held.AltModifier)
    assert names(window) == ["actor", ".claim", "figure", "source"]
    assert editor.form.parent_box.currentText() == "actor"
    QTest.keyClick(tree, Key.Key_Left, Held.AltModifier)
    QTest.keyClick(tree, Key.Key_Up, Held.AltModifier)
    assert names(window) == ["claim", "actor", "figure", "source"]
    for _ in range(2):
        undo(window, qtbot)
    assert names(window) == ["actor", ".claim", "figure", "source"]
    assert tree.currentItem().text(0) == "claim"


def test_a_label_is_put_under_another_in_the_form(editing: Editing) -> None:
    window, editor = editing()
    box = editor.form.parent_box
    assert [box.itemText(n).strip() for n in range(box.count())] == ["Nothing", "actor", "figure", "source"]
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    assert names(window) == ["actor", ".claim", "figure", "source"]


@pytest.mark.parametrize(
    ("target", "share", "after"),
    [
        ("figure", 0.5, ["actor", "figure", ".claim", "source"]),
        ("figure", 0.02, ["actor", "claim", "figure", "source"]),
        ("figure", 0.98, ["actor", "figure", "claim", "source"]),
        ("actor", 0.02, ["claim", "actor", "figure", "source"]),
    ],
)
def test_a_label_is_dropped_onto_or_between_others(
    editing: Editing, target: str, share: float, after: list[str]
) -> None:
    window, editor = editing()
    tree = editor.listing.tree
    (item,) = tree.findItems(target, Qt.MatchFlag.MatchExactly)
    rect = tree.visualItemRect(item)
    (moved,) = tree.findItems("claim", Qt.MatchFlag.MatchExactly)
    end = QPoint(rect.left() + 30, rect.top() + round(rect.height() * share))
    drag(editor, tree.visualItemRect(moved).center(), end)
    assert names(window) == after


def test_typing_filters_and_a_filtered_tree_is_not_reordered(editing: Editing) -> None:
    window, editor = editing()
    QTest.keyClick(editor, Key.Key_F, Held.ControlModifier)
    assert editor.listing.filter.hasFocus()
    QTest.keyClicks(editor.listing.filter, "so")
    assert names(window) == ["source"]
    assert editor.form.name.text() == "source"
    QTest.keyClick(editor.listing.filter, Key.Key_Down)
    QTest.keyClick(editor.listing.tree, Key.Key_Up, Held.AltModifier)
    assert "Empty the filter first" in editor.listing.problem.text()
    assert [label.name for label in labelling.in_order(window.desk.project.labels)][-1] == "source"


def test_two_labels_are_merged_after_being_told_and_undone(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing()
    choose(editor, "source")
    QTest.mouseClick(editor.listing.merge, Qt.MouseButton.LeftButton)
    asked = question(MergeQuestion, qtbot)
    asked.box.setCurrentIndex(asked.box.findText("actor"))
    assert "1 annotation of source gets the label actor." in asked.told.text()
    assert "actor gets these attributes: Directness, Reliability." in asked.told.text()
    assert "actor gets more choices for: Kind." in asked.told.text()
    QTest.keyClick(asked, Key.Key_Return)
    idle(window, qtbot)
    assert names(window) == ["claim", "actor", "figure"]
    assert counts(window)["actor"] == "2"
    assert editor.form.name.text() == "actor"
    assert "[actor they]" in signs_in(window.desk.project, window.desk.document.id)
    undo(window, qtbot)
    assert names(window) == ["claim", "actor", "figure", "source"]
    assert signs_in(window.desk.project, window.desk.document.id) == SIGNS
    assert list(window.desk.project.check()) == []


def test_undo_while_labels_are_merged_is_refused_and_then_shows_what_was(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing(" ".join(["[actor They] said [claim so]."] * 300))
    choose(editor, "actor")
    QTest.mouseClick(editor.listing.merge, Qt.MouseButton.LeftButton)
    asked = question(MergeQuestion, qtbot)
    asked.box.setCurrentIndex(asked.box.findText("claim"))
    QTest.keyClick(asked, Key.Key_Return)
    assert window.jobs.writing
    QTest.keyClick(editor.listing.tree, Key.Key_Z, Held.ControlModifier)
    assert "still being written" in window.notices.text
    idle(window, qtbot)
    names_shown = {window.desk.project.labels[a.label].name for a in window.desk.document.in_order()}
    assert names_shown == {"claim"}
    undo(window, qtbot)
    shown = [window.desk.project.labels[a.label].name for a in window.desk.document.in_order()]
    assert shown == ["actor", "claim"] * 300
    view = window.page.view
    assert {m.style for m in view.marks_between(0, 4)} == {named(window, "actor").id}


@pytest.mark.parametrize("way", ["cancel", "delete", "relabel"])
def test_a_label_in_use_is_deleted_as_is_chosen_and_undone(editing: Editing, qtbot: QtBot, way: str) -> None:
    window, editor = editing()
    QTest.keyClick(editor.listing.tree, Key.Key_Delete)
    asked = question(DeleteQuestion, qtbot)
    if way == "cancel":
        QTest.keyClick(asked, Key.Key_Escape)
        assert "claim" in names(window)
        return
    if way == "delete":
        QTest.keyClick(asked.delete, Key.Key_Space)
    else:
        asked.box.setCurrentIndex(asked.box.findText("figure"))
    QTest.keyClick(asked, Key.Key_Return)
    idle(window, qtbot)
    stored = signs_in(window.desk.project, window.desk.document.id)
    assert "claim" not in names(window)
    assert stored == {
        "delete": "[actor Officials] said it [figure 12] rose, [source they] said so.",
        "relabel": SIGNS.replace("claim", "figure"),
    }[way]
    assert "2 annotations" in editor.notices.text
    undo(window, qtbot)
    assert signs_in(window.desk.project, window.desk.document.id) == SIGNS
    assert counts(window)["claim"] == "2"


def test_a_label_that_nothing_has_is_deleted_at_once(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing("No annotation here.")
    choose(editor, "figure")
    QTest.keyClick(editor.listing.tree, Key.Key_Delete)
    idle(window, qtbot)
    assert names(window) == ["claim", "actor", "source"]
    assert editor.form.name.text() == "source"
    undo(window, qtbot)
    assert names(window) == ["claim", "actor", "figure", "source"]


def test_an_armed_label_that_is_deleted_is_let_go_and_a_renamed_one_stays(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing("No annotation here.")
    QTest.keyClick(window.page.view, Key.Key_C)
    QTest.keyClick(editor.listing.tree, Key.Key_F2)
    write(editor.form.name, "Thesis")
    assert window.page.marking.armed.name == "Thesis"
    QTest.keyClick(editor.listing.tree, Key.Key_Delete)
    idle(window, qtbot)
    assert window.page.marking.armed is None


def test_undo_in_the_window_refreshes_the_editor(editing: Editing) -> None:
    window, editor = editing()
    editor.form.name.selectAll()
    write(editor.form.name, "Thesis")
    window.verbs.run("undo")
    assert editor.form.name.text() == "claim"
    assert names(window)[0] == "claim"


def test_a_label_set_goes_out_and_comes_back(
    editing: Editing, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, editor = editing("No annotation here.")
    path = tmp_path / "set.toml"
    monkeypatch.setattr(ask, "label_set_to_export", lambda *_: path)
    monkeypatch.setattr(ask, "label_set_to_import", lambda *_: path)
    before = dict(window.desk.project.labels)
    QTest.mouseClick(editor.export_set, Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    assert "4 labels are in" in editor.notices.text
    QTest.keyClick(editor.listing.tree, Key.Key_Delete)
    idle(window, qtbot)
    assert "claim" not in names(window)
    QTest.mouseClick(editor.import_set, Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    told = QApplication.activeModalWidget()
    assert told is not None
    assert told.heading.text() == "1 label added, 0 changed, 3 as before."
    told.reject()

    back = {i: replace(label, position=before[i].position) for i, label in window.desk.project.labels.items()}
    assert back == before
    path.write_text("schema = [", encoding="utf-8")
    stored = dict(window.desk.project.labels)
    QTest.mouseClick(editor.import_set, Qt.MouseButton.LeftButton)
    idle(window, qtbot)
    assert "set.toml" in editor.notices.text
    assert window.desk.project.labels == stored


def test_a_read_only_project_is_shown_and_nothing_can_be_edited(opened: Opened, qtbot: QtBot) -> None:
    window = opened(SIGNS)
    path = window.desk.project.path
    window.filing.close()
    window.filing.open_path(path, read_only=True)
    QTest.keyClick(window, Key.Key_L, Held.ControlModifier)
    editor = editor_of(window)
    idle(window, qtbot)
    assert names(window) == ["claim", "actor", "figure", "source"]
    before = dict(window.desk.project.labels)
    write(editor.form.name, "Thesis")
    QTest.keyClick(editor.form.key, Key.Key_X)
    for key in (Key.Key_Down, Key.Key_Right):
        QTest.keyClick(editor.listing.tree, key, Held.AltModifier)
    QTest.keyClick(editor.listing.tree, Key.Key_Delete)
    QTest.keyClick(editor.listing.tree, Key.Key_Insert)
    QTest.mouseClick(editor.form.looks.colours.button(COLOURS[4]), Qt.MouseButton.LeftButton)
    form = editor.form
    writing = [editor.import_set, editor.listing.add, editor.listing.delete, editor.listing.merge, form.attributes.add]
    assert not any(widget.isEnabled() for widget in writing)
    assert editor.export_set.isEnabled()
    assert window.desk.project.labels == before
    assert editor.listing.new_name.isHidden()


def test_the_editor_closes_with_its_project(editing: Editing, qtbot: QtBot) -> None:
    window, editor = editing()
    path = window.desk.project.path
    editor.form.name.selectAll()
    QTest.keyClicks(editor.form.name, "Thesis")
    window.filing.close()
    assert not editor.isVisible()
    window.filing.open_path(path)
    assert "Thesis" in [label.name for label in window.desk.project.labels.values()]


def test_every_control_of_the_editor_has_a_name(editing: Editing) -> None:
    _, editor = editing()
    nameless = [
        widget
        for widget in editor.findChildren(QWidget)
        if widget.isVisibleTo(editor) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", lambda: "")()
        and not widget.objectName().startswith("qt_")
    ]
    assert nameless == []


def test_a_point_beside_all_items_drops_at_the_end(editing: Editing) -> None:
    window, editor = editing()
    tree = editor.listing.tree
    assert tree.itemAt(QPoint(30, tree.viewport().height() - 4)) is None
    tree.dropped.emit(named(window, "claim").id, "", "")
    assert names(window) == ["actor", "figure", "source", "claim"]


def test_three_hundred_labels_are_filtered_chosen_and_moved_in_a_moment(editing: Editing) -> None:
    window, editor = editing()
    project = window.desk.project
    made = tuple(new_label(f"label {n:03}", n) for n in range(4, 300))
    project.do(Change(Message("labels.imported", {"file": "set.toml"}), created=made))
    assert len(names(window)) == 300
    QTest.keyClicks(editor.listing.filter, "299")
    assert names(window) == ["label 299"]
    assert editor.form.name.text() == "label 299"
    editor.listing.filter.clear()
    QTest.keyClick(editor.listing.tree, Key.Key_Up, Held.AltModifier)
    assert names(window)[-2:] == ["label 299", "label 298"]
    order = [label.name for label in labelling.in_order(project.labels)]
    assert order[-2:] == ["label 299", "label 298"]
