"""Damaged files through every reader: nothing may crash, hang, eat memory, or put an annotation in the wrong place.

    python -m tests.bench.fuzz [--data DIR] [--count N] [--seconds N] [--seed N] [--keep DIR] [--atheris] [KEY...]

For each importer: real files of --data and our own exports (the torture project among them) are mutated and read in a
process that is held to 10 seconds and 500 MB. Every 20th is imported into a project, too. A fault is an error that is
no AnnotatorError, a hang, a blow-up, a document above the limit, or a span whose text is not its quote. The input of
the first of each kind is kept in --keep. With --atheris the mutations follow coverage (`pip install atheris`).
"""

from __future__ import annotations

import argparse
import mmap
import os
import random
import shutil
import signal
import struct
import sys
import time
import traceback
from collections import Counter
from pathlib import Path

from annotator.formats import IMPORTERS
from annotator.formats.base import Importer
from annotator.formats.extras import is_here
from tests.bench.corpus import Case, cases_of
from tests.bench.fuzz_checks import Fault, Trial
from tests.bench.mutating import mutated

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"
SECONDS = 10
MEMORY = 500 << 20
_LIVES = 20_000
"""Executions after which a worker begins anew, so that what libraries keep is not taken for a blow-up."""

_STATE = struct.Struct("qdq")  # number, begun at, faults


class Hang(BaseException):
    """Raised by the alarm; no reader may catch it."""


def _rung(number: int, frame: object) -> None:
    raise Hang


def damaged(cases: list[Case], chance: random.Random) -> tuple[Case, int, bytes]:
    """A case, which of its files is damaged, and how that one now reads."""
    (case,) = chance.choices(cases, [1 / (2000 + len(case.files[case.main][1])) for case in cases])
    at = case.main if chance.random() < 0.7 else chance.randrange(len(case.files))
    return case, at, mutated(case.files[at][1] or b"x", chance)


class Bench:
    """Runs cases of one importer in a folder; counts and keeps faults."""

    def __init__(self, importer: Importer, folder: Path, keep: Path) -> None:
        self.importer, self.folder, self.keep = importer, folder, keep
        self.trial = Trial(importer, folder)
        self.found: Counter[str] = Counter()
        self._placed: dict[int, Path] = {}

    def run(self, case: Case, at: int, raw: bytes, *, whole: bool, name: str) -> str:
        """What is wrong with reading the case with this file so; "" if nothing."""
        place = self._placed.get(id(case))
        if place is None:
            place = self._placed[id(case)] = self.folder / f"case{len(self._placed)}"
            case.put(place)
        path = place / case.files[at][0]
        path.write_bytes(raw)
        signal.setitimer(signal.ITIMER_REAL, SECONDS)
        try:
            self.trial.of(place / case.files[case.main][0], whole=whole)
            said = ""
        except Fault as fault:
            said = str(fault)
        except Hang:
            said = "hang"
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        if said and not self.found[said]:
            self.save(case, at, raw, name, said)
        self.found[said] += bool(said)
        path.write_bytes(case.files[at][1])
        return said

    def save(self, case: Case, at: int, raw: bytes, name: str, said: str) -> None:
        """Keep what made the fault, with what belongs to it."""
        place = self.keep / f"{self.importer.key}-{name}"
        case.put(place)
        (place / case.files[at][0]).write_bytes(raw)
        (place / "FAULT").write_text(f"{case.files[case.main][0]}\n{said}\n", encoding="utf-8")
        print(f"   {place.name}: {said.splitlines()[0][:200]}", flush=True)


def worker(importer: Importer, given: argparse.Namespace, state: mmap.mmap, first: int, folder: Path) -> None:
    """Executions from number `first` on, until the count, the time or the worker's life is over."""
    import resource

    signal.signal(signal.SIGALRM, _rung)
    cases = cases_of(importer, given.data, folder / "exports")
    bench = Bench(importer, folder, given.keep)
    base, faults = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10, _STATE.unpack(state[: _STATE.size])[2]
    number = first
    while number < min(given.count, first + _LIVES) and time.time() < given.until:
        chance = random.Random(f"{importer.key}/{given.seed}/{number}")
        case, at, raw = damaged(cases, chance)
        state[: _STATE.size] = _STATE.pack(number, time.time(), faults)
        if bench.run(case, at, raw, whole=number % 20 == 0, name=f"{given.seed}-{number}"):
            faults += 1
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10) - base
        number += 1
        if grown > MEMORY:
            bench.save(case, at, raw, f"{given.seed}-{number - 1}", f"memory: grew by {grown >> 20} MB")
            faults += 1
            break
    bench.trial.close()
    state[: _STATE.size] = _STATE.pack(number, 0.0, faults)


