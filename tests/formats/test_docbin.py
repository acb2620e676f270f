"""spaCy's DocBin: ours with all that was said, anybody's with what it has, damaged ones refused."""

from __future__ import annotations

import random
import struct
import zlib
from collections.abc import Callable
from typing import Any

import pytest

from annotator.domain.identity import new_id
from annotator.domain.progress import no_step
from annotator.errors import AnnotatorError
from annotator.formats import exporter_of, importer_of, recognised
from annotator.formats.base import ReadDocument, ReadFailure
from annotator.formats.carrying import longest_apart
from annotator.formats.docbin import packing
from annotator.formats.docbin.tokens import tokens_of
from annotator.formats.exporter import ExportOptions
from annotator.formats.extras import is_here
from tests.formats.examples import Source, example
from tests.formats.making import saved
from tests.formats.reading import documents_of, quoted
from tests.formats.test_contracts import mutated
from tests.formats.torture import faults, torture, written

pytestmark = pytest.mark.skipif(not is_here("spacy"), reason="needs the extra spacy")


@pytest.fixture(scope="module")
def nlp() -> Any:
    import spacy

    return spacy.blank("xx")


def bin_of(path, *docs: Any, user_data: bool = True):
    from spacy.tokens import DocBin

    DocBin(store_user_data=user_data, docs=docs).to_disk(path)
    return path


def docs_of(path, nlp) -> list[Any]:
    from spacy.tokens import DocBin

    return list(DocBin().from_disk(path).get_docs(nlp.vocab))


def exported(tmp_path, document, **chosen: str):
    out = tmp_path / "out.spacy"
    exporter_of("spacy").write(out, Source([document], options=ExportOptions(chosen=chosen)), no_step)
    return out


def test_tokens_make_up_the_text_and_every_span():
    text = " A  b\n\u00a0c d "
    spans = [(0, 2), (2, 4), (3, 5), (5, 6), (7, 11), (1, 11)]
    found = tokens_of(text, spans)
    assert "".join(t + " " * s for t, s in zip(found.texts, found.spaced, strict=True)) == text
    for start, end in spans:
        first, last = found.between(start, end)
        joined = "".join(found.texts[n] + " " * found.spaced[n] for n in range(first, last))
        assert joined.removesuffix(" " * found.spaced[last - 1]) == text[start:end]


def test_spacy_has_the_same_texts_and_spans_for_the_whole_torture_project(tmp_path, nlp):
    out = tmp_path / "out.spacy"
    seen = written(exporter_of("spacy"), out, torture())
    names = {label.id: label.name for label in seen.labels.values()}
    people = {annotator.id: annotator.name for annotator in seen.annotators.values()}
    for one, doc in zip(seen.documents(), docs_of(out, nlp), strict=True):
        text = one.document.text
        assert doc.text == text
        expected = sorted(
            (people[a.annotator], names[a.label], start, end) for a in one.annotations for start, end in a.fragments
        )
        assert expected == sorted(
            (key, span.label_, span.start_char, span.end_char) for key, group in doc.spans.items() for span in group
        )
        assert set(doc.cats) == {names[a.label] for a in one.annotations if not a.fragments}


@pytest.mark.parametrize("groups", ["annotators", "sc"])
@pytest.mark.parametrize("ents", ["none", "longest"])
def test_the_torture_project_comes_back_with_every_option(tmp_path, groups, ents):
    source = torture(ExportOptions(chosen={"groups": groups, "ents": ents}))
    out = tmp_path / "out.spacy"
    written(exporter_of("spacy"), out, source)
    assert faults(exporter_of("spacy"), out, source) == []


def test_entities_are_the_longest_of_those_that_overlap(tmp_path, nlp):
    document = example("The [claim [actor minister] said ]so [actor twice].")
    (doc,) = docs_of(exported(tmp_path, document, ents="longest"), nlp)
    kept = sorted(a.quote.strip() for a in longest_apart(document.annotations))
    assert sorted(ent.text for ent in doc.ents) == kept == ["minister said", "twice"]
    (found,) = documents_of("spacy", tmp_path / "out.spacy")
    assert len(found.annotations) == 3  # entities that stand among the spans are not taken twice


