"""The window on a screen of 1280 by 800 pixels at each scale factor: nothing is cut off that can't be scrolled."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("factor", ["1", "1.25", "1.5", "2", "2.5"])
def test_nothing_is_cut_off_on_a_screen_of_1280_by_800(tmp_path: Path, factor: str) -> None:
    screen = {"name": "small", "x": 0, "y": 0, "width": 1280, "height": 800, "logicalDpi": 96, "dpr": 1}
    (tmp_path / "screens.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
        "QT_SCALE_FACTOR": factor,
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
    }
    ended = subprocess.run(
        [sys.executable, "-m", "tests.gui.at_scale", str(tmp_path)],
        cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=100,
    )  # fmt: skip
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == ""
