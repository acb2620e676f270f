"""Reading W3C Web Annotations: one, a list, a page, or a collection with its pages, and the texts beside them."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from annotator.domain.units import UNITS, Unit
from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadFailure
from annotator.formats.beside import document_from, project_of, usual
from annotator.formats.decoding import decoded
from annotator.formats.files import container, content
from annotator.formats.json_lines import parsed
from annotator.formats.w3c.annotations import Sorted, place_all
from annotator.formats.w3c.context import is_ours
from annotator.formats.w3c.selectors import Text

_MOST_PAGES = 1_000_000
_HASH = "urn:sha256:"


def read(path: Path, limit: int) -> Iterator[Read]:
    """What a file holds; a text that is not there is a failure, and the next goes on."""
    value = _value(path)
    if isinstance(value, dict) and value.get("type") == "AnnotationCollection":
        yield from _collection(value, path, limit)
    else:
        yield from _page(_as_page(value, path), path, limit)


def _value(path: Path) -> Any:
    text, _ = decoded(container(path), path)
    try:
        return parsed(text.encode("utf-8", "surrogatepass"))
    except ValueError as error:
        raise AnnotatorError(f"{path} is not sound JSON: it {error}") from error


def _as_page(value: Any, path: Path) -> dict[str, Any]:
    if isinstance(value, dict):
        return value if isinstance(value.get("items"), list) else {"items": [value]}
    if isinstance(value, list):
        return {"items": value}
    raise AnnotatorError(f"{path} holds no Web Annotations")


def _collection(value: dict[str, Any], path: Path, limit: int) -> Iterator[Read]:
    try:
        yield from project_of(value.get("project"))
    except ValueError as error:
        yield ReadFailure(path.name, f"the collection {error}")
    page, place = value.get("first"), path
    seen: set[Path] = set()
    while page and len(seen) < _MOST_PAGES:
        if isinstance(page, str):
            if (found := beside(path, page)) is None or found in seen:
                yield ReadFailure(path.name, f"its page {page[:80]} is not beside it; save the pages in its folder")
                return
            seen.add(place := found)
            try:
                page = _value(place)
            except AnnotatorError as error:
                yield ReadFailure(place.name, str(error))
                return
        if not isinstance(page, dict):
            yield ReadFailure(place.name, "it is not a page of annotations")
            return
        yield from _page(_as_page(page, place), place, limit)
        page = page.get("next")
    if not seen and "project" not in value and not isinstance(value.get("first"), dict):
        raise AnnotatorError(f"{path} is a collection without pages")


def beside(path: Path, source: str) -> Path | None:
    """The file in the folder of `path` that a source names; None where there is none. No source leads elsewhere."""
    name = unquote(source.split("#", 1)[0])
    if not name or "\0" in name or ":" in name or name.startswith(("/", "\\")):
        return None
    try:
        found = (path.parent / name).resolve()
        inside = found.is_relative_to(path.parent.resolve()) and found.is_file()
    except (OSError, ValueError, RuntimeError):
        return None
    return path.parent / name if inside else None


def _page(page: dict[str, Any], path: Path, limit: int) -> Iterator[Read]:
    """A document for each source of a page's annotations."""
    sorted_ = Sorted(page["items"])
    said = page.get("document")
    ours = said if isinstance(said, dict) and is_ours(page) else {}
    own = ours.pop("source", None)
    if isinstance(own, str):
        sorted_.annotations.setdefault(own, [])
    if not sorted_.annotations and not sorted_.strange:
        raise AnnotatorError(f"{path} holds no Web Annotations")
    for reason in sorted_.strange:
        yield ReadFailure(path.name, reason)
    alone = len(sorted_.annotations) == 1
    for source in sorted_.annotations:
        where = f"{path.name}, {source[:80]}" if source else path.name
        stated = str(ours.get("sha256") or "") if source == own else _hash_in(source)
        try:
            text, file, digest = _text_of(source, path, limit, alone)
        except AnnotatorError as error:
            yield ReadFailure(where, str(error))
            continue
        line: dict[str, Any] = {**ours} if source == own else {"external_id": source, "title": Path(file).stem}
        if source != own and digest:
            line["raw_sha256"] = digest
        line["sha256"] = stated
        unit: Unit = next((one for one in UNITS if one == page.get("offsetUnit")), "codepoint")
        there = Text(text, unit)
        refused = place_all(line, sorted_, source, there, usual if source == own else dict)
        try:
            document = document_from(line, text, file, "w3c", where, limit)
        except ValueError as error:
            yield ReadFailure(where, f"the text {error}")
            continue
        document.unit = unit
        document.refused = refused + document.refused
        if there.by_quotes:
            document.remarks.append(
                f"{there.by_quotes:,} annotations are placed by their quotes: their positions do not fit them"
            )
        yield document


def _hash_in(source: str) -> str:
    return source.removeprefix(_HASH) if source.startswith(_HASH) else ""


def _text_of(source: str, path: Path, limit: int, alone: bool) -> tuple[str, str, str]:
    """The text of a source, the name of its file, and the hash of that; "" for a text known by its hash only."""
    found = beside(path, source)
    if found is None and alone and (twin := path.with_suffix(".txt")).is_file() and twin != path:
        found = twin
    if found is None and _hash_in(source):
        return "", path.name, ""
    if found is None:
        named = f"the text {source[:80]} is" if source else "the text is"
        raise AnnotatorError(
            f"{path}: {named} not beside it, and nothing is fetched; save the text as {path.stem}.txt in its folder"
        )
    raw = content(found, limit)
    text, _ = decoded(raw, found)
    return text, found.name, sha256(raw).hexdigest()
