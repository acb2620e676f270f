"""Features: each brings its actions and what they do, and stands in one module; the window knows none of them."""

from annotator.gui.features import citation, copies, project_care, taking_out
from annotator.gui.features.base import Feature

FEATURES: tuple[Feature, ...] = (
    copies.FEATURE,
    project_care.FEATURE,
    citation.FEATURE,
    taking_out.FEATURE,
)
"""In the order in which they are connected; a feature may count on those before it."""
