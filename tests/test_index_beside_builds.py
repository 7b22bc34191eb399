"""An index that is built again while others build or open it: each gets a whole one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from indexes import data_of

from index import BrokenIndexError, SearchIndex, build_index
from index import search as searching
from index.encoder import Encoder
from index.manifest import read_manifest
from index.opening import open_encoder


def test_two_builds_at_once_leave_one_whole_index(copy: Path) -> None:
    """Whichever writes last, its index is whole, and nothing of the other is left."""
    command = [sys.executable, "-m", "index", "build", "--out", str(copy)]
    root = Path(__file__).parent.parent
    builds = [subprocess.Popen(command, stderr=subprocess.DEVNULL, cwd=root) for _ in range(2)]
    assert [build.wait(timeout=120) for build in builds] == [0, 0]
    assert len(list(copy.glob("data-*"))) == 1
    assert SearchIndex.open(copy).search("Meisterprämie").measures[0].measure == "IV.1"


def test_opening_between_two_builds_gives_the_new_one(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that replaces the index while it is opened by half is no error: the new index is opened."""
    swaps = iter([True, True])

    def open_late(name: str) -> Encoder:
        if next(swaps, False):
            build_index(out=copy)
        return open_encoder(name)

    before = data_of(copy)
    monkeypatch.setattr(searching, "open_encoder", open_late)
    index = SearchIndex.open(copy)
    assert index.manifest.data == data_of(copy).name != before.name
    assert index.search("Meisterprämie").measures[0].measure == "IV.1"


def test_damage_is_told_at_once_beside_a_build(copy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An index that no build replaced is not opened again and again."""
    read: list[Path] = []
    monkeypatch.setattr(searching, "read_manifest", lambda folder: [read.append(folder), read_manifest(folder)][1])
    (data_of(copy) / "passages.faiss").unlink()
    with pytest.raises(BrokenIndexError, match=r"passages\.faiss.*missing"):
        SearchIndex.open(copy)
    assert read == [copy]


def test_many_opens_beside_builds_never_fail(copy: Path) -> None:
    """Whoever opens the index while it is built again, and again, gets the old one or the new one, whole."""
    command = [sys.executable, "-m", "index", "build", "--out", str(copy)]
    root = Path(__file__).parent.parent
    for _ in range(2):
        build = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=root)
        while build.poll() is None:
            assert len(SearchIndex.open(copy).report.measures) == 64
        assert build.returncode == 0
