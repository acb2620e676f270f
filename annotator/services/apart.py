"""Readers in a process of their own: bounded in time and memory, ended at will, and no harm when they crash."""

from __future__ import annotations

import signal
import traceback
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path
from time import monotonic
from typing import Any

from annotator.errors import AnnotatorError, Locked
from annotator.formats import importer_of
from annotator.formats.base import Options, Peek, Read

SECONDS = 180.0
"""How long one file may take."""
MEMORY = 3 << 30
"""Bytes of address space that the process may have, where the system can hold it to that."""

_POLL = 0.05
_ENDING = 2.0


@dataclass(frozen=True, slots=True)
class _Order:
    key: str
    path: Path
    limit: int
    options: Options
    peeking: bool = False


@dataclass(frozen=True, slots=True)
class _End:
    """The file is read; `sentence` says why not, if it could not be."""

    sentence: str = ""
    details: str = ""
    locked: bool = False


class Apart:
    """One process that reads file after file, begun at the first and begun anew after one that killed it."""

    def __init__(self, seconds: float = SECONDS, memory: int = MEMORY) -> None:
        self._seconds = seconds
        self._memory = memory
        self._process: SpawnProcess | None = None
        self._connection: Connection | None = None

    def read(self, key: str, path: Path, limit: int, options: Options, alive: Callable[[], None]) -> Iterator[Read]:
        """What the reader of this key finds in a file.

        Raises Locked where a password is missing or wrong, and AnnotatorError when the file can't be read, takes too
        long or breaks the process. `alive` is called some times a second; what it raises ends the process.
        """
        return self._answers(_Order(key, path, limit, options), alive)

    def peek(self, key: str, path: Path, alive: Callable[[], None]) -> Peek:
        """The first rows of a table. Raises as `read` does."""
        (found,) = self._answers(_Order(key, path, 0, Options(), True), alive)
        return found  # type: ignore[no-any-return]

    def _answers(self, order: _Order, alive: Callable[[], None]) -> Iterator[Any]:
        path, finished = order.path, False
        try:
            connection = self._begun()
            connection.send(order)
            until = monotonic() + self._seconds
            while not isinstance(item := self._next(connection, path, until, alive), _End):
                yield item
            finished = True
            if item.sentence:
                raise (Locked if item.locked else AnnotatorError)(item.sentence, details=item.details)
        except (EOFError, OSError) as error:
            raise AnnotatorError(
                f"{path} breaks its reader; leave it out, or save it anew", details=repr(error)
            ) from error
        finally:
            if not finished:
                self._kill()

    def _next(self, connection: Connection, path: Path, until: float, alive: Callable[[], None]) -> Any:
        while not connection.poll(_POLL):
            alive()
            if monotonic() > until:
                raise AnnotatorError(f"{path} takes longer than {self._seconds:.0f} seconds to read; it is left out")
        return connection.recv()

    def _begun(self) -> Connection:
        if self._connection is None or self._process is None or not self._process.is_alive():
            self._kill()
            context = get_context("spawn")
            ours, theirs = context.Pipe()
            process = context.Process(target=_serve, args=(theirs, self._memory), daemon=True)
            process.start()
            theirs.close()
            self._connection, self._process = ours, process
        return self._connection

    def close(self) -> None:
        """Let the process end."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            self._process.join(_ENDING)
        self._kill()

    def _kill(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        if self._process is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._process = None


def _serve(connection: Connection, memory: int) -> None:
    """The work of the process: answers orders until the other end is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for who waits, and ends this by closing
    _bound(memory)
    with suppress(EOFError, OSError):
        while True:
            order: _Order = connection.recv()
            connection.send(_answered(order, connection))


def _bound(memory: int) -> None:
    try:
        import resource
    except ImportError:
        return  # Windows has nothing of the kind
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    bound = memory if most == resource.RLIM_INFINITY else min(memory, most)
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (bound, most))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _answered(order: _Order, connection: Connection) -> _End:
    importer = importer_of(order.key)
    assert importer is not None
    try:
        if order.peeking:
            assert importer.peek is not None
            connection.send(importer.peek(order.path))
            return _End()
        for item in importer.items(order.path, order.limit, order.options):
            connection.send(item)
    except AnnotatorError as error:
        return _End(str(error), error.details, isinstance(error, Locked))
    except MemoryError:
        return _End(f"{order.path} needs more memory than one document should; it is left out")
    except Exception:
        return _End(f"{order.path} breaks its reader; leave it out, or save it anew", traceback.format_exc())
    return _End()