def fuzzed(importer: Importer, given: argparse.Namespace) -> tuple[int, int]:
    """Executions and faults of one importer; workers are ended when one of their executions never ends."""
    state = mmap.mmap(-1, _STATE.size)
    number = faults = 0
    begun = time.time()
    given.until = begun + given.seconds
    while number < given.count and time.time() < given.until:
        folder = given.place / f"{importer.key}-{number}"
        folder.mkdir(parents=True)
        state[: _STATE.size] = _STATE.pack(number, time.time(), faults)
        child = os.fork()
        if not child:
            code = 1
            try:
                worker(importer, given, state, number, folder)
                code = 0
            except Exception:
                traceback.print_exc()
            finally:
                os._exit(code)
        number, faults = _watched(child, state, importer, given)
        shutil.rmtree(folder, ignore_errors=True)
    spent = time.time() - begun
    print(f"{importer.key:14} {number:>9,} executions, {faults:>5,} faults, {number / spent:7.0f}/s", flush=True)
    return number, faults


def _watched(child: int, state: mmap.mmap, importer: Importer, given: argparse.Namespace) -> tuple[int, int]:
    """Wait for a worker; number of the execution to go on with, and faults so far."""
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        number, since, faults = _STATE.unpack(state[: _STATE.size])
        if done:
            if status:
                print(f"   {importer.key} {given.seed}-{number}: broke its process (status {status})", flush=True)
                return number + 1, faults + 1
            return number, faults
        if since and time.time() - since > 3 * SECONDS:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
            print(f"   {importer.key} {given.seed}-{number}: hangs where no alarm reaches", flush=True)
            return number + 1, faults + 1
        time.sleep(0.05)


def by_coverage(importer: Importer, given: argparse.Namespace) -> None:
    """One importer with mutations that atheris (libFuzzer) chooses by the branches that they reach."""
    import atheris

    folder = given.place / f"{importer.key}-atheris"
    folder.mkdir(parents=True)
    signal.signal(signal.SIGALRM, _rung)
    cases = cases_of(importer, given.data, folder / "exports")
    bench = Bench(importer, folder, given.keep)
    seeds = folder / "seeds"
    seeds.mkdir()
    for number, case in enumerate(cases):
        (seeds / str(number)).write_bytes(bytes([number % 256]) + case.files[case.main][1])
    count = 0

    def one(data: bytes) -> None:
        nonlocal count
        count += 1
        case = cases[(data[0] if data else 0) % len(cases)]
        bench.run(case, case.main, data[1:] or b"x", whole=count % 20 == 0, name=f"atheris-{count}")

    def change(data: bytes, most: int, seed: int) -> bytes:
        chance = random.Random(seed)
        if chance.random() < 0.3:
            return bytes(atheris.Mutate(data, most))
        return (data[:1] + mutated(data[1:] or b"x", chance))[:most]

    runs = [sys.argv[0], str(seeds), f"-max_total_time={given.seconds}", "-max_len=100000", "-rss_limit_mb=3000",
            "-timeout=30", "-print_final_stats=1", "-verbosity=0"]  # fmt: skip
    atheris.Setup(runs, one, custom_mutator=change)
    try:
        atheris.Fuzz()
    finally:
        print(f"{importer.key:14} {count:>9,} executions by coverage, {sum(bench.found.values())} faults", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("keys", nargs="*")
    parser.add_argument("--data", type=Path, default=DATA)
    parser.add_argument("--count", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=1e6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, default=Path("faults"))
    parser.add_argument("--atheris", action="store_true")
    given = parser.parse_args()
    given.place = Path("/dev/shm" if Path("/dev/shm").is_dir() else "/tmp") / f"fuzz-{os.getpid()}"
    known = [one for one in IMPORTERS if is_here(one.needs) and (not given.keys or one.key in given.keys)]
    try:
        if given.atheris:
            by_coverage(known[0], given)
            return
        totals = [fuzzed(importer, given) for importer in known]
        print(f"{'all':14} {sum(n for n, _ in totals):>9,} executions, {sum(f for _, f in totals):>5,} faults")
    finally:
        shutil.rmtree(given.place, ignore_errors=True)


if __name__ == "__main__":
    main()
