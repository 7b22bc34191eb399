"""Putting everyday German for a list's criteria into the words that recognisers read ("die's für fünf Jahre gibt").

It is what people say aloud, tell in a story, or build while they learn German; other languages have tables of their own.
"""

from __future__ import annotations

import re

# The fields of work by which people call a ministry, with the beginning of its name.
_AREAS = {
    "Schule": "Schul", "Schulen": "Schul", "Bildung": "Bildungs", "Arbeit": "Arbeits", "Soziales": "Sozial", "Sozial": "Sozial", "Gesundheit": "Gesundheits", "Familie": "Familien", "Familien": "Familien",
    "Integration": "Integrations", "Kinder": "Kinder", "Jugend": "Jugend", "Wirtschaft": "Wirtschafts", "Wissenschaft": "Wissenschafts", "Wissenschaften": "Wissenschafts", "Kultur": "Kultur", "Bau": "Bau", "Bauen": "Bau", "Heimat": "Heimat",
    "Kommunales": "Kommunal", "Umwelt": "Umwelt", "Verkehr": "Verkehrs", "Landwirtschaft": "Landwirtschafts", "Finanzen": "Finanz", "Finanz": "Finanz", "Justiz": "Justiz", "Innen": "Innen", "Inneres": "Innen",
}  # fmt: skip
_AREA = rf"(?:{'|'.join(sorted(_AREAS, key=len, reverse=True))})"
_STEM = rf"(?:{'|'.join(sorted({*_AREAS.values()}, key=len, reverse=True))})"
_HOUSES = r"(?:Ministerien|Ressorts|Häuser[n]?)"
# "Wirtschaft Ministerium", "Familie-Ministerium"
_APART = re.compile(
    rf"\b(?P<area>{_AREA})[ -](?P<house>Ministerium|Ressort|Minister(?:in)?)(?P<end>s?)\b", re.IGNORECASE
)
_OF = re.compile(
    rf"\bMinisterium (?:(?:von|vom|der|zu|zur|of|in) )?(?=(?:der |die |das )?(?:{_AREA})\b)", re.IGNORECASE
)
# "bei den Wirtschaftsleuten", but not "Angebote für Schulleute"
_FOLK = r"(?:leuten?|heinis?|fritzen|menschen|typen|truppe|mannschaft|abteilung|lern|häuptlingen|onkels|hanseln?)"
_PEOPLE = re.compile(
    rf"\b(?P<link>von|bei|vom|beim)(?: (?:den|die|der|de|unseren|diesen))? (?P<stem>{_STEM}){_FOLK}\b", re.IGNORECASE
)
_FOLK_DOING = re.compile(  # "Was machen denn die Wirtschaftsleute?"
    rf"(?:(?P<verb>\b(?:machen|haben|treiben|bieten|zahlen|verantworten|planen|fördern|finanzieren|betreiben|stemmen)(?: (?:denn|da|eigentlich|so|alles))*) die|(?<=ministerium und) die|^\W*die) (?P<stem>{_STEM}){_FOLK}\b",
    re.IGNORECASE,
)
# "die Schule, also das Schulministerium" says it twice
_SAID_TWICE = re.compile(
    rf"\b(?:(?:die|das|der|den|dem) )?{_AREA},? (?:also|sprich|das heißt|d\.h\.|ich meine?|genauer|genauer gesagt|bzw\.),? (?=(?:(?:das|die|der|den|dem|vom|beim) )?\w*(?:ministeri|ressort))",
    re.IGNORECASE,
)
_WITH_BOTH = re.compile(  # "Schule und Arbeit zusammen, also beide Ministerien", "wo Wirtschaft und Arbeit beide zuständig sind"
    rf"\b(?P<one>{_AREA})(?P<link> (?:und|oder|sowie|plus) (?:auch )?(?:die |das )?)(?P<two>{_AREA})\b(?!-)"
    rf"(?=[^.?!]*\bbeiden? {_HOUSES}|,? (?:alle )?beide (?:zusammen|gemeinsam|zuständig|verantwortlich|federführend|beteiligt|dabei|drin|mit|dran|dahinter|das Sagen|steh\w*|steck\w*|mach\w*|sitz\w*|\w+(?=\W*$))"
    rf"|(?: (?:zusammen|gemeinsam|miteinander|beide|als))* (?:{_HOUSES}|federführend|zuständig|verantwortlich)\b)"
)
_DO_TOGETHER = re.compile(  # "Was haben Wirtschaft und Arbeit zusammen?"
    rf"\b(?P<verb>(?:haben|hat|machen|macht|betreiben|stemmen|verantworten|tragen|führen) (?:(?:denn|da|die|das|alles) )*)(?P<one>{_AREA})(?P<link> (?:und|plus) (?:die |das )?)(?P<two>{_AREA})(?= (?:(?:denn|da|alles|so|was|etwas) )*(?:zusammen|gemeinsam|miteinander)\b)"
)
_MINISTERS = (
    r"(?:Laumann|Neubaur|Feller|Paul|Brandes|Reul|Scharrenbach|Krischer|Liminski|Limbach|Gorißen|Optendrenk|Wüst)"
)
_PERSON = re.compile(rf"\b{_MINISTERS}s (?=(?:{_STEM})(?:ministerium|ressort)\b)")  # "Laumanns Arbeitsministerium"
_PERSONS_HOUSE = re.compile(rf"\b(?P<name>{_MINISTERS})s (?:Haus|Ministerium|Ressort|Leuten?|Truppe)\b")
# How people begin to speak, each up to a comma: "Ach so, …", "Leeve Jung, …", "Danke, das hilft. …"
_SIGHS = "ach|och|oh|ah|ja|jo|na|ei|ey|eh|du|mei|so|aha|tja|hm+|mhm|äh+m*|öh+m*|gell|wa|jau|joa|nö|nee|ups|boah|puh|also|okay|ok|gut|geh|weiter|himmel|herrje|mensch|mann|alter|digga|meine güte|du liebe zeit"
_CALLS = "schau her|hör mal|sag mal|schau mal|guck mal|pass auf|hör zu|servus|moin|tach|hallo|hi|hey|grüezi|grüß gott|kinder|leute|freunde|jungs|mädels|schatz|chef|meister|kollege|noch was|noch eins|apropos|übrigens|halt|stopp|moment|warte|warten sie|sekunde|wart mal"
_THANKS = r"(?:das |vielen dank, das )?(?:hilft|passt|reicht)(?: mir)?(?: (?:sehr|schon|weiter|prima|gut))*|danke(?: dir| ihnen| euch| schön| sehr)?|vielen dank|besten dank|merci|super|prima|klasse|perfekt|toll|schön|sehr gut|alles klar|verstanden|in ordnung|genau|richtig"
_ADDRESS = "(?:leeve|lewe|liewe|liebe[rs]?|gute[rs]?|meine?(?: liebe[rs]?| gute[rs]?)?) (?:jung|junge|jong|lück|lüt|leut|leute|kinder|kinners|frau|mann|freund|freunde|bua|madl|mädche|mädchen|kollegen|herr)"
_CALLING = re.compile(
    rf"^\W*(?:(?:{_SIGHS}|{_CALLS}|{_THANKS}|{_ADDRESS})(?: (?:so|ja|du|mal|dann|denn|schon|doch|jetzt|nun))*\s*(?:[,;!…–—-]|[.:](?!\d))+\s*)+(?=\S)",
    re.IGNORECASE,
)

