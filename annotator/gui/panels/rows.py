"""The rows of a list, found by their words and sorted by plain lists: no Qt, so that a worker can prepare them.

Whatever needs all rows goes through them in C; folded words, what is sorted by, and orders once found are kept.
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Callable, Iterable, Sequence
from heapq import merge
from operator import eq
from typing import Any

from annotator.domain.progress import Step, no_step

NATURAL = -1
"""The column that stands for the order of rows that nobody sorted."""

_PART = 4096
_FEW = 1000

Order = Callable[[Any], Any]


class Rows:
    """Rows by number: one that was taken out leaves its number empty, so that no other number changes."""

    def __init__(
        self, key: Callable[[Any], str], words: Callable[[Any], str], orders: Sequence[Order], natural: Order | None
    ) -> None:
        """`words` is what the filter looks through, `orders` has for each column what it is sorted by, `natural`
        the order of rows that nobody sorted, different for any two rows; without it that is the order of their
        coming."""
        self.key = key
        self._words = words
        self._orders: dict[int, Order] = dict(enumerate(orders))
        if natural is not None:
            self._orders[NATURAL] = natural
        self.rows: list[Any] = []
        self.number: dict[str, int] = {}
        self._folded: list[str | None] = []
        self._unfolded: set[int] = set()
        self._keys: dict[int, list[Any]] = {}
        self._sorted: dict[int, list[int]] = {}
        self._falling: dict[int, list[int]] = {}
        self._stale: dict[int, set[int]] = {}

    def __len__(self) -> int:
        return len(self.number)

    def fresh(self, rows: Iterable[Any], prepared: Iterable[int] = (), step: Step = no_step) -> Rows:
        """Other rows in the same manner, ready to be found and to be sorted by the `prepared` columns.

        Lets other threads have their turn every few milliseconds. Raises what `step` raises.
        """
        made = Rows(self.key, self._words, (), None)
        made._orders = self._orders
        for row in rows:
            made.add(row)
        columns = list(prepared)
        if columns:
            for start in range(0, len(made.rows), _PART):
                step(start, len(made.rows), "")
                made._fold(range(start, min(start + _PART, len(made.rows))))
            made._unfolded.clear()
            for column in columns:
                made._prepare(column, step)
                made._fall(column)
        return made

    # ------------------------------------------------------------------ coming and going

    def add(self, row: Any) -> int:
        """Take in a row whose key is new; its number."""
        number = len(self.rows)
        self.number[self.key(row)] = number
        self.rows.append(row)
        self._folded.append(None)
        self._unfolded.add(number)
        for column, keys in self._keys.items():
            keys.append(self._orders[column](row))
            self._stale[column].add(number)
        return number

    def change(self, number: int, row: Any) -> None:
        """Put a row's new content in the place of its old."""
        self.rows[number] = row
        self._unfolded.add(number)
        for column, keys in self._keys.items():
            key = self._orders[column](row)
            if keys[number] != key:
                keys[number] = key
                self._stale[column].add(number)

    def remove(self, key: str) -> None:
        number = self.number.pop(key)
        self.rows[number] = None
        self._folded[number] = ""
        self._unfolded.discard(number)
        for stale in self._stale.values():
            stale.add(number)

    # ------------------------------------------------------------------ finding

    def _fold(self, numbers: Iterable[int]) -> None:
        words, rows, folded = self._words, self.rows, self._folded
        for number in numbers:
            if rows[number] is not None:
                folded[number] = words(rows[number]).casefold()

    def fits(self, number: int, words: tuple[str, ...], accepts: Callable[[Any], bool] | None) -> bool:
        """Whether one row holds all these folded words and is accepted."""
        if accepts is not None and not accepts(self.rows[number]):
            return False
        if words and number in self._unfolded:
            self._fold([number])
            self._unfolded.discard(number)
        return all(word in (self._folded[number] or "") for word in words)

    def fitting(self, words: tuple[str, ...], accepts: Callable[[Any], bool] | None = None) -> list[int]:
        """The numbers of the rows that hold all these folded words and are accepted, in the order of coming."""
        if words:
            self._fold(self._unfolded)
            self._unfolded.clear()
            folded, first = self._folded, words[0]
            found = [number for number, said in enumerate(folded) if first in said]  # type: ignore[operator]
            for word in words[1:]:
                found = [number for number in found if word in folded[number]]  # type: ignore[operator]
        elif len(self.number) == len(self.rows):
            found = list(range(len(self.rows)))
        else:
            found = [number for number, row in enumerate(self.rows) if row is not None]
        if accepts is not None:
            rows = self.rows
            found = [number for number in found if accepts(rows[number])]
        return found

    # ------------------------------------------------------------------ order

    def is_sorted_by(self, column: int) -> bool:
        """Whether there is anything to sort by: the order of coming may be the natural one."""
        return column in self._orders

    def sort_key(self, number: int, column: int) -> Any:
        """What a row is sorted by in a column."""
        keys = self._keys.get(column)
        return keys[number] if keys is not None else self._orders[column](self.rows[number])

    def arranged(self, found: list[int], column: int, descending: bool) -> list[int]:
        """Numbers in the order of coming, put into that of a column; what is equal stays in the order of coming."""
        if column not in self._orders:
            return found
        if len(found) * 8 < len(self.number):
            return sorted(found, key=lambda number: self.sort_key(number, column), reverse=descending)
        order = self._fall(column) if descending else self._prepare(column)
        if len(found) == len(order):
            return list(order)
        wanted = bytearray(len(self.rows))
        for number in found:
            wanted[number] = 1
        return [number for number in order if wanted[number]]

    def _prepare(self, column: int, step: Step = no_step) -> list[int]:
        """All rows in the order of a column; kept, and mended where rows have changed since."""
        keys = self._keys.get(column)
        if keys is None:
            order = self._orders[column]
            self._keys[column] = keys = []
            for start in range(0, len(self.rows), _PART):
                step(start, len(self.rows), "")
                keys += [None if row is None else order(row) for row in self.rows[start : start + _PART]]
            live = self.fitting(())
            runs = []
            for start in range(0, len(live), _PART):
                # In parts that are merged at the end: no other thread waits for one long sort.
                step(start, len(live), "")
                runs.append(sorted(live[start : start + _PART], key=keys.__getitem__))
            self._sorted[column] = runs[0] if len(runs) == 1 else list(merge(*runs, key=keys.__getitem__))
            self._stale[column] = set()
        elif self._stale[column]:
            stale = self._stale[column]
            kept = [number for number in self._sorted[column] if number not in stale]
            back = sorted(number for number in stale if self.rows[number] is not None)
            if len(back) <= _FEW:
                for number in back:
                    insort(kept, number, key=lambda n: (keys[n], n))
            else:
                kept = sorted(sorted(kept + back), key=keys.__getitem__)
            self._sorted[column] = kept
            stale.clear()
        else:
            return self._sorted[column]
        self._falling.pop(column, None)
        return self._sorted[column]

    def _fall(self, column: int) -> list[int]:
        order = self._prepare(column)
        if column not in self._falling:
            self._falling[column] = _turned(order, self._keys[column])
        return self._falling[column]


def _turned(order: list[int], keys: list[Any]) -> list[int]:
    """An order from its end to its beginning, but for rows that are equal: those stay in the order of coming."""
    turned = order[::-1]
    same: list[bool] = []
    for start in range(0, len(turned), _PART):
        said = list(map(keys.__getitem__, turned[start : start + _PART + 1]))
        same += map(eq, said, said[1:])
    same.append(False)
    at = 0
    while True:
        try:
            at = same.index(True, at)
        except ValueError:
            return turned
        end = same.index(False, at)
        turned[at : end + 1] = turned[at : end + 1][::-1]
        at = end
