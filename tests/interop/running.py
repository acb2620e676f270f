"""What the checks have in common: projects to write, what should be seen of them, and how a check is run."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Origin
from annotator.domain.annotator import Annotator
from annotator.domain.relation import SHIPPED_TYPES, new_relation
from annotator.domain.span import quote_of
from annotator.formats import exporter_of
from annotator.formats.exporter import Exporter, ExportOptions, ExportSource, suffix_of
from annotator.services.export_source import Reducing
from tests.formats.examples import ANNA, AT, Source, example
from tests.formats.torture import faults, torture, written

Seen = Counter[tuple[str, ...]]
"""How often a label, and whatever else tells apart, is on some words."""

ENGINE = Annotator("01000000-0000-7000-8000-0000000000e2", "engine", "engine")
_DATA = Path(__file__).resolve().parents[3] / "shared/data"


class Skipped(Exception):
    """Says what a check lacks."""


def run(check: Callable[[Path], str]) -> NoReturn:
    """Ends the process: a line on what was checked or what is missing, or the error that says what differs."""
    with tempfile.TemporaryDirectory() as made:
        try:
            said = check(Path(made))
        except Skipped as skipped:
            said = f"skipped: {skipped}"
    print(said)
    sys.exit(0)


def shared(*parts: str) -> Path:
    """The folder of shared data beside the checkout, if all these parts of it are there."""
    for part in parts:
        if not (_DATA / part).exists():
            raise Skipped(f"needs {part} in the folder of shared corpora beside the checkout")
    return _DATA


def plain(options: ExportOptions | None = None) -> Source:
    """What people usually have: some reports, two of them annotated, one by a program too; fragments, a relation."""
    first = example(
        "The [actor minister] 🚀 told [source Reuters 👩‍👩‍👧‍👦] that [claim [figure 1,200] trains were late].\n"
        "[claim Nothing], he said, is lost.\n",
        "Trains",
        note="Look",
    )
    claim = next(one for one in first.annotations if one.quote.startswith("1,200 trains"))
    source = next(one for one in first.annotations if one.quote.startswith("Reuters"))
    start = first.document.text.index("Nothing")
    parted = ((start, start + 7), (start + 18, start + 25))
    whole = tuple(
        replace(one, fragments=parted, quote=quote_of(first.document.text, parted)) if one.quote == "Nothing" else one
        for one in first.annotations
    )
    guessed = [
        replace(one, annotator=ENGINE.id, origin=Origin("suggested", "engine", "1"))
        for one in example(_GUESSED).annotations
    ]
    second = example("وزیر [source به رویترز] گفت: [claim [figure ۱٬۲۰۰ نفر] 😀 می‌آیند].", "گزارش")
    third = example(_GUESSED, "By a program")
    third = replace(
        third, annotations=tuple(replace(one, document=third.document.id) for one in (*third.annotations, *guessed))
    )
    kind = SHIPPED_TYPES[0]
    tie = new_relation(kind, first.document.id, ANNA.id, claim.id, "annotation", source.id, AT)
    documents = [
        replace(first, annotations=whole, relations=(tie,)), second, third, example("Nothing is marked here.", "None")
    ]  # fmt: skip
    return Source(documents, annotators=(ANNA, ENGINE), relation_types=SHIPPED_TYPES, options=options)


_GUESSED = "🚀 The [actor ministry] denied [claim [figure three] reports]."


def outputs(key: str, folder: Path, **chosen: str) -> Iterator[tuple[str, Path, Reducing]]:
    """Both projects, written with these options: what they are called, where they are, what the exporter saw."""
    options = ExportOptions(chosen=chosen)
    exporter = the_exporter(key)
    for name, source in (("torture", torture(options)), ("plain", plain(options))):
        out = folder / f"{'-'.join((key, name, *chosen.values()))}{suffix_of(exporter, options)}"
        yield name, out, written(exporter, out, source)


def the_exporter(key: str) -> Exporter:
    """The exporter with this key, which must be there."""
    exporter = exporter_of(key)
    assert exporter is not None, key
    return exporter


def spans(one: AnnotatedDocument, source: ExportSource, *, annotators: bool = False) -> Seen:
    """The words under each fragment with its label, and who put it there if that is asked."""
    text, found = one.document.text, Seen()
    for annotation in one.annotations:
        whose = (source.annotators[annotation.annotator].name,) if annotators else ()
        for start, end in annotation.fragments:
            found[*whose, source.labels[annotation.label].name, text[start:end]] += 1
    return found


def ties(one: AnnotatedDocument, source: ExportSource) -> Seen:
    """The words of the first fragments at both ends of each relation between annotations, with its type."""
    first = {a.id: one.document.text[slice(*a.fragments[0])] if a.fragments else "" for a in one.annotations}
    return Seen(
        (source.relation_types[tie.type].name, first[tie.source], first[tie.target])
        for tie in one.relations
        if tie.end == "annotation"
    )


def by_text(source: Reducing, seen: Callable[[AnnotatedDocument, ExportSource], Seen]) -> dict[str, Seen]:
    """What is seen in each text; the texts of both projects differ among themselves."""
    return {one.document.text: seen(one, source) for one in source.documents()}


def same(found: Seen, expected: Seen, where: object) -> int:
    """How many there are; AssertionError with those that only one side has."""
    assert found == expected, (
        f"{where}: only there {list(found - expected)[:3]}, only here {list(expected - found)[:3]}"
    )
    return expected.total()


def unharmed(key: str, out: Path, source: Reducing, where: object) -> None:
    """AssertionError where what another program has saved differs, for our own reader, from what was written."""
    differing = faults(the_exporter(key), out, source)
    assert not differing, f"{where}: comes back with differences: {differing[:3]}"


def in_utf16(text: str, start: int, end: int) -> str:
    """What a program that counts in UTF-16 shows under a span."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")
