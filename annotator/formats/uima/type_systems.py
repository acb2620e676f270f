"""Type systems: those that lie beside a CAS, ours, and what is missing in one for a file that was made with more."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from io import BytesIO
from keyword import iskeyword
from pathlib import Path
from typing import TYPE_CHECKING, Any

from annotator.errors import AnnotatorError
from annotator.formats.extras import library
from annotator.formats.files import opened, taken_apart
from annotator.formats.uima.naming import (
    ANNOTATION,
    DOCUMENT,
    RELATION,
    RELATION_FEATURES,
    SEGMENTATION,
    SPAN,
    SPAN_FEATURES,
)

if TYPE_CHECKING:
    from lxml import etree

NAME = "TypeSystem.xml"
ID = "{http://www.omg.org/XMI}id"
STRING, BASE, TOP = "uima.cas.String", "uima.cas.AnnotationBase", "uima.cas.TOP"
TOKEN, SENTENCE = f"{SEGMENTATION}segmentation.type.Token", f"{SEGMENTATION}segmentation.type.Sentence"
METADATA = f"{SEGMENTATION}metadata.type.DocumentMetaData"

_LONGEST = 16 << 20
_LEVELS = 3
_LOOKED_AT = 40
_ROOT = b"typeSystemDescription"
REFERENCES = frozenset({"Governor", "Dependent", "source", "target", "next", "first"})
"""Features that lead to other feature structures, in a file whose types nobody describes."""


def beside(path: Path) -> Path | None:
    """The description of types that belongs to a file: of this name in its folder or in one of two above it, else
    the only other XML file of its folder that is one."""
    for folder in list(path.parents)[:_LEVELS]:
        for name in (NAME, NAME.lower()):
            if (folder / name).is_file():
                return folder / name
    try:
        near = sorted(path.parent.glob("*.xml"))[:_LOOKED_AT]
        found = [one for one in near if one != path and one.is_file() and _ROOT in _start(one)]
    except OSError:
        return None
    alike = [one for one in found if one.name.startswith(path.stem)]
    return alike[0] if alike else found[0] if len(found) == 1 else None


def _start(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(2000)


def content(path: Path) -> bytes:
    """The bytes of a description of types. Raises AnnotatorError."""
    with opened(path) as file:
        raw = file.read(_LONGEST + 1)
    if len(raw) > _LONGEST:
        raise AnnotatorError(f"{path} is larger than {_LONGEST >> 20} MB")
    return raw


def sound(raw: bytes, where: object) -> etree._Element:
    """The root of an XML file. Raises AnnotatorError where it is not well-formed, or declares anything of its own."""
    from annotator.formats.packages import parsed

    root = parsed(raw, where)
    if root.getroottree().docinfo.internalDTD is not None:
        raise AnnotatorError(f"{where} declares a document type or entities; it is not opened")
    return root


@lru_cache(8)
def loaded(raw: bytes) -> Any:
    """The type system of a description; an empty one for none. To be changed only in a copy: `fresh`."""
    return fresh(raw)


@contextmanager
def cassis_at_work(where: object, kind: str) -> Iterator[None]:
    """Turns what dkpro-cassis raises over a damaged file into an AnnotatorError, and keeps its warnings to itself:
    what they tell of is looked for in the file."""
    from lxml.etree import LxmlError

    own = library("uima", "UIMA CAS", "cassis.typesystem").TypeNotFoundError
    with taken_apart(where, kind, own, RuntimeError, SyntaxError, LxmlError), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        yield


def refuse_names(names: Iterable[str], where: object) -> None:
    """Raises AnnotatorError for a type or a feature whose name is none. The library makes a class of each type by
    writing a program with the names of its features in it: what is no plain name would run."""
    for name in names:
        for part in name.split("."):
            if not part.isidentifier() or part.startswith("__") or iskeyword(part):
                raise AnnotatorError(f"{where} has a type or feature called {name[:60]!r}, which can't be read")


def _names(root: etree._Element) -> Iterator[str]:
    """The names of types and features in a description, however they are written."""
    for element in root.iter():
        if isinstance(element.tag, str) and element.tag.rpartition("}")[2] == "name":
            parent = element.getparent()
            if parent is not None and parent is not root:
                yield "".join(element.itertext()).strip()
                yield (element.text or "").strip()


def fresh(raw: bytes) -> Any:
    """A type system of one's own. Raises AnnotatorError when the description is damaged."""
    cassis = library("uima", "UIMA CAS")
    if not raw:
        return cassis.TypeSystem()
    refuse_names(_names(sound(raw, NAME)), NAME)
    with cassis_at_work(NAME, "a description of types"):
        return cassis.load_typesystem(BytesIO(raw))