# Who wants to know, before what they want: "Unsere Amtsleiterin will aber nur die sehen, …"
_WHO_WANTS = re.compile(
    r"^\W*(?:(?:und|aber|also|nur|jetzt|nun) )*(?:[Mm]ein|[Uu]nser)e?[mnrs]? (?:\w+ )?[A-ZÄÖÜ][\w-]+ (?:will|wollen|möchten?|braucht|brauchen|bräuchte|benötigt|verlangt|sucht|wünscht sich|hätten? gerne?|fragt nach|fragte nach|interessiert sich für|besteht auf|meint)(?: (?:aber|jetzt|nun|nämlich|eigentlich|ja|doch|halt|eben|von mir|von uns|gern|lieber|wissen))*,? (?=(?:nur|bloß|lediglich|ausschließlich|die|alle|alles|was|welche|jene|diejenigen|wo|bei welchen)\b)",
)
_FOR_WHOM = re.compile(  # "Für unseren Kreis zählt aber nur, was …"
    r"^\W*(?:(?:und|aber|also|jetzt|nun) )*(?:[Ff]ür|[Bb]ei) (?:mich|uns|(?:mein|unser)e?[mnrs]? (?:\w+ )?[A-ZÄÖÜ][\w-]+) (?:zählt|zählen|gilt|gelten|ist wichtig|sind wichtig|ist interessant|sind interessant|reicht|reichen|genügt|kommt infrage|kommen infrage|kommt in Frage|kommen in Frage|passt|passen|taugt|taugen|geht|gehen)(?: (?:aber|jetzt|nun|nämlich|eigentlich|ja|doch|halt|eben))*(?= (?:nur|bloß|lediglich|alles|alle|die|was)\b)",
)
_IN_THE_COURSE = re.compile(
    r"\b(?:schon |bereits )?(?P<when>im (?:Verlaufe?|Laufe)) (?:des Jahres|von|vom Jahr) (?=(?:19|20)\d\d)",
    re.IGNORECASE,
)
_THAT_YEAR = re.compile(
    r"(?P<year>\b(?:19|20)\d\d)(?P<mid>, [^.?!,\d]*?\balso\b[^.?!,\d]*?) in (?:diesem|jenem|demselben|ebendiesem|dem) Jahr\b(?! \d)",
    re.IGNORECASE,
)
_BEHIND = re.compile(  # "da wo die Wissenschaft mit drinsteckt"
    rf"\b(?P<lead>(?:wo|worin|bei denen|in denen) (?:auch |noch )?)(?:die|das|der) (?P<area>{_AREA}) (?=(?:(?:mit|auch|selbst|allein|alleine|ganz) )*(?:drinsteck\w*|drinhäng\w*|dahintersteck\w*|zuständig|verantwortlich|federführend|das Sagen|den Hut|Regie|die Federführung|die Hand drauf)\b)",
    re.IGNORECASE,
)

