"""Two editions are compared measure by measure: found again by title, with new, vanished, ended and changed ones told."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest
from commands import Run
from small_report import ROWS, Read, page_of

from corpus import DEFAULT_REPORT, Report
from corpus.editions import Difference, compare_editions
from corpus.editions_printed import difference_text, difference_to_dict

DAY = date(2026, 6, 1)
NEW_PERIOD = ("Beginn/ Laufzeit", "01/2025 bis 03/2026")
WITHOUT_MONEY = [row for row in ROWS if row[0] != "Geplante Mittel"]
Pages = Sequence[list[str]]


@pytest.fixture
def compare(read: Read) -> Callable[[Pages, Pages], Difference]:
    """Return a function that compares two small editions given as pages."""

    def compared(old: Pages, new: Pages) -> Difference:
        first, second = (read("\f".join("\n".join(page) for page in pages)) for pages in (old, new))
        return compare_editions(first, second, DAY)

    return compared


@pytest.fixture
def changed_copy(report_text: str, tmp_path: Path) -> Path:
    """Return a copy of the report: one measure replaced, one that ended earlier, one with another aim."""
    text = report_text
    for old, new in (
        ("IV.1: Meisterprämie NRW", "IV.1: Gänzlich neue Sache zur Probe"),
        ("08/2020 bis 07/2026", "08/2020 bis 07/2025"),
        ("insgesamt rund 1 Mrd. Euro", "insgesamt rund 2 Mrd. Euro"),
    ):
        assert text.count(old) == 1, old
        text = text.replace(old, new)
    path = tmp_path / "next.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_report_does_not_differ_from_itself(report: Report) -> None:
    """Nothing is new, nothing vanished; twins of one title are not taken for each other."""
    found = compare_editions(report, report, DAY)
    assert (found.added, found.vanished, found.changed) == ((), (), ())
    assert [(pair.old.number, pair.new.number) for pair in found.pairs] == [(m.number,) * 2 for m in report.measures]


def test_text_and_pdf_of_one_edition_do_not_differ(report: Report, reportlab_report: Report) -> None:
    """Where lines and pages break is no change."""
    found = compare_editions(report, reportlab_report, DAY)
    assert (found.added, found.vanished, found.changed) == ((), (), ())


def test_new_and_vanished_measures_are_told(compare: Callable[[Pages, Pages], Difference]) -> None:
    """A title that only one edition has is new or vanished, also where the number stays."""
    found = compare(
        [page_of("I.1"), page_of("I.2", "Lehre im Ausland")], [page_of("I.1"), page_of("I.2", "Kita-Hilfe")]
    )
    assert [measure.title.text for measure in found.added] == ["Kita-Hilfe"]
    assert [measure.title.text for measure in found.vanished] == ["Lehre im Ausland"]
    assert found.changed == ()


def test_renumbered_measure_is_found_again(compare: Callable[[Pages, Pages], Difference]) -> None:
    """A measure that moved is the same one, told with both numbers."""
    found = compare([page_of("I.1")], [page_of("I.1", "Kita-Hilfe"), page_of("I.2")])
    assert [measure.number for measure in found.added] == ["I.1"]
    assert [(pair.old.number, pair.new.number, pair.changes) for pair in found.changed] == [("I.1", "I.2", ())]
    assert "I.2 (war I.1)" in difference_text(found)


def test_twins_are_told_apart_by_number(compare: Callable[[Pages, Pages], Difference]) -> None:
    """Of two measures with one title each keeps its number; a third one is new."""
    twins = [page_of("I.1"), page_of("II.1")]
    found = compare(twins, [*twins, page_of("III.1")])
    assert [(pair.old.number, pair.new.number) for pair in found.pairs] == [("I.1", "I.1"), ("II.1", "II.1")]
    assert [measure.number for measure in found.added] == ["III.1"]


def test_each_changed_cell_is_told(compare: Callable[[Pages, Pages], Difference]) -> None:
    """Old and new words stand side by side under the report's label; a lost row is None."""
    found = compare([page_of()], [page_of(rows=[WITHOUT_MONEY[0], NEW_PERIOD, *WITHOUT_MONEY[2:]])])
    printed = difference_to_dict(found)["changed"]
    assert [row["number"] for row in printed] == ["I.1"]
    assert {name: (c["label"], c["old"]["text"], c["new"] and c["new"]["text"]) for name, c in printed[0]["cells"].items()} == {
        "laufzeit": ("Beginn/ Laufzeit", "01/2025 bis 12/2027", "01/2025 bis 03/2026"),
        "mittel": ("Geplante Mittel", "2 Mio. Euro pro Jahr", None),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("period", "has_ended"),
    [("01/2025 bis 03/2026", True), ("01/2025 bis 07/2026", False), ("seit 2025", False), ("abgeschlossen", True)],
)
def test_measures_that_ran_out_are_told(
    compare: Callable[[Pages, Pages], Difference], period: str, has_ended: bool
) -> None:
    """Ended is what is over as of the date by the new edition's words."""
    found = compare([page_of()], [page_of(rows=[ROWS[0], ("Beginn/ Laufzeit", period), *ROWS[2:]])])
    assert [pair.new.number for pair in found.ended] == (["I.1"] if has_ended else [])


