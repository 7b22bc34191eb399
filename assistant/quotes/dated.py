"""The sentence that dates what a question asks for, or says how long it takes, before the row of the period."""

from __future__ import annotations

import re
from itertools import pairwise

from assistant.quotes.sentences import ranked_sentences
from assistant.selection.holding import words_in
from assistant.understanding.rows.events import (
    asked_event,
    asked_unit,
    asks_for_day,
    asks_for_end,
    asks_for_month,
    asks_for_period,
    asks_for_span,
    states_day,
    states_end,
    states_month,
    tells_of,
)
from assistant.understanding.rows.facts import Fact, asked_facts, states
from assistant.understanding.rows.paraphrases import says_same
from assistant.understanding.rows.sought import Sought
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Measure
from index.features import fold, words_of
from index.search import SearchIndex
from index.types import PassageScore, Ranking

# Stems that say no more than that something begins, lasts or ends; the row of the period answers those.
_TIME_WORDS = frozenset(
    "start startet gestartet begin beginn beginnt beginnen end endet lauf lauft laeuft lief gilt gelt galt schluss vorbei dau "
    "laufzeit zeitraum massnahm programm projekt foerd foerderung abgeschloss ausgelauf verlaeng befrist eingefuehrt".split()
)
_LONG = 4  # letters of a stem that may tell of an event
_LONG_NOUN = 10  # letters of a noun, in a question for a period, that is another thing than the measure
_LONG_STEM = 6  # first letters by which a noun is found in a title
_TIMES = frozenset({"monat", "tag", "jahr", "datum"})
_DATES = frozenset({Fact.DATE})
_LASTING = folded(
    "wie viele jahre dauert, wie viele jahre geht, wie viele monate dauert, wie viele wochen dauert, wie viele stunden dauert, wie viele tage dauert, wie viel jahre dauert"
)
_LASTS = re.compile(
    r"\b(?:\d+|ein|zwei|drei|vier|fünf|sechs|zehn|zwölf)(?:em|en)? (?:Jahre?n?|Monate?n?|Wochen|Stunden|Tagen?)\b|\w+jährige[mnr]?\b"
)


def lasting_sentence(
    index: SearchIndex, measure: Measure, ranking: Ranking, sought: Sought, question: str
) -> PassageScore | None:
    """Return the sentence that says how many years or hours something takes, where that is asked."""
    if not Words.of(question).has_any(_LASTING):
        return None
    ranked = ranked_sentences(index, measure, ranking, sought)
    return next((s for s in ranked if _LASTS.search(s.passage.text)), None)


def dated_sentence(
    index: SearchIndex, measure: Measure, ranking: Ranking, question: str, *, by_event: bool
) -> PassageScore | None:
    """Return the sentence that dates what a question asks for ("die erste Lesung"), where one does.

    It has a word for the event, or stands beside one that has, or has a telling word of the question that is not the
    measure's name; where the very month is asked, it names one that the row does not.
    """
    words = Words.of(question)
    stated = words_in(measure, FieldName.LAUFZEIT)
    if asks_for_span(words) or asked_facts(words).isdisjoint(_DATES if stated else _DATES | {Fact.DURATION}):
        return None
    ranked = ranked_sentences(index, measure, ranking, Sought(_DATES))
    dated = [s for s in ranked if states(s.passage.text, _DATES)]
    if unit := asked_unit(words):  # "ab welchem Schuljahr"
        return None if unit in fold(stated) else next((s for s in dated if unit in fold(s.passage.text)), None)
    if asks_for_end(words):
        dated = [s for s in dated if states_end(s.passage.text)]
    title = words_of(measure.title.text)
    event = asked_event(words, title)
    telling = [s for s in dated if tells_of(s.passage.text, event)] or _beside(ranked, dated, event)
    if not telling and not by_event:
        telling = _with_telling_words(index, measure, ranking, words, dated)
    telling = telling or _more_exact(dated, words, title, stated)
    if asks_for_month(words):
        telling = [s for s in telling if states_month(s.passage.text)] or telling
    return telling[0] if telling else None


def _with_telling_words(
    index: SearchIndex, measure: Measure, ranking: Ranking, words: Words, dated: list[PassageScore]
) -> list[PassageScore]:
    """Return the dated sentences with telling words of a question that are no words for time, those with most first."""
    terms = {term for term in index.telling_terms(ranking, measure) if len(term) >= _LONG}
    asked = terms - _TIME_WORDS
    if asks_for_period(words):
        nouns = _other_nouns(words, words_of(measure.title.text))
        asked = {term for term in asked if any(noun.startswith(term) for noun in nouns)}
    telling = [s for s in dated if asked & index.held_terms(s.passage)]
    return sorted(telling, key=lambda s: -len(terms & index.held_terms(s.passage)))


def _more_exact(dated: list[PassageScore], words: Words, title: list[str], stated: str) -> list[PassageScore]:
    """Return the sentences that may name the asked month or day: with a noun of the question, or what the row lacks."""
    if asks_for_month(words):
        of_noun = [s for s in dated if states_month(s.passage.text) and _says_noun(words, title, s.passage.text)]
        if of_noun or (dated and not states_month(stated)):
            return of_noun or dated
    if not stated:  # "die Sonderregeln" are "Sonderregelungen"
        stems = [noun[:_LONG_STEM] for noun in _other_nouns(words, title)]
        return [s for s in dated if any(stem in fold(s.passage.text) for stem in stems)]
    if asks_for_day(words) and not states_day(stated):
        return [s for s in dated if states_day(s.passage.text)]
    return []


def _beside(ranked: list[PassageScore], dated: list[PassageScore], event: tuple[str, ...]) -> list[PassageScore]:
    """Return the dated sentences next to one that tells of an event and has no date itself ("Grundlage ist …")."""
    in_order = sorted(ranked, key=lambda s: s.passage.id)
    pairs = [*pairwise(in_order), *((later, earlier) for earlier, later in pairwise(in_order))]
    return [near for near, other in pairs if near in dated and tells_of(other.passage.text, event)]


def _says_noun(words: Words, title: list[str], text: str) -> bool:
    """Tell whether a text has another word for a noun of a question that the title of a measure does not have."""
    nouns = {fold(noun) for noun in re.findall(r"(?<!^)\b[A-ZÄÖÜ][a-zäöüß]{3,}", words.raw)} - _TIMES
    return any(says_same(noun, text) for noun in nouns if not any(noun[:_LONG_STEM] in word for word in title))


def _other_nouns(words: Words, title: list[str]) -> list[str]:
    """Return the long nouns of a question, which German writes large, that the title of a measure does not have."""
    nouns = [fold(noun) for noun in re.findall(r"\b[A-ZÄÖÜ][a-zäöüß]+", words.raw) if len(noun) >= _LONG_NOUN]
    told = [word for word in title if len(word) >= _LONG]
    return [noun for noun in nouns if not any(noun[:_LONG_NOUN] in word or word in noun for word in told)]
