"""Lists over several turns: narrowed by a topic, come back to behind another turn, and left where one was picked of them."""

import pytest

from assistant import Assistant
from assistant.types import Answer, Kind

OF_MKW = "Welche Maßnahmen hat das MKW?"
OF_MAGS = "Welche Maßnahmen hat das MAGS?"


def numbers(answer: Answer) -> list[str]:
    """Return the numbers of an answer's measures."""
    return [match.measure.number for match in answer.matches]


@pytest.mark.parametrize(
    ("question", "known", "unknown"),
    [
        ("Welche davon haben mit Digitalisierung zu tun?", "II.4", "V.8"),
        ("Und davon die zur Berufsorientierung", "II.4", "V.8"),
        ("Nur die für Menschen mit Behinderung", "V.8", "II.4"),
    ],
)
def test_topic_narrows_a_list(assistant: Assistant, question: str, known: str, unknown: str) -> None:
    """Of a list those are kept that have the word of a topic."""
    kept = numbers(assistant.converse([OF_MAGS, question]))
    assert known in kept
    assert unknown not in kept
    assert set(kept) < set(numbers(assistant.ask(OF_MAGS)))


def test_topic_that_sounds_like_the_cluster(assistant: Assistant) -> None:
    """A word of the cluster's title narrows the list of that cluster all the same."""
    kept = numbers(
        assistant.converse(["Welche Maßnahmen gibt es in Cluster VI?", "Welche davon betreffen die Anerkennung?"])
    )
    assert sorted(kept) == ["VI.4", "VI.8"]


@pytest.mark.parametrize(
    "question", ["nur die mit Webseite", "Und davon die mit Internetseite", "Welche davon haben eine Webseite?"]
)
def test_criteria_narrow_what_a_topic_showed(assistant: Assistant, question: str) -> None:
    """What was found for a topic is narrowed by criteria, and no further measure is found."""
    topic = "Welche Maßnahmen gibt es für Frauen?"
    answer = assistant.converse([topic, question])
    assert answer.kind is Kind.LIST
    assert set(numbers(answer)) < set(numbers(assistant.ask(topic)))


@pytest.mark.parametrize(
    ("between", "question"),
    [
        ("Was kostet die zweite?", "Welche davon sind schon vorbei?"),
        ("Wie wird das Wetter morgen?", "Und welche sind schon vorbei?"),
        ("Danke!", "nur die, die schon vorbei sind"),
        ("Wer ist bei II.2 zuständig?", "Zurück zur Liste: welche sind schon vorbei?"),
    ],
)
def test_list_behind_another_turn(assistant: Assistant, between: str, question: str) -> None:
    """A turn about one measure, or none, does not lose the list before it."""
    assert numbers(assistant.converse([OF_MKW, between, question])) == ["III.7"]


@pytest.mark.parametrize(
    ("talk", "question"),
    [
        (["Which measures does the MKW run?", "How much does II.2 cost?"], "Which of them have ended?"),
        (["Які заходи має MKW?", "Що таке II.2?"], "Які з них уже закінчилися?"),
        (["Какие меры есть у MKW?", "Что такое II.2?"], "Какие уже закончились?"),
        (["Jakie działania prowadzi MKW?", "Ile kosztuje II.2?"], "Wróćmy do listy: które już się zakończyły?"),
        (["Hangi tedbirler MKW'ye ait?", "II.2 ne kadar sürüyor?"], "Bunlardan hangileri bitti?"),
        (["ما هي إجراءات وزارة MKW؟", "ما هي ميزانية II.2؟"], "أي منها انتهى؟"),
    ],
    ids=["en", "uk", "ru", "pl", "tr", "ar"],
)
def test_list_behind_another_turn_in_other_languages(assistant: Assistant, talk: list[str], question: str) -> None:
    """So it is in the other languages."""
    assert numbers(assistant.converse([*talk, question])) == ["III.7"]


def test_first_list(assistant: Assistant) -> None:
    """The first list is come back to over the one that narrowed it."""
    answer = assistant.converse([OF_MKW, "Welche davon sind vorbei?", "Nochmal zur ersten Liste bitte"])
    assert numbers(answer) == numbers(assistant.ask(OF_MKW))


@pytest.mark.parametrize("question", ["Und beim MHKBD?", "Und beim Bauministerium?"])
def test_another_value_behind_another_turn(assistant: Assistant, question: str) -> None:
    """A bare value takes the place of the list's own of that sort."""
    assert numbers(assistant.converse([OF_MKW, "Wie wird das Wetter morgen?", question])) == ["VI.1", "VI.8"]


