"""Projects of INCEpTION: users and curation in, layers and tags out."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import orjson
import pytest

from annotator.domain.annotator import Annotator
from annotator.domain.document import new_status
from annotator.domain.progress import no_step
from annotator.errors import AnnotatorError
from annotator.formats import exporter_of, importer_of, recognised
from annotator.formats.base import ReadDocument, ReadFailure, ReadHeader
from annotator.formats.extras import is_here
from tests.formats.examples import ANNA, Source, example
from tests.formats.making import packed, saved

pytestmark = pytest.mark.skipif(not is_here("uima"), reason="needs dkpro-cassis")
inception = importer_of("inception")
PROJECT = orjson.dumps(
    {
        "name": "Reports",
        "source_documents": [{"name": "a.txt", "format": "text"}],
        "annotation_documents": [
            {"name": "a.txt", "user": "ann", "state": "FINISHED"},
            {"name": "a.txt", "user": "bob", "state": "IN_PROGRESS"},
            {"name": "a.txt", "user": "eve", "state": "NEW"},
        ],
        "layers": [
            {
                "name": "webanno.custom.Span",
                "type": "span",
                "built_in": False,
                "features": [
                    {
                        "name": "value",
                        "tag_set": {"tags": [{"tag_name": "claim", "tag_description": "May be true or false."}]},
                    }
                ],
            }
        ],
    }
)


def tsv(label: str) -> str:
    head = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|value\n\n\n"
    return f"{head}#Text=He left\n1-1\t0-2\tHe\t{label}\t\n1-2\t3-7\tleft\t_\t\n"


def read(path):
    items = list(inception.read(path, 1_000_000))
    return items, [item for item in items if isinstance(item, ReadDocument)]


def test_users_become_annotators_and_curation_an_adjudicated_layer_on_one_text(tmp_path):
    parts = {
        "exportedproject1.json": PROJECT,
        "source/a.txt": "He left\n",
        "annotation/a.txt/ann.tsv": tsv("claim"),
        "annotation/a.txt/bob.tsv": tsv("actor"),
        "annotation/a.txt/INITIAL_CAS.tsv": tsv("_"),
        "annotation_ser/a.txt/eve.ser": b"\xac\xed\0\5",
        "curation/a.txt/CURATION_USER.tsv": tsv("claim"),
    }
    path = saved(tmp_path, "project.zip", packed(parts))
    assert recognised(path) is inception
    (header, *_), documents = read(path)
    assert isinstance(header, ReadHeader)
    assert [(label.name, label.guideline) for label in header.labels] == [("claim", "May be true or false.")]
    assert [(one.name, one.kind) for one in header.annotators] == [("CURATION_USER", "gold")]
    assert {document.text for document in documents} == {"He left\n"}
    found = [(a.annotator, a.label, a.origin and a.origin.kind) for d in documents for a in d.annotations]
    assert found == [
        ("ann", "claim", None), ("bob", "actor", None), ("CURATION_USER", "claim", "adjudicated"),
    ]  # fmt: skip
    assert [(one.annotator, one.state) for one in documents[0].statuses] == [("ann", "done"), ("bob", "in_progress")]
    assert "UIMA CAS XMI" in documents[0].remarks[0]
    assert len({(d.provenances[0].title, d.provenances[0].raw_sha256) for d in documents}) == 1


def test_a_real_project_that_was_curated(shared):
    path = shared / "data/adjudication/inception-project-curated.zip"
    assert recognised(path) is inception
    _, (document,) = read(path)
    assert document.text == "This is an example sentence.\n"
    (annotation,) = document.annotations
    assert (annotation.label, annotation.annotator, annotation.origin.kind) == ("Chunk", "CURATION_USER", "adjudicated")
    assert [(one.annotator, one.state) for one in document.statuses] == [("admin", "done")]
    assert "objects of Java" in document.remarks[0]


def test_a_document_that_nobody_has_annotated_comes_in_as_its_source(tmp_path):
    path = saved(tmp_path, "p.zip", packed({"exportedproject1.json": PROJECT, "source/a.txt": "He left"}))
    _, (document,) = read(path)
    assert (document.text, document.title, document.annotations) == ("He left", "a.txt", [])


def test_a_part_that_is_damaged_is_said_and_the_others_come_in(tmp_path):
    parts = {
        "exportedproject1.json": PROJECT,
        "source/a.txt": "He left",
        "annotation/a.txt/ann.tsv": tsv("claim"),
        "annotation/a.txt/bob.xmi": "<broken",
        "annotation/a.txt/eve.zip": "no zip",
    }
    items, documents = read(saved(tmp_path, "p.zip", packed(parts)))
    assert [a.label for d in documents for a in d.annotations] == ["claim"]
    assert sorted(item.where.rpartition("/")[2] for item in items if isinstance(item, ReadFailure)) == [
        "bob.xmi",
        "eve.zip",
    ]


def test_a_project_that_says_nonsense_is_refused(tmp_path):
    for said in ("[]", "{", '{"layers": 3', "[" * 5000):
        with pytest.raises(AnnotatorError):
            read(saved(tmp_path, "p.zip", packed({"exportedproject1.json": said})))
    items, documents = read(
        saved(tmp_path, "p.zip", packed({"exportedproject.json": '{"layers": 3, "annotation_documents": [1]}'}))
    )
    assert not documents
    assert isinstance(items[0], ReadHeader)


def test_the_first_adjudicated_layer_is_written_as_curation_and_names_come_back(tmp_path):
    gold = Annotator("01000000-0000-7000-8000-000000000009", "The final / word", "gold")
    idle = Annotator("01000000-0000-7000-8000-000000000008", "Zoë Idle")
    one = example("The [actor minister] said [claim nothing].", "Report")
    first, second = one.annotations
    one = replace(one, annotations=(first, replace(second, annotator=gold.id)))
    statuses = (new_status(one.document.id, ANNA.id, "done"), new_status(one.document.id, idle.id, "in_progress"))
    path = tmp_path / "out.zip"
    exporter_of("inception").write(path, Source([one], annotators=(ANNA, gold, idle), statuses=statuses), no_step)
    with ZipFile(path) as archive:
        names = set(archive.namelist())
        said = orjson.loads(archive.read("exportedproject.json"))
        inner = ZipFile(BytesIO(archive.read("annotation/Report.txt/Anna.zip"))).namelist()
        assert archive.read("source/Report.txt").decode() == one.document.text
    assert names == {
        "exportedproject.json", "annotator.json", "source/Report.txt", "curation/Report.txt/CURATION_USER.zip",
        "annotation/Report.txt/Anna.zip", "annotation/Report.txt/Zoë_Idle.zip",
    }  # fmt: skip
    assert inner == ["Anna.xmi", "TypeSystem.xml"]
    assert [(layer["name"], layer["type"]) for layer in said["layers"]] == [
        ("webanno.custom.AnnotatorSpan", "span"), ("webanno.custom.AnnotatorRelation", "relation"),
    ]  # fmt: skip
    assert [tag["tag_name"] for tag in said["tag_sets"][0]["tags"]] == ["claim", "actor", "figure", "source"]
    assert [one["state"] for one in said["annotation_documents"]] == ["FINISHED", "IN_PROGRESS"]
    (header, *_), documents = read(path)
    assert {(known.name, known.kind) for known in header.annotators} == {
        ("Anna", "person"), ("The final / word", "gold"), ("Zoë Idle", "person"),
    }  # fmt: skip
    assert [(a.annotator, a.label) for d in documents for a in d.annotations] == [
        ("Anna", "actor"), ("The final / word", "claim"),
    ]  # fmt: skip
    assert {(s.annotator, s.state) for d in documents for s in d.statuses} == {
        ("Anna", "done"), ("Zoë Idle", "in_progress"),
    }  # fmt: skip
