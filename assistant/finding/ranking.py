"""What of a question is searched for, and among which measures."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace

from assistant.asked import Asked
from assistant.judging.coverage import NAMED
from assistant.understanding.languages.vocabulary import german_subjects
from assistant.understanding.limits.places import without_towns
from assistant.understanding.owncases.owncase import tells_own_affair
from assistant.understanding.owncases.ownsigns import asks_what_there_is
from assistant.understanding.reading import Reading
from assistant.understanding.text.told import asking_part
from corpus.types import FieldName
from index import Ranking, SearchIndex
from index.search import SHOWN_STEP

_MAYBE_ANSWERED = 0.2  # probability of an answer from which German words for what a question speaks of may tell where
_CLEARLY_AHEAD = 0.5  # in relevance, by which the first measure stays before one that a question seems to name
_TWINS, _ALIKE = 2, 0.05  # measures that fit a question alike, and how far apart they are in relevance
_FITTING = 0.8  # and how relevant both are at least
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
    near = dict(zip((found.measure for found in ranking.measures[:_NEAR]), ranking.relevance, strict=False))
    is_near = near.get(reading.likely, 0.0) >= ranking.relevance[0] - _CLEARLY_AHEAD if near else False
    if reading.likely in near and is_near:
        return index.search(wording, (reading.likely,))
    return _telling_twin(index, reading, ranking)


def _telling_twin(index: SearchIndex, reading: Reading, ranking: Ranking) -> Ranking:
    """Return the ranking with the second measure first where it states the cells asked for, and the first one nothing.

    Both fit alike, and the question does not name the first one.
    """
    cells = [name for name in reading.fields if name is not FieldName.BESCHREIBUNG]
    if not cells or len(ranking.measures) < _TWINS or reading.measures or reading.about:
        return ranking
    first, second = ranking.measures[:_TWINS]
    if first.parts["name"] >= NAMED or ranking.relevance[1] < max(_FITTING, ranking.relevance[0] - _ALIKE):
        return ranking
    silent, telling = index.report.measure(first.measure), index.report.measure(second.measure)
    if any(silent.stated(name) for name in cells) or not all(telling.stated(name) for name in cells):
        return ranking
    measures = (
        second._replace(score=max(first.score, second.score + SHOWN_STEP)),
        first._replace(score=second.score),
        *ranking.measures[_TWINS:],
    )
    relevance = (ranking.relevance[1], ranking.relevance[0], *ranking.relevance[_TWINS:])
    return replace(ranking, measures=measures, relevance=relevance)


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
    """Return what is searched for: the question with the title of the measure that it points back to.

    It is without towns, unless a town says which measure is likely meant.
    """
    titles = [index.report.measure(number).title.text for number in asked.reading.about]
    said = asked.reading.search or asked.clean
    is_by_town = bool(asked.reading.likely) and not index.legs.names.agreed(asked.clean)
    return " ".join([said if is_by_town else without_towns(said), *titles])


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
