"""W3C Web Annotations: places by positions and by quotes, texts beside them, links, and the W3C's own schemas."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.progress import no_step
from annotator.errors import AnnotatorError
from annotator.formats import w3c
from annotator.formats.base import ReadAnnotation, ReadDocument, ReadFailure
from annotator.formats.exporter import ExportOptions
from annotator.formats.w3c.names import Names
from annotator.formats.w3c.reading import read
from annotator.services.fitting import fitted, placed
from tests.formats.examples import Source, example
from tests.formats.torture import TEXT, torture, written

WORDS = "IRNA 🚀 said nothing. The minister said nothing, too.\n"
CONTEXT = "http://www.w3.org/ns/anno.jsonld"


def annotation(target: Any, **said: Any) -> dict[str, Any]:
    body = {"type": "TextualBody", "value": "claim", "purpose": "tagging"}
    return {
        "@context": CONTEXT,
        "id": "http://example.org/a1",
        "type": "Annotation",
        "body": body,
        "target": target,
        **said,
    }


def items(folder: Path, value: object, text: str = WORDS) -> list[Any]:
    (folder / "r.txt").write_text(text, encoding="utf-8", newline="")
    path = folder / "notes.jsonld"
    path.write_text(json.dumps(value), encoding="utf-8")
    return list(read(path, 10_000))


def document(folder: Path, value: object, text: str = WORDS) -> ReadDocument:
    (item,) = items(folder, value, text)
    assert isinstance(item, ReadDocument), item
    return item


def covered(item: ReadDocument) -> list[str]:
    """What the annotations cover as they will be stored."""
    one = fitted(item)
    return [placed(found, one)[1] for found in item.annotations]


def on(selector: object) -> dict[str, Any]:
    return {"source": "r.txt", "selector": selector}


POSITION = {"type": "TextPositionSelector", "start": 7, "end": 11}
QUOTE = {"type": "TextQuoteSelector", "exact": "nothing", "prefix": "minister said "}


@pytest.mark.parametrize(
    ("selector", "words"),
    [
        (POSITION, "said"),
        ([POSITION, {"type": "TextQuoteSelector", "exact": "said"}], "said"),
        (QUOTE, "nothing"),
        ({**QUOTE, "prefix": "", "suffix": ", too"}, "nothing"),
        ({"type": "FragmentSelector", "conformsTo": "http://tools.ietf.org/rfc/rfc5147", "value": "char=7,11"}, "said"),
        (
            {
                "type": "RangeSelector",
                "startSelector": {"type": "TextQuoteSelector", "exact": "The"},
                "endSelector": {"type": "TextQuoteSelector", "exact": ", too"},
            },
            "The minister said nothing",
        ),
        ({**QUOTE, "refinedBy": {"type": "TextPositionSelector", "start": 2, "end": 5}}, "thi"),
        ([{"type": "XPathSelector", "value": "/html/body"}, POSITION], "said"),
    ],
)
def test_a_place_is_found_by_each_kind_of_selector(selector, words, tmp_path):
    assert covered(document(tmp_path, annotation(on(selector)))) == [words]


def test_offsets_of_browser_tools_are_taken_for_what_they_are_and_that_is_said(tmp_path):
    place = {"type": "TextPositionSelector", "start": 8, "end": 12}  # the rocket counts two in JavaScript
    item = document(tmp_path, annotation(on([place, {"type": "TextQuoteSelector", "exact": "said"}])))
    assert covered(item) == ["said"]
    assert "UTF-16" in item.remarks[0]


@pytest.mark.parametrize(
    ("selector", "reason"),
    [
        ({"type": "TextQuoteSelector", "exact": "said"}, "more than once"),
        ({"type": "TextQuoteSelector", "exact": "the sea"}, "not in the text"),
        ({"type": "SvgSelector", "value": "<svg/>"}, "SvgSelector"),
        ({"type": "TextPositionSelector", "start": "7", "end": 11}, "no whole number"),
    ],
)
def test_a_place_that_can_not_be_found_is_refused_with_the_reason(selector, reason, tmp_path):
    item = document(tmp_path, [annotation(on(selector)), annotation(on(POSITION), id="http://example.org/a2")])
    assert len(item.annotations) == 1
    assert reason in item.refused[0]


def test_several_targets_in_one_text_are_fragments(tmp_path):
    places = [on({"type": "TextQuoteSelector", "exact": words}) for words in ("IRNA", "minister")]
    (found,) = document(tmp_path, annotation(places)).annotations
    assert found.fragments == ((0, 4), (25, 33))


def test_every_tag_is_an_annotation_and_comments_are_its_note(tmp_path):
    bodies = [
        {"type": "TextualBody", "value": "claim", "purpose": "tagging"},
        {"type": "TextualBody", "value": "hedged", "purpose": "tagging"},
        {"type": "TextualBody", "value": "So he says."},
    ]
    creator = {"id": "http://example.org/mira", "type": "Person", "name": "Mira"}
    said = {"body": bodies, "creator": creator, "created": "2026-02-03T10:00:00Z", "rights": "CC0"}
    first, second = document(tmp_path, annotation(on(POSITION), **said)).annotations
    assert [first.label, second.label] == ["claim", "hedged"]
    assert (first.note, first.annotator, first.external_id) == ("So he says.", "Mira", "http://example.org/a1")
    assert first.created == 1_770_112_800_000_000
    assert first.extra == {"w3c": {"rights": "CC0"}}


def test_an_annotation_without_a_tag_bears_its_motivation(tmp_path):
    (found,) = document(tmp_path, annotation(on(POSITION), body="x", motivation="highlighting")).annotations
    assert (found.label, found.note) == ("highlighting", "x")


def test_a_text_that_is_not_there_is_a_clear_failure(tmp_path):
    (failure,) = items(tmp_path, annotation({"source": "http://example.org/page", "selector": POSITION}))
    assert isinstance(failure, ReadFailure)
    assert "http://example.org/page is not beside it, and nothing is fetched" in failure.reason


def test_a_page_of_ours_whose_text_is_gone_is_a_failure_and_no_empty_document(tmp_path):
    out = tmp_path / "out"
    written(w3c.EXPORTER, out, Source([example()]))
    (out / "Report.txt").unlink()
    found = list(read(out / "annotations.jsonld", 1000))
    assert "Report.txt is not beside it" in found[-1].reason
    assert not [item for item in found if isinstance(item, ReadDocument)]


@pytest.mark.parametrize(
    "source", ["../r.txt", "/etc/hostname", "file:///etc/hostname", "a/../../r.txt", "..\\r.txt", "\0"]
)
def test_no_source_leads_out_of_the_folder(source, tmp_path):
    (tmp_path / "r.txt").write_text("secret")
    inner = tmp_path / "in"
    inner.mkdir()
    (failure,) = items(inner, annotation({"source": source, "selector": POSITION}))
    assert isinstance(failure, ReadFailure)


def test_pages_of_a_collection_are_read_in_turn_and_a_ring_of_them_ends(tmp_path):
    page = {"type": "AnnotationPage", "items": [annotation(on(POSITION))], "next": "p1.jsonld"}
    (tmp_path / "p1.jsonld").write_text(json.dumps(page))
    found = items(tmp_path, {"@context": CONTEXT, "type": "AnnotationCollection", "first": "p1.jsonld"})
    assert [type(item) for item in found] == [ReadDocument, ReadFailure]


def test_what_is_no_annotation_is_refused_by_name(tmp_path):
    with pytest.raises(AnnotatorError, match=r"notes\.jsonld"):
        items(tmp_path, "a text")
    failures = items(tmp_path, [{"type": "Cake"}])
    assert failures[0].reason == "entry 1 is not an annotation"


def test_a_link_is_a_relation_whichever_way_it_is_written(tmp_path):
    ours = {"body": [{"type": "TextualBody", "value": "about", "purpose": "tagging"}, {"source": "urn:x:1"}]}
    value = [
        annotation(on(POSITION), id="urn:x:1"),
        annotation(on(QUOTE), id="urn:x:2"),
        annotation("urn:x:2", id="urn:x:3", motivation="linking", **ours),
        annotation([{"id": "urn:x:2"}, {"id": "urn:x:1"}], id="urn:x:4", motivation="linking"),
    ]
    item = document(tmp_path, value)
    assert [(r.type, r.source, r.target) for r in item.relations] == [
        ("about", "urn:x:1", "urn:x:2"),
        ("claim", "urn:x:2", "urn:x:1"),
    ]


# ---------------------------------------------------------------------- out


def test_positions_in_utf16_are_said_and_come_back(tmp_path):
    out = tmp_path / "out"
    written(w3c.EXPORTER, out, Source([example("🚀 [claim nothing]")], options=ExportOptions(unit="utf16")))
    page = json.loads((out / "Report.annotations.jsonld").read_text())
    assert page["items"][0]["target"]["selector"][0]["start"] == 3
    back = next(item for item in read(out / "annotations.jsonld", 1000) if isinstance(item, ReadDocument))
    assert covered(back) == ["nothing"]
    assert back.remarks == []


def test_without_texts_no_word_of_them_goes_out(tmp_path):
    out = tmp_path / "out"
    source = Source([example("The [actor minister] said [claim nothing].")], options=ExportOptions(with_text=False))
    written(w3c.EXPORTER, out, source)
    said = b"".join(path.read_bytes() for path in out.iterdir())
    assert not [word for word in (b"minister", b"said nothing", b'"exact"') if word in said]
    assert [path.suffix for path in out.iterdir() if path.suffix == ".txt"] == []
    back = next(item for item in read(out / "annotations.jsonld", 1000) if isinstance(item, ReadDocument))
    assert (back.text, len(back.stated_sha256)) == ("", 64)
    assert [found.fragments for found in back.annotations] == [((4, 12),), ((18, 25),)]


def test_quotes_are_told_from_their_like_by_what_is_around_them(tmp_path):
    out = tmp_path / "out"
    written(w3c.EXPORTER, out, torture())
    page = json.loads((out / "A_title_with_all_of_it.annotations.jsonld").read_text())
    for item in page["items"]:
        targets = item["target"] if isinstance(item["target"], list) else [item["target"]]
        for place, quote in (one["selector"] for one in targets if isinstance(one, dict) and "selector" in one):
            assert quote["prefix"] + quote["exact"] + quote["suffix"] in TEXT
            assert TEXT[place["start"] : place["end"]] == quote["exact"]


def test_names_of_files_are_safe_everywhere_and_differ_in_more_than_case():
    names = Names("annotations")
    made = [
        names.of(title) for title in ("../../etc/passwd", "CON", "Report", "report", "", " ", "a" * 400, "Annotations")
    ]
    assert made[:6] == ["etc_passwd", "document_CON", "Report", "report_2", "document", "document_2"]
    assert len(made[6]) == 60
    assert made[7] == "Annotations_2"


# ---------------------------------------------------------------------- the W3C's schemas, and files of others


@pytest.fixture
def musts(shared):
    for module in ("jsonschema", "pyld"):
        pytest.importorskip(module)
    from tests.interop.check_w3c import SUITE, Musts

    return Musts(shared / "data" / SUITE, "annotations/annotationMusts.test")


def test_what_goes_out_keeps_the_musts_of_the_standard(musts, tmp_path):
    out = tmp_path / "out"
    written(w3c.EXPORTER, out, torture())
    checked = 0
    for path in out.glob("*.annotations.jsonld"):
        page = json.loads(path.read_text())
        for item in page["items"][:60]:
            assert musts.broken({"@context": page["@context"], **item}) == []
            checked += 1
    assert checked > 100


def test_the_schemas_see_what_is_broken(musts):
    assert musts.broken({"@context": CONTEXT, "type": "Annotation", "target": {"selector": 3}}) != []


def test_annotations_of_inception_come_in_with_a_text_beside_them(shared, tmp_path):
    raw = (shared / "data/w3c-annotation/inception-apache-annotator.json").read_bytes()
    text = [" "] * 1200
    for item in json.loads(raw)[:3]:
        quote, place = item["target"]["selector"]
        text[place["start"] : place["end"]] = quote["exact"]
    (tmp_path / "odyssey.json").write_bytes(raw)
    (tmp_path / "odyssey.txt").write_text("x" + "".join(text)[1:])
    (item,) = read(tmp_path / "odyssey.json", 10_000)
    assert [a.label for a in item.annotations] == ["A Tag", "Another Tag", "annotation", "annotation"]
    assert covered(item) == ["Troy", "Troy", "death in battle", "Ithaca"]
    assert [(r.type, r.source[:4], r.target[:4]) for r in item.relations] == [("isRelatedTo", "#ce0", "#447")]
    assert item.remarks == ["1 annotations are placed by their quotes: their positions do not fit them"], "963-970"


def test_samples_of_the_w3c_are_read_or_refused_with_a_reason(shared):
    said: Counter[str] = Counter()
    for path in sorted((shared / "data/w3c-annotation/w3c-samples").glob("*/*.json")):
        try:
            for item in read(path, 10_000):
                said[type(item).__name__] += 1
        except AnnotatorError as error:
            said["refused by name" if str(path) in str(error) else "refused"] += 1
    assert "refused" not in said
    assert said["ReadFailure"] >= 20, "their texts are on the web, and nothing is fetched"


def test_a_foreign_annotation_goes_out_and_comes_in_as_it_was(tmp_path):
    out = tmp_path / "out"
    written(w3c.EXPORTER, out, Source([example(external_id="http://example.org/a1", extra={"w3c": {"rights": "CC0"}})]))
    back = next(item for item in read(out / "annotations.jsonld", 1000) if isinstance(item, ReadDocument))
    found: ReadAnnotation = back.annotations[0]
    assert (found.external_id, found.extra) == ("http://example.org/a1", {"w3c": {"rights": "CC0"}})


def test_an_empty_project_is_a_collection_without_pages(tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    w3c.EXPORTER.write(out, Source([]), no_step)
    assert json.loads((out / "annotations.jsonld").read_text())["total"] == 0
