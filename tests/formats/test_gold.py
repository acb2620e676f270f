"""Real files of every format: the counts that others published, and one small folder there and back everywhere."""

from __future__ import annotations

import json

import pytest

from annotator.formats import EXPORTERS
from annotator.formats.extras import is_here
from annotator.services.importing import import_paths
from annotator.services.project import Project
from tests.bench.gold import counts, round_trip

WHOLE = "adjudication/inception-project-curated.zip"
COUNTS = {
    "brat/litbank-entities": (12, 1602, 0),
    "brat/litbank-coref": (12, 6535, 65),
    "brat/brat-tutorial-news": (13, 119, 64),
    # In three of these files a relation leads from an annotation to itself, and one value is not in its text.
    "re3d/centcom": (12, 748, 286),
    "re3d/uk-government": (13, 433, 115),
    "re3d/us-state-department": (11, 349, 103),
    "re3d/wikipedia": (7, 341, 84),
    "re3d/australian-department-of-foreign-affairs": (2, 47, 8),
    "re3d/delegation-of-the-european-union-to-syria": (1, 55, 8),
    "webanno-tsv/gum-news": (12, 2797, 1381),
    "webanno-tsv/gum-interview": (10, 2938, 1569),
    "uima/echr-legal-arguments": (7, 85, 0),
    "uima/cassis-json-cas": (3, 15, 0),
    WHOLE: (1, 1, 0),
    "jsonl/prodigy/emerson_nel.jsonl": (15, 15, 0),
    "jsonl/prodigy/rel_component.jsonl": (40, 126, 72),
    "conll/uner-ewt.iob2": (60, 170, 0),
    "conll/wnut17.conll": (1, 218, 0),
    "multilingual/ja-wikipedia-ner.json": (300, 764, 0),
    "numbers/grobid-quantities-tei": (18, 7923, 0),
}
"""Documents, annotations and relations that come in."""


@pytest.mark.parametrize("name", COUNTS)
def test_a_folder_comes_in_with_the_counts_that_others_published(name, shared, project_path):
    if name.startswith(("uima", "webanno", "adjudication")) and not is_here("uima"):
        pytest.skip("needs the extra uima")
    gold = json.loads((shared / "data" / "GOLD.json").read_text()).get(name, {})
    with Project.create(project_path, "Anna") as project:
        import_paths(project, [shared / "data" / name])
        labels, kinds, documents = counts(project)
    assert (documents, labels.total(), kinds.total()) == COUNTS[name]
    if name.startswith(("brat/brat", "uima")):
        return  # the names shown come from visual.conf, or from one feature of several: their own tests have them
    expected = gold.get("labels") or gold.get("entities")
    if isinstance(expected, dict) and not gold.get("entities_whose_value_differs_from_text"):
        assert dict(labels) == expected
    if isinstance(gold.get("relations"), dict):
        assert dict(kinds) == gold["relations"]


@pytest.mark.parametrize("exporter", [one for one in EXPORTERS if one.reader], ids=lambda one: one.key)
def test_a_real_folder_comes_back_from_every_format_as_its_loss_report_says(exporter, shared, tmp_path, project_path):
    if not is_here(exporter.needs):
        pytest.skip(f"needs the extra {exporter.needs}")
    with Project.create(project_path, "Anna") as project:
        import_paths(project, [shared / "data" / "re3d" / "australian-department-of-foreign-affairs"])
        outcome = round_trip(project, exporter, tmp_path, check=False)
    assert outcome.faults == []
    assert outcome.equal == outcome.expected
    assert outcome.expected + outcome.losses.get("overlaps", 0) + outcome.losses.get("relations", 0) == 55
