"""Files to begin from when readers are tried with damaged ones: real ones, and our own exports."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from annotator.domain.progress import no_step
from annotator.formats import EXPORTERS
from annotator.formats.base import Importer
from annotator.formats.exporter import Exporter, ExportOptions
from annotator.services.exporting import files_of
from tests.formats.examples import Source, example
from tests.formats.making import made
from tests.formats.torture import torture, written

WORDS = "The minister said nothing about the railway, which opened before winter. " * 5
REAL = {
    "plain": ("articles/encodings/**/*.txt",),
    "html": ("articles/html/*.html",),
    "pdf": ("articles/pdf/*.pdf",),
    "docx": ("articles/docx/*.docx",),
    "rtf": ("articles/rtf/*.rtf",),
    "eml": ("articles/eml/*.eml",),
    "csv": ("jsonl/doccano/*/*.csv",),
    "xlsx": ("jsonl/doccano/*/*.xlsx",),
    "json": ("multilingual/*.json",),
    "brat": ("brat/*/*.ann",),
    "re3d": ("re3d/*/documents.json",),
    "tei": ("numbers/grobid-quantities-tei/*.xml",),
    "w3c": ("w3c-annotation/**/*.json",),
    "doccano": ("jsonl/doccano/*/*.jsonl",),
    "label-studio": ("jsonl/label-studio/*.json",),
    "prodigy": ("jsonl/prodigy/*.jsonl",),
    "gate": ("gate/*.xml",),
    "bdoc": ("gate/*.bdocjs",),
    "conll": ("conll/*.*", "jsonl/doccano/*/*.conll"),
    "conllu": ("multilingual/*.conllu",),
    "uima-xmi": ("uima/*/*.xmi", "uima/*/*/*.xmi"),
    "uima-json": ("uima/*/*.json", "uima/*/*/*.json"),
    "webanno-tsv": ("webanno-tsv/*/*.tsv", "webanno-tsv/*/*/*.tsv", "adjudication/*/*/*.tsv"),
    "inception": ("adjudication/*.zip",),
}
LINES = ("brat", "conll", "conllu", "csv", "doccano", "jsonl", "plain", "prodigy", "re3d", "webanno-tsv")
"""Kinds of which the beginning is a file, too."""

_SIGNS = "The [actor minister] {} [claim nothing]. 🚀 سلام\n"
_LARGE = 40_000
_MOST = 12


@dataclass(frozen=True)
class Case:
    """Files of one folder by their names; the one at `main` is read, the others lie beside it."""

    files: tuple[tuple[str, bytes], ...]
    main: int

    def put(self, folder: Path) -> None:
        for name, raw in self.files:
            place = folder / name
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(raw)


def cases_of(importer: Importer, data: Path, place: Path) -> list[Case]:
    """The cases of one importer; `place` is a folder for exports."""
    place.mkdir(parents=True, exist_ok=True)
    cases = [case for exporter in EXPORTERS if exporter.reader == importer.key for case in _written(exporter, place)]
    if importer.brings == "documents" or not cases:
        cases.append(Case(((f"made{importer.suffixes[0]}", made(importer.key, WORDS)),), 0))
    return cases + _real(importer, data)


def _written(exporter: Exporter, place: Path) -> list[Case]:
    from annotator.formats import importer_of

    importer = importer_of(exporter.reader)
    assert importer is not None
    cases = []
    choices = [{}, *({option.key: one} for option in exporter.options for one in option.choices[1:])]
    for number, chosen in enumerate(choices):
        options = ExportOptions(chosen=chosen)
        out = place / f"{exporter.key}{number}{exporter.suffix}"
        written(exporter, out, torture(options))
        cases += _cases(files_of(importer, out), out if out.is_dir() else place)
        small = place / f"{exporter.key}{number}-small{exporter.suffix}"
        if exporter.folder:
            small.mkdir()
        exporter.write(small, Source([example(_SIGNS.format(who) * 2) for who in ("said", "saw")]), no_step)
        cases += _cases(files_of(importer, small), small if small.is_dir() else place)
    return cases


def _cases(files: list[Path], folder: Path) -> list[Case]:
    """A case for each file, with what belongs to it, where the export is a folder of its own."""
    cases = []
    for file in files:
        near = [file]
        if folder.name != "exports":
            beside = [one for one in sorted(folder.rglob("*")) if one.is_file()]
            near = [one for one in beside if one == file or one.stem == file.stem or one.suffix != file.suffix]
        cases.append(Case(tuple((str(one.relative_to(folder)), one.read_bytes()) for one in near), near.index(file)))
    return cases


def _real(importer: Importer, data: Path) -> list[Case]:
    found = [file for pattern in REAL.get(importer.key, ()) for file in sorted(data.glob(pattern)) if file.is_file()]
    step = max(1, len(found) // _MOST)
    cases = []
    for file in found[::step]:
        raw = file.read_bytes()
        if importer.key in LINES:
            raw = raw[: raw.rfind(b"\n", 0, _LARGE) + 1] if len(raw) > _LARGE else raw
        elif len(raw) > 8 * _LARGE:
            continue
        beside = [one for one in importer.companions(file) if one != file and one.is_file()]
        beside += [one for one in file.parent.glob("*.conf") if importer.key == "brat" and one not in beside]
        parts = [(one.name, one.read_bytes()[: 3 * _LARGE]) for one in beside]
        cases.append(Case(((file.name, raw), *parts), 0))
    return cases
