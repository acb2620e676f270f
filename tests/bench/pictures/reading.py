"""The window as one sees it first: empty, with the sample project, in every theme, in Persian."""

from __future__ import annotations

from PySide6.QtCore import Qt

from annotator.gui.window import Window
from tests.bench.pictures.stage import Stage, found, press, select_words, settle

PERSIAN = (
    ("بیش از دوازده هزار جلد کتاب", "F"),
    ("سخنگوی شهرداری", "S"),
    ("این کشتی سه هفته در بندر می‌ماند", "C"),
    ("سه هفته", "F"),
    ("مدیر کتابخانه", "S"),
    ("به نزدیک ۹۰۰ نفر در روز پایانی رسیده بود", "C"),
    ("نزدیک ۹۰۰ نفر", "F"),
    ("انجمن کتاب‌فروشان", "S"),
    ("وزارت فرهنگ", "A"),
)


def welcome(stage: Stage) -> None:
    with stage.window(sample=False) as window:
        stage.take(window, "welcome")


def window_light(stage: Stage) -> None:
    with stage.window() as window:
        window.desk.select(found(window, "Deliveries of drinking water").id)
        stage.take(window, "window-light")


def window_dark(stage: Stage) -> None:
    with stage.window(theme="dark") as window:
        window.desk.select(found(window, "Deliveries of drinking water").id)
        stage.take(window, "window-dark")


def window_contrast(stage: Stage) -> None:
    with stage.window(theme="high-contrast") as window:
        window.desk.select(found(window, "Deliveries of drinking water").id)
        stage.take(window, "window-contrast")


def persian(stage: Stage) -> None:
    with stage.window() as window:
        annotate_persian(window)
        stage.take(window, "window-rtl")


def persian_interface(stage: Stage) -> None:
    with stage.window(language="fa") as window:
        annotate_persian(window)
        window.desk.select(found(window, "این کشتی سه هفته").id)
        stage.take(window, "window-persian")


def tip(stage: Stage) -> None:
    with stage.window(sample=False) as window:
        window.memory.set_text("tips.off", "")
        stage.open_sample(window)
        stage.take(window, "tip")


def only_text(stage: Stage) -> None:
    with stage.window() as window:
        window.verbs.run("only_text")
        stage.take(window, "only-text")


def bookmark(stage: Stage) -> None:
    with stage.window() as window:
        for words in ("The harbour master disputed", "According to a note seen"):
            place_caret(window, words)
            window.verbs.run("bookmark")
            settle(window)
        window.page.view.reveal(len(window.page.view.text()))
        window.page.view.reveal(window.page.view.text().index("The harbour master disputed"), 0.15)
        stage.take(window, "bookmark", window.page)


def annotate_persian(window: Window) -> None:
    """Open the Persian report and mark some of it."""
    window.preferences.change("guideline_card", "key")
    window.verbs.run("next_document")
    settle(window)
    for words, key in PERSIAN:
        select_words(window, words)
        press(window.page.view, key)
    window.page.view.clear_selection()
    press(window.page.view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)


def place_caret(window: Window, words: str) -> None:
    at = window.page.view.text().index(words)
    window.page.view.reveal(at)
    window.page.view.set_selection(at, at)
    window.page.view.setFocus()


SCENES = (
    welcome, window_light, window_dark, window_contrast, persian, persian_interface, tip, only_text, bookmark,
)  # fmt: skip
