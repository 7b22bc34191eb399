"""The page's HTML: nothing from outside becomes markup, every measure can be shown, words are marked where they stand."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import date

import pytest
from outlines import Outline, outline

from assistant import Answer, Assistant
from assistant.selection.states import State
from assistant.types import Kind
from assistant.web.chosen import chosen_address
from assistant.web.inquiry import Inquiry
from assistant.web.rendering import Renderer, linked
from assistant.web.speaking import spoken, t
from assistant.wording.texts import texts_in
from corpus.types import FieldName, PagedText

DAY = date(2026, 11, 22)
ATTACK = (
    """<script>alert(1)</script><img src=x onerror="alert('2')">" onmouseover='alert(3)' {{7*7}} ${7*7} </section>"""
)


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return Assistant.open()


@pytest.fixture(scope="module")
def renderer(assistant: Assistant) -> Renderer:
    return Renderer(assistant.report)


def words(text: str) -> str:
    """Return a text with single spaces."""
    return " ".join(text.split())


def poisoned(answer: Answer) -> Answer:
    """Return an answer in which every text of the report and of the question is an attack."""

    def paged(text: PagedText) -> PagedText:
        return PagedText(ATTACK, text.segments)

    def match(found):
        measure = found.measure
        cells = tuple(replace(cell, label=ATTACK, body=paged(cell.body)) for cell in measure.cells)
        measure = replace(
            measure,
            title=paged(measure.title),
            description=paged(measure.description),
            cells=cells,
            ministries=(ATTACK,),
        )
        cited = tuple(replace(citation, quote=ATTACK, label=ATTACK) for citation in found.citations)
        return replace(found, measure=measure, citations=cited)

    return replace(
        answer,
        question=ATTACK,
        text=ATTACK,
        interpretation=replace(answer.interpretation, text=ATTACK),
        matches=tuple(map(match, answer.matches)),
        related=tuple(map(match, answer.related)),
        elsewhere=tuple(replace(said, part=ATTACK, quote=ATTACK) for said in answer.elsewhere),
    )


@pytest.mark.parametrize(
    "question",
    [
        "Wie viel Geld gibt es für Kita-Helfer?",
        "Vergleiche I.11 und IV.2",
        "Wie wird das Wetter?",
        "Wer hat das Vorwort geschrieben?",
        "Wo steht die Internetseite von II.6?",
    ],
)
def test_markup_in_question_and_report_stays_text(assistant: Assistant, renderer: Renderer, question: str) -> None:
    """Whatever a question or a report holds is shown as it is and never obeyed."""
    found = outline(renderer.answer(poisoned(assistant.ask(question, as_of=DAY))))
    assert "<script>alert(1)</script>" in found.text
    assert "{{7*7}}" in found.text
    assert "49" not in found.text.replace(ATTACK, "")
    assert found.tags[0][1]["data-question"] == ATTACK


def test_markup_typed_as_a_question_stays_text(assistant: Assistant, renderer: Renderer) -> None:
    """The way of a real question: understood, answered, shown."""
    found = outline(renderer.answer(assistant.ask(f"Welche Maßnahmen gibt es zu {ATTACK} Kita?", as_of=DAY)))
    assert not [tag for tag, _ in found.tags if tag in {"script", "img"}]


def test_every_measure_is_shown_whole(assistant: Assistant, renderer: Renderer) -> None:
    """Number, title, state, ministry, description and all cells of each of the 64, word for word."""
    for measure in assistant.report.measures:
        found = outline(renderer.answer(assistant.ask(f"Was ist {measure.number}?", as_of=DAY)))
        text = words(found.text)
        assert measure.number in text
        assert words(measure.title.text) in text
        assert words(measure.description.text) in text
        assert any(texts_in("de").state(state) in text for state in State)
        for cell in measure.cells:
            shown = text.replace(f" {t('page.external')} ↗", "")
            assert cell.is_empty or words(cell.text) in shown, (measure.number, cell.field)


def test_ministries_are_spelled_out(assistant: Assistant, renderer: Renderer) -> None:
    """No reader needs to know an abbreviation."""
    page = renderer.answer(assistant.ask("Was ist I.11?", as_of=DAY))
    assert "Ministerium für Kinder, Jugend, Familie, Gleichstellung, Flucht und Integration (MKJFGFI)" in page


def test_list_shows_its_count_first_and_everything(assistant: Assistant, renderer: Renderer) -> None:
    answer = assistant.ask("Welche Maßnahmen macht das MAGS gemeinsam mit dem MSB?", as_of=DAY)
    found = outline(renderer.answer(answer))
    assert answer.kind is Kind.LIST
    assert words(found.text).startswith(answer.text)
    shown = [attributes["data-measure"] for tag, attributes in found.tags if tag == "article"]
    assert shown == [match.measure.number for match in answer.matches]


