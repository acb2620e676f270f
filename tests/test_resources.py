"""What ships beside the code: the sample is sound, themes can be read, icons can be drawn and recoloured."""

from __future__ import annotations

import configparser
import json
import re
import sqlite3
import tomllib
from contextlib import closing
from itertools import permutations
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from annotator.domain.document import MAX_LENGTH, new_document
from annotator.domain.identity import fixed_id, is_id
from annotator.domain.label import SHIPPED
from annotator.domain.moment import iso, parsed
from annotator.domain.span import fragments_of, quote_of
from annotator.domain.text import normalised
from annotator.formats.base import ReadDocument, ReadHeader
from annotator.formats.jsonl_reading import read

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
SAMPLE = [json.loads(line) for line in (RESOURCES / "samples/sample.jsonl").read_bytes().splitlines()]
HEADER, REPORT, PERSIAN = SAMPLE
ANNOTATIONS: list[dict[str, Any]] = REPORT["annotations"]


def inside_a_word(text: str, at: int) -> bool:
    def joins(character: str) -> bool:
        return character.isalnum() or character == "\N{ZERO WIDTH NON-JOINER}"

    return 0 < at < len(text) and joins(text[at - 1]) and joins(text[at])


def spans(label: str) -> set[tuple[int, int]]:
    return {(a["start"], a["end"]) for a in ANNOTATIONS if a["label"] == label}


# the sample


def test_the_sample_opens_with_the_shipped_labels_and_one_annotator():
    assert (HEADER["schema"], HEADER["type"]) == ("annotator/1", "project")
    told = [(e["id"], e["name"], e["key"], e["colour"], e["stroke"]) for e in HEADER["labels"]]
    assert told == [(e.id, e.name, e.key, e.colour, e.stroke) for e in SHIPPED]
    assert [e["guideline"] for e in HEADER["labels"]] == [e.guideline for e in SHIPPED]
    assert [e["attributes"] for e in HEADER["labels"]] == [list(e.attributes) for e in SHIPPED]
    assert [e["id"] for e in HEADER["annotators"]] == [fixed_id("annotator", "sample")]


@pytest.mark.parametrize("entry", [REPORT, PERSIAN], ids=["report", "persian"])
def test_ids_and_hashes_follow_from_the_texts_of_the_sample(entry):
    document = new_document(entry["text"])
    assert (document.id, document.sha256) == (entry["id"], entry["sha256"])
    assert normalised(entry["text"]).text == entry["text"]
    assert entry["meta"].keys() == {"outlet", "author", "published", "language", "licence"}
    assert all(not paragraph.isspace() and paragraph for paragraph in entry["text"].split("\n"))
    assert entry["title"] not in entry["text"]


@pytest.mark.parametrize("row", ANNOTATIONS, ids=lambda row: f"{row['start']}-{row['label']}")
def test_annotations_of_the_sample_quote_whole_words(row):
    text = REPORT["text"]
    fragments = fragments_of([tuple(pair) for pair in row["fragments"]], len(text))
    assert [list(pair) for pair in fragments] == row["fragments"] == [[row["start"], row["end"]]]
    assert quote_of(text, fragments) == row["quote"] == row["quote"].strip()
    assert not inside_a_word(text, row["start"])
    assert not inside_a_word(text, row["end"])
    assert "\n" not in row["quote"]
    assert row["annotator"] == HEADER["annotators"][0]["name"]
    assert row["label"] in {label.name for label in SHIPPED}
    assert is_id(row["id"])
    assert [iso(parsed(row[key])) for key in ("created", "updated")] == [row["created"], row["updated"]]
    assert row["created"] <= row["updated"]
    assert row["origin"] == {"kind": "manual"}


def test_ids_of_the_sample_are_unique_and_no_span_has_one_label_twice():
    assert len({row["id"] for row in ANNOTATIONS}) == len(ANNOTATIONS)
    assert len({(row["label"], row["start"], row["end"]) for row in ANNOTATIONS}) == len(ANNOTATIONS)


def test_the_second_half_of_the_sample_is_left_to_try():
    text = REPORT["text"]
    last = max(row["end"] for row in ANNOTATIONS)
    assert 0.4 < last / len(text) < 0.5
    assert PERSIAN["annotations"] == []
    assert all(spans(label.name) for label in SHIPPED)


