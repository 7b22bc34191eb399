"""The German sentences of the pictures and of the findings about the report."""

from __future__ import annotations

PICTURES = "Zeiten und Gelder im Bild"
PICTURES_LEAD = "Wann die Maßnahmen laufen und welche Beträge der Bericht nennt. Alle Angaben stammen aus dem Bericht."
TIMES = "Wann die Maßnahmen laufen"
TIMES_LEAD = (
    "Jede Zeile ist eine Maßnahme. Ein Balken reicht vom Beginn bis zum Ende, das der Bericht nennt. "
    "Die senkrechte Linie ist der {day}."
)
KEY = "So lesen Sie das Bild"
KEY_SPAN = "Balken: Zeitraum mit Beginn und Ende"
KEY_OPEN = "Gestrichelt: läuft ohne genanntes Ende weiter"
KEY_POINT = "Punkt: ein Termin, ein Beginn oder ein Jahr, von dem kein Ende genannt ist"
KEY_EARLIER = "Was vor {year} begonnen hat, fängt am linken Rand an. Der Wortlaut daneben nennt den Beginn."
KEY_NOTHING = "Leere Zeile: Der Bericht nennt keine Zeit."
COLUMN_PICTURE = "Im Bild"
COLUMN_WORDS = "Wortlaut im Bericht"
TIMES_TABLE = "Maßnahmen mit ihrer Zeit als Balken und im Wortlaut"
FROM_TO = "von {start} bis {end}"
FROM_ON = "ab {start}, ohne genanntes Ende"
RUNS_ON = "läuft, ohne genannten Beginn und ohne genanntes Ende"
AT = "Termin oder Beginn: {start}"
OVER = "abgeschlossen"
NO_TIME = "keine Zeit genannt"

MONEY = "Welche Beträge der Bericht nennt"
MONEY_LEAD = (
    "{n} von {total} Maßnahmen nennen einen Betrag. Jedes Zeichen ist ein genannter Betrag; "
    "von einer Linie zur nächsten ist es das Zehnfache."
)
MONEY_CAVEAT = (
    "Beträge pro Jahr und Beträge für eine ganze Laufzeit lassen sich nicht zusammenzählen, auch nicht über mehrere "
    "Maßnahmen: Die Zeiträume sind verschieden. Darum steht hier keine Summe. Sind mehrere Ressorts zuständig, "
    "steht der Betrag bei jedem von ihnen, denn der Bericht teilt ihn nicht auf. Stellen sind kein Geld und fehlen im Bild."
)
BY_MINISTRY = "Nach Ressort"
BY_CLUSTER = "Nach Cluster"
PER_YEAR = "pro Jahr"
IN_YEAR = "im Jahr {year}"
FROM_YEAR = "pro Jahr ab {year}"
TOTAL = "insgesamt oder ohne Zeitangabe"
KEY_PER_YEAR = "Kreis, obere Reihe: Betrag pro Jahr oder für ein einzelnes Jahr"
KEY_TOTAL = "Quadrat, untere Reihe: Betrag insgesamt oder ohne Zeitangabe"
GROUP_BOTH = "{year}; {total}"
GROUP_YEAR_ONE = "ein Betrag pro Jahr: {least}"
GROUP_YEAR = "{n} Beträge pro Jahr, von {least} bis {most}"
GROUP_TOTAL_ONE = "ein Betrag insgesamt: {least}"
GROUP_TOTAL = "{n} Beträge insgesamt, von {least} bis {most}"
GROUP_NONE = "kein Betrag genannt"
MONEY_TABLE = "Alle genannten Beträge"
MONEY_TABLE_OPEN = "Alle Beträge als Tabelle"
COLUMN_GROUP = "Ressort oder Cluster"
COLUMN_AMOUNT = "Betrag"
COLUMN_BASIS = "Bezug"
AMOUNT_PICTURE = "Beträge im Bild"
TO_TABLE = "Als Tabelle ansehen"
TO_PICTURES = "Als Bild ansehen"
TICKS = ("1 €", "10 €", "100 €", "1.000 €", "10.000 €", "100.000 €", "1 Mio. €", "10 Mio. €", "100 Mio. €", "1 Mrd. €")
MORE_TICK = "mehr"

FINDINGS = "Wo sich der Bericht widerspricht"
FINDINGS_LEAD = (
    "An {n} Stellen passt im Bericht etwas nicht zusammen. Ein Programm hat sie nach festen Regeln gefunden. "
    "Was richtig ist, weiß nur die zuständige Stelle; wir ändern am Wortlaut nichts."
)
FINDINGS_NONE = "Nach den Regeln, die wir prüfen, widerspricht sich der Bericht nirgends."
FINDINGS_SHORT = "Hinweise zum Bericht"
FINDINGS_CLUSTER = "Cluster {number}"
# What each rule finds, and what it means for somebody who reads the report.
RULES: dict[str, tuple[str, str]] = {
    "impossible-date": ("Ein Datum, das es nicht gibt", "Vermutlich ist eine Ziffer oder ein Punkt verrutscht."),
    "unknown-ministry": (
        "Eine Abkürzung, die nicht in der Liste der Ressorts steht",
        "Vermutlich fehlt ein Buchstabe. Bei der Suche nach Ressorts zählt die Maßnahme so, wie es gemeint ist.",
    ),
    "wrong-reference": (
        "Ein Verweis, der zu einer anderen Maßnahme führt",
        "Die Nummer gehört zu einer anderen Maßnahme als der, von der der Satz spricht.",
    ),
    "start-differs": (
        "Zwei verschiedene Zeiten für dieselbe Maßnahme",
        "Beschreibung und Tabelle nennen nicht dieselbe Zeit. Wir rechnen mit der Tabelle.",
    ),
    "permanent-but-ends": (
        "Verstetigt, aber mit einem Ende",
        "Die Beschreibung sagt, dass es dauerhaft weitergeht; die Tabelle nennt ein Ende. Wir rechnen mit der Tabelle.",
    ),
    "funding-period-differs": (
        "Geld für einen anderen Zeitraum",
        "Die Mittel sind für andere Jahre angegeben als die Laufzeit.",
    ),
    "cluster-title-differs": (
        "Ein Kapitel mit zwei Namen",
        "Die Einleitung kündigt das Kapitel anders an, als es später heißt.",
    ),
}
OTHER_RULE = ("Weitere Unstimmigkeiten", "")