_YEAR_WORDS = {
    "zwanzig": 2020, "einundzwanzig": 2021, "zweiundzwanzig": 2022, "dreiundzwanzig": 2023, "vierundzwanzig": 2024, "fünfundzwanzig": 2025, "sechsundzwanzig": 2026,
    "siebenundzwanzig": 2027, "achtundzwanzig": 2028, "neunundzwanzig": 2029, "dreißig": 2030,
}  # fmt: skip
_WORDS = "|".join(sorted(_YEAR_WORDS, key=len, reverse=True))
_MONTH = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Frühling|Sommer|Herbst|Winter|Anfang|Mitte|Ende|Jahr|Jahre|Jahres|Quartal|Halbjahr)"
_NO_COUNT = r"(?! (?:Jahre?n?|Monate?n?|Tage?n?|Wochen|Prozent|Euro|Million\w*|Mio|Tausend|Stellen|Maßnahmen|Programme|Projekte|Vorhaben|Sachen|und|bis|oder)\b)"
_SPOKEN_YEAR = re.compile(  # "im November dreiundzwanzig", "zweitausendvierundzwanzig", "zwanzig fünfundzwanzig"
    rf"(?:(?P<lead>\b{_MONTH} )|\b(?P<full>zweitausend(?:und)?|zwanzig[- ]?(?=\w+(?:undzwanzig|dreißig))))(?P<year>{_WORDS})\b{_NO_COUNT}",
    re.IGNORECASE,
)
_NUMBER = r"(?:\d{1,2}|ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)"
_GIVEN_FOR = re.compile(  # "die es für genau fünf Jahre gibt"
    rf"\b(?:die|was|das|alles|welche)(?:,? (?:was|die))?(?: ?['’]?e?s)?(?: nur| bloß| immer| je)? für (?P<how>(?:nur |bloß |genau |exakt )*)(?P<years>{_NUMBER}) Jahre? (?P<what>gibt|gab|geben soll|gelten|gilt|laufen|läuft|gemacht (?:sind|wurden|werden)|gedacht (?:sind|ist)|da (?:sind|ist)|geplant (?:sind|ist)|aufgelegt (?:sind|wurden|ist)|eingerichtet (?:sind|wurden|ist))\b",
    re.IGNORECASE,
)
_WHATEVER_STATE = re.compile(  # "egal, ob's noch läuft", "ganz gleich ob laufend oder beendet"
    r"[,;.–-]*\s*\b(?:das ist |ist )?(?:mir |uns )?(?:egal|gleich|ganz gleich|gleichgültig|wurscht|schnuppe|schietegal|piepegal|einerlei|unabhängig davon|spielt keine Rolle)(?: ist)?,? ob(?: ?['’]?e?s| das| die| sie| da)?(?: (?:noch|schon|jetzt|gerade|bereits|aktuell|heute))*"
    r" (?:läuft|laufen|laufend|aktiv|gilt|gelten|vorbei|zu Ende|beendet|abgelaufen|ausgelaufen|abgeschlossen|fertig|rum|am Laufen)(?: ist| sind)?(?:,? oder(?: auch)?(?: schon| noch| bereits| längst| nicht| nicht mehr)*(?: (?:vorbei|läuft|laufen|zu Ende|beendet|abgelaufen|ausgelaufen|abgeschlossen|fertig|rum|nicht|aktiv|laufend))?(?: ist| sind)?)?(?=\W|$)",
    re.IGNORECASE,
)
_NOT_DONE = re.compile(
    r"\bnoch nicht (?:aus|rum|herum|gar|umme|um|durch|passé|erledigt)(?=\W*$| (?:ist|sind|is|san|war|waren)\b|[,;])",
    re.IGNORECASE,
)
_IS_OUT = re.compile(
    r"\b(?:ist|sind|is|san|war|waren) (?P<when>(?:im |in |Ende |Anfang |Mitte )?(?:Jahr )?(?:19|20)\d\d) (?:aus|rum|um|gar|zu Ende|vorbei)\b(?! \w*(?:cluster|block|ministeri))",
    re.IGNORECASE,
)
_TO_BE_RUNNING = re.compile(
    r"\b(?P<verb>ist|sind|war) (?P<now>(?:jetzt |heute |immer |gerade |aktuell )*noch) (?:laufen|gelaufen|am laufen|läuft)\b",
    re.IGNORECASE,
)
_NOT_IS_OF = re.compile(
    r"\bnicht (?:ist|sind|war|hat|haben|steht|stehen|gehört|kommt) (?P<link>von|vom|aus|in|im|bei|beim|zu|zum)\b",
    re.IGNORECASE,
)

