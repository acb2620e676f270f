"""Taking a project out: whole or not at all, and back again without loss."""

from __future__ import annotations

import errno
import os
import string
import tempfile
from dataclasses import replace
from pathlib import Path

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.domain.annotation import CERTAINTIES, Annotation, Origin
from annotator.domain.annotator import Annotator, new_annotator
from annotator.domain.attribute import Attribute
from annotator.domain.change import Change, Message, Record
from annotator.domain.document import Document, Foreign, new_document, new_provenance, new_status
from annotator.domain.entity import new_entity
from annotator.domain.identity import new_id
from annotator.domain.label import Label, label_id, new_label
from annotator.domain.relation import Relation, new_relation_type
from annotator.domain.span import fragments_of, quote_of
from annotator.domain.text import normalised
from annotator.errors import AnnotatorError, Cancelled
from annotator.formats import EXPORTERS
from annotator.formats.extras import is_here
from annotator.services import annotating, labelling
from annotator.services.exporting import export
from annotator.services.importing import import_paths
from annotator.services.opened import opened
from annotator.services.project import Project
from tests.formats.schema import breaches
from tests.trade import add_document

MEMORY = Path("/dev/shm")
keys = pytest.mark.parametrize("key", [exporter.key for exporter in EXPORTERS if is_here(exporter.needs)])
files = pytest.mark.parametrize("key", [one.key for one in EXPORTERS if not one.folder and is_here(one.needs)])


@pytest.fixture
def project(project_path):
    with Project.create(project_path, "Anna") as made:
        add_document(made, "The [actor minister] said [claim nothing].", "First")
        add_document(made, "وزیر [claim هیچ] گفت.", "Second")
        yield made


@keys
def test_the_file_appears_when_it_is_whole_and_nothing_else_does(project, tmp_path, key):
    report = export(project, tmp_path / "out", key)
    assert {path.name for path in tmp_path.iterdir()} - {"out.report.txt"} == {"out"}
    assert (report.documents, report.annotations) == (2, 3 - report.losses.get("not_claims", 0))
    files = [path for path in (tmp_path / "out", *(tmp_path / "out").rglob("*")) if path.is_file()]
    assert report.bytes == sum(path.stat().st_size for path in files)


@files
def test_stopping_leaves_the_old_file_and_no_other(project, tmp_path, key):
    out = tmp_path / "out"
    out.write_text("old")

    def stop(done: int, total: int, note: str) -> None:
        assert total == 2
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(project, out, key, step=stop)
    assert [(path.name, path.read_text()) for path in tmp_path.iterdir()] == [("out", "old")]


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "you may not write there"),
        (errno.EROFS, "the disk is read-only"),
    ],
)
def test_a_failure_to_write_is_a_sentence_and_leaves_nothing(project, tmp_path, monkeypatch, number, words):
    def fail(*_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "replace", fail)
    with pytest.raises(AnnotatorError, match=f"out.jsonl can't be written: {words}"):
        export(project, tmp_path / "out.jsonl", "jsonl")
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said(project):
    if not Path("/dev/full").exists():
        pytest.skip("this system has no full device")
    with pytest.raises(AnnotatorError, match="not an ordinary file"):
        export(project, Path("/dev/full"), "jsonl")
    assert Path("/dev/full").is_char_device()


def test_places_that_can_not_take_a_file_are_refused(project, tmp_path):
    folder = tmp_path / "folder"
    folder.mkdir()
    with pytest.raises(AnnotatorError, match="is a folder"):
        export(project, folder, "jsonl")
    with pytest.raises(AnnotatorError, match="the folder does not exist"):
        export(project, tmp_path / "missing" / "out.jsonl", "jsonl")
    with pytest.raises(AnnotatorError, match="the project itself"):
        export(project, project.path, "jsonl")
    assert list(project.check()) == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_said(project, tmp_path):
    tmp_path.chmod(0o500)
    with pytest.raises(AnnotatorError, match="you may not write there"):
        export(project, tmp_path / "out", "jsonl")


def test_a_link_stays_a_link(project, tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "real")
    export(project, tmp_path / "link", "jsonl")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").is_file()


def test_unknown_formats_and_layers_are_refused_with_the_known(project, tmp_path):
    with pytest.raises(AnnotatorError, match="no export format “xml”: choose one of jsonl, csv"):
        export(project, tmp_path / "out", "xml")
    with pytest.raises(AnnotatorError, match=r"no annotator “Ben” in .*: choose one of Anna"):
        export(project, tmp_path / "out", "jsonl", layers=["Ben"])


