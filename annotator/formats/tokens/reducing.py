"""What becomes of annotations where words are tagged: blanks are no words."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation
from annotator.domain.document import Provenance
from annotator.domain.span import quote_of
from annotator.formats.carrying import Losses, as_text
from annotator.formats.exporter import ExportSource
from annotator.formats.tokens.cutting import trim
from annotator.formats.tokens.escaping import one_line


def on_words(one: AnnotatedDocument, source: ExportSource, losses: Losses) -> AnnotatedDocument:
    """The document with annotations that begin and end with words; metadata are lines of text."""
    text = one.document.text
    kept = [trimmed for annotation in one.annotations if (trimmed := _trimmed(annotation, text, losses))]
    provenances = tuple(_plain(provenance, losses) for provenance in one.provenances)
    return replace(one, annotations=tuple(kept), provenances=provenances)


def _trimmed(annotation: Annotation, text: str, losses: Losses) -> Annotation | None:
    edges = {text[point] for start, end in annotation.fragments for point in (start, end - 1)}
    if not any(map(str.isspace, edges)):
        return annotation
    fragments = tuple(found for start, end in annotation.fragments if (found := trim(text, start, end)))
    if not fragments:
        losses["tokens"] += 1
        return None
    losses["edges"] += 1
    return replace(annotation, fragments=fragments, quote=quote_of(text, fragments))


def _plain(provenance: Provenance, losses: Losses) -> Provenance:
    meta = {key: one_line(as_text(value)) for key, value in provenance.meta.items()}
    losses["attribute_types"] += sum(not isinstance(value, str) for value in provenance.meta.values())
    losses["characters"] += sum(v != meta[k] for k, v in provenance.meta.items() if isinstance(v, str))
    return replace(provenance, meta=meta)
