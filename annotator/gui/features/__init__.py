"""Features: each brings its actions and what they do, and stands in one module; the window knows none of them."""

from annotator.gui.features import at_cursor
from annotator.gui.features.base import Feature

FEATURES: tuple[Feature, ...] = (at_cursor.FEATURE,)
"""In the order in which they are connected; a feature may count on those before it."""