def test_a_layer_has_the_work_of_one_and_all_documents(project, tmp_path):
    ben = new_annotator("Ben")
    project.do(Change(Message("annotator.added"), created=(ben,)))
    add_document(project, "Ben [claim speaks].", "Third", annotator=ben.id)
    for layer in ("Ben", "ben", ben.id):
        report = export(project, tmp_path / "out", "jsonl", layers=[layer])
        assert (report.documents, report.annotations) == (3, 1)
    header = orjson.loads((tmp_path / "out").read_bytes().splitlines()[0])
    assert [annotator["name"] for annotator in header["annotators"]] == ["Ben"]


def test_a_name_that_two_share_means_the_one_who_worked(project, tmp_path):
    twin = new_annotator("Anna")
    project.do(Change(Message("annotator.added"), created=(twin,)))
    assert export(project, tmp_path / "out", "jsonl", layers=["Anna"]).annotations == 3
    add_document(project, "The twin [claim speaks].", "Third", annotator=twin.id)
    with pytest.raises(AnnotatorError, match="2 annotators are called “Anna”: name one by id"):
        export(project, tmp_path / "out", "jsonl", layers=["Anna"])
    assert export(project, tmp_path / "out", "jsonl", layers=[twin.id]).annotations == 1


# there and back


def there_and_back(project: Project, folder: Path) -> tuple[bytes, bytes]:
    """The export, and the export of a new project made from it."""
    first, second = folder / "first.jsonl", folder / "second.jsonl"
    export(project, first, "jsonl")
    with Project.create(folder / f"{new_id()}.annotator", "Anna") as again:
        report = import_paths(again, [first])
        assert not report.failed
        assert not report.refused
        export(again, second, "jsonl")
        assert list(again.check()) == []
    return first.read_bytes(), second.read_bytes()


def test_a_new_project_made_from_the_file_exports_the_same_file(project, tmp_path):
    first, second = there_and_back(project, tmp_path)
    assert second == first


def test_fragments_whole_documents_attributes_and_nested_labels_come_back(project, tmp_path):
    project.do(labelling.add(project.labels, "Party", parent=label_id("actor"), key="P", attributes=[
        Attribute("side", "Side", "choice", ("left", "right"), required=True, default="left"),
        Attribute("since", "Since", "date", description="When it was founded."),
    ]))  # fmt: skip
    party = project.labels[label_id("party")]
    row = opened(project, project.documents()[0].id)
    project.listen(lambda done: row.follow(done.change))
    project.do(annotating.annotate_document(row, party, project.me.id, 5))
    (whole,) = row.whole()
    project.do(annotating.set_attribute(whole, party, "since", "1848", 6))
    project.do(annotating.annotate(row, party, project.me.id, 0, 3, 7))
    (part,) = row.on(0, 3)
    project.do(annotating.add_fragment(row, part, party, 13, 17, 8))
    project.do(labelling.define(project.labels, party, [Attribute("since", "Since", "number")]))  # values stay
    assert list(project.check()) == []
    first, second = there_and_back(project, tmp_path)
    assert second == first
    header, line, _ = map(orjson.loads, first.splitlines())
    assert header["labels"][-1]["parent"] == label_id("actor")
    assert [(a["fragments"], a["attributes"]) for a in line["annotations"] if a["label"] == "Party"] == [
        ([[0, 3], [13, 17]], {"side": "left"}), ([], {"side": "left", "since": "1848"}),
    ]  # fmt: skip


def test_a_project_of_edited_labels_and_several_sources_comes_back(project, tmp_path):
    claim, *_, source = project.labels.values()
    edited = replace(claim, name="assertion", guideline="Anew", colour="#123456", extra={"sort": 1})
    project.do(Change(Message("x"), updated=((claim, edited),), deleted=(source,)))
    kept = Foreign(new_id(), "entity", {"type": "entity", "name": "Port"})
    row = project.documents()[0]
    status = new_status(row.id, project.me.id, "done")
    other = new_provenance(row.id, "Elsewhere", meta={"url": "x"}, file="b.txt", extra={"relations": [{"a": 1}]})
    project.do(Change(Message("x"), created=(kept, status, other)))
    first, second = there_and_back(project, tmp_path)
    assert second == first


plain = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
names = st.text(string.ascii_letters + "éشΩ", min_size=1, max_size=4)
values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | plain,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(plain, inner, max_size=2),
    max_leaves=3,
)
objects = st.dictionaries(names.map(lambda name: f"x-{name}"), values, max_size=2)
moments = st.integers(-(10**15), 4 * 10**15)
origins = st.builds(Origin, st.sampled_from(["manual", "imported", "suggested", "adjudicated"]), plain, plain)
definitions = st.sampled_from(
    [
        Attribute("role", "Role", "choice", ("chief", "aide"), required=True, default="aide").as_plain(),
        Attribute("topics", "Topics", "choices", ("a", "b"), default=["b"]).as_plain(),
        {"key": "sure", "name": "Sure", "type": "number", "required": False, "default": None, "sort": {"x": [1.5]}},
        {"type": "of a newer version"},
    ]
)


