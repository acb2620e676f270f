"""Highlighted Word documents: the text to the character, coloured runs, comments, directions."""

from __future__ import annotations

from dataclasses import replace

import docx
import mammoth
from docx.oxml.ns import qn

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.document import new_document, new_provenance
from annotator.domain.label import SHIPPED, new_label
from annotator.formats.exporter import ExportOptions
from annotator.formats.pages.dress import dress
from annotator.formats.pages.word_file import EXPORTER
from annotator.formats.pages.word_xml import TEXT, ways
from tests.formats.examples import ANNA, LABELS, Source, example
from tests.formats.torture import torture, written


def file_of(source, folder):
    out = folder / "out.docx"
    written(EXPORTER, out, source)
    return docx.Document(str(out))


def text_of(file):
    """The lines of all documents in the file; headings are told by their style."""
    below = {f"Heading {level}" for level in range(2, 7)}
    return [p for p in file.paragraphs if p.style.name in {TEXT, *below}]


def lines_of(source):
    """What the lines should be: a line feed at the very end begins no further one."""
    return [line for one in source.documents() for line in one.document.text.removesuffix("\n").split("\n")]


def test_every_text_is_there_to_the_character(tmp_path):
    source = torture()
    assert [p.text for p in text_of(file_of(source, tmp_path))] == lines_of(source)


def test_another_reader_finds_the_same_words_in_the_same_order(tmp_path):
    source = torture()
    file_of(source, tmp_path)
    with (tmp_path / "out.docx").open("rb") as file:
        said = mammoth.extract_raw_text(file).value
    at = 0
    for line in lines_of(source):
        place = said.find(line, at)
        assert place >= at, line
        at = place + len(line)


def test_runs_have_the_tint_and_the_stroke_of_the_innermost_label(tmp_path):
    file = file_of(Source([example("A [claim b [figure c] d].")]), tmp_path)
    (line,) = text_of(file)
    drawn = {}
    for run in line.runs:
        shade = run._r.find(f".//{qn('w:shd')}")
        under = run._r.find(f".//{qn('w:u')}")
        drawn[run.text] = None if shade is None else (shade.get(qn("w:fill")), under.get(qn("w:val")))
    claim, figure = SHIPPED[0], SHIPPED[2]
    tint = dress("light").tint
    assert drawn["c"] == (tint(figure)[1:], "dash")
    assert drawn["b "] == (tint(claim)[1:], "single")
    assert drawn["A "] is None


def test_notes_are_comments_on_the_words(tmp_path):
    one = example("A [claim b].", note="Look\nhere", attributes={"stance": "denied"}, certainty="low")
    file = file_of(Source([one]), tmp_path)
    (comment,) = file.comments
    assert comment.author == "Anna"
    assert comment.text == "claim\nStance: denied\ncertainty: low\nnote: Look\nhere"
    (line,) = text_of(file)
    kinds = [child.tag.rsplit("}")[-1] for child in line._p if child.tag != qn("w:pPr")]
    assert kinds == ["r", "commentRangeStart", "r", "commentRangeEnd", "r", "r"]


def test_what_stands_under_another_and_what_looks_like_another_has_a_comment(tmp_path):
    assert len(list(file_of(Source([example("A [claim b [figure c] d].")]), tmp_path).comments)) == 1
    assert not list(file_of(Source([example("A [claim b] [figure c].")]), tmp_path).comments)
    twin = replace(new_label("twin", 4), colour=SHIPPED[0].colour, stroke=SHIPPED[0].stroke)
    source = Source([example("A [claim b] [figure c].")], (*SHIPPED, twin))
    assert [comment.text for comment in file_of(source, tmp_path).comments] == ["claim"]
    source = Source([example("A [claim b] [figure c].")], options=ExportOptions(chosen={"comments": "everywhere"}))
    assert len(list(file_of(source, tmp_path).comments)) == 2


def test_comments_are_numbered_once_and_each_has_its_words(tmp_path):
    file = file_of(torture(), tmp_path)
    numbers = [comment.comment_id for comment in file.comments]
    body = file.element.body
    assert numbers == list(range(len(numbers)))
    for tag in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(int(one.get(qn("w:id"))) for one in body.iter(qn(f"w:{tag}"))) == numbers


def test_directions_are_those_of_paragraphs_and_letters(tmp_path):
    document = new_document("He said سلام today.\nوزیر told Reuters چیزی.")
    one = AnnotatedDocument(document, (new_provenance(document.id, "T", meta={"language": "fa"}),), ())
    first, second = text_of(file_of(Source([one]), tmp_path))

    def leftward(p):
        return [run.text for run in p.runs if run._r.find(f".//{qn('w:rtl')}") is not None]

    assert (first._p.pPr.find(qn("w:bidi")) is None, leftward(first)) == (True, ["سلام"])
    assert (second._p.pPr.find(qn("w:bidi")) is None, leftward(second)) == (False, ["وزیر ", " چیزی."])
    assert second.runs[0]._r.find(f".//{qn('w:lang')}").get(qn("w:bidi")) == "fa"


def test_cutting_by_direction_loses_nothing():
    for text in ("", "abc", "a1 ב2 c", "وزیر گفت: «12» x", "\u200f \u200e", "…", "ab\tגד ef"):
        for way in (False, True):
            assert "".join(piece for piece, _leftward in ways(text, way)) == text


def test_headings_titles_and_the_legend_stand_there(tmp_path):
    one = example("Head\n[claim Text] here.")
    head = {"kind": "heading", "level": 1, "start": 0, "end": 4}
    one = replace(one, document=replace(one.document, structure=(head,)))
    file = file_of(Source([one, example("More.", "Second")]), tmp_path)
    styles = {p.text: p.style.name for p in file.paragraphs}
    assert (styles["Head"], styles["Report"], styles["Second"]) == ("Heading 2", "Heading 1", "Heading 1")
    cells = [[cell.text for cell in row.cells] for row in file.tables[0].rows]
    assert cells[1][:3] == ["C", "claim", "1"]
    assert SHIPPED[0].guideline in cells[1][3]
    assert len(cells) == 2
    assert file.core_properties.title == "Reports"
    assert file.core_properties.author == "Anna"
    assert not [part.partname for part in file.part.package.iter_parts() if "thumbnail" in part.partname]


def test_what_xml_cannot_hold_is_replaced(tmp_path):
    bad = "a\x00b\x0b<&\ud800\ufffe"
    label = replace(new_label("x", 4), name=bad, guideline=bad)
    one = example("A [claim b].", bad, note=bad, attributes={bad: bad})
    one = replace(one, annotations=(replace(one.annotations[0], label=label.id),))
    source = Source([one], (*SHIPPED, label), (replace(ANNA, name=bad),))
    source.title = bad * 100
    file = file_of(source, tmp_path)
    (comment,) = file.comments
    assert "a\ufffdb\ufffd<&\ufffd\ufffd" in comment.text
    assert file.tables[0].rows[1].cells[1].text == "a\ufffdb\ufffd<&\ufffd\ufffd"
    assert LABELS["claim"] not in one.annotations[0].label
