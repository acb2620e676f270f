"""The house keeps its shape: floors, sizes, and words that have to agree in several places."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MODULES = sorted((ROOT / "annotator").rglob("*.py"))

LONGEST_FILE = 300
LONGEST_FUNCTION = 60
LONGER_FILES: set[str] = set()
LONGER_FUNCTIONS: set[str] = set()
"""Known to be longer, as "annotator/module.py" and "annotator/module.py:function"; best kept empty."""

KEPT_TO = {"PySide6": "annotator/gui/", "peewee": "annotator/storage/", "sqlite3": "annotator/storage/"}


def named(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module


def functions(tree: ast.Module) -> Iterator[tuple[str, int]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node.name, (node.end_lineno or node.lineno) - node.lineno + 1


def test_floors_use_only_those_below():
    lint = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


# A database of another program is a file format: the one module that reads such.
MAY_BE_ELSEWHERE = {("sqlite3", "annotator/formats/taguette/database.py")}


@pytest.mark.parametrize(("package", "floor"), KEPT_TO.items())
def test_a_package_is_met_on_its_own_floor_only(package, floor):
    strangers = {
        named(path)
        for path in MODULES
        if not named(path).startswith(floor)
        and (package, named(path)) not in MAY_BE_ELSEWHERE
        and any(name.split(".")[0] == package for name in imported(ast.parse(path.read_bytes())))
    }
    assert strangers == set()


def test_no_file_grew_too_long():
    long = {named(path) for path in MODULES if len(path.read_bytes().splitlines()) > LONGEST_FILE}
    assert long == LONGER_FILES


def test_no_function_grew_too_long():
    long = {
        f"{named(path)}:{name}"
        for path in MODULES
        for name, lines in functions(ast.parse(path.read_bytes()))
        if lines > LONGEST_FUNCTION
    }
    assert long == LONGER_FUNCTIONS


def test_every_module_says_what_it_is_for():
    assert [named(p) for p in MODULES if p.stat().st_size and not ast.get_docstring(ast.parse(p.read_bytes()))] == []


def test_the_changelog_begins_with_the_version():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    changelog = (ROOT / "resources/help/changelog.md").read_text(encoding="utf-8")
    assert re.findall(r"^## (\S+)", changelog, re.MULTILINE)[0] == version


def test_the_continuous_check_runs_the_test_command_of_the_readme():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^    (bash \.ci/\w+)$", readme, re.MULTILINE) == ["bash .ci/start", "bash .ci/test"]
    assert (ROOT / ".ci/run").read_text(encoding="utf-8").rstrip().endswith("exec bash .ci/test")
