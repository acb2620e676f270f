"""The datasets library of Hugging Face loads our folder and our Parquet, and has the rows that we wrote."""
# pip: datasets pyarrow

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from datasets import load_dataset

from annotator.domain.annotated import AnnotatedDocument
from annotator.formats.exporter import ExportOptions
from annotator.services.export_source import Reducing
from tests.formats.examples import Source
from tests.formats.torture import torture, written
from tests.interop.running import Seen, by_text, plain, run, same, spans, the_exporter


def rows_of(folder: Path) -> list[dict[str, Any]]:
    """The rows of a folder of JSON lines."""
    files = sorted((folder / "data").glob("*.jsonl"))
    return [json.loads(line) for file in files for line in file.read_bytes().split(b"\n") if line]


def loaded(folder: Path, **said: Any) -> Any:
    name = "parquet" if "data_files" in said else str(folder)
    return load_dataset(name, cache_dir=str(folder.parent / "cache"), **said)


def covered(rows: list[dict[str, Any]], source: Reducing, where: str) -> int:
    """How many spans the rows have on the words that the source means."""
    expected = by_text(source, spans)
    count = 0
    for row in rows:
        text = row["text"]
        seen = Seen(
            (span["label"], text[piece["start"] : piece["end"]]) for span in row["spans"] for piece in span["fragments"]
        )
        count += same(seen, expected.pop(text), where)
    assert not expected, f"{where}: rows are missing"
    return count


def in_every_way(source: Source, folder: Path) -> tuple[int, int]:
    """How many documents and spans there are, the same as JSON lines and as Parquet, with texts and without."""
    exporter = the_exporter("huggingface")
    count = 0
    expected: dict[bool, list[dict[str, Any]]] = {}
    for kind in ("jsonl", "parquet"):
        for with_text in (True, False):
            source.options = ExportOptions(with_text=with_text, chosen={"files": kind})
            out = folder / f"{kind}-{with_text}"
            seen = written(exporter, out, source)
            if kind == "jsonl":
                expected[with_text] = rows_of(out)
            found = loaded(out)
            assert list(found) == ["train"], list(found)
            assert list(found["train"]) == expected[with_text], f"{kind}, with text {with_text}: rows differ"
            if with_text:
                count = covered(list(found["train"]), seen, kind)
    source.options = ExportOptions()
    written(the_exporter("parquet"), folder / "out.parquet", source)
    alone = loaded(folder / "alone", data_files={"train": str(folder / "out.parquet")})
    assert list(alone["train"]) == expected[True], "Parquet: rows differ"
    return len(expected[True]), count


def in_splits(source: Source, documents: list[AnnotatedDocument], folder: Path) -> None:
    half = len(documents) // 2
    split = {one.document.id: ("train" if number < half else "dev") for number, one in enumerate(documents)}
    source.split_of = lambda document: split[document]  # type: ignore[method-assign]
    written(the_exporter("huggingface"), folder / "splits", source)
    found = loaded(folder / "splits")
    assert {name: len(found[name]) for name in found} == {"train": half, "validation": len(documents) - half}


def main(folder: Path) -> str:
    documents = rows = 0
    for name, source in (("torture", torture()), ("plain", plain())):
        place = folder / name
        place.mkdir()
        # A document with nothing in it comes first: the library must not take empty lists for lists of nothing.
        ordered = sorted(source.documents(), key=lambda one: len(one.annotations))
        source.documents = lambda ordered=ordered: iter(ordered)  # type: ignore[method-assign,misc]
        read, count = in_every_way(source, place)
        in_splits(source, ordered, place)
        documents, rows = documents + read, rows + count
    return f"datasets loads {documents} documents with {rows} spans as JSON lines and as Parquet, without texts, split"


if __name__ == "__main__":
    run(main)
