"""Words of list questions that carry no topic."""

from __future__ import annotations

import re

from index.features import fold
from index.stopwords import STOP_WORDS

_OF_LISTS = """
massnahme massnahmen programm programme programmen projekt projekte projekten vorhaben angebot angebote
initiative initiativen foerderprogramme aktivitaeten eintraege punkte welche welches alle alles saemtliche
liste auflisten nenne nennen zeig zeige gib wie viele wieviele wieviel viel bericht fachkraefteoffensive
report insgesamt gibt stehen steht ueberhaupt genau beteiligt zustaendig verantwortlich laufen laeuft laufend
jahr jahre jahren monat euro geld mittel kosten foerderung ressort ministerium ministeriums landes land nrw
offensive bitte davon dabei haben hat sind werden wurden worden sein seit bis vor nach von zum zur den dem des
das die der mit ohne und oder noch schon bereits erst jeweils einzige einzigen jede jedes geben finanziert
gefoerdert beginn ende start frist datum massnahmenliste uebersicht ueberblick gerade aktuell sommer herbst
winter fruehjahr quartal schuljahr mehr weniger als ueber unter irgendein namen genannt angegeben angaben
angabe stelle stellen fallen gehoeren gehoert zugeordnet sitzt liegt enthaelt umfasst cluster macht machen
steckt kommen kommt laufzeit schlusspunkt startmonat endpunkt topf seite seiten faelle faellen strang firma
sachen regeln betrag eurobetrag kapitel beispiel zeitraum zeitpunkt stand heute tag monaten januar februar
maerz april mai juni juli august september oktober november dezember anfang mitte ganzen reihe summe summen
volumen verfuegung hoehe prozent anzahl zahl frage antwort zustaendigkeit beteiligung million millionen jahresbudget
punkt spiel rolle hand haende ueberall gesamten groesste groessten hoechste hoechsten kleinste kleinsten niedrigste
niedrigsten meiste meisten wenigsten wenigste teuerste teuersten billigste guenstigste
"""
# How people open, link and close such a question, also all in small letters.
_OF_TALK = """
thema themen oft haeufig meist meistens groesstenteils vielfach normalerweise ueblicherweise
kleine kleinen kleiner kleineren grosse grossen grosser groesseren ganz
wat dat dit det nix ne nen mal halt ausnahme ausnahmen geschaeftsbereich zustaendigkeitsbereich aufgabenbereich bezug hinsicht rahmen zusammenhang hinblick boot bord partie
tropf kasse kassen tasche taschen steuergeld steuergelder geldgeber geldquelle hut obhut aegide schirmherrschaft mitwirkung beteiligte
beteiligten mitarbeit blick ueberschau tabelle excel datei mail rede artikel pressemitteilung sitzung ausschuss fraktion vorlage
drucksache landtagsanfrage abgeordnete abgeordneten abgeordneter buergermeister buergermeisterin referat referentin referent
vorgesetzte vorgesetzter gespraech besprechung termin unterlagen notiz notizen wesentlichen allgemeinen einzelnes gesamtheit
vollstaendigkeit vollstaendige vollstaendigen schluss schlussdatum startpunkt jahresverlauf laufe verlauf kalender erinnerung interesse neugier bescheid auskunft
gleichen gleiche gleicher bedingung bedingungen kriterium kriterien voraussetzung merkmal merkmale eins erstens zweitens drittens hauptsache
bekannt bekannte bekannten eig eigtl vllt evtl nee noe quatsch sorry stop moment meinte meinten
kannst koennt koenntest wuerdest moechtest magst weisst wisst sagst zeigst nennst kennst findest habt hast hattest soll sollen sollten darf duerfen worum worueber wodurch wozu wonach weshalb nimm nehmt nehmen pack packe form beim ans ins aufs fuers durchs unterm ueberm hinterm
mittendrin zwischendurch hauptsaechlich ueberwiegend ausgerechnet ort orten
hallo guten tag moin liebes team hey danke vielen dank mfg gruesse lg gruss bitte sagt sag sage mal na ok okay also naja
ding dinge dingen sache sachen regelung regelungen regel regeln paar reihe dutzend uebrigen uebrig rest ganze ganz
einzelne einzelnen einzigen einzige wenige viele vieles einiges weitere weiteren ueberall irgendwo irgendwie irgendwelche
finde finden find fand findet sehen seh sieh schau schauen suche suchen such braeuchte brauch braucht interessiert
interessieren interessiere wissen weiss kenne kennen moegt moechte mag haette haetten gern gerne lieber bekomme bekommen
bekommt kriege kriegen kriegt zusammenstellen zusammenstellung aufstellung aufzaehlung aufzaehlen zaehle zaehl zaehlen
filtern filter sortiere sortieren ausgeben gib gebt erhalte erhalten erhaelt erfuellen erfuellt treffen trifft zutreffen
passen passt gelten gilt lauten lautet heissen heisst bedeutet meine gemeint handelt geht gehen ging gingen wurde wurden
worden waere waeren bleibt bleiben lief liefen stand standen tragen traegt fuehren fuehrt fuehrung liegen lag lagen haengen haengt
nutzen nutzt helfen hilft machte machten gemacht macht tut tun steckte stecken drin dran drauf drauss rein raus hin her
dahinter dazu daran darin davon dafuer damit darunter darueber daraus dort hier wem wen wessen wofuer woran worin wohin woher
worauf wobei wovon eben halt ja nein doch nun jetzt einfach schnell kurz bloss lediglich nur selber selbst eigen eigene
eigenen eigener gemeinsam zusammen beide beiden beides jeweils jeweilige gleichzeitig zugleich ausserdem zudem sowie sowohl
weder statt neben inklusive samt bzw beziehungsweise usw etc ungefaehr etwa rund circa knapp genau exakt konkret konkrete
konkreten ausdruecklich explizit laut tatsaechlich wirklich wohl wahrscheinlich vermutlich angeblich anscheinend offenbar
irgendwann damals frueher spaeter zuletzt neulich kuerzlich demnaechst bald danach davor seitdem bislang bisher mittlerweile
inzwischen laengst weiterhin laenger lang lange kurzfristig zeit zeiten zeitlich termin termine daten jahren jahres jahrs
monats halbjahr schuljahres kalenderjahr kalenderjahres zeitpunkt stichtag letzter letztes letzten naechstes naechsten
ressorts ministerien ministeriums minister ministerin haus hause haeuser landesregierung landesministerien regierung
ministerielle angaben felder feld zeile spalte tabelle steckbrief steckbriefe eintrag dokument broschuere papier text
verzeichnis offensive fachkraefteoffensive liste posten titel nummer nummern anteil gesamtzahl gruppe kategorie art arten
fruehling genommen gesehen zusammengenommen alles mittendrin ort strich bindestrich direkt unmittelbar eindeutig deutlich extra separat speziell woertlich trotzdem dennoch benennung nennung auflistung zusammenfassung fall plus fachkraefte fachkraeftemangel fachkraeftesicherung beine sorte ueberschrift bereich bereiche bereichs teil teile abschnitt block rubrik kapitels kapiteln clustern clusters topf
toepfe kosten kostet kostenpunkt geldern gelder finanzierung finanzieren foerdern foerdert foerderungen foerderung
bezahlen bezahlt zahlen zahlt ausgeben ausgegeben eingeplant vorgesehen veranschlagt angesetzt bereitgestellt
bereit zugesagt fliesst fliessen stammt stammen herkommt webseite seite netz online adresse partner umsetzung umgesetzt
durchfuehrung betreut betreuen verantworten verantwortet verantwortung kuemmert kuemmern unterhalten verwalten federfuehrend
zustaendige zustaendigen alleinige alleinigen anderer anderes anderen andere sonstige sonstigen bestimmte folgende folgendes
journalist presse zeitung redaktion recherche landtag anfrage haushalt haushaltsplan praesentation vortrag uebersichten
statistik auswertung planung plane planen plant vergleich ueberlegen firma kollege kollegin kollegen chef chefin
vielmehr naemlich uebrigens einschliesslich ausser abgesehen egal gleich weiter laufende laufenden aktuelle aktuellen
existieren existiert existierten vorhanden dastehen landen landet enthalten auftauchen taucht tauchen auf auffuehren
stehn stehts gibts gabs hats ists wars habs sinds obs wirds isses wieviele schon mal denn endlich
koennten beigetragen beitragen beigesteuert eingebracht eig eigtl evtl ggf vllt iwie sry pls entweder gerechnet zusammenzaehlt zusammengezaehlt rechnung teuren teure wohin wem egal reicht reichen gleichgueltig mindestens hoechstens
beginnt beginnen begann begannen endet enden endete endeten starten startet startete starteten ausgelaufen abgelaufen
beendet abgeschlossen vorbei schluss fertig aus ab an los
"""

