"""Hits as rows of a table: in texts as they stand there, in annotations with their label and note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.gui.panels.context import Parts
from annotator.gui.tongue import tr
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.searching import Hit

_LONGEST = 200


@dataclass(frozen=True, slots=True)
class FoundRow:
    place: int
    hit: Hit

    @property
    def key(self) -> str:
        return self.hit.annotation or str(self.place)


def title(row: FoundRow) -> str:
    return row.hit.title


def parts(row: FoundRow) -> Parts:
    hit = row.hit
    if not hit.annotation:
        return hit.before, hit.quote, hit.after
    if hit.start == hit.end:
        return "", "", hit.note or tr("On the whole document")
    return hit.before, shortened(hit.quote, _LONGEST), f"{hit.after} — {hit.note}" if hit.note else hit.after


def in_context(row: FoundRow) -> str:
    return "".join(parts(row))


def tip(row: FoundRow) -> str:
    before, quote, after = parts(row)
    return f"…{before}⟦{quote}⟧{after}…" if quote else after
