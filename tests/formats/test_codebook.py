"""Codebooks: labels, what is asked of them, counts, examples; words of users stay words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.label import SHIPPED, new_label
from annotator.formats.exporter import ExportOptions, suffix_of
from annotator.formats.pages.codebook import EXPORTER
from annotator.formats.pages.codebook_markdown import line
from tests.formats.examples import Source, example
from tests.formats.torture import torture, written


def book(source, folder) -> str:
    out = folder / "book.md"
    written(EXPORTER, out, source)
    return out.read_text(encoding="utf-8")


def test_it_tells_of_each_label_what_the_project_knows(tmp_path):
    said = book(Source([example(), example("A [claim second] one.", "Other")]), tmp_path)
    assert "### claim\n" in said
    assert SHIPPED[0].guideline.split(".")[0] in said
    assert "**Used:** 2 times in 2 documents" in said
    assert "one of: asserted, hedged, denied, predicted, reported" in said
    assert "- “nothing” (Report)\n- “second” (Other)" in said
    assert "**Key:** S" in said
    assert "not yet" in said


def test_examples_come_from_different_documents_first(tmp_path):
    source = Source([example("[claim a] [claim b] [claim c]", "One"), example("[claim d]", "Two")])
    said = book(source, tmp_path)
    assert said.index("“a”") < said.index("“d”") < said.index("“b”")
    source.options = ExportOptions(chosen={"examples": "0"})
    assert "Examples" not in book(source, tmp_path)


def test_labels_stand_below_their_parents_and_a_ring_of_parents_does_no_harm(tmp_path):
    below = replace(new_label("minister", 9), parent=SHIPPED[1].id)
    ring = replace(new_label("ring", 10), parent=new_label("ring", 10).id)
    said = book(Source([], (*SHIPPED, below, ring)), tmp_path)
    assert said.index("### actor") < said.index("#### minister") < said.index("### figure")
    assert said.count("# ring\n") == 1


@pytest.mark.parametrize(
    "words",
    ["# not a heading", "1. not a list", "2) nor this", "- nor this", "<b>x</b>", "a|b", "*x* _y_ `z`", "[a](b)",
     "https://example.org", "www.example.org", "&amp;", "&#35;", "~~x~~", "$x$", "ends in #", "back\\slash", "![a](b)"],
)  # fmt: skip
def test_words_of_users_are_no_signs_in_markdown(words):
    markdown = pytest.importorskip("markdown_it").MarkdownIt("gfm-like", {"linkify": False})
    for shape in ("{}", "## {}", "- **{}:** x", "x “{}”"):
        tokens = markdown.parse(shape.format(line(words)))
        inline = [child for token in tokens for child in token.children or ()]
        kinds = {token.type for token in tokens} | {child.type for child in inline}
        assert not kinds & {"html_inline", "html_block", "em_open", "code_inline", "link_open", "image", "s_open"}
        assert words in "".join(child.content for child in inline if child.type in ("text", "text_special"))
    assert next(token.type for token in markdown.parse(line(words))) == "paragraph_open"


def test_the_loss_report_says_that_annotations_are_only_counted(tmp_path):
    losses = written(EXPORTER, tmp_path / "a.md", torture()).losses
    assert {key for key, number in losses.items() if number} == {"counted", "relations_counted"}


def test_the_form_decides_the_suffix():
    assert suffix_of(EXPORTER, ExportOptions()) == ".md"
    assert suffix_of(EXPORTER, ExportOptions(chosen={"form": "HTML"})) == ".html"
