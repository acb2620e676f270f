"""dkpro-cassis opens our XMI, JSON CAS and project for INCEpTION and sees the words that our spans cover."""

from __future__ import annotations

import sys
import tempfile
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import cassis

from annotator.domain.annotated import AnnotatedDocument
from annotator.formats import exporter_of
from annotator.formats.uima.naming import RELATION, SPAN
from tests.formats.torture import torture, written

Seen = Counter[tuple[str, ...]]


def seen_in(cas: Any) -> Seen:
    seen: Seen = Counter()
    for span in cas.select(SPAN):
        if span.begin < span.end:
            seen[span.label, span.get_covered_text()] += 1
    for tie in cas.select(RELATION):
        seen[tie.label, tie.Governor.get_covered_text(), tie.Dependent.get_covered_text()] += 1
    return seen


def expected(one: AnnotatedDocument, labels: dict[str, str], types: dict[str, str]) -> Seen:
    text, seen, first = one.document.text, Counter[tuple[str, ...]](), {}
    for annotation in one.annotations:
        for start, end in annotation.fragments:
            seen[labels[annotation.label], text[start:end]] += 1
            first.setdefault(annotation.id, text[start:end])
    for relation in one.relations:
        seen[types[relation.type], first[relation.source], first[relation.target]] += 1
    return seen


def cases(key: str, out: Path) -> list[Any]:
    """The CAS of each file of an export."""
    if key == "uima-json":
        return [cassis.load_cas_from_json(path.read_text(encoding="utf-8")) for path in sorted(out.rglob("*.json"))]
    if key == "uima-xmi":
        types = cassis.load_typesystem(out / "TypeSystem.xml")
        return [cassis.load_cas_from_xmi(path, typesystem=types) for path in sorted(out.rglob("*.xmi"))]
    found = []
    with ZipFile(out) as archive:
        for name in archive.namelist():
            if name.endswith(".zip"):
                with ZipFile(BytesIO(archive.read(name))) as inner:
                    (xmi,) = (one for one in inner.namelist() if one.endswith(".xmi"))
                    types = cassis.load_typesystem(BytesIO(inner.read("TypeSystem.xml")))
                    found.append(cassis.load_cas_from_xmi(BytesIO(inner.read(xmi)), typesystem=types))
    return found


def main(folder: Path) -> str:
    """What is wrong, "" for nothing."""
    for key in ("uima-xmi", "uima-json", "inception"):
        exporter = exporter_of(key)
        assert exporter is not None
        out = folder / f"{key}{exporter.suffix}"
        source = written(exporter, out, torture())
        labels = {label.id: label.name for label in source.labels.values()}
        types = {kind.id: kind.name for kind in source.relation_types.values()}
        shown: Seen = Counter()
        for cas in cases(key, out):
            if errors := cas.typecheck():
                return f"{key}: {errors[:3]}"
            shown.update(seen_in(cas))
        wanted: Seen = Counter()
        for one in source.documents():
            wanted.update(expected(one, labels, types))
        if shown != wanted:
            return f"{key}: only cassis has {list(shown - wanted)[:3]}, only we {list(wanted - shown)[:3]}"
        print(f"cassis shows the same {sum(wanted.values())} spans and relations in {key}")
    return ""


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        sys.exit(main(Path(place)) or None)