def test_what_is_said_of_annotations_is_plain_data(tmp_path, nlp):
    document = example(attributes={"stance": "denied", "n": 2}, note="unsure")
    (doc,) = docs_of(exported(tmp_path, document), nlp)
    first = doc.user_data["annotator"]["annotations"][0]
    assert (first["label"], first["attributes"], first["note"]) == ("actor", {"stance": "denied", "n": 2}, "unsure")
    assert doc.spans["Anna"][0].id_ == first["id"]
    assert "text" not in doc.user_data["annotator"]


def test_all_in_one_group_stands_where_spancat_looks(tmp_path, nlp):
    (doc,) = docs_of(exported(tmp_path, example(), groups="sc"), nlp)
    assert list(doc.spans) == ["sc"]
    (found,) = documents_of("spacy", tmp_path / "out.spacy")
    assert {annotation.annotator for annotation in found.annotations} == {"Anna"}


def test_what_was_changed_in_spacy_is_so_here(tmp_path, nlp):
    from spacy.tokens import Span

    out = exported(tmp_path, example("The [actor minister] said [claim nothing] and [figure two] left."))
    (doc,) = docs_of(out, nlp)
    moved, _, gone = doc.spans["Anna"]
    doc.spans["Anna"] = [
        Span(doc, moved.start - 1, moved.end, label="source", span_id=moved.id_),
        *[span for span in doc.spans["Anna"] if span.id not in (moved.id, gone.id)],
        Span(doc, 0, 1, label="new"),
    ]
    (found,) = documents_of("spacy", bin_of(out, doc))
    assert sorted(quoted([found])) == [("claim", "nothing"), ("new", "The"), ("source", "The minister")]
    assert found.remarks == ["1 annotations have no span any more and are left out"]


def test_a_bin_that_lost_its_user_data_keeps_pieces_together(tmp_path, nlp):
    source = torture()
    out = tmp_path / "out.spacy"
    written(exporter_of("spacy"), out, source)
    docs = docs_of(out, nlp)
    found = documents_of("spacy", bin_of(out, *docs, user_data=False))
    expected = sum(bool(a.fragments) for one in source.documents() for a in one.annotations)
    labels = sum(not annotation.fragments for one in found for annotation in one.annotations)
    assert (sum(len(one.annotations) for one in found) - labels, labels) == (expected, 1)
    assert ("claim", "He added … comment … today") in quoted(found)


def test_anybodys_bin_gives_spans_entities_categories_and_values(tmp_path, nlp):
    from spacy.tokens import Span

    doc = nlp("Ana left Lisbon for Porto 🚀 today")
    doc.ents = [Span(doc, 0, 1, label="PERSON"), Span(doc, 2, 3, label="GPE")]
    doc.spans["sc"] = [Span(doc, 0, 3, label="move"), Span(doc, 2, 3, label="GPE")]
    doc.spans["Ben"] = [Span(doc, 5, 7, label="when", span_id="rule"), Span(doc, 0, 1, label="who", span_id="rule")]
    doc.cats = {"news": 0.9, "sport": 0.1}
    doc.user_data["._.", "source", None, None] = "wire"
    doc.user_data["._.", "vector", 0, 4] = [1.0]
    (found,) = documents_of("spacy", bin_of(tmp_path / "a.spacy", doc))
    assert quoted([found]) == [
        ("move", "Ana left Lisbon"), ("GPE", "Lisbon"), ("when", "🚀 today"), ("who", "Ana"), ("news", ""),
        ("PERSON", "Ana"),
    ]  # fmt: skip
    assert [annotation.annotator for annotation in found.annotations] == [None, None, "Ben", "Ben", None, None]
    assert found.annotations[2].extra == {"span_id": "rule"}
    assert found.provenances[0].meta == {"cats": {"news": 0.9, "sport": 0.1}, "source": "wire"}
    assert found.remarks == ["1 values of custom data are not kept"]


