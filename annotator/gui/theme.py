"""Themes: one TOML file each, turned into Qt's palette, a style sheet and the look of the page."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from annotator.domain.colour import blended, readable
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
    """`roles` and `labels` map names to "#rrggbb"; `labels` holds the colours of the labels that ship."""

    name: str
    dark: bool
    roles: dict[str, str]
    labels: dict[str, str]

    def __getitem__(self, role: str) -> str:
        return self.roles[role]

    def label_colour(self, label: Label) -> str:
        """The label's colour in a shade that can be read on this theme's page.

        By the colour, not the name: a label that was renamed keeps its look, and one that was recoloured loses it.
        """
        shipped = self.labels.get(_SHIPPED_COLOURS.get(label.colour, ""))
        return shipped or readable(label.colour, self["base"])

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
        off = QColor(blended(self["text"], self["panel"], 0.45))
        for qt in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, qt, off)
        return palette

    def style_sheet(self, folder: Path) -> str:
        """The sheet for every widget; `folder` has the tick of a check box."""
        return _SHEET.format(
            tick=(folder / f"tick-{'dark' if self.dark else 'light'}.svg").as_posix(),
            start="right" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "left",
            **self.roles,
            disabled=blended(self["text"], self["panel"], 0.45),
            handle=blended(self["control"], self["base"], 0.55),
        )


def load(path: Path) -> Theme:
    """A theme from its file. Raises AnnotatorError naming the file and what is wrong in it."""
    try:
        with open(path, "rb") as file:
            said = tomllib.load(file)
        roles = {role: str(said["roles"][role]) for role in ROLES}
        labels = {str(k): str(v) for k, v in said.get("labels", {}).items()}
        wrong = [value for value in (*roles.values(), *labels.values()) if not QColor(value).isValid()]
        if wrong:
            raise ValueError(f"{wrong[0]!r} is not a colour")
        return Theme(str(said.get("name", path.stem)), said.get("kind") == "dark", roles, labels)
    except (OSError, tomllib.TOMLDecodeError, KeyError, ValueError, TypeError, AttributeError) as error:
        raise AnnotatorError(tr("The theme {file} can't be used: {why}.", file=path.name, why=str(error))) from error


def system_is_dark() -> bool:
    return QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark


_SHEET = """
QMainWindow, QMenuBar, QToolBar, QStatusBar {{ background: {window}; color: {text}; }}
QMainWindow::separator {{ background: {border}; width: 1px; height: 1px; }}
QMainWindow::separator:hover {{ background: {accent}; }}
QMenuBar {{ padding: 2px 6px; }}
QMenuBar::item {{ padding: 5px 9px; border-radius: 5px; background: transparent; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {panel}; color: {text}; border: 1px solid {border}; padding: 5px; }}
QMenu::item {{ padding: 6px 26px 6px 12px; border-radius: 5px; }}
QMenu::item:selected {{ background: {selection}; color: {selection_text}; }}
QMenu::item:disabled {{ color: {disabled}; }}
QMenu::separator {{ height: 1px; background: {border}; margin: 5px 8px; }}
QMenu::icon {{ padding-left: 6px; }}
QToolBar {{ border: 0; border-bottom: 1px solid {border}; padding: 2px 8px 4px 8px; spacing: 2px; }}
QToolBar::separator {{ width: 1px; background: {border}; margin: 4px 6px; }}
QToolButton {{ padding: 4px 8px; border: 1px solid transparent; border-radius: 6px; color: {text}; }}
QToolButton[role="label"] {{ border-color: {border}; padding: 4px 10px 4px 8px; }}
QToolButton[role="label"]:hover {{ border-color: {control}; }}
QToolButton:hover {{ background: {hover}; }}
QToolButton:checked {{ background: {selection}; color: {selection_text}; border-color: {control}; }}
QToolButton[role="label"]:checked {{ border-color: {focus}; }}
QToolButton:focus {{ border-color: {focus}; }}
QToolButton:disabled {{ color: {disabled}; }}
QStatusBar {{ border-top: 1px solid {border}; }}
QStatusBar QLabel {{ color: {muted}; padding: 2px 8px; }}
QStatusBar::item {{ border: 0; }}
QDockWidget {{ color: {text}; font-weight: 600; }}
QDockWidget::title {{ background: {window}; padding: 7px 10px; border-bottom: 1px solid {border}; }}
QTabBar {{ background: {window}; }}
QTabBar::tab {{ background: {window}; color: {muted}; padding: 6px 14px; border: 0; }}
QTabBar::tab:selected {{ background: {panel}; color: {text}; border-bottom: 2px solid {accent}; }}
QTabBar::tab:focus {{ border: 1px solid {focus}; }}
QDockWidget > QWidget {{ background: {panel}; }}
QPushButton {{ background: {panel}; color: {text}; border: 1px solid {control}; border-radius: 6px;
  padding: 6px 14px; min-height: 18px; }}
