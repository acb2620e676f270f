"""The text of a TEI document, with each inline element as a range of it.

The rule: blanks and line ends of the XML count as one blank, none at either end of a line, unless the element says
xml:space="preserve". What is a block is a line of its own. Of a choice the first reading stands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from lxml import etree

_BLANKS = re.compile("[ \t\r\n]+")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_BLOCKS = frozenset(
    "ab add address addrLine addSpan argument back bibl biblStruct body byline castGroup castItem castList cell "
    "closer dateline div div1 div2 div3 div4 div5 div6 div7 docAuthor docDate docEdition docImprint docTitle entry "
    "epigraph epilogue figDesc figure floatingText front group head imprimatur item l label lg list listBibl "
    "listPerson listPlace listOrg opener p performance postscript prologue publicationStmt row salute set signed sp "
    "speaker stage table text titlePage titlePart trailer u".split()
) - {"add", "addSpan"}
_EMPTY = frozenset("anchor cb fw gap gb graphic handShift lb media milestone pb ptr space".split())
_DIVISION = re.compile("div[1-7]?")


def name_of(element: etree._Element) -> str:
    """The local name of an element, "" of a comment and the like."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def plain_attributes(element: etree._Element) -> dict[str, str]:
    """The attributes by their local names; those of XML itself keep their prefix."""
    found = {}
    for key, value in element.attrib.items():
        space, _, name = str(key).rpartition("}")
        found[f"xml:{name}" if space.endswith("/XML/1998/namespace") else name] = str(value)
    return found


@dataclass(slots=True)
class Range:
    """An inline element: its name, attributes, and half-open range of code points."""

    name: str
    said: dict[str, str]
    start: int = -1
    end: int = -1


@dataclass(slots=True)
class Inline:
    """What becomes of the elements that are poured into it."""

    ranges: list[Range] = field(default_factory=list)
    structure: list[dict[str, Any]] = field(default_factory=list)
    entities: int = 0
    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _owed: str = ""
    _waiting: list[Range] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "".join(self._parts)

    def pour(self, root: etree._Element) -> None:
        """All that is to be read below an element."""
        stack = [(root, iter(root), self._open(root), self._preserved(root, False), 0)]
        self._say(root.text, stack[-1][3])
        while stack:
            element, children, mine, preserved, level = stack[-1]
            one = next(children, None)
            if one is None:
                stack.pop()
                self._close(element, mine, level)
                if stack:
                    self._say(element.tail, stack[-1][3])
                continue
            name = name_of(one)
            if not name or name in _EMPTY:
                self._pass(one, name)
                self._say(one.tail, preserved)
            elif name_of(element) == "choice" and any(map(name_of, one.itersiblings(preceding=True))):
                continue
            else:
                deeper = level + (_DIVISION.fullmatch(name) is not None)
                stack.append((one, iter(one), self._open(one), self._preserved(one, preserved), deeper))
                self._say(one.text, stack[-1][3])

    def _preserved(self, element: etree._Element, above: bool) -> bool:
        said = element.get(_SPACE)
        return said == "preserve" if said else above

    def _pass(self, element: etree._Element, name: str) -> None:
        self.entities += element.tag is etree.Entity
        if name in ("lb", "cb", "pb") and element.get("break") != "no":
            self._owe(" ")

    # ------------------------------------------------------------------ text

    def _say(self, text: str | None, preserved: bool) -> None:
        if not text:
            return
        if preserved:
            self._put(text)
            return
        words = _BLANKS.sub(" ", text)
        if words.startswith(" "):
            self._owe(" ")
        inner = words.strip(" ")
        if inner:
            self._put(inner)
            if words.endswith(" "):
                self._owe(" ")

    def _put(self, words: str) -> None:
        if self._owed and self._length:
            self._parts.append(self._owed)
            self._length += len(self._owed)
        self._owed = ""
        for waiting in self._waiting:
            waiting.start = self._length
        self._waiting.clear()
        self._parts.append(words)
        self._length += len(words)

    def _owe(self, border: str) -> None:
        """What stands before the next words: a line end outweighs a tab, a tab a blank."""
        order = " \t\n"
        if order.find(border) > (order.find(self._owed) if self._owed else -1):
            self._owed = border

    # ------------------------------------------------------------------ elements

    def _open(self, element: etree._Element) -> Range | None:
        name = name_of(element)
        if name in _BLOCKS:
            self._owe("\t" if name == "cell" else "\n")
        if name == "choice" or (name in _BLOCKS and name not in ("head", "table")):
            return None
        mine = Range(name, plain_attributes(element))
        self._waiting.append(mine)
        return mine

    def _close(self, element: etree._Element, mine: Range | None, level: int) -> None:
        name = name_of(element)
        if mine is not None:
            self._end(mine, level)
        if name in _BLOCKS:
            self._owe("\t" if name == "cell" else "\n")

    def _end(self, mine: Range, level: int) -> None:
        if mine.start < 0:  # nothing is said in it
            self._waiting = [one for one in self._waiting if one is not mine]
            return
        mine.end = self._length
        place = {"start": mine.start, "end": mine.end}
        match mine.name:
            case "head":
                self.structure.append({"kind": "heading", "level": level or 1, **place})
            case "table":
                self.structure.append({"kind": "table", **place})
            case _:
                self.ranges.append(mine)
