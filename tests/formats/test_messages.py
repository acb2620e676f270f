"""E-mails and web archives: bodies, senders, dates, and what is only counted."""

from __future__ import annotations

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import eml, mhtml, recognised
from tests.formats.making import mhtml as web_archive
from tests.formats.making import page, saved

HEADERS = (
    "From: Mira Holt <mira@courier.example>\r\nTo: desk@courier.example\r\nDate: Tue, 3 Feb 2026 10:00:00 +0100\r\n"
)
WORDS = "The harbour council met on Monday and said that the new railway would open before winter. " * 3


def mail(tmp_path, rest: str | bytes):
    raw = HEADERS.encode() + (rest if isinstance(rest, bytes) else rest.encode())
    (document,) = eml.read(saved(tmp_path, "a.eml", raw), 10_000)
    return document


def test_a_plain_mail_gives_body_subject_sender_and_date(tmp_path):
    document = mail(tmp_path, "Subject: =?utf-8?q?R=C3=A9union?=\r\n\r\nBonjour.\r\n")
    assert document.text == "Bonjour.\r\n"
    assert document.title == "Réunion"
    assert document.provenances[0].meta == {
        "author": "Mira Holt <mira@courier.example>",
        "recipients": "desk@courier.example",
        "published": "2026-02-03",
    }


def test_attachments_are_counted_and_the_plain_body_is_preferred(tmp_path):
    document = mail(
        tmp_path,
        'MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary="m"\r\n\r\n--m\r\n'
        'Content-Type: multipart/alternative; boundary="a"\r\n\r\n'
        "--a\r\nContent-Type: text/html\r\n\r\n<p>In HTML</p>\r\n"
        "--a\r\nContent-Type: text/plain; charset=windows-1256\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
        "=E6=D2=ED=D1\r\n--a--\r\n--m\r\nContent-Type: application/pdf\r\n"
        'Content-Disposition: attachment; filename="a.pdf"\r\n\r\nJVBERi0=\r\n--m--\r\n',
    )
    assert document.text.strip() == "وزير"
    assert document.provenances[0].meta["attachments"] == 1


@pytest.mark.parametrize("day", ["2147483648 Feb 2026 10:00:00 +0000", f"3 Feb 2026 10:00:00 +{'1' * 80}"])
def test_a_date_of_endless_digits_is_left_as_it_is(tmp_path, day):
    raw = f"From: a@b.example\r\nDate: Tue, {day}\r\nSubject: Railway\r\n\r\nThe minister said nothing.\r\n"
    (document,) = eml.read(saved(tmp_path, "a.eml", raw), 1000)
    assert document.text.strip() == "The minister said nothing."
    assert document.provenances[0].title == "Railway"


def test_a_mail_in_html_alone_is_read_as_text(tmp_path):
    body = "<h1>News</h1><style>p{}</style><p>First &amp; last.</p><table><tr><td>a<td>b</tr></table>"
    document = mail(tmp_path, f"MIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n{body}")
    assert document.text == "News\nFirst & last.\na\tb"


def test_an_encoding_of_ascii_alone_is_believed(tmp_path):
    body = "すみません".encode("iso-2022-jp")
    document = mail(tmp_path, b"MIME-Version: 1.0\r\nContent-Type: text/plain; charset=ISO-2022-JP\r\n\r\n" + body)
    assert document.text == "すみません"


@pytest.mark.parametrize("charset", ["nonsense", "utf-16", "us-ascii"])
def test_a_false_encoding_gives_way_to_what_the_bytes_say(tmp_path, charset):
    document = mail(tmp_path, f"Content-Type: text/plain; charset={charset}\r\n\r\nSchöne Grüße\r\n".encode())
    assert document.text.strip() == "Schöne Grüße"


def test_a_mail_of_attachments_alone_is_refused(tmp_path):
    with pytest.raises(AnnotatorError, match="has no text in its body"):
        mail(tmp_path, "Content-Type: application/pdf\r\nContent-Disposition: attachment\r\n\r\nxx")


def test_parts_within_parts_without_end_are_refused(tmp_path):
    rest = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(3000))
    with pytest.raises(AnnotatorError, match=r"a\.eml has more than 2,000 parts"):
        mail(tmp_path, rest)


def test_parts_nested_deeply_are_read_or_refused_without_a_crash(tmp_path):
    rest = "".join(f"Content-Type: multipart/mixed; boundary=b{n}\r\n\r\n--b{n}\r\n" for n in range(1500))
    with pytest.raises(AnnotatorError, match=r"a\.eml"):
        mail(tmp_path, f"{rest}\r\n\r\nWords")


def test_real_mails_give_their_bodies(shared):
    folder = shared / "data/articles/eml"
    said = {
        "basic_email": "Hope it works well!",
        "attachment_pdf": "Just attaching another PDF",
        "japanese_iso_2022": "すみません。",
        "japanese_shift_jis": "このメールはテスト用のメールです。",
        "raw_email11": "XXXXX Xxxxx",
    }
    for name, words in said.items():
        assert words in next(eml.read(folder / f"{name}.eml", 10_000)).text
    with pytest.raises(AnnotatorError, match="has no text in its body"):
        list(eml.read(folder / "must_supply_encoding.eml", 10_000))


def test_a_saved_page_gives_its_article_and_where_it_was_saved_from(tmp_path):
    path = saved(tmp_path, "a.mhtml", web_archive(page(WORDS)))
    (document,) = mhtml.read(path, 10_000)
    assert "harbour council met" in document.text
    assert document.title == "Railway opens"
    assert document.provenances[0].meta == {"url": "https://courier.example/railway", "retrieved": "2026-02-03"}
    assert document.provenances[0].reader == "mhtml"


def test_an_archive_without_a_page_is_refused(tmp_path):
    raw = web_archive("").replace(b"Content-Type: text/html", b"Content-Type: image/png")
    with pytest.raises(AnnotatorError, match="there is no page in it"):
        list(mhtml.read(saved(tmp_path, "a.mht", raw), 10_000))


def test_a_mail_under_another_name_is_known_and_a_text_that_begins_like_one_is_not(tmp_path):
    found = recognised(saved(tmp_path, "a.msg.bak", f"{HEADERS}\r\nWords"))
    assert found is not None
    assert found.key == "eml"
    assert recognised(saved(tmp_path, "b.bak", "To: all\nThis is a note of ours.\n")) is None
