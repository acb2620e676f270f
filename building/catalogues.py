"""Translations as the program loads them: Qt Linguist's .ts files compiled to .qm files beside them.

As lrelease would, but without Qt, which a build would have to fetch for this alone. Nothing but the standard library.
The form of .qm files is that of qtbase/src/corelib/kernel/qtranslator.cpp.
"""

from __future__ import annotations

import struct
import sys
import xml.etree.ElementTree as Xml
from pathlib import Path

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_LANGUAGE, _HASHES, _MESSAGES, _NUMERUS = 0xA7, 0x42, 0x69, 0x88
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8
_RULES = {
    "en": bytes.fromhex("0101"),
    "de": bytes.fromhex("0101"),
    "fa": b"",
    "ar": bytes.fromhex("0100ff0101ff0102ff24030aff2a0b"),
}
"""How a language chooses among its plurals, in Qt's own code; none where there is but one."""


def compile_all(folder: Path) -> None:
    """Write the .qm file of every .ts file in the folder, where it is not there already. Raises OSError, ValueError."""
    for path in sorted(folder.glob("*.ts")):
        content, target = compiled(path), path.with_suffix(".qm")
        if not target.exists() or target.read_bytes() != content:
            target.write_bytes(content)


def compiled(path: Path) -> bytes:
    """The .qm file of a .ts file; what is not translated yet is left out. Raises ValueError naming the file."""
    try:
        root = Xml.parse(path).getroot()
        language = root.attrib["language"]
        rules = _RULES[language]
    except (Xml.ParseError, KeyError) as error:
        raise ValueError(f"{path} is not a translation that can be compiled: {error}") from error
    messages, hashes = bytearray(), []
    for context in root.iter("context"):
        name = (context.findtext("name") or "").encode()
        for message in context.iter("message"):
            texts = _translations(message)
            if not texts:
                continue
            source, comment = (message.findtext(tag) or "" for tag in ("source", "comment"))
            hashes.append((_hash(source.encode() + comment.encode()), len(messages)))
            for text in texts:
                messages += _tagged(_TRANSLATION, text.encode("utf-16-be"))
            for tag, part in ((_COMMENT, comment.encode()), (_SOURCE, source.encode()), (_CONTEXT, name)):
                messages += _tagged(tag, part)
            messages.append(_END)
    table = b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))
    whole = _MAGIC + _tagged(_LANGUAGE, language.encode())
    for tag, part in ((_HASHES, table), (_MESSAGES, bytes(messages)), (_NUMERUS, rules)):
        if part:
            whole += _tagged(tag, part)
    return whole


def _translations(message: Xml.Element) -> list[str]:
    translation = message.find("translation")
    if translation is None or translation.get("type"):
        return []
    forms = [form.text or "" for form in translation.findall("numerusform")]
    texts = forms or [translation.text or ""]
    return texts if all(texts) else []


def _tagged(tag: int, content: bytes) -> bytes:
    return struct.pack(">BI", tag, len(content)) + content


def _hash(text: bytes) -> int:
    """The hash of ELF symbol tables, as QTranslator looks messages up; 0 stands for none there."""
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        value = (value ^ (high >> 24)) & ~high & 0xFFFFFFFF
    return value or 1


if __name__ == "__main__":
    compile_all(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "resources/translations")
