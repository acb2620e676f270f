"""Where the letter chips of a line stand."""

from __future__ import annotations

from annotator.gui.text.drawing import Chip, Piece, Side
from annotator.gui.text.faces import Faces
from annotator.gui.text.inks import Inks

_SHIFT = 2.5


def place_chips(pieces: list[Piece], faces: Faces, inks: Inks) -> list[Chip]:
    """A chip above the start of every fragment that starts here, moved aside when it meets another. Those of later
    fragments have an ellipsis on the side where the mark comes from.

    A chip that would stand more than a few widths from its mark is counted instead, in a chip
    without a mark: far from its start a letter would tell a lie.
    """
    opening = [piece for piece in pieces if piece.opens]
    taken: list[tuple[float, float]] = []
    chips: list[Chip] = []
    from_left = [piece for piece in opening if piece.opens is Side.LEFT]
    from_right = [piece for piece in opening if piece.opens is Side.RIGHT]
    for piece in sorted(from_left, key=lambda piece: (piece.x0, -piece.x1)):
        _place(piece, piece.x0, 1, chips, taken, faces, inks)
    for piece in sorted(from_right, key=lambda piece: (-piece.x1, piece.x0)):
        _place(piece, piece.x1, -1, chips, taken, faces, inks)
    return chips


def _place(
    piece: Piece,
    edge: float,
    direction: int,
    chips: list[Chip],
    taken: list[tuple[float, float]],
    faces: Faces,
    inks: Inks,
) -> None:
    text = inks[piece.mark.style].letter
    if not piece.hull_opens:
        text = f"…{text}" if direction > 0 else f"{text}…"
    width = faces.chip_width(text)
    wanted = edge if direction > 0 else edge - width
    x = _free(wanted, width, direction, taken)
    if abs(x - wanted) <= _SHIFT * width:
        chips.append(Chip(piece.mark, x, width, text))
        taken.append((x, x + width))
        return
    _count_in(chips, taken, x, direction, faces)


def _count_in(chips: list[Chip], taken: list[tuple[float, float]], x: float, direction: int, faces: Faces) -> None:
    """Raise the count of the counting chip that stands last in the queue, or begin one at `x`."""
    last = chips[-1]
    if last.mark is None:
        text = f"+{int(last.text) + 1}"
        width = faces.chip_width(text)
        x = last.x if direction > 0 else last.x + last.width - width
        chips[-1] = Chip(None, x, width, text)
        taken[-1] = (x, x + width)
        return
    width = faces.chip_width("+1")
    x = _free(x, width, direction, taken)
    chips.append(Chip(None, x, width, "+1"))
    taken.append((x, x + width))


def _free(x: float, width: float, direction: int, taken: list[tuple[float, float]]) -> float:
    """The first place from `x` on in `direction` where nothing stands."""
    for left, right in sorted(taken, reverse=direction < 0):
        if x < right and x + width > left:
            x = right + 1 if direction > 0 else left - width - 1
    return x
