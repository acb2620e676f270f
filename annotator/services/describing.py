"""Saying where a document came from: each edit of a provenance is a Change."""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.calendars import Calendar
from annotator.domain.change import Change, Message
from annotator.domain.document import Provenance, new_provenance
from annotator.domain.provenance_fields import BY_KEY, dated, said
from annotator.errors import AnnotatorError
from annotator.services.project import Project
from annotator.services.wording import shortened

TITLE = "title"
LONGEST = 20_000
"""Characters that a value may have."""


def describe(provenance: Provenance, key: str, value: str) -> Change:
    """Write a value under a key of the provenance's meta, or with TITLE its title; a blank one is taken away.

    A date under "published" is brought in order, the calendar told by how it is written. The change is empty where
    nothing changes. Raises AnnotatorError for a value that is too long.
    """
    value = value.strip() if key in BY_KEY and BY_KEY[key].kind == "long" else " ".join(value.split())
    if len(value) > LONGEST:
        raise AnnotatorError(f"A value here has at most {LONGEST:,} characters; this one has {len(value):,}.")
    if key == TITLE:
        if value == provenance.title:
            return _nothing()
        if not value:
            raise AnnotatorError("A document needs a title.")
        old, title = shortened(provenance.title), shortened(value)
        return Change(Message("document.renamed", {"old": old, "title": title}),
                      updated=((provenance, replace(provenance, title=value)),))  # fmt: skip
    if key == "published":
        return _changed(provenance, key, replace(provenance, meta=dated(provenance.meta, value)))
    if value == said(provenance.meta, key):
        return _nothing()
    meta = {**provenance.meta, key: value}
    if not value:
        del meta[key]
    return _changed(provenance, key, replace(provenance, meta=meta))


def date_in(provenance: Provenance, written: str, calendar: Calendar) -> Change:
    """Say that the date is written in this calendar. Raises AnnotatorError where it can't be."""
    meta = dated(provenance.meta, written, calendar)
    if calendar != "gregorian" and meta.get("published_calendar") != calendar:
        raise AnnotatorError(f"“{shortened(written)}” is no date of that calendar.")
    return _changed(provenance, "published", replace(provenance, meta=meta))


def further_source(document: str, title: str) -> Change:
    """Say that a document came from somewhere else too: a provenance with no more than a title, to be filled in."""
    return Change(Message("document.sourced"), created=(new_provenance(document, title),))


def _changed(before: Provenance, key: str, after: Provenance) -> Change:
    if after == before:
        return _nothing()
    message = Message("document.described", {"field": key, "title": shortened(before.title)})
    return Change(message, updated=((before, after),))


def _nothing() -> Change:
    return Change(Message("document.described"))


def provenance_of(project: Project, provenance: Provenance) -> Provenance:
    """The provenance as it is stored now. Raises AnnotatorError where it is gone."""
    now = next((one for one in project.provenances(provenance.document) if one.id == provenance.id), None)
    if now is None:
        raise AnnotatorError("This source of the document was removed meanwhile.")
    return now
