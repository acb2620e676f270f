"""Features: each brings its actions and what they do, and stands in one module; the window knows none of them."""

from annotator.gui.features import label_all, searching
from annotator.gui.features.base import Feature

FEATURES: tuple[Feature, ...] = (searching.FEATURE, label_all.FEATURE)
"""In the order in which they are connected; a feature may count on those before it."""
