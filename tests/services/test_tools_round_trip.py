"""Files of annotation tools in a real project: the counts that others published, and the same again after a way out."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from annotator.domain.relation import Relation, RelationType
from annotator.services.exporting import _Source
from annotator.services.importing import import_paths
from annotator.services.project import Project
