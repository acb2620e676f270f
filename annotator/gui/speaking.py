"""What a screen reader is told about annotations: the text that Qt gives it has none."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from annotator.domain.annotation import Annotation
from annotator.domain.span import JOINED_BY
from annotator.gui.desk import Desk
from annotator.gui.quoting import quoted
from annotator.gui.text.view import TextView
from annotator.gui.tongue import listed, tr

_PAUSE = 150
_QUOTE = 120


class Speaking(QObject):
    """Says the annotation that is selected, and those that the caret comes into, smallest first."""

    def __init__(self, desk: Desk, view: TextView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._inside: list[str] = []
        # Held down, an arrow key would have every annotation said that it passes.
        self._rest = QTimer(self, singleShot=True, interval=_PAUSE)
        self._rest.timeout.connect(self._say_entered)
        view.caret_moved.connect(lambda _position: self._rest.start())
        desk.annotation_selected.connect(lambda annotation, _reveal: self._say_selected(annotation))
        desk.document_changed.connect(lambda _document: self._forget())

    def _forget(self) -> None:
        self._rest.stop()
        self._inside = []

    def _say_selected(self, annotation: Annotation | None) -> None:
        if annotation is not None:
            self._rest.stop()
            self._inside = self._around()
            self._view.announce(self.words(annotation))

    def _say_entered(self) -> None:
        document = self._desk.document
        before, self._inside = self._inside, self._around()
        entered = [document.annotations[key] for key in self._inside if key not in before] if document else []
        if entered:
            self._view.announce("; ".join(self.words(annotation) for annotation in entered))

    def _around(self) -> list[str]:
        document = self._desk.document
        marks = self._view.marks_at(self._view.caret()) if document else []
        return [mark.id for mark in marks if document and mark.id in document.annotations]

    def words(self, annotation: Annotation) -> str:
        """The annotation in a sentence: label, whose it is where it is not the user's, length, quote, note."""
        project = self._desk.project
        if project is None:
            return annotation.quote[:_QUOTE]
        label = project.labels.get(annotation.label)
        said = [label.name if label else tr("unknown label")]
        by = project.annotators.get(annotation.annotator)
        if by is not None and by.id != project.me.id:
            said.append(tr("by {name}", name=by.name))
        if annotation.fragments:
            said.append(tr("%Ln words", "", len(annotation.quote.replace(JOINED_BY, " ").split())))
        if len(annotation.fragments) > 1:
            said.append(tr("in %Ln parts", "", len(annotation.fragments)))
        if annotation.note:
            said.append(tr("with a note"))
        return f"{listed(said)}: {quoted(annotation)[:_QUOTE]}"
