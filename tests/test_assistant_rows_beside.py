"""Rows that are asked for beside other words: what only tells of plans, a site that is no publication, several rows at once."""

from __future__ import annotations

import pytest

from assistant import Assistant
from assistant.types import Kind
from corpus.types import FieldName

INTERNET, LAUFZEIT, MITTEL, RESSORT = FieldName.INTERNET, FieldName.LAUFZEIT, FieldName.MITTEL, FieldName.RESSORT
ASKED = [
    ("Ich möchte im Sommer mit dem Studium aufhören. Next Career hat eine Internetseite?", "III.9", (INTERNET,)),
    ("Ist die Machbarkeitsstudie zum Mutterschutz für Selbstständige irgendwo im Internet zu finden?", "V.1", (INTERNET,)),
    ("What is the web address of PerMenti, and which ministry runs it?", "V.7", (INTERNET, RESSORT)),
    ("Die Kita-Helfer, das soll ja eine Riesensumme sein. Wie viel denn?", "I.11", (MITTEL,)),
    ("Указ об иностранных выпускниках педвузов для детских садов ещё в работе или закончен?", "VI.5", (LAUFZEIT,)),
]  # fmt: skip


@pytest.mark.parametrize(("question", "number", "fields"), ASKED)
def test_just_the_rows_that_are_asked_for_answer(
    assistant: Assistant, question: str, number: str, fields: tuple[FieldName, ...]
) -> None:
    """No row is added by a word that only tells, or by one that stands for another row."""
    answer = assistant.ask(question)
    assert (answer.kind, answer.matches[0].measure.number) == (Kind.FIELD, number)
    assert tuple(name for name in answer.interpretation.fields if name is not FieldName.BESCHREIBUNG) == fields


def test_a_publication_is_told_where_there_is_a_row_for_it(assistant: Assistant) -> None:
    """Of a study that came out both are told: where it came out, and its site."""
    answer = assistant.ask(
        "Wo wurde die Studie zum Fachkräftebedarf in der Jugendhilfe veröffentlicht, und steht sie im Internet?"
    )
    assert answer.matches[0].measure.number == "I.9"
    assert FieldName.VEROEFFENTLICHUNG in answer.interpretation.fields
