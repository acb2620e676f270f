"""Label Studio's JSON: tasks with the annotations of several people, and the labelling configuration, both ways."""

from __future__ import annotations

from dataclasses import replace

from annotator.formats.base import Importer
from annotator.formats.details import CARRIED
from annotator.formats.exporter import Exporter
from annotator.formats.label_studio.reading import claims, companions, read
from annotator.formats.label_studio.writing import COMPLETED_BY, write

_NAME = "Label Studio JSON"


IMPORTER = Importer(
    "label-studio", _NAME, (".json",), "Tasks on texts, as Label Studio exports them", read, claims,
    companions=companions, brings="annotations",
)  # fmt: skip
EXPORTER = Exporter(
    "label-studio", _NAME, "", "A folder with tasks.json and the labelling configuration config.xml", write,
    replace(CARRIED, labels=True),
    folder=True, units=("utf16", "codepoint"), options=(COMPLETED_BY,), reader="label-studio",
)  # fmt: skip
