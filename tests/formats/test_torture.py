"""Every format that can be read back holds exactly what its loss report says that it will."""

from __future__ import annotations

import pytest

from annotator.formats import EXPORTERS
from annotator.formats.extras import is_here
from annotator.formats.losses import SENTENCES
from tests.formats.torture import faults, torture, written

_READ_BACK = [exporter for exporter in EXPORTERS if exporter.reader]


@pytest.mark.parametrize("exporter", _READ_BACK, ids=lambda one: one.key)
def test_the_torture_project_comes_back_as_predicted(exporter, tmp_path):
    if not is_here(exporter.needs):
        pytest.skip(f"{exporter.key} needs the extra {exporter.needs}")
    out = tmp_path / f"out{exporter.suffix}"
    source = torture()
    seen = written(exporter, out, source)
    assert faults(exporter, out, source) == []
    assert seen.losses.keys() <= SENTENCES.keys()
