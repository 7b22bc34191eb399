"""Which of several measures that an answer showed a follow-up is about: the first, unless its words clearly fit another."""

from __future__ import annotations

from dataclasses import replace

from assistant.types import Answer, Kind
from assistant.understanding.reading import Reading
from assistant.understanding.talk.earlier import place_in, shown_by
from assistant.understanding.text.words import Words
from index import SearchIndex

_SEVERAL = 2
# By how much another measure must be likelier: by the cosine to the questions for details that it is known to answer, and by the
# score of the search. Chosen by eye on 25 talks of practice behind an answer with several measures, too few to claim more.
_LIKELIER, _NEARER = 0.25, 0.1


def of_likeliest(question: str, reading: Reading, context: Answer, index: SearchIndex) -> Reading:
    """Return the reading as one of another measure shown, where it was read as one of the first and clearly fits that."""
    shown, meant = shown_by(context), reading.about or reading.measures
    is_of_first = context.kind is Kind.TOPIC and len(shown) >= _SEVERAL and meant == shown[:1]
    if not is_of_first or reading.kind is not Kind.FIELD or place_in(Words.of(question)) is not None:
        return reading
    known = {number: index.legs.known_details.likeness(question, number) for number in shown}
    told = {number: likeness.told if likeness else 0.0 for number, likeness in known.items()}
    likeliest = max(shown, key=lambda number: told[number])
    if told[likeliest] < told[shown[0]] + _LIKELIER:
        return reading
    scores = {found.measure: found.score for found in index.search(question, shown).measures}
    if scores.get(likeliest, 0.0) < scores.get(shown[0], 0.0) + _NEARER:
        return reading
    return replace(
        reading, about=(likeliest,) if reading.about else (), measures=(likeliest,) if reading.measures else ()
    )
