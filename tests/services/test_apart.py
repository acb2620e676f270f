"""Readers in a process of their own: what they find comes back, and what goes wrong stays there."""

from __future__ import annotations

import pytest

from annotator.errors import AnnotatorError, Cancelled
from annotator.formats.base import Options
from annotator.services.apart import Apart
from tests.formats.making import pdf, saved


def nothing() -> None:
    """Somebody who does not want to stop."""


@pytest.fixture
def apart():
    made = Apart(memory=512 << 20)
    yield made
    made.close()


def test_one_process_reads_file_after_file(apart, tmp_path):
    first, second = (saved(tmp_path, f"{word}.pdf", pdf([word])) for word in ("One", "Two"))
    (one,) = apart.read("pdf", first, 1000, Options(), nothing)
    process = apart._process
    (two,) = apart.read("pdf", second, 1000, Options(), nothing)
    assert (one.text, two.text, apart._process) == ("One", "Two", process)
    assert two.structure == [{"kind": "page", "number": 1, "start": 0, "end": 3}]


def test_what_a_reader_refuses_is_refused_here_and_the_next_file_is_read(apart, tmp_path):
    with pytest.raises(AnnotatorError, match=r"bad\.pdf is not a PDF"):
        list(apart.read("pdf", saved(tmp_path, "bad.pdf", "words"), 1000, Options(), nothing))
    assert [item.text for item in apart.read("pdf", saved(tmp_path, "a.pdf", pdf(["One"])), 1000, Options(), nothing)]


def test_a_process_that_dies_costs_its_file_alone(apart, tmp_path):
    path = saved(tmp_path, "a.pdf", pdf(["One"]))
    list(apart.read("pdf", path, 1000, Options(), nothing))

    def murder() -> None:
        apart._process.kill()

    large = saved(tmp_path, "b.pdf", pdf(*(["words"] * 50 for _ in range(400))))
    with pytest.raises(AnnotatorError, match=r"b\.pdf breaks its reader"):
        list(apart.read("pdf", large, 10_000_000, Options(), murder))
    assert [item.text for item in apart.read("pdf", path, 1000, Options(), nothing)] == ["One"]


def test_a_file_that_takes_too_long_is_left_out(tmp_path):
    apart = Apart(seconds=0.0)
    try:
        with pytest.raises(AnnotatorError, match=r"a\.pdf takes longer than 0 seconds"):
            list(apart.read("pdf", saved(tmp_path, "a.pdf", pdf(["One"])), 1000, Options(), nothing))
        assert apart._process is None
    finally:
        apart.close()


def test_a_file_that_needs_too_much_memory_is_left_out(tmp_path):
    pytest.importorskip("resource", reason="this system holds no process to an amount of memory")
    path = saved(tmp_path, "a.rtf", b"{\\rtf1 " + bytes(120 << 20))
    apart = Apart(memory=256 << 20)
    try:
        with pytest.raises(AnnotatorError, match=r"a\.rtf needs more memory"):
            list(apart.read("rtf", path, 1 << 30, Options(), nothing))
    finally:
        apart.close()


def test_stopping_ends_the_process_at_once(apart, tmp_path):
    def stop() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        list(apart.read("pdf", saved(tmp_path, "a.pdf", pdf(["One"])), 1000, Options(), stop))
    assert apart._process is None
