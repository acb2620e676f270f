"""Change the keys of actions: what has which key, what a new key would take from whom, and the way back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.domain.label import Label
from annotator.errors import AnnotatorError
from annotator.gui import ask
from annotator.gui.action import Action, plain
from annotator.gui.dialogs.key_taker import KeyTaker
from annotator.gui.flow import FlowLayout
from annotator.gui.key_rules import letter_of, native, refusal
from annotator.gui.keymap import Keymap
from annotator.gui.panels.listing import Listing
from annotator.gui.panels.table import Column, TableModel
from annotator.gui.room import resize
from annotator.gui.tongue import tr

Labels = Callable[[], Mapping[str, Label]]


@dataclass(frozen=True, slots=True)
class _Row:
    action: Action
    keys: tuple[str, ...]
    usual: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{plain(tr(self.action.menu))} › {plain(tr(self.action.text))}"

    @property
    def changed(self) -> bool:
        return self.keys != self.usual


def _written(keys: tuple[str, ...]) -> str:
    return ", ".join(map(native, keys))


class KeysDialog(QDialog):
    """Every change holds and is kept at once. `free_label` takes a label off its key; False when it can't."""

    def __init__(
        self,
        parent: QWidget,
        keymap: Keymap,
        labels: Labels,
        free_label: Callable[[Label], bool],
        mnemonics: frozenset[str],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keys"))
        self._keymap = keymap
        self._labels = labels
        self._free_label = free_label
        self._mnemonics = mnemonics
        self._action = ""
        self._wanted = ""
        columns = (
            Column(tr("Action"), lambda r: r.name, lambda r: r.name.casefold(), tip=lambda r: tr(r.action.tip)),
            Column(tr("Keys"), lambda r: _written(r.keys), lambda r: _written(r.keys)),
            Column(tr("Usual keys"), lambda r: _written(r.usual), lambda r: _written(r.usual)),
            Column(tr("Changed"), lambda r: tr("changed") if r.changed else "", lambda r: not r.changed),
        )
        model = TableModel(columns, lambda r: r.action.key, lambda r: f"{r.name} {_written(r.keys)}")
        self.list = Listing(model, tr("Actions and their keys"), tr("Filter actions and keys…"))
        self.name = QLabel()
        self.tip = QLabel(wordWrap=True)
        self.keys = QWidget()
        self._flow = FlowLayout(self.keys)
        self.key_buttons: list[QPushButton] = []
        self.taker = KeyTaker()
        self.back = QPushButton(tr("Usual keys"))
        self.problem = QLabel(wordWrap=True)
        self.take_over = QPushButton(tr("Take it over"))
        self.leave = QPushButton(tr("Cancel"))
        self.reset_all = QPushButton(tr("Reset all…"))
        self._build()
        self._connect()
        self._show(next(iter(keymap.rows)))
        self._fill()
        self.list.field.setFocus()

    # ------------------------------------------------------------------ building

    def _build(self) -> None:
        for label, role in ((self.name, "heading"), (self.tip, "muted"), (self.problem, "error")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setProperty("role", role)
        # A text of several lines that comes and goes must not push the list about.
        self.problem.setMinimumHeight(2 * self.problem.fontMetrics().lineSpacing())
        self.problem.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header = self.list.table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in ((1, 190), (2, 190), (3, 90)):
            self.list.table.setColumnWidth(column, width)
        row = QHBoxLayout()
        row.addWidget(self.keys, 1)
        row.addWidget(self.taker)
        row.addWidget(self.back)
        trouble = QHBoxLayout()
        trouble.addWidget(self.problem, 1)
        trouble.addWidget(self.take_over)
        trouble.addWidget(self.leave)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self.reset_all, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        self.list.setContentsMargins(-8, 0, -8, 0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(14, 12, 14, 12)
        whole.addWidget(self.list, 1)
        for part in (self.name, self.tip):
            whole.addWidget(part)
        whole.addLayout(row)
        whole.addLayout(trouble)
        whole.addWidget(buttons)
        for button in (*self.findChildren(QPushButton), self.back, self.take_over, self.leave):
            button.setAutoDefault(False)
        resize(self, 820, 640)

    def _connect(self) -> None:
        self.list.filtered.connect(self._filter)
        self.list.activated.connect(self._show)
        self.list.table.installEventFilter(self)
        self.taker.taken.connect(self._want)
        self.take_over.clicked.connect(self._take_over)
        self.leave.clicked.connect(self._let_go)
        self.back.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)
        self._keymap.changed.connect(self._renew)

    # ------------------------------------------------------------------ keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the list begins to add a key."""
        pressed = watched is self.list.table and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taker.setFocus()
            self.taker.click()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the question, where one is asked, and only then the window."""
        if event.key() == Qt.Key.Key_Escape and self.take_over.isVisible():
            self._let_go()
        else:
            super().keyPressEvent(event)

    # ------------------------------------------------------------------ showing

    def _fill(self) -> None:
        keymap = self._keymap
        self.list.model.set_rows(
            _Row(row, keymap.keys(row.key), keymap.defaults(row.key)) for row in keymap.rows.values()
        )
        self.list.show_current(self._action)
        self._tell()

    def _tell(self) -> None:
        count = sum(row.changed for row in self.list.model.all_rows())
        self.list.tell(tr("%Ln changed", "", count) if count else "", tr("No action matches."))
        self.reset_all.setEnabled(count > 0)

    def _filter(self, words: str) -> None:
        self.list.model.set_filter(words)
        if self.list.model.place(self._action) < 0 and self.list.model.rowCount():
            self._show(self.list.model.row(0).action.key)
        self.list.show_current(self._action)
        self._tell()

    def _renew(self) -> None:
        self._fill()
        self._show(self._action)

    def _show(self, action: str) -> None:
        """Show the keys of an action, to be changed."""
        self._action = action
        row = self._keymap.rows[action]
        self.name.setText(plain(tr(row.text)))
        self.tip.setText(tr(row.tip))
        for button in self.key_buttons:
            button.deleteLater()
        self.key_buttons = []
        for key in self._keymap.keys(action):
            button = QPushButton(f"{native(key)}  ✕".replace("&", "&&"))
            button.setProperty("role", "quiet")
            button.setAutoDefault(False)
            button.setAccessibleName(tr("Remove the key {key}", key=native(key)))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(partial(self._remove, key))
            self.key_buttons.append(button)
        self._flow.show_widgets(self.key_buttons)
        self.back.setEnabled(self._keymap.is_changed(action))
        usual = _written(self._keymap.defaults(action))
        self.back.setToolTip(tr("Back to {keys}", keys=usual) if usual else tr("Back to having no key"))
        self._say("")

    def _say(self, words: str, *, choice: bool = False) -> None:
        self.problem.setText(words)
        for button in (self.take_over, self.leave):
            button.setVisible(choice)
        if choice:
            self.take_over.setFocus()

    # ------------------------------------------------------------------ changing

    def _want(self, key: str) -> None:
        """A new key for the action that is shown: refused, asked about or given."""
        row = self._keymap.rows[self._action]
        self._wanted = key
        reason = refusal(row, key, self._mnemonics)
        owner = self._keymap.owner(key)
        label = self._label_on(key)
        if reason:
            self._say(reason)
        elif owner == self._action:
            self._say(tr("{key} is its key already.", key=native(key)))
        elif owner:
            other = plain(tr(self._keymap.rows[owner].text))
            self._say(tr("{key} belongs to “{action}”.", key=native(key), action=other), choice=True)
        elif label is not None:
            self._say(tr("{key} marks as “{label}” in this project.", key=native(key), label=label.name), choice=True)
        else:
            self._give()

    def _label_on(self, key: str) -> Label | None:
        letter = letter_of(key)
        return next((label for label in self._labels().values() if letter and label.key.upper() == letter), None)

    def _give(self) -> None:
        if self._attempt(lambda: self._keymap.give(self._action, self._wanted)):
            self.taker.setFocus()

    def _take_over(self) -> None:
        label = self._label_on(self._wanted)
        if label is not None and not self._free_label(label):
            self._say(tr("The label “{label}” can't be changed here.", label=label.name))
            return
        self._give()

    def _let_go(self) -> None:
        self._say("")
        self.taker.setFocus()

    def _remove(self, key: str) -> None:
        if self._attempt(lambda: self._keymap.take(self._action, key)):
            self.taker.setFocus()

    def _reset(self) -> None:
        losers: list[str] = []
        if self._attempt(lambda: losers.extend(self._keymap.reset(self._action))) and losers:
            names = ", ".join(plain(tr(self._keymap.rows[loser].text)) for loser in losers)
            self._say(tr("Taken back from: {actions}", actions=names))

    def _reset_all(self) -> None:
        question = tr("All actions get the keys that they have from the start.")
        if ask.yes(self, tr("Reset all keys?"), question, tr("Reset")):
            self._attempt(self._keymap.reset_all)

    def _attempt(self, verb: Callable[[], object]) -> bool:
        try:
            verb()
        except AnnotatorError as error:
            self._say(str(error))
            return False
        return True
