"""The list of formats to choose from, by groups, narrowed down by typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from annotator.domain.marked import mark
from annotator.domain.naming import folded
from annotator.formats import EXPORTERS
from annotator.formats.exporter import Exporter
from annotator.formats.extras import is_here
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr

_OTHERS = mark("Other formats")
GROUPS: dict[str, str] = {
    **dict.fromkeys(("jsonl",), mark("Without loss")),
    **dict.fromkeys(
        ("label-studio", "doccano", "prodigy", "brat", "inception", "webanno-tsv"), mark("Annotation tools")
    ),
    **dict.fromkeys(("spacy", "conll", "conllu", "huggingface", "parquet", "re3d"), mark("Machine learning")),
    **dict.fromkeys(("csv", "xlsx"), mark("Spreadsheets")),
    **dict.fromkeys(
        ("w3c", "refi-qda", "uima-xmi", "uima-json", "gate", "bdoc", "tei", "claim-jsonld"), mark("Standards")
    ),
    **dict.fromkeys(("html", "docx", "pdf", "codebook"), mark("For people to read")),
}
"""The group of a format by its key, groups in the order in which they are shown."""

_KEY = Qt.ItemDataRole.UserRole


class FormatList(QWidget):
    """`chosen` carries the exporter that is current."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(tr("Search the formats"))
        self.field.setAccessibleName(tr("Search the formats"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Formats"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self._fill()
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        self.list.installEventFilter(self)
        self.list.currentItemChanged.connect(self._tell)
        self.setMinimumWidth(self.list.sizeHintForColumn(0) + 40)

    def _fill(self) -> None:
        groups = dict.fromkeys([*GROUPS.values(), _OTHERS])
        for group in groups:
            members = [one for one in EXPORTERS if GROUPS.get(one.key, _OTHERS) == group]
            if not members:
                continue
            heading = QListWidgetItem(tr(group))
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            font = QFont(self.list.font())
            font.setBold(True)
            heading.setFont(font)
            self.list.addItem(heading)
            for exporter in members:
                item = QListWidgetItem(tr(exporter.name))
                item.setData(_KEY, exporter.key)
                item.setToolTip(plain_tip(tr(exporter.description)))
                if not is_here(exporter.needs):
                    item.setFlags(Qt.ItemFlag.NoItemFlags)
                    command = f'pip install "annotator[{exporter.needs}]"'
                    says = tr("It needs a library that is not installed: {command}", command=command)
                    item.setToolTip(plain_tip(says))
                self.list.addItem(item)

    @property
    def exporter(self) -> Exporter | None:
        item = self.list.currentItem()
        return None if item is None else _exporter(item)

    def choose(self, key: str) -> None:
        """Make a format current; the first that can be used where there is none of this key."""
        items = [self.list.item(row) for row in range(self.list.count())]
        usable = [item for item in items if item.flags() & Qt.ItemFlag.ItemIsEnabled and not item.isHidden()]
        wanted = next((item for item in usable if item.data(_KEY) == key), usable[0] if usable else None)
        if wanted is None:
            self.list.setCurrentRow(-1)
        else:
            self.list.setCurrentItem(wanted)

    def _tell(self, item: QListWidgetItem | None, _before: QListWidgetItem | None) -> None:
        self.chosen.emit(None if item is None else _exporter(item))

    def _narrow(self, words: str) -> None:
        wanted = folded(words).split()
        heading: QListWidgetItem | None = None
        for row in range(self.list.count()):
            item = self.list.item(row)
            exporter = _exporter(item)
            if exporter is None:
                heading = item
                item.setHidden(True)
                continue
            said = folded(f"{item.text()} {exporter.key} {tr(exporter.description)}")
            fits = all(word in said for word in wanted)
            item.setHidden(not fits)
            if fits and heading is not None:
                heading.setHidden(False)
        current = self.list.currentItem()
        if current is None or current.isHidden():
            self.choose("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down go through the list while the keyboard is in the field; Escape empties it first. Letters typed
        in the list go to the field: many formats are known by a word that their name doesn't begin with."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.list:
                return self._search(event)
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
                self.list.event(event)
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    def _search(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Home:
            self.choose("")
            self.list.scrollToTop()
            return True
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if not plain or not event.text().strip() or not event.text().isprintable():
            return False
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.setText(event.text())
        return True


def _exporter(item: QListWidgetItem) -> Exporter | None:
    key = item.data(_KEY)
    return next((exporter for exporter in EXPORTERS if exporter.key == key), None)
