"""The own list is known as that, whatever other windows, the way back and bookmarks do; no note is lost without asking."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Dialog, Page, expect
from test_desk import NOTE, empty_list
from visiting import Visit


@pytest.fixture
def other(visit: Visit) -> Iterator[Page]:
    """Open a second window of the same browser."""
    page = visit.page.context.new_page()
    yield page
    page.close()


def put(page: Page, address: str, number: str) -> None:
    """Put a measure on the list."""
    page.goto(f"{address}/massnahmen/{number}")
    page.get_by_role("button", name="Auf die Merkliste").click()
    expect(page.locator("#meldung")).to_have_text(re.compile(f"^{re.escape(number)} steht jetzt"))


def take_off(page: Page, number: str) -> None:
    """Press the link that takes a measure off."""
    page.get_by_role("link", name=re.compile(rf"^Entfernen ?: {re.escape(number)} ")).click()


def open_list(page: Page, address: str, numbers: str) -> None:
    """Open the list without naming measures, and see that it holds these as the own one."""
    page.goto(f"{address}/merkliste")
    see_own(page, address, numbers)


def see_own(page: Page, address: str, numbers: str) -> None:
    """The page shows these measures as the own list."""
    expect(page).to_have_url(f"{address}/merkliste?m={numbers}")
    expect(page.locator("#liste")).to_be_visible()
    expect(page.locator("#fremd")).to_be_hidden()


def test_list_that_grew_in_another_window_is_still_the_own_one(visit: Visit, other: Page) -> None:
    """After a reload it is shown as it is now, and what is taken off is off."""
    page, address = visit.page, visit.address
    put(page, address, "I.11")
    open_list(page, address, "I.11")
    put(other, address, "IV.1")
    page.reload()
    see_own(page, address, "I.11,IV.1")
    take_off(page, "I.11")
    see_own(page, address, "IV.1")
    expect(page.get_by_role("link", name="Merkliste (1)")).to_be_visible()
    empty_list(page, address)


def test_what_was_taken_off_stays_off_on_the_way_back(visit: Visit) -> None:
    """The list with it left no step behind, and the emptied list none that is somebody else's."""
    page, address = visit.page, visit.address
    put(page, address, "I.11")
    put(page, address, "IV.1")
    open_list(page, address, "I.11,IV.1")
    take_off(page, "I.11")
    see_own(page, address, "IV.1")
    page.go_back()
    expect(page).to_have_url(f"{address}/massnahmen/IV.1")
    empty_list(page, address)
    page.go_back()
    expect(page.get_by_role("heading", name="Die Merkliste ist leer.")).to_be_visible()
    expect(page.locator("#fremd")).to_have_count(0)


def test_bookmark_of_the_own_list_is_no_link_from_others(visit: Visit) -> None:
    """It shows what was on the list then, says so, and takes measures off the list as it is now."""
    page, address = visit.page, visit.address
    put(page, address, "I.11")
    open_list(page, address, "I.11")
    put(page, address, "IV.1")
    page.goto(f"{address}/merkliste?m=I.11")
    expect(page.get_by_text("So sah Ihre Merkliste früher aus.")).to_be_visible()
    expect(page.get_by_text("Diese Liste stammt aus einem Link")).to_be_hidden()
    take_off(page, "I.11")
    see_own(page, address, "IV.1")
    page.goto(f"{address}/merkliste?m=VI.6")
    expect(page.get_by_text("Diese Liste stammt aus einem Link")).to_be_visible()
    expect(page.get_by_text("So sah Ihre Merkliste früher aus.")).to_be_hidden()
    empty_list(page, address)


def test_note_is_lost_only_on_purpose(visit: Visit) -> None:
    """On the list and at every other button that takes a measure off."""
    page, address, asked = visit.page, visit.address, []

    def decline(dialog: Dialog) -> None:
        asked.append(dialog.message)
        dialog.dismiss()

    put(page, address, "I.11")
    open_list(page, address, "I.11")
    page.get_by_label("Notiz: I.11").fill(NOTE)
    page.on("dialog", decline)
    take_off(page, "I.11")
    expect(page.get_by_label("Notiz: I.11")).to_have_value(NOTE)
    page.goto(f"{address}/massnahmen/I.11")
    page.get_by_role("button", name=re.compile("^Von der Merkliste nehmen")).click()
    expect(page.get_by_role("link", name="Merkliste (1)")).to_be_visible()
    assert asked == ["Zu I.11 haben Sie eine Notiz geschrieben. Sie wird mit gelöscht. Trotzdem entfernen?"] * 2
    page.remove_listener("dialog", decline)
    page.once("dialog", lambda dialog: dialog.accept())
    page.get_by_role("button", name=re.compile("^Von der Merkliste nehmen")).click()
    expect(page.get_by_role("link", name="Merkliste", exact=True)).to_be_visible()
