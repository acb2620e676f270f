"""What services have words for in English, in the user's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.domain.change import Message
from annotator.gui.tongue import number, tr
from annotator.services import wording

if TYPE_CHECKING:
    from annotator.storage.timeline import Line


def said(message: Message) -> str:
    """What the journal says, in words."""
    return wording.said(message, tr, number)


def worded(entry: Line) -> str:
    """An action of the history, in words."""
    from annotator.services import history

    return history.worded(entry, tr, number)


def state_word(state: str) -> str:
    """The word for a document's state, as it stands within a sentence."""
    return tr(wording.STATES[state])


def state_title(state: str) -> str:
    """The word for a document's state, as it stands alone."""
    word = state_word(state)
    return word[:1].upper() + word[1:]
