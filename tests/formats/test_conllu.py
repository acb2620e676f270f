"""CoNLL-U: entities in brackets of every make, words written together, and blanks that come back."""

from __future__ import annotations

from collections import Counter

import conllu
import pytest

from annotator.domain.progress import no_step
from annotator.errors import AnnotatorError
from annotator.formats import exporter_of, importer_of, recognised
from annotator.formats.base import ReadFailure
from annotator.formats.conllu.blanks import escaped, unescaped
from tests.formats.examples import Source, example
from tests.formats.making import saved
from tests.formats.reading import documents_of, quoted
from tests.formats.torture import torture, written


def read(tmp_path, content: str):
    return documents_of("conllu", saved(tmp_path, "a.conllu", content))


def rows(*said: str) -> str:
    """Rows of words, each as `word` or `word MISC`; a number before a word stands for its id."""
    lines, number = [], 0
    for one in said:
        word, _, misc = one.partition(" ")
        own, _, form = word.rpartition("/")
        number += not own
        lines.append(f"{own or number}\t{form}" + "\t_" * 7 + f"\t{misc or '_'}")
    return "\n".join(lines) + "\n\n"


# ---------------------------------------------------------------------- real files


@pytest.mark.parametrize("language", ["fa", "he", "ar"])
def test_real_texts_in_scripts_from_right_to_left_are_read_to_the_character(shared, language):
    path = shared / f"data/multilingual/{language}.conllu"
    assert recognised(path).key == "conllu"
    found = documents_of("conllu", path)
    whole = "\n".join(one.text for one in found)
    assert whole + "\n" == path.with_suffix(".txt").read_text(encoding="utf-8").rstrip("\n") + "\n"
    assert whole.count("\n") + 1 == 80
    assert [reason for one in found for reason in one.refused] == []


def test_the_entities_of_the_hebrew_treebank_are_all_there(shared):
    path = shared / "data/multilingual/he.conllu"
    found = documents_of("conllu", path)
    entities = [
        token["misc"]["Entity"]
        for sentence in conllu.parse(path.read_text(encoding="utf-8"))
        for token in sentence
        if token["misc"] and "Entity" in token["misc"]
    ]
    assert len(entities) == 113
    opened = sum(entity.count("(") for entity in entities)
    assert len(quoted(found)) == opened == 84
    assert ("MISC", "Dialysis") not in quoted(found)
    assert found[0].title == "דיאליזה"
    assert found[0].provenances[0].meta["url"].startswith("https://he.wikipedia.org/")


# ---------------------------------------------------------------------- shapes


FULL = "# global.Entity = eid-etype-head-other\n"


@pytest.mark.parametrize(
    ("said", "spans"),
    [
        (rows("A Entity=(PER", "b Entity=PER)", "c Entity=(LOC)"), [("PER", "A b"), ("LOC", "c")]),
        (rows("A Entity=(ORG", "b", "c Entity=(GPE)ORG)"), [("GPE", "c"), ("ORG", "A b c")]),
        (FULL + rows("A Entity=(e1-x-1(e2-y-1", "b Entity=e1)", "c Entity=e2)"), [("x", "A b"), ("y", "A b c")]),
        (FULL + rows("A Entity=(e-x", "b Entity=(f-y", "c Entity=e)", "d Entity=f)"), [("x", "A b c"), ("y", "b c d")]),
        (FULL + rows("A Entity=(e1[1/2]-x-1)", "b", "c Entity=(e1[2/2]-x-1)"), [("x", "A … c")]),
        (rows("A Entity=B-x", "b Entity=I-x", "c"), [("x", "A b")]),
        (rows("A NER=B-x", "b NER=O", "c NER=S-y"), [("x", "A"), ("y", "c")]),
        (FULL + rows("A Entity=(e1-a%20b%2Dc-1)"), [("a b-c", "A")]),
    ],
)  # fmt: skip
def test_entities_in_every_notation(tmp_path, said, spans):
    assert quoted(read(tmp_path, said)) == spans


def test_brackets_that_do_not_fit_are_said(tmp_path):
    (found,) = read(tmp_path, rows("A Entity=(PER", "b", "c Entity=LOC)"))
    assert found.refused == [
        "the entity LOC near line 1 is closed but not opened",
        "the entity PER near line 1 is not closed in its sentence",
    ]
    assert found.annotations == []


def test_ids_and_further_fields_of_entities_are_kept(tmp_path):
    fields = "# global.Entity = eid-etype-head-infstat-other\n"
    (found,) = read(tmp_path, fields + rows("A Entity=(e7-person-1-new-minspan:1)", "b Entity=(e7-person-1-giv)"))
    assert [(one.extra, one.attributes) for one in found.annotations] == [
        ({"eid": "e7"}, {"infstat": "new", "minspan": "1"}),
        ({"eid": "e7"}, {"infstat": "giv"}),
    ]


