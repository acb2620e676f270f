"""Relations in the inspector: read, followed and taken away by key."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.change import Change, Message
from annotator.domain.entity import new_entity
from annotator.domain.relation import SHIPPED_TYPES
from annotator.gui.window import Window
from annotator.services import relating

Key, Held = Qt.Key, Qt.KeyboardModifier
Opened = Callable[..., Window]
ATTRIBUTED = SHIPPED_TYPES[0]


def tied(opened: Opened) -> Window:
    window = opened("[claim it rose] said [source the <b>ministry</b>]")
    project = window.desk.project
    claim, source = project.annotations(window.desk.document.id)
    project.do(relating.relate(project, ATTRIBUTED, claim, source, project.clock.now()))
    QTest.keyClick(window.page.view, Key.Key_Tab)
    return window


def lines(window: Window) -> list[str]:
    held = window.panels["inspector"].ties.list
    return [held.item(row).text() for row in range(held.count())]


def test_both_ends_say_what_they_are_tied_to(opened: Opened) -> None:
    window = tied(opened)
    ties = window.panels["inspector"].ties
    assert ties.isVisible()
    assert lines(window) == ["attributed to: the <b>ministry</b>"]
    QTest.keyClick(window.page.view, Key.Key_Tab)
    assert lines(window) == ["attributed to, from: it rose"]


def test_return_goes_to_the_other_end_and_delete_takes_the_relation_away(opened: Opened) -> None:
    window = tied(opened)
    ties = window.panels["inspector"].ties
    ties.list.setFocus()
    ties.list.setCurrentRow(0)
    QTest.keyClick(ties.list, Key.Key_Return)
    assert window.desk.selected.quote == "the <b>ministry</b>"
    ties.list.setFocus()
    ties.list.setCurrentRow(0)
    QTest.keyClick(ties.list, Key.Key_Delete)
    assert not ties.isVisible()
    window.page.view.setFocus()
    QTest.keyClick(window.page.view, Key.Key_Z, Held.ControlModifier)
    assert lines(window) == ["attributed to, from: it rose"]


def test_an_entity_and_a_document_are_named(opened: Opened) -> None:
    window = tied(opened)
    project = window.desk.project
    claim = window.desk.selected
    entity = new_entity("Ministry of Truth")
    project.do(Change(Message("import.file", {"file": "a"}), created=(entity,)))
    project.do(relating.relate(project, ATTRIBUTED, claim, entity, project.clock.now()))
    project.do(relating.relate(project, ATTRIBUTED, claim, claim.document, project.clock.now()))
    title = project.documents()[0].title
    assert lines(window)[1:] == ["attributed to: Ministry of Truth", f"attributed to: {title}"]


def test_an_annotation_without_relations_shows_none(opened: Opened) -> None:
    window = opened("[claim it rose]")
    QTest.keyClick(window.page.view, Key.Key_Tab)
    assert not window.panels["inspector"].ties.isVisible()
