"""Which list a follow-up goes on from, where another turn stands between ("Welche davon war am teuersten?", "Zurück zur Liste")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from assistant.filters import Filters
from assistant.language import detect_language, language_behind
from assistant.types import Answer, Kind
from assistant.understanding.criteria.listing import in_list_words, topic_words
from assistant.understanding.limits.claims import CELLS
from assistant.understanding.reading import numbers_in
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.talk.earlier import last_list, shows_several
from assistant.understanding.talk.narrowing import OF_UTMOST, criteria_of
from assistant.understanding.talk.partitive import asks_of_them
from assistant.understanding.talk.wordings import in_plain_follow_words
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Report
from index import SearchIndex

# What comes back to a list; what is asked of it stands behind.
_BACK_TO_LIST = re.compile(
    r"""^\W*(?:(?:ok|okay|gut|so|und|jetzt|dann|bitte|nun)\b\W*)*(?:
    (?:(?:noch\ ?(?:ein)?mals?|wieder|zurück|zeig\w*|mal|mir|bitte|gehen?|kommen?|wir)\s+)*(?:noch\ ?(?:ein)?mals?|wieder|zurück)\s+(?:mal\s+)?(?:zu(?:r|\ der)?|auf|die)\s+
      (?P<which>ersten?\s+|vorherigen\s+|vorigen\s+|letzten\s+|obigen\s+|ganzen\s+)?(?:Liste|Aufstellung|Auflistung|Übersicht|Auswahl)(?:\s+zurück)?(?:\s+von\s+(?:vorhin|eben|oben))?
    |(?:(?:noch\ ?(?:ein)?mals?|wieder|zurück)\s+)+zu\s+den\s+(?P<number>zweien|dreien|vieren|fünfen|sechsen|sieben|achten)
    |(?:going\s+|let\ us\s+go\s+|let's\s+go\s+|go\s+)?back\s+to\s+the\s+(?P<first_en>first\s+|previous\s+|whole\s+)?list
    |listeye\s+(?:geri\s+)?dön\w*|(?:назад|вернемся|вернёмся|возвращаясь|вернуться)\s+к\s+(?P<first_ru>первому\s+)?списку
    |(?:назад|повернімося|повертаючись|вернімося)\s+до\s+(?P<first_uk>першого\s+)?списку|(?:wróćmy|wracając|z\s+powrotem|powrót)\s+do\s+(?P<first_pl>pierwszej\s+)?listy
    |(?:نعود|بالعودة|العودة|لنعد|رجوعا)\s+إلى\s+القائمة)(?!\w)\W*""",
    re.IGNORECASE | re.VERBOSE,
)
_FIRST = ("erst", "first", "перв", "перш", "pierw")
_COUNTED = {"zweien": 2, "dreien": 3, "vieren": 4, "fuenfen": 5, "fünfen": 5, "sechsen": 6, "sieben": 7, "achten": 8}
_ONCE_MORE = "Noch mal alle"  # what one wants who only comes back, in words that every language's list knows
_POLITE = frozenset(folded("bitte, mal, nochmal, please, lütfen, пожалуйста, ласка, будь, proszę, فضلك, من, لو, سمحت"))
# What names those of the list, and not a limit of the one measure in between ("Nur bis 2028?").
_THOSE = folded(
    """nur die, nur diejenigen, nur solche, davon die, davon nur, davon alle, davon bitte, von denen die, von denen nur, darunter die, nur davon, only those, only the ones, just those, of those the, of them the,
    bunlardan sadece, только те, из них, тільки ті, лише ті, з них, tylko te, z nich, منها فقط"""
)
_SAYS_CLUSTER = re.compile(r"(?i:cluster|kapitel|handlungsfeld|kümele|кластер|klast|مجال)|\b[IVX]+\b")  # else a topic
# Which of several, with a verb behind it and no noun ("Und welche sind schon vorbei?", but not "Welche Partner sind das?").
_WHICH_ARE = re.compile(
    r"""^\W*(?:(?:und|ok|okay|aber|also|and|а|и|і|та|a|i|ve|peki)\b\W*)*(?:
    welche\s+(?:sind|waren|haben|hatten|laufen|liefen|enden|endeten|kosten|kosteten|gehören|kommen|bekommen|beginnen|begannen|starten|starteten|nennen)
    |which\s+(?:ones\s+)?(?:are|were|have|had|run|ran|end|ended|cost|do|did|still|belong|come|get|start|started)
    |какие|которые|які|котрі|które|hangileri\w*)(?!\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_TELLING_VERBS = ("de", "en")  # languages of which it is looked at what stands behind "which"; else no row may be asked
_VALUES = frozenset({"clusters", "ministries", "partners", "sources", "sum", "host"})
_AND = frozenset(folded("und, and, ve, peki, а, і, та, и, a, i, و"))
_HOW_MANY = folded("wie viele, wie viel, how many, how much")  # are rather of what one measure tells
_LONGEST_VALUE = 6  # words of a question that only names another value ("Und unter 200.000 Euro?")


def list_meant(question: str, context: Answer, index: SearchIndex, as_of: date) -> tuple[str, Answer]:
    """Return a follow-up with the answer that it is read behind: the last one, or the list before it that it means.

    Words that only come back to the list are left out.
    """
    if found := _BACK_TO_LIST.match(question):
        listed = _pointed_at(found, context)
        left = question[found.end() :]
        return (left if Words.of(left).rest(_POLITE) else _ONCE_MORE, listed) if listed else (question, context)
    listed = context.listed
    if listed is None or context.kind is Kind.COMPARE or numbers_in(question) or index.legs.names.named(question):
        return question, context
    for picked in (context,) if shows_several(context) else (context, listed):
        base = _before_utmost(picked)
        if base and _asks_which_beside(question, picked, index.report, as_of):
            return question, base
    if shows_several(context) or not _is_of_list(question, context, listed, index.report, as_of):
        return question, context
    return question, listed


def _lists(context: Answer) -> Iterator[Answer]:
    """Yield the lists of a talk, the last one first."""
    listed = last_list(context)
    while listed:
        yield listed
        listed = listed.listed


def _pointed_at(found: re.Match[str], context: Answer) -> Answer | None:
    """Return the list that is come back to: the last, the first, or the last one of so many measures."""
    lists, said = [listed for listed in _lists(context) if listed.matches], found.groupdict()
    if number := said.pop("number"):
        lists = [listed for listed in lists if len(listed.matches) == _COUNTED[number.lower()]]
    is_first = any(word and word.lower().startswith(_FIRST) for word in said.values())
    return (lists[-1] if is_first else lists[0]) if lists else None


def _before_utmost(context: Answer) -> Answer | None:
    """Return the list of which an answer picked what has the most or least ("Welche davon ist die teuerste?"); else None."""
    filters = context.interpretation.filters
    if context.kind is not Kind.LIST or not _has_utmost(context):
        return None
    return next((one for one in _lists(context) if not _has_utmost(one) and _is_part(context, filters, one)), None)


def _has_utmost(context: Answer) -> bool:
    """Tell whether an answer is what has the most or least of something."""
    return not OF_UTMOST.isdisjoint(context.interpretation.filters.names())


def _is_part(context: Answer, filters: Filters, whole: Answer) -> bool:
    """Tell whether an answer, by these criteria, is a part of a list: by its measures, or by criteria that leave none."""
    if context.matches:
        return {m.measure.number for m in context.matches} <= {m.measure.number for m in whole.matches}
    asked_by = whole.interpretation.filters
    return all(getattr(filters, name) == getattr(asked_by, name) for name in asked_by.names())


def _asks_which_beside(question: str, context: Answer, report: Report, as_of: date) -> bool:
    """Tell whether a question asks for others of a list than what was picked of it ("Und welche sind schon vorbei?")."""
    words = Words.of(question)
    asks = asks_of_them(words) or not context.matches or _WHICH_ARE.match(question) is not None
    criteria = _criteria(question, context, context, report, as_of) if asks else None
    if criteria is None:
        return asks_of_them(words) and not asked_fields(words) and bool(topic_words(words))
    return OF_UTMOST.isdisjoint(criteria.names())


def _is_of_list(question: str, context: Answer, listed: Answer, report: Report, as_of: date) -> bool:
    """Tell whether a question behind an answer about one measure, or none, is for some of the list before that."""
    words = Words.of(question)
    is_partitive = (asks_of_them(words) or words.has_any(_THOSE)) and not words.has_any(_HOW_MANY)
    asks_which = _WHICH_ARE.match(question) is not None
    is_value = len(words.words) <= _LONGEST_VALUE and not _AND.isdisjoint(words.words[:1])
    if not (is_partitive or asks_which or is_value):
        return False
    criteria = _criteria(question, context, listed, report, as_of)
    if criteria is None or (criteria.names() == ("clusters",) and not _SAYS_CLUSTER.search(question)):
        return is_partitive and context.reason is not None and bool(topic_words(words))
    if is_partitive:
        return True
    if asks_which:
        return detect_language(question) in _TELLING_VERBS or {*asked_fields(words)} <= {FieldName.LAUFZEIT}
    return _names_another(criteria, context, listed)


def _names_another(criteria: Filters, context: Answer, listed: Answer) -> bool:
    """Tell whether criteria are another value of what the list was asked by, and not of a row that was just asked for."""
    names = set(criteria.criteria())
    of_rows = {name for field in context.interpretation.fields for name in CELLS.get(field, ())}
    return bool(names & _VALUES & set(listed.interpretation.filters.criteria())) and names.isdisjoint(of_rows)


def _criteria(question: str, context: Answer, listed: Answer, report: Report, as_of: date) -> Filters | None:
    """Return the criteria of a question behind a list; None where it has a topic, or none."""
    stated = in_list_words(question, language_behind(question, context.language), report, as_of)
    return criteria_of(in_plain_follow_words(stated), listed.interpretation.filters, report, as_of)
