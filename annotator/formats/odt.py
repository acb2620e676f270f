"""OpenDocument texts (LibreOffice and others): paragraphs, headings, tables and notes as text, with their ranges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Importer, Read
from annotator.formats.files import container, taken_apart
from annotator.formats.finishing import finished
from annotator.formats.head import Head

if TYPE_CHECKING:
    from lxml.etree import _Element

    from annotator.formats.flow import Flow
    from annotator.formats.packages import Package

_KIND = "an OpenDocument text"
_STATED = b"application/vnd.oasis.opendocument.text"
_UNSEEN = frozenset(
    "tracked-changes annotation annotation-end forms sequence-decls variable-decls user-field-decls "
    "event-listeners object object-ole title desc".split()
)
_MOST_BLANKS = 1000
_BLANKS = re.compile("[ \t\r\n]+")


def read(path: Path, limit: int) -> Iterator[Read]:
    """The one document of a file; `structure` has headings with their level, tables and notes.

    Headers, footers, comments, pictures and deleted text are left out; inserted text is in.
    """
    from annotator.formats.flow import Flow, in_order
    from annotator.formats.packages import Package

    raw = container(path)
    package = Package(raw, path, _KIND)
    if "META-INF/manifest.xml" in package and b"encryption-data" in package.part("META-INF/manifest.xml"):
        raise AnnotatorError(f"{path} is protected with a password; save a copy without one")
    root = package.tree("content.xml")
    flow = Flow()
    with taken_apart(path, _KIND):
        notes = _pour(root, flow)
        for kind, citation, body in notes:
            start = flow.place
            first = next((part for part in body.iter() if _name(part) in ("p", "h")), body)
            first.text = f"[{citation}] {first.text or ''}"
            _pour(body, flow)
            flow.since(start, kind)
    yield finished(path, raw, "odt", flow.text, _said(package), limit, in_order(flow.structure))


def _said(package: Package) -> dict[str, str]:
    from annotator.formats.core_properties import properties

    try:
        return properties(package.tree("meta.xml"))
    except AnnotatorError:
        return {}  # a document is worth having without what it says of itself


def _pour(root: _Element, flow: Flow) -> list[tuple[str, str, _Element]]:
    """What stands below `root`, into `flow`; the notes met are given back as kind, citation and body."""
    from lxml import etree

    notes: list[tuple[str, str, _Element]] = []
    unseen = 0
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        name = _name(element)
        if event == "start":
            if unseen or name in _UNSEEN:
                unseen += 1
            elif name == "note":
                unseen += 1
                notes.append(_noted(element, flow))
            else:
                _begin(element, name, flow)
                flow.say(_plain(element.text))
            continue
        if event == "end":
            if unseen:
                unseen -= 1
            else:
                _end(element, name, flow)
        if not unseen and element is not root:
            flow.say(_plain(element.tail))
    flow.paragraph()
    return notes


def _name(element: _Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _plain(words: str | None) -> str:
    """Blanks and line ends of the XML count as one blank; others are elements of their own."""
    return _BLANKS.sub(" ", words) if words else ""


def _noted(element: _Element, flow: Flow) -> tuple[str, str, _Element]:
    parts = {part.tag.rsplit("}", 1)[-1]: part for part in element if isinstance(part.tag, str)}
    citation = "".join(parts["note-citation"].itertext()).strip() if "note-citation" in parts else "*"
    flow.say(f"[{citation}]")
    kind = next((value for key, value in element.attrib.items() if str(key).endswith("note-class")), "footnote")
    return ("endnote" if kind == "endnote" else "footnote", citation, parts.get("note-body", element))


def _begin(element: _Element, name: str, flow: Flow) -> None:
    if name in ("p", "h"):
        flow.paragraph()
    elif name == "table":
        flow.table()
    elif name == "tab":
        flow.say("\t")
    elif name == "line-break":
        flow.say("\n")
    elif name == "s":
        flow.say(" " * min(_number(element, "c"), _MOST_BLANKS))


def _end(element: _Element, name: str, flow: Flow) -> None:
    if name == "p":
        flow.paragraph()
    elif name == "h":
        flow.paragraph("heading", level=_number(element, "outline-level"))
    elif name in ("table-cell", "covered-table-cell"):
        flow.cell()
    elif name == "table-row":
        flow.row()
    elif name == "table":
        flow.end_table()


def _number(element: _Element, name: str) -> int:
    """The attribute of this name in whatever namespace; 1 when it is missing or no small number."""
    value = next((str(value) for key, value in element.attrib.items() if str(key).rsplit("}", 1)[-1] == name), "1")
    return int(value) if value.isascii() and value.isdigit() and len(value) < 5 else 1


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if head.kind_stated.startswith(_STATED) else Claim.NONE


IMPORTER = Importer("odt", "OpenDocument text", (".odt", ".ott"), "The text of a LibreOffice document", read, _claims)
