"""What the program is, in a window that needs no network."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.gui.tongue import tr
from annotator.paths import state_folder


def show_about(parent: QWidget) -> None:
    try:
        number = version("annotator")
    except PackageNotFoundError:
        number = ""
    box = QMessageBox(parent)
    box.setWindowTitle(tr("About Annotator"))
    box.setText(f"Annotator {number}")
    box.setInformativeText(
        tr("Claims, actors, figures and sources in reports, as a labeled dataset.")
        + "\n\n"
        + tr("Settings and window state are kept in {folder}.", folder=str(state_folder()))
        + "\n"
        + tr("This program opens no network connection.")
    )
    box.open()
