"""A folder that the datasets library of Hugging Face loads: a file for each split, and the card."""

from __future__ import annotations

import re
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol

import orjson

from annotator.domain.progress import Step
from annotator.formats.dataset_card import Card
from annotator.formats.dataset_rows import Rows, Shape, shape_of
from annotator.formats.exporter import Exporter, ExportSource, Option, choice
from annotator.formats.parquet import CARRIES, ParquetFile
from annotator.formats.textless import without_texts
from annotator.paths import resources

FILES = Option("files", "Files", ("jsonl", "parquet"), "Parquet is smaller and needs a library here; both load alike")
_HUB = {"": "train", "dev": "validation", "val": "validation", "valid": "validation"}


class _File(Protocol):
    def add(self, row: dict[str, Any]) -> None: ...
    def close(self) -> None: ...


class _Lines:
    """A file of JSON lines."""

    def __init__(self, out: Path) -> None:
        self._file = out.open("wb", buffering=1 << 20)

    def add(self, row: dict[str, Any]) -> None:
        self._file.write(orjson.dumps(row, option=orjson.OPT_APPEND_NEWLINE))

    def close(self) -> None:
        self._file.close()


class _Splits:
    """The files of the splits, each opened with the first document that belongs into it."""

    def __init__(self, folder: Path, kind: str, shape: Shape) -> None:
        self._folder, self._kind, self._shape = folder, kind, shape
        self._open: dict[str, _File] = {}

    def __enter__(self) -> _Splits:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for file in self._open.values():
            file.close()

    def of(self, split: str) -> _File:
        if split not in self._open:
            out = self._folder / f"{split}.{self._kind}"
            self._open[split] = _Lines(out) if self._kind == "jsonl" else ParquetFile(out, self._shape, {})
        return self._open[split]

    def files(self) -> dict[str, str]:
        """The splits with something in them, in the usual order, and where they are."""
        usual = ("train", "validation", "test")
        names = sorted(self._open, key=lambda name: (usual.index(name) if name in usual else len(usual), name))
        return {name: f"data/{name}.{self._kind}" for name in names}


def split_named(split: str) -> str:
    """What the hub calls a split: letters, digits and underscores, and "validation" for what others call dev."""
    name = _HUB.get(split.casefold(), split)
    return re.sub(r"\W", "_", name) or "train"


def write(out: Path, source: ExportSource, step: Step) -> None:
    """Rows into the files of their splits; all of them into "train" where there are no splits."""
    shape = shape_of(source.options.with_text)
    rows, card, total = Rows(source), Card(source, shape), source.count
    data = out / "data"
    data.mkdir()
    with _Splits(data, choice(source, FILES), shape) as splits:
        for done, one in enumerate(source.documents()):
            step(done, total, "")
            split = split_named(source.split_of(one.document.id))
            splits.of(split).add(rows.row(one))
            card.count(one, split)
        if not total:
            splits.of("train")
        files = splits.files()
    (out / "README.md").write_text(card.text(files), encoding="utf-8", newline="\n")
    if not source.options.with_text:
        loader = (resources() / "datasets" / "load.py").read_bytes()
        (out / "load.py").write_bytes(loader)


EXPORTER = Exporter(
    "huggingface",
    "Hugging Face dataset",
    "",
    "A folder with a file for each split and a card, for datasets.load_dataset",
    write,
    CARRIES,
    without_texts,
    folder=True,
    splits=True,
    textless=True,
    options=(FILES,),
)
