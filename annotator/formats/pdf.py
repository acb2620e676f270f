"""PDF: the text of its pages in reading order, with the range of each page."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError, Locked
from annotator.formats.base import NO_OPTIONS, Claim, Importer, Options, Read, ReadDocument, ReadProvenance
from annotator.formats.files import container, taken_apart, too_long
from annotator.formats.head import Head
from annotator.formats.right_to_left import RIGHT_TO_LEFT, disorder

_SIGNATURE = b"%PDF-"
_SIGNATURE_WITHIN = 1024
_DATE = re.compile(r"D?:?(\d{4})(\d\d)?(\d\d)?")
# PDFium writes one of the first two for a hyphen at the end of a line, and takes the line end with it.
_MARKED_HYPHEN = re.compile("[\x02\ufffe](?:\r?\n)?(\\w+[^\\w\\s]*)[ \t]?")
_SOFT_HYPHEN = re.compile("\u00ad\n(\\w+[^\\w\\s]*)[ \t]?")
_HYPHEN = re.compile(r"(\w*[^\W\d_])[-‐]\n([^\W\d_]\w*)([^\w\s]*)[ \t]?")
_LINE_END = re.compile("[ \t]*\r?\n")

Pages = list[str]


def read(path: Path, limit: int) -> Iterator[Read]:
    """The one document of a PDF; `structure` has a range for each page, which takes in the line feed after it.

    Raises AnnotatorError when it has pictures instead of text, Locked when it needs a password.
    """
    return read_with(path, limit, NO_OPTIONS)


def read_with(path: Path, limit: int, options: Options) -> Iterator[Read]:
    """The same with the password that somebody gives."""
    raw = container(path)
    if _SIGNATURE not in raw[:_SIGNATURE_WITHIN]:
        raise AnnotatorError(f"{path} is not a PDF, whatever its name says")
    pages, said = _pages(raw, path, limit, options.password)
    pages = joined(pages)
    text = "\n".join(pages)
    if not text.strip():
        raise AnnotatorError(
            f"{path} has no text: its {len(pages)} pages are pictures, as of a scan; "
            "run a program for text recognition (OCR) over it first"
        )
    if len(text) > limit:
        raise too_long(path, limit)
    meta = {"author": said.get("Author", ""), "published": _date(said.get("CreationDate", ""))}
    title = " ".join(said.get("Title", "").split()) or path.stem
    digest = sha256(raw).hexdigest()
    origin = ReadProvenance(title, {key: value for key, value in meta.items() if value}, path.name, "pdf", digest)
    yield ReadDocument(text, str(path), [origin], structure=_ranges(pages), consumed=len(raw))


def _pages(raw: bytes, path: Path, limit: int, password: str) -> tuple[Pages, dict[str, str]]:
    """The text of each page, and what the file says of itself.

    PDFium is some ten times as fast, keeps the rows of a table together and knows every encryption; but it
    gives up on damage that pypdf reads over. Of Arabic and Hebrew each turns round what some programs write and
    reads right what others do, so there the better reading of a page is taken.
    """
    try:
        pages, said = _fast(raw, path, limit, password)
    except _Unreadable:
        return _careful(raw, path, limit, password, lambda number: True)
    doubtful = {number: disorder(page) for number, page in enumerate(pages) if RIGHT_TO_LEFT.search(page)}
    if not doubtful:
        return pages, said
    try:
        others, _ = _careful(raw, path, limit, password, doubtful.__contains__)
    except AnnotatorError as error:
        if sum(doubtful.values()) <= 0:
            return pages, said
        raise AnnotatorError(
            f"{path} is written from right to left and can't be read in the right order; "
            "save it again from a PDF program, or copy its text and paste it",
            details=f"{error} {error.details}",
        ) from error
    for number, found in doubtful.items():
        if others[number].strip() and disorder(others[number]) <= found:
            pages[number] = others[number]
    return pages, said


class _Unreadable(Exception):
    """PDFium can't take the file."""


