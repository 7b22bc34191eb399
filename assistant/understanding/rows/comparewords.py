"""The words of seven languages by which people set measures side by side."""

from __future__ import annotations

from assistant.understanding.text.words import folded
from corpus.types import FieldName

# Words by which one thing is related to another, and all that compare whatever else a question says.
RELATING = folded("verhält sich ~ zu, verhalten sich ~ zu, welchem verhältnis ~ zu, welcher relation ~ zu")
COMPARING = RELATING + folded(
    """stell* ~ neben, leg* ~ neben, nebeneinander*, unterschied*, unterscheid*, vergleich*, gemeinsamkeit*, gemeinsam haben, haben ~ gemeinsam, verglichen, anders als, gegenüberstell*, stell* ~ gegenüber, stelle* ~ gegenüber, gegenübergestellt, versus, vs, im gegensatz zu,
    difference*, differ, compare*, in common, fark*, karşılaştır*, різниц*, відрізня*, порівня*, разниц*, отлича*, сравни*, różni*, porówna*, الفرق, قارن, مقارنة,
    يختلف"""
)
# Words that speak of two at once, in a question that tells no story of the asker.
BOTH = folded(
    """was hat wann, was läuft wann, was lief wann, was endet wann, was startet wann, was begann wann, wann begann was, wann startet* was, wann endet* was, wer macht was, was kostet wie viel, die eine ~ die andere, der eine ~ der andere, das eine ~ das andere, den einen ~ den anderen, dem einen ~ dem anderen, der einen ~ der anderen, beim einen ~ beim anderen, die einen ~ die anderen,
    die erste ~ die zweite, das erste ~ das zweite, was davon, welche davon, welches davon, welcher davon, wer davon, anderes ministerium, anderen ministerium, anderes ressort, anderes haus, anderen haus, andere partner, oder verschieden*, oder unterschiedlich*, oder zwei verschieden*, or different, or two different, yoksa farklı, или разн*, или к разн*, или у разн*, чи різн*, czy różn*, czy inn*, أم مختلف*, أو مختلف*, beide, beiden, beider, beides, beidem, jeweils, jeweilige*, demselben, derselben, dasselbe, dieselben, dieselbe, derselbe, denselben, selbe*, gleiche*, gleich lang*, gleich hoch, gleich hoh*, gleich groß*, gleich teuer*, gleich viele*, gleich früh*, gleich spät*,
    gleich viel, genauso ~ wie, ebenso ~ wie, so ~ wie, both, each, respectively, same, ikisi*, her iki, her ikisi, hangisi, aynı, обидв*, кожн*, кожен з, кожен із, кожен проє*, кожен захід, обоих, обеих, обе, оба,
    каждо*, каждая, каждую, каждый из, каждый проект*, одинаков*, кто из них, что из них, какая из них, какой из них, какое из них, хто з них, що з них, яка з них, який з них, яке з них, który z nich, która z nich, które z nich, which of them, which of the two, oba, obie, obu, każd*, taki sam, to samo, كلا, كل من, نفس, كلاهما, كليهما, لكل منهما, منهما, أيهما, أيهم, كلتا"""
)
# What is said to be alike in length or height, where the two stand with a word of likeness between ("tak samo długo jak").
EQUALLY = folded(
    """same ~ as, однаково, одинаково, столько же, стільки ж, так же долго, так само довго, tak samo, tyle samo, równie, eşit, eşit uzunluk*, eşit süre*, aynı uzunluk*, بقدر, بنفس القدر"""
)
TWO = folded("zwei, zweierlei, beide, beiden, zum einen ~ zum anderen, einerseits, two, both")
# Comparatives that ask for a field, whatever else a question asks for ("wofür gibt es pro Jahr mehr, und wer …").
SURELY_OF = {
    FieldName.MITTEL: folded(
        """mehr im jahr, mehr pro jahr, mehr jährlich, im jahr mehr, pro jahr mehr, jedes jahr mehr, jährlich mehr, weniger im jahr, weniger pro jahr, im jahr weniger, pro jahr weniger, jährlich weniger, mehr geld, weniger geld,
        zahlt ~ mehr, kostet ~ mehr, kosten ~ mehr, kostet ~ weniger, gibt ~ mehr ~ aus, mehr ausgegeben, mehr ~ eingeplant, mehr ~ vorgesehen, mehr ~ bereitgestellt, mehr ~ veranschlagt, mehr ausgibt, mehr ausgeben, teurer*, teuerer*, billiger*, kostspielig*, kostengünstiger*, höher dotiert, besser dotiert, besser ausgestattet, üppiger ausgestattet, größere* budget, größere* topf, größere* etat, größere* förderung, höhere* förderung, kleinere* förderung, höhere* budget, höhere* etat, höhere* summe, höhere* mittel, höheren mitteln, mehr mittel, mehr fördermittel, mehr förderung, mehr drin, mehr rein, steckt ~ mehr, stecken ~ mehr, fließt ~ mehr, fließen ~ mehr, pumpt ~ mehr, investiert ~ mehr, mehr investiert, mehr kriegt, kriegt mehr, bekommt mehr, kriegt ~ mehr als, bekommt ~ mehr als, erhält ~ mehr als, hat ~ mehr geld,
        more money, less money, spend* more, spent more, more spent, pays more, pays out more, more a year, more per year, more each year, more funding, bigger budget, larger budget, smaller budget, better funded, costs more, cost more, costs less, pricier, cheaper, more expensive,
        yılda daha, daha çok harca*, daha fazla harca*, daha çok para, daha fazla para, daha az para, daha pahalı, daha ucuz, daha büyük bütçe*, daha fazla kaynak, daha fazla bütçe*,
        більше на рік, на рік більше, більше щороку, щороку більше, виділ* ~ більше, витрача* більше, більше витрача*, більше виділ*, більше грошей, більше коштів, менше грошей, більший бюджет, дорожч*, дешевш*,
        больше в год, в год больше, больше ежегодно, ежегодно больше, выдел* ~ больше, трат* больше, больше трат*, больше выдел*, больше денег, больше средств, меньше денег, больший бюджет, больше бюджет, дороже, дешевле,
        więcej rocznie, rocznie więcej, wydaj* więcej, więcej wydaj*, przeznacza* więcej, więcej przeznacza*, więcej pieniędzy, więcej środków, mniej pieniędzy, większy budżet, wyższy budżet, drożs*, tańs*, więcej kosztuj*, kosztuj* więcej,
        أكثر سنويا, سنويا أكثر, ينفق أكثر, تنفق أكثر, إنفاق أكبر, يكلف أكثر, تكلف أكثر, ميزانية أكبر, أكبر ميزانية, ميزانيته أكبر, ميزانيتها أكبر, أموال أكثر, مال أكثر, أغلى, أرخص"""
    ),
    FieldName.LAUFZEIT: folded(
        """länger, kürzer, früher, älter, jünger, zuerst, fand ~ nach ~ statt, fand ~ vor ~ statt, findet ~ nach ~ statt, findet ~ vor ~ statt, oder davor, oder danach, oder vorher, oder nachher, vor oder nach,
        longer, shorter, earlier, older, or before, or after, daha uzun, daha kısa, daha önce, daha erken, daha sonra, daha eski, довше, раніше, пізніше, дольше, раньше, позже, dłużej, krócej, wcześniej, później, أطول, أقصر, أقدم"""
    ),
}
# Those of which several are told already ("die Projekte mit Indien und Indonesien"), so that no list is asked for.
TOLD_NOUNS = folded(
    """welches vorhaben, das vorhaben, die projekte, den projekten, der projekte, die programme, den programmen, die angebote, den angeboten, die vorhaben, den vorhaben, die initiativen, den initiativen, die maßnahmen, den maßnahmen, diese projekte, diese programme, beiden projekte*, beiden programme*, beiden angebote*, beiden vorhaben, beiden maßnahmen, beiden initiativen, beiden ~ projekte*, beiden ~ programme*, beiden ~ maßnahmen, beiden ~ vorhaben, beiden ~ angebote*,
    the ~ projects, the ~ programmes, the ~ programs, the ~ measures"""
)
# Words that ask for a field by themselves where two are compared ("permenti oder kim, was ist älter?").
FIELD_OF = {
    FieldName.LAUFZEIT: folded(
        """vor oder nach, zuerst gestartet, länger*, kürzer*, früher*, später*, eher, älter*, jünger*, zuerst, oder davor, oder danach, oder vorher, oder nachher, gleichzeitig, zur gleichen zeit, zur selben zeit, zeitgleich, zeitlich, parallel, befrist*, unbefristet, dauer,
        longer, shorter, earlier, later, older, younger, однаково ~ довго, довго ~ однаково, так само довго, одинаково ~ долго, долго ~ одинаково, так же долго, tak samo długo, równie długo, eşit uzunluk*, eşit süre*, aynı uzunluk*, довше, раніше, пізніше, дольше, раньше, позже, dłużej, wcześniej, później, أطول, أقدم"""
    ),
    FieldName.MITTEL: folded(
        """mehr drin, mehr rein, steckt mehr, stecken mehr, mehr im jahr, mehr pro jahr, mehr kriegt, kriegt mehr, bekommt mehr, teurer*, teuerer*, billiger*, günstiger*, kostspielig*, mehr geld, weniger geld, ausgestattet, ausstattung, dotiert, summe*, gelder, finanziell*, finanziert, aufwendiger, kriegt ~ so viel, bekommt ~ so viel, erhält ~ so viel, cheaper, more expensive, pahalı, коштує стільки ж, коштують стільки ж, стоит столько же, стоят столько же, kosztuje tyle samo, kosztują tyle samo,
        дорожч*, дешевш*, дороже, дешевле, drożs*, tańs*, أغلى, يكلف, تكلف, تكلفة"""
    ),
    FieldName.RESSORT: folded(
        "wem gehör*, haus, hause, häuser*, trägt, tragen, untersteht, unterstehen, hängen ~ an, hängt ~ an, von wem, bei wem, unter wem, wer macht, zuständigkeit*"
    ),
    FieldName.PARTNER: folded("dabei, mitmach*, im boot, beteilig*, unterstützt von"),
    FieldName.ZIEL: folded(
        "zweck*, absicht*, bezweck*, anspruch, vorhaben ~ gleiche, das gleiche ~ erreichen, dasselbe ~ erreichen, wollen ~ erreichen, will ~ erreichen"
    ),
}
# Nouns that ask for a field by themselves where two are compared outright ("How do the funds of … compare?").
NOUNS_OF = {
    FieldName.MITTEL: folded(
        """mittel, geld, finanzen, budget, budgets, etat, etats, kosten, fördersumme*, fund, funds, funding, money, costs, cost, finances, bütçe*, para, parası, maliyet*, kaynak*, finansman*, бюджет*, кошт*, гроші, фінанс*, витрат*, деньг*, средств*, финанс*, расход*,
        budżet*, pieniądz*, pieniędz*, środki, środków, koszt*, finansow*, الميزاني*, ميزاني*, التمويل, تمويل, تكلفة, تكاليف, أموال"""
    ),
    FieldName.LAUFZEIT: folded(
        """laufzeit, laufzeiten, dauer, zeitraum, zeiträume, zeiträumen, zeiten, welche daten stehen, welche daten gelten, welche daten nennt, welche daten hat, welche daten haben, welche daten sind, datum, termine, start, beginn, ende, period, periods, duration, durations, running time, running times, dates, start date, start dates, timeline, timelines, süre*, dönem*, başlangıç*, bitiş*, строк*, термін*, тривал*, період*, срок*, период*, длительн*, продолжительн*,
        okres*, termin*, czas trwania, czasy trwania, مدة, المدة, مدد, فترة, فترات"""
    ),
    FieldName.RESSORT: folded(
        "ressort, ressorts, ministerium, ministerien, zuständigkeit, zuständigkeiten, ministr*, responsibilit*, bakanlı*, sorumlu*, міністерств*, відповідальн*, министерств*, ответственн*, ministerstw*, odpowiedzialn*, الوزارات, الوزارة, وزارة"
    ),
    FieldName.PARTNER: folded("partner*, ortak*, партнер*, شركاء, الشركاء"),
    FieldName.ZIEL: folded(
        "ziel, ziele, zielen, zielsetzung, zielsetzungen, goal, goals, aim, aims, objective*, purpose*, amaç*, amac*, hedef*, мета, мети, метою, цілі, цілями, цель, цели, целям*, cel, cele, celami, celów, هدف, أهداف, الأهداف"
    ),
    FieldName.INTERNET: folded(
        "website*, webseite*, internetseite*, homepage*, web site*, web sayfa*, сайт*, strony internetow*, strona internetow*, مواقع, الموقع الإلكتروني"
    ),
}
# By these it is asked which of two gives more to a person; how much that is, the descriptions say.
GETS_MORE = folded(
    """krieg* ich ~ mehr, bekomm* ich ~ mehr, erhalt* ich ~ mehr, krieg* wir ~ mehr, bekomm* wir ~ mehr, kriegt man ~ mehr, bekommt man ~ mehr, erhält man ~ mehr, hab* ich mehr von, mehr raus, mehr heraus, mehr für mich, mehr für einen selbst, gibt mir mehr, zahlt mir mehr, mehr in die hand, mehr pro person, mehr pro kopf, pro kopf mehr, pro person mehr,
    i get ~ more, do you get ~ more, would i get ~ more, one get ~ more, get me more, gives me more, pays me more, more per person, kişi başına daha, bana daha, daha çok alır*, daha fazla alır*, отримаю більше, більше отримаю, мені більше, на особу більше, получу больше, больше получу, мне больше, на человека больше, dostanę więcej, więcej dostanę, da mi więcej, na osobę więcej, أحصل ~ أكثر, يعطيني أكثر, للشخص أكثر"""
)
COMPARATIVES = folded(
    """vor oder nach, besser ausgestattet, besser dotiert, besser finanziert, oder davor, oder danach, oder vorher, oder nachher, kostspieliger*, kostengünstiger*, aufwendiger*, aufwändiger*, üppiger*, neuer, höher dotiert, länger*, kürzer*, früher*, später*, eher, mehr, weniger, teurer*, teuerer*, billiger*, günstiger*, größer*, höher*, kleiner*, niedriger*, älter*, jünger*, zuerst, longer, shorter, earlier,
    later, first, more, less, bigger, larger, smaller, older, younger, newer, shorter, cheaper, pricier, daha, довше, більше, більший, більша, менше, раніше, пізніше, дорожч*, дешевш*, дольше, больше, больший, большая, меньше, раньше, позже, дороже, дешевле,
    dłużej, krócej, więcej, większy, większa, większe, wyższy, mniej, wcześniej, później, drożs*, tańs*, أطول, أقصر, أكثر, أكبر, أقل, أقدم, أغلى, أرخص"""
)
THAN = folded("als, oder, than, or, yoksa, den, dan, ніж, чи, або, чем, или, niż, czy, lub, من, أو, أم")
EITHER = folded("mi ~ mi, mi ~ mu, mi ~ mü, mu ~ mi, mu ~ mu, mu ~ mü, mü ~ mi, mü ~ mu, mü ~ mü")  # "A mı B mi?"
# Words of a sentence that asks of several which another one has named ("… Wie lange laufen die?").
SEVERAL = folded(
    """laufen die, laufen sie, laufen diese*, liefen die, liefen sie, enden die, enden sie, endeten die, endeten sie, starten die, starten sie, starteten die, starteten sie, begannen die, begannen sie, beginnen die, kosten die, kosten sie, kosteten die, kosteten sie, haben die, haben sie, hatten die, hatten sie, gehen die, gehen sie, gingen die, gingen sie, dauern die, dauern sie, dauerten die, waren die, waren sie, gehören die, gehören sie, die laufen, die liefen, die enden, die kosten, die dauern,
    welche ministerien, welche ressorts, welche häuser, sind das, machen das, von denen, bei denen, für die zwei, alle drei, allen drei, die drei, ist welche, ist welches, ist welcher, macht welche, was ist was, wer ist wer, wer macht was, which is which, which does what, which ministries, they, them, their, these, those, hangi bakanlık*, onlar*, bunlar*, які міністерства, вони, їх, їм, ними, них, какие министерства, они, их, им, ними, них, które ministerstwa, jakie ministerstwa, nich, nimi, trwają, kończą się, zaczęły się, kosztują, są, أي وزارات, هما, لهما, عنهما, بهما, تكلفتهما, ميزانيتهما, مدتهما, منهما, لهم, منهم"""
)
# By these a sentence asks of a single thing, whatever else somebody tells of himself.
SINGLE = folded(
    """das projekt, dieses projekt, diese projekt, das programm, dieses programm, die maßnahme, diese maßnahme, das angebot, läuft das, läuft es, lief das, endet das, endet es, startet das, startete das, beginnt das, begann das, dauert das, dauert es, kostet das, kostet es, gibt es das, ist das, ist es, geht das, geht es, war das, dafür, davon, dazu,
    this project, the project, this programme, is it, does it, did it, will it, bu proje, bu program, цей про*, ця програма, это, этот про*, эта программа, to trwa, ten program, ten projekt, هذا المشروع, هذا البرنامج"""
)
WHICH = folded(
    """welche*, welches, welcher, welchem, wer, was, wo, wofür, which, who, what, hangi*, який, яка, яке, що, какой, какая, какое, что, który, która, które, co, أي*, ما"""
)
ALSO = folded(
    "auch, ebenfalls, genauso, ebenso, also, too, as well, de, da, також, также, тоже, też, również, także, أيضا, كذلك"
)
JOINING = folded(
    "und, oder, sowohl, bzw, sowie, plus, samt, gegen, gegenüber, and, or, ve, ile, і, й, та, чи, або, и, или, i, oraz, czy, lub, a, و, أو"
)
LIST_NOUNS = folded(
    """maßnahmen, programme, projekte, angebote, vorhaben, initiativen, förderprogramme, sachen, kapitel*, cluster*, measures, programmes, programs, projects"""
)
# Words of a part that neither ask nor tell what is meant.
EMPTY_WORDS = folded(
    """neben, außer, vergleich*, zwischen, länger, kürzer, mehr, weniger, früher, später, teurer, billiger, günstiger, größer*, kleiner*, höher*, eher, welche*, jeder, jede, jedes,
    einzeln*, start*, ende, start, beginn, between, longer, more, less, earlier, later, which, arasında*, daha, між, між собою, більше, довше, между, больше, дольше, między,
    więcej, dłużej, który, która, które, بين, كل, منهما, أكثر, أطول, maßnahme*, programm*, projekt*, abschluss, bericht*, nrw,
    liegen, gelten, часу, діє, діють, працю*, действу*, работа*, срока, дают, дають, идет, йде, idzie, dają, läuft, laufen, lang, gehn, they, their, them, it, its, onlar*, bunlar*, них, їх, їм, их, им, ними, nich, ich, im, nimi, لهم,
    measure*, program*, project*, ministry, ministries, önlem*, proje*, який, яка, яке, які, яким, якими, якого, якому, захід, заходи, програм*, проєкт*, проект*, кожн*, виділ*, кошту*, відповіда*, почал*, закінч*,
    какой, какая, какое, какие, каким, какими, какого, какому, мера, меры, каждо*, кого, выдел*, стоит, стоят, отвеча*, начал*, заканчива*, закончи*,
    jaki, jaka, jakie, jakich, każd*, działani*, projekt*, przeznacz*, odpowiad*, zaczę*, kończ*, لديه, لديها, لهما, منها, السنة, المسؤول*, البرنامج, برنامج, الإجراء, المشروع, مشروع"""
)
# Words by which one measure is before or behind another; what stands around "vor" may then mean one each.
PRECEDES = folded(
    """tritt ~ vor, tritt ~ nach, trat ~ vor, trat ~ nach, treten ~ vor, treten ~ nach, startet* ~ vor, startet* ~ nach, begann ~ vor, begann ~ nach, beginnt ~ vor, beginnt ~ nach, fing ~ vor, fängt ~ vor, endet* ~ vor, endet* ~ nach, läuft ~ vor, lief ~ vor, lief ~ nach,
    fand ~ vor, fand ~ nach, findet ~ vor, findet ~ nach, kam ~ vor, kam ~ nach, kommt ~ vor, kommt ~ nach, gab es ~ vor, war ~ vor, start ~ before, start ~ after, starts ~ before, started ~ before, started ~ after, begin ~ before, end ~ before, end ~ after, ended ~ before, ended ~ after"""
)
