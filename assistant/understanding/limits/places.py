"""Places outside North Rhine-Westphalia: a question for help there is not answered by this report."""

from __future__ import annotations

import re
from collections.abc import Collection

from assistant.understanding.criteria.gazetteer import AMBIGUOUS, PLACES, TOWNS, TOWNS_ABROAD
from assistant.understanding.limits.countries import COUNTRIES
from assistant.understanding.limits.federalstates import FEDERAL_STATES, NEIGHBOURS
from assistant.understanding.text.told import asking_part, sentences_of
from assistant.understanding.text.words import PhraseGroups, Phrases, Words, folded
from index.features import fold, words_of

_STATES = PhraseGroups(FEDERAL_STATES)
_COUNTRIES = PhraseGroups(COUNTRIES)
# Countries from which many have come; only of a named measure is it asked whether it holds for one of them.
_OF_ORIGIN = folded(
    "türkei, ukraine, syrien, afghanistan, irak, iran, russland, polen, belarus, moldau, eritrea, somalia, israel, libanon, turkey, ukraine, syria, russia, poland"
)
# The people of such countries, by how a German report writes them: counted, or with an agreement, they are no circumstance.
_PEOPLES = PhraseGroups(
    {
        fold("türk"): folded("türkei, türkisch*, türken, türkinnen, turkey, turkish, türkiye*, türk, türkler, туреччин*, турецьк*, турци*, турецк*, turcj*, tureck*, تركيا, الأتراك"),
        fold("ukrain"): folded("ukrain*, украин*, україн*, українськ*, ukraynalı*, ukrayna*, ukraiń*, أوكرانيا, أوكراني*, اوكراني*"),
        fold("syr"): folded("syrien, syrisch*, syrer*, syria*, suriye*, suriyeli*, сирі*, сирий*, сири*, syri*, syryj*, سوريا, سوري, سورية, سوريين, السوريين, السوريون"),
        fold("afghan"): folded("afghan*, afgan*, афган*, أفغانستان, أفغاني*, الأفغان"),
        fold("irak"): folded("irak, iraker*, irakisch*, iraq*, iraklı*, ірак*, ирак*, irack*, العراق, عراقي*"),
        fold("iran"): folded("iran, iraner*, iranisch*, iranian*, iranlı*, іран*, иран*, irańsk*, إيران, إيراني*"),
        fold("russ"): folded("russland, russisch*, russen, russin*, russia*, rusya*, росі*, росси*, русск*, rosj*, rosyj*, روسيا, الروس"),
        fold("moldau"): folded("moldau, moldova*, moldawien, moldauer*, moldawi*, mołdaw*, молдов*, молдав*, مولدوفا, مولدافيا"),
        fold("belarus"): folded("belarus*, weißruss*, белорус*, білорус*, biał* rus*, białorus*, بيلاروس*"),
        fold("eritrea"): folded("eritrea*, eritre*, эритре*, еритре*, erytre*, إريتريا"),
        fold("somali"): folded("somali*, сомали*, сомалі*, الصومال"),
        fold("libanon"): folded("libanon*, libanes*, lebanon, lebanese, lübnan*, ливан*, ліван*, liban*, لبنان"),
        fold("israel"): folded("israel*, israil*, израил*, ізраїл*, izrael*, إسرائيل"),
        fold("poln"): folded("polen, polin*, polnisch*, poland, polish, polonya*, polonyalı*, польщ*, польськ*, польш*, польск*, polsk*, polacy, polaków, polek, بولندا, بولندي*"),
    }
)  # fmt: skip
# What one asks of a rule that names those for whom it is: whether it holds for the people of one country too.
_COVERING = folded(
    """gilt, gelten, gültig, auch für, fällt ~ unter, fallen ~ unter, umfasst, betrifft, cover, covers, apply, applies, include, includes, geçerli, kapsıyor, kapsar, kapsamında, поширюється, стосується, діє, діють, чинн*,
    распространяется, действует, действуют, касается, относится, dotyczy, obejmuje, obowiązuje, skorzystać też, też skorzystać, również dla, też dla, także dla, تشمل, يشمل, تنطبق, ينطبق, تسري, يسري"""
)
_PROGRAMME = folded("programm*, program*, програм*, программ*, projekt*, برنامج, sonderreg*")
_VISA = folded("visum*, visa, vize*, віз*, виз*, wiza, wizę, wizy, تأشيرة, تأشيرات")
# What a land has with another country, whoever asks for it ("Wir suchen Leute aus …, gibt es da ein Abkommen?").
_AGREEING = folded(
    """vereinbart, abgesprochen, absprache*, abkommen, vereinbarung*, absichtserklärung*, letter of intent, anwerbeabkommen, staatsvertrag, agreement*, treaty, treaties, memorandum, recruitment deal, recruiting deal, deal with, partnership with, anlaşma*, mutabakat*, угода, угоди, угоду, угодою, домовлен*, меморандум*, соглашени*, договорен*, договор с,
    porozumieni*, umowę z, umowa z, umowy z, memorandum, اتفاقية, اتفاقيات, اتفاق, مذكرة تفاهم"""
)
# Who says so is not asking for help there, but tells where he or she comes from or what was done there.
_ORIGIN = folded(
    """aus, von, köln, düsseldorf, dortmund, essen, münster, bielefeld, zurück, her, gezogen,
    ziehe, umziehen, ziehen, studiert, gelernt, gemacht, abgeschlossen, war, komme, gearbeitet, statt, so wie, genauso wie,
    ähnlich wie, anders als, partner, from, moved"""
)
_FROM = folded("из, з, із, зі, z, ze, من")
_FROM_WORDS = [[word] for word in (*_FROM, *folded("aus, from"))]
_HERE = folded("nrw, nordrhein, westfalen")  # the same, but where it belongs to a measure's name ("Meisterprämie NRW")
_SELF = folded(
    """ich, wir, mein*, unser*, mir, uns, i, my, we, our, ben, benim, я, мій, моя, мой, мені, мне, у меня, jestem, mam, mój, moja, mnie, انا, أنا, زوجي, زوجتي"""
)
_THERE = folded("dort, da, hier, there, here, orada, burada, там, тут, здесь, tam, tutaj, هناك, هنا")
_PERSONAL = Phrases(
    (*_SELF, *folded("studium, diplom*, abschluss*, zeugnis*, abitur, praktikum, degree, er, sie, bewerber*"))
)
_PERSONAL_OR_THERE = Phrases((*_PERSONAL, *_THERE))
# Those whom the state looks for abroad, and how one asks whether they are here by now.
_RECRUITED = folded(
    """inder, inderinnen, indern, indisch*, indonesier*, indonesisch*, indian*, indonesian*, hintli*, hindistanlı*, endonezyalı*, індій*, індієць, індус*, індонезій*, индий*, индиец, индус*, индонези*, hindus*, indyjsk*,
    indonezyj*, هندي*, هنود, الهنود, إندونيسي*, vom westbalkan, leute ~ balkan, menschen ~ balkan, serben, kosovaren, albaner, bosnier"""
)
_AT_WORK = folded(
    """arbeiten, arbeitet, schaffen, angestellt, beschäftigt, job, jobs, stelle, work, works, working, employed, hired, çalışıyor*, çalışan*, işe başla*, iş buldu, працю*, працевлашт*, влаштува*, работа*, трудоустро*, устроил*, pracuj*, zatrudnion*,
    يعمل*, يشتغل*, وظف*"""
)
_AT_WORK_HELD = ("eingestellt", "beschaeftigt wurden", "angekommen", "eingereist")
# What a land does to find people elsewhere: whoever comes from there is then no circumstance of the asker.
_RECRUITING = folded(
    """abkommen, vereinbarung*, vertrag*, absichtserklärung*, kooperation*, partnerschaft*, geholt, holt, holen, angeworben, anwerb*,
    rekrut*, agreement*, recruit*, bring over, anlaşma*, getir*, işçi al*, eleman al*, personel al*, угод*, договір, договори, залуч*, набор*, набир*, вербу*, соглашени*, договор, договоры, привлеч*, привез*, вербов*,
    umow*, sprowadz*, pozysk*, اتفاق*, جلب, لجلب, استقدام, لاستقدام, استقطاب, كم عدد"""
)
_IN_TOWN = re.compile(r"\b(?:in|aus|bei|um|nach)\s+(?P<town>[^\W\d_]+)", re.IGNORECASE)
_ABROAD = PhraseGroups(TOWNS_ABROAD)
_BEFORE_TOWN = frozenset(
    folded("in, nach, bei, aus, at, near, w, we, в, у")
)  # words before a town that is a plain word too
# A hall by the name of its town, in which something took place: it is no place where the asker lives.
_CLAUSE = re.compile(r"[.!?;:,–]")
_BEING = folded("war, fand ~ statt, findet ~ statt, stattfand, steht, stand, gab es, sei, was held, took place")
_HALLS = "halle|messe|studio|arena|stadion|saal|kongresshaus|philharmonie|museum|theater|zeche|schloss|rathaus"
_VENUE = re.compile(
    rf"\b(?P<adjective>[A-ZÄÖÜ][a-zäöüß]+)er\s+(?:[A-ZÄÖÜ]\w*[ -])?(?i:\w*(?:{_HALLS}))|"
    rf"\b(?i:\w*(?:{_HALLS}))\w*\s+(?:in\s+)?(?P<town>[A-ZÄÖÜ][a-zäöüß]+)"
)
_LIVING = re.compile(
    r"\b(?:ich|wir) (?:wohn|leb|komm|arbeit)e?n? (?:\w+ )?(?:in|aus|bei) (?P<town>[^\W\d_]+)\s*(?:[.;!]|,(?= (?:wie|was|wer|wo|wann|welche\w*|gibt|bis|seit|ab)\b))",
    re.IGNORECASE,
)
_PLAIN_TOWNS = frozenset(name.rstrip("*") for name in PLACES)
_LONGEST = 20  # words; a longer question tells a story, in which a country is a circumstance
_SHOWN = 5  # first letters by which a place is looked for in a measure ("Hessen", "hessisch")


