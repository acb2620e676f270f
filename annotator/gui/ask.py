"""Every question that the window asks; tests replace these functions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QColorDialog, QFileDialog, QInputDialog, QMessageBox, QWidget

from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def _projects() -> str:
    return tr("Annotator projects") + " (*.annotator)"


def all_files() -> str:
    """The entry of a file dialog that shows every file."""
    return tr("All files") + " (*)"


def project_to_open(parent: QWidget, folder: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, tr("Open a project"), folder, f"{_projects()};;{all_files()}")
    return Path(name) if name else None


def project_to_make(parent: QWidget, suggestion: str) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, tr("Where should the project be kept?"), suggestion, _projects())
    return _project(name)


def _project(name: str) -> Path | None:
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == ".annotator" else path.with_name(path.name + ".annotator")


def copy_to_restore(parent: QWidget, folder: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, tr("Choose a copy"), folder, _projects())
    return Path(name) if name else None


def project_to_restore(parent: QWidget, suggestion: str) -> Path | None:
    """The project that a copy is to replace, or a new name; that it is there already is nothing to warn of."""
    title = tr("Which project shall be what the copy is?")
    return _unwarned(parent, title, suggestion)


def copy_to_save(parent: QWidget, suggestion: str) -> Path | None:
    """A new name for a copy. One that is taken is refused later, not replaced."""
    return _unwarned(parent, tr("Save a copy"), suggestion)


def _unwarned(parent: QWidget, title: str, suggestion: str) -> Path | None:
    option = QFileDialog.Option.DontConfirmOverwrite
    name, _ = QFileDialog.getSaveFileName(parent, title, suggestion, _projects(), options=option)
    return _project(name)


def files_to_import(parent: QWidget, folder: str, kinds: str) -> list[Path]:
    names, _ = QFileDialog.getOpenFileNames(parent, tr("Import reports"), folder, kinds)
    return [Path(name) for name in names]


def file_to_read_again(parent: QWidget, folder: str, name: str) -> Path | None:
    suggestion = str(Path(folder) / Path(name).name)
    found, _ = QFileDialog.getOpenFileName(parent, tr("Where is {file}?", file=name), suggestion, all_files())
    return Path(found) if found else None


def folder_to_import(parent: QWidget, folder: str) -> Path | None:
    name = QFileDialog.getExistingDirectory(parent, tr("Import a folder with all below it"), folder)
    return Path(name) if name else None


def file_to_export(parent: QWidget, suggestion: str, kind: str, suffix: str) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, tr("Export the labeled dataset"), suggestion, kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_name(path.name + suffix)


def file_to_save(parent: QWidget, title: str, suggestion: str, kinds: str, suffixes: tuple[str, ...]) -> Path | None:
    """Where to write a file; its name gets the suffix of the kind that was chosen where it has none of these."""
    name, kind = QFileDialog.getSaveFileName(parent, title, suggestion, kinds)
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() in suffixes:
        return path
    chosen = next((suffix for suffix in suffixes if f"*{suffix}" in kind), suffixes[0])
    return path.with_name(path.name + chosen)


def printer(parent: QWidget, title: str) -> QPrinter | None:
    """A printer that was chosen, None when the question was dismissed."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    chosen = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(chosen, parent)
    dialog.setWindowTitle(title)
    return chosen if dialog.exec() else None


def line(parent: QWidget, title: str, question: str, value: str = "") -> str | None:
    """A line of text, None when the question was dismissed."""
    text, accepted = QInputDialog.getText(parent, title, question, text=value)
    return text if accepted else None


def yes(parent: QWidget, title: str, question: str, accept: str, *, final: bool = False) -> bool:
    """Whether somebody pressed `accept` rather than Cancel. What is `final` Enter does not do by itself."""
    box = QMessageBox(QMessageBox.Icon.NoIcon, title, "", parent=parent)
    box.setText(title)
    box.setInformativeText(question)
    button = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel if final else button)
    box.exec()
    return box.clickedButton() is button


def label_set_to_import(parent: QWidget, folder: str) -> Path | None:
    words = tr("Label sets")
    name, _ = QFileDialog.getOpenFileName(parent, tr("Import a label set"), folder, f"{words} (*.toml)")
    return Path(name) if name else None


def label_set_to_export(parent: QWidget, suggestion: str) -> Path | None:
    words = tr("Label sets")
    name, _ = QFileDialog.getSaveFileName(parent, tr("Export the label set"), suggestion, f"{words} (*.toml)")
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_name(path.name + ".toml")


def colour(parent: QWidget, start: str) -> str | None:
    """A colour as "#rrggbb", None when the question was dismissed."""
    chosen = QColorDialog.getColor(QColor(start), parent, tr("Colour of the label"))
    return chosen.name() if chosen.isValid() else None
