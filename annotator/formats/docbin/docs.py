"""The documents of a DocBin as plain values: their tokens, groups of spans, entities and categories."""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from annotator.domain.span import Fragment
from annotator.formats.docbin.packing import NAME, unpacked
from annotator.formats.extras import library

_SPAN = struct.Struct(">QQQllll")  # id, id in a knowledge base, label, first and next token, first and next character
_BEGIN, _IN = 3, 1  # of ENT_IOB


@dataclass(slots=True)
class Span:
    """A span of code points; `id` is "" where it has none."""

    label: str
    place: Fragment
    id: str = ""


@dataclass(slots=True)
class Doc:
    """A document. Its user data are as they were packed."""

    text: str
    groups: dict[str, list[Span]] = field(default_factory=dict)
    ents: list[Span] = field(default_factory=list)
    cats: dict[str, float] = field(default_factory=dict)
    user_data: dict[Any, Any] = field(default_factory=dict)


class Docs:
    """The documents of an unpacked bin, of up to `limit` code points each.

    Raises ValueError, TypeError, KeyError or IndexError where it is damaged."""

    def __init__(self, packed: Mapping[str, Any], limit: int) -> None:
        numpy = library("spacy", NAME, "numpy")
        store = library("spacy", NAME, "spacy.strings").StringStore()
        ids = library("spacy", NAME, "spacy.attrs").IDS
        attrs = [int(attr) for attr in packed["attrs"]]
        self._packed = packed
        self._limit = limit
        # Asked of the library, since words such as GPE have numbers of their own.
        self._strings = {0: "", **{store.add(text): text for text in packed["strings"]}}
        self._tokens = numpy.frombuffer(packed["tokens"], "uint64").reshape(-1, len(attrs))
        self._spaces = numpy.frombuffer(packed["spaces"], bool)
        self._lengths = [int(length) for length in numpy.frombuffer(packed["lengths"], "int32")]
        self._columns = {name: attrs.index(ids[name]) for name in ("ORTH", "ENT_IOB", "ENT_TYPE") if ids[name] in attrs}
        if min(self._lengths, default=0) < 0 or not sum(self._lengths) == len(self._tokens) == len(self._spaces):
            raise ValueError("its tokens are not as many as it says")

    def __len__(self) -> int:
        return len(self._lengths)

    def __iter__(self) -> Iterator[Doc | Exception]:
        """Each document, or why it can't be had."""
        begun = 0
        for number, length in enumerate(self._lengths):
            rows = slice(begun, begun + length)
            begun += length
            try:
                yield self._doc(number, rows)
            except (ValueError, TypeError, LookupError, AttributeError, OverflowError, struct.error) as error:
                yield error

    def _doc(self, number: int, rows: slice) -> Doc:
        words = [self._strings[orth] for orth in self._column("ORTH", rows)]
        spaces = self._spaces[rows].tolist()
        if self._entry("flags", number, {}).get("has_unknown_spaces"):
            spaces = [True] * len(words)
        parts, starts, ends, at = list[str](), list[int](), list[int](), 0
        for word, spaced in zip(words, spaces, strict=True):
            starts.append(at)
            at += len(word)
            ends.append(at)
            parts += (word, " ") if spaced else (word,)
            at += spaced
            if at > self._limit:
                raise ValueError(f"it is longer than {self._limit:,} characters, the limit for one document")
        doc = Doc("".join(parts))
        doc.groups = dict(self._groups(self._entry("span_groups", number, b""), starts, ends))
        doc.ents = list(self._ents(rows, starts, ends))
        cats = self._entry("cats", number, {})
        doc.cats = {str(label): float(value) for label, value in cats.items()}
        user_data = self._entry("user_data", number, None)
        value = unpacked(user_data) if user_data else None
        doc.user_data = value if isinstance(value, dict) else {}
        return doc

    def _entry(self, key: str, number: int, otherwise: Any) -> Any:
        entries = self._packed.get(key)
        return otherwise if not entries else entries[number]

    def _column(self, name: str, rows: slice) -> list[int]:
        found: list[int] = self._tokens[rows, self._columns[name]].tolist()
        return found

    def _groups(self, raw: bytes, starts: Sequence[int], ends: Sequence[int]) -> Iterator[tuple[str, list[Span]]]:
        """Groups of spans by name: a map from what is packed to names, or, of old, a list of what is packed."""
        found = unpacked(raw) if raw else None
        for packed, names in found.items() if isinstance(found, dict) else ((one, None) for one in found or ()):
            group = unpacked(packed)
            spans = [self._span(one, starts, ends) for one in group["spans"]]
            for name in names if names is not None else (group["name"],):
                yield str(name), spans

    def _span(self, packed: bytes, starts: Sequence[int], ends: Sequence[int]) -> Span:
        own, _, label, first, following, _, _ = _SPAN.unpack(packed)
        if not 0 <= first < following <= len(ends):
            raise ValueError("a span is outside its document")
        return Span(self._strings.get(label, ""), (starts[first], ends[following - 1]), self._strings.get(own, ""))

    def _ents(self, rows: slice, starts: Sequence[int], ends: Sequence[int]) -> Iterator[Span]:
        if not {"ENT_IOB", "ENT_TYPE"} <= self._columns.keys():
            return
        begun, label = -1, 0
        signs, kinds = self._column("ENT_IOB", rows), self._column("ENT_TYPE", rows)
        for number, (sign, kind) in enumerate(zip((*signs, 0), (*kinds, 0), strict=True)):
            if begun >= 0 and (sign != _IN or kind != label):
                yield Span(self._strings.get(label, ""), (starts[begun], ends[number - 1]))
                begun = -1
            if begun < 0 and sign in (_BEGIN, _IN) and kind:
                begun, label = number, kind
