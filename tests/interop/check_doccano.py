"""doccano's own importer takes our JSONL, its interface shows the spans that we meant, and its export brings them back.

It works in a database that is thrown away.
"""
# pip: doccano==1.8.4 marshmallow<4 numpy<2 pandas<2 psycopg2-binary

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from annotator.formats.details import KEY
from annotator.services.export_source import Reducing
from tests.interop.running import Seen, by_text, in_utf16, outputs, run, same, spans, ties, unharmed


def started(folder: Path) -> None:
    """doccano's tables in a new database."""
    found = find_spec("backend")
    assert found is not None
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "config.settings.development",
        "DATABASE_URL": f"sqlite:///{folder}/doccano.db",
        "SECRET_KEY": "none",
    }
    os.chdir(folder)  # where it makes folders of its own
    sys.path.insert(0, *found.submodule_search_locations or ())
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0)


def imported(file: Path, tied: bool) -> Any:
    """A new project with the file, as the page for uploads would have made it."""
    from data_import.datasets import load_dataset
    from data_import.pipeline.catalog import JSONL, RELATION_EXTRACTION
    from data_import.pipeline.readers import FileName
    from django.contrib.auth import get_user_model
    from projects.models import ProjectType, SequenceLabelingProject

    user, _ = get_user_model().objects.get_or_create(username="importer")
    project = SequenceLabelingProject.objects.create(
        name=file.stem, description="", project_type=ProjectType.SEQUENCE_LABELING, created_by=user,
        allow_overlapping=True, use_relation=tied, collaborative_annotation=True,
    )  # fmt: skip
    task = RELATION_EXTRACTION if tied else ProjectType.SEQUENCE_LABELING
    name = FileName(full_path=str(file), generated_name=file.name, upload_name=file.name)
    dataset = load_dataset(task, JSONL, [name], project, column_label="label", column_data="text", encoding="utf_8")
    dataset.save(user, batch_size=1000)
    assert not dataset.errors, f"{file.name}: {dataset.errors[:3]}"
    return project


def exported(project: Any, folder: Path) -> Path:
    """What doccano gives out of a project: all who work there together."""
    from data_export.celery_tasks import export_dataset

    with ZipFile(export_dataset(project.pk, "JSONL")) as package:
        return Path(package.extract("all.jsonl", folder / f"{project.name}-back"))


def shown(example: Any) -> tuple[Seen, Seen]:
    """Spans and relations: what JavaScript cuts out of the text."""
    first, seen = {}, Seen()
    for span in example.spans.all():
        first[span.id] = in_utf16(example.text, span.start_offset, span.end_offset)
        seen[span.label.text, first[span.id]] += 1
    tied = Seen((tie.type.text, first[tie.from_id_id], first[tie.to_id_id]) for tie in example.relations.all())
    return seen, tied


def compared(file: Path, source: Reducing, tied: bool) -> Counter[str]:
    from examples.models import Example

    counts: Counter[str] = Counter()
    lines = [json.loads(line) for line in file.read_text("utf-8").split("\n") if line]
    expected, related = by_text(source, spans), by_text(source, ties)
    project = imported(file, tied)
    examples = list(Example.objects.filter(project=project).order_by("id"))
    assert len(examples) == len(lines) == len(expected), f"{file.name}: {len(examples)} texts came in"
    for line, example in zip(lines, examples, strict=True):
        assert example.meta[KEY] == line[KEY], f"{file.name}: the details of {line['title']!r} are altered"
        seen, relations = shown(example)
        counts["spans"] += same(seen, expected[example.text], file.name)
        counts["relations"] += same(relations, related[example.text] if tied else Seen(), file.name)
        counts["beyond"] += any(ord(sign) > 0xFFFF for sign in example.text) and seen.total()
    if tied:
        unharmed("doccano", exported(project, file.parent), source, file.name)
    return counts


def main(folder: Path) -> str:
    started(folder)
    counts: Counter[str] = Counter()
    for shape in ("relations", "labels"):
        for _, out, source in outputs("doccano", folder, shape=shape):
            counts += compared(out, source, shape == "relations")
    assert counts["beyond"]
    return (
        f"doccano {version('doccano')} takes {counts['spans']} spans ({counts['beyond']} in texts with emoji) "
        f"and {counts['relations']} relations, and gives all back as it was"
    )


if __name__ == "__main__":
    run(main)
