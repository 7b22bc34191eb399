"""Which fields of a measure a question asks for, in the words of seven languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

from assistant.language import detect_language
from assistant.understanding.rows.facts import asks_when
from assistant.understanding.rows.fieldwords import AT_A_LOSS, OF_A_NAMED, PHRASES
from assistant.understanding.rows.germanwords import PRINTED
from assistant.understanding.rows.innertimes import is_inner_time
from assistant.understanding.rows.lookedfor import is_looked_for, wants_help
from assistant.understanding.rows.notime import is_no_time
from assistant.understanding.rows.persons import ASKED_MINISTRY, asks_for_person
from assistant.understanding.rows.slavicwords import FILLERS
from assistant.understanding.rows.southernwords import SOUTHERN_FILLERS
from assistant.understanding.rows.unasked import unasked_places
from assistant.understanding.text.spoken import plain_words
from assistant.understanding.text.words import PhraseGroups, Words, folded
from corpus.types import FieldName

_CUT = re.compile(r"[,?;&+/]")
_BY_FIELD, _BY_NAMED_FIELD = PhraseGroups(PHRASES), PhraseGroups(OF_A_NAMED)
_OF_SITES = folded(
    "internet*, webseite*, website*, webadresse*, weblink*, domain*, seite, seiten, homepage, link, links, netz, online, web, url, сайт*, strona, site, page, сторінк*, страниц*, мереж*, сети, інтернет*, интернет*, ссылк*, посиланн*, stron*, sieci, necie, internecie, siteye, sitesi, sayfa*, موقع, الموقع, رابط, الرابط, صفحة, الصفحة, الإنترنت, لينك, سايت"
)
_WITH_NAMES = (FieldName.INTERNET, FieldName.RESSORT, FieldName.PARTNER)  # fields that have names themselves
_NAME_OF = 4  # words from "wie heißt" to what has the name
_FILLERS = {**FILLERS, **SOUTHERN_FILLERS}
_ARABIC_AND = "و"
_SHORTEST_WITH_AND = 3  # letters of an Arabic word that may have an "and" in front
ARABIC_JOINT = re.compile(  # an "and" that is written together with what asks behind it
    r"\sو(?=(?:(?:من|إلى|الى|حتى|منذ|مع|في|على|عن|لغاية|لحد)\s+)?(?:ما|ماذا|متى|كم|من|أين|أي|بأي|لأي|مين|شو|وين|قديش|إمتى|إيمتى|امتى|لمتى|بكم)\b)"
)
_Phrases = Mapping[FieldName, tuple[str, ...]]

# A sum for the single person stands in the description, not in the row of the planned means.
_SUM = folded(
    """wie hoch, höhe, welcher betrag, welchen betrag, welche summe, what sum, what amount, which amount, wie viel, wie viele euro, how much, kaç euro, ne kadar, скільки, сколько, ile, كم, яку суму, яка сума, який розмір, якому розмірі, максимальна сума, максимальний розмір, найвища сума, максимальная сумма, максимальный размер, maksymalna kwota, maksymalna wysokość, najwyższa kwota, какую сумму, какая сумма,
    какой размер, каков размер, каком размере, jaką kwotę, jaka kwota, jaka wysokość, jaka jest wysokość, jakiej wysokości"""
)
_PERSONAL_THING = (
    "praemie", "bonus", "zuschuss", "gutschein", "beihilfe", "obendrauf", "premi", "prim", "destek", "desteg", "преми", "премі", "доплат", "виплат", "выплат", "бонус", "стипенд", "stypend", "doplat", "مكافا", "منحه",
)  # fmt: skip
_WHOLE = folded(
    """land zahlt, zahlt das land, staat zahlt, zahlt der staat, in ein jahr, in einem jahr, jedes jahr, pro jahr, im jahr, jährlich*, insgesamt, topf, eingeplant*, geplant*, vorgesehen, gibt das land, lässt sich, budget*, etat,
    gesamtvolumen, mittel, geld gibt es für, geld ist da, geld ist ~ da, geld jeweils, bereitgestellt, bereitsteh*, steht bereit, stehen bereit, steckt, stecken, kostet, kosten, cost*, goes into, стоит, стоят, коштує, kosztuje, kosztują, виділ*, выдел*, przeznacz*, ayrıl*, mal olu*,
    تكلف*, a year, per year, in total, bütçe*, toplam*, yılda, yıllık, бюджет*, загалом, на рік, всього, всего, в год, budżet*,
    rocznie, łącznie, ميزانية, الميزانية, سنويا, إجمالي*"""
)
_PERSON = folded(
    """ich ~ bekomm*, ich ~ krieg*, bekomm* ~ ich, krieg* ich, bekommt man, kriegt man, für einen, für eine, bekommt ein, bekommt eine, kriegt ein, kriegt eine, erhält ein, erhält eine, bekommt jeder, bekommt jede, kriegt jeder, kriegt jede, man ~ bekomm*, man ~ krieg*, pro kopf, pro person, je person, je kopf, pro nase, mann und nase, pro teilnehm*, je teilnehm*, pro absolvent*, je absolvent*, mir, maximal,
    höchstens, bis zu wie viel, i ~ get, i receive, receive*, at most, maximum, does a, does one, per person, per head, per capita, each person, kişi başına, kişi başı, adam başı, en fazla, en çok, alıyor, alabilir*, на особу, на людину, кожному, на человека, на одного, каждому, na osobę, na głowę, każdemu, للفرد, للشخص, لكل شخص, لكل فرد, максимум,
    найбільше, отримує*, отримаю, получает, получу, maksymalnie, najwięcej, можна отрим*, отримати, отримують, дають за, дадуть за, дають людям, виплачу*, максимальн*, найвищ*, можно получ*, получить, получают, дают за, дадут за, дают людям, выплачива*, można dostać, można otrzymać, dostać, otrzymać, dostają, dają za, wypłaca*, maksymalna, dostaje, dostanę, otrzyma*, الحد الأقصى, أحصل, يحصل"""
)
_MONEY = folded("geld, gelder, euro, mittel, summe, riesensumme, unsumme, budget")
_HOW_MUCH = folded("wie viel denn, wie viel und, wie viel von, wie viel bitte, wie viel insgesamt")
_AT_MOST = folded(
    "betrag pro person, betrag pro kopf, betrag je person, summe pro person, summe pro kopf, geld pro person, geld pro kopf, euro pro person, euro pro kopf, förderung pro person, förderung pro kopf, zuschuss pro person, amount per person, sum per person, money per person, kişi başı tutar, сумма на человека, сума на особу, kwota na osobę, المبلغ للشخص, höchstens, maximal, max, im höchsten fall, bis zu wie viel, at most, at the most, the most"
)
# What those who take part do is told by the description, not by the aim of all of it.
_TASKS = folded(
    """wofür hat sich, wofür haben sich, wofür setzt sich, wofür setzen sich, wofür stimmte, wofür hat ~ gestimmt, was soll ~ in betrieb, was soll ~ eingeführt, was soll ~ eingerichtet, was soll ~ aufgebaut, was soll ~ entwickelt, was soll ~ machen, was sollen ~ machen, was soll ~ tun, was sollen ~ tun, was soll ~ leisten, was soll ~ übernehmen, was sollen ~ übernehmen, was soll ~ abnehmen,
    was machen die, was machen sie, was tun die, was tun sie, was sollen ~ abnehmen, was sollen ~ helfen, wobei ~ helfen, wobei hilft, wobei helfen, welche aufgabe*, aufgaben von, aufgaben der, aufgaben des, welche tätigkeit*, what tasks, which tasks, what do ~ do"""
)
_ON_A_SIDE = re.compile(r"\bauf \w+(?:isch|lich)er Seite\b", re.IGNORECASE)  # of those who agreed, and no web site
_THE_STUDY = folded(  # of which something else is asked ("die Untersuchung dazu: Etat?")
    "die studie dazu, die studie darüber, die studie drüber, die untersuchung dazu, die untersuchung darüber, die untersuchung drüber, der studie dazu, der studie darüber, der untersuchung dazu, der untersuchung darüber"
)
_SAYS_WHERE = folded("wo, verlag, lesen, nachlesen, kaufen, bestellen, herunterladen, link, erschienen, where")
# With whom something was agreed is told by a sentence; the partners carry a measure out.
_AGREEING = folded(
    """mit wem ~ unterzeichne*, mit wem ~ unterschr*, mit wem ~ vereinbar*, mit wem ~ absichtserklärung*, mit wem ~ abkommen, mit wem ~ vertrag, mit wem ~ verträge, mit wem ~ pakt, mit wem ~ ausgehandelt, mit wem ~ verhandel*, mit wem ~ besiegelt, with whom ~ sign*, with whom ~ agree*, with whom ~ memorandum, who ~ signed ~ with, who ~ agreement ~ with,
    kiminle ~ imza*, kimlerle ~ imza*, kiminle ~ anlaş*, kimlerle ~ anlaş*, з ким ~ підпис*, з ким ~ уклад*, з ким ~ угод*, з ким ~ домов*, с кем ~ подпис*, с кем ~ заключ*, с кем ~ соглаш*, с кем ~ договор*,
    z kim ~ podpis*, z kim ~ umow*, z kim ~ porozumien*, z kim ~ zawar*, مع من ~ وقع*, مع من ~ اتفاق*, مع مين ~ وقع*, مع مين ~ اتفاق*"""
)
_WHO = "wer"
_MY = frozenset(
    folded("mein, meine, meinem, meinen, meiner, meines, unser, unsere, unserem, unseren, unserer, unseres")
)
_OTHERWISE_ASKED = frozenset(folded("wer, wem, wen, welche, welcher, welches, welchem, welchen, warum, wieso, weshalb"))
_AND = frozenset(folded("und, sowie, plus, samt, oder, and, or, ve, veya, і, та, и, або, или, i, oraz, lub, و, أو"))


def asked_fields(words: Words, *, is_named: bool = False) -> tuple[FieldName, ...]:
    """Return the fields that a question asks for, in the order in which it names them.

    Where it is clear which measure is meant (`is_named`), plain words count too ("Geld und Partner bitte").
    """
    return in_order(placed_fields(words, is_named=is_named))


def in_order(places: Mapping[FieldName, int]) -> tuple[FieldName, ...]:
    """Return fields in the order of the places where they are asked for."""
    return tuple(sorted(places, key=lambda name: places[name]))


def placed_fields(words: Words, *, is_named: bool = False) -> dict[FieldName, int]:
    """Return the fields that a question asks for, each with the place of the word that does."""
    found, taken = _placed(words.raw, frozenset(words.taken), is_named)
    words.taken.update(taken)
    return dict(found)


@lru_cache(maxsize=32)  # each of those that read a question asks for its fields
def _placed(question: str, taken: frozenset[int], is_named: bool) -> tuple[dict[FieldName, int], set[int]]:
    """Return the fields that a question asks for with their places, and which words are then understood.

    `taken` are those that are so before; what is kept is not written to.
    """
    words = Words.of(question)
    words.taken |= taken
    found = _first_places(words, PHRASES)
    if asks_when(words):
        found.setdefault(FieldName.LAUFZEIT, words.places["when"][0])
        words.take("when")
    if FieldName.MITTEL not in found and words.has_any(_MONEY) and (places := words.places_of(_HOW_MUCH)):
        found[FieldName.MITTEL] = places[0]  # "Geld für …: wie viel und von wem?"
    if is_named:
        found |= _of_silent_clauses(words, found)
    elif found:
        for name in [name for name in found if is_looked_for(words, name)]:
            del found[name]
        found |= _of_neighbours(words, found)
    _move_to_description(found, words)
    _drop_misread(found, words)
    return found, words.taken


def _move_to_description(found: dict[FieldName, int], words: Words) -> None:
    """Ask the description for tasks, a person's sum and the time of a thing within a measure, of which no row tells."""
    if FieldName.ZIEL in found and FieldName.BESCHREIBUNG not in found and words.has_any(_TASKS):
        found[FieldName.BESCHREIBUNG] = found.pop(FieldName.ZIEL)
    if FieldName.MITTEL in found and _is_personal_sum(words):
        found[FieldName.BESCHREIBUNG] = found.pop(FieldName.MITTEL)
    if FieldName.PARTNER in found and FieldName.BESCHREIBUNG not in found and words.has_any(_AGREEING):
        found[FieldName.BESCHREIBUNG] = found.pop(FieldName.PARTNER)
    if FieldName.LAUFZEIT in found and FieldName.BESCHREIBUNG not in found and is_inner_time(words):
        found[FieldName.BESCHREIBUNG] = found.pop(FieldName.LAUFZEIT)


