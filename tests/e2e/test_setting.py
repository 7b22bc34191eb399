"""How pages are set: nothing is printed over something else, badges stay whole, and paper has no empty columns."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.sync_api import expect
from visiting import Visit

WIDTHS = pytest.mark.parametrize("visit", [(320, 640), (390, 844), (860, 800), (1280, 900)], ids=str, indirect=True)
# Where words can be seen: left and right of each, in the order of the page.
SEEN = """all => all.map(one => one.getBoundingClientRect())
  .filter(({width}) => width).map(({left, right}) => [left, right])"""
BOXES = "all => all.map(one => [one.textContent, one.getClientRects().length])"
LINES = """all => all.map(one => {
  const words = document.createRange();
  words.selectNodeContents(one);
  return words.getClientRects().length;
})"""


@WIDTHS
@pytest.mark.parametrize("language", ["de", "uk", "ar"])
def test_words_of_the_money_scale_have_room(visit: Visit, language: str) -> None:
    page = visit.page
    page.goto(f"{visit.address}/massnahmen/bilder?lang={language}")
    for scale in page.locator(".geldbild .stufen").all():
        places = scale.locator("span span").evaluate_all(SEEN)
        assert len(places) > 2
        assert all(right + 3 <= left for (_, right), (left, _) in pairwise(places)), places


@WIDTHS
def test_badges_are_whole(visit: Visit) -> None:
    """Also where their words need two lines."""
    page = visit.page
    page.goto(f"{visit.address}/massnahmen/bilder")
    broken = [words for words, parts in page.locator(".zeitbild .stand").evaluate_all(BOXES) if parts != 1]
    assert broken == []


def test_printed_table_has_whole_numbers_and_no_empty_column(visit: Visit) -> None:
    """On A4."""
    page = visit.page
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 718, "height": 1000})
    page.goto(f"{visit.address}/massnahmen?cluster=III")
    expect(page.get_by_role("cell", name="III.10")).to_be_visible()
    expect(page.locator("thead .merkspalte")).to_be_hidden()
    assert set(page.locator("tbody td.nummer").evaluate_all(LINES)) == {1}
    over = "all => all.filter(one => one.scrollWidth > one.clientWidth + 1).map(one => one.textContent)"
    assert page.locator("tbody td.nummer").evaluate_all(over) == []


def test_german_quotes_keep_their_marks_in_arabic(visit: Visit) -> None:
    """From left to right, whatever the language around them."""
    page = visit.page
    page.goto(f"{visit.address}/bericht/hinweise?lang=ar")
    style = "one => [getComputedStyle(one).quotes, getComputedStyle(one).direction]"
    assert page.locator("q").first.evaluate(style) == ['"„" "“" "‚" "‘"', "ltr"]
    page.goto(f"{visit.address}/massnahmen/V.2?lang=ar")
    assert page.locator(".beschreibung").evaluate("one => getComputedStyle(one).direction") == "ltr"
    page.goto(f"{visit.address}/massnahmen?cluster=III&lang=ar")
    ministries = page.locator("td span:has(> abbr)", has_text="MAGS, MKW, MSB").first
    assert ministries.evaluate("one => getComputedStyle(one).direction") == "ltr"
    _, second, third = ministries.locator("abbr").evaluate_all(
        "all => all.map(one => one.getBoundingClientRect().left)"
    )
    assert second < third
