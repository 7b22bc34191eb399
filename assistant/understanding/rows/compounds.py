"""German compounds by which people ask for a field of a measure ("Jahresmittel", "Projektlaufzeit")."""

from __future__ import annotations

from itertools import product

from assistant.understanding.text.words import Phrases, folded
from corpus.types import FieldName

# First and second parts of compounds; each of the first goes with each of the second.
_PARTS: dict[FieldName, tuple[tuple[str, str], ...]] = {
    FieldName.LAUFZEIT: (
        (
            "projekt programm maßnahmen förder gesamt modell versuchs kampagnen durchführungs umsetzungs bewilligungs finanzierungs geltungs vorhabens",
            "laufzeit laufzeiten dauer zeitraum zeitraums zeit beginn beginns start starts ende endes anfang anfangs",
        ),
        ("start end anfangs beginn abschluss schluss", "datum datums termin termins zeitpunkt zeitpunkts jahr monat"),
    ),
    FieldName.MITTEL: (
        (
            "jahres gesamt projekt programm maßnahmen förder finanz haushalts",
            "mittel mitteln budget etat kosten summe betrag volumen ausgaben geld gelder aufwand ausstattung topf ansatz umfang budgets etats betrags volumens aufwands topfs ansatzes umfangs",
        ),
        ("jahres gesamt", "förderung finanzierung zuschuss höhe"),
        ("förder zuschuss finanzierungs", "höhe summe betrag betrags rahmen rahmens"),
    ),
    FieldName.INTERNET: (
        (
            "projekt programm maßnahmen info kampagnen online landes",
            "seite seiten internetseite webseite website homepage link adresse auftritt",
        ),
    ),
    FieldName.PARTNER: (
        ("projekt programm maßnahmen verbund durchführungs haupt landes kampagnen", "partner partnern partnerin partnerinnen"),
    ),
    FieldName.ZIEL: (
        ("projekt programm maßnahmen haupt gesamt ober kampagnen", "ziel ziele ziels zielen zielsetzung zweck"),
    ),
    FieldName.VEROEFFENTLICHUNG: (
        (
            "info informations werbe image projekt programm kampagnen kurz ergebnis abschluss evaluations forschungs begleit fach presse print themen praxis jahres zwischen",
            "broschüre broschüren flyer flyern faltblatt faltblätter blatt blätter heft hefte heften material materialien bericht berichte publikation publikationen dokumentation zettel schrift schriften studie plakat plakate mappe mappen",
        ),
    ),
    FieldName.RESSORT: (("leit träger haupt landes federführungs", "ministerium ministerien ressort ressorts"),),
}  # fmt: skip


def _joined(parts: tuple[tuple[str, str], ...]) -> Phrases:
    """Return the compounds of first and second parts, folded."""
    pairs = (pair for first, second in parts for pair in product(first.split(), second.split()))
    return folded(", ".join(map("".join, pairs)))


COMPOUNDS = {name: _joined(parts) for name, parts in _PARTS.items()}
