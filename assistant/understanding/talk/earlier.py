"""What an earlier answer leaves before the asker: the measures shown, the one spoken of, and one of them by its place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from assistant.types import Answer, Kind, Reason
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.text.spoken import plain
from assistant.understanding.text.told import QUESTION_WORDS
from assistant.understanding.text.words import Words, folded
from index.features import fold

_PLACES = {"erste": 0, "zweite": 1, "dritte": 2, "vierte": 3, "fuenfte": 4, "letzte": -1,
           "ersten": 0, "zweiten": 1, "dritten": 2, "vierten": 3, "fuenften": 4, "letzten": -1,
           "erstgenannte": 0, "erstgenannten": 0, "zuerst": 0, "zweitgenannte": 1, "zweitgenannten": 1, "letztgenannte": -1, "letztgenannten": -1,
           "andere": 1, "anderen": 1, "anderem": 1, "andern": 1, "andre": 1, "andren": 1, "first": 0, "second": 1, "third": 2, "last": -1, "other": 1}  # fmt: skip
# Behind "Nummer" the place is a number.
_NUMBERS = {"eins": 0, "1": 0, "zwei": 1, "2": 1, "drei": 2, "3": 2, "one": 0, "two": 1, "three": 2,
            "один": 0, "два": 1, "jeden": 0, "dwa": 1, "bir": 0, "iki": 1}  # fmt: skip
_NUMBER = ("nummer", "nr", "number", "номер", "numer", "numara")
_LATTER = {
    "former": 0,
    "erstere": 0,
    "ersteren": 0,
    "ersterem": 0,
    "latter": -1,
    "letztere": -1,
    "letzteren": -1,
    "letzterem": -1,
}
# In other languages the place stands without an article.
_PLAIN = {
    plain(word): place
    for place, words in (
        (
            0,
            "ersteres ersterem первой первого первая первый першої першого перша перший pierwszej pierwszego pierwsza pierwszy birincisi birincisinin birincinin ilkinin الاول الاولي والاول والاولي",
        ),
        (
            1,
            "второй второго вторая другої другого друга другий drugiej drugiego druga drugi ikincisi ikincisinin ikincinin الثاني الثانية للثاني بالثاني",
        ),
        (
            2,
            "третьей третьего третья третьої третього третя trzeciej trzeciego trzecia üçüncüsü üçüncünün الثالث الثالثة",
        ),
        (
            -1,
            "letzteres letzterem последней последнего последняя останньої останнього остання ostatniej ostatniego ostatnia sonuncusu sonuncusunun sonuncunun الاخير الاخيرة",
        ),
    )
    for word in words.split()
}
_CLUSTERS = (
    "cluster",
    "кластер",
    "klast",
    "kume",
    "груп",
    "المجال",
    "بالمجال",
    "للمجال",
    "مجال",
    "المجموع",
    "مجموع",
    "العنقود",
    "المحور",
    "محور",
)  # "в кластере", whose places are others
_ARABIC_TIMES = ("السنه", "العام", "المره", "المرحله", "الشهر", "الاسبوع", "اليوم")  # their place stands behind them
_TIMES = (  # "im letzten Jahr"
    *(
        "jahr",
        "schuljahr",
        "halbjahr",
        "fruehjahr",
        "quartal",
        "monat",
        "woche",
        "tag",
        "mal",
        "zeit",
        "sommer",
        "herbst",
        "winter",
    ),
    *("year", "quarter", "month", "week", "day", "time", "summer", "winter", "autumn", "spring"),
)
_POLITE = frozenset({"please", "bitte"})
_OTHER = frozenset({"andere", "anderen", "anderem", "andern", "andre", "andren", "other"})
# What was spoken of before the last one.
_BEFORE = folded(
    """das vorherige, die vorherige, der vorherigen, dem vorherigen, den vorherigen, beim vorherigen, vom vorherigen, zum vorherigen, zur vorherigen, das vorige, die vorige, der vorigen, dem vorigen, beim vorigen, vom vorigen, zum vorigen, zur vorigen, das davor, die davor, der davor, dem davor, beim davor, vom davor, das von davor, die von davor, das von vorhin, die von vorhin, dem von vorhin, der von vorhin, beim von vorhin,
    the previous, the one before, the earlier one, bir önceki*, önceki*, попередн*, предыдущ*, poprzedni*, السابق, السابقة, للسابق, للسابقة"""
)
_TIMES_BEFORE = folded(  # "im vorherigen Jahr"
    "jahr*, schuljahr*, monat*, woche*, year*, month*, week*, yıl*, sene*, ay*, рок*, рік, місяц*, год*, лет, месяц*, rok*, lat*, miesi*, سنة, السنة, عام, العام, شهر, الشهر, list, liste, список*, cluster*, frage, question, antwort, answer"
)
_SEVERAL = ("die", "anderen")
_A_PAIR = 2  # measures of which one is "the other"
_BY_ARTICLE = _PLACES | _LATTER
_ARTICLES = ("die", "der", "das", "den", "dem", "beim", "vom", "zum", "zur", "im", "the")
_POINTED_AT = re.compile(  # "Wer hat bei der ersten unterschrieben?", but not "beim ersten Mal"
    r"\b(?:bei der|bei dem|beim|von der|von dem|vom|zu der|zur|zum) (ersten|zweiten|dritten|vierten|fünften|letzten)\b"
    r"(?! (?:[A-ZÄÖÜ]|mal\b|lesung|runde|phase|stufe|jahr|zeit))"
)
_LONGEST_BARE = 4  # words of one that says a place and no more ("und beim zweiten?")
_LONGEST_PLACED = 9  # words of one about a place of the earlier answer ("und wie lange läuft das beim zweiten?")


def shown_by(context: Answer) -> tuple[str, ...]:
    """Return the measures that stand before the asker's eyes: of the answer, that it picked one of, or of the talk."""
    if context.shown:
        return context.shown
    matches = tuple(match.measure.number for match in context.matches)
    is_talk = len(context.spoken) > 1 and (len(matches) < _A_PAIR or context.kind is Kind.FIELD)
    return context.spoken if is_talk else matches


