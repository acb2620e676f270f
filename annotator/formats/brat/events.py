"""Events of brat, which have any number of parts, as relations that share a group, and back.

An event becomes a relation from its trigger to each argument, of the type that the role names. One that attributes
something (it has an argument of a role such as Content) becomes a relation of the event's own type from each content
to each source, with the words of the cue as cue, a relation "Trigger" from the content to the trigger, and one from
the content to each part of any other role.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from annotator.domain.annotation import Annotation
from annotator.domain.relation import Relation
from annotator.domain.span import Fragments

TRIGGER = "Trigger"
CONTENTS = frozenset({"content", "claim", "statement", "proposition", "quotation", "quote", "message"})
SOURCES = frozenset({"source", "speaker"})
CUES = frozenset({"cue"})


class Part(NamedTuple):
    """One relation of an event: its type by storage form, or the word above for the way to the trigger."""

    type: str
    source: str
    target: str
    cue: Fragments = ()


def parts_of(
    form: str, trigger: str, arguments: list[tuple[str, str]], covered: Callable[[str], Fragments]
) -> Iterator[Part]:
    """The relations of an event whose arguments are roles and ids; `covered` is what a T line with an id covers."""
    by: dict[str, list[str]] = {"contents": [], "sources": [], "cues": []}
    others: list[tuple[str, str]] = []
    for role, target in arguments:
        kind = part_played(role)
        if kind:
            by[kind].append(target)
        else:
            others.append((role, target))
    contents, sources = by["contents"], by["sources"]
    if not is_attribution(role for role, _ in arguments):
        for role, target in arguments:
            yield Part(role, trigger, target)
        return
    cue = tuple(sorted({fragment for one in by["cues"] for fragment in covered(one)}))
    for content in contents:
        for source in sources or [trigger]:
            yield Part(form, content, source, cue)
        if sources:
            yield Part(TRIGGER, content, trigger)
    for role, target in others:
        yield Part(role, contents[0], target)


def part_played(role: str) -> str:
    """What a role means to an event that attributes something, "" where it means nothing of its own."""
    name = role.casefold().removesuffix("-arg")
    return "contents" if name in CONTENTS else "sources" if name in SOURCES else "cues" if name in CUES else ""


def is_attribution(roles: Iterable[str]) -> bool:
    """Whether an event of these roles says who stands behind what."""
    parts = set(map(part_played, roles))
    return "contents" in parts and not parts.isdisjoint(("sources", "cues"))


# ---------------------------------------------------------------------- the way back


class Named(NamedTuple):
    """What an event is written with: the id of its trigger, and arguments by role and id of their annotation."""

    trigger: str
    arguments: list[tuple[str, str]]


def event_of(
    group: list[Relation],
    annotations: dict[str, Annotation],
    label: Callable[[Annotation], str],
    kind: Callable[[Relation], str],
    is_event: Callable[[Annotation], bool],
) -> Named | None:
    """The event that relations of one group are the parts of, None where they are none that can be read again.

    `label` and `kind` are names of labels and types; `is_event` tells labels that stand for events."""
    if any(one.end != "annotation" or one.target not in annotations or one.attributes or one.note for one in group):
        return None
    heads = {one.source for one in group}
    if len(heads) == 1 and is_event(annotations[group[0].source]) and not any(one.cue for one in group):
        named = Named(group[0].source, [(kind(one), one.target) for one in group])
        return named if not any(part_played(role) == "contents" for role, _ in named.arguments) else None
    return _attribution(group, annotations, label, kind)


def _attribution(
    group: list[Relation],
    annotations: dict[str, Annotation],
    label: Callable[[Annotation], str],
    kind: Callable[[Relation], str],
) -> Named | None:
    triggers = {one.target for one in group if kind(one) == TRIGGER}
    if len(triggers) != 1:
        triggers = {one.target for one in group if kind(one) == label(annotations[one.target])}
    if len(triggers) != 1:
        return None
    (trigger,) = triggers
    name = label(annotations[trigger])
    main = [one for one in group if kind(one) == name]
    if not main:
        return None
    contents = list(dict.fromkeys(one.source for one in main))
    sources = list(dict.fromkeys(one.target for one in main if one.target != trigger))
    cues = _cues(main[0].cue, annotations, label)
    if cues is None:
        return None
    others = [one for one in group if kind(one) not in (name, TRIGGER)]
    arguments = [
        *((_role(label(annotations[one]), CONTENTS, "Content"), one) for one in contents),
        *((_role(label(annotations[one]), CUES, "Cue"), one) for one in cues),
        *((_role(label(annotations[one]), SOURCES, "Source"), one) for one in sources),
        *((kind(one), one.target) for one in others),
    ]
    parts = parts_of(name, trigger, arguments, lambda own: annotations[own].fragments)
    written = {(kind(one), one.source, one.target, one.cue) for one in group}
    return Named(trigger, arguments) if written == set(map(tuple, parts)) and len(written) == len(group) else None


def _role(name: str, roles: frozenset[str], otherwise: str) -> str:
    return name if name.casefold() in roles else otherwise


def _cues(
    cue: Fragments, annotations: dict[str, Annotation], label: Callable[[Annotation], str]
) -> list[str] | None:
    """The annotations that the cue is the words of, None where there are none such."""
    if not cue:
        return []
    wanted, found = set(cue), []
    for own, one in annotations.items():
        if label(one).casefold() in CUES and one.fragments and wanted.issuperset(one.fragments):
            found.append(own)
            wanted -= set(one.fragments)
    return None if wanted else found
