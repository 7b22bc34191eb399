"""axe-core finds nothing on any view: German and Arabic, light and dark, on a desktop and at 320 px.

The program finds perhaps half of what can be wrong; docs/accessibility.md says what a person must test.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from playwright.sync_api import Browser, Page, expect
from visiting import see_gradio

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 320, "height": 640}
VIEWS = {
    "start": "/",
    "field": f"/?q={quote('Wie viel Geld gibt es für Kita-Helfer?')}",
    "topic": f"/?q={quote('Welche Förderung gibt es für Quereinsteiger in Kitas?')}",
    "list": f"/?q={quote('Welche Maßnahmen des MSB laufen 2026 noch?')}",
    "compared": f"/?q={quote('Vergleiche I.11 und II.4')}",
    "selection": f"/?q={quote('Was gibt es für Jugendliche?')}&state=running",
    "nothing found": f"/?q={quote('Wie wird das Wetter morgen in Köln?')}",
    "own case": f"/?q={quote('Mein Antrag auf die Meisterprämie wurde abgelehnt, was kann ich tun?')}",
    "personal": f"/?q={quote('Wer hilft mir? Rufen Sie an: 0171 2345678')}",
    "too long": f"/?q={'x+' * 1_500}",
    "contents": "/bericht",
    "report page": f"/bericht/27?zitat={quote('insgesamt rund 1 Mrd. Euro')}",
    "findings": "/bericht/hinweise",
    "measure": "/massnahmen/I.11",
    "overview": "/massnahmen?cluster=V",
    "pictures": "/massnahmen/bilder?cluster=V",
    "comparison": "/vergleich?m=I.11,IV.1,II.4,V.6",
    "list of one's own": "/merkliste?m=I.11,IV.1",
    "empty list": "/merkliste",
    "hand-out": "/handzettel?m=I.11,IV.1&frage=Meister",
    "share": "/teilen?an=%2Fmerkliste%3Fm%3DI.11",
    "about": "/ueber",
    "privacy": "/datenschutz",
    "statement": "/barrierefreiheit",
    "feedback": "/rueckmeldung",
    "not found": "/gibt-es-nicht",
}
EVERY = {
    "type": "tag",
    "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"],
}
# All rules that look at colours; with the scheme nothing else changes.
OF_COLOURS = {"type": "rule", "values": ["color-contrast", "link-in-text-block"]}
# One of each thing that opens; those of other cards hold the same elements.
OPEN = """() => {
  for (const thing of ['.filter', '.massnahme details', '.weitere', '.rueckmeldung details', 'main > section details'])
    document.querySelector(thing)?.setAttribute('open', '');
}"""
OPEN_ALL = "document.querySelectorAll('details').forEach(one => { one.open = true })"
SMALL_BUTTONS = """() => [...document.querySelectorAll('button')]
  .filter(one => one.checkVisibility() && !one.closest('.sprachen') && one.getBoundingClientRect().height < 44)
  .map(one => one.outerHTML.slice(0, 120))"""


@pytest.fixture(scope="module")
def page(browser: Browser) -> Iterator[Page]:
    """Open one page for all views; without motion nothing is caught halfway between two colours."""
    context = browser.new_context(viewport=DESKTOP, reduced_motion="reduce")
    yield context.new_page()
    context.close()


def show(page: Page, address: str) -> None:
    """Open an address and wait until all of it is there."""
    page.goto(address)
    expect(page.locator("main")).to_have_count(1)
    if page.locator("gradio-app").count():
        see_gradio(page)


def faults(page: Page, rules: dict[str, Any]) -> list[str]:
    """Return what axe-core finds: the rule, the element, and what to do."""
    found = page.evaluate("rules => axe.run({runOnly: rules, resultTypes: ['violations']})", rules)
    return [
        f"{rule['id']}: {node['html'][:200]}: {node['failureSummary']}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("language", ["de", "ar"])
@pytest.mark.parametrize("path", VIEWS.values(), ids=VIEWS)
def test_axe_finds_nothing(page: Page, taking: str, path: str, language: str) -> None:
    """In both widths and, as colours depend on no language, once in both schemes.

    On a small screen, with everything open, nothing is scrolled sideways and buttons are large enough for a finger.
    """
    page.set_viewport_size(DESKTOP)
    page.emulate_media(color_scheme="light")
    show(page, f"{taking}{path}{'&' if '?' in path else '?'}lang={language}")
    page.evaluate(OPEN)
    page.evaluate(AXE_SCRIPT)
    looked_at = [("light", EVERY), ("dark", OF_COLOURS)] if language == "de" else [("light", EVERY)]
    for size in (DESKTOP, PHONE):
        page.set_viewport_size(size)
        for scheme, rules in looked_at:
            page.emulate_media(color_scheme=scheme)
            assert faults(page, rules) == [], f"{scheme}, {size['width']} px"
    page.evaluate(OPEN_ALL)
    assert page.evaluate("document.documentElement.scrollWidth") <= PHONE["width"]
    assert page.evaluate(SMALL_BUTTONS) == []


def test_axe_would_find_something(page: Page, taking: str) -> None:
    """The program is at work: pale letters, a picture without words, a field without a label."""
    show(page, f"{taking}/ueber")
    page.evaluate(AXE_SCRIPT)
    page.evaluate("""() => document.querySelector('main').insertAdjacentHTML('beforeend',
      '<p class="blass">Kaum zu lesen</p><img src="/web/favicon.svg"><input type="text">')""")
    page.add_style_tag(url="/web/page.css")
    page.evaluate("document.querySelector('.blass').style.color = 'var(--linie)'")
    rules = {fault.partition(":")[0] for fault in faults(page, EVERY)}
    assert {"color-contrast", "image-alt", "label"} <= rules


@pytest.mark.parametrize("path", [VIEWS["start"], VIEWS["field"]], ids=["start", "field"])
def test_axe_finds_nothing_before_gradio_is_there(page: Page, taking: str, path: str) -> None:
    """The page that works without it."""
    page.set_viewport_size(DESKTOP)
    page.emulate_media(color_scheme="light")
    page.route("**/assets/**", lambda route: route.abort())
    page.goto(taking + path)
    expect(page.locator("#vorab .unter")).to_be_visible()
    page.evaluate(AXE_SCRIPT)
    assert faults(page, EVERY) == []
    page.unroute("**/assets/**")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_question_page_begun_in_the_dark_is_readable_too(page: Page, taking: str, scheme: str) -> None:
    """What Gradio colours when it starts follows the scheme as well."""
    page.set_viewport_size(DESKTOP)
    page.emulate_media(color_scheme=scheme)
    show(page, taking + VIEWS["topic"])
    page.evaluate(OPEN)
    page.evaluate(AXE_SCRIPT)
    assert faults(page, OF_COLOURS) == []
    assert page.evaluate("getComputedStyle(document.documentElement).colorScheme") == scheme


@pytest.mark.parametrize("path", [VIEWS["start"], VIEWS["list"], VIEWS["overview"], VIEWS["comparison"]])
def test_twice_as_large_needs_no_sideways_scrolling(page: Page, taking: str, path: str) -> None:
    """Zoomed to 200 % a window of 1280 px has room for 640."""
    page.set_viewport_size({"width": 640, "height": 450})
    show(page, taking + path)
    page.evaluate(OPEN)
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


@pytest.mark.parametrize("path", [VIEWS["topic"], VIEWS["overview"]])
def test_nothing_moves_where_that_is_not_wanted(page: Page, taking: str, path: str) -> None:
    """With reduced motion no element fades, slides or scrolls smoothly."""
    page.set_viewport_size(DESKTOP)
    show(page, taking + path)
    moving = page.evaluate("""() => [...document.querySelectorAll('body, body *')].filter(one => {
      const {transitionProperty, transitionDuration, animationName, animationDuration, scrollBehavior} = getComputedStyle(one);
      const fades = transitionProperty !== 'none' && parseFloat(transitionDuration) > 0.001;
      const plays = animationName !== 'none' && parseFloat(animationDuration) > 0.001;
      return fades || plays || scrollBehavior === 'smooth';
    }).map(one => one.outerHTML.slice(0, 120))""")
    assert moving == []


@pytest.mark.parametrize("path", [VIEWS["topic"], VIEWS["overview"], VIEWS["list of one's own"]])
def test_forced_colours_keep_borders_and_focus(browser: Browser, taking: str, path: str) -> None:
    """In a contrast theme of the system the colours are the system's; frames, states and focus can be seen."""
    context = browser.new_context(viewport=DESKTOP, forced_colors="active", reduced_motion="reduce")
    page = context.new_page()
    show(page, taking + path)
    assert page.evaluate("matchMedia('(forced-colors: active)').matches")
    bare = page.evaluate("""() => [...document.querySelectorAll('button, textarea, .stand, .massnahme')]
      .filter(one => one.checkVisibility() && getComputedStyle(one).borderTopStyle === 'none' && !one.closest('.sprachen'))
      .map(one => one.outerHTML.slice(0, 120))""")
    assert bare == []
    for _ in range(8):
        page.keyboard.press("Tab")
        outline = page.evaluate(
            "(({outlineStyle, outlineWidth}) => [outlineStyle, outlineWidth])(getComputedStyle(document.activeElement))"
        )
        assert outline == ["solid", "3px"]
    page.evaluate(AXE_SCRIPT)
    assert faults(page, OF_COLOURS) == []
    context.close()
