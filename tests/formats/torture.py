"""A small project with everything in it that makes formats stumble."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.annotation import Annotation, Origin, new_annotation, reading_order
from annotator.domain.annotator import Annotator
from annotator.domain.document import new_document, new_provenance, new_status
from annotator.domain.entity import Entity
from annotator.domain.label import SHIPPED, Label, new_label
from annotator.domain.progress import no_step
from annotator.domain.relation import SHIPPED_TYPES, Relation, new_relation
from annotator.domain.span import Fragments
from annotator.domain.text import normalised
from annotator.formats import importer_of
from annotator.formats.exporter import Exporter, ExportOptions
from annotator.services.export_source import Reducing
from annotator.services.exporting import files_of
from annotator.services.reading_back import ReadBack
from tests.formats.examples import AT, Source

TEXT = (
    "\n  IRNA 🚀 said:\t“Officials in تهران told Reuters.”\n"
    'He added "no comment" 👨‍🚒 today\u00a0— cafe\u0301, nai\u0308ve & <b>bold</b>.\n\n'
    "وزیر گفت: «می‌خواهم ۱٬۲۰۰ نفر»\u200f در \u202bקהיר\u202c (Cairo)\u200e بیایند.\n"
    "שָׁלוֹם אמר השר\u2028and a line; 'quoted' = 1/2 \\ back|pipe [x] {y} *z* _w_ #1 %20 T1\tclaim 0 5\tx\n"
    "The end\u2026 𝒜𝒷𝒸 z̷̡ 👩‍👩‍👧‍👦!"
)
NAMES = (
    "direct quote", "claim-of-fact", "a/b", "O'Neil", 'say "so"', "x,y;z", "a=b", "<tag>", "R&D", "[brackets]", "a|b",
    "ادعا", "主張", "📰 news", "=SUM(A1)", "B-claim", "_", "#1", "100 %", "a:b", "a\\b",
    "claim of fact", "Claim-of fact",
)  # fmt: skip
ANNA = Annotator("01000000-0000-7000-8000-000000000001", "Anna")
ODD = Annotator("01000000-0000-7000-8000-000000000002", 'O\'Brien/"Zoë" <z>')
ALI = Annotator("01000000-0000-7000-8000-000000000003", "علی رضایی")
IDLE = Annotator("01000000-0000-7000-8000-000000000004", "Nobody yet")
NOTE = 'two lines:\n\tthe second; "quoted" =1+1 & <i>so</i> \\n 🚀\u2028last'
VALUES = {
    "stance": "denied", "words": "a\tb\nc \"d\" 'e' 🚀", "number": 3, "part": 0.25, "sure": True,
    "kinds": ["one, two", "three"], "empty": "", "like a list": "[1, 2]",
}  # fmt: skip


def labels() -> tuple[Label, ...]:
    """The shipped four, some of hard names, and so many others that there are more than 300."""
    named = [*NAMES, *(f"kind {number}" for number in range(300))]
    made = tuple(new_label(name, position) for position, name in enumerate(named, 4))
    return (*SHIPPED, *(replace(label, guideline=f"What {label.name} is.\nAnd what not.") for label in made))


class _Making:
    def __init__(self, text: str, title: str, known: tuple[Label, ...]) -> None:
        assert normalised(text).text == text
        self.document = new_document(text)
        self.title = title
        self.annotations: list[Annotation] = []
        self.relations: list[Relation] = []
        self._labels = {label.name: label.id for label in known}
        self._at = AT

    def mark(self, label: str, words: str, who: Annotator = ANNA, **said: object) -> Annotation:
        """An annotation on the words; those that a vertical bar parts are fragments."""
        found, at = [], 0
        for part in words.split("||") if words else ():
            start = self.document.text.index(part, at)
            found.append((start, at := start + len(part)))
        return self.place(label, tuple(found), who, **said)

    def place(self, label: str, fragments: Fragments, who: Annotator = ANNA, **said: object) -> Annotation:
        self._at += 1_000_003
        own = new_annotation(
            self.document.id, self.document.text, self._labels[label], who.id, fragments, self._at, **said
        )
        self.annotations.append(own)
        return own

    def tie(self, name: str, source: Annotation, target: Annotation | Entity | None, **said: object) -> None:
        kind = next(kind for kind in SHIPPED_TYPES if kind.name == name)
        end = "document" if target is None else "entity" if isinstance(target, Entity) else "annotation"
        own = self.document.id if target is None else target.id
        self._at += 1
        self.relations.append(
            new_relation(kind, self.document.id, source.annotator, source.id, end, own, self._at, **said)
        )

    def done(self) -> AnnotatedDocument:
        meta = {"url": 'https://example.org/a?b=1&c="2"', "outlet": "Ärzte & Co", "language": "fa", "n": 3}
        return AnnotatedDocument(
            self.document,
            (new_provenance(self.document.id, self.title, meta=meta, file="a b.txt", reader="plain"),),
            tuple(sorted(self.annotations, key=reading_order)),
            tuple(self.relations),
        )


MINISTRY = Entity("01000000-0000-7000-8000-0000000000e1", 'Ministry "of" Truth', "organisation", note=NOTE)


def hard(known: tuple[Label, ...]) -> AnnotatedDocument:
    """The text above with spans that nest, cross, coincide, break and cover next to nothing."""
    one = _Making(TEXT, 'A "title"/with <all>: of it\\ 🚀', known)
    claim = one.mark("claim", "Officials in تهران told Reuters", attributes=dict(VALUES), note=NOTE)
    inner = one.mark("actor", "تهران", certainty="low", origin=Origin("suggested", "engine", "1.2"))
    one.mark("actor", "تهران", note="the same span twice")
    one.mark("source", "تهران told Reuters.”\nHe")  # crosses the claim, over a line end
    source = one.mark("source", "IRNA", external_id="T17", attributes={"kind": "news outlet"})
    one.mark("figure", "۱٬۲۰۰ نفر")
    one.mark("claim", "🚀")
    one.mark("actor", "👨‍🚒")
    one.mark("actor", "\u0301")  # a combining mark alone
    one.mark("figure", "\n\n")
    one.mark("claim", "  IRNA")
    broken = one.mark("claim", "He added||comment||today", attributes={"stance": "reported"})
    one.mark("source", "קהיר||Cairo", ODD)
    one.mark("claim", "", note="on the whole document")
    one.mark("direct quote", TEXT)
    one.mark("ادعا", "می‌خواهم ۱٬۲۰۰ نفر", ALI, note="یادداشت")
    one.mark("actor", "وزیر", ALI)
    one.mark("claim", "Officials in تهران told Reuters", ODD)
    one.mark("a|b", "T1\tclaim 0 5\tx", ODD)
    one.mark("=SUM(A1)", "👩‍👩‍👧‍👦!", ODD)
    for name in NAMES:
        one.mark(name, "שָׁלוֹם", ALI if len(name) % 2 else ANNA)
    cue = TEXT.index("said")
    one.tie("attributed to", claim, source, cue=((cue, cue + 4),), quote="said", note=NOTE, group="g1")
    one.tie("attributed to", broken, inner, attributes={"sure": "yes"}, group="g1")
    one.tie("attributed to", claim, MINISTRY)
    one.tie("attributed to", claim, None)
    one.tie("same as", inner, source)
    return one.done()


def documents(known: tuple[Label, ...]) -> list[AnnotatedDocument]:
    first = hard(known)
    plain = _Making("Nothing is marked here.\n", first.provenances[0].title, known)
    signs = _Making('-DOCSTART- O\n\n# text = x\n=1+1 "a"\n\n\n1\tT1 B-x\n', "../../etc/passwd", known)
    signs.mark("claim", "=1+1")
    signs.mark("actor", "# text")
    far = signs.mark("claim", "B-x")
    signs.tie("repeats", far, first.annotations[-1])  # in another document
    tiny = _Making("𝒜", "CON." + "long " * 80, known)
    tiny.mark("claim", "𝒜")
    words = _Making(" ".join(f"word{number}" for number in range(300)), "   ", known)
    for number in range(300):
        words.mark(f"kind {number}", f"word{number}")
    return [first, plain.done(), signs.done(), tiny.done(), words.done()]


def torture(options: ExportOptions | None = None) -> Source:
    """The whole of it as a source for exporters."""
    known = labels()
    found = documents(known)
    return Source(
        found,
        known,
        (ANNA, ODD, ALI),
        statuses=(new_status(found[0].document.id, ANNA.id, "done"), new_status(found[1].document.id, IDLE.id, "done")),
        relation_types=SHIPPED_TYPES,
        entities=(MINISTRY,),
        options=options,
    )


def written(exporter: Exporter, out: Path, source: Source) -> Reducing:
    """Write what the exporter can carry of a source to `out`; the source that it saw, with the losses."""
    reducing = Reducing(source, exporter)
    if exporter.folder:
        out.mkdir()
    exporter.write(out, reducing, no_step)
    return reducing


def faults(exporter: Exporter, out: Path, source: Source) -> list[str]:
    """Where a file that was written by `written` differs from what it should hold, by the format's own reader."""
    importer = importer_of(exporter.reader)
    assert importer is not None
    expected = Reducing(source, exporter)
    back = ReadBack(exporter.carries, expected)
    for one in expected.documents():
        back.expect(one)
    for path in files_of(importer, out):
        back.take(importer.read(path, 1_000_000))
    return list(back.faults())