def test_field_is_shown_large_once(assistant: Assistant, renderer: Renderer) -> None:
    """The asked cell stands above the measures with label and page, and not again among the card's quotes."""
    page = renderer.answer(assistant.ask("Wie viel Geld gibt es für Kita-Helfer?", as_of=DAY))
    large = page.split('<figure class="treffer">')[1].split("</figure>")[0]
    assert "insgesamt rund 1 Mrd. Euro" in large
    assert "Geplante Mittel" in large
    assert "S. 27" in large
    card = page.split('data-measure="I.11"')[1].split("<details>")[0]
    assert "1 Mrd. Euro" not in card


def test_empty_cell_is_said_to_be_empty(assistant: Assistant, renderer: Renderer) -> None:
    """IV.2 states no money; the page says so and does not guess."""
    page = renderer.answer(assistant.ask("Wie hoch sind die geplanten Mittel von IV.2?", as_of=DAY))
    assert t("answer.not_stated") in page.split('<figure class="treffer">')[1].split("</figure>")[0]


def test_answer_leads_on_to_comparison_and_hand_out(assistant: Assistant, renderer: Renderer) -> None:
    """Of the measures that are shown; the hand-out begins with the question, but not with one that only asks on."""
    question = "Vergleiche I.11 und II.4"
    answer = assistant.ask(question, as_of=DAY)
    page = renderer.answer(answer)
    assert chosen_address("/vergleich", ["I.11", "II.4"]) in page
    assert html.escape(chosen_address("/handzettel", ["I.11", "II.4"], question)) in page
    after = renderer.answer(answer, Inquiry(question, earlier=("Was ist I.11?",)))
    assert f'"{chosen_address("/handzettel", ["I.11", "II.4"])}"' in after
    alone = renderer.answer(assistant.ask("Was ist I.11?", as_of=DAY))
    assert "/vergleich" not in alone
    refused = renderer.answer(assistant.ask("Wie wird das Wetter morgen in Köln?", as_of=DAY))
    assert "/handzettel" not in refused


@pytest.mark.parametrize("state", list(State))
def test_state_is_a_word(assistant: Assistant, renderer: Renderer, state: State) -> None:
    """Never a colour alone."""
    answer = assistant.ask("Was ist I.11?", as_of=DAY)
    match = replace(answer.matches[0], period=replace(answer.matches[0].period, state=state))
    assert f">{spoken().state(state)}</span>" in renderer.answer(replace(answer, matches=(match,)))


def test_interpretation_and_doubt_are_told(assistant: Assistant, renderer: Renderer) -> None:
    """How a question was read is shown; a doubtful answer says that it is one."""
    answer = assistant.ask("Wie viel Geld gibt es für Kita-Helfer?", as_of=DAY)
    page = renderer.answer(replace(answer, confidence=0.9))
    assert f"{t('page.understood')} {answer.interpretation.text}" in page
    assert t("page.unsure") not in page
    assert t("page.unsure") in renderer.answer(replace(answer, confidence=0.2))


@pytest.mark.parametrize(
    ("question", "quote", "marked"),
    [
        ("Quereinsteiger in Kitas", "ein Modell zum Quereinstieg in der Kita", ["Quereinstieg", "Kita"]),
        ("Kita-Helfer", "Entlastung in den Kitas durch Helferinnen", ["Kitas", "Helferinnen"]),
        ("Ausländische Abschlüsse", "Anerkennung ausländischer Abschlüsse", ["ausländischer", "Abschlüsse"]),
        ("Welche Maßnahmen gibt es?", "Es gibt Maßnahmen.", []),
        ("", "Ein Satz.", []),
        ("Kinderpflege", "Quereinstieg in die Kinderbetreuung", []),
    ],
)
def test_words_of_the_question_are_marked(renderer: Renderer, question: str, quote: str, marked: list[str]) -> None:
    """Also in other forms; the words that only ask are left alone, and the quote stays word for word."""
    page = renderer.marked(quote, question)
    assert re.findall("<mark>(.*?)</mark>", page) == marked
    assert html.unescape(re.sub("</?mark>", "", page)) == quote


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("https://zdi-portal.de", ["https://zdi-portal.de"]),
        ("siehe (https://a.de/x?y=1&z=2). Dann", ["https://a.de/x?y=1&z=2"]),
        ("http://a.de https://b.de", ["http://a.de", "https://b.de"]),
        ("javascript:alert(1) ftp://a.de www.a.de data:text/html,x", []),
        ('https://a.de/"onclick="alert(1)', ["https://a.de/"]),
    ],
)
def test_only_web_addresses_become_links(text: str, addresses: list[str]) -> None:
    """Other schemes stay text; a link tells that it leads elsewhere and passes nothing on."""
    found = outline(str(linked(text)))
    links = [attributes for tag, attributes in found.tags if tag == "a"]
    assert [link["href"] for link in links] == addresses
    assert all(link["rel"] == "noopener noreferrer external" for link in links)
    assert found.text.count(t("page.external")) == len(addresses)


