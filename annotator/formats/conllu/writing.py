"""Writing CoNLL-U: words that are not analysed, with blanks and entities in the last column."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count, pairwise
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.progress import Step
from annotator.domain.span import Fragment
from annotator.formats.conllu.blanks import OURS, after, escaped
from annotator.formats.conllu.marks import FIELDS, Written, brackets, said_of
from annotator.formats.exporter import ExportSource
from annotator.formats.tokens.comments import document_lines
from annotator.formats.tokens.cutting import in_sentences, sentences, words

_BUFFER = 1 << 20
_GENERATOR = f"# generator = {OURS}\n"
_EMPTY = "\t_\t_\t_\t_\t_\t_\t_\t"


def write(out: Path, source: ExportSource, step: Step) -> None:
    """All documents in one file. Annotations begin and end with words; each is an entity of its own."""
    ids = map("e{}".format, count(1))
    with out.open("w", _BUFFER, encoding="utf-8", newline="\n") as file:
        file.write(_GENERATOR)
        for done, one in enumerate(source.documents()):
            step(done, source.count, "")
            file.write("\n".join(_lines(one, source, ids)) + "\n")


def _lines(one: AnnotatedDocument, source: ExportSource, ids: Iterator[str]) -> Iterator[str]:
    text = one.document.text
    found = words(text, (point for a in one.annotations for piece in a.fragments for point in piece))
    # An entity is closed in the sentence in which it opens, with all its pieces.
    parts = sentences(text, ((a.start, a.end) for a in one.annotations))
    entities = _entities(one, source, found, ids)
    yield from document_lines(one.document.id, one.provenances[0] if one.provenances else None)
    yield f"# global.Entity = {FIELDS}"
    gaps = [text[end:start] for (_, end), (start, _) in pairwise(found)] + [text[found[-1][1] :] if found else ""]
    at = 0
    for number, within in enumerate(in_sentences(found, parts), 1):
        yield f"# sent_id = {one.document.id}-{number}"
        yield f"# text = {_shown(text, within)}"
        for order, (start, end) in enumerate(within, 1):
            said = [f"Entity={entities[at]}"] if at in entities else []
            if gap := after(gaps[at]):
                said.append(gap)
            if not at and start:
                said.append(f"SpacesBefore={escaped(text[:start])}")
            yield f"{order}\t{text[start:end]}{_EMPTY}{'|'.join(said) or '_'}"
            at += 1
        yield ""


def _shown(text: str, words: Sequence[Fragment]) -> str:
    """The words as the format wants the text: a plain blank where there are blanks."""
    parts = [text[words[0][0] : words[0][1]]]
    for (_, end), (start, last) in pairwise(words):
        parts += (" " if start > end else "", text[start:last])
    return "".join(parts)


def _entities(
    one: AnnotatedDocument, source: ExportSource, words: Sequence[Fragment], ids: Iterator[str]
) -> dict[int, Written]:
    starts = {start: number for number, (start, _) in enumerate(words)}
    ends = {end: number for number, (_, end) in enumerate(words)}
    labels, annotators = source.labels, source.annotators
    return brackets(
        (
            next(ids),
            said_of(
                annotation,
                labels[annotation.label].name,
                annotators[annotation.annotator].name if annotation.annotator in annotators else "",
            ),
            [(starts[start], ends[end]) for start, end in annotation.fragments],
        )
        for annotation in one.annotations
    )
