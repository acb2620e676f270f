"""Annotations of more than one span: made, shown, moved and taken apart by real keys and mouse."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from annotator.domain.span import fragment_at
from annotator.gui.text.view import TextView
from annotator.gui.window import Window
from annotator.services.exporting import export
from tests.gui.text.scene import CTRL, LEFT, NONE, colours_in, move, picture, rect, spot

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]
SHE = "She [claim would], he thought, [actor Anna] leave the house at once."
PERSIAN = "وزیر [claim گفت] که فردا خواهد رفت."


def parts(window: Window) -> list[str]:
    """The texts of the selected annotation's fragments, as they are stored."""
    assert window.desk.project is not None
    assert window.desk.document is not None
    assert window.desk.selected is not None
    stored = {a.id: a for a in window.desk.project.annotations(window.desk.document.id)}
    return [window.desk.document.text[s:e] for s, e in stored[window.desk.selected.id].fragments]


def select(window: Window, quote: str) -> None:
    assert window.desk.document is not None
    window.desk.select(next(a.id for a in window.desk.document.in_order() if a.quote == quote))


def span(window: Window, words: str) -> tuple[int, int]:
    start = window.page.view.text().index(words)
    return start, start + len(words)


def join(window: Window, quote: str, words: str) -> None:
    """Select an annotation and add words to it by the keyboard."""
    select(window, quote)
    window.page.view.set_selection(*span(window, words))
    press(window, Key.Key_Plus)


