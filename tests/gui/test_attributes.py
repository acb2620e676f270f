"""Attributes set in the inspector by keys: what is asked, stored, refused and undone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.attribute import Attribute
from annotator.gui.panels.attributes import read
from annotator.gui.window import Window
from annotator.services import labelling

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]


def test_the_inspector_asks_what_the_label_asks(opened: Opened) -> None:
    window = opened("[claim it rose] said [source the ministry]")
    fields = window.panels["inspector"].attributes
    seen = []
    for _ in range(2):
        QTest.keyClick(window.page.view, Key.Key_Tab)
        seen.append(set(fields.fields))
    assert seen == [{"stance", "credibility"}, {"kind", "directness", "reliability"}]


def test_a_choice_made_by_key_is_stored_and_undone(opened: Opened) -> None:
    window = opened("[claim it rose]")
    QTest.keyClick(window.page.view, Key.Key_Tab)
    box = window.panels["inspector"].attributes.fields["stance"]
    before = box.currentIndex()
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    assert window.desk.selected.attributes["stance"] == box.currentText()
    window.page.view.setFocus()
    QTest.keyClick(window.page.view, Key.Key_Z, Held.ControlModifier)
    assert "stance" not in window.desk.selected.attributes
    assert box.currentIndex() == before
    assert list(window.desk.project.check()) == []


def test_what_does_not_fit_is_refused_in_a_sentence_and_the_field_goes_back(opened: Opened) -> None:
    window = opened("[figure 12]")
    project = window.desk.project
    figure = next(label for label in project.labels.values() if label.name == "figure")
    project.do(labelling.define(project.labels, figure, [Attribute("count", "Count", "number")]))
    QTest.keyClick(window.page.view, Key.Key_Tab)
    line = window.panels["inspector"].attributes.fields["count"]
    line.setFocus()
    QTest.keyClicks(line, "twelve")
    QTest.keyClick(line, Key.Key_Return)
    assert "Count" in window.notices.text
    assert line.text() == ""
    QTest.keyClicks(line, "12")
    QTest.keyClick(line, Key.Key_Return)
    assert window.desk.selected.attributes == {"count": 12}


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        ("number", "1.5", 1.5), ("number", "-3", -3), ("number", "x", "x"), ("text", " a ", "a"),
        ("choices", "a, b,", ["a", "b"]), ("date", "2026-03-01", "2026-03-01"), ("text", "  ", None),
    ],
)  # fmt: skip
def test_a_line_is_read_as_the_kind_of_attribute(kind: str, text: str, value: object) -> None:
    assert read(Attribute("k", "K", kind), text) == value