def asks_for_elsewhere(question: str, held: str = "", *, is_named: bool = False, asks_for_money: bool = False) -> bool:
    """Tell whether a question asks for something in another state or country, of which the measure has no word.

    `held` are the words of the measure that fits best, `is_named` says that the question names it.
    """
    words = Words.of(question)
    is_by_the_way = words.has_any(_ORIGIN) or (not is_named and words.has_any(_HERE))
    asking = Words.of(asking_part(question))
    asking = words if asking.has_any(_THERE) else asking  # "Ich wohne in Bayern. Wo beantrage ich dort …?"
    if not is_by_the_way and (_names_state(asking, held) or _names_one(asking, NEIGHBOURS, held)):
        return True
    if any(_names_agreement(Words.of(sentence), held) for sentence in sentences_of(question)):
        return True
    if asking.has_any(_COVERING) and not asking.has_any(_SELF) and _names_nation(asking, held):
        return True
    if len(words.words) > _LONGEST:
        return False
    is_other = _names_country(words, held)
    if words.has_any(_PERSONAL):
        return False
    if is_named and not is_by_the_way and _names_one(words, _OF_ORIGIN, held):
        return True
    if is_other and (asks_for_money or words.has_any(_RECRUITING) or _asks_for_visa_programme(words)):
        return True
    return is_other and is_named and not is_by_the_way and not words.has_any(_FROM)


