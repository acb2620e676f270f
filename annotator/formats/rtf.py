"""Rich Text Format: the text without its formatting."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Importer, Read
from annotator.formats.files import container, taken_apart
from annotator.formats.finishing import finished
from annotator.formats.head import Head

_SIGNATURE = b"{\\rtf"
_KIND = "rich text"
_CODE_PAGE = re.compile(rb"\\ansicpg(\d{2,5})")
_INFO = re.compile(r"\{\\info\b")
_SAID = {"title": re.compile(r"\{\\title ([^{}]{1,2000})\}"), "author": re.compile(r"\{\\author ([^{}]{1,2000})\}")}
_MADE = re.compile(r"\{\\creatim\\yr(\d{4})\\mo(\d{1,2})\\dy(\d{1,2})")
_INFO_WITHIN = 1 << 16


def read(path: Path, limit: int) -> Iterator[Read]:
    """The one document of a file. Tables are lines with bars between the cells; pictures are left out."""
    raw = container(path)
    if not raw.lstrip().startswith(_SIGNATURE):
        raise AnnotatorError(f"{path} is not rich text (RTF), whatever its name says")
    code_page = _code_page(raw)
    source = raw.lstrip().decode(code_page, "replace")
    with taken_apart(path, _KIND, OverflowError):
        text = _plain(source, code_page)
        meta = _said(source, code_page)
    document = finished(path, raw, "rtf", text, dict(meta), limit, [])
    document.encoding = code_page
    yield document


def _code_page(raw: bytes) -> str:
    """The encoding of what is not written in escapes; Windows' Western one where the file names none."""
    found = _CODE_PAGE.search(raw)
    name = f"cp{int(found.group(1))}" if found else "cp1252"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def _plain(source: str, code_page: str) -> str:
    from striprtf.striprtf import rtf_to_text

    text: str = rtf_to_text(source, encoding=code_page, errors="replace")
    # A character beyond U+FFFF stands as two halves.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _said(source: str, code_page: str) -> dict[str, str]:
    info = _INFO.search(source, 0, _INFO_WITHIN)
    if info is None:
        return {}
    meta: dict[str, str] = {}
    for key, pattern in _SAID.items():
        if found := pattern.search(source, info.start(), info.start() + _INFO_WITHIN):
            meta[key] = " ".join(_plain("{\\rtf1\\ansi " + found.group(1) + "}", code_page).split())
    if made := _MADE.search(source, info.start(), info.start() + _INFO_WITHIN):
        year, month, day = made.groups()
        meta["published"] = f"{year}-{int(month):02}-{int(day):02}"
    return {key: value for key, value in meta.items() if value}


def _claims(head: Head) -> Claim:
    return Claim.CERTAIN if head.bytes.startswith(_SIGNATURE) else Claim.NONE


IMPORTER = Importer("rtf", "Rich text", (".rtf",), "The text of an RTF document", read, _claims, apart=True)