def test_words_written_together_are_found_within_what_is_written(tmp_path):
    said = rows("1-3/לבית", "ל", "ה", "בית Entity=(place)", "4-5/במקום", "ב", "מקום Entity=(place)")
    (found,) = read(tmp_path, said)
    assert found.text == "לבית במקום"
    assert quoted([found]) == [("place", "בית"), ("place", "מקום")]


def test_a_word_that_is_not_found_takes_in_the_whole_and_that_is_said(tmp_path):
    (found,) = read(tmp_path, rows("1-2/vámonos SpaceAfter=No", "vamos Entity=(move)", "nosotros", "!"))
    assert quoted([found]) == [("move", "vámonos")]
    assert found.remarks == ["near line 1 an entity takes in a whole word of which it is a part"]


def test_words_that_are_not_written_are_left_out_and_their_brackets_stay(tmp_path):
    (found,) = read(tmp_path, rows("A Entity=(x", "b", "2.1/gone Entity=x)", "c"))
    assert found.text == "A b c"
    assert quoted([found]) == [("x", "A b")]


def test_blanks_of_udpipe_make_the_text(tmp_path):
    udpipe = "# newdoc\n# generator = UDPipe 2\n"
    said = rows(r"One SpacesBefore=\s\s|SpaceAfter=No", r". SpacesAfter=\n\n") + rows("Two", r"x SpacesAfter=\t\p")
    (found,) = read(tmp_path, udpipe + said)
    assert found.text == "  One.\n\nTwo x "


def test_what_is_not_kept_is_said_once(tmp_path):
    analysed = "1\tA\ta\tNOUN\t_\t_\t0\troot\t_\tBridge=e1<e2\n\n"
    first, second = read(tmp_path, f"# newdoc id = a\n{analysed}# newdoc id = b\n{analysed}")
    assert first.remarks == [
        "Bridge are not kept, here and in the rest of the file",
        "lemmas, parts of speech and trees are not kept, here and in the rest of the file",
    ]
    assert second.remarks == []


def test_a_bad_row_is_said_and_the_others_stay(tmp_path):
    (found,) = read(tmp_path, rows("A", "b").rstrip() + "\nno row\nx\ty\n")
    assert found.text == "A b"
    assert len(found.refused) == 2


def test_a_document_that_is_too_long_is_said_and_the_next_goes_on(tmp_path):
    long = rows(*(["word"] * 100))
    path = saved(tmp_path, "a.conllu", f"# newdoc id = a\n{long}# newdoc id = b\n{rows('x')}")
    failure, short = importer_of("conllu").read(path, 100)
    assert isinstance(failure, ReadFailure)
    assert short.text == "x"


def test_what_is_no_conllu_is_refused(tmp_path):
    with pytest.raises(AnnotatorError, match="no lines of a number, a word"):
        read(tmp_path, "# only\n\nsome words\n")


@pytest.mark.parametrize("blanks", [" ", "\n\n", "\t |\\", "\\s", "\u00a0\u2028", "\\\\n", "\\u00a0", "\x85"])
def test_escapes_lead_back(blanks):
    assert unescaped(escaped(blanks)) == blanks
    assert escaped(blanks).split() == [escaped(blanks)]


# ---------------------------------------------------------------------- written


def test_a_written_file_has_blanks_and_brackets_in_the_last_column(tmp_path):
    document = example("\tThe [claim [actor prime minister] said]\n no.", note="so, it is")
    out = tmp_path / "out.conllu"
    exporter_of("conllu").write(out, Source([document]), no_step)
    lines = out.read_text().split("\n")
    assert lines[:2] == ["# generator = Annotator", f"# newdoc id = {document.document.id}"]
    other = "annotator:Anna,note:so%2C%20it%20is"
    cells = [line.split("\t") for line in lines if "\t" in line]
    assert [(row[0], row[1], row[9]) for row in cells] == [
        ("1", "The", r"SpacesBefore=\t"),
        ("2", "prime", f"Entity=(e1-claim-1-{other}(e2-actor-1-{other}"),
        ("3", "minister", "Entity=e2)"),
        ("4", "said", r"Entity=e1)|SpacesAfter=\n\s"),
        ("1", "no", "SpaceAfter=No"),
        ("2", ".", "SpaceAfter=No"),
    ]


def test_the_library_reads_the_torture_project_with_as_many_entities_as_were_written(tmp_path):
    out = tmp_path / "out.conllu"
    seen = written(exporter_of("conllu"), out, torture())
    expected = Counter(len(a.fragments) for one in seen.documents() for a in one.annotations)
    parsed = conllu.parse(out.read_text(encoding="utf-8"))
    marks = "".join(t["misc"]["Entity"] for s in parsed for t in s if t["misc"] and "Entity" in t["misc"])
    assert marks.count("(") == marks.count(")") == sum(pieces * count for pieces, count in expected.items())
    assert seen.losses["tokens"] == 1
    assert sum("newdoc id" in sentence.metadata for sentence in parsed) == 5
    assert "".join(sentence.serialize() for sentence in parsed) == out.read_text(encoding="utf-8")
