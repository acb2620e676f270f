"""annotation.conf and visual.conf: the types that a project has, how they are shown, and what they may tie."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.domain.attribute import Attribute, sound
from annotator.domain.label import Label, label_id, new_label
from annotator.domain.relation import RelationType, new_relation_type
from annotator.formats.brat.events import is_attribution, part_played

SYMMETRIC = "symmetric-transitive"

_SECTION = re.compile(r"\s*\[(.*)\]\s*")
_MACRO = re.compile(r"<([a-zA-Z_-]+)>=\s*(.*?)\s*")
_TERM = re.compile(r"(\s*)(\S+)(?:\s+(.*))?")
_COLOUR = re.compile(r"bgColor:\s*#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\b")
_MOST_MACROS = 100
_LONGEST = 100_000


@dataclass(slots=True)
class Type:
    """A line of annotation.conf: its storage form, its arguments by role, and the type above it."""

    form: str
    arguments: dict[str, list[str]]
    above: str = ""
    usable: bool = True


@dataclass(slots=True)
class Conf:
    """What both files say, types by their forms."""

    entities: dict[str, Type] = field(default_factory=dict)
    events: dict[str, Type] = field(default_factory=dict)
    relations: dict[str, Type] = field(default_factory=dict)
    attributes: dict[str, Type] = field(default_factory=dict)
    shown: dict[str, str] = field(default_factory=dict)
    colours: dict[str, str] = field(default_factory=dict)

    @property
    def roles(self) -> set[str]:
        return {role for event in self.events.values() for role in event.arguments}

    def name(self, form: str) -> str:
        """What people read for a form."""
        return self.shown.get(form, form)


def conf_of(annotation: str, visual: str) -> Conf:
    """What the texts of annotation.conf and visual.conf say; lines that can't be understood say nothing."""
    conf = Conf()
    sections = {"entities": conf.entities, "events": conf.events, "relations": conf.relations}
    for section, lines in _sections(annotation):
        if (types := sections.get(section)) is not None:
            types |= {one.form: one for one in _types(lines)}
        elif section == "attributes":
            conf.attributes |= {one.form: one for one in _types(lines)}
    for section, lines in _sections(visual):
        if section == "labels":
            conf.shown |= dict(_shown(lines))
        elif section == "drawing":
            conf.colours |= dict(_colours(lines))
    _keep_apart(conf)
    return conf


def _sections(text: str) -> Iterator[tuple[str, list[str]]]:
    section = ""
    lines: list[str] = []
    for line in text.split("\n"):
        if found := _SECTION.fullmatch(line):
            yield section, lines
            section, lines = found[1], []
        elif line.strip() and not line.lstrip().startswith("#"):
            lines.append(line.rstrip()[:_LONGEST])
    yield section, lines


def _types(lines: list[str]) -> Iterator[Type]:
    macros: dict[str, str] = {}
    above: list[str] = []
    for line in lines:
        if (macro := _MACRO.fullmatch(line)) and len(macros) < _MOST_MACROS:
            macros[f"<{macro[1]}>"] = macro[2]
            continue
        for name, meant in macros.items():
            line = line.replace(name, meant)[:_LONGEST]
        found = _TERM.fullmatch(line)
        if found is None or not line.strip("- \t"):
            continue
        form = found[2].split("|")[0].strip()
        if not form.strip("!"):
            continue
        del above[len(found[1]) :]
        one = Type(form.lstrip("!"), _arguments(found[3] or ""), above[-1] if above else "", form[0] != "!")
        above += [one.form] * (len(found[1]) + 1 - len(above))
        yield one


