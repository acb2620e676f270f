"""The statistics: one action that opens their window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.gui.action import PROJECT, Action
from annotator.gui.features.base import Feature, Verb

if TYPE_CHECKING:
    from annotator.gui.window import Window

ACTIONS = (
    Action("statistics", "&Statistics…", "&View", "Count labels, annotators, documents and days; see what is left",
           ("F8",), PROJECT, icon="statistics", after="day_work"),
)  # fmt: skip


def _connect(window: Window) -> Mapping[str, Verb]:
    def show() -> None:
        from annotator.gui.dialogs.statistics import open_statistics

        open_statistics(window, window.desk, window.jobs, window.look)

    return {"statistics": show}


FEATURE = Feature(ACTIONS, _connect)
