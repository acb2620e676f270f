"""The guideline at the cursor: when it comes, what it says, where it stands, and how it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from annotator.gui.beside import worked_on
from annotator.gui.card import Card
from annotator.gui.window import Window
from annotator.services import labelling

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]
REPORT = "The [claim ministry] fell. " + "Then [claim nothing] else was said. " * 7


@pytest.fixture
def show(opened: Opened) -> Iterator[Callable[..., Window]]:
    """A project with the setting given: when a label is used, always unless said otherwise."""
    windows: list[Window] = []

    def shows(*signs: str, when: str = "always") -> Window:
        window = opened(*signs)
        window.preferences.settings._values["guideline_card"] = when
        windows.append(window)
        return window

    yield shows
    for window in windows:
        window.preferences.settings._values.pop("guideline_card", None)


def card_of(window: Window) -> Card:
    return window.findChild(Card)


def rested(window: Window, qtbot: QtBot) -> Card:
    """The card, when its examples have come."""
    qtbot.waitUntil(lambda: not window.jobs.running, timeout=5000)
    return card_of(window)


def press(window: Window, key: Qt.Key, held: Held = Held.NoModifier) -> None:
    QTest.keyClick(window.page.view, key, held)


def test_the_key_of_a_label_shows_what_it_is_for_with_examples_from_other_documents_first(
    show: Opened, qtbot: QtBot
) -> None:
    window = show("Officials denied it.", "A [source spokesman] said so.", REPORT)
    window.page.view.set_selection(0, 9)
    press(window, Key.Key_C)
    card = rested(window, qtbot)
    assert card.isVisible()
    assert card.name.text() == "claim"
    assert card.key.text() == "C"
    assert card.guideline.text().startswith("A statement that can be true or false")
    assert len(card.examples) == 5
    assert card.examples[0].text == "The ministry fell. Then nothing else w…"
    start, end = card.examples[0].quote
    assert card.examples[0].text[start:end] == "ministry"
    assert "Officials" not in [line.text[line.quote[0] : line.quote[1]] for line in card.examples]
    assert window.page.view.hasFocus()


def test_arming_relabelling_and_choosing_show_it_and_taking_off_does_not(show: Opened, qtbot: QtBot) -> None:
    window = show("[actor Officials] denied it.")
    press(window, Key.Key_A)
    assert card_of(window).name.text() == "actor"
    press(window, Key.Key_Escape)
    assert not card_of(window).isVisible()
    assert window.page.marking.armed is None
    press(window, Key.Key_Tab)
    press(window, Key.Key_S)
    assert card_of(window).name.text() == "source"
    assert card_of(window).isVisible()
    press(window, Key.Key_S)
    assert not card_of(window).isVisible()
    rested(window, qtbot)


def test_the_next_key_a_click_and_some_seconds_end_it(show: Opened, qtbot: QtBot) -> None:
    window = show("Officials denied it.")
    view, card = window.page.view, card_of(window)
    for end in (
        lambda: press(window, Key.Key_Right),
        lambda: QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton),
        lambda: card._rest.timeout.emit(),
    ):
        view.set_selection(0, 9)
        press(window, Key.Key_C)
        assert card.isVisible()
        end()
        assert not card.isVisible()
        press(window, Key.Key_Z, Held.ControlModifier)
    rested(window, qtbot)


def test_once_each_label_only_the_first_time(show: Opened, qtbot: QtBot) -> None:
    window = show("Officials denied it.", when="once")
    seen = []
    for key in (Key.Key_C, Key.Key_A, Key.Key_C, Key.Key_A):
        window.page.view.set_selection(0, 9)
        press(window, key)
        seen.append(card_of(window).isVisible())
        press(window, Key.Key_Z, Held.ControlModifier)
    assert seen == [True, True, False, False]
    rested(window, qtbot)


def test_only_on_its_key_which_keeps_it_until_escape_and_lets_go_of_nothing(show: Opened, qtbot: QtBot) -> None:
    window = show("[actor Officials] denied [claim it].", when="key")
    press(window, Key.Key_C)
    assert not card_of(window).isVisible()
    press(window, Key.Key_Escape)
    press(window, Key.Key_Tab)
    press(window, Key.Key_Question)
    assert card_of(window).name.text() == "actor"
    press(window, Key.Key_Tab)
    assert card_of(window).isVisible()
    assert card_of(window).name.text() == "claim"
    press(window, Key.Key_Escape)
    assert not card_of(window).isVisible()
    assert window.desk.selected.quote == "it"
    rested(window, qtbot)


def test_its_key_says_what_to_do_where_there_is_no_label(show: Opened) -> None:
    window = show("Officials denied it.")
    press(window, Key.Key_Question)
    assert "Select an annotation" in window.notices.text


def test_it_never_covers_the_selection_and_stays_in_the_window(show: Opened, qtbot: QtBot) -> None:
    line = "A line of a long report with [claim many] words in it.\n"
    window = show(line * 60)
    view = window.page.view
    window.resize(1000, 620)
    for n, length in ((0, 6), (5, 40), (20, 300), (55, 20)):
        start = n * (view.text().index("\n") + 1)
        view.set_selection(start, start + length)
        view.reveal(start)
        press(window, Key.Key_C)
        card = rested(window, qtbot)
        assert card.isVisible()
        assert window.rect().contains(card.geometry())
        assert not card.geometry().intersects(worked_on(view, None, window).rect)
        assert card.geometry().contains(card.guideline.geometry().translated(card.pos()))


def test_it_does_not_come_where_the_selection_leaves_no_room(show: Opened, qtbot: QtBot) -> None:
    window = show("A line of a long report.\n" * 60)
    project = window.desk.project
    claim = next(label for label in project.labels.values() if label.name == "claim")
    project.do(labelling.describe(project.labels, claim, "What counts, at length. " * 40))
    for dock in window.docks.values():
        dock.hide()
    window.resize(640, 400)
    QTest.qWait(50)
    window.page.view.selectAll()
    press(window, Key.Key_C)
    assert not rested(window, qtbot).isVisible()


def test_right_to_left_words_begin_at_the_right_and_no_word_is_taken_for_markup(show: Opened, qtbot: QtBot) -> None:
    window = show("وزیر [claim گفت] که فردا خواهد رفت. باز [claim نرفت].")
    project = window.desk.project
    claim = next(label for label in project.labels.values() if label.name == "claim")
    project.do(labelling.describe(project.labels, claim, "آنچه <b>درست</b> یا نادرست است."))
    press(window, Key.Key_Tab)
    press(window, Key.Key_Question)
    card = rested(window, qtbot)
    assert card.guideline.text() == "آنچه <b>درست</b> یا نادرست است."
    assert card.guideline.textFormat() == Qt.TextFormat.PlainText
    assert card.guideline.layoutDirection() == Qt.LayoutDirection.RightToLeft
    (line,) = card.examples
    assert line.text[line.quote[0] : line.quote[1]] == "نرفت"
    image = line.grab().toImage()
    columns = range(image.width())
    inked = [x for x in columns if any(image.pixelColor(x, y).lightness() < 128 for y in range(image.height()))]
    assert min(inked) > image.width() // 4
    assert max(inked) > image.width() * 0.9
    assert worked_on(window.page.view, window.desk.selected, window).mirrored


def test_it_goes_with_its_document(show: Opened, qtbot: QtBot) -> None:
    window = show("[actor Officials] denied it.", "Another one.")
    press(window, Key.Key_Tab)
    press(window, Key.Key_Question)
    assert card_of(window).isVisible()
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
    assert not card_of(window).isVisible()
    rested(window, qtbot)