def _arguments(said: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for argument in said.split(","):
        role, colon, types = argument.strip().partition(":")
        if colon:
            role = re.sub(r"(\{.*\})?[?*+]?$", "", role)
            found.setdefault(role, []).extend(one.strip() for one in types.split("|") if one.strip())
    return found


def _shown(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        terms = [term.strip() for term in line.split("\t")[0].split("|")]
        if len(terms) > 1 and terms[0] and terms[1]:
            yield terms[0], terms[1]


def _colours(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        found = _COLOUR.search(line)
        if found:
            digits = found[1].lower()
            yield line.split()[0], "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def _keep_apart(conf: Conf) -> None:
    """A name that stands for two types, or is the form of another, would make one of them: the forms stay."""
    labels = {**conf.entities, **conf.events}
    for types in (labels, conf.relations, conf.attributes):
        names = Counter(conf.name(form) for form in types)
        for form in types:
            name = conf.name(form)
            if names[name] > 1 or (name != form and name in types):
                conf.shown.pop(form, None)


# ---------------------------------------------------------------------- as labels and types of ours


def labels_of(conf: Conf) -> list[Label]:
    """The labels that stand for entities and events, without ids; those that can't be used are left out."""
    found: list[Label] = []
    for event, types in ((False, conf.entities), (True, conf.events)):
        for one in types.values():
            if not one.usable or (not event and one.form in conf.events):
                continue
            plain = new_label(conf.name(one.form), len(found))
            above = types.get(one.above)
            found.append(
                replace(
                    plain,
                    id="",
                    colour=conf.colours.get(one.form, plain.colour),
                    parent=label_id(conf.name(above.form)) if above and above.usable else None,
                    attributes=tuple(_definitions(conf, one.form, event)),
                    extra={"brat": {"form": one.form, **({"event": True} if event else {})}},
                )
            )
    return found


def _definitions(conf: Conf, form: str, event: bool) -> Iterator[dict[str, Any]]:
    for one in conf.attributes.values():
        on = [target for role, targets in one.arguments.items() if role != "Value" for target in targets]
        if not {form, "<ANY>", "<EVENT>" if event else "<ENTITY>"}.isdisjoint(on):
            values = tuple(dict.fromkeys(value for value in one.arguments.get("Value", []) if value))
            name = conf.name(one.form)
            try:
                yield sound(Attribute(one.form, name, "choice" if values else "yes_no", values)).as_plain()
            except ValueError:
                continue


def types_of(conf: Conf) -> list[RelationType]:
    """The types that stand for relations and for the roles of events, without ids. Labels at their ends are named
    by the ids that labels first made under these names have."""
    found: dict[str, RelationType] = {}
    for one in conf.relations.values():
        ends = [types for role, types in one.arguments.items() if not role.startswith("<")]
        extra: dict[str, Any] = {"form": one.form}
        if SYMMETRIC in one.arguments.get("<REL-TYPE>", []):
            extra["symmetric"] = True
        name = conf.name(one.form)
        found[name] = _type(conf, name, ends, extra)
    for form in (form for event in conf.events.values() for form in _tying(event)):
        name = conf.name(form)
        found.setdefault(name, _type(conf, name, [], {"form": form}))
    return list(found.values())


def _tying(event: Type) -> list[str]:
    """The forms of the types of relation that an event becomes."""
    roles = event.arguments
    if is_attribution(roles):
        return [event.form, *(role for role in roles if not part_played(role))]
    return list(roles)


def _type(conf: Conf, name: str, ends: list[list[str]], extra: dict[str, Any]) -> RelationType:
    plain = new_relation_type(name, 0)
    sides = [*(tuple(_labels(conf, end)) for end in ends), (), ()]
    return replace(
        plain, id="", sources=sides[0], targets=sides[1], ends=("annotation",), across=False, extra={"brat": extra}
    )


def _labels(conf: Conf, forms: Iterable[str]) -> Iterator[str]:
    known = {**conf.entities, **conf.events}
    forms = list(forms)
    if not forms or any(form in ("<ANY>", "<ENTITY>") for form in forms):
        return
    for form, one in known.items():
        above = {form, one.above, "<EVENT>" if form in conf.events else ""}
        if one.usable and not above.isdisjoint(forms):
            yield label_id(conf.name(form))