# What is written in a cell, or is not.
_NOT_FILLED = re.compile(
    r"\b(?:unausgefüllt\w*|nicht (?:aus|be)gefüllt\w*|nicht ausgefüllt|freigelassen\w*|frei geblieben|leer gelassen\w*|leer geblieben|leergelassen\w*|unbesetzt|unbeschrieben|blank geblieben|nicht belegt|nicht befüllt|nicht eingetragen|nicht gefüllt)\b",
    re.IGNORECASE,
)
_NO_WRITTEN = re.compile(
    r"\b(?P<none>keine?[nrms]?) (?P<cell>Geld|Partner|Mittel|Internetseite|Webseite|Website|Homepage|Laufzeit|Datum|Summe|Betrag|Zahl|Euro) (?:geschrieben|notiert|gestanden|gegeben|drin|dabei|da|dabeisteht|drinsteht|dransteht|dasteht)\b",
    re.IGNORECASE,
)
_AMOUNT_STANDS = re.compile(
    r"\bein(?:e[nm]?)? (?P<what>Betrag|Summe|Geldbetrag|Eurobetrag) (?:dabei|dran|drin|da)(?=steht)", re.IGNORECASE
)
_YEARLY = r"(?:jedes Jahr|pro Jahr|im Jahr|jährlich|je Jahr|jeweils im Jahr|jedes einzelne Jahr)"
_IT_GETS = r"(?:gibt|kostet|kosten|bekommt|bekommen|kriegt|kriegen|fließt|fließen|ausgegeben wird|reingeht|gezahlt wird|bezahlt wird|da ist|vorgesehen ist|geplant ist|eingeplant ist|zur Verfügung steht)"
_WHERE_TOLD = re.compile(  # "Wo steht, wie viel Geld es jedes Jahr gibt?"
    rf"\b(?:wo|bei welchen|bei wem|bei was)(?: genau| überall| denn| überhaupt| schon)? (?:steht|stehen|sagen sie|sagen die|ist angegeben|wird gesagt|wird genannt|erfährt man|ist gesagt|sieht man)(?: (?:dabei|da|drin|dort|drinnen))?, (?:wie ?viel|wie teuer|wie hoch|was(?=[^,.?!]* kostet?n?\b))(?: (?:Geld|Euro|Mittel|die Kosten|die Summe|der Betrag))?(?: (?:es|das|die|sie|man|dafür|dort|da))*(?P<year> {_YEARLY})?(?: (?:es|das|die|sie|man|dafür|dort|da))* (?:{_IT_GETS}|ist|sind)\b",
    re.IGNORECASE,
)
_SHORT_ONE = re.compile(r"(?<![\w])['’`´]n(?P<end>e|en|er|em|es)?(?= \w)")  # "nur 'n Strich"
_STILL_OPEN = re.compile(r"\bnoch (?=(?:offen|leer|unklar|unbekannt|ungeklärt|blank|frei)\b)", re.IGNORECASE)
_FOR_AGES = re.compile(
    r"\b(?:schon|bereits|seit) (?:ewig(?:en Zeiten|keiten)?|immer|Ewigkeiten|ewige Zeiten)\b", re.IGNORECASE
)
_THAN_LEFT_OUT = re.compile(
    r"\b(?P<more>mehr|weniger|höher|größer|kleiner|länger|kürzer|teurer|billiger)(?: von)? (?=(?:\d|eine? Million|eine halbe|zwei |drei |vier |fünf |zehn |zwanzig |hundert))",
    re.IGNORECASE,
)
_A_YEAR = re.compile(
    r"\b(?:in|für|per|jede|jeder|jeden|einem|ein) (?:ein |einem )?Jahr(?=\W*$| (?:und|oder|kost\w*|bekomm\w*|hab\w*|hat|gibt)\b)",
    re.IGNORECASE,
)
_MAY_COST = re.compile(r"Euro|€|Mio|Million|kost|Geld|Betrag|Summe|Tausend", re.IGNORECASE)
_SHORT_YEAR = re.compile(  # "enden 26"
    r"\b(?P<lead>(?:enden|endet|endeten|endete|auslaufen|laufen|läuft|bis|ab|seit|vor|nach|start\w*|gestartet|begonnen|beginn\w*|angefangen|jahr|in) )(?P<year>2[0-9])(?=\W*$| (?:oder|und|vom|von|mit|ohne|im|in|bei|beim|cluster|block|kapitel|aus|enden|endet|aus|auslaufen|gestartet|begonnen|angefangen|starten|beginnen|noch|schon)\b)",
    re.IGNORECASE,
)
_WEB_APART = re.compile(
    r"\b(?P<web>web|internet|home|projekt)[ -](?P<page>seiten?|page|site|auftritt)\b", re.IGNORECASE
)
_ON_WISH = re.compile(  # "Auf Bitte des Ausschusses …"
    r"\b(?:auf|gemäß|entsprechend|aufgrund|wegen|zur|zwecks) (?:Bitten?|Wunsch|Antrag|Anfrage|Verlangen|Ersuchen|Weisung|Veranlassung|Anforderung|Beschluss|Anregung|Nachfrage|Vorbereitung|Beantwortung|Erledigung|Unterrichtung|Information) (?:de[rsmn]|eine[rs]|unsere[rs]|meine[rs]|von) (?:[a-zäöüß]+n )?[A-ZÄÖÜ][\w-]+(?: für [A-ZÄÖÜ]\w+(?: und [A-ZÄÖÜ]\w+)?)?(?: hin)?,?",
    re.IGNORECASE,
)
_NO_INFORMATION = re.compile(
    r"\b(?P<none>keine?[nrms]?|ohne|nichts an|mit|eine?) (?:Infos?|Informationen?|Auskunft|Auskünfte|Hinweise?|Daten) (?:über|zu[mr]?|von|vom) (?=(?:das |die |den |der |dem )?(?:Geld|Kosten|Mittel\w*|Partner\w*|Laufzeit\w*|Dauer|Internet\w*|Webseite\w*|Summe\w*|Betrag|Budget))",
    re.IGNORECASE,
)
_BY_YEAR = re.compile(r"(?<=[\wä€o]) ?/ ?(?:Jahr|J|a|p\.a)\b", re.IGNORECASE)
_RULES: tuple[tuple[re.Pattern[str], str], ...] = (
    (_CALLING, ""),
    (_ON_WISH, ""),
    (_NO_INFORMATION, r"\g<none> Angabe zu "),
    (_SHORT_YEAR, r"\g<lead>20\g<year>"),
    (_WEB_APART, r"\g<web>\g<page>"),
    (_SHORT_ONE, r"ein\g<end>"),
    (_WHO_WANTS, ""),
    (_FOR_WHOM, ""),
    (_STILL_OPEN, ""),
    (_FOR_AGES, "schon lange"),
    (_THAN_LEFT_OUT, r"\g<more> als "),
    (_IN_THE_COURSE, "im Jahr "),
    (_THAT_YEAR, r"\g<year>\g<mid> im Jahr \g<year>"),
    (_SAID_TWICE, ""),
    (_PERSON, ""),
    (_PERSONS_HOUSE, r"Haus von Minister \g<name>"),
    (_OF, "Ministerium für "),
    (_NOT_DONE, "noch nicht zu Ende"),
    (_IS_OUT, r"endet \g<when>"),
    (_TO_BE_RUNNING, r"läuft \g<now>"),
    (_NOT_IS_OF, r"nicht \g<link>"),
    (_NOT_FILLED, "leer"),
    (_NO_WRITTEN, r"\g<none> \g<cell> angegeben"),
    (_AMOUNT_STANDS, r"ein \g<what> "),
    (_WHATEVER_STATE, ""),
    (_GIVEN_FOR, r"die befristet auf \g<how>\g<years> Jahre \g<what>"),
)


