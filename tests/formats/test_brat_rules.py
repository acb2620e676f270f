"""What brat's server demands of a file, held against what we write: it would put any other line aside."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from annotator.formats.brat import EXPORTER, IMPORTER
from annotator.formats.brat.forms import FORM
from tests.formats.test_brat import only, put, t
from tests.formats.test_brat_writing import as_source, lines
from tests.formats.test_brat_writing import written as written_plainly
from tests.formats.torture import torture, written

_ID = re.compile("([TREAN#])[1-9][0-9]*|[*]")


@pytest.fixture
def exported(tmp_path) -> Path:
    """The folder of everything that makes formats stumble."""
    written(EXPORTER, tmp_path / "out", torture())
    return tmp_path / "out"


def test_lines_end_where_brat_takes_them_to_end_and_no_id_is_there_twice(exported):
    found = 0
    for path in exported.rglob("*.ann"):
        content = path.read_bytes().decode()
        assert content.split("\n")[:-1] == content.splitlines()  # it takes U+2028 and others for ends of lines
        ids = [line.split("\t")[0] for line in content.splitlines()]
        assert all(map(_ID.fullmatch, ids))
        assert len(ids) - ids.count("*") == len({own for own in ids if own != "*"})
        found += len(ids)
    assert found > 300


def test_every_text_is_that_of_its_span_and_no_fragments_touch(exported):
    for path in exported.rglob("*.ann"):
        text = path.with_suffix(".txt").read_bytes().decode()
        for line in path.read_text(encoding="utf-8").split("\n"):
            if line.startswith("T"):
                _, data, covered = line.split("\t", 2)
                form, places = data.split(" ", 1)
                spans = [tuple(map(int, pair.split(" "))) for pair in places.split(";")]
                assert FORM.fullmatch(form)
                assert covered == " ".join(text[start:end] for start, end in spans)
                assert all(start < end for start, end in spans)
                assert all(one[1] < other[0] for one, other in pairwise(spans))


def test_what_lines_refer_to_is_there(exported):
    for path in exported.rglob("*.ann"):
        content = path.read_text(encoding="utf-8").splitlines()
        ids = {line.split("\t")[0] for line in content}
        for line in content:
            if line[0] in "AN#":
                assert line.split("\t")[1].split(" ")[1] in ids
            elif line[0] == "R":
                ends = re.fullmatch(r"\S+ Arg1:(\S+) Arg2:(\S+)", line.split("\t")[1])
                assert ids.issuperset(ends.groups())


def test_every_type_is_declared(exported):
    sections = _sections(exported / "annotation.conf")
    declared = {name: {line.split("\t")[0] for line in found} for name, found in sections.items()}
    kinds = {"T": "entities", "R": "relations", "N": "relations", "A": "attributes"}
    for path in exported.rglob("*.ann"):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line[0] in kinds:
                assert line.split("\t")[1].split(" ")[0] in declared[kinds[line[0]]]
    for found in sections.values():
        for line in found:
            form, _, said = line.partition("\t")
            assert FORM.fullmatch(form)
            assert all(re.fullmatch(r"\S+?:\S+", argument.strip()) for argument in said.split(",") if said)


def _sections(path: Path) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("["):
            section = found.setdefault(line[1:-1], [])
        elif line:
            section.append(line.lstrip("\t"))
    assert list(found) == ["entities", "relations", "events", "attributes"]
    return found


def test_nothing_but_relations_and_events_refers_to_the_trigger_of_an_event(tmp_path):
    path = put(
        tmp_path / "in", t(1, "Merge", "added"), t(2, "Org", "minister"), t(3, "Report", "said"),
        "E1\tMerge:T1 Org:T2", "E2\tReport:T3 Event:E1", "A1\tSure E1 Low", "#1\tAnnotatorNotes E2\tnote",
    )  # fmt: skip
    out = written_plainly(tmp_path / "out", as_source(only(path)))
    found = lines(out, "a.ann")
    assert "E2\tReport:T3 Event:E1" in found or "E1\tReport:T3 Event:E2" in found
    triggers = {re.match(r"\S+:(\S+)", line.split("\t")[1])[1] for line in found if line[0] == "E"}
    assert triggers == {"T1", "T3"}
    assert not any(line.split("\t")[1].split(" ")[1] in triggers for line in found if line[0] in "AN#")
    assert len(list(IMPORTER.read(out / "a.ann", 1000))) == 2
