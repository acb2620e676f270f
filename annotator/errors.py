"""The one kind of error that a user can act on; anything else is a bug."""

from __future__ import annotations


class AnnotatorError(Exception):
    """One sentence that names what is wrong and the remedy; `details` holds what lies behind it."""

    def __init__(self, sentence: str, *, details: str = "") -> None:
        super().__init__(sentence)
        self.details = details


class Refused(AnnotatorError):
    """A change that can't be made to the project as it now is; nothing was written."""


class Locked(AnnotatorError):
    """A file that opens with a password only, or with another one."""


class Cancelled(Exception):
    """Raised by a progress callback: the person asked a long task to stop."""
