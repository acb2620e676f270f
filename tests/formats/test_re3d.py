"""re3d's three files: joined by ids and places, compared with the text, and of a bounded size in memory."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import recognised
from annotator.formats.base import ReadDocument, ReadFailure
from annotator.formats.re3d import EXPORTER, IMPORTER
from annotator.services.export_source import Reducing
from annotator.services.fitting import fitted, placed
from tests.formats.test_brat import none_shifted
from tests.formats.test_contracts import mutated
from tests.formats.torture import torture, written

TEXT = "IRNA 🚀 said: the minister of water met Ali in تهران."
DOCUMENT = {
    "_id": "D1", "sourceName": "Courier", "sourceUrl": "https://courier.example/1", "wordCount": 10,
    "sentenceCount": 1, "title": "Water", "text": TEXT,
}  # fmt: skip


def entity(words: str, kind: str, number: int = 0, **said: Any) -> dict[str, Any]:
    start = TEXT.index(words)
    return {
        "_id": f"D1-{start}-{kind}", "begin": start, "end": start + len(words), "type": kind, "value": words,
        "documentId": "D1", "confidence": 1, **said,
    }  # fmt: skip


def relation(one: str, other: str, kind: str, begin: int, end: int, value: str, **said: Any) -> dict[str, Any]:
    first, second = TEXT.index(one), TEXT.index(other)
    return {
        "_id": f"D1-{kind}", "begin": begin, "end": end, "sourceBegin": first, "sourceEnd": first + len(one),
        "source": one, "targetBegin": second, "targetEnd": second + len(other), "target": other, "type": kind,
        "value": value, "documentId": "D1", "confidence": 0.5, **said,
    }  # fmt: skip


def put(folder: Path, documents: list[Any], entities: list[Any] = (), relations: list[Any] = ()) -> Path:
    for name, items in (("documents", documents), ("entities", entities), ("relations", relations)):
        lines = [item if isinstance(item, str) else json.dumps(item) for item in items]
        (folder / f"{name}.json").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return folder / "documents.json"


def read(path: Path) -> tuple[list[ReadDocument], list[ReadFailure]]:
    items = list(IMPORTER.read(path, 100_000))
    return (
        [item for item in items if isinstance(item, ReadDocument)],
        [item for item in items if isinstance(item, ReadFailure)],
    )


def test_documents_have_their_entities_and_relations(tmp_path):
    met = TEXT.index(" met ")
    path = put(
        tmp_path, [DOCUMENT], [entity("the minister of water", "Person"), entity("Ali", "Person", confidence=0.25)],
        [relation("the minister of water", "Ali", "CommWith", met, met + 5, "met")],
    )  # fmt: skip
    ((document,), failures) = read(path)
    origin = document.provenances[0]
    assert (origin.title, origin.external_id, origin.extra) == ("Water", "D1", {})
    assert origin.meta == {"outlet": "Courier", "url": "https://courier.example/1"}
    one, two = document.annotations
    assert (one.label, one.quote, one.attributes) == ("Person", "the minister of water", {"confidence": 1})
    assert two.attributes == {"confidence": 0.25}
    (tied,) = document.relations
    assert (tied.type, tied.source, tied.target) == ("CommWith", one.ref, two.ref)
    assert tied.cue == ((met + 1, met + 4),)  # the words, without the blanks that the file counts in
    assert failures == []


def test_words_that_are_not_there_are_refused_and_not_shifted(tmp_path):
    ((document,), _) = read(put(tmp_path, [DOCUMENT], [entity("Ali", "Person", value="Aly")]))
    with pytest.raises(ValueError, match="quotes “Aly” where the text says “Ali”"):
        placed(document.annotations[0], fitted(document))


def test_the_surest_of_several_entities_on_the_same_words_is_tied(tmp_path):
    path = put(
        tmp_path, [DOCUMENT],
        [entity("IRNA", "Place", confidence=0.1), entity("IRNA", "Outlet"), entity("Ali", "Person")],
        [relation("IRNA", "Ali", "About", 0, 0, "")],
    )  # fmt: skip
    ((document,), _) = read(path)
    assert document.relations[0].source == document.annotations[1].ref
    assert document.relations[0].cue == ()
    assert "could be one of several" in document.remarks[0]


def test_what_is_broken_is_named_and_the_rest_kept(tmp_path):
    path = put(
        tmp_path, [DOCUMENT, "{", {"_id": "D2", "text": " "}],
        [entity("Ali", "Person"), entity("Ali", ""), entity("IRNA", "x", begin="0"), {"_id": "x"},
         entity("Ali", "x", documentId="D9"), "[1]"],
        [relation("IRNA", "Ali", "About", 0, 0, "")],
    )  # fmt: skip
    ((document,), failures) = read(path)
    assert len(document.annotations) == 1
    assert [reason.split(" ")[1] for reason in document.refused] == ["2", "3", "1"]
    assert "where there is no entity" in document.refused[2]
    said = " ".join(f"{one.where} {one.reason}" for one in failures)
    assert "documents.json, line 2" in said
    assert 'line 3 the line has no "text"' in said
    assert 'entities.json, line 4 the line has no "documentId"' in said
    assert "1 belong to the document D9, which is not there" in said
    assert "entities.json, line 6 the line is not an object" in said


def test_any_of_the_three_files_is_known_and_leads_to_the_folder(tmp_path):
    put(tmp_path, [DOCUMENT], [entity("Ali", "Person"), entity("IRNA", "x")], [relation("IRNA", "Ali", "a", 0, 0, "")])
    for name in ("documents", "entities", "relations"):
        path = tmp_path / f"{name}.json"
        assert recognised(path) is IMPORTER
        assert len(read(path)[0][0].annotations) == 2
    assert {path.name for path in IMPORTER.companions(tmp_path / "documents.json")} == {
        "entities.json", "relations.json",
    }  # fmt: skip
    assert IMPORTER.companions(tmp_path / "entities.json") == ()


def test_entities_without_documents_are_refused(tmp_path):
    put(tmp_path, [DOCUMENT], [entity("Ali", "Person")]).unlink()
    with pytest.raises(AnnotatorError, match=r"put documents\.json into the same folder"):
        read(tmp_path / "entities.json")


@pytest.mark.parametrize("line", ['{"text": "A table of texts.", "title": "x"}', '[{"_id": "1", "text": "x"}]'])
def test_other_json_is_left_to_others(line, tmp_path):
    path = tmp_path / "documents.json"
    path.write_text(line, encoding="utf-8")
    assert recognised(path) is not IMPORTER


def test_what_is_written_has_the_fields_of_re3d_with_the_words_that_they_count(tmp_path):
    written(EXPORTER, tmp_path / "out", torture())
    texts = {}
    for line in (tmp_path / "out/documents.json").read_text(encoding="utf-8").split("\n")[:-1]:
        item = json.loads(line)
        texts[item["_id"]] = item["text"]
        assert list(item)[:-1] == list(DOCUMENT)
    for name, pairs in (
        ("entities", [("value", "begin", "end")]),
        ("relations", [("source", "sourceBegin", "sourceEnd"), ("target", "targetBegin", "targetEnd")]),
    ):
        for line in (tmp_path / f"out/{name}.json").read_text(encoding="utf-8").split("\n")[:-1]:
            item = json.loads(line)
            for words, begin, end in pairs:
                assert texts[item["documentId"]][item[begin] : item[end]] == item[words]
            assert 0 <= item["confidence"] <= 1


def test_damaged_files_are_read_or_refused(tmp_path, shared):
    chance = random.Random("re3d")
    folder = shared / "data/re3d/delegation-of-the-european-union-to-syria"
    names = ("documents.json", "entities.json", "relations.json")
    wholes = {name: (folder / name).read_bytes() for name in names}
    found = 0
    for number in range(150):
        for name in names:
            (tmp_path / name).write_bytes(mutated(wholes[name], chance) if number % 3 else wholes[name])
        (tmp_path / names[number % 3]).write_bytes(mutated(wholes[names[number % 3]], chance))
        try:
            documents, _ = read(tmp_path / names[number % 3])
        except AnnotatorError:
            continue
        for document in documents:
            none_shifted(document)
            found += len(document.annotations)
    assert found > 150


def test_what_it_loses_is_counted(tmp_path):
    losses = Reducing(torture(), EXPORTER)
    assert len(list(losses.documents())) == 5
    assert losses.losses["whole"] == 1
    assert losses.losses["relations_to_entity"] == 1
