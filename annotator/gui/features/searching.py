"""Coming back from a hit that was gone to: Escape, with nothing left to let go of, leads to the list of hits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.gui.features.base import Feature, Verb

if TYPE_CHECKING:
    from annotator.gui.window import Window


def _connect(window: Window) -> Mapping[str, Verb]:
    let_go = window.verbs.table["let_go"]
    page, desk = window.page, window.desk

    def back() -> None:
        holds = page.marking.armed is not None or page.view.has_text_selection() or desk.selected is not None
        ask_again = getattr(window.panels["search"], "ask_again", None)
        if holds or ask_again is None or not ask_again():
            let_go()

    return {"let_go": back}


FEATURE = Feature((), _connect)
