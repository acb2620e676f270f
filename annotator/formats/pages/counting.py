"""How often labels, values and relations are used, and examples of them, counted while documents go by."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.attribute import cut
from annotator.formats.pages.telling import clean, title_of, words_of

LONGEST = 300
"""Code points of a quote that is shown as an example."""


@dataclass(frozen=True, slots=True)
class Shown:
    """An example: the quote on one line, and the title of its document."""

    quote: str
    title: str


@dataclass(slots=True)
class Use:
    """How often a label is used, in how many documents, and with which values by key of attribute."""

    annotations: int = 0
    documents: int = 0
    values: dict[str, Counter[str]] = field(default_factory=dict)
    firsts: list[Shown] = field(default_factory=list)
    others: list[Shown] = field(default_factory=list)

    def examples(self, most: int) -> list[Shown]:
        """Those that came first, from different documents where there are such."""
        return (self.firsts + self.others)[:most]


class Counting:
    """Counts; `most` examples of each label are kept."""

    def __init__(self, most: int) -> None:
        self.labels: dict[str, Use] = {}
        self.types: Counter[str] = Counter()
        self.documents = 0
        self.annotations = 0
        self._most = most

    def take(self, one: AnnotatedDocument) -> None:
        """Count a document."""
        self.documents += 1
        self.annotations += len(one.annotations)
        self.types.update(relation.type for relation in one.relations)
        seen: set[str] = set()
        for annotation in one.annotations:
            use = self.labels.setdefault(annotation.label, Use())
            use.annotations += 1
            for key, value in annotation.attributes.items():
                chosen = value if isinstance(value, list) else [value]
                use.values.setdefault(key, Counter()).update(words_of(item) for item in chosen)
            kept = use.others
            if annotation.label not in seen:
                seen.add(annotation.label)
                use.documents += 1
                kept = use.firsts
            if len(kept) < self._most and annotation.fragments:
                quote = cut(clean(annotation.quote), LONGEST)
                if quote and quote not in {shown.quote for shown in use.firsts + use.others}:
                    kept.append(Shown(quote, cut(title_of(one), 120)))
