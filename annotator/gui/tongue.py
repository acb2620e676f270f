"""The interface's words in the user's language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(source: str, comment: str = "", n: int = -1, /, **fields: object) -> str:
    """The translation of `source`, with `{name}` replaced by the field of that name.

    `n` chooses the plural and replaces `%Ln`. `comment` is for translators, and tells two meanings of one word
    apart. A translation whose fields are not those of its source is passed over.
    """
    words = QCoreApplication.translate("", source, comment or None, n)
    if not fields:
        return words
    try:
        return words.format_map(fields)
    except (KeyError, ValueError, IndexError):
        return source.replace("%Ln", str(n)).format_map(fields)
