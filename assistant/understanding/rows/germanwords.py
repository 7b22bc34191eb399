"""More of the German words by which people ask for a field of a measure, or for a fact."""

from __future__ import annotations

from itertools import product

from assistant.understanding.rows.compounds import COMPOUNDS
from assistant.understanding.text.words import Phrases, folded
from corpus.types import FieldName

# What is printed, or written to be handed out: whatever else a question says, it asks where such a thing came out.
PRINTED = Phrases(
    (
        *COMPOUNDS[FieldName.VEROEFFENTLICHUNG],
        *folded(
            """broschüre*, infobroschüre*, flyer*, faltblatt, faltblätter*, handzettel*, infoblatt, infoblätter*, informationsblatt, informationsblätter*, merkblatt, merkblätter*, prospekt, prospekte*, infoheft*, heft, hefte, heften, heftchen, infomaterial*,
    begleitmaterial*, werbematerial*, druckschrift*, druckerzeugnis*, printprodukt*, druckexemplar*, drucksache*, druckversion*, druckfassung*, gedrucktes, gedruckt, gedruckter form, abgedruckt, papierform, papierfassung, in schriftlicher form, etwas schriftliches, was schriftliches, nichts schriftliches, schwarz auf weiß,
    abschlussbericht*, endbericht*, schlussbericht*, zwischenbericht*, ergebnisbericht*, evaluationsbericht*, forschungsbericht*, projektbericht*, jahresbericht*, sachbericht*, tätigkeitsbericht*, erfahrungsbericht*, tagungsband*, tagungsbände, tagungsdokumentation*, kongressband*, sammelband*, festschrift*,
    schriftenreihe*, schriftstück*, informationsschrift*, schrift, schriften, publikation*, fachartikel*, aufsatz, aufsätze*, fachaufsatz, fachliteratur*, literatur, literaturhinweis*, literaturangabe*, zitierfähig*, poster, plakat, plakate, plakaten, postkarte*, leporello*, magazin, newsletter*, rundbrief*, isbn, fachbuch, fachbücher, lesestoff, lektüre, infozettel*, werbezettel*, broschürchen, heftl*, ausgedruckt, zum ausdrucken, zum mitnehmen, zum verteilen, zum auslegen, auslegematerial*, reader, paper, whitepaper, bildband, zeitschrift*"""
        ),
    )
)
# What somebody has found out, and how one gets hold of it.
_FINDINGS = "studie studien analyse datenanalyse untersuchung auswertung erhebung gutachten befragung expertise machbarkeitsstudie bedarfsanalyse fachkräfteanalyse bestandsaufnahme bestandserhebung"
_GETTING = "bestellen bestellbar kaufen herunterladen herunterzuladen runterladen runterzuladen downloaden download erwerben nachlesen ausleihen"
_GOTTEN = folded(", ".join(f"{found} ~ {got}" for found, got in product(_FINDINGS.split(), _GETTING.split())))
# Phrases as in the table of the seven languages: * stands for any ending, ~ for up to ten words.
GERMAN: dict[FieldName, Phrases] = {
    FieldName.LAUFZEIT: folded(
        """fristende*, durchführungszeitr*, umsetzungszeitr*, laufdauer, gültigkeitsdauer, gültigkeitszeitr*, geltungsdauer, dauermaßnahme*, dauerprojekt*, dauerprogramm*, dauerangebot*, dauereinrichtung*, dauerlösung*, auf dauer angelegt, dauerhaft angelegt, zeitlich beschränkt, zeitlich befristet*, zeitlich limitiert,
        befristetes projekt, befristetes programm, befristete maßnahme, ist ~ unbefristet, sind ~ unbefristet, unbefristet ist, unbefristet sind, unbefristet läuft, auf wie viele jahre, auf wie viel jahre,
        noch läuft, noch laufen, noch gilt, noch gelten, noch existiert, existiert ~ noch, besteht ~ noch, noch besteht, noch aktiv, noch bestand, wird ~ noch gefördert, werden ~ noch gefördert, noch weiterläuft, noch weitergeht, weiterläuft, weiterlaufen, weitergeht, läuft ~ weiter, laufen ~ weiter, ob ~ ausläuft, ausläuft, ausgelaufen ist, abgelaufen ist, ist ~ abgelaufen, sind ~ abgelaufen, ist ~ ausgelaufen, sind ~ ausgelaufen, inzwischen abgelaufen, mittlerweile abgelaufen,
        schon beendet, bereits beendet, beendet ist, beendet worden, beendet wurde, ist ~ beendet, wurde ~ beendet, schon zu ende, schon gestartet, bereits gestartet, noch nicht gestartet, schon angelaufen, bereits angelaufen, schon angefangen, bereits angefangen, schon begonnen, bereits begonnen, anläuft, anlaufen, lief ~ an, geht ~ los, gehts ~ los, ging ~ los, losgeht, losging, losgelegt,
        von wann, datiert, startzeitpunkt*, endzeitpunkt*, schlusspunkt, wie viele jahre läuft, wie viele jahre lief, wie viele jahre gibt, ewig, in welchem zeitlichen rahmen, in welchen jahren, wie viel zeit haben, noch zu haben nächstes jahr, bis zum schluss wann, geltungsende, förderende, förderbeginn, förderstart"""
    ),
    FieldName.MITTEL: folded(
        """geldgeber*, finanzgeber*, fördergeber*, zuschussgeber*, zuwendungsgeber*, mittelgeber*, kostenträger*, sponsor, sponsoren, sponsert, wer sponsert, haushaltstitel*, im haushalt, im landeshaushalt, haushaltsmäßig, haushaltsposten*, haushaltsstelle*, einzelplan, kapitel im haushalt, welcher ansatz, der ansatz, welchen ansatz, gegenfinanz*, geldmäßig, kostenmäßig,
        lockergemacht, locker gemacht, landesgeld*, bundesgeld*, eu geld*, verschlungen, was ~ ausgegeben, ausgegeben worden, ausgegeben wird, ausgegeben wurde, verpulvert, verbraten, verbraucht ~ geld, rausgehauen, rausgeschmissen, reingebuttert, hineingebuttert, reingepumpt, hineingepumpt, reingesteckt, hineingesteckt, reingeflossen, hineingeflossen, geflossen,
        fördertopf*, fördertöpfe*, geldtopf, geldtöpfe*, finanztopf, finanzierungsquelle*, finanzquelle*, mittelherkunft, mitteleinsatz*, mittelbedarf*, finanzbedarf*, kostenvolumen, kostenaufwand*, kostenhöhe, kostenumfang, kosteneinsatz, finanzmittel*, finanzierungsplan*, zuwendungssumme*, zuwendungshöhe, fördersatz, wie viel fördert, was fördert ~ mit, wie hoch fördert, wie viel ~ fördert,
        lässt sich ~ kosten, lässt es sich ~ kosten, was muss ~ hingeblättert, hingeblättert, hingelegt, gekürzt, kürzt das land, kürzt man, geldhahn, wie teuer kommt, was macht das geldmäßig, unterm strich ~ kosten, zu stehen, steuerzahler*, staatskasse, landeskasse, geldbeutel, portemonnaie des landes, wie viel wurde ~ investiert, wie viel wird ~ investiert, wie viele mios, wie viel mio*, aus welchen mitteln, aus welchem haushalt, von welchem geld"""
    ),
    FieldName.RESSORT: folded(
        """wer ist ~ chef, wer ist ~ chefin, wer ist ~ boss, ressortier*, im kabinett, kabinettsmitglied*, welche ministerin kümmert, welcher minister kümmert, welche ministerin ~ verantwort*, welcher minister ~ verantwort*, welche ministerin ~ zuständig, welcher minister ~ zuständig, welches mitglied der landesregierung, minister ~ gerade, ministerin ~ gerade, geradesteh*, gradesteh*, steht ~ dafür gerade, steht dafür gerade, wem seine baustelle, wem sein projekt, wessen baustelle,
        wer muss ~ fragen lassen, kopf hin, kopf hinhalten, kopf dafür hin, wer vertritt ~ landtag, wer vertritt ~ regierung, unter wessen leitung, unter welcher leitung, in welcher zuständigkeit, die leitung hat, hat ~ die leitung, leitung liegt, regie, federführung, oberaufsicht, hat ~ aufsicht, wer hat ~ aufsicht, führt ~ aufsicht, beaufsichtigt, wer überwacht, fäden, am ruder, am steuer, hausherr*, hält ~ zügel, wer hat ~ in auftrag, in auftrag gegeben, auftraggeber*, wer hat ~ beauftragt, schirmherrschaft, obhut, auf wessen tisch, wessen schreibtisch, wessen ressort, welches resort, welchem resort, welches min, wer hat ~ herausgegeben, wer gab ~ heraus, herausgeber*, wer hat ~ rausgebracht, wer hat ~ auf den weg gebracht, wer brachte ~ auf den weg, wer hat ~ verlängert, wer hat ~ ins leben gerufen, wer rief ~ ins leben, wer hat ~ aufgelegt, wer hat ~ gestartet, wer hat ~ erlassen,
        wer ~ am hut, zuordnung, zugeordnet, angebunden, angegliedert, unterstellt, wem gehört, beim innen oder, innenressort, schulressort, wirtschaftsressort, sozialressort, arbeitsressort, bauressort, familienressort, gesundheitsressort, verkehrsressort, umweltressort, justizressort, finanzressort, wissenschaftsressort, integrationsressort, wen muss ich anschreiben, wen soll ich anschreiben, wer in der regierung, wer aus der regierung, wer aus der landesregierung, wer im land ~ dran, wer beim land, staatlicherseits, seitens der landesregierung, seitens des landes"""
    ),
    FieldName.INTERNET: folded(
        """domain*, onlinequelle*, internetquelle*, webquelle*, internetlink*, weblink*, hyperlink*, linkadresse*, qr code, landingpage*, webpräsenz*, onlinepräsenz*, netzpräsenz*, präsenz im netz, anklicken, draufklicken, drauf klicken, klicke, klicken, hinklicken, anmeldeseite*, startseite*, internetadress*, im www, www adresse, http*,
        seite schicken, seite ~ schicken, seite ~ nennen, seite ~ verraten, seite ~ im kopf, seite ~ parat, link ~ schicken, seite gibt es, die seite von, die seite vom, die seite zu, die seite zum, die seite zur, die seite der, die seite des, eine seite zu, eine seite zum, eine seite zur, eine seite für, seite von, seite vom, richtige seite, offizielle seite, offiziellen seite, im computer, am computer, auf dem computer, am rechner, am handy aufrufen, auftritt im, eigenen auftritt, eigener auftritt,
        googeln, googlen, ergoogeln, online finden, online zu finden, online nachlesen, online nachgucken, online gucken, online aufrufen, online zugänglich, digital nachlesen, nachgucken, nachzuschauen, wo guckt man, unter welchem link, unter welcher adresse, adresse durchgeben, adresse nennen, adresse im web, adresse lautet, wie ist die adresse, wie lautet die internet, aufrufen, ansurfen, netzseite*"""
    ),
    FieldName.PARTNER: folded(
        """mitträger*, mitträgt, mittragen, trägt ~ mit, tragen ~ mit, akteuren, welche akteure, akteure sind, kooperieren ~ bei, kooperiert bei, welche behörden kooperieren, wer kooperiert, wer zählt ~ zu, zählt ~ zu den, zählen ~ zu den, wer zählt, gehören zum verbund, gehört zum verbund, verbundmitglied*, mit von der partie, von der partie, noch mit drin, ist ~ mit drin, sind ~ mit drin, sind da drin, wer war drin, wer war ~ drin, wer waren ~ drin, sitzt ~ drin, sitzen ~ drin,
        mitarbeitet, mitarbeiten, mithelfen, mithilft, mitmischen, mitmischt, mitziehen, mitzieht, mitwirkt, mitwirken, mitgestalt*, hilft ~ mit, helfen ~ mit, zieht ~ mit, mit im spiel, mitspieler*, mitbeteiligt*, teilnehmende* institution*, teilnehmende* unternehmen, teilnehmende* betriebe, teilnehmende* hochschulen, teilnehmende* organisation*, teilnehmende* stellen, bündnispartner*, verbundpartner*, tandempartner*, mitveranstalter*, mitinitiator*, konsorti*, schulterschluss, welche verkehrsunternehmen, welche bahnunternehmen, welche verkehrsbetriebe, welche unternehmen ~ dabei, welche unternehmen ~ mit,
        welche behörden ~ mit, welche behörden ~ dabei, welche behörde hilft, welche institution*, welche institute, welche partei*, welche ämter, welche gewerkschaft*, welche arbeitgeberverbände, welche wohlfahrtsverbände, welche lehreinrichtungen, welche fachhochschulen, unterstützt ~ ministerium dabei, unterstützt ~ land dabei, wer unterstützt das land, wer unterstützt das ministerium, unterstützt ~ land bei, ausführende*, durchführende*, wird ~ durchgeführt von, von wem wird ~ durchgeführt, von wem wurde ~ durchgeführt, von wem wird ~ umgesetzt, von wem wurde ~ umgesetzt, von wem ~ getragen, wer trägt ~ umsetzung, durchgeführt wird, umgesetzt wird, gemeinsam durchführ*, gemeinsam mit dem land durchführ*, projektbeteiligte*, beteiligung, mitglieder, mitglied, gemeinschaftsprojekt, gemeinsame sache, unter einem hut, zusammenspiel, zusammentun, zusammengetan, zusammenwirk*, zusammengeschlossen, an einem strang, wer hat ~ ausgewertet, wer hat ~ ausgerichtet, wer hat ~ mit erarbeitet"""
    ),
    FieldName.ZIEL: folded(
        """welchen sinn, der sinn, den sinn, sinn von, sinn vom, sinn der, sinn des, sinn hinter, sinn dahinter, tiefere* sinn, sinn und zweck, leitziel*, zielmarke*, zielstellung*, zielvorgabe*, zielvorstellung*, zielrichtung*, stoßrichtung*, teilziel*, etappenziel*, zielbild*, zwecke, zwecks was, gedanke hinter, gedanke dahinter, der gedanke, grundgedanke*, leitgedanke*, grundidee*, kernidee*, leitidee*, idee hinter, idee von, idee vom, idee der, idee des, idee war, idee ist, die idee, plan dahinter, plan hinter, beweggrund, beweggründe*, motiv, motive, motivation hinter, motivation dahinter, ansinnen, intention*,
        angestrebt, anstrebt, anstreben, strebt ~ an, bezweck*, soll ~ verbessern, soll ~ verbessert, sollen ~ besser machen, soll ~ besser machen, soll ~ besser werden, soll ~ ändern, soll ~ bewegen, soll ~ gut sein, wozu der, wozu die, wozu das, wozu denn, wozu dieser, wozu diese, wozu dieses, wozu soll, wozu sollen, wozu wird, wozu man, wozu braucht, wozu brauchen, wozu macht, wozu machen, wozu hat, wozu haben, wozu gehört, wozu eigentlich, warum investiert, warum zahlt das land, warum zahlt uns das land, warum fördert, warum bezahlt das land, warum gibt das land, warum macht das land, warum will das land, warum wurde ~ geschaffen, warum hat ~ geschaffen, warum wurde ~ gegründet, warum wurde ~ ins leben, warum hat ~ ins leben, warum wurde ~ eingerichtet, warum wurde ~ eingeführt, warum wurde ~ aufgelegt, warum hat ~ eingeführt, warum hat ~ auf den weg, warum wurde ~ auf den weg, weshalb wurde ~ geschaffen, weshalb wurde ~ eingeführt, weshalb wurde ~ eingerichtet, weshalb fördert, wieso fördert, wieso zahlt das land, wieso investiert, weshalb investiert, wieso wurde ~ geschaffen, wieso wurde ~ eingeführt,
        was wollte, was wollten, was wollen die, was will das land, was will die landesregierung, warum überhaupt, wieso überhaupt, welchem zweck, welchem zwecke, welchem anliegen, wohin will, was soll ~ erreicht, mehrwert, daseinszweck, daseinsberechtigung, wofür das, wofür soll ~ gut, wofür ist das gut, wofür ~ nütze, nützt das"""
    ),
    FieldName.BESCHREIBUNG: folded(
        """läuft ~ ab, laufen ~ ab, wie läuft so, am wievielten, der wievielte, wie ist ~ geregelt, wie wird ~ geregelt, welche tätigkeit*, welche arbeiten, welche aufgabe*, was machen ~ den ganzen tag, was macht ~ den ganzen tag, was machen ~ konkret, was macht ~ konkret, was macht so ein, was macht so eine, was erzählen die, was erzählen sie,
        welche rechtsgrundlage*, welcher rechtsgrundlage*, welches gesetz, welchem gesetz, welches recht, welchem paragra*, welcher paragra*, welche vorschrift*, welcher vorschrift*, welche verordnung*, welcher verordnung*, welche kriterien, welchen kriterien, welche voraussetzung*, welchen voraussetzung*, welche bedingung*, welchen bedingung*, welche anforderung*, welches sprachniveau, welchem sprachniveau, welches deutschniveau, welches niveau, welche sprachkenntnisse, welche hürden, welche inhalte, welche fächer, welche module,
        wer hat ~ den zuschlag, wer bekam ~ den zuschlag, wer erhielt ~ den zuschlag, wer hat ~ den auftrag, wer bekam ~ den auftrag, an wen ging ~ zuschlag, an wen ging ~ auftrag, an wen wurde ~ vergeben, wie hieß die messe, wie heißt die messe, wie heißt die datenbank, wie hieß die datenbank, was hat sich ~ geändert, was hat sich ~ verändert, was wurde ~ geändert, was ist ~ neu, was änderte, was ändert sich, neu dazugekommen"""
    ),
    FieldName.VEROEFFENTLICHUNG: Phrases(
        (
            *PRINTED,
            *_GOTTEN,
            *folded(
                """bestellt ~ die studie, bestellt ~ das gutachten, zum herunterladen, zum runterladen, zum download, zum nachlesen als, als pdf, als buch, als heft, als broschüre, als dokument, als papier, als papier oder, als bericht, als druck, in welchem buch, buch über, das buch, buch dazu, buch darüber, buch zu, ein buch, ist ~ veröffentlicht, schon veröffentlicht, öffentlich zugänglich, studie drüber, studie darüber, studie dazu, untersuchung dazu, untersuchung darüber, untersuchung drüber, studie ~ herunterladen, studie ~ runterladen, ergebnisse ~ nachlesen, ergebnisse ~ lesen, ergebnisse ~ erschienen, ergebnisse ~ einsehen, ergebnisse ~ veröffentlicht, studie ~ einsehen,
                gutachten ~ einsehen, an die studie ~ ran, studie ~ ran, komm* ~ an die studie, an das gutachten ~ ran, studie ~ wo gibt es, studie ~ wo krieg*, studie ~ wo bekomm*, studie ~ wo finde*, analyse ~ nachlesen, gibt es ~ bericht, gibt es ~ berichte, bericht dazu, bericht darüber, studie ~ herausgekommen, studie ~ rausgekommen, gedruckt herausgekommen, dazu ~ herausgekommen, auf papier, was zum lesen, etwas zum lesen, nachschlagewerk*"""
            ),
        )
    ),
}
GERMAN_OF_A_NAMED: dict[FieldName, Phrases] = {
    FieldName.LAUFZEIT: folded("gibt es weiterhin, weiterhin, beendet, gestartet, angefangen, begonnen, aktiv"),
    FieldName.MITTEL: folded(
        "ansatz, haushalt, spendiert, töpfe, ausgegeben, welchem betrag ~ beteiligt, welcher summe ~ beteiligt, wie viel ~ beteiligt"
    ),
    FieldName.RESSORT: folded("chef, chefin, boss, staatskanzlei, wer führt"),
    FieldName.INTERNET: folded("auftritt, klicken, seiten, computer, infos"),
    FieldName.PARTNER: folded("kooperieren, wer war drin, mitträgt, welche behörden"),
    FieldName.ZIEL: folded(
        "warum, weshalb, wieso, gedanke, idee, zwecke, nutzen, anspruch, mission, vision, absichten, hintergrund"
    ),
    FieldName.VEROEFFENTLICHUNG: folded(
        """gibt es ~ studie, gibt es ~ studien, existiert ~ studie*, existieren ~ studien, liegt ~ studie, liegen ~ studien, welche studien, existiert ~ untersuchung*, liegt ~ untersuchung*, existiert ~ bericht*, liegt ~ bericht*, begleitforschung, wissenschaftlich begleitet, wissenschaftliche begleitung, wissenschaftlich ausgewertet, leitfaden, ratgeber, handbuch, dokumentation, bericht, berichte, gibt es ~ untersuchung*, gibt es ~ auswertung*, gibt es ~ gutachten, gibt es ~ forschung*, gibt es ~ dokumentation*, gibt es ~ papier, gibt es ~ buch, gibt es ~ unterlagen, gibt es ~ material*, evaluation*, evaluiert, wissenschaftlich untersucht, buch, bücher, unterlagen, veröffentlichen"""
    ),
}
