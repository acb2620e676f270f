"""The pages of the statistics: which figures each shows, as a chart and in a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from operator import itemgetter
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.gui.chart_view import ChartView
from annotator.gui.charts import Bar, Bars, Chart, Columns
from annotator.gui.direction import DirectedCell
from annotator.gui.moments import duration, number, short_day
from annotator.gui.panels.table import Column, TableModel
from annotator.gui.theme import Theme
from annotator.gui.tongue import tr

MOST = 20
"""Bars of a chart; the table has them all."""
_DAYS = 60


@dataclass(frozen=True, slots=True)
class Measure:
    """A figure of every row: its key in the row, its name, and how it is written."""

    key: str
    name: str
    written: Callable[[Any], str] = number


def measures() -> dict[str, Measure]:
    return {
        "annotations": Measure("annotations", tr("Annotations")),
        "characters": Measure("characters", tr("Characters")),
        "words": Measure("words", tr("Words")),
        "density": Measure("density", tr("Per 1,000 characters"), lambda value: number(value, 2)),
        "seconds": Measure("seconds", tr("Time"), lambda value: duration(value) if value else "–"),
    }


@dataclass(frozen=True, slots=True)
class Kind:
    """What a page is about: the list of `as_plain` that it shows, and how its rows are called."""

    key: str
    title: str
    what: str
    name: Callable[[dict[str, Any]], str]
    shown: tuple[str, ...]
    by_time: bool = False


def kinds() -> tuple[Kind, ...]:
    counted = ("annotations", "characters", "words", "density")
    return (
        Kind("per_label", tr("Labels"), tr("Label"), itemgetter("name"), counted),
        Kind("per_annotator", tr("Annotators"), tr("Annotator"), itemgetter("name"), counted),
        Kind("per_document", tr("Documents"), tr("Document"), lambda row: row["title"] or tr("Untitled"),
             (*counted, "seconds")),
        Kind("per_day", tr("Days"), tr("Day"), lambda row: short_day(date.fromisoformat(row["day"])),
             ("annotations", "characters", "words", "seconds"), by_time=True),
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Row:
    place: int
    plain: dict[str, Any]


class FigurePage(QWidget):
    """A chart of one measure above the table of all."""

    def __init__(self, kind: Kind, theme: Theme) -> None:
        super().__init__()
        self.kind = kind
        self.rows: list[dict[str, Any]] = []
        self._theme = theme
        self._colours: dict[str, str] = {}
        known = measures()
        self._measures = [known[key] for key in kind.shown]
        self.measure = QComboBox()
        self.measure.setAccessibleName(tr("Figure that the chart shows"))
        for measure in self._measures:
            self.measure.addItem(measure.name)
        self.measure.currentIndexChanged.connect(self._draw)
        self.chart = ChartView(theme)
        self.ground = QScrollArea()
        self.table = QTableView()
        self.model = TableModel(self._columns(), lambda row: str(row.place), lambda row: kind.name(row.plain))
        self._build()

    def _columns(self) -> list[Column]:
        name, by_time = self.kind.name, self.kind.by_time

        def order(row: _Row) -> int | str:
            return row.place if by_time else name(row.plain).casefold()

        def figures(measure: Measure) -> Column:
            key, written = measure.key, measure.written
            return Column(measure.name, lambda row: written(row.plain[key]), lambda row: row.plain[key], right=True)

        first = Column(self.kind.what, lambda row: name(row.plain), order, tip=lambda row: name(row.plain))
        return [first, *map(figures, self._measures)]

    def _build(self) -> None:
        table = self.table
        table.setAccessibleName(tr("Figures: {what}", what=self.kind.title))
        table.setModel(self.model)
        table.setItemDelegate(DirectedCell(table))
        table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSortingEnabled(True)
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for at, measure in enumerate(self._measures, 1):
            table.setColumnWidth(at, max(96, table.fontMetrics().horizontalAdvance(measure.name) + 44))
        ground = self.ground
        ground.setWidgetResizable(True)
        ground.setWidget(self.chart)
        ground.setAccessibleName(tr("Chart"))
        ground.setFrameShape(QScrollArea.Shape.NoFrame)
        ground.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        top = QHBoxLayout()
        says = QLabel(tr("&Show"))
        says.setBuddy(self.measure)
        top.addWidget(says)
        top.addWidget(self.measure)
        top.addStretch(1)
        halves = QSplitter(Qt.Orientation.Vertical)
        halves.addWidget(ground)
        halves.addWidget(table)
        halves.setSizes([330, 220])
        halves.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.addLayout(top)
        column.addWidget(halves, 1)

    # ------------------------------------------------------------------ showing

    def show_rows(self, rows: list[dict[str, Any]], theme: Theme, colours: dict[str, str]) -> None:
        """Show a list of `as_plain`. `colours` has the colour of a bar by the name of its row."""
        if rows is not self.rows:
            self.rows = rows
            self.model.set_rows(_Row(n, plain) for n, plain in enumerate(rows))
        self._theme, self._colours = theme, colours
        self._draw()

    def _draw(self) -> None:
        measure = self._measures[self.measure.currentIndex()]
        bars = _days(self.rows, measure) if self.kind.by_time else self._bars(measure)
        title = tr("{measure} by {what}", measure=measure.name, what=self.kind.what.lower())
        chart: Chart = Columns(title, bars) if self.kind.by_time else Bars(title, bars)
        if not self.kind.by_time and len(self.rows) > MOST:
            title = tr("{title}: the %Ln greatest", "", len(bars), title=title)
            chart = Bars(title, bars)
        self.chart.show_chart(chart, self._theme)
        # What a low chart does not need the table has.
        self.ground.setMaximumHeight(self.chart.height())

    def _bars(self, measure: Measure) -> tuple[Bar, ...]:
        rows: Sequence[dict[str, Any]] = self.rows
        if len(rows) > MOST:
            rows = [row for row in sorted(rows, key=itemgetter(measure.key), reverse=True)[:MOST] if row[measure.key]]
        name, colours = self.kind.name, self._colours
        return tuple(
            Bar(name(row), row[measure.key], measure.written(row[measure.key]), colours.get(name(row), "accent"))
            for row in rows
        )


def _days(rows: list[dict[str, Any]], measure: Measure) -> tuple[Bar, ...]:
    """Every day up to the last one on which there was work, also those without."""
    known = {date.fromisoformat(row["day"]): row[measure.key] for row in rows}
    if not known:
        return ()
    last = max(known)
    first = max(min(known), last - timedelta(days=_DAYS - 1))
    days = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    return tuple(Bar(short_day(day), known.get(day, 0), measure.written(known.get(day, 0))) for day in days)
