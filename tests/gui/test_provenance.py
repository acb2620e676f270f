"""The card of a document: what is known of where it came from is read, edited by keys, copied and taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from annotator.domain.change import Change, Message
from annotator.domain.document import new_provenance
from annotator.domain.identity import text_hash
from annotator.gui.sources.card import AboutDocument
from annotator.gui.window import Window
from annotator.services.near_duplicates import Pair, link
from annotator.services.project import Project

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Opened = Callable[..., Window]


@pytest.fixture
def card(opened: Opened, qtbot: QtBot) -> AboutDocument:
    window = opened("The [actor minister] said nothing.", "A ship struck the quay.")
    return card_of(window, qtbot)


def card_of(window: Window, qtbot: QtBot) -> AboutDocument:
    window.page.view.setFocus()
    QTest.keyClick(window.page.view, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    card = window.findChild(AboutDocument)
    assert isinstance(card, AboutDocument)
    qtbot.waitExposed(card)
    return card


def project_of(card: AboutDocument) -> Project:
    project = card._desk.project
    assert project is not None
    return project


def write(line: QLineEdit, words: str) -> None:
    line.setFocus()
    line.selectAll()
    # Keys of other scripts can't be pressed on the keyboard of a test.
    QApplication.clipboard().setText(words)
    QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Return)


def press(card: AboutDocument, words: str) -> None:
    found = [one for one in card.findChildren(QPushButton) if one.accessibleName() == words or one.text() == words]
    QTest.mouseClick(next(one for one in found if one.isVisible()), Qt.MouseButton.LeftButton)


def test_a_field_is_one_change_shown_everywhere_and_taken_back(card: AboutDocument) -> None:
    fields, window = card.forms[0].fields, card.parent()
    assert isinstance(window, Window)
    write(fields["outlet"], "The Harbour Post")
    write(fields["title"], "Minister silent")
    assert window.page.title.text() == "Minister silent"
    assert "The Harbour Post" in window.page.about.text()
    assert project_of(card).documents()[0].title == "Minister silent"
    assert card.title.text() == "Minister silent"
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert fields["outlet"].text() == ""
    assert window.page.title.text() == "Report 1"


def test_return_in_a_field_leaves_the_card_open_and_escape_closes_it_with_what_was_written(card: AboutDocument) -> None:
    line = card.forms[0].fields["licence"]
    write(line, "CC0")
    assert card.isVisible()
    line.setFocus()
    QTest.keyClicks(line, " 1.0")
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert not card.isVisible()
    assert card.forms[0].provenance.meta["licence"] == "CC0 1.0"


def test_a_jalali_date_shows_the_day_that_it_is_and_another_calendar_can_be_chosen(card: AboutDocument) -> None:
    form = card.forms[0]
    write(form.fields["published"], "۱۲ مرداد ۱۴۰۳")
    assert form.fields["published"].text() == "۱۲ مرداد ۱۴۰۳"
    assert "2024-08-02" in form.when.text()
    assert form.calendar.currentData() == "jalali"
    write(form.fields["published"], "1420-1-1")
    assert "no date" in form.when.text()
    form.calendar.setFocus()
    QTest.keyClick(form.calendar, Qt.Key.Key_End)
    form.calendar.activated.emit(form.calendar.currentIndex())
    assert "1999-04-17" in form.when.text()
    assert form.provenance.meta["published_calendar"] == "hijri"


def test_what_is_refused_is_said_and_kept_to_be_corrected(card: AboutDocument) -> None:
    form = card.forms[0]
    write(form.fields["title"], " ")
    assert form.problem.text() == "A document needs a title."
    assert form.problem.isVisible()
    write(form.fields["title"], "Silent")
    assert not form.problem.isVisible()
    assert card.title.text() == "Silent"


def test_an_address_is_copied_and_is_plain_text(card: AboutDocument) -> None:
    write(card.forms[0].fields["url"], "https://example.org/<b>1</b>")
    press(card, "Copy: Address (URL)")
    assert QApplication.clipboard().text() == "https://example.org/<b>1</b>"
    press(card, "Copy: SHA-256 of the text")
    document = card._desk.document
    assert document is not None
    assert QApplication.clipboard().text() == text_hash(document.text)


def test_a_second_source_has_a_tab_of_its_own_and_the_first_names_the_document(card: AboutDocument) -> None:
    press(card, "Add a source")
    assert [card.tabs.tabText(at) for at in range(card.tabs.count())] == ["Source 1", "Source 2"]
    write(card.forms[1].fields["title"], "As the agency has it")
    window = card.parent()
    assert isinstance(window, Window)
    assert card.title.text() == "Report 1"
    assert window.panels["documents"].model.row(0).title == "Report 1"
    window.actions_["undo"].trigger()
    window.actions_["undo"].trigger()
    assert card.tabs.count() == 1


def test_keys_that_nobody_knows_are_further_rows_and_lists_are_only_shown(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Nothing was said.")
    project, document = window.desk.project, window.desk.document
    assert project is not None
    assert document is not None
    meta = {"desk": "Foreign", "keywords": ["a", "b"], "url": "x"}
    project.do(Change(Message("document.sourced"), created=(new_provenance(document.id, "More", meta=meta),)))
    form = card_of(window, qtbot).forms[1]
    assert form.fields["keywords"].isReadOnly()
    assert form.fields["keywords"].text() == "['a', 'b']"
    write(form.fields["desk"], "Home")
    assert project.provenances(document.id)[1].meta == {"desk": "Home", "keywords": ["a", "b"], "url": "x"}


def test_the_card_follows_the_open_document_and_keeps_what_was_being_written(card: AboutDocument, qtbot: QtBot) -> None:
    desk, ids = card._desk, [row.id for row in project_of(card).documents()]
    line = card.forms[0].fields["author"]
    line.setFocus()
    QTest.keyClicks(line, "A. Writer")
    desk.open_document(ids[1])
    assert card.title.text() == "Report 2"
    assert card.forms[0].fields["author"].text() == ""
    assert project_of(card).provenances(ids[0])[0].meta == {"author": "A. Writer"}


def test_what_was_linked_is_named_opened_and_unlinked(card: AboutDocument, qtbot: QtBot) -> None:
    project = project_of(card)
    one, two = (row.id for row in project.documents())
    project.do(link(project, [Pair(one, two, 0.934)]))
    assert [label.text() for label in card.findChildren(QLabel) if "%" in label.text()] == ["93 %"]
    qtbot.wait(1)  # what was added to the card is shown by the next event
    press(card, "Unlink from Report 2")
    assert project.foreign() == []
    assert card.near_words.isVisible()
    project.undo()
    qtbot.wait(1)
    press(card, "Report 2")
    assert card.title.text() == "Report 2"


def test_a_project_that_is_open_read_only_can_only_be_looked_at(
    opened: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened("Nothing was said.")
    monkeypatch.setattr(type(window.desk.project), "read_only", property(lambda _project: True))
    card = card_of(window, qtbot)
    assert all(line.isReadOnly() for line in card.forms[0].fields.values())
    assert card.forms[0].note.isReadOnly()
    assert not card.add.isEnabled()
