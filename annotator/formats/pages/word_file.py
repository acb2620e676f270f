"""A highlighted Word document: all documents in one file, annotations as coloured words and comments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from annotator.domain.attribute import cut
from annotator.domain.direction import is_right_to_left
from annotator.domain.label import Label
from annotator.domain.progress import Step
from annotator.formats.exporter import Exporter, ExportSource, Option, choice
from annotator.formats.pages.dress import dress, letter
from annotator.formats.pages.legend import appendix, depth_of, in_order, stands_for
from annotator.formats.pages.telling import CARRIES, clean, counted
from annotator.formats.pages.word_document import Comment, Setting
from annotator.formats.pages.word_xml import BESIDE, BOLD, CARD, PAGE, PLAIN, TEXT, Look, W, paragraph, runs, xml

COMMENTS = Option(
    "comments", "Comments", ("where needed", "everywhere"), "On annotations of which there is more to say, or on all"
)
_PROPERTY = 255
"""Characters that a property of the file may have."""


def write(out: Path, source: ExportSource, step: Step) -> None:
    """The library holds the whole file until it is saved."""
    from docx import Document  # here, because it takes a tenth of a second

    file = Document()
    _properties(file, source)
    styles = _styles(file)
    body = file.element.body
    last = body[-1]  # the properties of the section, which stay last
    setting = Setting(source, styles, choice(source, COMMENTS) == "everywhere")
    title = clean(source.title) or "Annotated documents"
    begin = len(body) - 1
    documents = annotations = 0
    for number, one in enumerate(source.documents(), 1):
        for said in setting.document(one, number > 1):
            last.addprevious(_parsed(said))
        _comment(file, setting.comments)
        documents, annotations = number, annotations + len(one.annotations)
        step(number, source.count, "")
    for said in _appendix(source, setting, styles):
        last.addprevious(_parsed(said))
    both = f"{counted(documents, 'document', 'documents')}, {counted(annotations, 'annotation', 'annotations')}"
    before = [
        paragraph(_words(title), styles["Title"], is_right_to_left(title)),
        paragraph(_words(both), styles[CARD]),
        _legend([label for label in in_order(source.labels) if setting.uses[label.id]], source, setting, styles),
    ]
    for place, said in enumerate(before):
        body.insert(begin + place, _parsed(said))
    if len(body) > begin + len(before) + 1:
        body.insert(begin + len(before), _parsed(paragraph("", styles[CARD])))
    _number_pages(file)
    file.save(str(out))


def _parsed(said: str) -> Any:
    from docx.oxml import parse_xml

    return parse_xml(said)


def _properties(file: Any, source: ExportSource) -> None:
    said = file.core_properties
    said.title = cut(clean(source.title), _PROPERTY)
    said.author = cut(clean("; ".join(one.name for one in source.annotators.values())), _PROPERTY)
    said.comments = ""
    package = file.part.package
    for key in [key for key, one in package.rels.items() if one.reltype.endswith("/thumbnail")]:
        del package.rels[key]  # the library's picture of an empty page
    said.created = said.modified = datetime.now(UTC).replace(tzinfo=None)


def _styles(file: Any) -> dict[str, str]:
    """Ids by names, our own styles among them."""
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Pt, RGBColor

    muted = RGBColor.from_string(dress("light")["muted"][1:].upper())
    for name, size, after, line in ((TEXT, 11, 6, 1.5), (PAGE, 8, 0, 1.0), (CARD, 9, 2, 1.1), (BESIDE, 10, 4, 1.1)):
        style = file.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        style.base_style = file.styles["Normal"]
        style.font.size = Pt(size)
        style.paragraph_format.space_after = Pt(after)
        style.paragraph_format.line_spacing = line
        if name in (PAGE, BESIDE):
            style.font.color.rgb = muted
            style.paragraph_format.space_before = Pt(8)
    return {style.name: style.style_id for style in file.styles if style.type == WD_STYLE_TYPE.PARAGRAPH}


def _comment(file: Any, comments: Iterable[Comment]) -> None:
    """Comments as they are numbered; the library's own way of adding one looks for a free number each time."""
    if not comments:
        return
    root = file.comments._comments_elm
    at = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    for one in comments:
        initials = "".join(word[0] for word in one.author.split())[:4]
        said = "".join(
            f"<w:p>{_way(words)}{_named(name)}{_broken(words, PLAIN if name else BOLD)}</w:p>"
            for name, words in one.lines
        )
        whose = f'w:author="{xml(one.author)}" w:initials="{xml(initials)}" w:date="{at}"'
        root.append(_parsed(f'<w:comment xmlns:w="{W}" w:id="{one.number}" {whose}>{said}</w:comment>'))


