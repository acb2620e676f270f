"""Where a selector of a Web Annotation points to, in the unit that its page counts."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from annotator.domain.units import UNITS, Unit, length_in, offsets_in

_CHARACTERS = re.compile(r"char=(\d{1,9})(?:,(\d{1,9}))?(?:;.*)?")
_DEEPEST = 8
_MOST_SOUGHT = 5_000_000_000
"""Code points that are gone through for the quotes of one text: some seconds' work."""


@dataclass(frozen=True, slots=True)
class Place:
    """A range as the file counts it, and the words that it quotes, None where it has none."""

    start: int
    end: int
    quote: str | None = None


class Text:
    """A text in which places are sought; "" where it is not there."""

    def __init__(self, text: str, unit: Unit) -> None:
        self.text = text
        self._unit = unit
        self._offsets = offsets_in(text, unit)
        self.by_quotes = 0
        self._left = _MOST_SOUGHT

    def place_of(self, selector: Any) -> Place | None:
        """The place of a selector or of a list of such, all of one place; None for the whole text.

        Raises ValueError completing "the claim ..." for what can't be found.
        """
        selectors = selector if isinstance(selector, list) else [selector]
        found = [item for item in selectors if isinstance(item, dict)]
        if not found:
            return None
        place = quote = None
        reason = ""
        for item in found:
            if _kind(item) == "TextQuoteSelector" and "refinedBy" not in item:
                quote = item
                continue
            try:
                place = place or self._one(item, _DEEPEST)
            except ValueError as error:
                reason = str(error)
        if quote is not None:
            exact = _exact(quote)
            if place is None:
                return self._quoted(quote)
            return self._by_quote(quote, place) if self._apart(place, exact) else replace(place, quote=exact)
        if place is None:
            raise ValueError(reason or "has no place")
        return place

    def _apart(self, place: Place, exact: str) -> bool:
        """Whether a place can't be that of its quote, in whatever unit it is counted."""
        length = place.end - place.start
        return bool(self.text and exact) and all(length_in(exact, unit) != length for unit in UNITS)

    def _by_quote(self, quote: dict[str, Any], place: Place) -> Place:
        """Where the quote stands if that is one place, else the place as it is, to be refused."""
        try:
            found = self._quoted(quote)
        except ValueError:
            return replace(place, quote=_exact(quote))
        self.by_quotes += 1
        return found

    def _one(self, selector: dict[str, Any], left: int) -> Place:
        if not left:
            raise ValueError("has selectors nested too deeply")
        place = self._plain(selector, left)
        inner = selector.get("refinedBy")
        if not isinstance(inner, dict):
            return place
        # Refining positions count from the beginning of what they refine.
        within = Text(self._between(place), self._unit)
        refined = within._one(inner, left - 1)
        return Place(place.start + refined.start, place.start + refined.end, refined.quote)

    def _plain(self, selector: dict[str, Any], left: int) -> Place:
        kind = _kind(selector)
        if kind == "TextPositionSelector":
            start, end = selector.get("start"), selector.get("end")
            if type(start) is not int or type(end) is not int:
                raise ValueError("has a position that is no whole number")
            return Place(start, end)
        if kind == "TextQuoteSelector":
            return self._quoted(selector)
        if kind == "FragmentSelector" and (found := _CHARACTERS.fullmatch(str(selector.get("value")))):
            return Place(int(found[1]), int(found[2] or found[1]))
        if kind == "RangeSelector":
            first, last = selector.get("startSelector"), selector.get("endSelector")
            if isinstance(first, dict) and isinstance(last, dict):
                return Place(self._one(first, left - 1).start, self._one(last, left - 1).start)
        raise ValueError(f"is placed by a {kind[:40] or 'selector without a type'}, which can't be followed in a text")

    def _between(self, place: Place) -> str:
        try:
            return self.text[self._offsets.to_points(place.start) : self._offsets.to_points(place.end)]
        except IndexError:
            return ""

    def _quoted(self, selector: dict[str, Any]) -> Place:
        """Where the quoted words stand, told from their like by what is around them."""
        exact = _exact(selector)
        prefix, suffix = (str(selector.get(key) or "") for key in ("prefix", "suffix"))
        if not exact:
            raise ValueError("quotes nothing")
        self._left -= len(self.text)
        if self._left < 0:
            raise ValueError("is one of too many that are placed by their quotes alone")
        for before, after in ((prefix, suffix), (prefix, ""), ("", suffix), ("", "")):
            found = _twice(self.text, before + exact + after)
            if len(found) == 1:
                start = found[0] + len(before)
                to_units = self._offsets.to_units
                return Place(to_units(start), to_units(start + len(exact)), exact)
            if len(found) == 2:
                raise ValueError(f"quotes “{exact[:40]}”, which stands in the text more than once")
        raise ValueError(f"quotes “{exact[:40]}”, which is not in the text")


def _kind(selector: dict[str, Any]) -> str:
    kind = selector.get("type")
    if isinstance(kind, list):
        kind = next((one for one in kind if isinstance(one, str)), "")
    return kind if isinstance(kind, str) else ""


def _exact(selector: dict[str, Any]) -> str:
    exact = selector.get("exact")
    return exact if isinstance(exact, str) else ""


def _twice(text: str, words: str) -> list[int]:
    """The first two places at which the words begin."""
    first = text.find(words)
    if first < 0:
        return []
    second = text.find(words, first + 1)
    return [first] if second < 0 else [first, second]
