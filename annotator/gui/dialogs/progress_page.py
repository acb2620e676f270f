"""How far the work is: the share of documents done, and how long the rest will take."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.gui.chart_view import ChartView
from annotator.gui.charts import Bar, Shares
from annotator.gui.moments import duration, number
from annotator.gui.theme import Theme
from annotator.gui.tongue import tr
from annotator.services.figures import Figures
from annotator.services.statistics import ENOUGH, Forecast

_LOOKS = {
    "done": ("ok", Qt.BrushStyle.SolidPattern),
    "in_progress": ("accent", Qt.BrushStyle.BDiagPattern),
    "not_started": ("control", Qt.BrushStyle.NoBrush),
}


class ProgressPage(QWidget):
    """The documents by state as one bar, and a forecast in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.rows: list[dict[str, Any]] = []
        self.chart = ChartView(theme)
        self.totals, self.forecast = QLabel(wordWrap=True), QLabel(wordWrap=True)
        heading = QLabel(tr("What is left"))
        heading.setProperty("role", "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(10)
        column.addWidget(self.chart)
        column.addWidget(self.totals)
        column.addSpacing(8)
        column.addWidget(heading)
        for label in (self.totals, self.forecast):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        column.addWidget(self.forecast)
        column.addStretch(1)

    def show_figures(self, figures: Figures, theme: Theme) -> None:
        self._theme, tally = theme, figures.tally
        names = {"done": tr("Done"), "in_progress": tr("In progress"), "not_started": tr("Not started")}
        bars = tuple(
            Bar(names[state], tally.states[state], _share(tally.states[state], tally.documents), *look)
            for state, look in _LOOKS.items()
        )
        self.rows = [{"status": state, "documents": tally.states[state]} for state in _LOOKS]
        self.chart.show_chart(Shares(tr("Documents"), bars), theme)
        total, length = figures.statistics.total, figures.statistics.length
        self.totals.setText(
            "\n".join(
                (
                    tr("%Ln documents", "", tally.documents),
                    tr("%Ln characters of text", "", length),
                    tr("%Ln annotations", "", total.annotations),
                    tr("{density} annotations per 1,000 characters",
                       density=number(1000 * total.annotations / length if length else 0, 2)),
                )
            )
        )  # fmt: skip
        self.forecast.setText(forecast_words(figures.statistics.forecast))


def _share(count: int, total: int) -> str:
    if not total:
        return number(count)
    return tr("{count} ({percent} %)", count=number(count), percent=number(100 * count / total))


def forecast_words(ahead: Forecast) -> str:
    """What is left and how long that will take, or why nothing can be said of it."""
    if not ahead.left:
        return tr("Nothing is left: every document is done.") if ahead.done else tr("There are no documents yet.")
    lines = [tr("%Ln documents are left.", "", ahead.left)]
    if ahead.done < ENOUGH or ahead.days is None or ahead.per_day is None:
        lines.append(
            tr("Too little has been done to say how long that takes: mark at least %Ln documents as done.", "", ENOUGH)
        )
    else:
        lines.append(
            tr("At the recent pace of {pace} documents a working day that takes %Ln working days.", "", ahead.days,
               pace=number(ahead.per_day, 1))
        )  # fmt: skip
    if ahead.seconds is None or ahead.seconds_left is None:
        lines.append(tr("Too little is known of the time that documents take."))
    else:
        lines.append(
            tr("A document done took {each}, half of them less and half more; at that the rest takes {all}.",
               each=duration(ahead.seconds), all=duration(ahead.seconds_left))
        )  # fmt: skip
    return "\n".join(lines)
