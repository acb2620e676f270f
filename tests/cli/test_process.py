"""The program as a process: the window's wish, start-up time, streams and kills."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from annotator.cli import OpenWindow, run
from annotator.services.project import Project
from tests.conftest import ROOT
from tests.trade import make_project

WITHOUT_DISPLAY = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "WAYLAND_DISPLAY")}
COMMAND = [sys.executable, "-m", "annotator"]
linux = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="a window can always be shown here")


def annotator(*arguments: object, **more: object) -> subprocess.CompletedProcess[str]:
    command = [*COMMAND, *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, env=WITHOUT_DISPLAY, timeout=60, **more)


@linux
def test_without_a_display_the_window_is_refused_with_the_way_to_see_it():
    done = annotator()
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.startswith("Error: The window needs a display: ")
    assert len(done.stderr.splitlines()) == 1


@linux
def test_without_a_display_the_sample_does_its_work_and_is_summed_up(project_path):
    done = annotator("sample", project_path)
    assert (done.returncode, done.stderr) == (0, "")
    for words in ("Documents: 2", "claim: ", "in context", str(project_path.with_suffix(".jsonl")), "needs a display"):
        assert words in done.stdout
    lines = project_path.with_suffix(".jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(lines[0])["schema"] == "annotator/1"
    assert project_path.with_suffix(".csv").read_bytes().startswith(b"\xef\xbb\xbf")
    again = annotator("sample", project_path)
    assert again.returncode == 1
    assert "already there" in again.stderr


def test_the_sample_leaves_files_that_are_there(project_path):
    project_path.with_suffix(".csv").write_text("mine")
    assert "left as it is" in annotator("sample", project_path, "--no-window").stdout
    assert project_path.with_suffix(".csv").read_text() == "mine"


def test_help_answers_at_once():
    times = []
    for _ in range(3):
        start = time.perf_counter()
        assert annotator("--help").returncode == 0
        times.append(time.perf_counter() - start)
    assert min(times) < 0.3


def test_no_command_loads_the_window_or_the_database_for_help():
    code = (
        "import sys, annotator.cli; annotator.cli.run(['import', '--help']); "
        "sys.exit(any(name in sys.modules for name in ('PySide6', 'peewee', 'sqlite3', 'trafilatura', 'orjson')))"
    )
    assert subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True).returncode == 0


def test_a_file_or_project_is_a_wish_for_the_window(monkeypatch, project_path, tmp_path):
    monkeypatch.setenv("DISPLAY", ":0")
    make_project(project_path)
    article = tmp_path / "an article.txt"
    article.write_text("Words")
    assert run([]) == OpenWindow()
    assert run([str(project_path), str(article)]) == OpenWindow((project_path, article))
    other = project_path.with_name("sample.annotator")
    assert run(["sample", str(other)]) == OpenWindow((other,))
    assert run(["sample", str(other.with_name("b.annotator")), "--no-window"]) == 0


def test_what_is_neither_file_nor_command_is_wrong_usage(capsys):
    assert run(["exprt"]) == 2
    assert "no file and no command “exprt”" in capsys.readouterr().err


def test_a_reader_who_leaves_early_ends_the_command_quietly(project_path):
    make_project(project_path, *(f"Number [claim {n}]." for n in range(300)))
    command = [*COMMAND, "history", str(project_path), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdout
        assert process.stderr
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


def test_json_is_all_that_a_script_sees(project_path, tmp_path):
    make_project(project_path)
    (tmp_path / "a.txt").write_text("Words")
    done = annotator("import", project_path, tmp_path, "--json")
    assert done.stderr == ""
    assert json.loads(done.stdout)["documents"] == 1


def test_a_console_of_few_letters_is_no_reason_to_fail(project_path):
    make_project(project_path, "وزیر [claim هیچ] گفت 🚢.")
    env = {**WITHOUT_DISPLAY, "PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    command = [*COMMAND, "annotations", str(project_path)]
    done = subprocess.run(command, capture_output=True, cwd=ROOT, env=env, timeout=60)
    assert done.returncode == 0
    assert rb"\u0647" in done.stdout


@linux
def test_what_was_acknowledged_before_a_kill_is_there(project_path):
    make_project(project_path, "word " * 200)
    chance = random.Random(7)
    acknowledged: set[str] = set()
    for _ in range(8):
        acknowledged |= stream_until_killed(project_path, chance.uniform(0, 0.05))
    with Project.open(project_path) as project:
        stored = {a.id for one in project.stream() for a in one.annotations}
        assert acknowledged <= stored
        assert list(project.check()) == []
    assert acknowledged


def stream_until_killed(path: Path, seconds: float) -> set[str]:
    """The ids that `annotate -` told before it was killed, `seconds` after the first."""
    line = json.dumps({"document": "Report 1", "start": 0, "end": 4, "label": "claim"}).encode() + b"\n"
    command = [*COMMAND, "annotate", str(path), "-"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write(line * 600)  # fits into the pipe
        process.stdin.flush()
        first = process.stdout.readline()
        time.sleep(seconds)
        process.send_signal(signal.SIGKILL)
        told = first + process.stdout.read()
        process.stdin.close()
    return {own.decode() for own in told.split(b"\n")[:-1] if own}
