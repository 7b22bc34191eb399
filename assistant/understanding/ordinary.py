"""Words of list questions that carry no topic."""

from __future__ import annotations

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
volumen hoehe prozent anzahl zahl frage antwort zustaendigkeit beteiligung million millionen jahresbudget
punkt spiel rolle hand haende ueberall gesamten groesste groessten hoechste hoechsten kleinste kleinsten niedrigste
niedrigsten teil gingen gegangen paar vieles beim zaehlt tisch teilt wem weitere anderen einzelnen pro
niedrigsten meiste meisten wenigsten wenigste teuerste teuersten billigste guenstigste
"""

ORDINARY = STOP_WORDS | frozenset(_OF_LISTS.split())
