"""The guide and the README say what the program has: keys, formats, columns, files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from annotator.domain.attribute import TYPES, definitions
from annotator.domain.label import SHIPPED, STROKES
from annotator.formats import EXPORTERS, IMPORTERS
from annotator.formats.csv_rows import COLUMNS
from annotator.formats.label_toml import SCHEMA
from annotator.gui.actions import rows
from tests.bench.make_keys import sheet

ROOT = Path(__file__).resolve().parent.parent
HELP = ROOT / "resources/help"
ICONS = ROOT / "resources/icons"
PAGES_OF_GUIDE = [page for page in sorted(HELP.glob("*.md")) if page.name not in {"changelog.md", "keys.md"}]
GUIDE = "\n".join(page.read_text(encoding="utf-8") for page in PAGES_OF_GUIDE)


def test_the_sheet_of_keys_is_that_of_the_actions():
    assert (HELP / "keys.md").read_text(encoding="utf-8") == sheet()


def test_every_action_with_an_icon_has_its_drawing():
    assert {action.icon for action in rows() if action.icon} <= {drawing.stem for drawing in ICONS.glob("*.svg")}


PAGES = [ROOT / "README.md", *HELP.glob("*.md")]


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_links_lead_to_files_that_ship(page):
    links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).is_file()] == []


def test_the_guide_names_every_column_and_every_format():
    assert [column for column in COLUMNS if f"`{column}`" not in GUIDE] == []
    assert [kind.name for kind in (*IMPORTERS, *EXPORTERS) if kind.name not in GUIDE] == []
    assert [suffix for kind in IMPORTERS for suffix in kind.suffixes if suffix not in GUIDE] == []


def test_the_guide_names_every_type_of_attribute_and_every_choice_that_ships():
    assert [kind for kind in TYPES if f"`{kind}`" not in GUIDE] == []
    asked = {a.name: a for label in SHIPPED for a in definitions(label.attributes)}
    assert [name for name, a in asked.items() if not all(choice in GUIDE for choice in (name, *a.choices))] == []


def test_the_guide_says_what_a_label_set_may_hold():
    assert SCHEMA in GUIDE
    assert [stroke for stroke in STROKES if stroke not in GUIDE] == []
