"""UIMA CAS XMI, as INCEpTION, WebAnno, DKPro and other programs of the UIMA world write it."""

from __future__ import annotations

from collections.abc import Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.domain.progress import Step
from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Importer, Read, ReadDocument, ReadFailure, ReadProvenance
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.extras import library
from annotator.formats.files import container
from annotator.formats.head import Head
from annotator.formats.uima.cas_reading import items_of
from annotator.formats.uima.cas_writing import CARRIES, write_folders
from annotator.formats.uima.type_systems import (
    ID,
    NAME,
    beside,
    cassis_at_work,
    completed,
    content,
    fresh,
    loaded,
    missing,
    sound,
)

if TYPE_CHECKING:
    from lxml import etree

_KIND = "UIMA CAS XMI"
_ROOT = b"http://www.omg.org/XMI"


def read(path: Path, limit: int) -> Iterator[Read]:
    """The document of an XMI file, with the description of types that lies beside it."""
    raw = container(path)
    types, remark = _types(beside(path))
    for item in read_bytes(raw, types, str(path), path.name, path.stem, limit, None):
        if remark and isinstance(item, ReadDocument):
            item.remarks.append(remark)
        yield item


def _types(path: Path | None) -> tuple[bytes, str]:
    """The description of types beside a file, and why it can't be used."""
    if path is None:
        return b"", ""
    try:
        raw = content(path)
        loaded(raw)
    except AnnotatorError as error:
        return b"", f"its description of types is left out: {error}"
    return raw, ""


def read_package(raw: bytes, where: Path | str, limit: int, annotator: str | None, title: str = "") -> Iterator[Read]:
    """The documents of a ZIP of XMI files."""
    from annotator.formats.packages import Package

    package = Package(raw, where, _KIND)
    described = next((name for name in package.names if Path(name).name.lower() == NAME.lower()), None)
    types = package.part(described) if described else b""
    names = [name for name in package.names if name.lower().endswith(".xmi")]
    if not names:
        raise AnnotatorError(f"{where} holds no XMI file")
    for name in names:
        place = f"{where}/{name}"
        try:
            stem = Path(name).stem
            yield from read_bytes(package.part(name), types, place, Path(name).name, title or stem, limit, annotator)
        except AnnotatorError as error:
            yield ReadFailure(place, str(error))


def read_bytes(
    raw: bytes, described: bytes, where: str, file: str, title: str, limit: int, annotator: str | None
) -> Iterator[Read]:
    """The document of an XMI file's bytes, whose types are `described`. Raises AnnotatorError."""
    cassis = library("uima", _KIND)
    root = sound(raw, where)
    with cassis_at_work(where, _KIND):
        if _ROOT.decode() not in str(root.tag):
            raise ValueError("it is XML, but no XMI")
        types = loaded(described)
        if wanted := missing(root, types):
            types = completed(fresh(described), wanted, where)
        offsets = _offsets(root)
        del root
        cas = cassis.load_cas_from_xmi(BytesIO(raw), typesystem=types, lenient=True)
        origin = ReadProvenance(title, {}, file, "uima-xmi", sha256(raw).hexdigest())
        items = list(items_of(cas, offsets, where, origin, limit, annotator, len(raw)))
    yield from items


def _offsets(root: etree._Element) -> dict[int, tuple[int, int]]:
    """Begin and end as the file has them: the library gives back what it can't convert as if it were converted."""
    return {
        int(element.get(ID)): (int(begin), int(end))
        for element in root
        if (begin := element.get("begin")) is not None and (end := element.get("end")) is not None
    }


def claims(head: Head) -> Claim:
    start = head.bytes[:4000].lstrip(b"\xef\xbb\xbf \t\r\n")
    return Claim.CERTAIN if start.startswith(b"<") and b":XMI" in start and _ROOT in start else Claim.NONE


def companions(path: Path) -> tuple[Path, ...]:
    """The description of types that a file is read with."""
    found = beside(path)
    return () if found is None else (found,)


def write(out: Path, source: ExportSource, step: Step) -> None:
    """A folder for each document with an XMI file for each annotator, and one description of types for all."""
    writing = write_folders(out, source, step, ".xmi", _put)
    writing.types.to_xml(out / NAME)


def _put(cas: Any, path: Path) -> None:
    path.write_bytes(as_bytes(cas))


def as_bytes(cas: Any) -> bytes:
    return str(cas.to_xmi()).encode()


IMPORTER = Importer(
    "uima-xmi",
    _KIND,
    (".xmi",),
    "Texts with annotations of any layers, as INCEpTION, WebAnno and DKPro export them",
    read,
    claims,
    apart=True,
    companions=companions,
    brings="annotations",
    needs="uima",
)

EXPORTER = Exporter(
    "uima-xmi",
    _KIND,
    "",
    "A folder for each document with a file for each annotator, and a description of the types",
    write,
    CARRIES,
    folder=True,
    units=("utf16",),
    reader="uima-xmi",
    needs="uima",
)
