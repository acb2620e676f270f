"""Tasks whose values are of other kinds than anybody foresaw: each is read or refused, and the reader goes on."""

from __future__ import annotations

import copy
import random
from typing import Any

import orjson
import pytest

from annotator.errors import AnnotatorError
from annotator.formats import exporter_of, importer_of
from annotator.formats.base import ReadDocument
from annotator.services.fitting import fitted
from tests.formats.torture import torture, written

ODD = [None, True, -1, 10**15, 1.5, "", "x", [], {}, [1], ["x"], {"id": 5}, {"start": 1}, [[[]]]]


@pytest.mark.parametrize("key", ["doccano", "label-studio", "prodigy", "bdoc"])
def test_values_of_other_kinds_are_read_or_refused(key, tmp_path):
    chance = random.Random(key)
    exporter, importer = exporter_of(key), importer_of(key)
    out = tmp_path / f"out{exporter.suffix}"
    written(exporter, out, torture())
    file = out if out.is_file() else max(out.glob(f"*{importer.suffixes[0]}"), key=lambda path: path.stat().st_size)
    whole = orjson.loads(file.read_bytes().split(b"\n")[0] if key in ("doccano", "prodigy") else file.read_bytes())
    if key == "label-studio":
        whole = whole[:1]
    path = tmp_path / f"changed{importer.suffixes[0]}"
    documents = 0
    for _ in range(60):
        value = copy.deepcopy(whole)
        for _ in range(chance.randint(1, 4)):
            change(value, chance)
        path.write_bytes(orjson.dumps(value))
        try:
            found = [item for item in importer.read(path, 100_000) if isinstance(item, ReadDocument)]
        except AnnotatorError:
            continue
        for read in found:
            documents += 1
            assert fitted(read).document.text
            assert all(type(one.label) is str and type(one.note) is str for one in read.annotations)
    assert documents


def change(value: Any, chance: random.Random) -> None:
    """Put something else in the place of a value somewhere below, or take it out."""
    while True:
        key = chance.choice(list(value)) if isinstance(value, dict) else chance.randrange(len(value))
        if value[key] and isinstance(value[key], dict | list) and chance.random() < 0.75:
            value = value[key]
            continue
        if chance.random() < 0.2 and len(value) > 1:
            del value[key]
        else:
            value[key] = copy.deepcopy(chance.choice(ODD))
        return