def _drop_misread(found: dict[FieldName, int], words: Words) -> None:
    """Drop fields whose words ask for something else here."""
    if _names_another(words, found) or (FieldName.TITEL in found and asks_for_person(words)):
        found.pop(FieldName.TITEL)
    if FieldName.LAUFZEIT in found and is_no_time(words):
        found.pop(FieldName.LAUFZEIT)
    if FieldName.PARTNER in found and wants_help(words):
        found.pop(FieldName.PARTNER)
    if words.has_any(AT_A_LOSS):
        found.pop(FieldName.BESCHREIBUNG, None)
    if FieldName.INTERNET in found and _ON_A_SIDE.search(words.raw):
        found.pop(FieldName.INTERNET)
    if FieldName.VEROEFFENTLICHUNG in found:
        _drop_around_publication(found, words)
    is_one_of_two = found.keys() == {FieldName.LAUFZEIT, FieldName.RESSORT} and asks_once(words.raw)
    if is_one_of_two and abs(found[FieldName.LAUFZEIT] - found[FieldName.RESSORT]) > 1:  # a ministry is named only
        is_who = _WHO in words.words or words.has_any(ASKED_MINISTRY)
        found.pop(FieldName.LAUFZEIT if is_who else FieldName.RESSORT)


def _drop_around_publication(found: dict[FieldName, int], words: Words) -> None:
    """Drop the publication where only a date or somebody is asked for, else what its words ask for besides it."""
    if not words.has_any(PRINTED):
        is_subject = len(found) > 1 and words.has_any(_THE_STUDY) and not words.has_any(_SAYS_WHERE)
        is_date = FieldName.LAUFZEIT in found  # "wann veröffentlicht" asks for a date only
        is_date = is_date and not (_AND.intersection(words.words) and words.has_any(_SAYS_WHERE))
        is_other = words.words[0] in _OTHERWISE_ASKED and not words.has_any(_SAYS_WHERE)
        if is_date or is_other or is_subject:  # "Welches Institut hat … für die Studie bekommen?"
            found.pop(FieldName.VEROEFFENTLICHUNG)
            return
    found.pop(FieldName.TITEL, None)  # "Titel und Verlag"
    if not words.has_any(_OF_SITES):
        found.pop(FieldName.INTERNET, None)  # where a study is read is told by where it came out


