"""When the card with a label's guideline is shown, and when it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from annotator.domain.annotation import Annotation
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.gui.beside import Near, beside_widget, worked_on
from annotator.gui.card import Card
from annotator.gui.desk import Desk
from annotator.gui.jobs import Jobs
from annotator.gui.panels.base import Look
from annotator.gui.preferences import Preferences
from annotator.gui.reading import Page
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.services.examples import Example

SETTING = "guideline_card"
_EXAMPLES = 5


class Guidelines(QObject):
    """The next key, a click or some seconds end a card that came by itself; one that was asked for stays until
    Escape, and goes along with the selected annotation."""

    def __init__(
        self, window: QWidget, desk: Desk, page: Page, look: Look, jobs: Jobs, preferences: Preferences
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._page = page
        self._jobs = jobs
        self._preferences = preferences
        self._seen: set[str] = set()
        self.card = Card(window, look)
        page.marking.label_used.connect(self._use)
        page.view.scrolled.connect(self._follow)
        page.view.installEventFilter(self)
        page.view.viewport().installEventFilter(self)
        desk.annotation_selected.connect(lambda annotation, _reveal: self._go_along(annotation))
        desk.document_changed.connect(lambda _document: self.card.hide())
        desk.project_changed.connect(lambda _project: self._seen.clear())

    def _use(self, label: Label) -> None:
        when = self._preferences[SETTING]
        if when == "always" or (when == "once" and label.id not in self._seen):
            self._show(label, kept=False)
        self._seen.add(label.id)

    def ask(self) -> None:
        """Show the guideline of the selected annotation's label, else of the armed one, and keep it; a second time,
        put it away."""
        project, selected = self._desk.project, self._desk.selected
        if self.card.kept and not self.card.isHidden():
            self.card.hide()
            return
        label = project.labels.get(selected.label) if project and selected else self._page.marking.armed
        if label is None:
            self._desk.say(tr("Select an annotation, or arm a label, to see its guideline."), "warning")
            return
        self._show(label, kept=True)
        self._page.view.announce(f"{self.card.accessibleName()}. {label.guideline}")

    def _show(self, label: Label, *, kept: bool) -> None:
        project, selected = self._desk.project, self._desk.selected
        if project is None or self._desk.document is None:
            return
        itself = selected.id if selected is not None else ""
        self.card.show_label(project.labels, label, self._near(), kept=kept)

        def look(_step: Step) -> list[Example]:
            from annotator.services.examples import examples

            try:
                found = examples(project, label.id, _EXAMPLES + 1)
                return [example for example in found if example.annotation.id != itself][:_EXAMPLES]
            finally:
                project.release_thread()

        self._jobs.run(
            tr("Looking for examples"), look, quiet=True,
            succeeded=lambda found: self.card.show_examples(label.id, found),
            failed=lambda error: self._desk.say(str(error), "error", repr(error)),
        )  # fmt: skip

    def _near(self) -> Near:
        selected, view = self._desk.selected, self._page.view
        if selected is not None and not selected.fragments and not view.has_text_selection():
            return beside_widget(self._page.whole.chips.get(selected.id, self._page.whole.add), self._window)
        return worked_on(view, selected, self._window)

    def _follow(self) -> None:
        if not self.card.isHidden():
            self.card.move_to(self._near())

    def _go_along(self, annotation: Annotation | None) -> None:
        project = self._desk.project
        if self.card.isHidden() or not self.card.kept or annotation is None or project is None:
            return
        label = project.labels.get(annotation.label)
        if label is not None and label != self.card.label:
            self._show(label, kept=True)
        else:
            self.card.move_to(self._near())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.card.isHidden():
            return False
        kind = event.type()
        if self.card.kept:
            escaped = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
            if escaped and kind == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if escaped and kind == QEvent.Type.KeyPress:
                self.card.hide()
                return True
        elif kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress):
            self.card.hide()
        return False
