"""A task of Label Studio as documents: regions with what is asked of them, relations, who made them and when."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, cast

from annotator.domain.annotation import MANUAL, Origin
from annotator.domain.annotator import AnnotatorKind
from annotator.domain.units import UNITS, Unit
from annotator.formats.base import ReadAnnotation, ReadDocument, ReadRelation
from annotator.formats.details import KEY, document_of, pieces_joined
from annotator.formats.json_annotation import moment_of
from annotator.formats.label_studio.config import Config
from annotator.formats.label_studio.results import Layer, result_of
from annotator.formats.task_lines import title_of

_ADDRESS = re.compile(r"\s*[A-Za-z][\w+.-]*:\S+\s*")
_FIELDS = ("id", "inner_id", "file_upload")
Kinds = dict[str, AnnotatorKind]


def flat_task(task: dict[str, Any]) -> dict[str, Any]:
    """A task of the flat layout (JSON-MIN) as one of the full; any other as it is."""
    if "data" in task or not any(_is_regions(value) for value in task.values()):
        return task
    results = []
    data = {}
    for name, value in task.items():
        if _is_regions(value):
            results += [
                {"id": str(n), "from_name": name, "type": "labels", "value": region} for n, region in enumerate(value)
            ]
        elif name not in ("id", "annotator", "annotation_id", "created_at", "updated_at", "lead_time"):
            data[name] = value
    said = {key: task.get(key) for key in ("created_at", "updated_at")}
    done = {"completed_by": task.get("annotator"), "result": results, **said}
    return {"id": task.get("id"), "data": data, "annotations": [done]}


def _is_regions(value: Any) -> bool:
    return type(value) is list and bool(value) and all(type(one) is dict and "labels" in one for one in value)


def documents_of(
    task: dict[str, Any], where: str, file: str, limit: int, config: Config
) -> Iterator[tuple[ReadDocument, Kinds]]:
    """A document for each text of a task, with the annotators who are no ordinary people.

    Raises ValueError completing "the task ...".
    """
    data = task.get("data")
    if type(data) is not dict:
        raise ValueError('has no "data"')
    layers, remarks = _layers(task)
    shown = {name: config.texts.get(name, name.removeprefix("$")) for layer in layers for name in _names(layer)}
    keys = list(dict.fromkeys(key for key in shown.values() if _is_text(data.get(key))))
    keys = keys or [key for key in config.texts.values() if _is_text(data.get(key))]
    keys = keys or _texts(data, guess=data.keys().isdisjoint(shown.values()))
    if not keys:
        raise ValueError("is not one on a text: its data hold none that it is about")
    made = []
    for key in keys:
        if len(data[key]) > limit:
            raise ValueError(f"has a text longer than {limit:,} characters, the limit for one document")
        names = {name for name, leads in shown.items() if leads == key or leads not in data}
        made.append(_document(task, key, names, keys, layers, where, file, config))
    made[0][0].remarks += remarks
    return iter(made)


def _texts(data: dict[str, Any], *, guess: bool) -> list[str]:
    """The text that is meant where nothing says so: the one called text, else, if we may `guess`, the longest."""
    if _is_text(data.get("text")):
        return ["text"]
    found = [key for key, value in data.items() if guess and _is_text(value)]
    return [max(found, key=lambda key: len(data[key]))] if found else []


def _is_text(value: Any) -> bool:
    return type(value) is str and bool(value.strip()) and not _ADDRESS.fullmatch(value)


def _layers(task: dict[str, Any]) -> tuple[list[dict[str, Any]], list[str]]:
    """The annotations and predictions of a task, and what is to be said of those that are left out."""
    left: Counter[str] = Counter()
    found = []
    for key, kind in (("annotations", ""), ("completions", ""), ("predictions", "engine")):
        for layer in _listed(task, key):
            if type(layer) is not dict or type(layer.get("result")) is not list:
                left["annotations without a result"] += 1
            elif layer.get("was_cancelled"):
                left["annotations that were skipped"] += 1
            else:
                found.append({**layer, "kind": kind})
                for held in ("reviews", "history"):
                    left[held] += len(_listed(layer, held))
    left["drafts"] += len(_listed(task, "drafts"))
    return found, [f"{what} are left out: {number}" for what, number in left.items() if number]


def _listed(item: dict[str, Any], key: str) -> list[Any]:
    value = item.get(key)
    return value if type(value) is list else []


def _names(layer: dict[str, Any]) -> Iterator[str]:
    for item in layer["result"]:
        if type(item) is dict and type(item.get("to_name")) is str:
            yield item["to_name"]


def _document(
    task: dict[str, Any], key: str, names: set[str], keys: list[str], layers: list[dict[str, Any]], where: str,
    file: str, config: Config,
) -> tuple[ReadDocument, Kinds]:  # fmt: skip
    held = task.get("meta")
    said = held.get(KEY) if type(held) is dict else None
    details: dict[str, Any] = dict(said) if type(said) is dict else {}
    hidden, gold, unit = details.pop("data", None), details.pop("gold", None), details.pop("unit", None)
    meta = {name: value for name, value in task["data"].items() if name not in keys and value not in (None, [], {})}
    title = title_of(meta)
    if type(hidden) is dict:
        meta |= hidden
    if not details and type(task.get("id")) in (int, str):
        details["external_id"] = str(task["id"])
    document = document_of(task["data"][key], where, file, "label-studio", title, meta, details)
    document.unit = cast(Unit, unit) if unit in UNITS else "utf16"
    kinds: Kinds = {name: "gold" for name in gold if type(name) is str} if type(gold) is list else {}
    seen: set[str] = set()
    for layer in layers:
        _take(layer, document, kinds, names, config, seen)
    return document, kinds


def _take(
    layer: dict[str, Any], document: ReadDocument, kinds: Kinds, names: set[str], config: Config, seen: set[str]
) -> None:
    """The annotations and relations of one annotator or engine; `seen` are the regions of those before."""
    engine = layer["kind"] == "engine"
    name = str(layer.get("model_version") or "predictions") if engine else _person(layer.get("completed_by"))
    version = Origin("suggested", name or "") if engine else None
    found = Layer(document, config)
    for number, item in enumerate(layer["result"], 1):
        try:
            if _is_elsewhere(item, names):
                _leave(document, item)
            else:
                result_of(item, found)
        except ValueError as error:
            document.refused.append(f"result {number} {error}")
    found.settle()
    joined = pieces_joined(found.annotations)
    if not seen.isdisjoint(one.ref for one in joined if one.ref):
        _apart(joined, found.relations, len(seen))
    seen.update(one.ref for one in joined)
    for one in joined:
        one.annotator = one.annotator or name
        if engine:
            one.origin = version if one.origin in (None, MANUAL) else one.origin
            kinds[one.annotator or ""] = "engine"
        _add_moments(one, layer)
        if layer.get("ground_truth") is True and kinds.get(one.annotator or "") != "gold":
            one.extra["ground_truth"] = True
    document.annotations += joined
    document.relations += found.relations


def _apart(annotations: list[ReadAnnotation], relations: list[ReadRelation], number: int) -> None:
    """An annotation that was duplicated has the regions of the other: they are copies, and whoever made them is not
    the one that our details name."""
    for one in annotations:
        one.ref, one.id, one.annotator = f"{number}/{one.ref}", None, None
    for tie in relations:
        tie.source, tie.target, tie.id = f"{number}/{tie.source}", f"{number}/{tie.target}", None


def _is_elsewhere(item: Any, names: set[str]) -> bool:
    return type(item) is dict and type(item.get("to_name")) is str and item["to_name"] not in names


def _leave(document: ReadDocument, item: dict[str, Any]) -> None:
    """A result on something else than this text, which is said once for each kind."""
    reason = f"results of the type {str(item.get('type'))[:40]} on “{str(item['to_name'])[:40]}” are not of this text"
    if reason not in document.refused:
        document.refused.append(reason)


def _person(said: Any) -> str | None:
    """What to call whoever is named by an object or a number."""
    if type(said) is dict:
        names = (said.get(key) for key in ("first_name", "last_name"))
        full = " ".join(name.strip() for name in names if type(name) is str and name.strip())
        email = said.get("email")
        return full or (email if type(email) is str and email.strip() else _person(said.get("id")))
    if type(said) is str and said.strip():
        return said
    return f"user {said}" if type(said) is int else None


def _add_moments(one: ReadAnnotation, layer: dict[str, Any]) -> None:
    for key, field in (("created_at", "created"), ("updated_at", "updated")):
        said = layer.get(key)
        if getattr(one, field) is None and type(said) is str:
            try:
                setattr(one, field, moment_of(key, said))
            except ValueError:
                one.extra[key] = said
