"""What of a question is searched for, and among which measures."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from assistant.asked import Asked
from assistant.understanding.comparing import asking_part
from assistant.understanding.owncase import tells_own_affair
from assistant.understanding.ownsigns import asks_what_there_is
from assistant.understanding.places import without_towns
from assistant.understanding.vocabulary import german_subjects
from corpus.types import FieldName
from index import Ranking, SearchIndex

_MAYBE_ANSWERED = 0.2  # probability of an answer from which German words for what a question speaks of may tell where
_NEAR = 3  # first measures of which one that a question seems to name may take the lead


def ranked(index: SearchIndex, asked: Asked, among: Collection[str] | None) -> Ranking:
    """Rank the measures that a question leaves; one that it names goes before the one that fits a little better.

    `among` are the measures that its criteria leave, None where nothing restricts.
    """
    reading = asked.reading
    wording, among = _wording(index, asked), reading.measures or reading.about or among
    ranking = index.search(wording, among)
    ranking = _without_story(index, asked, ranking, among)
    is_cell = bool(set(reading.fields) - {FieldName.BESCHREIBUNG})
    is_of_one = bool(reading.fields or reading.search)
    is_of_one |= not ranking.is_answered and bool(reading.sought.noun or reading.sought.is_gist)
    is_probable = is_of_one and ranking.answerable >= _MAYBE_ANSWERED
    if (is_cell or is_probable) and (german := german_subjects(asked.clean, reading.language)):
        wording = f"{wording} {german}"
        ranking = index.search(wording, among)
    behind = [found.measure for found in ranking.measures[1:_NEAR]]
    return index.search(wording, (reading.likely,)) if reading.likely in behind else ranking


def _without_story(
    index: SearchIndex, asked: Asked, ranking: Ranking, among: Collection[str] | Sequence[str] | None
) -> Ranking:
    """Return the ranking of the sentences that ask alone, where a story beside them hides that the same measure answers.

    Only who asks what there is tells a story by the way; in a question for a verdict the story is what is judged.
    """
    part = asking_part(asked.clean)
    if ranking.is_answered or part == asked.clean or asked.reading.search or asked.reading.about:
        return ranking
    if not asks_what_there_is(asked.clean, asked.reading.language) or tells_own_affair(asked.clean):
        return ranking
    alone = index.search(without_towns(part), among)
    is_same = alone.measures[:1] and alone.measures[0].measure == ranking.measures[0].measure
    return alone if is_same and alone.is_answered else ranking


def _wording(index: SearchIndex, asked: Asked) -> str:
    """Return what is searched for: the question without towns, with the title of the measure that it points back to."""
    titles = [index.report.measure(number).title.text for number in asked.reading.about]
    return " ".join([without_towns(asked.reading.search or asked.clean), *titles])


def of_one(index: SearchIndex, asked: Asked, ranking: Ranking, fields: Sequence[FieldName]) -> Ranking:
    """Return the ranking by which sentences are chosen: of the measure spoken of, or of another asked the same, its own.

    The title, or the name of the other measure, that was searched for tells no sentence apart.
    """
    reading = asked.reading
    if reading.about:
        return index.search(reading.search or asked.clean, reading.about)
    if reading.asked and tuple(fields) == (FieldName.BESCHREIBUNG,):
        return index.search(reading.asked, (ranking.measures[0].measure,))
    return ranking
