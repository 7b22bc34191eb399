"""Reading how several ministries are meant: alone, together, or so many of any name."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.selection.filters import NO_CRITERIA, Filters, Mode
from assistant.understanding.text.words import Phrases, Words, folded
from index.features import words_of

_ALONE = folded(
    """nicht geteilt, ohne dass ein anderes, ohne dass andere, ohne dass jemand, ohne dass wer, ohne dass ein weiteres, allein, alleine, alleinig*, ausschließlich, exklusiv*, im alleingang, eigenregie, solo, lediglich, einzige ressort*, einzige ministerium*, einzige haus, einzige zuständige, einzig zuständig*, einziges ressort*, einziges haus, einziges zuständiges, als einzig*,
    ohne irgendein anderes, ohne irgendein weiteres, ohne irgendein zweites, ohne dass sich ein zweites, ohne dass sich ein anderes, ohne dass sich ein weiteres, ohne andere*, ohne weitere*, ohne zweites, ohne ein zweites, ohne ein anderes, ohne ein weiteres, ohne dass ein zweites, ohne dass ein weiteres, ohne beteiligung andere*, ohne mitwirkung andere*, ohne beteiligung weitere*, kein anderes, keine anderen, kein weiteres, niemand außer, keiner außer, kein ministerium außer, kein haus außer, kein ressort außer, niemand sonst, sonst niemand*, sonst keiner, sonst kein ministerium, sonst kein ressort, sonst kein haus, ohne mitstreiter*, ohne zutun*, ohne hilfe ~ andere*, ohne unterstützung ~ andere*, ohne mithilfe*, ohne partner ~ anderen häuser*, ohne partner ~ anderen ressort*, ohne partner ~ anderen ministeri*, niemand anders, ganz für sich, ohne partnerressort"""
)
# "Wo ist außer dem MSB noch ein anderes Ministerium zuständig?" does not leave the MSB out.
BESIDES = Phrases(
    f"{beside} ~ noch {other}"
    for beside in ("ausser", "neben")
    for other in ("ein anderes", "andere", "ein weiteres", "weitere", "jemand*", "ein zweites", "wer")
)
_NO_OTHERS = folded("nicht zusammen mit anderen, nicht gemeinsam mit anderen, nicht mit anderen, nicht mit weiteren")
_NOT_ALONE = folded(
    """nicht allein, nicht alleine, nicht nur, nicht ausschließlich, mit anderen, mit einem anderen, mit weiteren,
    mit noch einem, nicht im alleingang, nicht für sich allein, nicht für sich alleine, nicht ganz allein, nicht ganz alleine, mit noch jemand*, mit jemand*,
    mit noch wem, mit einem zweiten, mit einem weiteren, mit irgendeinem anderen, noch ein anderes, noch ein zweites, noch ein weiteres, noch ein drittes, noch jemand*, neben anderen, nicht als einzig*"""
)
_NOT_ONLY_BUT = folded("nicht nur ~ sondern auch, nicht nur ~ auch")
_WITH_OTHERS = folded("gemeinsam*, geteilt*, zusammen mit, im verbund")
_WITH_THEM = folded(  # in a follow-up they add a ministry to that of the earlier list
    """zusammen, gemeinsam, gemeinschaftlich*, auch mit, auch noch beteiligt, zusammen mit, gemeinsam mit, im verbund mit, in kooperation mit, mit dabei, auch dabei, mit im boot, mit drin, mitmacht, mitmachen, mitwirkt, mitbeteiligt, ebenfalls beteiligt, auch beteiligt, mit von der partie,
    together with, jointly with, as well, also involved, ile birlikte, ile beraber, birlikte, разом з, спільно з, вместе с, совместно с, razem z, wspólnie z, مع"""
)
_EITHER_WAY = folded(
    """auch wenn, ob noch ein*, ob noch jemand*, ob auch andere, ob auch ein*, egal ob, ganz gleich ob, ob allein oder, auch mit anderen, auch gemeinsam*, auch in gemeinsam*, auch in geteilt*, auch geteilte*, gemeinsame eingeschlossen, gemeinsame mitgezählt, auch zusammen, allein oder mit,
    allein oder gemeinsam, allein oder zusammen, allein oder nicht allein, auch in kooperation, mit oder ohne andere*, auch geteilt,
    einschließlich ~ geteilte*, einschließlich ~ gemeinsam*, inklusive ~ geteilte*, inklusive ~ gemeinsam*, samt ~ geteilte*, samt ~ gemeinsam*,
    mitsamt ~ geteilte*, mitsamt ~ gemeinsam*, auch die ~ nicht allein, auch die ~ nicht alleine, auch das ~ nicht allein, auch das ~ nicht alleine, auch solche ~ nicht allein, auch solche ~ nicht alleine, auch jene ~ nicht allein, auch wo ~ nicht allein, auch die mit anderen, auch die mit anderen ~ gemeinsam*, auch die mit anderen ~ geteilte*, auch die gemeinsam*, auch die geteilte*"""
)
_ONE_MORE = folded(
    """genau einem weiteren, genau einem anderen, einem einzigen anderen, einem einzigen weiteren, genau ein weiteres, genau ein anderes,
    nur einem weiteren, nur einem anderen"""
)
JOINTLY = folded(
    "kooperier*, kooperation von, kooperation zwischen, kooperation des, zusammenarbeit*, arbeite* ~ zusammen, doppelpack, gespann, duo, trio, tandem, hand in hand, miteinander, im team, schulter an schulter, gemeinsam, gemeinschaftlich*, zusammen, sowohl, und zugleich, zu zweit, zu dritt"
) + tuple(  # "gemeinsame Einrichtungen" are partners
    f"{joint} {thing}*"
    for joint in ("gemeinsame", "gemeinsamen", "gemeinsamer")
    for thing in ("massnahme", "programm", "projekt", "vorhaben", "angebot", "initiative", "verantwort", "zustaendig", "federfuehr", "regie")
)  # fmt: skip
# What several named together share with nobody else.
_NO_THIRD = folded(
    "keinem dritten, kein drittes, keinen dritten, ohne dritte*, ohne ein drittes, ohne einen dritten, sonst niemand*, niemand* sonst, niemand* anderes, niemand* anderem, sonst keinem, sonst keiner, sonst kein*"
)
# A ministry is one of so many ("zu dritt", "eins von drei Ressorts").
_OF_SO_MANY = {
    2: folded(
        "zu zweit, zweiergespann*, eins von zwei, eines von zwei, einer von zwei, einem von zwei, genau zwei ministeri*, genau zwei ressort*"
    ),
    3: folded(
        "zu dritt, dreiergespann*, eins von drei, eines von drei, einer von drei, einem von drei, genau drei ministeri*, genau drei ressort*"
    ),
}
_TOGETHER = Phrases(JOINTLY + folded("beide, beiden, alle drei, alle zwei"))
_HOUSE_STEMS = ("ministerium", "ministerien", "ressort", "haeuser", "haus")
# "ausschließlich das, woran das MAGS beteiligt ist" narrows, and does not say that the MAGS is alone.
_THOSE = r"(?:die|das|den|jene[ns]?|diejenigen|dasjenige|solche[ns]?)"
_THINGS = r"(?:davon|Maßnahmen|Programmen?|Projekten?|Vorhaben|Initiativen|Einträgen?)"
_MERELY = re.compile(
    rf"\b(?:allein|ausschließlich|lediglich|exklusiv) ?(?:(?:{_THOSE} )?{_THINGS}|{_THOSE}|(?=,))(?=,? (?:welche|wo|woran|bei|an|in|mit|beteiligt)\b)",
    re.IGNORECASE,
)
_COUNTED_NAME = re.compile(r"\b(?:zwei|drei|vier)-(?:Häuser|Ressorts?|Minister)", re.IGNORECASE)  # an initiative's name
AROUND = folded(
    """gemeinsame, gemeinsamen, gemeinsamer, ministerium*, ministerien, ressort*, zuständig*, verantwort*, federführ*, beteilig*, haus, hauses, häuser*, zeichnet,
    teilen ~ arbeit, teilt ~ arbeit, partnerressort*, alleinverantwort*, im boot, am tisch, an bord, mit von der partie, dabei, hauptverantwort*, hand, tisch, schreibtisch, dach, regie, obhut, minister*, hut auf"""
)
_NUMBERS = {"zwei": 2, "beide": 2, "drei": 3, "vier": 4}
_FIGURE = re.compile(  # "3 oder mehr Ministerien"
    r"(?<![\d.,])(?P<number>[2-4])\s(?:(?:oder|und) (?:mehr|weniger)\s)?(?:verschiedenen?\s|beteiligten?\s)?(?:Ministerien|Ressorts|Häusern?)\b",
    re.IGNORECASE,
)
_ONE_HOUSE = folded(
    "einem ministerium ~ allein, einem ministerium ~ alleine, einem ressort ~ allein, einem ressort ~ alleine, einem haus ~ allein, einem haus ~ alleine, ein ministerium ~ allein, ein ministerium ~ alleine, ein ressort ~ allein, ein haus ~ allein, nur ein einziges, nur einem einzigen, einem einzigen, ein einziges, einziges ministerium, nur einem ministerium, nur ein ministerium, nur einem ressort, nur ein ressort, "
    "genau ein, genau einem, nur einem haus, nur ein haus, nur ein zuständig*, nur einem zuständig*, nur ein verantwortlich*, nur einem verantwortlich*, nur ein beteiligt*, nur einem beteiligt*, nur ein federführ*, nur einem federführ*, nur bei einem ministerium, nur bei einem ressort, nur bei einem haus, nur von einem ministerium, nur von einem ressort, nur von einem haus, bloß ein ministerium, bloß einem ministerium"
)
_IT_ALONE = folded(
    "es allein, es alleine, es ganz allein, es ganz alleine, es selbst allein, es völlig allein, es völlig alleine, es komplett allein, es als einziges, es ausschließlich, dieses ~ allein verantwort*, das ~ allein verantwort*, es solo, es im alleingang, es in eigenregie"
)
_THAT_HOUSE = folded("das ministerium, das haus, das ressort, dieses ministerium, dieses haus, dieses ressort")
_SEVERAL = folded(
    "mehrere, mehreren, mehrerer, mehr als ein, mehr als einem, mehr als einen, ressortübergreifend*, verschiedene ministerien, "
    "hausübergreifend*, mit anderem, mit anderen, mit einem anderen, nicht allein, nicht alleine, nicht nur ein, nicht nur einem, mindestens zwei, wenigstens zwei"
)
_ONLY_BEFORE = frozenset(
    words_of("das dem der die beim vom von bei ein zu zum zur")
)  # "nur beim MAGS", but not "aber nur MAGS"
_OPENS = re.compile(r"(?:^|[.!?:;–]\s)(?:nur|bloß)\b", re.IGNORECASE)  # "… noch aktiv? Nur vom MAGS." only narrows
_AS_KEYWORD = re.compile(  # "nur MAGS, Cluster V" has two criteria, and no list that "nur" could narrow
    r"^\W*(?:nur|bloß) [\w-]+, ?(?!(?:bitte|danke|please|was|welche|wo|also|aber|und)\b)\w[^?]*$", re.IGNORECASE
)
_SOLELY = frozenset({"nur", "bloss"})
_NAMES_A_ROLE = folded(
    "gehört nur, gehören nur, zuständig*, verantwort*, ressort, feld*, steht, stehen, federführ*, liegt, liegen"
)


def together_or_alone(words: Words, named: dict[str, int]) -> Filters:
    """Read whether ministries are meant alone, with others, or all of them together."""
    ordered = tuple(sorted(named, key=lambda name: named[name]))
    mode, least, most = Mode.ANY, None, None
    if words.take_any(_EITHER_WAY):
        words.take_any(_ALONE + _NOT_ALONE + folded("anderen, geteilt, teilt, teilen, wem"))
    elif words.take_any(_ONE_MORE):
        least = most = len(named) + 1
    elif number := next((n for n, phrases in _OF_SO_MANY.items() if n > len(named) - 1 and words.take_any(phrases)), 0):
        mode, least, most = Mode.ALL, number, number
    elif len(named) > 1 and words.has_any(_NO_THIRD) and words.find("oder") is None:
        words.take_any(_NO_THIRD + _ALONE)
        mode, least, most = Mode.ALL, len(named), len(named)
    elif words.take_any(_NO_OTHERS):
        mode = Mode.ONLY
    elif len(named) > 1 and words.take_any(_NOT_ONLY_BUT):
        mode = Mode.ALL
    elif words.take_any(_NOT_ALONE) or words.take_any(BESIDES):
        least = len(named) + 1
        words.take_any(_ALONE + folded("anderen, anderem, gemeinsam, zusammen"))
    elif (not _narrows(words, named) and words.take_any(_ALONE)) or _is_only(words, named):
        mode = Mode.ONLY
        if len(named) > 1 and words.has_any(JOINTLY) and words.find("oder") is None:  # "gemeinsam und ohne andere"
            mode, least, most = Mode.ALL, len(named), len(named)
        words.take_any(folded("andere, anderen, weitere, weiteren"))
    is_open = words.find("oder") is not None  # "A oder B, gleich welches von beiden"
    if mode is Mode.ANY and len(named) > 1 and (words.take_any(JOINTLY if is_open else _TOGETHER) or not is_open):
        mode = Mode.ALL
    words.take_any(AROUND)
    return Filters(ministries=ordered, ministry_mode=mode, least_ministries=least, most_ministries=most)


def read_manner(words: Words, earlier: Filters) -> Filters:
    """Read whether the ministries of an earlier list are now meant alone or with others ("davon nur die allein")."""
    if not earlier.ministries:
        return NO_CRITERIA
    meant = earlier.ministries
    if words.has_any(_NOT_ALONE) or (words.has_any(_WITH_OTHERS) and not words.has_any(_ALONE)):
        return Filters(ministries=meant, least_ministries=len(meant) + 1)
    return Filters(ministries=meant, ministry_mode=Mode.ONLY) if words.has_any(_ALONE) else NO_CRITERIA


def alone_as_earlier(words: Words, criteria: Filters, earlier: Filters) -> Filters:
    """Return criteria with the earlier list's ministry alone, where a pronoun says so ("… die es ganz allein verantwortet")."""
    if criteria.ministries or not words.has_any(_IT_ALONE):
        return criteria
    return criteria.joined(read_manner(words, earlier))


