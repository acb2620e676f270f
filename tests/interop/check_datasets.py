"""The datasets library of Hugging Face loads our folder and our Parquet, and has the rows that we wrote."""

# pip: datasets pyarrow
from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from annotator.formats import exporter_of
from annotator.formats.exporter import ExportOptions
from tests.formats.torture import torture, written
from tests.interop.running import run


def rows_of(folder: Path) -> list[dict[str, Any]]:
    """The rows of a folder of JSON lines."""
    files = sorted((folder / "data").glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_bytes().split(b"\n") if line]


def main(folder: Path) -> str:
    """Writes the torture project in each way and loads it; what was checked, in a sentence."""
    from datasets import load_dataset

    exporter, parquet = exporter_of("huggingface"), exporter_of("parquet")
    assert exporter is not None
    assert parquet is not None
    source = torture()
    documents = list(source.documents())
    # A document with nothing in it comes first: the library must not take empty lists for lists of nothing.
    documents.sort(key=lambda one: len(one.annotations))
    source.documents = lambda: iter(documents)  # type: ignore[method-assign]
    expected: list[dict[str, Any]] = []
    for kind in ("jsonl", "parquet"):
        for with_text in (True, False):
            source.options = ExportOptions(with_text=with_text, chosen={"files": kind})
            out = folder / f"{kind}-{with_text}"
            written(exporter, out, source)
            if kind == "jsonl":
                expected = rows_of(out) if with_text else expected
            loaded = load_dataset(str(out), cache_dir=str(folder / "cache"))
            assert list(loaded) == ["train"], list(loaded)
            found = list(loaded["train"])
            wanted = expected if with_text else rows_of(folder / "jsonl-False")
            assert found == wanted, f"{kind}, with text {with_text}: rows differ"
    half = len(documents) // 2
    split = {one.document.id: ("train" if number < half else "dev") for number, one in enumerate(documents)}
    source.options = ExportOptions()
    source.split_of = lambda document: split[document]  # type: ignore[method-assign]
    written(exporter, folder / "splits", source)
    loaded = load_dataset(str(folder / "splits"), cache_dir=str(folder / "cache"))
    assert {name: len(loaded[name]) for name in loaded} == {"train": half, "validation": len(documents) - half}
    written(parquet, folder / "out.parquet", source)
    files = {"train": str(folder / "out.parquet")}
    assert list(load_dataset("parquet", data_files=files, cache_dir=str(folder / "cache"))["train"]) == expected
    return f"datasets loads {len(expected)} documents as JSON lines and as Parquet, with and without texts, split"


if __name__ == "__main__":
    run(main)
