"""How a label looks: colour, kind of line, and who would take it for another."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFormLayout, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from annotator.domain.colour import contrast
from annotator.domain.label import COLOURS, STROKES, Label
from annotator.domain.vision import VISIONS, Vision, alike
from annotator.gui import ask
from annotator.gui.labels.editing import Editing
from annotator.gui.labels.icon_choice import IconChoice
from annotator.gui.labels.samples import Sample, colour_icon, page_theme, stroke_icon
from annotator.gui.labels.wording import Problem, button, caption, plain
from annotator.gui.panels.base import Look
from annotator.gui.tongue import tr
from annotator.services import labelling
from annotator.services.wording import shortened

_BESIDE = 3
"""Labels that are shown beside the one that they look like; the others are counted."""


class LookTab(QWidget):
    """Sets colour and line of the chosen label, and shows what comes of it."""

    def __init__(self, editing: Editing, look: Look) -> None:
        super().__init__()
        self._editing = editing
        self._look = look
        self.colours = IconChoice(tr("Colour"), list(zip(COLOURS, _colour_names(), strict=True)), 12, QSize(24, 24))
        self.strokes = IconChoice(tr("Line"), list(zip(STROKES, _stroke_names(), strict=True)), 6, QSize(52, 20))
        self.custom = QLineEdit(maxLength=40)
        self.custom.setAccessibleName(tr("Colour as # and six digits"))
        self.custom.setMaximumWidth(110)
        self.other = button(tr("Other colour…"), role="quiet")
        self.problem = Problem()
        self.contrasts = {name: (Sample(), plain()) for name in ("light", "dark")}
        self.rows: dict[Vision, list[Sample]] = {v: [Sample() for _ in range(_BESIDE + 1)] for v in VISIONS}
        self.warning = plain(role="text")
        self._build()
        self.colours.picked.connect(self._recolour)
        self.strokes.picked.connect(self._restroke)
        self.custom.editingFinished.connect(self._take_custom)
        self.other.clicked.connect(self._ask)

    def _build(self) -> None:
        custom = QHBoxLayout()
        custom.addWidget(self.custom)
        custom.addWidget(self.other)
        custom.addStretch(1)
        form = QFormLayout()
        form.setVerticalSpacing(6)
        form.addRow(caption(tr("Colour")), self.colours)
        form.addRow("", custom)
        form.addRow("", self.problem)
        form.addRow(caption(tr("Line")), self.strokes)
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(4)
        for row, (sample, words) in enumerate(self.contrasts.values()):
            grid.addWidget(sample, row, 0, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(words, row, 1)
        grid.setColumnStretch(1, 1)
        form.addRow(caption(tr("Contrast")), grid)
        seen = QGridLayout()
        seen.setHorizontalSpacing(4)
        seen.setVerticalSpacing(3)
        for row, (who, samples) in enumerate(zip(_vision_names(), self.rows.values(), strict=True)):
            seen.addWidget(plain(who), row, 0)
            for column, sample in enumerate(samples, 1):
                seen.addWidget(sample, row, column, Qt.AlignmentFlag.AlignLeading)
        seen.setColumnMinimumWidth(0, 170)
        seen.setColumnStretch(_BESIDE + 2, 1)
        form.addRow(caption(tr("As seen with")), seen)
        form.addRow("", self.warning)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(2, 12, 2, 0)
        whole.addLayout(form)
        whole.addStretch(1)
        self.repaint_look()

    # ------------------------------------------------------------------ what is shown

    def show_label(self) -> None:
        """Show the chosen label as it is now."""
        label = self._editing.label
        if label is None:
            return
        self.colours.show_chosen(label.colour)
        self.strokes.show_chosen(label.stroke)
        if not (self.custom.hasFocus() and self.custom.isModified()):
            self.custom.setText(label.colour)
            self.problem.say("")
        for widget in (self.colours, self.strokes, self.other):
            widget.setEnabled(self._editing.writable)
        self.custom.setReadOnly(not self._editing.writable)
        self._show_contrasts(label)
        self._show_seen(label)

    def _show_contrasts(self, label: Label) -> None:
        for name, (sample, words) in self.contrasts.items():
            theme = page_theme(name)
            sample.show_label(label, theme)
            ratio = f"{contrast(theme.label_colour(label), theme['base']):.1f}"
            changed = theme.label_colour(label) != label.colour
            if name == "light":
                said = tr("{ratio} to 1 on the light page, in a darker shade", ratio=ratio) if changed else ""
                said = said or tr("{ratio} to 1 on the light page", ratio=ratio)
            else:
                said = tr("{ratio} to 1 on the dark page, in a shade of its own", ratio=ratio) if changed else ""
                said = said or tr("{ratio} to 1 on the dark page", ratio=ratio)
            words.setText(said)

    def _show_seen(self, label: Label) -> None:
        theme = self._look.theme
        mine = theme.label_colour(label)
        by_colour: dict[str, list[Label]] = {}
        for other in labelling.in_order(self._editing.labels):
            if other.id != label.id:
                by_colour.setdefault(theme.label_colour(other), []).append(other)
        close = alike(mine, {colour: colour for colour in by_colour})
        sentences, to_all = [], ""
        for vision, samples in self.rows.items():
            others = [other for colour in close.get(vision, ()) for other in by_colour[colour]]
            others.sort(key=lambda other: (other.stroke != label.stroke, other.position))
            samples[0].show_label(label, theme, vision)
            for place, sample in enumerate(samples[1:]):
                sample.setVisible(place < len(others))
                if place < len(others):
                    sample.show_label(others[place], theme, vision)
            same = [other for other in others if other.stroke == label.stroke]
            names = _names(same)
            to_all = names if vision == "full" else to_all
            if same and (vision == "full" or names != to_all):
                sentences.append(_looks_like(vision, names))
        self.warning.setText("\n".join(sentences) or tr("Nobody takes it for another label."))
        self.warning.setProperty("role", "warning" if sentences else "muted")
        self.warning.style().unpolish(self.warning)
        self.warning.style().polish(self.warning)

    def repaint_look(self) -> None:
        for colour in COLOURS:
            self.colours.set_icon(colour, colour_icon(colour))
        for stroke in STROKES:
            self.strokes.set_icon(stroke, stroke_icon(stroke, self._look.theme))
        self.show_label()

    # ------------------------------------------------------------------ editing

    def _recolour(self, colour: str) -> None:
        self.problem.say(self._editing.change(lambda labels, label: labelling.recolour(labels, label, colour)))

    def _restroke(self, stroke: str) -> None:
        self._editing.change(lambda labels, label: labelling.recolour(labels, label, label.colour, stroke))

    def save(self) -> None:
        self._take_custom()

    def _take_custom(self) -> None:
        if self.custom.isModified():
            self._recolour(self.custom.text())
            self.custom.setModified(bool(self.problem.text()))

    def _ask(self) -> None:
        label = self._editing.label
        colour = ask.colour(self, label.colour) if label is not None else None
        if colour is not None:
            self._recolour(colour)


def _names(labels: list[Label]) -> str:
    shown = ", ".join(f"“{shortened(label.name, 40)}”" for label in labels[:_BESIDE])
    more = len(labels) - _BESIDE
    return tr("{labels} and %Ln more", "", more, labels=shown) if more > 0 else shown


def _looks_like(vision: Vision, names: str) -> str:
    match vision:
        case "full":
            return tr("Looks like {labels}: choose another line or colour.", labels=names)
        case "protan":
            who = tr("Looks like {labels} to a person with protanopia: choose another line or colour.", labels=names)
        case "deutan":
            who = tr("Looks like {labels} to a person with deuteranopia: choose another line or colour.", labels=names)
        case "tritan":
            who = tr("Looks like {labels} to a person with tritanopia: choose another line or colour.", labels=names)
    return who


def _vision_names() -> list[str]:
    return [tr("All colours"), tr("No red (protanopia)"), tr("No green (deuteranopia)"), tr("No blue (tritanopia)")]


def _colour_names() -> list[str]:
    return [
        tr("Blue"), tr("Ochre"), tr("Dark green"), tr("Magenta"), tr("Rust"), tr("Petrol"), tr("Violet"), tr("Brown"),
        tr("Crimson"), tr("Olive green"), tr("Slate"), tr("Purple"),
    ]  # fmt: skip


def _stroke_names() -> list[str]:
    return [tr("Solid"), tr("Dotted"), tr("Dashed"), tr("Double"), tr("Dashes and dots"), tr("Wavy")]
