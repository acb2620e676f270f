"""What the shell can say of a file that it does not say itself."""

from __future__ import annotations

from annotator.cli.program import run
from annotator.services.project import Project
from tests.formats.making import saved
from tests.services.test_reading import locked
from tests.trade import make_project


def test_the_encoding_of_a_file_may_be_named_and_nonsense_is_refused(project_path, tmp_path, capsys):
    path, file = make_project(project_path), saved(tmp_path, "a.txt", "Müller".encode("cp437"))
    assert run(["import", str(path), str(file), "--encoding", "nonsense"]) == 1
    assert "no encoding of texts" in capsys.readouterr().err
    assert run(["import", str(path), str(file), "--encoding", "cp437"]) == 0
    with Project.open(path, read_only=True) as project:
        assert [project.text(row.id) for row in project.documents()] == ["Müller"]


def test_a_password_comes_from_an_option_or_the_environment_and_a_wrong_one_is_said(
    project_path, tmp_path, capsys, monkeypatch
):
    path, file = make_project(project_path), locked(tmp_path)
    assert run(["import", str(path), str(file)]) == 1
    assert "protected with a password" in capsys.readouterr().err
    assert run(["import", str(path), str(file), "--password", "wrong"]) == 1
    assert "does not open with this password" in capsys.readouterr().err
    monkeypatch.setenv("ANNOTATOR_PASSWORD", "key")
    assert run(["import", str(path), str(file)]) == 0
    with Project.open(path, read_only=True) as project:
        assert [project.text(row.id) for row in project.documents()] == ["Secret words"]
