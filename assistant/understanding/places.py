"""Places outside North Rhine-Westphalia: a question for help there is not answered by this report."""

from __future__ import annotations

import re

from assistant.understanding.comparing import asking_part
from assistant.understanding.gazetteer import PLACES, TOWNS
from assistant.understanding.words import Words, folded
from index.features import fold, words_of

_STATES = folded(
    """bayern, bayerisch*, bayrisch*, baden württemberg*, hessen, hessisch*, niedersachsen, niedersächsisch*, sachsen,
    sächsisch*, brandenburg, hamburg, hamburger, bremen, bremer, saarland, rheinland pfalz, thüringen, schleswig holstein,
    mecklenburg*, sachsen anhalt, berlin, berliner, münchen, frankfurt, stuttgart, hannover, mainz, dresden, leipzig, nürnberg,
    wiesbaden, karlsruhe, mannheim, augsburg, freiburg, rostock, kiel, magdeburg, erfurt, saarbrücken, wien,
    österreich, schweiz, zürich, bavaria, hesse, saxony, lower saxony, munich, bavyera*, münih*, бавари*, баварі*, мюнхен*,
    берлин*, берлін*, гамбург*, bawari*, monachium, berlinie, hamburgu, بافاريا, ميونخ, برلين, هامبورغ"""
)
# Countries from which people come, and with which others have agreements; a measure that tells of one is about it.
_COUNTRIES = folded(
    """brasilien, mexiko, vietnam, philippinen, kenia, marokko, tunesien, ägypten, japan, china, usa, kanada, australien, nigeria,
    ghana, kolumbien, argentinien, chile, peru, thailand, südkorea, pakistan, bangladesch, nepal, sri lanka, usbekistan, georgien, armenien, jordanien,
    südafrika, äthiopien, frankreich, italien, spanien, portugal, griechenland, belgien, niederlande*, holland, dänemark, schweden,
    norwegen, finnland, tschechien, ungarn, rumänien, bulgarien, estland, lettland, litauen, irland, england, großbritannien,
    liechtenstein, luxemburg, marokkanisch*, brasilianisch*, mexikanisch*, vietnamesisch*, philippinisch*, tunesisch*, japanisch*, chinesisch*,
    brazil, mexico, philippines, kenya, morocco, tunisia, brezilya*, meksika*, filipin*, fas, бразил*, мексик*, вьетнам*, вʼєтнам*,
    філіппін*, филиппин*, кени*, кені*, марокк*, brazyli*, meksyk*, wietnam*, filipin*, keni*, البرازيل, المكسيك, فيتنام, الفلبين,
    كينيا, المغرب"""
)
# Countries from which many have come; only of a named measure is it asked whether it holds for one of them.
_OF_ORIGIN = folded(
    "türkei, ukraine, syrien, afghanistan, irak, iran, russland, polen, belarus, moldau, eritrea, somalia, israel, libanon, turkey, ukraine, syria, russia, poland"
)
# Who says so is not asking for help there, but tells where he or she comes from or what was done there.
_ORIGIN = folded(
    """aus, von, köln, düsseldorf, dortmund, essen, münster, bielefeld, zurück, her, gezogen,
    ziehe, umziehen, ziehen, studiert, gelernt, gemacht, abgeschlossen, war, komme, gearbeitet, statt, so wie, genauso wie,
    ähnlich wie, anders als, partner, from, moved"""
)
_HERE = folded("nrw, nordrhein, westfalen")  # the same, but where it belongs to a measure's name ("Meisterprämie NRW")
_PERSONAL = folded(
    """ich, wir, mein*, unser*, mir, uns, i, my, we, our, studium, diplom*, abschluss*, zeugnis*, abitur, praktikum, degree, er, sie, bewerber*, ben, benim,
    я, мій, моя, мой, мені, мне, у меня, jestem, mam, mój, moja, mnie, انا, أنا, زوجي, زوجتي"""
)
# What a land does to find people elsewhere: whoever comes from there is then no circumstance of the asker.
_RECRUITING = folded(
    """abkommen, vereinbarung*, vertrag*, absichtserklärung*, kooperation*, partnerschaft*, geholt, holt, holen, angeworben, anwerb*,
    rekrut*, agreement*, recruit*, anlaşma*, угод*, соглашени*, umow*, اتفاق*, كم عدد"""
)
_IN_TOWN = re.compile(r"\b(?:in|aus|bei|um|nach)\s+(?P<town>[^\W\d_]+)", re.IGNORECASE)
_PLAIN_TOWNS = frozenset(name.rstrip("*") for name in PLACES)
_LONGEST = 20  # words; a longer question tells a story, in which a country is a circumstance
_SHOWN = 5  # first letters by which a place is looked for in a measure ("Hessen", "hessisch")


def asks_for_elsewhere(question: str, held: str = "", *, is_named: bool = False) -> bool:
    """Tell whether a question asks for something in another state or country, of which the measure has no word.

    `held` are the words of the measure that fits best, `is_named` says that the question names it.
    """
    words = Words.of(question)
    is_by_the_way = words.has_any(_ORIGIN) or (not is_named and words.has_any(_HERE))
    if _names_one(words, _STATES, held) and not is_by_the_way:
        return True
    if len(words.words) > _LONGEST or words.has_any(_PERSONAL):
        return False
    if is_named and not is_by_the_way and _names_one(words, _OF_ORIGIN, held):
        return True
    if not _names_one(words, _COUNTRIES, held):
        return False
    return words.has_any(_RECRUITING) or (is_named and not is_by_the_way)


def names_other_town(question: str, held: str) -> bool:
    """Tell whether a question puts a measure into a town other than the one that the measure's own words name."""
    words = Words.of(asking_part(question))
    if len(words.words) > _LONGEST or words.has_any(_PERSONAL):
        return False
    return _names_one(words, TOWNS, held) and Words.of(held).has_any(TOWNS)


def without_towns(question: str) -> str:
    """Return a question without towns that it says by the way ("Kita in Bochum"): a measure that names one is not nearer.

    A question that is left without words, because it asks for nothing but the town, stays as it is.
    """
    rest = _IN_TOWN.sub(lambda match: "" if fold(match["town"]) in _PLAIN_TOWNS else match.group(), question)
    return rest if words_of(rest) else question


def _names_one(words: Words, places: tuple[str, ...], held: str) -> bool:
    """Tell whether a question names one of the places, and the measure has none of those that it names."""
    named = words.standing(places)
    if not named:
        return False
    told = " ".join(words_of(held))
    return not any((name if " " in name else name[:_SHOWN]).rstrip("*") in told for name in named)
