"""The left side of the label editor: the filter, the tree, the field for a new label, and what is done to labels."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from annotator.gui.labels.editing import Editing, Verb
from annotator.gui.labels.tree import LabelTree
from annotator.gui.labels.wording import Problem, button
from annotator.gui.panels.base import Look
from annotator.gui.tongue import tr
from annotator.services import arranging, labelling
from annotator.services.labelling import free_key


class LabelListing(QWidget):
    """Chooses, adds and moves labels; `added` tells of a new one, `delete_wanted` and `merge_wanted` of questions."""

    added = Signal(str)
    delete_wanted = Signal()
    merge_wanted = Signal()

    def __init__(self, editing: Editing, look: Look) -> None:
        super().__init__()
        self._editing = editing
        self._look = look
        self.filter = QLineEdit()
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(tr("Filter labels"))
        self.filter.setAccessibleName(tr("Filter labels"))
        self.tree = LabelTree(look)
        self.new_name = QLineEdit()
        self.new_name.setPlaceholderText(tr("Name of the new label, then Enter"))
        self.new_name.setAccessibleName(tr("Name of the new label"))
        self.problem = Problem()
        self.add = button(tr("&Add…"), tr("Add a label (Ins or Ctrl+N)"))
        self.delete = button(tr("&Delete…"), tr("Delete the label (Delete)"))
        self.merge = button(tr("&Merge into…"), tr("Give its annotations to another label"))
        self.arrows: list[tuple[QToolButton, str]] = []
        self._build()
        self._connect()

    def _build(self) -> None:
        arrows = QHBoxLayout()
        arrows.setSpacing(0)
        inwards, outwards = "Alt+Right", "Alt+Left"
        icons = ["nest", "unnest"]
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            inwards, outwards = outwards, inwards
            icons.reverse()
        for icon, words, verb in (
            ("move-up", tr("Move up (Alt+Up)"), lambda: self._shift(-1)),
            ("move-down", tr("Move down (Alt+Down)"), lambda: self._shift(1)),
            (icons[0], tr("Put under the label before it ({key})", key=inwards), lambda: self._nest(True)),
            (icons[1], tr("Take out from under its label ({key})", key=outwards), lambda: self._nest(False)),
        ):
            arrow = QToolButton()
            arrow.setIconSize(QSize(16, 16))
            arrow.setToolTip(words)
            arrow.setAccessibleName(words)
            arrow.clicked.connect(verb)
            arrows.addWidget(arrow)
            self.arrows.append((arrow, icon))
        verbs = QHBoxLayout()
        for one in (self.add, self.delete, self.merge):
            verbs.addWidget(one)
        verbs.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self.filter, 1)
        top.addLayout(arrows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        column.addWidget(self.new_name)
        column.addWidget(self.problem)
        column.addLayout(verbs)
        self.new_name.hide()
        self._paint_arrows()

    def _connect(self) -> None:
        editing, tree = self._editing, self.tree
        self.filter.textChanged.connect(lambda typed: tree.set_filter(typed, editing.labels))
        for field in (self.filter, self.new_name):
            field.installEventFilter(self)
        tree.shifted.connect(self._shift)
        tree.nested.connect(self._nest)
        tree.dropped.connect(self._drop)
        tree.add_wanted.connect(self.begin)
        tree.delete_wanted.connect(self._ask_delete)
        self.add.clicked.connect(self.begin)
        self.delete.clicked.connect(self._ask_delete)
        self.merge.clicked.connect(self.merge_wanted)
        editing.counted.connect(lambda: tree.show_counts(editing.counts))

    # ------------------------------------------------------------------ what is shown

    def show_labels(self) -> None:
        editing = self._editing
        self.tree.show_labels(editing.labels, editing.current)
        self.tree.show_counts(editing.counts)
        self.allow()

    def allow(self) -> None:
        writable, chosen = self._editing.writable, self._editing.label is not None
        self.add.setEnabled(writable)
        self.tree.setDragEnabled(writable)
        for widget in (self.delete, *(arrow for arrow, _ in self.arrows)):
            widget.setEnabled(writable and chosen)
        self.merge.setEnabled(writable and chosen and len(self._editing.labels) > 1)

    def _paint_arrows(self) -> None:
        for arrow, icon in self.arrows:
            arrow.setIcon(self._look.icon(icon))

    def repaint_look(self) -> None:
        self._paint_arrows()
        self.tree.repaint_look(self._editing.labels)

    # ------------------------------------------------------------------ verbs

    def begin(self) -> None:
        """Ask for the name of a new label."""
        if self._editing.writable:
            self.new_name.show()
            self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _create(self) -> None:
        name = self.new_name.text()
        before = set(self._editing.labels)
        problem = self._editing.attempt(
            lambda: labelling.add(self._editing.labels, name, key=free_key(self._editing.labels, name[:100]))
        )
        self.problem.say(problem)
        if not problem:
            self._end_adding()
            self.filter.clear()
            self.added.emit(next(iter(set(self._editing.labels) - before)))

    def _end_adding(self) -> None:
        self.problem.say("")
        self.new_name.clear()
        self.new_name.hide()

    def _shift(self, by: int) -> None:
        self._arrange(lambda labels, label: arranging.shift(labels, label, by))

    def _nest(self, inwards: bool) -> None:
        self._arrange(arranging.indent if inwards else arranging.outdent)

    def _drop(self, moved: str, parent: str, before: str) -> None:
        labels = self._editing.labels
        if moved in labels and moved != parent:
            self._arrange(lambda known, _chosen: arranging.put(known, labels[moved], labels.get(parent),
                                                               labels.get(before)))  # fmt: skip

    def _arrange(self, verb: Verb) -> None:
        if self.tree.filtered:
            self.problem.say(tr("Empty the filter first: a label is moved among all labels."))
            return
        self.problem.say(self._editing.change(verb))

    def _ask_delete(self) -> None:
        if self.delete.isEnabled():
            self.delete_wanted.emit()

    # ------------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Escape in the field of a new name; the way from the filter into the tree."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        key = event.key()
        if watched is self.new_name and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._create()
            return True
        if watched is self.new_name and key == Qt.Key.Key_Escape:
            self._end_adding()
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if watched is self.filter and key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if watched is self.filter and key == Qt.Key.Key_Escape and self.filter.text():
            self.filter.clear()
            return True
        return super().eventFilter(watched, event)