def _names_another(words: Words, found: Mapping[FieldName, int]) -> bool:
    """Tell whether the name that is asked for is that of a web site, ministry or partner ("Wie heißt die Webseite?")."""
    start = found.get(FieldName.TITEL)
    if start is None:
        return False
    end = next((end for end in _before_commas(words) if end >= start), len(words.words))
    near = range(start + 1, min(start + _NAME_OF, end + 1))
    return any(found.get(name) in near and _AND.isdisjoint(words.words[start : found[name]]) for name in _WITH_NAMES)


def asks_once(question: str) -> bool:
    """Tell whether nothing in a question joins what it asks for."""
    is_joined = any(mark in question for mark in ",،/&+;") or ARABIC_JOINT.search(question)
    return _AND.isdisjoint(Words.of(question).words) and not is_joined


def _of_silent_clauses(words: Words, found: Mapping[FieldName, int]) -> dict[FieldName, int]:
    """Return what plain words ask for in those parts of a question that no phrase has: the first field of each part."""
    more: dict[FieldName, int] = {}
    plain = sorted(_first_places(words, OF_A_NAMED).items(), key=lambda entry: entry[1])
    if not plain:
        return more
    ends = [end for end in _before_commas(words) if {end, end + 1} <= words.taken]  # "Mittel, Laufzeit und Ressort"
    told = {_clause(words, place, ends) for place in found.values()}
    for name, place in plain:
        clause = _clause(words, place, ends)
        if name not in found and clause not in told:
            told.add(clause)
            more[name] = place
    return more


