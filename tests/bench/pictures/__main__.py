"""The pictures of the guide and the README, taken of the program itself with the sample project.

    python -m tests.bench.pictures [--only NAME...] [--folder resources/help/images] [--theme high-contrast]

Without --theme the pictures are those of the guide. With it each is taken in that theme, whose name then ends its
file's name. No display is needed. The fonts are those of the machine. All of it takes about a minute.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from annotator.gui.look import SHIPPED
from tests.bench.pictures import finding, keeping, marking, reading
from tests.bench.pictures.stage import Stage

ROOT = Path(__file__).resolve().parents[3]
SCENES = (*reading.SCENES, *marking.SCENES, *finding.SCENES, *keeping.SCENES)
MOST = 3_000_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="+", choices=[scene.__name__ for scene in SCENES], default=[])
    parser.add_argument("--folder", type=Path, default=ROOT / "resources" / "help" / "images")
    parser.add_argument("--theme", choices=SHIPPED)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        stage = Stage(options.folder, Path(place), options.theme)
        for scene in SCENES:
            if not options.only or scene.__name__ in options.only:
                scene(stage)
    print(f"{stage.taken:,} bytes")
    if stage.taken > MOST:
        raise SystemExit(f"More than {MOST:,} bytes.")


if __name__ == "__main__":
    main()
