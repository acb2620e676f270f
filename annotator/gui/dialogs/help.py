"""Help: the sheet of keys and the pages of the guide in one window, to be read, searched, printed and saved."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHideEvent, QKeySequence, QResizeEvent, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.errors import AnnotatorError
from annotator.gui import ask
from annotator.gui.dialogs.help_pages import (
    KEYS,
    START,
    bare_html,
    bare_markdown,
    keys_page,
    pages_in,
    slug,
    title_of,
    with_actions,
)
from annotator.gui.dialogs.paper import fit_pictures, fit_tables, printed, saved
from annotator.gui.matching import spelled
from annotator.gui.memory import Memory
from annotator.gui.room import resize
from annotator.gui.tongue import tr
from annotator.paths import resources

_MARGIN = 28
_MEMORY = "help"
_Role = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """Stays open beside the work. `keys` makes the page of keys."""

    def __init__(self, parent: QWidget, keys: Callable[[], str], memory: Memory | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self._keys = keys
        self._memory = memory
        self._folder = resources() / "help"
        self.page = ""
        self._texts = pages_in(self._folder)
        self.field = QLineEdit(placeholderText=tr("Find in all pages"), clearButtonEnabled=True)
        self.field.setAccessibleName(tr("Find in all pages"))
        self.pages = QListWidget()
        self.pages.setAccessibleName(tr("Pages"))
        self.found = QLabel()
        self.found.setProperty("role", "muted")
        self.found.setTextFormat(Qt.TextFormat.PlainText)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(tr("Page"))
        self.browser.setSearchPaths([str(self._folder)])
        self.browser.setOpenLinks(False)
        self.pages.setSpacing(3)
        self.pages.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._build()
        self._list()
        geometry = memory.bytes_of(_MEMORY) if memory is not None else None
        if geometry is None or geometry.isEmpty() or not self.restoreGeometry(geometry):
            resize(self, 1020, 720)

    def _build(self) -> None:
        side = QWidget()
        left = QVBoxLayout(side)
        left.setContentsMargins(8, 8, 4, 8)
        for part in (self.field, self.pages, self.found):
            left.addWidget(part)
        row = QHBoxLayout()
        row.setContentsMargins(8, 6, 8, 8)
        row.setSpacing(8)
        row.addStretch(1)
        self.buttons: dict[str, QPushButton] = {}
        for key, text, verb in (
            ("print", tr("&Print…"), self._print),
            ("pdf", tr("Save as P&DF…"), lambda: self._save(tr("PDF files (*.pdf)"), ".pdf")),
            ("html", tr("Save as &HTML…"), lambda: self._save(tr("Web pages (*.html)"), ".html")),
            ("close", tr("Close"), self.close),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _on=False, verb=verb: verb())
            self.buttons[key] = button
            row.addWidget(button)
        parts = QSplitter()
        parts.addWidget(side)
        beside = QWidget()
        right = QVBoxLayout(beside)
        # Room for the ring that says where the keyboard is.
        right.setContentsMargins(4, 8, 8, 4)
        right.addWidget(self.browser)
        parts.addWidget(beside)
        parts.setStretchFactor(1, 1)
        parts.setSizes([290, 730])
        parts.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(parts, 1)
        whole.addLayout(row)
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self.next_hit)
        self.pages.currentItemChanged.connect(self._choose)
        self.browser.anchorClicked.connect(self.follow)
        QShortcut(QKeySequence("Ctrl+F"), self, self.field.setFocus)
        QShortcut(QKeySequence("F3"), self, self.next_hit)

    # ------------------------------------------------------------------ pages

    def open_page(self, page: str, anchor: str = "") -> None:
        """Show a page, from the heading that is named like `anchor`; an unknown one is that of the quick start."""
        self.page = page if page == KEYS or page in self._texts else START
        document = QTextDocument(self.browser)
        self._write(document)
        document.setDocumentMargin(_MARGIN)
        self.browser.setDocument(document)
        self._fit()
        self._mark_list()
        self._mark_hits()
        self._go_to(anchor)

    def _write(self, document: QTextDocument) -> None:
        """Write the page that is open into a document."""
        document.setBaseUrl(QUrl.fromLocalFile(f"{self._folder}/"))
        if self.page == KEYS:
            document.setHtml(self._keys())
        else:
            document.setMarkdown(self._texts[self.page])

    def _list(self) -> None:
        """The pages that hold what is looked for, each with how often."""
        wanted = spelled(self.field.text().strip())
        self.pages.blockSignals(True)
        self.pages.clear()
        total = 0
        for name, title in [(KEYS, tr("Keys")), *((name, title_of(text)) for name, text in self._texts.items())]:
            count = self._count(name, wanted)
            total += count
            if count or not wanted:
                item = QListWidgetItem(f"{title} ({self.locale().toString(count)})" if wanted else title)
                item.setData(_Role, name)
                self.pages.addItem(item)
        self.pages.blockSignals(False)
        self.found.setText((tr("%Ln places", "", total) if total else tr("Nothing found")) if wanted else "")
        self._mark_list()

    def _count(self, page: str, wanted: str) -> int:
        if not wanted:
            return 0
        return spelled(bare_html(self._keys()) if page == KEYS else bare_markdown(self._texts[page])).count(wanted)

    def _mark_list(self) -> None:
        self.pages.blockSignals(True)
        names = [self.pages.item(n).data(_Role) for n in range(self.pages.count())]
        self.pages.setCurrentRow(names.index(self.page) if self.page in names else -1)
        self.pages.blockSignals(False)

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.open_page(str(item.data(_Role)))

    def follow(self, link: QUrl) -> None:
        """Go where a link leads: to a page, a heading, or, when that is wanted, out into the web."""
        if link.scheme() in ("http", "https", "mailto"):
            question = tr("{address}\n\nYour browser opens it.", address=link.toDisplayString())
            if ask.yes(self, tr("Open a page of the web?"), question, tr("Open")):
                QDesktopServices.openUrl(link)
            return
        page = Path(link.path()).name
        if page and page != self.page:
            self.open_page(page, link.fragment())
        else:
            self._go_to(link.fragment())

    def _go_to(self, anchor: str) -> None:
        block = self.browser.document().begin()
        while anchor and block.isValid():
            if block.blockFormat().headingLevel() and slug(block.text()) == slug(anchor):
                top = self.browser.document().documentLayout().blockBoundingRect(block).top()
                self.browser.verticalScrollBar().setValue(int(top))
                return
            block = block.next()

    # ------------------------------------------------------------------ finding

    def _look(self) -> None:
        self._list()
        if self.pages.count() and self.pages.currentItem() is None:
            self.pages.setCurrentRow(0)
        else:
            self._mark_hits()

    def _mark_hits(self) -> None:
        wanted = self.field.text().strip()
        hits: list[QTextEdit.ExtraSelection] = []
        cursor = self.browser.document().find(wanted) if wanted else None
        while cursor is not None and not cursor.isNull():
            hit = QTextEdit.ExtraSelection()
            form = cursor.charFormat()
            form.setBackground(self.palette().highlight())
            form.setForeground(self.palette().highlightedText())
            hit.format, hit.cursor = form, cursor
            hits.append(hit)
            cursor = self.browser.document().find(wanted, cursor)
        self.browser.setExtraSelections(hits)

    def next_hit(self) -> None:
        """To the next hit of the page, after the last to the next page that has one."""
        wanted = self.field.text().strip()
        if not wanted or self.browser.find(wanted) or not self.pages.count():
            return
        self.pages.setCurrentRow((self.pages.currentRow() + 1) % self.pages.count())
        cursor = self.browser.textCursor()
        cursor.setPosition(0)
        self.browser.setTextCursor(cursor)
        self.browser.find(wanted)

    # ------------------------------------------------------------------ on paper

    def _print(self) -> None:
        printer = ask.printer(self, tr("Print the page"))
        if printer is not None:
            printed(self._write, printer)

    def _save(self, kind: str, suffix: str) -> None:
        name = tr("Keys") if self.page == KEYS else title_of(self._texts[self.page])
        suggestion = re.sub(r"[^\w -]+", "", name) + suffix
        path = ask.file_to_save(self, tr("Save the page"), suggestion, kind, (suffix,))
        if path is None:
            return
        try:
            saved(self._write, path, self._folder)
        except AnnotatorError as error:
            self.found.setText(str(error))
        else:
            self.found.setText(tr("Saved as {file}", file=path.name))

    # ------------------------------------------------------------------ what Qt calls

    def _fit(self) -> None:
        width = self.browser.viewport().width() - 2 * _MARGIN
        fit_pictures(self.browser.document(), width, self.devicePixelRatioF())
        fit_tables(self.browser.document(), self.browser.viewport().width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def hideEvent(self, event: QHideEvent) -> None:
        if self._memory is not None:
            self._memory.set_bytes(_MEMORY, self.saveGeometry())
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Another theme: what is marked has its colours."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self.page:
            self._mark_hits()


def show_help(parent: QWidget, page: str = START) -> HelpWindow:
    """Show a page of the help beside `parent`, a window or a dialog of it; a dialog that holds the keyboard for
    itself has a help window of its own."""
    top = parent.window()
    shown = top.findChild(HelpWindow, "", Qt.FindChildOption.FindDirectChildrenOnly)
    if shown is None:
        main = with_actions(top)
        shown = HelpWindow(top, lambda: keys_page(main), getattr(main, "memory", None))
    shown.open_page(page)
    shown.show()
    shown.raise_()
    shown.activateWindow()
    shown.browser.setFocus(Qt.FocusReason.OtherFocusReason)
    return shown
