"""The codebook of a QDA project: labels as codes, nested as they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from lxml import etree

from annotator.domain.identity import is_id
from annotator.domain.label import Label, new_label
from annotator.formats.xml_words import attributes, words

_COLOUR = re.compile("#(?:[0-9a-fA-F]{6}|[0-9a-fA-F]{3})")
_DEEPEST = 200


def guid_of(element: etree._Element, name: str = "guid") -> str:
    """A GUID in the spelling of our ids."""
    return (element.get(name) or "").strip().strip("{}").lower()


def name_of(element: etree._Element) -> str:
    """The local name of an element, "" of a comment."""
    return element.tag.rsplit("}", 1)[-1] if isinstance(element.tag, str) else ""


def child(element: etree._Element, name: str) -> etree._Element | None:
    return next((one for one in element if name_of(one) == name), None)


def words_in(element: etree._Element, name: str) -> str:
    """The text of the child of this name, "" without one."""
    found = child(element, name)
    return found.text or "" if found is not None else ""


# ---------------------------------------------------------------------- in


def labels_of(codes: etree._Element) -> list[Label]:
    """The labels of a Codes element, parents first. Of codes that share a name each bears its parent's too."""
    found = list(_codes(codes, None, 0))
    names = Counter(label.name for label in found)
    by_id = {label.id: label.name for label in found}
    return [
        replace(
            label,
            name=f"{by_id[label.parent]} / {label.name}" if names[label.name] > 1 and label.parent else label.name,
        )
        for label in found
    ]


def _codes(element: etree._Element, parent: str | None, depth: int) -> Iterator[Label]:
    for code in element:
        if name_of(code) != "Code":
            continue
        own, name = guid_of(code), " ".join((code.get("name") or "").split())
        if not is_id(own) or not name:
            continue
        plain = new_label(name, 0)
        colour = (code.get("color") or "").lower()
        if not _COLOUR.fullmatch(colour):
            colour = plain.colour
        if len(colour) == 4:
            colour = "#" + "".join(2 * letter for letter in colour[1:])
        yield replace(plain, id=own, colour=colour, guideline=words_in(code, "Description").strip(), parent=parent)
        if depth < _DEEPEST:
            yield from _codes(code, own, depth + 1)


# ---------------------------------------------------------------------- out


def codebook_said(labels: Iterable[Label]) -> str:
    """The CodeBook element, "" without labels."""
    known = {label.id: label for label in labels}
    below: dict[str | None, list[Label]] = {}
    for label in known.values():
        below.setdefault(label.parent if label.parent in known else None, []).append(label)
    said: list[str] = []
    # A ring of parents hangs from nothing: its labels are written beside the others.
    written: set[str] = set()
    for label in below.get(None, []):
        said.append(_code(label, below, written))
    said += [_code(label, {}, written) for label in known.values() if label.id not in written]
    return f"<CodeBook><Codes>{''.join(said)}</Codes></CodeBook>" if said else ""


def _code(label: Label, below: Mapping[str | None, list[Label]], written: set[str]) -> str:
    written.add(label.id)
    inner = f"<Description>{words(label.guideline)}</Description>" if label.guideline else ""
    inner += "".join(_code(one, below, written) for one in below.get(label.id, []) if one.id not in written)
    said = attributes(guid=label.id, name=label.name, isCodable="true", color=label.colour)
    return f"<Code{said}>{inner}</Code>"