QPushButton:hover {{ background: {hover}; }}
QPushButton:default {{ background: {accent}; color: {accent_text}; border-color: {accent}; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 5px 13px; }}
QPushButton:disabled, QPushButton:default:disabled {{ background: {panel}; color: {disabled};
  border-color: {border}; }}
QPushButton[role="quiet"] {{ padding: 3px 10px; min-height: 16px; background: transparent; }}
QPushButton[role="quiet"]:hover {{ background: {hover}; }}
QPushButton[role="quiet"]:focus {{ padding: 2px 9px; }}
QPushButton[role="quiet"]:checked {{ background: {hover}; }}
QPushButton[role="link"] {{ border: 1px solid transparent; border-radius: 4px; background: transparent;
  color: {link}; text-align: {start}; padding: 4px 6px; }}
QPushButton[role="link"]:hover {{ background: {hover}; }}
QPushButton[role="link"]:focus {{ border: 2px solid {focus}; padding: 3px 5px; }}
QPushButton[role="tile"] {{ padding: 0; border-color: {border}; }}
QPushButton[role="tile"]:hover {{ border-color: {control}; }}
QPushButton[role="tile"]:focus {{ padding: 0; border: 2px solid {focus}; }}
QPushButton[role="tile"] QLabel {{ background: transparent; }}
QPushButton[role="tile"] QLabel[role="heading"] {{ font-size: 11pt; }}
QLineEdit, QPlainTextEdit {{ background: {base}; color: {text}; border: 1px solid {control};
  border-radius: 6px; padding: 5px 7px; selection-background-color: {selection};
  selection-color: {selection_text}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {focus}; padding: 4px 6px; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {disabled}; border-color: {border}; }}
QComboBox {{ min-height: 24px; }}
QComboBox QAbstractItemView {{ background: {panel}; color: {text}; border: 1px solid {control};
  selection-background-color: {selection}; selection-color: {selection_text}; }}
QTableView {{ background: {base}; color: {text}; border: 2px solid transparent; outline: 0; gridline-color: transparent;
  selection-background-color: {selection}; selection-color: {selection_text}; }}
QTableView::item {{ padding: 2px 6px; border: 0; border-bottom: 1px solid {hover}; }}
QTableView::item:hover {{ background: {hover}; color: {text}; }}
QTableView::item:selected {{ background: {selection}; color: {selection_text}; }}
QTableView:focus {{ border: 2px solid {focus}; border-radius: 4px; }}
QHeaderView {{ background: {panel}; }}
QHeaderView::section {{ background: {panel}; color: {muted}; border: 0; border-bottom: 1px solid {border};
  padding: 5px 9px; font-weight: 600; }}
