"""Whether a folder is one that a program copies to the cloud, where a project may be torn while it is open."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

_NAMES = {
    "dropbox": "Dropbox",
    "icloud drive": "iCloud Drive",
    "iclouddrive": "iCloud Drive",
    "com~apple~clouddocs": "iCloud Drive",
    "mobile documents": "iCloud Drive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "my drive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
}
_BEGINNINGS = {"dropbox (": "Dropbox", "onedrive": "OneDrive", "googledrive-": "Google Drive"}
_MARKERS = (
    (".dropbox", "Dropbox"), (".dropbox.cache", "Dropbox"), (".tmp.drivedownload", "Google Drive"),
    (".tmp.driveupload", "Google Drive"), (".sync_*.db", "Nextcloud"), ("._sync_*.db", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"), (".nextcloudsync.log", "Nextcloud"),
)  # fmt: skip
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def sync_service(folder: Path) -> str | None:
    """The service that keeps a folder in step with the cloud, as far as names and markers tell."""
    try:
        folder = folder.resolve()
    except OSError:
        return None
    above = [folder, *folder.parents]
    return _by_name(above) or _by_marker(above) or _by_variable(above)


def _by_name(folders: Iterable[Path]) -> str | None:
    for folder in folders:
        name = folder.name.casefold()
        service = _NAMES.get(name) or next((s for begin, s in _BEGINNINGS.items() if name.startswith(begin)), None)
        if service or folder.parent.name == "CloudStorage":
            return service or folder.name.partition("-")[0]
    return None


def _by_marker(folders: list[Path]) -> str | None:
    for folder in folders:
        if folder == folder.parent or folder == Path.home():
            continue  # programs keep their own files in a home folder without keeping it in step
        for marker, service in _MARKERS:
            if next(folder.glob(marker), None) is not None:
                return service
    return None


def _by_variable(folders: list[Path]) -> str | None:
    for name in _VARIABLES:
        value = os.environ.get(name)
        if value and Path(value) in folders:
            return "OneDrive"
    return None


def sync_warning(project: Path) -> str | None:
    """What to tell somebody whose project lies in such a folder; None where it does not."""
    service = sync_service(project.parent)
    if service is None:
        return None
    return (
        f"{project.name} is in a folder that {service} keeps in step: while the project is open it may copy half of "
        "it. Keep the project elsewhere and put copies there, with Save a copy."
    )
