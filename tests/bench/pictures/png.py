"""Small pictures: 256 colours are enough for a window."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

WIDEST = 1280
LARGEST = 200_000
_COLOURS = 256
_FINE = 0xFFF8F8F8


def keep(image: QImage, path: Path) -> int:
    """Save a picture with at most 256 colours; the number of its bytes. Raises SystemExit when it is too large."""
    if image.width() > WIDEST:
        image = image.scaledToWidth(WIDEST, Qt.TransformationMode.SmoothTransformation)
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    table = _table(image)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    image.convertToFormat(QImage.Format.Format_Indexed8, table, flags).save(str(path), quality=0)
    size = path.stat().st_size
    if size > LARGEST:
        raise SystemExit(f"{path} has {size:,} bytes, more than {LARGEST:,}.")
    return size


def _table(image: QImage) -> list[int]:
    """The colours of a picture, or where there are too many the most frequent of each group of alike ones."""
    counted = Counter(memoryview(image.constBits()).cast("I"))
    if len(counted) > _COLOURS:
        groups: dict[int, tuple[int, int]] = {}
        for colour, count in sorted(counted.items(), key=lambda item: (-item[1], item[0])):
            first, total = groups.get(colour & _FINE, (colour, 0))
            groups[colour & _FINE] = first, total + count
        largest = sorted(groups.values(), key=lambda group: (-group[1], group[0]))
        return sorted(colour for colour, _ in largest[:_COLOURS])
    return sorted(counted)
