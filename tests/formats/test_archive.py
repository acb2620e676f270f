"""ZIP archives: every kind in them is read, and nothing of them gets out of bounds."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

import pytest

from annotator.errors import AnnotatorError
from annotator.formats import archive
from annotator.formats.base import ReadDocument, ReadFailure
from tests.formats.making import docx, packed, paragraph, pdf, saved


def members(tmp_path, raw: bytes, limit: int = 1000):
    return list(archive.read(saved(tmp_path, "all.zip", raw), limit))


def failures(items):
    return [f"{item.where}: {item.reason}" for item in items if isinstance(item, ReadFailure)]


def test_members_of_all_kinds_come_in_named_as_they_lie(tmp_path):
    inner = packed({"deep/c.txt": "Three"})
    raw = packed({"a.txt": "One", "b/b.docx": docx(paragraph("Two")), "in.zip": inner, "d.pdf": pdf(["Four"])})
    items = members(tmp_path, raw)
    assert [(item.text, item.where.removeprefix(str(tmp_path)), item.provenances[0].file) for item in items] == [
        ("One", "/all.zip/a.txt", "a.txt"),
        ("Two", "/all.zip/b/b.docx", "b/b.docx"),
        ("Three", "/all.zip/in.zip/deep/c.txt", "deep/c.txt"),
        ("Four", "/all.zip/d.pdf", "d.pdf"),
    ]
    assert [item.title for item in items] == ["a", "b", "c", "d"]


def test_hidden_files_are_passed_over_and_unknown_ones_said(tmp_path):
    items = members(tmp_path, packed({"__MACOSX/a.txt": "x", ".b.txt": "x", "c.mp3": "x", "d.txt": "Words"}))
    assert [item.text for item in items if isinstance(item, ReadDocument)] == ["Words"]
    (unknown,) = [item for item in items if isinstance(item, ReadFailure)]
    assert unknown.skipped
    assert unknown.where.endswith("all.zip/c.mp3")


def test_a_bad_member_is_named_and_the_rest_goes_on(tmp_path):
    items = members(tmp_path, packed({"a.pdf": "no PDF", "b.txt": "", "c.txt": "Words"}))
    assert [item.text for item in items if isinstance(item, ReadDocument)] == ["Words"]
    first, second = failures(items)
    assert "all.zip/a.pdf is not a PDF" in first
    assert "all.zip/b.txt is empty" in second
    assert "annotator-" not in first + second


@pytest.mark.parametrize("name", ["../out.txt", "/etc/out.txt", "a/../../out.txt", "..\\out.txt", "C:\\out.txt"])
def test_names_that_lead_outside_are_refused(tmp_path, name):
    items = members(tmp_path, packed({name: "x", "in.txt": "Words"}))
    assert [item.text for item in items if isinstance(item, ReadDocument)] == ["Words"]
    assert "leads out of the archive" in failures(items)[0]
    assert not list(tmp_path.parent.glob("out.txt"))


def test_links_in_an_archive_are_not_followed(tmp_path):
    out = BytesIO()
    with ZipFile(out, "w") as packing:
        link = ZipInfo("link.txt")
        link.external_attr = 0o120777 << 16
        packing.writestr(link, "/etc/hostname")
    assert "is a link, not a file" in failures(members(tmp_path, out.getvalue()))[0]


def test_a_bomb_is_refused_and_the_rest_goes_on(tmp_path):
    items = members(tmp_path, packed({"bomb.txt": bytes(20 << 20), "a.txt": "Words"}))
    assert [item.text for item in items if isinstance(item, ReadDocument)] == ["Words"]
    assert "unpacks to more than 200 times its size" in failures(items)[0]


def test_what_the_directory_says_of_a_size_is_not_believed(tmp_path):
    raw = bytearray(packed({"a.txt": "word " * 100_000}))
    size = (500_000).to_bytes(4, "little")
    assert raw.count(size) == 2
    raw = bytearray(bytes(raw).replace(size, (10).to_bytes(4, "little")))
    assert "a.txt" in failures(members(tmp_path, bytes(raw)))[0]


def test_archives_in_archives_end(tmp_path):
    raw = packed({"a.txt": "Words"})
    for _ in range(5):
        raw = packed({"in.zip": raw})
    assert "is an archive in 3 others" in failures(members(tmp_path, raw))[0]


def test_too_many_members_and_too_many_bytes_are_cut_off(tmp_path, monkeypatch):
    raw = packed({f"{number}.txt": f"Words {number}" for number in range(5)})
    budget = archive._Budget
    monkeypatch.setattr(archive, "_Budget", lambda: budget(members=3, size=1000))
    items = members(tmp_path, raw)
    assert len([item for item in items if isinstance(item, ReadDocument)]) == 3
    assert "holds more than" in failures(items)[0]
    monkeypatch.setattr(archive, "_Budget", lambda: budget(members=9, size=15))
    assert "unpacks to more than" in failures(members(tmp_path, raw))[0]


def test_a_member_with_a_password_is_named(tmp_path):
    raw = bytearray(packed({"a.txt": "Words"}))
    raw[6] |= 1
    raw[raw.index(b"PK\x01\x02") + 8] |= 1
    assert "protected with a password" in failures(members(tmp_path, bytes(raw)))[0]


def test_an_archive_cut_short_is_refused(tmp_path):
    with pytest.raises(AnnotatorError, match=r"all\.zip can't be read as a ZIP archive"):
        members(tmp_path, packed({"a.txt": "Words"})[:-30])


def test_names_in_another_encoding_are_readable(tmp_path):
    out = BytesIO()
    with ZipFile(out, "w", ZIP_DEFLATED) as packing:
        packing.writestr("خبر\x07.txt", "Words")
    (document,) = members(tmp_path, out.getvalue())
    assert document.provenances[0].file == "خبر\ufffd.txt"


def test_a_member_without_a_name_does_no_harm(tmp_path):
    raw = packed({"a.txt": "One", "b.txt": "Two"}).replace(b"b.txt", b"\0.txt")  # a name ends at its first NUL
    assert [item.text for item in members(tmp_path, raw)] == ["One"]
