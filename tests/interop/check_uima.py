"""dkpro-cassis opens our XMI, JSON CAS and project for INCEpTION and sees the words that our spans cover."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import cassis

from annotator.domain.annotated import AnnotatedDocument
from annotator.formats.exporter import ExportSource
from annotator.formats.uima.naming import RELATION, SPAN
from tests.interop.running import Seen, outputs, run, same, spans, ties, unharmed

KEYS = ("uima-xmi", "uima-json", "inception")


def seen_in(cas: Any) -> Seen:
    seen = Seen((span.label, span.get_covered_text()) for span in cas.select(SPAN) if span.begin < span.end)
    seen.update(
        (tie.label, tie.Governor.get_covered_text(), tie.Dependent.get_covered_text()) for tie in cas.select(RELATION)
    )
    return seen


def expected(one: AnnotatedDocument, source: ExportSource) -> Seen:
    return spans(one, source) + ties(one, source)


def cases(key: str, out: Path) -> Iterator[Any]:
    """The CAS of each file of an export."""
    if key == "uima-json":
        for path in sorted(out.rglob("*.json")):
            yield cassis.load_cas_from_json(path.read_text(encoding="utf-8"))
    elif key == "uima-xmi":
        types = cassis.load_typesystem(out / "TypeSystem.xml")
        for path in sorted(out.rglob("*.xmi")):
            yield cassis.load_cas_from_xmi(path, typesystem=types)
    else:
        with ZipFile(out) as archive:
            for name in archive.namelist():
                if name.endswith(".zip"):
                    with ZipFile(BytesIO(archive.read(name))) as inner:
                        (xmi,) = (one for one in inner.namelist() if one.endswith(".xmi"))
                        types = cassis.load_typesystem(BytesIO(inner.read("TypeSystem.xml")))
                        yield cassis.load_cas_from_xmi(BytesIO(inner.read(xmi)), typesystem=types)


def main(folder: Path) -> str:
    counts = []
    for key in KEYS:
        count = 0
        for project, out, source in outputs(key, folder):
            shown = Seen()
            saved = folder / f"saved-{project}-{key}"
            saved.mkdir()
            for number, cas in enumerate(cases(key, out)):
                errors = cas.typecheck()
                assert not errors, f"{project}, {key}: {errors[:3]}"
                shown.update(seen_in(cas))
                if key == "uima-xmi":
                    cas.to_xmi(saved / f"{number}.xmi")
                    cas.typesystem.to_xml(saved / "TypeSystem.xml")
                elif key == "uima-json":
                    cas.to_json(saved / f"{number}.json")
            if key != "inception":
                unharmed(key, saved, source, project)
            wanted = Seen()
            for one in source.documents():
                wanted.update(expected(one, source))
            count += same(shown, wanted, f"{project}, {key}")
        counts.append(f"{count} in {key}")
    return f"cassis shows the same spans and relations, and saves them whole: {', '.join(counts)}"


if __name__ == "__main__":
    run(main)
