"""Plain text comes in as it stands."""

from __future__ import annotations

from hashlib import sha256

import pytest

from annotator.errors import AnnotatorError
from annotator.formats.plain import read


def test_text_title_and_hash_are_the_files(tmp_path):
    path = tmp_path / "گزارش of today.txt"
    path.write_bytes("﻿One\r\ntwo  \n\n".encode())
    (document,) = read(path, 1000)
    assert document.text == "One\r\ntwo  \n\n"
    assert document.title == "گزارش of today"
    assert document.provenances[0].raw_sha256 == sha256(path.read_bytes()).hexdigest()
    assert (document.provenances[0].file, document.provenances[0].reader) == (path.name, "plain")


def test_markdown_is_not_interpreted(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("# Title\n\n*words*\n")
    assert next(read(path, 1000)).text == "# Title\n\n*words*\n"


@pytest.mark.parametrize("blank", ["\n\n", " \t\r\n", "\ufeff", "\u00a0\u2003"])
def test_a_file_of_blanks_is_refused(blank, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(blank, encoding="utf-8")
    with pytest.raises(AnnotatorError, match="no text, only blanks"):
        list(read(path, 1000))


def test_the_limit_counts_code_points_and_not_bytes(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("🚢" * 100, encoding="utf-8")
    assert len(next(read(path, 100)).text) == 100
    with pytest.raises(AnnotatorError, match="longer than 99 characters"):
        list(read(path, 99))
