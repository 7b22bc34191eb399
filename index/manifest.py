"""The manifest: what an index was made of, and the hashes by which damage and staleness are found."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from corpus.counting import counted
from index.calibration import Calibration
from index.keeping import StoreFacts
from index.types import BrokenIndexError

FORMAT = 13
NAME = "manifest.json"
BUILDS = f"data-{'[0-9a-f]' * 12}"  # folders of builds, as patterns of names have it
REPORT_PDF = "report.pdf"  # the report itself, where the index was built from a PDF
_MEND = "run: python -m index build"
_TRIES = 5  # a build takes seconds and opening a part of one, so two tries are enough but for builds in a row

Opened = TypeVar("Opened")


class ReportFacts(msgspec.Struct, frozen=True):
    """The report that an index was built from."""

    file: str
    title: str
    sha256: str
    measures: int
    clusters: int
    pages: int


class EncoderFacts(msgspec.Struct, frozen=True):
    """The encoder that an index was built with."""

    name: str
    sha256: str
    dimension: int


class Manifest(msgspec.Struct, frozen=True):
    """Everything that must agree for an index to be used; `data` is the folder of its files beside the manifest."""

    format: int
    data: str
    report: ReportFacts
    encoder: EncoderFacts
    store: StoreFacts
    bank_sha256: str
    sentences_sha256: str
    details_sha256: str
    parts_sha256: str
    questions: int
    unanswerable: int
    passages: int
    uncovered: tuple[str, ...]
    calibration: Calibration
    files: dict[str, str]


class Collection(msgspec.Struct, frozen=True):
    """The manifest above several reports: their labels, the newest first.

    The whole index of each stands in the folder of its label, in the folder `data`.
    """

    format: int
    data: str
    reports: tuple[str, ...]


def report_folders(folder: Path) -> dict[str, Path]:
    """Return the folder of each report's own index by label, the newest first; a lone report has no label ("")."""
    found = _collection(folder)
    return {label: folder / found.data / label for label in found.reports} if found else {"": folder}


def _collection(folder: Path) -> Collection | None:
    """Return the manifest above several reports; None for one report, or anything else."""
    try:
        return msgspec.json.decode((folder / NAME).read_bytes(), type=Collection)
    except (OSError, msgspec.MsgspecError):
        return None


def put_manifest(out: Path, manifest: Manifest | Collection) -> None:
    """Put a manifest in place of the old one, in the last step of a build."""
    fresh = out / f"{NAME}.{manifest.data}"
    fresh.write_bytes(msgspec.json.format(msgspec.json.encode(manifest), indent=1))
    os.replace(fresh, out / NAME)


def read_manifest(folder: Path) -> Manifest:
    """Read and check the manifest of an index folder, and the hash of each file it names."""
    try:
        raw = (folder / NAME).read_bytes()
    except FileNotFoundError:
        raise BrokenIndexError(f"{folder}: there is no index; {_MEND}") from None
    except OSError as error:
        why = error.strerror or error
        raise BrokenIndexError(f"{folder}: no index can be read there ({why}); name its folder, or {_MEND}") from None
    if several := _collection(folder):
        first = folder / several.data / several.reports[0]
        raise BrokenIndexError(
            f"{folder}: the index is of {counted(len(several.reports), 'report')}; name the folder of one, as {first}"
        )
    try:
        manifest = msgspec.json.decode(raw, type=Manifest)
    except msgspec.MsgspecError as error:
        raise BrokenIndexError(
            f"{folder / NAME}: the manifest is damaged or of another version ({error}); {_MEND}"
        ) from None
    if manifest.format != FORMAT:
        raise BrokenIndexError(f"{folder}: the index has format {manifest.format}, not {FORMAT}; {_MEND}")
    for name, wanted in manifest.files.items():
        path = folder / manifest.data / name
        if not path.is_file():
            raise BrokenIndexError(f"{path}: the file is missing; {_MEND}")
        if hash_file(path) != wanted:
            raise BrokenIndexError(f"{path}: the file is damaged (its hash is not the manifest's); {_MEND}")
    return manifest


def current_build(folder: Path) -> str | None:
    """Return the name of the build that an index folder's manifest names, unchecked; None where there is none."""
    try:
        return str(msgspec.json.decode((folder / NAME).read_bytes())["data"])
    except (OSError, msgspec.MsgspecError, KeyError, TypeError):
        return None


def opened_whole(folder: Path, opening: Callable[[], Opened]) -> Opened:
    """Return what is opened from an index folder; where a build replaced the index meanwhile, open it again.

    A build drops the files of the one before, which may be open by half; an error of an index that stayed is raised.
    """
    for _ in range(_TRIES):
        build = current_build(folder)
        try:
            return opening()
        except (ValueError, OSError):
            if current_build(folder) == build:
                raise
    return opening()


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
