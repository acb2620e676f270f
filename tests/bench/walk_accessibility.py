"""What a screen reader meets in the real window: every control with its name, and what is announced.

    tests/bench/walk_accessibility.sh

It needs a Linux system with Xvfb, xdotool, openbox, dbus, at-spi2-core and the system's Python with gi and Atspi
(Debian: python3-gi gir1.2-atspi-2.0). It opens the window with the sample project, goes through panels and dialogs by
keys alone, and lists what can have the keyboard but has no name. Its exit status is the number of such controls.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # type: ignore[import-not-found]  # noqa: E402

# What is looked at: a name, and the keys that lead there and away again.
STOPS: tuple[tuple[str, str, str], ...] = (
    ("window", "", ""),
    ("find", "ctrl+f", "Escape"),
    ("search", "ctrl+shift+f", "Escape"),
    ("history", "ctrl+shift+h", "Escape"),
    ("palette", "ctrl+shift+p", "Escape"),
    ("chooser", "slash", "Escape"),
    ("labels", "ctrl+l", "Escape"),
    ("settings", "ctrl+comma", "Escape"),
    ("statistics", "F8", "Escape"),
    ("help", "F1", "Escape"),
    ("export", "ctrl+e", "Escape"),
    ("paragraph", "ctrl+g", "Escape"),
)
_EVENTS = ("object:announcement", "object:state-changed:focused", "object:text-caret-moved")
_MOST = 300


class Walk:
    """`heard` has what was announced: (kind of event, name of the control, words)."""

    def __init__(self) -> None:
        Atspi.init()
        self.heard: list[tuple[str, str, str]] = []
        self.unnamed: set[tuple[str, str, str]] = set()
        self.seen = 0
        self._listener = Atspi.EventListener.new(self._hear)
        for event in _EVENTS:
            self._listener.register(event)

    def _hear(self, event: Any) -> None:
        words = event.any_data if isinstance(event.any_data, str) else ""
        self.heard.append((event.type, event.source.get_name() or "", words))

    def rest(self, seconds: float) -> None:
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            while GLib.MainContext.default().iteration(False):
                pass
            time.sleep(0.02)

    def look(self, stop: str) -> None:
        """Go through everything that is to be seen now."""
        desktop = Atspi.get_desktop(0)
        for n in range(desktop.get_child_count()):
            for role, name, states, inside in _below(desktop.get_child_at_index(n), ()):
                self.seen += 1
                can_have_keyboard = states.contains(Atspi.StateType.FOCUSABLE)
                if can_have_keyboard and states.contains(Atspi.StateType.SHOWING) and not name.strip():
                    self.unnamed.add((stop, role, inside))


def _below(one: Any, inside: tuple[str, ...]) -> Iterator[tuple[str, str, Any, str]]:
    if one is None or len(inside) > 40:
        return
    try:
        role, name, states = one.get_role_name(), one.get_name() or "", one.get_state_set()
        count = min(one.get_child_count(), _MOST)
    except GLib.Error:  # it went while it was looked at
        return
    yield role, name, states, " > ".join(inside[-3:])
    for n in range(count):
        yield from _below(one.get_child_at_index(n), (*inside, f"{role} {name[:30]}".strip()))


def press(key: str) -> None:
    subprocess.run(["xdotool", "key", "--clearmodifiers", key], check=True)


def main(python: str, project: str) -> int:
    settings = {"QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    window = subprocess.Popen([python, "-m", "annotator", project], env={**os.environ, **settings})
    walk = Walk()
    try:
        walk.rest(8)
        for stop, there, back in STOPS:
            if there:
                press(there)
                walk.rest(2)
            walk.look(stop)
            if back:
                press(back)
                walk.rest(0.6)
        if shot := os.environ.get("SHOT"):
            subprocess.run(["import", "-window", "root", shot], check=False)
        walk.heard.clear()
        for key in ("Tab", "Tab", "question", "Escape", "shift+Tab"):
            press(key)
            walk.rest(1)
        announced = [words for kind, _, words in walk.heard if kind.startswith("object:announcement")]
        print(f"{walk.seen:,} objects; {len(walk.unnamed)} controls without a name")
        for stop, role, inside in sorted(walk.unnamed):
            print(f"  {stop}: {role} in {inside}")
        print(f"{len(announced)} announcements:")
        for words in announced:
            print(f"  {words[:110]}")
    finally:
        window.terminate()
        window.wait(10)
    return len(walk.unnamed) + (not announced)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
