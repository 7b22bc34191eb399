"""The manifest: what an index was made of, and the hashes by which damage and staleness are found."""

from __future__ import annotations

import hashlib
from pathlib import Path

import msgspec

from index.calibration import Calibration
from index.keeping import StoreFacts
from index.types import BrokenIndexError

FORMAT = 7
NAME = "manifest.json"
REPORT_PDF = "report.pdf"  # the report itself, where the index was built from a PDF
_MEND = "run: python -m index build"


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
    questions: int
    unanswerable: int
    passages: int
    uncovered: tuple[str, ...]
    calibration: Calibration
    files: dict[str, str]


def read_manifest(folder: Path) -> Manifest:
    """Read and check the manifest of an index folder, and the hash of each file it names."""
    try:
        raw = (folder / NAME).read_bytes()
    except FileNotFoundError:
        raise BrokenIndexError(f"{folder}: there is no index; {_MEND}") from None
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


def hash_file(path: Path) -> str:
    """Return the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