def _of_neighbours(words: Words, found: Mapping[FieldName, int]) -> dict[FieldName, int]:
    """Return what plain words ask for that are joined to words that surely ask for a field ("Geld & Website")."""
    joints = {end + 0.5 for end in _before_commas(words)} | {i for i, w in enumerate(words.words) if w in _AND}
    before, behind = {place - 0.5 for place in words.taken}, {place + 0.5 for place in words.taken}
    before |= {place - 1 for place in words.taken}
    behind |= {place + 1 for place in words.taken}
    return {
        name: span[0]
        for name, span in reversed(_spans(words.raw, True))
        if name not in found
        and words.taken.isdisjoint(span)
        and (joints & before & {span[-1] + 0.5, span[-1] + 1} or joints & behind & {span[0] - 0.5, span[0] - 1})
    }


def _before_commas(words: Words) -> list[int]:
    """Return the places of the words that a comma, a question mark or a sign for "und" follows."""
    pieces = _CUT.split(words.raw)[:-1]
    return [count - 1 for count in accumulate(len(plain_words(piece)) for piece in pieces) if count]


def _clause(words: Words, place: int, ends: Sequence[int]) -> int:
    """Return in which part of a question a word stands: parts are joined by "und", or end at these places."""
    return sum(word in _AND for word in words.words[:place]) + sum(end < place for end in ends)