# Participles and small words of lists, and what people call the programme that the report is about.
_OF_SPEECH = """
gegangen gekommen gekriegt gewesen gegeben gehabt gestanden geblieben geworden geflossen gezahlt ausgezahlt beschlossen genehmigt
komplett komplette kompletten total gesamtsumme gesamtbetrag sach sog sogts sags sagt ma haett sprechstunde buergersprechstunde
newsletter podcast interview hausarbeit seminararbeit masterarbeit bachelorarbeit facharbeit rundmail rundschreiben protokoll
mitstreiter mitstreitern mitstreiterinnen stadtrat kreistag gemeinderat gremium vorstand kollegium sekretariat dozent dozentin mandant mandantin abgeordneter
mittlerweile inzwischen zwischenzeitlich momentan derzeit zurzeit
fachkraeften sinn ach och ah oh aha hm hmm mhm tja aeh aehm oeh gell gelle jo joa jau boah puh ner nem nen dingern dinger teilen sagen
unausgefuellt unausgefuellte einzutragen aufzufuehren aufzulisten mitgeteilt mitzuteilen gebeten geruecht geruechte vorgelesen vorlesen
sekunde sekunden herrje apropos digga servus
schmeiss schmeisse schmeisst wirf werft werfen streich streiche streicht streichen entferne entfernen entfern loesch loesche loeschen filtere filtert klammer klammere blende blend hau haut kick kicke kuerz kuerze
aufschreiben rausschreiben heraussuchen raussuchen zusammensuchen zusammentragen rausfinden herausfinden nachsehen durchgehen abklaeren klaeren
"""
_OFFENSIVE = "sache sachen thema themen paket papier plan programm strategie kram ding dings bericht konzept geschichte initiative".split()

