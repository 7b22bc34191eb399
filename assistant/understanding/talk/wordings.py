"""Putting what people say behind a list into the plain words that criteria are read from ("the same again, but for …")."""

from __future__ import annotations

import re
from datetime import date

from assistant.selection.filters import Filters
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.criteria.ministries import read_ministries
from assistant.understanding.criteria.phrasing import in_list_words
from assistant.understanding.talk.shifting import in_years_of
from assistant.understanding.text.marks import NO_END, has_question_mark
from assistant.understanding.text.words import Words
from corpus.types import Report

# Where a follow-up begins so, "now" is no time, and "the same" is the earlier list: what stands behind it is asked.
_NOW = r"(?:jetzt|nun|now|teraz|теперь|тепер|şimdi|الآن|هلأ|هلق)"
_AND = r"(?:(?:und|and|also|dann|then|so|а|и|і|та|a|i|no|to|ve|peki|ama|okay|ok|و)\s+)*و?"
_PLEASE = r"(?:(?:bitte|mal|noch|please|proszę|пожалуйста|будь ласка|lütfen|من فضلك)\W+)*"
_SAME = (
    r"(?:(?:genau )?(?:das (?:gleiche|selbe)|dasselbe|das ganze)(?: noch ?(?:ein)?mal)?|(?:exactly )?the same(?: thing| again)*|to samo|то же самое|то же|то саме|те саме"
    r"|aynı(?:sı|sını|\sşey|\sşeyi|\slisteyi|\sliste)|نفس (?:الشيء|الشي|السؤال|القائمة))"
)
_BUT = r"(?:[,،]?\s*(?:aber|nur|jedoch|but|ale|tylko że|но|але|ama|لكن|ولكن|بس)(?!\w))?"
_FOR = r"(?:(?:für|beim?|im|in|vom|mit|aus|zum?|zur|for|with|in|from|dla|dotyczące|z|w|для|по|с|в|у|про|في|عن|مع)(?!\w)|ل\w)"
_ONCE_MORE = re.compile(
    rf"^\W*{_AND}(?:{_NOW}[,،]?\s+)?{_PLEASE}{_SAME}{_BUT}[,:،]?\s+{_PLEASE}(?={_FOR})", re.IGNORECASE
)
_ONCE_MORE_TURKISH = re.compile(  # what it is for stands behind or before it
    r"^\W*(?:(?:peki|ve|tamam|ama)\W+)*(?:şimdi\W+)?(?:de\W+)?aynı(?:sı|sını|\sşey|\sşeyi|\slisteyi|\sliste)\W+(?=.*\biçin\b)",
    re.IGNORECASE,
)
_LEADING_NOW = re.compile(
    rf"^(\W*{_AND}){_NOW}[,،]?\s+(?=(?:bitte|please|proszę|пожалуйста|будь ласка|lütfen|من فضلك|nur|only|tylko|только|лише|тільки|sadece|yalnızca|فقط|die,?|those|the ones|te,|те,|ті,"
    r"|umgekehrt|andersherum|anders herum|the other way|conversely|reversed|наоборот|навпаки|odwrotnie|na odwrót|tersi\w*|tam tersi\w*|بالعكس|العكس)(?!\w))",
    re.IGNORECASE,
)
# "What about the ones that ended in 2023 instead?" only leads up to the ones that did.
_WHAT_ABOUT_ONES = re.compile(
    r"^\W*(?:(?:and|but|ok|okay)\W+)?(?:what|how) about (?=(?:the ones|those|all)\b)", re.IGNORECASE
)
_INSTEAD = re.compile(
    r"(?:,?\s+instead|\s+(?:بدل|عوض)(?:ا|اً|ًا)? (?:من ذلك|منها|منه|منهم|عنها|عن ذلك))(?=\W*$)|^\W*(?:peki\W+)?(?:bun|on)(?:un|ların) yerine\b",
    re.IGNORECASE,
)
# Who asks, by where they work: "Wir bei der Kammer brauchen nur …" names no partner.
_WHO_ASKS = re.compile(
    r"\b(?P<who>[Ii]ch|[WwMm]ir),? (?:hier )?(?:bei|beim|vom|von|in|im|am|an|aus|als) (?:(?:der|dem|den|einer|einem|unserer|unserem) )?(?:[\w-]+ ){0,2}?[A-ZÄÖÜ][\w-]+,? "
    r"(?=(?:brauch|bräucht|benötig|such|möcht|interessier|wollen|will|hätt|guck|schau|sammel|sammle)\w*)"
)
# "das für Integration zuständige Ministerium"
_RESPONSIBLE = re.compile(
    r"\b(?:d(?:as|em|es)|beim|vom|zum|im) für (?P<what>(?:d(?:ie|as|en) )?[A-ZÄÖÜ][\w-]+(?: und (?:d(?:ie|as|en) )?[A-ZÄÖÜ][\w-]+)?) (?:zuständigen?|verantwortlichen?) (?:Ministeriums?|Ressorts?|Hause?s?)\b"
)
# "MAGS und MSB, eines davon genügt" is "oder".
_ONE_WILL_DO = re.compile(
    r"[,;.–-]*\s*(?:(?:aber |wobei |dabei |es |mir |uns )*(?:reicht|genügt|langt)(?: es)?(?: mir| uns)?(?:,? wenn)? (?:schon )?ein(?:e[rs]?|s)(?: (?:davon|von beiden|der beiden|von ihnen))?(?: (?:dabei|drin|beteiligt|vertreten|genannt))?(?: ist| steht)?"
    r"|(?:wobei )?ein(?:e[rs]?|s) (?:davon|von beiden|der beiden|von ihnen) (?:reicht|genügt|langt)(?: mir| uns| schon| völlig)?)(?=\W*$)",
    re.IGNORECASE,
)
_LAST_AND = re.compile(r"(.*)\b(?:und|sowie)\b", re.IGNORECASE | re.DOTALL)
_PLUS = re.compile(  # in whichever language, as the tables of words take it for "and"
    r"^\W*(?:und |and |dazu |i |ve |и |та )?(?:plus|zuzüglich|artı|плюс)(?= )", re.IGNORECASE
)
_GERMAN = "de"
_SENTENCE_END = re.compile(rf"(?<=\w\w[.!?]){NO_END}\s+")
# The ministry of the sentence before ("Uns betrifft nur das Schulministerium. Welche sind von dem?").
_OF_THAT = re.compile(
    r"\b(?P<of>von|bei|mit|für|zu|in) (?:dem|denen|ihm|ihnen|diesem|diesen|jenem)(?=\W*$| (?:aus|allein|alleine|zusammen|gemeinsam|davon|noch|schon|denn|da|ist|sind|läuft|laufen|gibt|endet|enden)\b)",
    re.IGNORECASE,
)
_END = re.compile(r"\bEnd(?= (?:(?:19|20)\d\d|scho\w*|bis|vor|nach|im)\b)", re.IGNORECASE)  # as dialects say it


