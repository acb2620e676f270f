"""Compiles the translations whenever hatch builds the program, also for an installation that can be edited."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CustomBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Hatch finds it by its base class."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        sys.path.insert(0, self.root)
        try:
            from building.catalogues import compile_all

            compile_all(Path(self.root) / "resources/translations")
        finally:
            sys.path.remove(self.root)
