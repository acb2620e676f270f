"""Web pages saved as one file (MHTML): the article of the page, as of a page saved alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Importer, Read
from annotator.formats.files import container, taken_apart
from annotator.formats.head import Head
from annotator.formats.html import article
from annotator.formats.messages import day, header, message_of, payload

_RELATED = re.compile(rb"^Content-Type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
_HEADERS = 8192


def read(path: Path, limit: int) -> Iterator[Read]:
    """The article of the page that the file was saved from. Raises AnnotatorError when none is found."""
    raw = container(path)
    message = message_of(raw, path)
    with taken_apart(path, "a saved page"):
        page = _page(message, path)
        content, charset = payload(page)
    if not content:
        raise AnnotatorError(f"{path} can't be read as a saved page: the page in it is empty")
    document = article(content, path, limit, charset)
    origin = document.provenances[0]
    origin.reader, origin.raw_sha256 = "mhtml", sha256(raw).hexdigest()
    place = header(message, "Snapshot-Content-Location") or header(page, "Content-Location")
    if place.startswith(("http://", "https://")):
        origin.meta.setdefault("url", place)
    if saved := day(header(message, "Date")):
        origin.meta["retrieved"] = saved
    if origin.title == path.stem:
        origin.title = header(message, "Subject") or path.stem
    document.consumed = len(raw)
    yield document


def _page(message: EmailMessage, path: Path) -> EmailMessage:
    """The part that is the page itself: the one named as the start, else the first in HTML."""
    pages = [part for part in message.walk() if part.get_content_type() in ("text/html", "application/xhtml+xml")]
    start = message.get_param("start")
    for part in pages:
        if start and header(part, "Content-ID") == start:
            return part
    if not pages:
        raise AnnotatorError(f"{path} can't be read as a saved page: there is no page in it")
    return pages[0]


def _claims(head: Head) -> Claim:
    if head.suffix == ".eml" or not _RELATED.search(head.bytes[:_HEADERS]):
        return Claim.NONE
    return Claim.LIKELY if b"MIME-Version" in head.bytes[:_HEADERS] else Claim.NONE


IMPORTER = Importer(
    "mhtml", "Web archive", (".mhtml", ".mht"), "The article of a web page saved as one file", read, _claims
)
