"""Labels of the whole document: chips above the title, given, selected, described and taken off."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.annotation import Annotation
from annotator.domain.annotator import new_annotator
from annotator.domain.attribute import Attribute
from annotator.domain.change import Change, Message
from annotator.gui.chooser import Chooser
from annotator.gui.window import Window
from annotator.services import annotating, labelling
from annotator.services.exporting import export

Key, Held = Qt.Key, Qt.KeyboardModifier
LEFT = Qt.MouseButton.LeftButton
Opened = Callable[..., Window]
TEXT = "[actor Officials] denied it."


def with_topic(window: Window) -> Window:
    project = window.desk.project
    relevance = Attribute("relevance", "Relevance", "choice", ("low", "high"), default="high")
    project.do(labelling.add(project.labels, "topic", attributes=[relevance]))
    return window


def whole(window: Window) -> list[Annotation]:
    """What is stored of the whole document."""
    found = window.desk.project.annotations(window.desk.document.id)
    return [annotation for annotation in found if not annotation.fragments]


def give(window: Window, typed: str) -> None:
    """By the keyboard alone."""
    QTest.keyClick(window.page.view, Key.Key_L, Held.ControlModifier | Held.ShiftModifier)
    field = window.findChild(Chooser).field
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Key.Key_Return)


def texts(window: Window) -> list[str]:
    return [chip.text() for chip in window.page.whole.chips.values() if chip.isVisible()]


def test_a_label_is_given_to_the_document_by_key_and_shown_above_its_title(opened: Opened) -> None:
    window = with_topic(opened(TEXT))
    assert not window.page.whole.isVisible()
    give(window, "topic")
    (annotation,) = whole(window)
    assert annotation.attributes == {"relevance": "high"}
    assert texts(window) == ["topic: high"]
    (chip,) = window.page.whole.chips.values()
    assert chip.mapTo(window, chip.rect().bottomLeft()).y() < window.page.title.mapTo(window, chip.rect().topLeft()).y()
    assert window.page.view.hasFocus()
    assert "Mark the document “Report 1” as topic" in window.actions_["undo"].text()


def test_the_button_opens_the_choice_and_giving_a_label_again_takes_it_off(opened: Opened) -> None:
    window = with_topic(opened(TEXT))
    give(window, "topic")
    QTest.mouseClick(window.page.whole.add, LEFT)
    chooser = window.findChild(Chooser)
    assert chooser.purpose.text() == "Label the whole document"
    QTest.keyClicks(chooser.field, "topic")
    assert "given already" in chooser.choices.spoken(0)
    QTest.keyClick(chooser.field, Key.Key_Return)
    assert whole(window) == []
    assert not window.page.whole.isVisible()
    QTest.keyClick(window.page.view, Key.Key_Z, Held.ControlModifier)
    assert texts(window) == ["topic: high"]


def test_a_click_on_a_chip_selects_it_for_the_inspector_and_a_second_click_lets_go(opened: Opened) -> None:
    window = with_topic(opened(TEXT))
    give(window, "topic")
    window.desk.select(None)
    (chip,) = window.page.whole.chips.values()
    QTest.mouseClick(chip, LEFT)
    inspector = window.panels["inspector"]
    assert chip.isChecked()
    assert inspector.quote.text() == "The whole document"
    assert "the whole document" in inspector.facts.text()
    box = inspector.attributes.fields["relevance"]
    QTest.keyClick(box, Key.Key_Up)
    assert texts(window) == ["topic: low"]
    (chip,) = window.page.whole.chips.values()
    assert chip.isChecked()
    QTest.mouseClick(chip, LEFT)
    assert window.desk.selected is None
    assert not chip.isChecked()


def test_tab_comes_to_the_document_before_its_spans_and_delete_removes(opened: Opened) -> None:
    window = with_topic(opened(TEXT))
    give(window, "topic")
    window.desk.select(None)
    window.page.view.set_caret(5)
    seen = []
    for _ in range(3):
        QTest.keyClick(window.page.view, Key.Key_Tab)
        seen.append(window.desk.selected.quote)
    assert seen == ["", "Officials", ""]
    QTest.keyClick(window.page.view, Key.Key_Delete)
    assert whole(window) == []
    assert "Remove topic from the document" in window.actions_["undo"].text()
    QTest.keyClick(window.page.view, Key.Key_Z, Held.ControlModifier)
    assert len(whole(window)) == 1


def test_another_labels_key_relabels_the_document_and_its_own_takes_it_off(opened: Opened) -> None:
    window = opened(TEXT)
    give(window, "claim")
    QTest.keyClick(window.page.view, Key.Key_S)
    assert texts(window) == ["source"]
    QTest.keyClick(window.page.view, Key.Key_S)
    assert texts(window) == []


def test_a_colleagues_chip_has_their_name_and_stays(opened: Opened) -> None:
    window = with_topic(opened(TEXT))
    project, other = window.desk.project, new_annotator("Ali & Sara <b>")
    project.do(Change(Message("annotator.added", {"name": other.name}), created=(other,)))
    topic = next(label for label in project.labels.values() if label.name == "topic")
    project.do(annotating.annotate_document(window.desk.document, topic, other.id, project.clock.now()))
    assert texts(window) == ["topic: high · Ali && Sara <b>"]
    (chip,) = window.page.whole.chips.values()
    QTest.mouseClick(chip, LEFT)
    QTest.keyClick(window.page.view, Key.Key_Delete)
    assert len(whole(window)) == 1
    assert "belongs to Ali & Sara <b>" in window.notices.text
    give(window, "topic")
    assert len(whole(window)) == 2


def test_lists_counts_and_exports_have_it(opened: Opened, tmp_path: Path) -> None:
    window = with_topic(opened(TEXT))
    give(window, "topic")
    table = window.panels["annotations"].model
    assert [table.data(table.index(0, column)) for column in (0, 1)] == ["topic", "The whole document"]
    assert table.rowCount() == 2
    assert "2 annotations" in window.status.counts.text()
    assert window.page.speaking.words(window.desk.selected) == "topic: The whole document"
    export(window.desk.project, tmp_path / "out.jsonl", "jsonl")
    *_, document = map(json.loads, (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines())
    assert [a["fragments"] for a in document["annotations"] if a["label"] == "topic"] == [[]]
    export(window.desk.project, tmp_path / "out.csv", "csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = {row["label"]: row for row in csv.DictReader(file)}
    assert (rows["topic"]["quote"], rows["topic"]["start"]) == ("", "")


def test_what_needs_a_span_leaves_a_label_of_the_document_alone(opened: Opened) -> None:
    window = opened(TEXT)
    give(window, "claim")
    before = whole(window)
    QTest.keyClick(window.page.view, Key.Key_Right, Held.AltModifier)
    QTest.keyClick(window.page.view, Key.Key_Minus)
    assert "no fragments" in window.notices.text
    window.page.view.set_selection(0, 9)
    QTest.keyClick(window.page.view, Key.Key_Plus)
    assert "on the whole document" in window.notices.text
    assert whole(window) == before


def test_each_document_shows_its_own(opened: Opened) -> None:
    window = opened(TEXT, "Another one.")
    give(window, "claim")
    first = window.desk.document.id
    QTest.keyClick(window, Key.Key_Down, Held.AltModifier)
    assert window.desk.document.id != first
    assert texts(window) == []
    QTest.keyClick(window, Key.Key_Up, Held.AltModifier)
    assert texts(window) == ["claim"]
