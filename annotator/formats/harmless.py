"""Cells that no spreadsheet takes for a formula, and the way back."""

from __future__ import annotations

import re

# A spreadsheet takes a cell that begins so for a formula, also behind blanks and in full width.
_FORMULA = re.compile(r"[\s\x00-\x20]*[=+\-@＝＋－＠]|[\t\r]")
# Asking whether the first character is one of these is a fifth of the price, and it hardly ever is.
_SUSPECT = frozenset(chr(code) for code in range(0x10000) if _FORMULA.match(chr(code) + "=") or chr(code) == "'")


def harmless(cell: str) -> str:
    """The cell so that no spreadsheet runs it: an apostrophe goes before anything that looks like a formula, also
    behind apostrophes, so that `as_written` can take it away again."""
    return "'" + cell if cell[:1] in _SUSPECT and _FORMULA.match(cell.lstrip("'")) else cell


def told_apart(cell: str) -> str:
    """The cell as it is, but for one that `as_written` would take for a harmless one."""
    return "'" + cell if cell.startswith("'") and _FORMULA.match(cell.lstrip("'")) else cell


def as_written(cell: str) -> str:
    """The cell as it was before it was made harmless."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell.lstrip("'")) else cell
