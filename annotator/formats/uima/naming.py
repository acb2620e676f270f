"""Names of layers and features: ours, those that only cut the text, and which feature of a layer is its label."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

ANNOTATION = "uima.tcas.Annotation"
CURATOR = "CURATION_USER"
"""As INCEpTION calls the one whose layer is the outcome of curation."""
INITIAL = "INITIAL_CAS"
"""As INCEpTION calls the layer of a document that nobody has annotated yet."""

SPAN = "webanno.custom.AnnotatorSpan"
RELATION = "webanno.custom.AnnotatorRelation"
DOCUMENT = "webanno.custom.AnnotatorDocument"

SPAN_FEATURES = ("label", "note", "certainty", "annotator", "id", "group", "details")
RELATION_FEATURES = ("label", "note", "id", "group", "details")
WHOLE = "whole document"
"""The group of an annotation without words of its own: it is written with no width, where the text begins."""

SEGMENTATION = "de.tudarmstadt.ukp.dkpro.core.api."
_CUTTING = (
    f"{SEGMENTATION}segmentation.type.",
    f"{SEGMENTATION}lexmorph.",
    f"{SEGMENTATION}metadata.",
    f"{SEGMENTATION}syntax.type.constituent.",
    f"{SEGMENTATION}syntax.type.PennTree",
    "de.tudarmstadt.ukp.clarin.webanno.api.type.",
    "org.dkpro.core.api.xml.type.",
    "uima.tcas.DocumentAnnotation",
    "uima.cas.",
)
_CUTTING_SHORT = frozenset({"Token", "Sentence", "Paragraph", "Lemma", "POS", "DocumentMetaData", "DocumentAnnotation"})

_MAIN = ("label", "value", "referenceType", "DependencyType", "chunkValue")


def short(layer: str) -> str:
    """The last part of a layer's full name."""
    return layer.rpartition(".")[2] or layer


def cuts_text(layer: str) -> bool:
    """Whether a type only cuts or describes the text: words, sentences, parts of speech, metadata."""
    return layer.startswith(_CUTTING) or short(layer) in _CUTTING_SHORT


def label_feature(features: Iterable[str]) -> str:
    """The feature of a layer that names what is annotated: one called label or value, else the first that is not
    the id of an entry elsewhere, else that; "" for none. `features` are those with texts, in their order."""
    names = list(features)
    for main in _MAIN:
        if main in names:
            return main
    return next((name for name in names if name != "identifier"), names[0] if names else "")


def named(layer: str, main: str, features: Mapping[str, Any]) -> tuple[str, dict[str, Any]]:
    """The label of an annotation, and its other features that say something. Without a value of `main`, the layer's
    label feature, it is the layer's short name."""
    said = {key: value for key, value in features.items() if key != main and value not in (None, "", [])}
    value = features.get(main) if main else None
    label = " ".join(str(value).split()) if value is not None else ""
    return label or short(layer), said
