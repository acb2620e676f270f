"""Give the project another name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from annotator.errors import AnnotatorError
from annotator.gui.dialogs.sheet import Sheet
from annotator.gui.tongue import tr
from annotator.services.renaming import new_path


class ProjectName(Sheet):
    """`name` holds the answer."""

    def __init__(self, parent: QWidget, project: Path) -> None:
        says = tr(
            "A project is called as its file is. The file stays in {folder}; its copies get the new name too.",
            folder=str(project.parent),
        )
        super().__init__(parent, tr("Rename the project"), says, tr("Rename"))
        self._project = project
        self.name = QLineEdit(project.stem)
        self.name.setAccessibleName(tr("Name of the project"))
        self.name.textEdited.connect(lambda: self.refuse(""))
        form = QFormLayout()
        form.addRow(tr("&Name"), self.name)
        self.body.addLayout(form)
        self.name.selectAll()
        self.name.setFocus()

    def check(self) -> str:
        try:
            new_path(self._project, self.name.text())
        except AnnotatorError as error:
            return str(error)
        return ""