@pytest.mark.parametrize(
    ("between", "question"),
    [
        ("Was kostet die zweite?", "Läuft die noch?"),
        ("Was kostet die zweite?", "Und vom Bund?"),
        ("Was kostet die zweite?", "Wie viel davon zahlt das Land?"),
        ("Wie lange läuft die zweite?", "Wer ist zuständig?"),
    ],
)
def test_what_stays_with_the_measure_between(assistant: Assistant, between: str, question: str) -> None:
    """What is asked of the measure in between is not asked of the list."""
    answer = assistant.converse([OF_MKW, between, question])
    assert (answer.kind, numbers(answer)) == (Kind.FIELD, ["II.3"])


def test_entries_of_a_row_are_no_list(assistant: Assistant) -> None:
    """Which of the partners is asked of the row that was quoted, and not of the list before."""
    answer = assistant.converse([OF_MKW, "Wer sind die Partner von II.3?", "Welche davon sind Kammern?"])
    assert answer.kind is not Kind.LIST


def test_what_was_picked_of_a_list_does_not_stay(assistant: Assistant) -> None:
    """Others than the dearest are asked of the list that it was picked of; more about it, of itself."""
    talk = ["Welche Maßnahmen kommen vom MWIKE?", "Welche davon hat das größte Budget?"]
    ended = assistant.converse([talk[0], "Und welche sind schon vorbei?"])
    assert numbers(assistant.converse([*talk, "Und welche sind schon vorbei?"])) == numbers(ended)
    assert len(ended.matches) > 1
    picked = assistant.converse(talk)
    assert numbers(assistant.converse([*talk, "Wer ist zuständig?"])) == numbers(picked)


def test_a_whole_cluster_is_named_anew(assistant: Assistant) -> None:
    """All measures of a cluster are listed, whatever was asked before."""
    answer = assistant.converse([OF_MKW, "Welche davon sind vorbei?", "ok, und alle Maßnahmen aus Cluster VI"])
    assert numbers(answer) == numbers(assistant.ask("Alle Maßnahmen aus Cluster VI"))


@pytest.mark.parametrize(
    "question", ["Welche Maßnahmen sind das?", "Wie viele?", "Sortier sie nach Laufzeit", "Und welche waren das?"]
)
def test_the_list_once_more(assistant: Assistant, question: str) -> None:
    """Who asks for its size, or in another order, gets the list again."""
    assert numbers(assistant.converse([OF_MKW, question])) == numbers(assistant.ask(OF_MKW))


@pytest.mark.parametrize(
    ("said", "plain"),
    [
        ("Was gehört weder zum Arbeits- noch zum Schulministerium und ist unbefristet?", "Welche Maßnahmen sind unbefristet und nicht vom MAGS und nicht vom MSB?"),
        ("Welche Maßnahmen hat das Schul Ministerium?", "Welche Maßnahmen hat das MSB?"),
        ("Welche Maßnahmen traten 2024 in die Laufzeit ein?", "Welche Maßnahmen begannen 2024?"),
        ("Which measures with ESF money had ended by the close of 2025?", "Which measures with ESF money had ended by the end of 2025?"),
    ],
)  # fmt: skip
def test_cut_and_set_apart_words(assistant: Assistant, said: str, plain: str) -> None:
    """Words that are cut or set apart, and roundabout ones, are read as the plain ones."""
    assert numbers(assistant.ask(said)) == numbers(assistant.ask(plain))
    assert assistant.ask(said).matches


def test_one_ministry_in_place_of_another(assistant: Assistant) -> None:
    """ "MSB statt MAGS" takes the one for the other, and leaves out no measure that both have."""
    of_msb = assistant.ask("Welche Maßnahmen in Cluster III gehören zum MSB?")
    swapped = assistant.converse(
        ["Welche Maßnahmen in Cluster III gehören zum MAGS?", "und mit dem MSB statt dem MAGS?"]
    )
    assert numbers(swapped) == numbers(of_msb)


def test_a_newer_topic_is_narrowed(assistant: Assistant) -> None:
    """What was found for a new topic is narrowed, and not the list before it that one was picked of."""
    talk = [
        "Welche Maßnahmen kommen vom MWIKE?",
        "Welche davon hat das größte Budget?",
        "Was wird für Grundschulen getan?",
    ]
    answer = assistant.converse([*talk, "Welche davon laufen noch?"])
    assert answer.matches
    assert set(numbers(answer)) <= set(numbers(assistant.ask(talk[-1])))
