"""An index of several reports holds a whole index for each, and becomes theirs in one last step."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from commands import Run

from assistant import Assistant, Shelf
from corpus import DEFAULT_REPORT, ReportError
from index import BrokenIndexError, SearchIndex, build_index
from index.keeping import StoreFacts
from index.manifest import NAME, read_manifest, report_folders
from index.several import build_reports, labelled, named_report


def test_each_report_has_its_own_index(two_editions: Path) -> None:
    """The newest stands first, whatever the order of building; each folder opens as that of one report."""
    folders = report_folders(two_editions)
    assert list(folders) == ["2026", "2024"]
    indexes = {label: SearchIndex.open(folder) for label, folder in folders.items()}
    assert {label: index.report.measure("IV.1").title.text for label, index in indexes.items()} == {
        "2026": "Rosenzulage NRW",
        "2024": "Meisterprämie NRW",
    }
    assert indexes["2024"].manifest.uncovered == ()
    assert indexes["2026"].manifest.uncovered == ("IV.1",)  # the bank asks for what it was before


def test_lone_report_has_no_label(tmp_path: Path) -> None:
    """A folder of one report, or without an index, is that of the report itself."""
    assert report_folders(tmp_path) == {"": tmp_path}


def test_several_reports_are_not_taken_for_one(two_editions: Path) -> None:
    """What wants one report is told that there are several, and the folder of one of them."""
    with pytest.raises(BrokenIndexError, match=r"the index is of 2 reports; name the folder of one, as .*/2026"):
        SearchIndex.open(two_editions)


def test_label_is_given_or_the_year_of_publication(next_report: Path) -> None:
    """The shipped report is known to be of 2024."""
    assert labelled([("", DEFAULT_REPORT), ("2026-03", next_report)]) == {
        "2026-03": next_report,
        "2024": DEFAULT_REPORT,
    }


def test_report_without_a_date_wants_a_label(next_report: Path) -> None:
    """Nothing is guessed from names of files."""
    with pytest.raises(ReportError, match=f"name its year, as in 2026={next_report.name}"):
        labelled([("", DEFAULT_REPORT), ("", next_report)])


def test_two_reports_of_one_label_are_refused(next_report: Path) -> None:
    """An id must mean one measure."""
    with pytest.raises(ReportError, match="are both called 2024"):
        labelled([("", DEFAULT_REPORT), ("2024", next_report)])


@pytest.mark.parametrize("label", ["2026", "2026-03", "2026-berlin"])
def test_label_stands_before_the_file(label: str) -> None:
    """The command line names both in one word."""
    assert named_report(f"{label}=folder/report.pdf") == (label, Path("folder/report.pdf"))


@pytest.mark.parametrize("label", ["", "neu", "26", "2026/1", "2026 1", "../2026", f"2026{'x' * 30}"])
def test_wrong_label_is_refused(label: str) -> None:
    """A label is part of ids, addresses and names of folders."""
    with pytest.raises(ReportError, match="is no label of a report"):
        named_report(f"{label}=report.pdf")


def test_label_without_a_file_is_told() -> None:
    with pytest.raises(ReportError, match=r"'2024=' names no file; give it behind the sign, as in 2024=report\.pdf"):
        named_report("2024=")


@pytest.mark.parametrize("is_there", [True, False], ids=["folder", "no folder"])
def test_failed_build_leaves_no_folder_that_was_not_there(tmp_path: Path, is_there: bool) -> None:
    """Nor the folders above it, nor a lock in them."""
    broken, out = tmp_path / "broken.txt", tmp_path / "new" / "index"
    broken.write_text("no report", encoding="utf-8")
    if is_there:
        out.mkdir(parents=True)
    with pytest.raises(ReportError, match="no measure was found"):
        build_reports([("2027", broken)], out)
    assert out.exists() is out.parent.exists() is is_there


def test_file_with_a_sign_of_equality_is_a_file(tmp_path: Path) -> None:
    """What is there is taken as it is called."""
    path = tmp_path / "2026=b.txt"
    path.touch()
    assert named_report(str(path)) == ("", path)


@pytest.fixture
def copy(two_editions: Path, tmp_path: Path) -> Path:
    """A copy of the index of both editions, to be built over."""
    return Path(shutil.copytree(two_editions, tmp_path / "index"))


def test_failed_build_leaves_the_old_index(copy: Path, tmp_path: Path) -> None:
    """One report that cannot be read stops all; nothing of the new build is left."""
    before = (copy / NAME).read_bytes()
    broken = tmp_path / "broken.txt"
    broken.write_text("no report", encoding="utf-8")
    with pytest.raises(ReportError, match="no measure was found"):
        build_reports([("2026", DEFAULT_REPORT), ("2027", broken)], copy)
    assert (copy / NAME).read_bytes() == before
    assert len(list(copy.glob("data-*"))) == 1
    assert list(report_folders(copy)) == ["2026", "2024"]


def test_one_report_takes_the_place_of_several(copy: Path) -> None:
    """The folder is that of one report again, without what was there."""
    manifest = build_index(out=copy)
    assert report_folders(copy) == {"": copy}
    assert read_manifest(copy) == manifest
    assert [folder.name for folder in copy.glob("data-*")] == [manifest.data]


def test_opening_all_reports_beside_a_build_gives_the_new_ones(
    copy: Path, next_report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A build that replaces all of them between the first and the second is no error."""
    swaps = iter([True])

    def open_late(folder: Path, store: StoreFacts | None = None) -> Assistant:
        if next(swaps, False):
            build_reports([("", DEFAULT_REPORT), ("2027", next_report)], copy)
        return opened(folder, store)

    opened = Assistant.open
    monkeypatch.setattr(Assistant, "open", open_late)
    assert Shelf.open(copy).labels == ("2027", "2024")


def test_command_builds_and_describes_both(next_report: Path, tmp_path: Path, run: Callable[..., Run]) -> None:
    """`index build` takes --report again and again; `index info` tells of each."""
    out = tmp_path / "both"
    built = run("index", "build", "--report", DEFAULT_REPORT, "--report", f"2026={next_report}", "--out", out)
    assert built.code == 0, built.stderr
    assert "IV.1" in built.stderr  # the measure that no question covers
    told = run("index", "info", "--out", out)
    assert told.code == 0
    labels = [line.split()[1] for line in told.stdout.splitlines() if line.startswith("label ")]
    assert labels == ["2026", "2024"]
