"""Features: each brings its actions and what they do, and stands in one module; the window knows none of them."""

from annotator.gui.features import activity, at_cursor, history, label_editor, language, statistics
from annotator.gui.features.base import Feature

FEATURES: tuple[Feature, ...] = (
    language.FEATURE,
    at_cursor.FEATURE,
    label_editor.FEATURE,
    history.FEATURE,
    statistics.FEATURE,
    activity.FEATURE,
)
"""In the order in which they are connected; a feature may count on those before it."""