def test_the_sample_shows_nesting_crossing_and_one_span_under_two_labels():
    pairs = list(permutations({(row["start"], row["end"]) for row in ANNOTATIONS}, 2))
    assert any(a <= b and d <= c for (a, c), (b, d) in pairs)
    assert any(a < b < c < d for (a, c), (b, d) in pairs)
    assert spans("actor") & spans("source")
    assert sum(bool(row["note"]) for row in ANNOTATIONS) >= 5
    assert [row["certainty"] for row in ANNOTATIONS if row["certainty"]] == ["medium"]


def test_the_sample_holds_right_to_left_and_astral_text_before_its_last_annotations():
    text = REPORT["text"]
    emoji = text.index("\N{DROPLET}")
    assert sum(row["start"] > emoji for row in ANNOTATIONS) >= 5
    persian = next(p for p in text.split("\n") if "\N{ARABIC LETTER FARSI YEH}" in p)
    assert any(row["start"] >= text.index(persian) for row in ANNOTATIONS)


def test_the_sample_is_read_as_a_project_of_ours_with_nothing_left_over():
    header, *documents = read(RESOURCES / "samples/sample.jsonl", MAX_LENGTH)
    assert isinstance(header, ReadHeader)
    assert [label.extra for label in header.labels] == [{}] * len(SHIPPED)
    assert header.extra == {}
    assert all(isinstance(document, ReadDocument) for document in documents)
    assert [(document.refused, document.provenances[0].extra) for document in documents] == [([], {}), ([], {})]
    assert not any(annotation.extra for annotation in documents[0].annotations)


# themes

THEMES = sorted((RESOURCES / "themes").glob("*.toml"))
ROLES = [
    *("window", "panel", "base", "text", "muted", "border", "control", "accent", "accent_text"),
    *("selection", "selection_text", "focus", "hover", "gutter", "chip_text", "hit", "diff"),
    *("error", "warning", "ok", "link"),
]
SURFACES = ("window", "panel", "base")
MESSAGES = ("error", "warning", "ok", "link", "muted", "text")

READABLE = [
    *((ink, surface) for ink in MESSAGES for surface in SURFACES),
    *((ink, "hover") for ink in ("text", "muted", "link")),
    ("muted", "gutter"),
    ("text", "hit"),
    ("text", "diff"),
    ("text", "selection"),
    ("selection_text", "selection"),
    ("accent_text", "accent"),
]
"""Ink and ground of every text, at least 4.5:1 (WCAG 2.2, 1.4.3)."""

VISIBLE = [
    *((mark, surface) for mark in ("control", "accent", "focus") for surface in SURFACES),
    ("focus", "selection"),
    ("focus", "hover"),
    ("accent", "hover"),
]
"""Marks that carry meaning, at least 3:1 against their ground (WCAG 2.2, 1.4.11)."""


def channels(colour: str) -> tuple[float, ...]:
    return tuple(int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5))


def mixed(colour: str, ground: str, share: float) -> str:
    both = zip(channels(colour), channels(ground), strict=True)
    return "#" + "".join(f"{round(255 * (a * share + b * (1 - share))):02x}" for a, b in both)


def luminance(colour: str) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels(colour)]
    return sum(weight * c for weight, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=THEMES, ids=lambda path: path.stem)
def theme(request) -> dict[str, Any]:
    return tomllib.loads(request.param.read_text(encoding="utf-8"))


def test_contrast_is_that_of_the_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_light_dark_and_high_contrast_themes_ship():
    assert [path.stem for path in THEMES] == ["dark", "high-contrast-light", "high-contrast", "light"]


def test_a_theme_names_every_role_and_every_shipped_label(theme):
    assert theme.keys() - {"contrast"} == {"name", "kind", "roles", "labels"}
    assert theme.get("contrast", "high") == "high"
    assert theme["kind"] in ("light", "dark")
    assert list(theme["roles"]) == ROLES
    assert list(theme["labels"]) == [label.name for label in SHIPPED]
    colours = [*theme["roles"].values(), *theme["labels"].values()]
    assert all(re.fullmatch("#[0-9a-f]{6}", colour) for colour in colours)


def test_the_light_theme_has_the_colours_of_the_shipped_labels():
    light = tomllib.loads((RESOURCES / "themes/light.toml").read_text(encoding="utf-8"))
    assert light["labels"] == {label.name: label.colour for label in SHIPPED}


