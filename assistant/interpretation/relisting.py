"""Which list a follow-up goes on from, where another turn stands between ("Welche davon war am teuersten?", "Zurück zur Liste")."""

from __future__ import annotations

import re
from datetime import date

from assistant.language import detect_language, language_behind
from assistant.selection.filters import Filters
from assistant.types import Answer, Kind
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.criteria.phrasing import in_list_words
from assistant.understanding.limits.claims import CELLS
from assistant.understanding.reading import numbers_in
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.talk.earlier import lists_of, shows_several
from assistant.understanding.talk.narrowing import OF_UTMOST, criteria_of
from assistant.understanding.talk.newlists import AND, ASKED_FOR
from assistant.understanding.talk.partitive import asks_of_them
from assistant.understanding.talk.wordings import in_plain_follow_words
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Report
from index import SearchIndex

# What comes back to a list; what is asked of it stands behind.
_BACK_TO_LIST = re.compile(
    r"""^\W*(?:(?:ok|okay|gut|so|und|jetzt|dann|bitte|nun)\b\W*)*(?:
    (?:(?:noch\ ?(?:ein)?mals?|wieder|zurück|zeig\w*|mal|mir|bitte|gehen?|kommen?|wir)\s+)*(?:noch\ ?(?:ein)?mals?|wieder|zurück)\s+(?:mal\s+)?(?:zu(?:r|\ der)?|auf|die)\s+
      (?P<which>ersten?\s+|vorherigen?\s+|vorigen?\s+|letzten?\s+|obigen?\s+|ganzen?\s+|kompletten?\s+|vollständigen?\s+|gesamten?\s+)?(?:Liste|Aufstellung|Auflistung|Übersicht|Auswahl)(?:\s+zurück)?(?:\s+von\s+(?:vorhin|eben|oben))?
    |(?:(?:noch\ ?(?:ein)?mals?|wieder|zurück)\s+)+zu\s+den\s+(?P<number>zweien|dreien|vieren|fünfen|sechsen|sieben|achten)
    |(?:going\s+|let\ us\s+go\s+|let's\s+go\s+|go\s+)?back\s+to\s+the\s+(?P<first_en>first\s+|previous\s+|whole\s+)?list
    |listeye\s+(?:geri\s+)?dön\w*|(?:назад|вернемся|вернёмся|возвращаясь|вернуться)\s+к\s+(?P<first_ru>первому\s+)?списку
    |(?:назад|повернімося|повертаючись|вернімося)\s+до\s+(?P<first_uk>першого\s+)?списку|(?:wróćmy|wracając|z\s+powrotem|powrót)\s+do\s+(?P<first_pl>pierwszej\s+)?listy
    |(?:نعود|بالعودة|العودة|لنعد|رجوعا)\s+إلى\s+القائمة)(?!\w)\W*""",
    re.IGNORECASE | re.VERBOSE,
)
# What wants a list whole once more, in languages where that is said in other words than coming back to it.
_WHOLE_AGAIN = re.compile(
    r"""^\W*(?:(?:ok|okay|gut|und|jetzt|bitte|kannst\s+du|zeigst\s+du|zeig\w*|gib|geben\s+sie|nenn\w*|mir|uns|sie)\s+)*(?:
    (?:bitte\s+)?die\s+(?:ganze|komplette|vollständige|gesamte)?\s*Liste\s+(?:bitte\s+)?(?:noch\ ?(?:ein)?mals?|wieder)(?:\s+(?:zeigen|anzeigen|sehen|bitte))*
    |(?:please\s+)?(?:show|give|list)\s+(?:me\s+|us\s+)?the\s+(?:(?:whole|full|complete|entire)\s+list(?:\s+(?:again|once\s+more))?|list\s+(?:again|once\s+more))
    |(?:bana\s+)?(?:(?:tüm|bütün)\s+)?listeyi\s+(?:(?:bir\s+daha|tekrar|yeniden)\s+)(?:göster\w*|ver\w*|listele\w*)
    |(?:покажи|покажите|дай|дайте)\s+(?:мне\s+)?(?:(?:еще|ещё)\s+раз\s+|снова\s+)?(?:весь\s+|полный\s+)?список(?:\s+целиком)?(?:\s+(?:еще|ещё)\s+раз|\s+снова)?
    |(?:покажи|покажіть|дай|дайте)\s+(?:мені\s+)?(?:ще\s+раз\s+|знову\s+)?(?:весь\s+|повний\s+)?список(?:\s+ще\s+раз|\s+знову)?
    |(?:pokaż|pokażcie|podaj|daj)\s+(?:mi\s+)?(?:jeszcze\s+raz\s+|znowu\s+|ponownie\s+)?(?:całą\s+|pełną\s+)?listę(?:\s+jeszcze\s+raz|\s+znowu)?
    |(?:أرني|اعرض|أعطني)\s+(?:لي\s+)?القائمة(?:\s+(?:كلها|كاملة|الكاملة))?(?:\s+(?:مرة\s+أخرى|من\s+جديد|ثانية))?)\W*(?:bitte|please|lütfen|пожалуйста|будь\s+ласка|proszę|من\s+فضلك)?\W*$""",
    re.IGNORECASE | re.VERBOSE,
)
_WHOLE = re.compile(
    r"(?i)\b(?:ganze|komplett|vollständig|gesamt|whole|full|complete|entire|tüm|bütün|весь|полный|повний|целиком|całą|pełną|كلها|كاملة|الكاملة)"
)
_BACK_TO_TOPIC = re.compile(  # "Wieder zurück zu den Kitas: welche laufen noch?"
    r"""^\W*(?:(?:ok|okay|gut|so|und|jetzt|dann|bitte|nun|mal)\b\W*)*(?:(?:noch\ ?(?:ein)?mals?|wieder|zurück|going|go|let's)\s+)*(?:(?:noch\ ?(?:ein)?mals?|wieder|zurück)\s+zu(?:m|r|\s+de[nrm])?|back\s+to(?:\s+the)?|(?:назад|вернемся|вернёмся|возвращаясь)\s+к|(?:назад|повернімося|повертаючись)\s+до|(?:wróćmy|wracając)\s+do)
    \s+(?P<topic>[\w\s-]{3,40}?)\s*[:,;.–—]\s*(?=\w+\s+\w)""",
    re.IGNORECASE | re.VERBOSE,
)
_IN_LIST = re.compile(  # one by its place in the last list, whatever was spoken of since
    r"""\b(?:erste|zweite|dritte|vierte|fünfte|letzte)[nrs]?\s+(?:Maßnahme\s+)?(?:in|auf|aus|von)\s+der\s+Liste\b|\b(?:first|second|third|fourth|fifth|last)\s+(?:one\s+)?(?:in|on|of|from)\s+the\s+list\b
    |\b(?:перш|друг|трет|останн)\w+\s+(?:у|в|зі|з|із)\s+списк\w+|\b(?:перв|втор|трет|последн)\w+\s+(?:в|из|по)\s+списк\w+|\b(?:pierwsz|drug|trzeci|ostatni)\w*\s+(?:z|na|w)\s+li[sś]\w+|listedeki\s+(?:ilk|birinci|ikinci|üçüncü|son)\w*|(?:الأول|الأولى|الثاني|الثانية|الثالث|الثالثة|الأخير|الأخيرة)\s+(?:في|من)\s+القائمة""",
    re.IGNORECASE | re.VERBOSE,
)
_STEM = 4  # letters by which a topic is that of an earlier list
_FIRST = ("erst", "first", "перв", "перш", "pierw")
_ENTIRE = ("ganz", "komplett", "vollständig", "gesamt")
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
    if (back := _shown_again(question, context) or _of_earlier_topic(question, context)) is not None:
        return back
    is_empty = context.kind is Kind.LIST and not context.matches
    if _IN_LIST.search(question) or (is_empty and asks_of_them(Words.of(question))):
        shown = next((one for one in lists_of(context) if one.matches), context)  # of a list of nothing there are none
        return question, shown
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