def asks_of_other_state(question: str) -> bool:
    """Tell whether a question is for what there is in another state or a neighbouring land ("Was läuft in Hessen noch?").

    Who tells of himself may come from there.
    """
    asking = Words.of(asking_part(question))
    comes_from_there = asking.has_any(_SELF) and asking.has_any(_ORIGIN + _FROM)
    return not comes_from_there and (_names_state(asking, "") or _names_one(asking, NEIGHBOURS, ""))


def impersonal_part(question: str) -> str:
    """Return the sentences that ask where they say nothing of the asker, nor of a place told before; else all."""
    asking = asking_part(question)
    return question if Words.of(asking).has_any(_PERSONAL_OR_THERE) else asking


def counts_other_people(question: str, held: str) -> bool:
    """Tell whether a question for a number names people of a country of which the measure has no word.

    How many of them are at work here by now is more than how many there are, or may come.
    """
    words = Words.of(asking_part(question))
    if len(words.words) > _LONGEST:
        return False
    is_at_work = words.has_any(_AT_WORK) and words.has_any(_RECRUITED)
    return _names_people(words, held) or (is_at_work and not any(word in held for word in _AT_WORK_HELD))


def _names_agreement(words: Words, held: str) -> bool:
    """Tell whether a sentence has an agreement with a country or its people that a measure does not name."""
    return words.has_any(_AGREEING) and _names_nation(words, held)


