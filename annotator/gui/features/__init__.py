"""Features: each brings its actions and what they do, and stands in one module; the window knows none of them."""

from annotator.gui.features import (
    activity,
    at_cursor,
    bookmarks,
    citation,
    copies,
    history,
    key_settings,
    key_sheet,
    label_all,
    label_editor,
    language,
    only_text,
    palette,
    places,
    project_care,
    searching,
    settings,
    statistics,
    taking_out,
    tips,
)
from annotator.gui.features.base import Feature

FEATURES: tuple[Feature, ...] = (
    language.FEATURE,
    settings.FEATURE,
    key_settings.FEATURE,
    copies.FEATURE,
    project_care.FEATURE,
    citation.FEATURE,
    taking_out.FEATURE,
    at_cursor.FEATURE,
    label_editor.FEATURE,
    searching.FEATURE,
    label_all.FEATURE,
    places.FEATURE,
    bookmarks.FEATURE,
    history.FEATURE,
    statistics.FEATURE,
    activity.FEATURE,
    only_text.FEATURE,
    key_sheet.FEATURE,
    palette.FEATURE,
    tips.FEATURE,
)
"""In the order in which they are connected; a feature may count on those before it."""