def in_common_words(question: str) -> str:
    """Return a German question with everyday wordings of criteria in the words that are read."""
    for pattern, plain in _RULES:
        question = pattern.sub(plain, question)
    if _MAY_COST.search(question):
        question = _A_YEAR.sub("pro Jahr", _BY_YEAR.sub(" pro Jahr", question))
    question = _APART.sub(lambda m: f"{_stem(m['area'])}{m['house'].lower()}{m['end']}", question)
    for both in (_WITH_BOTH, _DO_TOGETHER):
        question = both.sub(
            lambda m: (
                f"{m.groupdict().get('verb') or ''}{_stem(m['one'])}ministerium{m['link']}{_stem(m['two'])}ministerium"
            ),
            question,
        )
    question = _BEHIND.sub(lambda m: f"{m['lead']}das {_stem(m['area'])}ministerium ", question)
    question = _PEOPLE.sub(lambda m: f"vom {m['stem'].capitalize()}ministerium", question)
    for _ in range(2):  # "… die Wirtschaftsleute und die Arbeitsleute"
        question = _FOLK_DOING.sub(lambda m: f"{m['verb'] or ''} {m['stem'].capitalize()}ministerium", question)
    question = _SPOKEN_YEAR.sub(lambda m: f"{m['lead'] or ''}{_YEAR_WORDS[m['year'].lower()]}", question)
    return _WHERE_TOLD.sub(
        lambda m: "wo steht ein Betrag pro Jahr" if m["year"] else "wo steht eine Angabe zu den Mitteln", question
    )


def _stem(area: str) -> str:
    """Return how the name of the ministry begins that is called by its field of work."""
    return next(stem for name, stem in _AREAS.items() if name.lower() == area.lower())
