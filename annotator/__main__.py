"""The program: the commands of the shell, and the window where one is asked for."""

from __future__ import annotations

import sys

from annotator.cli import OpenWindow, run


def main() -> None:
    """Run the command line and end the process. The two front doors know nothing of each other; this knows both."""
    outcome = run(sys.argv[1:])
    if isinstance(outcome, OpenWindow):
        from annotator.gui.app import run as show

        sys.exit(show(list(outcome.paths)))
    sys.exit(outcome)


if __name__ == "__main__":
    main()
