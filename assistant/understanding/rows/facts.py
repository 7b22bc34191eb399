"""What sort of fact a question asks for, and whether a sentence states one: a count, a sum, a date, a duration."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from assistant.understanding.criteria.gazetteer import PLACES, REGIONS
from assistant.understanding.text.words import PhraseGroups, Words, folded


class Fact(StrEnum):
    """Sorts of facts that a sentence shows by its form."""

    COUNT = "count"
    SUM = "sum"
    DATE = "date"
    DURATION = "duration"
    CONDITION = "condition"
    PLACE = "place"
    ACTOR = "actor"
    FREQUENCY = "frequency"
    AUDIENCE = "audience"


_ASKING: dict[Fact, tuple[str, ...]] = {
    Fact.COUNT: folded(
        """wie viele, wie vielen, wieviele, wievielen, wie viel personal, anzahl, zahl der, wie groß ist die zahl, how many, number of, kaç, kaç kişi,
        скільки, сколько, ile osób, ilu, ile, كم عدد, كم, قديش عدد, بكم, kaç tane, kaç adet, how large is the number, яка кількість, скількох, скільком, скольких, скольким, яке число, какое количество, какое число, jaka liczba, ilość"""
    ),
    Fact.SUM: folded(
        """maximum, höchstförderung, höchstfördersatz, höchstgrenze, obergrenze, deckelung, gedeckelt, maximalförderung, maximalhöhe, maximale höhe, maximale förderung, upper limit, capped at, üst sınır*, azami, максимум, верхн* меж*, верхн* предел*, górn* granic*, maksimum, pułap, الحد الأقصى, الحد الأعلى, حد أقصى, höchstbetrag, maximalbetrag, höchstsumme, wie hoch, höhe, wie viel geld, wieviel geld, wie viel euro, wieviel euro, wie viel ~ bekomm*, wie viel ~ krieg*,
        wieviel ~ bekomm*, wieviel ~ krieg*, pro nase, pro kopf, pro person, wie viel zuschuss, wie viel zuschüsse, wie viel förderung, wie viel prämie, wie viel bonus, welchen zuschuss, wie viel prozent, welcher betrag, ne kadar destek, ne kadar prim, wie viel gibt, how much, was kosten alle, was kosten die ~ zusammen, was kosten die ~ insgesamt, ne kadar para,
        kaç euro, скільки грошей, скільки євро, сколько денег, сколько евро, ile pieniędzy, ile euro, كم يورو, كم المبلغ, أقصى مبلغ, أعلى مبلغ, كم تبلغ, كم يبلغ, كم قيمة, أي مبلغ, قديش بيعط*, قديش بيدفع*, كم ~ يحصل, كم ~ تحصل, نسبة, كم بالمئة, كم في المئة, primi ne kadar, desteği ne kadar, yardımı ne kadar, ödülü ne kadar, bursu ne kadar, tutarı ne*, miktarı ne*, en fazla kaç, en çok kaç, en fazla ne kadar, en çok ne kadar, yüzde kaç, kaç para, kaç avro, maximum grant, maximum amount, maximum subsidy, how high, how big is the bonus, how big is the grant, how large is, what percentage, what share, which amount, what sum,
        максимальна сума, максимальний розмір, найвища сума, максимальная сумма, максимальный размер, maksymalna kwota, maksymalna wysokość, najwyższa kwota, яку суму, яка сума, який розмір, якому розмірі, скільки отрима*, скільки можна отрим*, скільки я отрим*, скільки дають, скільки платять, скільки ~ дають, скільки ~ платять, скільки доплачу*, скільки ~ доплачу*, скільки становить, скільки ~ становить, скільки відсотк*, какую сумму, какая сумма, какой размер, каков размер, каком размере, сколько получ*, сколько можно получ*, сколько я получ*,
        сколько дают, сколько платят, сколько ~ дают, сколько ~ платят, сколько доплачива*, сколько ~ доплачива*, сколько составля*, сколько ~ составля*, сколько процент*, jaką kwotę, jaka kwota, jaka jest wysokość, jaka wysokość, jakiej wysokości, ile dosta*, ile można dost*, ile otrzyma*, ile można otrzym*, ile dają, ile ~ dają, ile płac*, ile ~ płac*, ile dopłac*, ile ~ dopłac*, ile wynosi, ile ~ wynosi, ile procent"""
    ),
    Fact.DATE: folded(
        """wann, welchem datum, welchen datum, welchem tag, welcher tag, welchen tag, welcher monat, welchen monat, genaues datum, genaue datum, welche frist, welcher frist, welchem stichtag, welcher stichtag, welchem monat, welchem jahr, welches jahr, welchem schuljahr, welches schuljahr, welchem kitajahr, welchem halbjahr, welchem quartal, welchem semester, welchem zeitpunkt, welches datum, seit wann, ab wann, bis wann, what year, which year, what day, which day, what date, which date, which month, what month, ne zaman, hangi tarih*, hangi gün*, hangi yıl*, hangi ay*, إمتى, إيمتى, ايمتا, أي يوم, بأي يوم, أي تاريخ, بأي تاريخ, أي شهر, أي سنة, أي عام,
        коли, когда, kiedy, متى, якого числа, якого дня, якого місяця, якому місяці, якого року, якому році, з якого, від якого, відколи, відтоді, какого числа, какого дня, каком месяце, каком году, какого года, с какого,
        с каких пор, którego dnia, jakiego dnia, którym roku, jakim roku, którym miesiącu, od którego, od jakiego"""
    ),
    Fact.DURATION: folded(
        """wie lange, wie lang, welche dauer, welcher dauer, auf wie viele tage, auf wie viele wochen, auf wie viele monate, in welcher zeit ~ man, in welchem zeitraum ~ man, in wie viel zeit, in wie vielen jahren, wie viele stunden, wie viele wochen, wie viele monate, wie viele jahre, how long,
        ne kadar sür*, kaç saat*, kaç hafta*, kaç ay*, kaç gün*, kaç yıl sür*, how many hours, how many weeks, how many months, how many days, كم ساعة, كم أسبوع*, كم شهر*, كم يوم*, كم تستغرق, كم يستغرق, قديش بياخد, як довго, как долго, jak długo, كم مدة, скільки часу, скільки годин, скільки тижнів, скільки місяців, скільки років, скільки днів, сколько времени, сколько часов,
        сколько недель, сколько месяцев, сколько лет, сколько дней, ile czasu, ile godzin, ile tygodni, ile miesięcy, ile lat, ile dni"""
    ),
    Fact.FREQUENCY: folded(
        "wie oft, how often, ne sıklıkta, ne sıklıkla, yılda kaç kez, kaç kez, kaç defa, how many times, كم مرة, قديش مرة, як часто, как часто, jak często, скільки разів, сколько раз, ile razy, كم مرة"
    ),
    Fact.AUDIENCE: folded(
        """für wen, für welche, für welchen, um wen geht, um wen gehts, an wen richtet, wen betrifft, wen ~ anspr*, wen ~ erreich*, wen ~ gewinn*, wen betreu*, wen unterstütz*, wen beraten, wen begleit*, wem hilft, wem helfen, wem nützt,
        who is it for, for whom, dla kogo, для кого, kimin için, kimler için, لمن"""
    ),
    Fact.CONDITION: folded(
        """voraussetzung*, bedingung*, wer darf, wer kann, wer bekommt, für wen, an wen richtet, muss man, muss ich,
        müssen wir, darf ich, darf man, brauche ich, brauch ich, braucht man, bekomme ich, bekomm ich, kriege ich, krieg ich,
        habe ich anspruch, reicht das, reicht mein*, müssen sich, muss sich, müssen die ~ noch, verpflichtet, vorgeschrieben, zielgruppe*, wer soll ~ angesprochen, wer soll ~ erreicht, wer soll ~ gewonnen, wen spricht, wen will, wen soll, who can, who may, who are ~ for, who is ~ for, for whom, who is it for, who s it for, aimed at, target group*, target audience, intended for, meant for, who qualifies, prerequisite*, conditions, condition, criteria, what do i need, am i eligible, eligib*, requirement*, do i need,
        şart*, koşul*, hak kazan*, kimler için, kim için, kimlere, kime yönelik, kimlere yönelik, kime hitap*, kimlere hitap*, hedef kitle*, hedef grup*, hedef grub*, kimler alabil*, kim alabil*, kimler başvur*, kim başvur*, kimler yararlan*, kim yararlan*, kimler faydalan*, kim faydalan*, kimler katılabil*, kim katılabil*, ne gerek*, neler gerek*, gerekiyor mu, gerekli mi, zorunlu mu, önkoşul*, ön koşul*, умов*, вимог*, услови*, требован*, warun*, wymaga*, для кого, на кого, кому, кого стосу*, хто може, хто має право, хто мав право, цільов* груп*, цільов* аудитор*, чи треба, чи потрібно, чи обов'язково, що потрібно, що треба, хто підходить,
        кто может, кто имеет право, кого касает*, целев* групп*, целев* аудитор*, кто вправе, нужно ли, надо ли, обязательно ли, что нужно, что надо, кто подходит,
        dla kogo, do kogo, komu, kto może, kto ma prawo, kto mógł, kogo dotyczy, grup* docelow*, czy trzeba, czy muszę, czy potrzeb*, co trzeba, co potrzeb*, شروط, الشروط, شرط*, شروطه, شروطها, لمن, لمين, موجه*, الفئة المستهدفة, الفئات المستهدفة, من يستفيد, من المستفيد*, مين بيستفيد, مين المستفيد*, من يحق له, مين بيحقله, مين بيقدر, مين فيه, من يمكنه, من يستطيع, متطلبات, المتطلبات, هل يلزم, هل يجب, شو لازم"""
    ),
    Fact.PLACE: folded(
        """standort, standorte, sitz von, wo ~ angesiedelt, wo ~ angebunden, wo ~ untergebracht, in welcher stadt, in welchen städten, welche städte, welchen kommunen, welche kommunen, an welchem ort, an welchen orten, welche orte, welchen orten, welcher ort, welche standorte,
        welchen standorten, welcher standort, welchem standort, welchen regionen, welcher region, wo fand, wo findet ~ statt, wo finden ~ statt, wo war, wo ist ~ sitz, wo sitzt, wo sitzen, wo kann man ~ machen, wo kann man ~ besuchen, wo kann man ~ belegen, wo macht man, where can i take, where can you take, wo entsteht, wo soll ~ hin, wo kommt ~ hin, wo soll ~ sein, wo wird ~ sein, wo wird ~ erprobt, wo wird ~ ausprobiert, wo wird ~ getestet, wo wird ~ angeboten, wo wird ~ durchgeführt, wo soll ~ stattfinden, where will ~ be, where are they, where is the, where is it, wo liegt, wo steht,
        wo genau, where does ~ take place, where was, where is it, which city, which cities, nerede, nerelerde, hangi şehir*, hangi ilde*, hangi iller*, hangi ilçe*, hangi bölge*, hangi belediye*, hangi yer*, which town*, which region*, which municipalit*, what city, في أي مدينة, بأي مدينة, أي مدن, أي منطقة, أي مناطق, أي بلدي*, de саме, якому місті, яких містах, где именно, каком городе, каких городах,
        w jakim mieście, w jakich miastach, де відбува*, де відбув*, де проход*, де пройш*, де знаходит*, де розташ*, яких регіонах, якому регіоні, яких місцях, якому місці, у якому місці, яких округах, якій країні, где проход*, где прошл*, где прошел, где проводи*,
        где состоял*, где находит*, где располож*, каких регионах, каком регионе, каком месте, каких местах, каких округах, какой стране, gdzie odby*, gdzie się odby*, gdzie znajduje, gdzie się znajduje, gdzie mieści, gdzie się mieści, którym mieście, których miastach,
        jakich regionach, jakim regionie, których regionach, jakim miejscu, gdzie dokładnie, jakim kraju, أي مدينة, أي مدن"""
    ),
    Fact.ACTOR: folded(
        """wer entscheidet, wer bestimmt, wer steuert, wer prüft, wer genehmigt, wer bewilligt, wer legt ~ fest, wer hat ~ einberufen, wer hat ~ gegründet, wer hat ~ unterschrieben,
        wer hat ~ unterzeichnet, wer hat ~ gemacht, wer hat ~ erstellt, wer hat ~ erarbeitet, wer erarbeitet, wer erstellt, wer hat ~ untersucht, wer hat ~ bekommen, who wrote, who made, who did the, wer bekam, wer hat ~ gewonnen, wer hat ~ vorgestellt, wer hat ~ beschlossen, wer hat ~ angestoßen, wer hat ~ entschieden, wer hat ~ eröffnet, wer ist ~ aufgetreten, wer trat ~ auf, wer sprach, wer hat ~ gesprochen, wer war ~ vor ort, wer
        war ~ dort, wer koordiniert, von wem, durch wen, welcher minister, welche ministerin, welche minister, welche politiker, welcher staatssekretär, welche staatssekretärin,
        who decides, who decided, who signed, who convened, who approves, who spoke, which minister, by whom, who presented, who opened, who founded, who set it up, who carried out, who conducted, who prepared, who drew up, хто зробив, хто провів, хто виконав, хто підготував, хто написав, хто створив, хто розробив, кто сделал, кто провел, кто подготовил, кто написал, кто создал, кто разработал,
        kto zrobił, kto przeprowadził, kto przygotował, kto napisał, kto opracował, kimler yaptı, kimler hazırladı, kim hazırladı, kim yazdı, kim yaptı, من أعد, من أجرى, من كتب, مين عمل, kim karar*, kimler karar*, kim imza*, kimler imza*, kim kurdu, kim topladı, kim çağırdı, kim davet, kim açtı, kim sundu, kim atadı, hangi bakan, kim konuştu, kim onayl*, مين قرر, مين بيقرر, مين وقع, من دعا, مين دعا, من أسس, مين أسس, من افتتح, من قدم, أي وزير, من وافق, من يوافق, хто вирішує, хто підписав, кто решает, кто подписал, kto decyduje, kto podpisał, ким, кем, przez kogo, хто ініціюв*, кто иниции*, kto zainicjow*, хто скликав, хто представив, хто ухвалив, хто затвердив, хто виступ*, який міністр, який політик, яка міністерка, кто созвал, кто представил, кто принял, кто утвердил, кто выступ*, какой министр, какая министр, какой политик, kto powołał, kto zwołał, kto przedstawił, kto zatwierdz*, kto przyjął, kto wystąpił, który minister, która ministra, która minister, jaki polityk, jaki minister, من يقرر, من وقع"""
    ),
}
_BY_FACT = PhraseGroups(_ASKING)
_OFFICE = r"[Mm]inister(?:in)?|[Ss]taatssekretär(?:in)?|Leiter(?:in)?|[Vv]orsitzende[rn]?"
_NUMBER_WORD = "ein(?:en)? (?:Drittel|Viertel)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|fünfzig|hundert|tausend"
_MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
_STATING: dict[Fact, re.Pattern[str]] = {
    Fact.COUNT: re.compile(
        rf"(?<![\d./])(?!(?:19|20)\d\d\b)\d[\d.]*(?![\d./]*\d)|\b(?:{_NUMBER_WORD})\b(?=\s+\w*[a-zäöü])", re.IGNORECASE
    ),
    Fact.SUM: re.compile(r"\d\s?(?:Mio\.?|Mrd\.?|Millionen|Milliarden)?\s?(?:Euro|EUR|€|Prozent|%)"),
    Fact.DATE: re.compile(rf"\b(?:19|20)\d\d\b|\b(?:{_MONTHS})\b|\d{{1,2}}/\d{{2,4}}"),
    Fact.DURATION: re.compile(
        rf"\b(?:\d+|{_NUMBER_WORD}|mehrere)\W+(?:\w+\W+)?(?:Jahr|Monat|Woche|Stunde|Tag|Semester|Schuljahr)|"
        r"\w+(?:jährig|monatig|wöchig|stündig|tägig)|\bbefristet|\bunbefristet",
        re.IGNORECASE,
    ),
    Fact.FREQUENCY: re.compile(
        rf"\b(?:\d+|{_NUMBER_WORD})\s+(?:\w+\s+)?\w*(?:[Ss]itzung|[Tt]reffen|[Tt]agung|[Vv]eranstaltung|[Dd]urchg[aä]ng)|"
        r"\balle \d+\b|\b(?:jähr|halbjähr|monat|wöchent|täg|viertelj\w+)lich|\bregelmäßig|\b\d+ ?[Mm]al\b|\bjede[nsr]? [A-ZÄÖÜ]"
    ),
    Fact.CONDITION: re.compile(
        r"\bmuss\b|\bmüssen\b|verpflicht|voraussetz|bedingung|mindestens|\bsofern\b|\bwenn\b|richtet sich|\bZielgruppe|\bPersonen\b|"
        r"erforderlich|möglich\b|berechtigt|\bkönnen\b|\bdürfen\b|\bohne\b|\bsoweit\b",
        re.IGNORECASE,
    ),
    Fact.AUDIENCE: re.compile(
        r"richtet sich|Zielgruppe|\bInteresse von\b|\bwecken\b|\bgewinnen\b|\bgewonnen werden\b|\bansprechen\b|\bbestärkt werden\b|\bbezieht\b[^.]* ein\b|\bunterstütz(?:en|t)\b|\bbegleite[nt]\b|\bberaten\b|\bfür (?:(?:die|den|alle|\w+en) )?"
        r"[A-ZÄÖÜ]\w*(?:innen|geber|gebern|lern|enden|kräfte|Frauen|Menschen|Personen|Jugendliche)\b"
    ),
    # by whom something is done, or somebody in office by name
    Fact.ACTOR: re.compile(
        r"\b(?:unterzeichnet|unterschrieben) (?:haben|hat)\b|\b(?:haben|hat)\b[^.]*\b(?:unterschrieben|unterzeichnet)\b|"
        rf"\bdurch (?:die|den|das) [A-ZÄÖÜ]|\b(?:an das|vom|das) Institut|\bForschungsverbund|\b\w*(?:{_OFFICE}) [A-ZÄÖÜ]|\bvon (?:der|dem) [„\"]?[A-ZÄÖÜ][^,.]{{0,40}} \w*t\b"
    ),
}
_WHEN = "when"
_FIRST = 3  # words of a question among which "when" asks
_BEFORE_WHEN = frozenset(
    "and or since until till from by know me us say exactly is was out ask asks asked wonder wonders wondering".split()
)
# Where something is in general: "in allen 54 Kreisen", "an 12 Standorten", "an drei Projektstandorten".
_ALL_OVER = re.compile(
    rf"\b(?:in|an)\s+(?:allen\s+|aktuell\s+)?(?:\d+|{_NUMBER_WORD})\s+(?:\w+\s+)?\w*(?:[Kk]reis|[Kk]ommun|[Rr]egion|[Ss]tandort|[Ss]tädt)|"
    r"\bflächendeckend|\bModellkommunen"
)
# A count word in another sense: "wie viele Stunden" asks for a duration, "wie viele Euro" for a sum.
_NARROWER = (Fact.SUM, Fact.DURATION)


def asked_facts(words: Words) -> frozenset[Fact]:
    """Return the sorts of facts that a question asks for."""
    found = set(words.groups_in(_BY_FACT))
    if asks_when(words):
        found.add(Fact.DATE)
    return frozenset(found - {Fact.COUNT} if found & set(_NARROWER) else found)


def asks_when(words: Words) -> bool:
    """Tell whether an English "when" asks; within a sentence it may say in which case ("when it sends someone")."""
    places = words.places.get(_WHEN, [])
    return any(place < _FIRST or words.words[place - 1] in _BEFORE_WHEN for place in places)


def take_facts(words: Words) -> None:
    """Mark the words by which facts are asked for as understood."""
    for fact in words.groups_in(_BY_FACT):
        words.take_any(_ASKING[fact])


def states(sentence: str, facts: frozenset[Fact]) -> float:
    """Return the share of the asked sorts of facts that a sentence states, 0 to 1; 0 where none is asked."""
    return sum(_has(sentence, fact) for fact in facts) / len(facts) if facts else 0.0


@lru_cache(maxsize=16_384)  # the sentences of a report are the same for every question
def _has(sentence: str, fact: Fact) -> bool:
    """Tell whether a sentence states one sort of fact."""
    if fact is Fact.PLACE:
        words = Words.of(sentence)
        named = words.has_any(PLACES) or any(words.has_any(names) for region in REGIONS for names in region)
        return named or _ALL_OVER.search(sentence) is not None
    return bool(_STATING[fact].search(sentence))
