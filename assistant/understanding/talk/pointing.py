"""Whether a question points back to what was spoken of: by a pronoun that no noun follows, or by a word such as "dafür"."""

from __future__ import annotations

import re

from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.words import Words, folded
from index.features import fold, words_of

# Words that point back wherever they stand.
_POINTING = frozenset(
    folded(
        """danach, davor, vorher, zuvor, hinterher, anschließend, dafür, davon, damit, dabei, dazu, darüber, daran, darin, dahinter, darum, dort, da, sie, ihn, ihm, denen, deren, dessen,
        hierfür, hierzu, drin, that, this, it, there, they, them, those, bunu, bunun, bu, onu, onun, orada, це, цього, цьому, цей, ця, воно, він, вона, там, туди, вони, это,
        нее, ней, нею, них, ним, нем, нього, неї, ній, niej, nim, niego, nią, ją, этого, этому, этот, эта, оно, он, она, они, to, tego, ten, ta, tym, tam, oni, هذا, هذه, ذلك, هو, هي, هناك, فيه, فيها, له, لها"""
    )
)
# Words that are pronouns only where no noun stands behind them.
_ARTICLES = frozenset(folded("die, der, das, dem, den, ihr, ihre, ihren"))
_DEMONSTRATIVES = frozenset(folded("dies, dieses, diese, dieser, diesem, diesen, solche, solches"))
_LAST = _DEMONSTRATIVES | frozenset(folded("eine, einer, einen, eins"))  # nouns only where nothing stands behind them
_PREPOSITIONS = frozenset(
    folded(
        "für, in, im, bei, beim, von, vom, aus, mit, ohne, gegen, auf, unter, zu, zum, zur, ab, seit, bis, nach, über"
    )
)
_EXPLETIVE = frozenset(folded("gibt, geht, handelt, gab"))  # "gibt es", "geht es um"
_ES, _TO = "es", "zu"
ANYTHING = frozenset(  # what any measure may be called
    fold(word)
    for word in """Programm Projekt Maßnahme Angebot Förderung Vorhaben Initiative Geschichte Spaß Ganze Sache Ding Kram Zeug Prämie Stelle Kampagne Studie Gesetz Idee
    Aktion Regelung Teil Spuk Zirkus Laden Verfahren Vorgang""".split()
)
_RELATIVE = re.compile(
    r",\s*(?:(?:an|in|mit|für|bei|von|auf|zu|aus)\s+)?(?:die|der|das|dem|den|denen|deren|dessen)\b", re.IGNORECASE
)
_THERE_IS = re.compile(  # "is there anything about …", "gibts da auch was für …" point to nothing
    r"\b(?:is|are|was|were)\s+there\b|\bthere(?=(?:['’]s|\s+(?:is|are|was|were))\b)|\bgib(?:t\s+es|t['’]?s)\s+da(?=\s+(?:auch|noch|was|etwas|irgend)\b)|(?:هل\s+)?\bهناك(?!\s*[?؟])",
    re.IGNORECASE,
)
_BARE = re.compile(  # "für welche Branche?" lacks what it is about
    r"(?:\W*(?:und|aber|ja|äh|ähm|also|ach|ok)\b)*\W*(?:(?:für|in|an|ab|nach|mit|aus|bei|auf|seit|bis zu|zu|von)\s+"
    r"(?:welche[nmrs]?|wie vielen?)(?:\s+\w+){1,2}|welche[nmrs]?\s+\w+(?:\s+(?:denn|genau|eigentlich))?)\W*",
    re.IGNORECASE,
)
_ONLY_WHICH = frozenset(
    folded(
        """welche, was, wer, wo, sind, ist, waren, wären, war, wäre, das, die, es, davon, dann, denn, also, da, noch, bleiben, bleibt, übrig, und, which, what, are, is, they, those, these, of, them, that, ones, remain, left,
        hangileri, hangisi, bunlar, onlar, які, яке, це, ці, з, них, какие, каких, это, эти, из, które, jakie, to, są, nich, ما, هي, أي, منها, ماذا"""
    )
)
_ADJECTIVE = re.compile(r"(?:e|en|er|es|em)$")
_STARTING = frozenset(folded("und, aber, ja, ok, okay, ach, also, äh, ähm, oder, denn"))
_BEING = frozenset(folded("ist, sind, war, waren"))
_FIRST = _BEING | frozenset(folded("muss, darf, will, soll, kann, hat, gilt"))  # verbs that may begin a question
_VERB = re.compile(r"(?:en|n|t)$")  # how verbs end, where all is written small
_CAPITAL = re.compile(r"(?<!^)\b[A-ZÄÖÜ][\w-]*")


def points_back(question: str) -> bool:
    """Tell whether a question points back to what was spoken of ("wen betreuen die?", but not "was tut das Land?")."""
    words = Words.of(_THERE_IS.sub(" ", _RELATIVE.sub(" ", question))).words
    nouns = nouns_of(question.strip(), words)
    return bool(_BARE.fullmatch(question)) or any(_points(words, place, nouns) for place in range(len(words)))


def only_points(question: str) -> bool:
    """Tell whether a question only asks which of those before, as the sentence before it says ("… Welche sind das?")."""
    return _ONLY_WHICH.issuperset(Words.of(question).words)


def opens_on_pronoun(question: str) -> bool:
    """Tell whether a question for yes or no is on what was spoken of ("Sind die an Gymnasien?", "Ist das Pflicht?")."""
    words = [word for word in Words.of(question).words if word not in _STARTING]
    behind = words[2:] if words[1:2] == [_ES] else words[1:]
    if not behind or behind[0] not in _ARTICLES | _DEMONSTRATIVES or not (words[0] in _FIRST or _VERB.search(words[0])):
        return False
    nouns, rest = nouns_of(question.strip(), words), behind[1:]
    if rest and rest[0] in nouns:
        return len(rest) == 1 and words[0] in _BEING  # what it is stands behind the pronoun
    return not (len(rest) > 1 and rest[1] in nouns and _ADJECTIVE.search(rest[0]) and rest[0] not in _PREPOSITIONS)


def nouns_of(question: str, words: list[str]) -> set[str]:
    """Return the words that are nouns: German writes them large; of a question all in small letters those that may be."""
    if question == question.lower():
        return {word for word in words if word not in NO_TOPIC and not _VERB.search(word)}
    return {part for noun in _CAPITAL.findall(question) for part in words_of(noun)}


def _points(words: list[str], place: int, nouns: set[str]) -> bool:
    """Tell whether the word at a place is one that points back."""
    word, behind = words[place], words[place + 1 : place + 3]
    if word == _ES:
        return _EXPLETIVE.isdisjoint([*words[max(0, place - 1) : place], *behind[:1]])
    if word in _POINTING or (word in _LAST and not behind):
        return True
    if word not in _ARTICLES and word not in _DEMONSTRATIVES:
        return False
    if behind and behind[0] in ANYTHING:
        return True
    is_adjective = bool(behind) and bool(_ADJECTIVE.search(behind[0])) and behind[0] not in _ARTICLES
    has_noun = bool(behind) and (behind[0] in nouns or (behind[-1] in nouns and is_adjective))
    is_infinitive = len(behind) > 1 and behind[0] == _TO and behind[1] not in nouns  # "wer hat das zu verantworten?"
    # at the end a preposition is a part of the verb ("wer richtet den aus?")
    goes_on = len(behind) > 1 and behind[0] in _PREPOSITIONS and not is_infinitive
    return not has_noun and not goes_on and not (behind and behind[0].isdigit())
