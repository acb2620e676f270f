"""Start a project: where it is kept, and under what name the user annotates."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.gui import ask
from annotator.gui.tongue import tr


class NewProject(QDialog):
    """`path` and `annotator` hold the answers after it was accepted."""

    def __init__(self, parent: QWidget, folder: Path, annotator: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New project"))
        self.name = QLineEdit(annotator)
        self.name.setPlaceholderText(tr("The name that your annotations carry"))
        self.place = QLineEdit(str(_free(folder / f"{tr('Untitled')}.annotator")))
        self.browse = QPushButton(tr("Choose…"))
        # Return in a field is Start.
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._browse)
        self.problem = QLabel(wordWrap=True)
        self.problem.setProperty("role", "error")
        row = QHBoxLayout()
        row.addWidget(self.place, 1)
        row.addWidget(self.browse)
        form = QFormLayout()
        file = QLabel(tr("&File"))
        file.setBuddy(self.place)
        form.addRow(file, row)
        form.addRow(tr("&Your name"), self.name)
        self.place.setAccessibleName(tr("File of the project"))
        self.name.setAccessibleName(tr("Your name"))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.start = self.buttons.addButton(tr("Start"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.accepted.connect(self._accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(12)
        says = QLabel(tr("A project is one file that holds your documents and everything you mark in them."))
        says.setWordWrap(True)
        says.setProperty("role", "muted")
        column.addWidget(says)
        column.addLayout(form)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        # Only now: outside a dialog a button can't become its default.
        self.start.setDefault(True)
        self.problem.hide()
        for field in (self.name, self.place):
            field.textEdited.connect(self.problem.hide)
        self.setMinimumWidth(520)
        self.name.setFocus()
        self.name.selectAll()

    @property
    def path(self) -> Path:
        path = Path(self.place.text().strip()).expanduser()
        return path if path.suffix == ".annotator" else path.with_name(path.name + ".annotator")

    @property
    def annotator(self) -> str:
        return " ".join(self.name.text().split())

    def _browse(self) -> None:
        chosen = ask.project_to_make(self, self.place.text())
        if chosen is not None:
            self.place.setText(str(chosen))

    def _accept(self) -> None:
        problem = ""
        if not self.annotator:
            problem = tr("Write the name under which you annotate.")
        elif not self.place.text().strip():
            problem = tr("Choose a file for the project.")
        elif self.path.exists():
            problem = tr("{file} is already there: choose another name.", file=self.path.name)
        elif not self.path.parent.is_dir():
            problem = tr("The folder {folder} is not there: choose another.", folder=str(self.path.parent))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if not problem:
            self.accept()


def _free(path: Path) -> Path:
    """A name beside `path` that nothing has yet."""
    n, free = 1, path
    while free.exists():
        n += 1
        free = path.with_name(f"{path.stem} {n}{path.suffix}")
    return free
