"""Lines become running text: what a line end made goes, what the word owns stays."""

from __future__ import annotations

import pytest

from corpus.joining import Joiner, Vocabulary, clean_line
from corpus.types import Line


def _join(*texts: str, known: str = "", links: tuple[str, ...] = (), marks: tuple[int, ...] = ()) -> str:
    """Join lines of page 1, with words that the report prints elsewhere."""
    lines = [Line(text, 1) for text in texts]
    vocabulary = Vocabulary([*lines, Line(known, 1)])
    return Joiner(vocabulary, links, {1: frozenset(marks)}).join(lines).text


@pytest.mark.parametrize(
    ("lines", "known", "joined"),
    [
        (["ein", "Wort"], "", "ein Wort"),
        (["nahe-", "zu alle"], "", "nahezu alle"),
        (["Nordrhein-", "Westfalen"], "", "Nordrhein-Westfalen"),
        (["nordrhein-", "westfälische"], "nordrhein-westfälischen", "nordrhein-westfälische"),
        (["Aus-", "und Weiterbildung"], "", "Aus- und Weiterbildung"),
        (["Nach-", "bzw. Weiterqualifizierung"], "", "Nach- bzw. Weiterqualifizierung"),
        (["Gewinnung und -", "sicherung"], "", "Gewinnung und -sicherung"),
        (["Kita -", "Öffnung"], "", "Kita - Öffnung"),
        (["ESF-", "geförderte"], "", "ESF-geförderte"),
        (["Weiter\u00ad", "bildung"], "", "Weiterbildung"),
        (["Nordrhein\u00ad", "Westfalen"], "", "NordrheinWestfalen"),
        (["Ende\u00ad"], "", "Ende"),
        ([], "", ""),
        (["", "Wort", ""], "", "Wort"),
    ],
)
def test_line_end_is_decided_by_the_word(lines: list[str], known: str, joined: str) -> None:
    """Hyphens are joined or kept by what the report prints elsewhere and by the next word."""
    assert _join(*lines, known=known) == joined


@pytest.mark.parametrize(
    ("lines", "links", "joined"),
    [
        (["https://a.de/b-", "c"], (), "https://a.de/b-c"),
        (["www.a.de/kinder-und-", "Jugendhilfe"], (), "www.a.de/kinder-und-Jugendhilfe"),
        (["https://a.de/b", "https://c.de"], (), "https://a.de/b https://c.de"),
        (["https://a.de/weg", "zumziel und mehr"], ("https://a.de/wegzumziel",), "https://a.de/wegzumziel und mehr"),
        (["https://a.de/weg", "und regional"], (), "https://a.de/weg und regional"),
        (["https://a.de/sprin-", "gerpool-pflege"], (), "https://a.de/springerpool-pflege"),
        (["https://a.de/weg-", "zumziel"], ("https://a.de/wegzumziel",), "https://a.de/wegzumziel"),
        (["https://a.de/weg-", "zumziel"], ("https://a.de/weg-zumziel",), "https://a.de/weg-zumziel"),
    ],
)
def test_address_goes_on_at_the_next_line(lines: list[str], links: tuple[str, ...], joined: str) -> None:
    """Broken addresses are put together, words behind them stay apart."""
    assert _join(*lines, links=links, known="und und regional regional Springerpool") == joined


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("den MID-Assistenten3. Die", "den MID-Assistenten. Die"),
        ("AZAV3-zertifiziert", "AZAV-zertifiziert"),
        ("CO2 und 3 Kitas, 2023", "CO2 und 3 Kitas, 2023"),
        ("Kita31 und A3", "Kita31 und A3"),
    ],
)
def test_only_the_pages_footnote_marks_are_taken_away(text: str, joined: str) -> None:
    """A digit glued to a word is a mark only where a footnote of that page has the number."""
    assert _join(text, marks=(3,)) == joined
    assert _join(text) == text


def test_joined_text_knows_its_pages() -> None:
    """Each character stands on the page of its line, also where a word is joined over the break."""
    lines = [Line("eine Weiter-", 7), Line("bildung", 8)]
    text = Joiner(Vocabulary(lines)).join(lines)
    assert text.text == "eine Weiterbildung"
    assert (text.page, text.page_end) == (7, 8)
    assert [text.page_at(text.text.index(word)) for word in ("eine", "Weiter", "bildung")] == [7, 7, 8]


@pytest.mark.parametrize(
    ("printed", "cleaned"),
    [
        ("  a\u00a0 b  ", "a b"),
        ("a\u2010b\u2011c", "a-b-c"),
        ("\ufb01nden e\ufb00ektiv", "finden effektiv"),
        ("\ufeffa\u200bb", "ab"),
        ("Wei\u00adter\u00ad", "Weiter\u00ad"),
        ("\x7f Kreis", "• Kreis"),
    ],
    ids=["spaces", "hyphens", "ligatures", "no width", "soft hyphens", "bullet"],
)
def test_glyphs_of_producers_become_letters(printed: str, cleaned: str) -> None:
    """What producers set for a letter is that letter again."""
    assert clean_line(printed) == cleaned
