"""Which columns of a file hold the words and the tags, told from its first lines."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from annotator.formats.conll.tags import TAG

DOCUMENT = "-DOCSTART-"
_ENOUGH = 0.95
_PLAIN_SHARE = 0.3  # of words outside, where tags are bare labels
_NOBODY = frozenset({"-", "_", "", "O"})
_UNER_COLUMNS = 5


@dataclass(frozen=True, slots=True)
class Layout:
    """Numbers of columns. `bare`: tags are labels without a sign before them; `annotator` is -1 where nobody is."""

    tabbed: bool
    count: int
    word: int
    tag: int
    bare: bool = False
    annotator: int = -1

    def cells(self, line: str) -> list[str]:
        """The columns of a line."""
        return line.split("\t") if self.tabbed else line.split()

    def tag_in(self, cells: Sequence[str]) -> str | None:
        """The tag of a row; None where the row has none."""
        if len(cells) <= self.tag:
            return None
        tag = cells[self.tag].strip()
        if self.bare:
            return "O" if tag in _NOBODY else f"I-{tag}"
        return tag if TAG.fullmatch(tag) else None

    def is_row(self, line: str) -> bool:
        """Whether a line that begins with # is a word nevertheless."""
        cells = self.cells(line)
        return len(cells) == self.count and self.tag_in(cells) is not None


def layout_of(sentences: Sequence[Sequence[str]], bare: bool = True) -> Layout | None:
    """The columns of these sentences' lines; None where they have no tags. Tags without a sign before their label,
    which many a table might have, only where `bare` ones will do."""
    lines = [line for lines in sentences for line in lines if not line.startswith(DOCUMENT) and not _comments(line)]
    tabbed = sum("\t" in line for line in lines) * 2 > len(lines)
    rows = [[cell.strip() for cell in line.split("\t")] if tabbed else line.split() for line in lines]
    if not rows:
        return None
    count = Counter(map(len, rows)).most_common(1)[0][0]
    whole = [row for row in rows if len(row) == count]
    if count < 2 or len(whole) < _ENOUGH * len(rows):
        return None
    words = [row[0] for row in whole]
    tag = _last_of_tags(whole)
    if tag:
        return _with_words(tabbed, count, tag, words, False)
    if bare and sum(row[-1] == "O" for row in whole) >= _PLAIN_SHARE * len(whole):
        return _with_words(tabbed, count, count - 1, words, True)
    return None


def _comments(line: str) -> bool:
    """Whether a line is a comment, as far as can be told before the columns are known."""
    return line.startswith("#") and ("\t" not in line or " " in line.split("\t", 1)[0])


def _last_of_tags(rows: list[list[str]]) -> int:
    """The last column after the first of which nearly all cells are tags, 0 where there is none. Any prose is looked
    at in this way: a column is out when the first rows have more of anything else than may be."""
    is_tag = TAG.fullmatch
    left = len(rows) - _ENOUGH * len(rows)
    first = rows[: int(left) + 1]
    likely = {number for row in first for number, cell in enumerate(row) if number and is_tag(cell)}
    for number in sorted(likely, reverse=True):
        if sum(is_tag(row[number]) is None for row in rows) <= left:
            return number
    return 0


def _with_words(tabbed: bool, count: int, tag: int, first: Sequence[str], bare: bool) -> Layout:
    numbered = tag > 1 and all(map(str.isdecimal, first)) and first[0] in ("0", "1")
    named = numbered and count == _UNER_COLUMNS and tag == 2
    return Layout(tabbed, count, int(numbered), tag, bare, count - 1 if named else -1)
