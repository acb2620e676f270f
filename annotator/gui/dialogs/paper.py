"""A page of text on paper: printed, or as a file that looks like it."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QFont, QImage, QTextBlock, QTextCursor, QTextDocument, QTextImageFormat

from annotator.services.placing import place

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

Write = Callable[[QTextDocument], object]
_POINTS = 9.0
_WIDEST = 600


def fit_pictures(document: QTextDocument, width: int, ratio: float = 0.0) -> None:
    """Make pictures that are wider than `width` pixels as wide as that, less where their lines are indented.

    With a `ratio`, that of the screen's pixels to these, they are made smaller evenly; else they keep what they hold.
    """
    cursor = QTextCursor(document)
    for at, length, form in list(pictures_in(document)):
        url = document.baseUrl().resolved(QUrl(form.name()))
        picture = QImage(url.toLocalFile())
        cursor.setPosition(at)
        room = max(100, width - _indent(document, cursor.block()))
        wanted = min(picture.width() or room, room)
        if form.width() != wanted:
            if ratio and wanted < picture.width():
                sharp = min(picture.width(), round(wanted * ratio))
                small = picture.scaledToWidth(sharp, Qt.TransformationMode.SmoothTransformation)
                document.addResource(QTextDocument.ResourceType.ImageResource.value, url, small)
            form.setWidth(wanted)
            cursor.setPosition(at + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(form)


def fit_tables(document: QTextDocument, width: int) -> None:
    """Lay a page out anew: tables far down a long one are at first as wide as they like, which scroll bars remember."""
    for wide in (width - 1, width):
        document.setTextWidth(wide)
        document.size()  # a long page is else laid out to its end only as it is read


def _indent(document: QTextDocument, block: QTextBlock) -> int:
    """How far the lines of a block begin from where those of others do."""
    listed = block.textList()
    steps = block.blockFormat().indent() + (listed.format().indent() if listed is not None else 0)
    return round(steps * document.indentWidth())


def pictures_in(document: QTextDocument) -> Iterator[tuple[int, int, QTextImageFormat]]:
    block = document.begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            part = parts.fragment()
            form = part.charFormat().toImageFormat()
            if form.isValid():
                yield part.position(), part.length(), form
            parts += 1
        block = block.next()


def printed(write: Write, printer: QPrinter) -> None:
    """Print what `write` puts into a document, on pages with numbers."""
    _composed(write).print_(printer)


def saved(write: Write, path: Path, folder: Path) -> None:
    """Save what `write` puts into a document as a PDF or, by its suffix, as one HTML file with its pictures, which
    are found in `folder`. Raises AnnotatorError."""
    place(path, lambda part: _save(write, part, path.suffix.lower() == ".pdf", folder), project=folder)


def _save(write: Write, part: Path, as_pdf: bool, folder: Path) -> None:
    if as_pdf:
        from PySide6.QtPrintSupport import QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(part))
        printed(write, printer)
        return

    def inlined(found: re.Match[str]) -> str:
        picture = folder / found[1]
        if not picture.is_file():
            return found[0]
        return f'src="data:image/png;base64,{base64.b64encode(picture.read_bytes()).decode()}"'

    part.write_text(re.sub(r'src="([^":]+\.png)"', inlined, _composed(write).toHtml()), encoding="utf-8")


def _composed(write: Write) -> QTextDocument:
    document = QTextDocument()
    font = QFont()
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    write(document)
    fit_pictures(document, _WIDEST)
    return document
