"""Themes as they are seen: chosen, followed, one's own, broken; and where the keyboard is, in each of them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QTableWidget,
    QTextBrowser,
    QToolButton,
    QTreeWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from annotator.domain.colour import contrast
from annotator.domain.label import SHIPPED as LABELS
from annotator.domain.label import new_label
from annotator.errors import AnnotatorError
from annotator.gui import look
from annotator.gui.app import make_window
from annotator.gui.look import SHIPPED
from annotator.gui.theme import load
from annotator.gui.window import Window
from annotator.paths import config_folder, resources

Opened = Callable[..., Window]
THEMES = resources() / "themes"
MINE = 'name = "Evening"\nkind = "dark"\n[roles]\nbase = "#1d1a16"\n'


@pytest.fixture(params=SHIPPED)
def themed(request: pytest.FixtureRequest, window: Window) -> Window:
    """The window in each theme that ships."""
    window.preferences.change("theme", request.param)
    yield window
    window.preferences.reset("theme")


def own(content: str, name: str = "mine") -> Path:
    folder = config_folder() / "themes"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}.toml"
    path.write_text(content, encoding="utf-8")
    return path


def test_each_theme_is_shown_by_the_whole_window_at_once(themed: Window) -> None:
    theme = themed.look.theme
    picture = themed.grab().toImage()
    ratio = picture.devicePixelRatio()
    assert picture.pixelColor(round(6 * ratio), round(600 * ratio)).name() == theme["window"]
    assert QApplication.palette().text().color().name() == theme["text"]


def test_the_theme_follows_the_system_until_one_is_chosen(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QApplication.styleHints()
    for dark, contrasted, name in (
        (True, False, "Dark"), (True, True, "High contrast"), (False, True, "High contrast, light"),
    ):  # fmt: skip
        monkeypatch.setattr(look, "system_is_dark", lambda dark=dark: dark)
        monkeypatch.setattr(look, "system_wants_contrast", lambda contrasted=contrasted: contrasted)
        hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
        assert window.look.theme.name == name
    window.preferences.change("theme", "light")
    hints.colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.look.theme.name == "Light"


def test_a_theme_of_ones_own_needs_to_say_only_what_differs(window: Window) -> None:
    own(MINE)
    assert window.look.choices()["own/mine"] == "Evening"
    window.preferences.change("theme", "own/mine")
    dark = load(THEMES / "dark.toml")
    assert window.look.theme["base"] == "#1d1a16"
    assert window.look.theme["text"] == dark["text"]
    assert window.look.theme.labels == dark.labels
    window.preferences.reset("theme")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ("name = ", "Invalid value"),
        ('[roles]\nbase = "white"', "'white' is not a colour"),
        ('[roles]\nbackground = "#ffffff"', "there is no role 'background'"),
        ('roles = "none"', "can't be used"),
        ("labels = 3", "can't be used"),
    ],
)
def test_a_broken_theme_is_told_when_the_window_opens_and_the_default_shown(
    qtbot: QtBot, tmp_path: Path, content: str, reason: str
) -> None:
    path = own(content)
    (config_folder() / "settings.json").write_text('{"theme": "own/mine"}', encoding="utf-8")
    window = make_window(tmp_path / "state")
    qtbot.addWidget(window)
    assert "mine.toml" in window.notices.text
    assert reason in window.notices.text
    assert window.look.theme.name == "Light"
    assert path.read_text(encoding="utf-8") == content
    window.close()


@pytest.mark.parametrize("choice", ["own/gone", "own/../../secret", "blue", ""])
def test_a_theme_that_is_not_there_is_told(qtbot: QtBot, tmp_path: Path, choice: str) -> None:
    config_folder().mkdir(parents=True)
    (config_folder() / "settings.json").write_text(f'{{"theme": "{choice}"}}', encoding="utf-8")
    window = make_window(tmp_path / "state")
    qtbot.addWidget(window)
    assert "theme" in window.notices.text
    assert window.look.theme.name == "Light"
    window.close()


def test_a_theme_that_lacks_a_role_is_refused_with_its_name(tmp_path: Path) -> None:
    path = tmp_path / "half.toml"
    path.write_text('[roles]\nbase = "#ffffff"', encoding="utf-8")
    with pytest.raises(AnnotatorError, match=r"half\.toml can't be used: 'window' is missing"):
        load(path)


def test_labels_that_a_user_made_or_recoloured_are_readable_in_every_theme() -> None:
    for name in SHIPPED:
        theme = load(THEMES / f"{name}.toml")
        made = [new_label(f"own {n}", n) for n in range(12)]
        for label in (*LABELS, *made):
            assert contrast(theme.label_colour(label), theme["base"]) >= (7 if theme.high else 3)


def test_labels_are_told_apart_by_stroke_and_letter_without_their_colours() -> None:
    assert len({(label.stroke, label.key) for label in LABELS}) == len(LABELS)
    assert len({label.stroke for label in LABELS}) == len(LABELS)


# where the keyboard is


def controls() -> list[QWidget]:
    combo, tabs, listed, tree, table = QComboBox(), QTabBar(), QListWidget(), QTreeWidget(), QTableWidget(2, 2)
    combo.addItems(["one", "two"])
    listed.addItems(["one", "two"])
    for name in ("one", "two"):
        tabs.addTab(name)
    for wide in (listed, tree, table):
        wide.setMaximumHeight(70)
    return [
        QPushButton("Push"), QToolButton(text="Tool"), QCheckBox("Check"), QRadioButton("Radio"), QLineEdit("Line"),
        QPlainTextEdit("Note"), combo, QSpinBox(), listed, tree, table, QTextBrowser(), tabs,
    ]  # fmt: skip


def changed(one: QImage, other: QImage, within: QRect) -> list[tuple[str, str]]:
    """The colours before and after of each pixel that differs."""
    return [
        (QColor(one.pixel(x, y)).name(), QColor(other.pixel(x, y)).name())
        for x in range(max(0, within.left()), min(one.width(), within.right() + 1))
        for y in range(max(0, within.top()), min(one.height(), within.bottom() + 1))
        if one.pixel(x, y) != other.pixel(x, y)
    ]


def test_every_kind_of_control_shows_that_it_has_the_keyboard(themed: Window, qtbot: QtBot) -> None:
    board = QWidget(themed, Qt.WindowType.Dialog)
    # The first one takes the keyboard from all others.
    rest = QPushButton("Rest")
    column = QVBoxLayout(board)
    column.addWidget(rest)
    kinds = controls()
    for control in kinds:
        column.addWidget(control)
    board.resize(320, 900)
    board.show()
    board.activateWindow()
    qtbot.waitUntil(board.isActiveWindow)
    focus, weak = themed.look.theme["focus"], []
    for control in kinds:
        rest.setFocus(Qt.FocusReason.TabFocusReason)
        without = board.grab().toImage()
        control.setFocus(Qt.FocusReason.TabFocusReason)
        place = control.geometry().adjusted(-3, -3, 3, 3)
        pairs = changed(without, board.grab().toImage(), place)
        clear = [after for before, after in pairs if contrast(before, after) >= 3]
        if len(clear) < control.width() or focus not in clear:
            weak.append(f"{type(control).__name__}: {len(clear)} of {len(pairs)}")
    assert weak == []


def test_the_text_shows_that_it_has_the_keyboard(opened: Opened, themed: Window, qtbot: QtBot) -> None:
    window = opened("A text.")
    line = window.page.focus_line
    window.page.view.setFocus()
    qtbot.wait(1)
    on = line.grab().toImage().pixelColor(QPoint(20, 1)).name()
    window.panels["documents"].field.setFocus()
    off = line.grab().toImage().pixelColor(QPoint(20, 1)).name()
    assert contrast(on, off) >= 3


def test_the_ring_follows_the_keyboard_into_a_dialog_and_out_of_one_that_is_gone(window: Window, qtbot: QtBot) -> None:
    board = QWidget(window, Qt.WindowType.Dialog)
    box = QCheckBox("Check", board)
    board.resize(200, 80)
    board.show()
    board.activateWindow()
    qtbot.waitUntil(board.isActiveWindow)
    box.setFocus()
    board.close()
    board.deleteLater()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    QTest.keyClick(window, Qt.Key.Key_F6)
    window.look.use(True)
    window.look.use(False)


# icons


def inked(icon: QIcon, scale: float) -> QImage:
    return icon.pixmap(QSize(18, 18), scale).toImage()


@pytest.mark.parametrize("scale", [1.0, 1.25, 2.5])
def test_icons_have_a_pixel_for_each_of_the_screen_in_the_colour_of_the_theme(themed: Window, scale: float) -> None:
    for drawing in (resources() / "icons").glob("*.svg"):
        image = inked(themed.look.icon(drawing.stem), scale)
        assert abs(image.width() - 18 * scale) <= 0.5
        if drawing.stem != "annotator":
            solid = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
                     if image.pixelColor(x, y).alpha() > 250}  # fmt: skip
            assert all(contrast(ink, themed.look.theme["window"]) >= 7 for ink in solid)
            assert solid or scale < 2