def with_earlier(words: Words, criteria: Filters, earlier: Filters, *, narrows: bool) -> Filters:
    """Return criteria whose ministry is meant together with that of an earlier list ("und zusammen mit dem MKW?").

    Of several that an earlier list was to have together it is the first, unless the question `narrows` that list.
    """
    is_new = len(criteria.ministries) == 1 and not set(criteria.ministries) <= set(earlier.ministries)
    if not (is_new and earlier.ministries and words.has_any(_WITH_THEM)) or criteria.ministry_mode is Mode.ONLY:
        return criteria
    kept = earlier.ministries if narrows or earlier.ministry_mode is not Mode.ALL else earlier.ministries[:1]
    both = tuple(dict.fromkeys(kept + criteria.ministries))
    return replace(criteria, ministries=both, ministry_mode=Mode.ALL, least_ministries=None, most_ministries=None)


def only_narrowed(words: Words, criteria: Filters, earlier: Filters) -> Filters:
    """Return criteria where "only" before a ministry narrows an earlier list, and does not say that it is alone.

    Of a ministry that the earlier list is of already, there is nothing else that it could say.
    """
    is_alone = words.has_any(_ALONE) or words.has_any(_NAMES_A_ROLE)
    if criteria.ministry_mode is not Mode.ONLY or is_alone or set(criteria.ministries) & set(earlier.ministries):
        return criteria
    return replace(criteria, ministry_mode=Mode.ANY)


