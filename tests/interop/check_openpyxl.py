"""openpyxl opens our workbook: no cell is a formula or a link, and no text is cut."""

# pip: openpyxl xlsxwriter
from __future__ import annotations

from pathlib import Path

from openpyxl import load_workbook

from annotator.formats import exporter_of
from annotator.formats.workbook_sheets import MOST_OF_A_CELL, unescaped
from tests.formats.examples import Source, example
from tests.formats.torture import torture, written
from tests.interop.running import run


def main(folder: Path) -> str:
    """Writes the torture project and a long text, and opens both; what was checked, in a sentence."""
    exporter = exporter_of("xlsx")
    assert exporter is not None
    long = "The [claim =report] says 🚀 " + "much, " * 30_000
    cells = 0
    for name, source in (("torture", torture()), ("long", Source([example(long, note="+1")]))):
        out = folder / f"{name}.xlsx"
        written(exporter, out, source)
        book = load_workbook(out)
        for sheet in book.worksheets:
            for row in sheet.iter_rows():
                for cell in row:
                    if cell.value is None:
                        continue
                    cells += 1
                    assert cell.data_type in ("s", "n"), f"{sheet.title} {cell.coordinate} is of type {cell.data_type}"
                    assert cell.hyperlink is None, f"{sheet.title} {cell.coordinate} is a link"
                    assert len(str(cell.value)) <= MOST_OF_A_CELL
        sheet = book["documents"]
        columns = {cell.value: cell.column - 1 for cell in sheet[1]}
        texts: dict[str, str] = {}
        for row in sheet.iter_rows(min_row=2, values_only=True):
            own = str(row[columns["id"]])
            texts[own] = texts.get(own, "") + unescaped(row[columns["text"]] or "")
        assert texts == {one.document.id: one.document.text for one in source.documents()}, "a text differs"
    return f"openpyxl finds no formula and no link in {cells:,} cells, and every text whole"


if __name__ == "__main__":
    run(main)
