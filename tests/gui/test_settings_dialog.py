"""The settings as a person sets them: found by typing, applied at once, told when they can't be kept."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.gui.dialogs.settings import SettingsDialog
from annotator.gui.text.view import TextView
from annotator.gui.window import Window
from annotator.paths import config_folder, resources
from annotator.settings import SETTINGS
from tests.gui.text.scene import rect

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]
LONG = "\n".join(f"Paragraph {n} of a report, long enough to be broken into several lines. " * 3 for n in range(90))


def shown(window: Window) -> SettingsDialog:
    QTest.keyClick(window, Key.Key_Comma, Held.ControlModifier)
    dialog = window.findChild(SettingsDialog)
    assert dialog is not None
    return dialog


def kept() -> dict[str, object]:
    path = config_folder() / "settings.json"
    return dict(json.loads(path.read_text(encoding="utf-8"))) if path.exists() else {}


def number(dialog: SettingsDialog, key: str) -> QSpinBox:
    box = dialog.rows[key].control.widget
    assert isinstance(box, QSpinBox)
    return box


def choose(box: QWidget, data: str) -> None:
    """As a person does: the arrow keys go to the entry."""
    assert isinstance(box, QComboBox)
    box.setFocus()
    wanted = box.findData(data)
    assert wanted >= 0
    while box.currentIndex() != wanted:
        QTest.keyClick(box, Key.Key_Down if box.currentIndex() < wanted else Key.Key_Up)


def test_every_setting_has_a_row_with_its_title_what_it_is_for_and_its_default(window: Window) -> None:
    dialog = shown(window)
    for setting in SETTINGS:
        row = dialog.rows[setting.key]
        assert row.title.text() == setting.heading
        assert setting.description in row.description.text()
        assert row.control.widget.accessibleName() == setting.heading
        assert not row.back.isVisible()


def test_every_setting_is_in_the_guide() -> None:
    page = (resources() / "help/settings.md").read_text(encoding="utf-8")
    assert [setting.heading for setting in SETTINGS if f"**{setting.heading}**" not in page] == []


def test_a_number_is_applied_with_each_step_and_kept(opened: Opened) -> None:
    window = opened(LONG)
    dialog = shown(window)
    width = window.page.view.places.rect_of(0, 1).left()
    QTest.keyClick(number(dialog, "measure"), Key.Key_Up)
    assert window.page.view.typography.measure == 69
    assert window.page.view.places.rect_of(0, 1).left() <= width
    assert kept() == {"measure": 69}


def test_a_number_that_is_typed_counts_when_it_is_ended_and_the_window_stays(opened: Opened) -> None:
    dialog = shown(window := opened(LONG))
    box = number(dialog, "line_height")
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "150")
    assert window.page.view.typography.line == 100
    QTest.keyClick(box, Key.Key_Return)
    assert window.page.view.typography.line == 150
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("key", "value"), [("text_size", 20), ("line_height", 180), ("measure", 45), ("paragraph_spacing", 300)]
)
def test_the_place_on_the_screen_is_kept_when_the_text_is_set_otherwise(opened: Opened, key: str, value: int) -> None:
    window = opened(LONG)
    window.page.view.restore_top(6000)
    top = window.page.view.top_position()
    window.preferences.change(key, value)
    assert abs(window.page.view.top_position() - top) < 90


def test_zooming_changes_the_size_that_is_set_and_the_dialog_shows_it(opened: Opened, qtbot: QtBot) -> None:
    window = opened("A text.")
    dialog = shown(window)
    window.page.view.setFocus()
    QTest.keyClick(window.page.view, Key.Key_Plus, Held.ControlModifier)
    assert window.page.view.zoom() == 14
    qtbot.waitUntil(lambda: number(dialog, "text_size").value() == 14, timeout=3000)
    assert kept() == {"text_size": 14}


def test_a_size_that_was_zoomed_to_is_kept_when_the_project_is_closed_at_once(opened: Opened) -> None:
    window = opened("A text.")
    QTest.keyClick(window.page.view, Key.Key_Plus, Held.ControlModifier)
    window.filing.close()
    assert kept() == {"text_size": 14}


def test_what_was_changed_is_marked_and_reset_with_one_key(window: Window) -> None:
    dialog = shown(window)
    row = dialog.rows["text_size"]
    QTest.keyClick(row.control.widget, Key.Key_Up)
    assert row.mark.isVisible()
    assert "Changed" in row.control.widget.accessibleDescription()
    row.back.setFocus()
    QTest.keyClick(row.back, Key.Key_Space)
    assert number(dialog, "text_size").value() == 13
    assert not row.mark.isVisible()
    assert kept() == {}
    assert dialog.focusWidget() is row.control.widget


def test_typing_narrows_the_settings_and_escape_shows_all(window: Window) -> None:
    dialog = shown(window)
    assert dialog.focusWidget() is dialog.field
    QTest.keyClicks(dialog.field, "ARABIC")
    assert [key for key, row in dialog.rows.items() if not row.isHidden()] == ["arabic_font"]
    QTest.keyClicks(dialog.field, "xyz")
    assert dialog.nothing.isVisible()
    QTest.keyClick(dialog.field, Key.Key_Escape)
    assert all(not row.isHidden() for row in dialog.rows.values())
    assert dialog.isVisible()
    QTest.keyClick(dialog.field, Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_setting_that_can_not_be_kept_is_told_beside_it_and_holds_for_now(opened: Opened) -> None:
    path = config_folder() / "settings.json"
    window = opened("A text.")
    path.mkdir(parents=True)
    dialog = shown(window)
    QTest.keyClick(number(dialog, "measure"), Key.Key_Up)
    assert "settings.json can't be written" in dialog.rows["measure"].fault.text()
    assert dialog.rows["measure"].fault.isVisible()
    assert window.page.view.typography.measure == 69


def test_a_broken_theme_is_told_beside_the_setting_and_its_file_is_left(window: Window) -> None:
    folder = config_folder() / "themes"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text("name = 'Mine'\n[roles]\ntext = 'reddish'\n", encoding="utf-8")
    dialog = shown(window)
    choose(dialog.rows["theme"].control.widget, "own/mine")
    assert "mine.toml can't be used: 'reddish' is not a colour" in dialog.rows["theme"].fault.text()
    assert window.look.theme.name == "Light"
    assert (folder / "mine.toml").read_text(encoding="utf-8").startswith("name = 'Mine'")
    choose(dialog.rows["theme"].control.widget, "dark")
    assert dialog.rows["theme"].fault.isHidden()
    assert window.look.theme.name == "Dark"
    window.preferences.reset("theme")


def test_a_font_that_is_not_there_is_shown_as_such_and_the_text_is_still_shown(opened: Opened) -> None:
    window = opened("A text, وزیر گفت.")
    window.preferences.change("text_font", "No Such Serif")
    window.preferences.change("arabic_font", "No Such Naskh")
    dialog = shown(window)
    box = dialog.rows["text_font"].control.widget
    assert isinstance(box, QComboBox)
    assert "No Such Serif (not there)" in box.currentText()
    assert rect(window.page.view, 0)[2] > rect(window.page.view, 0)[0]


def test_the_font_of_the_text_is_used(opened: Opened) -> None:
    window = opened("iiii WWWW")
    window.preferences.change("text_font", "DejaVu Sans Mono")

    def width(view: TextView, at: int) -> float:
        left, _top, right, _bottom = rect(view, at)
        return right - left

    assert width(window.page.view, 0) == pytest.approx(width(window.page.view, 6), abs=0.6)


def test_a_wheel_turned_over_a_control_changes_nothing(window: Window) -> None:
    dialog = shown(window)
    box = number(dialog, "text_size")
    turned = QWheelEvent(
        QPointF(5, 5), QPointF(box.mapToGlobal(QPoint(5, 5))), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Held.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, turned)
    assert box.value() == 13


def test_the_settings_open_once(window: Window) -> None:
    first = shown(window)
    assert shown(window) is first
    assert len(window.findChildren(SettingsDialog)) == 1


def test_reduced_motion_stops_the_caret_and_the_sliding_of_panels(window: Window) -> None:
    blinking = QApplication.styleHints().cursorFlashTime()
    assert blinking > 0
    assert window.isAnimated()
    choose(shown(window).rows["motion"].control.widget, "reduce")
    assert QApplication.styleHints().cursorFlashTime() == 0
    assert not window.isAnimated()
    window.preferences.reset("motion")
    assert QApplication.styleHints().cursorFlashTime() == blinking


def test_words_of_the_interface_grow_at_once_and_so_do_rows_of_lists(opened: Opened) -> None:
    window = opened()
    table = window.panels["annotations"].table
    row, word = table.verticalHeader().defaultSectionSize(), window.status.saved.sizeHint().height()
    window.preferences.change("interface_size", 200)
    assert table.verticalHeader().defaultSectionSize() > row * 1.4
    assert window.status.saved.sizeHint().height() > word * 1.6
    assert window.page.view.zoom() == 13
    window.preferences.reset("interface_size")
    assert table.verticalHeader().defaultSectionSize() == row


def test_settings_are_there_again_in_the_next_window(opened: Opened, tmp_path: Path, qtbot: QtBot) -> None:
    from annotator.gui.app import make_window

    opened("A text.").preferences.change("paragraph_spacing", 200)
    again = make_window(tmp_path / "state")
    qtbot.addWidget(again)
    assert again.page.view.typography.gap == 200
    again.close()
