"""Pages as a person reads them: no letter lost, headings, rows and footnotes told apart, quotes found in them."""

from __future__ import annotations

from collections import Counter

import pytest

from corpus import Report, find_contradictions
from corpus.blocks import BlockKind, PageReader
from corpus.locating import QuoteLocator
from corpus.verifying import compact


@pytest.fixture(scope="module")
def reader(report: Report) -> PageReader:
    return PageReader(report)


@pytest.fixture(scope="module")
def locator(report: Report, reader: PageReader) -> QuoteLocator:
    return QuoteLocator(report, reader)


def found(reader: PageReader, locator: QuoteLocator, quote: str, page: int) -> str:
    """Return the words that are found for a quote on a page; empty where there are none."""
    place = locator.find(quote, page)
    blocks = reader.blocks(page)
    return "\n".join(blocks[s.block].text[s.start : s.end] for s in place.spans) if place else ""


def test_no_letter_is_lost_or_added(report: Report, reader: PageReader) -> None:
    """Each page's blocks hold the letters that are printed on it."""
    for page in report.pages:
        printed = Counter(compact("".join(line.text for line in page.lines)))
        assert printed == Counter(compact("".join(b.label + b.text for b in reader.blocks(page.number)))), page.number


def test_a_measures_page_has_heading_text_and_rows(reader: PageReader) -> None:
    """A row's label is told from its words, also where the print breaks the label over lines."""
    blocks = reader.blocks(37)
    assert [b.kind.value for b in blocks] == ["heading", "text", *["row"] * 6]
    assert [b.label for b in blocks[2:]][-1] == "Partner in der Umsetzung"
    assert "Internetpräsenz" in [b.label for b in blocks]


@pytest.mark.parametrize(
    ("page", "kind", "text"),
    [
        (9, BlockKind.HEADING, "Einleitung"),
        (12, BlockKind.SUBHEADING, "Cluster IV: Qualifizierung und Quereinstieg – neue Wege der Fachkräftesicherung"),
        (42, BlockKind.NOTE, "MID: Mittelstand Innovativ & Digital"),
        (48, BlockKind.BULLET, "• Kreis Düren"),
        (8, BlockKind.TEXT, "Ministerium der Justiz JM"),
    ],
)
def test_parts_are_told_apart(reader: PageReader, page: int, kind: BlockKind, text: str) -> None:
    assert text in [block.text for block in reader.blocks(page) if block.kind is kind]


def test_a_page_that_goes_on_has_no_heading(reader: PageReader) -> None:
    """Page 7 begins in the middle of a sentence."""
    assert reader.blocks(7)[0].kind is BlockKind.TEXT


@pytest.mark.parametrize("page", [0, 5, 90, -1])
def test_unknown_page_is_empty(reader: PageReader, locator: QuoteLocator, page: int) -> None:
    assert reader.blocks(page) == ()
    assert locator.find("Kita", page) is None


def test_every_text_of_every_measure_is_found(report: Report, reader: PageReader, locator: QuoteLocator) -> None:
    """Titles, descriptions, cells and footnotes, word for word; what crosses a page is found on both."""
    for measure in report.measures:
        texts = [(measure.title.text, measure.page), (measure.description.text, measure.description.page)]
        texts += [(cell.text, cell.page) for cell in measure.cells if not cell.is_empty]
        texts += [(note.text, note.page) for note in measure.footnotes]
        for text, page in texts:
            place = locator.find(text, page)
            assert place is not None, (measure.number, text)
            words = found(reader, locator, text, page)
            if place.goes_on:
                words += found(reader, locator, text, page + 1)
            assert compact(words) == compact(text) or measure.footnotes, (measure.number, text)


def test_quotes_of_contradictions_are_found(report: Report, locator: QuoteLocator) -> None:
    assert all(locator.find(q.text, q.page) for finding in find_contradictions(report) for q in finding.quotes)


def test_short_cell_is_found_in_its_row(reader: PageReader, locator: QuoteLocator) -> None:
    """ "MSB" stands in the text of I.1 too; the cell is meant."""
    place = locator.find("MSB", 17)
    assert place is not None
    block = reader.blocks(17)[place.spans[0].block]
    assert (block.kind, block.label) == (BlockKind.ROW, "Ressort")


def test_whole_words_come_before_parts_of_words(reader: PageReader, locator: QuoteLocator) -> None:
    """ "Kita" as a word of its own, not the beginning of "Kitas", though that may come first."""
    place = locator.find("Kita", 28)
    assert place is not None
    text, span = reader.blocks(28)[place.spans[0].block].text, place.spans[0]
    assert not text[span.end : span.end + 1].isalnum()


def test_quote_over_a_page_break_is_found_on_both_pages(reader: PageReader, locator: QuoteLocator) -> None:
    quote = "Beirat mit den Spitzenvertreterinnen und -vertretern der Landespolitik, Wirtschaft"
    first, second = locator.find(quote, 48), locator.find(quote, 49)
    assert first is not None
    assert second is not None
    assert (first.goes_on, second.from_before) == (True, True)
    assert found(reader, locator, quote, 49) == "Landespolitik, Wirtschaft"


@pytest.mark.parametrize("quote", ["", " ", "-", " \u00ad-\n", "steht hier nirgends", "Kita" * 500])
def test_what_is_not_there_is_not_found(locator: QuoteLocator, quote: str) -> None:
    assert locator.find(quote, 27) is None


def test_footnote_mark_inside_a_quote_does_not_hide_it(reader: PageReader, locator: QuoteLocator) -> None:
    """The page prints "MID-Assistenten3"; the quote has no number."""
    assert any("Assistenten3" in block.text or "Assistentin3" in block.text for block in reader.blocks(42))
    assert "3" in found(reader, locator, next(_sentence(reader)), 42)


def _sentence(reader: PageReader):
    """Yield the words around the footnote mark of page 42, without it."""
    for block in reader.blocks(42):
        for word in block.text.split():
            if word.rstrip(".,").endswith("3") and word[:1].isalpha():
                at = block.text.index(word)
                yield block.text[max(0, at - 20) : at + len(word) + 20].replace(word, word.replace("3", ""))
