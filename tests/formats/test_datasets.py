"""Datasets for training: rows of one shape, splits in files of their own, and a card that can be trusted."""

from __future__ import annotations

import importlib.util
import json
import subprocess
import sys
from dataclasses import replace

import pytest

from annotator.domain.entity import new_entity
from annotator.domain.progress import no_step
from annotator.domain.relation import SHIPPED_TYPES, new_relation
from annotator.formats.exporter import ExportOptions
from annotator.formats.extras import is_here
from annotator.formats.huggingface import EXPORTER, split_named
from annotator.formats.parquet import EXPORTER as PARQUET
from annotator.paths import resources
from tests.formats.examples import ANNA, AT, Source, example
from tests.formats.torture import torture, written

needs_arrow = pytest.mark.skipif(not is_here("parquet"), reason="needs the extra parquet")


def folder(tmp_path, *documents, name="out", **said):
    out = tmp_path / name
    written(EXPORTER, out, Source(list(documents), **said))
    return out


def rows(path):
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]


def covered(row):
    return [" … ".join(row["text"][part["start"] : part["end"]] for part in span["fragments"]) for span in row["spans"]]


def test_a_row_says_where_and_what_with_the_words(tmp_path):
    out = tmp_path / "out"
    source = torture()
    written(EXPORTER, out, source)
    found = rows(out / "data" / "train.jsonl")
    assert len(found) == source.count
    for row, one in zip(found, source.documents(), strict=True):
        assert (row["text"], row["sha256"]) == (one.document.text, one.document.sha256)
        assert [span["text"] for span in row["spans"]] == covered(row) == [a.quote for a in one.annotations]
        assert [json.loads(span["attributes"]) for span in row["spans"]] == [a.attributes for a in one.annotations]
        assert [tie["to"] for tie in row["relations"]] == [relation.target for relation in one.relations]


def test_each_row_has_the_same_keys_whatever_is_in_it(tmp_path):
    def shape(value):
        if isinstance(value, dict):
            return {key: shape(item) for key, item in value.items()}
        return [shape(value[0])] if isinstance(value, list) and value else type(value).__name__

    out = tmp_path / "out"
    written(EXPORTER, out, torture())
    first, *others = rows(out / "data" / "train.jsonl")
    assert all(row.keys() == first.keys() for row in others)
    spans = [span for row in (first, *others) for span in row["spans"]]
    assert len({json.dumps(shape({**span, "fragments": 0})) for span in spans}) == 1


def test_splits_go_into_files_that_the_hub_knows(tmp_path):
    documents = [example(f"The [actor minister {n}] spoke.") for n in range(4)]
    splits = dict(zip([one.document.id for one in documents], ("train", "train", "dev", "test"), strict=True))
    out = folder(tmp_path, *documents, splits=splits)
    assert {path.name: len(rows(path)) for path in (out / "data").iterdir()} == {
        "train.jsonl": 2, "validation.jsonl": 1, "test.jsonl": 1,
    }  # fmt: skip
    card = (out / "README.md").read_text()
    listed = [line.strip() for line in card.splitlines() if "path: data/" in line]
    assert listed == ["path: data/train.jsonl", "path: data/validation.jsonl", "path: data/test.jsonl"]
    assert "| validation | 1 | 1 | 0 |" in card


def test_names_of_splits_are_made_fit_for_the_hub():
    assert [split_named(name) for name in ("", "dev", "Test", "set 1/a", "ÄÖ")] == [
        "train", "validation", "Test", "set_1_a", "ÄÖ",
    ]  # fmt: skip


def test_the_card_says_where_the_texts_come_from_and_what_labels_mean(tmp_path):
    one = example("The [actor minister] said [claim nothing].")
    meta = {"language": "de", "licence": "CC BY 4.0", "outlet": "Courier | *bold* <b>"}
    one = replace(one, provenances=(replace(one.provenances[0], meta=meta),))
    card = (folder(tmp_path, one) / "README.md").read_text()
    head, body = card.removeprefix("---\n").split("---\n", 1)
    assert "license: cc-by-4.0\n" in head
    assert "language:\n- de\n" in head
    assert "- n<1K\n" in head
    assert r"Courier \| \*bold\* \<b\>" in body
    assert "### claim" in body
    assert "### figure" not in body
    assert "A statement that can be true or false" in body
    assert "- `stance`, choice: asserted, hedged" in body
    assert "Agreement between annotators: not computed." in body
    assert "Unicode code points" in body


@pytest.mark.parametrize(
    ("licences", "said"),
    [
        ([""], "unknown"),
        (["CC BY-SA 3.0"], "cc-by-sa-3.0"),
        (["cc-by-nc-nd-4.0"], "cc-by-nc-nd-4.0"),
        (["MIT"], "mit"),
        (["All rights reserved"], "other"),
        (["MIT", ""], "other"),
        (["MIT", "CC BY 4.0"], "other"),
    ],
)
def test_a_licence_is_named_only_where_it_is_one_for_all(tmp_path, licences, said):
    documents = []
    for number, licence in enumerate(licences):
        one = example(f"Text {number}.")
        meta = {"licence": licence} if licence else {}
        documents.append(replace(one, provenances=(replace(one.provenances[0], meta=meta),)))
    assert f"\nlicense: {said}\n" in (folder(tmp_path, *documents) / "README.md").read_text()


