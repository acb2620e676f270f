"""Themes: one TOML file each, turned into Qt's palette and the look of the page."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from annotator.domain.colour import blended, linear, readable
from annotator.domain.label import SHIPPED, Label
from annotator.errors import AnnotatorError
from annotator.gui.text.marks import Colours, MarkStyle
from annotator.gui.tongue import tr

ROLES = (
    "window", "panel", "base", "text", "muted", "border", "control", "accent", "accent_text", "selection",
    "selection_text", "focus", "hover", "gutter", "chip_text", "hit", "diff", "error", "warning", "ok", "link",
)  # fmt: skip
_SHIPPED_COLOURS = {label.colour: label.name for label in SHIPPED}



@dataclass(frozen=True, slots=True)
class Theme:
    """`roles` and `labels` map names to "#rrggbb"; `labels` holds the colours of the labels that ship. `high` is one
    of high contrast."""

    name: str
    dark: bool
    roles: dict[str, str]
    labels: dict[str, str]
    high: bool = False

    def __getitem__(self, role: str) -> str:
        return self.roles[role]

    def label_colour(self, label: Label) -> str:
        """The label's colour in a shade that can be read on this theme's page.

        By the colour, not the name: a label that was renamed keeps its look, and one that was recoloured loses it.
        """
        shipped = self.labels.get(_SHIPPED_COLOURS.get(label.colour, ""))
        return shipped or readable(label.colour, self["base"], 7.0 if self.high else 4.5)

    def faded(self) -> str:
        """The colour of what is switched off."""
        return blended(self["text"], self["panel"], 0.6 if self.high else 0.45)

    def styles(self, labels: Iterable[Label]) -> dict[str, MarkStyle]:
        """How the marks of each label look, by the label's id."""
        return {
            label.id: MarkStyle(
                label.id,
                label.name,
                (label.key or label.name[:1]).upper(),
                self.label_colour(label),
                label.stroke,
            )
            for label in labels
        }

    def colours(self) -> Colours:
        return Colours(
            background=self["base"], text=self["text"], muted=self["muted"], gutter=self["gutter"],
            selection=self["selection"], focus=self["focus"], chip_text=self["chip_text"],
            hit=self["hit"], diff=self["diff"], sign=self["accent"],
        )  # fmt: skip

    def palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for qt, name in (
            (role.Window, "panel"), (role.WindowText, "text"), (role.Base, "base"), (role.AlternateBase, "gutter"),
            (role.Text, "text"), (role.Button, "panel"), (role.ButtonText, "text"), (role.Highlight, "selection"),
            (role.HighlightedText, "selection_text"), (role.PlaceholderText, "muted"), (role.ToolTipBase, "panel"),
            (role.ToolTipText, "text"), (role.Link, "link"), (role.BrightText, "error"), (role.Mid, "control"),
            (role.Dark, "control"), (role.Light, "base"), (role.Midlight, "border"), (role.Shadow, "border"),
        ):  # fmt: skip
            palette.setColor(qt, QColor(self[name]))
        palette.setColor(role.Accent, QColor(self["accent"]))
        off = QColor(self.faded())
        for qt in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, qt, off)
        return palette


def load(path: Path, otherwise: Theme | None = None) -> Theme:
    """A theme from its file; what the file does not name is as in `otherwise`, if that is given. Raises AnnotatorError
    naming the file and what is wrong in it."""
    try:
        said = read(path)
        named = said["roles"] if otherwise is None else said.get("roles", {})
        unknown = [role for role in named if role not in ROLES]
        if unknown:
            raise ValueError(f"there is no role {unknown[0]!r}")
        known = otherwise.roles if otherwise else {}
        roles = {role: str(named[role] if role in named or not known else known[role]) for role in ROLES}
        labels = {str(k): str(v) for k, v in said.get("labels", otherwise.labels if otherwise else {}).items()}
        for value in (*roles.values(), *labels.values()):
            linear(value)
        name = str(said.get("name", path.stem))
        return Theme(name, said.get("kind") == "dark", roles, labels, said.get("contrast") == "high")
    except KeyError as error:
        why = tr("{key} is missing", key=str(error))
        raise AnnotatorError(tr("The theme {file} can't be used: {why}.", file=path.name, why=why)) from error
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise AnnotatorError(tr("The theme {file} can't be used: {why}.", file=path.name, why=str(error))) from error


def read(path: Path) -> dict[str, Any]:
    """What a theme's file holds. Raises OSError and ValueError."""
    with open(path, "rb") as file:
        return tomllib.load(file)


def system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


def system_wants_contrast() -> bool:
    """Whether the system asks for high contrast; older versions of Qt can't tell."""
    hints = QGuiApplication.styleHints()
    if not hasattr(hints, "accessibility"):  # since Qt 6.10
        return False
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
