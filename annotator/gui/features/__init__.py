"""Features: each brings its actions and what they do, and stands in one module; the window knows none of them."""

from annotator.gui.features import (
    activity,
    at_cursor,
    citation,
    copies,
    history,
    label_editor,
    language,
    project_care,
    statistics,
    taking_out,
)
from annotator.gui.features.base import Feature

FEATURES: tuple[Feature, ...] = (
    language.FEATURE,
    copies.FEATURE,
    project_care.FEATURE,
    citation.FEATURE,
    taking_out.FEATURE,
    at_cursor.FEATURE,
    label_editor.FEATURE,
    history.FEATURE,
    statistics.FEATURE,
    activity.FEATURE,
)
"""In the order in which they are connected; a feature may count on those before it."""
