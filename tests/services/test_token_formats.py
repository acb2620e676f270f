"""Real files go through a project into the formats of words and tags, and come back the same."""

from __future__ import annotations

import pytest

from annotator.formats.extras import is_here
from tests.services.there import there_and_back

FILES = {
    "conll/uner-ewt.iob2": 170,
    "conll/wnut17.conll": 218,
    "conll/wikigold.conll.txt": 633,
    "multilingual/fa.conllu": 0,
    "multilingual/he.conllu": 84,
    "multilingual/ar.conllu": 0,
}


@pytest.mark.parametrize("key", ["conll", "conllu"])
@pytest.mark.parametrize("file", FILES)
def test_real_files_come_back_the_same(shared, tmp_path, file, key):
    before, after = there_and_back([shared / "data" / file], key, tmp_path)
    if key == "conll" and "he." in file:
        # One layer of tags holds no entity within another: the longest stays.
        assert after <= before
        assert sum(after.values()) == 71
        return
    assert after == before
    assert sum(after.values()) == FILES[file]


@pytest.mark.skipif(not is_here("spacy"), reason="needs the extra spacy")
def test_all_of_them_come_back_the_same_from_spacy(shared, tmp_path):
    before, after = there_and_back([shared / "data" / file for file in FILES], "spacy", tmp_path)
    assert after == before
    assert sum(after.values()) == sum(FILES.values())
