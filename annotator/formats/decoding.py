"""From a file's bytes to its text: which encoding it is in, and what is no text at all."""

from __future__ import annotations

import codecs
import re
from collections import Counter

from annotator.errors import AnnotatorError

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # before UTF-16, whose mark it begins with
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_SIGNATURES = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or an office document"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"\x1f\x8b", "a compressed archive"),
    (b"7z\xbc\xaf\x27\x1c", "a compressed archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
)

_BINARY = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_BINARY_SHARE = 0.1
_SAMPLE = 1 << 18

_WESTERN = re.compile("[À-ÖØ-öø-ÿŒœŠšŽž]")
_NOT_WESTERN = re.compile("[ÐÝÞðýþ\x80-\x9f¡-¦¨-ª¬-¯±-¶¸-º¼-¾×÷ˆ˜]")
_SHORT = 1000
# These read anything, and are hardly ever meant: mainframes', and in a short text without zero bytes the wide.
_MAINFRAME = ["cp037", "cp424", "cp500", "cp875", "cp1006", "cp1026", "cp1140"]
_WIDE = ["utf_16", "utf_16_le", "utf_16_be", "utf_32", "utf_32_le", "utf_32_be"]


def decoded(raw: bytes, name: object, declared: str | None = None, wanted: str = "") -> tuple[str, str]:
    """The text of `raw` without a byte order mark, and the encoding found.

    `declared` is tried where the bytes are not UTF-8; `wanted` is the one that somebody insists on. Raises
    AnnotatorError, naming `name`, for anything that is not text.
    """
    _refuse_signature(raw, name)
    if wanted:
        return _insisted(raw, name, wanted)
    text, encoding = _marked(raw, name) or _unmarked(raw, declared) or _guessed(raw, name)
    sample = text[:_SAMPLE]
    strange = len(_BINARY.findall(sample))
    # A stray NUL or two in a short text is no reason to refuse it; more than a third of it is.
    if strange > max(_BINARY_SHARE * len(sample), 3) or 3 * strange > len(sample):
        raise _binary(name, "a binary file")
    return text, encoding


def known_encoding(name: str) -> str:
    """The name by which an encoding of texts is known here. Raises AnnotatorError where there is none of that name."""
    try:
        found = codecs.lookup(name.strip())
        found.name.encode("ascii").decode(found.name)  # what turns bytes into bytes is no encoding of texts
    except (LookupError, UnicodeError, ValueError, TypeError, AssertionError) as error:
        raise AnnotatorError(f"“{name}” is no encoding of texts; try utf-8, windows-1256 or shift_jis") from error
    return found.name


def _insisted(raw: bytes, name: object, wanted: str) -> tuple[str, str]:
    """The text in the encoding that somebody names."""
    encoding = known_encoding(wanted)
    try:
        text = raw.decode(encoding)
    except UnicodeError as error:
        at = f", from byte {error.start:,} on" if isinstance(error, UnicodeDecodeError) else ""
        raise AnnotatorError(f"{name} is not in {encoding}{at}; name another encoding", details=str(error)) from error
    return text.removeprefix("\ufeff"), encoding


def _binary(name: object, kind: str) -> AnnotatorError:
    return AnnotatorError(f"{name} is {kind}, not a text; save it as plain text or HTML first")


def _refuse_signature(raw: bytes, name: object) -> None:
    for signature, kind in _SIGNATURES:
        if raw.startswith(signature):
            raise _binary(name, kind)


def _marked(raw: bytes, name: object) -> tuple[str, str] | None:
    """The text of bytes with a byte order mark, whose word is taken."""
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            try:
                # Lone surrogates of UTF-16 are kept here, so that they are counted where they are replaced.
                errors = "strict" if encoding == "utf-8" else "surrogatepass"
                return raw[len(bom) :].decode(encoding, errors), encoding
            except UnicodeDecodeError as error:
                raise AnnotatorError(
                    f"{name} says that it is {encoding.upper()} but is not, from byte {error.start} on",
                    details=str(error),
                ) from error
    return None


def _unmarked(raw: bytes, declared: str | None) -> tuple[str, str] | None:
    """The text where the bytes themselves leave no doubt, or where the file says what it is."""
    wide = _wide(raw) if b"\0" in raw else None
    for encoding in (wide, "utf-8", declared):
        if encoding is None:
            continue
        try:
            return raw.decode(encoding), encoding
        except (UnicodeDecodeError, LookupError):
            continue
    return None


def _wide(raw: bytes) -> str | None:
    """UTF-32 or UTF-16 where the pattern of zero bytes makes it evident, though no mark says so."""
    sample = raw[:_SAMPLE]
    if len(raw) % 4 == 0:
        for encoding, zeros in (("utf-32-le", sample[3::4]), ("utf-32-be", sample[0::4])):
            if not any(zeros) and _decodes(sample, encoding):
                return encoding
    if len(raw) % 2 == 0 and len(raw) >= 4:
        for encoding, high, low in (
            ("utf-16-le", sample[1::2], sample[0::2]),
            ("utf-16-be", sample[0::2], sample[1::2]),
        ):
            # Of a text in UTF-16 most high bytes are one of the two or three that its script has.
            common = sum(n for _, n in Counter(high).most_common(4))
            if 0 in high and 0 not in low and common >= 0.95 * len(high) and len(set(low)) > len(set(high)):
                return encoding
    return None


def _decodes(raw: bytes, encoding: str) -> bool:
    try:
        raw.decode(encoding)
    except UnicodeDecodeError:
        return False
    return True


def _guessed(raw: bytes, name: object) -> tuple[str, str]:
    """The text in the legacy encoding that charset-normalizer finds likeliest."""
    from charset_normalizer import from_bytes  # here, because most files never need it

    if len(raw) < _SHORT and (text := _western(raw)):
        return text, "cp1252"
    unlikely = _MAINFRAME + (_WIDE if len(raw) < _SHORT and b"\0" not in raw else [])
    # A part that ends with a line is enough to tell by, and cuts no character of a multi-byte encoding.
    cut = raw.rfind(b"\n", 0, _SAMPLE) + 1 if len(raw) > _SAMPLE else 0
    for part in (raw[:cut], raw) if cut else (raw,):
        match = from_bytes(part, cp_exclusion=unlikely).best()
        if match is None:
            continue
        # Where Windows' Western code page reads the same, no rarer name is worth telling.
        encoding = "cp1252" if "cp1252" in match.could_be_from_charset else match.encoding
        try:
            return raw.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise _binary(name, "in no known encoding, or a binary file")


def _western(raw: bytes) -> str | None:
    """The text in Windows' Western code page where it looks like one: Latin letters, some with accents.

    Statistics have too little to go by in a short text, and call French a Baltic language.
    """
    try:
        text = raw.decode("cp1252")
    except UnicodeDecodeError:
        return None
    letters = sum(map(str.isalpha, text))
    plausible = len(_WESTERN.findall(text)) <= 0.2 * letters and not _NOT_WESTERN.search(text)
    return text if plausible else None
