"""Reading that a criterion of an earlier list no longer matters ("egal welches Cluster", "über alle Ministerien")."""

from __future__ import annotations

from datetime import date

from assistant.selection.filters import Filters
from assistant.understanding.criteria.listing import topic_words
from assistant.understanding.criteria.lists import read_filters
from assistant.understanding.text.words import PhraseGroups, Words, folded
from corpus.types import Report

_NO_MATTER = folded(
    """egal, wurscht, wurst, schnuppe, gleichgültig, ganz gleich, unabhängig von, unabhängig vom, unabhängig davon, ungeachtet, keine rolle, nicht wichtig, unwichtig,
    zweitrangig, nebensächlich, weglassen, wegfallen, lass ~ weg, lassen ~ weg, lassen wir ~ weg, kann ~ weg, ohne einschränkung, ohne beschränkung, ohne begrenzung, ohne eingrenzung,
    ohne rücksicht, nicht auf ~ beschränkt, nicht mehr nur, nicht nur aus, nicht nur in, nicht nur im, nicht nur vom, nicht nur von, nicht nur das, aufheben,
    regardless, irrespective, no matter, does not matter, doesn t matter, don t care, do not care, any, not just, not only, drop the, forget the, without the restriction, whatever the,
    fark etmez, fark etmiyor, önemli değil, bakılmaksızın, bağımsız olarak, hangisi olursa olsun, olursa olsun,
    независимо, неважно, не важно, все равно, без разницы, не имеет значения, незалежно, не важливо, байдуже, все одно, не має значення,
    niezależnie, obojętnie, bez względu, wszystko jedno, nieważne, nie ma znaczenia, بغض النظر, لا يهم, مهما كان, مهما كانت, مش مهم"""
)
_ALL = folded(
    "alle, allen, aller, sämtliche, sämtlichen, jedes, jedem, jeder, jeden, beliebige*, irgendein*, quer durch"
)
_EVERYWHERE = folded(
    "clusterübergreifend*, im ganzen bericht, im gesamten bericht, über den ganzen bericht, über den gesamten bericht, querbeet"
)
_WIDENING = folded("erweiter*, ausweit*, weite ~ aus, dehn* ~ aus, hinzu")  # verbs that are no topic
_BESIDE = 3  # words from "alle" to what it is all of
# What a criterion is of, by the words that people have for it, and the criteria that then no longer hold.
_SORTS = {
    ("clusters",): folded("cluster*, handlungsfeld*, kapitel*, themenfeld*, abschnitt*"),
    ("ministries", "ministry_mode", "least_ministries", "most_ministries"): folded(
        "ministerium*, ministerien, ressort, ressorts, häuser, häusern, haus, zuständigkeit*, zuständig*, ministry, ministries, department, bakanlık*, bakanlığ*, министерств*, міністерств*, ministerstw*, وزارة, الوزارة, وزارات"
    ),
    (
        "state",
        "runs",
        "starts",
        "ends",
        "start_months",
        "end_months",
        "ended",
        "permanent",
        "open_end",
        "limited",
        "limited_years",
        "in_force",
        "lasting",
        "utmost",
        "places",
    ): folded(
        "jahr, jahre, jahren, zeitraum*, laufzeit*, datum, zeitpunkt*, dauer, wann, wie lange, befristung*, enddatum, beginn"
    ),
    ("partners", "every_partner"): folded("partner*, kooperationspartner*"),
    ("sum", "amount", "extreme", "places", "basis", "sources", "every_source", "posts", "posts_number"): folded(
        "geld, gelder, summe*, betrag, höhe, mittel, finanzierung*, fonds, topf, geldgeber*, geldquelle*, herkunft, budget"
    ),
    ("site", "site_planned", "host"): folded("internet*, webseite*, website*, homepage*"),
}
_VALUES = frozenset({"clusters", "ministries", "runs", "starts", "ends", "partners", "sources", "host"})
_BY_SORT = PhraseGroups(_SORTS)


def widened(question: str, stated: str, earlier: Filters, report: Report, as_of: date) -> Filters | None:
    """Return the earlier criteria without those that no longer matter, with further ones; None where all still do.

    `stated` is the question as criteria are read.
    """
    words = Words.of(stated)
    dropped = _dropped(Words.of(question), words, earlier)
    if not dropped or topic_words(words):
        return None
    further = read_filters(words, report, as_of)
    if any(getattr(further, name) not in (None, (), getattr(earlier, name)) for name in dropped & _VALUES):
        return None  # "irgendwas mit EU-Geld, egal welcher Topf" has a value of its own
    return earlier.dropping(dropped).joined(further.dropping(dropped))


def _dropped(question: Words, stated: Words, earlier: Filters) -> frozenset[str]:
    """Return the names of the earlier criteria that a question lets go; their words are marked as understood."""
    every, by_word = stated.places_of(_ALL), question.has_any(_NO_MATTER)
    if stated.take_any(_EVERYWHERE):
        return frozenset({"clusters"} & set(earlier.names()))
    if not (by_word or every):
        return frozenset()
    found: set[str] = set()
    for names in {*stated.groups_in(_BY_SORT), *(question.groups_in(_BY_SORT) if by_word else ())}:
        places = stated.places_of(_SORTS[names])
        if by_word or any(0 < place - start <= _BESIDE for place in places for start in every):
            found |= set(names) & set(earlier.names())
            stated.take_any(_SORTS[names])
    stated.take_any(_NO_MATTER + _ALL + _WIDENING)
    return frozenset(found)
