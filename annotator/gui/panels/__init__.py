"""The panels around the page, in the order in which they are listed."""

from annotator.gui.panels import annotations, documents, history, inspector, search
from annotator.gui.panels.base import Panel

PANELS: tuple[Panel, ...] = (
    documents.PANEL,
    search.PANEL,
    annotations.PANEL,
    history.PANEL,
    inspector.PANEL,
)
