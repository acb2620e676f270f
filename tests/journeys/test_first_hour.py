"""The first hour of an analyst with a report of their own, by the keyboard alone, until the dataset is out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.dialogs.new_project import NewProject
from tests.journeys.conftest import Person, Sits

# The platform without a display says of every window what it can't do with it.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ENGLISH = """Exports rise, ministry says

The trade ministry said on Monday that exports rose by 12 percent in May.
Officials denied that the figures had been changed.
"""
PERSIAN = """صادرات رشد کرد

وزیر بازرگانی روز دوشنبه گفت که صادرات ۱۲ درصد رشد کرد.
هیچ‌کس این رقم را رد نکرد.
"""


def starts_a_project(person: Person, path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ctrl+N, a place and a name, Return."""

    class Filled(NewProject):
        def exec(self) -> int:
            self.place.setText(str(path))
            self.name.setText("Jo")
            self._accept()
            return self.result()

    monkeypatch.setattr("annotator.gui.dialogs.new_project.NewProject", Filled)
    person.press("Ctrl+N")
    person.waits_for(lambda: path.exists())


@pytest.mark.parametrize(
    ("text", "name", "steps"),
    [
        (
            ENGLISH,
            "exports",
            [
                ("The trade ministry", "S", "source"),
                ("exports rose by 12 percent in May", "C", "claim"),
                ("12 percent", "F", "figure"),
                ("Officials", "A", "actor"),
            ],
        ),
        (
            PERSIAN,
            "صادرات",
            [
                ("وزیر بازرگانی", "S", "source"),
                ("صادرات ۱۲ درصد رشد کرد", "C", "claim"),
                ("۱۲ درصد", "F", "figure"),
            ],
        ),
    ],
    ids=["english", "persian"],
)
def test_a_report_of_ones_own_becomes_a_dataset_by_keys_alone_and_yesterdays_work_is_undone(
    sits_down: Sits,
    project_path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    text: str,
    name: str,
    steps: list[tuple[str, str, str]],
) -> None:
    report = tmp_path / f"{name}.txt"
    report.write_text(text, encoding="utf-8")
    out = tmp_path / f"{name} out.jsonl"
    person = sits_down()
    assert person.reads("Open the sample project")
    starts_a_project(person, project_path, monkeypatch)
    assert person.reads("No document is open")
    person.answers["files_to_import"] = [report]
    person.press("Ctrl+I")
    person.waits_for(lambda: person.title == name)
    person.rests()
    for words, key, _label in steps:
        person.find(words)
        person.press(key, "Esc", "Esc")
    expected = sorted(
        ((label, words, text.index(words)) for words, _, label in steps), key=lambda row: (row[2], -len(row[1]))
    )
    assert person.annotations == [(label, words) for label, words, _ in expected]

    # A note on the first one, by Tab and Return.
    person.press("Ctrl+Home", "Tab", "Return")
    person.type("who exactly?")
    person.press("Esc")
    assert person.list_of("annotations")[0][2] == "who exactly?"
    person.press("Ctrl+D")
    assert person.window.actions_["done"].isChecked()

    # The next day.
    person = sits_down()
    person.answers["project_to_open"] = project_path
    person.press("Ctrl+O")
    person.waits_for(lambda: person.title == name)
    person.rests()
    assert person.window.actions_["done"].isChecked()
    assert len(person.annotations) == len(steps)
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert not person.window.actions_["done"].isChecked()
    assert len(person.annotations) == len(steps) - 1
    assert steps[-1][0] not in [quote for _, quote in person.annotations]
    person.press("Ctrl+Shift+Z", "Ctrl+Shift+Z")
    assert person.list_of("annotations")[0][2] == "who exactly?"

    exports(person, out)
    document, names = loaded(out)
    assert document["title"] == name
    for annotation in document["annotations"]:
        start, end = annotation["start"], annotation["end"]
        assert document["text"][start:end] == annotation["quote"]
        label = names.get(annotation["label"], annotation["label"])
        assert (label, annotation["quote"], start) in expected


def exports(person: Person, out: Path) -> None:
    """Ctrl+E, Return, a place."""
    person.answers["file_to_export"] = out
    person.press("Ctrl+E")
    person.waits_for(lambda: QApplication.activeModalWidget() is not None)
    QTest.keyClick(QApplication.activeModalWidget(), Qt.Key.Key_Return)
    person.waits_for(lambda: out.exists())
    person.waits_for(lambda: f"{len(person.annotations)} annotations are in" in person.message)


def loaded(out: Path) -> tuple[dict[str, Any], dict[str, str]]:
    """The document of an exported file, and the names of its labels by their ids."""
    lines = [json.loads(line) for line in out.read_bytes().split(b"\n") if line]
    names = {label["id"]: label["name"] for line in lines for label in line.get("labels", [])}
    return next(line for line in lines if line["type"] == "document"), names


def test_the_sample_can_be_tried_at_once_and_every_step_taken_back(
    sits_down: Sits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.gui.filing.Filing._folder", lambda _self: str(tmp_path))
    person = sits_down()
    person.press("Return")
    person.waits_for(lambda: person.title != "")
    person.rests()
    before = person.annotations
    assert len(before) > 20
    person.press("Tab", "Delete", "Delete", "Tab", "S")
    assert person.annotations != before
    person.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert person.annotations == before


def test_f6_goes_all_the_way_round_and_escape_comes_back_to_the_text(
    sits_down: Sits, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.gui.filing.Filing._folder", lambda _self: str(tmp_path))
    person = sits_down()
    person.press("Return")
    person.waits_for(lambda: person.title != "")
    person.press("Tab")
    places = []
    for _ in range(4):
        person.press("F6")
        places.append(person.window.focusWidget().accessibleName())
    assert places == ["Annotations", "Note", "Documents", "Text of the document"]
