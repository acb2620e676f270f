"""A codebook as one page that needs nothing else."""

from __future__ import annotations

from annotator.domain.label import Label
from annotator.formats.pages.dress import letter
from annotator.formats.pages.html_head import head
from annotator.formats.pages.html_style import style_sheet
from annotator.formats.pages.html_text import esc, pairs


class Html:
    """Writes a codebook as HTML."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def begin(self, title: str, labels: list[Label]) -> str:
        """The head with the style, and the title."""
        self._numbers = {label.id: number for number, label in enumerate(labels)}
        style = style_sheet(labels, {(0, number) for number in range(len(labels))})
        return f'{head(title, style)}<h1 dir="auto">{esc(title)}</h1>\n'

    def heading(self, level: int, words: str) -> str:
        """A heading."""
        return f'<h{level} dir="auto">{esc(words)}</h{level}>\n'

    def label(self, level: int, label: Label) -> str:
        """The heading of a label, in its colour and with its line."""
        number = self._numbers[label.id]
        chip = f'<b class="k c{number}" aria-hidden="true" data-k="{esc(letter(label))}"></b>'
        name = f'<span class="s t{number} p0-{number}" dir="auto">{esc(label.name)}</span>'
        return f'<h{level} class="label">{chip} {name}</h{level}>\n'

    def words(self, words: str) -> str:
        """Words as they stand."""
        return f'<p class="pre" dir="auto">{esc(words)}</p>\n'

    def facts(self, facts: list[tuple[str, str]]) -> str:
        """A list of what is called so and says so."""
        return f'<dl class="card">{pairs(facts)}</dl>\n'

    def examples(self, shown: list[tuple[str, str]]) -> str:
        """Quotes with their documents."""
        rows = (f'<li>“<bdi>{esc(quote)}</bdi>” <bdi class="by">{esc(title)}</bdi></li>' for quote, title in shown)
        return f'<p class="by">Examples</p><ul class="notes">{"".join(rows)}</ul>\n'

    def end(self) -> str:
        """The end of the page."""
        return "</main>\n</body>\n</html>\n"
