"""The page where no measure answers: why, what to do, and what the report says outside its measures."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import date

import pytest

from assistant import Assistant
from assistant.types import Reason, Status
from assistant.web.addresses import page_address
from assistant.web.rendering import Renderer
from assistant.web.speaking import t

DAY = date(2026, 11, 22)


@pytest.mark.parametrize("reason", list(Reason))
def test_refusal_says_why_and_what_to_do(assistant: Assistant, reason: Reason) -> None:
    """Plainly, first, with the next step; what is near stands under its own heading."""
    refused = assistant.ask("Wie wird das Wetter morgen in Köln?", as_of=DAY)
    answer = replace(refused, status=Status.NO_ANSWER, matches=(), reason=reason, related=refused.related[:1])
    page = Renderer(assistant.report).answer(answer)
    heading = "page.only_a_person" if reason is Reason.OWN_CASE else "page.no_answer"
    assert page.index(t(heading)) < page.index(html.escape(t(f"next_steps.{reason.value}")).replace("&#x27;", "&#39;"))
    assert (t("answer.related") in page) is bool(answer.related)


def test_what_stands_outside_the_measures_is_quoted_with_its_page(assistant: Assistant) -> None:
    """In German, below the words that no measure says it; its page opens with the words marked."""
    answer = assistant.ask("Wer hat das Vorwort geschrieben?")
    page = Renderer(assistant.report).answer(answer)
    said = answer.elsewhere[0]
    assert html.escape(answer.text) in page
    assert '<blockquote lang="de">' in page
    assert html.escape(page_address(said.page, said.quote)) in page
    assert t("page.no_answer") not in page
    assert t("page.ask_differently") not in page


@pytest.mark.parametrize("text", ["Vielen Dank!", "Hallo"])
def test_thanks_and_greetings_are_returned_as_a_heading(assistant: Assistant, text: str) -> None:
    """Nothing was asked, so it is not said that nothing was found."""
    answer = assistant.ask(text)
    page = Renderer(assistant.report).answer(answer)
    assert f'<h2 id="antwort-titel">{html.escape(answer.text)}</h2>' in page
    assert t("page.no_answer") not in page
    assert t("page.ask_differently") not in page


def test_report_itself_is_told_under_its_own_heading(assistant: Assistant) -> None:
    """Words of ours on the report go before the quote from it."""
    answer = assistant.ask("Was ist die Fachkräfteoffensive?")
    page = Renderer(assistant.report).answer(answer)
    assert answer.elsewhere
    assert page.index(t("page.report_itself")) < page.index(html.escape(answer.text)) < page.index("<blockquote")


def test_own_case_shows_the_measure_it_is_about_as_that(assistant: Assistant) -> None:
    """With its conditions and whom to ask, under its own heading, and with a field to ask on."""
    answer = assistant.ask("Bekomme ich die Meisterprämie?", as_of=DAY)
    page = Renderer(assistant.report).answer(answer)
    assert answer.related[0].measure.number == "IV.1"
    assert page.index(t("page.about_this")) < page.index('data-measure="IV.1"') < page.index('class="nachfrage"')
    assert t("answer.related") not in page
    assert all(html.escape(citation.quote) in page for citation in answer.related[0].citations[1:])


def test_own_case_about_nothing_clear_shows_what_is_near(assistant: Assistant) -> None:
    answer = assistant.ask("Habe ich Anspruch auf Wohngeld?", as_of=DAY)
    page = Renderer(assistant.report).answer(answer)
    assert answer.reason is Reason.OWN_CASE
    assert t("page.about_this") not in page
    assert t("answer.related") in page
    assert 'class="nachfrage"' not in page
