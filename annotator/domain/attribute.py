"""Attributes: what may be said of the annotations of a label, and whether a value is what was asked for."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Literal, cast

from annotator.domain.naming import alike, line_of

Type = Literal["choice", "choices", "text", "number", "yes_no", "date"]
TYPES: tuple[Type, ...] = ("choice", "choices", "text", "number", "yes_no", "date")
Value = str | int | float | bool | list[str]

KEY_LENGTH = 64
CHOICE_LENGTH = 200
MOST_CHOICES = 500
MOST_ATTRIBUTES = 100
DESCRIPTION_LENGTH = 10_000
TEXT_LENGTH = 1 << 20
"""Code points that a text given as a value may have."""

_KEY = re.compile(r"[\w-]+")
_DATE = re.compile(r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?")
_GREATEST = 1 << 53
_OURS = ("key", "name", "type", "choices", "required", "default", "description")


@dataclass(frozen=True, slots=True)
class Attribute:
    """A definition. `key` is what annotations keep the value under, `name` what people read.

    A value is a text for choice, text and date (year, month or day in ISO 8601), a list of texts for choices,
    a number, or true or false; None as `default` is none. `extra` holds what a file said beyond that.
    """

    key: str
    name: str
    type: Type = "text"
    choices: tuple[str, ...] = ()
    required: bool = False
    default: Value | None = None
    description: str = ""
    extra: dict[str, Any] = field(default_factory=dict)

    def checked(self, value: Any) -> Value:
        """The value as it is stored. Raises ValueError, in a sentence, when it is not of this attribute's type."""
        match self.type:
            case "choice":
                return self._chosen(value)
            case "choices":
                return self._several(value)
            case "text":
                return self._text(value)
            case "number":
                return self._number(value)
            case "yes_no":
                if type(value) is not bool:
                    raise self._wrong("is either yes or no")
                return value
            case "date":
                return self._date(value)

    def _wrong(self, sentence: str) -> ValueError:
        return ValueError(f"{self.name} {sentence}.")

    def _chosen(self, value: Any) -> str:
        if type(value) is not str or value not in self.choices:
            said = f", not “{cut(value)}”" if isinstance(value, str | int | float) else ""
            raise self._wrong(f"is one of {_listed(self.choices)}{said}")
        return value

    def _several(self, value: Any) -> list[str]:
        if not isinstance(value, list | tuple):
            raise self._wrong(f"is a list of any of {_listed(self.choices)}")
        chosen = {self._chosen(item) for item in value}
        return [choice for choice in self.choices if choice in chosen]

    def _text(self, value: Any) -> str:
        if type(value) is not str:
            raise self._wrong("is a text")
        if len(value) > TEXT_LENGTH:
            raise self._wrong(f"has at most {TEXT_LENGTH:,} characters, not {len(value):,}")
        return value

    def _number(self, value: Any) -> int | float:
        if type(value) not in (int, float) or not math.isfinite(value):
            raise self._wrong("is a number")
        if type(value) is int and abs(value) > _GREATEST:
            raise self._wrong(f"is a number of at most {_GREATEST:,}")
        return cast(int | float, value)

    def _date(self, value: Any) -> str:
        sentence = "is a date such as 2026-03-02, 2026-03 or 2026"
        if type(value) is not str or not _DATE.fullmatch(value):
            raise self._wrong(sentence)
        try:
            date.fromisoformat(value + "-01-01"[len(value) - 4 :] if len(value) < 10 else value)
        except ValueError as error:
            raise self._wrong(sentence) from error
        return value

    def as_plain(self) -> dict[str, Any]:
        """As labels, JSONL and TOML keep it: without what is not said."""
        said: dict[str, Any] = {"key": self.key, "name": self.name, "type": self.type}
        if self.choices:
            said["choices"] = list(self.choices)
        if self.required:
            said["required"] = True
        if self.default is not None:
            said["default"] = self.default
        if self.description:
            said["description"] = self.description
        return {**said, **self.extra}


def attribute_of(plain: Mapping[str, Any]) -> Attribute:
    """The definition that plain JSON values hold, checked. Raises ValueError with a sentence.

    A missing name is the key, a missing type is text.
    """
    key, name, description = (_text_of(plain, word) for word in ("key", "name", "description"))
    type_, choices, required = plain.get("type", "text"), plain.get("choices") or (), plain.get("required") or False
    if not isinstance(choices, list | tuple) or not all(type(choice) is str for choice in choices):
        raise ValueError(f"The choices of “{cut(key)}” are a list of texts.")
    if type(required) is not bool:
        raise ValueError(f"Whether “{cut(key)}” is required is true or false.")
    extra = {word: value for word, value in plain.items() if word not in _OURS}
    default = plain.get("default")
    return sound(Attribute(key, name or key, type_, tuple(choices), required, default, description, extra))


