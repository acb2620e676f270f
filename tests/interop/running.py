"""Running a check in a folder that is named, or in one made for it."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path


def run(check: Callable[[Path], str]) -> None:
    """Print what was checked; what is wrong is raised."""
    if len(sys.argv) > 1:
        print(check(Path(sys.argv[1])))
    else:
        with tempfile.TemporaryDirectory() as made:
            print(check(Path(made)))
