"""What a search may be bound to, as SQL: labels, annotators, status, what a document says of itself, its date."""

from __future__ import annotations

from annotator.domain.identity import to_bytes
from annotator.domain.query import Filter
from annotator.storage.database import among


def condition(only: Filter) -> tuple[str, list[str | bytes]]:
    """SQL, beginning with "and", for what a filter asks of the document `d`."""
    parts: list[str] = []
    values: list[str | bytes] = []
    for ids, table in ((only.labels, "label"), (only.annotators, "annotator")):
        if ids:
            parts.append(
                f"exists (select 1 from annotation a join {table} x on x.id = a.{table} "
                f"where a.document = d.id and {among('x.uuid', ids)})"
            )
            values += map(to_bytes, ids)
    if only.documents:
        parts.append(among("d.uuid", only.documents))
        values += map(to_bytes, only.documents)
    if only.states:
        parts.append(f"({_STATE}) in ({', '.join('?' * len(only.states))})")
        values += [to_bytes(only.state_of), to_bytes(only.state_of), *only.states]
    for word in only.words_in_meta:
        parts.append("exists (select 1 from provenance p where p.document = d.id and instr(lower(p.meta), ?) > 0)")
        values.append(word.lower())
    for sign, moment in ((">=", only.since), ("<=", only.until)):
        if moment:
            # A day as a bound takes in the hours of that day.
            parts.append(
                "exists (select 1 from provenance p where p.document = d.id "
                f"and substr(json_extract(p.meta, '$.published'), 1, {len(moment)}) {sign} ?)"
            )
            values.append(moment)
    return "".join(f" and {part}" for part in parts), values


_STATE = (
    "select coalesce((select s.state from status s join annotator w on w.id = s.annotator "
    "where s.document = d.id and w.uuid = ?), "
    "case when exists (select 1 from annotation a join annotator w on w.id = a.annotator "
    "where a.document = d.id and w.uuid = ?) then 'in_progress' else 'not_started' end)"
)
