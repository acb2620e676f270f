"""The shell's front door: the words, fields and exit codes that scripts rely on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from annotator.cli.program import program
from annotator.services.project import Project
from tests.trade import add_document, make_project

SIGNS = "The [actor minister] said [claim nothing]."


@pytest.fixture
def path(project_path) -> Path:
    return make_project(project_path, SIGNS)


def shell(*arguments: object, given: str | bytes | None = None) -> Result:
    result = CliRunner().invoke(program, [str(argument) for argument in arguments], input=given)
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def done(*arguments: object, given: str | bytes | None = None) -> str:
    result = shell(*arguments, given=given)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def refused(*arguments: object, given: str | bytes | None = None) -> str:
    """What is said on standard error by a command that ends with 1."""
    result = shell(*arguments, given=given)
    assert result.exit_code == 1
    return result.stderr


def objects(*arguments: object) -> list[dict[str, object]]:
    return [json.loads(line) for line in done(*arguments, "--json").splitlines()]


# new, import


def test_new_makes_a_project_for_the_annotator_named(project_path):
    assert "Anna" in done("new", project_path, "--annotator", " Anna ")
    with Project.open(project_path) as project:
        assert project.me.name == "Anna"
    assert "already there" in refused("new", project_path)
    assert shell("new", project_path, "--annotator", "  ").exit_code == 2


def test_import_brings_in_and_says_what(path, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "New words", "annotations": [{"start":0,"end":3,"label":"Mood"}]}\n')
    said = done("import", path, tmp_path / "a.jsonl")
    assert "1 document and 1 annotation imported" in said
    assert "New labels: Mood" in said
    (report,) = objects("import", path, tmp_path / "a.jsonl")
    assert report["documents"] == 0
    assert report["already_present"] == 1
    assert report["duplicates"] == [{"where": "a.jsonl, line 1", "title": "New words"}]


def test_import_names_each_failure_and_ends_with_1(path, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "New words"}\n{"text"\n')
    (tmp_path / "b.txt").touch()
    result = shell("import", path, tmp_path, "--json")
    assert result.exit_code == 1
    assert json.loads(result.stdout)["documents"] == 1
    first, second = result.stderr.splitlines()
    assert first.startswith("a.jsonl, line 2: the line is not JSON")
    assert second == f"{tmp_path / 'b.txt'} is empty"


def test_annotations_without_an_annotator_go_to_the_one_named(path, tmp_path):
    (tmp_path / "a.jsonl").write_text('{"text": "New words", "annotations": [{"start":0,"end":3,"label":"claim"}]}\n')
    done("import", path, tmp_path / "a.jsonl", "--annotator", "Ben")
    assert [a["quote"] for a in objects("annotations", path, "--layer", "Ben")] == ["New"]


def test_an_unknown_format_is_wrong_usage(path, tmp_path):
    for arguments in (("import", path, tmp_path, "--format", "x"), ("export", path, tmp_path / "o", "--format", "x")):
        result = shell(*arguments)
        assert result.exit_code == 2
        assert "'x' is none of" in result.stderr
    assert not (tmp_path / "o").exists()


# annotating


def test_annotate_acknowledges_each_line_with_an_id_that_is_stored(path):
    (document,) = objects("documents", path)
    lines = "".join(
        json.dumps(
            {"document": words, "start": at, "end": at + 3, "label": "figure", "note": "n", "attributes": {"a": 1}}
        )
        + "\n"
        for at, words in enumerate((document["id"], document["title"], document["sha256"]))
    )
    ids = done("annotate", path, "-", given=lines).split()
    stored = {a["id"]: a for a in objects("annotations", path)}
    assert [stored[own]["quote"] for own in ids] == ["The", "he ", "e m"]
    assert {(a["note"], json.dumps(a["attributes"])) for a in stored.values() if a["id"] in ids} == {("n", '{"a": 1}')}


def test_annotate_reads_a_file_for_an_annotator_who_is_added(path, tmp_path):
    (tmp_path / "lines").write_text('\n{"document": "Report 1", "start": 0, "end": 3, "label": "claim"}\n\n')
    done("annotate", path, tmp_path / "lines", "--annotator", "Ben")
    assert [a["quote"] for a in objects("annotations", path, "--layer", "Ben")] == ["The"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ({"start": 0, "end": 99}, "the span 0-99 is outside the text, which has 26 characters"),
        ({"start": -1, "end": 3}, "outside the text"),
        ({"start": 5, "end": 3}, "is reversed"),
        ({"start": 3, "end": 3}, "is empty"),
        ({"start": True, "end": 3}, "whole numbers"),
        ({"start": 0.5, "end": 3}, "whole numbers"),
        ({"start": 0}, "whole numbers"),
        ({"start": 0, "end": 3, "label": None}, "has no label"),
        ({"start": 0, "end": 3, "quote": "the"}, "quotes “the” where the text says “The”"),
        ({"start": 0, "end": 3, "document": "Report 9"}, "There is no document “Report 9”"),
        ({"start": 0, "end": 3, "document": 1}, 'no "document"'),
        ([1], "is not an object"),
        ("{", "is not JSON"),
        ("\x00", "is not JSON"),
    ],
)
def test_a_line_that_does_not_fit_ends_the_stream_and_is_named(path, line, reason):
    good = json.dumps({"document": "Report 1", "start": 0, "end": 3, "label": "claim"})
    bad = json.dumps({"document": "Report 1", "label": "claim", **line}) if isinstance(line, dict) else line
    bad = json.dumps(bad) if isinstance(bad, list) else bad
    result = shell("annotate", path, "-", given="\n".join((good, good, bad, good)))
    assert result.exit_code == 1
    assert result.stderr.startswith("Error: standard input, line 3: ")
    assert reason in result.stderr
    assert len(result.stderr.splitlines()) == 1
    stored = {a["id"] for a in objects("annotations", path)}
    assert len(stored) == 4
    assert set(result.stdout.split()) <= stored


def test_a_title_that_two_documents_have_is_no_reference(path):
    with Project.open(path) as project:
        add_document(project, "Other words.", "Report 1")
    line = json.dumps({"document": "Report 1", "start": 0, "end": 3, "label": "claim"})
    assert "2 documents have the title" in refused("annotate", path, "-", given=line)


def test_labels_that_annotate_has_to_add_are_named(path):
    line = json.dumps({"document": "Report 1", "start": 0, "end": 3, "label": "Mood"})
    result = shell("annotate", path, "-", given=line)
    assert (result.exit_code, result.stderr) == (0, "New labels: Mood\n")


# looking


def test_the_fields_of_annotations_documents_and_history_are_those_promised(path):
    annotations, documents, history = (objects(command, path) for command in ("annotations", "documents", "history"))
    assert list(annotations[0]) == [
        "id", "document", "label", "start", "end", "quote", "annotator", "attributes", "note", "created", "updated",
    ]  # fmt: skip
    assert list(documents[0]) == ["id", "title", "length", "language", "sha256", "status", "annotations", "meta"]
    assert list(history[0]) == ["id", "at", "annotator", "action", "text", "group", "undoes", "records"]
    assert list(history[0]["records"][0]) == ["kind", "id", "before", "after"]
    assert (documents[0]["annotations"], documents[0]["status"], documents[0]["length"]) == (2, "in_progress", 26)


def test_annotations_of_one_document_and_layer(path):
    with Project.open(path) as project:
        add_document(project, "Other [claim words].", "Second")
    assert len(objects("annotations", path)) == 3
    assert [a["quote"] for a in objects("annotations", path, "--document", "Second")] == ["words"]
    assert "no annotator “Ben”" in refused("annotations", path, "--layer", "Ben")
    assert "no document “Third”" in refused("annotations", path, "--document", "Third")


def test_people_can_read_what_scripts_can(path):
    assert "“minister”" in done("annotations", path)
    assert "Report 1" in done("documents", path)
    assert "Import “Report 1”" in done("history", path)
    assert "claim: 1" in done("stats", path)
    assert "jsonl" in done("formats")


def test_hostile_titles_and_notes_do_not_steer_the_terminal(path):
    with Project.open(path) as project:
        add_document(project, "Plain words.", "\x1b[2J\x07title\nsecond \x9b31m")
    line = json.dumps({"document": "Report 1", "start": 0, "end": 3, "label": "\x1b[1m"})
    shown = shell("annotate", path, "-", "--annotator", "A\x1b[5m", given=line).stderr
    shown += "".join(done(command, path) for command in ("documents", "history", "annotations", "stats", "undo"))
    assert "\x1b" not in shown
    assert "\x9b" not in shown
    assert "title second" in shown


def test_stats_count_labels_annotators_and_status(path):
    (counts,) = objects("stats", path)
    assert counts["documents"] == 1
    assert counts["annotations"] == 2
    assert counts["by_label"] == {"claim": 1, "actor": 1, "figure": 0, "source": 0}
    assert counts["by_annotator"] == {"Tester": 2}
    assert counts["by_status"] == {"not_started": 0, "in_progress": 1, "done": 0}


def test_formats_lists_every_format_with_its_ways():
    ways = {line["key"]: (line["import"], line["export"]) for line in objects("formats")}
    documents = "plain mhtml odt rtf epub eml json zip".split()
    both = (
        "jsonl brat uima-xmi uima-json webanno-tsv inception w3c refi-qda doccano label-studio prodigy spacy conll "
        "conllu gate bdoc re3d csv xlsx tei html docx pdf"
    ).split()
    assert ways == {
        **dict.fromkeys([*documents, "taguette"], (True, False)),
        **dict.fromkeys(both, (True, True)),
        **dict.fromkeys("parquet huggingface claim-jsonld codebook".split(), (False, True)),
    }


def test_columns_of_a_table_are_named_from_the_shell(path, tmp_path):
    (tmp_path / "a.csv").write_text("text,said,head\nno,One,First\n")
    done("import", path, tmp_path / "a.csv", "--text-column", "said", "--title-column", "head")
    assert "First" in {line["title"] for line in objects("documents", path)}


# taking out and back


def test_export_writes_the_file_and_says_so(path, tmp_path):
    (report,) = objects("export", path, tmp_path / "o.jsonl", "--format", "jsonl", "--layer", "tester")
    assert (report["documents"], report["annotations"]) == (1, 2)
    assert len((tmp_path / "o.jsonl").read_text().splitlines()) == 2
    assert "1 document with" in done("export", path, tmp_path / "o.csv", "--format", "csv")
    assert "the folder does not exist" in refused("export", path, tmp_path / "x" / "o", "--format", "csv")
    assert shell("export", path, tmp_path / "o").exit_code == 2


def test_undo_and_redo_say_in_words_what_they_do(path):
    line = json.dumps({"document": "Report 1", "start": 0, "end": 3, "label": "figure"})
    done("annotate", path, "-", given=line)
    assert done("undo", path) == "Undone: Mark “The” as figure\n"
    assert len(objects("annotations", path)) == 2
    assert done("redo", path) == "Redone: Mark “The” as figure\n"
    assert len(objects("annotations", path)) == 3
    assert "nothing to redo" in refused("redo", path)


def test_undo_is_for_the_one_who_worked_last(path):
    line = json.dumps({"document": "Report 1", "start": 0, "end": 3, "label": "figure"})
    done("annotate", path, "-", "--annotator", "Ben", given=line)
    assert "figure" in done("undo", path)
    assert len(objects("annotations", path)) == 2


def test_check_is_silent_about_nothing(path):
    assert "is sound" in done("check", path)


def test_a_project_that_is_none_is_refused_in_a_sentence(tmp_path):
    foreign = tmp_path / "پروژه با فاصله.annotator"
    for content in (b"", b"SQLite format 3\0" + bytes(50), b"words" * 100):
        foreign.write_bytes(content)
        for command in ("documents", "check", "stats", "history", "undo"):
            said = refused(command, foreign)
            assert said.startswith("Error: ")
            assert "Traceback" not in said
    assert "missing" in refused("stats", tmp_path / "missing.annotator")


def test_two_writers_are_one_too_many_and_readers_are_free(path):
    with Project.open(path):
        line = json.dumps({"document": "Report 1", "start": 0, "end": 3, "label": "figure"})
        assert "another" in refused("annotate", path, "-", given=line)
        assert "Report 1" in done("documents", path)
        assert "is sound" in done("check", path)


# usage


@pytest.mark.parametrize(
    "arguments", [["import"], ["new"], ["import", "x"], ["documents"], ["stats", "a", "b"], ["--what"]]
)
def test_wrong_usage_ends_with_2(arguments):
    assert shell(*arguments).exit_code == 2


def test_help_names_every_command():
    said = done("--help")
    for word in ("new", "sample", "import", "annotate", "export", "documents", "annotations", "history", "undo",
                 "redo", "stats", "check", "formats", "backup", "restore", "purge"):  # fmt: skip
        assert f"\n  {word} " in said
        assert "Usage" in done(word, "--help")
