"""What an exporter is handed, and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotator import Annotator
from annotator.domain.document import Foreign, Status
from annotator.domain.entity import Entity
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.domain.relation import RelationType
from annotator.domain.units import Unit
from annotator.formats.carrying import EVERYTHING, Carries, Losses


@dataclass(frozen=True, slots=True)
class Option:
    """Something that a format lets people choose: one of `choices`, the first unless they say otherwise."""

    key: str
    name: str
    choices: tuple[str, ...]
    description: str = ""


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """How to write. `unit` is one of the exporter's `units`, None for its first; `with_text` false leaves texts and
    quotes out, which only a `textless` exporter is asked for; `chosen` leads from keys of its options to choices."""

    unit: Unit | None = None
    with_text: bool = True
    chosen: Mapping[str, str] = field(default_factory=dict)


PLAINLY = ExportOptions()


class ExportSource(Protocol):
    """What an exporter reads from; `documents` streams, so that no format needs the project in memory.

    The documents have gone through the exporter's reduction. `labels` are in their order, `annotators` those who
    have a part in what is exported; `statuses` go by the id of their document. `split_of` names the split that a
    document belongs to, "" where there are none; `splits` are their names in order.
    """

    @property
    def labels(self) -> dict[str, Label]: ...
    @property
    def annotators(self) -> dict[str, Annotator]: ...
    @property
    def relation_types(self) -> dict[str, RelationType]: ...
    @property
    def entities(self) -> dict[str, Entity]: ...
    @property
    def count(self) -> int: ...
    @property
    def options(self) -> ExportOptions: ...
    @property
    def title(self) -> str: ...
    @property
    def splits(self) -> tuple[str, ...]: ...
    def documents(self) -> Iterator[AnnotatedDocument]: ...
    def statuses(self) -> Mapping[str, Sequence[Status]]: ...
    def foreign(self) -> Iterable[Foreign]: ...
    def split_of(self, document: str) -> str: ...


Reduce = Callable[[AnnotatedDocument, ExportSource, Losses], AnnotatedDocument]


@dataclass(frozen=True, slots=True)
class Exporter:
    """`write` streams the source into `out`, a new file that the caller moves into place when whole.

    An exporter of a `folder` is handed an empty folder instead; its `suffix` is "". `carries` says what survives,
    `reduce` what this format drops beyond that, counting it; both come before `write`. `units` are those in which
    it can count offsets, its own first. `splits`: it writes splits itself, else there is one file for each.
    `textless`: it can leave the texts out. `reader` is the key of the importer that reads its files back, "" for
    none; `needs` the extra without which it can't write. `suffixes` leads from choices of its options to the suffixes
    that they ask for.
    """

    key: str
    name: str
    suffix: str
    description: str
    write: Callable[[Path, ExportSource, Step], None]
    carries: Carries = EVERYTHING
    reduce: Reduce | None = None
    folder: bool = False
    units: tuple[Unit, ...] = ("codepoint",)
    splits: bool = False
    textless: bool = False
    options: tuple[Option, ...] = ()
    reader: str = ""
    needs: str = ""
    suffixes: Mapping[str, str] = field(default_factory=dict)


def suffix_of(exporter: Exporter, options: ExportOptions) -> str:
    """What the name of the file ends in, with these options."""
    chosen = (options.chosen.get(option.key, option.choices[0]) for option in exporter.options)
    return next((exporter.suffixes[one] for one in chosen if one in exporter.suffixes), exporter.suffix)


def unit_of(exporter: Exporter, source: ExportSource) -> Unit:
    """The unit in which this export counts offsets."""
    return source.options.unit or exporter.units[0]


def choice(source: ExportSource, option: Option) -> str:
    """What was chosen for an option of the format."""
    return source.options.chosen.get(option.key, option.choices[0])
