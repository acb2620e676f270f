"""Dividing documents into train, development and test sets: seeded, stratified by label, groups kept together."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

NAMES = ("train", "dev", "test")


@dataclass(frozen=True, slots=True)
class Splits:
    """`shares` lead from the names of the sets to their parts of the whole, which add up to 1."""

    shares: Mapping[str, float]
    seed: int = 0


def parsed_splits(words: str, seed: int = 0) -> Splits:
    """Splits such as "80/10/10", of two or three sets. Raises ValueError saying what is wrong."""
    parts = re.split(r"[/:,\s]+", words.strip())
    try:
        numbers = [float(part) for part in parts]
    except ValueError as error:
        raise ValueError(f"“{words}” is not of the form 80/10/10") from error
    if not 2 <= len(numbers) <= 3 or not all(0 < number < float("inf") for number in numbers):
        raise ValueError(f"“{words}” is not of the form 80/10/10: two or three numbers above 0")
    names = NAMES if len(numbers) == 3 else ("train", "test")
    total = sum(numbers)
    return Splits({name: number / total for name, number in zip(names, numbers, strict=True)}, seed)


def divided(
    groups: Iterable[Sequence[str]], labels: Mapping[str, Mapping[str, int]], splits: Splits
) -> dict[str, str]:
    """The set of each document. `groups` are ids of documents that stay together, `labels` lead from a document to
    how many annotations of each label it has.

    Iterative stratification (Sechidis, Tsoumakas and Vlahavas 2011) over groups: the rarest label that is left is
    dealt out first, to the set that lacks it most. Every set gets a group where there are enough of them.
    """
    chance = random.Random(splits.seed)
    dealt = [sorted(group) for group in groups]
    dealt.sort()
    chance.shuffle(dealt)
    held = [_added(labels.get(document, {}) for document in group) for group in dealt]
    total = sum(map(len, dealt))
    sums = _added(held)
    wanted = {name: {label: share * count for label, count in sums.items()} for name, share in splits.shares.items()}
    room = {name: share * total for name, share in splits.shares.items()}
    chosen: dict[int, str] = {}
    left = Counter({label: sum(label in own for own in held) for label in sums})

    def deal(number: int, label: str | None) -> None:
        def need(name: str) -> tuple[float, float, float]:
            return (wanted[name].get(label, 0.0) if label is not None else 0.0, room[name], chance.random())

        name = max(splits.shares, key=need)
        chosen[number] = name
        room[name] -= len(dealt[number])
        for own, count in held[number].items():
            wanted[name][own] -= count
            left[own] -= 1

    having: dict[str, list[int]] = {}
    for number, own in enumerate(held):
        for label in own:
            having.setdefault(label, []).append(number)
    while open_labels := [label for label, count in left.items() if count > 0]:
        rarest = min(open_labels, key=lambda label: (left[label], label))
        for number in having[rarest]:
            if number not in chosen:
                deal(number, rarest)
        left[rarest] = 0
    for number in range(len(dealt)):
        if number not in chosen:
            deal(number, None)
    _fill(chosen, dealt, tuple(splits.shares))
    return {document: chosen[number] for number, group in enumerate(dealt) for document in group}


def _added(counts: Iterable[Mapping[str, int]]) -> Counter[str]:
    found: Counter[str] = Counter()
    for count in counts:
        found.update(count)
    return found


def _fill(chosen: dict[int, str], groups: list[list[str]], names: tuple[str, ...]) -> None:
    """Give each empty set the smallest group of the set that has most groups."""
    for name in names:
        sizes = Counter(chosen.values())
        if not sizes[name] and sizes and (most := max(names, key=lambda one: sizes[one])) and sizes[most] > 1:
            smallest = min((n for n, one in chosen.items() if one == most), key=lambda n: (len(groups[n]), n))
            chosen[smallest] = name
