"""A view of a size that shows a dozen lines."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from annotator.gui.text.view import TextView
from tests.gui.text.scene import read

Show = Callable[[str], TextView]


@pytest.fixture
def view(qtbot: QtBot) -> TextView:
    view = TextView()
    qtbot.addWidget(view)
    view.resize(900, 700)
    view.show()
    qtbot.waitExposed(view)
    view.setFocus()
    return view


@pytest.fixture
def show(view: TextView) -> Show:
    """Open a text whose marks are written into it."""

    def open_tagged(tagged: str) -> TextView:
        view.open_text(*read(tagged))
        return view

    return open_tagged
