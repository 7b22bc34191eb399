"""What the words of a question tell of the measure that fits it best: all that it has, or more than that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from assistant.language import detect_language, little_words
from assistant.understanding.limits.premises import held_by, text_of
from assistant.understanding.owncases.ownwords import PERSONAL
from assistant.understanding.reading import Reading, numbers_in
from assistant.understanding.rows.facts import Fact, states, take_facts
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.paraphrases import says_same
from assistant.understanding.rows.sought import GIST
from assistant.understanding.text.ordinary import NO_TOPIC, ORDINARY
from assistant.understanding.text.spoken import plain_words
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import Words, folded
from corpus.sentences import sentences_of
from corpus.types import FieldName, Measure, Report
from index.features import fold
from index.types import Ranking

NAMED = 0.85  # a name that is found this surely identifies a measure
PARTLY_NAMED = 0.3  # a name that up to three measures share; the rest of the question shows which one is meant
POSSIBLY_ANSWERED = 0.3  # probability of an answer from which a word that the measure has may decide
HARDLY_ANSWERED = 0.28  # below it a question that names a measure asks for something that this one does not have
STEM = 6  # first letters of a word by which a measure is searched for it
_GERMAN = "de"
_FILLERS = frozenset(
    folded(
        "dürft, dürfte, könnt, bräuchte, bezug, genommen, beruft, stützt, "
        "ansatz, jahresansatz, haushaltsansatz, beim, vom, zum, zur, "
        "seite, seiten, beschreibung, bericht, berichts, text, staat, steuerzahler, fäden, regierung, landesregierung, geschichte, kram, nummer, angelegenheit, steht, gerechnet, vorgesehen, genannt, eingeplant, angegeben, eigentlich, genau, sache, ding, denn, dazu, darüber, "
        "einzelne, einzelner, einzelnen, kopf, person, höchstens, maximal, mindestens, bekommt, bekommen, kriegt, gedacht, könnte, hätt, thema, fiel, fällt"
    )
)
_PUBLISHED = frozenset(folded("ergebnis, ergebnisse, resultate, zahlen, fassung, text, pdf"))  # whose place is asked
_ANY_NOUN = re.compile(r"\b[A-ZÄÖÜ][\w-]*")
_NOUN = re.compile(r"(?<!^)\b[A-ZÄÖÜ][\w-]{3,}")
_ENDING = 3  # last letters of a long word that may be another ending in the measure
_FEW_WORDS, _FEW_MEASURES = 3, 2  # words of a search for a word by itself, and measures that may hold it
_POSSIBLY_MEANT = 0.1  # the same, where a short question has no word that the measure does not have
_RATHER_MEANT = 0.4  # the same, where none of its words is in the title
_SURELY_NAMED = 2  # words of a title, and no others, that name its measure; nouns of one sentence that tell a fact
_SHORT = 14  # words of a question that only names what it asks about


def has_nouns(question: str, measure: Measure) -> bool:
    """Tell whether a measure has all nouns of a question, which German writes large."""
    nouns = [fold(noun) for noun in _NOUN.findall(question)]
    return bool(nouns) and all(noun[:STEM] in held_by(measure) for noun in nouns)


def is_improbable(question: str, reading: Reading, ranking: Ranking, measure: Measure) -> bool:
    """Tell whether a question names a measure, but hardly asks what is in it: it says more than the measure's words.

    Where cells are asked for, words of another language than the report's say nothing of that, nor does the story before.
    """
    is_named = ranking.measures[0].parts["name"] >= PARTLY_NAMED
    if not is_named or reading.about or numbers_in(question) or ranking.answerable >= HARDLY_ANSWERED:
        return False
    if has_cells(reading) and reading.language != _GERMAN:
        return False
    ordinary = ORDINARY | little_words(reading.language) | (NO_TOPIC if has_cells(reading) else frozenset())
    if not has_cells(reading):
        return not _holds(measure, content_words(question, ordinary))
    if FieldName.VEROEFFENTLICHUNG in reading.fields:
        ordinary |= _PUBLISHED
    asking = asking_part(question)
    told, nouns = content_words(asking, ordinary), {fold(noun) for noun in _ANY_NOUN.findall(asking)}
    are_nouns_enough = bool(nouns) and ranking.measures[0].parts["name"] >= NAMED and _asks_of_all(asking, reading)
    return not _holds(measure, [word for word in told if not are_nouns_enough or word in nouns])


def _asks_of_all(asking: str, reading: Reading) -> bool:
    """Tell whether cells of a whole measure are asked for, with whatever verb; "wann" asks when that was done."""
    is_when = FieldName.LAUFZEIT in reading.fields and Fact.DATE in reading.sought.facts
    return not is_when and not Words.of(asking).has_any(PERSONAL)


def _holds(measure: Measure, told: Sequence[str]) -> bool:
    """Tell whether a measure has all of the words."""
    return all(word[:STEM] in held_by(measure) for word in told)


@lru_cache(maxsize=64)  # a question is asked for its words by each of the measures that are shown for it
def content_words(question: str, ordinary: frozenset[str] = ORDINARY) -> tuple[str, ...]:
    """Return the words of a question that ask for no field and are no ordinary ones."""
    words = Words.of(question)
    asked_fields(words, is_named=True)
    take_facts(words)
    return tuple(word for word in words.rest(ordinary) if word not in _FILLERS)


def speaks_of_nothing(question: str, reading: Reading, ranking: Ranking) -> bool:
    """Tell whether a question asks for a row and says of nothing what it is of ("Und wer ist zuständig?")."""
    is_named = reading.measures or reading.about or reading.filters or ranking.measures[0].parts["name"] >= PARTLY_NAMED
    return bool(reading.fields) and not is_named and not content_words(question)


def has_cells(reading: Reading) -> bool:
    """Tell whether cells are asked for, which every measure has."""
    return bool(set(reading.fields) - {FieldName.BESCHREIBUNG})


def says_it(question: str, measure: Measure, report: Report) -> bool:
    """Tell whether a question of few words is all words of the first measure that hardly another has ("Studienabbrecher")."""
    words = Words.of(question)
    told = words.rest(ORDINARY)
    if len(words.words) > _FEW_WORDS or not told or any(len(word) < STEM for word in told):
        return False
    stems = [word[: max(STEM, len(word) - _ENDING)] for word in told]
    having = [other for other in report.measures if all(stem in held_by(other) for stem in stems)]
    return measure in having and len(having) <= _FEW_MEASURES


def counts_doings(question: str, reading: Reading, measure: Measure) -> bool:
    """Tell whether a measure counts, and has a word of a German question beside its title: how often that was done."""
    title, held = fold(measure.title.text), held_by(measure)
    told = [word[:STEM] for word in content_words(question) if word[:STEM] not in title]
    is_spoken_of = reading.language == _GERMAN and any(stem in held for stem in told if len(stem) == STEM)
    return is_spoken_of and bool(states(text_of(measure), frozenset({Fact.COUNT})))


def lacks_sum(reading: Reading, measure: Measure) -> bool:
    """Tell whether a sentence with a sum is asked for, and a measure states none anywhere."""
    sums = frozenset({Fact.SUM})
    is_asked = reading.fields == (FieldName.BESCHREIBUNG,) and reading.sought.facts >= sums
    return is_asked and not reading.sought.counted and not states(text_of(measure), sums)


def states_bare_sum(question: str, reading: Reading, measure: Measure) -> bool:
    """Tell whether a follow-up asks for a sum and says nothing else, and the measure states one ("Wie hoch ist die genau?")."""
    sums = frozenset({Fact.SUM})
    is_bare = reading.sought.facts == sums and not reading.sought.counted and not content_words(question)
    return bool(reading.about) and is_bare and bool(states(text_of(measure), sums))


def states_asked_fact(question: str, reading: Reading, measure: Measure) -> bool:
    """Tell whether a measure has all nouns of a German question for a fact, and states it beside one of them.

    The title's nouns alone tell nothing of the fact, unless that is a sum that it gives; nor does a single one.
    """
    sought = reading.sought
    if reading.language != _GERMAN or not sought.asks or len(Words.of(question).words) > _SHORT:
        return False
    told, title = set(content_words(question)), fold(measure.title.text)
    nouns = [word for noun in _NOUN.findall(question) for word in plain_words(noun) if word in told]
    stems = [noun[: max(STEM, len(noun) - _ENDING)] for noun in nouns if noun[:STEM] not in title]
    if len(nouns) >= _SURELY_NAMED and not stems and Fact.SUM in sought.facts:
        return any(sought.is_stated_in(sentence.text) for sentence in sentences_of(measure.description))
    if len(nouns) < _SURELY_NAMED or not stems or not all(stem in held_by(measure) for stem in stems):
        return False
    texts = [*(s.text for s in sentences_of(measure.description)), *(cell.text for cell in measure.cells)]
    return any(any(stem in fold(text) for stem in stems) and sought.is_stated_in(text) for text in texts)


def is_said_in_one_sentence(question: str, ranking: Ranking, measure: Measure) -> bool:
    """Tell whether one sentence of a measure that a short question names has all its words but those of the title.

    It may have other words for the same.
    """
    if ranking.measures[0].parts["name"] < NAMED or ranking.answerable < HARDLY_ANSWERED:
        return False
    title = fold(measure.title.text)
    told = [word for word in content_words(question) if word[:STEM] not in title]
    return bool(told) and any(
        all(word[: max(STEM, len(word) - _ENDING)] in fold(text) or says_same(word, text) for word in told)
        for text in (sentence.text for sentence in sentences_of(measure.description))
    )


def is_described(question: str, ranking: Ranking, measure: Measure) -> bool:
    """Tell whether a short question for cells says nothing but what the first measure has, best in its title."""
    told = content_words(question)
    if not told or len(Words.of(question).words) > _SHORT:
        return False
    held, title = held_by(measure), fold(measure.title.text)
    in_title = sum(word[:STEM] in title for word in told)
    if in_title == len(told) >= _SURELY_NAMED:
        return True
    is_meant = ranking.correct >= (_POSSIBLY_MEANT if in_title else _RATHER_MEANT)
    return is_meant and all(word[:STEM] in held for word in told)


def only_names(question: str, ranking: Ranking, report: Report) -> bool:
    """Tell whether a question just wants to hear of the measure that it names ("Erzähl mir was über … an Schulen")."""
    first = ranking.measures[0]
    words = Words.of(asking_part(question))
    if first.parts["name"] < NAMED or not words.take_any(GIST):
        return False
    measure = report.measure(first.measure)
    title, held = fold(measure.title.text), held_by(measure)
    said_nothing = ORDINARY | little_words(detect_language(question))
    told = words.rest(said_nothing) or Words.of(question).rest(said_nothing)  # "Ich habe von … gehört. Was ist das?"
    in_title = [word for word in told if word[:STEM] in title]
    if len(in_title) == len(told):
        return bool(told)
    return bool(in_title) and ranking.answerable >= POSSIBLY_ANSWERED and all(word[:STEM] in held for word in told)
