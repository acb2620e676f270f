"""pandas reads our CSV without being told how, and each annotation has its words."""
# pip: pandas numpy

from __future__ import annotations

import json
from pathlib import Path

import pandas

from annotator.formats.csv_rows import COLUMNS, CONTEXT, FORMULAS
from annotator.formats.harmless import as_written
from annotator.services.export_source import Reducing
from tests.interop.running import Seen, by_text, outputs, run, same, spans, unharmed


def seen_in(table: pandas.DataFrame, texts: dict[str, str], safe: bool) -> dict[str, Seen]:
    """The words under each annotation by their texts; each must be its quote, between what stands around it."""
    seen = {text: Seen() for text in texts.values()}
    for row in table.to_dict("records"):
        cells = {key: as_written(value) for key, value in row.items() if isinstance(value, str)}
        if safe:
            assert not any(str(value).lstrip()[:1] in tuple("=+-@") for value in row.values()), row
        text = texts[str(row["document"])]
        if not cells.get("start"):
            continue
        first, last = int(cells["start"]), int(cells["end"])
        places = [(first, last)]
        if cells["fragments"]:
            places = [tuple(map(int, piece.split("-"))) for piece in cells["fragments"].split(";")]
        else:
            assert cells["quote"] == text[first:last], f"{cells['quote']!r} is placed on {text[first:last]!r}"
        assert cells["before"] == text[max(0, first - CONTEXT) : first], cells["before"]
        assert cells["after"] == text[last : last + CONTEXT], cells["after"]
        for start, end in places:
            seen[text][cells["annotator"], cells["label"], text[start:end]] += 1
    return seen


def checked(out: Path, source: Reducing, where: str, safe: bool) -> int:
    plainly = pandas.read_csv(out)
    assert tuple(plainly.columns[: len(COLUMNS)]) == COLUMNS
    table = pandas.read_csv(out, dtype=str, keep_default_na=False)
    assert len(table) == len(plainly)
    for value in table["attributes"]:
        assert not value or isinstance(json.loads(as_written(value)), dict)
    table.to_csv(saved := out.with_name(f"saved {out.name}"), index=False)
    unharmed("csv", saved, source, where)
    texts = {one.document.id: one.document.text for one in source.documents()}
    seen = seen_in(table, texts, safe)
    expected = by_text(source, lambda one, source: spans(one, source, annotators=True))
    return sum(same(seen[text], wanted, where) for text, wanted in expected.items())


def main(folder: Path) -> str:
    count = 0
    for formulas in FORMULAS.choices:
        for project, out, source in outputs("csv", folder, formulas=formulas):
            count += checked(out, source, f"{project}, {formulas}", formulas == FORMULAS.choices[0])
    return (
        f"pandas {pandas.__version__} reads {count} spans on their words, formulas kept or disarmed, and saves them so"
    )


if __name__ == "__main__":
    run(main)
