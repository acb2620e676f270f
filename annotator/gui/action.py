"""What an action is: something that the user can do, with its menu entry, its keys and when it can be done."""

from __future__ import annotations

from dataclasses import dataclass

ALWAYS, PROJECT, DOCUMENT, SELECTED = "always", "project", "document", "selected"
"""When an action can be used: always, with a project open, with a document open, with an annotation selected."""


@dataclass(frozen=True, slots=True)
class Action:
    """`reading` keys hold only while the text has the keyboard, so that they can be letters; `tool_bar` is the
    word that it has on the tool bar, if it is there. A feature's action stands in the menu after the action `after`;
    `group` says that it begins a group there, with a line before it. The keys of one that is there `everywhere` hold in
    windows beside the main one too."""

    key: str
    text: str
    menu: str
    tip: str
    shortcuts: tuple[str, ...] = ()
    when: str = ALWAYS
    reading: bool = False
    writes: bool = False
    icon: str = ""
    tool_bar: str = ""
    checkable: bool = False
    after: str = ""
    group: bool = False
    everywhere: bool = False


SEPARATOR = "-"
MENUS = ("&Project", "&Edit", "&Annotate", "&Go", "&View", "&Help")


def plain(text: str) -> str:
    """The words of an entry in a menu, without what serves the menu only."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
