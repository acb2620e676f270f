"""Random doings of a hasty reader; what must hold then holds after each of them."""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.text.marks import DARK, DEFAULT_STYLES_DARK, DEFAULT_STYLES_LIGHT, LIGHT, Mark
from annotator.gui.text.view import TextView
from tests.gui.text.scene import ALT, CTRL, LEFT, NONE, SHIFT, move
from tests.gui.text.test_place import uneven

KEYS = [
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_Escape,
    Qt.Key.Key_A,
]
MODIFIERS = [NONE, NONE, SHIFT, CTRL, SHIFT | CTRL, ALT]
STYLES = ["claim", "actor", "figure", "source", "unknown"]
TEXTS = [
    "",
    "x\n\n\n",
    "\ufeffبسم\r\n\r\n\u2028 a\u2029b\ufffc\x00😀\ud800",
    uneven(150),
    "وزیر گفت " * 9000,
    "nospace" * 3000,
]


class Reader:
    """Does one random thing at a time."""

    def __init__(self, view: TextView, seed: int) -> None:
        self.view = view
        self.rng = random.Random(seed)
        self.made = 0
        self.doings: list[Callable[[], None]] = [
            self.press_key,
            self.press_key,
            self.press_key,
            self.scroll,
            self.scroll,
            self.leap,
            self.resize,
            self.zoom,
            self.click,
            self.drag,
            self.drag,
            self.add,
            self.add,
            self.remove,
            self.select,
            self.reveal,
            self.restyle,
            self.search,
        ]

    def do(self) -> None:
        if self.rng.random() < 0.02:
            self.open()
        else:
            self.rng.choice(self.doings)()
        if self.rng.random() < 0.7:
            QApplication.processEvents()

    def point(self) -> int:
        return self.rng.randrange(len(self.view.text()) + 1)

    def place(self) -> QPoint:
        size = self.view.viewport().size()
        return QPoint(self.rng.randint(-20, size.width() + 20), self.rng.randint(-30, size.height() + 30))

    def open(self) -> None:
        self.view.open_text(self.rng.choice(TEXTS), [])

    def press_key(self) -> None:
        QTest.keyClick(self.view, self.rng.choice(KEYS), self.rng.choice(MODIFIERS))

    def scroll(self) -> None:
        self.view.scroll_by(self.rng.randint(-500, 500))

    def leap(self) -> None:
        bar = self.view.verticalScrollBar()
        bar.setValue(self.rng.randrange(bar.maximum() + 1))

    def resize(self) -> None:
        self.view.resize(self.rng.randint(120, 1300), self.rng.randint(60, 900))

    def zoom(self) -> None:
        self.view.set_zoom(self.rng.choice((7, 10, 13, 22, 40)))

    def click(self) -> None:
        place = self.place()
        QTest.mouseClick(self.view.viewport(), LEFT, self.rng.choice((NONE, NONE, SHIFT)), place)
        if self.rng.random() < 0.4:
            QTest.mouseDClick(self.view.viewport(), LEFT, NONE, place)
            QTest.mouseRelease(self.view.viewport(), LEFT, NONE, place)

    def drag(self) -> None:
        viewport = self.view.viewport()
        QTest.mousePress(viewport, LEFT, NONE, self.place())
        for _ in range(3):
            move(self.view, self.place(), self.rng.choice((NONE, ALT)), LEFT)
        if self.rng.random() < 0.2:
            self.rng.choice((self.open, self.add, self.remove))()
        QTest.mouseRelease(viewport, LEFT, NONE, self.place())
        move(self.view, self.place())

    def add(self) -> None:
        size = len(self.view.text())
        marks = []
        for _ in range(self.rng.choice((1, 1, 30)) if size else 0):
            start = self.rng.randrange(size)
            end = min(size, start + self.rng.choice((1, 10, 300, 9000)))
            self.made += 1
            marks.append(Mark(f"f{self.made}", start, end, self.rng.choice(STYLES), self.rng.choice(("", "b"))))
        self.view.apply(marks, ())

    def some_mark(self) -> str | None:
        found = self.view.marks_between(0, len(self.view.text()))
        return self.rng.choice(found).id if found else None

    def remove(self) -> None:
        self.view.apply((), [key for key in [self.some_mark()] if key])

    def select(self) -> None:
        self.view.select_mark(self.some_mark(), reveal=self.rng.random() < 0.5)

    def reveal(self) -> None:
        self.rng.choice((self.view.reveal, self.view.restore_top, self.view.set_caret))(self.point())

    def restyle(self) -> None:
        look = self.rng.choice(((LIGHT, DEFAULT_STYLES_LIGHT), (DARK, DEFAULT_STYLES_DARK)))
        self.view.set_look(*look)
        self.view.set_layers_above(frozenset(self.rng.choice(("", "b"))))

    def search(self) -> None:
        hits = sorted(self.point() for _ in range(6))
        self.view.set_hits(list(itertools.pairwise(hits)))


def assert_sound(view: TextView) -> None:
    size = len(view.text())
    bar = view.verticalScrollBar()
    assert view._scroll.y == bar.value()
    assert bar.maximum() == max(0, view._layout.total - view.viewport().height())
    assert not view._scroll.quiet
    start, end = view.selection()
    assert 0 <= start <= end <= size
    # Half a surrogate pair is no text that could be handed on.
    assert view.createMimeDataFromSelection().text() == view.text()[start:end].replace("\ud800", "")
    assert 0 <= view.top_position() <= size
    selected = view.selected_mark()
    assert selected is None or 0 <= selected.start < selected.end <= size


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_hasty_readers_break_nothing(view: TextView, seed: int) -> None:
    reader = Reader(view, seed)
    reader.open()
    for _ in range(220):
        reader.do()
        assert_sound(view)
