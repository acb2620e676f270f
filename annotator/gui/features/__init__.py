"""Features: each brings its actions and what they do, and stands in one module; the window knows none of them."""

from annotator.gui.features import bookmarks, key_settings, key_sheet, palette, places
from annotator.gui.features.base import Feature

FEATURES: tuple[Feature, ...] = (
    key_settings.FEATURE,
    key_sheet.FEATURE,
    places.FEATURE,
    bookmarks.FEATURE,
    palette.FEATURE,
)
"""In the order in which they are connected; a feature may count on those before it."""
