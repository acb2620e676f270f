"""Does doccano's own importer take our JSONL with the spans that we meant?

    python -m tests.interop.check_doccano [FILE...]

Without files that our exporter wrote, it writes one of each shape. It works in a database that it throws away.
"""
# pip: doccano==1.8.4 marshmallow<4 numpy<2 pandas<2 psycopg2-binary

from __future__ import annotations

import json
import os
import sys
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from tests.interop.writing import written_by


def main(files: list[Path]) -> int:
    """0 where each file comes in with the spans and relations that it holds, no text cut and nothing refused."""
    backend = Path(str(next(iter(find_spec("backend").submodule_search_locations))))  # type: ignore[union-attr,arg-type]
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        os.environ |= {
            "DJANGO_SETTINGS_MODULE": "config.settings.development",
            "DATABASE_URL": f"sqlite:///{folder}/doccano.db",
            "SECRET_KEY": "none",
        }
        os.chdir(folder)
        sys.path.insert(0, str(backend))
        import django

        django.setup()
        from django.core.management import call_command

        call_command("migrate", verbosity=0)
        for file in files:
            faults += _checked(file)
    print(*faults[:20], f"{len(files)} files, {len(faults)} faults", sep="\n")
    return 1 if faults or not files else 0


def _checked(file: Path) -> list[str]:
    from data_import.datasets import load_dataset
    from data_import.pipeline.catalog import JSONL, RELATION_EXTRACTION
    from data_import.pipeline.readers import FileName
    from django.contrib.auth import get_user_model
    from examples.models import Example
    from projects.models import ProjectType, SequenceLabelingProject

    lines = [json.loads(line) for line in file.read_text("utf-8").split("\n") if line]
    tied = any("entities" in line for line in lines)
    user, _ = get_user_model().objects.get_or_create(username="importer")
    project = SequenceLabelingProject.objects.create(
        name=file.stem, description="", project_type=ProjectType.SEQUENCE_LABELING, created_by=user,
        allow_overlapping=True, use_relation=tied,
    )  # fmt: skip
    task = RELATION_EXTRACTION if tied else ProjectType.SEQUENCE_LABELING
    name = FileName(full_path=str(file), generated_name=file.name, upload_name=file.name)
    dataset = load_dataset(task, JSONL, [name], project, column_label="label", column_data="text")
    dataset.save(user, batch_size=1000)
    faults = [f"{file.name}: {error}" for error in dataset.errors]
    spans = ties = 0
    examples = list(Example.objects.filter(project=project).order_by("id"))
    if len(examples) != len(lines):
        faults.append(f"{file.name}: {len(examples)} of {len(lines)} texts came in")
    for line, example in zip(lines, examples, strict=False):
        want, found = _wanted(line), _found(example)
        spans, ties = spans + len(found), ties + example.relations.count()
        if want != found:
            faults.append(f"{file.name}: {sorted(set(want) ^ set(found))[:5]} differ in {line['title']!r}")
        if example.text != line["text"] or example.meta["annotator_details"] != line["annotator_details"]:
            faults.append(f"{file.name}: the text or the details of {line['title']!r} are altered")
    if ties != sum(len(line.get("relations", ())) for line in lines):
        faults.append(f"{file.name}: only {ties} relations came in")
    print(f"{file.name}: {len(examples)} texts, {spans} spans, {ties} relations, {len(faults)} faults")
    return faults


def _covered(text: str, start: int, end: int) -> str:
    """What doccano shows under a span: JavaScript counts UTF-16."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def _wanted(line: dict[str, Any]) -> list[tuple[str, str]]:
    rows = [(e["start_offset"], e["end_offset"], e["label"]) for e in line.get("entities", ())]
    rows += line.get("label", ())
    return sorted((label, _covered(line["text"], start, end)) for start, end, label in rows)


def _found(example: Any) -> list[tuple[str, str]]:
    return sorted((s.label.text, _covered(example.text, s.start_offset, s.end_offset)) for s in example.spans.all())


if __name__ == "__main__":
    given = [Path(name).resolve() for name in sys.argv[1:]]
    with tempfile.TemporaryDirectory() as place:
        shapes = [] if given else ["relations", "labels"]
        made = [written_by("doccano", Path(place, shape), shape=shape) for shape in shapes]
        sys.exit(main([file for folder in made for file in folder.iterdir()] or given))
