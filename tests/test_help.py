"""The guide and the README say what the program has: actions with their keys and pictures, settings, formats."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from annotator.cli.program import program
from annotator.domain.attribute import TYPES, definitions
from annotator.domain.label import SHIPPED, STROKES
from annotator.formats import EXPORTERS, IMPORTERS
from annotator.formats.csv_rows import COLUMNS
from annotator.formats.label_toml import SCHEMA
from annotator.gui.actions import rows
from annotator.gui.dialogs.help_pages import pages_in, slug, title_of
from annotator.settings import SETTINGS
from tests.bench.make_keys import SPOKEN, sheet

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
    links = re.findall(r"(?<!!)\[[^\]]+\]\(([^)#:]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
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


# ---------------------------------------------------------------------- an entry for each thing

ENTRIES: dict[str, tuple[str, str]] = {
    "new": ("projects", "welcome"),
    "open": ("projects", "welcome"),
    "sample": ("projects", "welcome"),
    "import": ("importing", ""),
    "import_folder": ("importing", ""),
    "import_options": ("importing", "import"),
    "import_table": ("formats-in", ""),
    "paste": ("importing", ""),
    "export": ("exporting", "export"),
    "save_copy": ("copies", ""),
    "back_up": ("copies", ""),
    "restore": ("copies", "restore"),
    "rename_project": ("projects", ""),
    "switch_annotator": ("projects", ""),
    "close": ("projects", ""),
    "quit": ("projects", ""),
    "undo": ("annotating", ""),
    "redo": ("annotating", ""),
    "copy": ("annotating", ""),
    "copy_citation": ("exporting", ""),
    "select_all": ("reading", ""),
    "remove_document": ("removing", ""),
    "purge_document": ("removing", "purge"),
    "about_document": ("provenance", ""),
    "near_duplicates": ("provenance", ""),
    "find": ("searching", "find"),
    "find_next": ("searching", "find"),
    "find_previous": ("searching", "find"),
    "search": ("searching", "search"),
    "settings": ("settings", "settings"),
    "key_settings": ("keyboard", "keys"),
    "label_all": ("searching", "label-all"),
    "delete": ("annotating", ""),
    "edit_note": ("attributes", "inspector"),
    "choose_label": ("choosing-labels", "chooser"),
    "label_document": ("document-labels", "document-label"),
    "show_guideline": ("choosing-labels", "guideline"),
    "add_fragment": ("fragments", "fragments"),
    "remove_fragment": ("fragments", "fragments"),
    "end_forward": ("annotating", "window-light"),
    "end_back": ("annotating", "window-light"),
    "end_word_forward": ("annotating", "window-light"),
    "end_word_back": ("annotating", "window-light"),
    "start_back": ("annotating", "window-light"),
    "start_forward": ("annotating", "window-light"),
    "start_word_back": ("annotating", "window-light"),
    "start_word_forward": ("annotating", "window-light"),
    "let_go": ("annotating", ""),
    "labels": ("labels", "labels-look"),
    "next_annotation": ("annotating", "window-light"),
    "previous_annotation": ("annotating", "window-light"),
    "cycle": ("annotating", "window-light"),
    "next_document": ("reading", "window-light"),
    "previous_document": ("reading", "window-light"),
    "next_unfinished": ("going-about", ""),
    "previous_unfinished": ("going-about", ""),
    "find_document": ("going-about", ""),
    "done": ("reading", "window-light"),
    "bookmark": ("going-about", "bookmark"),
    "next_bookmark": ("going-about", "bookmark"),
    "previous_bookmark": ("going-about", "bookmark"),
    "bookmark_list": ("going-about", "bookmark"),
    "next_pane": ("reading", "window-light"),
    "previous_pane": ("reading", "window-light"),
    "paragraph": ("going-about", ""),
    "back": ("going-about", ""),
    "forward": ("going-about", ""),
    "zoom_in": ("reading", ""),
    "zoom_out": ("reading", ""),
    "zoom_reset": ("reading", ""),
    "history": ("history", "history"),
    "day_work": ("history", "day-work"),
    "statistics": ("statistics", "statistics-labels"),
    "forget_times": ("statistics", ""),
    "only_text": ("reading", "only-text"),
    "palette": ("keyboard", "palette"),
    "guide": ("keyboard", "help"),
    "key_sheet": ("keyboard", "help"),
    "show_tips": ("reading", "tip"),
    "check": ("projects", ""),
    "about": ("projects", ""),
}
"""The page on which an action is told, and the picture there, where there is something to see beyond the text."""


def page_named(name: str) -> str:
    return (HELP / f"{name}.md").read_text(encoding="utf-8")


def missing_of(name: str, text: str, keys: tuple[str, ...]) -> list[str]:
    """What a page does not say of an action: its name in bold or in a table, and its keys as they are written."""
    page = page_named(name)
    said = re.findall(r"\*\*([^*]+)\*\*|(?<=\| )([^|]+?)(?= \|)", page)
    words = {part.rstrip("….") for pair in said for part in pair}
    spoken = {SPOKEN.get(key, key) for key in keys}
    written = {key for part in words for key in re.split(r"(?<=\S), | or ", part)}
    return [text] * (text not in words) + sorted(spoken - written - {"Backspace", "Ctrl+="})


def test_the_table_of_entries_names_every_action():
    assert set(ENTRIES) == {action.key for action in rows()}


@pytest.mark.parametrize("action", rows(), ids=lambda action: action.key)
def test_every_action_has_an_entry_with_its_keys_and_where_there_is_something_to_see_a_picture(action):
    page, picture = ENTRIES[action.key]
    assert missing_of(page, action.text.replace("&", "").rstrip("…"), action.shortcuts) == []
    assert not picture or f"](images/{picture}.png)" in page_named(page)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_every_setting_stands_in_the_guide_with_its_values(setting):
    page = page_named("settings")
    row = next((line for line in page.splitlines() if line.startswith(f"| **{setting.heading}** |")), "")
    assert row
    assert [name for name in setting.names if name not in row] == []
    bounds = [f"{number:,}" for number in (setting.low, setting.high) if setting.high]
    assert [bound for bound in bounds if bound not in row] == []
    assert f"\n## {setting.group}\n" in page


@pytest.mark.parametrize("kind", [*IMPORTERS, *EXPORTERS], ids=lambda kind: f"{type(kind).__name__}-{kind.key}")
def test_every_format_has_its_row(kind):
    row = next((line for line in page_named("formats").splitlines() if line.startswith(f"| [{kind.name}]")), "")
    goes_in, goes_out = row.split(" | ")[1:3]
    assert goes_in == ("Yes" if kind.name in {k.name for k in IMPORTERS} else "No")
    assert goes_out == ("Yes" if kind.name in {k.name for k in EXPORTERS} else "No")


# ---------------------------------------------------------------------- pages and pictures


def pictures_in(page: Path) -> set[str]:
    found = re.findall(r"!\[[^\]]+\]\(([^)]+)\)", page.read_text(encoding="utf-8"))
    return {str((page.parent / link).resolve().relative_to(ROOT)) for link in found}


def test_every_picture_that_is_named_exists_and_every_one_that_exists_is_shown():
    shown = set().union(*(pictures_in(page) for page in PAGES))
    there = {str(path.relative_to(ROOT)) for path in (HELP / "images").iterdir()}
    assert shown == there


def test_every_picture_says_in_words_what_it_shows():
    short = [
        (page.stem, words)
        for page in PAGES
        for words in re.findall(r"!\[([^\]]*)\]", page.read_text(encoding="utf-8"))
        if len(words) < 15
    ]
    assert short == []


def test_pictures_are_small():
    sizes = [path.stat().st_size for path in (HELP / "images").iterdir()]
    assert max(sizes) < 200_000
    assert sum(sizes) < 3_000_000


def test_every_page_is_reached_from_the_quick_start_by_its_table_of_contents():
    listed = re.findall(r"^- \[[^\]]+\]\(([\w-]+\.md)\)", page_named("guide"), re.MULTILINE)
    assert sorted(listed) == sorted(path.name for path in HELP.glob("*.md") if path.name != "guide.md")
    assert len(listed) == len(set(listed))


def test_the_help_window_lists_every_page_in_the_order_of_the_contents():
    pages = list(pages_in(HELP))
    assert sorted([*pages, "keys.md"]) == sorted(path.name for path in HELP.glob("*.md"))
    assert pages[0] == "guide.md"
    assert pages[-1] == "changelog.md"
    assert pages.index("projects.md") < pages.index("annotating.md") < pages.index("shell.md")
    titles = [title_of(text) for text in pages_in(HELP).values()]
    assert len(titles) == len(set(titles))


@pytest.mark.parametrize("page", [ROOT / "README.md", *HELP.glob("*.md")], ids=lambda path: path.stem)
def test_headings_go_down_by_one_and_links_to_them_lead_there(page):
    text = re.sub(r"^```.*?^```|^    .*?$", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    depths = [len(signs) for signs in re.findall(r"^(#+) ", text, re.MULTILINE)]
    assert depths.count(1) == 1
    assert depths[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(depths))
    for name, anchor in re.findall(r"\]\(([^)#:]*)#([^)]+)\)", text):
        headings = re.findall(r"^#+ (.+)$", ((page.parent / name) if name else page).read_text("utf-8"), re.MULTILINE)
        assert anchor in {slug(heading) for heading in headings}


def test_the_guide_names_every_command_and_no_other():
    shipped = {name for name, command in program.commands.items() if not command.hidden}
    assert set(re.findall(r"^\| .*?annotator ([a-z]+)", page_named("shell"), re.MULTILINE)) <= shipped
    assert {name for name in shipped if f"annotator {name}" not in page_named("shell")} == set()
