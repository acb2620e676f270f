"""What every test stands on: no display, folders of its own, and the same examples from run to run."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from building.catalogues import compile_all

ROOT = Path(__file__).resolve().parent.parent
MEMORY = Path("/dev/shm")

# Set before anything imports Qt or asks where a user's settings live.
_home = Path(tempfile.mkdtemp(prefix="annotator-tests-"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
for _name in ("CONFIG_HOME", "DATA_HOME", "STATE_HOME", "CACHE_HOME", "DOCUMENTS_DIR", "RUNTIME_DIR"):
    _folder = _home / _name.lower()
    _folder.mkdir(mode=0o700)
    os.environ[f"XDG_{_name}"] = str(_folder)
# The tests read English, whatever the system speaks, with its plurals as the build makes them.
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)
compile_all(ROOT / "resources/translations")
# Not in .hypothesis, which pytest would look for tests in; and examples that failed are kept for next time.
os.environ.setdefault("HYPOTHESIS_STORAGE_DIRECTORY", str(ROOT / ".pytest_cache/hypothesis"))

settings.register_profile(
    "here", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow], print_blob=True
)
settings.register_profile("ci", settings.get_profile("here"), derandomize=True, database=None)
settings.register_profile("thorough", settings.get_profile("here"), max_examples=2000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE") or ("ci" if "CI" in os.environ else "here"))


def pytest_unconfigure() -> None:
    shutil.rmtree(_home, ignore_errors=True)


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of large corpora beside the checkout; where it is missing, a test says so and is skipped."""
    folder = ROOT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("needs the folder of shared corpora beside the checkout")
    return folder


@pytest.fixture
def project_path(tmp_path: Path) -> Iterator[Path]:
    """Where a test may make a project; in memory where the system offers it, some thirty times as fast."""
    if not os.access(MEMORY, os.W_OK):
        yield tmp_path / "test.annotator"
        return
    with tempfile.TemporaryDirectory(prefix="annotator-test-", dir=MEMORY) as folder:
        yield Path(folder) / "test.annotator"