def _first_places(words: Words, phrases: _Phrases) -> dict[FieldName, int]:
    """Return where each field is first asked for, and mark the words of its phrases as understood.

    Of phrases that share words the longer one counts: "wer zahlt … mit" asks for partners, "wer zahlt" for money.
    """
    found: dict[FieldName, int] = {}
    owners: dict[int, FieldName] = {}
    taken = frozenset(words.taken)
    for name, span in _spans(words.raw, phrases is OF_A_NAMED):
        if any(i in taken or owners.get(i, name) is not name for i in span) or _is_own(words, span):
            continue
        owners |= dict.fromkeys(span, name)
        found[name] = min(span[0], found.get(name, span[0]))
    words.taken.update(owners)
    return found


def _is_own(words: Words, span: tuple[int, ...]) -> bool:
    """Tell whether a single word speaks of what somebody has ("mein Partner", "unser Ziel"), which no row tells."""
    return len(span) == 1 and span[0] > 0 and words.words[span[0] - 1] in _MY


@lru_cache(maxsize=64)  # a question is asked for its fields by each of those that read it
def _spans(question: str, is_named: bool) -> tuple[tuple[FieldName, tuple[int, ...]], ...]:
    """Return each field with the places of the words that ask for it, those of longer phrases first."""
    known = _BY_NAMED_FIELD if is_named else _BY_FIELD
    spans = dict.fromkeys(
        (name, tuple(places[i] for i in span))
        for words, places in _wordings(question)
        for unasked in (unasked_places(words),)
        for name, span in words.spans_in(known)
        if unasked.isdisjoint(span)
    )
    return tuple(sorted(spans, key=lambda entry: (-len(entry[1]), entry[1])))


def _wordings(question: str) -> list[tuple[Words, Sequence[int]]]:
    """Return a question's words, and those without what says nothing in its language, with their places in it."""
    words = Words.of(question)
    language = detect_language(question)
    fillers = _FILLERS.get(language, frozenset())
    kept = [i for i, word in enumerate(words.words) if word not in fillers]
    said = [_without_and(word, language) for word in words.words]
    whole = (words, range(len(words.words)))
    return (
        [whole]
        if len(kept) == len(words.words) and said == words.words
        else [whole, (Words.of(" ".join(said[i] for i in kept)), kept)]
    )


def _without_and(word: str, language: str) -> str:
    """Return an Arabic word without the "and" in front that is written together with it."""
    return word.removeprefix(_ARABIC_AND) if language == "ar" and len(word) > _SHORTEST_WITH_AND else word


def _is_personal_sum(words: Words) -> bool:
    """Tell whether the question is for the sum that a person gets ("Wie hoch ist die Meisterprämie?")."""
    return words.has_any(_AT_MOST) or (
        words.has_any(_SUM)
        and not words.has_any(_WHOLE)
        and (words.has_any(_PERSON) or any(thing in word for word in words.words for thing in _PERSONAL_THING))
    )
