"""Which encoding a file is in, and what is refused as no text."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.errors import AnnotatorError
from annotator.formats.decoding import decoded

TEXTS = (
    "The minister said nothing.\nThen she left.\n",
    "وزیر چیزی نگفت.\nسپس رفت. می‌گوید\n",
    "Министр ничего не сказал.\nПотом ушла.\n",
    "部长什么也没说。\n然后她离开了。\n",
    "A ship 🚢 and a flag 🇫🇮.\n",
)
WIDE = ("utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be")
MARKS = {
    "utf-8": b"\xef\xbb\xbf",
    "utf-16-le": b"\xff\xfe",
    "utf-16-be": b"\xfe\xff",
    "utf-32-le": b"\xff\xfe\0\0",
    "utf-32-be": b"\0\0\xfe\xff",
}


@pytest.mark.parametrize("encoding", MARKS)
@pytest.mark.parametrize("text", TEXTS)
def test_a_byte_order_mark_is_believed_and_left_out_of_the_text(text, encoding):
    assert decoded(MARKS[encoding] + text.encode(encoding), "x") == (text, encoding)


@pytest.mark.parametrize("encoding", WIDE)
@pytest.mark.parametrize("text", TEXTS)
def test_wide_encodings_are_found_without_a_mark(text, encoding):
    read, found = decoded(text.encode(encoding), "x")
    assert (read, found.replace("_", "-")) == (text, encoding)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_what_is_utf8_is_never_taken_for_anything_else(text):
    if not text.startswith("\ufeff"):
        assert decoded(text.encode(), "x") == (text, "utf-8")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Il est allé à la plage, déjà vu.", "cp1252"),
        ("„Größe“ – über alles, sagte er.", "cp1252"),
        ("Министр ничего не сказал, а потом ушла из зала заседаний.", "cp1251"),
        ("قال الوزير إن القرار لم يتخذ بعد وإن الحكومة تدرس الأمر.", "cp1256"),
    ],
)
def test_short_texts_in_legacy_code_pages_are_read(text, encoding):
    assert decoded(text.encode(encoding), "x")[0] == text


def test_a_few_zero_bytes_do_not_make_a_text_binary():
    raw = b"The minister\0 said that\0 nothing was decided, and left the hall.\n" * 3
    text, encoding = decoded(raw, "x")
    assert encoding == "utf-8"
    assert text.count("\0") == 6


@pytest.mark.parametrize(
    "raw",
    [
        b"%PDF-1.7\n1 0 obj",
        b"PK\x03\x04\x14\0",
        b"SQLite format 3\0" + bytes(80),
        b"\x89PNG\r\n\x1a\n",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        bytes(200),
        bytes(range(256)) * 4,
        b"\x01\x02\x03\x04\x05\x06 text",
    ],
)
def test_binary_files_are_refused_by_name(raw):
    with pytest.raises(AnnotatorError, match=r"report\.txt is .*not a text"):
        decoded(raw, "report.txt")


@pytest.mark.parametrize("raw", [b"\xff\xfea", b"\xef\xbb\xbf\xff\xff", b"\xff\xfe\0\0abc"])
def test_a_mark_that_does_not_tell_the_truth_is_refused_with_the_byte(raw):
    with pytest.raises(AnnotatorError, match=r"report\.txt says that it is UTF-.* from byte \d+ on"):
        decoded(raw, "report.txt")


@given(st.binary(max_size=300))
def test_any_bytes_give_a_text_or_a_sentence(raw):
    with contextlib.suppress(AnnotatorError):
        text, encoding = decoded(raw, "x")
        assert isinstance(text, str)
        assert encoding


@pytest.mark.parametrize(
    ("name", "encoding", "words"),
    [
        ("sample-arabic-1.txt", "cp1256", "بالموازاة مع ذلك"),
        ("sample-hebrew-2.txt", "cp1255", "אין כמעט ניבים"),
        ("sample-french-1.txt", "cp1252", "MOLIÈRE"),
        ("sample-chinese.txt", "big5", "維基大典"),
        ("transcoded/fa-utf16le-bom.txt", "utf-16-le", "نظامی می‌گوید"),
        ("transcoded/ja-shift_jis.txt", "shift_jis", "最も仲の良い"),
        ("transcoded/ar-windows1256.txt", "cp1256", "كتبت كوري"),
        ("transcoded/ar-utf8-bom-crlf.txt", "utf-8", "كتبت كوري"),
    ],
)
def test_real_files_in_eight_encodings_are_read(shared, name, encoding, words):
    raw = (shared / "data/articles/encodings" / name).read_bytes()
    text, found = decoded(raw, name)
    assert words in text
    assert found == encoding


@pytest.mark.parametrize("raw", [b"\x00\x01\x02\x89PNG", b"\x00", b"\x01a\x02"])
def test_a_tiny_binary_file_is_refused_as_well(raw: bytes) -> None:
    with pytest.raises(AnnotatorError, match="binary"):
        decoded(raw, "tiny.txt")


def test_a_stray_nul_in_a_short_text_does_not_refuse_it() -> None:
    assert decoded(b"a\0b c", "short.txt")[0] == "a\0b c"
