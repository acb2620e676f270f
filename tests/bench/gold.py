"""Real files of every format: what comes in beside the published counts, and what comes back from every format.

    python -m tests.bench.gold [--data DIR] [--round-trips] [NAME...]

For each folder with gold counts: documents, annotations and relations that came in, and the counts of GOLD.json.
With --round-trips each is also written in every format that has a reader, read into a new project, and compared: the
set of (text, label, fragments, words) and of relations, where the format carries them.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.domain.annotated import AnnotatedDocument
from annotator.formats import EXPORTERS
from annotator.formats.carrying import Carries, Reduction
from annotator.formats.exporter import Exporter
from annotator.formats.extras import is_here
from annotator.services.export_plan import ExportPlan
from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.project import Project

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
FOLDERS = (
    "brat/litbank-entities", "brat/litbank-coref", "brat/brat-tutorial-news",
    "re3d/centcom", "re3d/uk-government", "re3d/us-state-department", "re3d/wikipedia",
    "re3d/australian-department-of-foreign-affairs", "re3d/delegation-of-the-european-union-to-syria",
    "webanno-tsv/gum-news", "webanno-tsv/gum-interview", "webanno-tsv/tsv3-suite",
    "uima/echr-legal-arguments", "uima/cassis-json-cas", "uima/cassis-xmi",
    "adjudication/inception-curation", "adjudication/inception-project-curated.zip",
    "w3c-annotation", "jsonl/doccano", "jsonl/label-studio", "jsonl/prodigy/emerson_nel.jsonl",
    "jsonl/prodigy/rel_component.jsonl", "conll/uner-ewt.iob2", "conll/wnut17.conll", "conll/wikigold.conll.txt",
    "multilingual/fa.conllu", "multilingual/he.conllu", "multilingual/ar.conllu", "gate",
    "numbers/grobid-quantities-tei",
)  # fmt: skip


def counts(project: Project) -> tuple[Counter[str], Counter[str], int]:
    """Annotations by label, relations by type, and documents."""
    labels: Counter[str] = Counter()
    kinds: Counter[str] = Counter()
    documents = 0
    names = {kind.id: kind.name for kind in relation_types(project)}
    for one in project.stream():
        documents += 1
        labels.update(project.labels[annotation.label].name for annotation in one.annotations)
        kinds.update(names[relation.type] for relation in one.relations)
    return labels, kinds, documents


def relation_types(project: Project) -> list[Any]:
    from annotator.domain.relation import RelationType

    return project.store.read.all_of(RelationType)


def content(project: Project, carries: Carries, documents: Iterator[AnnotatedDocument]) -> Counter[object]:
    """What a project holds, in words that do not depend on ids."""
    names = {kind.id: kind.name for kind in relation_types(project)}
    found: Counter[object] = Counter()
    for one in documents:
        own = one.document.id if carries.text else "a text"
        keys = {
            annotation.id: (
                own,
                project.labels[annotation.label].name,
                annotation.fragments if carries.text else (),
                annotation.quote,
            )
            for annotation in one.annotations
        }
        found.update(keys.values())
        found.update((names[tie.type], keys.get(tie.source), keys.get(tie.target)) for tie in one.relations)
    return found


def round_trip(project: Project, exporter: Exporter, folder: Path) -> str:
    out = folder / f"out{exporter.suffix}"
    report = export(project, out, ExportPlan(exporter.key))
    if report.faults:
        return f"read back: {report.faults[0][:100]}"
    reduction = Reduction(exporter.carries)
    expected = content(project, exporter.carries, (reduction.reduced(one) for one in project.stream()))
    with Project.create(folder / "back.annotator", "Bea") as back:
        import_paths(back, [out])
        found = content(back, exporter.carries, back.stream())
    kept = sum((expected & found).values())
    if exporter.reduce is None and expected != found:
        return f"{sum((expected - found).values())} of {sum(expected.values())} differ"
    lost = {kind: number for kind, number in report.losses.items() if kind in _OF_SPANS}
    return f"{kept} equal" + (f", {lost}" if lost else "")


_OF_SPANS = {"overlaps", "fragments", "whole", "relations", "relations_of_lost", "relations_to_entity", "tokens",
             "relations_to_document", "relations_across", "annotations"}  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--round-trips", action="store_true")
    given = parser.parse_args()
    gold = json.loads((given.data / "GOLD.json").read_text())
    for name in FOLDERS:
        if given.names and not any(wanted in name for wanted in given.names):
            continue
        with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as folder:
            said = {key: value for key, value in gold.get(name, {}).items() if key != "per_doc"}
            look_at(given.data / name, Path(folder), name, said, round_trips=given.round_trips)


def look_at(path: Path, folder: Path, name: str, said: dict[str, Any], *, round_trips: bool) -> None:
    with Project.create(folder / "a.annotator", "Anna") as project:
        report = import_paths(project, [path])
        labels, kinds, documents = counts(project)
        numbers = f"{documents} documents, {sum(labels.values())} annotations, {sum(kinds.values())} relations"
        print(f"\n{name}: {numbers}; refused {report.refused.count}, failed {report.failed.count}")
        print(f"   labels {dict(labels.most_common(12))}")
        print(f"   relations {dict(kinds.most_common(12))}")
        print(f"   gold {said}")
        for where, reason in (report.failed.first + report.refused.first)[:3]:
            print(f"   {Path(where).name[:60]}: {reason[:160]}")
        if not round_trips or not documents:
            return
        for exporter in EXPORTERS:
            if exporter.reader and is_here(exporter.needs):
                with tempfile.TemporaryDirectory(dir=folder) as place:
                    try:
                        outcome = round_trip(project, exporter, Path(place))
                    except Exception as error:
                        outcome = f"{type(error).__name__}: {error}"[:160]
                    print(f"   {exporter.key:14} {outcome}", flush=True)


if __name__ == "__main__":
    main()
