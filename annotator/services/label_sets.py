"""Label sets: the labels of a project in a TOML file, and back into this project or another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from annotator.domain.attribute import checked_set, definitions
from annotator.domain.change import Change, Message
from annotator.domain.identity import new_id
from annotator.domain.label import Label, new_label
from annotator.domain.naming import folded
from annotator.errors import AnnotatorError, Refused
from annotator.formats.label_toml import ReadLabel, read, written
from annotator.services.import_report import printable
from annotator.services.labelling import MOST_LABELS, Labels, holder_of, in_order, next_position, sound
from annotator.services.placing import place
from annotator.services.project import Project

_FIELDS = ("name", "colour", "key", "stroke", "guideline", "parent", "attributes", "extra")


@dataclass(slots=True)
class LabelReport:
    """What an import of labels did: names of new ones, fields changed by name, and remarks."""

    added: list[str] = field(default_factory=list)
    changed: dict[str, list[str]] = field(default_factory=dict)
    unchanged: int = 0
    notes: list[str] = field(default_factory=list)

    def as_plain(self) -> dict[str, Any]:
        """As JSON values."""
        return {"added": self.added, "changed": self.changed, "unchanged": self.unchanged, "notes": self.notes}

    def lines(self) -> Iterator[str]:
        """In words, a line each."""
        added = len(self.added)
        labels = "label" if added == 1 else "labels"
        yield f"{added} {labels} added, {len(self.changed)} changed, {self.unchanged} as before."
        yield from (f"Added: {name}" for name in self.added)
        yield from (f"Changed: {name} ({', '.join(fields)})" for name, fields in self.changed.items())
        yield from self.notes


def export_labels(project: Project, out: Path) -> int:
    """Write all labels to `out`; how many. Raises AnnotatorError where it can't be written."""
    labels = in_order(project.labels)
    content = written(labels).encode()

    def write(part: Path) -> None:
        part.write_bytes(content)

    place(out, write, project=project.path)
    return len(labels)


def import_labels(project: Project, path: Path) -> LabelReport:
    """Take in the labels of a file by one change. Raises AnnotatorError, then nothing was changed."""
    change, report = merged(project.labels, read(path), path.name)
    if change:
        project.do(change)
    return report


def merged(labels: Labels, found: list[ReadLabel], file: str) -> tuple[Change, LabelReport]:
    """The change that takes labels in, and what it does.

    A label is the project's when it has its id, or else its name. What the file says of it then stands, what it
    leaves out stays; attributes are taken over one by one. A key that another label has is left to that.
    """
    merging = _Merging(labels, found)
    merging.settle()
    created, updated, report = [], [], LabelReport(notes=merging.notes)
    for target in merging.targets:
        before, after = labels.get(target), merging.final[target]
        if before is None:
            created.append(after)
            report.added.append(after.name)
        elif before == after:
            report.unchanged += 1
        else:
            updated.append((before, after))
            report.changed[after.name] = [f for f in _FIELDS if getattr(before, f) != getattr(after, f)]
    message = Message("labels.imported", {"file": printable(file)})
    return Change(message, tuple(created), tuple(updated)), report


class _Merging:
    """Labels as they will be. `targets` are the ids of those in the file, in its order."""

    def __init__(self, labels: Labels, found: list[ReadLabel]) -> None:
        self._labels = labels
        self._found = found
        self._named: dict[str, list[str]] = {}
        for label in labels.values():
            self._named.setdefault(folded(label.name), []).append(label.id)
        self.final = dict(labels)
        self.notes: list[str] = []
        self.targets = self._targets()

    def _targets(self) -> list[str]:
        targets: dict[str, ReadLabel] = {}
        for one in self._found:
            target = self._target(one, targets)
            first = targets.setdefault(target, one)
            if first is not one:
                raise AnnotatorError(f"{one.where}: “{one.name}” is the same label as “{first.name}”, {first.where}.")
            if target not in self._labels:
                self.final[target] = replace(new_label(one.name, next_position(self.final)), id=target)
        if len(self.final) > MOST_LABELS:
            raise AnnotatorError(f"{len(self.final):,} labels would be too many: {MOST_LABELS:,} is the most.")
        return list(targets)

    def _target(self, one: ReadLabel, taken: dict[str, ReadLabel]) -> str:
        given = one.said.get("id", "")
        if given in self._labels:
            return given
        alike = self._named.get(folded(one.name), [])
        if len(alike) == 1:
            return alike[0]
        own = given or new_label(one.name, 0).id
        return own if given or (own not in self._labels and own not in taken) else new_id()

    def settle(self) -> None:
        """Give every label what its file says, then see that each makes sense beside all others."""
        pairs = list(zip(self._found, self.targets, strict=True))
        inside = {one.said["id"]: target for one, target in pairs if "id" in one.said}
        inside |= {folded(one.name): target for one, target in pairs}
        for one, target in pairs:
            self.final[target] = self._as_said(one, self.final[target], inside)
        for one, target in pairs:
            self._settle_key(target)
            try:
                self.final[target] = sound(self.final, self.final[target], self._labels.get(target))
            except Refused as refusal:
                raise AnnotatorError(f"{one.where}: {refusal}") from refusal

    def _as_said(self, one: ReadLabel, label: Label, inside: dict[str, str]) -> Label:
        said = {word: one.said[word] for word in ("colour", "key", "stroke", "guideline") if word in one.said}
        if "key" in said:
            said["key"] = said["key"].strip()
        parent = self._parent(one, inside) if "parent" in one.said else label.parent
        plain = list(label.attributes)
        for item in one.attributes:
            key = item.get("key")
            same = (n for n, mine in enumerate(plain) if item == mine or (key and key == mine.get("key")))
            at = next(same, len(plain))
            plain[at : at + 1] = [item]
        try:
            checked_set(definitions(plain))
        except ValueError as error:
            raise AnnotatorError(f"{one.where}: {error}") from error
        extra = {**label.extra, **one.extra}
        return replace(label, name=one.name, parent=parent, attributes=tuple(plain), extra=extra, **said)  # type: ignore[arg-type]

    def _parent(self, one: ReadLabel, inside: dict[str, str]) -> str | None:
        said = one.said["parent"]
        if not said.strip():
            return None
        if said in self.final:
            return said
        known = [inside[folded(said)]] if folded(said) in inside else self._named.get(folded(said), [])
        if len(known) != 1:
            reason = "of which there are several" if known else "which is neither in the file nor in the project"
            raise AnnotatorError(f"{one.where}: {one.name} lies under “{said[:60]}”, {reason}.")
        return known[0]

    def _settle_key(self, target: str) -> None:
        label = self.final[target]
        others = {other: one for other, one in self.final.items() if other != target}
        holder = holder_of(others, label.key)
        if holder is None:
            return
        before = self._labels.get(target)
        kept = before.key if before is not None and holder_of(others, before.key) is None else ""
        self.final[target] = replace(label, key=kept)
        self.notes.append(f"{label.name} does not get the key {label.key}: it belongs to {holder.name}.")