def test_address_keeps_every_letter() -> None:
    assert Inquiry("Ä&b=c#d?").address == "/?q=%C3%84%26b%3Dc%23d%3F"
    assert Inquiry("a", ("b&c", "d")).address == "/?q=a&nach=b%26c&nach=d"


def test_note_says_what_this_is(renderer: Renderer) -> None:
    """Source, date, verbatim quotes, no generated text, nothing stored."""
    note = Outline(renderer.frame("bottom")).text
    for words_ in (
        "Fortschrittsbericht",
        "Juni 2024",
        "wörtlich",
        "keine künstliche Intelligenz",
        "Ihre Frage wird nicht gespeichert",
    ):
        assert words_ in note


def test_addresses_outside_their_row_stay_text(assistant: Assistant, renderer: Renderer) -> None:
    """Only the row for addresses has links."""
    measure = assistant.report.measure("I.11")
    page = renderer.answer(assistant.ask("Was ist I.11?", as_of=DAY))
    assert measure.cell(FieldName.INTERNET) is not None
    links = {a["href"] for tag, a in Outline(page).tags if tag == "a"}
    assert {link for link in links if not link.startswith(("/bericht/27", "/teilen?", "/handzettel?"))} == {
        "https://ich-helfe-mit.nrw/"
    }


def test_follow_up_carries_the_conversation_and_stays_text(assistant: Assistant, renderer: Renderer) -> None:
    """The field below an answer sends the questions so far; markup stays text."""
    earlier = [f"Frage {i} {ATTACK}" for i in range(4)]
    page = renderer.answer(assistant.ask("Was ist PerMenti?", as_of=DAY), Inquiry("Was ist PerMenti?", tuple(earlier)))
    found = outline(page)
    assert not [tag for tag, _ in found.tags if tag in {"script", "img"}]
    assert page.count('name="nach"') == 5
    assert t("page.following") in page


def test_contradiction_stands_beside_the_quote_it_concerns(assistant: Assistant, renderer: Renderer) -> None:
    """The date in the field and the one in the text of V.10 differ; both are shown, where one of them is quoted."""
    page = renderer.answer(assistant.ask("Wann war der Kongress V.10?", as_of=DAY))
    assert t("answer.contradiction") in page
    assert "23. Mai 2023" in page
    assert "2024 (23.05.2024)" in page
    assert t("answer.contradiction") not in renderer.answer(assistant.ask("Ressort von V.6?", as_of=DAY))


def note_in(page: str) -> str:
    """Return the note on a finding in an answer."""
    return page.split('<p class="widerspruch">')[1].split("</p>")[0]


def test_misprint_is_called_a_misprint(assistant: Assistant, renderer: Renderer) -> None:
    """Where merely a letter slipped the report does not contradict itself."""
    note = note_in(renderer.answer(assistant.ask("Wie viele Prämien wurden bis 31.03.2024 ausgezahlt?", as_of=DAY)))
    assert t("answer.misprint") in note
    assert t("answer.contradiction") not in note
    assert "31.032024" in note


@pytest.mark.parametrize(
    "question", ["Wie lange laufen die Kita-Helfer?", "Laufzeit von V.7?", "Wann war der Kongress V.10?"]
)
def test_note_on_a_finding_repeats_no_quote(assistant: Assistant, renderer: Renderer, question: str) -> None:
    """What is quoted above stands there once; the note shows what it does not agree with."""
    match = assistant.ask(question, as_of=DAY).matches[0]
    note = note_in(renderer.answer(assistant.ask(question, as_of=DAY)))
    assert match.notes
    assert not any(citation.quote in note for citation in match.citations if len(citation.quote) > 1)


def test_list_that_nothing_meets_advises_to_drop_a_condition(assistant: Assistant, renderer: Renderer) -> None:
    """The words were understood; naming an occupation would not help."""
    page = renderer.answer(assistant.ask("Welche Maßnahmen des MLV enden 2024?", as_of=DAY))
    assert t("next_steps.nothing_meets") in page
    assert html.escape(t("next_steps.not_in_report")) not in page
