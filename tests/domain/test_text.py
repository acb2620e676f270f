"""The rule by which texts are normalised, and the quick look that spares most texts the search."""

from __future__ import annotations

from annotator.domain.text import _HOSTILE, _is_suspect


def test_the_look_at_the_bytes_misses_no_character_that_the_rule_replaces() -> None:
    missed = [
        point
        for point in range(0x110000)
        if _HOSTILE.match(chr(point)) and chr(point) != "\r" and not _is_suspect(f"é{chr(point)}a")
    ]
    assert missed == []
