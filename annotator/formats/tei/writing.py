"""Writing TEI P5: a corpus of texts, each to the character in one element, with stand-off annotations after it."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import IO, Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.formats.beside import further, known_title, project_said
from annotator.formats.exporter import ExportSource
from annotator.formats.jsonl_writing import Lines
from annotator.formats.xml_words import attributes, json_words, words

NAMESPACE = "http://www.tei-c.org/ns/1.0"
APPLICATION = "Annotator"
_PART = 1_000_000
"""Code points of text that stand in a row: parsers refuse more than ten million bytes of it."""


def write(out: Path, source: ExportSource, step: Step) -> None:
    """The whole source as one corpus."""
    writing = _Writing(source)
    with out.open("wb") as file:
        _put(file, f'<?xml version="1.0" encoding="UTF-8"?>\n<teiCorpus xmlns="{NAMESPACE}">\n')
        _put(file, _header(source))
        for done, one in enumerate(source.documents()):
            step(done, source.count, "")
            for part in writing.document(one):
                _put(file, part)
        _put(file, "</teiCorpus>\n")


def _put(file: IO[bytes], said: str) -> None:
    file.write(said.encode())


def _file(title: str, of: str) -> str:
    return (
        f"<fileDesc><titleStmt><title>{words(title)}</title></titleStmt><publicationStmt><p/></publicationStmt>"
        f"<sourceDesc><p>{words(of)}</p></sourceDesc></fileDesc>"
    )


def _header(source: ExportSource) -> str:
    people = "".join(
        f"<person{attributes(xml_id=f'p-{one.id}')}><persName>{words(one.name)}</persName></person>"
        for one in source.annotators.values()
    )
    types = "".join(
        f"<category{attributes(xml_id=f'y-{kind.id}')}><gloss>{words(kind.name)}</gloss></category>"
        for kind in source.relation_types.values()
    )
    return (
        f"<teiHeader>{_file(source.title or APPLICATION, '')}"
        f'<encodingDesc><appInfo><application ident="{APPLICATION}" version="1"><label>{APPLICATION}</label>'
        f"</application></appInfo>{_declared(_taxonomy('labels', _categories(source.labels.values())), types)}"
        f"</encodingDesc>"
        + (f"<profileDesc><particDesc><listPerson>{people}</listPerson></particDesc></profileDesc>" if people else "")
        + f"<xenoData>{json_words(project_said(source))}</xenoData></teiHeader>\n"
    )


def _declared(labels: str, types: str) -> str:
    both = labels + _taxonomy("relations", types)
    return f"<classDecl>{both}</classDecl>" if both else ""


def _taxonomy(name: str, inner: str) -> str:
    return f'<taxonomy xml:id="{name}">{inner}</taxonomy>' if inner else ""


def _categories(labels: Iterable[Label]) -> str:
    """A category for each label; what lies under what is said by `corresp`, which no ring of parents can break."""
    return "".join(
        f"<category{attributes(xml_id=f'l-{one.id}', corresp=f'#l-{one.parent}' if one.parent else '')}>"
        f"<gloss>{words(one.name)}</gloss><desc>{words(one.guideline)}</desc></category>"
        for one in labels
    )


class _Writing:
    def __init__(self, source: ExportSource) -> None:
        self._lines = Lines(source)
        self._people = set(source.annotators)

    def document(self, one: AnnotatedDocument) -> Iterable[str]:
        """The parts of a TEI element, in order."""
        document, line = one.document, self._lines.document(one)
        annotations, relations = line.pop("annotations"), line.pop("relations")
        for key in ("type", "text", "id"):
            del line[key]
        own, text = document.id, document.text
        line["relations"] = [{"id": item["id"], **further(item, "id", "type", "annotator")} for item in relations]
        for said, item in zip(line["relations"], relations, strict=True):
            said["note"] = item["note"]
        yield f"<TEI{attributes(xml_id=f'd-{own}')}><teiHeader>{_file(known_title(line, own), line['file'])}"
        yield f"<xenoData>{json_words(line)}</xenoData></teiHeader>\n<text><body>"
        yield f'<ab xml:id="t-{own}" xml:space="preserve">'
        for start in range(0, len(text), _PART):
            yield ('<milestone unit="part"/>' if start else "") + words(text[start : start + _PART])
        yield "</ab></body></text>\n"
        if not annotations:
            yield "</TEI>\n"
            return
        yield "<standOff><listAnnotation>\n"
        for annotation, item in zip(one.annotations, annotations, strict=True):
            yield self._annotation(annotation, item, own)
        yield "</listAnnotation>"
        if relations:
            ties = "".join(map(_relation, relations))
            yield f"<listRelation>{ties}</listRelation>"
        yield "</standOff></TEI>\n"

    def _annotation(self, annotation: Annotation, item: dict[str, Any], document: str) -> str:
        ranges = [f"#string-range(t-{document},{start},{end - start})" for start, end in annotation.fragments]
        said = attributes(
            xml_id=f"a-{annotation.id}",
            motivation="classifying",
            ana=f"#l-{annotation.label}",
            target=" ".join(ranges) or f"#t-{document}",
            resp=f"#p-{annotation.annotator}" if annotation.annotator in self._people else "",
            cert=annotation.certainty,
        )
        changes = f'<change status="created" when="{item["created"]}"/>'
        if item["updated"] != item["created"]:
            changes += f'<change status="modified" when="{item["updated"]}"/>'
        note = f"<note>{words(annotation.note)}</note>" if annotation.note else ""
        for key, value in annotation.attributes.items():
            kind = {} if isinstance(value, str) else {"subtype": "json"}
            shown = words(value) if isinstance(value, str) else json_words(value)
            note += f"<note{attributes(type='attribute', n=key, **kind)}>{shown}</note>"
        native = ("id", "label", "annotator", "note", "created", "updated", "certainty", "attributes")
        if more := further(item, *native):
            note += f'<note type="further">{json_words(more)}</note>'
        return f"<annotation{said}><revisionDesc>{changes}</revisionDesc>{note}</annotation>\n"


_PREFIX = {"annotation": "a", "document": "d"}


def _relation(item: dict[str, Any]) -> str:
    said = attributes(
        xml_id=f"r-{item['id']}",
        name="_".join(item["type"].split()),
        active=f"#a-{item['from']}",
        passive=f"#{_PREFIX[item['to_kind']]}-{item['to']}",
    )
    return f"<relation{said}><desc>{words(item['type'])}</desc></relation>"
