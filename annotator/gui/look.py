"""How the program looks now: the theme that follows the system, and icons in its colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from annotator.domain.colour import blended
from annotator.domain.label import Label
from annotator.gui.chips import chip
from annotator.gui.icons import Icons
from annotator.gui.theme import Theme, load, system_is_dark


class Appearance(QObject):
    """Applies a theme to the whole program; `changed` tells those who paint by themselves."""

    changed = Signal()

    def __init__(self, resources: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = resources / "themes"
        self.icons = Icons(resources / "icons")
        self._chips: dict[tuple[str, str, str, str], QIcon] = {}
        self.theme: Theme = load(self._path(system_is_dark()))
        self._apply()
        QGuiApplication.styleHints().colorSchemeChanged.connect(lambda _scheme: self.use(system_is_dark()))

    def _path(self, dark: bool) -> Path:
        return self._themes / ("dark.toml" if dark else "light.toml")

    def use(self, dark: bool) -> None:
        """Show everything in the dark or the light theme."""
        if dark != self.theme.dark:
            self.theme = load(self._path(dark))
            self._apply()
            self.changed.emit()

    def _apply(self) -> None:
        theme = self.theme
        self.icons.repaint(theme["text"], blended(theme["text"], theme["panel"], 0.45))
        self._chips = {}
        QApplication.setPalette(theme.palette())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setStyleSheet(theme.style_sheet(self._themes))

    def icon(self, name: str) -> QIcon:
        return self.icons(name)

    def chip(self, label: Label) -> QIcon:
        """The label's letter on its colour."""
        key = (label.name, label.key, label.colour, label.stroke)
        icon = self._chips.get(key)
        if icon is None:
            icon = self._chips[key] = chip(label, self.theme)
        return icon
