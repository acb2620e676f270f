"""WebAnno TSV 3, which WebAnno and INCEpTION export: a row for each word."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.progress import Step
from annotator.domain.span import quote_of
from annotator.domain.units import offsets_in
from annotator.formats.base import Claim, Importer, Read, ReadProvenance
from annotator.formats.carrying import ONLY_ANNOTATIONS, Carries, Losses
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.files import container, taken_apart, too_long
from annotator.formats.head import Head
from annotator.formats.uima.file_names import Unique, safe
from annotator.formats.uima.gathering import gather, introduced
from annotator.formats.uima.marks import as_json, clean, layers_of, marks_of, names_of
from annotator.formats.uima.naming import INITIAL
from annotator.formats.uima.segments import Cuts
from annotator.formats.uima.tsv_reading import FORMAT, document_of, read_tsv
from annotator.formats.uima.tsv_writing import saying, write_tsv

_KIND = "WebAnno TSV 3"
_BYTES_A_POINT = 400
"""More than any row takes for each character of its word."""


def read(path: Path, limit: int, annotator: str | None = None) -> Iterator[Read]:
    """The one document of a file. `annotator` is whose layer it is, where the file does not say."""
    raw = container(path)
    if len(raw) > limit * _BYTES_A_POINT:
        raise too_long(path, limit)
    yield from read_bytes(raw, path, path.stem, limit, annotator)


def read_bytes(raw: bytes, where: Path | str, title: str, limit: int, annotator: str | None = None) -> Iterator[Read]:
    """The document of a file's bytes; `title` is that of a document whose file does not have one."""
    with taken_apart(where, _KIND):
        text = raw.decode("utf-8-sig")
        if not text.startswith(FORMAT):
            raise ValueError("it does not begin with its format")
    file = read_tsv(text, where, limit)
    document = document_of(file, str(where))
    said = file.said
    origin = ReadProvenance(
        _text(said, "title") or title, said["meta"] if isinstance(said.get("meta"), dict) else {}, Path(where).name,
        "webanno-tsv", sha256(raw).hexdigest(),
    )  # fmt: skip
    document.provenances.append(origin)
    document.consumed = len(raw)
    stated = _text(said, "annotator")
    annotator = stated or annotator
    gather(document, file.spans, file.ties, file.layers, annotator, bool(stated))
    yield from introduced(document, annotator, said.get("kind"))


def _text(said: dict[str, Any], key: str) -> str:
    value = said.get(key)
    return value if isinstance(value, str) else ""


def claims(head: Head) -> Claim:
    raw = head.bytes.removeprefix(b"\xef\xbb\xbf")
    return Claim.CERTAIN if raw.startswith(FORMAT.encode()) else Claim.NONE


def reduced(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    """Spans without blanks at their ends, as words alone have rows; those on nothing but blanks are left out."""
    cuts = Cuts(one.document.text)
    kept: list[Annotation] = []
    for annotation in one.annotations:
        if annotation.fragments:
            trimmed = [cuts.trimmed(start, end) for start, end in annotation.fragments]
            fragments = tuple([fragment for fragment in trimmed if fragment is not None])
            if not fragments:
                losses["tokens"] += 1
                continue
            if fragments != annotation.fragments:
                losses["edges"] += 1
                quote = quote_of(one.document.text, fragments)
                annotation = replace(annotation, fragments=fragments, quote=quote)
        elif not cuts.words:
            losses["tokens"] += 1
            continue
        kept.append(annotation)
    if len(kept) == len(one.annotations):
        return replace(one, annotations=tuple(kept))
    ids = {annotation.id for annotation in kept}
    relations = [r for r in one.relations if r.source in ids and r.target in ids]
    losses["relations_of_lost"] += len(one.relations) - len(relations)
    return replace(one, annotations=tuple(kept), relations=tuple(relations))


def write(out: Path, source: ExportSource, step: Step) -> None:
    """A folder for each document, a file in it for each annotator."""
    names, total, folders = names_of(source), source.count, Unique()
    for done, one in enumerate(source.documents()):
        step(done, total, "")
        title = one.provenances[0].title if one.provenances else ""
        folder = out / folders(safe(title, f"document {done + 1}"))
        folder.mkdir()
        files = Unique()
        text = one.document.text
        cuts, offsets = Cuts(text), offsets_in(text, "utf16")
        for layer in layers_of(one) or [""]:
            name = names.annotators.get(layer, layer)
            own = folder / f"{files(safe(name, 'annotator') if name else INITIAL)}.tsv"
            marks = marks_of(one, layer, names, offsets)
            with own.open("w", encoding="utf-8", newline="") as file:
                write_tsv(file, text, cuts, marks, saying(as_json(_said(one, cuts, clean(title), names.of(layer)))))


def _said(one: AnnotatedDocument, cuts: Cuts, title: str, annotator: dict[str, str]) -> dict[str, Any]:
    text, words = one.document.text, cuts.words
    said: dict[str, Any] = {"lead": text[: words[0][0]] if words else text, "title": title, **annotator}
    if one.provenances and one.provenances[0].meta:
        said["meta"] = one.provenances[0].meta
    return said


IMPORTER = Importer(
    "webanno-tsv",
    _KIND,
    (".tsv",),
    "Texts word by word with spans, relations and chains, as WebAnno and INCEpTION export them",
    read,
    claims,
    brings="annotations",
)

CARRIES = Carries(
    ends=ONLY_ANNOTATIONS, across=False, further=False, structure=False, statuses=False, labels=False, types=False,
    entities=False, clean=clean,
)  # fmt: skip

EXPORTER = Exporter(
    "webanno-tsv",
    _KIND,
    "",
    "A folder for each document with a file for each annotator, for WebAnno and INCEpTION",
    write,
    CARRIES,
    reduced,
    folder=True,
    units=("utf16",),
    reader="webanno-tsv",
)
