"""Lines are split at line feeds only, bounded in length and depth, and fail with a reason."""

from __future__ import annotations

import io

import pytest

from annotator.formats.json_lines import DEEPEST, lines, parsed, too_deep


def split(raw: bytes, most: int = 1000) -> list[tuple[int, int, bytes | None]]:
    return list(lines(io.BytesIO(raw), most))


def test_other_line_ends_do_not_split():
    raw = '{"a":"x\u2028y\u0085z"}\r\n{"b":1}\x0b\x0c'.encode()
    assert [line for _, _, line in split(raw)] == [raw.split(b"\n")[0] + b"\n", b'{"b":1}\x0b\x0c']


def test_numbers_count_blank_lines_which_are_left_out():
    assert [(number, line) for number, _, line in split(b"\n  \n1\n\n2")] == [(3, b"1\n"), (5, b"2")]


def test_a_byte_order_mark_is_no_part_of_the_first_line():
    assert split(b"\xef\xbb\xbf1\n")[0][2] == b"1\n"


def test_a_line_that_is_too_long_is_skipped_and_the_next_is_read():
    raw = b"x" * 5000 + b"\n1\n" + b"y" * 5000
    assert split(raw) == [(1, 5001, None), (2, 5003, b"1\n"), (3, 10003, None)]


def test_a_line_of_exactly_the_most_bytes_is_read():
    assert split(b"x" * 1000 + b"\n1")[0][2] == b"x" * 1000 + b"\n"
    assert split(b"x" * 1001 + b"\n1")[0][2] is None


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"{", "is not JSON"),
        (b'{"a": NaN}', "is not JSON"),
        (b'{"a": "\xff"}', r"is not UTF-8 \(byte 8 of the line\)"),
        (b"\xff\xfe{\0}\0", "is not UTF-8"),
        (b"[" * 3000 + b"]" * 3000, "nested too deeply"),
        (b'["\\ud800", ' * 3000 + b"1" + b"]" * 3000, "nested too deeply"),
        (b'["\\ud800", ' * 100_000 + b"1" + b"]" * 100_000, "nested too deeply"),
        (b'["\\ud800", NaN]', "has NaN"),
        (b'["\\ud800", 1e999]', "too large"),
        (b'["\\ud800", ' + b"9" * 400 + b"]", "too large"),
        (b'["\\ud800", ' + b"9" * 5000 + b"]", "."),
        (b'["\\ud800" "x"]', "is not JSON"),
        (b'["\\ud800", "\xff"]', "is not UTF-8"),
        (b'{"a": 1e999}', "is not JSON"),
    ],
)
def test_a_line_that_is_no_json_fails_with_a_reason(line, reason):
    with pytest.raises(ValueError, match=reason):
        parsed(line)


def test_half_characters_are_kept_in_the_text_and_replaced_elsewhere():
    value = parsed(
        b'{"text": "a\\ud800b", "title": "c\\udfffd", "k\\ud800": [{"x": "\\ud800"}], "n": 12345678901234567890123}'
    )
    assert value == {"text": "a\ud800b", "title": "c\ufffdd", "k\ufffd": [{"x": "\ufffd"}], "n": 1.2345678901234568e22}


def test_pairs_of_halves_are_one_character():
    assert parsed(b'{"a": "\\ud83d\\udea2", "b": "\\ud800"}') == {"a": "🚢", "b": "\ufffd"}


def nested(levels: int) -> object:
    value: object = 1
    for level in range(levels):
        value = [value] if level % 2 else {"a": value}
    return value


def test_depth_counts_lists_and_objects():
    assert not too_deep(nested(DEEPEST))
    assert too_deep(nested(DEEPEST + 1))
