"""Files that go through a project into a format, and from there into another project."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.project import Project

Spans = Counter[tuple[str, str, object, str]]
"""Document, label, fragments and text, with how often each occurs."""


def spans_of(project: Project) -> Spans:
    names = {label.id: label.name for label in project.labels.values()}
    return Counter(
        (row.id, names[a.label], a.fragments, a.quote)
        for row in project.documents()
        for a in project.annotations(row.id)
    )


def there_and_back(paths: Iterable[Path], key: str, folder: Path) -> tuple[Spans, Spans]:
    """What the files hold in a project, and what a project made of its export holds."""
    out = folder / f"out.{key}"
    with Project.create(folder / "first.annotator", "Anna") as first:
        report = import_paths(first, list(paths))
        assert not report.failed
        assert not report.refused
        export(first, out, key)
        before = spans_of(first)
    with Project.create(folder / "second.annotator", "Anna") as second:
        report = import_paths(second, [out])
        assert not report.failed
        assert not report.refused
        assert list(second.check()) == []
        return before, spans_of(second)
