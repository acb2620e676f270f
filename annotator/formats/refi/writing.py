"""Writing a REFI-QDA project: texts, the codings in one XML, and beside them what the format has no place for."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO, Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.identity import fixed_id
from annotator.domain.progress import Step
from annotator.formats.beside import further, project_said
from annotator.formats.carrying import as_text
from annotator.formats.exporter import ExportSource
from annotator.formats.jsonl_writing import Lines
from annotator.formats.refi.codebook import codebook_said
from annotator.formats.xml_words import attributes, words

NAMESPACE = "urn:QDA-XML:project:1.0"
ORIGIN = "Annotator"
PROJECT = "project.qde"
BESIDE = "annotator.jsonl"
CONTINUED = "continued by"
_LONGEST_NAME = 200
_NOON = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1 << 20


def write(out: Path, source: ExportSource, step: Step) -> None:
    """The whole source; texts go into the package as they come, the XML at the end."""
    with ExitStack() as stack:
        package = stack.enter_context(ZipFile(out, "w", ZIP_DEFLATED))
        names = ("sources", "notes", "links", "beside")
        parts: dict[str, IO[bytes]] = {name: stack.enter_context(TemporaryFile()) for name in names}
        writing = _Writing(source, package, parts)
        for done, one in enumerate(source.documents()):
            step(done, source.count, "")
            writing.document(one)
        with package.open(ZipInfo(PROJECT, _NOON), "w", force_zip64=True) as file:
            writing.finish(file, source)
        with package.open(ZipInfo(BESIDE, _NOON), "w", force_zip64=True) as file:
            file.write(orjson.dumps(project_said(source), option=orjson.OPT_APPEND_NEWLINE))
            _pour(parts["beside"], file)


def selection_of(annotation: str, number: int) -> str:
    """The GUID of the selection of a fragment."""
    return fixed_id("selection", f"{annotation}\n{number}")


def coding_of(annotation: str, number: int) -> str:
    """The GUID of the coding of a fragment: the annotation's id for the first."""
    return fixed_id("piece", f"{annotation}\n{number}") if number else annotation


def memo_of(annotation: str) -> str:
    """The GUID of the note that shows an annotation's attributes."""
    return fixed_id("attributes", annotation)


