"""People at work on copies of a project: actions drawn as small numbers, so that a failure shrinks well."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

from hypothesis import strategies as st

from annotator.domain.annotation import Annotation, new_annotation
from annotator.domain.annotator import Annotator
from annotator.domain.change import Change, Message, Record
from annotator.domain.document import STATES, Document, Provenance, Status, new_document, new_provenance, new_status
from annotator.domain.identity import fixed_id, from_bytes, new_id
from annotator.domain.label import SHIPPED, Label, new_label
from annotator.errors import Refused
from annotator.storage.checking import breaches
from annotator.storage.rows import KIND_TABLE
from annotator.storage.store import Store

TEXTS = ("The minister said nothing.", "Rail carried 4,200 tonnes.", "وزیر چیزی نگفت 🚢.")
NAMES = ("stance", "place")
PEOPLE = tuple(Annotator(fixed_id("test annotator", name), name) for name in ("Mina", "Omar"))

actions = st.tuples(st.integers(0, 15), st.integers(0, 3), st.integers(0, 7))
"""(what is done, to which of the candidates, and a choice within that)."""


def begun(path: Path) -> Store:
    """A new project with the four labels, two annotators and an annotated document."""
    store = Store.create(path)
    store.apply(Change(Message("project.created"), created=(*PEOPLE, *SHIPPED)), PEOPLE[0].id)
    document = new_document(TEXTS[0])
    store.apply(Change(Message("import"), created=(document, new_provenance(document.id, "first"))), PEOPLE[0].id)
    for person in PEOPLE:
        store.apply(Change(Message("add"), created=(marked(store, document, person, 0, 0),)), person.id)
    return store


def copied(store: Store, path: Path) -> Store:
    """A copy of the project's file, opened; the original is closed for that and opened again."""
    store.close()
    shutil.copy(store.path, path)
    store.__init__(store.path, read_only=False, lock=None)  # type: ignore[misc]
    store._settle()
    return Store.open(path)


def marked(store: Store, document: Document, person: Annotator, label: int, start: int) -> Annotation:
    labels = store.read.labels()
    fragments = ((start, start + 3),) if start % 2 == 0 else ((start, start + 2), (start + 4, start + 6))
    return new_annotation(
        document.id, document.text, labels[label % len(labels)].id, person.id, fragments, store.clock.now()
    )


def pick(several: list[Any], choice: int) -> Any:
    return several[choice % len(several)] if several else None


def all_of(store: Store, type_: type[Record]) -> list[Any]:
    return sorted(store.read.all_of(type_), key=lambda r: r.id)


def act(store: Store, person: Annotator, what: int, which: int, choice: int) -> Change | None:
    """Do one thing as a person might; the change that was made, None when there was nothing to do it to."""
    if person not in store.read.annotators():
        return None
    if what in (13, 14):
        return None
    change = planned(store, person, what, which, choice)
    if change:
        store.apply(change, person.id, group=new_id() if what == 15 else None)
    return change


def planned(store: Store, person: Annotator, what: int, which: int, choice: int) -> Change | None:
    document = pick(all_of(store, Document), which)
    annotation = pick(all_of(store, Annotation), which * 2 + choice)
    at = store.clock.now()
    match what:
        case 0 | 1 if document:
            return Change(Message("add"), created=(marked(store, document, person, choice, which),))
        case 2 | 3 if annotation:
            after = replace(annotation, note=f"{person.name} {choice}", updated=at, attributes={"n": choice})
            return Change(Message("note"), updated=((annotation, after),))
        case 4 if annotation:
            return Change(Message("remove"), deleted=(annotation,))
        case 5:
            return imported(store, TEXTS[choice % 3], person)
        case 6 if document:
            return Change(Message("document.removed"), deleted=(document, *belonging(store, document)))
        case 7 | 8:
            return labelled(store, which, choice, what == 7)
        case 9 if document:
            return status_said(store, document, person, choice)
        case 10 | 11:
            return told(store, which, choice, what == 10)
        case 12:
            return person_changed(store, person, choice)
        case 15 if document and annotation:
            fresh = marked(store, document, person, choice, which)
            after = replace(annotation, note="both", updated=at)
            return Change(Message("both"), created=(fresh,), updated=((annotation, after),))
    return None


