"""Closing the project, doing something to its file, and opening it again where it was left."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from annotator.gui.window import Window


def reopened(window: Window, between: Callable[[], Path]) -> bool:
    """`between` answers which file to open then; it says itself what goes wrong. False where the project stays
    open, because an import is to go on."""
    window.setUpdatesEnabled(False)  # the page without a project would only flicker
    try:
        if not window.filing.close():
            return False
        window.filing.open_path(between())
    finally:
        window.setUpdatesEnabled(True)
    return True
