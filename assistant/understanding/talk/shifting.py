"""Reading a time that is told from that of an earlier list ("und im Jahr drauf?", "zwei Jahre früher")."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from typing import Any

from assistant.selection.filters import Filters, Span
from assistant.understanding.criteria.timewords import EXISTED, LASTS, NOT_OVER, RUNS
from assistant.understanding.text.words import Words

_COUNTS = {
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "fuenf": 5, "two": 2, "three": 3, "four": 4, "five": 5, "iki": 2, "üç": 3,
    "два": 2, "две": 2, "дві": 2, "двумя": 2, "двома": 2, "три": 3, "тремя": 3, "трьома": 3, "dwa": 2, "trzy": 3, "سنتين": 2, "عامين": 2, "بسنتين": 2, "بعامين": 2,
}  # fmt: skip
_MAY_TELL = re.compile(r"jahr|year|yıl|sene|год|рік|рок|rok|lat|سن|عام", re.IGNORECASE)
_SOME = rf"(?:(?P<count>{'|'.join(_COUNTS)}|[2-9])|ein(?:e[sm])?|a|the|one|bir|один|одну|один|jeden)?"
_LATER = r"(?:da?rauf|daraufhin|danach|später|spaeter|spater|dahinter|hinterher|weiter)"
_SOONER = r"(?:davor|zuvor|vorher|früher|frueher|fruher|eher|vordem)"
# What says how many years from that of the earlier list, towards its end or its beginning.
_SAYINGS: tuple[tuple[re.Pattern[str], int], ...] = tuple(
    (re.compile(rf"(?:(?<!\w)|(?<=\bو))(?:{wording})(?!\w)", re.IGNORECASE), step)
    for step, wordings in (
        (
            1,
            (
                rf"(?:im |das |dem |in dem |noch )?{_SOME} ?(?:Schul)?jahre? {_LATER}",
                r"(?:im |das |dem )?(?:unmittelbar )?(?:Folgejahr|(?:darauf ?|nach)?folgende[nms]? (?:Schul)?jahr|Jahr nach diesem)",
                rf"(?:in )?{_SOME} ?years? (?:after(?: that)?|later|on|afterwards)|(?:in )?the (?:following|next|subsequent) year",
                rf"{_SOME} ?(?:yıl|sene) (?:sonra\w*)|ertesi (?:yıl|sene)\w*|(?:bir )?sonraki (?:yıl|sene)\w*|takip eden yıl\w*",
                r"(?:на )?(?P<n>двумя |два |две |тремя |три )?(?:годом|год|годами|года) (?:позже|спустя|позднее)|через (?P<count>два|три)? ?(?:год|года)|(?:в )?(?:последующем|следующем) году",
                r"(?:на )?(?P<n>двома |два |трьома |три )?(?:роком|рік|роками|роки) (?:пізніше|потому|по тому)|через (?P<count>два|три)? ?(?:рік|роки)|(?:у |в )?(?:наступному|дальшому) році|наступного року",
                r"(?P<count>dwa|trzy)? ?(?:rok|lata) (?:później|pozniej|potem|po tym)|(?:w )?(?:następnym|nastepnym|kolejnym) roku",
                r"(?:بعدها |بعد )ب?(?P<count>سنتين|عامين)|بعدها ب(?:سنة|عام)|بعد (?:سنة|عام)|(?:في )?(?:السنة|العام) (?:التالية|التالي|اللاحقة|اللاحق|اللي بعدها|اللي بعده)",
            ),
        ),
        (
            -1,
            (
                rf"(?:im |das |dem |in dem |noch )?{_SOME} ?(?:Schul)?jahre? {_SOONER}",
                r"(?:im |das |dem )?(?:Vorjahr|(?:voran?gegangene|vorher ?gehende|vorangehende|vorausgehende|davor ?liegende|vorausgegangene)[nms]? (?:Schul)?jahr|Jahr vor diesem)",
                rf"(?:in )?{_SOME} ?years? (?:before(?: that)?|earlier|prior|sooner|previously)|(?:in )?the (?:previous|preceding|prior) year",
                rf"{_SOME} ?(?:yıl|sene) (?:önce\w*)|(?:bir )?önceki (?:yıl|sene)\w*",
                r"(?:на )?(?P<n>двумя |два |две |тремя |три )?(?:годом|год|годами|года) (?:раньше|ранее|назад до этого)|за (?P<count>два|три)? ?(?:год|года) до (?:этого|того)|(?:в )?предыдущем году",
                r"(?:на )?(?P<n>двома |два |трьома |три )?(?:роком|рік|роками|роки) раніше|за (?P<count>два|три)? ?(?:рік|роки) до (?:того|цього)|(?:у |в )?попередньому році",
                r"(?P<count>dwa|trzy)? ?(?:rok|lata) (?:wcześniej|wczesniej|przedtem|przed tym)|(?:w )?poprzednim roku",
                r"(?:قبلها |قبل )ب?(?P<count>سنتين|عامين)|قبلها ب(?:سنة|عام)|قبل (?:سنة|عام)|(?:في )?(?:السنة|العام) (?:السابقة|السابق|اللي قبلها|اللي قبله)",
            ),
        ),
    )
    for wording in wordings
)  # fmt: skip
# What only says "and after that?", "and before?", and how that is said of a year.
_BARE = re.compile(
    r"\W*(?:(?:und|and|was|what|ve|ya|peki|а|a|і|и|i|و|ok|okay|alles|denn|about|is|ist|war|happened)\b\W*)*و?(?P<said>[^\W\d_]+(?: (?:that|tego|tym|этого|цього|того|ذلك))?)\W*",
    re.IGNORECASE,
)
_BEYOND = {
    saying: wording
    for wording, sayings in (
        (
            "nach {}",
            """danach, später, nachher, hinterher, anschließend, after that, afterwards, after, later, thereafter, sonra, sonrası, sonrasında, после этого, после, потом, позже, після цього, потім, пізніше, після того,
            potem, po tym, później, بعد ذلك, بعدها, بعدين""",
        ),
        (
            "vor {}",
            """davor, vorher, früher, zuvor, before that, before, earlier, previously, önce, öncesi, öncesinde, до этого, раньше, до того, до цього, раніше, przedtem, przed tym, wcześniej, قبل ذلك, قبلها""",
        ),
    )
    for saying in re.split(r",\s+", sayings)
}
# A month alone is one of the earlier list's year, or of the year beside it ("im August davor").
_MONTH = re.compile(
    r"\b(?P<month>Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)"
    r"(?: (?P<sooner>davor|zuvor|vorher|before)| (?P<later>danach|darauf|drauf|after))?(?!\w)(?!\W{0,2}(?:19|20)?\d\d|\s(?:des|bis|und|oder|of)\b)",
    re.IGNORECASE,
)
# So is a part of a year ("und in der zweiten Jahreshälfte?", "im Sommer?", "zum Jahresende?").
_PART = re.compile(
    r"(?<!nächsten )(?<!kommenden )(?<!letzten )(?<!diesem )(?<!dieser )(?<!diesen )(?<!vorigen )(?<!vergangenen )"
    r"\b(?P<part>(?:(?:erste|zweite|dritte|vierte|letzte)[nmrs]?|[1-4]\.) (?:Halbjahr|Jahreshälfte|Quartal)|Sommer|Herbst|Frühjahr|Frühling"
    r"|Jahresende|Jahresanfang|Jahresmitte|(?:Ende|Anfang) des Jahres)(?!\w| (?:des|von|im)\b)",
    re.IGNORECASE,
)
# "of the same year" is of that of the earlier list.
_SAME_YEAR = tuple(
    (re.compile(wording, re.IGNORECASE), year)
    for wording, year in (
        (r"\b(?:im|in dem|des|vom|von dem) ?(?:selben|gleichen|nämlichen) Jahr(?:es)?\b|\bdesselben Jahres\b|\bin demselben Jahr\b", "{}"),
        (r"(?<=\bof )(?:that|the) (?:very )?same year\b", "{}"),
        (r"\b(?:in )?(?:that|the) (?:very )?same year\b", "in {}"),
        (r"\b(?:того самого|того ж(?:е)?|цього ж(?:е)?) року\b|\b(?:того самого|тому ж(?:е)?|тому самому) році\b", "{} року"),
        (r"\b(?:того же|того же самого|этого же) года\b|\bтом же (?:самом )?году\b", "{} года"),
        (r"\b(?:tego samego|tym samym) roku\b", "{} roku"),
        (r"\baynı (?:yıl|sene)(?=ın|in|\b)", "{} yıl"),
        (r"(?:من |في )?نفس (?:السنة|العام)|من (?:السنة|العام) (?:نفسها|نفسه)", "عام {}"),
    )
)  # fmt: skip
_SHORT = 5  # words of a question with such a month
_TOLD_BY = ("starts", "ends", "runs")  # criteria of which one is moved
# The same of months and quarters, by how many months the next one is later.
_UNITS = {"monat": 1, "quartal": 3, "halbjahr": 6}
_UNIT_SHIFTED = re.compile(
    r"(?:im |in dem |das |den |dem )?(?:"
    r"(?P<late>(?:darauf ?|nach)?folgende[nms]?|Folge-?)|(?P<early>vorher ?gehende[nms]?|voran?gegangene[nms]?|vorangehende[nms]?|Vor-?))"
    r" ?(?P<unit>Monat|Quartal|Halbjahr)s?\b"
    r"|(?:ein(?:en|em)? |im |den |dem |das )?(?P<unit_first>Monat|Quartal|Halbjahr) (?:(?P<later>da?rauf|danach|später)|(?P<sooner>davor|zuvor|vorher|früher))\b",
    re.IGNORECASE,
)
_MAY_SHIFT = re.compile("monat|quartal|halbjahr", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d")
_EARLIEST, _LATEST = 1950, 2150  # years between which a span has both its ends


def in_years_of(question: str, earlier: Filters) -> str:
    """Return a question with the time that it tells from that of an earlier list as a year of its own, or a range."""
    span = next((span for name in _TOLD_BY if (span := getattr(earlier, name))), None)
    if span is None or span.first.year < _EARLIEST or span.last.year > _LATEST:
        return question
    if beyond := _beyond(question, span):
        return beyond
    if span.first.year == span.last.year and not _YEAR.search(question):
        for pattern, year in _SAME_YEAR:
            question = pattern.sub(year.format(span.first.year), question)
    if span.first.year == span.last.year and len(question.split()) <= _SHORT and not _YEAR.search(question):
        question = _MONTH.sub(partial(_of_year, span.first.year), question)
        question = _PART.sub(rf"\g<part> {span.first.year}", question)
    if _MAY_SHIFT.search(question) and (told := _UNIT_SHIFTED.search(question)):
        return _by_months(question, told, span)
    if not _MAY_TELL.search(question):
        return question
    for pattern, step in _SAYINGS:
        if told := pattern.search(question):
            words = told.groupdict()
            said = (words.get("count") or words.get("n") or "").strip().lower()
            years = int(said) if said.isdigit() else _COUNTS.get(said, 1)
            return f"{question[: told.start()]}{_moved(span, step * years)}{question[told.end() :]}"
    return question


def _by_months(question: str, told: re.Match[str], span: Span) -> str:
    """Return a question with the month, quarter or half year beside that of an earlier list; as it is behind another time."""
    months = _UNITS[(told["unit"] or told["unit_first"]).lower()]
    end = span.last + timedelta(days=1)
    covered = 12 * (end.year - span.first.year) + end.month - span.first.month
    if (span.first.day, end.day, covered) != (1, 1, months):
        return question
    step = months if told["late"] or told["later"] else -months
    first, behind = _month_later(span.first, step), _month_later(end, step)
    moved = _moved(Span(first, behind - timedelta(days=1)), 0)
    return f"{question[: told.start()]}{moved}{question[told.end() :]}"


def _month_later(day: date, months: int) -> date:
    """Return the first day of the month so many months later."""
    total = 12 * day.year + day.month - 1 + months
    return date(total // 12, total % 12 + 1, 1)


def in_time_of(words: Words, criteria: Filters, earlier: Filters) -> Filters:
    """Return criteria with a year that is only told ("noch einmal für 2020") as one in which the same happens as before."""
    happens = next((name for name in ("starts", "ends") if getattr(earlier, name)), "")
    if not happens or not criteria.runs or getattr(criteria, happens) or earlier.runs:
        return criteria
    if any(words.has_any(phrases) for phrases in (RUNS, LASTS, EXISTED, NOT_OVER)):
        return criteria
    told: dict[str, Any] = {happens: criteria.runs, "runs": None}
    return replace(criteria, **told)


def lies_within(criteria: Filters, earlier: Filters) -> bool:
    """Tell whether the time of criteria is a part of that in which something of an earlier list starts or ends."""
    told = criteria.runs
    spans = (span for span in (earlier.starts, earlier.ends) if span)
    return told is not None and any(span.first <= told.first and told.last <= span.last for span in spans)


def _of_year(year: int, month: re.Match[str]) -> str:
    """Return a month as one of a year, or of the one before or after it."""
    return f"{month['month']} {year + bool(month['later']) - bool(month['sooner'])}"


def _beyond(question: str, span: Span) -> str:
    """Return a question that only says "and after that?" with the year of a span, if it is one; else nothing."""
    bare, year = _BARE.fullmatch(question), _moved(span, 0)
    wording = _BEYOND.get(bare["said"].lower(), "") if bare and year.isdecimal() else ""
    return wording.format(year)


def _moved(span: Span, years: int) -> str:
    """Return a span so many years later as it is written: a year, a month, or from a day to another."""
    first, last = _in_year(span.first, years), _in_year(span.last, years)
    next_day = last + timedelta(days=1)
    if (first.month, first.day, next_day) == (1, 1, date(first.year + 1, 1, 1)):
        return str(first.year)
    if first.day == 1 and next_day.day == 1 and (first.year, first.month) == (last.year, last.month):
        return f"{first.month:02d}/{first.year}"
    return f"zwischen {first.day}.{first.month}.{first.year} und {last.day}.{last.month}.{last.year}"


def _in_year(day: date, years: int) -> date:
    """Return the same day so many years later; of a leap day the one before."""
    is_last = (day + timedelta(days=1)).day == 1
    moved = date(day.year + years, day.month, min(day.day, 28))
    while is_last and (moved + timedelta(days=1)).day != 1:
        moved += timedelta(days=1)
    return moved if is_last else date(day.year + years, day.month, min(day.day, 28))