QHeaderView::section:hover {{ color: {text}; background: {hover}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {handle}; min-height: 32px; border-radius: 3px; margin: 2px 3px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; }}
QScrollBar::handle:horizontal {{ background: {handle}; min-width: 32px; border-radius: 3px; margin: 3px 2px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {panel}; color: {text}; border: 1px solid {control}; padding: 5px 7px; }}
QLabel[role="title"] {{ font-size: 17pt; font-weight: 600; color: {text}; }}
QLabel[role="heading"] {{ font-size: 12pt; font-weight: 600; color: {text}; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="error"] {{ color: {error}; }}
QLabel[role="warning"] {{ color: {warning}; }}
QLabel[role="caption"] {{ color: {muted}; font-weight: 600; }}
QLabel[role="quote"] {{ background: {base}; border: 1px solid {border}; border-radius: 6px; padding: 4px 6px; }}
QFrame#notice {{ border-radius: 7px; border: 1px solid {control}; background: {panel}; }}
QFrame#notice QLabel {{ color: {text}; }}
QFrame#notice[kind="error"] {{ border: 1px solid {error}; border-{start}: 5px solid {error}; }}
QFrame#notice[kind="warning"] {{ border: 1px solid {warning}; border-{start}: 5px solid {warning}; }}
QFrame#notice[kind="ok"] {{ border: 1px solid {ok}; border-{start}: 5px solid {ok}; }}
QFrame#card, QFrame#chooser {{ background: {panel}; border: 1px solid {control}; border-radius: 8px; }}
QFrame#card QLabel, QFrame#chooser QLabel {{ background: transparent; border: 0; }}
QListView {{ background: {base}; color: {text}; border: 1px solid {border}; border-radius: 6px; outline: 0;
  selection-background-color: {selection}; selection-color: {selection_text}; }}
QListView::item:hover {{ background: {hover}; }}
QListView::item:selected {{ background: {selection}; color: {selection_text}; }}
QFrame#palette {{ background: {panel}; border: 2px solid {control}; border-radius: 9px; }}
QFrame#palette QTableView {{ background: {panel}; border: 0; }}
QFrame#palette QTableView::item {{ padding: 4px 8px; border: 0; }}
QWidget#page {{ background: {base}; }}
QWidget#find {{ background: {panel}; border-bottom: 1px solid {border}; }}
QWidget#header {{ background: {base}; border-bottom: 1px solid {border}; }}
QWidget#welcome {{ background: {window}; }}
QProgressBar {{ border: 1px solid {control}; border-radius: 5px; background: {base}; color: {text};
  text-align: center; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
QDialog, QMessageBox {{ background: {panel}; }}
QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMessageBox QLabel#qt_msgbox_label {{ font-size: 12pt; font-weight: 600; min-width: 380px; }}
QMessageBox QLabel#qt_msgbox_informativelabel {{ min-width: 380px; }}
QGroupBox {{ font-weight: 600; border: 1px solid {border}; border-radius: 6px; margin-top: 20px;
  padding: 8px 6px 6px 6px; }}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top left; left: 2px; color: {text}; }}
QRadioButton, QCheckBox {{ spacing: 8px; padding: 3px 4px; border: 1px solid transparent; border-radius: 4px; }}
QRadioButton:focus, QCheckBox:focus {{ border-color: {focus}; }}
QRadioButton::indicator, QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {control};
  background: {base}; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent}; }}
QCheckBox::indicator:checked {{ border-color: {accent}; background: {accent}; image: url("{tick}"); }}
QTextBrowser {{ background: {base}; border: 0; }}
QTreeView {{ background: {base}; color: {text}; border: 1px solid {border}; border-radius: 4px; outline: 0;
  selection-background-color: {selection}; selection-color: {selection_text}; }}
QTreeView::item {{ padding: 3px 2px; border: 0; }}
QTreeView::item:hover {{ background: {hover}; color: {text}; }}
QTreeView::item:selected {{ background: {selection}; color: {selection_text}; }}
QTreeView:focus {{ border: 2px solid {focus}; }}
QToolButton[role="swatch"] {{ padding: 3px; border: 2px solid transparent; border-radius: 6px; }}
QToolButton[role="swatch"]:hover {{ border-color: {control}; }}
QToolButton[role="swatch"]:checked {{ background: {hover}; border-color: {accent}; }}
QToolButton[role="swatch"]:focus {{ border-color: {focus}; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {border}; }}
QDialog QTabBar, QDialog QTabBar::tab {{ background: {panel}; }}
"""
