"""Finding the labels and annotators that a file names, or making them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from annotator.domain.annotator import Annotator, new_annotator
from annotator.domain.identity import is_id, new_id
from annotator.domain.label import Label, label_id, new_label
from annotator.domain.naming import folded
from annotator.formats.base import ReadHeader
from annotator.services.casting import typed


class Resolver:
    """Knows the labels and annotators of a project and of the file that is being read.

    `made` holds records that have to be created before anything uses them. `default` is the id of the annotator
    of what names none. `label_ids` leads from the ids that the file gives labels, or that
    labels first made under their names have, to those that they have here.
    """

    def __init__(self, labels: Iterable[Label], annotators: Iterable[Annotator], default: str) -> None:
        self.made: list[Label | Annotator] = []
        self.default = default
        self._labels = {label.id: label for label in labels}
        self._annotators = {annotator.id: annotator for annotator in annotators}
        self.start_file()

    def start_file(self) -> None:
        """Forget what the last file called things: names count within one file."""
        self._file_labels: dict[str, str | None] = {}
        self._file_annotators: dict[str, str | None] = {}
        self.label_ids: dict[str, str] = {}
        self._forget()

    @property
    def scoped(self) -> bool:
        """Whether names mean something in this file that they need not mean in the next."""
        return bool(self._file_labels or self._file_annotators)

    def _forget(self) -> None:
        self._types: dict[str, dict[str, str]] = {}
        self._found_labels: dict[tuple[str, str | None], str] = {}
        self._found_annotators: dict[tuple[str | None, str | None], str] = {}

    # ------------------------------------------------------------------ what a header brings

    def take(self, header: ReadHeader) -> None:
        """Take in the labels and annotators of a file: known by id, else by name, else new."""
        self._forget()
        names = [label.name for label in header.labels]
        for label in header.labels:
            found = self._label_here(label, names.count(label.name) == 1) or self._add_label(label)
            _call(self._file_labels, label.name, found)
            self.label_ids[label.id or label_id(label.name)] = found
        for annotator in header.annotators:
            if annotator.id and annotator.id not in self._annotators:
                self._add_annotator(annotator)
            _call(
                self._file_annotators, annotator.name, annotator.id or self._annotator_named(annotator.name, annotator)
            )

    def adopt(self, labels: Iterable[Label]) -> None:
        """Know these labels and no others, because the project has taken them over as they are."""
        self._labels = {label.id: label for label in labels}
        self._forget()

    def _label_here(self, label: Label, only: bool) -> str | None:
        if label.id in self._labels:
            return label.id
        named = self._labels_named(label.name)
        return named[0] if len(named) == 1 and only else None

    def _add_label(self, label: Label) -> str:
        """The id of a new label in the project: with a key and a parent only where they are free and there."""
        taken = {known.key.casefold() for known in self._labels.values()}
        position = len(self._labels)
        plain = new_label(label.name, position)
        own = label.id or (new_id() if plain.id in self._labels else plain.id)
        added = replace(
            label,
            id=own,
            key="" if label.key.casefold() in taken else label.key,
            parent=label.parent if label.parent in self._labels else None,
            position=position,
        )
        self._labels[own] = added
        self.made.append(added)
        return own

    def _add_annotator(self, annotator: Annotator) -> str:
        self._annotators[annotator.id] = annotator
        self.made.append(annotator)
        return annotator.id

    # ------------------------------------------------------------------ what an annotation names

    def label(self, name: str, label_id: str | None) -> str:
        """The id of a label. Raises ValueError where the name fits several."""
        key = name, label_id
        found = self._found_labels.get(key)
        if found is None:
            found = self._found_labels[key] = self._find_label(name, label_id)
        return found

    def label_named(self, label: str) -> str:
        """The name of the label with this id."""
        return self._labels[label].name

    def types(self, label: str) -> dict[str, str]:
        """The types of those attributes of a label whose values are no texts."""
        found = self._types.get(label)
        if found is None:
            found = self._types[label] = typed(self._labels[label].attributes)
        return found

    def _find_label(self, name: str, label_id: str | None) -> str:
        if label_id in self._labels:
            return label_id
        if name in self._file_labels:
            found = self._file_labels[name]
            if found is None:
                raise ValueError(f"names the label “{name}”, of which there are several, without its label_id")
            return found
        named = self._labels_named(name)
        if len(named) > 1:
            raise ValueError(f"names the label “{name}”, of which there are several, without its label_id")
        return named[0] if named else self._add_label(replace(new_label(name, len(self._labels)), id=""))

    def _labels_named(self, name: str) -> list[str]:
        """The labels of this name; where none has it exactly, those that have it but for case and blanks."""
        exact = [label.id for label in self._labels.values() if label.name == name]
        alike = folded(name)
        return exact or [label.id for label in self._labels.values() if folded(label.name) == alike]

    def annotator(self, name: str | None, annotator_id: str | None) -> str:
        """The id of an annotator; without a name, of the one who annotates. Raises ValueError as for labels."""
        key = name, annotator_id
        found = self._found_annotators.get(key)
        if found is None:
            found = self._found_annotators[key] = self._find_annotator(name, annotator_id)
        return found

    def _find_annotator(self, name: str | None, annotator_id: str | None) -> str:
        if annotator_id in self._annotators:
            return annotator_id
        if name is None or not name.strip():
            return self.default
        if is_id(annotator_id):
            return self._add_annotator(Annotator(str(annotator_id), name))
        found = self._file_annotators.get(name, "")
        if found == "":
            found = self._annotator_named(name, new_annotator(name))
        if found is None:
            raise ValueError(f"names the annotator “{name}”, of whom there are several, without an annotator_id")
        return found

    def _annotator_named(self, name: str, otherwise: Annotator) -> str | None:
        """The one annotator of this name, None where there are several, the other one added where none has it."""
        alike = folded(name)
        named = [a.id for a in self._annotators.values() if folded(a.name) == alike]
        if len(named) > 1:
            return None
        return named[0] if named else self._add_annotator(replace(otherwise, id=otherwise.id or new_id()))


def _call(names: dict[str, str | None], name: str, record_id: str | None) -> None:
    """Let `name` mean the record; two of one name are told apart by their ids only."""
    names[name] = record_id if names.get(name, record_id) == record_id else None
