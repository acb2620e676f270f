"""What a feature is: rows for the table of actions, and verbs that are made when the window is there."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.gui.action import Action

if TYPE_CHECKING:
    from annotator.gui.window import Window

Verb = Callable[[], object]


@dataclass(frozen=True, slots=True)
class Feature:
    """`actions` name in `after` the action that they follow in its menu. `connect` is called once, at the end of
    building the window; it answers what each of the actions does, and may keep objects alive as the window's children.
    """

    actions: tuple[Action, ...]
    connect: Callable[[Window], Mapping[str, Verb]]
