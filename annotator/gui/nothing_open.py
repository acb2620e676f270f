"""What a project without an open document shows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.domain.marked import mark
from annotator.gui.actions import Actions
from annotator.gui.flow import FlowLayout
from annotator.gui.tongue import tr
from annotator.gui.welcome import scrolled

_WAYS = (
    ("import", mark("Import files…")),
    ("import_folder", mark("Import a folder…")),
    ("paste", mark("Paste a text…")),
)


class NothingOpen(QWidget):
    """Says how documents come in."""

    def __init__(self, actions: Actions) -> None:
        super().__init__()
        title = QLabel(tr("No document is open"))
        title.setProperty("role", "title")
        says = QLabel(
            tr(
                "Choose one in the list of documents, or bring some in: text files, web pages saved from a "
                "browser, datasets in JSONL. You can drop files and folders here."
            )
        )
        says.setWordWrap(True)
        says.setProperty("role", "muted")
        says.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = FlowLayout(ways := QWidget())
        self.buttons = []
        for key, text in _WAYS:
            button = QPushButton(tr(text))
            button.clicked.connect(actions[key].trigger)
            row.addWidget(button)
            self.buttons.append(button)
        inner = QWidget()
        inner.setObjectName("page")
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(title)
        column.addWidget(says)
        column.addWidget(ways, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    def focus_first(self) -> None:
        self.buttons[0].setFocus(Qt.FocusReason.ShortcutFocusReason)
