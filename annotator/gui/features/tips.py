"""Tips for the first steps, and the way to have them shown again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QKeySequence

from annotator.domain.annotation import Annotation
from annotator.gui.action import Action
from annotator.gui.direction import isolated
from annotator.gui.features.base import Feature, Verb
from annotator.gui.tips import Tip, Tips, key_of
from annotator.gui.tongue import tr

if TYPE_CHECKING:
    from annotator.gui.window import Window
    from annotator.services.project import Done

_PALETTE = QKeySequence("Ctrl+Shift+P")


def _connect(window: Window) -> Mapping[str, Verb]:
    palette = next((a for a in window.findChildren(QAction) if _PALETTE in a.shortcuts()), None)
    step, guide = window.actions_["next_annotation"], window.actions_["guide"]
    said: list[tuple[QAction | None, Tip]] = [
        (None, Tip("mark", partial(_mark, window))),
        (step, Tip("step", partial(_step, window, step))),
        (guide, Tip("guide", lambda: tr("{key} opens the help, with all keys.", key=key_of(guide)))),
    ]
    if palette is not None:
        all_ = tr("{key} lists everything that can be done: type a word of it.", key=key_of(palette))
        said.insert(2, (palette, Tip("palette", lambda: all_)))
    tips = Tips(window.desk, window.memory, window.page, tuple(tip for _action, tip in said))
    layout = window.page.layout()
    if layout is not None:
        layout.addWidget(tips)
    tips.dismissed.connect(window.desk.text_wanted)

    def follow(done: Done) -> None:
        if any(isinstance(record, Annotation) for record in done.change.created):
            tips.learn("mark")

    window.desk.done.connect(follow)
    verbs: dict[str, Callable[[], object]] = {"show_tips": tips.restart}
    for action, tip in said:
        known = window.verbs.table.get(action.objectName()) if action is not None else None
        if action is not None and known is not None:
            verbs[action.objectName()] = partial(_do_and_learn, known, tips, tip.key)
    return verbs


def _do_and_learn(verb: Verb, tips: Tips, key: str) -> object:
    tips.learn(key)
    return verb()


def _mark(window: Window) -> str:
    project = window.desk.project
    label = next((label for label in project.labels.values() if label.key), None) if project else None
    if project is None or project.read_only or label is None:
        return ""
    said = {"key": isolated(label.key), "label": isolated(label.name)}
    return tr("Select some words and press {key}: they are marked as {label}.", **said)


def _step(window: Window, action: QAction) -> str:
    document = window.desk.document
    if document is None or not document.annotations:
        return ""
    return tr("{key} goes to the next annotation, with Shift to the one before.", key=key_of(action))


FEATURE = Feature(
    actions=(
        Action("show_tips", "Show &tips", "&Help", "Show the tips for the first steps again", after="guide"),
    ),
    connect=_connect,
)  # fmt: skip
