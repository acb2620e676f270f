"""Reading an .ann file with the text beside it."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from annotator.domain.entity import Entity
from annotator.domain.identity import text_hash
from annotator.errors import AnnotatorError
from annotator.formats.base import Read, ReadDocument, ReadHeader, ReadProvenance, Surface
from annotator.formats.brat import kept as keeping
from annotator.formats.brat.lines import Lines, lines_of
from annotator.formats.brat.making import made
from annotator.formats.brat.scheme import COMPANIONS, Scheme, scheme_of
from annotator.formats.decoding import decoded
from annotator.formats.files import container, content, opened, too_long

SURFACE = Surface(" ", blanks=False)
_SIBLINGS = 500


def read(path: Path, limit: int) -> Iterator[Read]:
    """The scheme around the file, and the one document of it. Raises AnnotatorError where there is no text beside
    it, or what stands in one of the two is no text."""
    beside = text_of(path)
    with opened(path) as file:
        empty = not file.read(1)
    there = beside != path and beside.is_file()
    raw = b"" if empty and there else container(path)
    annotations = decoded(raw, path)[0] if raw else ""
    if not there:
        raise AnnotatorError(f"{path} has no text beside it: put {beside.name} into the same folder")
    raw_text = content(beside, limit)
    text, encoding = decoded(raw_text, beside)
    if len(text) > limit:
        raise too_long(beside, limit)
    if not text.strip():
        raise AnnotatorError(f"{beside} has no text, only blanks")
    lines = lines_of(annotations)
    if lines.refused and not lines.any:
        raise AnnotatorError(f"{path} is not brat's: none of its {len(lines.refused):,} lines is in that form")
    if raw_text.startswith(codecs.BOM_UTF8) and _counts_mark(lines, text):
        text = "\ufeff" + text
    scheme = scheme_of(path.parent)
    if scheme.header is not None:
        yield scheme.header
    origin = ReadProvenance(path.stem, file=path.name, reader="brat", raw_sha256=sha256(raw_text).hexdigest())
    document = ReadDocument(text, str(path), [origin], encoding=encoding, consumed=len(raw), surface=SURFACE)
    made(lines, scheme, document, *_annotator(path, scheme))
    _take_kept(path, scheme, document)
    entities = _entities(lines, scheme)
    if entities:
        yield ReadHeader(entities=entities)
    yield document


def text_of(path: Path) -> Path:
    """Where the text of an .ann file lies."""
    return path.with_suffix(".txt") if path.name.strip(".") else path


def companions(path: Path) -> tuple[Path, ...]:
    """The text beside the file, and the configuration around it."""
    folders = (path.parent, *path.parent.parents)[:2]
    return (text_of(path), *(folder / name for folder in folders for name in COMPANIONS))


def _counts_mark(lines: Lines, text: str) -> bool:
    """Whether the offsets count the byte order mark that stands before the text."""
    spans = [(one.fragments[0], one.quote) for one in lines.bounds.values() if one.quote and len(one.fragments) == 1]
    plainly = sum(text[start:end] == quote for (start, end), quote in spans)
    marked = sum(start > 0 and text[start - 1 : end - 1] == quote for (start, end), quote in spans)
    return marked > plainly


def _annotator(path: Path, scheme: Scheme) -> tuple[str | None, str | None]:
    """Name and id of the annotator whose folder the file lies in: as we kept it, or by the folder's name where the
    same text lies under the same name in a folder beside it."""
    folder = _within(path.parent, scheme)
    if folder in scheme.kept.folders:
        own = scheme.kept.folders[folder]
        if own in scheme.annotators:
            return scheme.annotators[own], own
    if scheme.kept.folders or not _is_twin(path):
        return None, None
    return path.parent.resolve().name or None, None


def _within(folder: Path, scheme: Scheme) -> str:
    """The folder's path within that of annotator.conf, "" where it is that one or there is none."""
    if scheme.root is None or folder == scheme.root:
        return ""
    return folder.relative_to(scheme.root).as_posix()


def _is_twin(path: Path) -> bool:
    text = text_of(path)
    try:
        size = text.stat().st_size
        for number, folder in enumerate(path.parent.parent.iterdir()):
            if number == _SIBLINGS:
                break
            other = folder / path.name
            if folder.name != path.parent.name and other.is_file():
                twin = folder / text.name
                if twin.is_file() and twin.stat().st_size == size and twin.read_bytes() == text.read_bytes():
                    return True
    except OSError:
        return False
    return False


def _take_kept(path: Path, scheme: Scheme, document: ReadDocument) -> None:
    folder = _within(path.parent, scheme)
    said = scheme.kept.documents.get(f"{folder}/{path.stem}" if folder else path.stem)
    if said is None:
        return
    if said.get("sha256") != text_hash(document.text):
        document.remarks.append(f"{keeping.NAME} speaks of another text of this name: its title and source are left")
        return
    try:
        keeping.apply(said, document, scheme.annotators)
    except ValueError as error:
        document.remarks.append(f"the line of {keeping.NAME} {error}")


def _entities(lines: Lines, scheme: Scheme) -> list[Entity]:
    """The entries of databases that the file refers to and that are no entities yet."""
    found: dict[str, Entity] = {}
    for one in lines.norms.values():
        own = scheme.entity(one.database, one.entry)
        if own not in scheme.known_entities:
            name = " ".join(one.name.split()) or f"{one.database}:{one.entry}"
            found.setdefault(own, Entity(own, name, identifiers={one.database: one.entry}))
    return [replace(entity) for entity in found.values()]
