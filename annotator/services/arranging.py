"""Labels put in another place of their tree: order and parent together, by one change.

Labels are shown as `labelling.outline` lists them. The positions that a move leaves behind are those of that list, so
that labels stand everywhere in the order of the tree. `labels` are those of the project by their ids.
"""

from __future__ import annotations

from dataclasses import replace

from annotator.domain.change import Change, Message
from annotator.domain.label import Label
from annotator.services.labelling import Labels, nest, outline, parents


def siblings(labels: Labels, label: Label) -> list[Label]:
    """The labels that lie under the same one, in order, with the label itself."""
    above = _above(labels, label)
    return [other for _, other in outline(labels) if _above(labels, other) == above]


def put(labels: Labels, label: Label, parent: Label | None, before: Label | None = None) -> Change:
    """Put a label with all that lies under it under `parent`, or at the top, right before `before` or at the end.

    Raises Refused where it would come to lie under itself.
    """
    nested = nest(labels, label, parent)
    if before is not None and before.id == label.id:
        row = siblings(labels, label)
        before = next(iter(row[row.index(label) + 1 :]), None)
    fresh = {**labels, label.id: replace(label, parent=parent.id if parent else None)}
    moved = [i for i in _listed(fresh) if i == label.id or _lies_under(fresh, i, label.id)]
    ids = [i for i in _listed(fresh) if i not in set(moved)]
    at = ids.index(before.id) if before is not None and before.id in ids else len(ids)
    ids[at:at] = moved
    after = {i: replace(fresh[i], position=n) for n, i in enumerate(ids)}
    # As a tree once more: what was put at the end of its siblings may stand behind others' children.
    after = {i: replace(after[i], position=n) for n, i in enumerate(_listed(after))}
    changed = tuple((labels[i], one) for i, one in after.items() if one != labels[i])
    return Change(nested.label if nested else Message("labels.ordered"), updated=changed)


def shift(labels: Labels, label: Label, by: int) -> Change:
    """Move a label by this many places among its siblings; an empty change at their end."""
    row = siblings(labels, label)
    others = [other for other in row if other.id != label.id]
    at = row.index(label)
    to = min(max(at + by, 0), len(others))
    if to == at:
        return Change(Message("labels.ordered"))
    return put(labels, label, labels.get(label.parent or ""), others[to] if to < len(others) else None)


def indent(labels: Labels, label: Label) -> Change:
    """Put a label under the one before it among its siblings; an empty change for the first."""
    row = siblings(labels, label)
    at = row.index(label)
    return put(labels, label, row[at - 1]) if at else Change(Message("labels.ordered"))


def outdent(labels: Labels, label: Label) -> Change:
    """Put a label beside the one that it lies under, right behind it; an empty change at the top."""
    above = parents(labels, label)
    if not above:
        return Change(Message("labels.ordered"))
    row = siblings(labels, above[0])
    at = row.index(above[0]) + 1
    return put(labels, label, above[1] if len(above) > 1 else None, row[at] if at < len(row) else None)


def _listed(labels: Labels) -> list[str]:
    return [label.id for _, label in outline(labels)]


def _above(labels: Labels, label: Label) -> str | None:
    return label.parent if label.parent in labels else None


def _lies_under(labels: Labels, label: str, other: str) -> bool:
    return any(above.id == other for above in parents(labels, labels[label]))
