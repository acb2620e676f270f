"""openpyxl opens our workbook: no cell is a formula or a link, no text is cut, and each annotation has its words."""
# pip: openpyxl xlsxwriter

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from annotator.formats.workbook_sheets import MOST_OF_A_CELL, unescaped
from annotator.services.export_source import Reducing
from tests.formats.examples import Source, example
from tests.formats.torture import written
from tests.interop.running import Seen, by_text, outputs, run, same, spans, the_exporter, unharmed

LONG = "The [claim =report 🚀] says " + "much, " * 30_000 + "[figure 🚀🚀]."


def harmless(book: Any) -> int:
    """How many cells have something in them; raises where one is a formula, a link or too long."""
    count = 0
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None:
                    where = f"{sheet.title} {cell.coordinate}"
                    assert cell.data_type in ("s", "n"), f"{where} is of type {cell.data_type}"
                    assert cell.hyperlink is None, f"{where} is a link"
                    assert len(str(cell.value).encode("utf-16-le")) <= 2 * MOST_OF_A_CELL, f"{where} is too long"
                    count += 1
    return count


def rows(book: Any, name: str) -> Iterator[dict[str, Any]]:
    """The rows of a sheet by their columns; those that go on with a long cell are added to the row before."""
    header, *lines = book[name].iter_rows(values_only=True)
    whole: dict[str, Any] = {}
    for line in lines:
        row = dict(zip(header, line, strict=True))
        if not row["part"]:
            if whole:
                yield whole
            whole = row
        else:
            rest = {key: value for key, value in row.items() if value is not None and key not in (header[0], "part")}
            whole |= {key: whole[key] + value for key, value in rest.items()}
    if whole:
        yield whole


def compared(book: Any, source: Reducing, where: str) -> int:
    """How many spans are on their words in the texts of the workbook."""
    texts = {row["id"]: unescaped(row["text"] or "") for row in rows(book, "documents")}
    seen: dict[str, Seen] = defaultdict(Seen)
    for row in rows(book, "annotations"):
        text = texts[row["document"]]
        fragments = json.loads(row["fragments"]) if row["fragments"] else [[row["start"], row["end"]]]
        for start, end in fragments:
            seen[text][unescaped(row["label"]), text[start:end]] += 1
        if len(fragments) == 1:
            start, end = fragments[0]
            assert unescaped(row["quote"]) == text[start:end], f"{row['quote']!r} is placed on {text[start:end]!r}"
    expected = by_text(source, spans)
    assert sorted(texts.values()) == sorted(expected), f"{where}: a text differs"
    return sum(same(seen[text], wanted, where) for text, wanted in expected.items())


def main(folder: Path) -> str:
    long = folder / "long.xlsx"
    source = written(the_exporter("xlsx"), long, Source([example(LONG, note="+1")]))
    counts: Counter[str] = Counter()
    for name, out, seen in (*outputs("xlsx", folder), ("long", long, source)):
        book = load_workbook(out)
        counts["cells"] += harmless(book)
        counts["spans"] += compared(book, seen, name)
        book.save(saved := out.with_name(f"saved-{out.name}"))
        unharmed("xlsx", saved, seen, name)
    return (
        f"openpyxl finds no formula and no link in {counts['cells']:,} cells, every text whole, "
        f"{counts['spans']} spans on their words, and saves them so"
    )


if __name__ == "__main__":
    run(main)
