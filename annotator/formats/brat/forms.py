"""Storage forms: what brat calls a label, a type or an attribute in its files, since it takes no other signs there."""

from __future__ import annotations

import re
import unicodedata

_SIGNS = re.compile("[^A-Za-z0-9_-]+")
_OF_BRAT = ("SPAN_DEFAULT", "ARC_DEFAULT", "SEPARATOR", "ENTITY-NESTING", "ANY", "NONE")

FORM = re.compile("[A-Za-z0-9_-]*[A-Za-z0-9_][A-Za-z0-9_-]*")
"""What brat takes for the name of a type; one of hyphens alone is a separator to it."""


def plain_form(name: str, otherwise: str) -> str:
    """The name in letters, digits, _ and - of ASCII; `otherwise` where nothing of it is left."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    form = _SIGNS.sub("_", " ".join(letters.split())).strip("_")
    return form if FORM.fullmatch(form) else otherwise


class Forms:
    """Gives each thing a form of its own within its kind; things of one name share it across kinds."""

    def __init__(self) -> None:
        self._names: dict[str, str] = dict.fromkeys(_OF_BRAT, "")
        self._found: dict[tuple[str, str], str] = {}
        self._of_kind: dict[str, set[str]] = {}

    def of(self, kind: str, key: str, name: str, wanted: str = "") -> str:
        """The form of the thing of this kind and key; `wanted` is what it is to be where that is free."""
        found = self._found.get((kind, key))
        if found is not None:
            return found
        base = wanted if FORM.fullmatch(wanted) else plain_form(name, kind)
        form, number = base, 1
        used = self._of_kind.setdefault(kind, set())
        while form in used or self._names.get(form, name) != name:
            number += 1
            form = f"{base}-{number}"
        used.add(form)
        self._names[form] = name
        self._found[kind, key] = form
        return form

    def shown(self) -> list[tuple[str, str]]:
        """Every form with the name that people read."""
        return [(form, name) for form, name in self._names.items() if name]

    def by_form(self, kind: str) -> dict[str, str]:
        """The keys of the things of a kind by their forms."""
        return {form: key for (one, key), form in self._found.items() if one == kind}
