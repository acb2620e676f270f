"""CoNLL: the many shapes of words with tags, and texts that come back to the character."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import new_annotation
from annotator.domain.document import new_document, new_provenance
from annotator.domain.progress import no_step
from annotator.domain.text import normalised
from annotator.errors import AnnotatorError
from annotator.formats import exporter_of, importer_of, recognised
from annotator.formats.base import ReadFailure
from annotator.formats.conll.tags import spans_of, tags_of
from annotator.formats.exporter import ExportOptions
from annotator.formats.tokens.cutting import in_sentences, sentences, words
from annotator.formats.tokens.escaping import escaping, unescaped
from tests.formats.examples import ANNA, AT, LABELS, Source, example
from tests.formats.making import saved
from tests.formats.reading import documents_of, quoted
from tests.formats.torture import faults, torture, written

SCHEMES = ("IOB2", "BIOES", "BILOU", "IOB1")


def read(tmp_path, content: str | bytes, name: str = "a.conll"):
    return documents_of("conll", saved(tmp_path, name, content))


def lines_of(tmp_path, signs: str, scheme: str = "IOB2", **said) -> list[str]:
    out = tmp_path / "out.conll"
    exporter_of("conll").write(
        out, Source([example(signs, **said)], options=ExportOptions(chosen={"scheme": scheme})), no_step
    )
    return out.read_text(encoding="utf-8").split("\n")


# ---------------------------------------------------------------------- real files


def test_uner_gives_sixty_documents_with_the_published_entities_and_their_annotators(shared):
    found = documents_of("conll", shared / "data/conll/uner-ewt.iob2")
    assert len(found) == 60
    assert Counter(label for label, _ in quoted(found)) == {"LOC": 153, "ORG": 9, "PER": 8}
    assert found[0].provenances[0].external_id == "answers-20070404104007AAY1Chs_ans"
    assert "all over the internet, but" in found[0].text
    first = found[0].annotations[0]
    assert (first.annotator, quoted(found)[0]) == ("stephen", ("LOC", "tampa bay"))
    assert [one.refused + one.remarks for one in found if one.refused or one.remarks] == []


def test_wnut_is_one_document_of_four_hundred_lines(shared):
    (found,) = documents_of("conll", shared / "data/conll/wnut17.conll")
    counts = Counter(label for label, _ in quoted([found]))
    assert counts == {
        "location": 59, "group": 15, "corporation": 27, "person": 90, "creative-work": 16, "product": 11,
    }  # fmt: skip
    assert found.text.count("\n") == 399


def test_wikigold_begins_no_entity_with_b_and_loses_none(shared):
    path = shared / "data/conll/wikigold.conll.txt"
    assert recognised(path).key == "conll"  # whatever its name says
    found = documents_of("conll", path)
    tokens = Counter()
    for label, quote in quoted(found):
        tokens[label] += len(quote.split(" "))
    assert tokens == {"MISC": 323, "ORG": 413, "PER": 271, "LOC": 236}
    # Of the 300 sequences 14 are nothing but -DOCSTART-.
    assert (len(found), sum(one.text.count("\n") + 1 for one in found)) == (15, 286)


@pytest.mark.parametrize(
    ("name", "labels", "lines"),
    [("example", {"LOC": 1, "PER": 1}, 2), ("labeling.trailing", {"LOC": 1, "PER": 1}, 1)],
)
def test_the_examples_of_doccano_are_read(shared, name, labels, lines):
    (found,) = documents_of("conll", shared / f"data/jsonl/doccano/sequence_labeling/{name}.conll")
    assert Counter(label for label, _ in quoted([found])) == labels
    assert found.text.count("\n") + 1 == lines


def test_a_row_without_a_tag_is_said_and_its_words_stay(shared):
    (found,) = documents_of("conll", shared / "data/jsonl/doccano/sequence_labeling/labeling.invalid.conll")
    assert found.refused == ["“SOCCERO SOCCERO SOCCERO” near line 1 has no word or no tag"]
    assert len(quoted([found])) == 5


# ---------------------------------------------------------------------- shapes


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        ("O B-A I-A O", [("A", 1, 3)]),
        ("I-A I-A O I-A", [("A", 0, 2), ("A", 3, 4)]),  # IO, and a stray I- after O
        ("I-A B-A I-A", [("A", 0, 1), ("A", 1, 3)]),  # IOB1
        ("B-A I-B", [("A", 0, 1), ("B", 1, 2)]),
        ("B-A I-A E-A S-A O", [("A", 0, 3), ("A", 3, 4)]),  # BIOES
        ("B-A L-A U-A U-B", [("A", 0, 2), ("A", 2, 3), ("B", 3, 4)]),  # BILOU
        ("E-A E-A I-A", [("A", 0, 1), ("A", 1, 2), ("A", 2, 3)]),
        ("B I O B", [("span", 0, 2), ("span", 3, 4)]),  # one kind that has no name
        ("B-B-A I-B-A", [("B-A", 0, 2)]),
    ],
)
def test_spans_of_every_scheme(tags, spans):
    assert list(spans_of(tags.split())) == spans


@given(st.sampled_from(SCHEMES), st.lists(st.tuples(st.sampled_from("AB"), st.integers(1, 4), st.booleans())))
def test_tags_lead_back_to_their_spans_in_every_scheme(scheme, parts):
    tags, spans, ended = [], [], ""
    for label, count, apart in parts:
        if apart:
            tags.append("O")
            ended = ""
        spans.append((label, len(tags), len(tags) + count))
        tags += tags_of(label, count, scheme, ended == label)
        ended = label
    assert list(spans_of(tags)) == spans


CONLL_2003 = """-DOCSTART- -X- -X- O

