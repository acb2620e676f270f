"""Writes the torture project for the programs that are to open it."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.progress import no_step
from annotator.formats import exporter_of
from annotator.formats.exporter import ExportOptions
from annotator.services.export_source import Reducing
from tests.formats.torture import torture


def written_by(key: str, folder: Path, *further: str, **chosen: str) -> Path:
    """The folder, with what the exporters of these keys write; options as `chosen`."""
    folder.mkdir(exist_ok=True)
    for name in (key, *further):
        exporter = exporter_of(name)
        assert exporter is not None
        out = folder if exporter.folder else folder / f"{'-'.join((name, *chosen.values()))}{exporter.suffix}"
        exporter.write(out, Reducing(torture(ExportOptions(chosen=chosen)), exporter), no_step)
    return folder
