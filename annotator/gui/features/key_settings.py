"""Changing keys: the actions get those that the user chose, at once and when the program starts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from annotator.domain.label import Label
from annotator.gui.action import Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.keymap import FILE, Keymap
from annotator.paths import config_folder

if TYPE_CHECKING:
    from annotator.gui.window import Window

ACTIONS = (
    Action("key_settings", "Change &keys…", "&Edit", "Change the keys of actions", icon="keyboard", after="settings"),
)  # fmt: skip


def _connect(window: Window) -> Mapping[str, Verb]:
    keymap = Keymap(config_folder() / FILE, window.actions_.rows, window)
    given = {row.key: keymap.defaults(row.key) for row in window.actions_.rows}

    def apply() -> None:
        for row in window.actions_.rows:
            keys = keymap.keys(row.key)
            if keys != given[row.key]:
                given[row.key] = keys
                window.actions_.set_keys(row, keys)
        window.undo_words.look()

    apply()
    keymap.changed.connect(apply)
    for complaint in keymap.complaints:
        window.desk.say(complaint, "warning")
    return {"key_settings": lambda: _show(window, keymap)}


def _show(window: Window, keymap: Keymap) -> None:
    from annotator.gui.dialogs.keys import KeysDialog

    def labels() -> Mapping[str, Label]:
        return window.desk.project.labels if window.desk.project is not None else {}

    def free(label: Label) -> bool:
        from annotator.services import labelling

        project = window.desk.project
        return project is not None and window.desk.act(labelling.put_on_key(project.labels, label, ""))

    menus = [action.text() for action in window.menuBar().actions()]
    mnemonics = frozenset(text[text.index("&") + 1].upper() for text in menus if "&" in text)
    KeysDialog(window, keymap, labels, free, mnemonics).open()


FEATURE = Feature(ACTIONS, _connect)