def _text_of(plain: Mapping[str, Any], word: str) -> str:
    value = plain.get(word)
    if value is not None and type(value) is not str:
        raise ValueError(f"The {word} of an attribute is a text.")
    return value or ""


def sound(attribute: Attribute) -> Attribute:
    """The definition with blanks folded in its names. Raises ValueError, with a sentence, when it makes none."""
    key = attribute.key
    if not _KEY.fullmatch(key) or len(key) > KEY_LENGTH:
        raise ValueError(
            f"“{cut(key)}” can't be the key of an attribute: it has 1 to {KEY_LENGTH} letters, digits, - and _."
        )
    name = line_of(attribute.name, "an attribute")
    if attribute.type not in TYPES:
        raise ValueError(f"{name} is of an unknown type: choose one of {', '.join(TYPES)}.")
    if len(attribute.description) > DESCRIPTION_LENGTH:
        raise ValueError(f"The description of {name} has more than {DESCRIPTION_LENGTH:,} characters.")
    choices = _choices(attribute, name)
    checked = Attribute(
        key, name, attribute.type, choices, attribute.required, None, attribute.description, attribute.extra
    )
    if attribute.default is None:
        return checked
    default = checked.checked(attribute.default)
    return Attribute(key, name, checked.type, choices, checked.required, default, checked.description, checked.extra)


def _choices(attribute: Attribute, name: str) -> tuple[str, ...]:
    if attribute.type not in ("choice", "choices"):
        if attribute.choices:
            raise ValueError(f"{name} has choices, but is of the type {attribute.type}.")
        return ()
    if not attribute.choices:
        raise ValueError(f"{name} has no choices: give at least one.")
    if len(attribute.choices) > MOST_CHOICES:
        raise ValueError(f"{name} has {len(attribute.choices):,} choices, but {MOST_CHOICES} is the most.")
    choices = tuple(line_of(choice, "a choice", CHOICE_LENGTH) for choice in attribute.choices)
    twice = alike(choices)
    if twice:
        raise ValueError(f"{name} has two choices that are alike: {twice[0]} and {twice[1]}.")
    return choices


def checked_set(attributes: Iterable[Attribute]) -> tuple[Attribute, ...]:
    """The definitions of one label, each sound and no two of one key or name. Raises ValueError."""
    found = tuple(map(sound, attributes))
    if len(found) > MOST_ATTRIBUTES:
        raise ValueError(f"A label has at most {MOST_ATTRIBUTES} attributes, not {len(found):,}.")
    keys = [attribute.key for attribute in found]
    twice = alike(keys) or alike([attribute.name for attribute in found])
    if twice:
        raise ValueError(f"Two attributes of the label are alike: {twice[0]} and {twice[1]}.")
    return found


def definitions(plain: Iterable[Mapping[str, Any]]) -> tuple[Attribute, ...]:
    """The definitions among what a label holds; what this version can't read is left alone and out."""
    found: dict[str, Attribute] = {}
    for item in plain:
        try:
            attribute = attribute_of(item)
        except ValueError:
            continue
        found.setdefault(attribute.key, attribute)
    return tuple(found.values())


def defaults(attributes: Iterable[Attribute]) -> dict[str, Any]:
    """What a new annotation says before anybody has said anything."""
    return {attribute.key: attribute.default for attribute in attributes if attribute.default is not None}


def missing(values: Mapping[str, Any], attributes: Iterable[Attribute]) -> tuple[Attribute, ...]:
    """The required attributes that these values say nothing of; false and 0 are something, blanks are not."""
    return tuple(a for a in attributes if a.required and _says_nothing(values.get(a.key)))


def _says_nothing(value: Any) -> bool:
    return value is None or value == [] or (isinstance(value, str) and not value.strip())


def cut(value: object, length: int = 40) -> str:
    """A value that came from outside, short enough for a sentence."""
    said = " ".join(str(value).split())
    return said if len(said) <= length else said[: length - 1].rstrip() + "…"


def _listed(choices: tuple[str, ...]) -> str:
    shown = ", ".join(choices[:12])
    return f"{shown} and {len(choices) - 12} more" if len(choices) > 12 else shown
