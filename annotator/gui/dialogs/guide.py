"""The user guide and what the program is, in windows that need no network."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QMessageBox, QTextBrowser, QVBoxLayout, QWidget

from annotator.paths import config_folder, resources, state_folder


class Guide(QDialog):
    """Shows a Markdown page of `resources/help` with its pictures."""

    def __init__(self, parent: QWidget, page: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("User guide")
        folder = resources() / "help"
        self.browser = QTextBrowser()
        self.browser.setAccessibleName("User guide")
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
    box.setWindowTitle("About Annotator")
    box.setText(f"Annotator {number}")
    box.setInformativeText(
        "Claims, actors, figures and sources in reports, as a labeled dataset.\n\n"
        f"Settings and themes of your own are kept in {config_folder()}.\n"
        f"The layout of the window is kept in {state_folder()}.\n"
        "This program opens no network connection."
    )
    box.open()
