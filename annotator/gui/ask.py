"""Every question that the window asks; tests replace these functions."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

PROJECTS = "Annotator projects (*.annotator)"


def project_to_open(parent: QWidget, folder: str) -> Path | None:
    name, _ = QFileDialog.getOpenFileName(parent, "Open a project", folder, f"{PROJECTS};;All files (*)")
    return Path(name) if name else None


def project_to_make(parent: QWidget, suggestion: str) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, "Where should the project be kept?", suggestion, PROJECTS)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == ".annotator" else path.with_name(path.name + ".annotator")


def files_to_import(parent: QWidget, folder: str, kinds: str) -> list[Path]:
    names, _ = QFileDialog.getOpenFileNames(parent, "Import reports", folder, kinds)
    return [Path(name) for name in names]


def folder_to_import(parent: QWidget, folder: str) -> Path | None:
    name = QFileDialog.getExistingDirectory(parent, "Import a folder with all below it", folder)
    return Path(name) if name else None


def file_to_export(parent: QWidget, suggestion: str, kind: str, suffix: str) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, "Export the labeled dataset", suggestion, kind)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix else path.with_name(path.name + suffix)


def file_to_save(parent: QWidget, title: str, suggestion: str, kind: str, suffix: str) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, title, suggestion, kind)
    path = Path(name)
    return (path if path.suffix else path.with_name(path.name + suffix)) if name else None


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


def yes(parent: QWidget, title: str, question: str, accept: str) -> bool:
    """Whether somebody pressed `accept` rather than Cancel."""
    box = QMessageBox(QMessageBox.Icon.Question, title, "", parent=parent)
    box.setText(title)
    box.setInformativeText(question)
    button = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(button)
    box.exec()
    return box.clickedButton() is button
