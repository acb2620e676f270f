"""The settings as the window uses them: `changed` tells those who follow one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from annotator.settings import Settings, Value


class Preferences(QObject):
    """Settings that say when they change; `changed` carries the setting's key."""

    changed = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = settings

    def __getitem__(self, key: str) -> Value:
        return self.settings[key]

    def change(self, key: str, value: Value) -> None:
        """Set a value and keep it. Raises AnnotatorError when it is not allowed or can't be kept."""
        if self.settings[key] != value:
            self.settings.change(key, value)
            self.changed.emit(key)