class _Writing:
    def __init__(self, source: ExportSource, package: ZipFile, parts: dict[str, IO[bytes]]) -> None:
        self._lines = Lines(source)
        self._users = set(source.annotators)
        self._package = package
        self._parts = parts
        self._variables: dict[str, str] = {}
        self._has: set[str] = set()

    def _put(self, part: str, said: str) -> None:
        self._has.add(part)
        self._parts[part].write(said.encode())

    def _beside(self, guid: str, said: dict[str, Any]) -> None:
        if said:
            self._parts["beside"].write(orjson.dumps({**said, "guid": guid}, option=orjson.OPT_APPEND_NEWLINE))

    # ------------------------------------------------------------------ documents

    def document(self, one: AnnotatedDocument) -> None:
        document, line = one.document, self._lines.document(one)
        name = f"{document.id}.txt"
        self._package.writestr(ZipInfo(f"Sources/{name}", _NOON), document.text, ZIP_DEFLATED)
        title = one.provenances[0].title if one.provenances else ""
        annotations, relations = line.pop("annotations"), line.pop("relations")
        for key in ("type", "text", "title", "id"):
            del line[key]
        self._beside(document.id, line)
        said = attributes(guid=document.id, name=title, plainTextPath=f"internal://{name}")
        self._put("sources", f"<TextSource{said}>")
        whole = []
        for annotation, item in zip(one.annotations, annotations, strict=True):
            if annotation.fragments:
                self._selections(annotation, item, document.text)
            else:
                whole.append(self._coding(annotation, item, 0))
        values = [
            f'<VariableValue><VariableRef targetGUID="{self._variable(key)}"/>'
            f"<TextValue>{words(as_text(value))}</TextValue></VariableValue>"
            for key, value in (one.provenances[0].meta.items() if one.provenances else ())
            if key.strip()
        ]
        self._put("sources", f"{''.join(whole)}{''.join(values)}</TextSource>")
        for item in relations:
            self._link(item["id"], item["type"], item["from"], item["to"])
            self._beside(item["id"], {**further(item, "id", "type", "annotator"), "note": item["note"]})

    def _variable(self, name: str) -> str:
        return self._variables.setdefault(name, fixed_id("variable", name))

    # ------------------------------------------------------------------ codings

    def _selections(self, annotation: Annotation, item: dict[str, Any], text: str) -> None:
        first = selection_of(annotation.id, 0)
        for number, (start, end) in enumerate(annotation.fragments):
            own = selection_of(annotation.id, number)
            shown = text[start:end]
            said = attributes(
                guid=own,
                name=shown if len(shown) <= _LONGEST_NAME else f"{shown[: _LONGEST_NAME - 1]}…",
                startPosition=str(start),
                endPosition=str(end),
                creatingUser=annotation.annotator if annotation.annotator in self._users else "",
                creationDateTime=item["created"],
                modifiedDateTime=item["updated"] if item["updated"] != item["created"] else "",
            )
            note = f"<Description>{words(annotation.note)}</Description>" if annotation.note and not number else ""
            coding = self._coding(annotation, item, number)
            self._put("sources", f"<PlainTextSelection{said}>{note}{coding}</PlainTextSelection>")
            if number:
                self._link(fixed_id("continued", own), CONTINUED, first, own)
                first = own

    def _coding(self, annotation: Annotation, item: dict[str, Any], number: int) -> str:
        said = attributes(
            guid=coding_of(annotation.id, number),
            creatingUser=annotation.annotator if annotation.annotator in self._users else "",
            creationDateTime=item["created"],
        )
        memo = "" if number else self._memo(annotation)
        if not number:
            more = further(item, "id", "label", "annotator", "note", "created", "updated")
            if not annotation.fragments:
                more |= {"updated": item["updated"], "note": annotation.note}
            if len(annotation.fragments) > 1:
                more["pieces"] = len(annotation.fragments)
            self._beside(annotation.id, more)
        return f'<Coding{said}><CodeRef targetGUID="{annotation.label}"/>{memo}</Coding>'

    def _memo(self, annotation: Annotation) -> str:
        """A note that shows what a coding can't say, for the people at the other end."""
        shown = [f"{key}: {as_text(value)}" for key, value in annotation.attributes.items()]
        if annotation.certainty:
            shown.append(f"certainty: {annotation.certainty}")
        if annotation.note and not annotation.fragments:
            shown.append(annotation.note)
        if not shown:
            return ""
        own = memo_of(annotation.id)
        text = words("\n".join(shown))
        self._put("notes", f'<Note guid="{own}" name="Attributes"><PlainTextContent>{text}</PlainTextContent></Note>')
        return f'<NoteRef targetGUID="{own}"/>'

    def _link(self, own: str, name: str, origin: str, target: str) -> None:
        said = attributes(guid=own, name=name, direction="OneWay", originGUID=origin, targetGUID=target)
        self._put("links", f"<Link{said}/>")

    # ------------------------------------------------------------------ the end

    def finish(self, file: IO[bytes], source: ExportSource) -> None:
        """The whole of the XML, in the order that its schema wants."""
        said = attributes(xmlns=NAMESPACE, name=source.title or "Annotator", origin=ORIGIN)
        file.write(f'<?xml version="1.0" encoding="utf-8"?>\n<Project{said}>'.encode())
        users = "".join(f"<User{attributes(guid=one.id, name=one.name)}/>" for one in source.annotators.values())
        variables = "".join(
            f"<Variable{attributes(guid=own, name=name, typeOfVariable='Text')}/>"
            for name, own in self._variables.items()
        )
        file.write((f"<Users>{users}</Users>" if users else "").encode())
        file.write(codebook_said(source.labels.values()).encode())
        file.write((f"<Variables>{variables}</Variables>" if variables else "").encode())
        for part, name in (("sources", "Sources"), ("notes", "Notes"), ("links", "Links")):
            if part in self._has:
                file.write(f"<{name}>".encode())
                _pour(self._parts[part], file)
                file.write(f"</{name}>".encode())
        file.write(b"</Project>\n")


def _pour(part: IO[bytes], file: IO[bytes]) -> None:
    part.seek(0)
    while chunk := part.read(_CHUNK):
        file.write(chunk)
