"""Letter keys by their place on the keyboard, for layouts that have no Latin letters there."""

from __future__ import annotations

import sys
import unicodedata

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_ROWS = {"QWERTYUIOP": 16, "ASDFGHJKL": 30, "ZXCVBNM": 44}
_PC = {code + n: letter for row, code in _ROWS.items() for n, letter in enumerate(row)}
"""Scan codes of a PC keyboard, which Windows gives and X11 and Wayland give plus eight."""
_MAC = dict(
    zip(
        (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 31, 32, 34, 35, 37, 38, 40, 45, 46),
        "ASDFHGZXCVBQWERYTOUIPLJKNM",
        strict=True,
    )
)
# For synthetic keys that carry a letter but no place; where layouts differ, the later line wins.
_LETTERS = {
    letter: latin
    for letters, latins in (
        ("ςερτυθιοπασδφγηξκλζχψωβνμ", "WERTYUIOPASDFGHJKLZXCVBNM"),
        ("йцукенгшщзфывапролдячсмить", "QWERTYUIOPASDFGHJKLZXCVBNM"),
        ("קראטוןםפשדגכעיחלךזסבהנמצ", "ERTYUIOPASDFGHJKLZXCVBNM"),
        ("ضصثقفغعهخحشسيبلاتنمئءؤرىة", "QWERTYUIOPASDFGHJKLZXCVNM"),
        ("ضصثقفغعهخحشسیبلاتنمظطزرذد", "QWERTYUIOPASDFGHJKLZXCVBN"),
    )
    for letter, latin in zip(letters, latins, strict=True)
}


def label_key(event: QKeyEvent) -> str:
    """What the key that was pressed is called as the key of a label: a Latin letter by its place, a digit in
    whatever script as 0 to 9, else the letter itself in upper case; "" for what can't be a label's key."""
    letter, text = latin_letter(event), event.text()
    if letter or len(text) != 1 or not text.isalnum():
        return letter
    upper = text.upper() if len(text.upper()) == 1 else text
    return str(unicodedata.digit(text)) if text.isdecimal() else upper


def latin_letter(event: QKeyEvent, platform: str = sys.platform) -> str:
    """The upper-case Latin letter at the place of the key that was pressed, "" for any other key.

    Latin layouts keep their own letters (A is where it is printed on a French keyboard); others go by the
    place, as people who write them expect of shortcuts.
    """
    if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return chr(event.key())
    text = event.text()
    if not text or not text[0].isalpha() or text[0].isascii():
        return ""
    scan = event.nativeScanCode()
    if scan > 1 or (platform == "darwin" and event.nativeVirtualKey()):
        if platform == "darwin":
            return _MAC.get(event.nativeVirtualKey(), "")
        return _PC.get(scan if platform == "win32" else scan - 8, "")
    return _LETTERS.get(text[0].lower(), "")


def digit(event: QKeyEvent) -> str:
    """The digit that was typed, whatever script it is written in; "" for any other key."""
    text = event.text()
    return str(unicodedata.digit(text)) if len(text) == 1 and text.isdecimal() else ""
