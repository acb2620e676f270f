"""What an importer yields; every reader of a format speaks these words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from enum import IntEnum
from pathlib import Path
from typing import Any, Literal

from annotator.domain.annotation import Certainty, Origin
from annotator.domain.annotator import Annotator
from annotator.domain.document import Foreign, State
from annotator.domain.entity import Entity
from annotator.domain.label import Label
from annotator.domain.relation import End, RelationType
from annotator.domain.span import JOINED_BY, Fragments
from annotator.domain.units import Unit
from annotator.formats.head import Head


@dataclass(slots=True)
class ReadAnnotation:
    """An annotation as a file has it: offsets count the `unit` of its document in the file's text, before
    normalisation. `quote` is the surface text that the file carries, None where it carries none.

    `label` and `annotator` are names; `label_id` and `annotator_id` tell two of one name apart. `id` is one of
    our ids, `external_id` anybody else's; `ref` is what relations of the file call it.
    """

    label: str
    fragments: Fragments
    annotator: str | None = None
    quote: str | None = None
    id: str | None = None
    created: int | None = None
    updated: int | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    note: str = ""
    certainty: Certainty = ""
    origin: Origin | None = None
    external_id: str = ""
    extra: dict[str, Any] = field(default_factory=dict)
    label_id: str | None = None
    annotator_id: str | None = None
    ref: str = ""


@dataclass(slots=True)
class ReadRelation:
    """A relation as a file has it, from the annotation that the file calls `source` to `target`: an annotation by
    its `ref`, an entity or a document by what `end` says. Offsets of `cue` are as those of annotations."""

    type: str
    source: str
    target: str
    end: End = "annotation"
    id: str | None = None
    cue: Fragments = ()
    created: int | None = None
    updated: int | None = None
    attributes: dict[str, Any] = field(default_factory=dict)
    note: str = ""
    group: str = ""
    origin: Origin | None = None
    external_id: str = ""
    extra: dict[str, Any] = field(default_factory=dict)
    type_id: str | None = None


@dataclass(slots=True)
class ReadProvenance:
    """Where a document came from, as a file has it."""

    title: str
    meta: dict[str, Any] = field(default_factory=dict)
    file: str = ""
    reader: str = ""
    raw_sha256: str = ""
    external_id: str = ""
    extra: dict[str, Any] = field(default_factory=dict)


@dataclass(slots=True)
class ReadStatus:
    """How far an annotator, given by name and perhaps id, is with the document."""

    annotator: str
    state: State
    annotator_id: str | None = None


@dataclass(frozen=True, slots=True)
class Surface:
    """How a file writes the text that an annotation covers: what stands between fragments, and whether blanks and
    line ends are as they are in the text or only somewhere near."""

    joined_by: str = JOINED_BY
    blanks: bool = True


OUR_SURFACE = Surface()


@dataclass(slots=True)
class ReadDocument:
    """A document as a file has it. `text` is not yet normalised; `where` names file and line for reports.

    Offsets of annotations and cues count `unit`; where the quotes do not fit, the other units are tried. Those of
    `structure` count code points. With no `text` but a `stated_sha256`, the document is one that the project has.

    The first of `provenances` is the one shown. `refused` says, a sentence each, which annotations could not be
    read, `remarks` what else the user should know of the file. `stated_sha256` is the hash that the file gives for
    the text, `encoding` what its bytes were found to be in, `consumed` counts the bytes of the file read so far.
    """

    text: str
    where: str
    provenances: list[ReadProvenance]
    annotations: list[ReadAnnotation] = field(default_factory=list)
    relations: list[ReadRelation] = field(default_factory=list)
    statuses: list[ReadStatus] = field(default_factory=list)
    structure: list[dict[str, Any]] = field(default_factory=list)
    supersedes: str | None = None
    encoding: str = ""
    stated_sha256: str = ""
    refused: list[str] = field(default_factory=list)
    consumed: int = 0
    unit: Unit = "codepoint"
    surface: Surface = OUR_SURFACE
    remarks: list[str] = field(default_factory=list)
    typed: bool = True

    @property
    def title(self) -> str:
        return self.provenances[0].title


@dataclass(slots=True)
class ReadHeader:
    """What a file says about the project: labels, annotators and so on; an id of "" is to be made or found.

    `extra` holds what this version does not understand, to be written back.
    """

    labels: list[Label] = field(default_factory=list)
    annotators: list[Annotator] = field(default_factory=list)
    extra: dict[str, Any] = field(default_factory=dict)
    relation_types: list[RelationType] = field(default_factory=list)
    entities: list[Entity] = field(default_factory=list)


@dataclass(slots=True)
class ReadFailure:
    """A part of a file that could not be read: the rest goes on. `reason` is a sentence for the user.

    `skipped` where nothing is wrong: it is only of no kind that is read.
    """

    where: str
    reason: str
    skipped: bool = False


Read = ReadDocument | ReadHeader | ReadFailure | Foreign


@dataclass(frozen=True, slots=True)
class Columns:
    """Which columns of a table hold the text and the title of a document; "" where the names are to tell."""

    text: str = ""
    title: str = ""


@dataclass(slots=True)
class Peek:
    """The first rows of a table, as texts, and which columns seem to hold text and title ("" for none). `certain` where
    the column of the text is called so, or is the only one."""

    names: list[str]
    rows: list[list[str]]
    text: str = ""
    title: str = ""
    certain: bool = False


@dataclass(frozen=True, slots=True)
class Options:
    """What somebody says of a file that it does not say itself: the columns of a table, the encoding of its bytes, the
    password that opens it."""

    columns: Columns | None = None
    encoding: str = ""
    password: str = field(default="", repr=False)


NO_OPTIONS = Options()

ReadFile = Callable[[Path, int], Iterator[Read]]


class Claim(IntEnum):
    """How sure a reader is, from the first bytes of a file, that the file is of its kind."""

    NONE = 0
    LIKELY = 1
    """It is, unless the file's name says otherwise."""
    CERTAIN = 2
    """It is, whatever the name says."""


