"""Lists that a question narrows or leaves something out of in words that a neighbour of theirs has for the opposite."""

from __future__ import annotations

import pytest
from listing import by_promise, listed
from problems import DAY

from assistant import Assistant
from assistant.understanding.criteria.unwanted import with_unwanted_left_out
from corpus.types import Report

_NOT_II = "Welche Maßnahmen des MKW sind nicht aus Cluster II?"
_MAGS_2023 = "Welche Maßnahmen des MAGS begannen 2023?"
_MSB_LIMITED = "Welche Maßnahmen des MSB sind auf fünf Jahre befristet?"

ALIKE = {
    "what is not needed, or known already, is left out": [
        ("Alle Projekte des MKW bitte. Kapitel II brauche ich nicht.", _NOT_II),
        ("Was hat das MKW alles? Cluster II kenne ich schon, das bitte überspringen.", _NOT_II),
        ("List all MKW projects. You can skip cluster II.", _NOT_II),
        ("Назови все меры MKW. Кластер II мне не нужен.", _NOT_II),
        ("Назви всі заходи MKW. Кластер II мене не цікавить.", _NOT_II),
        ("Podaj wszystkie działania MKW. Klaster II mnie nie interesuje.", _NOT_II),
        ("MKW'nin tüm tedbirlerini listele. Küme II beni ilgilendirmiyor.", _NOT_II),
        ("اذكر جميع تدابير MKW. لا أحتاج المحور الثاني.", _NOT_II),
        ("Alles vom MKW, den Themenblock Übergang Schule-Beruf (Cluster II) brauche ich nicht.", _NOT_II),
    ],
    "what is needed stays": [
        ("Alle Projekte des MKW bitte. Ich brauche Kapitel II.", "Welche Maßnahmen des MKW sind aus Cluster II?"),
    ],
    "only those which a ministry takes part in are not those of it alone": [
        ("Zeig ausschließlich die Maßnahmen, an denen das MAGS beteiligt ist, Beginn 2023.", _MAGS_2023),
        ("List solely the measures in which MAGS is involved that began in 2023.", _MAGS_2023),
        ("Покажи исключительно те, где участвует MSB", "Welche Maßnahmen hat das MSB?"),
        ("أريد فقط التي تشارك فيها وزارة المدارس", "Welche Maßnahmen hat das MSB?"),
        ("اذكر كل ما تشارك فيه وزارة المدارس", "Welche Maßnahmen hat das MSB?"),
        ("Welche Maßnahmen liegen ausschließlich beim MSB?", "Welche Maßnahmen hat das MSB allein?"),
    ],
    "what leads up to a question that came up says nothing of it": [
        (
            "Mein Sohn fing im Oktober als Lehrer an, und am Tisch stellte sich die Frage: Was ist beim MSB auf fünf Jahre befristet?",
            _MSB_LIMITED,
        ),
    ],
    "what the list is for is no topic": [
        (
            "Ich brauche für die Kreistagsvorlage nur die über 50 Millionen im Jahr.",
            "Was kostet über 50 Millionen im Jahr?",
        ),
        ("Für unsere Ausschusssitzung: Welche Maßnahmen begannen 2021?", "Welche Maßnahmen begannen 2021?"),
    ],
    "a day may be said twice": [
        ("Was läuft heute, Ende November 2026, noch beim MKW?", "Was läuft heute noch beim MKW?"),
    ],
    "other words for what has no end, or stays below a sum": [
        ("Welche Vorhaben des MAGS hören nicht auf?", "Welche Maßnahmen des MAGS sind unbefristet?"),
        ("Wat kost unner 200.000 Euro im Johr?", "Welche Maßnahmen kosten unter 200.000 Euro im Jahr?"),
    ],
}


@pytest.mark.parametrize(("question", "plain"), by_promise(ALIKE))
def test_a_wording_selects_what_its_plain_german_one_does(report: Report, question: str, plain: str) -> None:
    """A wording and its plain counterpart list the same measures, and some at all."""
    assert listed(report, question) == listed(report, plain) != []


@pytest.mark.parametrize(
    ("following", "is_left_out"),
    [
        ("Auf die vom Wirtschaftsministerium kann ich verzichten.", True),
        ("Das Wirtschaftsministerium können Sie mir ersparen, selbst wenn es nur mitmacht.", True),
        ("I don't need those of the economy ministry.", True),
        ("Tych z ministerstwa gospodarki nie potrzebuję.", True),
        ("لا أحتاج تدابير وزارة الاقتصاد.", True),
        ("Ich brauche die vom Wirtschaftsministerium.", False),
        ("أريد فقط ما تشارك فيه وزارة الاقتصاد.", False),
    ],
)
def test_a_follow_up_leaves_out_what_it_does_not_want(assistant: Assistant, following: str, is_left_out: bool) -> None:
    """The ministry that is not wanted is taken out of the earlier list, another one narrows it."""
    filters = assistant.converse(
        ("Welche Maßnahmen haben eine Internetseite?", following), as_of=DAY
    ).interpretation.filters
    assert filters.site
    assert tuple(each.ministries for each in filters.without) == ((("MWIKE",),) if is_left_out else ())
    assert filters.ministries == (() if is_left_out else ("MWIKE",))


def test_a_question_that_names_nothing_unwanted_stays() -> None:
    """Without a criterion in the clause nothing is left out, and a question asks."""
    for question in ("Das Wetter interessiert mich nicht.", "Was vom MAGS brauche ich nicht?"):
        assert with_unwanted_left_out(question, "de", lambda part: "MAGS" in part) == question


@pytest.mark.parametrize(
    ("question", "measures"),
    [
        ("متى بدأت berufswahlapp وPerMenti؟", ("II.4", "V.7")),
        ("كم تكلف Meisterprämie وKIM؟", ("IV.1", "V.6")),
        ("كم تكلف Meisterprämie؟", ("IV.1",)),
    ],
)
def test_a_small_word_may_be_written_together_with_a_name(
    assistant: Assistant, question: str, measures: tuple[str, ...]
) -> None:
    """Arabic writes "and" together with the Latin name behind it, which is compared all the same."""
    found = tuple(match.measure.number for match in assistant.ask(question, as_of=DAY).matches)
    assert found[: len(measures)] == measures
    assert len(measures) == 1 or found == measures
