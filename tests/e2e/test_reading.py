"""From an answer to the report's page and through the overview, in a real browser, with the keyboard alone."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect
from test_page import FIELD, PHONE, QUESTION, open_page, see_quereinstieg
from visiting import Visit, see_gradio

ADDRESSES = [
    "/bericht",
    "/bericht/48?zitat=MSB%2C+MAGS%2C+MKW#zitat",
    "/massnahmen?cluster=V",
    "/massnahmen/II.8",
    "/bericht/1",
]


def quiet(visit: Visit) -> None:
    """Forget that the browser complains about a page that is not found; that page is what the test asks for."""
    visit.complaints[:] = [said for said in visit.complaints if "404" not in said]


def test_page_of_a_quote_opens_with_the_words_marked(visit: Visit) -> None:
    """The marked words come into sight, the next page is one step away, and the way back leads to the answer."""
    page = open_page(visit, FIELD)
    page.locator(".treffer").get_by_role("link", name="S. 27").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Seite 27 des Berichts")
    expect(page.locator("mark#zitat")).to_have_text("insgesamt rund 1 Mrd. Euro für die gesamte Laufzeit")
    expect(page.locator("mark#zitat")).to_be_in_viewport()
    page.get_by_role("link", name="Seite 28").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Seite 28 des Berichts")
    page.go_back()
    page.go_back()
    see_gradio(page)
    expect(page.locator(".treffer")).to_contain_text("insgesamt rund 1 Mrd. Euro")


def test_several_sentences_of_a_topic_lead_to_their_page(visit: Visit) -> None:
    page = open_page(visit, QUESTION)
    see_quereinstieg(page)
    page.locator("article").first.get_by_role("link", name="S. 58").first.click()
    expect(page.locator("mark#zitat")).to_be_in_viewport()


def test_overview_is_filtered_by_keyboard(visit: Visit) -> None:
    """Open the filters, tick, choose, apply, read the count, take one choice back: no mouse."""
    page = visit.page
    page.goto(f"{visit.address}/massnahmen")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Zum Inhalt springen")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.locator("summary")).to_be_focused()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("checkbox", name="I: Gute Bildung")).to_be_focused()
    page.keyboard.press("Space")
    page.get_by_role("radio", name="alle").focus()
    page.keyboard.press("ArrowDown")
    expect(page.get_by_role("radio", name="läuft")).to_be_checked()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"/massnahmen\?cluster=I&state=running#ergebnis$"))
    expect(page.get_by_role("heading", level=2).first).to_have_text("3 von 64 Maßnahmen")
    expect(page.get_by_role("table").locator("tbody tr")).to_have_count(3)
    page.get_by_role("link", name="Auswahl aufheben: läuft").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2).first).to_have_text("12 von 64 Maßnahmen")
    page.get_by_role("link", name="Kita-Helferinnen").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("I.11 Kita-Helferinnen und Kita-Helfer")


@PHONE
def test_table_is_still_one_on_a_small_screen(visit: Visit) -> None:
    """At 320 px its rows are laid out as cards; to a screen reader they are rows of a table."""
    page = visit.page
    page.goto(f"{visit.address}/massnahmen?cluster=V")
    expect(page.get_by_role("table")).to_have_count(1)
    expect(page.get_by_role("columnheader")).to_have_count(9)
    expect(page.get_by_role("row")).to_have_count(11)


# The words that a line end parts, with the language that is known for them and how they may be parted.
_PARTED = r"""() => {
  const texts = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const parted = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const place = text.parentElement;
    if (!place.checkVisibility() || place.closest("a, .versteckt, .fest")) continue;
    for (const word of text.data.matchAll(/\p{L}{4,}/gu)) {
      const range = document.createRange();
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].filter((box) => box.width > 1).map((box) => Math.round(box.top)));
      if (lines.size > 1) parted.push([word[0], place.closest("[lang]").lang, getComputedStyle(place).hyphens]);
    }
  }
  return parted;
}"""


@PHONE
@pytest.mark.parametrize("path", ["/massnahmen", "/massnahmen/V.3", "/bericht/hinweise", "/vergleich?m=II.5,IV.3"])
def test_long_words_may_be_parted_with_a_hyphen(visit: Visit, path: str) -> None:
    """A word that fits no line of a small screen is known as German, so that a browser with its rules can part it."""
    page = visit.page
    page.goto(visit.address + path)
    assert {(language, way) for _, language, way in page.evaluate(_PARTED)} <= {("de", "auto")}


@PHONE
def test_long_word_in_the_overview_gets_a_whole_line(visit: Visit) -> None:
    """What does not fit beside its label stands below it; an address is never given a hyphen."""
    page = visit.page
    page.goto(f"{visit.address}/massnahmen?cluster=I")
    assert [word for word, *_ in page.evaluate(_PARTED)] == []
    link = page.locator('.uebersicht a[href^="http"]').first
    assert link.evaluate("one => getComputedStyle(one).hyphens") == "none"


@pytest.mark.parametrize("path", ADDRESSES)
def test_focus_can_be_seen_and_landmarks_are_there(visit: Visit, path: str) -> None:
    """Whatever has the focus is outlined; German, one banner, one main part, one note at the end."""
    page = visit.page
    page.goto(visit.address + path)
    expect(page.locator("html")).to_have_attribute("lang", "de")
    for role in ("banner", "main", "contentinfo"):
        expect(page.get_by_role(role)).to_have_count(1)
    for _ in range(7):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))"
        )
        assert style == ["solid", "3px"]
    quiet(visit)


def test_sentence_outside_the_measures_leads_to_its_page(visit: Visit) -> None:
    """It stands below the words that no measure says it, in German in every language, and is marked in the report."""
    page = open_page(visit, "Wie viele Fachkräfte fehlen in NRW?")
    quote = page.locator(".hinweis .treffer")
    expect(quote.locator("blockquote[lang=de]")).to_contain_text("rund 80.000 qualifizierte Arbeitskräfte.")
    quote.get_by_role("link", name="S. 9").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Seite 9 des Berichts")
    expect(page.locator("mark#zitat")).to_have_text(
        "Allein in Nordrhein-Westfalen fehlten im Jahr 2023 rund 80.000 qualifizierte Arbeitskräfte."
    )
    expect(page.locator("mark#zitat")).to_be_in_viewport()