def no_claim(head: Head) -> Claim:
    """The word of a reader that goes by the name alone."""
    return Claim.NONE


def no_companions(path: Path) -> tuple[Path, ...]:
    """The word of a reader of files that stand alone."""
    return ()


@dataclass(frozen=True, slots=True)
class Importer:
    """`read` yields what stands in a file; it raises AnnotatorError when nothing of the file can be read.

    `limit` is the number of code points that one document may have. `claims` tells the kind by the content.
    `read_columns` reads a table with the columns that the user named, `read_with` a file with whatever else they say of
    it; `peek` looks at the first rows of a table. `read_members` reads an archive, each
    member with the reader that it is handed. `apart` says that the reader is slow, or trusts what it reads too
    far, and belongs in a process of its own. `companions` are the other files that reading one takes along: a folder's
    import does not read them again. `brings` says whether files of the kind are documents or hold annotations too;
    `needs` names the extra without which it can't be read.
    """

    key: str
    name: str
    suffixes: tuple[str, ...]
    description: str
    read: ReadFile
    claims: Callable[[Head], Claim] = no_claim
    read_columns: Callable[[Path, int, Columns], Iterator[Read]] | None = None
    read_with: Callable[[Path, int, Options], Iterator[Read]] | None = None
    peek: Callable[[Path], Peek] | None = None
    read_members: Callable[[Path, int, ReadFile], Iterator[Read]] | None = None
    apart: bool = False
    companions: Callable[[Path], tuple[Path, ...]] = no_companions
    brings: Literal["documents", "annotations"] = "documents"
    needs: str = ""

    def items(self, path: Path, limit: int, options: Options) -> Iterator[Read]:
        """What stands in a file, read with as much of the options as this reader knows of."""
        if self.read_with is not None and (options.encoding or options.password):
            return self.read_with(path, limit, options)
        if self.read_columns is not None and options.columns is not None:
            return self.read_columns(path, limit, options.columns)
        return self.read(path, limit)
