"""Events within a measure whose date stands in its description: a signing, a deadline for applications, a tender."""

from __future__ import annotations

from assistant.understanding.words import Words, folded
from index.features import fold

# Beginnings of words for one and the same event, in the seven languages; a sentence and a question may differ in them.
_EVENTS: tuple[tuple[str, ...], ...] = tuple(
    tuple(fold(stem) for stem in group.split())
    for group in (
        "unterzeichn unterschr signed signing imzala підпис подпис podpis وقع توقيع",
        "bewerb bewarb interessenbekund interesse eingereicht einreich einsend abgeb anmeld melden antragsfrist apply application submit interest başvur подат заяв wniosek تقديم",
        "beschloss beschluss verabschied kabinett approved adopted onayla ухвал прийнят принят утвержд przyję uchwal إقرار",
        "lesung landtag eingebracht reading parliament",
        "zuschlag vergabe ausschreib ausgeschrieben tender ihale тендер przetarg",
        "projektaufruf aufruf förderaufruf",
        "vorgestellt vorstellung präsentier presented sunul представ przedstaw عرض",
        "sitzung getagt tagte tagung treffen traf getroffen meeting toplantı засідан зустріч встреч заседан spotkan اجتماع",
        "eröffn opened opening açıl відкри откры otwar افتتاح",
        "auftakt kick-off kickoff",
        "gutachten abschlussbericht endbericht zwischenbericht",
        "erhoben erhebung befragung befragt",
    )
)
# They ask for the time of the whole measure, which its row of the period tells.
_OF_THE_WHOLE = folded(
    """in kraft, laufzeit*, wie lange, wie lang, zeitraum, von wann bis wann, seit wann gibt es, ab wann gibt es, seit wann besteht, befristet, läuft, laufen, lief,
    liefen, endet, enden, endete, gilt, gelten, gab es, schluss, vorbei, zu ende, end, ends, ended, run, runs, last, lasts, expire*, bitiyor, bitti, sürüyor, закінчу*,
    заканчив*, kończy*, trwa, ينتهي, تنتهي, يستمر"""
)

# They ask from when to when, which one date does not tell.
_FROM_TO = folded(
    "von wann bis wann, von wann an bis, laufzeit*, zeitraum*, from when to when, с какого по какое, od kiedy do kiedy"
)


def asks_for_span(words: Words) -> bool:
    """Tell whether both the beginning and the end of a measure are asked for."""
    return words.has_any(_FROM_TO)


def asked_event(words: Words) -> tuple[str, ...]:
    """Return beginnings of the words that tell of the event which a question speaks of; nothing where it is none known."""
    groups = [group for group in _EVENTS if any(word.startswith(stem) for word in words.words for stem in group)]
    return tuple(stem for group in groups for stem in group)


def asks_for_period(words: Words) -> bool:
    """Tell whether the time of a whole measure is asked for ("Seit wann gibt es …", "Wann endet …")."""
    return words.has_any(_OF_THE_WHOLE)


def tells_of(sentence: str, event: tuple[str, ...]) -> bool:
    """Tell whether a sentence has a word for the event."""
    told = fold(sentence)
    return any(stem in told for stem in event)
