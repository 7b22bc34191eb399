"""Whether a question is for what something costs those who take part or apply, which is not what the state spends."""

from __future__ import annotations

from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import Words, folded
from index.features import fold

# How one asks what something costs, whoever pays.
_COSTING = folded(
    """kostet, kosten, kostete, kosteten, gekostet, kost, teuer, preis, preise, gebühr*, kursgebühr*, kostenpunkt, cost, costs, price, prices, fee, fees, expensive,
    ücret*, kaç para, tutar, kaç euro tut*, kaça mal*, maliyet*, fiyat*, ne kadar tut*, коштує, коштують, вартість, ціна, ціну, стоит, стоят, стоимость, цена, цену, пошлин*, kosztuje, kosztują, koszt, koszty, cena, cenę, opłat*,
    تكلف, يكلف, تكلفة, التكلفة, سعر, رسوم"""
)
# How one asks what is to be paid by oneself, or by each who takes part.
_BY_ONESELF = folded(
    """kostet mich, kosten mich, kostet das mich, kostet uns, kostet ~ für mich, kostet ~ für uns, muss ich ~ zahlen, muss ich ~ bezahlen, muss ich ~ hinlegen, muss man ~ zahlen, muss man ~ bezahlen, müssen wir ~ zahlen, müssen wir ~ bezahlen, muss ~ selbst zahlen, muss ~ selber zahlen, aus eigener tasche,
    wie viel zahle ich, wie viel zahlt man, was zahle ich, was zahlt man, was zahlt eine familie,
    zahlt ein teilnehmer, zahlt eine teilnehmerin, zahlt jeder teilnehmer, zahlen teilnehmer, zahlen die teilnehmer, zahlen teilnehmende, zahlen die teilnehmenden, does a participant pay, do participants pay, katılımcı ne kadar öd*, katılımcılar ne kadar öd*, платит участник, платят участники, платить учасник, платять учасники, płaci uczestnik, płacą uczestnicy, يدفع المتدرب, يدفع المشارك, يدفع المشاركون,
    cost me, cost us, cost an employer, cost an applicant, cost the applicant, cost applicants, cost the employer, cost employers, cost parents, cost participants, do i have to pay, do we have to pay, does one have to pay, i have to pay, i pay, out of my own pocket,
    ödemem gerek*, ödemek gerek*, ödeyeceğim, ödeyeceğiz, ödemeliyim, kendi cebimden, заплатити, маю платити, треба платити, заплатить, должен платить, надо платить, нужно платить, zapłacić, muszę płacić, trzeba płacić,
    يجب أن أدفع, علي أن أدفع, سأدفع, أدفع"""
)
# For whom or for what each the price is asked.
_EACH = folded(
    """für den einzelnen, für die einzelne, für einen einzelnen, pro antrag, je antrag, pro bewerber*, pro verfahren, je verfahren, pro bescheid, für antragsteller*, für bewerber*, für teilnehmer*, für teilnehmende, für besucher*, für eltern,
    per application, per applicant, per procedure, for applicants, for participants, for visitors, başvuru başına, başvuranlar için, за одну заяву, для заявник*, за одно заявление, для заявител*, od wniosku, za wniosek, dla wnioskodawc*, لكل طلب"""
)
# Beginnings or parts of words for what people pay for themselves: lessons, examinations, papers, proceedings.
_THINGS = tuple(
    fold(stem)
    for stem in """kurs lehrgang lehrgäng meisterschul technikerschul privatschul meisterbrief prüfung anerkennung gleichwertigkeit übersetz dolmetsch beglaubig visum visa führerschein zeugnis diplom bescheinigung seminar schulung nostrif urkunde eintritt fahrkarte fahrschein
    exam course recogni translat procedure application diploma degree certificate licence license ticket sınav denklik tanın çeviri tercüm vize başvuru belge ehliyet іспит визнан переклад документ заяв курс процедур посвідчен проїзд проезд przejazd bilet квиток билет تذكر
    экзамен признан перевод удостоверен заявлен egzamin uznani uznanie tłumacz dyplom wnios procedur szkoleni świadectw prawo دور امتحان اعتراف معادل ترجم تأشير شهاد طلب إجراء""".split()
)
_ALWAYS = tuple(
    fold(stem) for stem in "anerkennung recogni tanın визнан признан uznani اعتراف".split()
)  # also in titles
# Who pays, or asks for help with the price, does not ask for the price; nor who asks what the state spends.
_NO_PRICE = folded(
    """zuschuss*, zuschüsse, bezuschusst, übernimmt, übernommen, erstatt*, hilfe, unterstütz*, förder*, prämie*, wer, das land, nrw, den staat, der staat, landesregierung, steuerzahler*, ministerium, pro jahr, im jahr, jährlich, insgesamt, gesamt, etat, budget,
    the state, taxpayer*, government, a year, per year, in total, subsid*, grant, grants, help, support, bonus, who, eyalet*, devlet*, yılda, yıllık, toplam, destek, kim, держав*, земл*, на рік, загалом, хто, допомог*, премі*, государств*, в год, всего, кто, помощь, преми*, land, rocznie, łącznie, kto, dopłat*, wsparci*, premi*,
    الدولة, الولاية, سنويا, إجمالا, من يدفع, دعم, مكافأة"""
)
# Taking part in something, for which who asks what a firm or a school pays asks no matter in what time.
_TAKING_PART = folded(
    """für die teilnahme, für das mitmachen, um mitzumachen, um teilzunehmen, für die mitgliedschaft, mitgliedsbeitrag*, teilnahmebeitrag*, jahresbeitrag*, beitrag als, to be part, to take part, to join, to participate, for membership, membership fee*, for taking part, katılmak için, katılım için, üye olmak için, üyelik, aidat*,
    за участь, щоб брати участь, щоб долучитися, членськ* внес*, за членство, за участие, чтобы участвовать, чтобы вступить, членск* взнос*, za udział, za uczestnictwo, żeby brać udział, składk*, za członkostwo, للمشاركة, مقابل المشاركة, للانضمام, رسوم العضوية"""
)
_PAYING = folded(
    """zahlt, zahlen, bezahlt, bezahlen, entrichte*, pay, pays, paying, ödüyor*, öder, ödemeli*, ödemek, öde*, платить, платять, сплачу*, плат*, płaci*, zapłacić, يدفع*, تدفع*, ندفع"""
)
# Who gives the money; who takes part pays it not.
_PAID_FOR = folded(
    "das land, nrw, ministerium, landesregierung, the state, government, eyalet*, devlet*, держав*, земля, государств*, land, kraj związkowy, الولاية, الدولة, zuschuss*, förder*, subsid*, grant*, destek*"
)
TOLD_OF_FEES = "gebühr eigenanteil kostenfrei kostenlos zuschuss"  # one of these tells of what taking part costs
_TOLD = tuple(map(fold, TOLD_OF_FEES.split()))
_LONGEST = 16  # words; a story has such words by the way


def asks_for_price(question: str, title: str, held: str) -> bool:
    """Tell whether a question is for what something costs those who take part, of which a measure tells nothing.

    What is of the measure's own title costs the state: "Was kostet die Studie?".
    """
    words = Words.of(asking_part(question))
    if len(words.words) > _LONGEST or any(word in held for word in _TOLD):
        return False
    if _asks_for_contribution(words):
        return True
    if words.has_any(_NO_PRICE):
        return False
    if words.has_any(_BY_ONESELF):
        return True
    is_each = words.has_any(_EACH)
    return words.has_any(_COSTING) and (is_each or any(_is_paid(word, fold(title)) for word in words.words))


def _asks_for_contribution(words: Words) -> bool:
    """Tell whether it is asked what those pay who take part, be it each year."""
    return (
        words.has_any(_TAKING_PART)
        and (words.has_any(_PAYING) or words.has_any(_COSTING))
        and not words.has_any(_PAID_FOR)
    )


def _is_paid(word: str, title: str) -> bool:
    """Tell whether a word is one for something that people pay for themselves, and not for the measure of this title."""
    if any(stem in word for stem in _ALWAYS):
        return True
    return any(stem in word and stem not in title for stem in _THINGS)
