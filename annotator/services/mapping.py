"""What the user says of a file that is imported: what its labels and annotators are called here, what it counts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from annotator.domain.units import Unit
from annotator.formats.base import ReadDocument

LayerFrom = Literal["", "name", "suffix", "folder"]
LAYERS_FROM: tuple[LayerFrom, ...] = ("", "name", "suffix", "folder")


@dataclass(frozen=True, slots=True)
class ImportMapping:
    """`labels` and `annotators` lead from names in the file to names in the project, "" leaves out what has them.

    What names no annotator belongs to the one who imports, or to who is called as the file ("name"), as the last
    part of its name before the suffix ("suffix": report.anna.json), or as its folder (`layer_from`). `unit` is what
    offsets count where the user knows better than the format.
    """

    labels: Mapping[str, str] = field(default_factory=dict)
    annotators: Mapping[str, str] = field(default_factory=dict)
    layer_from: LayerFrom = ""
    unit: Unit | None = None

    def apply(self, read: ReadDocument, path: Path | None) -> None:
        """Change a document that was read from a file as the user wishes."""
        if self.layer_from and path is not None:
            layer = layer_named(path, self.layer_from)
            for annotation in read.annotations:
                annotation.annotator = annotation.annotator or layer
        if not self.labels and not self.annotators:
            return
        kept = []
        for annotation in read.annotations:
            label = self.labels.get(annotation.label, annotation.label)
            annotator = self.annotators.get(annotation.annotator or "", annotation.annotator)
            if label and (annotator or not annotation.annotator):
                if label != annotation.label:
                    annotation.label, annotation.label_id = label, None
                if annotator != annotation.annotator:
                    annotation.annotator, annotation.annotator_id = annotator, None
                kept.append(annotation)
        if left := len(read.annotations) - len(kept):
            read.remarks.append(f"{left:,} annotations are left out, as you wished")
            refs = {annotation.ref for annotation in kept}
            gone = {annotation.ref for annotation in read.annotations} - refs
            read.relations = [tie for tie in read.relations if tie.source not in gone and tie.target not in gone]
        read.annotations = kept


AS_IT_IS = ImportMapping()


def layer_named(path: Path, layer_from: LayerFrom) -> str | None:
    """The name of an annotator as a file's place says it, None where it says none."""
    match layer_from:
        case "name":
            return path.stem
        case "suffix":
            return path.stem.rpartition(".")[2] if "." in path.stem else None
        case "folder":
            return path.parent.name or None
        case _:
            return None
