"""Documents of GATE: its XML, and the JSON of gatenlp (bdoc), both ways."""

from __future__ import annotations

from annotator.formats.base import Importer
from annotator.formats.details import CARRIED
from annotator.formats.exporter import Exporter
from annotator.formats.gate.bdoc import claims_bdoc, read_bdoc, write_bdoc
from annotator.formats.gate.xml_reading import claims_xml, read_xml
from annotator.formats.gate.xml_writing import write_xml

XML_IMPORTER = Importer(
    "gate", "GATE XML", (".xml",), "A document of GATE with its annotation sets", read_xml, claims_xml,
    brings="annotations",
)  # fmt: skip
XML_EXPORTER = Exporter(
    "gate", "GATE XML", "", "A folder with a file for each document, for GATE and gatenlp", write_xml,
    CARRIED, folder=True, units=("utf16",), reader="gate",
)  # fmt: skip
BDOC_IMPORTER = Importer(
    "bdoc", "GATE bdoc", (".bdocjs", ".bdoc"), "A document of gatenlp as JSON", read_bdoc, claims_bdoc,
    brings="annotations",
)  # fmt: skip
BDOC_EXPORTER = Exporter(
    "bdoc", "GATE bdoc", "", "A folder with a file for each document, for gatenlp", write_bdoc, CARRIED,
    folder=True, units=("codepoint", "utf16"), reader="bdoc",
)  # fmt: skip
