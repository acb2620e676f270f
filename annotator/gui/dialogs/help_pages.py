"""The pages of the guide as files: their order, their titles, and their words without signs."""

from __future__ import annotations

import re
from pathlib import Path

from annotator.gui.tongue import tr

KEYS, START = "keys.md", "guide.md"
"""The page of keys, which is made of those that hold now, and the page with the quick start."""

_LAST = "changelog.md"


def pages_in(folder: Path) -> dict[str, str]:
    """The pages but that of the keys, in the order in which they are listed: the quick start, then by title, what
    changed at the end. Names of files to Markdown."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md") if path.name != KEYS}
    places = {START: 0, _LAST: 2}
    return dict(sorted(texts.items(), key=lambda item: (places.get(item[0], 1), title_of(item[1]).casefold())))


def title_of(text: str) -> str:
    """The first heading of a page."""
    heading = re.search(r"^# +(.+)$", text, re.MULTILINE)
    return heading[1].removeprefix("Annotator: ").capitalize() if heading else tr("Untitled")


def slug(heading: str) -> str:
    """What a link calls a heading."""
    return re.sub(r"[^\w]+", "-", heading.casefold()).strip("-")


def bare_markdown(text: str) -> str:
    return re.sub(r"\*\*|`", "", text)


def bare_html(text: str) -> str:
    return re.sub(r"<[^>]*>", "\n", text)
