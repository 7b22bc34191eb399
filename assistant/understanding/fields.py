"""Which fields of a measure a question asks for, in the words of seven languages."""

from __future__ import annotations

from assistant.understanding.words import Words, folded
from corpus.types import FieldName

# Phrases as people use them; * stands for any ending. Order within a field does not matter.
_PHRASES: dict[FieldName, tuple[str, ...]] = {
    FieldName.LAUFZEIT: folded(
        """wann, länger als, kürzer als, früher als, später als, wie lange, wie lang, laufzeit*, zeitraum, zeitspanne, enddatum, startdatum, inkrafttreten, in kraft, befristet,
        befristung, welches jahr, welchem jahr, welchen jahren, wie viele jahre, welchem datum, läuft ~ noch, gibt es ~ noch,
        noch aktuell, noch gültig, schon vorbei, schon abgelaufen, schon ausgelaufen, schon fertig, bereits abgeschlossen,
        noch in der mache, schon abgeschlossen, ist ~ vorbei, start von, beginn von, ende von, startet, endet, schluss,
        zu ende, in kraft treten, treten ~ in kraft, seit welchem, ab welchem, bis zu welchem, von bis, dauer, wie alt ist,
        when, how long, what period, which years, which year, what year, duration, deadline of, start date, end date,
        still running, how many years, ne zaman*, ne kadar sür*, hangi yıl*, hangi tarih*, süresi, kaç yıl, hâlâ devam,
        до якого, з якого, доки, коли, як довго, тривалість, термін дії, який період, скільки триває, яких років, якого року,
        с какого, до какого, как долго, когда, срок*, какой период, какие годы, каком году, какого года, сколько длится,
        do kiedy, od kiedy, jak długo, kiedy, od którego, do którego, jakim okresie, którym roku, ile trwa,
        حتى متى, إلى متى, متى, منذ متى, مدة, المدة, فترة, كم تستمر"""
    ),
    FieldName.MITTEL: folded(
        """wie viel geld, wieviel geld, wie viele mittel, wie viel mittel, wieviel mittel, geplante* mittel, budget*, kostet,
        was kosten, kost*, wie teuer, teurer, mit welchem geld, mehr geld als, weniger geld als, welche mittel, mitteln, welchem betrag, jahresbetrag, welche summen, an geld, geld und, und geld, was zahlt, finanzvolumen, fördersumme, fördervolumen, wie viel euro, wieviel euro, wie viele euro, wie hoch,
        mittelausstattung, gesamtkosten, kosten, finanzier*, gekostet, wie viele millionen, was gibt das land, was gibt man, was geben, gibt ~ aus, geben ~ aus,
        wie viel gibt, wie viel steckt, wie viel lässt, wie viel zahlt, wie viel ~ geld, welche summe*, summe, betrag, beträge*,
        um welche summe, finanziell, ressourcen, wie viele stellen, fördermittel, geldmittel, wer bezahlt, wer zahlt,
        woher kommt das geld, das geld, mittel ~ vorgesehen, mittel ~ eingeplant, geld ~ eingeplant, geld ~ vorgesehen,
        how much money, how much funding, how much does, how much is, how much did, how much will, budget, funded, funding,
        cost*, who pays, ne kadar para, bütçe*, kaç para, ne kadar ödenek, ne kadar kaynak, finansman*, kaç euro,
        скільки грошей, скільки кошт*, бюджет*, фінансу*, скільки виділ*, сколько денег, сколько сто*, сколько средств,
        сколько выдел*, финансир*, ile pieniędzy, ile kosztuje, budżet*, ile środków, finansowa*, jaka kwota, ile euro,
        كم المال, ميزانية, الميزانية, كم تبلغ, كم يكلف, كم المبلغ, التمويل, تمويل, كم كلفة"""
    ),
    FieldName.RESSORT: folded(
        """ministerium*, ministerien, welches ressort, welchem ressort, welche ressorts, ressort, wer ist zuständig, zuständig*,
        federführ*, wer verantwortet, verantwortlich*, verantwortung, wer kümmert, wer leitet, wer steckt ~ dahinter,
        welches haus, welche häuser, wer ist ~ dran, wer betreut, hut auf, wer ist ansprechpartner*, an wen wende*, an wen kann,
        which ministry, which ministries, who is responsible, responsible, in charge, ministry, department,
        bakanlı*, sorumlu*, міністерств*, хто відповідає, відповідальн*, министерств*, кто отвечает, ответственн*,
        ministerstw*, kto odpowiada, odpowiedzialn*, أي وزارة, وزارة, الوزارة, من المسؤول, المسؤول*, المسؤولة"""
    ),
    FieldName.INTERNET: folded(
        """internetseite*, webseite*, website*, homepage*, link, links, url, internetadresse*, internetauftritt*, webadresse*,
        internetpräsenz, web adresse, webpage, web page, web site, im internet, im netz, auf welcher seite, welcher seite, online seite, online ~ lesen, wo lese,
        wo ~ nachlesen, wo kann ~ lesen, wo finde ich mehr, wo ~ mehr dazu, wo ~ mehr darüber, mehr infos, wo informier*,
        where can i read, where ~ more about, read more, online, web sitesi, internet sitesi, internet adresi, internette,
        сайт*, вебсайт*, веб сайт*, в інтернеті, в интернете, strona internetowa, stronę internetową, strony internetowej,
        adres internetowy, w internecie, الموقع, موقع, رابط, الإنترنت, على الإنترنت"""
    ),
    FieldName.PARTNER: folded(
        """partner, partnern, partnerin*, kooperationspartner*, wer macht ~ mit, wer ist beteiligt, wer beteiligt, mitwirk*,
        wer setzt, wer arbeitet, mit wem, wer sitzt, wer ist dabei, sind dabei, sind ~ mit dabei, wer hilft bei der umsetzung,
        wer ist alles dabei, wer ist ~ dabei, wer war ~ dabei, welche länder, welche bundesländer, welche firmen, welche kammern, wer zieht ~ mit, ziehen ~ mit, machen ~ mit, wirken ~ mit, welche hochschulen, welche kassen,
        welche unis, welche universitäten, welche verbände, welche organisationen, welche einrichtungen, welche stiftung*,
        wer gibt, neben dem land, im boot, mit an bord, arbeitet ~ zusammen, wer unterstützt, beteiligte, zusammenarbeit mit,
        mit welchen anderen, wer ist träger, wer sind die träger, umsetzungspartner*, wer führt ~ durch,
        partners, who takes part, who is involved, who else, who works with, involved in, carried out by, ortak*, kimlerle,
        kim uygul*, партнер*, партнёр*, хто бере участь, хто реаліз*, кто участвует, кто реализ*, partnerzy, partnerami,
        partnerów, kto uczestniczy, kto bierze udział, kto realizuje, شركاء, الشركاء, من يشارك, الجهات المشاركة"""
    ),
    FieldName.ZIEL: folded(
        """welches ziel, welche ziele, was ist das ziel, ziel, ziele, zielsetzung, zielt, wozu dient, wozu ist, was soll erreicht,
        was soll ~ erreichen, was soll ~ bringen, erreichen soll*, erreicht werden, was ~ erreichen, was will man, rauskommen, herauskommen, was bezweckt, was will, zu welchem zweck, zweck, worum geht es, was soll das,
        wofür ist, wozu das ganze, wozu gibt, was bringt ~ eigentlich, what is the goal, what is the aim, goal, aim of,
        aims, purpose, what is ~ for, amacı, hedefi, amaç, hedef*, яка мета, мета, метою, какова цель, цель, целью,
        jaki jest cel, cel, celem, ما هدف, الهدف, هدف, أهداف"""
    ),
    FieldName.VEROEFFENTLICHUNG: folded(
        """veröffentlichung*, wo veröffentlicht, studie ~ nachlesen, studie ~ lesen, studie ~ finde, finde ~ studie, finde ~ gutachten,
        wo erschienen, erschienen, verlag, published, publication, опубліков*, опубликов*, opublikow*, yayımlan*, نشر"""
    ),
    FieldName.TITEL: folded(
        "wie heißt ~ maßnahme, wie heißt ~ richtig, wie heißt ~ genau, wie heißt ~ offiziell, wie lautet ~ titel, wie lautet ~ name, titel von, titel der, titel lautet, welchen titel, voller name, offizieller name, offizielle name, full title, official name, what is ~ called, повна назва, полное название, pełna nazwa, tam adı, الاسم الكامل, voller titel, vollständiger name, vollständiger titel, genauer name, genau heißt"
    ),
}
# A sum for the single person stands in the description, not in the row of the planned means.
_SUM = folded("wie hoch, höhe, wie viel, wieviel, how much, kaç euro, ne kadar, скільки, сколько, ile, كم")
_PERSONAL_THING = (
    "praemie", "bonus", "zuschuss", "gutschein", "beihilfe", "obendrauf", "premi", "prim", "destek", "desteg", "преми", "премі", "bonus", "مكافا", "منحه",
)  # fmt: skip
# Who pays beside the state is a partner, not a sum.
_PAYS_TOO = folded(
    "zahlt ~ mit, zahlen ~ mit, finanziert ~ mit, finanzieren ~ mit, beteiligt sich ~ an den kosten, zahlt noch"
)
_WHOLE = folded(
    "jedes jahr, pro jahr, im jahr, jährlich*, insgesamt, topf, eingeplant*, geplant*, vorgesehen, gibt das land, lässt sich, a year, in total"
)
_PERSON = folded(
    "ich ~ bekomm*, ich ~ krieg*, bekomm* ~ ich, krieg* ich, bekommt man, kriegt man, man ~ bekomm*, i ~ get, i receive, receive*, pro kopf, pro person, mir"
)


def asked_fields(words: Words) -> tuple[FieldName, ...]:
    """Return the fields that a question asks for, in the order in which it names them."""
    found: dict[FieldName, int] = {}
    for name, phrases in _PHRASES.items():
        places = words.places_of(phrases)
        if places:
            found[name] = min(places)
            words.take_any(phrases)
    if FieldName.MITTEL in found and words.has_any(_PAYS_TOO):
        found[FieldName.PARTNER] = min(found.pop(FieldName.MITTEL), found.get(FieldName.PARTNER, len(words.words)))
    if FieldName.MITTEL in found and _is_personal_sum(words):
        found[FieldName.BESCHREIBUNG] = found.pop(FieldName.MITTEL)
    return tuple(sorted(found, key=lambda name: found[name]))


def _is_personal_sum(words: Words) -> bool:
    """Tell whether the question is for the sum that a person gets ("Wie hoch ist die Meisterprämie?")."""
    return (
        words.has_any(_SUM)
        and not words.has_any(_WHOLE)
        and (words.has_any(_PERSON) or any(thing in word for word in words.words for thing in _PERSONAL_THING))
    )
