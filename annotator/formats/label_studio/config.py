"""The labelling configuration of Label Studio: which labels, attributes and relations there are, in XML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from annotator.domain.attribute import Attribute, definitions
from annotator.domain.label import Label, new_label
from annotator.domain.relation import RelationType, new_relation_type
from annotator.formats.base import ReadHeader

if TYPE_CHECKING:
    from lxml.etree import _Element

TEXT = "text"
LABELS = "label"
DOCUMENT = "document"
"""The names of the controls that we write."""

_COLOUR = re.compile("#[0-9a-fA-F]{6}")
_ODD = re.compile(r"[^\w-]+")
_YES_NO = ("true", "false")
_TYPES = {"TextArea": "text", "Number": "number", "Rating": "number", "DateTime": "date"}
_UNSAID = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Control:
    """Something that is asked of a region: the attribute's definition and the labels that have it, none for all."""

    name: str
    attribute: Attribute
    labels: tuple[str, ...]


@dataclass(slots=True)
class Config:
    """What a configuration says. `texts` leads from the names of its text objects to the data that they show."""

    header: ReadHeader = field(default_factory=ReadHeader)
    controls: dict[str, Control] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


def controls_of(labels: Iterable[Label]) -> list[Control]:
    """A control for each attribute of each label; its name is the key, and where several labels have the key, that
    with the label's name behind an @."""
    asked = [(label, attribute) for label in labels for attribute in definitions(label.attributes)]
    times = Counter(attribute.key for _, attribute in asked)
    taken = {TEXT, LABELS, DOCUMENT}
    made = []
    for label, attribute in asked:
        plain = times[attribute.key] == 1 and attribute.key not in taken
        name = wanted = attribute.key if plain else f"{attribute.key}@{_ODD.sub('_', label.name)}"
        number = 1
        while name in taken:
            number += 1
            name = f"{wanted}_{number}"
        taken.add(name)
        made.append(Control(name, attribute, (label.name,)))
    return made


def key_of(name: str) -> str:
    """The attribute's key of a control's name."""
    return name.partition("@")[0] or name


# ---------------------------------------------------------------------- writing


def written(labels: Iterable[Label], types: Iterable[RelationType], whole: Iterable[str]) -> bytes:
    """The configuration for these labels and types; `whole` names the labels that are on whole documents."""
    from lxml import etree

    labels = list(labels)
    view = etree.Element("View")

    def add(parent: _Element, tag: str, **said: str) -> _Element:
        return etree.SubElement(
            parent, tag, {key: _UNSAID.sub("\ufffd", value) for key, value in said.items() if value}
        )

    spans = add(view, "Labels", name=LABELS, toName=TEXT)
    for label in labels:
        # A key of two would be none in Label Studio, and its digits are for the first labels.
        hotkey = label.key.lower() if label.key.isascii() else ""
        add(spans, "Label", value=label.name, background=label.colour, hotkey=hotkey, hint=label.guideline)
    add(view, "Text", name=TEXT, value=f"${TEXT}")
    for control in controls_of(labels):
        _add_control(add, view, control)
    if names := sorted(set(whole)):
        choices = add(view, "Choices", name=DOCUMENT, toName=TEXT, choice="multiple")
        for name in names:
            add(choices, "Choice", value=name)
    relations = add(view, "Relations")
    for kind in types:
        add(relations, "Relation", value=kind.name)
    etree.indent(view)
    raw: bytes = etree.tostring(view, encoding="utf-8", xml_declaration=False)
    return raw + b"\n"


def _add_control(add: Any, view: _Element, control: Control) -> None:
    attribute = control.attribute
    said = {
        "name": control.name, "toName": TEXT, "perRegion": "true", "whenTagName": LABELS,
        "whenLabelValue": ",".join(control.labels), "required": "true" if attribute.required else "",
    }  # fmt: skip
    match attribute.type:
        case "choice" | "choices" | "yes_no":
            element = add(view, "Choices", **said, choice="multiple" if attribute.type == "choices" else "single")
            for value in attribute.choices or _YES_NO:
                add(element, "Choice", value=value)
        case "number":
            add(view, "Number", **said)
        case "date":
            add(view, "DateTime", **said, only="date")
        case "text":
            add(view, "TextArea", **said, maxSubmissions="1", editable="true")


# ---------------------------------------------------------------------- reading


def config_of(raw: bytes, where: object) -> Config:
    """What a configuration says. Raises AnnotatorError where it is no sound XML."""
    from annotator.formats.packages import parsed

    found = Config()
    labels: dict[str, Label] = {}
    for element in parsed(raw, where).iter():
        tag = element.tag if isinstance(element.tag, str) else ""
        name, value = element.get("name", ""), element.get("value", "")
        if tag in ("Text", "HyperText") and name and value.startswith("$"):
            found.texts[name] = value[1:]
        elif tag == "Label" and (label := _label(element, len(labels))):
            labels.setdefault(label.name, label)
        elif tag == "Relation" and value.strip():
            found.header.relation_types.append(replace(new_relation_type(value, 0), id=""))
        elif tag in ("Choices", *_TYPES) and element.get("perRegion", "").lower() == "true" and name:
            when = element.get("whenLabelValue", "")
            found.controls[name] = Control(name, _attribute(element, tag, name), tuple(filter(None, when.split(","))))
    for name, label in labels.items():
        asked = {c.attribute.key: c.attribute for c in found.controls.values() if not c.labels or name in c.labels}
        attributes = tuple(attribute.as_plain() for attribute in asked.values())
        found.header.labels.append(replace(label, attributes=attributes))
    return found


def _label(element: _Element, place: int) -> Label | None:
    name = element.get("alias") or element.get("value") or ""
    if not name.strip():
        return None
    colour, key = element.get("background", ""), element.get("hotkey", "")
    plain = new_label(name, place)
    return replace(
        plain,
        id="",
        name=name,
        colour=colour.lower() if _COLOUR.fullmatch(colour) else plain.colour,
        key=key.upper() if len(key) == 1 else "",
        guideline=element.get("hint", ""),
    )


def _attribute(element: _Element, tag: str, name: str) -> Attribute:
    key = key_of(name)
    required = element.get("required", "").lower() == "true"
    if tag != "Choices":
        return Attribute(key, key, _TYPES[tag], required=required)  # type: ignore[arg-type]
    values = (choice.get("alias") or choice.get("value") or "" for choice in element.iter("Choice"))
    choices = tuple(dict.fromkeys(value for value in values if value.strip()))
    several = element.get("choice", "single") == "multiple"
    if choices == _YES_NO:
        return Attribute(key, key, "yes_no", required=required)
    return Attribute(key, key, "choices" if several else "choice", choices, required)
