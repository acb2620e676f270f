"""The card of a dataset: what is in it, in words for people and in YAML for the hub."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.attribute import definitions
from annotator.domain.label import Label
from annotator.formats.dataset_rows import Shape
from annotator.formats.exporter import ExportSource

_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&])")
_LANGUAGE = re.compile("[a-z]{2,3}")
_SIZES = (
    (1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"),
    (10_000_000, "1M<n<10M"),
)  # fmt: skip
_LICENCE = re.compile(
    r"(?:creative commons |cc[ -])(by(?:-(?:nc|sa|nd|nc-sa|nc-nd))?|zero|0)[ -]?(\d\.\d)?(?: international)?", re.I
)
_PLAIN_LICENCES = {"mit": "mit", "apache-2.0": "apache-2.0", "cc0": "cc0-1.0", "public domain": "unknown"}
_MOST_SOURCES = 50


class Card:
    """Counts what goes through and writes the card at the end. `splits` are names of splits as the hub knows them,
    and the files in which they are."""

    def __init__(self, source: ExportSource, shape: Shape) -> None:
        self._source, self._shape = source, shape
        self._documents: Counter[str] = Counter()
        self._spans: Counter[str] = Counter()
        self._relations: Counter[str] = Counter()
        self._labels: Counter[str] = Counter()
        self._people: Counter[str] = Counter()
        self._languages: Counter[str] = Counter()
        self._licences: Counter[str] = Counter()
        self._outlets: Counter[str] = Counter()

    def count(self, one: AnnotatedDocument, split: str) -> None:
        self._documents[split] += 1
        self._spans[split] += len(one.annotations)
        self._relations[split] += len(one.relations)
        self._labels.update(annotation.label for annotation in one.annotations)
        self._people.update({annotation.annotator for annotation in one.annotations})
        meta = one.provenances[0].meta if one.provenances else {}
        for key, counter in (("language", self._languages), ("outlet", self._outlets)):
            counter[str(meta.get(key) or "")] += 1
        self._licences[str(meta.get("licence") or meta.get("license") or "")] += 1

    def text(self, files: dict[str, str]) -> str:
        """The whole card; `files` leads from splits to paths within the dataset."""
        return "\n".join(("---", *self._header(files), "---", "", *self._body(files), ""))

    # ------------------------------------------------------------------ for the hub

    def _header(self, files: dict[str, str]) -> Iterator[str]:
        yield f"pretty_name: {_quoted(self._source.title)}"
        languages = sorted({name for said in self._languages if _LANGUAGE.fullmatch(name := said.split("-")[0])})
        if languages:
            yield "language:"
            yield from (f"- {language}" for language in languages)
        yield f"license: {self._licence()}"
        yield "task_categories:"
        yield "- token-classification"
        yield "size_categories:"
        total = sum(self._documents.values())
        yield f"- {next((name for most, name in _SIZES if total < most), 'n>10M')}"
        yield "configs:"
        yield "- config_name: default"
        yield "  data_files:"
        for split, path in files.items():
            yield f"  - split: {split}"
            yield f"    path: {path}"
        yield "dataset_info:"
        yield "  config_name: default"
        yield "  features:"
        yield from _features(self._shape, "  ")

    def _licence(self) -> str:
        """One word where all documents have one licence that the hub has a word for."""
        said = {licence for licence in self._licences if licence}
        if not said:
            return "unknown"
        if len(said) > 1 or self._licences[""]:
            return "other"
        name = said.pop().strip()
        if name.casefold() in _PLAIN_LICENCES:
            return _PLAIN_LICENCES[name.casefold()]
        found = _LICENCE.fullmatch(name)
        if not found:
            return "other"
        kind = found[1].lower()
        return "cc0-1.0" if kind in ("zero", "0") else f"cc-{kind}-{found[2]}" if found[2] else "other"

    # ------------------------------------------------------------------ for people

    def _body(self, files: dict[str, str]) -> Iterator[str]:
        with_text = self._source.options.with_text
        yield f"# {_plain(self._source.title)}"
        yield ""
        yield "Texts with labeled spans, written by Annotator."
        yield ""
        if not with_text:
            yield "**The texts are not in this dataset.** Put copies of your own into a folder and run"
            yield "`python load.py FOLDER`: it joins them by the SHA-256 of the text."
            yield ""
        yield "## Sizes"
        yield ""
        yield from _table(
            ("Split", "Documents", "Spans", "Relations"),
            ((s, self._documents[s], self._spans[s], self._relations[s]) for s in files),
        )
        yield "## Rows"
        yield ""
        yield "A row is a document. `start` and `end` count **Unicode code points** of the text from 0, the end is not"
        yield "included: `text[start:end]` in Python. JavaScript and Java count an emoji as two. `fragments` has"
        yield "several ranges where a span has gaps, none where the label is on the whole document. `attributes`,"
        yield "`meta` and `identifiers` are JSON in a string. `from` and `to` of a relation are ids: of spans, or of"
        yield "what `to_kind` says."
        yield ""
        yield "## Labels"
        yield ""
        yield from self._label_list()
        yield "## Annotators"
        yield ""
        people = [(_plain(a.name), a.kind, self._people[i]) for i, a in self._source.annotators.items()]
        yield from _table(("Name", "Kind", "Documents"), people)
        yield "Agreement between annotators: not computed."
        yield ""
        yield "## Where the texts come from"
        yield ""
        yield from _counted("Outlet", self._outlets)
        yield from _counted("Licence", self._licences)
        yield from _counted("Language", self._languages)
        yield "Addresses, authors and dates of the documents are in `meta`. The licence of the annotations is for those"
        yield "who publish them to state."

    def _label_list(self) -> Iterator[str]:
        labels = self._source.labels
        used: list[Label] = [label for label in labels.values() if self._labels[label.id]]
        for label in used:
            above = labels.get(label.parent or "")
            below = f" (a kind of {_plain(above.name)})" if above else ""
            yield f"### {_plain(label.name)}"
            yield ""
            yield f"{self._labels[label.id]:,} spans{below}."
            yield ""
            if label.guideline:
                yield from (f"> {_plain(line)}" for line in label.guideline.splitlines())
                yield ""
            for asked in definitions(label.attributes):
                choices = f": {', '.join(map(_plain, asked.choices))}" if asked.choices else ""
                yield f"- `{_plain(asked.key)}`, {asked.type}{choices}"
            if label.attributes:
                yield ""


def _features(shape: Shape, indent: str) -> Iterator[str]:
    for name, kind in shape.items():
        yield f"{indent}- name: {name}"
        inner = kind[0] if isinstance(kind, list) else kind
        if isinstance(inner, dict):
            yield f"{indent}  {'list' if isinstance(kind, list) else 'struct'}:"
            yield from _features(inner, indent + "  ")
        else:
            yield f"{indent}  {'list' if isinstance(kind, list) else 'dtype'}: {inner}"


def _quoted(text: str) -> str:
    """A text in YAML, of which JSON is a part."""
    return orjson.dumps(text).decode()


def _plain(text: str) -> str:
    """The text in one line, without anything that Markdown would take for its own."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def _table(names: Iterable[str], rows: Iterable[tuple[Any, ...]]) -> Iterator[str]:
    names = tuple(names)
    yield f"| {' | '.join(names)} |"
    yield f"|{'---|' * len(names)}"
    for row in rows:
        yield f"| {' | '.join(f'{cell:,}' if isinstance(cell, int) else cell for cell in row)} |"
    yield ""


def _counted(name: str, counter: Counter[str]) -> Iterator[str]:
    if any(counter):
        first = counter.most_common(_MOST_SOURCES)
        rows = [(_plain(value) or "not stated", count) for value, count in first]
        if len(counter) > len(first):
            rows.append((f"{len(counter) - len(first)} others", counter.total() - sum(count for _, count in first)))
        yield from _table((name, "Documents"), rows)
