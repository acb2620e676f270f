"""The style sheet of every widget, in a theme's colours and the size of the interface."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from annotator.domain.colour import blended
from annotator.gui.theme import Theme


def style_sheet(theme: Theme, folder: Path, points: float) -> str:
    """The sheet for every widget. `folder` has the drawings of ticks and arrows, `points` is the size of words."""
    drawings = {
        name: (folder / f"{name}-{'dark' if theme.dark else 'light'}.svg").as_posix()
        for name in ("tick", "up", "down", "close", "float")
    }
    return _SHEET.format(
        **drawings,
        start="right" if QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft else "left",
        **theme.roles,
        disabled=theme.faded(),
        handle=blended(theme["control"], theme["base"], 0.55),
        title=round(points * 1.9, 1),
        heading=round(points * 1.33, 1),
        tile=round(points * 1.22, 1),
    ) + (_HIGH.format(**theme.roles) if theme.high else "")


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
QToolButton:disabled {{ color: {disabled}; }}
QStatusBar {{ border-top: 1px solid {border}; }}
QStatusBar QLabel {{ color: {muted}; padding: 2px 8px; }}
QStatusBar::item {{ border: 0; }}
QDockWidget {{ color: {text}; font-weight: 600; titlebar-close-icon: url("{close}");
  titlebar-normal-icon: url("{float}"); }}
QDockWidget::title {{ background: {window}; padding: 7px 10px; border-bottom: 1px solid {border}; }}
QTabBar {{ background: {window}; qproperty-elideMode: ElideNone; qproperty-usesScrollButtons: true; }}
QTabBar::tear {{ width: 0; image: none; }}
QTabBar QToolButton {{ background: {panel}; border: 1px solid {border}; padding: 0; }}
QToolButton#qt_toolbar_ext_button {{ padding: 0; min-width: 14px; }}
QTabBar::tab {{ background: {window}; color: {muted}; padding: 6px 14px; border: 0; }}
QTabBar::tab:selected {{ background: {panel}; color: {text}; border-bottom: 2px solid {accent}; }}
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
QPushButton[role="tile"] QLabel[role="heading"] {{ font-size: {tile}pt; }}
QLineEdit, QPlainTextEdit {{ background: {base}; color: {text}; border: 1px solid {control};
  border-radius: 6px; padding: 5px 7px; placeholder-text-color: {muted}; selection-background-color: {selection};
  selection-color: {selection_text}; }}
QLineEdit:focus, QPlainTextEdit:focus {{ border: 2px solid {focus}; padding: 4px 6px; }}
QLineEdit[role="fact"] {{ background: transparent; border-color: transparent; }}
QLineEdit[role="fact"]:focus {{ border-color: {focus}; }}
QLineEdit:disabled, QPlainTextEdit:disabled {{ color: {disabled}; border-color: {border}; }}
QComboBox, QAbstractSpinBox {{ background: {base}; color: {text}; border: 1px solid {control}; border-radius: 6px;
  padding: 3px 8px; min-height: 20px; selection-background-color: {selection}; selection-color: {selection_text}; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit, QComboBox QLineEdit:focus {{
  border: 0; padding: 0 4px; background: transparent; }}
QComboBox:hover, QAbstractSpinBox:hover {{ background: {hover}; }}
QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {disabled}; border-color: {border}; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow, QDateEdit::down-arrow, QAbstractSpinBox::down-arrow {{
  image: url("{down}"); width: 12px; height: 12px; }}
QAbstractSpinBox::up-arrow {{ image: url("{up}"); width: 12px; height: 12px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: 0; width: 22px; background: transparent; }}
QAbstractSpinBox::up-button:hover, QAbstractSpinBox::down-button:hover {{ background: {border}; }}
QComboBox QAbstractItemView {{ background: {panel}; color: {text}; border: 1px solid {control};
  selection-background-color: {selection}; selection-color: {selection_text}; }}
QListView, QTreeView {{ background: {base}; color: {text}; border: 1px solid {control}; border-radius: 4px;
  outline: 0; selection-background-color: {selection}; selection-color: {selection_text}; }}
QTreeView::item {{ padding: 3px 2px; border: 0; }}
QListView::item:hover, QTreeView::item:hover {{ background: {hover}; color: {text}; }}
QListView::item:selected, QTreeView::item:selected {{ background: {selection}; color: {selection_text}; }}
QListView:focus, QTreeView:focus {{ border: 2px solid {focus}; }}
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
QLabel[role="title"] {{ font-size: {title}pt; font-weight: 600; color: {text}; }}
QLabel[role="heading"] {{ font-size: {heading}pt; font-weight: 600; color: {text}; }}
QLabel[role="muted"] {{ color: {muted}; }}
QLabel[role="error"] {{ color: {error}; }}
QLabel[role="warning"] {{ color: {warning}; }}
QLabel[role="changed"] {{ color: {accent}; }}
QLabel[role="caption"] {{ color: {muted}; font-weight: 600; }}
QLabel[role="quote"] {{ background: {base}; border: 1px solid {border}; border-radius: 6px; padding: 4px 6px; }}
QFrame#notice {{ border-radius: 7px; border: 1px solid {control}; background: {panel}; }}
QFrame#notice QLabel {{ color: {text}; }}
QFrame#notice[kind="error"] {{ border: 1px solid {error}; border-{start}: 5px solid {error}; }}
QFrame#notice[kind="warning"] {{ border: 1px solid {warning}; border-{start}: 5px solid {warning}; }}
QFrame#notice[kind="ok"] {{ border: 1px solid {ok}; border-{start}: 5px solid {ok}; }}
QFrame#card, QFrame#chooser {{ background: {panel}; border: 1px solid {control}; border-radius: 8px; }}
QFrame#card QLabel, QFrame#chooser QLabel {{ background: transparent; border: 0; }}
QFrame#palette {{ background: {panel}; border: 2px solid {control}; border-radius: 9px; }}
QFrame#palette QTableView {{ background: {panel}; border: 0; }}
QFrame#palette QTableView::item {{ padding: 4px 8px; border: 0; }}
QWidget#page {{ background: {base}; }}
QWidget#find {{ background: {panel}; border-bottom: 1px solid {border}; }}
QFrame#tip {{ background: {panel}; border: 0; border-top: 1px solid {border}; }}
QWidget#header {{ background: {base}; border-bottom: 1px solid {border}; }}
QWidget#welcome {{ background: {window}; }}
QProgressBar {{ border: 1px solid {control}; border-radius: 5px; background: {base}; color: {text};
  text-align: center; max-height: 8px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 4px; }}
QDialog, QMessageBox, QWidget#settings {{ background: {panel}; }}
QDialogButtonBox, QMessageBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QMessageBox QLabel#qt_msgbox_label {{ font-size: {heading}pt; font-weight: 600; }}
QMessageBox QLabel#qt_msgbox_informativelabel {{ min-width: 380px; }}
QGroupBox {{ font-weight: 600; border: 1px solid {border}; border-radius: 6px; margin-top: 20px;
  padding: 8px 6px 6px 6px; }}
QGroupBox::title {{ subcontrol-origin: margin; subcontrol-position: top {start}; {start}: 2px; color: {text}; }}
QRadioButton, QCheckBox {{ spacing: 8px; padding: 3px 4px; }}
QRadioButton::indicator, QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {control};
  background: {base}; }}
QRadioButton::indicator {{ border-radius: 8px; }}
QCheckBox::indicator {{ border-radius: 4px; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 5px solid {accent}; }}
QCheckBox::indicator:checked {{ border-color: {accent}; background: {accent}; image: url("{tick}"); }}
QTextBrowser {{ background: {base}; border: 0; }}
QToolButton[role="swatch"] {{ padding: 3px; border: 2px solid transparent; border-radius: 6px; }}
QToolButton[role="swatch"]:hover {{ border-color: {control}; }}
QToolButton[role="swatch"]:checked {{ background: {hover}; border-color: {accent}; }}
QToolButton[role="swatch"]:focus {{ border-color: {focus}; }}
QTabWidget::pane {{ border: 0; border-top: 1px solid {border}; }}
QDialog QTabBar, QDialog QTabBar::tab {{ background: {panel}; }}
"""

_HIGH = """
QToolButton, QToolButton[role="label"] {{ border-color: {control}; }}
QToolButton:checked {{ border: 2px solid {control}; }}
QMenu, QDockWidget::title, QHeaderView::section {{ border-color: {control}; }}
QMenu::item:selected, QTableView::item:selected, QListView::item:selected {{ border: 1px solid {focus}; }}
QTabBar::tab {{ color: {text}; border: 1px solid {border}; }}
QTabBar::tab:selected {{ border: 2px solid {accent}; font-weight: 600; }}
QMainWindow::separator {{ background: {control}; }}
QScrollBar::handle:vertical, QScrollBar::handle:horizontal {{ background: {control}; }}
QWidget#header, QWidget#find, QToolBar {{ border-bottom: 1px solid {control}; }}
QStatusBar {{ border-top: 1px solid {control}; }}
QFrame#notice {{ border-width: 2px; }}
"""
