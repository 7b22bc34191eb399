"""Whatever text, question or index file comes: an answer or a clear refusal, quickly, and never another error.

The examples are derived from the tests' own code, so that every run tries the same ones; what once failed is kept as
an explicit example.
"""

from __future__ import annotations

import json
import shutil
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from problems import DAY

from assistant import Assistant
from assistant.composing import MAX_QUESTION
from corpus import DEFAULT_REPORT, parse_report
from corpus.types import EMPTY, Quote, ReportError
from corpus.verifying import QuoteChecker
from index import DEFAULT_INDEX, BrokenIndexError, SearchIndex
from index.manifest import hash_file

_FUZZ = settings(
    max_examples=60, derandomize=True, deadline=None, database=None, suppress_health_check=list(HealthCheck)
)
_SECONDS = 2.0  # of work for one question; usual ones take some milliseconds
_WORDS = st.sampled_from(
    "wer wie viel Geld I.11 VI.8 99.99 XIV.3 MAGS nicht oder und zwischen 2024 31.02.2025 05/2023 bis seit Cluster "
    "Kita Förderung '); -- {{7*7}} ${x} %s \\ \x00 \u202e \ud83d\ude00 ßẞ İ ı ﬁ 1e999 -0 ∞ ½ Mrd. Euro pro Jahr".split(
        " "
    )
)
_QUESTIONS = st.one_of(
    st.lists(_WORDS, max_size=30).map(" ".join),
    st.text(max_size=300),
    st.tuples(st.text(min_size=1, max_size=8), st.integers(1, 400)).map(lambda pair: pair[0] * pair[1]),
)
_JSON = st.recursive(st.integers() | st.text(max_size=5), st.lists).map(json.dumps).map(str.encode)
_LINES = DEFAULT_REPORT.read_text(encoding="utf-8").splitlines()


@_FUZZ
@given(question=_QUESTIONS, earlier=st.lists(_QUESTIONS, max_size=2), k=st.integers(1, 64))
@example(question="a" * 2_000, earlier=[], k=64)
@example(question="XIV.3", earlier=[], k=1)
@example(question="I.1 " * 500, earlier=[], k=5)
@example(question="(" * 2_000, earlier=["[" * 2_000], k=5)
@example(question="99999999999999999999 Euro ab 9999", earlier=[], k=5)
@example(question=f"Was kostet mehr als {'9' * 400} Euro?", earlier=[], k=5)
@example(question=f"Was hat mehr als {'9' * 400} Stellen oder läuft {'9' * 400} Jahre?", earlier=[], k=5)
@example(question="Was läuft nach dem Jahr 9999 und vor dem Jahr 1000?", earlier=[], k=5)
def test_every_question_gets_a_whole_answer(
    assistant: Assistant, checker: QuoteChecker, question: str, earlier: list[str], k: int
) -> None:
    """All quotes are the report's, and nothing takes long."""
    began = time.process_time()
    answer = assistant.converse([*earlier, question], k, as_of=DAY)
    assert time.process_time() - began < _SECONDS * (1 + len(earlier))
    assert answer.question == question[:MAX_QUESTION]
    assert json.dumps(answer.to_dict(), ensure_ascii=False)
    quotes = [c for match in answer.matches for c in match.citations if c.quote not in {"", EMPTY}]
    assert all(checker.holds(Quote(c.quote, c.page)) for c in quotes)


@pytest.fixture(scope="module")
def checker(assistant: Assistant) -> QuoteChecker:
    """Return what looks quotes up in the printed pages; the assistant has answered once, so that it is warm."""
    assistant.ask("Meisterprämie", as_of=DAY)
    return QuoteChecker(assistant.report)


@st.composite
def _damaged_reports(draw: st.DrawFn) -> bytes:
    """Draw a stretch of the report with lines lost, doubled, swapped, cut, and bytes changed."""
    start = draw(st.integers(0, len(_LINES) - 200))
    lines = _LINES[start : start + draw(st.integers(1, 200))]
    for _ in range(draw(st.integers(0, 6))):
        at = draw(st.integers(0, len(lines) - 1))
        change = draw(st.integers(0, 3))
        if change == 0:
            lines.insert(at, draw(st.text(max_size=60)).replace("\n", " "))
        elif change == 1:
            lines[at] = lines[at][: len(lines[at]) // 2]
        elif change == 2:
            lines[at] = draw(st.sampled_from(_LINES))
        else:
            lines.insert(at, lines[at])
    text = "\n".join(lines).encode("utf-8", "ignore")
    return text[: draw(st.integers(0, len(text)))] + draw(st.binary(max_size=8))


@_FUZZ
@given(raw=st.one_of(_damaged_reports(), st.binary(max_size=400)))
@example(raw=b"")
@example(raw=b"\xff\xfe\x00")
@example(raw=b"\x00" * 1_000)
def test_every_text_is_a_report_or_is_refused(raw: bytes) -> None:
    """A report that is parsed has measures; everything else is refused with a sentence."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.txt"
        path.write_bytes(raw)
        said = ""
        try:
            assert parse_report(path).measures
        except ReportError as error:
            said = str(error)
        assert "\n" not in said


@_FUZZ
@given(raw=st.tuples(st.binary(max_size=200), st.booleans()).map(lambda pair: (b"%PDF-1.7\n" * pair[1]) + pair[0]))
@example(raw=b"%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj trailer<</Root 1 0 R>>")
def test_every_false_pdf_is_refused(raw: bytes) -> None:
    """Also one whose parts lead back to themselves."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        path.write_bytes(raw)
        with pytest.raises(ReportError):
            parse_report(path)


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the built index, to be damaged and mended again."""
    return Path(shutil.copytree(DEFAULT_INDEX, tmp_path_factory.mktemp("fuzzing") / "index"))


@settings(_FUZZ, max_examples=8)  # each opens an index
@given(part=st.integers(0, 50), at=st.floats(0, 1), put=st.binary(max_size=9), cut=st.booleans(), hide=st.booleans())
def test_every_damaged_index_is_refused_with_its_mend(
    copied: Path, part: int, at: float, put: bytes, cut: bool, hide: bool
) -> None:
    """Also where somebody wrote the manifest anew around the damage: then what is read decides, and says what to run."""
    manifest = copied / "manifest.json"
    whole = manifest.read_bytes()
    told = json.loads(whole)
    path = copied / told["data"] / sorted(told["files"])[part % len(told["files"])]
    kept = path.read_bytes()
    place = int(at * len(kept))
    changed = kept[:place] + put + (b"" if cut else kept[place + len(put) :])
    try:
        path.write_bytes(changed)
        if hide:
            told["files"][path.relative_to(copied / told["data"]).as_posix()] = hash_file(path)
            manifest.write_text(json.dumps(told))
        said = ""
        try:
            SearchIndex.open(copied).search("Meisterprämie")
        except BrokenIndexError as error:
            said = str(error)
        assert hide or ("python -m index build" in said) is (changed != kept)
    finally:
        path.write_bytes(kept)
        manifest.write_bytes(whole)


@_FUZZ
@given(raw=st.one_of(st.binary(max_size=300), _JSON))
def test_every_false_manifest_is_refused(raw: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "manifest.json").write_bytes(raw)
        with pytest.raises(BrokenIndexError, match="python -m index build"):
            SearchIndex.open(Path(folder))
