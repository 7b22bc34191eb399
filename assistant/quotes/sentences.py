"""Ranking a measure's sentences for a question: the one first that fits best and states what it asks for."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import fsum
from operator import mul

from assistant.judging.coverage import content_words
from assistant.language import detect_language, little_words
from assistant.understanding.rows.counting import states_count
from assistant.understanding.rows.facts import Fact, states
from assistant.understanding.rows.paraphrases import asked_groups, share_told, spells_out
from assistant.understanding.rows.sought import GIST, Sought
from assistant.understanding.text.ordinary import ORDINARY
from assistant.understanding.text.words import Words
from corpus.types import Measure
from index.features import fold
from index.search import SearchIndex
from index.types import Passage, PassageKind, PassageScore, Ranking

# What a sentence gains that states the asked sorts of facts; what those share that have a word for the sort of thing of
# which a question asks which one ("Welches Gesetz …"), or count what it wants counted; what speaks of the question's
# things and doings in other words; what opens on a measure where a question asks what a thing is at all. Chosen and
# fitted again together with the weights of index/within.py.
GAINS = {"states": 0.23, "holds": 0.35, "counts": 0.5, "shares": 0.37, "opens": 1.2}
_NAMING = 6  # first letters by which a word is found in a title
_ABBREVIATION = re.compile(r"\b[A-ZÄÖÜ]{2,6}\b")
# "… um weitere Berufe erweitert (Psychologie, Sportpädagogik, Kunstpädagogik)" says which ones.
_ENUMERATION = re.compile(r"[A-ZÄÖÜ][\w-]+, (?:[\w-]+ )?[A-ZÄÖÜ][\w-]+(?:,| und| sowie| oder)\s")
_SCHOOLS = ("hochschul", "universi", "uni", "fachhochschul")  # which one is told by its name
_NAMED_SCHOOL = re.compile(
    r"\b(?:\w*[Hh]ochschule|Universität|Uni|TH|TU|FH|RWTH) (?!der |die |des |in |und |oder |für die )[A-ZÄÖÜ]"
)
_CONDITIONS = frozenset({Fact.CONDITION})


def ranked_sentences(index: SearchIndex, measure: Measure, ranking: Ranking, sought: Sought) -> list[PassageScore]:
    """Return a measure's sentences, the one first that fits a question best and states what it asks for."""
    sentences = _by_words(index, measure, ranking)
    signs = signs_of([s.passage for s in sentences], measure, ranking.question, sought)
    gains = tuple(GAINS.values())
    scored = [PassageScore(s.passage, s.score + fsum(map(mul, gains, signs[s.passage.id]))) for s in sentences]
    return sorted(scored, key=lambda s: (-s.score, s.passage.id))


def signs_of(
    sentences: Sequence[Passage], measure: Measure, question: str, sought: Sought
) -> dict[int, tuple[float, ...]]:
    """Return what speaks for each of a measure's sentences, by the passage's id, in the order of GAINS."""
    texts = {passage.id: passage.text for passage in sentences}
    holding = {i for i, text in texts.items() if sought.noun and sought.noun in fold(text)}
    if sought.noun.startswith(_SCHOOLS):
        holding = {i for i in holding if _NAMED_SCHOOL.search(texts[i])} or holding
    holding = {i for i in holding if _ENUMERATION.search(texts[i])} or holding
    counting = {i for i, text in texts.items() if sought.counted and states_count(text, sought.counted)}
    asked = asked_groups(question, measure.title.text)
    facts = sought.facts - _CONDITIONS if Fact.AUDIENCE in sought.facts else sought.facts  # whom it is for is narrower
    opening = _opening(Words.of(question), measure, texts) if sought.is_gist else None
    return {
        i: (
            states(text, facts),
            1 / len(holding) if i in holding else 0.0,
            1 / len(counting) if i in counting else 0.0,
            share_told(asked, text),
            1.0 if i == opening else 0.0,
        )
        for i, text in texts.items()
    }


def _by_words(index: SearchIndex, measure: Measure, ranking: Ranking) -> list[PassageScore]:
    """Return a measure's sentences by what a question says; where it only asks ("Für wen ist das?"), as they were found."""
    if content_words(ranking.question):
        return index.sentences(ranking, measure)
    return [s for s in index.passages(ranking, measure.number) if s.passage.kind is PassageKind.SENTENCE]


def _opening(words: Words, measure: Measure, texts: Mapping[int, str]) -> int | None:
    """Return the sentence that tells what a thing is at all: it spells an abbreviation out, or has the name first.

    None where a question says more than the name of a measure ("Was ist das Talentscouting?").
    """
    title = fold(measure.title.text)
    said = Words.of(words.raw)
    said.take_any(GIST)
    names = [word[:_NAMING] for word in said.rest(ORDINARY | little_words(detect_language(words.raw)))]
    short = _ABBREVIATION.findall(words.raw)
    if spelled := next((i for i in sorted(texts) if any(spells_out(texts[i], name) for name in short)), None):
        return spelled
    if not texts or any(name not in title for name in names):
        return None
    return next((i for i in sorted(texts) if any(name in fold(texts[i]) for name in names)), min(texts))
