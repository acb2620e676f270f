"""Asks the REFI-QDA schema about a project that was exported, and a reader of XML what its codings cover.

    python tests/interop/check_refi.py FILE.qdpx DATA

DATA is the folder with `schemas/refi-qda`. Needs lxml.
"""

from __future__ import annotations

import sys
from pathlib import Path
from zipfile import ZipFile

_IN = "{urn:QDA-XML:project:1.0}"


def main(file: Path, data: Path) -> None:
    """Exits with a sentence when something is wrong."""
    from lxml import etree

    schema = etree.XMLSchema(etree.parse(str(data / "schemas/refi-qda/Project.xsd")))
    with ZipFile(file) as package:
        tree = etree.fromstring(package.read("project.qde"))
        texts = {name.rsplit("/", 1)[-1]: package.read(name).decode() for name in package.namelist() if ".txt" in name}
    if not schema.validate(tree):
        sys.exit("\n".join(f"line {error.line}: {error.message}" for error in list(schema.error_log)[:20]))
    guids = [one.get("guid") for one in tree.iter() if one.get("guid")]
    if len(guids) != len(set(guids)):
        sys.exit(f"{file}: a GUID is there twice")
    known, codings = set(guids), 0
    for one in tree.iter(f"{_IN}CodeRef", f"{_IN}NoteRef", f"{_IN}VariableRef"):
        if one.get("targetGUID") not in known:
            sys.exit(f"{file}: {one.tag} leads nowhere: {one.get('targetGUID')}")
    for source in tree.iter(f"{_IN}TextSource"):
        text = texts[source.get("plainTextPath").removeprefix("internal://")]
        for selection in source.iter(f"{_IN}PlainTextSelection"):
            codings += 1
            covered = text[int(selection.get("startPosition")) : int(selection.get("endPosition"))]
            name = selection.get("name")
            if covered != name and not (name.endswith("…") and covered.startswith(name[:-1])):
                sys.exit(f"{file}: {name!r} is placed on {covered!r}")
    if not codings:
        sys.exit(f"{file} holds no codings")
    print(f"REFI-QDA: sound by the schema; {codings} selections cover what they name")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
