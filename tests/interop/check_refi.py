"""The REFI-QDA schema takes our projects, and their codings cover the words that we meant."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from lxml import etree

from tests.interop.running import Seen, by_text, outputs, run, same, shared, spans

SCHEMA = "schemas/refi-qda/Project.xsd"
_IN = "{urn:QDA-XML:project:1.0}"


def sound(schema: Any, tree: Any) -> None:
    """Raises with what the schema says, or where a GUID is there twice or leads nowhere."""
    if not schema.validate(tree):
        raise AssertionError("; ".join(f"line {error.line}: {error.message}" for error in list(schema.error_log)[:20]))
    guids = Counter(one.get("guid") for one in tree.iter() if one.get("guid"))
    assert max(guids.values()) == 1, f"{guids.most_common(1)} is there twice"
    for one in tree.iter(f"{_IN}CodeRef", f"{_IN}NoteRef", f"{_IN}VariableRef"):
        assert one.get("targetGUID") in guids, f"{one.tag} leads nowhere: {one.get('targetGUID')}"
    for one in tree.iter(f"{_IN}Link"):
        assert {one.get("originGUID"), one.get("targetGUID")} <= set(guids), f"a link leads nowhere: {one.attrib}"


def coded(source: Any, text: str, names: dict[str, str], codes: dict[str, str]) -> Seen:
    """Users, codes and the words that the codings of a source cover, which must be those that they name."""
    seen = Seen()
    for selection in source.iter(f"{_IN}PlainTextSelection"):
        covered = text[int(selection.get("startPosition")) : int(selection.get("endPosition"))]
        name = selection.get("name")
        # A name in XML has blanks for line ends, and is cut where it is long.
        whole = name == covered or (name.endswith("…") and covered.startswith(name[:-1]))
        assert whole, f"{name!r} is placed on {covered!r}"
        for coding in selection.iter(f"{_IN}Coding"):
            code = coding.find(f"{_IN}CodeRef").get("targetGUID")
            seen[names[coding.get("creatingUser")], codes[code], covered] += 1
    return seen


def main(folder: Path) -> str:
    schema = etree.XMLSchema(etree.parse(str(shared(SCHEMA) / SCHEMA)))
    codings = links = 0
    for project, out, written in outputs("refi-qda", folder):
        expected = by_text(written, lambda one, source: spans(one, source, annotators=True))
        with ZipFile(out) as package:
            tree = etree.fromstring(package.read("project.qde"))
            sound(schema, tree)
            names = {one.get("guid"): one.get("name") for one in tree.iter(f"{_IN}User")}
            codes = {one.get("guid"): one.get("name") for one in tree.iter(f"{_IN}Code")}
            for source in tree.iter(f"{_IN}TextSource"):
                path = source.get("plainTextPath").replace("internal://", "Sources/")
                text = package.read(path).decode()
                codings += same(coded(source, text, names, codes), expected.pop(text), project)
        links += sum(1 for _ in tree.iter(f"{_IN}Link"))
        assert not expected, f"{project}: texts are missing"
    return f"the REFI-QDA schema takes both projects; {codings} codings are on the words they name, {links} links hold"


if __name__ == "__main__":
    run(main)