def _pointed_at(found: re.Match[str], context: Answer) -> Answer | None:
    """Return the list that is come back to: the last, the first, or the last one of so many measures."""
    lists, said = [listed for listed in lists_of(context) if listed.matches], found.groupdict()
    if number := said.pop("number"):
        lists = [listed for listed in lists if len(listed.matches) == _COUNTED[number.lower()]]
    if lists and (said.get("which") or "").lower().startswith(_ENTIRE):
        return _whole_of(lists)
    is_first = any(word and word.lower().startswith(_FIRST) for word in said.values())
    return (lists[-1] if is_first else lists[0]) if lists else None


def _shown_again(question: str, context: Answer) -> tuple[str, Answer] | None:
    """Return a question for a list once more, with that list: the whole one before some of it was asked for, where it says so."""
    lists = [listed for listed in lists_of(context) if listed.matches]
    if not lists or not _WHOLE_AGAIN.match(question):
        return None
    return _ONCE_MORE, _whole_of(lists) if _WHOLE.search(question) else lists[0]


def _whole_of(lists: list[Answer]) -> Answer:
    """Return the list of which the last one, and each between, is a part."""
    whole, *before = lists
    for listed in before:
        if len(listed.matches) > len(whole.matches) and _is_part(whole, whole.interpretation.filters, listed):
            whole = listed
    return whole


def _of_earlier_topic(question: str, context: Answer) -> tuple[str, Answer] | None:
    """Return what is asked of an earlier list that is come back to by its topic, with that list."""
    found = _BACK_TO_TOPIC.match(question)
    topic = [word[:_STEM] for word in topic_words(Words.of(found["topic"])) if len(word) >= _STEM] if found else []
    lists = [listed for listed in lists_of(context) if listed.matches and listed.kind is Kind.TOPIC]
    told = [[word[:_STEM] for word in Words.of(listed.question).words] for listed in lists]
    named = [listed for listed, words in zip(lists, told, strict=True) if topic and set(topic) <= set(words)]
    return (question[found.end() :], named[0]) if found and named else None


def _before_utmost(context: Answer) -> Answer | None:
    """Return the list of which an answer picked what has the most or least ("Welche davon ist die teuerste?"); else None."""
    filters = context.interpretation.filters
    if context.kind is not Kind.LIST or not _has_utmost(context):
        return None
    return next((one for one in lists_of(context) if not _has_utmost(one) and _is_part(context, filters, one)), None)


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
    is_which = _WHICH_ARE.match(question) is not None or words.has_any(ASKED_FOR)
    asks = asks_of_them(words) or not context.matches or is_which
    criteria = _criteria(question, context, context, report, as_of) if asks else None
    if criteria is None:
        return asks_of_them(words) and not asked_fields(words) and bool(topic_words(words))
    return OF_UTMOST.isdisjoint(criteria.names())


def _is_of_list(question: str, context: Answer, listed: Answer, report: Report, as_of: date) -> bool:
    """Tell whether a question behind an answer about one measure, or none, is for some of the list before that."""
    words = Words.of(question)
    is_partitive = (asks_of_them(words) or words.has_any(_THOSE)) and not words.has_any(_HOW_MANY)
    asks_which = _WHICH_ARE.match(question) is not None
    is_value = len(words.words) <= _LONGEST_VALUE and not AND.isdisjoint(words.words[:1])
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
