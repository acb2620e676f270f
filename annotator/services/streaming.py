"""Annotating from a stream of JSON lines: each is on the disk before it is acknowledged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from annotator.domain.annotation import MANUAL, Annotation
from annotator.domain.change import Change, Message
from annotator.domain.label import Label
from annotator.errors import AnnotatorError
from annotator.formats.json_annotation import read_annotation
from annotator.formats.json_lines import parsed
from annotator.services.fitting import Fitted, annotation_of, as_stored
from annotator.services.project import Project
from annotator.services.resolving import Resolver
from annotator.services.wording import shortened

_OPEN = 8  # documents whose text is held, because a stream goes on with the one it was at


class AnnotationStream:
    """Adds annotations to a project, one a line. `added_labels` names the labels that it had to make."""

    def __init__(self, project: Project) -> None:
        self._project = project
        self._resolver = Resolver(project.labels.values(), project.annotators.values(), project.me.id)
        self._documents: dict[str, Fitted] = {}
        self.added_labels: list[str] = []

    def take(self, lines: Iterable[tuple[str, bytes | None]]) -> Iterator[Annotation]:
        """Each annotation after it is committed. `lines` are places, for errors, with what stands there; None is
        a line too long to be read.

        Raises AnnotatorError at the first line that can't be taken, naming its place; those before it stay.
        """
        for where, line in lines:
            try:
                annotation = self._read(line)
            except ValueError as error:
                raise AnnotatorError(f"{where}: the line {error}.") from error
            except AnnotatorError as error:
                raise AnnotatorError(f"{where}: {error}", details=error.details) from error
            made, self._resolver.made = self._resolver.made, []
            label = self._resolver.label_named(annotation.label)
            said = Message("annotation.added", {"quote": shortened(annotation.quote), "label": label})
            self._project.do(Change(said, created=(*made, annotation)))
            self.added_labels += [record.name for record in made if isinstance(record, Label)]
            yield annotation

    def _read(self, line: bytes | None) -> Annotation:
        if line is None:
            raise ValueError("is too long")
        item = parsed(line)
        if type(item) is not dict:
            raise ValueError("is not an object")
        words = item.pop("document", None)
        if type(words) is not str:
            raise ValueError('has no "document" that is an id, a title or a sha256')
        one = self._document(words)
        read = read_annotation(item)
        if read.id is not None and self._project.known([read.id]):
            raise ValueError(f"has an id that is taken: {read.id}")
        try:
            return annotation_of(read, one, self._resolver, self._project.clock.now(), MANUAL)
        except ValueError as error:
            raise ValueError(f"has an annotation that {error}") from error

    def _document(self, words: str) -> Fitted:
        found: Fitted | None = self._documents.pop(words, None)
        if found is None:
            found = as_stored(self._project.document(self._project.find_document(words)))
        self._documents[words] = found
        while len(self._documents) > _OPEN:
            del self._documents[next(iter(self._documents))]
        return found
