"""What is to be exported and how: everything that the dialog and the shell let people choose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.document import State
from annotator.domain.splitting import Splits
from annotator.formats.exporter import PLAINLY, ExportOptions
from annotator.formats.losses import sentence
from annotator.services.import_report import counted


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """`layers` and `labels` are names or ids, `documents` ids; None stands for all. `states`: only documents with
    which one of the layers is so far. `negatives`: also documents without annotations. `per_annotator`: a file for
    each layer. `check`: read what was written back and compare. `renamed` leads from names or ids of labels
    to what the export calls them; two may become one.
    """

    format: str
    layers: tuple[str, ...] | None = None
    documents: tuple[str, ...] | None = None
    states: tuple[State, ...] | None = None
    labels: tuple[str, ...] | None = None
    negatives: bool = True
    per_annotator: bool = False
    splits: Splits | None = None
    options: ExportOptions = PLAINLY
    check: bool = True
    renamed: Mapping[str, str] = field(default_factory=dict)


@dataclass(slots=True)
class LossReport:
    """What goes out of a project and what stays behind, counted on the real selection. `splits` are the numbers of
    documents in each set."""

    format: str
    documents: int = 0
    annotations: int = 0
    relations: int = 0
    losses: dict[str, int] = field(default_factory=dict)
    splits: dict[str, int] = field(default_factory=dict)

    def add(self, losses: Mapping[str, int]) -> None:
        for kind, number in losses.items():
            if number:
                self.losses[kind] = self.losses.get(kind, 0) + number

    def as_plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            "format": self.format,
            "documents": self.documents,
            "annotations": self.annotations,
            "relations": self.relations,
            "splits": self.splits,
            "losses": [
                {"kind": kind, "count": number, "says": sentence(kind, number)} for kind, number in self.losses.items()
            ],
        }

    def lines(self) -> list[str]:
        """What is lost, a sentence each."""
        return [f"{sentence(kind, number)}." for kind, number in self.losses.items()]


@dataclass(slots=True)
class ExportReport(LossReport):
    """What was written: `annotations` and `relations` are those that went in. `breaches` names annotations whose
    quote is not what their span covers, `faults` where the file read back differs from what it should hold;
    `checked` is false where no reader could compare."""

    path: Path = field(default_factory=Path)
    files: list[Path] = field(default_factory=list)
    bytes: int = 0
    breaches: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    checked: bool = False

    def as_plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {
            **LossReport.as_plain(self),
            "path": str(self.path),
            "files": [str(file) for file in self.files],
            "bytes": self.bytes,
            "breaches": self.breaches,
            "read_back": self.checked,
            "faults": self.faults,
        }

    def lines(self) -> list[str]:
        """In words, a line each."""
        numbers = f"{counted(self.documents, 'document')} with {counted(self.annotations, 'annotation')}"
        said = [f"{numbers} written to {self.path}."]
        said += [f"{name}: {counted(number, 'document')}." for name, number in self.splits.items()]
        said += LossReport.lines(self)
        if self.checked and not self.faults:
            said.append("Read back and compared: the file holds what it should.")
        elif self.faults:
            said += ["Read back, the file does NOT hold what it should:", *self.faults]
        return [*said, *self.breaches]
