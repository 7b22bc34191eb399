"""What is said of a list in a talk: of some by their places, once more, come back to, and what another value is put in."""

from __future__ import annotations

import pytest
from listing import TODAY, by_promise, listed

from assistant import Assistant
from assistant.types import Answer, Kind
from corpus.types import Report

OF_MSB = "Welche Maßnahmen hat das MSB?"
PLACES = {
    "so many first or last ones are compared, or asked the same row": [
        ((OF_MSB, "Was kosten die ersten drei?"), ("I.1", "I.2", "I.3")),
        ((OF_MSB, "Wie unterscheiden sich die beiden ersten?"), ("I.1", "I.2")),
        ((OF_MSB, "Und die ersten zwei?"), ("I.1", "I.2")),
        (("Which measures does the MSB run?", "Compare the first two"), ("I.1", "I.2")),
        (("MSB'nin hangi tedbirleri var?", "İlk ikisi ne kadar sürüyor?"), ("I.1", "I.2")),
        (("Які заходи має MSB?", "Порівняй перші два"), ("I.1", "I.2")),
        (("Które działania ma MSB?", "Ile kosztują pierwsze dwa?"), ("I.1", "I.2")),
    ],
    "so are two that are named by their places": [
        ((OF_MSB, "Vergleich mal die erste und die dritte"), ("I.1", "I.3")),
        (("Which measures does the MSB run?", "How long do the first and the third run?"), ("I.1", "I.3")),
        (("Какие меры у MSB?", "Чем отличаются первая и третья?"), ("I.1", "I.3")),
        (("ما هي الإجراءات التي لدى MSB؟", "قارن بين الأول والثاني"), ("I.1", "I.2")),
    ],
    "both are the only two of a list": [
        (("Welche Maßnahmen haben ein Inkrafttreten?", "Wer ist für beide zuständig?"), ("III.1", "IV.7")),
        (("Welche Maßnahmen haben ein Inkrafttreten?", "Welche von beiden gibt es schon?"), ("III.1", "IV.7")),
        (("Which laws have entered into force?", "Who is responsible for both?"), ("III.1", "IV.7")),
    ],
}
TALKS = {
    "a value of what an earlier list was asked by takes its place there, where it leaves nothing of the last one": [
        (
            ("Was wird aus dem ESF bezahlt?", "Welche davon sind noch nicht vorbei?", "Und aus dem JTF?"),
            "Was wird aus dem JTF bezahlt?",
        ),
        ((OF_MSB, "Welche davon sind schon ausgelaufen?", "Und vom MUNV?"), "Was hat das MUNV?"),
    ],
    "how many a list has come to asks for it once more": [
        (("MKW'nin önlemleri hangileri?", "Kaç tane yapıyor?"), "Welche Maßnahmen hat das MKW?"),
        (("Какие меры у MKW?", "Сколько их вышло?"), "Welche Maßnahmen hat das MKW?"),
        (("Які заходи має MKW?", "Скільки виходить?"), "Welche Maßnahmen hat das MKW?"),
        (("Które działania ma MKW?", "Ile to daje?"), "Welche Maßnahmen hat das MKW?"),
        (("Welche Maßnahmen hat das MKW?", "Wie viele ergibt das?"), "Welche Maßnahmen hat das MKW?"),
    ],
    "what about another value puts it in the place of the one before": [
        (
            ("Which measures of MSB are limited to five years?", "How about two years?"),
            "Was vom MSB ist auf zwei Jahre befristet?",
        ),
        (("Which measures of MWIKE began in 2023?", "What about 2024 instead?"), "Was vom MWIKE begann 2024?"),
        (("Which measures does MKW run?", "Only the MSB, please."), "Was haben MKW und MSB gemeinsam?"),
    ],
    "a list is shown once more": [
        (("Wie viele Maßnahmen hat Cluster V?", "Liste sie bitte auf"), "Cluster V"),
        (("How many measures are in cluster V?", "Please list them"), "Cluster V"),
        (("Küme V'te kaç tedbir var?", "Hepsini listele"), "Cluster V"),
        (("Скільки заходів у кластері V?", "Перелічи їх"), "Cluster V"),
        (("Сколько мер в кластере V?", "Перечисли их, пожалуйста"), "Cluster V"),
        (("Ile działań ma klaster V?", "Wymień je"), "Cluster V"),
        (("كم إجراء في المجال الخامس؟", "اذكرها"), "Cluster V"),
        (("Was ist Cluster VI?", "Welche Maßnahmen sind da drin?"), "Cluster VI"),
        (("Cluster II", "Welche davon haben keine Webseite?", "Zeig nochmal die ganze Liste"), "Cluster II"),
        (("Cluster II", "Was kostet II.5?", "Zeig mir die Liste nochmal"), "Cluster II"),
        (("Which are in cluster II?", "What does II.5 cost?", "Show me the whole list again"), "Cluster II"),
        (("Кластер II", "Сколько стоит II.5?", "Покажи весь список ещё раз"), "Cluster II"),
        (("Кластер II", "Скільки коштує II.5?", "Покажи ще раз весь список"), "Cluster II"),
        (("Klaster II", "Ile kosztuje II.5?", "Pokaż jeszcze raz całą listę"), "Cluster II"),
    ],
    "after what has the most or least it is asked of the list before, or of all": [
        (("Was kostet am meisten?", "Welche Programme sind schon vorbei?"), "Was ist ausgelaufen?"),
        (("Что стоит дороже всего?", "Какие программы уже закончились?"), "Was ist ausgelaufen?"),
        (("Co kosztuje najwięcej?", "Które programy już się zakończyły?"), "Was ist ausgelaufen?"),
        (
            (OF_MSB, "Welche davon ist die teuerste?", "Welche Programme sind schon vorbei?"),
            "Was vom MSB ist ausgelaufen?",
        ),
    ],
}
ONES = {
    "one may be named by its place in the list, whatever was spoken of since": [
        ((OF_MSB, "Was kostet II.5?", "Wie lange läuft die dritte in der Liste?"), "I.3"),
        (("Які заходи має MSB?", "Скільки коштує II.5?", "Назад до першого у списку"), "I.1"),
    ],
    "what looks like another cluster is a topic behind the list of one": [
        (("Welche Maßnahmen hat Cluster VI?", "Welche davon haben mit Lehrern zu tun?"), "VI.4"),
    ],
    "those from abroad are told in other words, and a word that entitles one measure means it": [
        (("Co jest dla kobiet?", "Tylko dla tych z zagranicy"), "V.7"),
        (("Was gibt es für Frauen?", "Nur für die aus dem Ausland"), "V.7"),
        (("Może ktoś z zagranicy?", "Tylko Indie"), "VI.2"),
    ],
    "a topic is come back to": [
        (
            (
                "Zeig mir alle Maßnahmen für Kitas",
                "Was kostet V.6?",
                "Wieder zurück zu den Kitas: welche laufen noch?",
            ),
            "I.8",
        ),
    ],
}
REFUSED = [
    ("Was begann 2023?", "Und im letzten Sommer?"),
    ("Was gibt es für Frauen?", "Nur für Kanada"),
    ("Gibt es etwas zum Tierschutz?", "Welche davon hat das meiste Geld?"),
    ("Welche laufen unbefristet?", "Welche davon fangen erst 2025 an?"),
]


