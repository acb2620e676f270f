"""Settings have bounds, and a file that is broken is left to its owner."""

from __future__ import annotations

import json

import pytest

from annotator.errors import AnnotatorError
from annotator.paths import resources
from annotator.settings import SETTINGS, Settings


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.json"


def kept(path, content: bytes) -> Settings:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    return Settings.load(path)


@pytest.mark.parametrize("setting", SETTINGS, ids=lambda setting: setting.key)
def test_each_setting_has_a_default_that_it_allows_and_a_sentence(setting):
    assert setting.wrong(setting.default) is None
    assert setting.description.endswith(".")
    assert setting.wrong(None)


def test_without_a_file_everything_has_its_default(path):
    settings = Settings.load(path)
    assert settings.document_limit == 20_000_000
    assert settings.complaints == []
    assert not path.exists()


def test_a_change_is_kept_and_read_again(path):
    Settings.load(path).change("document_limit", 5000)
    assert Settings.load(path).document_limit == 5000
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize("value", [0, -1, 10**12, "5000", True, None, 5000.0])
def test_a_value_out_of_bounds_is_refused_and_in_the_file_complained_of(path, value):
    with pytest.raises(AnnotatorError, match="document_limit must"):
        Settings.load(path).change("document_limit", value)
    settings = kept(path, json.dumps({"document_limit": value}).encode())
    assert settings.document_limit == 20_000_000
    assert "document_limit in" in settings.complaints[0]


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000, b"null"])
def test_a_broken_file_is_complained_of_and_left_as_it_is(path, content):
    settings = kept(path, content)
    assert settings.document_limit == 20_000_000
    assert "leaves the file as it is" in settings.complaints[0]
    with pytest.raises(AnnotatorError, match="broken"):
        settings.change("document_limit", 5000)
    assert path.read_bytes() == content


def test_settings_of_another_version_are_kept(path):
    settings = kept(path, b'{"later": [1], "document_limit": 2000}')
    settings.change("document_limit", 3000)
    assert json.loads(path.read_bytes()) == {"later": [1], "document_limit": 3000}


def test_what_ships_is_found_from_a_checkout():
    assert (resources() / "samples" / "sample.jsonl").is_file()
    assert (resources() / "schema" / "annotator-1.schema.json").is_file()
