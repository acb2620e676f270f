"""Spans, relations, slots and chains from the rows of a WebAnno TSV 3."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from annotator.formats.uima.gathering import Found, Tie
from annotator.formats.uima.naming import ANNOTATION, cuts_text
from annotator.formats.uima.tsv_columns import Column, Value, meant, parted, values


@dataclass(frozen=True, slots=True)
class Unit:
    """A word, or a part of one; `number` is that of the word."""

    name: str
    start: int
    end: int
    text: str
    number: int
    whole: bool


@dataclass(slots=True)
class _Growing:
    """A span of several units; `last` is the word of the latest, None once they do not follow one another."""

    found: Found
    last: int | None


class Spans:
    """Takes rows and puts into `spans` and `ties` what they say; `lost` counts references that lead nowhere."""

    def __init__(self, spans: list[Found], ties: list[Tie]) -> None:
        self.lost = 0
        self._spans, self._ties = spans, ties
        self._marked: dict[tuple[str, str], _Growing] = {}
        self._at: dict[tuple[str, str], Found] = {}
        self._any_marked: dict[str, Found] = {}
        self._any_at: dict[str, Found] = {}
        self._chains: dict[tuple[str, int], dict[int, _Growing]] = {}
        self._later: list[Callable[[], None]] = []

    def row(self, unit: Unit, cells: list[tuple[Column, str]]) -> None:
        """The cells of a row that say something."""
        by_layer: dict[str, list[tuple[Column, str]]] = {}
        for column, cell in cells:
            by_layer.setdefault(column.layer, []).append((column, cell))
        for layer, said in by_layer.items():
            match said[0][0].of:
                case "span":
                    self._span_row(unit, layer, said)
                case "relation":
                    self._relation_row(unit, layer, said)
                case "chain":
                    self._chain_row(unit, layer, said)

    def finish(self) -> None:
        """Tie what may have waited for rows below."""
        for tie in self._later:
            tie()
        for (layer, _), links in self._chains.items():
            chain = [links[number].found for number in sorted(links)]
            for one, other in pairwise(chain):
                said = one.features.get("referenceRelation")
                self._ties.append(Tie(layer, one.ref, other.ref, {"referenceType": said}))

    # ------------------------------------------------------------------ spans and their slots

    def _span_row(self, unit: Unit, layer: str, said: list[tuple[Column, str]]) -> None:
        here: dict[int, Found] = {}
        roles: dict[tuple[str, int], list[str]] = {}
        seen: dict[str, Found] = {}
        fresh: set[str] = set()
        for column, cell in said:
            if column.kind == "slot":
                for place, raw in enumerate(parted(cell, "|")):
                    found = here.get(place) or here.setdefault(place, self._begun(unit, layer, place, "", fresh))
                    if found.ref in fresh and raw != "*":
                        self._slots(found, column, roles.get((column.feature, place), []), raw)
                continue
            for place, value in enumerate(values(cell)):
                found = self._here(unit, layer, place, value.mark, here, seen, fresh)
                if column.kind == "role":
                    roles[column.feature, place] = parted(value.raw, ";")
                elif column.kind == "feature" and found.ref in fresh and (text := meant(value.raw)) is not None:
                    found.features.setdefault(column.feature, text)

    def _here(
        self, unit: Unit, layer: str, place: int, mark: str,
        here: dict[int, Found], seen: dict[str, Found], fresh: set[str],
    ) -> Found:  # fmt: skip
        """The span that a value of this row belongs to: the one of its mark, else the one at its place."""
        found = seen.get(mark) if mark else here.get(place)
        if found is None:
            found = self._begun(unit, layer, place, mark, fresh)
            if mark:
                seen[mark] = found
        here.setdefault(place, found)
        return found

    def _begun(self, unit: Unit, layer: str, place: int, mark: str, fresh: set[str]) -> Found:
        """The span of a mark, grown by this unit, or a new one, which is `fresh`."""
        known = self._marked.get((layer, mark)) if mark else None
        if known is not None:
            _grow(known, unit)
            return known.found
        found = self._made(unit, layer, mark or f"@{place}")
        if mark:
            self._marked[layer, mark] = _Growing(found, unit.number)
            self._any_marked.setdefault(mark, found)
        self._at.setdefault((layer, unit.name), found)
        if not cuts_text(layer):
            self._any_at.setdefault(unit.name, found)
        fresh.add(found.ref)
        return found

    def _made(self, unit: Unit, layer: str, mark: str) -> Found:
        found = Found(f"{layer}@{unit.name}@{mark}", layer, unit.start, unit.end, quote=unit.text)
        self._spans.append(found)
        return found

    def _slots(self, host: Found, column: Column, roles: list[str], raw: str) -> None:
        for place, reference in enumerate(parted(raw, ";")):
            role = meant(roles[place]) if place < len(roles) else None
            name, mark = _reference(reference)

            def tie(name: str = name, mark: str = mark, role: str | None = role) -> None:
                target = self._found(column.target, name, mark)
                if target is None:
                    self.lost += 1
                else:
                    features = {"label": role or column.feature}
                    self._ties.append(Tie(f"{host.layer}.{column.feature}", host.ref, target.ref, features))

            self._later.append(tie)

    def _found(self, layer: str, name: str, mark: str) -> Found | None:
        """The span of a layer that a reference means: by its mark, else the one at that word."""
        if layer != ANNOTATION:
            growing = self._marked.get((layer, mark)) if mark not in ("", "0") else None
            return growing.found if growing else self._at.get((layer, name))
        if mark not in ("", "0"):
            return self._any_marked.get(mark)
        return self._any_at.get(name)

    # ------------------------------------------------------------------ relations and chains

    def _relation_row(self, unit: Unit, layer: str, said: list[tuple[Column, str]]) -> None:
        features: dict[int, dict[str, str]] = {}
        for column, cell in said:
            if column.kind == "feature":
                for place, value in enumerate(values(cell)):
                    if (text := meant(value.raw)) is not None:
                        features.setdefault(place, {})[column.feature] = text
        for column, cell in said:
            if column.kind == "source":
                for place, value in enumerate(values(cell)):
                    self._later.append(self._tying(unit, layer, column.target, value, features.get(place, {})))

    def _tying(self, unit: Unit, layer: str, base: str, value: Value, features: dict[str, str]) -> Callable[[], None]:
        begins, _, ends = value.mark.partition("_")

        def tie() -> None:
            source, target = self._found(base, value.raw, begins), self._found(base, unit.name, ends)
            if source is None or target is None:
                self.lost += 1
            else:
                self._ties.append(Tie(layer, source.ref, target.ref, features))

        return tie

    def _chain_row(self, unit: Unit, layer: str, said: list[tuple[Column, str]]) -> None:
        here: dict[int, Found] = {}
        for column, cell in said:
            for place, value in enumerate(values(cell)):
                if column.kind == "link":
                    chain, _, number = value.mark.partition("-")
                    if not (chain.isdigit() and number.isdigit()):
                        self.lost += 1
                        continue
                    links = self._chains.setdefault((layer, int(chain)), {})
                    known = links.get(int(number))
                    if known is None:
                        known = links[int(number)] = _Growing(self._made(unit, layer, value.mark), unit.number)
                    else:
                        _grow(known, unit)
                    here[place] = known.found
                if place in here and column.feature and (text := meant(value.raw)) is not None:
                    here[place].features.setdefault(column.feature, text)


def _grow(known: _Growing, unit: Unit) -> None:
    found = known.found
    found.start, found.end = min(found.start, unit.start), max(found.end, unit.end)
    if known.last is None or unit.number - known.last != 1 or found.quote is None:
        known.last = found.quote = None  # it jumps over words, or has parts of one: not comparable
        return
    known.last = unit.number
    found.quote += " " + unit.text


def _reference(raw: str) -> tuple[str, str]:
    """The word that a reference names, and the mark behind it."""
    name, bracket, mark = raw.partition("[")
    return name, mark.removesuffix("]") if bracket else ""
