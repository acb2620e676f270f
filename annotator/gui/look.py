"""How the program looks now: the theme, the size of the interface, and icons in the theme's colours."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from annotator.domain.label import Label
from annotator.errors import AnnotatorError
from annotator.gui.chips import chip
from annotator.gui.focus import EnterPresses, FocusRing
from annotator.gui.icons import Icons
from annotator.gui.style_sheet import style_sheet
from annotator.gui.theme import Theme, load, read, system_is_dark, system_wants_contrast
from annotator.gui.tongue import tr

SHIPPED = ("light", "dark", "high-contrast", "high-contrast-light")
SYSTEM = "system"
_OWN = "own/"


class Appearance(QObject):
    """Applies a theme to the whole program; `changed` tells those who paint by themselves.

    `fault` says what is wrong with the theme that was chosen, in whose place another is shown; "" for nothing.
    """

    changed = Signal()

    def __init__(
        self, resources: Path, own: Path | None = None, choice: str = SYSTEM, percent: int = 100,
        parent: QObject | None = None, *, sheet: bool = True,
    ) -> None:  # fmt: skip
        """`own` is the folder of the user's themes, which need not be there. Without `sheet` widgets have no style
        sheet until `dress` is called."""
        super().__init__(parent)
        self._themes = resources / "themes"
        self._own = own
        self.icons = Icons(resources / "icons")
        self._chips: dict[tuple[str, str, str, str], QIcon] = {}
        self._choice = choice
        self._percent = percent
        self._sheet = sheet
        self._font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        self.fault = ""
        self.theme: Theme = self._load()
        self.ring = FocusRing(self)
        self.presses = EnterPresses(self)
        self._apply()
        hints = QGuiApplication.styleHints()
        # Methods, not lambdas, which would keep this alive and following when its window is gone.
        hints.colorSchemeChanged.connect(self._follow_system)
        if hasattr(hints, "accessibility"):  # since Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    # ------------------------------------------------------------------ which theme

    @property
    def own_folder(self) -> Path | None:
        """Where the user's themes are looked for."""
        return self._own

    def choices(self) -> dict[str, str]:
        """The themes there are, key to name; those of the user begin with "own/"."""
        found = {key: str(read(self._themes / f"{key}.toml").get("name", key)) for key in SHIPPED}
        for path in sorted(self._own.glob("*.toml")) if self._own and self._own.is_dir() else ():
            try:
                name = str(read(path).get("name", path.stem))
            except (OSError, ValueError):
                name = path.stem
            found[f"{_OWN}{path.stem}"] = name
        return found

    def _load(self) -> Theme:
        self.fault = ""
        key = self._choice
        try:
            if key in SHIPPED:
                return load(self._themes / f"{key}.toml")
            if key.startswith(_OWN) and self._own is not None:
                return self._load_own(self._own / f"{key.removeprefix(_OWN)}.toml")
            if key != SYSTEM:
                raise AnnotatorError(tr("There is no theme “{name}”.", name=key))
        except AnnotatorError as error:
            self.fault = tr("{fault} The theme of the system is shown instead.", fault=str(error))
        return load(self._themes / f"{_of_system()}.toml")

    def _load_own(self, path: Path) -> Theme:
        """A theme that may leave out what is as in the light or the dark one."""
        try:
            kind = "dark" if read(path).get("kind") == "dark" else "light"
        except (OSError, ValueError):
            kind = "light"
        return load(path, load(self._themes / f"{kind}.toml"))

    def _follow_system(self, _wanted: object = None) -> None:
        if self._choice == SYSTEM or self.fault:
            self.choose(self._choice)

    def choose(self, key: str) -> None:
        """Show everything in this theme: "system", one that ships, or "own/" and the name of the user's file. One that
        can't be used is told in `fault`."""
        self._choice = key
        theme = self._load()
        if theme != self.theme:
            self.theme = theme
            self._apply()
            self.changed.emit()

    def use(self, dark: bool) -> None:
        """Show everything in the dark or the light theme."""
        self.choose("dark" if dark else "light")

    def resize(self, percent: int) -> None:
        """Show words of the interface in so many hundredths of the system's size."""
        if percent != self._percent:
            self._percent = percent
            self._apply()
            self.changed.emit()

    # ------------------------------------------------------------------ applied

    def _apply(self) -> None:
        theme = self.theme
        self.icons.repaint(theme["text"], theme.faded())
        self._chips = {}
        self.ring.paint_in(theme["focus"])
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
        font.setPointSizeF(self._font.pointSizeF() * self._percent / 100)
        if font != QApplication.font():
            QApplication.setFont(font)
        QApplication.setPalette(theme.palette())
        application.setStyleSheet(style_sheet(theme, self._themes, font.pointSizeF()) if self._sheet else "")

    def dress(self) -> None:
        """Put the style sheet on: on a window that is built at once, rather than anew on each part that is put into
        another."""
        self._sheet = True
        self._apply()

    def scaled(self, pixels: int) -> int:
        """A length that grows with the words of the interface."""
        return round(pixels * max(1.0, self._percent / 100))

    def icon(self, name: str) -> QIcon:
        return self.icons(name)

    def chip(self, label: Label) -> QIcon:
        """The label's letter on its colour."""
        key = (label.name, label.key, label.colour, label.stroke)
        icon = self._chips.get(key)
        if icon is None:
            icon = self._chips[key] = chip(label, self.theme)
        return icon


def _of_system() -> str:
    dark = system_is_dark()
    if system_wants_contrast():
        return "high-contrast" if dark else "high-contrast-light"
    return "dark" if dark else "light"
