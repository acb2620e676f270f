"""The keys of every action as they are now: those of the table, but for what the user has changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from annotator.errors import AnnotatorError
from annotator.gui.action import Action
from annotator.gui.key_rules import native, normal, refusal
from annotator.gui.tongue import tr
from annotator.settings import read_object, write_object

FILE = "keys.json"


class Keymap(QObject):
    """Only what differs from the table is kept, so that new keys of a new version arrive. `changed` comes after
    the keys of any action became others; `complaints` says, a sentence each, what could not be used of the file.
    """

    changed = Signal()

    def __init__(self, path: Path, rows: Iterable[Action], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.path = path
        self.rows = {row.key: row for row in rows}
        self.complaints: list[str] = []
        self._own: dict[str, tuple[str, ...]] = {}
        self._foreign: dict[str, Any] = {}
        self._owners: dict[str, str] = {}
        content, complaint = read_object(path)
        self._broken = bool(complaint)
        if complaint:
            self.complaints.append(complaint)
        for key, value in content.items():
            self._take(key, value)
        self._settle()

    def _take(self, action: str, value: Any) -> None:
        row = self.rows.get(action)
        if row is None:
            self._foreign[action] = value  # of another version, which may want it back
            return
        named = value if isinstance(value, list) else [None]
        keys = tuple(dict.fromkeys(normal(key) if isinstance(key, str) else "" for key in named))
        reason = tr("it must be a list of keys") if not all(keys) else ""
        reason = reason or next((said for key in keys if (said := refusal(row, key))), "")
        taken = {key for own in self._own.values() for key in own}
        reason = reason or next((tr("{key} is used twice", key=native(key)) for key in keys if key in taken), "")
        if reason:
            self._foreign[action] = value
            said = tr("{action} in {file} has its usual keys: {reason}", action=action, file=self.path, reason=reason)
            self.complaints.append(said.rstrip(".") + ".")
        else:
            self._own[action] = keys

    def _settle(self) -> None:
        """Who has which key: what the user gave comes before what the table gives."""
        self._owners = {key: action for action, keys in self._own.items() for key in keys}
        for row in self.rows.values():
            if row.key not in self._own:
                for key in row.shortcuts:
                    self._owners.setdefault(normal(key), row.key)

    # ------------------------------------------------------------------ asking

    def keys(self, action: str) -> tuple[str, ...]:
        """The keys that an action has, the one that menus show first."""
        wanted = self._own.get(action, self.defaults(action))
        return tuple(key for key in wanted if self._owners.get(key) == action)

    def defaults(self, action: str) -> tuple[str, ...]:
        return tuple(dict.fromkeys(map(normal, self.rows[action].shortcuts)))

    def is_changed(self, action: str) -> bool:
        return self.keys(action) != self.defaults(action)

    def owner(self, key: str) -> str:
        """The action that has a key, "" for none."""
        return self._owners.get(key, "")

    # ------------------------------------------------------------------ changing

    def give(self, action: str, key: str) -> None:
        """One more key for an action; whoever had it loses it. Raises AnnotatorError when it can't be kept."""
        changes = {action: (*self.keys(action), key)}
        owner = self.owner(key)
        if owner and owner != action:
            changes[owner] = tuple(k for k in self.keys(owner) if k != key)
        if owner != action:
            self._change(changes)

    def take(self, action: str, key: str) -> None:
        """An action without one of its keys."""
        self._change({action: tuple(k for k in self.keys(action) if k != key)})

    def reset(self, action: str) -> list[str]:
        """The keys of the table for an action; others lose those. The actions that lost a key are the answer."""
        changes: dict[str, tuple[str, ...]] = {action: self.defaults(action)}
        for key in self.defaults(action):
            owner = self.owner(key)
            if owner and owner != action:
                changes[owner] = tuple(k for k in changes.get(owner, self.keys(owner)) if k != key)
        self._change(changes)
        return [loser for loser in changes if loser != action]

    def reset_all(self) -> None:
        self._change({action: self.defaults(action) for action in self.rows})

    def _change(self, changes: Mapping[str, tuple[str, ...]]) -> None:
        if self._broken:
            raise AnnotatorError(
                tr("{file} is broken and was left as it is: repair it or delete it first.", file=self.path)
            )
        own = {**self._own, **changes}
        own = {action: keys for action, keys in own.items() if keys != self.defaults(action)}
        foreign = {action: value for action, value in self._foreign.items() if action not in changes}
        write_object(self.path, {**foreign, **{action: list(keys) for action, keys in own.items()}})
        self._own, self._foreign = own, foreign
        self._settle()
        self.changed.emit()
