"""What a user can set: a row a setting, kept in one JSON file that is never overwritten when it is broken."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from annotator.domain.document import MAX_LENGTH
from annotator.errors import AnnotatorError
from annotator.paths import config_folder

FILE = "settings.json"
Value = int | str | bool


@dataclass(frozen=True, slots=True)
class Setting:
    """A row: the kind of value is that of `default`; whole numbers lie between `low` and `high`, texts are one of
    `choices` where there are any.

    The rest is for showing it: `names` are the choices in words, `unit` stands after a number, and `kind` is "font",
    "font.arabic" or "theme" for a text that names one.
    """

    key: str
    default: Value
    description: str
    low: int = 0
    high: int = 0
    choices: tuple[str, ...] = ()
    title: str = ""
    group: str = "General"
    unit: str = ""
    names: tuple[str, ...] = ()
    kind: str = ""

    @property
    def heading(self) -> str:
        """The title, made of the key where a row has none."""
        return self.title or self.key.replace("_", " ").capitalize()

    def wrong(self, value: object) -> str | None:
        """What is wrong with a value, completing "it ..."; None when nothing is."""
        if type(value) is not type(self.default):
            kinds = {int: "a whole number", str: "a text", bool: "true or false"}
            return f"must be {kinds[type(self.default)]}"
        if isinstance(value, int) and not isinstance(value, bool) and not self.low <= value <= self.high:
            return f"must lie between {self.low:,} and {self.high:,}"
        if self.choices and value not in self.choices:
            return f"must be one of {', '.join(self.choices)}"
        return None


_LOOKS, _TEXT, _WORK, _COPIES = "Looks", "Text", "Work", "Copies"

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "theme", "system", "The colours of the whole window. A theme of your own is listed too.",
        title="Theme", group=_LOOKS, kind="theme",
    ),
    Setting(
        "language", "system", "The language of menus, messages and numbers; a change holds from the next start on.",
        choices=("system", "en", "fa", "ar", "de"), title="Language", group=_LOOKS,
        names=("As the system has it", "English", "Persian", "Arabic", "German"),
    ),
    Setting(
        "calendar", "language", "The calendar in which dates are shown beside the Gregorian one.",
        choices=("language", "gregorian", "jalali", "hijri"), title="Calendar", group=_LOOKS,
        names=("That of the language", "Gregorian", "Jalali", "Hijri"),
    ),
    Setting(
        "interface_size", 100, "How large the words of menus, panels and buttons are; the text has a size of its own.",
        low=75, high=200, title="Size of the interface", group=_LOOKS, unit="%",
    ),
    Setting(
        "motion", "system", "Whether the caret blinks and panels and menus slide. Reduced, nothing moves by itself.",
        choices=("system", "reduce"), title="Motion", group=_LOOKS,
        names=("As the system has it", "Reduced"),
    ),
    Setting("text_font", "", "The typeface of the text you read.", title="Font of the text", group=_TEXT, kind="font"),
    Setting(
        "arabic_font", "", "The typeface of paragraphs in Persian, Arabic, Urdu and other languages of that script.",
        title="Font of Arabic script", group=_TEXT, kind="font.arabic",
    ),
    Setting(
        "text_size", 13, "How large the text is. Zooming changes this too.",
        low=7, high=40, title="Size of the text", group=_TEXT, unit="pt",
    ),
    Setting(
        "line_height", 100, "The distance of lines. Below 100 there is room for two lines of marks under the text, "
        "not three.",
        low=90, high=200, title="Line height", group=_TEXT, unit="%",
    ),
    Setting(
        "measure", 68, "How many characters a line has, where the window is wide enough.",
        low=40, high=100, title="Length of lines", group=_TEXT, unit="characters",
    ),
    Setting(
        "paragraph_spacing", 100, "The room between two paragraphs.",
        low=0, high=400, title="Space between paragraphs", group=_TEXT, unit="%",
    ),
    Setting(
        "guideline_card", "once",
        "When the guideline of a label is shown as you use it: always, once for each label while a project is open, "
        "or only on its key.",
        choices=("always", "once", "key"), title="Guideline card", group=_WORK,
        names=("Always", "Once for each label", "Only on its key"),
    ),
    Setting(
        "time_spent", True,
        "Count how long you work in each document, for the statistics. It is kept in the project file only, and "
        "told to nobody.",
        title="Time spent", group=_WORK,
    ),
    Setting(
        "backups", True,
        "Make copies of a project by itself: when it is opened, and as the work goes on.",
        title="Copies by themselves", group=_COPIES,
    ),
    Setting(
        "backup_minutes", 60, "Minutes of work between two copies that are made by themselves.",
        low=5, high=1_440, title="Time between copies", group=_COPIES, unit="minutes",
    ),
    Setting(
        "backups_kept", 5, "Newest copies that stay; besides these the last one of each day stays for a week.",
        low=1, high=100, title="Copies kept", group=_COPIES, unit="copies",
    ),
    Setting(
        "document_limit", MAX_LENGTH, "Characters that one document may have; longer files are refused at import.",
        low=1_000, high=200_000_000, title="Longest document", group="Import", unit="characters",
    ),
    Setting(
        "near_duplicates", True,
        "Look after an import for documents that say nearly the same as others, such as one wire story on two sites.",
        title="Near-duplicates", group="Import",
    ),
)  # fmt: skip
_BY_KEY = {setting.key: setting for setting in SETTINGS}


@dataclass(slots=True)
class Settings:
    """The settings as they are. `complaints` says, a sentence each, what could not be used of the file."""

    path: Path
    complaints: list[str] = field(default_factory=list)
    _values: dict[str, Value] = field(default_factory=dict)
    _foreign: dict[str, Any] = field(default_factory=dict)
    _broken: bool = False

    @classmethod
    def load(cls, path: Path | None = None) -> Settings:
        """The user's settings; what is missing or can't be used has its default."""
        settings = cls(path or config_folder() / FILE)
        content, complaint = read_object(settings.path)
        if complaint:
            settings._broken = True
            settings.complaints.append(complaint)
        for key, value in content.items():
            settings._take(key, value)
        return settings

    def _take(self, key: str, value: Any) -> None:
        setting = _BY_KEY.get(key)
        reason = setting.wrong(value) if setting else None
        if setting is None:
            self._foreign[key] = value  # of another version, which may want it back
        elif reason is None:
            self._values[key] = value
        else:
            self._foreign[key] = value
            self.complaints.append(f"{key} in {self.path} {reason}; the program uses {setting.default!r} instead.")

    def __getitem__(self, key: str) -> Value:
        return self._values.get(key, _BY_KEY[key].default)

    @property
    def document_limit(self) -> int:
        return int(self["document_limit"])

    def reset(self, key: str) -> None:
        """Give a setting its default. Raises AnnotatorError when that can't be kept."""
        self._values.pop(key, None)
        self._foreign.pop(key, None)
        self._keep()

    def change(self, key: str, value: Value) -> None:
        """Set a value and keep it. Raises AnnotatorError when it is not allowed or can't be kept."""
        reason = _BY_KEY[key].wrong(value)
        if reason:
            raise AnnotatorError(f"{key} {reason}.")
        self._values[key] = value
        self._foreign.pop(key, None)
        self._keep()

    def _keep(self) -> None:
        if self._broken:
            raise AnnotatorError(f"{self.path} is broken and was left as it is: repair it or delete it first.")
        write_object(self.path, {**self._foreign, **self._values})


def read_object(path: Path) -> tuple[dict[str, Any], str]:
    """What a JSON file of settings holds, and a sentence where it can't be read; a missing one is empty."""
    try:
        content = json.loads(path.read_bytes())
        if not isinstance(content, dict):
            raise ValueError("it is not an object")
    except FileNotFoundError:
        return {}, ""
    except (OSError, ValueError, RecursionError) as error:
        return {}, (
            f"The settings in {path} can't be read ({error}); "
            "the program uses its own and leaves the file as it is: repair it or delete it."
        )
    return content, ""


def write_object(path: Path, content: dict[str, Any]) -> None:
    """Put a JSON file in its place when it is written whole. Raises AnnotatorError when that can't be done."""
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        os.replace(part, path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise AnnotatorError(f"{path} can't be written: {error.strerror}.", details=str(error)) from error
