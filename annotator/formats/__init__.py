"""The registries of file formats: one module a format, one line here."""

from __future__ import annotations

from annotator.formats import csv_rows, html, jsonl, plain
from annotator.formats.base import Exporter, Importer

IMPORTERS: tuple[Importer, ...] = (plain.IMPORTER, html.IMPORTER, jsonl.IMPORTER)
EXPORTERS: tuple[Exporter, ...] = (jsonl.EXPORTER, csv_rows.EXPORTER)


def importer_of(key: str) -> Importer | None:
    """The importer with this key."""
    return next((importer for importer in IMPORTERS if importer.key == key), None)


def importer_for(name: str) -> Importer | None:
    """The importer that takes files with the suffix of `name`, whatever its case."""
    lower = name.lower()
    return next((importer for importer in IMPORTERS if lower.endswith(importer.suffixes)), None)


def exporter_of(key: str) -> Exporter | None:
    """The exporter with this key."""
    return next((exporter for exporter in EXPORTERS if exporter.key == key), None)
