"""Building an index of several reports: a whole index for each, below one manifest that names them."""

from __future__ import annotations

import re
import shutil
import uuid
from collections.abc import Callable, Sequence
from pathlib import Path

from corpus.parsing import parse_report
from corpus.types import ReportError
from index.building import build_index, drop_older, spared_builds
from index.encoder import EMBEDDED
from index.keeping import IN_FILES, StoreFacts
from index.locking import check_place, only_builder
from index.manifest import FORMAT, Collection, Manifest, current_build, put_manifest
from index.opening import open_keeper
from index.types import silent

_LABEL = re.compile(r"\d{4}[0-9A-Za-z.-]{0,20}")  # part of ids, addresses and names of folders


def build_reports(
    named: Sequence[tuple[str, Path]],
    out: Path,
    model: str = EMBEDDED,
    progress: Callable[[str], None] = silent,
    store: StoreFacts = IN_FILES,
) -> dict[str, Manifest]:
    """Build the index of several reports into a folder, all or none of them; return their manifests by label.

    `named` are files with their labels, "" where the report's own date gives it.
    """
    check_place(out)
    files = labelled(named)
    data = f"data-{uuid.uuid4().hex[:12]}"
    keeper = open_keeper(store, out / data)
    with only_builder(out, progress):
        try:
            manifests = {}
            for place, (label, file) in enumerate(files.items()):
                progress(f"report {label}: {file.name}")
                manifests[label] = build_index(file, out / data / label, model, progress, store.shared(data, place))
            previous = current_build(out)
            put_manifest(out, Collection(FORMAT, data, tuple(files)))
        except BaseException:
            keeper.drop(data)
            shutil.rmtree(out / data, ignore_errors=True)
            raise
        drop_older(out, spared_builds(data, previous, store), keeper)
    return manifests


def named_report(option: str) -> tuple[str, Path]:
    """Return label and file of "2026=report.pdf", or no label and the file of "report.pdf"."""
    label, sign, file = option.partition("=")
    if not sign or Path(option).exists():
        return "", Path(option)
    if not _LABEL.fullmatch(label):
        raise ReportError(f"{label!r} is no label of a report; begin with its year, as in 2026, 2026-03 or 2026-berlin")
    if not file:
        raise ReportError(f"{option!r} names no file; give it behind the sign, as in {label}=report.pdf")
    return label, Path(file)


def labelled(named: Sequence[tuple[str, Path]]) -> dict[str, Path]:
    """Return the files by label, the newest first: the label given, or the year in which the report was published.

    ReportError where a report has neither, or two have the same.
    """
    files: dict[str, Path] = {}
    for given, file in named:
        label = given or (parse_report(file).published or "")[:4]
        if not label:
            raise ReportError(f"{file}: the date of this report is not known; name its year, as in 2026={file.name}")
        if label in files:
            raise ReportError(f"{files[label]} and {file} are both called {label}; name one {label}-b=…")
        files[label] = file
    return dict(sorted(files.items(), reverse=True))
