"""Files of every kind with given words in them, made as small as their formats allow."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from annotator.domain.progress import no_step
from annotator.formats import EXPORTERS
from annotator.formats.base import Importer
from tests.formats.examples import Source, example

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
_TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"
_DC = "http://purl.org/dc/elements/1.1/"


def packed(parts: dict[str, str | bytes], first: str = "") -> bytes:
    """A ZIP of these parts; the one called `first` is not compressed."""
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content, ZIP_STORED if name == first else ZIP_DEFLATED)
    return out.getvalue()


def pdf(*pages: Sequence[str], info: str = "") -> bytes:
    """A PDF of pages of lines in Helvetica; `info` is what its dictionary of information holds."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * number} 0 R" for number in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for number, lines in enumerate(pages):
        shown = "".join(f"({line}) Tj T* " for line in lines)
        stream = f"BT /F1 12 Tf 14 TL 72 720 Td {shown}ET"
        resources = "/Resources << /Font << /F1 3 0 R >> >> /MediaBox [0 0 595 842]"
        objects.append(f"<< /Type /Page /Parent 2 0 R {resources} /Contents {5 + 2 * number} 0 R >>")
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream")
    objects.append(f"<< {info} >>")
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("latin-1")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    end = f"trailer\n<< /Size {size} /Root 1 0 R /Info {size - 1} 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + f"xref\n0 {size}\n0000000000 65535 f \n{table}{end}".encode("latin-1")


def docx(body: str, *, said: str = "", parts: dict[str, str | bytes] | None = None) -> bytes:
    """A Word document with this body in WordprocessingML, and `said` in its properties."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    link = f'<Relationship Id="r1" Type="{office}/officeDocument" Target="word/document.xml"/>'
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    override = f'<Override PartName="/word/document.xml" ContentType="{kind}"/>'
    types = f'<Default Extension="xml" ContentType="application/xml"/>{override}'
    namespace = "http://schemas.openxmlformats.org/package/2006"
    return packed(
        {
            "[Content_Types].xml": f'<Types xmlns="{namespace}/content-types">{types}</Types>',
            "_rels/.rels": f'<Relationships xmlns="{namespace}/relationships">{link}</Relationships>',
            "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}</w:body></w:document>',
            "docProps/core.xml": f'<p xmlns:dc="{_DC}" xmlns:dcterms="http://purl.org/dc/terms/">{said}</p>',
            **(parts or {}),
        }
    )


def paragraph(words: str, style: str = "") -> str:
    """A paragraph in WordprocessingML."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{escape(words)}</w:t></w:r></w:p>'


def odt(body: str, *, said: str = "", declared: str = "") -> bytes:
    """An OpenDocument text with this body."""
    spaces = f'xmlns:office="{_OFFICE}" xmlns:text="{_TEXT}" xmlns:table="{_TABLE}" xmlns:dc="{_DC}"'
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"{declared}<office:document-content {spaces}><office:body><office:text>{body}"
            "</office:text></office:body></office:document-content>",
            "meta.xml": f"<office:document-meta {spaces}><office:meta>{said}</office:meta></office:document-meta>",
        },
        first="mimetype",
    )


def epub(*chapters: str, said: str = "", more: dict[str, str | bytes] | None = None) -> bytes:
    """A book of pages with these bodies in XHTML."""
    names = [f"text/chapter {number}.xhtml" for number in range(1, len(chapters) + 1)]
    items = "".join(
        f'<item id="c{n}" href="{name.replace(" ", "%20")}" media-type="application/xhtml+xml"/>'
        for n, name in enumerate(names)
    )
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(len(names)))
    page = '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body>{}</body></html>'
    head = f"<metadata>{said}</metadata><manifest>{items}</manifest>"
    book = f'<package xmlns:dc="{_DC}">{head}<spine>{spine}</spine></package>'
    place = '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": place,
            "OEBPS/book.opf": book,
            **{f"OEBPS/{name}": page.format(body) for name, body in zip(names, chapters, strict=True)},
            **(more or {}),
        },
        first="mimetype",
    )


def xlsx(*rows: Sequence[object], sheets: dict[str, Sequence[Sequence[object]]] | None = None) -> bytes:
    """A workbook with these rows, or with sheets of rows by name."""
    from openpyxl import Workbook

    book = Workbook()
    assert book.active is not None
    book.remove(book.active)
    for name, content in (sheets or {"Sheet": rows}).items():
        sheet = book.create_sheet(name)
        for row in content:
            sheet.append(list(row))
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def page(words: str) -> str:
    return f"<html><body><article><p>{words}</p><p>{words}</p></article></body></html>"


def mhtml(html: str, place: str = "https://courier.example/railway") -> bytes:
    return (
        f"From: <Saved by a browser>\r\nSnapshot-Content-Location: {place}\r\nSubject: Railway opens\r\n"
        "Date: Tue, 3 Feb 2026 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/related; type="text/html"; boundary="edge"\r\n\r\n'
        "--edge\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: 8bit\r\n"
        f"Content-Location: {place}\r\n\r\n{html}\r\n--edge--\r\n"
    ).encode()


