"""One document as paragraphs of Word: its text to the character, and comments on its annotations."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.direction import is_right_to_left
from annotator.domain.label import Label
from annotator.formats.exporter import ExportSource
from annotator.formats.pages.dress import dress, stroke
from annotator.formats.pages.segments import Paragraph, Segment, paragraphs
from annotator.formats.pages.telling import Pair, Sentence, Teller, Told
from annotator.formats.pages.word_xml import BESIDE, BOLD, CARD, PAGE, PLAIN, TEXT, Look, paragraph, runs


@dataclass(slots=True)
class Comment:
    """What stands in the margin; `number` is what the text calls it."""

    number: int
    author: str
    lines: list[Pair]


class Setting:
    """Sets documents; `styles` leads from names of styles to ids, and `everywhere` asks for a comment on every
    annotation. `comments` are those of the document set last, `uses` counts labels."""

    def __init__(self, source: ExportSource, styles: dict[str, str], everywhere: bool) -> None:
        self.teller = Teller(source)
        self.comments: list[Comment] = []
        self.uses: Counter[str] = Counter()
        self._styles = styles
        self._everywhere = everywhere or self.teller.several
        self._dress = dress("light")
        self._numbers: dict[str, int] = {}
        self._last = 0
        looks = Counter(map(self._look, source.labels.values()))
        self._twins = {own for own, label in source.labels.items() if looks[self._look(label)] > 1}

    def document(self, one: AnnotatedDocument, breaks: bool) -> Iterator[str]:
        """Its paragraphs in XML; `breaks` begins a new page."""
        told = self.teller.told(one)
        self.uses.update(annotation.label for annotation in one.annotations)
        cut = list(paragraphs(one.document.text, one.annotations, one.document.structure))
        self._comment(told, one, cut)
        yield self._title(told, breaks)
        for annotation in told.whole:
            label = self.teller.label(annotation)
            yield self._words(label.name, CARD, Look(label))
        for card in told.cards:
            for pair in card:
                yield self._pair(pair, CARD)
        for at in cut:
            if at.page:
                yield self._words(f"Page {at.page}", PAGE)
            yield self._paragraph(at, one.document.text, told.language)
        if told.relations:
            yield self._words("Relations", BESIDE, BOLD)
            for sentence in told.relations:
                yield from self._sentence(sentence)

    def _look(self, label: Label) -> tuple[str, str]:
        return self._dress.colour(label), stroke(label)

    # ------------------------------------------------------------------ comments

    def _comment(self, told: Told, one: AnnotatedDocument, cut: Iterable[Paragraph]) -> None:
        """Comments on what colours can't tell: what was said, what is hidden under others, labels that look alike."""
        said = {note.annotation.id: note.said for note in told.notes if note.said}
        covered = {a.id for at in cut for segment in at.segments for a in segment.inside[1:]}
        self.comments, self._numbers = [], {}
        for annotation in one.annotations:
            own = annotation.id
            if self._everywhere or own in said or own in covered or annotation.label in self._twins:
                lines = [("", self.teller.label(annotation).name), *said.get(own, ())]
                self.comments.append(Comment(self._last, self.teller.annotator(annotation) or "Annotator", lines))
                self._numbers[own] = self._last
                self._last += 1

    def _begin(self, annotations: Iterable[Annotation]) -> str:
        found = (self._numbers[a.id] for a in annotations if a.id in self._numbers)
        return "".join(f'<w:commentRangeStart w:id="{number}"/>' for number in found)

    def _end(self, annotations: Iterable[Annotation]) -> str:
        found = (self._numbers[a.id] for a in annotations if a.id in self._numbers)
        reference = '<w:commentRangeEnd w:id="{0}"/><w:r><w:commentReference w:id="{0}"/></w:r>'
        return "".join(reference.format(number) for number in found)

    # ------------------------------------------------------------------ paragraphs

    def _title(self, told: Told, breaks: bool) -> str:
        rtl = is_right_to_left(told.title)
        inner = self._begin(told.whole) + runs(told.title, rtl, PLAIN, self._dress) + self._end(told.whole)
        return paragraph(inner, self._styles["Heading 1"], rtl, "<w:pageBreakBefore/>" if breaks else "")

    def _paragraph(self, at: Paragraph, text: str, language: str) -> str:
        style = f"Heading {min(6, at.level + 1)}" if at.kind == "heading" else TEXT
        inner = "".join(self._segment(segment, at, text, language) for segment in at.segments)
        return paragraph(inner, self._styles[style], at.right_to_left)

    def _segment(self, segment: Segment, at: Paragraph, text: str, language: str) -> str:
        words = text[segment.start : segment.end]
        look = Look(self.teller.label(segment.inside[0])) if segment.inside else PLAIN
        inner = "" if words == "\n" else runs(words, at.right_to_left, look, self._dress, language)
        if not segment.inside:
            return inner
        opening = (a for a in segment.opening if a.start == segment.start)
        closing = (a for a in segment.closing if a.end == segment.end)
        return self._begin(opening) + inner + self._end(closing)

    def _words(self, words: str, style: str, look: Look = PLAIN) -> str:
        rtl = is_right_to_left(words)
        return paragraph(runs(" ".join(words.split()), rtl, look, self._dress), self._styles[style], rtl)

    def _pair(self, pair: Pair, style: str) -> str:
        name, said = pair
        content = runs(f"{name}: ", False, Look(colour=self._dress["muted"]), self._dress)
        return paragraph(content + self._lines(said), self._styles[style])

    def _lines(self, words: str, look: Look = PLAIN) -> str:
        """Words with their line ends, within a paragraph from left to right."""
        return "<w:r><w:br/></w:r>".join(runs(line, False, look, self._dress) for line in words.split("\n"))

    def _sentence(self, one: Sentence) -> Iterator[str]:
        ends = (self._lines(f"{one.begins} "), self._lines(one.type, BOLD), self._lines(f" {one.ends}"))
        yield paragraph("".join(ends), self._styles[CARD])
        for pair in one.said:
            yield self._pair(pair, CARD)
