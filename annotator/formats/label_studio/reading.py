"""Reading what Label Studio exports: a list of tasks, one on each line or in any other layout."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from annotator.domain.annotator import Annotator, AnnotatorKind
from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Read, ReadFailure, ReadHeader
from annotator.formats.files import container, content, opened
from annotator.formats.head import Head
from annotator.formats.json_lines import lines, parsed
from annotator.formats.label_studio.config import Config, config_of
from annotator.formats.label_studio.tasks import documents_of, flat_task
from annotator.formats.task_lines import most_of_a_line

_CONFIGS = ("config.xml", "label_config.xml", "labeling_config.xml")
_MOST_OF_A_CONFIG = 4 << 20
_LISTED = re.compile(rb"(\xef\xbb\xbf)?\s*\[\s*\{")
_TASK = re.compile(rb'"(annotations|completions|predictions)"\s*:\s*\[')
_DATA = re.compile(rb'"data"\s*:\s*\{')
_OURS = re.compile(rb'\s*\[\s*\{\s*"total_annotations"\s*:')
_FLAT = re.compile(rb'"labels"\s*:\s*\[\s*"')


def claims(head: Head) -> Claim:
    """A list of objects with data and annotations, or the same laid out flat (JSON-MIN)."""
    raw = head.bytes
    if not _LISTED.match(raw):
        return Claim.NONE
    if _OURS.match(raw) or (_TASK.search(raw) and _DATA.search(raw)):
        return Claim.CERTAIN
    flat = (
        _FLAT.search(raw) and re.search(rb'"start"\s*:\s*\d', raw) and re.search(rb'"(annotator|lead_time)"\s*:', raw)
    )
    return Claim.CERTAIN if flat else Claim.NONE


def companions(path: Path) -> tuple[Path, ...]:
    """The labelling configuration beside the tasks."""
    if path.suffix.lower() != ".json":
        return ()
    return tuple(place for name in (*_CONFIGS, f"{path.stem}.xml") if (place := path.with_name(name)).is_file())[:1]


def read(path: Path, limit: int) -> Iterator[Read]:
    """A header from the configuration where there is one, then a document for each text of each task.

    Raises AnnotatorError where the file holds no tasks.
    """
    tasks = _tasks(path, limit)
    first = next(tasks, None)
    if first is None:
        raise AnnotatorError(f"{path} is empty: it holds no tasks")
    config = Config()
    for place in companions(path):
        try:
            config = _configured(place)
        except AnnotatorError as error:
            yield ReadFailure(str(place), str(error))
        else:
            yield config.header
    known: set[str] = set()
    yield from _read(first, path, limit, config, known)
    for task in tasks:
        yield from _read(task, path, limit, config, known)


def _configured(place: Path) -> Config:
    raw = content(place, _MOST_OF_A_CONFIG // 4)
    found = config_of(raw, place)
    if not (found.header.labels or found.texts or found.controls):
        return Config()  # some other XML
    return found


_Task = tuple[str, int, dict[str, Any] | str]


def _tasks(path: Path, limit: int) -> Iterator[_Task]:
    """Where each task stands, how many bytes were read up to it, and the task or why it is none."""
    with opened(path) as file:
        start = file.readline(100)
        second = file.readline(most_of_a_line(limit)) if start.strip() == b"[" else b""
    if _object(second) is not None:
        yield from _lined(path, limit)
        return
    raw = container(path)
    try:
        value = parsed(raw.removeprefix(b"\xef\xbb\xbf"))
    except ValueError as error:
        raise AnnotatorError(f"{path} is not sound JSON: it {error}") from error
    if isinstance(value, dict):
        value = [value]
    if not isinstance(value, list) or not any(isinstance(task, dict) for task in value[:100]):
        raise AnnotatorError(f"{path} holds no tasks of Label Studio")
    for number, task in enumerate(value, 1):
        value[number - 1] = None
        yield f"task {number}", 0, task if isinstance(task, dict) else "it is not an object"


def _object(line: bytes) -> dict[str, Any] | None:
    try:
        value = parsed(line.strip().removesuffix(b","))
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _lined(path: Path, limit: int) -> Iterator[_Task]:
    """As we write them: a task a line, so that none but the one at hand is in memory."""
    with opened(path) as file:
        for number, consumed, line in lines(file, most_of_a_line(limit)):
            if line is None or line.strip() not in (b"[", b"]"):
                task = _object(line) if line is not None else None
                yield f"line {number}", consumed, "it is no task, or damaged" if task is None else task


def _read(task: _Task, path: Path, limit: int, config: Config, known: set[str]) -> Iterator[Read]:
    place, consumed, value = task
    where = f"{path.name}, {place}"
    if isinstance(value, str):
        yield ReadFailure(where, value)
        return
    try:
        found = documents_of(flat_task(value), where, path.name, limit, config)
    except ValueError as error:
        yield ReadFailure(where, f"the task {error}")
        return
    for document, kinds in found:
        yield from _new(kinds, known)
        document.consumed = consumed
        yield document


def _new(kinds: dict[str, AnnotatorKind], known: set[str]) -> Iterator[ReadHeader]:
    """Engines and adjudicators are announced before the first document that names them."""
    new = [Annotator("", name, kind) for name, kind in kinds.items() if name not in known and name.strip()]
    if new:
        known.update(kinds)
        yield ReadHeader(annotators=new)