def name_of(tag: str) -> str:
    """The type of an element of an XMI file."""
    name = tag[9:].replace("/", ".").replace("ecore}", "").strip()
    return name.removeprefix("uima.noNamespace.")


def missing(root: etree._Element, types: Any) -> list[tuple[str, str, dict[str, str]]]:
    """What an XMI file uses and the type system lacks: type, supertype ("" where the type is known), and features
    with their ranges."""
    features: dict[str, set[str]] = {}
    found: dict[str, tuple[str, dict[str, str]]] = {}
    values: dict[tuple[str, str], list[str]] = {}
    sound_ones: set[tuple[str, ...]] = set()
    for element in _structures(root):
        shape = (element.tag, *element.keys())
        if shape in sound_ones and not len(element):
            continue  # as nearly all are
        name = name_of(element.tag)
        known = features.get(name)
        if known is None:
            known = features[name] = _features(types, name)
            if not types.contains_type(name, match_exactly=True):
                found[name] = _supertype(element), {}
                known |= {"begin", "end", "sofa"} if found[name][0] == ANNOTATION else {"sofa"}
        unknown = [key for key in shape[1:] if key not in known and not key.startswith("{")]
        for key in unknown:
            values.setdefault((name, key), []).append(element.get(key, ""))
        if not unknown:
            sound_ones.add(shape)
        for child in element:
            if isinstance(child.tag, str) and child.tag not in known:
                known.add(child.tag)
                found.setdefault(name, ("", {}))[1][child.tag] = "uima.cas.StringArray"
    if values:
        links = {element.get(ID): "target" in element.attrib for element in _structures(root)}
        for (name, key), said in values.items():
            found.setdefault(name, ("", {}))[1].setdefault(key, _range(key, said, links))
    return [(name, above, wanted) for name, (above, wanted) in found.items()]


def _range(name: str, values: list[str], links: Mapping[str | None, bool]) -> str:
    """What a feature that nobody describes seems to hold: ids of other structures in its every value, or texts."""
    ids = [value.split() for value in values]
    if not all(one in links for some in ids for one in some):
        return STRING
    if max(map(len, ids)) > 1 or any(links[one] for some in ids for one in some):
        return "uima.cas.FSArray"
    return TOP if name in REFERENCES else STRING


def _structures(root: etree._Element) -> Iterator[etree._Element]:
    for element in root:
        if isinstance(element.tag, str) and not element.tag.startswith("{http:///uima/cas.ecore}"):
            yield element


def _supertype(element: etree._Element) -> str:
    if "begin" in element.attrib and "end" in element.attrib:
        return ANNOTATION
    return BASE if "sofa" in element.attrib else TOP


def _features(types: Any, name: str) -> set[str]:
    if not types.contains_type(name, match_exactly=True):
        return set()
    return {feature.name.removesuffix("_") for feature in types.get_type(name).all_features}


def completed(types: Any, wanted: list[tuple[str, str, dict[str, str]]], where: object) -> Any:
    """The type system with what was missing added. Raises AnnotatorError for names that are none."""
    for name, above, features in wanted:
        refuse_names([name, *features], where)
        made = types.create_type(name, above) if above else types.get_type(name)
        for feature, kind in features.items():
            types.create_feature(made, feature, kind)
    return types


def ours() -> Any:
    """The type system of what we write: our layers, and the words and sentences of DKPro."""
    types = library("uima", "UIMA CAS").TypeSystem()
    types.create_type(TOKEN)
    types.create_type(SENTENCE)
    metadata = types.create_type(METADATA, "uima.tcas.DocumentAnnotation")
    for name in ("documentTitle", "documentId", "documentUri", "collectionId", "documentBaseUri"):
        types.create_feature(metadata, name, STRING)
    types.create_feature(metadata, "isLastSegment", "uima.cas.Boolean")
    span = types.create_type(SPAN)
    for name in SPAN_FEATURES:
        types.create_feature(span, name, STRING)
    relation = types.create_type(RELATION)
    for name in RELATION_FEATURES:
        types.create_feature(relation, name, STRING)
    for name in ("Governor", "Dependent"):
        types.create_feature(relation, name, span)
    types.create_feature(types.create_type(DOCUMENT, BASE), "details", STRING)
    return types
