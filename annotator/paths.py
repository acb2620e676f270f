"""Where things lie: what ships with the program, and what it keeps for the user."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent
_NAME = "annotator"


def resources() -> Path:
    """The folder of themes, icons, samples, help and schema: in the wheel, else in the checkout."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def config_folder() -> Path:
    """Where the user's settings are; it need not be there yet."""
    from platformdirs import user_config_path  # here, because most commands ask for neither

    return user_config_path(_NAME, appauthor=False)


def state_folder() -> Path:
    """Where the window keeps its layout and the log; it need not be there yet."""
    from platformdirs import user_state_path

    return user_state_path(_NAME, appauthor=False)
