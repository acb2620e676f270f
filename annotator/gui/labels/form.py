"""The chosen label: its name, key and place, and tabs for all else that is said of it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QTabBar,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.label import Label
from annotator.gui.labels.attributes_tab import AttributesTab
from annotator.gui.labels.editing import Editing, Verb
from annotator.gui.labels.key_field import KeyField
from annotator.gui.labels.label_box import LabelBox, below
from annotator.gui.labels.look_tab import LookTab
from annotator.gui.labels.wording import LongText, Problem, button, caption, plain
from annotator.gui.panels.base import Look
from annotator.gui.tongue import tr
from annotator.services import arranging, labelling
from annotator.services.labelling import GUIDELINE_LENGTH, holder_of


class _Tabs(QTabBar):
    """A tab's key leads into its page, also when that is the current one already."""

    def __init__(self, tabs: QTabWidget) -> None:
        super().__init__(tabs)
        self._tabs = tabs

    def event(self, event: QEvent) -> bool:
        known = super().event(event)
        page = self._tabs.currentWidget() if known and event.type() == QEvent.Type.Shortcut else None
        if page is not None and not page.isAncestorOf(QApplication.focusWidget() or self):
            fields = (one for one in page.findChildren(QWidget) if one.focusPolicy() & Qt.FocusPolicy.TabFocus)
            field = next((one for one in fields if one.isVisible() and one.isEnabled()), self)
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return known


