"""The pictures of the guide and the README, taken of the program itself with the sample project.

    python tests/bench/make_images.py [--folder resources/help/images]

No display is needed. The fonts are those of the machine; a picture larger than 300,000 bytes is refused.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from PySide6.QtCore import QElapsedTimer, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.gui.app import make_application, make_window
from annotator.gui.window import Window
from annotator.services.sample import make_sample

ROOT = Path(__file__).resolve().parents[2]
SIZE = QSize(1280, 800)
LARGEST = 300_000
PERSIAN = (
    ("بیش از دوازده هزار جلد کتاب", Qt.Key.Key_F),
    ("سخنگوی شهرداری", Qt.Key.Key_S),
    ("این کشتی سه هفته در بندر می‌ماند", Qt.Key.Key_C),
    ("سه هفته", Qt.Key.Key_F),
    ("مدیر کتابخانه", Qt.Key.Key_S),
    ("به نزدیک ۹۰۰ نفر در روز پایانی رسیده بود", Qt.Key.Key_C),
    ("نزدیک ۹۰۰ نفر", Qt.Key.Key_F),
    ("انجمن کتاب‌فروشان", Qt.Key.Key_S),
    ("وزارت فرهنگ", Qt.Key.Key_A),
)


def settle(window: Window, milliseconds: int = 250) -> None:
    """Let everything come to rest that is still on its way."""
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < milliseconds or window.jobs.running:
        QApplication.processEvents()


def take(window: Window, path: Path) -> None:
    settle(window)
    window.grab().toImage().save(str(path), "PNG", 0)
    size = path.stat().st_size
    if size > LARGEST:
        raise SystemExit(f"{path} has {size:,} bytes, more than {LARGEST:,}.")
    print(f"{path}: {size:,} bytes")


def select(window: Window, quote: str) -> None:
    """Select the first annotation with this quote, and put the mouse's colours away."""
    document = window.desk.document
    assert document is not None
    found = next(a for a in document.in_order() if a.quote.startswith(quote))
    window.desk.select(found.id)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folder", type=Path, default=ROOT / "resources" / "help" / "images")
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as place:
        os.environ["XDG_CONFIG_HOME"] = place
        application = make_application(["annotator"])
        window = make_window(Path(place) / "state")
        window.look.use(False)
        window.resize(SIZE)
        window.show()
        take(window, folder / "welcome.png")
        make_sample(Path(place) / "Sample.annotator").close()
        window.filing.open_path(Path(place) / "Sample.annotator")
        settle(window)
        select(window, "Deliveries of drinking water")
        take(window, folder / "window-light.png")
        window.look.use(True)
        take(window, folder / "window-dark.png")
        window.look.use(False)
        window.verbs.run("next_document")
        settle(window)
        for phrase, key in PERSIAN:
            start = window.desk.document.text.index(phrase) if window.desk.document else 0
            window.page.view.set_selection(start, start + len(phrase))
            QTest.keyClick(window.page.view, key)
        window.page.view.clear_selection()
        take(window, folder / "window-rtl.png")
        window.close()
    del application


if __name__ == "__main__":
    main()
