"""Which of the measures that meet criteria belong to the topic that a question names beside them."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from assistant.judging.coverage import STEM
from assistant.types import Kind
from assistant.understanding.languages.vocabulary import german_subjects
from assistant.understanding.limits.premises import held_by
from assistant.understanding.reading import Reading
from assistant.understanding.text.words import Words, folded
from index import SearchIndex
from index.features import fold, words_of

_ABOUT = "Maßnahmen für"  # the words of a topic alone are no question
_LONG_STEM = 8  # letters of a German word by which a measure that has it is told
_BELONGS, _HARDLY = 0.4, 0.1  # probabilities to belong to the topic, alone and where the whole question fits well
_FITS_WELL = 0.5
_OF_ANYBODY = frozenset(
    folded("menschen, personen, leute, bürger, bereich, thema, themen, land, nordrhein, westfalen, nrw")
)
# Words of people from abroad, by the beginnings of which those shown are told apart that say it in another of them.
_FROM_ABROAD = folded(
    """ausland, auslaend*, zugewandert*, eingewandert*, einwander*, zuwander*, migrant*, migration*, gefluecht*, fluechtling*, abroad, foreign*, immigrant*, refugee*, newcomer*,
    yurt disi*, yurtdisi*, yabanci*, gocmen*, multeci*, siginmaci*, кордон*, інозем*, мігрант*, біжен*, границ*, рубеж*, иностран*, мигрант*, бежен*, zagranic*, cudzoziem*, imigrant*, uchodz*, الخارج, أجانب, الأجانب, مهاجر*, المهاجر*, لاجئ*, اللاجئ*"""
)
_TOLD_OF_ABROAD = ("zugewandert", "zuwander", "gefluechtet", "migra", "drittstaat", "ausland", "auslaend")
_CLEARLY_TOLD, _PROBABLY = 0.95, 0.4  # where it is clear that it has, less will do of one that meets the criteria
_TOLD, _SURELY_TOLD = 0.5, 0.8  # probabilities of the first measure from which the report has the topic at all


@dataclass(frozen=True, slots=True)
class Topical:
    """The measures that meet criteria and belong to a topic, and whether it is sure that they do.

    `says_nothing` tells that no measure of the set or each of them does, so that there is nothing to search for.
    """

    measures: frozenset[str]
    is_sure: bool
    says_nothing: bool


def on_topic(index: SearchIndex, question: str, reading: Reading, among: Collection[str] | None) -> Topical | None:
    """Return which measures among those that meet a question's criteria belong to its topic.

    None where it has no topic beside criteria, or one of which the report may not tell: a search among few measures
    always finds one that is nearest, though it may have nothing to do with the topic.
    """
    restricts = reading.filters or reading.within
    if reading.kind is not Kind.TOPIC or not reading.topic or not restricts or not among:
        return None
    topic = " ".join(reading.topic)
    held = {number for number in among if _has_words(index, number, reading.topic)}
    if reading.within and not held:
        held = _told_otherwise(index, topic, reading.language, among)
    if reading.within and 0 < len(held) < len(among):
        return Topical(frozenset(held), is_sure=True, says_nothing=False)
    found = _fitting(index, topic, question, among, _SURELY_TOLD)
    if found and found.is_sure:
        return found
    known = german_subjects(topic, reading.language)
    return (_fitting(index, known, question, among, _TOLD) if known else None) or found


def entitled(index: SearchIndex, topic: Collection[str], language: str) -> str:
    """Return the one measure of the report whose title has a topic's only word, in German where that is known; else ""."""
    words = [fold(word) for word in (german_subjects(" ".join(topic), language).split() or topic)]
    if len(words) != 1 or len(words[0]) < STEM - 1:
        return ""
    titled = [m.number for m in index.report.measures if words[0] in words_of(m.title.text)]
    return titled[0] if len(titled) == 1 else ""


def _told_otherwise(index: SearchIndex, topic: str, language: str, among: Collection[str]) -> set[str]:
    """Return which measures have German words for a topic told in others: of another language, or of people from abroad."""
    known = german_subjects(topic, language).split()
    stems = (
        _TOLD_OF_ABROAD if Words.of(topic).has_any(_FROM_ABROAD) else tuple(fold(word)[:_LONG_STEM] for word in known)
    )
    texts = {number: held_by(index.report.measure(number)) for number in among}
    return {number for number, held in texts.items() if any(stem in held for stem in stems)}


def _fitting(index: SearchIndex, topic: str, question: str, among: Collection[str], least: float) -> Topical | None:
    """Return which measures belong to the words of a topic, surely from a probability on; None for no topic of the report."""
    alone = _relevance(index, f"{_ABOUT} {topic}")
    best = max(alone.values(), default=0.0)
    if best < _TOLD:
        return None
    least = min(least, _PROBABLY) if best >= _CLEARLY_TOLD else least
    whole = _relevance(index, question)
    fitting = {n for n in among if alone[n] >= _BELONGS or (alone[n] >= _HARDLY and whole[n] >= _FITS_WELL)}
    is_sure = any(alone[number] >= least for number in fitting)
    return Topical(frozenset(fitting), is_sure, not fitting or len(fitting) == len(among) > 1)


def _has_words(index: SearchIndex, number: str, topic: Collection[str]) -> bool:
    """Tell whether a measure has words of a topic, by which some of those shown are told from the others."""
    held = held_by(index.report.measure(number))
    return any(word[: max(STEM, len(word) // 2)] in held for word in topic if word not in _OF_ANYBODY)


def _relevance(index: SearchIndex, text: str) -> dict[str, float]:
    """Return with which probability each measure belongs to a text."""
    ranking = index.search(text)
    return {found.measure: value for found, value in zip(ranking.measures, ranking.relevance, strict=True)}
