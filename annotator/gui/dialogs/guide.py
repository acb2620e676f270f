"""The user guide and what the program is, in windows that need no network."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from annotator.gui.tongue import tr
from annotator.paths import resources, state_folder


class Guide(QDialog):
    """Shows a Markdown page of `resources/help` with its pictures."""

    def __init__(self, parent: QWidget, page: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("User guide"))
        folder = resources() / "help"
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(tr("User guide"))
        self.browser.setSearchPaths([str(folder)])
        self.browser.setOpenLinks(True)
        self.browser.setOpenExternalLinks(False)
        self.browser.document().setBaseUrl(QUrl.fromLocalFile(f"{folder}/"))
        self.browser.setMarkdown((folder / page).read_text(encoding="utf-8"))
        self.browser.document().setDocumentMargin(28)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.browser)
        self.resize(860, 700)


def show_guide(parent: QWidget) -> None:
    Guide(parent, "guide.md").open()


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