def _fast(raw: bytes, path: Path, limit: int, password: str) -> tuple[Pages, dict[str, str]]:
    import pypdfium2 as pdfium  # here, because it loads a library of 8 MB

    try:
        document = pdfium.PdfDocument(raw, password=password or None)
    except pdfium.PdfiumError as error:
        if "password" in str(error).lower():
            raise _locked(path, password) from error
        raise _Unreadable from error
    try:
        pages: Pages = []
        length = 0
        for number in range(len(document)):
            page = document[number]
            words = page.get_textpage()
            pages.append(words.get_text_bounded(errors="replace"))
            words.close()
            page.close()
            length += len(pages[-1])
            if length > limit:
                raise too_long(path, limit)
        return pages, {key: str(value) for key, value in document.get_metadata_dict().items()}
    except (pdfium.PdfiumError, ValueError) as error:
        raise _Unreadable from error
    finally:
        document.close()


def _careful(
    raw: bytes, path: Path, limit: int, password: str, wanted: Callable[[int], bool]
) -> tuple[Pages, dict[str, str]]:
    """With pypdf: the pages that are wanted, "" for the others."""
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # what fails is said in our own words
    with taken_apart(path, "a PDF", PyPdfError, DependencyError, OSError):
        reader = PdfReader(BytesIO(raw))
        if reader.is_encrypted and not reader.decrypt(password):
            raise _locked(path, password)
        pages: Pages = []
        length = 0
        for number, page in enumerate(reader.pages):
            pages.append(page.extract_text() if wanted(number) else "")
            length += len(pages[-1])
            if length > limit:
                raise too_long(path, limit)
        said = {str(key).lstrip("/"): str(value) for key, value in (reader.metadata or {}).items()}
    return pages, said


def _locked(path: Path, password: str) -> Locked:
    if password:
        return Locked(f"{path} does not open with this password")
    return Locked(f"{path} is protected with a password; give it, or save a copy without one")


def joined(pages: Pages) -> Pages:
    """The pages with words that a line end had broken put together on the first of the two lines.

    A hyphen stays where the same two parts are written with one in the midst of a line, or stand beside a
    number or a capital letter, as in "2020-2021" or "Anglo-Saxon".
    """
    marked = (_MARKED_HYPHEN.sub(r"\1\n", page) for page in pages)
    lines = [_SOFT_HYPHEN.sub(r"\1\n", _LINE_END.sub("\n", page)).strip("\n") for page in marked]
    compounds = {word.lower() for page in lines for word in re.findall(r"\w+[-‐]\w+", page)}

    def whole(found: re.Match[str]) -> str:
        first, second, after = found.groups()
        hyphen = found.group()[len(first)]
        keep = not second[0].islower() or f"{first}{hyphen}{second}".lower() in compounds
        return f"{first}{hyphen if keep else ''}{second}{after}\n"

    return [_HYPHEN.sub(whole, page).rstrip("\n") for page in lines]


def _ranges(pages: Pages) -> list[dict[str, Any]]:
    ranges: list[dict[str, Any]] = []
    start = 0
    for number, page in enumerate(pages, 1):
        end = start + len(page) + (number < len(pages))
        ranges.append({"kind": "page", "number": number, "start": start, "end": end})
        start = end
    return ranges


def _date(said: str) -> str:
    """The day of a date as PDFs write it, "D:20260203100000Z"; "" when it is none."""
    found = _DATE.match(said.strip())
    return "-".join(part for part in found.groups() if part) if found else ""


def _claims(head: Head) -> Claim:
    if head.bytes.startswith(_SIGNATURE):
        return Claim.CERTAIN
    return Claim.LIKELY if _SIGNATURE in head.bytes[:_SIGNATURE_WITHIN] else Claim.NONE


IMPORTER = Importer(
    "pdf", "PDF", (".pdf",), "The text of a PDF, with its pages", read, _claims,
    read_with=read_with, apart=True,
)  # fmt: skip
