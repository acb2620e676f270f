"""The settings in a window made from their table: each is applied as soon as it is changed."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from annotator.errors import AnnotatorError
from annotator.gui.dialogs.setting_row import SettingRow
from annotator.gui.dialogs.setting_widgets import make_control
from annotator.gui.direction import isolated
from annotator.gui.look import Appearance
from annotator.gui.preferences import Preferences
from annotator.gui.tongue import tr
from annotator.settings import SETTINGS, Setting, Value


class SettingsDialog(QDialog):
    """All settings by group, with a field that narrows them down. It stays open beside the window."""

    def __init__(self, parent: QWidget, preferences: Preferences, look: Appearance) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Settings"))
        self._preferences = preferences
        self._look = look
        self.rows: dict[str, SettingRow] = {}
        self._groups: dict[str, tuple[QLabel, list[SettingRow]]] = {}
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(tr("Search the settings"))
        self.field.setAccessibleName(tr("Search the settings"))
        self.nothing = QLabel(tr("No setting matches. Clear the field to see all."), wordWrap=True)
        self.nothing.setProperty("role", "muted")
        self.nothing.hide()
        self._build()
        self.field.textChanged.connect(self._narrow)
        self.field.installEventFilter(self)
        preferences.changed.connect(self._show)
        self.resize(QSize(640, 640).boundedTo(parent.screen().availableSize() - QSize(16, 48)))
        self.field.setFocus()

    def _build(self) -> None:
        list_ = QWidget()
        list_.setObjectName("settings")
        column = QVBoxLayout(list_)
        column.setContentsMargins(18, 4, 18, 12)
        column.setSpacing(10)
        column.addWidget(self.nothing)
        for group in dict.fromkeys(setting.group for setting in SETTINGS):
            heading = QLabel(tr(group))
            heading.setProperty("role", "heading")
            heading.setContentsMargins(0, 10, 0, 0)
            column.addWidget(heading)
            rows = [self._row(setting) for setting in SETTINGS if setting.group == group]
            for row in rows:
                column.addWidget(row)
            self._groups[group] = heading, rows
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(list_)
        self.area = area
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        # Return ends a number that is typed; it must not close the window.
        buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)
        top = QVBoxLayout()
        top.setContentsMargins(18, 14, 18, 6)
        top.addWidget(self.field)
        bottom = QVBoxLayout()
        bottom.setContentsMargins(18, 8, 18, 12)
        bottom.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(area, 1)
        whole.addLayout(bottom)

    def _row(self, setting: Setting) -> SettingRow:
        row = SettingRow(setting, make_control(setting, self._look), self._hint(setting))
        row.chosen.connect(lambda value, setting=setting: self._set(setting, value))
        row.reset.connect(lambda setting=setting: self._set(setting, setting.default))
        row.reached.connect(self._bring_in_sight)
        self.rows[setting.key] = row
        self._fill(setting.key)
        return row

    def _hint(self, setting: Setting) -> str:
        if setting.kind == "theme" and self._look.own_folder is not None:
            return tr("Themes of your own are files in {folder}.", folder=isolated(_from_home(self._look.own_folder)))
        return ""

    # ------------------------------------------------------------------ in step

    def _fill(self, key: str) -> None:
        self.rows[key].show_value(self._preferences[key], changed=not self._preferences.is_default(key))
        if key == "theme":
            self.rows[key].show_fault(self._look.fault)

    def _show(self, key: str) -> None:
        if key in self.rows:
            self._fill(key)

    def _set(self, setting: Setting, value: Value) -> None:
        row = self.rows[setting.key]
        row.show_fault("")
        try:
            self._preferences.change(setting.key, value)
        except AnnotatorError as error:
            row.show_fault(str(error))

    # ------------------------------------------------------------------ finding one

    def _narrow(self, words: str) -> None:
        wanted = words.casefold().split()
        for heading, rows in self._groups.values():
            fitting = [row for row in rows if all(word in row.words(heading.text()) for word in wanted)]
            for row in rows:
                row.setVisible(row in fitting)
            heading.setVisible(bool(fitting))
        self.nothing.setVisible(all(heading.isHidden() for heading, _rows in self._groups.values()))

    def _bring_in_sight(self, control: QWidget) -> None:
        self.area.ensureWidgetVisible(control, 0, 60)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape empties the field first; Return is not for the button that closes."""
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.focusNextChild()
                return True
        return super().eventFilter(watched, event)


def _from_home(path: Path) -> str:
    return f"~/{path.relative_to(Path.home()).as_posix()}" if path.is_relative_to(Path.home()) else str(path)


def show_settings(parent: QWidget, preferences: Preferences, look: Appearance) -> SettingsDialog:
    """Show the settings, the window that is already open where there is one."""
    dialog = parent.findChild(SettingsDialog)
    if dialog is None:
        dialog = SettingsDialog(parent, preferences, look)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    dialog.activateWindow()
    return dialog
