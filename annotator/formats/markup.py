"""The text of HTML as a reader of a book sees it: paragraphs, headings, rows of tables."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from lxml import etree, html

from annotator.domain.text import normalised
from annotator.formats.endless_tags import refuse_endless_tags
from annotator.formats.flow import Flow

_BLANKS = re.compile("[ \t\n\r\f]+")
_UNSEEN = frozenset("script style head title template noscript iframe object svg math rp rt".split())
_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer "
    "form header hr legend li main nav ol p pre section summary ul".split()
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ENCODING = re.compile(r"^\s*<\?xml[^>]*\?>")

Special = Callable[[etree._Element], tuple[str, dict[str, Any]] | None]


def tree_of(page: str) -> etree._Element | None:
    """The tree of a page, however broken; None when nothing is in it. Raises AnnotatorError for endless tags."""
    raw = _ENCODING.sub("", normalised(page).text).encode()
    refuse_endless_tags(raw, "A page")
    parser = html.HTMLParser(no_network=True, huge_tree=False, encoding="utf-8")
    try:
        return html.document_fromstring(raw, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def pour(root: etree._Element, flow: Flow, *, keep_blanks: bool = False, special: Special | None = None) -> None:
    """Everything that is to be read below `root`, into `flow`.

    `keep_blanks` for HTML that was made by a program from a text whose tabs count. `special` names the kind of
    structure, and what else is to be said of it, of elements that are one.
    """
    unseen = 0

    def say(words: str | None) -> None:
        if words and not unseen:
            if not keep_blanks:
                words = _BLANKS.sub(" ", words)
                words = words.lstrip(" ") if flow.at_start else words
            flow.say(words)

    begun: list[tuple[etree._Element, int]] = []
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            if tag in _UNSEEN or unseen:
                unseen += 1
                continue
            _begin(tag, flow)
            if special is not None and special(element):
                flow.paragraph()
                begun.append((element, flow.place))
            say(element.text)
            continue
        if event == "end":
            if unseen:
                unseen -= 1
            else:
                _end(tag, flow)
                if begun and begun[-1][0] is element:
                    _close(element, begun.pop()[1], flow, special)
        if element is not root:
            say(element.tail)
    flow.paragraph()


def _close(element: etree._Element, start: int, flow: Flow, special: Special | None) -> None:
    found = special(element) if special is not None else None
    if found is not None:
        flow.since(start, found[0], **found[1])


def _begin(tag: str, flow: Flow) -> None:
    if tag in _BLOCKS or tag in _HEADINGS:
        flow.paragraph()
    elif tag == "table":
        flow.table()
    elif tag == "br":
        flow.say("\n")


def _end(tag: str, flow: Flow) -> None:
    if tag in _HEADINGS:
        flow.paragraph("heading", level=_HEADINGS[tag])
    elif tag in _BLOCKS:
        flow.paragraph()
    elif tag in ("td", "th"):
        flow.cell()
    elif tag == "tr":
        flow.row()
    elif tag == "table":
        flow.end_table()
