"""Events within a measure whose date stands in its description: a signing, a deadline for applications, a tender."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.understanding.text.words import Phrases, Words, folded
from index.features import fold

# Beginnings of words for one and the same event, in the seven languages; a sentence and a question may differ in them.
_EVENTS: tuple[tuple[str, ...], ...] = tuple(
    tuple(fold(stem) for stem in group.split())
    for group in (
        "unterzeichn unterschr signed signing imzala підпис подпис podpis وقع توقيع",
        "bewerb bewarb bewirb beworben interessenbekund interesse eingereicht einreich einsend abgeb anmeld melden antragsfrist apply application submit interest başvur подат подав заяв зголош wniosek wniosk zgłas zgłos składa złoż تقديم",
        "beschloss beschluss verabschied kabinett approved adopted onayla ухвал прийня приня утвержд przyję uchwal إقرار",
        "lesung landtag eingebracht reading parliament",
        "zuschlag vergabe ausschreib ausgeschrieben tender ihale тендер przetarg",
        "projektaufruf aufruf förderaufruf",
        "vorgestellt vorstellung präsentier presented sunul представ przedstaw عرض",
        "sitzung getagt tagte tagung treffen traf getroffen meeting toplantı засідан зустріч встреч заседан spotkan اجتماع",
        "eröffn opened opening açıl відкри откры otwar افتتاح",
        "auftakt kick kickoff",
        "gutachten abschlussbericht endbericht zwischenbericht",
        "erhoben erhebung befragung befragt",
        "zuständig відповіда отвеча odpowiada",
    )
)
# Ukrainian, Russian and Polish words for events, and how a German sentence tells them; in German ones they are the
# time of the whole measure.
_FOREIGN_EVENTS: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = tuple(
    (tuple(fold(stem) for stem in asked.split()), tuple(fold(stem) for stem in told.split()))
    for asked, told in (
        ("переда вруч przekaz wręcz", "überreich übergeb"),
        ("продовжен продовжил подовж продлен продлил продлева продлить przedłuż", "verlänger"),
        ("розшир расшир rozszerz", "ausgeweitet ausweit"),
        ("запровад введен введе ввели wprowadz", "eingeführt einführ"),
        ("скликал скликан созвал созван powoła zwoła", "einberuf"),
        ("визнал признал uznan", "anerkannt"),
    )
)

# They ask for the time of the whole measure, which its row of the period tells.
_OF_THE_WHOLE = folded(
    """in kraft, laufzeit*, wie lange, wie lang, zeitraum, von wann bis wann, seit wann gibt es, ab wann gibt es, seit wann besteht, befristet, läuft, laufen, lief,
    liefen, endet, enden, endete, gilt, gelten, gab es, schluss, vorbei, zu ende, end, ends, ended, run, runs, last, lasts, expire*, bitiyor, bitti, sürüyor, закінчу*,
    заканчив*, kończy*, trwa, since when, ne zamandan beri, з якого часу, відколи, с каких пор, с какого времени, od jak dawna, منذ متى, ينتهي, تنتهي, يستمر"""
)

# They ask from when to when, which one date does not tell.
_FROM_TO = folded(
    "von wann bis wann, von wann an bis, laufzeit*, zeitraum*, from when to when, с какого по какое, od kiedy do kiedy"
)


def asks_for_span(words: Words) -> bool:
    """Tell whether both the beginning and the end of a measure are asked for."""
    return words.has_any(_FROM_TO)


# They ask for the very day, or a term by which something must be done; for the very month or day.
_DAY_ASKED = folded(
    """welchem tag, welcher tag, genaues datum, genaue datum, welche frist, welcher frist, stichtag, which day, what day, exact date, hangi gün*, أي يوم, بأي يوم, якого дня, який день, какого дня, какой день, którego dnia, jakiego dnia"""
)
_MONTH_ASKED = Phrases(
    (
        *_DAY_ASKED,
        *folded(
            """welchem datum, welchen datum, den monat, monat und jahr, genauen monat, welchem monat, welcher monat, welchen monat, which month, what month, which date, what date, hangi ay*, بأي شهر, أي شهر,
            яком місяці, якому місяці, якого місяця, якого числа, какого числа, jakim miesiącu, каком месяце, którym miesiącu"""
        ),
    )
)
_WHICH = folded("welchem, welches, welcher, welchen")
_MONTH = re.compile(
    r"\b(?:0?[1-9]|1[0-2])/\d{2,4}|\d\d?\.\d\d?\.\d{2,4}|\b(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*\b"
)
_DAY = re.compile(r"\b\d\d?\.\s?(?:\d\d?\.|Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)")


def asks_for_month(words: Words) -> bool:
    """Tell whether the very month or day is asked for."""
    return words.has_any(_MONTH_ASKED)


def asks_for_day(words: Words) -> bool:
    """Tell whether the very day is asked for, or a term by which something must be done."""
    return words.has_any(_DAY_ASKED)


_UNITS = tuple(fold(unit) for unit in ("schuljahr", "kitajahr", "halbjahr", "quartal", "semester"))


def asked_unit(words: Words) -> str:
    """Return the sort of year for which a question asks which one it is ("ab welchem Schuljahr"); "" where it does not."""
    behind = {words.words[place + 1] for place in words.places_of(_WHICH) if place + 1 < len(words.words)}
    return next((unit for unit in _UNITS if any(word.startswith(unit) for word in behind)), "")


# They ask for an end, and how a sentence tells one.
_END_ASKED = folded(
    """bis wann, bis zu welchem, bis einschließlich wann, wann endet, wann enden, wann läuft ~ aus, wann ist schluss, wann hört, until when, until what, by when, till when, deadline, ne zamana kadar, до якого, доки,
    до какого, до каких пор, до коли, do kiedy, do którego, حتى متى, إلى متى, لحد متى"""
)
_END = re.compile(r"\b[Bb]is\b|\b[Ee]nde der\b|\b[Ff]rist|frühestens|spätestens|\bendet|ausl[aä]uf")


def asks_for_end(words: Words) -> bool:
    """Tell whether an end is asked for ("Bis wann …")."""
    return words.has_any(_END_ASKED)


def states_end(text: str) -> bool:
    """Tell whether a text names an end or a term."""
    return bool(_END.search(text))


def states_day(text: str) -> bool:
    """Tell whether a text names a day."""
    return bool(_DAY.search(text))


def states_month(text: str) -> bool:
    """Tell whether a text names a month."""
    return bool(_MONTH.search(text))


def asked_event(words: Words, title: Sequence[str]) -> tuple[str, ...]:
    """Return beginnings of the words that tell of the event which a question speaks of; nothing where it is none known.

    An event of which a measure's title has a word is the measure's name.
    """
    pairs = [*((group, group) for group in _EVENTS), *_FOREIGN_EVENTS]
    groups = [told for asked, told in pairs if any(word.startswith(asked) for word in words.words)]
    others = [group for group in groups if not any(stem in word for word in title for stem in group)]
    return tuple(stem for group in others for stem in group)


def asks_for_period(words: Words) -> bool:
    """Tell whether the time of a whole measure is asked for ("Seit wann gibt es …", "Wann endet …")."""
    return words.has_any(_OF_THE_WHOLE)


def tells_of(sentence: str, event: tuple[str, ...]) -> bool:
    """Tell whether a sentence has a word for the event."""
    told = fold(sentence)
    return any(stem in told for stem in event)
