"""What a person does to labels: each verb returns the Change and touches nothing.

`labels` are those of the project by their ids. A verb raises Refused, with a sentence, for what can't be, and
returns an empty Change for what is so already.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any

from annotator.domain.attribute import Attribute, attribute_of, checked_set
from annotator.domain.change import Change, Message
from annotator.domain.folding import folded as one_spelling
from annotator.domain.identity import new_id
from annotator.domain.label import STROKES, Label, new_label
from annotator.domain.naming import folded, line_of
from annotator.errors import Refused

Labels = Mapping[str, Label]

GUIDELINE_LENGTH = 100_000
MOST_LABELS = 2000
_COLOUR = re.compile("#[0-9a-f]{6}")


def add(labels: Labels, name: str, **said: Any) -> Change:
    """A new label at the end. `said` may give colour, stroke, key, guideline, parent and attributes (a sequence of
    Attribute); what is left out follows from its place."""
    if len(labels) >= MOST_LABELS:
        raise Refused(f"A project has at most {MOST_LABELS:,} labels.")
    plain = new_label(checked_name(labels, name), next_position(labels))
    if plain.id in labels:
        plain = replace(plain, id=new_id())  # that of the same first name has another name now
    attributes = tuple(attribute.as_plain() for attribute in _checked(said.pop("attributes", ())))
    made = sound(labels, replace(plain, attributes=attributes, **said))
    return Change(Message("label.added", {"label": made.name}), created=(made,))


def rename(labels: Labels, label: Label, name: str) -> Change:
    """Another name; refused where another label has it, but for case and blanks."""
    return _changed(labels, label, "label.renamed", {"old": label.name}, name=name)


def recolour(labels: Labels, label: Label, colour: str, stroke: str | None = None) -> Change:
    """Another colour, "#rrggbb", and perhaps another kind of line."""
    return _changed(labels, label, "label.recoloured", colour=colour, stroke=stroke or label.stroke)


def put_on_key(labels: Labels, label: Label, key: str) -> Change:
    """Another letter or digit, "" for none; refused, naming the other label, where it is taken."""
    key = _upper(key.strip())
    said = {"key": key} if key else {}
    return _changed(labels, label, "label.keyed" if key else "label.unkeyed", said, key=key)


def take_key(labels: Labels, label: Label, key: str) -> Change:
    """Another key, also when another label has it: that one then has none."""
    holder = holder_of(labels, _upper(key.strip()))
    if holder is None or holder.id == label.id:
        return put_on_key(labels, label, key)
    unkeyed = replace(holder, key="")
    change = put_on_key({**labels, holder.id: unkeyed}, label, key)
    return replace(change, updated=((holder, unkeyed), *change.updated))


def describe(labels: Labels, label: Label, guideline: str) -> Change:
    """Another guideline: what counts, what does not, examples."""
    return _changed(labels, label, "label.described", guideline=guideline)


def define(labels: Labels, label: Label, attributes: Sequence[Attribute]) -> Change:
    """Other attributes, in this order. Values that annotations have stay, whether they still fit or not; another
    key for an attribute is given by `relabelling.rename_attribute`, which takes the values along.

    Definitions that this version can't read stay behind the others.
    """
    read: dict[str, dict[str, Any]] = {}
    unread: list[dict[str, Any]] = []
    for plain in label.attributes:
        try:
            read.setdefault(attribute_of(plain).key, plain)
        except ValueError:
            unread.append(plain)
    plain_ones = [
        read[a.key] if a.key in read and attribute_of(read[a.key]) == a else a.as_plain() for a in _checked(attributes)
    ]
    return _changed(labels, label, "label.attributes", attributes=(*plain_ones, *unread))


def _checked(attributes: Iterable[Attribute]) -> tuple[Attribute, ...]:
    try:
        return checked_set(attributes)
    except ValueError as error:
        raise Refused(str(error)) from error


def nest(labels: Labels, label: Label, parent: Label | None) -> Change:
    """Put a label under another, or at the top; refused where it would come to lie under itself."""
    key, said = ("label.nested", {"parent": parent.name}) if parent else ("label.unnested", {})
    return _changed(labels, label, key, said, parent=parent.id if parent else None)


def order(labels: Labels, ids: Sequence[str]) -> Change:
    """Put the labels in this order; those that are not named follow in the order that they have."""
    wanted = dict.fromkeys(label for label in ids if label in labels)
    wanted.update(dict.fromkeys(label.id for label in in_order(labels)))
    pairs = [(labels[label], replace(labels[label], position=n)) for n, label in enumerate(wanted)]
    return Change(Message("labels.ordered"), updated=tuple(pair for pair in pairs if pair[0] != pair[1]))


def move(labels: Labels, label: Label, place: int) -> Change:
    """Put one label at this place, counted from 0."""
    ids = [other.id for other in in_order(labels) if other.id != label.id]
    ids.insert(max(0, place), label.id)
    return order(labels, ids)


def _changed(labels: Labels, label: Label, word: str, said: dict[str, str] | None = None, /, **fields: Any) -> Change:
    after = sound(labels, replace(label, **fields), label)
    message = Message(word, {"label": after.name, **(said or {})})
    return Change(message, updated=((label, after),) if after != label else ())


# ---------------------------------------------------------------------- what makes sense


def sound(labels: Labels, label: Label, before: Label | None = None) -> Label:
    """The label with what was typed put in order. Raises Refused, with a sentence, where it makes no sense or gets
    into another's way; what is as in `before` is not looked at, so that older flaws don't hinder other work."""
    for name, checked in _CHECKS.items():
        value = getattr(label, name)
        if before is None or value != getattr(before, name):
            label = replace(label, **{name: checked(labels, label, value)})
    return label


def checked_name(labels: Labels, name: str, label: str = "") -> str:
    """A name that no label but that with the id `label` has. Raises Refused."""
    try:
        name = line_of(name, "a label")
    except ValueError as error:
        raise Refused(str(error)) from error
    for other in labels.values():
        if other.id != label and folded(other.name) == folded(name):
            raise Refused(f"There is a label “{other.name}” already: choose another name, or merge the two.")
    return name


def _name(labels: Labels, label: Label, name: str) -> str:
    return checked_name(labels, name, label.id)


def _colour(labels: Labels, label: Label, colour: str) -> str:
    lower = colour.strip().lower()
    if not _COLOUR.fullmatch(lower):
        raise Refused(f"“{colour[:20]}” is not a colour: write it as # and six digits, such as #225bf7.")
    return lower


def _stroke(labels: Labels, label: Label, stroke: str) -> str:
    if stroke not in STROKES:
        raise Refused(f"There is no line “{stroke[:20]}”: choose one of {', '.join(STROKES)}.")
    return stroke


def _key(labels: Labels, label: Label, key: str) -> str:
    key = _upper(key.strip())
    if key and not (len(key) == 1 and key.isalnum()):
        raise Refused(f"“{key[:20]}” can't be the key of a label: it is one letter or digit.")
    holder = holder_of(labels, key)
    if holder is not None and holder.id != label.id:
        raise Refused(f"The key {key} belongs to the label {holder.name}: give that another key first.")
    return key


def _guideline(labels: Labels, label: Label, guideline: str) -> str:
    if len(guideline) > GUIDELINE_LENGTH:
        raise Refused(f"A guideline has at most {GUIDELINE_LENGTH:,} characters, not {len(guideline):,}.")
    return guideline


def _parent(labels: Labels, label: Label, parent: str | None) -> str | None:
    if parent is None:
        return None
    if parent not in labels:
        raise Refused(f"The label that {label.name} should lie under is not in the project.")
    if parent == label.id or any(above.id == label.id for above in parents(labels, labels[parent])):
        raise Refused(f"{label.name} can't lie under {labels[parent].name}: it would lie under itself.")
    return parent


_CHECKS: dict[str, Any] = {
    "name": _name, "colour": _colour, "stroke": _stroke, "key": _key, "guideline": _guideline, "parent": _parent,
}  # fmt: skip


# ---------------------------------------------------------------------- looking


def in_order(labels: Labels) -> list[Label]:
    """The labels as they are shown."""
    return sorted(labels.values(), key=lambda label: (label.position, label.name))


def next_position(labels: Labels) -> int:
    return max((label.position for label in labels.values()), default=-1) + 1


def _upper(key: str) -> str:
    return key.upper() if len(key.upper()) == 1 else key


def holder_of(labels: Labels, key: str) -> Label | None:
    """The label that has this key."""
    return next((o for o in labels.values() if key and o.key.casefold() == key.casefold()), None)


def free_key(labels: Labels, name: str) -> str:
    """The first letter or digit of a name that no label has as its key, else "": a proposal."""
    letters = (_upper(sign) for sign in name if sign.isalnum())
    return next((key for key in letters if len(key) == 1 and holder_of(labels, key) is None), "")


def matching(labels: Labels, typed: str) -> list[Label]:
    """The labels that what was typed may mean, the likeliest first: those that begin with it, those with a word that
    does, those that hold it, those that hold its letters in this order. All of them for nothing typed."""
    wanted = _spelled(typed)
    ranked = ((_rank(_spelled(label.name), wanted), label) for label in in_order(labels))
    return [label for rank, label in sorted(((r, x) for r, x in ranked if r is not None), key=lambda pair: pair[0])]


@lru_cache(4096)
def _spelled(name: str) -> str:
    """The one spelling of letter variants, accents and digits, as searching has it."""
    return " ".join(one_spelling(name).text.split())


def _rank(name: str, wanted: str) -> int | None:
    if name.startswith(wanted):
        return 0 if name == wanted else 1
    if f" {wanted}" in name:
        return 2
    if wanted in name:
        return 3
    letters = iter(name)
    return 4 if all(letter in letters for letter in wanted if letter != " ") else None


def parents(labels: Labels, label: Label) -> list[Label]:
    """The labels that a label lies under, the nearest first; a circle in a file made elsewhere ends."""
    above: dict[str, Label] = {}
    current = label.parent
    while current is not None and current in labels and current not in above:
        above[current] = labels[current]
        current = labels[current].parent
    return list(above.values())


def path(labels: Labels, label: Label) -> str:
    """The names from the top down to the label, each in a direction of its own where there are several."""
    above = parents(labels, label)
    if not above:
        return label.name
    return " › ".join(f"\u2068{one.name}\u2069" for one in (*reversed(above), label))


def children(labels: Labels, label: Label) -> list[Label]:
    """The labels right under a label, in order."""
    return [other for other in in_order(labels) if other.parent == label.id]


def outline(labels: Labels) -> list[tuple[int, Label]]:
    """All labels as a tree: each with its depth, right after the one it lies under."""
    under: dict[str | None, list[Label]] = {}
    for label in in_order(labels):
        rootless = label.parent not in labels or any(above.id == label.id for above in parents(labels, label))
        under.setdefault(None if rootless else label.parent, []).append(label)
    found: list[tuple[int, Label]] = []
    waiting = [(0, label) for label in reversed(under.get(None, []))]
    while waiting:
        depth, label = waiting.pop()
        found.append((depth, label))
        waiting += [(depth + 1, child) for child in reversed(under.get(label.id, []))]
    return found
