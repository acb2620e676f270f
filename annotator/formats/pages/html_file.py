"""A highlighted page: all documents in one HTML file that needs nothing else, to be read and printed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryFile

from annotator.domain.attribute import definitions
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.pages.dress import letter
from annotator.formats.pages.html_document import Writer
from annotator.formats.pages.html_head import head
from annotator.formats.pages.html_style import style_sheet
from annotator.formats.pages.html_text import esc, pairs
from annotator.formats.pages.legend import appendix, asked_of, depth_of, in_order
from annotator.formats.pages.telling import CARRIES, counted, title_of

_Entry = tuple[str, int]
"""Title and number of annotations."""


def write(out: Path, source: ExportSource, step: Step) -> None:
    """The documents in one file; what comes before them, the contents and the legend, is known when all were seen."""
    writer = Writer(source)
    entries: list[_Entry] = []
    # Beside the export: other places for temporary files are small on some systems.
    with TemporaryFile("w+", encoding="utf-8", newline="\n", dir=out.parent) as body:
        for number, one in enumerate(source.documents(), 1):
            body.writelines(writer.article(one, number))
            entries.append((title_of(one), len(one.annotations)))
            step(number, source.count, "")
        body.seek(0)
        with out.open("w", encoding="utf-8", newline="\n") as file:
            file.writelines(_beginning(source, writer, entries))
            copyfileobj(body, file)
            file.write("</main>\n</body>\n</html>\n")


def _beginning(source: ExportSource, writer: Writer, entries: list[_Entry]) -> Iterator[str]:
    style = style_sheet(writer.labels, writer.lanes)
    title = source.title or "Annotated documents"
    total = sum(number for _title, number in entries)
    yield head(title, style)
    yield f'<h1 dir="auto">{esc(title)}</h1>\n'
    both = f"{counted(len(entries), 'document', 'documents')}, {counted(total, 'annotation', 'annotations')}"
    yield f'<p class="by">{both}</p>\n'
    if len(entries) > 1:
        yield '<nav aria-labelledby="contents">\n<h3 id="contents">Contents</h3>\n<ol class="contents">\n'
        for number, (name, annotations) in enumerate(entries, 1):
            yield f'<li><a href="#d{number}"><bdi>{esc(name)}</bdi></a> <span class="by">{annotations:,}</span></li>\n'
        yield "</ol>\n</nav>\n"
    yield from _legend(source, writer)


def _legend(source: ExportSource, writer: Writer) -> Iterator[str]:
    known = {label.id: label for label in writer.labels}
    used = [label for label in in_order(known) if label.id in writer.uses]
    numbers = {label.id: number for number, label in enumerate(writer.labels)}
    if used:
        yield '<section aria-labelledby="labels">\n<h3 id="labels">Labels</h3>\n<ul class="legend">\n'
        for label in used:
            yield _label(label, numbers[label.id], writer.uses[label.id], source)
        yield "</ul>\n</section>\n"
    if writer.teller.several:
        yield '<h3>Annotators</h3>\n<ol class="notes">'
        yield "".join(f'<li dir="auto">{esc(one.name)}</li>' for one in source.annotators.values())
        yield "</ol>\n"
    for heading, said in appendix(source, writer.uses):
        yield f'<details><summary>{esc(heading)}</summary>\n<ul class="legend">\n'
        for name, words in said:
            yield f'<li><b dir="auto">{esc(name)}</b><p class="pre" dir="auto">{esc(words)}</p></li>\n'
        yield "</ul></details>\n"


def _label(label: Label, number: int, uses: int, source: ExportSource) -> str:
    chip = f'<b class="k c{number}" role="img" aria-label="Key" data-k="{esc(letter(label))}"></b>'
    name = f'<span class="s t{number} p0-{number}" dir="auto">{esc(label.name)}</span>'
    count = f' <span class="by">{uses:,}</span>'
    guideline = f'<p class="pre" dir="auto">{esc(label.guideline)}</p>' if label.guideline else ""
    asked = [(attribute.name, asked_of(attribute)) for attribute in definitions(label.attributes)]
    rows = f"<dl>{pairs(asked)}</dl>" if asked else ""
    depth = depth_of(label, source.labels)
    return f'<li class="in{depth}">{chip} {name}{count}{guideline}{rows}</li>\n'


EXPORTER = Exporter(
    "html",
    "Highlighted web page",
    ".html",
    "All documents with their annotations in one web page, to read, send and print",
    write,
    CARRIES,
)
