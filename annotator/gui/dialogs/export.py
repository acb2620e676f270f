"""Choose the format and the layers of an export."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.annotator import Annotator
from annotator.formats import EXPORTERS
from annotator.formats.exporter import Exporter
from annotator.gui.tongue import tr


class ExportChoice(QDialog):
    """`exporter` and `layers` (names, None for all) hold the answers after it was accepted."""

    def __init__(self, parent: QWidget, annotators: list[Annotator]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 14)
        column.setSpacing(12)
        formats = QGroupBox(tr("Format"))
        rows = QVBoxLayout(formats)
        self.formats: list[tuple[QRadioButton, Exporter]] = []
        for exporter in EXPORTERS:
            button = QRadioButton(tr("{format} ({suffix})", format=tr(exporter.name), suffix=exporter.suffix))
            says = QLabel(tr(exporter.description), wordWrap=True)
            says.setProperty("role", "muted")
            says.setIndent(24)
            rows.addWidget(button)
            rows.addWidget(says)
            self.formats.append((button, exporter))
        self.formats[0][0].setChecked(True)
        column.addWidget(formats)
        self.layers_of: list[tuple[QCheckBox, Annotator]] = []
        if len(annotators) > 1:
            column.addWidget(self._layers(annotators))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.go = buttons.addButton(tr("Export…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        # Only now: outside a dialog a button can't become its default.
        self.go.setDefault(True)
        self.setMinimumWidth(460)
        self.formats[0][0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _layers(self, annotators: list[Annotator]) -> QGroupBox:
        box = QGroupBox(tr("Whose annotations"))
        rows = QVBoxLayout(box)
        for annotator in annotators:
            check = QCheckBox(annotator.name.replace("&", "&&"))
            check.setChecked(True)
            check.toggled.connect(self._allow)
            rows.addWidget(check)
            self.layers_of.append((check, annotator))
        return box

    def _allow(self) -> None:
        self.go.setEnabled(any(check.isChecked() for check, _ in self.layers_of))

    @property
    def exporter(self) -> Exporter:
        return next(exporter for button, exporter in self.formats if button.isChecked())

    @property
    def layers(self) -> list[str] | None:
        """The ids of the annotators whose layers go out, None for everybody's."""
        chosen = [annotator.id for check, annotator in self.layers_of if check.isChecked()]
        return None if len(chosen) == len(self.layers_of) else chosen
