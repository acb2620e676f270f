"""Real examples of a label from the project, for the card that is shown when the label is used."""

from __future__ import annotations

from dataclasses import dataclass

from annotator.domain.annotation import Annotation
from annotator.services.project import Project
from annotator.services.wording import shortened

AROUND = 60
"""Code points shown on either side of a quote."""

LONGEST_QUOTE = 300


@dataclass(frozen=True, slots=True)
class Example:
    """An annotation with its words and what stands around them, each on one line; `title` is the document's."""

    annotation: Annotation
    title: str
    before: str
    quote: str
    after: str


def examples(project: Project, label: str, most: int = 5, around: int = AROUND) -> list[Example]:
    """Up to `most` annotations of a label, those that came first, from different documents where there are such.

    The same project gives the same examples.
    """
    if label not in project.labels or most < 1:
        return []
    read = project.store.read
    found = read.spread(label, most)
    documents = {annotation.document for annotation in found}
    texts, titles = read.texts(documents), read.titles(documents)
    return [
        Example(
            annotation,
            titles.get(annotation.document, ""),
            on_one_line(texts[annotation.document][max(0, annotation.start - around) : annotation.start]),
            shortened(annotation.quote, LONGEST_QUOTE),
            on_one_line(texts[annotation.document][annotation.end : annotation.end + around]),
        )
        for annotation in found
        if annotation.document in texts
    ]


def on_one_line(text: str) -> str:
    """What stands around a quote, its blanks kept: they tell whether the quote begins in the middle of a word."""
    return text.replace("\n", " ").replace("\t", " ")