def test_what_was_over_before_is_not_told_again(report: Report) -> None:
    """The old edition is of June 2024: what had ended by then is no news."""
    ended = {pair.new.number for pair in compare_editions(report, report, date(2024, 6, 1)).ended}
    assert ended == set()
    later = {pair.new.number for pair in compare_editions(report, report, date(2026, 8, 1)).ended}
    assert "I.11" in later  # 08/2020 bis 07/2026


def test_only_the_changed_words_are_shown(compare: Callable[[Pages, Pages], Difference]) -> None:
    """Of a long text the reader sees the place that changed, with some words around it."""
    aim = " ".join(f"Wort{i}" for i in range(30))
    old, new = ([("Ziel", text), *ROWS[1:]] for text in (aim, aim.replace("Wort15", "anders")))
    text = difference_text(compare([page_of(rows=old)], [page_of(rows=new)]))
    assert "    alt: … Wort11 Wort12 Wort13 Wort14 Wort15 Wort16 Wort17 Wort18 Wort19 …" in text
    assert "    neu: … Wort11 Wort12 Wort13 Wort14 anders Wort16 Wort17 Wort18 Wort19 …" in text


def test_command_prints_a_table(changed_copy: Path, run: Callable[..., Run]) -> None:
    """`python -m corpus diff OLD NEW` is for reading, and ends with the counts."""
    ended = run("corpus", "diff", DEFAULT_REPORT, changed_copy, "--as-of", "2025-09-01")
    assert (ended.code, ended.stderr) == (0, "")
    lines = ended.stdout.splitlines()
    assert lines[0].split() == ["Was", "Nr.", "Titel"]
    kinds = {line.split()[0]: line.split()[1] for line in lines if line.startswith(("neu", "entfallen", "geändert"))}
    assert kinds == {"neu": "IV.1", "entfallen": "IV.1", "geändert": "I.11"}
    assert "    neu: insgesamt rund 2 Mrd. Euro für die …" in lines
    assert lines[-1].startswith("1 neu, 1 entfallen, ")
    assert lines[-1].endswith(" 1 geändert, 62 unverändert")


def test_command_prints_json(changed_copy: Path, run: Callable[..., Run]) -> None:
    """Programs get the same with whole cells and pages."""
    printed = json.loads(run("corpus", "diff", DEFAULT_REPORT, changed_copy, "--json", "--as-of", "2025-09-01").stdout)
    assert list(printed) == ["old", "new", "added", "vanished", "ended", "changed"]
    assert printed["old"]["measures"] == printed["new"]["measures"] == 64
    assert "I.11" in [row["number"] for row in printed["ended"]]
    cells = printed["changed"][0]["cells"]
    assert list(cells) == ["laufzeit", "mittel"]
    assert cells["laufzeit"]["new"] == {"text": "08/2020 bis 07/2025", "page": 27}


@pytest.mark.parametrize("arguments", [["diff"], ["diff", "no.txt", "no.pdf"], ["diff", DEFAULT_REPORT]], ids=len)
def test_wrong_calls_get_one_line(arguments: list[str], run: Callable[..., Run]) -> None:
    """What is missing is said on one line, with exit code 2."""
    ended = run("corpus", *arguments)
    assert (ended.code, ended.stdout, len(ended.stderr.splitlines())) == (2, "", 1)
