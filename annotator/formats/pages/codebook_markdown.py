"""A codebook as CommonMark in which nothing that a user wrote is taken for a sign."""

from __future__ import annotations

import re

from annotator.domain.label import Label
from annotator.formats.pages.telling import clean

# Signs that mean something anywhere; those that only do before others, or at the border of a line; bare addresses.
_ANYWHERE = re.compile(r"[\\`*_\[\]<>|~$]|&(?=[#\w])|:(?=//)|#$")
_FIRST = re.compile(r"^(?=[#+=-])|^(\d{1,9})(?=[.)])")
_WEB = re.compile(r"\b(www)(?=\.)", re.IGNORECASE)


class Markdown:
    """Writes a codebook as Markdown."""

    def begin(self, title: str, labels: list[Label]) -> str:
        """The title."""
        return f"# {line(title)}\n"

    def heading(self, level: int, words: str) -> str:
        """A heading of one line."""
        return f"\n{'#' * level} {line(words)}\n"

    def label(self, level: int, label: Label) -> str:
        """The heading of a label."""
        return self.heading(level, clean(label.name))

    def words(self, words: str) -> str:
        """Paragraphs, with their line ends where the writer put them."""
        paragraphs = re.split(r"\n\s*\n", words.strip())
        kept = ("\\\n".join(line(row) for row in paragraph.split("\n") if row.strip()) for paragraph in paragraphs)
        return "".join(f"\n{paragraph}\n" for paragraph in kept if paragraph)

    def facts(self, facts: list[tuple[str, str]]) -> str:
        """A list of what is called so and says so."""
        return "\n" + "".join(f"- **{line(name)}:** {line(said)}\n" for name, said in facts)

    def examples(self, shown: list[tuple[str, str]]) -> str:
        """Quotes with their documents."""
        rows = "".join(f"- “{line(quote)}” ({line(title)})\n" for quote, title in shown)
        return f"\nExamples:\n\n{rows}"

    def end(self) -> str:
        """Nothing is open."""
        return ""


def line(text: str) -> str:
    """Words of a user on one line."""
    kept = _ANYWHERE.sub(r"\\\g<0>", " ".join(text.split()))
    return _WEB.sub(r"\1\\", _FIRST.sub(r"\g<1>\\", kept))
