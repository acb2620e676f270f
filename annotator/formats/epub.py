"""E-books in EPUB: the chapters in reading order as one text, with the range of each."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Importer, Read
from annotator.formats.decoding import decoded
from annotator.formats.files import container, taken_apart, too_long
from annotator.formats.finishing import finished
from annotator.formats.head import Head

if TYPE_CHECKING:
    from lxml.etree import _Element

    from annotator.formats.packages import Package

_KIND = "an e-book"
_STATED = b"application/epub+zip"
_CONTAINER = "META-INF/container.xml"
_RIGHTS = "META-INF/encryption.xml"
_HARMLESS = (b"http://www.idpf.org/2008/embedding", b"http://ns.adobe.com/pdf/enc#RC")  # fonts alone
_PAGES = ("application/xhtml+xml", "text/html", "application/x-dtbook+xml")


def read(path: Path, limit: int) -> Iterator[Read]:
    """The one document of a book; `structure` has its chapters, headings and tables."""
    from annotator.formats.flow import Flow, in_order
    from annotator.formats.markup import pour, tree_of
    from annotator.formats.packages import Package

    raw = container(path)
    package = Package(raw, path, _KIND)
    _refuse_protected(package, path)
    place, book = _book(package, path)
    flow = Flow()
    number = 0
    for name in _chapters(book, place, package):
        page, _ = decoded(package.part(name) or b" ", f"{path}, {name}")
        with taken_apart(path, _KIND):
            root = tree_of(page)
            start = flow.place
            if root is not None:
                pour(root, flow)
        if flow.place > start:
            number += 1
            flow.since(start, "chapter", number=number)
        if flow.place > limit + 1:
            raise too_long(path, limit)
    yield finished(path, raw, "epub", flow.text, _said(book), limit, in_order(flow.structure))


def _said(book: _Element) -> dict[str, str]:
    from annotator.formats.core_properties import properties

    head = next((part for part in book if _name(part) == "metadata"), None)
    return properties(head) if head is not None else {}


def _refuse_protected(package: Package, path: Path) -> None:
    if _RIGHTS not in package:
        return
    methods = package.part(_RIGHTS).split(b"Algorithm=")[1:]
    if any(not method[1:].startswith(_HARMLESS) for method in methods):
        raise AnnotatorError(f"{path} is protected against copying; its text can't be read")


def _book(package: Package, path: Path) -> tuple[str, _Element]:
    """The name and the root of the part that lists the book's parts."""
    for element in package.tree(_CONTAINER).iter():
        if _name(element) == "rootfile" and (name := element.get("full-path")):
            return name, package.tree(name)
    raise AnnotatorError(f"{path} can't be read as {_KIND}: it names no contents")


def _chapters(book: _Element, place: str, package: Package) -> Iterator[str]:
    """The names of the pages in reading order, without the table of contents and what is beside the text."""
    pages: dict[str, str] = {}
    for element in book.iter():
        if _name(element) != "item" or "nav" in (element.get("properties") or "").split():
            continue
        if element.get("media-type") in _PAGES:
            pages[element.get("id") or ""] = package.beside(place, unquote(element.get("href") or ""))
    read: set[str] = set()
    for element in book.iter():
        if _name(element) == "itemref" and element.get("linear") != "no":
            name = pages.get(element.get("idref") or "")
            if name is not None and name not in read and name in package:
                read.add(name)
                yield name


def _name(element: _Element) -> str:
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if head.kind_stated.startswith(_STATED) or _CONTAINER in head.names else Claim.NONE


IMPORTER = Importer("epub", "E-book", (".epub",), "The chapters of an e-book as one text", read, _claims)