def made(key: str, words: str) -> bytes:
    """A file of the kind with this key that holds these words, which are ASCII."""
    match key:
        case "jsonl":
            return json.dumps({"text": words}).encode()
        case "json":
            return json.dumps([{"text": words}]).encode()
        case "html":
            return page(words).encode()
        case "mhtml":
            return mhtml(page(words))
        case "pdf":
            return pdf([words[place : place + 80] for place in range(0, len(words), 80)])
        case "docx":
            return docx(paragraph(words))
        case "odt":
            return odt(f"<text:p>{words}</text:p>")
        case "rtf":
            return b"{\\rtf1\\ansi\\ansicpg1252 " + words.encode() + b"\\par}"
        case "epub":
            return epub(f"<p>{words}</p>")
        case "eml":
            date = "Date: Tue, 3 Feb 2026 10:00:00 +0000"
            return f"From: mira@courier.example\r\n{date}\r\nSubject: Railway\r\n\r\n{words}\r\n".encode()
        case "csv":
            return f'text,title\n"{words}",Railway\n'.encode()
        case "xlsx":
            return xlsx(["text"], [words])
        case "taguette":
            return taguette([(f"<p>{words}</p>", [])])
        case "zip":
            return packed({"a.txt": words})
    return words.encode()


_TAGUETTE = """
CREATE TABLE projects(id INTEGER PRIMARY KEY, name TEXT, description TEXT, created DATETIME);
CREATE TABLE documents(id INTEGER PRIMARY KEY, name TEXT, description TEXT, filename TEXT, created DATETIME,
    project_id INTEGER, contents TEXT, text_direction TEXT);
CREATE TABLE highlights(id INTEGER PRIMARY KEY, document_id INTEGER, start_offset INTEGER, end_offset INTEGER,
    snippet TEXT);
CREATE TABLE tags(id INTEGER PRIMARY KEY, project_id INTEGER, path TEXT, description TEXT);
CREATE TABLE highlight_tags(highlight_id INTEGER, tag_id INTEGER);
CREATE TABLE commands(id INTEGER PRIMARY KEY, date DATETIME, user_login TEXT, project_id INTEGER,
    document_id INTEGER, payload TEXT);
INSERT INTO projects VALUES (1, 'Railway', '', '2026-02-03 10:00:00');
"""


def taguette(documents: Sequence[tuple[str, Sequence[tuple[int, int, str, str]]]], further: str = "") -> bytes:
    """A database of pages, each with highlights: bytes from and to, snippet, paths of tags with commas between."""
    with closing(sqlite3.connect(":memory:")) as file:
        file.executescript(_TAGUETTE)
        tags: dict[str, int] = {}
        number = 0
        for own, (page, highlights) in enumerate(documents, 1):
            row = (own, f"Report {own}", "", f"r{own}.html", "2026-02-03 10:00:00.000000", 1, page, "LEFT_TO_RIGHT")
            file.execute("INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)
            for start, end, snippet, paths in highlights:
                number += 1
                file.execute("INSERT INTO highlights VALUES (?, ?, ?, ?, ?)", (number, own, start, end, snippet))
                said = json.dumps({"type": "highlight_add", "highlight_id": number})
                logged = (None, "2026-02-04 11:00:00.000000", "mira", 1, own, said)
                file.execute("INSERT INTO commands VALUES (?, ?, ?, ?, ?, ?)", logged)
                for path in paths.split(",") if paths else ():
                    tags.setdefault(path, len(tags) + 1)
                    file.execute("INSERT INTO highlight_tags VALUES (?, ?)", (number, tags[path]))
        file.executemany("INSERT INTO tags VALUES (?, 1, ?, 'What it is.')", [(n, path) for path, n in tags.items()])
        file.executescript(further)
        file.commit()
        return bytes(file.serialize())


def put(importer: Importer, folder: Path, name: str, words: str) -> Path:
    """A file of an importer's kind that holds these words, with what belongs to it.

    Kinds that can also be written are written by their exporter, others made by `made`.
    """
    exporter = next((one for one in EXPORTERS if one.reader == importer.key), None)
    path = folder / name
    if importer.brings == "documents" or exporter is None:
        path.write_bytes(made(importer.key, words))
    elif not exporter.folder:
        exporter.write(path, Source([example(words)]), no_step)
    else:
        written = folder / "written"
        written.mkdir()
        exporter.write(written, Source([example(words)]), no_step)
        files = sorted(file for file in written.rglob("*") if file.name.lower().endswith(importer.suffixes))
        companions = {companion for file in files for companion in importer.companions(file)}
        path = next(file for file in files if file not in companions)
        if path.suffix != Path(name).suffix:
            path = path.rename(path.with_suffix(Path(name).suffix))
    return path


def saved(folder: Path, name: str, raw: bytes | str) -> Path:
    path = folder / name
    path.write_bytes(raw if isinstance(raw, bytes) else raw.encode())
    return path
