"""The ZIP of a whole INCEpTION project: texts, a file for each user and document, curation, layers and tags."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

import orjson

from annotator.domain.annotated import AnnotatedDocument
from annotator.domain.progress import Step
from annotator.domain.units import offsets_in
from annotator.formats.base import Claim, Importer
from annotator.formats.exporter import Exporter, ExportSource
from annotator.formats.head import Head
from annotator.formats.uima.cas_writing import CARRIES, Writing
from annotator.formats.uima.file_names import Unique, safe
from annotator.formats.uima.inception_layers import described, layer, source
from annotator.formats.uima.inception_reading import OURS, PROJECT, is_project, read
from annotator.formats.uima.marks import clean, layers_of, marks_of, names_of
from annotator.formats.uima.naming import CURATOR, INITIAL
from annotator.formats.uima.segments import Cuts
from annotator.formats.uima.type_systems import NAME
from annotator.formats.uima.xmi import as_bytes

_MOMENT = (1980, 1, 1, 0, 0, 0)


def claims(head: Head) -> Claim:
    return Claim.CERTAIN if head.is_zip and is_project(head.names) else Claim.NONE


def write(out: Path, project: ExportSource, step: Step) -> None:
    """A project with one layer for spans and one for relations. The first adjudicated layer becomes the curation."""
    with ZipFile(out, "w", ZIP_DEFLATED) as archive:
        _Project(archive, project).write(step)


class _Project:
    def __init__(self, archive: ZipFile, project: ExportSource) -> None:
        self._archive, self._project = archive, project
        self._names = names_of(project)
        self._writing = Writing(self._names)
        self._types = str(self._writing.types.to_xml()).encode()
        self._users = self._named_users()
        self._documents: list[dict[str, object]] = []
        self._layers: list[dict[str, object]] = []

    def _named_users(self) -> dict[str, str]:
        """The name as a user of each annotator, by id."""
        given, users = Unique(), {}
        given(CURATOR), given(INITIAL)
        gold = [own for own, one in self._project.annotators.items() if one.kind == "gold"]
        for own in self._project.annotators:
            name = safe(self._names.annotators[own], "annotator").replace(" ", "_")
            users[own] = CURATOR if gold[:1] == [own] else given(name).replace(" ", "_")
        return users

    def write(self, step: Step) -> None:
        project, names = self._project, Unique()
        statuses = project.statuses()
        for done, one in enumerate(project.documents()):
            step(done, project.count, "")
            title = one.provenances[0].title if one.provenances else ""
            name = f"{names(safe(title, f'document {done + 1}').removesuffix('.txt'))}.txt"
            states = {status.annotator: status.state for status in statuses.get(one.document.id, ())}
            self._document(one, name, {own: state for own, state in states.items() if own in self._users})
        title = clean(project.title) or "Annotator"
        said = described(
            title,
            project.labels.values(),
            project.relation_types.values(),
            self._documents,
            self._layers,
            [user for user in self._users.values() if user != CURATOR],
        )
        self._put(f"{PROJECT}.json", orjson.dumps(said, option=orjson.OPT_INDENT_2))
        users = {
            user: {"name": self._names.annotators[own], "kind": project.annotators[own].kind}
            for own, user in self._users.items()
        }
        self._put(OURS, orjson.dumps({"annotators": users}, option=orjson.OPT_INDENT_2))

    def _document(self, one: AnnotatedDocument, name: str, states: dict[str, str]) -> None:
        self._documents.append(source(name))
        self._put(f"source/{name}", one.document.text.encode())
        cuts, offsets = Cuts(one.document.text), offsets_in(one.document.text, "utf16")
        for own in dict.fromkeys([*layers_of(one), *states]) or [""]:
            user = self._users.get(own, own) or INITIAL
            cas = self._writing.layer(one, own, cuts, marks_of(one, own, self._names, offsets))
            packed = BytesIO()
            with ZipFile(packed, "w", ZIP_DEFLATED) as inner:
                inner.writestr(_entry(f"{user}.xmi"), as_bytes(cas))
                inner.writestr(_entry(NAME), self._types)
            folder = "curation" if user == CURATOR else "annotation"
            self._put(f"{folder}/{name}/{user}.zip", packed.getvalue())
            if user not in (CURATOR, INITIAL):
                self._layers.append(layer(name, user, states.get(own) == "done"))

    def _put(self, name: str, raw: bytes) -> None:
        self._archive.writestr(_entry(name), raw, ZIP_STORED if name.endswith(".zip") else ZIP_DEFLATED)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _MOMENT)
    entry.compress_type = ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    return entry


IMPORTER = Importer(
    "inception",
    "INCEpTION project",
    (".zip",),
    "All texts, users and curation of a project exported from INCEpTION or WebAnno",
    read,
    claims,
    apart=True,
    brings="annotations",
    needs="uima",
)

EXPORTER = Exporter(
    "inception",
    "INCEpTION project",
    ".zip",
    "Texts, layers and tags for INCEpTION, with an XMI file for each annotator and document",
    write,
    replace(CARRIES, statuses=True),
    units=("utf16",),
    reader="inception",
    needs="uima",
)
