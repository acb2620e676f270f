"""The registries of file formats: one module a format, one line here."""

from __future__ import annotations

from pathlib import Path

from annotator.formats import (
    archive,
    csv_rows,
    csv_table,
    docx,
    eml,
    epub,
    html,
    json_table,
    jsonl,
    mhtml,
    odt,
    pdf,
    plain,
    rtf,
    xlsx,
)
from annotator.formats.base import Claim, Importer
from annotator.formats.exporter import Exporter
from annotator.formats.head import Head
from annotator.formats.uima import inception, json_cas, xmi
from annotator.formats.uima import tsv as webanno_tsv

IMPORTERS: tuple[Importer, ...] = (
    plain.IMPORTER,
    html.IMPORTER,
    mhtml.IMPORTER,
    pdf.IMPORTER,
    docx.IMPORTER,
    odt.IMPORTER,
    rtf.IMPORTER,
    epub.IMPORTER,
    eml.IMPORTER,
    csv_table.IMPORTER,
    xlsx.IMPORTER,
    json_table.IMPORTER,
    jsonl.IMPORTER,
    archive.IMPORTER,
    webanno_tsv.IMPORTER,
    xmi.IMPORTER,
    json_cas.IMPORTER,
    inception.IMPORTER,
)
EXPORTERS: tuple[Exporter, ...] = (
    jsonl.EXPORTER,
    csv_rows.EXPORTER,
    webanno_tsv.EXPORTER,
    xmi.EXPORTER,
    json_cas.EXPORTER,
    inception.EXPORTER,
)


def importer_of(key: str) -> Importer | None:
    """The importer with this key."""
    return next((importer for importer in IMPORTERS if importer.key == key), None)


def importer_for(name: str) -> Importer | None:
    """The importer that takes files with the suffix of `name`, whatever its case."""
    lower = name.lower()
    return next((importer for importer in IMPORTERS if lower.endswith(importer.suffixes)), None)


def recognised(path: Path) -> Importer | None:
    """The importer for a file: by its content where that leaves no doubt, then by its name, then by a likeness."""
    head = Head(path)
    claims = {importer.key: importer.claims(head) for importer in IMPORTERS} if head.bytes else {}
    certain = next((importer for importer in IMPORTERS if claims.get(importer.key) is Claim.CERTAIN), None)
    likely = next((importer for importer in IMPORTERS if claims.get(importer.key) is Claim.LIKELY), None)
    return certain or importer_for(path.name) or likely


def exporter_of(key: str) -> Exporter | None:
    """The exporter with this key."""
    return next((exporter for exporter in EXPORTERS if exporter.key == key), None)
