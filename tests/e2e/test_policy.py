"""Every page works under its own content policy: the browser forbids nothing and complains of nothing."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from visiting import Visit, see_gradio

PAGES = [
    "/?q=Meisterpr%C3%A4mie",
    "/massnahmen",
    "/massnahmen/I.11",
    "/massnahmen/bilder",
    "/bericht",
    "/bericht/27?zitat=rund+1+Mrd.+Euro",
    "/bericht/hinweise",
    "/merkliste?m=I.11",
    "/vergleich?m=I.11&m=IV.1",
    "/handzettel?m=I.11",
    "/teilen?an=/massnahmen",
    "/ueber",
    "/datenschutz",
    "/barrierefreiheit",
]


@pytest.mark.parametrize("path", PAGES)
def test_page_needs_nothing_that_its_policy_forbids(visit: Visit, path: str) -> None:
    """The visit itself fails on any complaint of the browser; here nothing was refused silently either."""
    visit.page.add_init_script(
        "window.refused = []; addEventListener('securitypolicyviolation', e => refused.push(e.blockedURI + e.violatedDirective))"
    )
    visit.page.goto(f"{visit.address}{path}")
    expect(visit.page.locator("h1")).to_be_visible()
    if visit.page.locator("gradio-app").count():
        see_gradio(visit.page)
    assert visit.page.evaluate("window.refused") == []


def test_script_in_markup_is_forbidden(visit: Visit) -> None:
    """The policy is in force on the question page: a handler written into it does not run."""
    visit.page.goto(f"{visit.address}/")
    see_gradio(visit.page)
    visit.page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=x:y onerror=\"window.ran = true\">')")
    visit.page.wait_for_timeout(300)
    assert visit.page.evaluate("window.ran") is None
    assert any("Content Security Policy" in said for said in visit.complaints)
    visit.complaints.clear()
    visit.requests[:] = [url for url in visit.requests if not url.startswith("x:")]
