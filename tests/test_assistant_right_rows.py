"""The row or sentence that a follow-up really asks for, and what no row of the measure tells."""

import pytest

from assistant import Assistant
from assistant.types import Answer
from corpus.types import FieldName

PERMENTI = {
    "de": "Was macht PerMenti?",
    "en": "What does PerMenti do?",
    "tr": "PerMenti nedir?",
    "uk": "Що таке PerMenti?",
    "ru": "Что такое PerMenti?",
    "pl": "Co to jest PerMenti?",
}
BONUS = "Worum geht es bei der Meisterprämie NRW?"


def first_row(answer: Answer) -> FieldName:
    """Return the field of the quote that answers."""
    return answer.matches[0].citations[0].field


@pytest.mark.parametrize(
    ("language", "question"),
    [
        ("de", "Was kostet es, teilzunehmen?"),
        ("de", "Ist das kostenlos?"),
        ("de", "Bekommt man da auch Geld?"),
        ("en", "What does taking part cost?"),
        ("en", "Do they get paid?"),
        ("tr", "Bu ücretsiz mi?"),
        ("uk", "Це безкоштовно?"),
        ("ru", "Сколько стоит участие?"),
        ("pl", "Czy to jest darmowe?"),
    ],
)
def test_budget_is_no_price_and_no_pay(assistant: Assistant, language: str, question: str) -> None:
    """What taking part costs or brings is not what the state spends: where no sentence tells it, there is no answer."""
    assert assistant.converse([PERMENTI[language], question]).reason is not None


@pytest.mark.parametrize("question", ["Was kostet das Programm?", "Wie viel Geld steckt da drin?"])
def test_budget_stays_the_answer_where_it_is_asked(assistant: Assistant, question: str) -> None:
    """Who asks what the measure costs is told its means as before."""
    assert first_row(assistant.converse([PERMENTI["de"], question])) is FieldName.MITTEL


@pytest.mark.parametrize("question", ["Bekomme ich da Geld?", "Kriegt man da Geld?"])
def test_who_gets_money_is_told_by_a_sentence(assistant: Assistant, question: str) -> None:
    """Where a sentence tells what one gets, it answers, with the sum."""
    answer = assistant.converse([BONUS, question])
    assert answer.reason is not None or "2.500 Euro" in answer.matches[0].citations[0].quote


@pytest.mark.parametrize("question", ["Wer zahlt die Prämie aus?", "Who pays it out?", "Kto to wypłaca?"])
def test_who_pays_out_is_no_sum(assistant: Assistant, question: str) -> None:
    """Who pays something out is a partner or a ministry."""
    assert first_row(assistant.converse([BONUS, question])) in {FieldName.PARTNER, FieldName.RESSORT}


@pytest.mark.parametrize("question", ["Bezahlt das auch die Arbeitsagentur?", "Does the employment agency pay for it?"])
def test_other_payer_is_told_by_a_sentence(assistant: Assistant, question: str) -> None:
    """Whether another body pays is told by the sentence that has it, not by the row of means."""
    earlier = "Was ist die AZAV-Zertifizierung der Fachschule für Heilerziehungspflege?"
    assert "Agentur für Arbeit" in assistant.converse([earlier, question]).matches[0].citations[0].quote


@pytest.mark.parametrize(
    "question", ["Wie lange dauert so ein Anerkennungsverfahren?", "How long does the recognition take?"]
)
def test_period_of_a_measure_is_not_that_of_a_procedure(assistant: Assistant, question: str) -> None:
    """How long a procedure takes is not since when the measure runs."""
    assert assistant.converse(["Was ist VI.4?", question]).reason is not None


@pytest.mark.parametrize(
    ("earlier", "question"),
    [
        ("Was macht die Vermittlungsoffensive für Bürgergeldempfänger?", "Gab es auch einen Kongress?"),
        ("Wie viele Stellen hat die Zentralstelle Fachkräfteeinwanderung?", "Worin unterscheidet sie sich von VI.7?"),
    ],
)
def test_row_of_the_turn_before_is_not_carried_over(assistant: Assistant, earlier: str, question: str) -> None:
    """A question that asks for something of its own, or for the whole difference, is not for the row asked before."""
    answer = assistant.converse([earlier, "Welches Ministerium ist zuständig?", question])
    assert FieldName.RESSORT not in answer.interpretation.fields


def test_names_of_what_was_counted(assistant: Assistant) -> None:
    """An order to name what was counted is for the sentence that lists it, not for the measure's title."""
    answer = assistant.converse(["What is III.12?", "How many working groups are there?", "Name them."])
    assert "Arbeitsgruppen" in answer.matches[0].citations[0].quote


@pytest.mark.parametrize(
    ("earlier", "question", "told"),
    [
        ("Was ist I.7?", "Gilt das auch für die Realschule?", "Geltung für die Schulform"),
        ("Was dürfen die Kita-Helfer machen?", "Auch Büroarbeiten?", "Bürotätigkeiten"),
        ("Was ist die Inklusionsinitiative?", "Wer hat sie unterschrieben?", "unterzeichnet"),
        ("Welche Fachkräfte darf eine Kita einsetzen?", "Müssen die sich weiterbilden?", ""),
    ],
)
def test_short_question_that_a_sentence_answers(assistant: Assistant, earlier: str, question: str, told: str) -> None:
    """A short question is answered by the sentence that has its word, or another for the same."""
    answer = assistant.converse([earlier, question])
    assert not told or told in answer.matches[0].citations[0].quote


@pytest.mark.parametrize("language", ["de", "en", "tr", "uk", "ru", "pl", "ar"])
def test_headline_does_not_deny_the_quote_below(assistant: Assistant, language: str) -> None:
    """Where a row is empty and a sentence of the description answers first, the text says both."""
    answer = assistant.speaking(language).converse(["Was ist I.10?", "Wie lange gelten die Sonderregelungen?"])
    citations = answer.matches[0].citations
    assert citations[0].field is FieldName.BESCHREIBUNG
    assert answer.text.count(".") > 1


@pytest.mark.parametrize("question", ["Has it finished?", "Is it over?"])
def test_end_of_a_measure_is_its_period(assistant: Assistant, question: str) -> None:
    """Whether a measure has ended is told by its period, and no outcome."""
    assert first_row(assistant.converse(["What does PerMenti do?", question])) is FieldName.LAUFZEIT


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("Wo stelle ich den Antrag?", FieldName.INTERNET),
        ("Nereye başvurabilirim?", FieldName.INTERNET),
        ("Wird die weiterhin gefördert?", FieldName.LAUFZEIT),
    ],
)
def test_row_in_other_words(assistant: Assistant, question: str, field: FieldName) -> None:
    """Where to apply is the web site, and whether something is paid for further on its period."""
    assert first_row(assistant.converse([BONUS, question])) is field


def test_what_goes_on_is_no_period(assistant: Assistant) -> None:
    """What is done for something is no question how long it is."""
    answer = assistant.ask("Was läuft im Land zum Thema Berufsorientierung?")
    assert FieldName.LAUFZEIT not in answer.interpretation.fields


def test_who_takes_part_is_told_behind_an_empty_row(assistant: Assistant) -> None:
    """A row of partners that is empty is said to be, and the sentence that names them is offered."""
    answer = assistant.converse(["Was ist das Zukunftsbündnis Pflege?", "Wer macht da alles mit?"])
    row, told = answer.matches[0].citations[:2]
    assert (row.field, row.quote) == (FieldName.PARTNER, "-")
    assert "Krankenkassen" in told.quote
    assert "nicht angegeben" in answer.text
    assert "Beschreibung" in answer.text
