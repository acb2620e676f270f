"""The interface's words in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtWidgets import QApplication


def tr(source: str, comment: str = "", n: int = -1, /, **fields: object) -> str:
    """The translation of `source`, with `{name}` replaced by the field of that name.

    `n` chooses the plural and replaces `%Ln`. `comment` is for translators, and tells two meanings of one word
    apart. A translation whose fields are not those of its source is passed over.
    """
    if not source:
        return ""
    words = QCoreApplication.translate("", source, comment or None, n)
    if not fields:
        return words
    mirrored = QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    said = _isolated(fields) if mirrored else fields
    try:
        # What stands in isolates does not say which way a sentence runs that has nothing else before them.
        return ("\u200f" if mirrored and words.startswith("{") else "") + words.format_map(said)
    except (KeyError, ValueError, IndexError):
        return source.replace("%Ln", number(n)).format_map(said)


def number(value: int) -> str:
    """A whole number as the user's language writes it."""
    return QLocale().toString(value)


def digits(text: str) -> str:
    """The text with the digits of the user's language."""
    zero = QLocale().zeroDigit()
    return text if zero == "0" else "".join(chr(ord(zero) + int(c)) if c in "0123456789" else c for c in text)


def listed(parts: list[str]) -> str:
    """The parts one after the other, with what the language puts between them."""
    return tr(", ", "between the parts of a list").join(parts)


def _isolated(fields: dict[str, object]) -> dict[str, object]:
    """Each text in a Unicode isolate: in a sentence from right to left, an English name would turn its neighbours."""
    return {name: f"\u2068{value}\u2069" if isinstance(value, str) else value for name, value in fields.items()}
