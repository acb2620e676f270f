"""What e-mails and web archives share: parts with headers, in whatever encoding they claim to have."""

from __future__ import annotations

import email
import email.policy
import re
from email.message import EmailMessage, Message
from email.utils import parsedate_to_datetime
from pathlib import Path

from annotator.errors import AnnotatorError
from annotator.formats.files import BREAKDOWNS, taken_apart

MOST_PARTS = 2000
# A file out of a mailbox may begin with the line that parts its messages, "From somebody Tue May 10 ...".
_HEADER = re.compile(rb"(From [^\r\n]{1,500}\r?\n)?[A-Za-z][A-Za-z0-9-]{1,60}:[ \t\r\n]")


def message_of(raw: bytes, path: Path) -> EmailMessage:
    """The message that a file holds. Raises AnnotatorError when the file does not begin with headers."""
    kind = "a message"
    if not _HEADER.match(raw.lstrip().removeprefix(b"\xef\xbb\xbf")) or b"\0" in raw[:1000]:
        raise AnnotatorError(f"{path} can't be read as {kind}: it does not begin with the headers of one")
    if raw.lower().count(b"\nboundary=") + raw.lower().count(b"content-type:") > MOST_PARTS:
        raise AnnotatorError(f"{path} has more than {MOST_PARTS:,} parts; it is not opened")
    with taken_apart(path, kind):
        message = email.message_from_bytes(raw.lstrip(), policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


def header(message: Message, name: str) -> str:
    """A header on one line; "" when it is missing or broken beyond reading."""
    try:
        value = message.get(name)
    except BREAKDOWNS:
        value = next((str(said) for key, said in message.raw_items() if key.lower() == name.lower()), None)
    return " ".join(str(value).split()) if value is not None else ""


def day(said: str) -> str:
    """The day of a date as mails write it; "" when it is none."""
    try:
        return parsedate_to_datetime(said).date().isoformat()
    except (ValueError, TypeError, LookupError, OverflowError):
        return ""


def payload(part: Message) -> tuple[bytes, str | None]:
    """The bytes of a part and the encoding that it names. Raises ValueError and the like for broken parts."""
    content = part.get_payload(decode=True)
    return (content if isinstance(content, bytes) else b""), part.get_content_charset()
