"""The guideline of a label at the cursor: what counts, what does not, and examples from the project."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QStyle, QVBoxLayout, QWidget

from annotator.domain.label import Label
from annotator.gui.beside import Near, beside
from annotator.gui.direction import turn
from annotator.gui.example_line import ExampleLine
from annotator.gui.panels.base import Look
from annotator.gui.tongue import tr
from annotator.services import labelling
from annotator.services.labelling import Labels

if TYPE_CHECKING:
    from annotator.services.examples import Example

SECONDS = 9
WIDTH, NARROW = 420, 300
_LONGEST = 700
_CHIP = QSize(20, 20)


class Card(QFrame):
    """Never has the keyboard, and lets the mouse through. `kept` says that it was asked for, and stays."""

    def __init__(self, window: QWidget, look: Look) -> None:
        super().__init__(window)
        self._look = look
        self._near = Near(QRect(), False)
        self.label: Label | None = None
        self.kept = False
        self.setObjectName("card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.chip = QLabel()
        self.name = QLabel(wordWrap=True)
        self.name.setProperty("role", "heading")
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.key = QLabel()
        self.key.setProperty("role", "muted")
        self.guideline = QLabel(wordWrap=True)
        self.caption = QLabel()
        self.caption.setProperty("role", "caption")
        for text in (self.name, self.key, self.guideline, self.caption):
            text.setTextFormat(Qt.TextFormat.PlainText)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.chip)
        head.addWidget(self.name, 1)
        head.addWidget(self.key)
        self.examples: list[ExampleLine] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(5)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.guideline)
        column.addWidget(self.caption)
        column.addLayout(self._lines)
        self._rest = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._rest.timeout.connect(self.hide)
        self.hide()

    def show_label(self, labels: Labels, label: Label, near: Near, *, kept: bool) -> None:
        """Show a label's card beside `near`, in the window's coordinates; its examples come when they have been read.
        One that is not `kept` goes away after some seconds."""
        self.kept, self.label = kept, label
        path = labelling.path(labels, label)
        self.chip.setPixmap(self._look.chip(label).pixmap(_CHIP))
        self.name.setText(path)
        # Beside the chip, whatever script it is written in.
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self.name.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        self.key.setText(label.key)
        said = label.guideline.strip()
        self.guideline.setText(said if len(said) <= _LONGEST else said[:_LONGEST].rstrip() + "…")
        turn(self.guideline, said)
        self.guideline.setVisible(bool(said))
        self.setAccessibleName(tr("Guideline of {label}", label=path))
        self.setAccessibleDescription(self.guideline.text())
        self._set_examples((), tr("Looking for examples…"))
        self._near = near
        self.show()
        self._place()
        self.raise_()
        if kept:
            self._rest.stop()
        else:
            self._rest.start()

    def show_examples(self, label: str, found: Sequence[Example]) -> None:
        """Add examples of the label with this id, if it is still the one that is shown."""
        if self.isHidden() or self.label is None or self.label.id != label:
            return
        self._set_examples(found, tr("From this project") if found else tr("No examples in this project yet"))
        self._place()

    def move_to(self, near: Near) -> None:
        """Go beside another place."""
        self._near = near
        if not self.isHidden():
            self._place()

    def _set_examples(self, found: Sequence[Example], caption: str) -> None:
        for line in self.examples:
            line.hide()
            self._lines.removeWidget(line)
            line.deleteLater()
        self.caption.setText(caption)
        theme = self._look.theme
        self.examples = [ExampleLine(example, theme["text"], theme["muted"]) for example in found]
        for line in self.examples:
            self._lines.addWidget(line)

    def _place(self) -> None:
        """Beside what is worked on, with as many examples as there is room for; where there is none at all, one that
        came by itself goes."""
        window = self.window()
        area = window.rect().adjusted(8, 8, -8, -8)
        sizes = [(width, count) for width in (WIDTH, NARROW) for count in range(len(self.examples), -1, -1)]
        for width, count in sizes:
            for at, line in enumerate(self.examples):
                line.setVisible(at < count)
            self._column.invalidate()
            size = QSize(width, self._column.totalHeightForWidth(width)).boundedTo(area.size())
            place = beside(area, size, self._near)
            if not place.intersects(self._near.rect):
                break
        else:
            self.setVisible(self.kept)
        self.setGeometry(place)