EU NNP B-NP B-ORG
rejects VBZ B-VP O
German JJ B-NP B-MISC
call NN I-NP O

Peter NNP B-NP B-PER
Blackburn NNP I-NP I-PER

-DOCSTART- -X- -X- O

BRUSSELS NNP B-NP B-LOC
"""


def test_conll_2003_has_four_columns_of_which_the_last_counts(tmp_path):
    first, second = read(tmp_path, CONLL_2003)
    assert first.text == "EU rejects German call\nPeter Blackburn"
    assert quoted([first, second]) == [
        ("ORG", "EU"), ("MISC", "German"), ("PER", "Peter Blackburn"), ("LOC", "BRUSSELS"),
    ]  # fmt: skip
    assert [one.title for one in (first, second)] == ["a 1", "a 2"]


def test_bare_labels_without_a_sign_are_read_as_they_stand(tmp_path):
    (found,) = read(tmp_path, "Maria\tPERSON\nLopez\tPERSON\nleft\tO\nLisbon\tLOCATION\n.\tO\n")
    assert quoted([found]) == [("PERSON", "Maria Lopez"), ("LOCATION", "Lisbon")]


def test_a_hash_may_be_a_word(tmp_path):
    (found,) = read(tmp_path, "# a comment\n#\tO\n#WCW\tB-tag\n# newpar\nso\tO\nx\tO\ny\tO\n")
    assert found.text == "# #WCW so x y"
    assert quoted([found]) == [("tag", "#WCW")]


def test_words_that_the_text_does_not_have_are_joined_by_blanks_and_that_is_said(tmp_path):
    (found,) = read(tmp_path, "# text = They left.\nThey\tO\nstayed\tB-x\n.\tO\n\n# text = So.\nSo\tB-x\n.\tO\n")
    assert found.text == "They stayed .\nSo."
    assert found.remarks == ["1 sentences are not their words; these are joined by blanks instead"]
    assert quoted([found]) == [("x", "stayed"), ("x", "So")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_other_encodings_and_line_ends_are_read(tmp_path, encoding):
    content = "وزیر\tB-actor\r\nگفت\tO\r\n\r\nهیچ\tB-claim\r\nنمی\tO\r\n".replace("ی", "ي")
    (found,) = read(tmp_path, content.encode(encoding))
    assert quoted([found]) == [("actor", "وزير"), ("claim", "هيچ")]


def test_bytes_that_are_no_text_are_replaced_and_the_spans_stay(tmp_path):
    filling = b"word\tO\n" * 60_000
    (found,) = read(tmp_path, filling + b"caf\xe9\tB-x\n.\tO\n")
    assert quoted([found]) == [("x", "caf\ufffd")]


def test_tables_and_prose_are_left_to_others(tmp_path):
    for content in ("text\tlabel\nO\tB-x\nsome words\tA\n", "One line.\nAnother line.\n", "a b\nc d\n" * 5):
        found = recognised(saved(tmp_path, "x.tsv", content))
        assert found.key != "conll"
    with pytest.raises(AnnotatorError, match="no column of tags such as B-PER"):
        read(tmp_path, "One line.\nAnother line.\n")


def test_a_document_that_is_too_long_is_said_and_the_next_goes_on(tmp_path):
    long = "# newdoc id = long\n" + "word\tO\n" * 100
    path = saved(tmp_path, "a.conll", f"{long}\n# newdoc id = short\nword\tB-x\n")
    failure, short = importer_of("conll").read(path, 100)
    assert isinstance(failure, ReadFailure)
    assert "longer than 100 characters" in failure.reason
    assert short.text == "word"


def test_lines_and_blocks_without_end_are_refused(tmp_path):
    for content in ("a\tO\n" + "x" * 400_000, "a\tO\n" * 400_000):
        with pytest.raises(AnnotatorError, match="longer than 1,000 characters"):
            list(importer_of("conll").read(saved(tmp_path, "a.conll", content), 1000))


def test_comments_of_many_blanks_take_no_time(tmp_path):
    (found,) = read(tmp_path, "#" + " " * 60_000 + "x" + " " * 60_000 + "y\nword\tB-x\n")
    assert found.text == "word"


# ---------------------------------------------------------------------- written


def test_a_written_file_is_words_with_tags_and_a_comment_for_the_text(tmp_path):
    document = example("The [actor prime minister] said: [claim no].", "A report\n")
    out = tmp_path / "out.conll"
    exporter_of("conll").write(out, Source([document]), no_step)
    assert out.read_text().split("\n") == [
        f"# newdoc id = {document.document.id}", "# meta::title = A report",
        "# text = The prime minister said: no.",
        "The\tO", "prime\tB-actor", "minister\tI-actor", "said\tO", ":\tO", "no\tB-claim", ".\tO", "", "",
    ]  # fmt: skip


def test_bioes_marks_the_ends(tmp_path):
    lines = lines_of(tmp_path, "[actor A b c] [claim d]", "BIOES")
    assert [line.split("\t")[1] for line in lines if "\t" in line] == ["B-actor", "I-actor", "E-actor", "S-claim"]


def test_iob1_begins_with_b_only_what_touches(tmp_path):
    lines = lines_of(tmp_path, "[actor A b] [actor c] d [claim e]", "IOB1")
    tags = [line.split("\t")[1] for line in lines if "\t" in line]
    assert tags == ["I-actor", "I-actor", "B-actor", "O", "I-claim"]


def test_sentences_end_at_full_stops_but_not_within_annotations(tmp_path):
    lines = lines_of(tmp_path, "One. Mr. Two said. [claim Three. Four] five.\nSix")
    texts = [line.removeprefix("# text = ") for line in lines if line.startswith("# text = ")]
    assert texts == ["One.", "Mr. Two said.", "Three. Four five.", "Six"]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_the_torture_project_comes_back_in_every_scheme(tmp_path, scheme):
    source = torture(ExportOptions(chosen={"scheme": scheme}))
    out = tmp_path / "out.conll"
    written(exporter_of("conll"), out, source)
    assert faults(exporter_of("conll"), out, source) == []


def test_what_is_lost_is_counted(tmp_path):
    seen = written(exporter_of("conll"), tmp_path / "out.conll", torture())
    assert seen.losses["edges"] > 0
    assert seen.losses["overlaps"] > 0
    assert seen.losses.keys() >= SENTENCES_OF_TOKENS


SENTENCES_OF_TOKENS = {"edges", "overlaps", "fragments", "whole", "relations"}

_TEXTS = st.text(st.sampled_from("ab .!\n\t\u00a0\u2028\u200c🚀é\u0301وקA#-O1,東ส\u0600"), min_size=1, max_size=60)


@given(_TEXTS.map(lambda text: normalised(text).text).filter(str.strip), st.data())
def test_any_text_comes_back_with_its_spans(tmp_path_factory, text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    source = _source(text, start, end)
    for key in ("conll", "conllu"):
        out = tmp_path_factory.mktemp("any") / f"out.{key}"
        written(exporter_of(key), out, source)
        assert faults(exporter_of(key), out, source) == []


def _source(text: str, start: int, end: int) -> Source:
    document = new_document(text)
    annotation = new_annotation(document.id, text, LABELS["claim"], ANNA.id, ((start, end),), AT)
    origin = new_provenance(document.id, "Title")
    return Source([AnnotatedDocument(document, (origin,), (annotation,))])


@given(_TEXTS, st.sets(st.integers(0, 60)))
def test_words_are_all_of_the_text_but_its_blanks_and_go_over_no_border(text, borders):
    found = words(text, borders)
    assert "".join(text[start:end] for start, end in found) == "".join(text.split())
    assert not any(start < border < end for start, end in found for border in borders)
    parts = sentences(text, [])
    assert [word for part in in_sentences(found, parts) for word in part] == found


@given(st.text())
def test_escaped_names_have_no_blanks_and_come_back(name):
    escaped = escaping("-()|=,:[]")(name)
    if not any("\ud800" <= sign <= "\udfff" for sign in name):
        assert unescaped(escaped) == name
    assert not any(sign.isspace() or sign in "-()|=,:[]" for sign in escaped)
