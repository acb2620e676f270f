"""Every word is handed to the translator, and every language has it, whole and finished."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.gui.action import MENUS
from annotator.gui.actions import rows
from annotator.gui.language import speak
from annotator.gui.tongue import number, tr
from building.catalogues import compiled
from tests.translating import FOLDER, FORMS, LANGUAGES, ROOT, Word, path_of, read, wanted

# What is the same in every language, as it has no words of ours.
NO_WORDS = {
    "Annotator JSONL", "CoNLL", "CoNLL-U", "GATE XML", "GATE bdoc", "JSON", "Label Studio JSON", "PDF", "Parquet",
    "Prodigy JSONL", "TEI", "UIMA CAS XMI", "UIMA JSON CAS", "W3C Web Annotation", "WebAnno TSV 3", "brat",
    "doccano JSONL", "re3d", "spaCy DocBin", "{kinds}: {parts}.", "{relation}: {other}||a relation that begins here",
    "{name}: {count}||a set and how many documents are in it", "{title}: {note}",
}  # fmt: skip
# Words that are the same in both languages, with the reason.
SAME: dict[str, dict[str, str]] = {
    "fa": {"{day} {month} {year}||a date": "the same order"},
    "ar": {"{day} {month} {year}||a date": "the same order"},
    "de": {
        "{characters} · {annotations}": "the same sign",
        "{day}, {time} UTC": "the same sign",
        ", ||between the parts of a list": "the same sign",
        "Details": "the German word",
        "Text": "the German word",
        "Status": "the German word",
        "Export": "the German word",
        "Import": "the German word",
        "&Annotator": "the field's term",
        "&Format": "the German word",
        "&Label": "the field's term",
        "&Status": "the German word",
        "Filter": "the German word",
        "Form": "the German word",
        "Label": "the field's term",
        "Label {label}": "the field's term",
        "Labels": "the field's term",
        "Annotator": "the field's term",
        "Name": "the German word",
        "Standards": "the German word",
        "Tags": "the field's term",
        "Magenta": "the German word",
        "Petrol": "the German word",
        "{n} s": "the sign of the unit",
        "{n} min": "the sign of the unit",
        "{hours} h {minutes} min": "the sign of the unit",
        "{count} ({percent} %)": "the same sign",
        "{day}, {time}": "the same sign",
        "{documents}, {annotations}": "the same sign",
        "{label} ({key})": "the same sign",
        "{label} · {annotator}": "the same sign",
        "{label}: {said}": "the same sign",
        "{name}: {count}": "the same sign",
        "{name}: {day}": "the same sign",
        "{name}: {value}": "the same sign",
        "{sentence}: {examples}": "the same sign",
        "{share} %": "the same sign",
        "{title}. {values}": "the same sign",
        "{what}: {count}": "the same sign",
    },
}

# What may stand in the window without a translator: names, signs, examples, fonts.
NOT_WORDS = {"Annotator", "Aa", "|ab|", ".annotator"}
NO_SENTENCES = {"annotator/gui/text/faces.py", "annotator/gui/theme.py", "annotator/gui/text/marks.py"}
"""Modules whose constants are names of fonts, style sheets or samples."""

# Which arguments of a call are shown; "*" for all of them.
SHOWN: dict[str, tuple[int, ...] | str] = {
    "QLabel": (0,), "QPushButton": (0,), "QRadioButton": (0,), "QCheckBox": (0,), "QGroupBox": (0,), "QAction": (0,),
    "QToolBar": (0,), "QDockWidget": (0,), "QMenu": (0,), "QMessageBox": "*", "Column": (0,), "Tile": "*",
    "AnnotatorError": (0,), "setText": (0,), "setToolTip": (0,), "setStatusTip": (0,), "setWindowTitle": (0,),
    "setPlaceholderText": (0,), "setAccessibleName": (0,), "setAccessibleDescription": (0,), "setWhatsThis": (0,),
    "setInformativeText": (0,), "setTitle": (0,), "addItem": (0, 1), "addAction": "*", "addButton": (0,),
    "addTab": "*", "addRow": (0,), "addMenu": "*", "addSection": "*", "showMessage": (0,), "say": (0,), "tell": "*",
    "show_message": (0,), "announce": (0, 1), "setHorizontalHeaderLabels": "*", "setHeaderLabels": "*",
    "setItemText": (1,), "setTabText": (1,), "setTabToolTip": (1,), "setLabelText": (0,), "setSuffix": (0,),
    "setPrefix": (0,), "setSpecialValueText": (0,), "setIconText": (0,), "setHtml": (0,), "setPlainText": (0,),
    "jobs.run": (0,), "ask.yes": "*", "ask.line": (1, 2), "setDetailedText": (0,), "setFormat": (0,),
}  # fmt: skip
SHOWN_BY_NAME = {"text", "title", "placeholderText", "toolTip", "spoken", "accessibleName", "hint", "remedy"}
_WORDS = re.compile(r"[^\W\d_]{2,}")


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak("en", FOLDER)


# ---------------------------------------------------------------------- the files


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_every_word_finished_and_none_besides(language: str) -> None:
    held, asked = read(language), wanted(language)
    lacking = [word.key for word in asked if not all(held.get(word) or [""])]
    assert lacking == [], "translate them: python -m tests.bench.update_translations missing " + language
    assert [word.key for word in held if word not in set(asked)] == []


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_word_is_left_in_english(language: str) -> None:
    same = {word.key for word, forms in read(language).items() if word.source in forms}
    assert same - set(SAME[language]) - NO_WORDS == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_fields_numbers_and_keys_of_their_source(language: str) -> None:
    assert [said for word, forms in read(language).items() for said in wrong(word, forms, language)] == []


def wrong(word: Word, forms: list[str], language: str) -> Iterator[str]:
    if word.counted and len(forms) != FORMS[language]:
        yield f"{word.key}: {len(forms)} plurals"
    for place, form in enumerate(forms):
        if fields(form) != fields(word.source):
            yield f"{word.key}: other fields in {form}"
        # For one, or two, a language may have a word in place of the number.
        if "%Ln" in word.source and "%Ln" not in form and (place > 2 or place == len(forms) - 1):
            yield f"{word.key}: no number in {form}"
        if bool(key_of(word.source)) != bool(key_of(form)):
            yield f"{word.key}: & is not in both, {form}"


def fields(text: str) -> set[str]:
    return set(re.findall(r"\{(\w*)\}", text))


def key_of(text: str) -> str:
    """The letter that opens an entry, "" for none."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].casefold() if found else ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_entries_of_a_menu_open_with_one_letter(language: str) -> None:
    speak(language, FOLDER)
    for menu in MENUS:
        letters = Counter(key_of(tr(row.text)) for row in rows() if row.menu == menu and key_of(row.text))
        assert [letter for letter, times in letters.items() if times > 1] == [], tr(menu)
    assert Counter(key_of(tr(menu)) for menu in MENUS).most_common(1)[0][1] == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_build_compiles_as_qt_itself_would(language: str, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    if not tool.exists():
        pytest.skip("needs lrelease, which comes with PySide6")
    made = tmp_path / "made.qm"
    subprocess.run([tool, path_of(language), "-qm", made], check=True, capture_output=True)
    assert compiled(path_of(language)) == made.read_bytes()


# ---------------------------------------------------------------------- the code


def test_no_words_are_shown_untranslated() -> None:
    assert [found for path in sources() for found in untranslated(path.read_text(encoding="utf-8"), named(path))] == []


def test_words_that_are_shown_untranslated_are_found() -> None:
    text = 'label = QLabel(f"{n} documents")\nlabel.setText("One" if n else tr("Two"))\nlabel.setText(tr("Three"))\n'
    assert list(untranslated(text, "x")) == ["x:1: ' documents'", "x:2: 'One'"]
    assert list(untranslated('HINT = ("Open a file",)\nKEY = "open"', "x")) == ["x:1: 'Open a file'"]


def sources() -> list[Path]:
    return sorted((ROOT / "annotator/gui").rglob("*.py"))


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def untranslated(text: str, name: str) -> Iterator[str]:
    """Literals that are handed to what shows them, and constants that are sentences."""
    tree = ast.parse(text)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            for shown in shown_by(node):
                for line, words in literals(shown):
                    if _WORDS.search(words) and words.strip() not in NOT_WORDS:
                        yield f"{name}:{line}: {words!r}"
    for statement in tree.body if name not in NO_SENTENCES else ():
        if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
            for line, words in literals(statement.value):
                if re.match(r"&?[A-Z]\S* \S", words) and words not in NOT_WORDS:
                    yield f"{name}:{line}: {words!r}"


def shown_by(call: ast.Call) -> Iterator[ast.expr]:
    function = ast.unparse(call.func)
    which = next((SHOWN[key] for key in (".".join(function.split(".")[-2:]).lstrip("_"), function.split(".")[-1])
                  if key in SHOWN), ())  # fmt: skip
    for place, argument in enumerate(call.args):
        if which == "*" or place in which:
            yield argument
    if which or function.split(".")[-1][:1] == "Q":
        yield from (keyword.value for keyword in call.keywords if keyword.arg in SHOWN_BY_NAME)


def literals(node: ast.expr) -> Iterator[tuple[int, str]]:
    """The text in an expression that is not inside a call: what a call gets, it translates or looks up."""
    match node:
        case ast.Constant(value=str(words)):
            yield node.lineno, words
        case ast.Call() | ast.Compare() | ast.Subscript() | ast.Lambda():
            return
        case _:
            for child in ast.iter_child_nodes(node):
                if isinstance(child, ast.expr) and not (isinstance(node, ast.IfExp) and child is node.test):
                    yield from literals(child)


# ---------------------------------------------------------------------- speaking


def test_a_language_that_is_set_is_spoken_with_its_digits(qtbot: QtBot) -> None:
    assert speak("fa", FOLDER) == ""
    assert tr("Untitled") == "بی‌عنوان"
    assert number(1234567) == "۱٬۲۳۴٬۵۶۷"
    assert tr("%Ln documents", "", 12) == "۱۲ سند"
    assert speak("de", FOLDER) == ""
    assert tr("%Ln documents", "", 1) == "1 Dokument"
    assert tr("%Ln documents", "", 12345) == "12.345 Dokumente"


def test_arabic_has_its_six_plurals(qtbot: QtBot) -> None:
    speak("ar", FOLDER)
    said = [tr("%Ln documents", "", n) for n in (0, 1, 2, 3, 11, 100)]
    assert len({re.sub(r"[\d\u0660-\u0669]+", "", words).strip() for words in said}) >= 4


def test_names_in_a_sentence_from_right_to_left_stand_in_isolates(qtbot: QtBot) -> None:
    speak("fa", FOLDER)
    assert "\u2068claim\u2069" in tr("Mark as {label}", label="claim")
    speak("en", FOLDER)
    assert tr("Mark as {label}", label="claim") == "Mark as claim"


@pytest.mark.parametrize("broken", [None, b"", b"not a translation", compiled(path_of("fa"))[:300]])
def test_a_translation_that_is_missing_or_broken_leaves_english_and_says_so(
    qtbot: QtBot, tmp_path: Path, broken: bytes | None
) -> None:
    if broken is not None:
        (tmp_path / "annotator_fa.qm").write_bytes(broken)
    said = speak("fa", tmp_path)
    assert str(tmp_path / "annotator_fa.qm") in said
    assert "English" in said
    assert tr("Untitled") == "Untitled"
    assert number(1234) == "1,234"


def test_a_translation_with_other_fields_is_passed_over(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    translate: Callable[..., str] = lambda *_: "{nonsense} سند"  # noqa: E731
    monkeypatch.setattr("annotator.gui.tongue.QCoreApplication.translate", translate)
    assert tr("Mark as {label}", label="claim") == "Mark as claim"