@st.composite
def projects(draw: st.DrawFn) -> list[Record]:
    """Records of a project of any content: twins in name, texts of any script, labels on whole documents."""
    annotators = [
        Annotator(new_id(), draw(st.sampled_from(["Anna", "Ben", "Ｂen"]))) for _ in range(draw(st.integers(1, 3)))
    ]
    labels = [
        replace(
            new_label(draw(st.sampled_from(["actor", "Chief", "Person"])), n), id=new_id(), extra=draw(objects),
            attributes=tuple(draw(st.lists(definitions, max_size=2))),
        )
        for n in range(4, 4 + draw(st.integers(1, 3)))
    ]  # fmt: skip
    records: list[Record] = [*annotators, *labels]
    texts = draw(st.sets(st.text(st.characters(), min_size=1, max_size=30), min_size=1, max_size=3))
    stored = {normalised(f"x{text}").text for text in texts}
    for text in sorted(stored):
        document = new_document(text)
        meta, extra = draw(objects), draw(objects)
        title = draw(plain.map(lambda words: f"T{words}"))
        records += [document, new_provenance(document.id, title, meta=meta, external_id=draw(plain), extra=extra)]
        for _ in range(draw(st.integers(0, 3))):
            cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=4)))
            pairs = list(zip(cuts[::2], cuts[1::2], strict=False))
            fragments = fragments_of(pairs, len(text))
            records.append(
                Annotation(
                    new_id(),
                    document.id,
                    draw(st.sampled_from(labels)).id,
                    draw(st.sampled_from(annotators)).id,
                    fragments,
                    quote_of(text, fragments),
                    draw(moments),
                    draw(moments),
                    draw(objects),
                    draw(plain),
                    draw(st.sampled_from(CERTAINTIES)),
                    draw(origins),
                    draw(plain),
                    draw(objects),
                )
            )
        if draw(st.booleans()):
            records.append(new_status(document.id, annotators[0].id, "done"))
    return [*records, *draw(ties(records))]


@st.composite
def ties(draw: st.DrawFn, records: list[Record]) -> list[Record]:
    """Types, entities and relations among the annotations of these records, across documents too."""
    marks = [record for record in records if isinstance(record, Annotation)]
    labels = [record.id for record in records if isinstance(record, Label)]
    types = [
        replace(
            new_relation_type(draw(st.sampled_from(["about", "sent by", "About"])), n), id=new_id(),
            sources=tuple(draw(st.lists(st.sampled_from(labels), max_size=1))), extra=draw(objects),
        )
        for n in range(draw(st.integers(1, 3)))
    ]  # fmt: skip
    entities = [
        new_entity(draw(names), aliases=tuple(draw(st.lists(objects, max_size=1))), extra=draw(objects))
        for _ in range(draw(st.integers(0, 2)))
    ]
    found: list[Record] = [*types, *entities]
    for source in marks:
        layer = [mark for mark in marks if mark.annotator == source.annotator and mark.id != source.id]
        ends = [("document", source.document)] + [("annotation", mark.id) for mark in layer]
        end, target = draw(st.sampled_from(ends + [("entity", entity.id) for entity in entities]))
        text = next(r.text for r in records if isinstance(r, Document) and r.id == source.document)
        cue = ((0, 1),) if draw(st.booleans()) else ()
        said = draw(plain), draw(objects), draw(plain), draw(origins), draw(plain), draw(objects)
        times, quote = (draw(moments), draw(moments)), text[:1] if cue else ""
        kind = draw(st.sampled_from(types)).id
        found.append(
            Relation(
                new_id(), kind, source.document, source.annotator, source.id, end, target, *times, cue, quote, *said
            )
        )
    return found


@settings(max_examples=25)
@given(projects())
def test_whatever_a_project_holds_comes_back_byte_for_byte(records):
    with tempfile.TemporaryDirectory(dir=MEMORY if os.access(MEMORY, os.W_OK) else None) as name:
        folder = Path(name)
        with Project.create(folder / "first.annotator", "Anna") as project:
            project.do(Change(Message("x"), created=tuple(records)))
            first, second = there_and_back(project, folder)
        assert second == first
        for line in first.split(b"\n")[:-1]:
            assert breaches(orjson.loads(line)) == []