def belonging(store: Store, document: Document) -> list[Record]:
    return [r for t in (Annotation, Provenance, Status) for r in store.read.belonging(t, document.id)]


def imported(store: Store, text: str, person: Annotator) -> Change | None:
    document = new_document(text)
    if store.read.text(document.id) is not None:
        return Change(Message("import"), created=(new_provenance(document.id, f"again by {person.name}"),))
    mark = marked(store, document, person, 0, 0)
    return Change(Message("import"), created=(document, new_provenance(document.id, person.name), mark))


def labelled(store: Store, which: int, choice: int, make: bool) -> Change | None:
    labels = store.read.labels()
    name = NAMES[choice % 2]
    if make and not any(label.name == name for label in labels):
        fresh = new_label(name, 4)
        return None if store.read.known([fresh.id]) else Change(Message("label"), created=(fresh,))
    label = pick(sorted(labels, key=lambda r: r.id), which + choice)
    if not make and len(labels) > 1 and choice < 3:
        marks = [a for a in all_of(store, Annotation) if a.label == label.id]
        return Change(Message("label.removed"), deleted=(label, *marks))
    after = replace(label, guideline=f"{which} {choice}", parent=labels[0].id if choice % 2 else None)
    return Change(Message("label.edited"), updated=((label, after),)) if after != label else None


def status_said(store: Store, document: Document, person: Annotator, choice: int) -> Change | None:
    said = [s for s in store.read.belonging(Status, document.id) if s.annotator == person.id]
    after = new_status(document.id, person.id, STATES[choice % 3])
    if not said:
        return Change(Message("status"), created=(after,))
    if choice == 7:
        return Change(Message("status"), deleted=(said[0],))
    return Change(Message("status"), updated=((said[0], after),)) if said[0] != after else None


def told(store: Store, which: int, choice: int, edit: bool) -> Change | None:
    provenance = pick(all_of(store, Provenance), which + choice)
    if provenance is None:
        return None
    if edit:
        return Change(Message("rename"), updated=((provenance, replace(provenance, title=f"{which} {choice}")),))
    others = store.read.belonging(Provenance, provenance.document)
    return Change(Message("forget"), deleted=(provenance,)) if len(others) > 1 else None


def person_changed(store: Store, person: Annotator, choice: int) -> Change | None:
    """Rename oneself, or remove the other with all that is theirs."""
    other = next((a for a in store.read.annotators() if a.id != person.id), None)
    if other is not None and choice == 0:
        theirs = [r for t in (Annotation, Status) for r in all_of(store, t) if r.annotator == other.id]
        return Change(Message("annotator.removed"), deleted=(other, *theirs))
    return None


def taken_back(store: Store, person: Annotator, *, redo: bool) -> list[Change] | None:
    """What undo or redo did, None when it was refused."""
    try:
        return [change for change, _ in store.take_back(person.id, redo=redo)]
    except Refused:
        return None


# ---------------------------------------------------------------------- what is compared


def rows(store: Store) -> dict[str, set[str]]:
    """Every record, by kind, independent of the order of rows."""
    return {
        kind.name: {repr(record) for record, _ in store.tables.read(kind)} for kind in KIND_TABLE
    }


def outcome(store: Store) -> dict[str, set[Any]]:
    """All that merging must make equal: records with the change that stands, changes, and what is kept aside."""
    ids = dict(store.db.rows("select id, uuid from change"))
    found: dict[str, set[Any]] = {"changes": set(ids.values())}
    for kind in KIND_TABLE:
        found[kind.name] = {(repr(record), ids[change]) for record, change in store.tables.read(kind)}
    found["gone"] = {(key, ids[change]) for key, change in store.db.rows("select record, change from tombstone")}
    found["side"] = {(key, ids[c], kept) for key, c, kept in store.db.rows("select * from side")}
    found["touched"] = {(from_bytes(d), ids[c]) for d, c in store.db.rows("select document, change from touched")}
    return found


def faults(store: Store) -> list[str]:
    return list(breaches(store))


def label_named(store: Store, name: str) -> Label:
    return next(label for label in store.read.labels() if label.name == name)
