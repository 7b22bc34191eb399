"""The words of seven languages by which people ask for a field of a measure."""

from __future__ import annotations

from assistant.understanding.rows.compounds import COMPOUNDS
from assistant.understanding.rows.findings import GOTTEN
from assistant.understanding.rows.germanwords import GERMAN, GERMAN_OF_A_NAMED
from assistant.understanding.rows.slavicwords import SLAVIC, SLAVIC_OF_A_NAMED
from assistant.understanding.rows.southernwords import SOUTHERN, SOUTHERN_OF_A_NAMED
from assistant.understanding.text.words import Phrases, folded
from corpus.types import FieldName
from index.features import fold

# Phrases as people use them; * stands for any ending, ~ for up to ten words. Order does not matter.
_COMMON: dict[FieldName, tuple[str, ...]] = {
    FieldName.LAUFZEIT: folded(
        """zeitraums, zeitrahmens, zeitplans, enddatums, startdatums, starttermins, inkrafttretens, welchem tag, welchem termin, welchem monat, welchen monat, welcher monat, läuft ~ hinaus, laufen ~ hinaus, zeitangabe*, сколько длятся, скільки тривають, ile trwają,
        wann, wie lange, wie lang, laufzeit*, zeitraum, zeitspanne, zeitfenster, enddatum, startdatum, starttermin, inkrafttreten,
        in kraft, in welches jahr, zeitlich begrenzt, zeitlicher rahmen, zeitlichen rahmen, zeitplan, zeitschiene, zeithorizont, in kraft treten, treten ~ in kraft, tritt ~ in kraft, befristet, befristung, welches jahr, welchem jahr, welchen jahren,
        wie viele jahre, wie viel jahre, welchem datum, läuft ~ noch, laufen ~ noch, gibt es ~ noch, gilt ~ noch, gelten ~ noch, noch aktuell, noch gültig,
        schon vorbei, schon abgelaufen, schon ausgelaufen, schon fertig, bereits abgeschlossen, schon rum, bereits vorbei, noch in der mache,
        schon abgeschlossen, ist ~ vorbei, ist ~ rum, start von, beginn von, ende von, startet, endet, enden, schluss, zu ende, seit welchem,
        ab welchem, bis zu welchem, von bis, dauer, dauert, wie alt ist, läuft ~ aus, läuft ~ ab, laufen ~ aus, laufen ~ ab, läuft ~ länger,
        laufen ~ länger, läuft länger, geht länger, länger läuft, länger laufen, gibt es ~ länger, gibt es länger, schon länger, dauert ~ länger, ist länger dabei, wer ist länger dabei,
        dauert länger, länger dauert, früher gestartet, älter, früher angefangen, zuerst gestartet, eher gestartet, begann, begannen, fing ~ an, fängt ~ an,
        früher als, später als, länger als, kürzer als, kam ~ früher, kam früher, kam zuerst, gab es zuerst, gab es früher, gab es eher, zuerst da, war früher, war zuerst, war ~ früher, startete, starteten, begonnen,
        späteren start, früheren start, späteres ende, früheres ende, gleich lang, gleich lange, genauso lang, genauso lange, wie weit geht, noch am laufen,
        am längsten, am kürzesten, am frühesten, am spätesten, am ältesten, dauerhaft oder, unbefristet oder, befristet oder, oder dauerhaft, oder unbefristet, oder befristet, oder auf dauer, hört ~ auf, hören ~ auf, aufhört, aufhören, für immer,
        für welche zeit, welcher zeit, welche zeit, welche jahre, was für ein zeitraum, bis wohin, seid wann, seit wie vielen jahren, seit wie viel jahren, seit wie vielen monaten, vor wie vielen jahren, wie viel zeit hat, wie viele zeit, wie viel zeit bleibt, take effect, takes effect, come into effect, comes into effect, enter into force, enters into force, terminiert, auslaufdatum, laufzeitende, förderzeitraum*, projektzeitraum*, projektlaufzeit*, förderdauer, projektdauer, bis einschließlich wann,
        timing, how long, what period, which years, which year, what year, duration, deadline of, start date, end date, still running, how many years,
        still a thing, which school year, what school year, until what, starts earlier, starts first, starts later, start first, ends earlier, ends first, ends later, seit wann ~ zuständig*, which is older, which one is older, who is older, is older, is younger, is newer, since when, which of ~ longer, runs longer, lasts longer, runs longest, lasts longest, runs ~ longer, started earlier, started first, what dates, time frame, timeframe, how far back, until which, till when, since what, expiry, expires,
        ne zaman*, ne kadar sür*, ne kadar sur*, suresi, suruyor, uzun sür*, hangi yıl*, hangi tarih*, süresi, kaç yıl, hâlâ devam, daha uzun, daha önce başla*, daha erken,
        до якого, з якого, доки, коли, як довго, тривалість, термін дії, який термін, який період, які роки, яких роках, скільки триває, яких років, якого року, довше, раніше, відколи, з якого часу, відтоді, дата початку, дата завершення,
        с какого, до какого, с какова, до какова, как долго, когда, срок*, какой период, какие годы, каких годах, каком году, какого года, сколько длится, дольше, раньше, с каких пор, с какого времени, дата начала, дата окончания,
        do kiedy, od kiedy, jakie lata, które lata, jakich latach, których latach, jak długo, kiedy, od którego, do którego, jakim okresie, którym roku, ile trwa, dłużej, wcześniej, czas trwania, okres, od jak dawna, data rozpoczęcia, data zakończenia,
        حتى متى, إلى متى, أي سنوات, أي أعوام, متى, منذ متى, مدة, المدة, مدته, مدتها, لمدة, فترة, الفترة, كم تستمر, كم يستمر, أطول, أقدم"""
    ),
    FieldName.MITTEL: folded(
        """mittelansatzes, haushaltsansatzes, finanzvolumens, fördervolumens, gesamtvolumens, kostenrahmens, finanzrahmens, finanzierungsvolumens, jahresbetrags, betrages, betrags, kostenpunkts, welche gelder, gelder fließen, was gönnt sich, was gönnen sich, wie viel mäuse, wie viel kröten, wie viel asche, wie viel kies, wie viel moos, wie viel schotter, finanziellem aufwand, finanzielle aufwand, finanziellen aufwand, finanzielle belastung, haushaltsbelastung*, preis, steuergeld*, steuermittel*, was verschling*, blättert ~ hin, hinblättern, hinzublättern, geht ~ drauf, gehen ~ drauf, speisen sich, speist sich, milliönchen, geld pro jahr, geld im jahr, geld jährlich, mittel pro jahr, mittel im jahr, euro pro jahr, wie viel geld, was ~ ausgibt, wie viel ~ ausgibt, was ~ ausgeben, wie viel ~ ausgeben, was das land ~ zahlt, wie viel ~ zahlt, was ~ reinsteckt, wie viel ~ reinsteckt, was ~ hineinsteckt, wie viel ~ hineinsteckt, reinfließt, hineinfließt, wie viel ~ fließt, was ~ beisteuert,
        wie viel ~ beisteuert, was ~ dazugibt, wie viel ~ dazugibt, was ~ bereitstellt, wie viel ~ bereitstellt, bereithält, was ~ springen lässt, wie viel ~ springen lässt, verschlingt, was ~ zur verfügung steht, wie viel ~ zur verfügung, aufwendet, lockermacht, macht ~ locker, wendet ~ auf, wenden ~ auf, aufgewendet, aufwendungen, zu buche, beläuft sich, belaufen sich, umfang haben die mittel, umfang der mittel, umfang der förderung, finanziell ausgestattet, finanzausstattung, mittelansatz, haushaltsansatz,
        darf ~ kosten, größenordnung, stellt ~ bereit, stellen ~ bereit, dotiert, dotierung, bezuschusst, wie groß ist ~ topf, wie dick ist ~ topf, wie groß ist das budget, wie viel pumpt, pumpt ~ rein, buttert ~ rein, was butter*, blecht, berappt, löhnt, wie viel hat ~ gekostet, finanzspritze, geldsegen, was investier*, wie viel investier*, investier* ~ land, investitionssumme, investitionsvolumen, kalkuliert, beziffert, wie viele mittel, wie viel mittel, geplante* mittel, budget*, etat*, kostet, kost, koscht, was kosten, kostete, kosteten,
        wie teuer, teuer, teurer, billiger, günstiger, am teuersten, am billigsten, am günstigsten, am meisten geld, das meiste geld, zurückgelegt, finanzvolumen, fördersumme*, fördervolumen, gesamtvolumen, gesamtbudget*, jahresbudget*, projektbudget*, gesamtmittel*, gesamtsumme*,
        fördergeld*, zuwendung*, kostenrahmen, finanzrahmen, finanzierungsvolumen, mittelvolumen, finanzielle ausstattung, jahresetat*, budgetiert, wie viel euro, wie viele euro, wie hoch,
        mittelausstattung, gesamtkosten, kosten, kostenpunkt, finanzier*, gekostet, jekostet, wie viel geld ~ bekomm*, wie viel geld ~ krieg*, wie viel geld ~ erhält, wie viel geld ~ erhalten, wie viel geld ~ ausgegeben, wie viel geld ~ gesteckt, wie viel geld ~ investiert, wie viel geld ~ gezahlt, wie viel geld ~ verwendet, wie viel geld ~ geflossen, wie viel geld ~ bereitgestellt,
        wie viel geld ~ verfügung, wie viel geld ~ aufgewendet, wie viel geld ~ verbraucht, wie viel geld ~ gebraucht, wie viel geld ~ reingesteckt, wie viel geld ~ übrig, wie viel geld ~ spendiert, wie viel geld ~ bewilligt, wie viel geld ~ zugesagt, wie viel geld ~ locker, wie viel ~ ausgegeben, wie viel geben ~ aus, wie viel ~ investiert, wie viel ~ geflossen, wie viel ~ im jahr, was gibt ~ im jahr, was zahlt ~ im jahr, was zahlen ~ im jahr, wie viel ~ pro jahr, wie viel ~ jährlich, wie viele millionen, wie viel millionen, was gibt das land, was gibt man,
        gibt das land ~ aus, gibt nrw ~ aus, gibt man ~ aus, geben ~ geld ~ aus, wie viel gibt ~ aus, lässt ~ kosten, wie viel gibt, wie viel steckt, wie viel lässt, wie viel zuschuss, wie viel zuschüsse, wie viel förderung, wie viel unterstützung, wie viel prämie, wie viel bonus, was gibt ~ aus, was geben ~ aus, was ~ zuschuss, welchen zuschuss, wie viel zahlt, wie viel kriegt,
        wie viel bekommt, wie viel ~ geld, wie viel ~ vorgesehen, wie viel ~ eingeplant, wie viel ~ geplant, welche summe*, welche summen, summe, betrag, beträge*,
        um welche summe, finanziell, ressourcen, wie viele stellen, stellen ~ bereitgestellt, stellen ~ geschaffen, stellen ~ eingerichtet, stellen ~ bewilligt, stellen ~ finanziert, stellen ~ vorgesehen, stellen ~ eingeplant, stellen ~ zur verfügung, stellen ~ dafür, zusätzliche stellen, extra stellen, planstellen, fördermittel, geldmittel, landesmittel, haushaltsmittel, wer bezahlt, wer zahlt, wer hat ~ bezahlt, wer hat ~ finanziert, wer hat ~ gefördert, geld ~ wie viel, geldbetrag*, geldsumme*, eurobetrag*, was ~ eingeplant, was ~ vorgesehen, was ~ veranschlagt, was ~ bereitgestellt, was steht ~ zur verfügung, was stand ~ zur verfügung, was steckt ~ rein, was steckt das land, was steckt nrw,
        was fließt ~ rein, was gibt das land ~ aus, was gibt nrw ~ aus, wie viel kommt ~ aus, wie viel kommt bei, wie viel ging, wie viel geht ~ in, wie viel floss, wie viel flossen, wie viel schießt, was schießt, was hat das land ~ gegeben, was hat das land dazu*, was gibt das land dazu, was legt das land, was ist ~ wert,  wer gibt ~ geld, wer gibt ~ das geld, wer spendiert,
        wer kommt für ~ auf, woher kommt das geld, woher das geld, das geld, welchem geld, welches geld, mehr geld, weniger geld, wofür ~ geld, wofür ~ mehr geld, wofür gibt ~ aus, wofür ~ ausgegeben, mehr kohle, an geld, welche mittel, welche ausgaben, ausgaben ~ an, hohe ausgaben, welche kosten,
        welche geldmittel, welchen mitteln, mitteln, mit welchem budget, mit welchem geld, welchem betrag, jahresbetrag, geldquelle*, kohle, knete, was zahlt,
        mittel ~ vorgesehen, mittel ~ eingeplant, geld ~ eingeplant, geld ~ vorgesehen, geld genannt, geld ~ genannt, geld angegeben, summe ~ genannt, summe ~ angegeben, geld ~ drin, geld ~ da, geld bereit, geld ~ bereit, geld ~ gesteckt,
        welcher höhe, in welcher höhe, was lässt ~ springen, wie viel ~ springen lassen, was ~ springen lassen, wie vielen millionen, wie vielen euro, wie vielen mitteln, geht ~ rein, geld fließt, mittel fließen, was fließt, was fließen, wie viel fließt, wie viel fließen, was wird ~ ausgegeben, wie viel wird ~ ausgegeben, wird ~ bezahlt, wer trägt die kosten, wer übernimmt die kosten, aus welchem topf, aus welchen töpfen, welchem fonds, welchen fonds, welcher fonds, which fund, what fund, hangi fon*, jakiego funduszu, którego funduszu, أي صندوق,
        how much money, how much funding, how much does, how much is, how much did, how much will, how much per year, how much a year, funded, funding, financed, financing, cost*,
        who pays, set aside, earmarked, allocated, allotted, budgeted, most expensive, most money, how expensive, more expensive, more money, spent on, spend on, price tag, how big is the budget, resources, planned funds, what funds, which funds,
        ne kadar para, bütçe*, butce*, odenek, oduyor, odeniyor, ne kadar ayrıl*, ne kadar harca*, kim ödüyor, kim öde*, kaç para, ne kadar ödenek, ne kadar kaynak, finansman*, kaç euro, kaça mal*, ne kadara mal*, pahalı, maliyet*, ne kadara,
        скільки грошей, скільки кошт*, скільки ~ кошту*, скільки ~ виділ*, бюджет*, фінансу*, скільки виділ*, скільки євро, скільки ~ витрача*, хто платить, хто оплачу*, дорожч*, які кошти, яка сума,
        сколько денег, сколько бабла, сколько бабок, сколько сто*, сколько ~ стоит, сколько ~ стоят, сколько средств, сколько евро, сколько выдел*, сколько ~ выдел*, финансир*, сколько ~ трат*, кто платит, кто оплачив*, дороже,
        дешевле, какие средства, какая сумма, какой суммы,
        ile pieniędzy, ile ~ kosztuj*, ile kosztuj*, budżet*, ile środków, finansowa*, ile ~ przeznacz*, ile ~ wyda*, kto płaci, kto za to płaci, jaka kwota, ile euro, drożs*, jakie środki, kosztuje, koszt*, ile na osobę, ile na głowę,
        كم المال, كم من المال, ميزانية, الميزانية, كم تبلغ, كم يكلف, كم تكلف, كم المبلغ, كم خصص*, كم يخصص, كم تخصص, كم يخصصون, خصص, كم يصرف, كم ينفق, كم تنفق, من يدفع, من يمول, التمويل, تمويل, كم كلفة, كم يورو, كم للفرد, كم للشخص, تكلفة, التكلفة, أغلى, الأموال, المبالغ"""
    ),
    FieldName.RESSORT: folded(
        """welchem geschäftsbereich, welcher geschäftsbereich, wer steckt ~ hinter, wer steht ~ hinter, wem ist ~ zugeordnet, wem ist ~ unterstellt, wer dahinter steckt, wer dahintersteckt, wer hinter ~ steckt, wer ~ sagen hat, wer ~ hut auf hat, von wem ist, von wem sind, von wem kommt, von wem stammt,
        welche häuser ~ beteiligt, welche ministerien ~ beteiligt, welche ressorts ~ beteiligt,
        ministerium*, ministerien, ansprechministerium*, fachministerium*, hauptministerium*, welches ressort, welchem ressort, welche ressorts, ressort, ressorts, wer ist zuständig, zuständig*, federführ*, wer verantwortet,
        verantwortlich*, verantwortung, verantwortet, zu verantworten, wer kümmert, unter wem laufen, unter wem läuft, unter wem lief, unter wem steht, unter wem stehen, wer leitet, leitet, wer steckt ~ dahinter, wer steckt dahinter, wer steckt hinter, welches haus, welche häuser,
        welchem haus, hut auf, wer bietet ~ an, wer bietet, welche häuser, welche zwei häuser, welche drei häuser, welche beiden häuser, welche zwei ministerien, welche drei ministerien, welche beiden ministerien, wer hat ~ veranstaltet, wer veranstaltet, veranstalter*, wer hat ~ organisiert, wer hat ~ eingeführt, wer hat das gemacht, wer hat es gemacht, who offers, wer ist ansprechpartner*, an wen wende*, an wen kann, an wen muss, wen frag*, wen kann ich fragen, bei wem ~ melden, wer stellt ~ ein, wer ist ~ dran, wer betreut, betreut, wer ist dafür da, unter wessen, bei welchem minister*, welchem minister, wer in düsseldorf, wer ~ kümmert, von welcher stelle, welche stelle in, wem gehört, ressortzuständig*, wer steht dahinter, wer steht ~ dahinter, wer ~ steht ~ dahinter, wer steht hinter, wer ~ dahinter steht, wer ~ hinter ~ steht, dahinter wer, unter welchem dach, welche abteilung, welches amt, welches landesressort, aus welchem haus, aus welchem ministerium, wessen projekt, wessen baustelle,
        von wem kommt, von wem stammt, wer hat ~ initiiert, wer ist initiator*, initiator*, wer ist federführend, welcher teil der landesregierung, wer im kabinett, wer in der regierung,
        wer im land macht, wer beim land macht, wer hat ~ in der hand, wer hat ~ unter sich, wer regelt, wer macht das, wem untersteht, bei wem liegt, bei wem liegen, in wessen, wer von der landesregierung, wer in der landesregierung,
        wer koordiniert, wer managt, wer trägt ~ verantwortung, in welcher hand, wer hat ~ sagen, welche behörde, beteiligte* ministeri*, beteiligte* ressort*, beteiligte* häuser, zuständige* haus, zuständige* häuser, wo ist ~ angesiedelt, angesiedelt,
        which ministry, which ministries, ministries, departments, who is responsible, who s in charge, whos in charge, responsible, in charge, ministry, department, who runs, who is behind, who leads, who is in charge,
        bakanlı*, sorumlu*, kim yürüt*, kim yönet*, kim yurut*, kim yonet*, kim tarafından, hangi kurum*, міністерств*, хто відповідає, відповідальн*, відповідає, хто керує,
        министерств*, кто отвечает, отвечает, ответственн*, какое ведомство, кто руководит,
        ministerstw*, resort, kto odpowiada, odpowiedzialn*, odpowiada, kto prowadzi, kto zarządza,
        أي وزارة, وزارة, الوزارة, الوزارات, من المسؤول, المسؤول*, مسؤول*, الجهة المسؤولة, من يدير"""
    ),
    FieldName.INTERNET: folded(
        """www, welche domain, welcher domain, wo ~ weiterführende informationen, wo ~ weitere informationen, wo ~ mehr informationen, wo ~ nähere informationen, welches portal, welchem portal, welches internetportal, welchem internetportal, welche plattform, welcher plattform, welches onlineportal, welchem onlineportal, which portal, what portal, which platform, hangi portal*, який портал, якому порталі, яком портале, какой портал, каком портале, jaki portal, jakim portalu, أي بوابة, أي منصة, welche adresse, welcher adresse, netzadresse*, wo liest man, wo liest ~ dazu, wie heißt die webseite, wie heißt die website, wie heißt die homepage,
        internetseite*, webseite*, website*, homepage*, link, links, url, internetadresse*, internetauftritt*, webadresse*, internetpräsenz, internet präsenz,
        web adresse, webpage, im internet, im netz, im web, auf welcher seite, welcher seite, welche seite, wie heißt die seite, wie lautet die seite, wie heißt die internetseite, welchen seiten, wie lautet die adresse, die adresse der, die adresse von, die adresse vom, netzadresse*, netz adresse*, netzauftritt*, welche adresse, adresse und, und adresse, wo liest, liest man ~ dazu, liest man ~ mehr, online seite, onlineseite, online ~ lesen,
        wo lese, wo man mehr, wo ich mehr, wo wir mehr, wo es mehr, wo ~ nachlesen, wo kann ~ lesen, wo ich ~ lesen, wo man ~ lesen, wo wir ~ lesen, wo finde ich mehr, wo ~ mehr dazu, wo ~ mehr darüber, mehr infos, wo informier*, wo ~ informieren, wo steht mehr, wo steht ~ mehr, wo melde*, wo meldet man, wo ~ anmelden, wo bewerb*, wo ~ bewerben, seite ~ nachlesen, mehr erfahren,
        wo ~ nachschauen, wo ~ nachgucken, weitere infos, infos ~ im netz, infos online, onlineadresse*, onlineauftritt*, webauftritt*, projektseite, eigene seite, eine seite,
        hat ~ seite, ne seite, ne internetseite, online was, online etwas, surf*, adresse im netz, adresse im internet, anschrift im netz, anschrift im internet, auftritt im netz, auftritt im internet,
        web address, web page, web site, where can i read, where ~ more about, read more, wo ~ online, online ~ mehr, was online, find ~ online, read ~ online, information online, online information, find out more, on the web, internet address,
        web sitesi, web sayfa*, internet sitesi, internet adresi, internet sayfa*, internette, web adresi, sitesi var,
        сайт*, вебсайт*, веб сайт*, вебсторінк*, в інтернеті, інтернет*, веб сторінк*, в интернете, интернет*, веб страниц*,
        strona internetowa, stronę internetową, strony internetowej, stronie internetowej, adres internetowy, adres strony, adres www, adresu strony, na stronie, stroną internetową, w internecie, strona www, stronę www,
        الموقع, موقع, رابط, الرابط, الإنترنت, على الإنترنت"""
    ),
    FieldName.PARTNER: folded(
        """gemeinsam mit dem ministerium, zusammen mit dem ministerium, mit dem ministerium zusammen, mit dem ministerium gemeinsam, together with the ministry, together with the ~ ministry, wer war ~ vertreten, wer ist ~ vertreten, sind ~ eingebunden, ist ~ eingebunden, sind ~ einbezogen, ist ~ einbezogen, über wen wird, über wen läuft, abgewickelt, mit den ministerien zusammen, zusammen mit den ministerien, team up with, teams up with, who carried out, who conducted, who did the study, who is in on, zusammengearbeitet, mit welch* ~ kooperier*, welch* ~ macht bei ~ mit, welch* ~ macht beim ~ mit, wer zusammen, umsetzung steckt, umsetzung stecken, wer ~ mit ~ drinsteckt, wer ~ mit ~ drinhängt, wer steckt alles, wer hängt alles, steckt ~ mit ~ drin, stecken ~ mit ~ drin, hängt ~ mit ~ drin, hängen ~ mit ~ drin, mischt ~ mit, mischen ~ mit, wer sitzt alles, wer zieht alles, wer macht alles, wer war alles, wer waren alles, wer gehört alles, wer ~ mitmacht, wer ~ mitzieht, wer ~ mithilft, wer ~ mitarbeitet, wer ~ dabei ist, wer ~ umsetzt, wer ~ durchführt, zusammenarbeitet, partner*, kooperationspartner*, projektpartner*, netzwerkpartner*, praxispartner*, umsetzungspartner*, wer macht ~ mit, wer saß, wer gehört ~ dazu, wer hat ~ mitgemacht, wer wickelt, wickelt ~ ab, wer hat ~ untersuchung ~ gemacht, wer hat ~ studie ~ gemacht, wer hat ~ gutachten ~ gemacht, wer hat ~ analyse ~ gemacht, wer hat ~ untersucht, wer hat ~ erforscht, wer hat ~ geforscht, wer hat ~ erarbeitet, wer hat ~ erstellt, wer hat ~ abgestimmt, mit dem land zusammen, wer hat ~ mitgewirkt, wer hat ~ mitgearbeitet, mitgewirkt haben, mitgemacht haben, wer machen mit, wer machen ~ mit,
        welche stelle ist ~ dabei, welche stelle ist ~ beteiligt, welche stellen sind ~ dabei, welche stellen sind ~ beteiligt, wer ist beteiligt, wer beteiligt, mitwirk*, wer setzt, wer arbeitet, mit wem, wer sitzt, sitzt ~ mit am tisch, sitzen ~ mit am tisch, wer ist dabei, wer ist ~ dabei,
        wer war ~ dabei, sind dabei, sind ~ dabei, sind ~ mit dabei, ist ~ mit dabei, welche krankenkassen, welcher verband, welcher träger, wer hilft bei der umsetzung, wer ist alles dabei,
        wer zieht ~ mit, ziehen ~ mit, machen ~ mit, wirken ~ mit, wirkt ~ mit, welche länder, welche bundesländer, welchen ländern, welchen bundesländern, welche hochschulen, welche kassen,
        wer zahlt ~ mit, zahlt ~ mit, zahlen ~ mit, zahlt noch, wer finanziert ~ mit, finanziert ~ mit, finanzieren ~ mit, beteiligt sich ~ an den kosten, welche unis, welche universitäten,
        welche verbände, welche organisationen, welche einrichtungen, welche stiftung*, welche vereine, welche betriebe, welche firmen, welche kammern, welche städte, welche kommunen,
        welche träger, wer gibt, neben dem land, mit welchen verbänden, mit welchen trägern, mit welchen kammern, mit welchen firmen, mit welchen unternehmen, mit welchen hochschulen, mit welchen einrichtungen, mit welchen organisationen,
        mit welchen institutionen, mit welchen stellen, mit welchen partnern, mit welchen kassen, mit welcher stiftung, mit welchem verband, mit welchem träger, mit welchem institut, gemeinsam mit wem, neben dem ministerium, außer dem land, außer dem ministerium, im boot, ins boot, mit an bord, arbeitet ~ zusammen, arbeiten ~ zusammen,
        beteiligte, beteiligten, beteiligt, wer ist ~ beteiligt, zusammenarbeit mit, mit welchen anderen, wer ist träger, wer sind die träger, wer führt ~ durch,
        wer setzt ~ um, setzt ~ um, wer packt ~ mit an, mitmacher*, mitstreiter*, verbündete*,
        wer hilft dem land, wer hilft ~ vor ort, wer hilft ~ mit, wer zieht ~ durch, zieht ~ durch, tut sich ~ zusammen, tun sich ~ zusammen, wer setzt das um, wer setzt es um, an der seite, schulter an schulter, unterstützer*, akteure sind ~ beteiligt, welche akteure,
        partners, who takes part, who is involved, who else, who works with, involved in, carried out by, taking part, works together, implementing partner,
        ortak*, kimlerle, kim uygul*, kimler katıl*, kimler yer al*, партнер*, партнёр*, хто бере участь, хто реаліз*, хто ще, з ким, кто участвует, кто реализ*, кто ещё, с кем,
        partnerzy, partnerami, kto uczestniczy, kto bierze udział, kto realizuje, kto jeszcze, z kim,
        شركاء, الشركاء, شريك, الشريك, الشريكة, من يشارك, الجهات المشاركة, مع من"""
    ),
    FieldName.ZIEL: folded(
        """welches ziel, welche ziele, was ist das ziel, was steckt ~ idee, möchte ~ bewirken, will ~ bewirken, soll ~ bewirken, bewirkt werden, ziel, ziele, zielen, ziels, zielsetzung, zielt, wozu dient, wozu ist, was hat sich ~ gedacht, was haben sich ~ gedacht, wozu war, wozu waren, für was ist, für was sind, für was soll, wozu wurde, wozu wurden, wozu ~ gedacht, wofür ~ gedacht, wofür war, wofür waren, was soll erreicht, was soll ~ erreichen,
        was ~ erreichen soll*, was soll ~ bringen, was ~ bringen soll, was ~ bringen, soll ~ bringen, erreichen soll*, was ~ erreichen, was bezweckt, was will, was will man,
        zu welchem zweck, zweck, worum geht es, was soll das, was wollen ~ erreichen, was will ~ erreichen, erreicht werden, wofür ist, wofür sind, wozu das ganze, wozu gibt, wozu sind,
        wozu soll, was bringt ~ eigentlich, wohin soll, hintergedanke*, was ist die idee, welche idee, idee dahinter, weshalb macht man, warum macht man, wieso macht man, was erhofft, erhofft man, erhoffen sich, was erhoffen, welchen nutzen, welcher nutzen, warum das ganze, wofür das ganze, was soll damit, was will man damit, sinn der sache, worauf zielt, worauf will, absicht, bezweckt, bezwecken, was hat ~ vor, was haben ~ vor, haben ~ vor, abzielt, abzielen, worauf ~ hinaus, hinauswill, hinaus will, was verspricht, rauskommen, herauskommen, anliegen,
        wofür ist ~ gut, wofür ~ gut, what is the goal, what is the aim, goal, goals, aim of, aims, aim, purpose, what is it for, what is this for, what is that for, what are they for, supposed to achieve, meant to achieve, objective*, want to achieve,
        amacı, amaç, amaçla*, hedef*, яка мета, мета, метою, мету, навіщо, ціль, цілі, какова цель, цель, целью, цели, зачем, jaki jest cel, cel, cele, celem, celu,
        ما هدف, الهدف, هدف, أهداف, الأهداف, الغرض, غرض, الغاية, غاية"""
    ),
    FieldName.BESCHREIBUNG: folded(
        """wer kann ~ mitmachen, wer darf ~ mitmachen, können ~ mitmachen, dürfen ~ mitmachen, wer kann ~ teilnehmen, können ~ teilnehmen, wie viele ~ machen mit, wie viele ~ machen ~ mit, wie viele ~ nehmen ~ teil, wie viele ~ sind dabei, wie viele ~ sind ~ dabei, wie viele ~ beteiligt, wie viele ~ wirken ~ mit,
        wie vielen ~ beteiligt, wie viele ~ zusammen, wie viel prozent, wie viele prozent, wie hoch ~ anteil, wie groß ~ anteil, wie hoch ~ quote, welcher anteil, how many ~ take part, how many ~ involved, kaç ~ katıl*, скільки ~ беруть участь,
        сколько ~ участвуют, ile ~ bierze udział, ilu ~ bierze udział, كم ~ يشارك"""
    ),
    FieldName.VEROEFFENTLICHUNG: folded(
        """veröffentlichung*, wo veröffentlicht, wo ~ kaufen, wo ~ bestellen, where ~ buy, studie ~ nachlesen, studie ~ lesen, studie ~ finde, finde ~ studie, studie ~ kaufen, studie ~ bestellen, studie ~ herunterladen, studie ~ bekomm*, studie ~ krieg*, gibt es ~ studie ~ kaufen, gutachten ~ lesen, gutachten ~ kaufen, studie ~ irgendwo, irgendwo ~ kaufen, irgendwo kaufen, käuflich, erhältlich, gutachten ~ bekomm*, buch ~ kaufen, buch ~ bestellen, finde ~ gutachten, gutachten ~ nachlesen, bericht ~ veröffentlicht,
        wo erschienen, erschienen, verlag, veröffentlicht, publiziert, publikation, nachzulesen, published, publication, read the study, buy the study, get the study, опубліков*, опубликов*, opublikow*, yayımlan*, نشر, نشرت"""
    ),
    FieldName.TITEL: folded(
        """wie heißt ~ maßnahme, wie heißt ~ richtig, wie heißt ~ genau, wie heißt ~ offiziell, wie heißt ~ vollständig, wie heißen ~ richtig, wie heißen ~ genau, wie nennt sich,
        wie nennt man, wie heißt das programm, wie heißt das projekt, wie heißt das modell, wie heißt ~ programm, wie heißt ~ projekt, wie heißt ~ modell, unter welchem namen, welchen namen,
        offiziell heißt, heißt ~ vollständig, wie lautet ~ titel, wie lautet ~ name, wie lautet ~ bezeichnung, welchen titel, titel, titel von, titel der, titel lautet, voller titel,
        voller name, vollen namen, vollständiger name, vollständigen namen, vollständiger titel, vollständigen titel, genauer name, genauen namen, genau heißt, genaue bezeichnung,
        offizielle bezeichnung, offizieller name, offizielle name, offiziellen namen, bezeichnung, name der maßnahme, ausgeschrieben, wofür steht, abkürzung, abgekürzt, was heißt eigentlich,
        full title, exact title, official title, exact name, full name, official name, what is ~ called, stand for, stands for, ne anlama gel*, tam adı, resmi adı, повна назва, точна назва, офіційна назва, повну назву,
        як називається, полное название, точное название, официальное название, как называется, pełna nazwa, dokładna nazwa, oficjalna nazwa, pełny tytuł, jak nazywa się, jak się nazywa,
        الاسم الكامل, العنوان الكامل, الاسم الرسمي, ما اسم"""
    ),
}

