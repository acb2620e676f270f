"""The labels at hand above the text: those with keys and those that were used last, two rows at most."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from annotator.domain.label import Label
from annotator.gui.flow import flowed, height_of, placed
from annotator.gui.panels.base import Look
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr
from annotator.services import labelling
from annotator.services.labelling import Labels
from annotator.services.wording import shortened

ROWS = 2
FEW = 12
"""So many labels keep their order; of more, those with keys and those used last come first."""
_MOST = 40
_REMEMBERED = 20
_NAME = 32
_SPACING = 6


class LabelBar(QWidget):
    """`pressed` carries a label; `more_wanted` asks for all that found no room."""

    pressed = Signal(object)
    more_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._labels: Labels = {}
        self._writable = True
        self.recent: list[str] = []
        self.buttons: dict[str, QToolButton] = {}
        self._sizes: list[QSize] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.more = QToolButton(self)
        self.more.setText(tr("More…"))
        self.more.setProperty("role", "label")
        self.more.setToolTip(tr("Choose among all labels (/)"))
        self.more.setAccessibleName(tr("More labels"))
        self.more.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more.hide()
        self.more.clicked.connect(self.more_wanted)

    def show_labels(self, labels: Labels, *, writable: bool) -> None:
        """Make buttons for the labels of a project, {} for none."""
        self._labels, self._writable = labels, writable
        for button in self.buttons.values():
            button.hide()
            button.deleteLater()
        self.buttons = {label.id: self._button(label) for label in self.at_hand()}
        self.more.setEnabled(writable)
        self.more.ensurePolished()
        # What a style sheet dresses takes long to say how large it is.
        self._sizes = [button.sizeHint() for button in self.buttons.values()]
        self._arrange()
        self.updateGeometry()

    def at_hand(self) -> list[Label]:
        """The labels that there are buttons for, as far as these find room."""
        every = labelling.in_order(self._labels)
        if len(every) > FEW:
            every.sort(key=lambda label: not label.key and label.id not in self.recent)
        return every[:_MOST]

    def note(self, label: Label) -> None:
        """The label was used: it stays at hand."""
        self.recent = [label.id, *(other for other in self.recent if other != label.id)][:_REMEMBERED]
        button = self.buttons.get(label.id)
        if (button is None or button.isHidden()) and label.id in self._labels and len(self._labels) > FEW:
            self.show_labels(self._labels, writable=self._writable)

    # ------------------------------------------------------------------ as many as there is room for

    def _fitting(self, width: int) -> list[QRect]:
        """Places for as many buttons as fit into the rows, and one for what tells of more, if there is more."""
        places = flowed(self._sizes, width, _SPACING)
        tops = sorted({place.y() for place in places})
        if len(tops) <= ROWS and len(self._labels) == len(self._sizes):
            return places
        count = sum(place.y() in tops[:ROWS] for place in places)
        while True:
            places = flowed([*self._sizes[:count], self.more.sizeHint()], width, _SPACING)
            if count == 0 or len({place.y() for place in places}) <= ROWS:
                return places
            count -= 1

    def _arrange(self) -> None:
        places = self._fitting(self.width())
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        whole = len(places) == len(self._labels)
        shown = [*self.buttons.values()][: len(places) if whole else len(places) - 1]
        for button in self.buttons.values():
            button.setVisible(button in shown)
        self.more.setVisible(not whole)
        for button, place in zip([*shown, *(() if whole else (self.more,))], places, strict=True):
            button.setGeometry(placed(place, self.rect(), mirrored=mirrored))

    def sizeHint(self) -> QSize:
        """All in one row."""
        width = sum(size.width() for size in self._sizes) + _SPACING * max(0, len(self._sizes) - 1)
        return QSize(width, max((size.height() for size in self._sizes), default=0))

    def minimumSizeHint(self) -> QSize:
        return QSize(max((size.width() for size in self._sizes), default=0), self.sizeHint().height())

    def heightForWidth(self, width: int) -> int:
        return height_of(self._fitting(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # ------------------------------------------------------------------ buttons

    def check(self, chosen: Label | None) -> None:
        """Show one label as armed, or none."""
        for key, button in self.buttons.items():
            button.setChecked(chosen is not None and key == chosen.id)

    def _button(self, label: Label) -> QToolButton:
        button = label_button(self, self._look, label, shortened(label.name, _NAME))
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setToolTip(plain_tip(tip_of(self._labels, label)))
        button.setAccessibleName(tr("Label {label}", label=label.name))
        button.setEnabled(self._writable)
        button.clicked.connect(lambda _on=False: self.pressed.emit(label))
        return button


def label_button(parent: QWidget, look: Look, label: Label, words: str) -> QToolButton:
    """A button that can be checked, with a label's chip and these words, which are plain text."""
    button = QToolButton(parent)
    button.setText(words.replace("&", "&&"))
    button.setCheckable(True)
    button.setProperty("role", "label")
    button.setIcon(look.chip(label))
    button.setIconSize(QSize(18, 18))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    return button


def tip_of(labels: Labels, label: Label) -> str:
    """The label's path, its key and the beginning of its guideline."""
    path = labelling.path(labels, label)
    first = tr("{label} ({key})", label=path, key=label.key) if label.key else path
    return "\n".join(line for line in (first[:1].upper() + first[1:], shortened(label.guideline, 600)) if line)


def keys_of(labels: Iterable[Label], most: int = FEW) -> str:
    """The keys of labels as a list, cut where there are many."""
    keys = [label.key for label in labels if label.key]
    return ", ".join(keys[:most]) + ("…" if len(keys) > most else "")
