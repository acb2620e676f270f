"""Articles out of saved web pages: the text without navigation, and what the page says of itself."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import Any

from annotator.domain.text import normalised
from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Importer, Options, Read, ReadDocument, ReadProvenance
from annotator.formats.decoding import decoded
from annotator.formats.endless_tags import refuse_endless_tags
from annotator.formats.files import content, too_long
from annotator.formats.head import Head

_CHARSET = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_DECLARATION = re.compile(r"^\s*<\?xml[^>]*\?>")
_PAGE = re.compile(
    rb"(\xef\xbb\xbf)?\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)?<(!doctype html|html)\b", re.IGNORECASE | re.DOTALL
)
_HEAD = 4096
MOST_ELEMENTS = 50_000
"""Of a page; the longest article of an encyclopedia has half as many, and each takes a sixth of a millisecond."""

_REMEDY = "copy the text from the page and paste it instead"
# What a page that its authors did not foresee makes of a reader of pages.
_BREAKDOWNS = (ValueError, TypeError, AttributeError, LookupError, RecursionError, AssertionError)


def read(path: Path, limit: int) -> Iterator[Read]:
    """The article of a page. Raises AnnotatorError when none is found."""
    return read_with(path, limit, Options())


def read_with(path: Path, limit: int, options: Options) -> Iterator[Read]:
    """The same in the encoding that somebody names."""
    raw = content(path, limit)
    document = article(raw, path, limit, wanted=options.encoding)
    origin = document.provenances[0]
    origin.reader, origin.raw_sha256 = "html", sha256(raw).hexdigest()
    document.consumed = len(raw)
    yield document


def article(raw: bytes, path: Path, limit: int, charset: str | None = None, wanted: str = "") -> ReadDocument:
    """The article of the page in `raw`, which the file `path` holds; `charset` is what is said of it elsewhere, and
    `wanted` the encoding that somebody insists on."""
    declared = _CHARSET.search(raw, 0, _HEAD)
    page, encoding = decoded(raw, path, declared.group(1).decode("ascii", "replace") if declared else charset, wanted)
    refuse_endless_tags(raw, path)
    try:
        text, meta = _article(page, path)
    except _BREAKDOWNS as error:
        raise AnnotatorError(f"{path} can't be taken apart; {_REMEDY}", details=repr(error)) from error
    if not text.strip():
        raise AnnotatorError(f"{path}: no article text found; {_REMEDY}")
    if len(text) > limit:
        raise too_long(path, limit)
    title = meta.pop("title", None) or path.stem
    return ReadDocument(text, str(path), [ReadProvenance(title, meta, path.name)], encoding=encoding)


def _article(page: str, path: Path) -> tuple[str, dict[str, Any]]:
    """The article's text, and its title, outlet, author, published, language and url as far as known. Raises
    AnnotatorError for a page that would take minutes."""
    from trafilatura import bare_extraction  # here, because it takes a fifth of a second
    from trafilatura.utils import load_html

    for library in ("trafilatura", "htmldate"):
        logging.getLogger(library).setLevel(logging.CRITICAL)  # what fails is said in our own words
    # The parser refuses NULs and lone surrogates, and an encoding declared in a text that is decoded already.
    tree = load_html(_DECLARATION.sub("", normalised(page).text))
    if tree is None:
        return "", {}
    if sum(1 for _ in islice(tree.iter(), MOST_ELEMENTS + 1)) > MOST_ELEMENTS:
        raise AnnotatorError(f"{path} has more than {MOST_ELEMENTS:,} elements; {_REMEDY}")
    language = tree.get("lang") or tree.get("xml:lang") or ""
    dates = {"extensive_search": False, "original_date": True}
    found = bare_extraction(tree, with_metadata=True, include_comments=False, date_extraction_params=dates)
    if found is None or isinstance(found, dict):
        return "", {}
    meta = {
        "title": found.title,
        "outlet": found.sitename,
        "author": found.author,
        "published": found.date,
        "language": language.strip(),
        "url": found.url,
    }
    return found.text or "", {key: value for key, value in meta.items() if isinstance(value, str) and value}


def _claims(head: Head) -> Claim:
    return Claim.LIKELY if _PAGE.match(head.bytes) else Claim.NONE


IMPORTER = Importer(
    "html",
    "Web page",
    (".html", ".htm", ".xhtml"),
    "The article of a saved web page",
    read,
    _claims,
    read_with=read_with,
)
