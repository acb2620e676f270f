"""Tags of words, such as B-PER, I-PER and O: spans to tags, and tags of any of the usual schemes to spans."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from annotator.formats.exporter import Option
from annotator.formats.tokens.escaping import escaping, unescaped

TAG = re.compile(r"O|[BIESLUMW](?:-\S+)?")
"""A tag of any scheme; without a label behind it, it is a span of the one kind that there is."""

UNNAMED = "span"
SCHEME = Option(
    "scheme", "Tags", ("IOB2", "BIOES", "BILOU", "IOB1"), "How the first and the last word of an annotation are marked"
)

_BEGINS = frozenset("BSUW")
_ENDS = frozenset("ESLUW")
_SIGNS = {
    "BIOES": tuple("SBIE"),
    "BILOU": tuple("UBIL"),
    "IOB2": tuple("BBII"),
}  # of a word alone, the first, one within, the last
_label = escaping("")


def tags_of(label: str, count: int, scheme: str, touching: bool) -> list[str]:
    """The tags of an annotation of `count` words; `touching` where one of the same label ends at the word before."""
    name = _label(label)
    if scheme == "IOB1":
        return [f"{'B' if touching else 'I'}-{name}", *[f"I-{name}"] * (count - 1)]
    alone, first, within, last = _SIGNS[scheme]
    if count == 1:
        return [f"{alone}-{name}"]
    return [f"{first}-{name}", *[f"{within}-{name}"] * (count - 2), f"{last}-{name}"]


def spans_of(tags: Sequence[str]) -> Iterator[tuple[str, int, int]]:
    """Label, first word and the word after the last of each span.

    One rule reads all schemes: a span goes on while its label does, unless a tag begins one or ended one. So I- after
    O begins a span, as IOB1 and files that never write B- mean it.
    """
    label, begun = "", -1
    for number, tag in enumerate(tags):
        sign, _, name = tag.partition("-")
        if begun >= 0 and (sign == "O" or sign in _BEGINS or name != label):
            yield _called(label), begun, number
            begun = -1
        if sign == "O":
            continue
        if begun < 0:
            label, begun = name, number
        if sign in _ENDS:
            yield _called(label), begun, number + 1
            begun = -1
    if begun >= 0:
        yield _called(label), begun, len(tags)


def _called(name: str) -> str:
    label = unescaped(name)
    return label if label.strip() else UNNAMED
