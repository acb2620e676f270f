"""What a panel is: a widget made for a desk, docked at a side of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QWidget

from annotator.domain.label import Label
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.preferences import Preferences
from annotator.gui.theme import Theme


class Look(Protocol):
    """How things look now: the theme and its icons."""

    @property
    def theme(self) -> Theme: ...
    def icon(self, name: str) -> QIcon: ...
    def chip(self, label: Label) -> QIcon: ...


@dataclass(frozen=True, slots=True)
class Fittings:
    """What a panel is made with. `action` gives an action of the window's table, for menus."""

    desk: Desk
    jobs: Jobs
    look: Look
    action: Callable[[str], QAction]
    preferences: Preferences


@dataclass(frozen=True, slots=True)
class Panel:
    """`make` builds the widget, which shows what is on the desk by then: it is called when a project is laid there,
    and for a panel `behind` another one (its key) when it is first wanted. A widget that has `repaint_look` is told
    when the theme changes, one that has `focus_first` says itself where the keyboard goes."""

    key: str
    title: str
    icon: str
    side: Literal["left", "right"]
    make: Callable[[Fittings], QWidget]
    behind: str = ""
