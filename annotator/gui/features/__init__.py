"""Features: each brings its actions and what they do, and stands in one module; the window knows none of them."""

from annotator.gui.features import only_text, settings, tips
from annotator.gui.features.base import Feature

FEATURES: tuple[Feature, ...] = (settings.FEATURE, only_text.FEATURE, tips.FEATURE)
"""In the order in which they are connected; a feature may count on those before it."""
