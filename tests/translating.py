"""The words that translators are asked for, found in the code, and the files of resources/translations."""

from __future__ import annotations

import ast
import tomllib
import xml.etree.ElementTree as Xml
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources/translations"
LANGUAGES = ("en", "fa", "ar", "de")
FORMS = {"en": 2, "fa": 1, "ar": 6, "de": 2}
"""How many plurals Qt tells apart; the Arabic ones are for 0, 1, 2, 3 to 10, 11 to 99 and 100 to 102 (as of 100)."""

_CALLS = ("tr", "mark")
_KEYS = ("Alt", "Backspace", "Ctrl", "Del", "Down", "End", "Enter", "Esc", "Home", "Ins", "Left", "Meta", "PgDown",
         "PgUp", "Return", "Right", "Shift", "Space", "Tab", "Up")  # fmt: skip
_LATIN_KEYS = ("fa", "ar")
"""Keyboards of these languages bear the Latin names of keys, which Qt would translate."""

_NAMES = {"IOB2", "BIOES", "BILOU", "IOB1", "Markdown", "HTML", "jsonl", "parquet", "sc"}
"""Choices of formats' options that are names."""


@dataclass(frozen=True, slots=True, order=True)
class Word:
    """A source with the comment that tells its meaning; `counted` where it has plurals."""

    source: str
    comment: str = ""
    counted: bool = False

    @property
    def key(self) -> str:
        """How it is written in lists that translators are given."""
        return f"{self.source}||{self.comment}" if self.comment else self.source


def words() -> dict[Word, str]:
    """Every word that the program asks a translation for, and where."""
    found: dict[Word, str] = {}
    for path in sorted((ROOT / "annotator").rglob("*.py")):
        for word, line in in_code(path.read_text(encoding="utf-8")):
            found.setdefault(word, f"{path.relative_to(ROOT).as_posix()}:{line}")
    for source, table in in_tables():
        if source and not any(Word(source, "", counted) in found for counted in (False, True)):
            found[Word(source)] = table
    return dict(sorted(found.items()))


def in_code(text: str) -> Iterator[tuple[Word, int]]:
    """What stands in calls of tr() and mark()."""
    for node in ast.walk(ast.parse(text)):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name) or node.func.id not in _CALLS:
            continue
        said = [a.value if isinstance(a, ast.Constant) and isinstance(a.value, str) else None for a in node.args]
        if said and said[0]:
            comment = said[1] if len(said) > 1 else ""
            yield Word(said[0], comment or "", len(node.args) > 2 or "%Ln" in said[0]), node.lineno
        elif node.args and isinstance(node.args[0], ast.JoinedStr):
            raise AssertionError(f"line {node.lineno}: what is translated can't be an f-string")


def in_tables() -> Iterator[tuple[str, str]]:
    """What tables hold that are made when modules are read; it is translated where it is shown."""
    from annotator.formats import EXPORTERS, IMPORTERS
    from annotator.gui.action import MENUS
    from annotator.gui.actions import rows
    from annotator.gui.panels import PANELS
    from annotator.services import wording
    from annotator.settings import SETTINGS

    for menu in MENUS:
        yield menu, "gui/action.py"
    for row in rows():
        for source in (row.text, row.tip, row.tool_bar):
            yield source, f"the action {row.key}"
    for panel in PANELS:
        yield panel.title, f"the panel {panel.key}"
    for setting in SETTINGS:
        for source in (setting.description, setting.title, setting.group, setting.unit, *setting.names):
            if len(source) > 2:  # not the signs of units
                yield source, f"the setting {setting.key}"
    for path in sorted((ROOT / "resources/themes").glob("*.toml")):
        yield str(tomllib.loads(path.read_text(encoding="utf-8"))["name"]), f"the theme {path.name}"
    for kind in (*IMPORTERS, *EXPORTERS):
        yield kind.name, f"the format {kind.key}"
        yield kind.description, f"the format {kind.key}"
    for exporter in EXPORTERS:
        for option in exporter.options:
            for source in (option.name, option.description, *option.choices):
                if source not in _NAMES and not source.isdecimal():
                    yield source, f"an option of the format {exporter.key}"
    for table in (wording.SENTENCES, wording.OF_DOCUMENTS, wording.ACTIONS, wording.STATES):
        for key, source in table.items():
            yield source, f"{key} in services/wording.py"
    for sentence in (wording.STEPS, wording.UNDONE, wording.REDONE):
        yield sentence, "services/wording.py"


def wanted(language: str) -> list[Word]:
    """What a language's file has to have; the English one has the plurals alone."""
    return [word for word in words() if language != "en" or word.counted]


def path_of(language: str) -> Path:
    return FOLDER / f"annotator_{language}.ts"


def read(language: str) -> dict[Word, list[str]]:
    """The translations of a language's file; of a word with plurals as many as the language has."""
    path = path_of(language)
    if not path.exists():
        return {}
    held: dict[Word, list[str]] = {}
    for message in Xml.parse(path).getroot().findall("context[1]/message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.findall("numerusform")]
        word = Word(message.findtext("source") or "", message.findtext("comment") or "", bool(message.get("numerus")))
        held[word] = forms or [translation.text or ""]
    return held


def write(language: str, held: dict[Word, list[str]]) -> None:
    """The file with exactly what is wanted, sorted; what nobody translated yet is marked as unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name></name>",
    ]
    for word in wanted(language):
        forms = held.get(word) or [""] * (FORMS[language] if word.counted else 1)
        state = "" if all(forms) else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if word.counted else "    <message>")
        lines.append(f"        <source>{escape(word.source)}</source>")
        if word.comment:
            lines.append(f"        <comment>{escape(word.comment)}</comment>")
        if word.counted:
            lines.append(f"        <translation{state}>")
            lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in forms]
            lines.append("        </translation>")
        else:
            lines.append(f"        <translation{state}>{escape(forms[0])}</translation>")
        lines.append("    </message>")
    lines.append("</context>")
    if language in _LATIN_KEYS:
        lines += ["<context>", "    <name>QShortcut</name>"]
        for key in _KEYS:
            said = (f"<source>{key}</source>", f"<translation>{key}</translation>")
            lines += ["    <message>", *(f"        {line}" for line in said), "    </message>"]
        lines.append("</context>")
    lines += ["</TS>", ""]
    path_of(language).write_text("\n".join(lines), encoding="utf-8")
