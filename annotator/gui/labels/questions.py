"""What is asked before labels are merged, or one in use is deleted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QVBoxLayout, QWidget

from annotator.domain.label import Label
from annotator.gui.labels.editing import Editing
from annotator.gui.labels.label_box import LabelBox
from annotator.gui.labels.wording import caption, plain
from annotator.gui.panels.base import Look
from annotator.gui.tongue import tr
from annotator.services import label_uses
from annotator.services.relabelling import Uses
from annotator.services.wording import shortened

_WIDTH = 520


class _Question(QDialog):
    """A question about one label, answered by the button `accept` or given up."""

    def __init__(self, parent: QWidget, title: str, heading: str, accept: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(18, 16, 18, 14)
        self.column.setSpacing(10)
        self.column.addWidget(plain(heading, "heading"))
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = self._buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        # Its words are heavier once it is the default.
        self.go.setMinimumWidth(self.go.sizeHint().width() + 12)
        self.setFixedWidth(_WIDTH)

    def end(self) -> None:
        """Put the buttons below all else."""
        self.column.addWidget(self._buttons)
        # Only now: outside a dialog a button can't become its default.
        self.go.setDefault(True)


class MergeQuestion(_Question):
    """Into which label another is merged; `target` is its id."""

    def __init__(self, parent: QWidget, editing: Editing, label: Label, look: Look) -> None:
        heading = tr("Merge “{label}” into another label", label=shortened(label.name, 60))
        super().__init__(parent, tr("Merge labels"), heading, tr("Merge"))
        self._editing = editing
        self._label = label
        self.box = LabelBox(tr("Label that remains"))
        self.box.show_labels(editing.labels, look, without={label.id})
        self.told = plain(role="text")
        self.column.addWidget(caption(tr("The label that remains"), self.box))
        self.column.addWidget(self.box)
        self.column.addWidget(self.told)
        self.end()
        self.box.currentIndexChanged.connect(lambda _at: self._tell())
        self._tell()
        self.box.setFocus()

    @property
    def target(self) -> str:
        return self.box.chosen

    def _tell(self) -> None:
        into = self._editing.labels.get(self.target)
        self.go.setEnabled(into is not None)
        if into is None:
            self.told.setText(tr("There is no other label."))
            return
        old, new = shortened(self._label.name), shortened(into.name)
        told = label_uses.foresee(self._label, into)
        count = self._editing.used(self._label.id)
        lines = [tr("%Ln annotations of {old} get the label {new}.", "", count, old=old, new=new)]
        if count:
            lines.append(tr("Where somebody has put both on the same words, one annotation remains, with both notes."))
        if told.shared:
            lines.append(tr("Attributes that both have keep their values: {names}.", names=", ".join(told.shared)))
        if told.added:
            lines.append(tr("{new} gets these attributes: {names}.", new=new, names=", ".join(told.added)))
        if told.widened:
            lines.append(tr("{new} gets more choices for: {names}.", new=new, names=", ".join(told.widened)))
        if told.unlike:
            lines.append(
                tr("These are of another type with {new}, so that values may not fit; they stay as they are: {names}.",
                   new=new, names=", ".join(told.unlike))
            )  # fmt: skip
        if told.guideline:
            lines.append(tr("{new} gets the guideline of {old}.", new=new, old=old))
        elif self._label.guideline:
            lines.append(tr("The guideline of {new} stays, that of {old} is lost.", new=new, old=old))
        lines.append(tr("One undo takes everything back."))
        self.told.setText("\n".join(lines))
        margins = self.column.contentsMargins()
        # A label that wraps asks for less than it needs.
        self.told.setMinimumHeight(self.told.heightForWidth(_WIDTH - margins.left() - margins.right()))
        self.adjustSize()


class DeleteQuestion(_Question):
    """What becomes of the annotations of a label that is deleted: `uses`, and the id of the `other` label."""

    def __init__(self, parent: QWidget, editing: Editing, label: Label, look: Look) -> None:
        heading = tr("Delete the label “{label}”?", label=shortened(label.name, 60))
        super().__init__(parent, tr("Delete a label"), heading, tr("Delete"))
        count = editing.used(label.id)
        self.box = LabelBox(tr("Other label"))
        self.box.show_labels(editing.labels, look, without={label.id})
        self.relabel = QRadioButton(tr("Give them another label:"))
        self.delete = QRadioButton(tr("Delete them too"))
        self.column.addWidget(plain(tr("%Ln annotations have it. What should become of them?", "", count), "text"))
        for widget in (self.relabel, self.box, self.delete):
            self.column.addWidget(widget)
        self.column.addWidget(plain(tr("Labels that lie under it move up. One undo takes everything back.")))
        self.end()
        others = self.box.count() > 0
        for widget in (self.relabel, self.box):
            widget.setVisible(others)
        self.relabel.toggled.connect(self.box.setEnabled)
        first = self.relabel if others else self.delete
        first.setChecked(True)
        first.setFocus()

    @property
    def uses(self) -> Uses:
        return "relabel" if self.relabel.isChecked() else "delete"

    @property
    def other(self) -> str | None:
        return self.box.chosen if self.relabel.isChecked() else None
