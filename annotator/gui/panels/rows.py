"""The rows of a list, found by their words and sorted by plain lists: no Qt, so that a worker can prepare them.

Whatever needs all rows goes through them in C; folded words, what is sorted by, and orders once found are kept.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from annotator.domain.progress import Step, no_step

NATURAL = -1
"""The column that stands for the order of rows that nobody sorted."""

_PART = 4096

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
        order = self._prepare(column)
        if descending:
            # From an order the reverse of which is nearly there already, this is one pass.
            order = sorted(order, key=self._keys[column].__getitem__, reverse=True)
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
            runs: list[int] = []
            live = self.fitting(())
            for start in range(0, len(live), _PART):
                # Runs that are in order are quickly merged at the end, and no other thread waits long for one.
                step(start, len(live), "")
                runs += sorted(live[start : start + _PART], key=keys.__getitem__)
            self._sorted[column] = runs
            self._stale[column] = set()
        elif self._stale[column]:
            stale = self._stale[column]
            kept = [number for number in self._sorted[column] if number not in stale]
            kept += sorted(number for number in stale if self.rows[number] is not None)
            self._sorted[column] = kept
            stale.clear()
        else:
            return self._sorted[column]
        self._sorted[column].sort(key=keys.__getitem__)
        return self._sorted[column]
