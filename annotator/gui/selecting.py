"""Selecting a row of a table, whichever side the window begins at."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView


def select_row(table: QTableView, row: int) -> None:
    """What QTableView.selectRow does, which does nothing where the window begins at the right."""
    shown = next((n for n in range(table.model().columnCount()) if not table.isColumnHidden(n)), 0)
    flags = QItemSelectionModel.SelectionFlag
    table.selectionModel().setCurrentIndex(table.model().index(row, shown), flags.ClearAndSelect | flags.Rows)
