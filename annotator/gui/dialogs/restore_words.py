"""What restoring a copy would change, in the user's words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale

from annotator.gui.direction import isolated
from annotator.gui.tongue import tr
from annotator.services.wording import shortened

if TYPE_CHECKING:
    from annotator.services.restoring import Preview
    from annotator.storage.comparing import Difference


def moment(at: int) -> str:
    """A moment (microseconds since 1970 in UTC) as this place's clock and calendar show it."""
    local = QDateTime.fromMSecsSinceEpoch(at // 1000)
    locale = QLocale()
    return f"{locale.toString(local.date(), QLocale.FormatType.ShortFormat)} {locale.toString(local.time(), 'HH:mm')}"


def held(documents: int, annotations: int) -> str:
    """How much is in a copy."""
    return tr(
        "{documents}, {annotations}",
        documents=tr("%Ln documents", "", documents),
        annotations=tr("%Ln annotations", "", annotations),
    )


def differences(found: Preview) -> Iterator[str]:
    """What restoring would do, a line each."""
    there = found.there
    yield tr("In the copy: {held}.", held=held(there.documents, there.annotations))
    if there.last:
        yield tr("Its last change: {moment}.", moment=moment(there.last))
    if found.damage:
        yield tr("The project can't be read: {reason}", reason=found.damage)
    if found.here is None:
        return
    if not found.related:
        yield tr("It is a copy of another project!")
    if found.lost_changes:
        yield tr("%Ln changes of the project are not in the copy.", "", found.lost_changes)
    if found.purged:
        yield tr("%Ln purged documents would come back: purge them again afterwards.", "", found.purged)
    yield from _documents(found.documents)
    yield from _annotations(found.annotations)
    yield from _labels(found.labels)
    if not found:
        yield tr("Documents, annotations and labels are the same in both.")


def _documents(found: Difference) -> Iterator[str]:
    yield from _said(tr("%Ln documents would go", "", found.only_here), found.only_here, found.here)
    yield from _said(tr("%Ln documents would come back", "", found.only_there), found.only_there, found.there)
    yield from _said(tr("%Ln documents would change back", "", found.changed), found.changed, found.different)


def _annotations(found: Difference) -> Iterator[str]:
    yield from _said(tr("%Ln annotations would go", "", found.only_here), found.only_here, found.here)
    yield from _said(tr("%Ln annotations would come back", "", found.only_there), found.only_there, found.there)
    yield from _said(tr("%Ln annotations would change back", "", found.changed), found.changed, found.different)
    for name, gone, back, changed in found.layers:
        yield tr(
            "    {annotator}: {gone} would go, {back} would come back, {changed} would change back",
            annotator=isolated(shortened(name)),
            gone=QLocale().toString(gone),
            back=QLocale().toString(back),
            changed=QLocale().toString(changed),
        )


def _labels(found: Difference) -> Iterator[str]:
    yield from _said(tr("%Ln labels would go", "", found.only_here), found.only_here, found.here)
    yield from _said(tr("%Ln labels would come back", "", found.only_there), found.only_there, found.there)
    yield from _said(tr("%Ln labels would change back", "", found.changed), found.changed, found.different)


def _said(sentence: str, count: int, examples: tuple[str, ...]) -> Iterator[str]:
    """The sentence with examples, each in an isolate: titles run in either way."""
    if not count:
        return
    shown = [f"“{isolated(shortened(words))}”" for words in examples if words]
    if count > len(examples) and shown:
        shown.append("…")
    yield tr("{sentence}: {examples}", sentence=sentence, examples=", ".join(shown)) if shown else f"{sentence}."
