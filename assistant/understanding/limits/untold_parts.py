"""What a question asks, or takes for granted, that the report's text outside its measures does not have."""

from __future__ import annotations

from assistant.understanding.limits.aspects import asks_for_contact, asks_for_pay
from assistant.understanding.limits.details import (
    asks_for_average,
    asks_for_finding,
    asks_for_local_detail,
    asks_for_opinion,
    asks_for_outcome,
    names_untold_body,
)
from assistant.understanding.limits.heights import asks_height_of_untold
from assistant.understanding.limits.ministry_premises import unknown_ministry
from assistant.understanding.limits.persons_by_name import asks_for_people
from assistant.understanding.limits.places import asks_for_elsewhere, towns_in
from assistant.understanding.limits.premises import unknown_person
from assistant.understanding.limits.prices import asks_for_price
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.persons import names_untold_person
from assistant.understanding.text.words import Words
from corpus.types import FieldName, Report
from index.features import fold

_ROWS = frozenset({FieldName.MITTEL, FieldName.INTERNET})  # no text outside the measures has money or an address
_SHOWN = 5  # first letters by which a town is looked for


def asks_for_row(question: str) -> bool:
    """Tell whether a question has words for a row that no text outside the measures has; they may mean something else too."""
    return bool(_ROWS & set(asked_fields(Words.of(question))))


def is_beside(question: str, text: str, report: Report) -> bool:
    """Tell whether a question is for what a paragraph has no word of, or names what the report does not have."""
    held, words = fold(text), Words.of(question)
    if unknown_ministry(question, report) is not None or unknown_person(question, report):
        return True
    if asks_for_elsewhere(question, held) or any(town[:_SHOWN] not in held for town in towns_in(words)):
        return True
    if asks_for_contact(question, held) or asks_for_pay(question, held) or asks_for_price(question, "", held):
        return True
    if names_untold_person(question, text) or names_untold_body(question, held) or asks_for_people(question, text):
        return True
    asks_of_study = asks_for_opinion(question, held) or asks_for_finding(question, held)
    is_figure = asks_for_average(question, held) or asks_height_of_untold(question, held)
    return asks_of_study or is_figure or asks_for_local_detail(question, held) or asks_for_outcome(question, held)
