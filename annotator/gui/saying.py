"""What services have words for in English, in the user's language."""

from __future__ import annotations

from annotator.domain.change import Message
from annotator.gui.tongue import number, tr
from annotator.services import wording


def said(message: Message) -> str:
    """What the journal says, in words."""
    return wording.said(message, tr, number)


def state_word(state: str) -> str:
    """The word for a document's state, as it stands within a sentence."""
    return tr(wording.STATES[state])


def state_title(state: str) -> str:
    """The word for a document's state, as it stands alone."""
    word = state_word(state)
    return word[:1].upper() + word[1:]
