"""How much two texts say the same: the share of the runs of five words that they have in common.

A text's sketch holds the smallest of its runs' hashes (bottom-k sketch: Broder 1997; Cohen and Kaplan 2007). The
smallest of two texts' hashes together are a random sample of both texts' runs, so the share of that sample that
both have is the share of all. Words are hashed with BLAKE2, and the words of a run by CPython's hash of tuples of
numbers, which knows no seed: a text has the same sketch in every run and on every system of 64 bits.
"""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from hashlib import blake2b

from annotator.domain.folding import folded

RUN = 5
"""Words of a run; of scripts that put no blanks between words, characters."""
SIZE = 256
"""Hashes of a sketch. The share found for a text of more runs is some 2.5 points off, of fewer exact."""
LEAST = 16
"""Smallest hashes by which texts are looked up: of two that share half of their runs, two pairs in 100,000 have
none of them in common."""

# Thai, Lao, Myanmar, Khmer, kana, Han with its extensions: their words stand without blanks.
_WITHOUT_BLANKS = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
    "\uff66-\uff9d\U00020000-\U0003ffff]"
)
_ENOUGH = 32
"""Texts that one is compared with because of one hash, of those met first and of those met last: of a sentence
that ten thousand texts end with there is nothing to learn."""


@dataclass(frozen=True, slots=True)
class Sketch:
    """The smallest hashes of a text's runs, ascending; `runs` is how many different ones the text has."""

    hashes: array[int]
    runs: int


class _Words(dict[str, int]):
    """The hash of each word as it is met, 0 for what has neither letter nor digit. Spelling variants are one word."""

    def __missing__(self, word: str) -> int:
        said = "".join(filter(str.isalnum, folded(word).text))
        digest = blake2b(said.encode("utf-8", "surrogatepass"), digest_size=8).digest()
        found = self[word] = int.from_bytes(digest, "big") >> 4 or 1 if said else 0
        return found


class Sketcher:
    """Makes sketches, and remembers words while it does: keep it no longer than there are texts to come."""

    def __init__(self) -> None:
        self._words = _Words()

    def sketch(self, text: str) -> Sketch:
        """The sketch of a text; one of fewer words than a run has is one run."""
        if not text.isascii():
            text = _WITHOUT_BLANKS.sub(r" \g<0> ", text)
        words = [found for found in map(self._words.__getitem__, text.split()) if found]
        if not words:
            return Sketch(array("q"), 0)
        words += [0] * (RUN - len(words))
        runs = set(map(hash, zip(*(words[place:] for place in range(RUN)), strict=False)))
        return Sketch(array("q", sorted(runs)[:SIZE]), len(runs))


def similarity(one: Sketch, two: Sketch) -> float:
    """The share of runs that two texts have in common, of all that either has: 0 to 1."""
    ours, theirs = set(one.hashes), set(two.hashes)
    sample = sorted(ours | theirs)[:SIZE]
    return len((ours & theirs).intersection(sample)) / len(sample) if sample else 0.0


class Likenesses:
    """Finds, for one text's sketch after another, those met before that share at least `least` of their runs."""

    def __init__(self, least: float) -> None:
        self._least = least
        self._met: list[tuple[str, Sketch]] = []
        self._having: dict[int, list[int]] = {}

    def met(self, name: str, sketch: Sketch) -> list[tuple[str, float]]:
        """The names of those like it, each with the similarity, in the order in which they were met."""
        found = []
        alike: set[int] = set()
        for value in sketch.hashes[:LEAST]:
            having = self._having.setdefault(value, [])
            alike.update(having[:_ENOUGH], having[-_ENOUGH:])
            having.append(len(self._met))
        self._met.append((name, sketch))
        ours = set(sketch.hashes)
        for number in sorted(alike):
            other, theirs = self._met[number]
            # Most are ruled out by what costs little: too many common runs would be missing.
            longest = max(len(ours), len(theirs.hashes))
            if len(ours.intersection(theirs.hashes)) < self._least * longest:
                continue
            if (share := similarity(sketch, theirs)) >= self._least:
                found.append((other, share))
        return found
