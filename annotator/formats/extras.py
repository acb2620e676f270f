"""Libraries that only some formats need: asked for when they are used, and missed with a remedy."""

from __future__ import annotations

from importlib import import_module
from importlib.util import find_spec
from types import ModuleType

from annotator.errors import AnnotatorError

EXTRAS: dict[str, str] = {"uima": "cassis", "spacy": "spacy", "parquet": "pyarrow"}
"""The extra of this package, and the module that it brings."""


def is_here(extra: str) -> bool:
    """Whether a format that needs this extra ("" for none) can be used."""
    return not extra or find_spec(EXTRAS[extra]) is not None


def missing(extra: str, name: str) -> AnnotatorError:
    """Why a format can't be used, and what to do."""
    return AnnotatorError(f'{name} needs a library that is not installed: pip install "annotator[{extra}]"')


def library(extra: str, name: str, module: str = "") -> ModuleType:
    """The module of an extra, or one below it. Raises AnnotatorError where it is not installed."""
    if not is_here(extra):
        raise missing(extra, name)
    return import_module(module or EXTRAS[extra])
