"""Labels: chosen, explained, on several spans, on the whole document, and in their editor."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from annotator.domain.attribute import Attribute
from annotator.domain.label import Label
from annotator.gui.chooser import Chooser
from annotator.gui.labels.editor import LabelEditor
from annotator.gui.window import Window
from annotator.services import annotating, labelling
from tests.bench.pictures.stage import Stage, found, press, select_words, settle, shown

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def label_of(window: Window, name: str) -> Label:
    project = window.desk.project
    assert project is not None
    return next(label for label in project.labels.values() if label.name == name)


def chooser(stage: Stage) -> None:
    with stage.window() as window:
        add_labels(window)
        select_words(window, "fewer than half of the households")
        window.page.view.reveal(window.page.view.caret())
        press(window.page.view, "/")
        stage.take(window, "chooser")


def guideline(stage: Stage) -> None:
    with stage.window() as window:
        window.desk.select(found(window, "nearly two thirds of the town’s 90,000 households still").id)
        press(window.page.view, "?")
        stage.take(window, "guideline")


def fragments(stage: Stage) -> None:
    with stage.window() as window:
        window.preferences.change("guideline_card", "key")
        parts = (
            "a $2.5bn programme", "the waterworks of the coast", "has so far spent less than a tenth of its money",
        )  # fmt: skip
        select_words(window, parts[0])
        press(window.page.view, "C")
        made = found(window, parts[0])
        for part in parts[1:]:
            window.desk.select(made.id)
            select_words(window, part)
            press(window.page.view, "+")
        window.desk.select(made.id)
        window.page.view.reveal(len(window.page.view.text()))
        window.page.view.reveal(made.start)
        stage.take(window, "fragments")


def whole_document(stage: Stage) -> None:
    with stage.window() as window:
        window.preferences.change("guideline_card", "key")
        add_labels(window)
        press(window.page.view, "L", _CONTROL | _SHIFT)
        field = shown(window, Chooser).field
        QTest.keyClicks(field, "topic")
        QTest.keyClick(field, Qt.Key.Key_Return)
        settle(window)
        window.desk.select(found(window, "").id)
        stage.take(window, "document-label")


def labels_look(stage: Stage) -> None:
    with stage.window() as window:
        project = window.desk.project
        assert project is not None
        project.do(labelling.add(project.labels, "event", colour="#a63c00", stroke="solid"))
        project.do(labelling.add(project.labels, "place", colour="#5a6800", stroke="solid"))
        stage.take(window, "labels-look", editor(window, "place", 0))


def labels_attributes(stage: Stage) -> None:
    with stage.window() as window:
        stage.take(window, "labels-attributes", editor(window, "claim", 2))


def inspector(stage: Stage) -> None:
    with stage.window() as window:
        window.resize(1280, 960)
        project, said = window.desk.project, found(window, "The spokesman")
        assert project is not None
        source = label_of(window, "source")
        for key, value in (("kind", "anonymous official"), ("directness", "mixed"), ("reliability", "B")):
            change = annotating.set_attribute(said, source, key, value, project.clock.now())
            window.desk.act(change)
            said = found(window, "The spokesman")
        window.desk.select(said.id)
        window.page.view.setFocus()
        stage.take(window, "inspector", window.docks["inspector"])


def editor(window: Window, label: str, tab: int) -> LabelEditor:
    """The editor on this label, with a tab of it in front."""
    press(window, "L", _CONTROL)
    dialog = shown(window, LabelEditor)
    dialog.editing.choose(label_of(window, label).id)
    dialog.form.tabs.setCurrentIndex(tab)
    settle(window)
    return dialog


def add_labels(window: Window) -> None:
    """A label for whole documents, and some that lie under others."""
    project = window.desk.project
    assert project is not None
    relevance = Attribute("relevance", "Relevance", "choice", ("low", "middle", "high"), default="high")
    project.do(labelling.add(project.labels, "topic", attributes=[relevance]))
    for name, above in (("authority", "actor"), ("company", "actor"), ("quantity", "figure"), ("share", "figure")):
        project.do(labelling.add(project.labels, name, parent=label_of(window, above).id))
    settle(window)


SCENES = (
    chooser, guideline, fragments, whole_document, labels_look, labels_attributes, inspector,
)  # fmt: skip
