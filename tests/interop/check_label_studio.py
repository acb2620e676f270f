"""Label Studio's own library takes our tasks and configuration, with the spans that we meant in its UTF-16."""
# pip: label-studio-sdk lxml

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from label_studio_sdk.label_interface import LabelInterface

from tests.interop.running import Seen, by_text, in_utf16, outputs, run, same, spans, ties


def labelled(results: list[dict[str, Any]], text: str) -> tuple[Seen, Seen]:
    """The spans with their labels as Label Studio shows them, and the relations between them."""
    seen, tied, first = Seen(), Seen(), {}
    for item in results:
        if item["type"] == "labels":
            value = item["value"]
            covered = in_utf16(text, value["start"], value["end"])
            assert covered == value["text"], f"{value['text']!r} is placed on {covered!r}"
            seen[value["labels"][0], covered] += 1
            first[item["id"]] = covered
    for item in results:
        if item["type"] == "relation":
            tied[item["labels"][0], first.get(item["from_id"], ""), first.get(item["to_id"], "")] += 1
    return seen, tied


def checked(interface: LabelInterface, task: dict[str, Any], counts: Counter[str]) -> list[dict[str, Any]]:
    """The results of a task of which all is valid under the configuration; `counts` learns how many."""
    assert interface.validate_task({"data": task["data"]}), f"{task['data']['title']} is not valid"
    results = []
    for kind, valid in (("annotations", interface.validate_annotation), ("predictions", interface.validate_prediction)):
        for said in task[kind]:
            assert valid(said), f"{task['data']['title']}: one of the {kind} is not valid"
            counts[kind] += 1
            results += said["result"]
    return results


def main(folder: Path) -> str:
    counts: Counter[str] = Counter()
    for project, out, source in outputs("label-studio", folder):
        interface = LabelInterface((out / "config.xml").read_text("utf-8"))
        interface.validate()
        expected, tied = by_text(source, spans), by_text(source, ties)
        for task in json.loads((out / "tasks.json").read_text("utf-8")):
            text = task["data"]["text"]
            found, relations = labelled(checked(interface, task, counts), text)
            counts["spans"] += same(found, expected.pop(text), project)
            counts["relations"] += same(relations, tied.pop(text), project)
        assert not expected, f"{project}: tasks are missing"
    assert all(counts[kind] for kind in ("annotations", "predictions", "spans", "relations")), counts
    return (
        f"Label Studio takes {counts['annotations']} annotations and {counts['predictions']} predictions with "
        f"{counts['spans']} spans and {counts['relations']} relations"
    )


if __name__ == "__main__":
    run(main)
