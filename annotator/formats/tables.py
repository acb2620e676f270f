"""Tables of documents: one column holds the text, one the title, and the rest is what is known of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any

from annotator.domain.provenance_fields import FIELDS
from annotator.errors import AnnotatorError
from annotator.formats.base import Columns, Peek, ReadDocument, ReadFailure, ReadProvenance
from annotator.formats.json_lines import too_deep
from annotator.formats.titles import first_words

MOST_COLUMNS = 2000
_LONG = 100
"""Code points that the texts of a column have on average when nothing but their length says what they are."""

_PEEKED = 8
_LONGEST_SHOWN = 300

TEXT_NAMES = (
    "text fulltext articletext bodytext maintext body content article articlebody story report transcript "
    "description message متن نص texte inhalt"
).split()
_TITLE = "title headline heading subject articletitle عنوان العنوان titel titre".split()
_MEANING = {"id": "external_id", **{name: field.key for field in FIELDS for name in field.columns}}


class Table:
    """Which column is what. Raises AnnotatorError, naming the columns, when the text can't be told.

    `sample` holds some rows as mappings from column to value.
    """

    def __init__(
        self, names: Sequence[str], sample: Sequence[Mapping[str, Any]], where: object, columns: Columns
    ) -> None:
        self.text = _named(names, columns.text, where) if columns.text else _text_of(names, sample)
        if not self.text:
            known = ", ".join(f"“{name[:40]}”" for name in names[:20]) or "none"
            raise AnnotatorError(
                f"{where}: no column looks like the text of documents (there are: {known}); "
                "name it with --text-column, or give the column the name “text”"
            )
        others = [name for name in names if name != self.text]
        self.title = _named(names, columns.title, where) if columns.title else first_of(others, _TITLE)

    def document(
        self, row: Mapping[str, Any], where: str, file: str, reader: str, digest: str, limit: int
    ) -> ReadDocument | ReadFailure:
        """The document of a row, or why there is none."""
        text = row.get(self.text)
        if not isinstance(text, str) or not text.strip():
            return ReadFailure(where, f"it has no text in “{self.text}”")
        if len(text) > limit:
            return ReadFailure(where, f"its text is longer than {limit:,} characters, the limit for one document")
        meta: dict[str, Any] = {}
        external = ""
        for name, value in row.items():
            if name in (self.text, self.title) or value is None or value == "":
                continue
            key = _MEANING.get(folded(name), name)
            if key == "external_id" and isinstance(value, str | int):
                external = str(value)
            else:
                meta[name if key in meta else key] = value
        if too_deep(meta):
            return ReadFailure(where, "it is nested too deeply")
        said = row.get(self.title) if self.title else None
        title = " ".join(str(said).split()) if isinstance(said, str | int | float) else ""
        origin = ReadProvenance(title or first_words(text), meta, file, reader, digest, external)
        return ReadDocument(text, where, [origin])


def peeked(names: Sequence[str], sample: Sequence[Mapping[str, Any]]) -> Peek:
    """The first rows of a table as somebody may look at them, and what its columns seem to be."""
    text = _text_of(names, sample)
    certain = bool(text) and (len(names) == 1 or folded(text) in TEXT_NAMES)
    title = first_of([name for name in names if name != text], _TITLE)
    rows = [[_shown(row.get(name)) for name in names] for row in sample[:_PEEKED]]
    return Peek(list(names), rows, text, title, certain)


def _shown(value: Any) -> str:
    said = "" if value is None else value if isinstance(value, str) else str(value)
    return said[:_LONGEST_SHOWN]


def column_names(names: Iterable[Any]) -> list[str]:
    """The names of a header made fit for keys: none is empty, none twice. Raises ValueError for too many."""
    found: list[str] = []
    taken: set[str] = set()
    for number, name in enumerate(names, 1):
        if number > MOST_COLUMNS:
            raise ValueError(f"more than {MOST_COLUMNS:,} columns")
        wanted = " ".join(str(name).split()) if name is not None else ""
        wanted = wanted or f"column {number}"
        if wanted in taken:
            wanted = f"{wanted} ({number})"
        taken.add(wanted)
        found.append(wanted)
    return found


def looks_like_text(names: Iterable[str]) -> bool:
    """Whether one of the names is that of a text."""
    return first_of(list(names), TEXT_NAMES) != ""


def sampled(rows: Iterator[Any], count: int = 50) -> list[Any]:
    """The first rows, taken from the iterator."""
    return list(islice(rows, count))


def folded(name: str) -> str:
    """A column's name without case, blanks and signs."""
    return "".join(character for character in name.lower() if character.isalnum())


def _named(names: Sequence[str], wanted: str, where: object) -> str:
    for candidate in (wanted, wanted.strip()):
        for name in names:
            if name == candidate or name.lower() == candidate.lower():
                return name
    known = ", ".join(f"“{name[:40]}”" for name in names[:20])
    raise AnnotatorError(f"{where} has no column “{wanted}”; there are: {known}")


def first_of(names: Sequence[str], wanted: Sequence[str]) -> str:
    """The name that is, but for case and signs, the first of the wanted; "" for none."""
    called = {folded(name): name for name in reversed(names)}
    return next((called[name] for name in wanted if name in called), "")


def _text_of(names: Sequence[str], sample: Sequence[Mapping[str, Any]]) -> str:
    """The column that is called so, or is alone, or has long texts; "" when none is."""
    found = first_of(names, TEXT_NAMES)
    if found or not sample:
        return found
    lengths = {
        name: sum(len(value) for row in sample if isinstance(value := row.get(name), str)) / len(sample)
        for name in names
    }
    if len(names) == 1:
        return names[0] if lengths[names[0]] else ""
    longest = max(names, key=lengths.__getitem__, default="")
    return longest if longest and lengths[longest] >= _LONG else ""
