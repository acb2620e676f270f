"""Saying when another language holds."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.gui.features.base import Feature, Verb
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.window import Window


def _connect(window: Window) -> Mapping[str, Verb]:
    def say(key: str) -> None:
        if key == "language":
            window.desk.say(tr("The language changes when the program is next started."))

    window.preferences.changed.connect(say)
    return {}


FEATURE = Feature((), _connect)
