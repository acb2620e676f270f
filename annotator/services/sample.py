"""The sample project: a report that ships with the program, half of it annotated."""

from __future__ import annotations

from pathlib import Path

from annotator.domain.annotator import Annotator
from annotator.domain.identity import fixed_id
from annotator.paths import resources
from annotator.services.importing import import_paths
from annotator.services.project import Project

ANNOTATOR = Annotator(fixed_id("annotator", "sample"), "Sample annotator")


def make_sample(path: Path) -> Project:
    """Make the sample project at `path` and open it. Raises AnnotatorError where it can't be made."""
    project = Project.create(path, ANNOTATOR)
    try:
        import_paths(project, [resources() / "samples" / "sample.jsonl"])
    except BaseException:
        project.close()
        raise
    return project
