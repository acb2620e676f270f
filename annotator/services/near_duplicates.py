"""Documents that say nearly the same, such as one wire story on two sites: finding, linking and grouping them.

A link is a line of its own in the project and in our JSONL, `{"type": "near_duplicate", "documents": [...]}`: it is
journaled and undone as any record is, and a version that knows nothing of it writes it back.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any
from weakref import WeakKeyDictionary

import orjson

from annotator.domain.change import Change, Message
from annotator.domain.document import LINK, Foreign
from annotator.domain.identity import fixed_id
from annotator.domain.near import Likenesses, Sketch, Sketcher
from annotator.domain.near import similarity as similarity_of
from annotator.domain.progress import Step, no_step
from annotator.services.project import Project

NEAR = 0.5
"""From this share of common runs of words on two documents are nearly the same. Of different reports on one subject
hardly any reaches a tenth of it; a story in which one word in twenty was changed, or a quarter cut, is above it."""

_PAGE = 200
_made: WeakKeyDictionary[Project, dict[str, Sketch]] = WeakKeyDictionary()  # texts never change


@dataclass(frozen=True, slots=True)
class Pair:
    """Two documents (ids, the one that came first first), and the share of runs of words that they have in common."""

    one: str
    two: str
    similarity: float
    linked: bool = False

    @property
    def documents(self) -> frozenset[str]:
        return frozenset((self.one, self.two))


def groups(project: Project, documents: Sequence[str], step: Step = no_step) -> list[list[str]]:
    """These documents (ids) parted so that those that are nearly the same, or were linked, stand together.

    Each is in one group, alone where nothing is like it; groups and what is in them keep the order given. Two are
    together too where a link leads from one to the other over documents that were not named. `step` counts
    documents and may raise Cancelled.
    """
    leads: dict[str, str] = {}
    for pair in _alike(project, documents, NEAR, step):
        _join(leads, pair.one, pair.two)
    for one, two, _ in links(project).values():
        _join(leads, one, two)
    found: dict[str, list[str]] = {}
    for document in dict.fromkeys(documents):
        found.setdefault(_root(leads, document), []).append(document)
    return list(found.values())


def pairs(
    project: Project, *, among: Collection[str] | None = None, least: float = NEAR, step: Step = no_step
) -> list[Pair]:
    """The pairs of documents of a project that are nearly the same, and those linked, the likest first.

    With `among` only those that have one of these documents. `step` counts documents and may raise Cancelled.
    """
    said = links(project)
    wanted = None if among is None else set(among)
    found: list[Pair] = []
    for pair in _alike(project, project.store.read.ids(), least, step):
        if wanted is None or not wanted.isdisjoint(pair.documents):
            linked = said.pop(pair.documents, None) is not None
            found.append(Pair(pair.one, pair.two, pair.similarity, linked))
    there = project.store.read.titles({document for names in said for document in names})
    found += [
        Pair(one, two, similarity, True)
        for one, two, similarity in said.values()
        if one in there and two in there and (wanted is None or one in wanted or two in wanted)
    ]
    return sorted(found, key=lambda pair: -pair.similarity)


@dataclass(frozen=True, slots=True)
class Told:
    """A pair with the titles of both documents."""

    pair: Pair
    titles: tuple[str, str]

    def as_plain(self) -> dict[str, Any]:
        pair = self.pair
        return {
            "documents": [pair.one, pair.two],
            "titles": list(self.titles),
            "similarity": round(pair.similarity, 3),
            "linked": pair.linked,
        }

    def line(self) -> str:
        """In words; the later document first, as what has just come in."""
        one, two = self.titles
        linked = ", linked" if self.pair.linked else ""
        return f"“{two}” is nearly the same as “{one}” ({100 * self.pair.similarity:.0f} %{linked})"


def told(
    project: Project, *, among: Collection[str] | None = None, least: float = NEAR, step: Step = no_step
) -> list[Told]:
    """What `pairs` answers, with titles."""
    found = pairs(project, among=among, least=least, step=step)
    titles = project.store.read.titles({document for pair in found for document in pair.documents})
    return [Told(pair, (titles.get(pair.one, ""), titles.get(pair.two, ""))) for pair in found]


def linked_to(project: Project, document: str) -> list[tuple[str, float]]:
    """The documents that one was linked with and that are there, each with the similarity said at the time."""
    found = [
        (two if one == document else one, similarity)
        for one, two, similarity in links(project).values()
        if document in (one, two)
    ]
    there = project.store.read.titles([other for other, _ in found])
    return [(other, similarity) for other, similarity in found if other in there]


def compared(project: Project, one: str, two: str) -> float:
    """The share of runs of words that two documents have in common: 0 to 1."""
    sketches = dict(_sketches(project, [one, two], no_step))
    return similarity_of(sketches[one], sketches[two]) if len(sketches) == 2 else 0.0


# ---------------------------------------------------------------------- links


def links(project: Project) -> dict[frozenset[str], tuple[str, str, float]]:
    """The links there are, by the two documents: both ids, the older document first, and the similarity said."""
    found = {}
    for line in project.store.read.foreign(LINK):
        documents, similarity = line.content.get("documents"), line.content.get("similarity")
        if isinstance(documents, list) and len(documents) == 2 and all(isinstance(one, str) for one in documents):
            one, two = documents
            share = float(similarity) if isinstance(similarity, int | float) else 0.0
            found[frozenset((one, two))] = one, two, share
    return found


def link(project: Project, wanted: Iterable[Pair]) -> Change:
    """Say of these pairs that they are nearly the same. The change is empty where all are linked."""
    there = links(project)
    new = {pair.documents: pair for pair in wanted if pair.documents not in there and pair.one != pair.two}
    lines = tuple(_line(pair) for pair in new.values())
    return Change(_message(project, "documents.linked", list(new.values())), created=lines)


def unlink(project: Project, wanted: Iterable[Pair]) -> Change:
    """Take these links away. The change is empty where there are none."""
    gone = {pair.documents: pair for pair in wanted}
    lines = tuple(
        line
        for line in project.store.read.foreign(LINK)
        if isinstance(line.content.get("documents"), list) and frozenset(line.content["documents"]) in gone
    )
    return Change(_message(project, "documents.unlinked", list(gone.values())), deleted=lines)


def _line(pair: Pair) -> Foreign:
    """The line of a link, with the id that it has when it is imported from a file."""
    content: dict[str, Any] = {
        "type": LINK,
        "documents": [pair.one, pair.two],
        "similarity": round(pair.similarity, 3),
    }
    return Foreign(fixed_id("foreign", f"1\n{orjson.dumps(content).decode()}"), LINK, content)


def _message(project: Project, key: str, wanted: list[Pair]) -> Message:
    if len(wanted) != 1:
        return Message(f"{key}.many", {"count": len(wanted)})
    titles = project.store.read.titles(wanted[0].documents)
    return Message(key, {"title": titles.get(wanted[0].one, ""), "other": titles.get(wanted[0].two, "")})


# ---------------------------------------------------------------------- sketches


def _alike(project: Project, documents: Iterable[str], least: float, step: Step) -> Iterator[Pair]:
    likenesses = Likenesses(least)
    for document, sketch in _sketches(project, documents, step):
        for other, share in likenesses.met(document, sketch):
            yield Pair(other, document, share)


def _sketches(project: Project, documents: Iterable[str], step: Step) -> Iterator[tuple[str, Sketch]]:
    """The sketches of those of these documents that are there, in their order."""
    made = _made.setdefault(project, {})
    sketcher = Sketcher()
    wanted = list(dict.fromkeys(documents))
    rest = iter(wanted)
    done = 0
    while page := list(islice(rest, _PAGE)):
        texts = project.store.read.texts(document for document in page if document not in made)
        for document in page:
            if document in texts:
                made[document] = sketcher.sketch(texts[document])
            if document in made:
                yield document, made[document]
            done += 1
            if document in texts:
                step(done, len(wanted), "documents")
    step(done, len(wanted), "documents")


# ---------------------------------------------------------------------- groups


def _root(leads: dict[str, str], document: str) -> str:
    while (up := leads.get(document, document)) != document:
        leads[document] = leads.get(up, up)
        document = up
    return document


def _join(leads: dict[str, str], one: str, two: str) -> None:
    leads[_root(leads, two)] = _root(leads, one)
