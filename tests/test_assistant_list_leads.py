"""Lists behind what leads up to them, clusters named by words of their titles, and lists that are for another state."""

from __future__ import annotations

import pytest
from listing import TODAY, by_promise, listed

from assistant import Assistant
from assistant.types import Kind, Reason
from assistant.understanding.reading import read
from corpus.types import Report

ALIKE = {
    "a cluster may be named by its title's words in other forms, beside another criterion": [
        ("Welche Maßnahmen rund um ausländische Fachkräfte nennen einen Betrag?", "Was in Cluster VI nennt einen Betrag?"),
        ("Was gibt es zum Heben inländischer Fachkräftepotentiale mit mehr als 500.000 Euro pro Jahr?", "Was in Cluster V hat mehr als 500.000 Euro pro Jahr?"),
        ("Gibt es im Bereich Übergang Schule–Beruf etwas, das 2025 geendet hat?", "Was in Cluster II endete 2025?"),
    ],
    "one of two may be denied behind a comma": [
        ("Die Bundesagentur ist Partner, das Arbeitsministerium aber nicht beteiligt – welche Maßnahmen sind das?", "Bei welchen Maßnahmen ist die Bundesagentur Partner, ohne das MAGS?"),
        ("Gibt es Maßnahmen, in deren Umsetzung die Kammern eingebunden sind, die Jobcenter dagegen nicht?", "Welche Maßnahmen haben Kammern, aber keine Jobcenter als Partner?"),
        ("Hochschulen ja, Kammern nein: Welche Maßnahmen haben solche Partner?", "Welche Maßnahmen haben Hochschulen, aber keine Kammern als Partner?"),
    ],
    "what says the same again adds nothing": [
        ("Was endet 2026 und ist dann vorbei?", "Was endet 2026?"),
        ("Welche Maßnahmen aus Cluster II laufen 2026, und sei es nur für einige Monate?", "Welche Maßnahmen aus Cluster II laufen 2026?"),
    ],
    "for whom at which place is no topic": [
        ("Ich suche für die Kolleginnen im Jobcenter alles aus Cluster II, wo das MAGS dabei ist.", "Was hat das MAGS in Cluster II?"),
    ],
    "what its asker tells before a colon states nothing": [
        ("Meine Chefin hat mich gebeten, alles zu ordnen, und ich komme bei den Zeiten nicht mehr mit: Welche Vorhaben aus Cluster IV laufen jetzt noch?", "Welche Vorhaben aus Cluster IV laufen jetzt noch?"),
        ("Als Tischlerei will ich nicht nur blättern, sondern auch etwas anklicken können: Welche laufenden Angebote des MAGS haben einen Internetauftritt?", "Welche laufenden Angebote des MAGS haben einen Internetauftritt?"),
    ],
}  # fmt: skip
BEFORE_A_COLON = {
    "what somebody wants or names before a colon counts": [
        ("Ich suche etwas Unbefristetes: Welche Maßnahmen des MSB laufen im Cluster II?", "Welche unbefristeten Maßnahmen des MSB laufen im Cluster II?"),
        ("Ich bin vom MSB: Welche Maßnahmen aus Cluster II laufen noch?", "Welche Maßnahmen des MSB aus Cluster II laufen noch?"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(("said", "plain"), by_promise(ALIKE | BEFORE_A_COLON))
def test_a_list_is_read_as_one_in_plain_words(report: Report, said: str, plain: str) -> None:
    assert listed(report, said) == listed(report, plain) != set()


@pytest.mark.parametrize(
    "question",
    [
        "Welche Maßnahmen des MAGS gibt es im Cluster I?",  # nothing meets these
        "Welche Maßnahmen der Landesregierung in Bayern laufen noch und haben eine Internetseite?",
        "Welche Maßnahmen aus Cluster IX hat das MAGS?",
        "Welche Maßnahmen gibt es in Hessen bis 2027?",
        "Was läuft in Österreich noch und hat eine Internetseite?",
        "Which measures in Bavaria are still running?",
        "Welche Maßnahmen mit Bayern als Partner gibt es?",
    ],
)
def test_what_the_report_does_not_have_stays_refused(assistant: Assistant, question: str) -> None:
    assert assistant.ask(question, as_of=TODAY).reason is Reason.NOT_IN_REPORT


def test_a_state_that_the_report_names_or_the_asker_comes_from_is_no_false_premise(assistant: Assistant) -> None:
    partners = assistant.ask("Welche Maßnahmen mit Hessen als Partner gibt es?", as_of=TODAY)
    assert [match.measure.number for match in partners.matches] == ["II.4"]
    here = assistant.ask("Ich ziehe aus Bayern nach Köln. Welche Maßnahmen des MKW laufen noch?", as_of=TODAY)
    assert here.kind is Kind.LIST
    assert here.matches


def test_words_of_a_title_alone_are_a_topic(report: Report) -> None:
    assert read("Welche Maßnahmen gibt es rund um ausländische Fachkräfte?", report, TODAY).kind is Kind.TOPIC
