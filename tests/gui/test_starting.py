"""What an empty window leaves for later, so that it is there at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LATER = (
    "annotator.storage", "annotator.formats", "annotator.services.project", "annotator.gui.dialogs.",
    "annotator.gui.labels.", "annotator.gui.panels.search", "annotator.gui.panels.history", "peewee", "sqlite3",
    "filelock", "orjson", "trafilatura", "lxml", "charset_normalizer",
)  # fmt: skip
EMPTY = """
import sys
from pathlib import Path
from annotator.gui.app import make_application, make_window
application = make_application(["annotator"])
window = make_window(Path(sys.argv[1]))
window.show()
application.processEvents()
assert window.welcome.isVisible()
print(*sorted(sys.modules))
"""


def test_an_empty_window_needs_neither_database_nor_readers_nor_panels(tmp_path: Path) -> None:
    command = [sys.executable, "-c", EMPTY, str(tmp_path)]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True, timeout=60)
    loaded = ended.stdout.split()
    assert "annotator.gui.window" in loaded
    assert [name for name in loaded if name.startswith(LATER)] == []
