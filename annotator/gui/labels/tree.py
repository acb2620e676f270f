"""The tree of labels: chosen, moved and filtered by keys and mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from annotator.domain.label import Label
from annotator.gui.labels.wording import number
from annotator.gui.panels.base import Look
from annotator.gui.panels.table import plain_tip
from annotator.gui.tongue import tr
from annotator.services.labelling import Labels, matching, outline, parents
from annotator.services.wording import shortened

_ID = Qt.ItemDataRole.UserRole
_TRAILING = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
_NAME, _KEY, _COUNT = range(3)
_SHOWN = 80
_DRAGGED = "application/x-annotator-label"
_Place = QAbstractItemView.DropIndicatorPosition


class LabelTree(QTreeWidget):
    """Shows the labels and says what is wanted of them; changes nothing itself.

    `label_chosen` carries an id, "" for none. `shifted` carries -1 or 1, `nested` whether the chosen label should go
    under the one before it or come out; `dropped` the label, the one to lie under and the one to stand before, both
    "" for none.
    """

    label_chosen = Signal(str)
    shifted = Signal(int)
    nested = Signal(bool)
    dropped = Signal(str, str, str)
    add_wanted = Signal()
    delete_wanted = Signal()
    edit_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._items: dict[str, QTreeWidgetItem] = {}
        self._shape: list[tuple[int, str]] = []
        self._worded: dict[str, Label] = {}
        self._filter = ""
        self.setAccessibleName(tr("Labels"))
        self.setHeaderLabels([tr("Label"), tr("Key"), tr("Used")])
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(18)
        self.headerItem().setTextAlignment(_KEY, Qt.AlignmentFlag.AlignCenter)
        self.headerItem().setTextAlignment(_COUNT, _TRAILING)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        # Columns that fit their contents are measured anew with each item: half a second for 300 labels.
        for column, sample in ((_KEY, tr("Key")), (_COUNT, tr("Used") + "00")):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, self.fontMetrics().horizontalAdvance(sample) + 34)
        header.setSectionsClickable(False)
        self.currentItemChanged.connect(lambda item, _before: self.label_chosen.emit(_id_of(item)))
        self.itemDoubleClicked.connect(lambda _item, _column: self.edit_wanted.emit())

    # ------------------------------------------------------------------ what is shown

    def show_labels(self, labels: Labels, chosen: str) -> None:
        """Show the labels as they are now; what was folded stays so."""
        listed = outline(labels)
        shape = [(depth, label.id) for depth, label in listed]
        if shape != self._shape:
            self._build(listed)
            self._shape = shape
        for _, label in listed:
            self._word(self._items[label.id], label)
        self._worded = {label.id: label for _, label in listed}
        self._apply_filter(labels)
        self.choose(chosen)

    def _build(self, listed: list[tuple[int, Label]]) -> None:
        folded = {i for i, item in self._items.items() if item.childCount() and not item.isExpanded()}
        top = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        self._items = {}
        path: list[QTreeWidgetItem] = []
        roots = []
        for depth, label in listed:
            item = QTreeWidgetItem()
            item.setData(_NAME, _ID, label.id)
            del path[depth:]
            if path:
                path[-1].addChild(item)
            else:
                roots.append(item)
            path.append(item)
            self._items[label.id] = item
        self.addTopLevelItems(roots)
        for i, item in self._items.items():
            if item.childCount():
                item.setExpanded(i not in folded)
        self.blockSignals(False)
        self.verticalScrollBar().setValue(top)

    def _word(self, item: QTreeWidgetItem, label: Label) -> None:
        if self._worded.get(label.id) == label and item.text(_NAME):
            return
        name = shortened(label.name, _SHOWN)
        item.setText(_NAME, name)
        item.setIcon(_NAME, self._look.chip(label))
        item.setText(_KEY, label.key)
        item.setTextAlignment(_KEY, Qt.AlignmentFlag.AlignCenter)
        item.setTextAlignment(_COUNT, _TRAILING)
        item.setToolTip(_NAME, plain_tip(f"{name}\n{shortened(label.guideline, 300)}"))
        key = tr("key {key}", key=label.key) if label.key else tr("no key")
        item.setData(_NAME, Qt.ItemDataRole.AccessibleTextRole, f"{name}, {key}")

    def show_counts(self, counts: dict[str, int] | None) -> None:
        """Show how many annotations each label has; nothing as long as that is not known."""
        for i, item in self._items.items():
            item.setText(_COUNT, number(counts.get(i, 0)) if counts is not None else "")

    def choose(self, label: str) -> None:
        item = self._items.get(label)
        if item is None:
            self.setCurrentIndex(QModelIndex())
            return
        if item is not self.currentItem():
            self.setCurrentItem(item)
        self.scrollToItem(item)

    def repaint_look(self, labels: Labels) -> None:
        for i, item in self._items.items():
            if i in labels:
                item.setIcon(_NAME, self._look.chip(labels[i]))

    # ------------------------------------------------------------------ filter

    @property
    def filtered(self) -> bool:
        return bool(self._filter)

    def set_filter(self, typed: str, labels: Labels) -> None:
        """Show the labels that this may mean, with those that they lie under, and choose the likeliest."""
        self._filter = " ".join(typed.split())
        self._apply_filter(labels)
        found = matching(labels, self._filter)
        if self._filter and found:
            self.choose(found[0].id)

    def _apply_filter(self, labels: Labels) -> None:
        found = matching(labels, self._filter) if self._filter else labels.values()
        shown = {label.id for label in found}
        if self._filter:
            shown |= {above.id for i in tuple(shown) for above in parents(labels, labels[i])}
        for i, item in self._items.items():
            item.setHidden(i not in shown)

    def next_to(self, label: str) -> str:
        """The label shown after this one, or else before it; "" when there is none."""
        item = self._items.get(label)
        other = (self.itemBelow(item) or self.itemAbove(item)) if item is not None else None
        return _id_of(other)

    # ------------------------------------------------------------------ keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if held == Qt.KeyboardModifier.AltModifier and self._move(key):
            return
        wanted = {
            Qt.Key.Key_Insert: self.add_wanted, Qt.Key.Key_Delete: self.delete_wanted,
            Qt.Key.Key_Return: self.edit_wanted, Qt.Key.Key_Enter: self.edit_wanted, Qt.Key.Key_F2: self.edit_wanted,
        }.get(Qt.Key(key))  # fmt: skip
        if wanted is not None and held == Qt.KeyboardModifier.NoModifier:
            wanted.emit()
        else:
            super().keyPressEvent(event)

    def _move(self, key: int) -> bool:
        inwards, outwards = Qt.Key.Key_Right, Qt.Key.Key_Left
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            inwards, outwards = outwards, inwards
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.shifted.emit(1 if key == Qt.Key.Key_Down else -1)
        elif key in (inwards, outwards):
            self.nested.emit(key == inwards)
        else:
            return False
        return True

    # ------------------------------------------------------------------ mouse

    def mimeTypes(self) -> list[str]:
        return [_DRAGGED]

    def mimeData(self, items: Sequence[QTreeWidgetItem]) -> QMimeData:
        """The id of the label that is dragged."""
        data = QMimeData()
        data.setData(_DRAGGED, _id_of(items[0] if items else None).encode())
        return data

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        if self._filter:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say where the label should go. The tree itself moves nothing: it follows the change."""
        moved = event.mimeData().data(_DRAGGED).toStdString()
        target = self.itemAt(event.position().toPoint())
        place = self.dropIndicatorPosition()
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.setState(QAbstractItemView.State.NoState)
        self.viewport().update()
        if not moved or self._filter:
            return
        if target is None or place == _Place.OnViewport:
            self.dropped.emit(moved, "", "")
        elif place == _Place.OnItem:
            self.dropped.emit(moved, _id_of(target), "")
        elif place == _Place.AboveItem:
            self.dropped.emit(moved, _id_of(target.parent()), _id_of(target))
        elif target.childCount() and target.isExpanded():
            self.dropped.emit(moved, _id_of(target), _id_of(target.child(0)))
        else:
            self.dropped.emit(moved, _id_of(target.parent()), _id_of(_after(target)))


def _after(item: QTreeWidgetItem) -> QTreeWidgetItem | None:
    above = item.parent()
    if above is not None:
        return above.child(above.indexOfChild(item) + 1)
    tree = item.treeWidget()
    return tree.topLevelItem(tree.indexOfTopLevelItem(item) + 1)


def _id_of(item: QTreeWidgetItem | None) -> str:
    return str(item.data(_NAME, _ID)) if item is not None else ""