def test_touching_entities_of_one_label_stay_two(tmp_path, nlp):
    from spacy.tokens import Span

    doc = nlp("Ana Ben left")
    doc.ents = [Span(doc, 0, 1, label="P"), Span(doc, 1, 2, label="P")]
    (found,) = documents_of("spacy", bin_of(tmp_path / "a.spacy", doc))
    assert quoted([found]) == [("P", "Ana"), ("P", "Ben")]


# ---------------------------------------------------------------------- hostile


def altered(tmp_path, change: Callable[[dict[str, Any]], object]):
    """A file of ours with its entries changed."""
    import srsly

    raw = exported(tmp_path, example()).read_bytes()
    packed = srsly.msgpack_loads(zlib.decompress(raw))
    change(packed)
    return saved(tmp_path, "altered.spacy", zlib.compress(srsly.msgpack_dumps(packed)))


@pytest.mark.parametrize(
    "change",
    [
        lambda packed: packed.pop("tokens"),
        lambda packed: packed.update(lengths=struct.pack("i", 1 << 30)),
        lambda packed: packed.update(lengths=struct.pack("2i", -1, 8)),
        lambda packed: packed.update(attrs=[]),
        lambda packed: packed.update(attrs=["x"]),
        lambda packed: packed.update(strings=3),
        lambda packed: packed.update(strings=[1, 2]),
        lambda packed: packed.update(spaces=b""),
    ],
)
def test_a_bin_that_contradicts_itself_is_refused(tmp_path, change):
    with pytest.raises(AnnotatorError, match="can't be read as spaCy DocBin: it is damaged"):
        list(importer_of("spacy").read(altered(tmp_path, change), 1000))


def test_a_span_outside_its_document_is_never_followed(tmp_path):
    import srsly

    def change(packed: dict[str, Any]) -> None:
        span = struct.pack(">QQQllll", 0, 0, 0, 0, 1 << 20, 0, 1 << 20)
        group = srsly.msgpack_dumps({"name": "x", "attrs": {}, "spans": [span]})
        packed["span_groups"] = [srsly.msgpack_dumps({group: ["x"]})]

    (failure,) = importer_of("spacy").read(altered(tmp_path, change), 1000)
    assert isinstance(failure, ReadFailure)
    assert "a span is outside its document" in failure.reason


def test_arrays_of_objects_are_not_made(tmp_path):
    import srsly

    hostile = {b"nd": True, b"type": "O", b"kind": b"O", b"shape": [1], b"data": b"cos\nsystem\n(S'true'\ntR."}
    path = altered(tmp_path, lambda packed: packed.update(user_data=[srsly.msgpack_dumps({"x": hostile})]))
    (found,) = documents_of("spacy", path)
    assert found.remarks == ["1 values of custom data are not kept"]


def test_what_unpacks_to_too_much_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(packing, "_MOST", 1 << 20)
    path = altered(tmp_path, lambda packed: packed.update(user_data=[b"\0" * (1 << 21)]))
    with pytest.raises(AnnotatorError, match="unpacks to more than"):
        list(importer_of("spacy").read(path, 1000))


def test_other_compressed_files_are_not_taken_for_it(tmp_path):
    path = saved(tmp_path, "a.bin", zlib.compress(b"some other file " * 100))
    assert recognised(path) is None
    with pytest.raises(AnnotatorError, match="damaged, or something else"):
        list(importer_of("spacy").read(path, 1000))


def test_damage_within_the_compression_breaks_nothing(tmp_path):
    chance = random.Random(7)
    plain = zlib.decompress(exported(tmp_path, example(id=new_id())).read_bytes())
    path = tmp_path / "damaged.spacy"
    came = 0
    for _ in range(300):
        path.write_bytes(zlib.compress(mutated(plain, chance)))
        try:
            came += sum(isinstance(item, ReadDocument) for item in importer_of("spacy").read(path, 100_000))
        except AnnotatorError:
            continue
    assert came
