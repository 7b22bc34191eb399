"""How words of lists are read that may mean something else as well, told by plain wordings and by what is no list."""

from __future__ import annotations

import pytest
from listing import TODAY, by_promise, listed

from assistant.understanding.reading import read
from corpus.types import Report

ALIKE = {
    "laws come into force; beside a date that is a start like others": [
        ("Welche Regelungen sind in Kraft getreten?", "Welche Maßnahmen haben ein Inkrafttreten?"),
        ("Wo nennt der Bericht ein Datum des Inkrafttretens?", "Welche Maßnahmen haben ein Inkrafttreten?"),
        ("Welche Vorhaben haben keine Laufzeit, sondern ein Inkrafttreten?", "Maßnahmen mit Inkrafttreten"),
        ("Bei wie vielen Maßnahmen steht Inkrafttreten statt Laufzeit?", "Maßnahmen mit Inkrafttreten"),
        ("Which projects have entered into force?", "Maßnahmen mit Inkrafttreten"),
        ("Для каких программ указана дата вступления в силу?", "Maßnahmen mit Inkrafttreten"),
        ("Które projekty weszły w życie?", "Maßnahmen mit Inkrafttreten"),
        ("Hangi projeler yürürlüğe girdi?", "Maßnahmen mit Inkrafttreten"),
        ("Welche Vorhaben traten 2024 in Kraft?", "Welche Maßnahmen begannen 2024?"),
        ("Які проєкти набрали чинності у 2023 році?", "Welche Maßnahmen begannen 2023?"),
        ("Welche Programme sind gegenwärtig in Kraft?", "Welche Maßnahmen laufen derzeit?"),
    ],
}
NO_LISTS = {
    "how or when something is done asks for no set": [
        "Как добраться до Европы?",
        "Что посмотреть в Берлине?",
        "Куда поехать летом 2025 года?",
        "Brüksel'e nasıl giderim?",
        "Jak dostać się do Europy?",
        "How do I get to Brussels?",
        "Wann beginnt der Sommer?",
        "Wann ist das Gesetz in Kraft getreten?",
    ],
}


@pytest.mark.parametrize(("question", "plain"), by_promise(ALIKE))
def test_a_wording_is_read_as_its_plain_one(report: Report, question: str, plain: str) -> None:
    """Each group of wordings keeps what its heading promises."""
    assert listed(report, question) == listed(report, plain)


@pytest.mark.parametrize("question", [question for questions in NO_LISTS.values() for question in questions])
def test_what_only_has_words_of_criteria_is_no_list(report: Report, question: str) -> None:
    """A question that asks for something else is no list, whatever its words."""
    assert read(question, report, TODAY).kind != "list"


def test_only_laws_come_into_force(report: Report) -> None:
    """The row Inkrafttreten stands in the place of a period."""
    assert listed(report, "Welche Maßnahmen haben ein Inkrafttreten?") == ["III.1", "IV.7"]
