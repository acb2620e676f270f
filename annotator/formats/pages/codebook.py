"""A codebook: what each label stands for, what is asked of it, how often it is used, and examples."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.attribute import Attribute, definitions
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.formats.carrying import Carries, Losses
from annotator.formats.exporter import Exporter, ExportSource, Option, choice
from annotator.formats.pages.codebook_html import Html
from annotator.formats.pages.codebook_markdown import Markdown
from annotator.formats.pages.counting import Counting, Use
from annotator.formats.pages.dress import sound, stroke
from annotator.formats.pages.legend import asked_of, depth_of, in_order, tied_by
from annotator.formats.pages.telling import clean, counted

FORM = Option("form", "Form", ("Markdown", "HTML"), "As text with signs, or as a page for the browser")
EXAMPLES = Option("examples", "Examples", ("5", "0", "20"), "How many examples are shown of each label")


class Form(Protocol):
    """Writes a codebook in one markup. All words are plain text, and each piece that comes back is whole."""

    def begin(self, title: str, labels: list[Label]) -> str: ...
    def heading(self, level: int, words: str) -> str: ...
    def label(self, level: int, label: Label) -> str: ...
    def words(self, words: str) -> str: ...
    def facts(self, facts: list[tuple[str, str]]) -> str: ...
    def examples(self, shown: list[tuple[str, str]]) -> str: ...
    def end(self) -> str: ...


def write(out: Path, source: ExportSource, step: Step) -> None:
    """Count while the documents go by, then write."""
    most = int(choice(source, EXAMPLES))
    counting = Counting(most)
    for number, one in enumerate(source.documents(), 1):
        counting.take(one)
        step(number, source.count, "")
    form: Form = Html() if choice(source, FORM) == "HTML" else Markdown()
    with out.open("w", encoding="utf-8", newline="\n") as file:
        file.writelines(_book(form, source, counting, most))


def _book(form: Form, source: ExportSource, counting: Counting, most: int) -> Iterator[str]:
    ordered = list(in_order(source.labels))
    yield form.begin(f"Codebook: {clean(source.title)}" if source.title else "Codebook", ordered)
    documents = counted(counting.documents, "document", "documents")
    annotations = counted(counting.annotations, "annotation", "annotations")
    yield form.words(f"{documents}, {annotations}, {counted(len(source.annotators), 'annotator', 'annotators')}")
    yield form.heading(2, "Labels")
    for label in ordered:
        yield from _label(form, label, source, counting.labels.get(label.id, Use()), most)
    if source.relation_types:
        yield form.heading(2, "Types of relation")
        for kind in source.relation_types.values():
            yield form.heading(3, clean(kind.name))
            if kind.guideline:
                yield form.words(clean(kind.guideline))
            ties, uses = clean(tied_by(kind, source.labels)), counting.types[kind.id]
            yield form.facts([("Ties", ties), ("Used", counted(uses, "time", "times"))])
    yield form.end()


def _label(form: Form, label: Label, source: ExportSource, use: Use, most: int) -> Iterator[str]:
    yield form.label(3 + min(3, depth_of(label, source.labels)), label)
    if label.guideline:
        yield form.words(clean(label.guideline))
    facts = [("Key", clean(label.key))] if label.key else []
    facts.append(("Colour and line", f"{sound(label.colour)}, {stroke(label)}"))
    above = source.labels.get(label.parent or "")
    if above is not None:
        facts.append(("Below", clean(above.name)))
    times, where = counted(use.annotations, "time", "times"), counted(use.documents, "document", "documents")
    facts.append(("Used", f"{times} in {where}" if use.annotations else "not yet"))
    for attribute in definitions(label.attributes):
        facts.append((f"Attribute: {clean(attribute.name)}", _asked(attribute, use)))
    yield form.facts(facts)
    shown = use.examples(most)
    if shown:
        yield form.examples([(one.quote, one.title) for one in shown])


def _asked(attribute: Attribute, use: Use) -> str:
    said = clean(asked_of(attribute))
    counts = use.values.get(attribute.key)
    if counts and attribute.choices:
        said += f". Used: {', '.join(f'{value} ({number:,})' for value, number in counts.most_common(20))}"
    return f"{said}. {clean(attribute.description)}" if attribute.description else said


def _reduce(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    losses["counted"] += len(one.annotations)
    losses["relations_counted"] += len(one.relations)
    return one


EXPORTER = Exporter(
    "codebook",
    "Codebook",
    ".md",
    "What the labels and types of relation stand for, with counts and examples",
    write,
    Carries(ids=False, clean=clean),
    reduce=_reduce,
    options=(FORM, EXAMPLES),
    suffixes={"HTML": ".html"},
)