def without_repeating(question: str) -> str:
    """Return a follow-up without words that only want the earlier list again ("the same, but for …"), and "plus" as "also"."""
    for pattern in (_ONCE_MORE, _ONCE_MORE_TURKISH, _WHAT_ABOUT_ONES, _INSTEAD):
        question = pattern.sub("", question)
    return _PLUS.sub("zusätzlich", _LEADING_NOW.sub(r"\1", question))


def without_reasons(question: str, language: str, report: Report, as_of: date) -> str:
    """Return a German follow-up without the sentences before what it asks that state nothing ("Das sind zu viele. Streich …")."""
    sentences = _SENTENCE_END.split(question) if language == _GERMAN else [question]
    if len(sentences) == 1:
        return question
    told = (read_filters(Words.of(in_list_words(part, language, report, as_of)), report, as_of) for part in sentences)
    asks = [has_question_mark(part) or bool(filters) for part, filters in zip(sentences, told, strict=True)]
    return " ".join(sentences[asks.index(True) if True in asks else 0 :])


def with_ministry_told(asking: str, question: str, report: Report) -> str:
    """Return the part of a follow-up that asks, with the one ministry that the whole names where it points to that."""
    if not _OF_THAT.search(asking):
        return asking
    last = _SENTENCE_END.split(asking)[-1]
    named = read_ministries(Words.of(question), report).filters.ministries
    is_before = len(named) == 1 and not read_ministries(Words.of(last), report).filters.ministries
    return _OF_THAT.sub(rf"\g<of> dem {named[0]}", last) if is_before else asking


def stated_behind(question: str, language: str, earlier: Filters, report: Report, as_of: date) -> str:
    """Return a follow-up in German as criteria are read, with times that are told from those of the `earlier` ones."""
    stated = in_plain_follow_words(in_list_words(question, language, report, as_of))
    return stated if language == _GERMAN else in_years_of(stated, earlier)  # other times are German only now


def in_plain_follow_words(stated: str) -> str:
    """Return a follow-up, in German as criteria are read, without who asks and with roundabout wordings in plain ones."""
    stated = _END.sub("Ende", _WHO_ASKS.sub(r"\g<who> ", stated))
    stated = _RESPONSIBLE.sub(r"das Ministerium für \g<what>", stated)
    asked = _ONE_WILL_DO.sub("", stated)
    return stated if asked == stated else _LAST_AND.sub(r"\1oder", asked, count=1)
