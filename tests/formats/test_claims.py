"""Claims for the web of data: whose they are, where they appear, and nothing that nobody said."""

from __future__ import annotations

import json
from dataclasses import replace

from annotator.domain.entity import new_entity
from annotator.domain.label import SHIPPED, new_label
from annotator.domain.relation import SHIPPED_TYPES, new_relation
from annotator.formats.claim_jsonld import EXPORTER, claim_labels
from tests.formats.examples import ANNA, AT, Source, example
from tests.formats.torture import torture, written

SIGNS = "Oslo.\nThe [source minister] said that [claim the railway opens], [figure twice].\nMore."


def graph(tmp_path, *documents, **said):
    out = tmp_path / "out.jsonld"
    seen = written(EXPORTER, out, Source(list(documents), relation_types=SHIPPED_TYPES, **said))
    found = json.loads(out.read_text(encoding="utf-8"))
    assert found["@context"] == "https://schema.org"
    return found["@graph"], seen.losses


def tied(one, target, end="annotation"):
    claim = next(a for a in one.annotations if a.label == SHIPPED[0].id)
    tie = new_relation(SHIPPED_TYPES[0], one.document.id, ANNA.id, claim.id, end, target, AT)
    return replace(one, relations=(*one.relations, tie))


def test_a_claim_has_its_words_its_report_and_its_paragraph(tmp_path):
    one = example(SIGNS, title="Railway")
    meta = {"url": "https://c.example", "outlet": "Courier", "published": "2026-02-03", "language": "en"}
    one = replace(one, provenances=(replace(one.provenances[0], meta=meta),))
    (claim,), losses = graph(tmp_path, one)
    assert claim == {
        "@type": "Claim",
        "@id": f"urn:uuid:{one.annotations[1].id}",
        "text": "the railway opens",
        "description": "The minister said that the railway opens, twice.",
        "appearance": {
            "@type": "NewsArticle",
            "@id": f"urn:uuid:{one.document.id}",
            "headline": "Railway",
            "url": "https://c.example",
            "datePublished": "2026-02-03",
            "inLanguage": "en",
            "publisher": {"@type": "Organization", "name": "Courier"},
        },
    }
    assert losses["not_claims"] == 2


def test_the_author_is_whom_it_is_attributed_to(tmp_path):
    one = example(SIGNS)
    source = replace(one.annotations[0], attributes={"kind": "named person"})
    one = replace(one, annotations=(source, *one.annotations[1:]))
    ministry = new_entity("Ministry", kind="organisation", identifiers={"wikidata": "Q1"})
    unknown = new_entity("The Voice")
    ends = ((source.id, "annotation"), (ministry.id, "entity"), (unknown.id, "entity"), (source.id, "annotation"))
    for target, end in ends:
        one = tied(one, target, end)
    (claim,), losses = graph(tmp_path, one, entities=(ministry, unknown))
    assert claim["author"] == [
        {"@type": "Person", "name": "minister"},
        {"@type": "Organization", "name": "Ministry", "sameAs": "https://www.wikidata.org/entity/Q1"},
        "The Voice",
    ]
    assert losses["not_claims"] == 1


def test_labels_below_claim_are_claims_and_all_are_where_there_is_none():
    claim, actor, *_ = SHIPPED
    below = replace(new_label("forecast", 5), parent=claim.id)
    lowest = replace(new_label("weather", 6), parent=below.id)
    labels = {label.id: label for label in (claim, actor, below, lowest)}
    assert claim_labels(labels) == {claim.id, below.id, lowest.id}
    assert claim_labels({actor.id: actor, below.id: replace(below, parent=None)}) == {actor.id, below.id}


def test_a_review_is_never_made_up(tmp_path):
    out = tmp_path / "out.jsonld"
    written(EXPORTER, out, torture())
    text = out.read_text(encoding="utf-8")
    assert len(json.loads(text)["@graph"]) == 8
    assert "ClaimReview" not in text
    assert "Rating" not in text
