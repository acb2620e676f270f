"""Word documents: paragraphs, headings, tables, text boxes and footnotes as text, with their ranges."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Importer, Read
from annotator.formats.files import container, taken_apart
from annotator.formats.finishing import finished
from annotator.formats.head import Head

if TYPE_CHECKING:
    from lxml.etree import _Element

    from annotator.formats.packages import Package

_KIND = "a Word document"
_STYLES = "p[style-name='Title'] => h1:fresh\np[style-name='Subtitle'] => h2:fresh"
_NOTE = re.compile(r"(footnote|endnote)-\d+")
_PROPERTIES = "docProps/core.xml"


def read(path: Path, limit: int) -> Iterator[Read]:
    """The one document of a file; `structure` has headings with their level, tables, footnotes and endnotes.

    Headers, footers, comments, pictures and deleted text are left out; inserted text is in.
    """
    from annotator.formats.flow import in_order
    from annotator.formats.packages import Package

    raw = container(path)
    package = Package(raw, path, _KIND)
    package.refuse_declarations()
    flow = _flow(raw, path)
    yield finished(path, raw, "docx", flow.text, _said(package), limit, in_order(flow.structure))


def _flow(raw: bytes, path: Path) -> Any:
    from xml.parsers.expat import ExpatError
    from xml.sax import SAXException

    import mammoth

    from annotator.formats.flow import Flow
    from annotator.formats.markup import pour, tree_of

    flow = Flow()
    with taken_apart(path, _KIND, OSError, ExpatError, SAXException):
        pictures = mammoth.images.img_element(lambda _picture: {})
        found = mammoth.convert_to_html(BytesIO(raw), style_map=_STYLES, convert_image=pictures)
        root = tree_of(found.value)
        if root is not None:
            _number_notes(root)
            pour(root, flow, keep_blanks=True, special=_note)
    return flow


def _note(element: _Element) -> tuple[str, dict[str, Any]] | None:
    found = _NOTE.fullmatch(element.get("id") or "") if element.tag == "li" else None
    return (found.group(1), {}) if found else None


def _number_notes(root: _Element) -> None:
    """Give each note at the end the number that it has in the text, and take away its link back."""
    numbers = {
        (link.get("href") or "").lstrip("#"): link.text or "" for link in root.iter("a") if link.get("id") is not None
    }
    for item in list(root.iter("li")):
        if _note(item) is None:
            continue
        for link in list(item.iter("a")):
            parent = link.getparent()
            if "note-ref-" in (link.get("href") or "") and parent is not None:
                parent.remove(link)
        first = next(item.iter("p"), item)
        first.text = f"{numbers.get(item.get('id') or '', '')} {(first.text or '').lstrip()}".strip()


def _said(package: Package) -> dict[str, str]:
    from annotator.formats.core_properties import properties

    if _PROPERTIES not in package:
        return {}
    try:
        return properties(package.tree(_PROPERTIES), ("title", "author", "published", "language"))
    except AnnotatorError:
        return {}  # a document is worth having without what it says of itself


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if "word/document.xml" in head.names else Claim.NONE


IMPORTER = Importer(
    "docx", "Word document", (".docx", ".docm"), "The text of a Word document", read, _claims, apart=True
)
