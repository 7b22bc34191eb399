"""The page for users tells what was measured, in plain German, with figures that agree with the rows by hand."""

import re
from pathlib import Path

import pytest

from assistant.types import Reason
from eval.gold import load_gold, of_split
from eval.plainpage import CHARTS, PAGE, draw_charts, figures_of, german_day, of_100
from eval.publishing import DOCUMENT
from eval.scoring import score
from eval.types import GoldKind, Outcome, Row, Split

TEXT = DOCUMENT.with_name(PAGE)


def answered(question, *, right: bool, confidence: float = 0.9) -> Outcome:
    return Outcome(question.id, tuple(question.best) if right else ("X",), refuses=True, confidence=confidence)


def refused(question, reason: str = "not_in_report") -> Outcome:
    return Outcome(question.id, (), answered=False, refuses=True, reason=reason)


@pytest.fixture(scope="module")
def rows() -> dict[str, list[Row]]:
    """Of the test half four topics of which three are right, a list, two to refuse, two own cases; and a dev question."""
    test, dev = (of_split(load_gold(), split) for split in (Split.TEST, Split.DEV))
    topics = [q for q in test if q.kind is GoldKind.TOPIC][:4]
    whole = next(q for q in test if q.kind is GoldKind.LIST)
    none = [q for q in test if q.reason is Reason.NOT_IN_REPORT][:2]
    own = [q for q in test if q.reason is Reason.OWN_CASE][:2]
    outside = next(q for q in dev if q.kind is GoldKind.TOPIC)
    asked = [*topics, whole, *none, *own, outside]
    given = [answered(q, right=place != 3, confidence=0.95) for place, q in enumerate(topics)]
    given += [Outcome(whole.id, tuple(whole.relevance), refuses=True, confidence=0.95)]
    given += [refused(none[0]), answered(none[1], right=False, confidence=0.45)]
    given += [*map(refused, own), answered(outside, right=False)]
    bare = [Outcome(q.id, tuple(q.best) if q is topics[0] else ("X",)) for q in asked]
    return {"fused": score(asked, given), "lexical": score(asked, bare)}


def test_figures_agree_with_the_rows_by_hand(rows):
    """Only the test half counts; a refusal for another reason is one; what was not asked is left out."""
    figures = figures_of(rows)
    assert figures.systems == {"Dieser Assistent": 3 / 4, "Suche nach gleichen Wortstämmen": 1 / 4}
    assert list(figures.kinds.values()) == [3 / 4, 1, 1 / 2, 1]
    assert list(figures.counts.values()) == [4, 1, 2, 2]
    assert figures.curve == [(0.45, 0.0), (pytest.approx(0.95), 4 / 5)]


@pytest.mark.parametrize(
    ("share", "told"),
    [(0.946, "95"), (1.0, "100"), (0.999, "über 99"), (0.004, "weniger als 1"), (0.0, "0"), (None, "–")],
)
def test_all_and_none_are_only_told_where_it_is_so(share, told):
    """Rounding makes nobody perfect."""
    assert of_100(share) == told


def test_days_are_written_in_german():
    """Without a leading zero."""
    assert german_day("2026-03-05T10:00:00+00:00") == "5. März 2026"


def test_charts_are_drawn_the_same_each_time(rows, tmp_path: Path):
    """Three files that say what they were made from."""
    for name in ("a", "b"):
        assert [file.name for file in draw_charts(figures_of(rows), tmp_path / name, "model abc")] == list(CHARTS)
    for name in CHARTS:
        first, second = ((tmp_path / folder / name).read_text(encoding="utf-8") for folder in ("a", "b"))
        assert first == second
        assert "model abc" in first


def test_the_published_page_shows_its_charts_with_their_figures_in_words():
    """Who cannot see a chart reads its figures; every chart is there."""
    pictures = re.findall(r"!\[([^\]]+)\]\(([^)]+)\)", TEXT.read_text(encoding="utf-8"))
    assert [file for _, file in pictures] == list(CHARTS)
    assert all(re.search(r"\d", words) for words, _ in pictures)
    assert all(TEXT.with_name(file).stat().st_size > 1000 for _, file in pictures)


def test_the_published_page_says_what_its_figures_do_not_say():
    """A language model asked, nobody in earnest, one report; and a right place is not yet help."""
    text = TEXT.read_text(encoding="utf-8")
    limits = text[text.index("## Was diese Zahlen nicht sagen") :]
    for words in ("Sprachmodell", "im Alltag erprobt", "einzigen Bericht", "noch keine Hilfe", "Andere Sprachen"):
        assert words in limits


def test_the_published_page_is_plain_german():
    """None of the words of the trade, and nobody is addressed as a friend."""
    text = TEXT.read_text(encoding="utf-8").split("-->", 1)[1].lower()
    trade = r"\b(retrieval|ranking|score|hit@1|recall|precision|baseline|embedding|test half|dev|du|dein\w*)\b"
    assert re.findall(trade, text) == []


def test_links_of_the_published_page_lead_somewhere():
    """To files beside it."""
    links = re.findall(r"\]\(([^)]+)\)", TEXT.read_text(encoding="utf-8"))
    assert all((TEXT.parent / link).is_file() for link in links)
