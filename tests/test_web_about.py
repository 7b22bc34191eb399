"""The pages about this server, in German and English."""

from __future__ import annotations

import pytest
from documents import Document
from fastapi.testclient import TestClient
from problems import DAY, HTML

from assistant import Assistant
from assistant.web import about_wording as texts
from assistant.web.about import PAGES
from assistant.web.application import create_app
from assistant.web.settings import Settings
from assistant.wording.texts import texts_in


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_pages_are_there_in_both_languages(client: TestClient, name: str, language: str) -> None:
    """All paragraphs, marked with their language; each leads to the other one."""
    page = Document.of(client.get(f"/{name}?lang={language}"), language=language)
    wanted = PAGES[name][language]
    assert wanted.title in page.text
    assert all(section.heading in page.text for section in wanted.sections)
    assert ("article", {"lang": language, "dir": "ltr"}) in page.tags
    assert {f"/{name}?lang={code}" for code in texts.LANGUAGES} <= set(page.links)
    assert "{" not in page.text


@pytest.mark.parametrize("language", ["", "xx", HTML, "DE"])
def test_other_languages_get_german(client: TestClient, language: str) -> None:
    page = Document.of(client.get("/ueber", params={"lang": language}))
    assert ("article", {"lang": "de", "dir": "ltr"}) in page.tags
    assert HTML not in page.source


@pytest.mark.parametrize("language", ["tr", "uk", "ar", "ru", "pl"])
def test_languages_without_the_pages_get_english_and_are_told(client: TestClient, language: str) -> None:
    source = client.get(f"/datenschutz?lang={language}").text
    assert '<article lang="en" dir="ltr">' in source
    assert '<p class="hinweis">' in source


def test_month_of_the_report_is_in_the_language_of_the_text(client: TestClient) -> None:
    """An English text on an Arabic page names no Arabic month."""
    assert "(June 2024)" in Document.of(client.get("/ueber?lang=ar"), language="ar").text.split("About this site", 1)[1]


def test_both_languages_say_the_same() -> None:
    """As many sections and paragraphs."""
    for pages in PAGES.values():
        german, english = (pages[code] for code in texts.LANGUAGES)
        assert [len(s.paragraphs) for s in german.sections] == [len(s.paragraphs) for s in english.sections]


def test_what_must_be_said_is_said(client: TestClient) -> None:
    about = Document.of(client.get("/ueber")).text
    assert "Hier schreibt keine künstliche Intelligenz Texte." in about
    assert "KI-Verordnung der EU (2024/1689)" in about
    assert "Juni 2024" in about
    privacy = Document.of(client.get("/datenschutz")).text
    assert texts.FEEDBACK_OFF[texts.GERMAN] in privacy
    assert texts.STORED_NOTHING[texts.GERMAN] in privacy
    assert texts_in("de")("page.about_stored") in privacy
    assert texts_in("de")("page.about_feedback") not in privacy
    assert texts.CONTACT_UNKNOWN[texts.GERMAN] in privacy


def test_operator_and_feedback_are_named_where_set(
    assistant: Assistant, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """As text, whatever the setting holds."""
    notes = tmp_path_factory.mktemp("notes") / "notes.jsonl"
    settings = Settings(as_of=DAY, operator=f"Amt {HTML}", contact="amt@beispiel.nrw", feedback=notes)
    with TestClient(create_app(assistant, settings)) as client:
        page = Document.of(client.get("/datenschutz"))
    assert f"Betrieben von: Amt {HTML}" in page.text
    assert texts.STORED_WITH_FEEDBACK[texts.GERMAN] in page.text
    assert texts.STORED_NOTHING[texts.GERMAN] not in page.text
    assert texts_in("de")("page.about_feedback") in page.text
    assert texts_in("de")("page.about_stored") not in page.text
    assert "img" not in page.names
    assert "Kontakt: amt@beispiel.nrw" in page.text
    assert texts.FEEDBACK_ON[texts.GERMAN] in page.text


@pytest.mark.parametrize("address", ["/", "/bericht", "/massnahmen", "/ueber"])
def test_every_page_leads_to_them(client: TestClient, address: str) -> None:
    source = client.get(address).text
    assert all(f'href="/{name}"' in source for name in PAGES)
