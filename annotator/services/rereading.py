"""Reading a file again in another encoding, where the one that was found for it is wrong.

A text never changes: the right one is a new document, which takes the place of the old where nobody has annotated that.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.domain.change import Change, Message, Record
from annotator.domain.document import Document, Provenance
from annotator.domain.identity import new_id
from annotator.domain.provenance_fields import ENCODING
from annotator.errors import AnnotatorError, Refused
from annotator.formats import importer_of
from annotator.formats.base import Options, ReadDocument, ReadProvenance
from annotator.formats.decoding import known_encoding
from annotator.formats.files import content
from annotator.services.fitting import fitted
from annotator.services.project import Project
from annotator.services.removing import remove_document
from annotator.services.wording import shortened
from annotator.storage.purging import purged

READERS = ("plain", "html")
"""Whose files can be read again."""
ENCODINGS = (
    "utf-8 cp1256 cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1257 cp1258 iso8859-1 iso8859-2 iso8859-5 iso8859-6 "
    "iso8859-7 iso8859-8 iso8859-9 iso8859-15 koi8-r koi8-u shift_jis euc_jp iso2022_jp gb18030 big5 euc_kr utf-16 "
    "utf-16-le utf-16-be cp437 cp850 cp852 cp866 mac-roman tis-620"
).split()
"""Those that are offered."""


@dataclass(frozen=True, slots=True)
class Again:
    """A file read again: the document that it makes, and what its reader says of it now and said before."""

    document: Document
    encoding: str
    now: ReadProvenance
    before: ReadProvenance | None


def is_file_of(path: Path, provenance: Provenance) -> bool:
    """Whether this is the file that a document was read from, byte by byte."""
    try:
        with path.open("rb") as file:
            digest = sha256()
            while part := file.read(1 << 20):
                digest.update(part)
    except OSError:
        return False
    return digest.hexdigest() == provenance.raw_sha256


def read_again(path: Path, provenance: Provenance, encoding: str, limit: int) -> Again:
    """Read the file of a provenance in this encoding.

    Raises AnnotatorError where it is another file, or can't be read so.
    """
    encoding = known_encoding(encoding)
    if sha256(content(path, limit)).hexdigest() != provenance.raw_sha256:
        raise AnnotatorError(f"{path} is not the file that this document was read from, or it was changed since.")
    read = _read(path, provenance, encoding, limit)
    said = provenance.extra.get(ENCODING)
    try:
        before = _read(path, provenance, said, limit).provenances[0] if isinstance(said, str) and said else None
    except AnnotatorError:
        before = None
    return Again(fitted(read).document, encoding, read.provenances[0], before)


def _read(path: Path, provenance: Provenance, encoding: str, limit: int) -> ReadDocument:
    importer = importer_of(provenance.reader)
    if importer is None or provenance.reader not in READERS:
        raise AnnotatorError(f"{path} is of a kind that says its encoding itself.")
    for item in importer.items(path, limit, Options(encoding=encoding)):
        if isinstance(item, ReadDocument):
            return item
    raise AnnotatorError(f"{path} holds no document.")


def take_instead(project: Project, provenance: Provenance, again: Again) -> Change:
    """Put what was read again in the place of the document that the provenance belongs to.

    One that has annotations, or a newer version, stays: the new one supersedes it. Raises Refused where the new text is
    in the project already, or was purged.
    """
    message = Message("document.reread", {"title": shortened(provenance.title), "encoding": again.encoding})
    document = again.document
    if document.id == provenance.document:
        said = replace(provenance, extra={**provenance.extra, ENCODING: again.encoding})
        return Change(message, updated=((provenance, said),) if said != provenance else ())
    if project.known([document.id]):
        raise Refused("The text in this encoding is in the project already, as a document of its own.")
    if purged(project.store.db, {document.id}):
        raise Refused("The text in this encoding was purged from this project and stays out.")
    others = [one for one in project.provenances(provenance.document) if one.id != provenance.id]
    source = _corrected(provenance, document.id, again)
    kept = bool(project.annotations(provenance.document)) or any(
        provenance.document in pair for pair in project.store.read.superseding()
    )
    if kept:
        new: tuple[Record, ...] = (replace(document, supersedes=provenance.document), source)
        return Change(message, created=new)
    moved = (replace(one, id=new_id(), document=document.id) for one in others)
    gone = remove_document(project, provenance.document).deleted
    return Change(message, created=(document, source, *moved), deleted=gone)


def _corrected(provenance: Provenance, document: str, again: Again) -> Provenance:
    """What was said of the old text, with the reader's own words as they read now; what somebody wrote stays."""
    meta: dict[str, Any] = dict(provenance.meta)
    before = again.before.meta if again.before is not None else {}
    for key, value in again.now.meta.items():
        if meta.get(key) == before.get(key):
            meta[key] = value
    untouched = again.before is not None and provenance.title == again.before.title
    return replace(
        provenance, id=new_id(), document=document, meta=meta,
        title=again.now.title if untouched else provenance.title,
        extra={**provenance.extra, ENCODING: again.encoding},
    )  # fmt: skip