def _asks_for_visa_programme(words: Words) -> bool:
    """Tell whether a programme is asked for by which somebody gets a visa."""
    return words.has_any(_PROGRAMME) and words.has_any(_VISA)


def _names_nation(words: Words, held: str) -> bool:
    """Tell whether a question names a country, from which many have come or not, or its people, and a measure does not."""
    return _names_country(words, held) or _names_people(words, held)


def _names_people(words: Words, held: str) -> bool:
    """Tell whether a question names a country from which many have come, or its people, and a measure does not."""
    return any(people not in held for people in words.groups_in(_PEOPLES))


def names_other_town(question: str, held: str, located: str) -> bool:
    """Tell whether a question puts a measure into a town other than the one that the measure's own words name.

    `located` are those of its words that may tell where it is. A story may have another town, but not another hall.
    """
    asked = asking_part(question)
    words = Words.of(asked)
    if Words.of(question).has_any(_SELF) or len(words.words) > _LONGEST:
        is_other = any(town[:_SHOWN] not in held for town in [*_venue_towns(question), *_told_towns(question)])
    else:
        starts = tuple(town[:_SHOWN] for town in towns_in(words))
        is_other = bool(starts) and not any(word.startswith(starts) for word in words_of(held))
    return is_other and Words.of(located).has_any(TOWNS)


def towns_in(words: Words) -> list[str]:
    """Return the towns that a question names, folded as a German report has them; no plain word that only sounds so."""
    named = [place.rstrip("*") for place in words.standing(PLACES) if _is_town(words, place)]
    return [*named, *words.groups_in(_ABROAD)]


def _is_town(words: Words, place: str) -> bool:
    """Tell whether a word that may be a town is meant as one: some are plain words too ("Essen", "kamen")."""
    at = words.places_of((place,))
    return place not in AMBIGUOUS or any(words.words[i - 1] in _BEFORE_TOWN for i in at if i)


def _venue_towns(question: str) -> list[str]:
    """Return the towns of the halls that a question names ("in den Dortmunder Westfalenhallen")."""
    found = [fold(match["adjective"] or match["town"]) for match in _VENUE.finditer(question)]
    return [town for town in found if town in _PLAIN_TOWNS]


def _told_towns(question: str) -> list[str]:
    """Return the towns of those clauses of a story that tell where something was, and not where the asker is."""
    clauses = [Words.of(clause) for clause in _CLAUSE.split(question)]
    return [
        town for clause in clauses if clause.has_any(_BEING) and not clause.has_any(_SELF) for town in towns_in(clause)
    ]


def without_towns(question: str) -> str:
    """Return a question without towns that it says by the way ("Kita in Bochum"): a measure that names one is not nearer.

    A question that is left without words, because it asks for nothing but the town, stays as it is.
    """
    rest = question
    for by_the_way in (_LIVING, _IN_TOWN):
        rest = by_the_way.sub(lambda match: "" if fold(match["town"]) in _PLAIN_TOWNS else match.group(), rest)
    return rest if words_of(rest) else question


def _names_one(words: Words, places: tuple[str, ...], held: str) -> bool:
    """Tell whether a question names one of the places, and the measure has none of those that it names."""
    return _has_none(words.standing(places), held)


def _names_state(words: Words, held: str) -> bool:
    """Tell whether a question names other federal states, none as where somebody is from, and the measure has none of them."""
    named = {
        state for state, places in words.spans_in(_STATES) if words.words[places[0] - 1 : places[0]] not in _FROM_WORDS
    }
    return bool(named) and not any(word.startswith(tuple(named)) for word in words_of(held))


def _names_country(words: Words, held: str) -> bool:
    """Tell whether a question names one of the countries, and the measure has none of those that it names."""
    return _has_none(words.groups_in(_COUNTRIES), held)


def _has_none(named: Collection[str], held: str) -> bool:
    """Tell whether places are named, and the measure has none of them."""
    told = " ".join(words_of(held)) if named else ""
    return bool(named) and not any((name if " " in name else name[:_SHOWN]).rstrip("*") in told for name in named)
