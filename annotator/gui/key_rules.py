"""Which keys an action can have: reading keys may be letters, and nobody takes what fields and menus need."""

from __future__ import annotations

from collections.abc import Collection
from typing import cast

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence

from annotator.gui.action import Action
from annotator.gui.keys import latin_letter
from annotator.gui.tongue import tr

_Key = Qt.Key
_Held = Qt.KeyboardModifier
_BARE = (
    _Key.Key_Control, _Key.Key_Shift, _Key.Key_Alt, _Key.Key_Meta, _Key.Key_AltGr, _Key.Key_CapsLock, _Key.Key_unknown,
)  # fmt: skip
_CARET = (
    _Key.Key_Left, _Key.Key_Right, _Key.Key_Up, _Key.Key_Down,
    _Key.Key_Home, _Key.Key_End, _Key.Key_PageUp, _Key.Key_PageDown,
)  # fmt: skip
_IN_FIELDS = (
    _Key.Key_Tab, _Key.Key_Backtab, _Key.Key_Return, _Key.Key_Enter, _Key.Key_Backspace, _Key.Key_Delete,
    _Key.Key_Insert,
)  # fmt: skip
_EDITING = frozenset(
    f"Ctrl+{key}"
    for key in "A C V X Z Shift+Z Left Right Shift+Left Shift+Right Home End Shift+Home Shift+End Backspace Del".split()
)
_FIRST_WITHOUT_LETTER = 0x01000000
_SHIFT_TAB = "Shift+Tab"


def portable(keys: QKeySequence) -> str:
    """The way in which keys are written in files and tables, in any language."""
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def native(key: str) -> str:
    """The way in which a key is written on this system."""
    written = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    # Among words from right to left the signs in it would change places.
    return f"\u2066{written}\u2069" if written and QGuiApplication.isRightToLeft() else written


def normal(key: str) -> str:
    """One spelling for a key however it was written; "" where it is none."""
    sequence = QKeySequence(key)
    if sequence.count() != 1 or _first(sequence).key() in (_Key.Key_unknown, _Key(0)):
        return ""
    return _SHIFT_TAB if _first(sequence).key() == _Key.Key_Backtab else portable(sequence)


def _first(sequence: QKeySequence) -> QKeyCombination:
    return cast(QKeyCombination, sequence[0])  # type: ignore[index]  # the stubs forgot it


def pressed(event: QKeyEvent) -> str:
    """The key that was pressed, a letter by its place where the layout is not Latin; "" for Shift and such alone."""
    if event.key() in _BARE:
        return ""
    held = event.modifiers() & ~_Held.KeypadModifier & ~_Held.GroupSwitchModifier
    letter = latin_letter(event)
    key = _Key(ord(letter)) if letter else _Key(event.key())
    if key == _Key.Key_Backtab:
        key, held = _Key.Key_Tab, held | _Held.ShiftModifier
    if not letter and key < _FIRST_WITHOUT_LETTER and not chr(key).isalnum():
        # Shift makes another sign of the key, which is the one that is told.
        held &= ~_Held.ShiftModifier
    return portable(QKeySequence(int(held.value) | int(key)))


def letter_of(key: str) -> str:
    """The upper-case letter or digit that a key without Ctrl or Alt types, which may be a label's key; else ""."""
    bare = key.removeprefix("Shift+")
    return bare.upper() if len(bare) == 1 and bare.isalnum() else ""


def refusal(row: Action, key: str, mnemonics: Collection[str] = ()) -> str:
    """Why an action can't have this key, as a sentence; "" where it can. `mnemonics` are the letters that open
    menus with Alt. A key that the action has from the start is its own."""
    if key in {normal(own) for own in row.shortcuts}:
        return ""
    if not normal(key):
        return tr("This is not a key that the program can use.")
    shown, combined = native(key), _first(QKeySequence(key))
    code, held = combined.key(), combined.keyboardModifiers()
    if code == _Key.Key_Escape:
        return tr("Esc leaves fields and windows everywhere, so it stays where it is.")
    if not held & (_Held.ControlModifier | _Held.AltModifier | _Held.MetaModifier):
        if code in _CARET:
            return tr("{key} moves the caret in the text and in lists.", key=shown)
        if not row.reading and code in _IN_FIELDS:
            return tr("{key} is needed in fields and lists; this action holds everywhere.", key=shown)
        if not row.reading and code < _FIRST_WITHOUT_LETTER:
            return tr("{key} types text in fields; hold Ctrl or Alt as well, or take a key such as F8.", key=shown)
    elif key in _EDITING:
        return tr("{key} is needed for editing text.", key=shown)
    elif held == _Held.AltModifier and code < _FIRST_WITHOUT_LETTER and chr(code).upper() in mnemonics:
        return tr("{key} opens a menu.", key=shown)
    return ""
