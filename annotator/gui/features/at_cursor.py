"""Labels at the cursor: choosing by typing, guidelines on a card, several spans, and labels of the whole document."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from annotator.gui.action import DOCUMENT, SELECTED, Action
from annotator.gui.features.base import Feature

if TYPE_CHECKING:
    from annotator.gui.window import Window

ACTIONS = (
    Action("choose_label", "&Choose a label…", "&Annotate", "Find a label by typing, and use it as its key would",
           ("/", "Ctrl+Space"), DOCUMENT, reading=True, writes=True, after="edit_note"),
    Action("label_document", "Label t&he document…", "&Annotate", "Give a label to the whole document, or take it off",
           ("Ctrl+Shift+L",), DOCUMENT, writes=True, after="edit_note"),
    Action("show_guideline", "Show the &guideline", "&Annotate",
           "Show what the label of the annotation, or the armed one, stands for, with examples",
           ("?",), DOCUMENT, reading=True, after="edit_note"),
    Action("add_fragment", "&Add the selection to the annotation", "&Annotate",
           "Let the selected text belong to the selected annotation too", ("+",), SELECTED, reading=True, writes=True,
           after="edit_note"),
    Action("remove_fragment", "Ta&ke the fragment out", "&Annotate",
           "Take the fragment at the caret out of the selected annotation", ("-",), SELECTED, reading=True, writes=True,
           after="edit_note"),
)  # fmt: skip


def _connect(window: Window) -> Mapping[str, Callable[[], object]]:
    from annotator.gui.fragments import Fragmenting
    from annotator.gui.guidelines import Guidelines
    from annotator.gui.label_choice import LabelChoice

    page, desk, memory = window.page, window.desk, window.memory
    fragments = Fragmenting(desk, page.view, page.marking, window)
    guidelines = Guidelines(window, desk, page, window.look, window.jobs, window.preferences)
    choice = LabelChoice(window, desk, page, window.look)
    choice.opened.connect(guidelines.card.hide)
    page.labels.recent = memory.text(_USED).split()
    page.marking.label_used.connect(lambda _label: memory.set_text(_USED, " ".join(page.labels.recent)))
    return {
        "choose_label": choice.for_text,
        "label_document": choice.for_document,
        "show_guideline": guidelines.ask,
        "add_fragment": fragments.add_selection,
        "remove_fragment": fragments.remove,
    }


_USED = "labels_used"
FEATURE = Feature(ACTIONS, _connect)
