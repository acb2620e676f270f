"""The window as a person meets it: welcome, panels, keys from pane to pane, what comes back the next day."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPlainTextEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from annotator.domain.colour import contrast
from annotator.gui import ask
from annotator.gui.actions import rows
from annotator.gui.app import make_window
from annotator.gui.dialogs.report import Report
from annotator.gui.window import Window
from annotator.services.project import Project
from tests.trade import make_project, signs_in

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


def press(widget: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Held.NoModifier) -> None:
    QTest.keyClick(widget, key, held)


def finished(window: Window, qtbot: QtBot) -> None:
    """Wait until nothing runs in the background."""
    qtbot.waitUntil(lambda: window.progress.isHidden() and not window.jobs.writing, timeout=10_000)


def test_an_empty_window_offers_the_ways_to_begin(window: Window) -> None:
    assert window.centre.currentWidget() is window.welcome
    assert list(window.welcome.ways) == ["sample", "new", "open"]
    assert QApplication.focusWidget() is window.welcome.ways["sample"]


def test_the_sample_opens_with_one_key_half_annotated(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.filing, "_folder", lambda: str(tmp_path))
    press(window.welcome.ways["sample"], Key.Key_Return)
    finished(window, qtbot)
    assert window.desk.document is not None
    assert len(window.desk.document.annotations) > 40
    assert max(a.end for a in window.desk.document.annotations.values()) < len(window.desk.document.text) * 0.6
    assert {a.annotator for a in window.desk.document.annotations.values()} == {window.desk.project.me.id}


def test_a_new_project_without_documents_says_how_they_come_in(window: Window, project_path: Path) -> None:
    Project.create(project_path, "Tester").close()
    window.filing.open_path(project_path)
    assert window.centre.currentWidget() is window.empty
    assert "Import files" in window.panels["documents"].empty.text()


def test_yesterdays_work_is_undone_after_closing_and_opening(opened: Opened, project_path: Path) -> None:
    window = opened("Officials denied it.")
    window.page.view.set_selection(0, 9)
    press(window.page.view, Key.Key_A)
    window.filing.close()
    window.filing.open_path(project_path)
    assert "Mark “Officials” as actor" in window.actions_["undo"].text()
    press(window.page.view, Key.Key_Z, Held.ControlModifier)
    assert signs_in(window.desk.project, window.desk.document.id) == "Officials denied it."


def test_the_place_in_a_document_comes_back(opened: Opened) -> None:
    window = opened("\n".join(f"Paragraph {n} of a long report." for n in range(400)), "Another one.")
    first = window.desk.document.id
    window.page.view.reveal(6000, 0.0)
    top = window.page.view.top_position()
    press(window.page.view, Key.Key_Down, Held.AltModifier)
    assert window.desk.document.id != first
    press(window.page.view, Key.Key_Up, Held.AltModifier)
    assert window.desk.document.id == first
    assert window.page.view.top_position() == top


def test_the_layout_of_panels_is_remembered(qtbot: QtBot, project_path: Path, tmp_path: Path) -> None:
    make_project(project_path, "A text.")
    for visible in (True, False):
        window = make_window(tmp_path / "state")
        qtbot.addWidget(window)
        window.show()
        window.filing.open_path(project_path)
        finished(window, qtbot)
        assert window.docks["inspector"].isVisible() is visible
        window.docks["inspector"].hide()
        window.close()


def test_f6_goes_round_all_panes_and_back_to_the_text(opened: Opened) -> None:
    window = opened()
    seen = []
    for _ in range(4):
        press(QApplication.focusWidget(), Key.Key_F6)
        focus = QApplication.focusWidget()
        seen.append(next((k for k, p in window.panels.items() if p is focus or p.isAncestorOf(focus)), "text"))
    assert seen == ["annotations", "inspector", "documents", "text"]


def test_escape_lets_go_step_by_step(opened: Opened) -> None:
    window = opened()
    view = window.page.view
    press(view, Key.Key_Tab)
    view.set_selection(0, 3)
    press(view, Key.Key_Escape)
    assert not view.has_text_selection()
    assert window.desk.selected is not None
    press(view, Key.Key_Escape)
    assert window.desk.selected is None


def test_a_note_typed_into_the_inspector_is_saved_and_undone(opened: Opened, qtbot: QtBot) -> None:
    window = opened("[actor Officials] denied it.")
    press(window.page.view, Key.Key_Tab)
    press(window.page.view, Key.Key_Return)
    note = window.panels["inspector"].note
    assert note.hasFocus()
    QTest.keyClicks(note, "who exactly?")
    qtbot.waitUntil(lambda: window.desk.selected.note == "who exactly?", timeout=3000)
    press(note, Key.Key_Escape)
    assert window.page.view.hasFocus()
    press(window.page.view, Key.Key_Z, Held.ControlModifier)
    assert window.desk.selected.note == ""
    assert note.toPlainText() == ""


def test_a_note_is_saved_when_another_annotation_is_chosen_at_once(opened: Opened) -> None:
    window = opened("[actor Officials] denied [claim it].")
    press(window.page.view, Key.Key_Tab)
    first = window.desk.selected.id
    press(window.page.view, Key.Key_Return)
    QTest.keyClicks(window.panels["inspector"].note, "kept")
    window.page.marking.go(True)
    assert window.desk.document.annotations[first].note == "kept"
    assert window.panels["inspector"].note.toPlainText() == ""


def test_certainty_and_label_are_set_in_the_inspector(opened: Opened) -> None:
    window = opened("[actor Officials] denied it.")
    press(window.page.view, Key.Key_Tab)
    inspector = window.panels["inspector"]
    inspector.certainty.setFocus()
    press(inspector.certainty, Key.Key_Down)
    assert window.desk.selected.certainty == "high"
    inspector.label.setFocus()
    press(inspector.label, Key.Key_Up)
    assert signs_in(window.desk.project, window.desk.document.id) == "[claim Officials] denied it."


def test_going_to_a_row_of_the_list_shows_the_annotation_in_the_text(opened: Opened) -> None:
    window = opened("start\n" + "filling text here\n" * 200 + "[claim the end]")
    table = window.panels["annotations"].table
    table.setFocus()
    press(table, Key.Key_Down)
    assert window.desk.selected is not None
    view = window.page.view
    at = window.desk.selected.start
    assert view.top_position() <= at
    assert view.cursorRect().top() >= 0 or view.top_position() > 1000


def test_the_list_of_annotations_is_filtered_as_one_types(opened: Opened) -> None:
    window = opened("[actor Officials] denied [claim the deal].")
    listing = window.panels["annotations"]
    listing.field.setFocus()
    QTest.keyClicks(listing.field, "deal")
    assert [listing.model.row(n).quote for n in range(listing.model.rowCount())] == ["the deal"]
    assert "1 of 2" in listing.count.text()
    press(listing.field, Key.Key_Escape)
    assert listing.model.rowCount() == 2


def test_a_new_annotation_stands_in_reading_order_in_the_list(opened: Opened) -> None:
    window = opened("Some [actor Officials] denied [claim the deal].")
    window.page.view.set_selection(5, 21)
    press(window.page.view, Key.Key_C)
    model = window.panels["annotations"].model
    assert [model.row(n).quote for n in range(3)] == ["Officials denied", "Officials", "the deal"]


def test_the_status_follows_the_work_and_a_key_marks_it_done(opened: Opened) -> None:
    window = opened("Officials denied it.")
    model = window.panels["documents"].model
    assert model.row(0).state == "not_started"
    window.page.view.set_selection(0, 9)
    press(window.page.view, Key.Key_A)
    assert model.row(0).state == "in_progress"
    press(window.page.view, Key.Key_D, Held.ControlModifier)
    assert model.row(0).state == "done"
    assert window.actions_["done"].isChecked()
    press(window.page.view, Key.Key_Z, Held.ControlModifier)
    assert model.row(0).state == "in_progress"
    assert not window.actions_["done"].isChecked()


def test_files_dropped_on_the_window_are_imported(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened("A text.")
    file = tmp_path / "گزارش ۱.txt"
    file.write_text("وزیر گفت که صادرات رشد کرد.", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    said = Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Held.NoModifier
    # On the text, where files are for the window too.
    with warnings.catch_warnings():
        # Qt 6.12 wants a QPointF, which earlier versions do not take.
        warnings.simplefilter("ignore", DeprecationWarning)
        entering = QDragEnterEvent(QPoint(30, 30), *said)
    QApplication.sendEvent(window.page.view.viewport(), entering)
    QApplication.sendEvent(window.page.view.viewport(), QDropEvent(QPointF(30, 30), *said))
    qtbot.waitUntil(lambda: len(window.panels["documents"].model) == 2, timeout=5000)
    finished(window, qtbot)
    assert window.desk.document.text.startswith("وزیر")


def test_a_project_in_use_is_offered_read_only(
    window: Window, project_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_project(project_path, "[actor Officials] denied it.")
    asked: list[str] = []
    monkeypatch.setattr(ask, "yes", lambda _parent, title, _question, _accept: asked.append(title) or True)
    with Project.open(project_path):
        window.filing.open_path(project_path)
        assert "in use" in asked[0]
        assert window.desk.project.read_only
        press(window.page.view, Key.Key_Tab)
        press(window.page.view, Key.Key_Delete)
        assert signs_in(window.desk.project, window.desk.document.id) == "[actor Officials] denied it."
        assert "Read-only" in window.saved.text()


@pytest.mark.parametrize("content", [b"", b"just a text", b"SQLite format 3\0" + b"\0" * 200])
def test_a_file_that_is_no_project_is_refused_in_a_sentence(window: Window, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.annotator"
    path.write_bytes(content)
    assert not window.filing.open_path(path)
    assert "broken.annotator" in window.notices.text
    assert window.centre.currentWidget() is window.welcome


def test_user_text_is_shown_as_text_not_as_markup(opened: Opened) -> None:
    window = opened("[claim <b>bold</b> & <img src=x>]")
    press(window.page.view, Key.Key_Tab)
    inspector = window.panels["inspector"]
    assert inspector.quote.text() == "<b>bold</b> & <img src=x>"
    assert inspector.quote.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" not in inspector.quote.toolTip()


def test_every_action_has_a_menu_entry_a_tip_with_its_key_and_no_key_twice(window: Window) -> None:
    in_menus = {a.objectName() for menu in window.menuBar().actions() for a in menu.menu().actions()}
    taken: dict[str, str] = {}
    for row in rows():
        action = window.actions_[row.key]
        assert row.key in in_menus
        assert row.tip
        for shortcut in row.shortcuts:
            native = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            assert native, f"{shortcut} is no key"
            assert taken.setdefault(shortcut, row.key) == row.key
        if row.shortcuts and row.key not in ("undo", "redo"):
            key = QKeySequence(row.shortcuts[0]).toString(QKeySequence.SequenceFormat.NativeText)
            assert key in action.toolTip()


def test_every_control_has_an_accessible_name(opened: Opened) -> None:
    window = opened()
    kinds = (QAbstractButton, QLineEdit, QComboBox, QPlainTextEdit, QTableView)
    nameless = []
    for kind in kinds:
        for control in window.findChildren(kind):
            inner = control.objectName().startswith("qt_") or isinstance(control.parent(), QComboBox | QLineEdit)
            text = control.text() if isinstance(control, QAbstractButton) else ""
            named = control.accessibleName() or text or control.toolTip()
            if not inner and control.isVisibleTo(window) and not named:
                nameless.append(f"{type(control).__name__} {control.objectName()} in {control.parent()}")
    assert nameless == []


@pytest.mark.parametrize("dark", [False, True])
def test_marks_and_text_have_their_contrast_on_the_page_in_both_themes(opened: Opened, dark: bool) -> None:
    window = opened()
    window.look.use(dark)
    theme = window.look.theme
    assert contrast(theme["text"], theme["base"]) >= 4.5
    for style in theme.styles(window.desk.project.labels.values()).values():
        assert contrast(style.colour, theme["base"]) >= 3
        assert contrast(theme["chip_text"], style.colour) >= 4.5
    picture = window.page.view.viewport().grab().toImage()
    corner = picture.pixelColor(picture.width() - 2, picture.height() - 2).name()
    assert corner == theme["base"]
    window.look.use(False)


def test_arming_a_label_moves_neither_the_labels_nor_the_text(opened: Opened, qtbot: QtBot) -> None:
    window = opened("Officials denied it.")
    window.page.view.clear_selection()
    # Until everything has found its place.
    qtbot.wait(100)
    before = [(b.pos(), b.size()) for b in window.page.labels.buttons.values()], window.page.view.geometry()
    press(window.page.view, Key.Key_A)
    qtbot.wait(20)
    assert window.page.armed.text()
    assert ([(b.pos(), b.size()) for b in window.page.labels.buttons.values()], window.page.view.geometry()) == before


def test_one_file_that_can_not_be_read_is_a_message_not_a_dialog(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened("A text.")
    (tmp_path / "empty.txt").write_bytes(b"")
    window.filing.take_in([tmp_path / "empty.txt"])
    qtbot.waitUntil(lambda: "empty.txt" in window.notices.text, timeout=5000)
    assert QApplication.activeModalWidget() is None


def test_a_large_import_is_taken_back_in_the_background(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    window = opened("A text.")
    for n in range(60):
        (tmp_path / f"{n}.txt").write_text(f"Report number {n}. " * 6000, encoding="utf-8")
    window.filing.take_in([tmp_path])
    model = window.panels["documents"].model
    qtbot.waitUntil(lambda: len(model) == 61, timeout=20_000)
    finished(window, qtbot)
    for dialog in window.findChildren(Report):
        dialog.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.page.view.setFocus()
    jobs: list[str] = []
    window.jobs.started.connect(lambda _job, title: jobs.append(title))
    press(window.page.view, Key.Key_Z, Held.ControlModifier)
    assert jobs == ["Undoing"]
    qtbot.waitUntil(lambda: len(model) == 1, timeout=20_000)
    finished(window, qtbot)
    qtbot.waitUntil(lambda: window.actions_["redo"].isEnabled(), timeout=5000)


@pytest.mark.parametrize("panel", ["documents", "annotations", "history", "search"])
def test_escape_leads_from_a_panel_back_to_the_text(opened: Callable[..., Window], panel: str) -> None:
    window = opened()
    window.docks[panel].show()
    window.docks[panel].raise_()
    window.panels[panel].focus_first()  # type: ignore[attr-defined]
    assert not window.page.view.hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.page.view.hasFocus()
