"""What people say of when something runs, starts, ends or is over."""

from __future__ import annotations

from assistant.selection.states import Utmost
from assistant.understanding.text.words import PhraseGroups, Phrases, folded

RUNS = folded(
    """gültig*, laufen, läuft, laufend*, gelaufen, dauern ~ an, dauert ~ an, andauern*, in umsetzung, in der umsetzung, im laufen, am laufen, aktiv*, gelten, gilt, galt, galten, noch am laufen, in der laufzeit, lief, liefen, laufzeit*, umgesetzt,
    im gang*, in gang, in gange, in kraft, weiterlaufen, weiterläuft, weiterlief*, läuft ~ weiter, laufen ~ weiter, bleiben, bleibt, weitergeh*, geht ~ weiter,
    gehen ~ weiter, unterwegs, fortgeführt, fortgesetzt, am start, noch da"""
)
LASTS = folded(
    "erstreck*, geht, gehen, reicht, reichen, angelegt, terminiert, dauert, dauern, gefördert, finanziert, verlängert"
)
ENDS = folded(
    """enden, endet, endete, endeten, endend*, auslaufen, auslaufend*, auszulaufen, ausläuft, auslief*, laufen ~ aus, läuft ~ aus, liefen ~ aus, lief ~ aus,
    ausgelaufen*, laufzeitende*, projektende*, programmende*, förderende*, endmonat*, endjahr*, ende, vorbei, schluss*, zu ende, abgelaufen*, geendet, ablaufen*, abläuft, ablief*,
    hört ~ auf, hören ~ auf, hörte ~ auf, hörten ~ auf, aufhör*, aufgehört, endpunkt*, enddatum, enddat*, abgeschlossen*, beendet*, zu enden,
    läuft ~ ab, laufen ~ ab, lief ~ ab, liefen ~ ab, schließt ~ ab, schließen ~ ab, schloss* ~ ab, eingestellt, befristet*, fällt ~ weg, fallen ~ weg,
    fiel ~ weg, fielen ~ weg, wegfall*, weggefallen*, zu end, z end, zum abschluss, abschluss, zum ende, finale, letzter tag, feierabend, dicht, stopp*,
    fertig, auslaufdatum, begrenzt, letztmals, ablaufdatum, schlussmonat*, schlussjahr*, abschlussjahr*, geht ~ zu ende, rum, passé, wegbrech*, wegbricht, bricht ~ weg, brechen ~ weg, brach ~ weg, brachen ~ weg, weggebrochen*"""
)
STARTS = folded(
    """starten, startet, startete*, gestartet*, begonnen*, beginnen*, beginnt, begannen, begann, begänne*, angelaufen*, angefangen*,
    fängt ~ an, fangen ~ an, fing ~ an, fingen ~ an, losgegangen*, geht ~ los, gehen ~ los, ging ~ los, gingen ~ los,
    los, neu, start, starts, startdatum, laufzeitbeginn*, laufzeitstart*, projektstart*, projektbeginn*, programmstart*, programmbeginn*, förderbeginn*, förderstart*, startjahr*, startpunkt*, startzeitpunkt*, anfangsjahr*, startend*, startschuss, starttermin*, beginn*, anlaufen*, läuft ~ an, laufen ~ an, lief ~ an, liefen ~ an,
    anlief*, anläuft, eingeführt, führt* ~ ein, loslegen, losgelegt*, legt ~ los, legen ~ los, legte* ~ los, loslegt*, an den start, aufgelegt, ins leben gerufen,
    rief* ~ ins leben, aus der taufe, anfäng*, anfang*, anfing*, anfangen, kam* ~ dazu, kam* ~ hinzu, hinzugekommen*, dazugekommen*, hinzukam*, dazukam*,
    gegründet, in kraft getreten, inkrafttreten*, trat* ~ in kraft, treten ~ in kraft, tritt ~ in kraft, losging*, losgeht, losgehen, neue, neuen, neuer, neues, startmonat*, aufgenommen,
    nahm* ~ auf, eingerichtet, auf den weg, angestoßen, anstoß, auftakt, geschaffen, entstand*, entstanden, eröffnet, eingeläutet,
    für vorgesehen, für geplant, für eingeplant, für angesetzt, angekündigt*, einstieg*, anrollen, rollt* ~ an, auf die beine, debüt*, erstmals, aufgesetzt, etabliert"""
)
EXISTED = folded("gab es, gabs, gibt es, gibts, existier*, bestand*, bestehen, besteht, es gab")
OVER = folded(
    """ausgelaufen, abgelaufen, abgeschlossen, beendet, vorbei, zu ende, zu end, z end, nicht mehr laufen, nicht mehr läuft, läuft nicht mehr,
    laufen nicht mehr, nicht mehr aktiv, nicht mehr, geendet, schon durch, bereits durch, längst durch, mittlerweile durch, inzwischen durch, geschichte, passé,
    rum, erledigt, verstrichen, inzwischen feierabend, schon feierabend, bereits feierabend, mittlerweile feierabend, längst feierabend,
    inzwischen schluss, schon schluss, bereits schluss, mittlerweile schluss, längst schluss, inzwischen dicht, schon dicht, ende ~ erreicht, ende ~ gefunden, weggefallen, aufgehört, eingestellt, fertig, vergangenheit"""
)
_FINISHED = folded("ausgelaufen, abgelaufen, abgeschlossen, beendet, vorbei, zu ende, fertig")
_BEING = ("ist", "sind", "war", "waren")
# "sind bis 2025 ausgelaufen" is over by then; "sind ausgelaufen" together is what tables say for "ends".
WAS_FINISHED = Phrases(
    tuple(f"{finished} {being}" for finished in _FINISHED for being in (*_BEING, "sein"))
    + tuple(
        f"{being} {by} {finished}"
        for finished in _FINISHED
        for being in _BEING
        for by in ("bis", "bis zum", "spaetestens")
    )
)
SINCE = folded(
    """schon, bereits, inzwischen, mittlerweile, nicht mehr, heute, sind, ist, davon, längst, wurden, wurde, bislang, bisher, jetzt,
    unterdessen, seither, waren, war, endgültig"""
)
# "abgelaufene Maßnahmen"; the same word before another noun ("abgeschlossene Ausbildung") is no criterion.
_OVER_AS_ADJECTIVE = ("ausgelaufene", "abgelaufene", "abgeschlossene", "beendete", "vergangene", "erledigte")
_NOUNS = ("massnahme", "programm", "projekt", "vorhaben", "angebot", "initiative", "regelung", "foerder", "eintraege")
OVER_THINGS = Phrases(f"{adjective}* {noun}*" for adjective in _OVER_AS_ADJECTIVE for noun in _NOUNS)
NOW = folded(
    """aktuell*, derzeit*, zurzeit, zur zeit, heute, momentan, jetzt, gerade, gegenwärtig*, noch, immer noch, im moment,
    heutig*, nach wie vor, weiterhin, laufende*, augenblicklich*, im augenblick, stand heute, zum jetzigen zeitpunkt, bis heute, unverändert"""
)
# "Was gibt es derzeit vom MAGS?"; "noch" alone may ask for more of the same.
PRESENT = folded(
    "aktuell, aktuelle, aktuellen, derzeit, derzeitige*, zurzeit, zur zeit, momentan*, im moment, gegenwärtig*, heute noch, weiterhin, augenblicklich*"
)
NOT_OVER = folded(
    """nicht ausgelaufen, nicht abgelaufen, nicht beendet, nicht vorbei, nicht zu ende, nicht abgeschlossen, nicht geendet,
    nicht schluss"""
)
COMING = folded(
    """noch nicht gestartet, noch nicht begonnen, noch nicht angelaufen, noch nicht angefangen, erst noch, bevorstehen*, in planung, erst geplant,
    noch geplant, noch starten, noch beginnen, starten noch, beginnen noch, noch bevor, noch in planung, nicht begonnen,
    erst in zukunft, zukünftig*, künftig*, noch nicht los, noch nicht gelaufen, noch nicht aktiv, noch nicht in kraft, noch nicht umgesetzt, noch nicht in umsetzung, noch nicht am laufen, noch nicht laufen, noch nie, steht ~ noch aus, stehen ~ noch aus, noch kommen, kommen noch, noch anlaufen"""
)
NOT_YET = folded("noch nicht")
NOT_BEGUN = folded("nicht begonnen, nicht gestartet")  # "waren Ende 2023 nicht gestartet" is not yet, too
NO_MORE = folded("nicht mehr")
NOT_CONTINUED = folded(
    "nicht weitergeführt*, nicht fortgeführt*, nicht fortgesetzt*, nicht verlängert*, nicht weiterlaufen, nicht weiter gefördert*, nicht weiterfinanziert*, nicht mehr"
)
LONG_SINCE = folded("schon, bereits, längst")
HAD = folded("hatte, hatten, war, waren")  # of what had begun by a time
KEY_DAY = folded("stichtag*, stichdatum, bezugstag, bezugsdatum, tag, nehm*")
AS_OF = folded("stand, stichtag, per, zum stand")
BEYOND = folded("hinaus")
_WITHOUT = folded(
    """kein, keinen, keinerlei, ohne, weder ein, weder, kein festes, keinen festen, ohne festes, ohne festen, kein konkretes, ohne konkretes, kein festgelegtes,
    ohne festgelegtes, kein genanntes, ohne genanntes, kein bestimmtes, kein absehbares, kein klares, ohne klares, kein angegebenes, ohne angegebenes, ohne ein, ohne ein festes"""
)
_END_DATE = folded(
    "enddatum, enddaten, endtermin, endpunkt, schlussdatum, schlusspunkt, schlusstermin, endzeitpunkt, endjahr"
)
_NO_END = ("ende", *_END_DATE, *folded("ablaufdatum, verfallsdatum, verfallsjahr"))
NOT_PERMANENT = folded(
    "ausser unbefristet*, ausser den unbefristet*, ausser dauerhaft*, ausser den dauerhaft*, ohne die unbefristet*, ohne unbefristet*, ohne die dauerhaft*, ohne dauerhaft*, unbefristet* soll* ~ nicht sein, unbefristet* darf ~ nicht sein, dauerhaft* soll* ~ nicht sein, weder unbefristet*, weder dauerhaft*, keine dauerläufer*, nichts dauerhaft*, nichts unbefristet*, keine unbefristet*, keine dauerhaft*, keine daueraufgaben, keine fortlaufend*, kein dauerangebot*, keine dauerangebot*, nicht unbefristet*, nicht dauerhaft*, nicht auf dauer, nicht fortlaufend*, nicht permanent*, keine daueraufgabe*, nicht unbegrenzt*"
)
PERMANENT = folded(
    """unbefristet*, dauerhaft*, dauernd, auf dauer, fortlaufend*, ohne befristung, daueraufgabe*,
    nicht befristet*, nicht nur befristet*, nicht bloß befristet*, nicht zeitlich befristet*, ohne zeitliche begrenzung, auf unbestimmte zeit, auf unbestimmte dauer, zeitlich unbegrenzt, zeitlich nicht begrenzt, dauerangebot*,
    unbegrenzt*, ohne zeitlimit, für immer, open end, ohne ablaufdatum, kein ablaufdatum, ohne verfallsdatum, kein verfallsdatum, kein verfallsjahr,
    kein ende in sicht, ohne ende in sicht, ende nicht in sicht, nie ein ende, nie ende*, nie aufhör*, nie ausläuft, nie auslaufen, niemals ende*, ewig, endlos*, bis auf weiteres, auf unabsehbare zeit, zeitlich offen,
    dauerläufer*, dauerbrenner*, dauerlösung*, dauerprogramm*, dauerprojekt*, dauermaßnahme*, permanent*, ohne frist, keine befristung, keine zeitliche begrenzung, keine frist, immer weiter, immer weitergeh*, immer weiterlauf*, einfach weiterlauf*, hören nie auf, hört nie auf, hören nicht auf, hört nicht auf, dauerbetrieb, daueraktion*, ohne zeitliche befristung"""
) + folded("steht ~ laufend, lautet ~ laufend, heißt ~ laufend, als laufend")
NO_END_AT_ALL = folded("ohne ende, kein ende")
SAID_PERMANENT = Phrases(
    PERMANENT + folded("enden nie, endet nie, enden niemals, endet niemals")
)  # with its order known, which is faster
PERMANENT = Phrases(SAID_PERMANENT + NO_END_AT_ALL)
# What only states no end may be open ("seit 2011"), and need not be said to last.
_UNSTATED = folded(
    "genannt*, angegeben*, festgelegt*, festgeschrieben*, vorgesehen*, geplant*, bestimmt*, vermerkt*, eingetragen*, notiert*, aufgeführt*, hinterlegt*, terminiert*, bekannt*, benannt*, beziffert*, fest"
)
OPEN_END = Phrases(
    tuple(f"{without} {end}" for without in _WITHOUT for end in _END_DATE)
    + tuple(f"{without} ende" for without in _WITHOUT if " " in without and without != "ohne ein")
    + tuple(f"{no} ende {stated}" for no in ("kein", "ohne") for stated in _UNSTATED)
    + tuple(
        f"{end} {no} {stated}" for end in ("ende", *_END_DATE) for no in ("nicht", "ist nicht") for stated in _UNSTATED
    )
    + tuple(
        f"{verb} {fill}{end}"
        for verb in ("fehlt", "fehlen")
        for fill in ("", "ein ", "das ", "jedes ", "ihnen das ")
        for end in ("ende", *_END_DATE)
    )
    + tuple(f"{end} fehlt" for end in ("ende", *_END_DATE))
    + folded(
        """steht kein ende, nennt ~ kein ende, nennt ~ kein end*, nennen kein ende, ende offen, enddatum offen, offenes ende, offenem ende, offenen endes, ende ~ offen gelassen, ende bleibt offen, ende ist offen,
        ende unbekannt, ohne angabe eines endes, ohne angabe zum ende, keine angabe zum ende, ohne angabe eines enddatums, keine angabe zum enddatum, kein ende dabei, kein ende drin, kein ende da"""
    )
)
_FIXED = folded(
    """festes, festen, festem, fester, konkretes, konkreten, konkretem, festgelegtes, festgelegten, festgelegtem, genanntes, genannten, bestimmtes, bestimmten,
    klares, klaren, feststehendes, absehbares, absehbaren"""
)
FIXED_END = Phrases(
    tuple(f"{fixed} {end}" for fixed in _FIXED for end in _NO_END)
    + folded(
        """ein enddatum, mit enddatum, einem enddatum, einen endtermin, ein ablaufdatum, steht fest ~ end*, steht fest ~ aus, steht fest ~ aufhör*,
    steht fest ~ schluss, steht fest ~ vorbei, feststeht ~ end*, feststeht ~ aufhör*, wann schluss ist, ende ~ festgelegt, ende ~ steht fest"""
    )
)
LIMITED = folded(
    "für ~ jahre gibt, für ~ jahre gab, für ~ jahre geben, für ~ jahre da, für ~ jahre gemacht, für ~ jahre gedacht, für ~ jahre geplant, für ~ jahre angelegt, für ~ jahre bewilligt, für ~ jahre beschlossen, für ~ jahre genehmigt, für ~ jahre erlassen, für ~ jahre eingeführt, für ~ jahre zugelassen, für ~ jahre erlaubt, für ~ jahre in kraft, jahre gilt, jahre gelten, gilt ~ jahre, gelten ~ jahre, auf ~ jahre, nur ein jahr, nur zwei jahre, nur drei jahre, nur vier jahre, nur fünf jahre, befristet*, befristung*, begrenzt*, begrenzung*"
)
_OLDEST = tuple(f"{word}* {noun}*" for word in ("aelteste", "langjaehrigste") for noun in _NOUNS)
_YOUNGEST = tuple(f"{word}* {noun}*" for word in ("juengste", "neueste", "neuste") for noun in _NOUNS)
_AS_LAST = ("am spaetesten", "als letzte*", "zuletzt", "zu allerletzt")
_AS_FIRST = ("am fruehesten", "als erste*", "zuerst", "als naechste*")  # the next one is of ends only
_ENDING = ("end*", "aus", "auslaeuft", "auslaufen", "auf", "aufhoer*", "schluss", "vorbei", "fertig")
_LATEST_END = tuple(f"{end} ~ {last}" for end in (*_ENDING, "laeuft", "hoert") for last in _AS_LAST)
_EARLIEST_END = tuple(f"{end} ~ {first}" for end in (*_ENDING, "hoert") for first in _AS_FIRST)
_STARTING = ("start*", "gestartet*", "beginn*", "begann*", "begonnen", "angefangen", "angelaufen", "losgegangen")
_LATEST_START = tuple(p for start in _STARTING for last in _AS_LAST for p in (f"{start} ~ {last}", f"{last} ~ {start}"))
_EARLIEST_START = tuple(
    p for start in _STARTING for first in _AS_FIRST[:3] for p in (f"{start} ~ {first}", f"{first} ~ {start}")
)
_UTMOST = {
    Utmost.LONGEST: folded(
        "längste laufzeit, längsten laufzeit, längste dauer, längsten dauer, am längsten befristet, am längsten dauer*"
    ),
    Utmost.SHORTEST: folded("kürzeste*, am kürzesten"),
    Utmost.LATEST_END: _LATEST_END
    + folded(
        """spätestes ende, spätesten ende, spätesten enddatum, spätestes enddatum, am spätesten ~ end*, am spätesten ~ aus*, als letzte* ~ end*, als letzte* ~ ausläuft,
        als letzte* ~ aus, am weitesten in die zukunft, am weitesten in der zukunft, am weitesten ~ reich*, reich* ~ am weitesten, läuft ~ am weitesten, laufen ~ am weitesten, am weitesten lauf*, am weitesten läuft, dauert ~ am weitesten, am weitesten dauert, zuletzt ~ endet, zuletzt ~ ausläuft, noch am längsten"""
    ),
    Utmost.EARLIEST_END: _EARLIEST_END
    + folded(
        """frühestes ende, frühesten ende, am frühesten ~ end*, am frühesten ~ aus*, als nächste* ~ end*, als nächste* ~ aus*,
        als erste* ~ end*, als erste* ~ aus*, zuerst ~ end*, zuerst ~ aus*"""
    ),
    Utmost.LATEST_START: _YOUNGEST
    + _LATEST_START
    + folded(
        """neueste, neuste, spätesten beginn, spätester beginn, spätesten start, spätester start, zuletzt ~ dazu*"""
    ),
    Utmost.EARLIEST_START: _OLDEST
    + _EARLIEST_START
    + folded(
        """am längsten, älteste, frühesten beginn, frühester beginn, frühesten start, frühester start, als allererste*"""
    ),
}
UTMOST = {which: Phrases(phrases) for which, phrases in _UTMOST.items()}
BY_UTMOST = PhraseGroups(UTMOST)
EVERY_UTMOST = Phrases(phrase for phrases in UTMOST.values() for phrase in phrases)
# Without one of these, and without a date, nothing is said of a time.
TELLING = Phrases(
    phrase
    for phrases in (
        NOT_PERMANENT, PERMANENT, OPEN_END, FIXED_END, LIMITED, COMING, NOT_OVER, OVER, OVER_THINGS, PRESENT, NOW,
        folded("laufend, aktiv, läuft"), EVERY_UTMOST,
    )
    for phrase in phrases
)  # fmt: skip