ORDINARY = STOP_WORDS | frozenset(_OF_LISTS.split())
NO_TOPIC = ORDINARY | frozenset(
    [*_OF_TALK.split(), *_OF_SPEECH.split(), *(f"fachkraefte{end}" for end in _OFFENSIVE)]
)  # where a list is asked for
VERB_FIRST = re.compile(  # no noun, though written with a capital ("Könnten Sie", "Zeig mir")
    r"(?:^|(?<=[.!?:;–]\s))[A-ZÄÖÜ]\w+(?=\s(?:Sie|ihr|du|wir|ich|mir|uns|man|mal|bitte|doch)\b)"
    r"|(?<=was\s)[A-ZÄÖÜ]\w+es\b"  # "etwas Älteres"
)
# Things that may be asked of any measure, whether its text has the word or not.
COMMON_THINGS = frozenset(
    fold(word)
    for word in """Satz Sätze Sätzen Wort Worte Worten Stichwort Stichworte Stichworten Höchstbetrag Höchstsumme Paragraph Paragraphen Paragraf Paragrafen Hoch Pro Je Gesamt Insgesamt Jährlich Laut Ungefähr Leute Personen Person Menschen Nase Nasen Kopf Köpfe Teilnehmer Teilnehmende Teilnehmerinnen Teilnahme Plätze Platz Stelle Stellen Standort Standorte Ort Orte Kreis Stadt Städte Städten Region Regionen Gebäude Mal Monat Monate Stunden
    Woche Wochen Tag Tage Voraussetzungen Voraussetzung Bedingungen Bedingung Höhe Antrag Anträge Frist Euro Prozent Anteil Summe Förderung Programm Projekt Maßnahme Geld
    Jahr Jahre Jahren Spaß Ganze Geschichte Kram Zeug Sache Ding Idee Zusammenhang Beispiel Beispiele Details Inhalt Inhalte Hintergrund Grund Gründe Zahl Zahlen Anzahl Wer Wie Was Wo Welche Welcher
    Welches Kurse Regel Regelung Gesetz Frage Info Infos Informationen Überblick Angebot Angebote Leistung Leistungen Aufgabe Aufgaben Rolle Zielgruppe""".split()
)
