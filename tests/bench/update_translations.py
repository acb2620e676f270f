"""Bring the translations in step with the code, list what is missing, and take translations in.

    python -m tests.bench.update_translations                 every language's file, in step with the code
    python -m tests.bench.update_translations missing fa      what Persian lacks, as JSON to be filled in
    python -m tests.bench.update_translations take fa FILE    the JSON, filled in, into the file

The JSON maps a source, or "source||comment", to its translation, and a source with plurals to a list of them.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from building.catalogues import compile_all
from tests.translating import FOLDER, FORMS, LANGUAGES, Word, read, wanted, write


def update() -> None:
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        before = read(language)
        write(language, before)
        after = read(language)
        lost = [word.key for word in before if word not in after]
        lacking = sum(not all(forms) for forms in after.values())
        print(f"{language}: {len(after)} words, {lacking} to be translated, {len(lost)} no longer asked for")
        for key in lost:
            print(f"    {key}: {' | '.join(before[next(w for w in before if w.key == key)])}")
    compile_all(FOLDER)


def missing(language: str) -> dict[str, str | list[str]]:
    """What is not translated yet, each with room for as many plurals as the language has."""
    held = read(language)
    return {
        word.key: ["", word.source] if language == "en" else [""] * FORMS[language] if word.counted else ""
        for word in wanted(language)
        if not all(held.get(word) or [""])
    }


def take(language: str, said: dict[str, str | list[str]]) -> None:
    """Write translations into a language's file. Raises ValueError for one that the program does not ask for."""
    held = read(language)
    asked: dict[str, Word] = {word.key: word for word in wanted(language)}
    for key, translation in said.items():
        word = asked.get(key)
        forms = [translation] if isinstance(translation, str) else translation
        if word is None or len(forms) != (FORMS[language] if word.counted else 1):
            raise ValueError(f"{key!r}: not asked for, or not with {len(forms)} forms")
        held[word] = forms
    write(language, held)
    compile_all(FOLDER)


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            update()
        case ["missing", tongue]:
            print(json.dumps(missing(tongue), indent=1, ensure_ascii=False))
        case ["take", tongue, file]:
            take(tongue, json.loads(Path(file).read_text(encoding="utf-8")))
        case _:
            sys.exit(__doc__)