def test_entities_stand_in_the_rows_of_their_relations(tmp_path):
    entity = new_entity("Ministry", kind="organisation", aliases=({"name": "MoT"},), identifiers={"wikidata": "Q1"})
    one = example("The [claim plan] is off.")
    tie = new_relation(SHIPPED_TYPES[0], one.document.id, ANNA.id, one.annotations[0].id, "entity", entity.id, AT)
    out = folder(tmp_path, replace(one, relations=(tie,)), entities=(entity,), relation_types=SHIPPED_TYPES)
    (row,) = rows(out / "data" / "train.jsonl")
    assert row["entities"] == [
        {"id": entity.id, "name": "Ministry", "kind": "organisation", "aliases": ["MoT"],
         "identifiers": '{"wikidata":"Q1"}'}
    ]  # fmt: skip


# ---------------------------------------------------------------------- Parquet


@needs_arrow
def test_parquet_has_the_rows_of_the_lines(tmp_path):
    from pyarrow import parquet

    out, source = tmp_path / "out", torture()
    written(EXPORTER, out, source)
    written(PARQUET, tmp_path / "out.parquet", source)
    assert parquet.read_table(tmp_path / "out.parquet").to_pylist() == rows(out / "data" / "train.jsonl")


@needs_arrow
def test_the_shape_of_parquet_does_not_hang_on_what_comes_first(tmp_path):
    from pyarrow import parquet

    plain, marked = example("Nothing here."), example("The [actor minister].")
    first, second = tmp_path / "a.parquet", tmp_path / "b.parquet"
    PARQUET.write(first, Source([plain, marked]), no_step)
    PARQUET.write(second, Source([marked, plain]), no_step)
    assert parquet.read_schema(first) == parquet.read_schema(second)


@needs_arrow
def test_parquet_is_written_in_groups_of_rows(tmp_path, monkeypatch):
    from pyarrow import parquet

    from annotator.formats import parquet as own

    monkeypatch.setattr(own, "_MOST_ROWS", 2)
    out = tmp_path / "a.parquet"
    PARQUET.write(out, Source([example(f"Text {n}.") for n in range(5)]), no_step)
    file = parquet.ParquetFile(out)
    assert (file.num_row_groups, file.metadata.num_rows) == (3, 5)


@needs_arrow
def test_the_folder_may_hold_parquet(tmp_path):
    options = ExportOptions(chosen={"files": "parquet"})
    out = folder(tmp_path, example(), options=options)
    assert [path.name for path in (out / "data").iterdir()] == ["train.parquet"]
    assert "path: data/train.parquet" in (out / "README.md").read_text()


# ---------------------------------------------------------------------- without texts

BARE = {"with_text": False}


def loader():
    spec = importlib.util.spec_from_file_location("load", resources() / "datasets" / "load.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def source():
    return torture(ExportOptions(**BARE))


@pytest.fixture
def bare(tmp_path, source):
    out = tmp_path / "bare"
    written(EXPORTER, out, source)
    return out


def test_the_loader_joins_the_texts_from_copies_of_ones_own(tmp_path, bare, source):
    full = tmp_path / "full"
    source.options = ExportOptions()
    written(EXPORTER, full, source)
    own = tmp_path / "own"
    own.mkdir()
    for number, one in enumerate(source.documents()):
        text = one.document.text
        match number:
            case 0:
                (own / "a.jsonl").write_text(json.dumps({"body": 1}) + "\nno\n" + json.dumps({"text": text}) + "\n")
            case 1:
                (own / "b.txt").write_bytes(b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode())
            case 2:
                (own / "c.txt").write_bytes(text.encode("utf-16"))
            case _:
                (own / f"{number}.txt").write_text(text + "\n" if number == 3 else text, newline="")
    said = subprocess.run(
        [sys.executable, bare / "load.py", own, tmp_path / "joined"], capture_output=True, text=True, check=False
    )
    assert (said.returncode, said.stderr) == (0, "")
    assert rows(tmp_path / "joined" / "data" / "train.jsonl") == rows(full / "data" / "train.jsonl")


def test_the_loader_names_the_texts_that_are_missing(tmp_path, bare):
    own = tmp_path / "own"
    own.mkdir()
    (own / "a.txt").write_text("Something else.")
    said = subprocess.run(
        [sys.executable, bare / "load.py", own], capture_output=True, text=True, check=False, encoding="utf-8"
    )
    assert said.returncode == 1
    assert "5 documents are left out" in said.stdout
    assert "../../etc/passwd" in said.stdout
    assert rows(bare / "with-texts" / "data" / "train.jsonl") == []


def test_the_loader_normalises_as_the_program_does():
    from annotator.domain.text import normalised

    texts = ["\ufeff\ufeffa\r\nb\rc\n", "\x00\x07\t\x0b\x7f\x85\ufdd0\ufffe\U0001ffff🚀", "", "\u2028 \u00a0"]
    assert [loader().normalised(text) for text in texts] == [normalised(text).text for text in texts]


@needs_arrow
def test_the_loader_reads_parquet_too(tmp_path):
    options = ExportOptions(chosen={"files": "parquet"}, **BARE)
    one = example("The [actor minister] spoke.")
    out = folder(tmp_path, one, options=options)
    own = tmp_path / "own"
    own.mkdir()
    (own / "a.txt").write_text("The minister spoke.")
    assert loader().join(out, own, tmp_path / "joined") == []
    (row,) = rows(tmp_path / "joined" / "data" / "train.jsonl")
    assert [span["text"] for span in row["spans"]] == ["minister"]
