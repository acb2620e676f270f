"""The sheet of keys: every key as it is now, to be read and printed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.gui.action import Action
from annotator.gui.features.base import Feature, Verb

if TYPE_CHECKING:
    from annotator.gui.window import Window

ACTIONS = (
    Action("key_sheet", "Sheet of &keys", "&Help", "All keys as they are now, to be read and printed", ("F1",),
           icon="keyboard", after="guide"),
)  # fmt: skip


def _connect(window: Window) -> Mapping[str, Verb]:
    def show() -> None:
        from annotator.gui.dialogs.help import show_help
        from annotator.gui.dialogs.help_pages import KEYS

        show_help(window, KEYS)

    return {"key_sheet": show}


FEATURE = Feature(ACTIONS, _connect)