class LabelForm(QWidget):
    """Edits the chosen label. Each edit is one change, made when a field is left or Return is pressed in it."""

    def __init__(self, editing: Editing, look: Look) -> None:
        super().__init__()
        self._editing = editing
        self._look = look
        self._shown = ""
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the label"))
        self.key = KeyField()
        self.no_key = button(tr("No key"), tr("Take the label off its key"), "quiet")
        self.take_over = button(tr("Take it over"), role="quiet")
        self.parent_box = LabelBox(tr("Lies under"))
        self.name_problem, self.key_problem, self.place_problem = Problem(), Problem(), Problem()
        self.guideline = LongText(tr("Guideline"), GUIDELINE_LENGTH)
        self.guideline.setPlaceholderText(tr("Counts: …\nDoes not count: …\nExample: …"))
        self.guideline_problem = Problem()
        self.looks = LookTab(editing, look)
        self.attributes = AttributesTab(editing)
        self.tabs = QTabWidget()
        self.tabs.setTabBar(_Tabs(self.tabs))
        self._wanted_key = ""
        self._build()
        self.name.editingFinished.connect(self._rename)
        # Whoever goes on with something else has let the refused key be.
        for edited in (self.name.textEdited, self.guideline.textChanged, self.parent_box.activated):
            edited.connect(lambda *_: self._show_conflict(""))
        self.key.pressed.connect(self._press)
        self.no_key.clicked.connect(lambda: self._press(""))
        self.take_over.clicked.connect(self._take_over)
        self.parent_box.activated.connect(lambda _at: self._nest())
        self.guideline.settled.connect(self._describe)
        self.guideline.refused.connect(self.guideline_problem.say)

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(3)
        keys = QHBoxLayout()
        keys.setSpacing(6)
        for widget in (self.key, self.no_key):
            keys.addWidget(widget)
        for column, (words, field) in enumerate(
            ((tr("Name"), self.name), (tr("Key"), self.key), (tr("Lies under"), self.parent_box))
        ):
            grid.addWidget(caption(words, field), 0, column)
        grid.addWidget(self.name, 1, 0)
        grid.addLayout(keys, 1, 1)
        grid.addWidget(self.parent_box, 1, 2)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(2, 2)
        taken = QHBoxLayout()
        self.key_problem.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        taken.addWidget(self.key_problem, 1)
        taken.addWidget(self.take_over, 0, Qt.AlignmentFlag.AlignTop)
        self.take_over.hide()
        for tabs in (self.tabs, self.tabs.tabBar()):
            tabs.setAccessibleName(tr("What is said of the label"))
        self.tabs.addTab(self.looks, tr("&Look"))
        self.tabs.addTab(self._guideline_tab(), tr("&Guideline"))
        self.tabs.addTab(self.attributes, tr("A&ttributes"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(grid)
        for problem in (self.name_problem, self.place_problem):
            whole.addWidget(problem)
        whole.addLayout(taken)
        whole.addSpacing(6)
        whole.addWidget(self.tabs, 1)

    def _guideline_tab(self) -> QWidget:
        tab = QWidget()
        column = QVBoxLayout(tab)
        column.setContentsMargins(2, 12, 2, 0)
        column.addWidget(plain(tr("Say what counts and what does not, and give examples.")))
        column.addWidget(self.guideline, 1)
        column.addWidget(self.guideline_problem)
        return tab

    # ------------------------------------------------------------------ what is shown

    def show_label(self) -> None:
        """Show the chosen label as it is now; what somebody is writing stays."""
        label, editing = self._editing.label, self._editing
        self.setEnabled(label is not None)
        if label is None:
            self._clear()
            return
        if label.id != self._shown:
            self._forget()
        self._shown = label.id
        if not self.name.isModified():
            self.name.setText(label.name)
            self.name.setCursorPosition(0)
            self.name_problem.say("")
        self.key.setText(label.key)
        self._show_conflict("")
        self._show_parents(label)
        self.guideline.fill(label.guideline)
        for field in (self.name, self.guideline):
            field.setReadOnly(not editing.writable)
        if len(label.guideline) > GUIDELINE_LENGTH:
            self.guideline.setReadOnly(True)
        for widget in (self.key, self.parent_box):
            widget.setEnabled(editing.writable)
        self.no_key.setEnabled(editing.writable and bool(label.key))
        self.looks.show_label()
        self.attributes.show_label()
        count = len(label.attributes)
        self.tabs.setTabText(2, tr("A&ttributes ({count})", count=count) if count else tr("A&ttributes"))

    def _show_parents(self, label: Label) -> None:
        labels = self._editing.labels
        self.parent_box.show_labels(labels, self._look, without=below(labels, label.id), none=tr("Nothing"))
        self.parent_box.choose(label.parent or "")

    def _clear(self) -> None:
        self._shown = ""
        self._forget()
        for line in (self.name, self.key):
            line.clear()
        self.guideline.take_back("")
        self.parent_box.clear()
        self.attributes.show_label()

    def _forget(self) -> None:
        """What was refused, and what was written and not taken, is of another label."""
        self.name.setModified(False)
        self.looks.custom.setModified(False)
        self.guideline.document().setModified(False)
        for problem in (self.name_problem, self.place_problem, self.guideline_problem, self.looks.problem):
            problem.say("")
        self._show_conflict("")

    def repaint_look(self) -> None:
        label = self._editing.label
        if label is not None:
            self._show_parents(label)
            self.looks.repaint_look()

    # ------------------------------------------------------------------ editing

    def save(self) -> None:
        """Make so what was written and not left yet."""
        self._rename()
        self.looks.save()
        self.guideline.settle()
        self.attributes.save()

    def _of_shown(self, verb: Verb) -> str:
        return self._editing.change(verb, self._shown)

    def _rename(self) -> None:
        if self.name.isModified() and not self.name.isReadOnly():
            name = self.name.text()
            self.name.setModified(False)
            problem = self._of_shown(lambda labels, label: labelling.rename(labels, label, name))
            self.name_problem.say(problem)
            if problem:
                self.name.setModified(True)
            elif self._editing.label is not None:
                self.name.setText(self._editing.label.name)

    def _press(self, key: str) -> None:
        self._wanted_key = key
        self._show_conflict(self._of_shown(lambda labels, label: labelling.put_on_key(labels, label, key)))

    def _show_conflict(self, problem: str) -> None:
        self.key_problem.say(problem)
        self.take_over.setVisible(bool(problem) and holder_of(self._editing.labels, self._wanted_key) is not None)

    def _take_over(self) -> None:
        key = self._wanted_key
        self._show_conflict(self._of_shown(lambda labels, label: labelling.take_key(labels, label, key)))
        self.key.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nest(self) -> None:
        above = self._editing.labels.get(self.parent_box.chosen)
        label = self._editing.label
        if label is not None and (above.id if above else None) != label.parent:
            problem = self._of_shown(lambda labels, label: arranging.put(labels, label, above))
            self.place_problem.say(problem)

    def _describe(self) -> None:
        text = self.guideline.toPlainText()
        problem = self._of_shown(lambda labels, label: labelling.describe(labels, label, text))
        self.guideline_problem.say(problem)

    def focus_name(self) -> None:
        """Put the keyboard into the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.name.selectAll()
