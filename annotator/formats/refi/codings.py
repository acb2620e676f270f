"""Codings of a QDA project as the objects of our own JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lxml import etree

from annotator.domain.identity import is_id
from annotator.domain.moment import parsed as moment
from annotator.domain.units import length_in
from annotator.formats.beside import usual
from annotator.formats.refi.codebook import child, guid_of, name_of, words_in
from annotator.formats.refi.index import Index, Link
from annotator.formats.refi.writing import CONTINUED, coding_of, memo_of

_UNCODED = "quotation"
_MOST_SOUGHT = 2000


class Codings:
    """Makes lines of sources; `left` counts the links that found no coding to begin or end at."""

    def __init__(self, index: Index, beside: dict[str, dict[str, Any]], note: Callable[[str], str]) -> None:
        self.index = index
        self.ours = "" in beside
        self._beside = beside
        self._note = note
        self._labels = {label.id: label.name for label in index.labels}
        self._pieces = {
            coding_of(own, number): own
            for own, said in beside.items()
            if type(count := said.get("pieces")) is int
            for number in range(1, min(count, 100_000))
        }
        self._links: dict[str, list[Link]] = {}
        self._known: set[str] = set()
        self._refused: list[str] = []
        self._coded: dict[str, str] = {}  # selections, and the first coding of each
        for link in index.links:
            if not (self.ours and link.name == CONTINUED and link.guid not in beside):
                self._links.setdefault(link.origin, []).append(link)

    @property
    def left(self) -> int:
        return sum(map(len, self._links.values()))

    def refused(self) -> list[str]:
        """Why codings of the last source could not be taken."""
        refused, self._refused = self._refused, []
        return refused

    def line(self, source: etree._Element, own: str, text: str) -> dict[str, Any]:
        """The line of a source: what was said beside it, its annotations and the relations that begin at them."""
        line, names = dict(self._beside.get(own, {})), _Names(text)
        made: dict[str, dict[str, Any]] = {}
        relations: list[dict[str, Any]] = []
        for element in source:
            if name_of(element) == "PlainTextSelection":
                codings = [one for one in element if name_of(one) == "Coding"]
                for coding in codings or [element]:
                    self._take(coding, element, names, made)
                if codings:
                    self._coded[guid_of(element)] = guid_of(codings[0])
                    self._tie(guid_of(element), guid_of(codings[0]), relations)
            elif name_of(element) == "Coding":
                self._take(element, None, names, made)
        for item in made.values():
            if item["id"]:
                self._tie(item["id"], item["id"], relations)
        for item in relations:
            item["to"] = self._coded.get(item["to"], item["to"])
        line["annotations"], line["relations"] = list(made.values()), relations
        return line

    def _take(
        self, coding: etree._Element, selection: etree._Element | None, names: _Names, made: dict[str, dict[str, Any]]
    ) -> None:
        own = guid_of(coding)
        spans, quote = [], None
        if selection is not None:
            try:
                start, end = (int(selection.get(key, "")[:12]) for key in ("startPosition", "endPosition"))
            except ValueError:
                self._refused.append(f"the coding {own} has no positions that are whole numbers")
                return
            spans, quote = [[start, end]], names.quote(selection.get("name"), start, end)
        if (first := made.get(self._pieces.get(own, ""))) is not None:
            first["fragments"] += spans
            first.pop("quote", None)
            return
        if own in self._known:
            own = ""
        self._known.add(own)
        reference = child(coding, "CodeRef")
        code = guid_of(reference, "targetGUID") if reference is not None else ""
        item = self._said(own)
        item |= {"id": own or None, "fragments": spans, "label": self._labels.get(code, code or _UNCODED)}
        if code in self._labels:
            item["label_id"] = code
        if quote is not None:
            item["quote"] = quote
        self._of(coding, selection, item)
        made[own or f"again {len(made)}"] = item

    def _said(self, own: str) -> dict[str, Any]:
        said = self._beside.get(own)
        if self.ours:
            said = usual(said or {})
            said.pop("pieces", None)
        return dict(said or {})

    def _of(self, coding: etree._Element, selection: etree._Element | None, item: dict[str, Any]) -> None:
        """Whose a coding is, when it was made, and the memos on it."""
        both = [one for one in (coding, selection) if one is not None]
        user = next((guid for one in both if (guid := guid_of(one, "creatingUser"))), "")
        if user:
            item["annotator"] = self.index.users.get(user, user)
            if is_id(user):
                item["annotator_id"] = user
        item["created"] = next((said for one in both if (said := _moment(one.get("creationDateTime")))), None)
        changed = next((said for one in both if (said := _moment(one.get("modifiedDateTime")))), None)
        if changed or "updated" not in item:
            item["updated"] = changed or item["created"]
        notes = [words_in(selection, "Description")] if selection is not None else []
        for one in both:
            references = [guid_of(ref, "targetGUID") for ref in one if name_of(ref) == "NoteRef"]
            shown = memo_of(item["id"]) if references and self.ours and item["id"] else ""
            notes += [self._note(guid) for guid in references if guid != shown]
        if said := "\n\n".join(note for note in notes if note):
            item["note"] = said

    def _tie(self, origin: str, source: str, relations: list[dict[str, Any]]) -> None:
        """The links from a selection or coding, as relations of its annotation."""
        for link in self._links.pop(origin, ()):
            said = self._beside.get(link.guid)
            item = usual(said) if said is not None else {}
            item |= {"id": link.guid or None, "type": link.name, "from": source, "to": link.target}
            if said is None and link.direction in ("Associative", "Bidirectional"):
                item["direction"] = link.direction.lower()
            relations.append(item)


class _Names:
    """Which names of a text's selections are the words selected: as long, however one counts, and found in it."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._plain = text.replace("\r\n", "\n")
        self._left = _MOST_SOUGHT

    def quote(self, name: str | None, start: int, end: int) -> str | None:
        """The name where it is a quote. Not all of a file full of names that are none are looked for."""
        if not name or end <= start:
            return None
        if self._text[start:end] == name:
            return name
        plain = name.replace("\r\n", "\n")
        if end - start not in (len(name), len(plain), length_in(name, "utf16")) or not self._left:
            return None
        self._left -= 1
        return name if plain in self._plain else None


def _moment(said: str | None) -> str | None:
    """A date and time that can be read, else None: a coding is worth having without."""
    try:
        return said if said and moment(said) is not None else None
    except ValueError:
        return None
