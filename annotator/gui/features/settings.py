"""Settings: the dialog, and what the window does when one of them changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolButton

from annotator.gui.action import Action
from annotator.gui.features.base import Feature, Verb
from annotator.gui.text.faces import Typography

if TYPE_CHECKING:
    from annotator.gui.window import Window

_REST = 600
"""Milliseconds after the last step of zooming after which the size is kept."""
_TEXT = {"text_font", "arabic_font", "text_size", "line_height", "measure", "paragraph_spacing"}
_MOVING = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip


class Applying(QObject):
    """Keeps the window as the settings say."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        hints = QApplication.styleHints()
        self._flash = hints.cursorFlashTime() or self._remembered_flash()
        hints.setProperty("annotator.flash", self._flash)
        self._effects = [effect for effect in _MOVING if QApplication.isEffectEnabled(effect)]
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.keep_size)
        window.page.view.zoom_changed.connect(lambda _points: self._rest.start())
        window.preferences.changed.connect(self._follow)
        window.look.changed.connect(self._fit_icons)
        self._set_text()
        self._set_motion()
        self._fit_icons()

    def _remembered_flash(self) -> int:
        """How the system has it, where an earlier window of this run has already stopped the caret."""
        known = QApplication.styleHints().property("annotator.flash")
        return known if isinstance(known, int) else 0

    def _follow(self, key: str) -> None:
        preferences, look = self._window.preferences, self._window.look
        if key in _TEXT:
            self._set_text()
        elif key == "theme":
            look.choose(str(preferences["theme"]))
        elif key == "interface_size":
            look.resize(preferences.number("interface_size"))
        elif key == "motion":
            self._set_motion()

    def _set_text(self) -> None:
        have = self._window.preferences
        self._rest.stop()
        self._window.page.view.set_typography(
            Typography(
                str(have["text_font"]), str(have["arabic_font"]), float(have.number("text_size")),
                have.number("measure"), have.number("line_height"), have.number("paragraph_spacing"),
            )
        )  # fmt: skip

    def keep_size(self) -> None:
        """Make the size to which the text was zoomed the one that is set."""
        self._rest.stop()
        points = round(self._window.page.view.zoom())
        self._window.desk.attempt(lambda: self._window.preferences.change("text_size", points))

    def keep_pending_size(self) -> None:
        if self._rest.isActive():
            self.keep_size()

    def _set_motion(self) -> None:
        reduced = self._window.preferences["motion"] == "reduce"
        QApplication.styleHints().setCursorFlashTime(0 if reduced else self._flash)
        for effect in self._effects:
            QApplication.setEffectEnabled(effect, not reduced)
        self._window.setAnimated(not reduced)
        self._window.progress.still = reduced

    def _fit_icons(self) -> None:
        side = self._window.look.scaled(18)
        bar = self._window.bar
        bar.setIconSize(QSize(side, side))
        # The sign for what finds no room; Qt's own is dark in every theme.
        more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        if more is not None:
            more.setIcon(self._window.look.icon("more"))


def _connect(window: Window) -> Mapping[str, Verb]:
    applying = Applying(window)
    window.desk.project_changed.connect(lambda _project: applying.keep_pending_size())

    def show() -> None:
        from annotator.gui.dialogs.settings import show_settings

        show_settings(window, window.preferences, window.look)

    return {"settings": show}


FEATURE = Feature(
    actions=(
        Action("settings", "&Settings…", "&Edit", "Looks, text and all else that can be set", ("Ctrl+,",),
               icon="settings", after="search"),
    ),
    connect=_connect,
)  # fmt: skip
