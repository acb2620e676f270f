"""The settings as the window uses them: `changed` tells those who follow one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.settings import SETTINGS, Settings, Value

_DEFAULTS = {setting.key: setting.default for setting in SETTINGS}


class Preferences(QObject):
    """Settings that say when they change; `changed` carries the setting's key."""

    changed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    def __getitem__(self, key: str) -> Value:
        return self.settings[key]

    def number(self, key: str) -> int:
        """The value of a setting that is a whole number."""
        return int(self.settings[key])

    def is_default(self, key: str) -> bool:
        return self.settings[key] == _DEFAULTS[key]

    def change(self, key: str, value: Value) -> None:
        """Set a value and keep it. Raises AnnotatorError when it is not allowed, and then nothing changes, or when it
        can't be kept, and then it holds until the program ends."""
        before = self.settings[key]
        if before == value:
            return
        try:
            if value == _DEFAULTS[key]:
                self.settings.reset(key)
            else:
                self.settings.change(key, value)
        finally:
            if self.settings[key] != before:
                self.changed.emit(key)

    def reset(self, key: str) -> None:
        """Give a setting its default. Raises AnnotatorError when that can't be kept."""
        self.change(key, _DEFAULTS[key])
