"""Writing words with tags, a column each, with comments from which the text comes back to the character."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.domain.span import Fragment
from annotator.formats.conll.tags import SCHEME, tags_of
from annotator.formats.exporter import ExportSource, choice
from annotator.formats.tokens.comments import as_json, document_lines
from annotator.formats.tokens.cutting import in_sentences, sentences, words

_BUFFER = 1 << 20
_BLANKS = {ord(sign): " " for sign in map(chr, range(0x3001)) if sign.isspace()}


def write(out: Path, source: ExportSource, step: Step) -> None:
    """All documents in one file. Annotations share no character and begin and end with words."""
    scheme = choice(source, SCHEME)
    with out.open("w", _BUFFER, encoding="utf-8", newline="\n") as file:
        for done, one in enumerate(source.documents()):
            step(done, source.count, "")
            file.write("\n".join(_lines(one, source.labels, scheme)) + "\n")
        if not source.count:
            file.write("# no documents\n")


def _lines(one: AnnotatedDocument, labels: dict[str, Label], scheme: str) -> Iterator[str]:
    text = one.document.text
    spans = [(a.start, a.end) for a in one.annotations]
    found = words(text, (border for span in spans for border in span))
    parts = sentences(text, spans)
    tags = _tags(one, found, labels, scheme)
    yield from document_lines(one.document.id, one.provenances[0] if one.provenances else None)
    before, at = 0, 0
    for (start, end), within in zip(parts, in_sentences(found, parts), strict=True):
        gap = text[before:start]
        if gap != ("\n" if before else ""):
            yield f"# text_before = {as_json(gap)}"
        sentence = text[start:end]
        shown = sentence.translate(_BLANKS)
        yield f"# text = {shown}"
        if shown != sentence:
            yield f"# text_exact = {as_json(sentence)}"
        if end == parts[-1][1] and end < len(text):
            yield f"# text_after = {as_json(text[end:])}"
        for first, last in within:
            yield f"{text[first:last]}\t{tags[at]}"
            at += 1
        yield ""
        before = end


def _tags(one: AnnotatedDocument, words: list[Fragment], labels: dict[str, Label], scheme: str) -> list[str]:
    tags = ["O"] * len(words)
    at, ended, before = 0, -1, ""
    for annotation in one.annotations:
        start, end = annotation.start, annotation.end
        while at < len(words) and words[at][0] < start:
            at += 1
        first = at
        while at < len(words) and words[at][1] <= end:
            at += 1
        if first == at:
            continue
        label = labels[annotation.label].name
        tags[first:at] = tags_of(label, at - first, scheme, first == ended and label == before)
        ended, before = at, label
    return tags