def numbers_of(answer: Answer) -> list[str]:
    """Return the numbers of the measures shown."""
    return [match.measure.number for match in answer.matches]


@pytest.mark.parametrize(("questions", "numbers"), by_promise(PLACES))
def test_some_of_a_list_are_set_side_by_side(
    assistant: Assistant, questions: tuple[str, ...], numbers: tuple[str, ...]
) -> None:
    """Exactly those that the places name are compared."""
    answer = assistant.converse(questions, as_of=TODAY)
    assert (answer.kind, tuple(numbers_of(answer))) == (Kind.COMPARE, numbers)


@pytest.mark.parametrize(("questions", "plain"), by_promise(TALKS))
def test_a_talk_lists_what_its_plain_question_does(
    assistant: Assistant, report: Report, questions: tuple[str, ...], plain: str
) -> None:
    """Each group of talks keeps what its heading promises."""
    answer = assistant.converse(questions, as_of=TODAY)
    assert numbers_of(answer) == listed(report, plain)
    assert answer.matches


@pytest.mark.parametrize(("questions", "number"), by_promise(ONES))
def test_a_talk_comes_to_one_measure(assistant: Assistant, questions: tuple[str, ...], number: str) -> None:
    """Each group of talks keeps what its heading promises."""
    assert numbers_of(assistant.converse(questions, as_of=TODAY))[:1] == [number]


@pytest.mark.parametrize("questions", REFUSED)
def test_what_nothing_is_left_of_is_refused(assistant: Assistant, questions: tuple[str, ...]) -> None:
    """Of a list that is none, or has none of those, nothing is shown, and never all of the report."""
    assert not assistant.converse(questions, as_of=TODAY).matches


def test_years_are_no_places(assistant: Assistant) -> None:
    """ "die ersten drei Jahre" are no three measures."""
    answer = assistant.converse((OF_MSB, "Was kosten die ersten drei Jahre?"), as_of=TODAY)
    assert answer.kind is not Kind.COMPARE