def drag_with_control(view: TextView, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(view.viewport(), LEFT, CTRL, start)
    move(view, QPoint((start.x() + end.x()) // 2, start.y()), CTRL, LEFT)
    move(view, end, CTRL, LEFT)
    QTest.mouseRelease(view.viewport(), LEFT, CTRL, end)


def test_blanks_at_the_edges_of_what_is_added_are_left_out(opened: Opened) -> None:
    window = opened(SHE)
    join(window, "would", "leave the ")
    assert parts(window) == ["would", "leave the"]


def press(window: Window, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyClick(window.page.view, key, held)


def test_a_drag_with_control_held_adds_a_fragment_to_the_selected_annotation(opened: Opened) -> None:
    window = opened(SHE)
    view = window.page.view
    select(window, "would")
    leave, house = span(window, "leave")[0], span(window, "house")[1] - 1
    drag_with_control(view, spot(view, leave, 0.2), spot(view, house, 0.8))
    assert parts(window) == ["would", "leave the house"]
    assert "Add “leave the house” to claim" in window.actions_["undo"].text()
    assert not view.has_text_selection()
    press(window, Key.Key_Z, Held.ControlModifier)
    assert parts(window) == ["would"]


def test_double_and_triple_clicks_with_control_held_add_the_word_then_its_sentence(opened: Opened) -> None:
    window = opened("She [claim would] go. He would stay at home.")
    view = window.page.view
    select(window, "would")
    place = spot(view, span(window, "stay")[0] + 1)
    QTest.mouseClick(view.viewport(), LEFT, CTRL, place)
    assert window.desk.selected is not None
    QTest.mouseDClick(view.viewport(), LEFT, CTRL, place)
    QTest.mouseRelease(view.viewport(), LEFT, CTRL, place)
    assert parts(window) == ["would", "stay"]
    QTest.mouseClick(view.viewport(), LEFT, CTRL, place)
    assert parts(window) == ["would", "He would stay at home."]


def test_without_control_or_without_a_selected_annotation_a_drag_selects_text(opened: Opened) -> None:
    window = opened(SHE)
    view = window.page.view
    leave = span(window, "leave")
    drag_with_control(view, spot(view, leave[0], 0.2), spot(view, leave[1] - 1, 0.8))
    assert view.selection() == leave
    assert window.desk.document is not None
    assert [a.quote for a in window.desk.document.in_order()] == ["would", "Anna"]


def test_the_plus_key_adds_the_selected_text_and_says_what_to_do_without_one(opened: Opened) -> None:
    window = opened(SHE)
    select(window, "would")
    press(window, Key.Key_Plus)
    assert "Select the words" in window.notices.text
    window.page.view.set_selection(*span(window, "leave"))
    press(window, Key.Key_Plus)
    assert parts(window) == ["would", "leave"]


def test_what_touches_a_fragment_grows_together_with_it(opened: Opened) -> None:
    window = opened(SHE)
    select(window, "would")
    for words in ("leave", " the house", "eave the"):
        window.page.view.set_selection(*span(window, words))
        press(window, Key.Key_Plus)
    assert parts(window) == ["would", "leave the house"]


def test_the_fragment_at_the_caret_is_taken_out_but_not_the_last_one(opened: Opened) -> None:
    window = opened(SHE)
    join(window, "would", "leave")
    window.page.view.set_caret(span(window, "would")[0] + 2)
    press(window, Key.Key_Minus)
    assert parts(window) == ["leave"]
    assert "Take “would” out of claim" in window.actions_["undo"].text()
    press(window, Key.Key_Minus)
    assert parts(window) == ["leave"]
    assert "delete the annotation instead" in window.notices.text


def test_the_menu_takes_out_the_fragment_under_the_mouse(opened: Opened, monkeypatch: pytest.MonkeyPatch) -> None:
    window = opened(SHE)
    view = window.page.view
    join(window, "would", "leave")
    view.set_caret(0)
    opened_menus: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened_menus.append(menu))
    view.customContextMenuRequested.emit(spot(view, span(window, "leave")[0] + 2))
    (menu,) = opened_menus
    next(action for action in menu.actions() if action.objectName() == "remove_fragment").trigger()
    assert parts(window) == ["would"]


@pytest.mark.parametrize(
    ("caret", "key", "held", "seen"),
    [
        ("would", Key.Key_Right, Held.AltModifier | Held.ShiftModifier, ["would,", "leave"]),
        ("leave", Key.Key_Right, Held.AltModifier | Held.ShiftModifier | Held.ControlModifier, ["would", "leave the"]),
        ("leave", Key.Key_Right, Held.AltModifier, ["would", "eave"]),
        ("leave", Key.Key_Left, Held.AltModifier | Held.ControlModifier, ["would", "Anna leave"]),
    ],
)
def test_boundary_keys_move_the_fragment_at_the_caret(
    opened: Opened, caret: str, key: Qt.Key, held: Held, seen: list[str]
) -> None:
    window = opened(SHE)
    join(window, "would", "leave")
    window.page.view.set_caret(span(window, caret)[0] + 1)
    press(window, key, held)
    assert parts(window) == seen


def test_the_handle_of_an_inner_end_moves_that_end_and_swallows_the_next_fragment(opened: Opened) -> None:
    window = opened(SHE)
    view = window.page.view
    join(window, "would", "leave")
    start = rect(view, *span(window, "would"))
    grip = QPoint(round(start[2]) + 1, round((start[1] + start[3]) / 2))
    end = spot(view, span(window, "thought")[1] - 1, 0.9)
    for stop, expected in ((end, ["would, he thought", "leave"]), (spot(view, span(window, "the house")[0] + 1), None)):
        QTest.mousePress(view.viewport(), LEFT, NONE, grip)
        move(view, stop, NONE, LEFT)
        QTest.mouseRelease(view.viewport(), LEFT, NONE, stop)
        if expected:
            assert parts(window) == expected
            grip = QPoint(round(rect(view, *span(window, "thought"))[2]) + 1, grip.y())
    assert len(parts(window)) == 1
    assert parts(window)[0].startswith("would, he thought, Anna leave")


def test_all_fragments_light_up_together_and_are_joined_by_a_dotted_line(opened: Opened) -> None:
    window = opened("She [claim would], he thought, really leave the house at once.")
    view = window.page.view
    join(window, "would", "leave")
    window.desk.select(None)
    view.set_caret(0)
    first, gap, second = (rect(view, *span(window, words)) for words in ("would", "thought", "leave"))
    style = view._inks[window.desk.document.in_order()[0].label]
    quiet = picture(view)
    below = gap[3], gap[3] + 8
    assert style.colour.name() in colours_in(quiet, gap[0], below[0], gap[2], below[1])
    assert style.tint.name() not in colours_in(quiet, gap[0] + 1, gap[1] + 2, gap[2] - 1, gap[3] - 2)
    move(view, spot(view, span(window, "leave")[0] + 2))
    lit = picture(view)
    for place in (first, second):
        assert style.strong.name() not in colours_in(quiet, *place)
        assert style.strong.name() in colours_in(lit, *place)


def test_a_fragment_on_another_line_shows_that_it_is_not_alone(opened: Opened) -> None:
    window = opened("[claim one] two\nthree four five")
    view = window.page.view
    join(window, "one", "four")
    window.desk.select(None)
    colour = view._inks[window.desk.document.in_order()[0].label].colour.name()
    two, before, after = (rect(view, *span(window, words)) for words in ("two", "three", "five"))
    for left, top, right, bottom in (
        (before[2] - 6, before[3], before[2] + 2, before[3] + 8),
        (two[0], two[3], two[0] + 6, two[3] + 8),
    ):
        assert colour in colours_in(picture(view), left, top, right, bottom)
    assert colour not in colours_in(picture(view), after[0] + 2, after[3], after[2], after[3] + 8)


def test_lists_inspector_and_voice_say_that_there_are_several(opened: Opened) -> None:
    window = opened(SHE)
    join(window, "would", "leave")
    inspector = window.panels["inspector"]
    assert inspector.quote.text() == "would … leave"
    assert "2 fragments: " in inspector.facts.text()
    assert window.panels["annotations"].model.row(0).quote == "would … leave"
    assert "in 2 parts: would … leave" in window.page.speaking.words(window.desk.selected)
    assert "2 words" in window.page.speaking.words(window.desk.selected)


def test_persian_words_apart_are_one_annotation(opened: Opened, tmp_path: Path) -> None:
    window = opened(PERSIAN)
    view = window.page.view
    select(window, "گفت")
    start, end = span(window, "خواهد رفت")
    # In a right-to-left line the first letter stands at the right.
    drag_with_control(view, spot(view, start, 0.8), spot(view, end - 1, 0.2))
    assert parts(window) == ["گفت", "خواهد رفت"]
    press(window, Key.Key_Left, Held.AltModifier | Held.ShiftModifier)
    assert parts(window) == ["گفت", "خواهد رفت."]
    gap, style = rect(view, *span(window, "فردا")), view._inks[window.desk.selected.label]
    assert style.colour.name() in colours_in(picture(view), gap[0], gap[3], gap[2], gap[3] + 10)
    out = tmp_path / "out.jsonl"
    export(window.desk.project, out, "jsonl")
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    (annotation,) = next(line for line in lines if line["type"] == "document")["annotations"]
    text = window.desk.document.text
    assert [text[s:e] for s, e in annotation["fragments"]] == ["گفت", "خواهد رفت."]
    assert annotation["quote"] == "گفت … خواهد رفت."


def test_a_colleagues_annotation_gets_no_fragment(opened: Opened) -> None:
    from annotator.domain.annotator import new_annotator
    from annotator.domain.change import Change, Message

    window = opened(SHE)
    project, other = window.desk.project, new_annotator("Colleague")
    project.do(Change(Message("annotator.added", {"name": "Colleague"}), created=(other,)))
    project.use_annotator(other.id)
    join(window, "would", "leave")
    assert parts(window) == ["would"]
    assert "belongs to Tester" in window.notices.text


def test_the_fragment_at_a_caret_is_the_one_around_it_else_the_nearest() -> None:
    fragments = ((2, 5), (8, 9), (12, 20))
    at = [fragment_at(fragments, point) for point in (0, 2, 5, 6, 7, 8, 9, 11, 30)]
    assert [fragments.index(fragment) for fragment in at] == [0, 0, 0, 0, 1, 1, 1, 2, 2]
