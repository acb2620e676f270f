"""The front door of the shell: every command works without a window."""

from __future__ import annotations

from annotator.cli.program import run
from annotator.cli.shell import OpenWindow

__all__ = ["OpenWindow", "run"]
