"""What an empty window shows: the ways to begin."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from annotator.domain.marked import mark
from annotator.gui.actions import Actions
from annotator.gui.direction import lead
from annotator.gui.panels.base import Look
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr

_WAYS = (
    ("sample", mark("Open the sample project"), mark("A short report, half annotated: try everything here")),
    ("new", mark("Start a new project"), mark("Choose where it is kept and the name you annotate under")),
    ("open", mark("Open a project…"), mark("A file that ends in .annotator")),
)


def scrolled(content: QWidget) -> QScrollArea:
    """The content with a scroll bar where the window is too small for it."""
    area = QScrollArea(widgetResizable=True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(content)
    return area


class Tile(QPushButton):
    """A large button with a title and what it leads to."""

    def __init__(self, title: str, explanation: str) -> None:
        super().__init__()
        self.setProperty("role", "tile")
        self.setAccessibleName(title)
        self.setAccessibleDescription(explanation)
        self._picture = QLabel()
        heading, says = QLabel(title), QLabel(explanation, wordWrap=True)
        heading.setProperty("role", "heading")
        says.setProperty("role", "muted")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(heading)
        words.addWidget(says)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 18, 12)
        row.setSpacing(16)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        for label in (self._picture, heading, says):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def show_icon(self, icon: QIcon) -> None:
        self._picture.setPixmap(icon.pixmap(QSize(28, 28), self.devicePixelRatioF()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return presses it, as it would in a dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


class Welcome(QWidget):
    """Recent projects, a new one, or the sample."""

    def __init__(self, actions: Actions, look: Look, open_recent: Callable[[Path], object]) -> None:
        super().__init__()
        self._look = look
        self._open_recent = open_recent
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.ways: dict[str, Tile] = {}
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addLayout(self._heading())
        column.addSpacing(14)
        for key, title, explanation in _WAYS:
            column.addWidget(self._way(actions, key, title, explanation))
        column.addSpacing(14)
        self._recent_title = QLabel(tr("Recent projects"))
        self._recent_title.setProperty("role", "heading")
        column.addWidget(self._recent_title)
        column.addLayout(self._recent)
        hint = QLabel(tr("You can also drop text files, saved web pages or a project anywhere on this window."))
        hint.setProperty("role", "muted")
        hint.setWordWrap(True)
        column.addSpacing(8)
        column.addWidget(hint)
        box = QWidget()
        box.setLayout(column)
        box.setMaximumWidth(560)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        inner = QWidget()
        inner.setObjectName("welcome")
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box, 6)
        row.addStretch(1)
        middle = QVBoxLayout(inner)
        middle.addStretch(1)
        middle.addLayout(row)
        middle.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def _heading(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(self._look.icon("annotator").pixmap(QSize(64, 64), self.devicePixelRatioF()))
        title = QLabel("Annotator")
        title.setProperty("role", "title")
        lead(title)
        says = QLabel(tr("Highlight claims, actors, figures and sources in reports, and take a labeled dataset home."))
        says.setProperty("role", "muted")
        says.setWordWrap(True)
        words = QVBoxLayout()
        words.addWidget(title)
        words.addWidget(says)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(picture)
        row.addLayout(words, 1)
        return row

    def _way(self, actions: Actions, key: str, title: str, explanation: str) -> Tile:
        button = Tile(tr(title), tr(explanation))
        button.show_icon(self._look.icon(key))
        button.clicked.connect(actions[key].trigger)
        self.ways[key] = button
        return button

    def show_recent(self, projects: list[Path]) -> None:
        """List these projects, newest first; those that are gone are left out."""
        while (item := self._recent.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        there = [path for path in projects if path.exists()]
        self._recent_title.setVisible(bool(there))
        for path in there[:8]:
            button = QPushButton(f"{path.stem}    {path.parent}".replace("&", "&&"))
            button.setProperty("role", "link")
            button.setToolTip(plain_tip(str(path)))
            button.setAccessibleName(tr("Open {name} in {folder}", name=path.stem, folder=str(path.parent)))
            button.clicked.connect(lambda _on=False, path=path: self._open_recent(path))
            self._recent.addWidget(button)

    def focus_first(self) -> None:
        self.ways["sample"].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def repaint_look(self) -> None:
        for key, button in self.ways.items():
            button.show_icon(self._look.icon(key))
