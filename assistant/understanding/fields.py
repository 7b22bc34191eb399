"""Which fields of a measure a question asks for, in the words of seven languages."""

from __future__ import annotations

from assistant.understanding.words import Words, folded
from corpus.types import FieldName

# Phrases as people use them; * stands for any ending. Order within a field does not matter.
_PHRASES: dict[FieldName, tuple[str, ...]] = {
    FieldName.LAUFZEIT: folded(
        """bis wann, wie lange, seit wann, ab wann, von wann, wann start*, wann beginn*, wann began*, wann end*,
        wann läuft, wann lief, wann geht, wann ist, wann war, wann tritt, wann gilt, wann findet, wann fand, wann soll,
        laufzeit*, zeitraum, enddatum, startdatum, inkrafttreten, befristet bis, wann hört, wann laufen, in kraft,
        until when, how long, since when, when does, when did, when will, when is, duration, deadline of,
        ne zamana kadar, ne kadar sür*, ne zaman, ne zamandan, süresi, до якого часу, доки, коли, як довго, тривалість,
        с какого, до какого, как долго, когда, срок*, do kiedy, od kiedy, jak długo, kiedy, حتى متى, إلى متى, متى, منذ متى, مدة"""
    ),
    FieldName.MITTEL: folded(
        """wie viel geld, wieviel geld, wie viele mittel, wie viel mittel, geplante* mittel, budget, was kostet, was kosten,
        wie teuer, finanzvolumen, fördersumme, fördervolumen, wie viel euro, wieviel euro, wie viele euro, wie hoch,
        mittelausstattung, gesamtkosten, kosten, finanzier*, gekostet, wie viele millionen, was gibt das land,
        wie viel gibt, wie viel steckt, wie viel lässt, how much money, how much funding, how much does, how much is, budget,
        funded, cost*, ne kadar para, bütçe*, kaç para, скільки грошей, скільки кошт*, бюджет*, сколько денег, сколько сто*,
        ile pieniędzy, ile kosztuje, budżet, كم المال, ميزانية, كم تبلغ, كم يكلف, كم المبلغ"""
    ),
    FieldName.RESSORT: folded(
        """welches ministerium, welche ministerien, welchem ministerium, welches ressort, welchem ressort, welche ressorts,
        wer ist zuständig, zuständig*, federführ*, wer verantwortet, wer ist verantwortlich, verantwortlich*, wer kümmert,
        wessen ministerium, which ministry, which ministries, who is responsible, responsible, hangi bakanlı*, sorumlu*,
        яке міністерство, хто відповідає, какое министерство, кто отвечает, które ministerstwo, kto odpowiada,
        أي وزارة, من المسؤول"""
    ),
    FieldName.INTERNET: folded(
        """internetseite*, webseite*, website*, homepage, link, links, url, internetadresse, internetauftritt, webadresse,
        internetpräsenz, web adresse, webpage, web page, im internet, im netz, online seite, web sitesi, internet sitesi,
        internet adresi, сайт*, вебсайт*, веб сайт, strona internetowa, stronę internetową, strony internetowej,
        الموقع, موقع, رابط"""
    ),
    FieldName.PARTNER: folded(
        """partner, partnern, partnerin*, kooperationspartner*, wer macht mit, wer ist beteiligt, wer beteiligt, mitwirk*,
        wer setzt, wer arbeitet da, mit wem, wer sitzt, wer ist dabei, wer hilft bei der umsetzung, wer ist alles dabei,
        partners, who takes part, who is involved, ortak*, партнер*, партнёр*, partnerzy, partnerami, شركاء, الشركاء"""
    ),
    FieldName.ZIEL: folded(
        """welches ziel, welche ziele, was ist das ziel, ziel von, ziel der, ziel des, ziel vom, ziele von, zielsetzung,
        wozu dient, wozu ist, was soll erreicht, was bezweckt, was will, zu welchem zweck, zweck, worum geht es bei,
        was soll das, what is the goal, what is the aim, goal of, aim of, purpose, amacı, hedefi, яка мета, мета, какова цель,
        цель, jaki jest cel, celem, ما هدف, الهدف"""
    ),
    FieldName.VEROEFFENTLICHUNG: folded(
        """veröffentlichung, wo veröffentlicht, wo ist die studie, wo finde ich die studie, wo kann ich die studie,
        wo kann man die studie, studie nachlesen, studie lesen, wo erschienen, verlag"""
    ),
    FieldName.TITEL: folded(
        "wie heißt maßnahme, wie heißt die maßnahme, welchen titel, voller titel, vollständiger name"
    ),
}
# A sum for the single person stands in the description, not in the row of the planned means.
_PERSONAL_SUM = folded(
    "wie hoch, höhe, wie viel bekomm*, wie viel krieg*, wieviel bekomm*, wieviel krieg*, how much do i get"
)
_PERSONAL_THING = ("praemie", "bonus", "zuschuss", "gutschein", "beihilfe")


def asked_fields(words: Words) -> tuple[FieldName, ...]:
    """Return the fields that a question asks for, in the order in which it names them."""
    found: dict[FieldName, int] = {}
    for name, phrases in _PHRASES.items():
        places = words.places_of(phrases)
        if places:
            found[name] = min(places)
            words.take_any(phrases)
    if FieldName.MITTEL in found and _is_personal_sum(words):
        found[FieldName.BESCHREIBUNG] = found.pop(FieldName.MITTEL)
    return tuple(sorted(found, key=lambda name: found[name]))


def _is_personal_sum(words: Words) -> bool:
    """Tell whether the question is for the sum that a person gets ("Wie hoch ist die Meisterprämie?")."""
    return words.has_any(_PERSONAL_SUM) and any(thing in word for word in words.words for thing in _PERSONAL_THING)
