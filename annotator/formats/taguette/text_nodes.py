"""The text of HTML as Taguette counts it: the bytes of its text nodes, here with a line end where a block ends."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from html import unescape

_BLOCKS = frozenset(
    "address article aside blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 "
    "h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td th thead tr ul".split()
)


def _tokens(page: str) -> Iterator[tuple[str, str]]:
    """Texts ("", text), beginnings ("<", name) and ends (">", name) of elements, each character looked at once."""
    at, length = 0, len(page)
    no_more: set[str] = set()

    def find(sign: str, start: int) -> int:
        if sign in no_more:
            return -1
        found = page.find(sign, start)
        if found < 0:
            no_more.add(sign)
        return found

    def end_of_tag(place: int) -> int:
        while True:
            close = find(">", place)
            # Only as far as the tag: to look to the end of the page from each of its tags would take hours.
            quotes = [quote for sign in "\"'" if (quote := page.find(sign, place, close)) >= 0] if close >= 0 else []
            if not quotes:
                return close
            first = min(quotes)
            place = find(page[first], first + 1) + 1
            if not place:
                return close

    begun = 0
    while (at := page.find("<", at)) >= 0:
        follows = page[at + 1 : at + 2]
        if page.startswith("<!--", at):
            end = find("-->", at + 4)
            end = end + 2 if end >= 0 else -1
        elif follows.isalpha() or follows in ("/", "!", "?"):
            end = end_of_tag(at + 1)
        else:
            at += 1
            continue
        if end < 0:
            break
        if at > begun:
            yield "", page[begun:at]
        tag = page[at + 1 : min(end, at + 40)]
        name = tag.strip("/").split()[0].rstrip("/").lower() if tag.strip("/").split() else ""
        if follows not in ("!", "?"):
            yield (">" if follows == "/" else "<"), name
        begun = at = end + 1
    if begun < length:
        yield "", page[begun:]


class TextNodes:
    """`text`, and the way from a position in bytes of the text nodes to one in its code points."""

    def __init__(self, page: str) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        self._points: list[int] = []
        self._nodes: list[str] = []
        parts: list[str] = []
        length = consumed = 0
        border = after_pre = False
        for kind, said in _tokens(page.replace("\r\n", "\n").replace("\r", "\n")):
            if kind:
                border = border or said in _BLOCKS
                after_pre = kind == "<" and said == "pre"
                continue
            node = unescape(said)
            if after_pre:
                node, after_pre = node.removeprefix("\n"), False
            if not node:
                continue
            if border and parts and not parts[-1].endswith("\n") and not node.lstrip(" \t").startswith("\n"):
                parts.append("\n")
                length += 1
            border = False
            self._starts.append(consumed)
            consumed += len(node.encode("utf-8", "surrogatepass"))
            self._ends.append(consumed)
            self._points.append(length)
            self._nodes.append(node)
            parts.append(node)
            length += len(node)
        self.text = "".join(parts)

    def start(self, position: int) -> int:
        """The code point at which the byte begins. Raises ValueError outside the text or within a character."""
        return self._point(bisect_right(self._starts, position) - 1, position)

    def end(self, position: int) -> int:
        """The code point before which the bytes end. Raises ValueError as `start`."""
        return self._point(bisect_left(self._ends, position), position)

    def _point(self, number: int, position: int) -> int:
        if not (0 <= number < len(self._nodes) and self._starts[number] <= position <= self._ends[number]):
            raise ValueError(f"is outside the text, at byte {position}")
        before = self._nodes[number].encode("utf-8", "surrogatepass")[: position - self._starts[number]]
        try:
            return self._points[number] + len(before.decode("utf-8", "surrogatepass"))
        except UnicodeDecodeError as error:
            raise ValueError(f"begins or ends within a character, at byte {position}") from error
