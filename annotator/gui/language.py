"""Which language the window speaks: its translation, its numbers, and which side it begins at."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from annotator.domain.marked import mark

LANGUAGES = {"system": mark("Follow the system"), "en": "English", "fa": "فارسی", "ar": "العربية", "de": "Deutsch"}
"""What the setting `language` may be, with the words for it."""

_FROM_RIGHT = frozenset(("fa", "ar"))
_installed: list[QTranslator] = []


def wanted(choice: str) -> str:
    """The code of the language that a choice stands for: the first of the system's that there is, else English."""
    if choice != "system":
        return choice
    codes = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in codes if code in LANGUAGES), "en")


def speak(choice: str, folder: Path) -> str:
    """Speak a language from now on, with the translations in `folder`; windows that are there keep their words.

    The answer is a sentence that says why it is English instead, "" when all is well.
    """
    code = wanted(choice)
    _forget()
    problem = ""
    file = folder / f"annotator_{code}.qm"
    if code != "en":
        # Qt's own words first: what is installed later is asked first.
        _load(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{code}.qm")
    if not _load(file):
        problem = _problem(code, file)
        _forget()
        code = "en"
        _load(folder / "annotator_en.qm")
    QLocale.setDefault(_locale(code))
    ways = Qt.LayoutDirection
    QApplication.setLayoutDirection(ways.RightToLeft if code in _FROM_RIGHT else ways.LeftToRight)
    return problem


def spoken() -> str:
    """The code of the language that is spoken."""
    return QLocale().name().split("_")[0]


def _forget() -> None:
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())


def _load(file: Path) -> bool:
    translator = QTranslator(QCoreApplication.instance())
    if not translator.load(str(file)):
        return False
    _installed.append(translator)
    return QCoreApplication.installTranslator(translator)


def _problem(code: str, file: Path) -> str:
    """In English, as the program has no other words then."""
    state = "can't be used" if file.exists() else "is missing"
    return f"The translation {file} {state}, so the program speaks English: install the program anew ({code})."


def _locale(code: str) -> QLocale:
    """With the customs of the user's country where the system speaks this language."""
    system = QLocale.system()
    return system if system.name().split("_")[0] == code else QLocale(code)
