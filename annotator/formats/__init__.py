"""The registries of file formats: one module a format, one line here."""

from __future__ import annotations

from pathlib import Path

from annotator.formats import (
    archive,
    brat,
    claim_jsonld,
    conll,
    conllu,
    csv_rows,
    csv_table,
    docbin,
    doccano,
    docx,
    eml,
    epub,
    gate,
    html,
    huggingface,
    json_table,
    jsonl,
    label_studio,
    mhtml,
    odt,
    parquet,
    pdf,
    plain,
    prodigy,
    re3d,
    refi,
    rtf,
    taguette,
    tei,
    w3c,
    xlsx,
)
from annotator.formats.base import Claim, Importer
from annotator.formats.exporter import Exporter
from annotator.formats.head import Head
from annotator.formats.pages import codebook, html_file, pdf_file, word_file
from annotator.formats.uima import inception, json_cas, xmi
from annotator.formats.uima import tsv as webanno_tsv

# The first that is sure of a file's content takes it; of several with one suffix the first goes by the name.
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
    brat.IMPORTER,
    re3d.IMPORTER,
    doccano.IMPORTER,
    label_studio.IMPORTER,
    prodigy.IMPORTER,
    webanno_tsv.IMPORTER,
    xmi.IMPORTER,
    json_cas.IMPORTER,
    inception.IMPORTER,
    conllu.IMPORTER,
    conll.IMPORTER,
    docbin.IMPORTER,
    gate.XML_IMPORTER,
    gate.BDOC_IMPORTER,
    w3c.IMPORTER,
    refi.IMPORTER,
    tei.IMPORTER,
    taguette.IMPORTER,
)
EXPORTERS: tuple[Exporter, ...] = (
    jsonl.EXPORTER,
    csv_rows.EXPORTER,
    xlsx.EXPORTER,
    doccano.EXPORTER,
    brat.EXPORTER,
    re3d.EXPORTER,
    label_studio.EXPORTER,
    prodigy.EXPORTER,
    docbin.EXPORTER,
    conll.EXPORTER,
    conllu.EXPORTER,
    huggingface.EXPORTER,
    parquet.EXPORTER,
    w3c.EXPORTER,
    refi.EXPORTER,
    gate.XML_EXPORTER,
    gate.BDOC_EXPORTER,
    tei.EXPORTER,
    claim_jsonld.EXPORTER,
    html_file.EXPORTER,
    word_file.EXPORTER,
    pdf_file.EXPORTER,
    codebook.EXPORTER,
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
