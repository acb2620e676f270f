"""The reading place: it stands still while estimated heights become real."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QAbstractScrollArea

from annotator.gui.text.layout import PageLayout

_NEAR_PAGES = 2


class Scroll:
    """`y` is the height of the document at the top of the viewport; the scroll bar follows it."""

    def __init__(self, area: QAbstractScrollArea, layout: PageLayout) -> None:
        self._area = area
        self._layout = layout
        self.y = 0
        self.quiet = False
        self._sticky: tuple[int, float] | None = None
        self._idle = QTimer(area)
        self._idle.setSingleShot(True)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._prepare)

    @property
    def page(self) -> int:
        return self._area.viewport().height()

    def attach(self, layout: PageLayout) -> None:
        """Show another document, from its top."""
        self._layout = layout
        self.y = 0
        self._sticky = None
        layout.grown = self._grown

    def follow(self) -> int | None:
        """Go where the scroll bar was put. By how many pixels the view moved down, None for a leap."""
        self._sticky = None
        value = self._area.verticalScrollBar().value()
        moved = value - self.y
        if abs(moved) > _NEAR_PAGES * self.page:
            self._settle(*self._land(value))
            return None
        wanted = self._walk(moved)
        settled = self._settle(*wanted)
        return moved if settled else None

    def go(self, point: int, into: float = 0.0) -> None:
        """Put the line that holds the character at `point` at the top, less `into` pixels."""
        segment, top = self._line_top(point)
        self._settle(segment, top + into)
        self._sticky = (point, into)

    def reveal(self, point: int, where: float) -> None:
        """Bring the line of `point` to a share of the viewport's height, unless it can be seen whole."""
        if not self.shows(point):
            self._sticky = None
            segment, top = self._line_top(point)
            self._settle(segment, top - where * self.page)

    def shows(self, point: int) -> bool:
        """Whether the line of `point` can be seen whole."""
        segment, into = self._line_top(point)
        top = self._layout.top_of(segment) + into
        return self.y <= top and top + self._layout.passage(segment).box.pitch <= self.y + self.page

    def anchor(self) -> tuple[int, float]:
        """The place to come back to when every line is broken anew, as `go` takes it."""
        # Asked again and again while a window is resized, the answer must not creep upwards.
        return self._sticky or self.place()

    def place(self) -> tuple[int, float]:
        """The first character of the first line whose text is in sight, and how far that line is above the top,
        in pixels; below it where negative."""
        segment, line = self._layout.line_at(self.y)
        passage = self._layout.passage(segment)
        into = self.y - self._layout.top_of(segment) - passage.tops[line]
        if into >= passage.box.text_bottom:
            # Nothing but bars and the gap below it can be seen of that line.
            if line + 1 < len(passage.starts):
                into -= passage.tops[line + 1] - passage.tops[line]
                line += 1
            elif segment + 1 < len(self._layout.heights):
                segment, line = segment + 1, 0
                into = self.y - self._layout.top_of(segment)
                passage = self._layout.passage(segment)
        point = self._layout.sheet.text.starts[segment] + passage.offsets.to_points(passage.starts[line])
        return point, into

    def _line_top(self, point: int) -> tuple[int, float]:
        text = self._layout.sheet.text
        segment = text.segment_at(point)
        passage = self._layout.passage(segment)
        within = min(point, text.ends[segment]) - text.starts[segment]
        return segment, float(passage.tops[passage.line_of(passage.offsets.to_units(within))])

    def _walk(self, moved: int) -> tuple[int, float]:
        """From where the view stands, over real heights."""
        layout, last = self._layout, len(self._layout.heights) - 1
        segment, _into = layout.at(self.y)
        into = self.y - layout.top_of(segment) + moved
        was, self.quiet = self.quiet, True
        while into < 0 and segment > 0:
            segment -= 1
            into += layout.drawn(segment).height
        while segment < last and into >= (height := layout.drawn(segment).height):
            into -= height
            segment += 1
        self.quiet = was
        return segment, into

    def _land(self, value: int) -> tuple[int, float]:
        """At a height that is mostly a sum of estimates."""
        layout = self._layout
        if value >= self._area.verticalScrollBar().maximum():
            return len(layout.heights) - 1, float(layout.total)
        if value == 0:
            return 0, -layout.top_of(0)
        segment, into = layout.at(value)
        share = into / max(1, layout.heights[segment])
        was, self.quiet = self.quiet, True
        height = layout.passage(segment).height
        self.quiet = was
        return segment, float(round(share * height))

    def _settle(self, segment: int, into: float) -> bool:
        """Stand `into` pixels below the top of a segment. False when an end of the text forbids it."""
        layout, page = self._layout, self.page
        was, self.quiet = self.quiet, True
        for _attempt in range(6):
            wanted = round(layout.top_of(segment) + into)
            y = max(0, min(wanted, layout.total - page))
            before = layout.total
            for _shown in layout.between(y, y + page):
                pass
            if layout.total == before:
                break
        wanted = round(layout.top_of(segment) + into)
        y = max(0, min(wanted, layout.total - page))
        self.y = y
        self._publish()
        self.quiet = was
        self._idle.start()
        return y == wanted

    def _publish(self) -> None:
        """Tell the scroll bar where the view stands."""
        bar = self._area.verticalScrollBar()
        was, self.quiet = self.quiet, True
        bar.setRange(0, max(0, self._layout.total - self.page))
        bar.setPageStep(self.page)
        bar.setValue(self.y)
        self.quiet = was
        self.y = bar.value()

    def _grown(self, segment: int, pixels: int) -> None:
        """A height became real; what is above the view must not push it."""
        if self.quiet:
            return
        bottom_before = self._layout.top_of(segment) + self._layout.heights[segment] - pixels
        if bottom_before <= self.y:
            self.y += pixels
        self._publish()

    def _prepare(self) -> None:
        """Draw up, one passage at a time, the page below and the one above before they are asked for."""
        layout = self._layout
        below = range(layout.at(self.y + self.page)[0], layout.at(self.y + 2 * self.page)[0] + 1)
        above = range(layout.at(self.y)[0], layout.at(self.y - self.page)[0] - 1, -1)
        for segment in (*below, *above):
            if not layout.is_drawn(segment):
                layout.drawn(segment)
                self._idle.start()
                return
