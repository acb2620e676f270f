"""Which column of a table of annotations is what: those that we write, and what others call them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from annotator.formats.tables import TEXT_NAMES, first_of
from annotator.formats.unfolding import PREFIX

_NAMES = {
    "start": "start begin startoffset beginoffset offsetstart charstart startchar startindex spanstart beginchar",
    "end": "end stop endoffset stopoffset offsetend charend endchar endindex spanend stopchar",
    "label": "label labelname tag category class code entitytype entitylabel type annotationtype",
    "quote": "quote coveredtext coveredtokens span surface mention exact selectedtext quotedtext phrase",
    "document": "document documentid docid doc documentname docname filename file articleid article reportid source",
    "sha256": "sha256 textsha256 documentsha256",
    "title": "title documenttitle doctitle",
    "annotator": "annotator annotatorname annotatorid annotatedby user username userid coder rater createdby",
    "note": "note notes comment comments memo remark remarks",
    "id": "id annotationid spanid uuid",
    "external_id": "externalid",
    "fragments": "fragments",
    "certainty": "certainty",
    "status": "status",
    "created": "created createdat",
    "updated": "updated updatedat",
    "origin": "origin",
    "relations": "relations",
    "attributes": "attributes",
}
KEYS = tuple(_NAMES)
"""What we call the columns."""

_ONLY_SHOWN = ("before", "after", "related")


@dataclass(frozen=True, slots=True)
class Layout:
    """Where the columns of a table of annotations stand.

    `at` leads from what we call a column to its place; `attributes` are columns of ours for a key, `further` all
    that have no meaning here. `text` is the column of whole texts, if there is one. `inclusive`: the ends of the
    table belong to the spans.
    """

    at: dict[str, int]
    attributes: tuple[tuple[int, str], ...]
    further: tuple[tuple[int, str], ...]
    text: int | None = None
    inclusive: bool = False


def layout_of(names: Sequence[str], sample: Sequence[Sequence[object]]) -> Layout | None:
    """The layout of a table of annotations, None for a table of anything else. `sample` are some of its rows."""
    left = list(names)
    at: dict[str, int] = {}
    for key, spelled in _NAMES.items():
        if found := first_of(left, spelled.split()):
            at[key] = names.index(found)
            left.remove(found)
    if not {"start", "end", "label"} <= at.keys():
        return None
    texts = [name for name in left if first_of([name], [*TEXT_NAMES, "documenttext", "doctext", "sentence", "context"])]
    text: int | None = None
    for name in texts:
        place = names.index(name)
        if _are_quotes(sample, place, at) and "quote" not in at:
            at["quote"] = place
        elif text is None:
            text = place
        else:
            continue
        left.remove(name)
    columns = tuple((names.index(name), name.removeprefix(PREFIX)) for name in left if name.startswith(PREFIX))
    further = tuple(
        (names.index(name), name) for name in left if not name.startswith(PREFIX) and name not in _ONLY_SHOWN
    )
    return Layout(at, columns, further, text, "quote" in at and _longer(sample, at) == 1)


def whole(cell: object) -> int | None:
    """The whole number of a cell, which may be written with a decimal point; None for anything else."""
    if isinstance(cell, str):
        try:
            return int(cell)
        except ValueError:
            try:
                cell = float(cell)
            except ValueError:
                return None
    if isinstance(cell, int | float) and not isinstance(cell, bool) and cell == cell and abs(cell) < 1e15:
        return int(cell) if cell == int(cell) else None
    return None


def _spans(sample: Sequence[Sequence[object]], at: dict[str, int], place: int) -> list[tuple[int, int, str]]:
    found = []
    for row in sample:
        if len(row) > max(at["start"], at["end"], place):
            start, end, cell = whole(row[at["start"]]), whole(row[at["end"]]), row[place]
            if start is not None and end is not None and isinstance(cell, str) and cell:
                found.append((start, end, cell))
    return found


def _are_quotes(sample: Sequence[Sequence[object]], place: int, at: dict[str, int]) -> bool:
    """Whether the cells of a column are about as long as the spans beside them, rather than whole texts."""
    spans = _spans(sample, at, place)
    return sum(abs(end - start - len(cell)) <= 2 for start, end, cell in spans) * 2 > len(spans)


def _longer(sample: Sequence[Sequence[object]], at: dict[str, int]) -> int:
    """By how much the quotes are longer than the spans beside them, where it is the same for all."""
    spans = _spans(sample, at, at["quote"])
    by = {len(cell) - (end - start) for start, end, cell in spans}
    return by.pop() if len(by) == 1 else 0
