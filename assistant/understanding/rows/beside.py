"""What sounds like a question for a row of a measure, and is for something beside it that only a sentence can tell.

The row of means tells what the state spends, not what taking part costs, what somebody is paid, or whether another body
pays; the row of the period tells how long the measure runs, not how long a course or a procedure takes.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from assistant.understanding.rows.facts import Fact, states
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName, Measure
from index.features import fold

_SHORT = 5  # words of an order to name what was counted
_NAMES = folded(
    "name them, name those, name these, name them all, nenne sie, nenn sie, nenn mir die namen, isimlerini söyle, isimleri ne, isimleri neler, назви їх, назвіть їх, назови их, назовите их, nazwij je, podaj ich nazwy, jak się nazywają, اذكرها, سمها, ما أسماؤها"
)
_Things = tuple[tuple[tuple[str, ...], tuple[str, ...]], ...]  # how one asks for each, and the report's words for it


def _things(*pairs: tuple[str, str]) -> _Things:
    """Return beginnings or parts of words for things, folded."""
    return tuple((tuple(map(fold, asked.split())), tuple(map(fold, held.split()))) for asked, held in pairs)


_LONGEST = 12  # words; a story has such words by the way
_WHO = folded(
    "wer, von wem, wo, who, by whom, where, kim, kim tarafından, хто, ким, кто, кем, kto, przez kogo, من الذي, من"
)
_PAYING_OUT = folded(
    """zahlt ~ aus, zahlen ~ aus, auszahlt, ausgezahlt, auszahlen, überweist, überwiesen, pays ~ out, pay ~ out, paid out, pays out, виплачує, виплачують, выплачивает, выплачивают, wypłaca, wypłacają"""
)
_HOW_MUCH = folded("wie viel, wieviel, wie hoch, was, how much, how high, скільки, сколько, ile, ne kadar, kaç, كم")

_FURTHER = folded(
    "weiter gefördert, weiterhin gefördert, weiter finanziert, weiterhin finanziert, weiter bezahlt, weiterhin bezahlt, still funded, still be funded, continue to be funded, далі фінансу*, надалі фінансу*, дальше финансир*, по прежнему финансир*, nadal finansowan*, dalej finansowan*, hâlâ destekleni*, hâlâ finanse edili*"
)
_STUDIES = ("studie", "analyse", "gutachten", "untersuchung")
_MADE = folded(
    "wer hat ~ gemacht, wer hat ~ erstellt, wer hat ~ durchgeführt, wer hat ~ geschrieben, who made it, who did it, who wrote it, who carried it out, kim yaptı, kim hazırladı, хто її зробив, хто її провів, хто це зробив, кто его сделал, кто ее сделал, кто ее провел, kto je zrobił, kto ją zrobił, kto to zrobił, kto je przeprowadził, من أعدها, من أجراها"
)
_TAKING_PART = folded(
    """teilnahme, teilzunehmen, mitmachen, mitzumachen, das programm für mich, participation, taking part, to take part, to join, joining, katılım, katılmak, участь, участие, участвовать, udział, uczestnictwo, المشاركة"""
)
_COSTING = folded(
    """kostet, kosten, teuer, preis, gebühr*, cost, costs, price, fee, fees, expensive, kaç para, ücret*, ne kadar tut*, коштує, вартість, стоит, стоимость, kosztuje, koszt, تكلف, تكلفة, سعر"""
)
_FEES = folded(  # whoever pays them, they are no means of the state
    "teilnahmegebühr*, kursgebühr*, teilnahmebeitr*, course fee*, participation fee*, kurs ücret*, katılım ücret*, плата за курс, плата за участь, плату за курс, плата за участие, opłat* za kurs, opłat* za udział, رسوم الدورة, رسوم المشاركة"
)
_FREE = folded(
    """kostenlos*, kostenfrei*, umsonst, gratis, gebührenfrei*, free of charge, for free, is it free, is this free, is that free, cost anything, ücretsiz*, bedava, безкоштовн*, бесплатн*, darmow*, bezpłatn*, za darmo, مجاني, مجانا, مجانية"""
)
_OF_PRICES = ("gebuehr", "eigenanteil", "kostenfrei", "kostenlos", "unentgeltlich", "kostenbeitrag")

# How one asks whether he or she, or those who take part, are given money. What the state pays is asked in other words.
_IS_PAID = folded(
    """krieg ich ~ geld, kriege ich ~ geld, bekomm ich ~ geld, bekomme ich ~ geld, kriegt man ~ geld, bekommt man ~ geld, kriegen die ~ geld, bekommen die ~ geld, verdient man, verdiene ich, verdien ich, ist das bezahlt, ist es bezahlt, ist der bezahlt, ist die bezahlt, sind die bezahlt, werde ich ~ bezahlt, wird man ~ bezahlt, werden die teilnehmenden ~ bezahlt,
    do i get paid, will i get paid, do you get paid, do they get paid, are they paid, is it paid, is that paid, get any money, do i get money, do you get money, para alır mıyım, para alacak mıyım, para alıyor mu, para veriyorlar mı, para veriliyor mu, ödeme alır mı*, мені платитимуть, мені заплатять, чи платять мені, чи оплачується, це оплачується, я отримаю гроші, мне платят, мне заплатят, мне будут платить, это оплачивается, оно оплачивается, получу деньги, получу ли я деньги, деньги получу,
    dostanę pieniądze, dostanę za to pieniądze, dostaje się pieniądze, czy jest płatne, czy to jest płatne, czy to płatne, czy płacą mi, هل أحصل على مال, هل سأحصل على مال, هل أحصل على المال, هل سأتقاضى, هل هو مدفوع"""
)
_PAID_FROM = folded("paid from, paid by, paid for, paid out of")  # so is the thing, not somebody
_OF_PAY = (
    *"gehalt verguetung verguetet entgelt lohn besold bezahlt praemie bonus stipendi unterhaltsgeld erstatt zulage".split(),
    "zuschuss pro ",
    "euro pro teilnehm",
    "euro je teilnehm",
)

# Who may pay beside the state, by how one asks, and the report's words for them.
_LABOUR = ("agentur fuer arbeit", "arbeitsagentur", "bundesagentur", "jobcenter")
_PAYERS: _Things = (
    (
        folded(
            """arbeitsamt, arbeitsagentur*, agentur für arbeit, bundesagentur*, jobcenter*, job centre, job center, jobcentre, employment agency, employment office, iş kurumu, iş bulma kurumu, центр зайнятості, служба зайнятості, джобцентр, центр занятости, служба занятости, биржа труда, urząd pracy, مكتب العمل, وكالة العمل, الجوب سنتر, جوب سنتر"""
        ),
        _LABOUR,
    ),
    (
        folded(
            "krankenkasse, krankenkassen, kasse, health insurance, sağlık sigortası, страхова, страховая, ubezpieczalnia"
        ),
        ("krankenkasse",),
    ),
)
_PAYS = folded(
    """zahlt, zahlen, bezahlt, bezahlen, übernimmt, übernehmen, finanziert, finanzieren, fördert, pay, pays, paid, cover, covers, fund, öder, ödüyor, ödeyebilir, öder mi, ödüyor mu, karşılar, karşılıyor, платить, заплатить, оплатить, оплачує, покриває, платит, оплачивает, заплатит, оплатит, покрывает, płaci, zapłaci, opłaci, pokryje, finansuje, يدفع, تدفع, يمول, تمول"""
)

_FILLED = folded(
    "stellen ~ besetzt, stellen ~ unbesetzt, stellen ~ frei, posts ~ filled, positions ~ filled, посад ~ зайнят*, мест ~ занят*, stanowisk ~ obsadz*"
)
# What one person or firm gets has its height in the text; the row has what the state plans for all.
_BENEFIT = folded(
    "die prämie, der zuschuss, der bonus, the bonus, the grant, the award, the prize, prim ne kadar, prim kaç*, ödül ne kadar, ödül kaç*, премія, премії, премия, премии, premia, dotacja, الجائزة, المكافأة, المنحة"
)
_OF_ALL = folded(
    "pro jahr, im jahr, jährlich, insgesamt, gesamt, geplant, budget, land, a year, per year, in total, planned, toplam, yılda, на рік, в год, всего, rocznie, łącznie, سنويا, إجمالا"
)
_HEIGHT_OF = (
    re.compile(  # of something with a height of its own ("Wie hoch ist die Quote?", "Wie hoch ist das Elterngeld?")
        r"\b[Ww]ie hoch (?:ist|war|sind|waren|liegt|lag)(?: \w+)? (?:der|die|das) (?P<what>[A-ZÄÖÜ]\w{3,})"
    )
)
_OF_MEANS = tuple(
    "budget mittel foerder summe betrag kosten etat finanz volumen ausgabe investition gesamt hoehe aufwand topf haushalt umfang anteil zuschuss zuwendung praemie bonus geldbetrag gelder dotierung unterstuetz zahl".split()
)
_MONEY = "geld"
_RATES = ("quote", "rate", "prozentsatz")  # no sums
_LASTING = folded(
    """wie lange dauert, wie lang dauert, wie lange dauern, wie lange ~ dauert, wie lange ~ dauern, wie lange braucht, wie lange geht, wie lange ist, welche dauer, how long does ~ take, how long do ~ take, how long will ~ take, how long is the, ne kadar sürer, ne kadar sürüyor, ne kadar sürecek, kaç ay sür*, kaç yıl sür*, kaç hafta sür*, скільки триває, скільки тривають, як довго триває, скільки займає, скільки часу займає, сколько длится, сколько длятся, как долго длится, сколько занимает, сколько времени занимает, jak długo trwa, ile trwa, ile trwają, كم تستغرق, كم يستغرق, كم مدة, كم تدوم"""
)
# What lasts by itself, by beginnings or parts of the words for it, and the report's words for it.
_PROCEEDINGS = _things(
    ("verfahren prozedur procedure prosedür процедур procedur إجراء", "verfahren"),
    ("anerkennung recogni tanınma denklik визнан признан uznani اعتراف", "anerkennung"),
    ("visum visa vizeyi vizenin віза візу візи виза визу визы wiza wizę wizy تأشير", "visum visa"),
    ("bearbeitung antrag application başvuru wniosk заявк", "bearbeitung antrag"),
)
_LESSONS = _things(
    ("kurs lehrgang course курс دورة", "kurs lehrgang bildungsgang studiengang"),
    ("schulung fortbildung weiterbildung training szkoleni тренінг тренинг", "schulung fortbildung weiterbildung"),
    ("studium studiengang prüfung sınav іспит экзамен egzamin امتحان", "studium studiengang prüfung"),
)


class Beside(NamedTuple):
    """What is asked beside a row: a sentence tells it that has one of these words, and a fact of this sort if one is given.

    Of several such sentences one with a fact of the sort `rather` tells more. `or_row` says that the row itself answers where
    none tells it.
    """

    words: tuple[str, ...]
    fact: Fact | None = None
    rather: Fact | None = None
    or_row: bool = False

    def is_told_by(self, text: str) -> bool:
        """Tell whether a text tells that."""
        folded_text = fold(text)
        has_word = any(word in folded_text for word in self.words)
        return has_word and (self.fact is None or states(text, frozenset({self.fact})) > 0)


def asked_beside(question: str, field: FieldName, measure: Measure) -> Beside | None:
    """Return what a question that was read as one for a row asks beside it; None where the row itself is asked."""
    words = Words.of(question)
    if len(words.words) > _LONGEST:
        return None
    if field is FieldName.MITTEL:
        return _beside_means(words, measure)
    return _beside_period(words, measure) if field is FieldName.LAUFZEIT else None


def asks_whether_free(question: str) -> Beside | None:
    """Return what tells whether taking part costs nothing, where that is asked; else None."""
    words = Words.of(question)
    return Beside(_OF_PRICES) if len(words.words) <= _LONGEST and words.has_any(_FREE) else None


def any_beside(question: str, measure: Measure) -> Beside | None:
    """Return what a question asks beside any row; None where it asks for no such thing."""
    rows = (FieldName.MITTEL, FieldName.LAUFZEIT)
    asked = (asked_beside(question, row, measure) for row in rows)
    return asks_whether_free(question) or next(filter(None, asked), None)


def lacks_beside(question: str, measure: Measure) -> bool:
    """Tell whether something beside a row is asked that no sentence of a measure tells."""
    asked = any_beside(question, measure)
    return asked is not None and not asked.or_row and not asked.is_told_by(measure.description.text)


def asks_whether_goes_on(question: str) -> bool:
    """Tell whether it is asked whether something is paid for further on, which its period tells."""
    words = Words.of(question)
    return len(words.words) <= _LONGEST and words.has_any(_FURTHER) and not words.has_any(_HOW_MUCH)


def asks_who_studied(question: str, measure: Measure) -> bool:
    """Tell whether it is asked who made a study or the like, which are those who take part ("Wer hat die denn gemacht?")."""
    title = fold(measure.title.text)
    return any(word in title for word in _STUDIES) and Words.of(question).has_any(_MADE)


def asks_for_names(question: str) -> bool:
    """Tell whether names of several things are asked for, in words by which one asks for a title ("Name them.")."""
    words = Words.of(question)
    return len(words.words) <= _SHORT and words.has_any(_NAMES)


def asks_who_pays_out(question: str) -> bool:
    """Tell whether it is asked who pays something out, which is no question for a sum."""
    words = Words.of(question)
    return words.has_any(_WHO) and words.has_any(_PAYING_OUT) and not words.has_any(_HOW_MUCH)


def _height_asked(question: str) -> Beside | None:
    """Return what tells the height of something that has one of its own; None where that of the means is asked."""
    height = _HEIGHT_OF.search(question)
    what = fold(height["what"]) if height else _MONEY
    if what == _MONEY or any(word in what for word in _OF_MEANS):
        return None
    return Beside((what,), None if what.endswith(_RATES) else Fact.SUM)


def _beside_means(words: Words, measure: Measure) -> Beside | None:
    """Return what a question read as one for the means asks beside them."""
    if words.has_any(_FEES) or (words.has_any(_COSTING) and words.has_any(_TAKING_PART)):
        return Beside(_OF_PRICES)
    if words.has_any(_IS_PAID) and not words.has_any(_PAID_FROM):
        return Beside(_OF_PAY, rather=Fact.SUM)
    if height := _height_asked(words.raw):
        return height
    if words.has_any(_FILLED):
        return Beside(("besetzt",), or_row=True)
    if words.has_any(_HOW_MUCH) and words.has_any(_BENEFIT) and not words.has_any(_OF_ALL):
        return Beside(("praemie", "zuschuss", "bonus"), Fact.SUM, or_row=True)
    if not words.has_any(_PAYS) or words.has_any(_WHO) or words.has_any(_HOW_MUCH):
        return None
    means = measure.stated(FieldName.MITTEL)
    row = fold(means.text) if means else ""
    asked = next((held for said, held in _PAYERS if words.has_any(said)), ())
    return Beside(asked) if asked and not any(word in row for word in asked) else None


def _beside_period(words: Words, measure: Measure) -> Beside | None:
    """Return what a question read as one for the period asks beside it: how long something takes that is not the measure."""
    if not words.has_any(_LASTING):
        return None
    row = measure.stated(FieldName.LAUFZEIT)
    of_row = fold(row.text) if row else ""
    own = f"{of_row} {fold(measure.title.text)}"
    for asked, held in (*_PROCEEDINGS, *_LESSONS):
        # A measure runs; a procedure takes time, also where the measure is called by it.
        named = of_row if (asked, held) in _PROCEEDINGS else own
        if any(stem in word for word in words.words for stem in asked) and not any(word in named for word in held):
            return Beside(held, Fact.DURATION)
    return None
