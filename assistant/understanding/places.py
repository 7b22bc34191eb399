"""Places outside North Rhine-Westphalia: a question for help there is not answered by this report."""

from __future__ import annotations

from assistant.understanding.words import Words, folded

_STATES = folded(
    """bayern, bayerisch*, bayrisch*, baden württemberg*, hessen, hessisch*, niedersachsen, niedersächsisch*, sachsen,
    sächsisch*, brandenburg, hamburg, bremen, saarland, rheinland pfalz, thüringen, schleswig holstein,
    mecklenburg*, sachsen anhalt, berlin, berliner, münchen, frankfurt, stuttgart, hannover, mainz, dresden, leipzig, wien,
    österreich, schweiz, bavaria, hesse, saxony, lower saxony, munich, bavyera*, münih*, бавари*, баварі*, мюнхен*, берлин*,
    берлін*, bawari*, monachium, berlinie, بافاريا, ميونخ, برلين"""
)
# Who says so is not asking for help there, but tells where he or she comes from or what was done there.
_ORIGIN = folded(
    """aus, von, nrw, nordrhein, westfalen, köln, düsseldorf, dortmund, essen, münster, bielefeld, zurück, her, gezogen,
    ziehe, umziehen, studiert, gelernt, gemacht, abgeschlossen, war, komme, gearbeitet, statt, so wie, genauso wie, ähnlich wie, anders als, partner, from, moved"""
)


def asks_for_elsewhere(question: str) -> bool:
    """Tell whether a question asks for something in another federal state or country, and for nothing here."""
    words = Words.of(question)
    return words.has_any(_STATES) and not words.has_any(_ORIGIN)
