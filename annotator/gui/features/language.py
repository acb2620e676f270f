"""Another calendar holds at once, another language from the next start on, which is said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.gui import dates
from annotator.gui.features.base import Feature, Verb
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.window import Window


def _connect(window: Window) -> Mapping[str, Verb]:
    def follow(key: str) -> None:
        if key == "language":
            window.desk.say(tr("The language changes when the program is next started."))

        elif key == "calendar":
            dates.use(str(window.preferences[key]))
            window.look.changed.emit()

    window.preferences.changed.connect(follow)
    return {}


FEATURE = Feature((), _connect)
