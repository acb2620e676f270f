"""Help: the keys as they are now, the pages of the guide, finding in all of them, and a sheet for the wall."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from annotator.gui import ask
from annotator.gui.dialogs.help import HelpWindow, show_help
from annotator.gui.dialogs.help_pages import KEYS, START
from annotator.gui.key_table import groups, page
from annotator.gui.window import Window
from annotator.paths import resources
from annotator.services import labelling

# The platform without a display says so of every window that is to come to the front.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


def opened_by(window: Window, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> HelpWindow:
    QTest.keyClick(QApplication.focusWidget(), key, held)
    shown = window.findChild(HelpWindow)
    assert shown.isVisible()
    QApplication.processEvents()
    return shown


def listed(shown: HelpWindow) -> list[str]:
    return [shown.pages.item(n).text() for n in range(shown.pages.count())]


def test_f1_opens_the_keys_and_shift_f1_the_quick_start(window: Window) -> None:
    shown = opened_by(window, Key.Key_F1)
    assert not shown.isModal()
    assert shown.page == KEYS
    text = shown.browser.toPlainText()
    assert "Next document" in text
    assert "Alt+Down" in text
    window.activateWindow()
    QApplication.processEvents()
    assert opened_by(window, Key.Key_F1, Held.ShiftModifier) is shown
    assert shown.page == START
    assert "Quick start" in shown.browser.toPlainText()


def test_pages_are_listed_with_the_keys_first_and_the_changes_last(window: Window) -> None:
    names = listed(opened_by(window, Key.Key_F1))
    assert names[:2] == ["Keys", "User guide"]
    assert names[-1] == "Changes"
    pages = [path for path in (resources() / "help").glob("*.md") if path.name != KEYS]
    assert len(names) == len(pages) + 1


def test_the_sheet_has_the_keys_as_they_are_and_those_of_the_projects_labels(opened: Opened) -> None:
    window = opened()
    project = window.desk.project
    claim = next(label for label in project.labels.values() if label.name == "claim")
    window.desk.act(labelling.put_on_key(project.labels, claim, "K"))
    window.actions_.set_keys(next(row for row in window.actions_.rows if row.key == "zoom_in"), ["F12"])
    lines = opened_by(window, Key.Key_F1).browser.toPlainText().split("\n")
    assert lines[lines.index("K") + 1] == "Mark as claim"
    assert lines[lines.index("F12") + 1] == "Zoom in"


def test_names_of_labels_are_text_and_not_markup() -> None:
    assert "&lt;b&gt;x" in page("Keys", "", [("Labels", [("X", "Mark as <b>x")])])


def test_every_action_with_a_key_is_on_the_sheet(window: Window) -> None:
    found = groups(window.actions_.rows, window.actions_.__getitem__, ())
    assert sum(len(lines) for _, lines in found) == sum(bool(row.shortcuts) for row in window.actions_.rows)


def test_finding_goes_through_all_pages(window: Window) -> None:
    shown = opened_by(window, Key.Key_F1)
    QTest.keyClicks(shown.field, "quick start")
    assert any(name.startswith("User guide (") for name in listed(shown))
    assert not any(name.startswith("Keys") for name in listed(shown))
    assert shown.page == START
    assert shown.browser.extraSelections()
    QTest.keyClick(shown.field, Key.Key_Return)
    assert shown.browser.textCursor().selectedText().casefold() == "quick start"
    shown.field.setText("nothing of the kind")
    assert shown.found.text() == "Nothing found"
    assert listed(shown) == []
    shown.field.clear()
    assert len(listed(shown)) > 2


def test_the_arrow_keys_go_through_the_list_of_pages(window: Window) -> None:
    shown = opened_by(window, Key.Key_F1)
    shown.pages.setFocus()
    QTest.keyClick(shown.pages, Key.Key_Down)
    assert shown.page == START


def test_links_lead_from_page_to_page_and_to_headings(window: Window) -> None:
    shown = show_help(window, START)
    QApplication.processEvents()
    shown.follow(QUrl("#copies"))
    assert shown.browser.verticalScrollBar().value() > 0
    shown.follow(QUrl("keys.md"))
    assert shown.page == KEYS
    assert shown.pages.currentItem().text() == "Keys"


def test_the_web_is_entered_only_when_that_is_wanted(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = show_help(window)
    went: list[str] = []
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: went.append(url.toString()))
    monkeypatch.setattr(ask, "yes", lambda *said: asked.append(said[2]))
    shown.follow(QUrl("https://example.org/page"))
    assert went == []
    assert "https://example.org/page" in asked[0]
    monkeypatch.setattr(ask, "yes", lambda *_: True)
    shown.follow(QUrl("https://example.org/page"))
    assert went == ["https://example.org/page"]


def test_the_keys_are_saved_as_a_pdf_of_two_pages_at_most_and_as_html(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = show_help(window, KEYS)
    for name in ("pdf", "html"):
        monkeypatch.setattr(ask, "file_to_save", lambda *_, name=name: tmp_path / f"keys.{name}")
        QTest.keyClick(shown.buttons[name], Key.Key_Space)
    pdf = (tmp_path / "keys.pdf").read_bytes()
    assert pdf.startswith(b"%PDF")
    assert 1 <= pdf.count(b"/Type /Page\n") <= 2
    html = (tmp_path / "keys.html").read_text(encoding="utf-8")
    assert "Alt+Down" in html
    assert "Next document" in html


def test_a_saved_page_has_its_pictures_in_it(tmp_path: Path, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = show_help(window, START)
    shown._texts[START] = "# Page\n\n![The window](images/welcome.png)\n"
    monkeypatch.setattr(ask, "file_to_save", lambda *_: tmp_path / "page.html")
    QTest.keyClick(shown.buttons["html"], Key.Key_Space)
    assert "data:image/png;base64," in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_what_can_not_be_saved_is_said(window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shown = show_help(window, KEYS)
    monkeypatch.setattr(ask, "file_to_save", lambda *_: tmp_path / "missing" / "keys.html")
    QTest.keyClick(shown.buttons["html"], Key.Key_Space)
    assert "can't be written" in shown.found.text()


def test_pictures_fit_the_window(window: Window) -> None:
    shown = show_help(window, START)
    shown._texts[START] = "# Page\n\n![The window](images/window-light.png)\n"
    shown.open_page(START)
    shown.resize(700, 500)
    QApplication.processEvents()
    assert shown.browser.horizontalScrollBar().maximum() == 0


def test_its_size_is_remembered_and_escape_closes_it(window: Window) -> None:
    shown = show_help(window)
    shown.resize(640, 480)
    QTest.keyClick(shown.field, Key.Key_Escape)
    assert shown.isHidden()
    again = HelpWindow(window, str, window.memory)
    assert (again.width(), again.height()) == (640, 480)


def test_a_dialog_has_help_of_its_own_with_the_keys_of_the_window(window: Window) -> None:
    dialog = QDialog(window)
    dialog.open()
    shown = show_help(dialog, KEYS)
    assert shown.parent() is dialog
    assert "Alt+Down" in shown.browser.toPlainText()
    dialog.close()