def pointed_at(question: str, context: Answer) -> str:
    """Return the measure of an earlier answer that a question with more to it names by its place; "" where it does not."""
    words = Words.of(question)
    if len(words.words) <= _LONGEST_BARE and not words.has_any(QUESTION_WORDS):
        return ""
    found, shown = _POINTED_AT.search(question), shown_by(context)
    place = _PLACES[fold(found[1])] if found else len(shown)
    return shown[place] if len(shown) > 1 and place < len(shown) else ""


def picked(words: Words, context: Answer) -> str:
    """Return the measure of an earlier answer that "die zweite", "die andere" means; "" where a question means none."""
    shown, place = shown_by(context), place_in(words)
    if place is None:
        return _before_last(context) if _means_before(words) else ""
    if not _OTHER.isdisjoint(words.words):
        others = [other for other in shown if other != spoken_of(context)]
        return others[0] if len(others) == 1 else _before_last(context)
    return shown[place] if -len(shown) <= place < len(shown) else ""


def _means_before(words: Words) -> bool:
    """Tell whether a short question is about what was spoken of before the last one ("Und das vorherige?")."""
    is_short = len(words.words) <= _LONGEST_PLACED
    return is_short and words.has_any(_BEFORE) and not words.has_any(_TIMES_BEFORE)


def _before_last(context: Answer) -> str:
    """Return the measure that a talk was about before the last one; "" where it was about no other."""
    now = spoken_of(context)
    return next((number for number in reversed(context.spoken) if number != now), "") if now else ""


def place_in(words: Words) -> int | None:
    """Return the place in an earlier answer that "die zweite" means; None where a question means none."""
    if len(words.words) > _LONGEST_PLACED:
        return None
    is_of_cluster = any(word.startswith(_CLUSTERS + _ARABIC_TIMES) for word in words.words)
    if (
        not is_of_cluster
        and (plainly := next((_PLAIN[word] for word in words.words if word in _PLAIN), None)) is not None
    ):
        return plainly
    pairs = zip(words.words, words.words[1:], strict=False)
    numbered = (_NUMBERS[number] for word, number in pairs if word in _NUMBER and number in _NUMBERS)
    if (number := next(numbered, None)) is not None:
        return number
    nouns = topic_words(words.unshared())
    near = zip(words.words, words.words[1:], [*words.words[2:], ""], strict=False)
    return next(
        (
            _BY_ARTICLE[word]
            for article, word, behind in near
            if article in _ARTICLES
            and word in _BY_ARTICLE
            and (article, word) != _SEVERAL
            and not behind.startswith(_CLUSTERS + _TIMES)
            and (behind not in nouns or behind in _POLITE)
        ),
        None,
    )


def spoken_so_far(context: Answer | None, answer: Answer) -> tuple[str, ...]:
    """Return the measures that a talk was about, oldest first, with that of its last answer."""
    number = spoken_of(answer) if answer.kind in (Kind.TOPIC, Kind.FIELD) else ""
    return tuple(dict.fromkeys([*(context.spoken if context else ()), *([number] if number else [])]))


def spoken_of(context: Answer) -> str:
    """Return the measure that an earlier answer puts first, or was asked about in vain; "" where there is none.

    For an own case that is the measure that it signposts.
    """
    told = context.related if context.reason is Reason.OWN_CASE else context.matches
    return next((match.measure.number for match in told), context.about)


def shows_several(context: Answer) -> bool:
    """Tell whether an answer is a list that a follow-up may narrow: of what meets criteria, or of several on a topic."""
    return context.kind is Kind.LIST or (context.kind is Kind.TOPIC and len(context.matches) > 1)


def last_list(context: Answer | None) -> Answer | None:
    """Return the last answer of a talk that showed several measures; None where none did."""
    if context is None or shows_several(context):
        return context
    return context.listed


def lists_of(context: Answer | None) -> Iterator[Answer]:
    """Yield the answers of a talk that showed several measures, or none that met criteria, the last one first."""
    listed = last_list(context)
    while listed:
        yield listed
        listed = listed.listed
