"""What a TEI header says of a document, under our names."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from annotator.formats.tei.inline import name_of

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def said_in(header: etree._Element | None, texts: Iterable[etree._Element]) -> dict[str, str]:
    """Title, author, outlet, published, url and language as far as the header and the text say them."""
    found: dict[str, str] = {}
    for one in header.iter() if header is not None else ():
        name, words = name_of(one), " ".join("".join(one.itertext()).split()) if isinstance(one.tag, str) else ""
        match name:
            case "title" | "author" if words:
                found.setdefault(name, words)
            case "publisher" if words:
                found.setdefault("outlet", words)
            case "date" if one.get("when") or words:
                found.setdefault("published", one.get("when") or words)
            case "idno" if (one.get("type") or "").lower() in ("url", "uri") and words:
                found.setdefault("url", words)
            case "language" if one.get("ident"):
                found.setdefault("language", str(one.get("ident")))
    for text in texts:
        if language := text.get(_LANGUAGE):
            found.setdefault("language", language)
    return found