def _way(words: str) -> str:
    return "<w:pPr><w:bidi/></w:pPr>" if is_right_to_left(words) else ""


def _named(name: str) -> str:
    return _words(f"{name}: ", Look(colour=dress("light")["muted"])) if name else ""


def _broken(words: str, look: Look) -> str:
    lines = (runs(line, is_right_to_left(line), look, dress("light")) for line in words.split("\n"))
    return "<w:r><w:br/></w:r>".join(lines)


def _legend(labels: list[Label], source: ExportSource, setting: Setting, styles: dict[str, str]) -> str:
    """A table of the labels that are used."""
    head = _row([_cell(_words(name, BOLD), styles) for name in ("Key", "Label", "Uses", "Guideline")])
    rows = [head]
    for label in labels:
        name = "\u2003" * depth_of(label, source.labels) + label.name
        said = (
            _words(letter(label), Look(bold=True, colour=dress("light").colour(label))),
            _words(name, Look(label)),
            _words(f"{setting.uses[label.id]:,}"),
            _broken(stands_for(label), PLAIN),
        )
        rows.append(_row([_cell(words, styles, is_right_to_left(label.guideline)) for words in said]))
    border = '<w:{0} w:val="single" w:sz="4" w:space="0" w:color="DDD7CC"/>'
    borders = "".join(border.format(side) for side in ("top", "left", "bottom", "right", "insideH", "insideV"))
    properties = f'<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr>'
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in (700, 2200, 800, 5300))
    return f'<w:tbl xmlns:w="{W}">{properties}<w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'


def _appendix(source: ExportSource, setting: Setting, styles: dict[str, str]) -> Iterator[str]:
    more = "<w:pageBreakBefore/>"
    for heading, said in appendix(source, setting.uses):
        yield paragraph(_words(heading, BOLD), styles[BESIDE], more=more)
        more = ""
        for name, words in said:
            rtl = is_right_to_left(name)
            yield paragraph(_words(name, BOLD) + "<w:r><w:br/></w:r>" + _broken(words, PLAIN), styles[CARD], rtl)


def _words(words: str, look: Look = PLAIN) -> str:
    return runs(words, is_right_to_left(words), look, dress("light"))


def _row(cells: list[str]) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(cells)}</w:tr>"


def _cell(content: str, styles: dict[str, str], right_to_left: bool = False) -> str:
    inner = paragraph(content, styles[CARD], right_to_left).replace(f' xmlns:w="{W}"', "")
    return f'<w:tc><w:tcPr><w:tcW w:w="0" w:type="auto"/></w:tcPr>{inner}</w:tc>'


def _number_pages(file: Any) -> None:
    field = f'<w:fldSimple xmlns:w="{W}" w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>'
    foot = file.sections[0].footer.paragraphs[0]
    foot.alignment = 1
    foot._p.append(_parsed(field))


EXPORTER = Exporter(
    "docx",
    "Highlighted Word document",
    ".docx",
    "All documents with their annotations as coloured words and comments",
    write,
    CARRIES,
    options=(COMMENTS,),
)
