"""Opening texts of any kind, copying from them, and what assistive technology reads."""

from __future__ import annotations

import gc
import weakref

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QTextDocument
from PySide6.QtTest import QTest

from annotator.gui.text.marks import Mark
from annotator.gui.text.view import TextView
from tests.gui.text.conftest import Show
from tests.gui.text.scene import CTRL, chosen, double_click, drag, picture, spot

HARD = "\ufeffa\u00a0b\tc\u2028d\u202fe 👩🏽‍💻 é e\u0301 می‌شود\u200f x\ufffcy\n\nlast 𝒳\u2029end"


def copied(view: TextView) -> str:
    QTest.keyClick(view, Qt.Key.Key_C, CTRL)
    return QGuiApplication.clipboard().text()


def delete_later() -> None:
    """Deletions asked for are only carried out by a running event loop."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_everything_copied_is_the_text_itself(show: Show) -> None:
    view = show(HARD)
    QTest.keyClick(view, Qt.Key.Key_A, CTRL)
    assert view.selection() == (0, len(HARD))
    assert view.createMimeDataFromSelection().text() == HARD
    assert copied(view) == HARD


def test_any_part_copied_is_that_part_of_the_text(show: Show) -> None:
    view = show(HARD)
    for start in range(0, len(HARD), 3):
        for end in range(start + 1, len(HARD), 5):
            view.set_selection(start, end)
            assert view.selection() == (start, end)
            assert view.createMimeDataFromSelection().text() == HARD[start:end]


def test_a_text_with_line_ends_of_other_systems_keeps_its_offsets(show: Show) -> None:
    view = show("one\r\ntwo\rthree\n\r\nfour")
    view.set_selection(5, 8)
    assert chosen(view) == "two"
    double_click(view, 19)
    assert chosen(view) == "four"


def test_what_is_dragged_out_is_the_text_itself(show: Show) -> None:
    view = show("a\u00a0b and more")
    view.set_selection(0, 3)
    assert view.drag_source().mimeData().text() == "a\u00a0b"


def test_an_empty_text_can_be_shown_clicked_and_left(show: Show) -> None:
    view = show("")
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().center())
    for key in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_End, Qt.Key.Key_Right):
        QTest.keyClick(view, key)
    view.set_zoom(20)
    view.resize(400, 300)
    assert (view.caret(), view.top_position(), view.selection()) == (0, 0, (0, 0))
    assert view.word_at(0) == view.sentence_at(0) == (0, 0)
    view.open_text("more", [])
    assert view.text() == "more"


def test_opening_another_text_starts_at_its_top_with_nothing_chosen(show: Show) -> None:
    view = show("The [claim minister] said.\n" * 80)
    view.select_mark("m1")
    view.set_selection(3, 400)
    view.restore_top(900)
    view.open_text("Another " * 2000, [])
    assert view.top_position() == 0
    assert not view.has_text_selection()
    assert view.selected_mark() is None
    assert view.marks_between(0, 9999) == []


def test_the_zoom_is_kept_from_text_to_text(show: Show) -> None:
    view = show("one")
    view.set_zoom(18)
    view.open_text("two", [])
    assert view.zoom() == 18


def test_an_opened_text_does_not_keep_the_one_before_alive(show: Show) -> None:
    view = show("one")
    for _ in range(4):
        view.open_text("word " * 4000, [Mark("a", 0, 9, "claim")])
        picture(view)
    layout = weakref.ref(view._layout)
    view.open_text("two", [])
    delete_later()
    gc.collect()
    assert layout() is None
    assert len(view.findChildren(QTextDocument, options=Qt.FindChildOption.FindDirectChildrenOnly)) == 1


@pytest.mark.parametrize("word", ["word ", "وزیر ", "word", "字"])
def test_one_paragraph_of_a_megabyte_is_drawn_at_both_ends(view: TextView, word: str) -> None:
    text = word * (300_000 // len(word))
    view.open_text(text, [Mark("all", 0, len(text), "claim")])
    blank = picture(view)
    QTest.keyClick(view, Qt.Key.Key_End, CTRL)
    assert view.caret() == len(text)
    assert picture(view) != blank
    drag(view, spot(view, len(text) - 30), spot(view, len(text) - 8))
    assert view.has_text_selection()


def test_a_screen_reader_gets_the_text_and_the_selection(show: Show) -> None:
    view = show("The minister 📈 said.\nNothing.")
    view.setAccessibleName("Report")
    view.set_selection(4, 12)
    interface = QAccessible.queryAccessibleInterface(view)
    assert interface.text(QAccessible.Text.Name) == "Report"
    reading = interface.textInterface()
    assert reading.text(0, 12) == "The minister"
    assert reading.characterCount() == len("The minister 📈 said.\nNothing.") + 1
    assert reading.selectionCount() == 1
    assert reading.cursorPosition() == 12
    assert reading.characterRect(4).height() > 0


def test_announcing_leaves_text_caret_and_selection_as_they_are(show: Show) -> None:
    view = show("The minister said.")
    view.set_selection(4, 12)
    view.announce("claim, two words")
    assert (view.text(), view.selection(), view.caret()) == ("The minister said.", (4, 12), 12)


def test_words_and_sentences_are_named_by_the_view(show: Show) -> None:
    view = show("He left. She said no.")
    assert view.word_at(10) == (9, 12)
    assert view.sentence_at(10) == (9, 21)
