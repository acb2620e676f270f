"""One document as HTML: its text to the character, chips, notes and relations."""

from __future__ import annotations

from collections.abc import Iterator

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.label import Label
from annotator.formats.exporter import ExportSource
from annotator.formats.pages.dress import letter
from annotator.formats.pages.html_style import LANES
from annotator.formats.pages.html_text import esc, pairs
from annotator.formats.pages.segments import Paragraph, Segment, paragraphs
from annotator.formats.pages.telling import Note, Sentence, Teller, Told


class Writer:
    """Writes documents; `labels` are those that were met, in the order in which their classes are numbered, and
    `lanes` the pairs of lane and label that have lines."""

    def __init__(self, source: ExportSource) -> None:
        self.teller = Teller(source)
        self.labels: list[Label] = list(source.labels.values())
        self.lanes: set[tuple[int, int]] = {(0, number) for number in range(len(self.labels))}
        self.uses: dict[str, int] = {}
        self._numbers = {label.id: number for number, label in enumerate(self.labels)}
        self._annotators = {own: number for number, own in enumerate(source.annotators, 1)}

    def article(self, one: AnnotatedDocument, number: int) -> Iterator[str]:
        """The document in pieces; ids in it begin with "d" and its number."""
        told, own = self.teller.told(one), f"d{number}"
        for annotation in one.annotations:
            self.uses[annotation.label] = self.uses.get(annotation.label, 0) + 1
        yield f'<article id="{own}">\n'
        if told.whole:
            chips = (self._whole(annotation, told, own) for annotation in told.whole)
            yield f'<ul class="chips" aria-label="Labels of the whole document">{"".join(chips)}</ul>\n'
        yield f'<h2 dir="auto">{esc(told.title)}</h2>\n'
        for card in told.cards:
            yield f'<dl class="card">{pairs(card)}</dl>\n'
        language = f' lang="{esc(told.language)}"' if told.language else ""
        yield f'<div class="text"{language}>'
        places = {annotation.id: place for place, annotation in enumerate(one.annotations, 1)}
        for paragraph in paragraphs(one.document.text, one.annotations, one.document.structure):
            yield self._paragraph(paragraph, one.document.text, told, own, places)
        yield "</div>\n"
        yield from self._beside(told, own)
        yield "</article>\n"

    def number_of(self, annotation: Annotation) -> int:
        """The number of an annotation's label among `labels`."""
        number = self._numbers.get(annotation.label)
        if number is None:
            number = self._numbers[annotation.label] = len(self.labels)
            self.labels.append(self.teller.label(annotation))
        return number

    # ------------------------------------------------------------------ the text

    def _paragraph(self, at: Paragraph, text: str, told: Told, own: str, places: dict[str, int]) -> str:
        said = ' dir="rtl"' if at.right_to_left else ' dir="ltr"'
        if at.kind == "heading":
            said += f' role="heading" aria-level="{min(6, at.level + 2)}"'
        elif at.kind:
            said += f' class="{at.kind}"'
        if at.page:
            said += f' data-page="{at.page}"'
        inner = "".join(self._segment(segment, at, text, told, own, places) for segment in at.segments)
        return f"<p{said}>{inner}</p>"

    def _segment(self, segment: Segment, at: Paragraph, text: str, told: Told, own: str, places: dict[str, int]) -> str:
        words = esc(text[segment.start : segment.end])
        if not segment.inside:
            return words
        classes = ["s", f"t{self.number_of(segment.inside[0])}"]
        for annotation in segment.inside:
            lane = at.lanes[annotation.id]
            if lane < LANES:
                pair = lane, self.number_of(annotation)
                self.lanes.add(pair)
                classes.append(f"p{pair[0]}-{pair[1]}")
        if words == "\n":
            classes.append("f")
        # The longest first, as brackets would open.
        opening = sorted(segment.opening, key=lambda a: a.start - a.end)
        chips = "".join(self._chip(a, "" if a.start == segment.start else "…") for a in opening)
        closing = (a for a in segment.closing if a.end == segment.end)
        links = "".join(_link(told.numbers[a.id], own) for a in closing if a.id in told.numbers)
        covered = " ".join(str(places[annotation.id]) for annotation in segment.inside)
        return f'{chips}<span class="{" ".join(classes)}" data-a="{covered}">{words}</span>{links}'

    def _chip(self, annotation: Annotation, before: str = "") -> str:
        label = self.teller.label(annotation)
        sign = before + letter(label)
        name = label.name
        if self.teller.several:
            sign += str(self._annotators.get(annotation.annotator, ""))
            name += f", {self.teller.annotator(annotation)}"
        number = self.number_of(annotation)
        return f'<b class="k c{number}" role="img" aria-label="{esc(name)}" data-k="{esc(sign)}"></b>'

    def _whole(self, annotation: Annotation, told: Told, own: str) -> str:
        link = _link(told.numbers[annotation.id], own) if annotation.id in told.numbers else ""
        name = esc(self.teller.label(annotation).name)
        return f'<li>{self._chip(annotation)} <bdi>{name}</bdi>{link}</li>'

    # ------------------------------------------------------------------ beside it

    def _beside(self, told: Told, own: str) -> Iterator[str]:
        if told.notes:
            yield '<h3>Notes</h3>\n<ol class="notes">\n'
            for note in told.notes:
                yield self._note(note, own)
            yield "</ol>\n"
        if told.relations:
            yield '<h3>Relations</h3>\n<ul class="notes">\n'
            for sentence in told.relations:
                yield _sentence(sentence, own)
            yield "</ul>\n"

    def _note(self, note: Note, own: str) -> str:
        whose = f' <span class="by">{esc(note.annotator)}</span>' if note.annotator else ""
        quote = f' <bdi class="q">“{esc(note.quote)}”</bdi>' if note.quote else ' <span class="q">whole document</span>'
        said = f"<dl>{pairs(note.said)}</dl>" if note.said else ""
        back = f'<a href="#{own}r{note.number}" aria-label="Back to the text">↑</a>'
        head = f"{self._chip(note.annotation)} <bdi>{esc(note.label)}</bdi>{quote}{whose} {back}"
        return f'<li id="{own}n{note.number}">{head}{said}</li>\n'


def _link(number: int, own: str) -> str:
    place = f'id="{own}r{number}" href="#{own}n{number}"'
    return f'<a class="n" {place} aria-label="Note {number}" data-n="{number}"></a>'


def _sentence(one: Sentence, own: str) -> str:
    def end(number: int, words: str) -> str:
        link = f' (<a href="#{own}n{number}">{number}</a>)' if number else ""
        return f"<bdi>{esc(words)}</bdi>{link}"

    said = f"<dl>{pairs(one.said)}</dl>" if one.said else ""
    return f"<li>{end(one.source, one.begins)} <b>{esc(one.type)}</b> {end(one.target, one.ends)}{said}</li>\n"