@pytest.mark.parametrize(("ink", "ground"), READABLE, ids="-on-".join)
def test_text_can_be_read(theme, ink, ground):
    assert contrast(theme["roles"][ink], theme["roles"][ground]) >= (7 if "contrast" in theme else 4.5)


@pytest.mark.parametrize(("mark", "ground"), VISIBLE, ids="-on-".join)
def test_marks_can_be_seen(theme, mark, ground):
    assert contrast(theme["roles"][mark], theme["roles"][ground]) >= 3


@pytest.mark.parametrize("label", [label.name for label in SHIPPED])
def test_labels_can_be_seen_and_what_they_cover_can_be_read(theme, label):
    roles, colour = theme["roles"], theme["labels"][label]
    assert all(contrast(colour, roles[surface]) >= 3 for surface in (*SURFACES, "hover", "gutter"))
    least = 7 if "contrast" in theme else 4.5
    assert contrast(roles["chip_text"], colour) >= least
    for share in (0.13, 0.30):
        assert contrast(roles["text"], mixed(colour, roles["base"], share)) >= least


def test_what_is_outlined_can_be_seen_in_high_contrast(theme):
    if "contrast" in theme:
        assert all(contrast(theme["roles"]["border"], theme["roles"][surface]) >= 3 for surface in SURFACES)


# icons

ICONS = sorted((RESOURCES / "icons").glob("*.svg"))
DRAWN = {"s": "http://www.w3.org/2000/svg"}
APPLICATION = RESOURCES / "icons/annotator.svg"


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_an_icon_is_square_and_needs_nothing_from_elsewhere(icon):
    root = ElementTree.parse(icon).getroot()
    box = "256" if icon == APPLICATION else "24"
    assert root.get("viewBox") == f"0 0 {box} {box}"
    assert (root.get("width"), root.get("height")) == (box, box)
    assert not root.findall(".//s:image", DRAWN)
    assert "href" not in icon.read_text(encoding="utf-8")


@pytest.mark.parametrize("icon", [icon for icon in ICONS if icon != APPLICATION], ids=lambda path: path.stem)
def test_an_icon_takes_the_colour_of_its_theme(icon):
    text = icon.read_text(encoding="utf-8")
    assert set(re.findall(r'(?:fill|stroke)="([^"]*)"', text)) <= {"none", "currentColor"}
    root = ElementTree.fromstring(text)
    assert (root.get("stroke"), root.get("stroke-width"), root.get("stroke-linecap")) == (
        "currentColor",
        "1.75",
        "round",
    )


@pytest.mark.parametrize("icon", ICONS, ids=lambda path: path.stem)
def test_an_icon_can_be_drawn_small_and_large(icon):
    renderer = QSvgRenderer(icon.read_bytes().replace(b"currentColor", b"#a8231b"))
    assert renderer.isValid()
    for size in (16, 256):
        image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        assert sum(bytes(image.constBits())[3::4]) > 255 * size * size * 0.03


# the desktop


def test_the_desktop_entry_starts_the_program_for_its_own_file_type():
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(RESOURCES / "desktop/annotator.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Type"] == "Application"
    assert section["Exec"] == "annotator %F"
    assert section["Icon"] == APPLICATION.stem
    assert section["MimeType"] == "application/x-annotator-project;"


def test_the_file_type_is_known_by_its_name_and_by_the_bytes_that_sqlite_writes(tmp_path):
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = ElementTree.parse(RESOURCES / "desktop/annotator-mime.xml").getroot().find("m:mime-type", space)
    assert kind is not None
    assert kind.get("type") == "application/x-annotator-project"
    assert [glob.get("pattern") for glob in kind.findall("m:glob", space)] == ["*.annotator"]
    with closing(sqlite3.connect(tmp_path / "any.annotator")) as database:
        database.execute("PRAGMA application_id = 0x416E6E6F")
        database.execute("CREATE TABLE any_table (x)")
    head = (tmp_path / "any.annotator").read_bytes()
    match = kind.find("m:magic/m:match", space)
    while match is not None:
        value = match.get("value", "").encode().decode("unicode_escape").encode("latin-1")
        at = int(match.get("offset", ""))
        assert head[at : at + len(value)] == value
        match = match.find("m:match", space)
