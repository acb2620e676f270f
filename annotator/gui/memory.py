"""What the window remembers between runs: its layout, recent projects, the user's name."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

_RECENT = 12


class Memory:
    """Kept in a file of its own; losing it loses no work."""

    def __init__(self, file: Path) -> None:
        self._kept = QSettings(str(file), QSettings.Format.IniFormat)

    def recent(self) -> list[Path]:
        value = self._kept.value("recent", [])
        names = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        return [Path(str(name)) for name in names]

    def add_recent(self, path: Path) -> None:
        path = path.absolute()
        others = [p for p in self.recent() if p != path]
        self._kept.setValue("recent", [str(p) for p in [path, *others][:_RECENT]])

    def forget_recent(self, path: Path) -> None:
        self._kept.setValue("recent", [str(p) for p in self.recent() if p != path.absolute()])

    def text(self, key: str, otherwise: str = "") -> str:
        return str(self._kept.value(key, otherwise))

    def set_text(self, key: str, value: str) -> None:
        self._kept.setValue(key, value)

    def bytes_of(self, key: str) -> QByteArray:
        value = self._kept.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, key: str, value: QByteArray) -> None:
        self._kept.setValue(key, value)

    def save(self) -> None:
        self._kept.sync()
