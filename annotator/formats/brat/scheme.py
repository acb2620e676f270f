"""What the configuration around an .ann file says of the names in it."""

from __future__ import annotations

import os
from collections.abc import Container, Iterator
from dataclasses import dataclass, field, replace
from functools import lru_cache
from pathlib import Path

from annotator.domain.identity import fixed_id, is_id
from annotator.errors import AnnotatorError
from annotator.formats.base import ReadHeader
from annotator.formats.brat import kept as keeping
from annotator.formats.brat.conf import Conf, conf_of, labels_of, types_of
from annotator.formats.brat.kept import Kept, kept_in
from annotator.formats.decoding import decoded
from annotator.formats.files import content

CONFS = ("annotation.conf", "visual.conf", keeping.NAME)
COMPANIONS = (*CONFS, "tools.conf", "kb_shortcuts.conf")
OURS = "Annotator"
"""The name of the database that stands for the project's own entities."""
LEVELS = 3
"""Folders that are looked through upwards, beginning with that of the text."""

_MOST = 1 << 22

_Found = tuple[tuple[str, int, int] | None, ...]


@dataclass(slots=True)
class Scheme:
    """Names by storage form. `header` is one object as long as the files do not change, so that many texts of one
    folder bring it once. `root` is the folder that `kept` was found in."""

    conf: Conf
    kept: Kept
    header: ReadHeader | None
    root: Path | None
    labels: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    types: dict[str, tuple[str, str | None]] = field(default_factory=dict)
    annotators: dict[str, str] = field(default_factory=dict)
    entities: dict[str, str] = field(default_factory=dict)
    known_entities: set[str] = field(default_factory=set)
    roles: set[str] = field(default_factory=set)

    def label(self, form: str) -> tuple[str, str | None]:
        """The name of a label, and its id where it is known."""
        return self.labels.get(form) or (self.conf.name(form), None)

    def type(self, form: str) -> tuple[str, str | None]:
        return self.types.get(form) or (self.conf.name(form), None)

    def role(self, written: str) -> str:
        """The role that an argument is written as: without the number that tells several of one role apart."""
        return role_of(written, self.roles)

    def entity(self, database: str, entry: str) -> str:
        """The id of the entity that an entry of a database stands for: the same in every file."""
        if database == OURS and is_id(entry):
            return entry
        name = f"{database}:{entry}"
        return self.entities.get(name) or fixed_id("entity", name)


def role_of(written: str, roles: Container[str]) -> str:
    """The one of `roles` that an argument is written as, with or without a number behind it."""
    form = written
    while form and form not in roles:
        if not form[-1].isdecimal():
            return written.rstrip("0123456789") or written
        form = form[:-1]
    return form or written


def scheme_of(folder: Path) -> Scheme:
    """The scheme of a folder: each file is the one in it, or in the nearest of the folders around it."""
    return _scheme(folder, tuple(_nearest(folder, name) for name in CONFS))


def _nearest(folder: Path, name: str) -> tuple[str, int, int] | None:
    place = str(folder)  # as a text, since this is asked for every file
    for _ in range(LEVELS):
        path = os.path.join(place, name)
        try:
            status = os.stat(path)
        except OSError:
            place = os.path.dirname(place)
            continue
        return path, status.st_mtime_ns, status.st_size
    return None


@lru_cache(4)
def _scheme(folder: Path, found: _Found) -> Scheme:
    annotation, visual, own = found
    conf = conf_of(_text(annotation), _text(visual))
    kept = kept_in(Path(own[0])) if own else Kept()
    scheme = Scheme(conf, kept, None, Path(own[0]).parent if own else None)
    scheme.header = header = _header(conf, kept)
    if kept.header is not None:
        labels = {label.id: label.name for label in kept.header.labels}
        types = {kind.id: kind.name for kind in kept.header.relation_types}
        scheme.labels = {form: (labels[own], own) for form, own in kept.labels.items() if own in labels}
        scheme.types = {form: (types[own], own) for form, own in kept.types.items() if own in types}
        scheme.annotators = {one.id: one.name for one in kept.header.annotators}
        scheme.entities = dict(_references(kept.header))
        scheme.known_entities = {entity.id for entity in kept.header.entities}
    scheme.roles = {*conf.roles, *scheme.types}
    if header is not None and not (header.labels or header.relation_types or header.annotators or header.entities):
        scheme.header = None
    return scheme


def _references(header: ReadHeader) -> Iterator[tuple[str, str]]:
    for entity in header.entities:
        for database, entry in entity.identifiers.items():
            yield f"{database}:{entry}", entity.id


def _text(found: tuple[str, int, int] | None) -> str:
    if found is None or found[2] > _MOST:
        return ""
    try:
        return decoded(content(Path(found[0]), _MOST), found[0])[0]
    except AnnotatorError:
        return ""


def _header(conf: Conf, kept: Kept) -> ReadHeader:
    """What both say; of what is in both, as we kept it."""
    labels, types = labels_of(conf), types_of(conf)
    if kept.header is None:
        return ReadHeader(labels=labels, relation_types=types)
    new_labels = [label for label in labels if _form(label.extra) not in kept.labels]
    new_types = [kind for kind in types if _form(kind.extra) not in kept.types]
    return replace(
        kept.header,
        labels=[*kept.header.labels, *new_labels],
        relation_types=[*kept.header.relation_types, *new_types],
    )


def _form(extra: dict[str, object]) -> object:
    said = extra.get("brat")
    return said.get("form") if isinstance(said, dict) else None