def _narrows(words: Words, named: dict[str, int]) -> bool:
    """Tell whether a word for "alone" goes with the measures, which are named before any ministry."""
    match = _MERELY.search(words.raw) if words.has_any(_ALONE) else None
    return match is not None and len(words_of(words.raw[: match.end()])) <= min(named.values())


def _is_only(words: Words, named: dict[str, int]) -> bool:
    """Tell whether "nur" goes with a ministry ("nur beim MAGS", "nur MSB zuständig") and does not just narrow."""
    if tuple(named.values()) == (1,) and _AS_KEYWORD.search(words.raw):
        return True
    for place in named.values():
        before = words.words[max(0, place - 3) : place]
        has_article = bool(before) and before[-1] in _ONLY_BEFORE
        lead = before[:-1] if has_article else before
        if not lead or lead[-1] not in _SOLELY or _OPENS.search(words.raw) or "aber" in lead:
            continue
        if has_article or words.has_any(_NAMES_A_ROLE):
            return True
    return False


def how_many(words: Words) -> Filters:
    """Read how many ministries share a measure, where none is named ("bei mehreren Ministerien")."""
    places = [
        i
        for i, word in enumerate(words.words)
        if i not in words.taken and word.startswith(_HOUSE_STEMS) and not _COUNTED_NAME.search(words.raw)
    ]
    if words.take_any(folded("ressortübergreifend*, hausübergreifend*")):
        return Filters(least_ministries=2)
    if not places:
        return NO_CRITERIA
    if words.take_any(_SEVERAL):
        words.take_any(AROUND + _TOGETHER)
        return Filters(least_ministries=2)
    if words.take_any(_ONE_HOUSE) or (words.has_any(_THAT_HOUSE) and words.take_any(_ALONE)):
        words.take_any(AROUND)
        return Filters(most_ministries=1)
    number = next((n for i in places for w in words.words[max(0, i - 4) : i] if (n := _NUMBERS.get(w))), None)
    if number is None and (figure := _FIGURE.search(words.raw)):
        words.take_text(figure["number"])
        number = int(figure["number"])
    if number is None:
        return NO_CRITERIA
    number += words.take_any(folded("mehr als"))
    at_least = words.take_any(folded("mindestens, wenigstens, mehr als, oder mehr, und mehr"))
    at_most = words.take_any(folded("höchstens, maximal, nicht mehr als, bis zu, oder weniger"))
    words.take_any(AROUND + _TOGETHER + tuple(_NUMBERS))
    return Filters(least_ministries=None if at_most else number, most_ministries=None if at_least else number)
