"""Does Label Studio's own library take our tasks and configuration?

    python -m tests.interop.check_label_studio [FOLDER]

Without a folder that our exporter wrote, it writes one.
"""
# pip: label-studio-sdk lxml

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path

from tests.interop.writing import written_by


def main(folder: Path) -> int:
    """0 where every annotation and prediction is valid under the configuration and covers what it says; else 1."""
    from label_studio_sdk.label_interface import LabelInterface

    config = (folder / "config.xml").read_text("utf-8")
    interface = LabelInterface(config)
    interface.validate()
    tasks = json.loads((folder / "tasks.json").read_text("utf-8"))
    faults, checked = [], 0
    for number, task in enumerate(tasks):
        plain = {"data": task["data"]}
        if not interface.validate_task(plain):
            faults.append(f"task {number} is not valid")
        units = task["data"]["text"].encode("utf-16-le")
        for kind in ("annotations", "predictions"):
            for said in task[kind]:
                check = interface.validate_annotation if kind == "annotations" else interface.validate_prediction
                if not check(said):
                    faults.append(f"task {number}: one of the {kind} is not valid")
                for item in said["result"]:
                    if item["type"] == "labels":
                        value = item["value"]
                        covered = units[2 * value["start"] : 2 * value["end"]].decode("utf-16-le")
                        if covered != value["text"]:
                            faults.append(f"task {number}: {value['text']!r} is not there, but {covered!r}")
                checked += len(said["result"])
    for fault in faults[:20]:
        print(fault)
    print(f"{len(tasks)} tasks, {checked} results, {len(faults)} faults")
    return 1 if faults or not checked else 0


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        sys.exit(main(Path(sys.argv[1]) if sys.argv[1:] else written_by("label-studio", Path(place))))
