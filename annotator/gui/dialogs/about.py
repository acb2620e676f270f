"""What the program is, in a window that needs no network."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtWidgets import QMessageBox, QWidget

from annotator.gui.tongue import tr
from annotator.paths import config_folder, state_folder


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
        + tr("Settings and themes of your own are kept in {folder}.", folder=str(config_folder()))
        + "\n"
        + tr("The layout of the window is kept in {folder}.", folder=str(state_folder()))
        + "\n"
        + tr("This program opens no network connection.")
    )
    box.open()
