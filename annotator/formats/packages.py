"""Documents that are ZIP packages of XML (DOCX, ODT, EPUB, XLSX): opened with bounds, without trust."""

from __future__ import annotations

import posixpath
import re
from functools import cached_property
from io import BytesIO
from zipfile import ZipFile, ZipInfo

from lxml import etree

from annotator.errors import AnnotatorError
from annotator.formats.endless_tags import refuse_endless_tags
from annotator.formats.files import taken_apart

MOST_ENTRIES = 20_000
MOST_EXPANDED = 512 << 20
MOST_OF_A_PART = 128 << 20
STEEPEST = 200
"""How many times its compressed size an entry may have once it is large: office XML has some 10 to 30."""

_LARGE = 8 << 20
_ENCRYPTED = 1
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)


def refuse_bomb(entry: ZipInfo, where: object) -> None:
    """Raises AnnotatorError for an entry that unpacks to far more than any document needs."""
    if entry.file_size > _LARGE and entry.file_size > STEEPEST * max(entry.compress_size, 1):
        raise AnnotatorError(f"{where} unpacks to more than {STEEPEST} times its size; it is not opened")


class Package:
    """The parts of a package in memory. `kind` completes "can't be read as ..."."""

    def __init__(self, raw: bytes, path: object, kind: str) -> None:
        self._path, self._kind = path, kind
        with taken_apart(path, kind, OSError):
            self._zip = ZipFile(BytesIO(raw))
        entries = self._zip.infolist()
        if len(entries) > MOST_ENTRIES:
            raise AnnotatorError(f"{path} has more than {MOST_ENTRIES:,} parts; it is not opened")
        if sum(entry.file_size for entry in entries) > MOST_EXPANDED:
            raise AnnotatorError(f"{path} unpacks to more than {MOST_EXPANDED >> 20} MB; it is not opened")
        for entry in entries:
            refuse_bomb(entry, path)
            if entry.flag_bits & _ENCRYPTED:
                raise AnnotatorError(f"{path} is protected with a password; save a copy without one")
        self._entries = {entry.filename: entry for entry in entries}

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    @cached_property
    def names(self) -> list[str]:
        return list(self._entries)

    def part(self, name: str) -> bytes:
        """The bytes of a part. Raises AnnotatorError when it is missing, too large or damaged."""
        entry = self._entries.get(name)
        if entry is None:
            raise AnnotatorError(f"{self._path} can't be read as {self._kind}: its part {name} is missing")
        if entry.file_size > MOST_OF_A_PART:
            raise AnnotatorError(f"{self._path}: its part {name} is larger than {MOST_OF_A_PART >> 20} MB")
        with taken_apart(self._path, self._kind, OSError), self._zip.open(entry) as file:
            # What the directory says of the size is not to be trusted either.
            content = file.read(MOST_OF_A_PART + 1)
        if len(content) > MOST_OF_A_PART:
            raise AnnotatorError(f"{self._path}: its part {name} is larger than {MOST_OF_A_PART >> 20} MB")
        return content

    def tree(self, name: str) -> etree._Element:
        """The root of a part in XML; entities are not expanded and nothing is fetched."""
        return parsed(self.part(name), f"{self._path}: its part {name}")

    def refuse_declarations(self) -> None:
        """Raises AnnotatorError where a part in XML declares entities, or has endless tags, which no office
        program writes."""
        for name in self._entries:
            if name.lower().endswith((".xml", ".rels", ".vml")):
                raw = self.part(name)
                if _declares(raw):
                    raise AnnotatorError(f"{self._path} declares XML entities in {name}; it is not opened")
                refuse_endless_tags(raw, f"{self._path}: its part {name}")

    def beside(self, name: str, link: str) -> str:
        """The name of the part that `link`, written in the part `name`, leads to."""
        return posixpath.normpath(posixpath.join(posixpath.dirname(name), link))


def _declares(raw: bytes) -> bool:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in raw[:4]:
        raw = raw.replace(b"\0", b"")
    return _DECLARATION.search(raw) is not None


def parsed(raw: bytes, where: object) -> etree._Element:
    """The root of a document in XML. Raises AnnotatorError for anything not well-formed, or nested deeply."""
    refuse_endless_tags(raw, where)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise AnnotatorError(f"{where} is not sound XML: it is damaged", details=str(error)) from error
    if root is None:
        raise AnnotatorError(f"{where} is not sound XML: it is empty")
    return root
