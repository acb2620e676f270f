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
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.progress import no_step
from annotator.formats import EXPORTERS
from annotator.formats.carrying import Carries
from annotator.formats.exporter import Exporter
from annotator.formats.extras import is_here
from annotator.services.export_plan import ExportPlan
from annotator.services.export_work import Work
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
    "multilingual/fa.conllu", "multilingual/he.conllu", "multilingual/ar.conllu", "multilingual/ja-wikipedia-ner.json",
    "gate", "numbers/grobid-quantities-tei",
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


def content(documents: Iterable[AnnotatedDocument], carries: Carries, names: Mapping[str, str]) -> Counter[object]:
    """What documents hold, in words that do not depend on ids; `names` are those of labels and relation types."""
    found: Counter[object] = Counter()
    for one in documents:
        keys: dict[str, object] = {}
        for annotation in one.annotations:
            place = (one.document.id, annotation.fragments) if carries.text else "a text"
            keys[annotation.id] = place, names[annotation.label], words(annotation)
        found.update(keys.values())
        found.update((names[tie.type], keys.get(tie.source), keys.get(tie.target)) for tie in one.relations)
    return found


def words(annotation: Annotation) -> str:
    return " ".join(annotation.quote.split())


def names_of(project: Project) -> dict[str, str]:
    labels = {label.id: label.name for label in project.labels.values()}
    return labels | {kind.id: kind.name for kind in relation_types(project)}


@dataclass
class Outcome:
    """How many annotations and relations should come back and did, what differs, and what was lost on the way."""

    expected: int = 0
    equal: int = 0
    faults: list[str] = field(default_factory=list)
    losses: dict[str, int] = field(default_factory=dict)

    def __str__(self) -> str:
        said = f"ok {self.equal}" if not self.faults else f"{self.equal} of {self.expected}: {self.faults[0][:160]}"
        return said + (f", lost {self.losses}" if self.losses else "")


def round_trip(project: Project, exporter: Exporter, folder: Path, *, check: bool = True) -> Outcome:
    """Write a project in a format and read it into a new one, in an empty folder. What should come back is what the
    loss report predicts. A format without texts comes back to documents that are there already.
    `check`: the export compares, too."""
    out = folder / f"out{exporter.suffix}"
    report = export(project, out, ExportPlan(exporter.key, check=check))
    work = Work(project, ExportPlan(exporter.key), no_step)
    expected = content(work.parts[0].source.documents(), exporter.carries, names_of(project))
    with Project.create(folder / "back.annotator", "Bea") as back:
        if "texts" in report.losses:
            texts = folder / "texts.jsonl"
            texts.write_bytes(b"\n".join(orjson.dumps({"text": one.document.text}) for one in project.stream()))
            import_paths(back, [texts])
        came = import_paths(back, [out])
        found = content(back.stream(), exporter.carries, names_of(back))
    outcome = Outcome(expected.total(), (expected & found).total(), list(report.faults))
    outcome.losses = {kind: number for kind, number in report.losses.items() if kind in OF_SPANS}
    outcome.faults += [f"{Path(where).name}: {reason}" for where, reason in came.failed.first + came.refused.first]
    outcome.faults += [f"missing {one}" for one in list(expected - found)[:3]]
    outcome.faults += [f"not written {one}" for one in list(found - expected)[:3]]
    return outcome


OF_SPANS = {"overlaps", "fragments", "whole", "relations", "relations_of_lost", "relations_to_entity", "tokens", "text",
            "relations_to_document", "relations_to_annotation", "relations_across", "line_ends", "clusters", "edges",
            "empty_documents"}  # fmt: skip


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
                    print(f"   {exporter.key:14} {round_trip(project, exporter, Path(place))}", flush=True)


if __name__ == "__main__":
    main()
