"""WebAnno TSV 3: words in rows, spans in cells, and the text put together again."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.progress import no_step
from annotator.domain.text import normalised
from annotator.errors import AnnotatorError
from annotator.formats import exporter_of, importer_of, recognised
from annotator.formats.base import ReadDocument
from annotator.formats.uima.tsv_columns import escaped, meant, parted, text_escaped, text_meant
from annotator.services.fitting import fitted, placed
from tests.formats.examples import Source, example
from tests.formats.making import saved

HEAD = "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Span|value\n\n\n"
TIED = "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Span|value\n#T_RL=x.Tie|kind|BT_x.Span\n\n\n"
tsv = importer_of("webanno-tsv")


def read(path: Path) -> ReadDocument:
    (document,) = tsv.read(path, 1_000_000)
    return document


def spans(document: ReadDocument) -> list[tuple[str, str]]:
    """Label and words of each annotation that fits its text."""
    one = fitted(document)
    return [(annotation.label, placed(annotation, one)[1]) for annotation in document.annotations]


def of(raw: str, tmp_path: Path) -> ReadDocument:
    return read(saved(tmp_path, "report.tsv", raw))


def written(tmp_path: Path, *documents) -> list[Path]:
    out = tmp_path / "out"
    out.mkdir()
    exporter_of("webanno-tsv").write(out, Source(list(documents)), no_step)
    return sorted(out.rglob("*.tsv"))


# real files


@pytest.mark.parametrize("key", ["webanno-tsv/gum-news", "webanno-tsv/gum-interview"])
def test_real_news_come_in_with_the_counts_of_their_authors(key, shared):
    gold = json.loads((shared / "data/GOLD.json").read_text())[key]
    labels, types = Counter(), Counter()
    for path in sorted((shared / "data" / key).glob("*.tsv")):
        assert recognised(path) is tsv
        document = read(path)
        found = spans(document)
        assert not document.refused
        assert not document.remarks
        assert len(found) == gold["per_doc"][path.stem]["entities"]
        labels.update(label for label, _ in found)
        types.update(relation.type for relation in document.relations)
    assert (sum(labels.values()), labels, types) == (gold["spans"], gold["labels"], gold["relations"])


def test_an_emoji_counts_two_as_the_suite_has_it(shared, tmp_path):
    raw = (
        HEAD + "#Text=I like 😊 .\n1-1\t0-1\tI\t_\t\n1-2\t2-6\tlike\t_\t\n1-3\t7-9\t😊\tmood\t\n1-4\t10-11\t.\tend\t\n"
    )
    assert spans(of(raw, tmp_path)) == [("mood", "😊"), ("end", ".")]


def test_files_that_count_an_emoji_as_one_are_found_out(tmp_path):
    raw = (
        HEAD + "#Text=I like 😊 .\n1-1\t0-1\tI\t_\t\n1-2\t2-6\tlike\t_\t\n1-3\t7-8\t😊\tmood\t\n1-4\t9-10\t.\tend\t\n\n"
        "#Text=So do I\n2-1\t11-13\tSo\tword\t\n2-2\t14-16\tdo\t_\t\n2-3\t17-18\tI\twho\t\n"
    )
    document = of(raw, tmp_path)
    assert document.unit == "codepoint"
    assert document.text == "I like 😊 .\nSo do I"
    assert spans(document) == [("mood", "😊"), ("end", "."), ("word", "So"), ("who", "I")]


# the text


@pytest.mark.parametrize(
    ("second", "text"), [(5, "One .\nTwo"), (4, "One .Two"), (7, "One .\n  Two"), (3, "One .\nTwo")]
)
def test_gaps_between_sentences_are_filled_by_their_offsets(second, text, tmp_path):
    start = second + 1
    raw = HEAD + f"#Text=One .\n1-1\t0-3\tOne\t_\t\n1-2\t4-5\t.\t_\t\n\n#Text=Two\n2-1\t{start}-{start + 3}\tTwo\t_\t\n"
    document = of(raw, tmp_path)
    assert document.text == text
    assert bool(document.remarks) is (second == 3)


def test_lines_of_a_sentence_crlf_and_escapes_make_one_text(tmp_path):
    raw = HEAD + "#Text=a\\tb\n#Text=c \\\\ d\n1-1\t0-1\ta\t_\t\n1-2\t2-3\tb\t_\t\n1-3\t4-5\tc\tthird\t\n"
    document = of(raw.replace("\n", "\r\n"), tmp_path)
    assert document.text == "a\tb\nc \\ d"
    assert spans(document) == [("third", "c")]


def test_version_3_1_writes_its_text_with_the_escapes_of_java(tmp_path):
    raw = HEAD.replace("3.3", "3.1") + "#Text=caf\\u00e9 \\ud83d\\ude00\n1-1\t0-4\tcafé\tplace\t\n"
    assert of(raw, tmp_path).text == "café 😀"


def test_exact_blanks_line_ends_and_scripts_come_back(tmp_path):
    text = "\n  One.  Two!\n\n\tوزیر گفت\u00a0«نه».\u2028x 🚀 \n\n"
    (path,) = written(tmp_path, example(text))
    assert fitted(read(path)).document.text == text


@given(st.text(st.characters(codec="utf-16"), min_size=1), st.data())
def test_any_text_comes_back_to_the_character(text, data):
    import tempfile

    text = normalised(text.replace("[", "(").replace("]", ")")).text + "."
    with tempfile.TemporaryDirectory() as folder:
        (path,) = written(Path(folder), example(text))
        assert fitted(read(path)).document.text == text


# spans


def test_a_file_names_spans_over_words_within_words_and_on_top_of_one_another(tmp_path):
    raw = (
        HEAD + "#Text=Ann Lee slept\n1-1\t0-3\tAnn\tPER[1]|NAME[2]\t\n1-2\t4-7\tLee\tPER[1]|*[3]\t\n"
        "1-3\t8-13\tslept\t_\t\n1-3.1\t8-10\tsl\tpart\t\n"
    )
    assert spans(of(raw, tmp_path)) == [("PER", "Ann Lee"), ("NAME", "Ann"), ("Span", "Lee"), ("part", "sl")]


def test_a_column_with_values_of_some_stacked_spans_only_gives_each_its_own(tmp_path):
    raw = (
        "#FORMAT=WebAnno TSV 3.2\n#T_SP=x.Ref|entity|identity\n\n\n#Text=robotics contest\n"
        "1-1\t0-8\trobotics\tevent[6]|abstract[7]\tRobo\\_Cup[7]\t\n1-2\t9-16\tcontest\tevent[6]\t_\t\n"
    )
    document = of(raw, tmp_path)
    assert [(a.label, a.attributes) for a in document.annotations] == [
        ("event", {}),
        ("abstract", {"identity": "Robo_Cup"}),
    ]


def test_a_feature_that_says_true_or_false_is_no_label(tmp_path):
    raw = (
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Span|certain|kind\n\n\n#Text=a b\n"
        "1-1\t0-1\ta\ttrue\tclaim\t\n1-2\t2-3\tb\tfalse\tactor\t\n"
    )
    found = [(a.label, a.attributes) for a in of(raw, tmp_path).annotations]
    assert found == [("claim", {"certain": "true"}), ("actor", {"certain": "false"})]


def test_relations_lead_from_the_word_they_name_to_the_row_they_stand_in(tmp_path):
    raw = (
        TIED
        + "#Text=He said so\n1-1\t0-2\tHe\tactor\t_\t_\t\n1-2\t3-7\tsaid\tcue[1]|x[2]\tby|of\t1-1[0_1]|1-1[0_2]\t\n"
        "1-3\t8-10\tso\tclaim\twhat\t1-2[2_0]\t\n"
    )
    document = of(raw, tmp_path)
    labels = {annotation.ref: annotation.label for annotation in document.annotations}
    found = [(relation.type, labels[relation.source], labels[relation.target]) for relation in document.relations]
    assert found == [("by", "actor", "cue"), ("of", "actor", "x"), ("what", "x", "claim")]


def test_a_slot_becomes_a_relation_of_its_role_and_a_chain_ties_its_links(tmp_path):
    raw = (
        "#FORMAT=WebAnno TSV 3.3\n#T_SP=x.Span|\n#T_SP=x.Host|ROLE_x.Host:links_x.Link|x.Span\n"
        "#T_CH=x.NameLink|referenceRelation|referenceType\n\n\n#Text=a b c\n"
        "1-1\t0-1\ta\t_\tagent;*\t1-2;1-3\t*->1-1\tperson[1]\t\n1-2\t2-3\tb\t*\t_\t_\t_\t_\t\n"
        "1-3\t4-5\tc\t*\t_\t_\tcoref->1-2\tperson[1]\t\n"
    )
    document = of(raw, tmp_path)
    words = {annotation.ref: (annotation.label, annotation.quote) for annotation in document.annotations}
    found = [(relation.type, words[relation.source], words[relation.target]) for relation in document.relations]
    assert found == [
        ("agent", ("Host", "a"), ("Span", "b")),
        ("links", ("Host", "a"), ("Span", "c")),
        ("NameLink", ("person", "a"), ("person", "c")),
    ]


def test_words_lemmas_and_parts_of_speech_are_no_annotations_and_ties_between_them_are_said(tmp_path):
    dkpro = "de.tudarmstadt.ukp.dkpro.core.api"
    pos, tie = f"{dkpro}.lexmorph.type.pos.POS", f"{dkpro}.syntax.type.dependency.Dependency"
    raw = (
        f"#FORMAT=WebAnno TSV 3.3\n#T_SP={pos}|PosValue\n#T_RL={tie}|DependencyType|BT_{pos}\n\n\n"
        "#Text=He ran\n1-1\t0-2\tHe\tPRON\tsubj\t1-2\t\n1-2\t3-6\tran\tVERB\t_\t_\t\n"
    )
    document = of(raw, tmp_path)
    assert not document.annotations
    assert document.remarks == ["relations between words, not annotations, are left out: Dependency (1)"]


def test_a_span_without_width_is_refused_by_name(tmp_path):
    raw = HEAD + "#Text=a b\n1-1\t0-1\ta\t_\t\n1-1.1\t1-1\t\tgap\t\n1-2\t2-3\tb\tx\t\n"
    document = of(raw, tmp_path)
    one = fitted(document)
    with pytest.raises(ValueError, match="is empty"):
        placed(document.annotations[0], one)
    assert placed(document.annotations[1], one)[1] == "b"


@given(st.text())
def test_any_value_comes_back_from_its_cell(value):
    cell = escaped(value) + "[3]"
    assert parted(f"{cell}|x", "|") == [cell, "x"]
    assert meant(escaped(value)) == value
    assert text_meant(text_escaped(value), java=False) == value


# hostile


def test_a_gap_of_a_billion_blanks_is_refused(tmp_path):
    raw = HEAD + "#Text=a\n1-1\t0-1\ta\t_\t\n\n#Text=b\n2-1\t999999999-1000000000\tb\t_\t\n"
    with pytest.raises(AnnotatorError, match="damaged"):
        of(raw, tmp_path)


def test_rows_that_are_none_are_said_with_their_number_and_the_rest_comes_in(tmp_path):
    raw = HEAD + "#Text=a b\n1-1\t0-1\ta\tx\t\nwhat is this\n1-2\t2-3\tb\ty\t\n"
    document = of(raw, tmp_path)
    assert document.refused == ["line 7 is no row of a word: 'what is this'"]
    assert spans(document) == [("x", "a"), ("y", "b")]


def test_a_spoilt_line_of_ours_costs_only_what_it_said(tmp_path):
    for said in ("{", "[1]", '{"title": 3, "annotator": [], "meta": "x", "lead": 1}', "[" * 2000):
        document = of(HEAD + f"#Annotator={said}\n#Text=a\n1-1\t0-1\ta\tx\t\n", tmp_path)
        assert document.title == "report"
        assert spans(document) == [("x", "a")]