# Words that ask for a field only where it is clear of which measure: in other questions they tell a topic.
_COMMON_OF_A_NAMED: dict[FieldName, tuple[str, ...]] = {
    FieldName.LAUFZEIT: folded(
        """unbefristet, fortlaufend, beginn, start, ende, frist, läuft, laufen, lief, liefen, endet*, ausgelaufen, abgelaufen, vorbei, aktuell, noch, dauert*, dauern, datum, termin, wie alt, jahr, jahre, zeit, geht es weiter, geht es ~ weiter, geht weiter, verlängert, verlängerung, weitergeführt,
        timing, dates, running, run, runs, end, start, ended, over, period, bitti, bitiyor, sürüyor, trwa, триває, тривала, длится, идёт, انتهى, ينتهي, تنتهي, يستمر, تستمر,
        zeitrahmen, gültigkeit, anfang, restlaufzeit, förderperiode, ablaufdatum, restzeit, wie weit ist, beginning, schedule, length, lifetime, funding period, zaman aralığı, bitişi, sonu, строк, строки, завершення, час дії, завершение, زمن, زمنية"""
    ),
    FieldName.MITTEL: folded(
        """gibt es wie viel, wie viel gibt es dafür, pro jahr, jedes jahr, jährlich, wie viel ist, wie viel steht, wie viel fließt, wie viel liegt, geld, gelder, mittel, euro, finanzen, bezahlt, zahlt, gefördert, ausgaben, spendiert, gelt, moneten, millionen, volumen, topf,
        money, pays, paid, para, parası, ödenek, гроші, грошей, кошти, деньги, денег, деньгам, деньгами, деньгах, средств*, грошам, грошах, pieniądze, pieniędzy, środki, środków, kwota, المال, أموال, المبلغ,
        investition, investitionen, finanzplan, zuschüsse, bewilligungssumme, aufwand, means are planned, planned means, what means, which means, the means, the funds, annual funds, planned funds, funds of, funds for, allocation, investment, financial plan, expenses, kaynağı, gideri, giderleri, cena, ceny, fundusze, funduszy, مصاريف, الموارد المالية, موارد مالية"""
    ),
    FieldName.RESSORT: folded(
        """wer ist das, wer macht, wer machen, wer das macht, wer es macht, wer so etwas macht, wessen, haus, häuser, behörde, ansprechpartner*, wer organisiert, who is, who does, who has, who organi*, kto, хто, кто, من هي الجهة, من يقف,
        welcher minister, welche ministerin, minister von, minister für, ministerin von, ministerin für, fachressort, responsibility, authority, وزير, الوزير"""
    ),
    FieldName.INTERNET: folded(
        """internet, nachlesen, wo beantrag*, wo ~ beantragen, wo stell* ~ antrag, wo ~ antrag stell*, wo reich* ~ antrag, wo ~ antrag ein*, wo ~ anschauen, wo ~ angucken, nereye başvur*, nereden başvur*, куди подати, куди подавати, куда подать, куда подавать, gdzie złożyć, gdzie składać, أين أقدم, أين أتقدم, wo krieg*, wo bekomm*, wo guck*, wo schau*, erreiche ich, erreicht man, erreichen wir, melde ich mich, kontakt*, seite, adresse, netz, online, infoseite, web, site, page, adresi, sayfa*, сторінк*, страниц*, strona, stronę, strony, stron, صفحة,
        portal, bağlantısı, bağlantı"""
    ),
    FieldName.PARTNER: folded(
        """wer unterstützt, wer hilft, wer helfen, mit welche leute, mit welchen leuten, mitmacht, mitmachen, dabei ist, dabei sind, wer noch, wer alles, mit drin, zusammen mit wem, kooperiert, kooperieren, kooperation,
        partnership, together with whom, kimler, участь, участв*, współprac*, يشارك,
        kooperationen, akteure, parties involved, implementers, who takes part, participating organisations, katılımcıları, виконавці, виконавцями, исполнители, исполнителями, realizatorzy, realizatorami"""
    ),
    FieldName.ZIEL: folded(
        """zielgröße, am ende davon, für was, wozu, wofür, was bringt, was soll, was sollen, sinn, what for, achieve, ne işe, для чого, для чего, po co, لماذا,
        beabsichtigte wirkung, angestrebtes ergebnis, intended result, założenia, założeniem, الغرض, مقصد, المقصود"""
    ),
    FieldName.TITEL: folded("wie heißt, name, heißt, namen, called, adı, назва, называется, nazywa, tytuł, اسم"),
}

