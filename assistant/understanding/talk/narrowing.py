"""Reading a question that narrows or changes a list that was answered before."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from typing import Any

from assistant.selection.filters import Filters, Mode
from assistant.types import Answer, Kind
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.criteria.together import alone_as_earlier, only_narrowed, read_manner, with_earlier
from assistant.understanding.reading import Reading
from assistant.understanding.talk.changing import changed
from assistant.understanding.talk.joint import both_of
from assistant.understanding.talk.others import OTHERS, of_others
from assistant.understanding.talk.repeating import asks_the_same, only_counts, only_swapped
from assistant.understanding.talk.shifting import in_time_of, lies_within
from assistant.understanding.talk.sums import as_counted, unit_of, with_sum_meant
from assistant.understanding.talk.widening import widened
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.spelling import is_known
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Report
from index.features import words_of

NARROWING = folded(
    """nur, bloß, lediglich, brich ~ runter, brich ~ herunter, runterbrech*, herunterbrech*, runterzubrechen, herunterzubrechen, dampf* ~ ein, eindampf*, einzudampfen, reduzier*, verkleiner*, begrenz*, verenge*, konzentrier*, zuschneid*, schneid* ~ zu, zuspitz*, davon, darunter, welche davon, grenz*, eingrenz*, übrig, lass, lassen, beschränk*, einschränk*, von denen, unter denen,
    daraus, filter*, ausschließlich die, streich*, only, of those, of these, bunlardan, sadece, з них, лише, тільки, из них,
    только, z nich, tylko, منها, فقط, behalt*, keep only, keep just, restrict*, narrow*, limit it, limit this, limit that, limit to, limit the list, whittle*, boil it down, cut it down, trim it, reduce it to, reduce this to, filter it, filter those, daralt*, sınırla*, kısıtla*, süz, süzün, süzelim, filtrele*, indirge*, اقتصر*, احصر*, حصر*, ضيق*, ضيقها, قلص*, قلصها, صفي لي, فلتر*, خلي, خليلي, خلينا, واترك, دع, keep those, keep the ones, залиш*, оставь*, оставит*, zostaw*, pozostaw*, kalsın, bırak, bırakın, اترك*, ابق, ابقوا, ابقي,
    из эт*, из показанн*, из найденн*, среди найденн*, где там еще, кто там еще, де там ще, хто там ще, gdzie tam jeszcze, сузь*, сузит*, ограничь*, з цього, із цього, з цієї, із цієї, з показан*, зі знайден*, лиши, лишіть, звуз*, обмеж*, z tej listy, z tego zestawienia, z tego wykazu, z powyższ*, und dass auch, und dass noch, wo ist außerdem, wo sind außerdem, wer ist außerdem, so dass auch, чтобы среди, чтобы еще, и чтобы, щоб серед, щоб ще, і щоб, żeby wśród, żeby też, żeby jeszcze, zawęź*, zawęz*, ogranicz do, ogranicz to, ograniczmy"""
)
_CORRECTING = folded(
    "vertan, verwechselt, verschrieben, vertippt, verhört, versprochen, vergriffen, verguckt, verlesen, tippfehler, kommando zurück, gemeint, sollte heißen, soll heißen, sollte ~ sein, muss heißen, meinte, meine ich, wollte ich wissen, statt*, i meant, meant, i mean"
)
_YEAR = re.compile(r"\b20\d\d\b")
_LEADING = re.compile(
    r"^(?:(?:(?:welche|die) davon|wo|welche(?= \S+\W*$)|und|aber|oder|nur|bitte|was ist mit|wie sieht es aus mit|and|what about)\s+)+",
    re.IGNORECASE,
)
# What only wants the earlier list once more with something else ("Gleiche Abfrage für 2024", "2020 bitte ebenfalls").
_ONCE_MORE = re.compile(
    r"\b(?:(?:(?:die|der|das) )?(?:gleichen?|selben?|dieselben?) (?:frage|liste|abfrage|anfrage|suche|aufstellung|auflistung|übersicht)"
    r"|ebenfalls|ebenso|wiederhol\w*(?: sie)?|noch ?(?:ein)?mal|once more|the same (?:list|question|search)|bir daha|bir kez daha|tekrar\w*|daha(?= (?:19|20)\d\d))\b",
    re.IGNORECASE,
)
# What a bare value after a list stands for: the words that would have gone with it.
# Running, over or planned; limited or permanent: one of each takes the place of another.
_OPPOSITES = (frozenset({"runs", "ended", "state"}), frozenset({"permanent", "open_end", "limited", "limited_years"}))
# What a row tells, which is not asked where nothing is stated in it ("und wo steht da nur ein Strich?").
_TOLD_IN = {
    FieldName.INTERNET: ("site", "site_planned", "host"),
    FieldName.MITTEL: ("amount", "sum", "extreme", "basis", "sources", "every_source", "posts", "posts_number"),
    FieldName.PARTNER: ("partners", "every_partner"),
}
_HAPPENING = folded(  # a question of its own, and no bare value
    "enden, endet, endeten, endete, laufen ~ aus, läuft ~ aus, liefen ~ aus, auslaufen, ausgelaufen, beginnen, beginnt, begannen, begonnen, starten, startet, starteten, gestartet, fingen ~ an, angefangen, angelaufen"
)
OF_UTMOST = frozenset({"extreme", "utmost"})  # criteria that pick one measure of a list
_OF_TIMES = frozenset({"runs", "starts", "ends", "ended", "state", "start_months", "end_months"})
_WITH = folded(
    """welche mit, die mit, wer mit, und mit, welche doch, die schon, und umgekehrt, wo schon, wo doch, bei welchen schon, bei welchen doch, welche haben eine, welche haben eins, welche haben einen, welche haben welche,
    welche hat eine, wer hat eine, wo gibt es eine, wo gibt es welche, wo steht etwas, wo steht was, wo steht ~ etwas, wo steht ~ was, wo stehen welche, wo stehen ~ welche, wo ist etwas, wo ist was, bei welchen steht etwas,
    bei welchen steht was, welche sagen etwas, wo ist eine angegeben, wo sind welche angegeben, welche haben ~ eine, welche haben ~ einen, welche haben ~ eins, welche hat ~ eine, wer hat ~ eine, welche schon, welche denn doch, welche denn schon, welche nennen welche, welche nennen eine, welche nennen einen,
    welche sind es, bei welchen stehen welche, bei welchen steht eine, bei welchen steht einer, bei welchen gibt es, which do, which ones do, which ones have, which ones have one, hangilerinde var, hangilerinin var, hangisinde var, які мають, які ж мають, какие имеют, które mają, أيها لديه, أيها لديها, أي منها لديه, with one, the ones with, and with, which have one"""
)
_WITHOUT = folded(
    """welche ohne, die ohne, wer ohne, und ohne, welche nicht, die nicht, und keine, welche ~ cluster haben keine, welche ~ cluster haben keinen, welche keine, welche davon keine, die keine, wer keine, wo nicht, wo keine, wo kein, wo keiner, wo keins, bei welchen nicht, bei welchen keine,
    bei wem nicht, wer nicht, welche haben keine, welche haben keinen, welche hat keine, wer hat keine, wo gibt es keine, wo fehlt, wo fehlen, bei welchen fehlt, bei welchen fehlen, welchen fehlt, wo steht nichts, wo steht ~ nichts,
    wo stehen keine, wo steht keine, bei welchen steht nichts, welche sagen nichts, wo ist nichts, wo ist ~ leer, wo bleibt ~ leer, wo ist keine, wo sind keine, wo wurde nichts, which do not, the ones without, and without, without one, which have none"""
)
_NOT_YET = folded("noch nicht, not yet, henüz değil, ще ні, ще не, еще нет, еще не, jeszcze nie, ليس بعد")
_STILL_RUNNING = "Welche laufen noch?"  # what "not yet" means behind those which are over
_WHICH = frozenset(folded("welche, welchen, welches, wo, wer"))
_TURNING = _WHICH | frozenset(
    folded(
        "und, aber, bei, von, die, denn, davon, dort, da, dabei, darunter, eigentlich, jetzt, haben, hat, ist, sind, es, das, sie, gibt, sagen, nennen, nennt, steht, stehen, so, hingegen, dagegen, wiederum, umgekehrt"
    )
)
_AFFIRMING = frozenset(folded("eine, einen, eins, schon, doch, tun, tut, etwas, was"))
_DENYING = frozenset(folded("nicht, keine, keinen, kein, keins, nichts, fehlt, fehlen"))
_SAID = folded(
    "selben, gleichen, and, peki, ama, angabe, angaben, angegeben, feld, zeile, cluster, kapitel, handlungsfeld, ganz, komplett, dazu, das, die"
)
CLUSTER = folded("cluster*, kapitel*, handlungsfeld*, themenfeld*, abschnitt*")
BLOCK = CLUSTER + folded("block, blöcke, teil, bereich, rubrik, säule")
_FLAGS = ("site", "site_planned", "amount", "posts", "permanent", "limited", "in_force")  # criteria that are met or not
_LONGEST_TURN = 9  # words of a question that only turns a criterion round
_LONGEST_VALUE = 3  # words of a bare value ("und 2022?")
_WORDINGS = (
    ("least_ministries", "{} Ministerien"),
    ("clusters", "Cluster {}"),
    ("clusters", "{} Cluster"),
    ("limited_years", "befristet {} Jahre"),
    ("runs", "{} läuft"),
    ("starts", "gestartet {}"),
    ("ends", "endet {}"),
    ("partners", "Partner {}"),
    ("missing", "ohne Angabe {}"),
    ("stated", "mit Angabe {}"),
    ("sources", "Mittel {}"),
    ("sum", "Mittel {}"),
    ("host", "Internetseite {}"),
)


def of_list(
    words: Words, stated: str, reading: Reading, context: Answer, report: Report, as_of: date
) -> Reading | None:
    """Return the earlier list with the criteria of `stated`, the question as criteria are read; None without any."""
    if context.kind is not Kind.LIST:
        return None
    if not reading.filters and (
        only_counts(words) or asks_the_same(stated, NARROWING) or asks_the_same(words.raw, NARROWING)
    ):
        return replace(reading, kind=Kind.LIST, filters=context.interpretation.filters, fields=())
    if (wider := widened(words.raw, stated, context.interpretation.filters, report, as_of)) is not None:
        return replace(reading, kind=Kind.LIST, filters=wider, fields=())
    if (other := changed(words.raw, stated, context.interpretation.filters, report, as_of)) is not None:
        return replace(reading, kind=Kind.LIST, filters=other, fields=())
    for asked in (words, Words.of(stated)):
        if (both := both_of(asked, context.interpretation.filters, context.before)) is not None:
            return replace(reading, kind=Kind.LIST, filters=both, fields=())
    if context.interpretation.filters.ended and _asks_what_is_not_yet(stated):
        stated = _STILL_RUNNING
    stated, repeats = _ONCE_MORE.subn(" ", with_sum_meant(stated, context.interpretation.filters))
    says_when = bool(_OF_TIMES & set(read_filters(Words.of(stated), report, as_of).names()))  # "die schon vorbei sind"
    earlier = context.interpretation.filters
    names_other = _names_other_cell(read_filters(Words.of(stated), report, as_of), earlier)
    turns = (_turned_round(text, earlier) for text in (stated, words.raw))
    if not (says_when or names_other) and (turned := next(filter(None, turns), None)):
        return replace(reading, kind=Kind.LIST, filters=turned, fields=())
    if left := next(filter(None, (of_others(text, earlier) for text in (words.raw, stated))), None):
        return replace(reading, kind=Kind.LIST, filters=left, fields=())
    criteria = criteria_of(stated, context.interpretation.filters, report, as_of)
    if not criteria and (manner := read_manner(Words.of(stated), context.interpretation.filters)):
        criteria = manner
    if not criteria:
        return None
    if words.has_any(NARROWING) and _tells_topic(stated, criteria, context.interpretation.filters):
        return None
    criteria = only_narrowed(Words.of(stated), alone_as_earlier(Words.of(stated), criteria, earlier), earlier)
    criteria = only_swapped(words, criteria, context.interpretation.filters)
    earlier, narrows = context.interpretation.filters, words.has_any(NARROWING)
    if repeats or not narrows or lies_within(criteria, earlier):
        criteria = in_time_of(Words.of(stated), criteria, earlier)
    joint = with_earlier(Words.of(stated), criteria, earlier, narrows=narrows)
    return _same_or_narrower(words, reading, context, joint, report, as_of)


def _turned_round(question: str, earlier: Filters) -> Filters | None:
    """Return the earlier criteria with the one turned round that may be ("Und welche mit?"); None where nothing is.

    Only one criterion can be meant, and nothing else is said.
    """
    words = Words.of(question)
    wanted = True if words.take_any(_WITH) else False if words.take_any(_WITHOUT) else _polarity(words)
    if wanted is None and words.take_any(OTHERS):
        wanted = next((getattr(earlier, name) is False for name in _FLAGS if getattr(earlier, name) is not None), None)
    words.take_any(_SAID)
    if wanted is None or words.rest(NO_TOPIC) or len(words.words) > _LONGEST_TURN:
        return None
    flags = [name for name in _FLAGS if getattr(earlier, name) is (not wanted)]
    if len(flags) == 1:
        turned: dict[str, Any] = {flags[0]: wanted}
        return replace(earlier, **turned)
    given, other = ("missing", "stated") if wanted else ("stated", "missing")
    rows = getattr(earlier, given)
    return replace(earlier, **{given: (), other: rows}) if rows and not flags else None


def _names_other_cell(said: Filters, earlier: Filters) -> bool:
    """Tell whether a question names a cell of which the earlier list says nothing ("Und wo ist das Feld fürs Geld leer?")."""
    cells = {*said.stated, *said.missing}
    told = {*earlier.stated, *earlier.missing}
    is_of_flags = any(getattr(earlier, name) is not None for name in _FLAGS)
    return bool(cells) and told.isdisjoint(cells) and is_of_flags and earlier.amount is None and earlier.site is None


def _asks_what_is_not_yet(question: str) -> bool:
    """Tell whether a question only asks which not yet ("Und welche noch nicht?")."""
    words = Words.of(question)
    return words.take_any(_NOT_YET) and not words.rest(NO_TOPIC) and len(words.words) <= _LONGEST_TURN


def _polarity(words: Words) -> bool | None:
    """Tell which way a question turns that says nothing else ("Und welche haben dort eine?"); None where it does not."""
    said = set(words.words)
    if not said <= _TURNING | _AFFIRMING | _DENYING or said.isdisjoint(_WHICH):
        return None
    if said & _DENYING:
        return False
    return True if said & _AFFIRMING or words.words.count("welche") > 1 else None


def _tells_topic(stated: str, criteria: Filters, earlier: Filters) -> bool:
    """Tell whether what looks like a cluster behind the list of one is a topic of its own ("Welche davon betreffen die Anerkennung?")."""
    is_of_cluster = criteria.names() == ("clusters",) and bool(earlier.clusters)  # and no measure is in two
    return is_of_cluster and not Words.of(stated).has_any(CLUSTER) and bool(topic_words(Words.of(stated)))


def criteria_of(
    question: str, earlier: Filters, report: Report, as_of: date, *, understood: Collection[int] = ()
) -> Filters | None:
    """Return the criteria of a question without a topic; a bare value is read as one of the earlier criteria.

    `understood` are the places of words that are no topic.
    """
    words = Words.of(question)
    words.taken.update(understood)
    words.take_any(NARROWING)
    filters = read_filters(words, report, as_of)
    stands_alone = bool(filters) and not _topic(words, report)
    value = _LEADING.sub("", question).strip(" ?.!,")
    if len(years := _YEAR.findall(question)) == 1 and words.has_any(_CORRECTING):
        value = years[0]
    if stands_alone and words.has_any(_HAPPENING):
        return as_counted(filters, earlier, question)
    if stands_alone and (len(words_of(value)) > _LONGEST_VALUE or set(filters.names()) & set(earlier.names())):
        return as_counted(filters, earlier, question)
    for name, wording in _WORDINGS:
        if getattr(earlier, name) not in (None, ()):
            words = Words.of(wording.format(f"{value} {unit_of(value, earlier)}" if name == "sum" else value))
            meant = read_filters(words, report, as_of)
            only_adds = bool(filters) and set(filters.names()) < set(meant.names())  # the value is one of its own
            if meant and getattr(meant, name) not in (None, ()) and not topic_words(words) and not only_adds:
                return as_counted(meant, earlier, question)
    return filters if stands_alone else None


def _topic(words: Words, report: Report) -> list[str]:
    """Return the words of a topic; in a question all in small letters only those that the report has, or that are well known."""
    is_lower = words.raw == words.raw.lower()
    return [word for word in topic_words(words) if not is_lower or is_known(word, report)]


def _same_or_narrower(
    words: Words, reading: Reading, context: Answer, criteria: Filters, report: Report, as_of: date
) -> Reading:
    """Return the earlier list with further criteria, or with others where they are of the same sort."""
    earlier = context.interpretation.filters
    earlier = _without_opposites(earlier, criteria)
    is_same_sort = bool(set(criteria.names()) & set(earlier.names()))
    if is_same_sort and words.has_any(NARROWING):
        shown = [match.measure for match in context.matches]
        left = [measure for measure in shown if criteria.keeps(measure, as_of)]
        if left:  # else "nur" goes with what is asked for instead ("und nur das MSB allein?")
            told = earlier.joined(criteria)
            within = () if told.select(report.measures, as_of) == left else tuple(m.number for m in shown)
            filters = told if told.select(shown, as_of) == left else criteria
            return replace(reading, kind=Kind.LIST, filters=filters, fields=(), within=within)
    joint = earlier.joined(criteria)
    if not words.has_any(NARROWING) and _OF_TIMES & set(criteria.names()) and not joint.select(report.measures, as_of):
        joint = earlier.dropping(_OF_TIMES).joined(criteria)  # "Was endet 2025?", "Und was hat 2025 angefangen?"
    return replace(reading, kind=Kind.LIST, filters=joint, fields=())


def _without_opposites(earlier: Filters, criteria: Filters) -> Filters:
    """Return the earlier criteria without those that the new ones turn round ("umgekehrt: wo das MAGS nicht dabei ist")."""
    turned = [
        name for each in criteria.without for name in each.criteria() if getattr(each, name) == getattr(earlier, name)
    ]
    for group in _OPPOSITES:
        if group & set(criteria.names()):
            turned += group - set(criteria.names())
    for given, other in (("missing", "stated"), ("stated", "missing")):
        said = set(getattr(criteria, given))
        if said & set(getattr(earlier, other)):
            turned.append(other)
    turned += [name for row in criteria.missing for name in _TOLD_IN.get(row, ())]
    if (criteria.site or criteria.host) and FieldName.INTERNET in earlier.missing:
        turned.append("missing")
    if criteria.permanent or criteria.open_end:
        turned += ["ended", "ends"]  # nothing that lasts is over, or ends
    if criteria.ends:
        turned += ["permanent", "open_end"]
    if criteria.least_ministries:
        turned += ["ministry_mode", "most_ministries"]  # "und gemeinsam mit anderen?" behind "allein"
    if criteria.ministry_mode is Mode.ONLY:
        turned += ["least_ministries", "most_ministries"]
    return earlier.dropping(turned)
