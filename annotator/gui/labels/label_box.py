"""A box in which one of the project's labels is chosen."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QComboBox

from annotator.gui.panels.base import Look
from annotator.services.labelling import Labels, outline, parents
from annotator.services.wording import shortened

_SHOWN = 60


class LabelBox(QComboBox):
    """Lists labels as a tree. Typing the beginning of a name goes to it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxVisibleItems(18)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)

    def show_labels(self, labels: Labels, look: Look, *, without: Collection[str] = (), none: str = "") -> None:
        """List the labels but those `without`; `none` is the word for no label, if that can be chosen."""
        self.clear()
        if none:
            self.addItem(none, "")
        for depth, label in outline(labels):
            if label.id not in without:
                self.addItem(look.chip(label), "   " * min(depth, 8) + shortened(label.name, _SHOWN), label.id)

    def choose(self, label: str) -> None:
        self.setCurrentIndex(max(0, self.findData(label)))

    @property
    def chosen(self) -> str:
        """The id of the label that is chosen, "" for none."""
        return str(self.currentData() or "")


def below(labels: Labels, label: str) -> set[str]:
    """A label with all that lie under it: what it can't be put under."""
    return {label, *(i for i, one in labels.items() if any(above.id == label for above in parents(labels, one)))}