# Words for partners, by which their row itself is asked for.
OF_PARTNERS = folded("partner*, партнер*, партнёр*, ortak*, ortağ*, شريك, شركاء, الشريك, الشركاء, شركاؤ*")
# Beginnings or parts of words for money, by which "wie hoch" and "welche" ask for that of a measure.
OF_MONEY = tuple(
    map(
        fold,
        """mittel geld summe betra beträg budget etat kost ausgab förder volum finanz zuwend zuschuss zuschüss prämi bonus hilf topf töpf pott invest aufwand umfang ansatz posten rechnung
    rahmen spritze unterst dotier haushalt ressourc zahlung mio million milli euro""".split(),
    )
)
_FOUND_OUT = {FieldName.VEROEFFENTLICHUNG: GOTTEN}
PHRASES = {
    name: Phrases(
        dict.fromkeys(  # each once: several tables have it
            (
                *known,
                *_FOUND_OUT.get(name, ()),
                *COMPOUNDS.get(name, ()),
                *GERMAN.get(name, ()),
                *SLAVIC.get(name, ()),
                *SOUTHERN.get(name, ()),
            )
        )
    )
    for name, known in _COMMON.items()
}
OF_A_NAMED = {
    name: Phrases(
        (*known, *GERMAN_OF_A_NAMED.get(name, ()), *SLAVIC_OF_A_NAMED.get(name, ()), *SOUTHERN_OF_A_NAMED.get(name, ()))
    )
    for name, known in _COMMON_OF_A_NAMED.items()
}
AT_A_LOSS = folded(  # who does not know what to do asks for no measure's gist
    """weiß nicht was, weiß nicht mehr was, weiß noch nicht was, wissen nicht was, does not know what, doesn t know what, do not know what, don t know what, no idea what, ne yapacağını bilmiyor*, ne yapacağımı bilmiyor*,
    не знає що, не знаю що, не знает что, не знаю что, nie wie co, nie wiem co, لا يعرف ماذا, لا تعرف ماذا, لا أعرف ماذا, لا يدري ماذا, لا أدري ماذا"""
)
