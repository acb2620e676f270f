"""The description of a project as INCEpTION exports it: layers, tags, documents, users."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from annotator.domain.label import Label
from annotator.domain.relation import RelationType
from annotator.formats.uima.marks import clean
from annotator.formats.uima.naming import RELATION, RELATION_FEATURES, SPAN, SPAN_FEATURES

_SHOWN = {"label": "Label", "note": "Note", "certainty": "Certainty", "annotator": "Annotator", "id": "Id"}
_HIDDEN = frozenset({"id", "group", "details", "annotator"})


def described(
    title: str,
    labels: Iterable[Label],
    types: Iterable[RelationType],
    documents: list[dict[str, Any]],
    layers: list[dict[str, Any]],
    users: Iterable[str],
) -> dict[str, Any]:
    """The whole description; `documents` and `layers` as `source` and `layer` make them."""
    names = _tags("Labels", [(clean(one.name), clean(one.guideline)) for one in labels])
    kinds = _tags("Relations", [(clean(one.name), clean(one.guideline)) for one in types])
    spans = _layer(title, SPAN, "Annotation", "span", SPAN_FEATURES, names)
    relations = _layer(title, RELATION, "Relation", "relation", RELATION_FEATURES, kinds)
    relations["attach_type"] = {"name": SPAN}
    return {
        "name": title,
        "description": None,
        "mode": "annotation",
        "version": 1,
        "source_documents": documents,
        "annotation_documents": layers,
        "project_permissions": [{"level": level, "user": user} for user in users for level in ("USER",)],
        "tag_sets": [names, kinds],
        "layers": [spans, relations],
        "script_direction": "LTR",
    }


def source(name: str) -> dict[str, Any]:
    """A document of plain text."""
    return {"name": name, "format": "text", "state": "ANNOTATION_IN_PROGRESS", "timestamp": None}


def layer(name: str, user: str, is_done: bool) -> dict[str, Any]:
    """A user's layer of a document."""
    return {"name": name, "user": user, "state": "FINISHED" if is_done else "IN_PROGRESS", "timestamp": None}


def _tags(name: str, tags: list[tuple[str, str]]) -> dict[str, Any]:
    return {
        "name": name,
        "description": None,
        "language": None,
        "tags": [{"tag_name": tag, "tag_description": said or None} for tag, said in dict(tags).items()],
        "create_tag": True,
    }


def _layer(
    title: str, name: str, shown: str, kind: str, features: Iterable[str], tags: dict[str, Any]
) -> dict[str, Any]:
    return {
        "name": name,
        "features": [_feature(title, feature, tags if feature == "label" else None) for feature in features],
        "uiName": shown,
        "type": kind,
        "description": None,
        "enabled": True,
        "built_in": False,
        "readonly": False,
        "attach_type": None,
        "attach_feature": None,
        "allow_stacking": True,
        "cross_sentence": True,
        "show_hover": True,
        "anchoring_mode": "CHARACTERS",
        "overlap_mode": "ANY_OVERLAP",
        "validation_mode": "NEVER",
        "lock_to_token_offset": False,
        "multiple_tokens": True,
        "project_name": title,
        "linked_list_behavior": False,
    }


def _feature(title: str, name: str, tags: dict[str, Any] | None) -> dict[str, Any]:
    return {
        "name": name,
        "tag_set": tags,
        "uiName": _SHOWN.get(name, name.capitalize()),
        "type": "uima.cas.String",
        "enabled": True,
        "visible": name not in _HIDDEN,
        "include_in_hover": name == "note",
        "required": False,
        "remember": False,
        "hideUnconstraintFeature": False,
        "description": None,
        "project_name": title,
        "multi_value_mode": "NONE",
        "link_mode": "NONE",
    }
