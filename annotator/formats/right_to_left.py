"""Whether a reading of Arabic, Persian or Hebrew has its letters in their order, or turned round."""

from __future__ import annotations

import re

RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")

_WORD = re.compile("[\u0590-\u05ff\u0600-\u06ff]+")
_SHAPES = re.compile("[\ufb1d-\ufdf9\ufe70-\ufefc]")
_JUNK = re.compile("[\x00-\x08\x0e-\x1f\ufffe\uffff\ue000-\uf8ff]")
_COMMON = frozenset(
    "في من على إلى أن إن التي الذي عن هذا هذه مع قال بعد "
    "در از که به این است را با برای آن های خود شد گفت بود می "
    "של על את הוא לא כי גם עם היא זה או אל".split()
)
_TURNED = frozenset(word[::-1] for word in _COMMON) - _COMMON
_NEVER_FIRST = frozenset("ةىךםןףץ")


def disorder(text: str) -> int:
    """How much speaks for a wrong order less what speaks for the right one; the lower the better.

    Letters turned round end in what words begin with (the Arabic article), begin with what only ends them, and
    make common words read backwards. Shapes of letters instead of letters, and control characters, come with
    readings that follow the page instead of the text.
    """
    found = len(_SHAPES.findall(text)) + len(_JUNK.findall(text))
    for word in _WORD.findall(text):
        found += (word in _TURNED) - (word in _COMMON)
        if len(word) > 3:
            found += word.endswith("لا") - word.startswith("ال")
            found += (word[0] in _NEVER_FIRST) - (word[-1] in _NEVER_FIRST)
    return found
