"""From the start of the process to a window that has been painted, against a bare PySide6 window.

    python tests/bench/bench_startup.py [--runs 9] [--folder DIR]

Milliseconds, median of fresh processes that take turns. "bare" is a main window with an empty text field: what Python
and Qt take by themselves. "empty" is the program with its welcome page, "sample" with the sample project open.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BARE = """
from PySide6 import QtWidgets
a = QtWidgets.QApplication([])
w = QtWidgets.QMainWindow()
w.setCentralWidget(QtWidgets.QPlainTextEdit())
w.show()
a.processEvents()
w.grab()
import time
print(time.time(), flush=True)
import os
os._exit(0)
"""
OURS = """
import sys, time
from annotator.__main__ import main
from annotator.cli import program
import annotator.gui.app as app

def exec_(self, app=app):
    from PySide6.QtWidgets import QApplication
    for n in range(100):
        QApplication.processEvents()
        window = QApplication.topLevelWidgets()
        shown = [w for w in window if w.objectName() == "window" and w.isVisible()]
        if shown and (len(sys.argv) < 2 or shown[0].desk.document is not None):
            break
    shown[0].grab()
    print(time.time(), flush=True)
    import os
    os._exit(0)

app.QApplication.exec = exec_
main()
"""


def started(code: str, arguments: list[str], home: Path) -> float:
    places = {f"XDG_{name}_HOME": str(home) for name in ("CONFIG", "STATE", "DATA", "CACHE")}
    environment = {**os.environ, **places, "QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"}
    # An installed program is compiled once, whatever this shell says of it.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment["PYTHONPYCACHEPREFIX"] = str(home / "compiled")
    began = time.time()
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments], env=environment, cwd=ROOT, capture_output=True, text=True, check=True
    )
    return (float(done.stdout.split()[-1]) - began) * 1e3


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--folder", type=Path, help="a folder on the disk to be measured")
    options = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    from annotator.services.sample import make_sample

    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        home = Path(folder)
        make_sample(home / "sample.annotator").close()
        ways: dict[str, tuple[str, list[str]]] = {
            "bare": (BARE, []),
            "empty": (OURS, []),
            "sample": (OURS, [str(home / "sample.annotator")]),
        }
        times: dict[str, list[float]] = {name: [] for name in ways}
        for run in range(options.runs + 1):
            for name, (code, arguments) in ways.items():
                took = started(code, arguments, home)
                if run:  # the first of each fills the caches
                    times[name].append(took)
    result = {f"{name}_ms": round(statistics.median(took), 1) for name, took in times.items()}
    result["empty_to_bare"] = round(result["empty_ms"] / result["bare_ms"], 2)
    result["sample_to_bare"] = round(result["sample_ms"] / result["bare_ms"], 2)
    print(json.dumps(result, indent=1))


if __name__ == "__main__":
    main()
