"""What stands in a QDA project around its sources: users, codes, notes, links, variables, cases."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO

from lxml import etree

from annotator.domain.annotator import Annotator
from annotator.domain.identity import is_id
from annotator.domain.label import Label
from annotator.errors import AnnotatorError
from annotator.formats.endless_tags import refuse_endless_tags
from annotator.formats.refi.codebook import child, guid_of, labels_of, name_of, words_in

SOURCES = {
    "TextSource": "", "PictureSource": "a picture", "PDFSource": "a PDF", "AudioSource": "a sound recording",
    "VideoSource": "a film",
}  # fmt: skip


@dataclass(slots=True)
class Link:
    """A tie between two things that have GUIDs."""

    guid: str
    name: str
    origin: str
    target: str
    direction: str


@dataclass(slots=True)
class Index:
    """By GUID, what sources refer to."""

    labels: list[Label] = field(default_factory=list)
    users: dict[str, str] = field(default_factory=dict)
    notes: dict[str, tuple[str, str]] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)
    variables: dict[str, str] = field(default_factory=dict)
    cases: dict[str, list[str]] = field(default_factory=dict)
    passed_over: set[str] = field(default_factory=set)
    origin: str = ""

    @property
    def annotators(self) -> list[Annotator]:
        return [Annotator(guid, name) for guid, name in self.users.items()]


_AROUND = ("Project", "User", "Codes", "Variable", "Case", "Note", "Link", "Set", "Graph")


def elements(raw: bytes, where: object, *names: str) -> Iterator[tuple[etree._Element, etree._Element | None]]:
    """The sources of a project, and what else is named, as they end, each with the source or note that holds it.

    Raises AnnotatorError where the XML is not sound; no entity is expanded and nothing fetched.
    """
    inside: list[etree._Element] = []
    refuse_endless_tags(raw, where)
    events = etree.iterparse(
        BytesIO(raw), events=("start", "end"), tag=[f"{{*}}{name}" for name in (*SOURCES, *names)],
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
    )  # fmt: skip
    try:
        for event, element in events:
            name = name_of(element)
            if event == "start":
                if name in SOURCES or name == "Note":
                    inside.append(element)
                yield from ((element, None),) if name == "Project" else ()
                continue
            if inside and inside[-1] is element:
                inside.pop()
            yield element, inside[-1] if inside else None
    except (etree.XMLSyntaxError, ValueError) as error:
        raise AnnotatorError(f"{where} is not sound XML: it is damaged", details=str(error)) from error


def free(element: etree._Element) -> None:
    """Let go of an element that has been read, and of those before it."""
    element.clear()
    while element.getprevious() is not None:
        parent = element.getparent()
        if parent is None:
            return
        del parent[0]


def index_of(raw: bytes, where: object) -> Index:
    """All of a project but its sources."""
    index = Index()
    for element, inside in elements(raw, where, *_AROUND):
        name = name_of(element)
        match name:
            case "Project":
                index.origin = element.get("origin") or index.origin
            case "User":
                if is_id(own := guid_of(element)):
                    index.users[own] = (element.get("name") or element.get("id") or own).strip() or own
            case "Codes" if name_of(element.getparent()) == "CodeBook":
                index.labels = labels_of(element)
            case "Variable":
                index.variables[guid_of(element)] = element.get("name") or ""
            case "Case":
                for one in element:
                    if name_of(one) == "SourceRef":
                        index.cases.setdefault(guid_of(one, "targetGUID"), []).append(element.get("name") or "")
                    elif name_of(one) in ("SelectionRef", "VariableValue"):
                        index.passed_over.add("what its cases say of passages")
            case "Note":
                if inside is None:
                    path = element.get("plainTextPath") or ""
                    index.notes[guid_of(element)] = (words_in(element, "PlainTextContent"), path)
                    free(element)
            case "Link":
                index.links.append(_link(element))
                free(element)
            case "Set":
                index.passed_over.add("its sets")
            case "Graph":
                index.passed_over.add("its graphs")
            case _ if name in SOURCES:
                free(element)
    return index


def _link(element: etree._Element) -> Link:
    ends = guid_of(element, "originGUID"), guid_of(element, "targetGUID")
    name = " ".join((element.get("name") or "").split()) or "linked to"
    return Link(guid_of(element), name, *ends, element.get("direction") or "")


def value_of(element: etree._Element, index: Index) -> tuple[str, str | int | float | bool | None]:
    """The name and the value of a VariableValue; None where it has none."""
    reference = child(element, "VariableRef")
    name = index.variables.get(guid_of(reference, "targetGUID"), "") if reference is not None else ""
    for one in element:
        kind, said = name_of(one), (one.text or "").strip()
        try:
            match kind:
                case "TextValue" | "DateValue" | "DateTimeValue":
                    return name, one.text or ""
                case "BooleanValue":
                    return name, said in ("true", "1")
                case "IntegerValue":
                    return name, int(said[:15])
                case "FloatValue":
                    return name, float(said[:40])
        except ValueError:
            return name, said
    return name, None
