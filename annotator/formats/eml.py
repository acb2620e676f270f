"""E-mails: the body of a message, who wrote it and when."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import suppress
from email.message import EmailMessage
from hashlib import sha256
from pathlib import Path
from typing import Any

from annotator.errors import AnnotatorError
from annotator.formats.base import Claim, Importer, Read, ReadDocument, ReadProvenance
from annotator.formats.decoding import decoded
from annotator.formats.files import container, taken_apart, too_long
from annotator.formats.head import Head
from annotator.formats.messages import day, header, message_of, payload

_FIRST = re.compile(
    rb"(From [^\r\n]{1,500}\r?\n)?"
    rb"(Received|From|Return-Path|Delivered-To|MIME-Version|Message-ID|Subject|Date|To|X-[\w-]+):",
    re.IGNORECASE,
)
_OF_ASCII = ("iso-2022", "utf-7", "hz")
_TELLING = re.compile(rb"^(From|To|Subject|Date|Message-ID|Received):", re.IGNORECASE | re.MULTILINE)


def read(path: Path, limit: int) -> Iterator[Read]:
    """The one document of a message: its text, else the text of its HTML. Attachments are counted, not read."""
    raw = container(path)
    message = message_of(raw, path)
    with taken_apart(path, "a message"):
        text, encoding = _body(message, path)
        attachments = sum(1 for part in message.walk() if _is_attached(part))
    if not text.strip():
        raise AnnotatorError(f"{path} has no text in its body")
    if len(text) > limit:
        raise too_long(path, limit)
    meta: dict[str, Any] = {"author": header(message, "From"), "recipients": header(message, "To")}
    meta["published"] = day(header(message, "Date"))
    if attachments:
        meta["attachments"] = attachments
    meta = {key: value for key, value in meta.items() if value}
    origin = ReadProvenance(header(message, "Subject") or path.stem, meta, path.name, "eml", sha256(raw).hexdigest())
    yield ReadDocument(text, str(path), [origin], encoding=encoding, consumed=len(raw))


def _is_attached(part: Any) -> bool:
    return not part.is_multipart() and (part.get_content_disposition() == "attachment" or bool(part.get_filename()))


def _body(message: EmailMessage, path: Path) -> tuple[str, str]:
    """The text of the body and its encoding, ("", "") where there is none."""
    part = message.get_body(("plain", "html"))
    if part is None:
        return "", ""
    raw, charset = payload(part)
    if not raw.strip():
        return "", ""
    text, encoding = _decoded(raw, path, charset)
    if part.get_content_type() != "text/html":
        return text, encoding
    from annotator.formats.flow import Flow
    from annotator.formats.markup import pour, tree_of

    flow = Flow()
    root = tree_of(text)
    if root is not None:
        pour(root, flow)
    return flow.text, encoding


def _decoded(raw: bytes, path: Path, charset: str | None) -> tuple[str, str]:
    """The text of a body; encodings made of ASCII alone are believed, since nothing in the bytes gives them away."""
    if charset is not None and charset.startswith(_OF_ASCII):
        with suppress(ValueError, LookupError):
            return raw.decode(charset), charset
    return decoded(raw, path, charset)


def _claims(head: Head) -> Claim:
    if not _FIRST.match(head.bytes):
        return Claim.NONE
    kinds = {found.lower() for found in _TELLING.findall(head.bytes[:8192])}
    return Claim.LIKELY if len(kinds) >= 3 else Claim.NONE


IMPORTER = Importer("eml", "E-mail", (".eml",), "The body of a message, with sender and date", read, _claims)
