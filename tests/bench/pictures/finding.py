"""What was looked for: in the document, in the project, among actions and in the help."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.gui.dialogs.help import HelpWindow
from annotator.gui.dialogs.keys import KeysDialog
from annotator.gui.dialogs.palette import Palette
from annotator.gui.features.label_all import LabellingAll
from annotator.gui.window import Window
from tests.bench.pictures.stage import Stage, press, settle, shown, until

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def find(stage: Stage) -> None:
    with stage.window() as window:
        press(window.page.view, "F", _CONTROL)
        QTest.keyClicks(window.page.finding.field, "the ministry")
        stage.take(window, "find")


def search(stage: Stage) -> None:
    with stage.window() as window:
        look_for(window, "water", 5)
        filters = window.panels["search"].filters  # type: ignore[attr-defined]
        filters.fold.click()
        filters.labels.setCurrentIndex(filters.labels.findText("claim"))
        stage.take(window, "search")


def label_all(stage: Stage) -> None:
    with stage.window() as window:
        look_for(window, "ministry", 5)
        press(window.panels["search"], "A", _CONTROL | _SHIFT)
        labelling = window.findChild(LabellingAll)
        assert labelling is not None
        assert labelling.dock is not None
        pane = labelling.dock.pane
        until(lambda: pane.model.rowCount() > 3 and not pane.work.busy, "hits come")
        settle(window)
        pane.label.setCurrentIndex(pane.label.findText("actor"))
        settle(window)
        for key in "AARA":
            press(pane.table, key)
            settle(window, 50)
        stage.take(window, "label-all")


def palette(stage: Stage) -> None:
    with stage.window() as window:
        press(window.page.view, "P", _CONTROL | _SHIFT)
        QTest.keyClicks(shown(window, Palette).field, "next")
        stage.take(window, "palette")


def keys(stage: Stage) -> None:
    with stage.window() as window:
        window.verbs.run("key_settings")
        dialog = shown(window, KeysDialog)
        dialog.list.show_current("next_document")
        dialog._show("next_document")
        dialog.taker.setFocus()
        press(dialog.taker, " ")
        QTest.keyClick(dialog.taker, Qt.Key.Key_F3)
        stage.take(window, "keys", dialog)


def help_window(stage: Stage) -> None:
    with stage.window() as window:
        window.verbs.run("key_sheet")
        stage.take(window, "help", shown(window, HelpWindow))


def look_for(window: Window, words: str, at_least: int) -> None:
    """Search the project by the keyboard."""
    press(window.page.view, "F", _CONTROL | _SHIFT)
    panel = window.panels["search"]
    QTest.keyClicks(panel.field, words)  # type: ignore[attr-defined]
    until(lambda: panel.model.rowCount() >= at_least, "hits come")  # type: ignore[attr-defined]
    settle(window)


SCENES = (find, search, label_all, palette, keys, help_window)
