"""Putting everyday German for a list's criteria into the words that recognisers read ("bei den Wirtschaftsleuten").

It is what people say aloud, tell in a story, or build while they learn German; other languages have tables of their own.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.understanding.languages.orderparts import HOUSE

# Word for word: what is read, and what people say for it; "*" is any ending.
_SAID_FOR = """
leer: unausgefüllt*, unbefüllt*, nicht ausgefüllt*, nicht befüllt*, nicht gefüllt*, freigelassen*, frei gelassen*, frei geblieben, leer gelassen*, leergelassen*, leer geblieben, blank geblieben, unbesetzt, unbeschrieben, nicht belegt, nicht eingetragen
schon lange: schon ewig, bereits ewig, seit ewig, seit ewigkeiten, schon seit ewigkeiten, seit ewigen zeiten, schon seit ewigen zeiten, schon immer, seit jeher, schon seit jeher
ein: 'n
eine: 'ne
einem: 'nem, nem
einen: 'nen
einer: 'ner
anderem: andrem, anderm
anderen: andren, andern
Webseite: web seite*, web-seite*, web page*, internet seite*, internet-seite*, internet page*, home page*, home-page*, projekt seite*
Angabe zu: info zu, infos zu, info über, infos über, information* zu, information* über, auskunft über, auskünfte über, hinweis* über
pro Jahr: jedes einzelne Jahr, im Jahresschnitt, Jahr für Jahr
nicht pro Jahr: nicht aufs Jahr gerechnet, nicht auf das Jahr gerechnet, nicht aufs Jahr umgelegt, nicht aufs Jahr verteilt, nicht auf einzelne Jahre verteilt, nicht auf die Jahre verteilt, nicht pro Jahr gerechnet, nicht aufs Jahr bezogen, nicht jährlich gerechnet
ohne andere: ohne fremde Hilfe, ohne jede Hilfe, ohne jemand anderen, ohne jemand anders, ohne sonst wen, auf eigene Faust, aus eigener Kraft, in Eigenverantwortung, in alleiniger Verantwortung
ohne: ohne Zutun von, ohne Zutun des, ohne Zutun der, ohne Zutun vom
laufen noch: laufen bis heute weiter, laufen bis heute, laufen bis zum heutigen Tag, bestehen bis heute
läuft noch: läuft bis heute weiter, läuft bis heute, läuft bis zum heutigen Tag, besteht bis heute
heute: zum heutigen Tag, am heutigen Tag, mit heutigem Stand, zum heutigen Stand
woanders: ausschließlich woanders, nur woanders, ausschließlich anderswo, nur anderswo, allein woanders
mit einem anderen: mit wem anders, mit jemand anders, mit jemand anderem, mit sonst wem, mit noch wem
"""
# The fields of work by which people call a ministry, with the beginning of its name.
_AREAS = {
    "Schule": "Schul", "Schulen": "Schul", "Bildung": "Bildungs", "Arbeit": "Arbeits", "Soziales": "Sozial", "Sozial": "Sozial", "Gesundheit": "Gesundheits", "Familie": "Familien", "Familien": "Familien",
    "Integration": "Integrations", "Kinder": "Kinder", "Jugend": "Jugend", "Wirtschaft": "Wirtschafts", "Wissenschaft": "Wissenschafts", "Wissenschaften": "Wissenschafts", "Kultur": "Kultur", "Bau": "Bau", "Bauen": "Bau", "Heimat": "Heimat",
    "Kommunales": "Kommunal", "Umwelt": "Umwelt", "Verkehr": "Verkehrs", "Landwirtschaft": "Landwirtschafts", "Finanzen": "Finanz", "Finanz": "Finanz", "Justiz": "Justiz", "Innen": "Innen", "Inneres": "Innen",
}  # fmt: skip
_YEARS = {
    "zwanzig": 2020, "einundzwanzig": 2021, "zweiundzwanzig": 2022, "dreiundzwanzig": 2023, "vierundzwanzig": 2024, "fünfundzwanzig": 2025, "sechsundzwanzig": 2026,
    "siebenundzwanzig": 2027, "achtundzwanzig": 2028, "neunundzwanzig": 2029, "dreißig": 2030,
}  # fmt: skip


def _one_of(words: list[str]) -> str:
    """Return a pattern for one of some words, the longest first."""
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"


def _pattern(wording: str) -> re.Pattern[str]:
    """Return a pattern that meets a wording in large and small letters."""
    return re.compile(wording, re.IGNORECASE)


def _row(row: str) -> tuple[re.Pattern[str], str]:
    """Return a row of a table as a pattern for all that is said, and what is read for it."""
    plain, said = row.split(": ", 1)
    ways = [way.replace("*", r"\w*").replace("'", "['’`´]") for way in said.split(", ")]
    return _pattern(rf"(?<!\w){_one_of(ways)}(?!\w)"), plain


# Whom people call before they ask, by words that may be a subject elsewhere: "Ach Mensch, …", "Leeve Jung, …"
_CALLED = r"(?:mensch|mann|alter|digga|kinners?|kinder|leute?|lück|freunde?|jungs?|jong|mädels?|schatz|chef(?:in)?|meister|kolleg(?:en?|in)|himmel|sekunde|güte)"
_CALLING = _pattern(
    rf"^\W*(?:(?:(?:ach|ah|oh|ey|hey|na|ja|so|du|liebe[rs]?|leeve|lewe|gute[rs]?|meine?|hallo|hi|moin|servus|also),? )*{_CALLED}\s*[,!–-]+\s*)+(?=\S)"
)
# What only bids to begin: "Schieß los: …", "Hau raus, was …"
_URGING = r"(?:na |dann |nun |jetzt )*(?:(?:schieß|leg|schießen sie|legen sie)(?: (?:ein)?mal| doch)* los|(?:hau|rück|hauen sie)(?: (?:ein)?mal| doch| einfach)* raus|raus (?:mit der sprache|damit)|(?:immer )?her damit|lass(?: (?:ein)?mal)? hören|spuck(?:['’]?s| es)(?: mal)? aus|ich höre|los(?:['’]s| geht['’]?s)?|auf geht['’]?s)"
_URGED = _pattern(rf"(?:^\W*|(?<=[.!?:,;–] ))(?:und )?{_URGING}(?=\W*$|[,:!.;] )[,:!.;]*")
# Who wants to know, before what they want: "Unsere Amtsleiterin will aber nur die sehen, …", "Für unseren Kreis zählt nur, …"
_SOMEBODY = r"(?:[Mm]ein|[Uu]nser)e?[mnrs]? (?:\w+ )?[A-ZÄÖÜ][\w-]+"
_WHO_WANTS = re.compile(
    rf"(?:^\W*|(?<=[.!?] ))(?:(?:und|aber|also|nur|jetzt|nun) )*(?:{_SOMEBODY} (?:will|wollen|wollte|wollten|möchten?|braucht|brauchen|bräuchte|benötigt|verlangt|sucht|wünscht sich|hätten? gerne?|fragte? nach|interessiert sich für|besteht auf|meint)"
    rf"|(?:[Ff]ür|[Bb]ei) (?:mich|uns|{_SOMEBODY}) (?:zählt|zählen|gilt|gelten|reicht|reichen|genügt|passt|passen|taugt|taugen|(?:ist|sind) (?:wichtig|interessant)|komm\w+ (?:infrage|in Frage)))"
    r"(?: (?:aber|jetzt|nun|nämlich|eigentlich|ja|doch|halt|eben|von mir|von uns|gern|lieber|wissen))*,? (?=(?:nur|bloß|lediglich|ausschließlich|die|alle|alles|was|welche|jene|diejenigen|wo|bei welchen)\b)",
)

# Ministries by their fields of work and by their people.
_AREA, _STEM = _one_of([*_AREAS]), _one_of([*{*_AREAS.values()}])
_HOUSES = r"(?:Ministerien|Ressorts|Häuser[n]?)"
_ANSWER_FOR = r"(?:zuständig|verantwortlich|federführend)"
_APART = _pattern(  # "Wirtschaft Ministerium", "Familie-Ministerium"
    rf"\b(?P<area>{_AREA})[ -](?P<house>Ministerium|Ressort|Minister(?:in)?)(?P<end>s?)\b"
)
_OF = _pattern(rf"\bMinisterium (?:(?:von|vom|der|zu|zur|of|in) )?(?=(?:der |die |das )?{_AREA}\b)")
_PEOPLE = _pattern(  # "bei den Wirtschaftsleuten", "machen die Wirtschaftsleute", but not "Angebote für die Schulleute"
    rf"(?:\b(?:von|bei|vom|beim)(?: (?:den|die|der|de|unseren|diesen))?|(?<!für )\bdie) (?P<stem>{_STEM})(?:leuten?|heinis?|fritzen|menschen|typen|truppe|mannschaft|abteilung|lern|häuptlingen|onkels|hanseln?)\b"
)
_SAID_TWICE = _pattern(  # "die Schule, also das Schulministerium"
    rf"\b(?:(?:die|das|der|den|dem) )?{_AREA},? (?:also|sprich|das heißt|d\.h\.|ich meine?|genauer|genauer gesagt|bzw\.),? (?=(?:(?:das|die|der|den|dem|vom|beim) )?\w*(?:ministeri|ressort))"
)
_WITH_BOTH = re.compile(  # "Schule und Arbeit zusammen, also beide Ministerien", "wo Wirtschaft und Arbeit beide zuständig sind"
    rf"\b(?P<one>{_AREA})(?P<link> (?:und|oder|sowie|plus) (?:auch )?(?:die |das )?)(?P<two>{_AREA})\b(?!-)"
    rf"(?=[^.?!]*\bbeiden? {_HOUSES}|,? (?:alle )?beide\b|(?: (?:zusammen|gemeinsam|miteinander|als))* (?:{_HOUSES}|{_ANSWER_FOR})\b)"
)
_BEHIND = _pattern(  # "da wo die Wissenschaft mit drinsteckt"
    rf"\b(?P<lead>(?:wo|worin|bei denen|in denen) (?:auch |noch )?)(?:die|das|der) (?P<area>{_AREA}) (?=(?:(?:mit|auch|selbst|allein|alleine|ganz) )*(?:drinsteck\w*|drinhäng\w*|dahintersteck\w*|{_ANSWER_FOR}|das Sagen|den Hut|Regie|die Federführung|die Hand drauf)\b)"
)
_BESIDES = _pattern(  # "Wo mischt außer dem MSB keiner mit?"
    r"\baußer (?P<who>(?:dem |der |vom |beim )?[\w-]+) (?:sonst )?(?:keiner|keine|niemand|kein anderes)(?: sonst)?\b"
)

# When something runs, starts or ends.
_MONTH = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Frühling|Sommer|Herbst|Winter|Anfang|Mitte|Ende|Jahre?s?|Quartal|Halbjahr)"
_ENDS_IN = r"(?:end\w+|aus(?:laufen|läuft)|start\w*|gestartet|beginn\w*|begonnen|angefangen|läuft bis|laufen bis|bis Ende|seit Anfang)(?: (?:schon|erst|im Jahr|in))?"
_COUNTED = r"(?! (?:Jahre?n?|Monate?n?|Tage?n?|Wochen|Prozent|Euro|Million\w*|Mio|Tausend|Stellen|Maßnahmen|Programme|Projekte|Vorhaben|Sachen|und|bis|oder)\b|[.,]?\d|[.%€])"
_SPOKEN_YEAR = _pattern(  # "im November dreiundzwanzig", "zweitausendvierundzwanzig", "endet 27"
    rf"(?:(?P<lead>\b{_MONTH} )|\b(?:zweitausend(?:und)?|zwanzig[- ]?(?=\w+(?:undzwanzig|dreißig))))(?P<year>{_one_of([*_YEARS])})\b{_COUNTED}|(?P<ends>\b{_ENDS_IN} )['’]?(?P<short>2[1-9])\b{_COUNTED}"
)
_ABOUT_A_YEAR = _pattern(  # "bis irgendwann 2027", "ab so 2025"
    r"\b(?P<link>bis|ab|seit|vor|nach|in|im|um)(?: (?:so|irgendwann|irgendwo|ungefähr|etwa|circa|ca\.|grob|vielleicht|wohl|mal|in))+ (?=(?:im |in |zum |Ende |Anfang |Mitte )?(?:Jahr )?(?:19|20)\d\d\b)"
)
_IN_THE_COURSE = _pattern(r"\b(?:schon |bereits )?im (?:Verlaufe?|Laufe) (?:des Jahres|von|vom Jahr) (?=(?:19|20)\d\d)")
_THAT_YEAR = _pattern(  # "lief bis 2024, endete also in diesem Jahr"
    r"(?P<year>\b(?:19|20)\d\d)(?P<mid>, [^.?!,\d]*?\balso\b[^.?!,\d]*?) in (?:diesem|jenem|demselben|ebendiesem|dem) Jahr\b(?! \d)"
)
_IS_OVER = _pattern(  # "schon gar", "noch nicht rum", "eh schon umme", "is 2026 aus"
    r"\b(?P<how>noch nicht|(?:eh )?schon|bereits|längst|inzwischen|mittlerweile|(?:ist|sind|is|san|war|waren) (?:(?:im|in|Ende|Anfang|Mitte) )?(?:Jahr )?(?:19|20)\d\d)"
    r" (?:aus|rum|herum|gar|umme|um|durch|passé|erledigt|gegessen)(?=\W*$| (?:ist|sind|is|san|war|waren|in|im|vom|von|bei|beim)\b|[,;])"
)
_STATE = r"(?:läuft|laufen|laufend|aktiv|gilt|gelten|vorbei|zu Ende|beendet|abgelaufen|ausgelaufen|abgeschlossen|fertig|rum|am Laufen)"
_WHATEVER_STATE = _pattern(  # "egal, ob's noch läuft", "ganz gleich ob laufend oder beendet"
    r"[,;.–-]*\s*\b(?:das |ist |mir |uns |ganz )*(?:egal|gleich|gleichgültig|wurscht|schnuppe|schietegal|piepegal|einerlei|unabhängig davon|spielt keine Rolle)(?: ist)?,? ob\b"
    rf"[^.?!;,]*?\b{_STATE}(?: ist| sind)?(?:,? oder\b[^.?!;,]*?\b(?:{_STATE}|nicht mehr|nicht)(?: ist| sind)?)?(?!\w)"
)
# "Welche der vor 2022 gestarteten Maßnahmen laufen noch?" states two times, one in a clause of its own
_BEGUN_ONES = _pattern(
    r"\b(?P<time>(?:vor|nach|seit|ab|im|in|Anfang|Mitte|Ende|zwischen) (?:[\w./]+ ){0,4}?(?:19|20)\d\d) (?P<how>gestartet|begonnen|angelaufen)en "
    r"(?P<what>Maßnahmen|Programmen?|Projekten?|Vorhaben|Angeboten?)\b(?=[^,.?!]*\b(?:laufen|läuft|aktiv|weiterlaufen)\b)"
)
# "…, während das MAGS außen vor bleibt", "das, wo das MKW fehlt"
_MINISTRY = rf"(?:(?:das|die|der|dem|vom) )?{HOUSE}"
_STAYS_AWAY = _pattern(
    rf",? (?:während|wobei|wohingegen) (?P<who>{_MINISTRY}) (?:außen vor (?:bleibt|ist)|nicht (?:dabei|beteiligt|vertreten) ist|nicht mitmacht|fehlt|unbeteiligt (?:ist|bleibt))"
)
_WHERE_MISSING = _pattern(
    rf"(?:die|das|alles|denen|jene|Maßnahmen)?,? ?\b(?:wo|bei denen|in denen) (?P<who>{_MINISTRY}) (?:fehlt|außen vor (?:bleibt|ist))"
)
# Where the verb stands elsewhere than in German ("und nicht ist von Cluster I").
_NOT_IS_OF = _pattern(
    r"\bnicht (?:ist|sind|war|hat|haben|steht|stehen|gehört|kommt) (?P<link>von|vom|aus|in|im|bei|beim|zu|zum)\b"
)

# Sums, and what is written in a cell or is not.
_MAY_COST = _pattern(r"Euro|€|Mio|Million|kost|Geld|Betrag|Summe|Tausend")
_A_YEAR = _pattern(
    r"(?<=[\wä€o]) ?/ ?(?:Jahr|J|a|p\.a)\b|\b(?:in|für|per|jede|jeder|jeden|einem|ein) (?:ein |einem )?Jahr(?=\W*$|[,;]| (?:und|oder|kost\w*|bekomm\w*|hab\w*|hat|gibt|mehr|weniger|über|unter)\b)"
)
# "die Geld kosten" state a sum; "wie viel Geld sie kosten", "am meisten Geld kosten" ask for it
_NOT_SO_MUCH = "".join(
    rf"(?<!{word} )" for word in ("viel", "mehr", "weniger", "meisten", "wenigsten", "wenig", "kein", "das")
)
_COSTS_MONEY = _pattern(
    rf"\b(?:(?P<first>koste(?:n|t|ten|te))(?: (?:auch|alles|alle|überhaupt))? (?:Geld|etwas)(?! (?:mehr|weniger|über|unter|als)\b)|{_NOT_SO_MUCH}(?:Geld|etwas) (?P<last>koste(?:n|t|ten|te)))\b"
)
_THAN_LEFT_OUT = _pattern(
    r"\b(?P<more>mehr|weniger|höher|größer|kleiner|teurer|billiger)(?: von)? (?=(?:\d|eine? Million|eine halbe|zwei |drei |vier |fünf |zehn |zwanzig |hundert))"
)
_SUM = r"(?:Geld(?:betrag|summe)?|Betrag|Summe|Euro\w*|Mittel|Geldmittel)"
_MONEY_OR_POSTS = _pattern(  # what the cell for means may hold
    rf"\b(?P<no>keine?n? |ohne |mit )?(?:eine?n? |die |den )?{_SUM} (?:oder|bzw\.|beziehungsweise|und/oder)(?: auch)?(?: eine?)? (?:(?:Plan|Personal)?stellen(?:zahl|angabe)?|Zahl (?:von|der) Stellen)\b"
)
_CELL = r"(?:Partner|Geld|Mittel|Betrag|Summe|Webseite|Internetseite|Homepage|Website|Internetadresse|Link|Laufzeit)"
_THERE_IS = r"(?:gibt(?:['’]?s| es)|ist|sind|steht|stehen|hat es)(?: (?:aber|schon|doch|ja|dafür|halt|wohl))*"
_CELL_EXISTS = _pattern(  # "…, aber Partner gibt es", "… und Geld ist keins da", "…, aber es gibt einen Partner"
    rf"(?P<link>,?\s(?:aber|dafür|doch|wohl aber|und)|,)(?:(?: eine?n?| die)? (?P<cell>{_CELL}) {_THERE_IS}(?P<no> nicht| kein(?:e[rn]?|s)?)?"
    rf"| (?:es )?{_THERE_IS}(?: eine?n?)? (?P<given>{_CELL}))(?: (?:da|vorhanden|dabei|drin|genannt|angegeben|eingetragen|aufgeführt))?(?=\W*$|[,;.])"
)
_WHERE_EXISTS = _pattern(  # "Wo gibt es Partner, aber kein Geld?"
    rf"\b(?P<where>wo|bei welchen|bei wem)(?: denn)? (?:gibt es|ist|sind|steht|stehen)(?: zwar| schon)? (?:eine?n? )?(?P<cell>{_CELL})(?: (?:da|dabei|drin))?(?=,? (?:aber|doch|ohne|und (?:trotzdem|dennoch|gleichzeitig|zugleich|kein\w*|nicht))\b)"
)
_WHERE_TOLD = _pattern(  # "Wo steht, wie viel Geld es jedes Jahr gibt?"
    r"(?P<where>\b(?:wo|bei welchen|bei wem|bei was)\b(?![^,.?!]*\b(?:nicht|nichts|kein\w*|nirgends)\b)[^,.?!]*\b(?:steht|stehen|sagen|angegeben|gesagt|genannt|erfährt|sieht)\b[^,.?!]*),"
    r" (?:wie ?viel (?:Geld|Euro|Mittel|es\b|das\b|die\b)|wie teuer|wie hoch (?:die Kosten|die Summe|der Betrag)|was(?=[^,.?!]* kostet?n?\b))(?:(?P<yearly>[^,.?!;]*(?:(?:jedes|pro|je|im) Jahr|jährlich))?[^,.?!;]*)"
)


def in_common_words(question: str) -> str:
    """Return a German question with everyday wordings of criteria in the words that are read."""
    for pattern, plain in _RULES:
        question = pattern.sub(plain, question)
    return _A_YEAR.sub(" pro Jahr", question) if _MAY_COST.search(question) else question


def _house(area: str) -> str:
    """Return the ministry that is called by its field of work."""
    return f"{_stem(area)}ministerium"


def _in_figures(year: re.Match[str]) -> str:
    """Return a year with four figures, and what stands before it."""
    if year["short"]:
        return f"{year['ends']}20{year['short']}"
    return f"{year['lead'] or ''}{_YEARS[year['year'].lower()]}"


def _stem(area: str) -> str:
    """Return how the name of the ministry begins that is called by its field of work."""
    return next(stem for name, stem in _AREAS.items() if name.lower() == area.lower())


_RULES: tuple[tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]], ...] = (
    (_CALLING, ""),
    (_URGED, ""),
    (_WHO_WANTS, ""),
    *map(_row, _SAID_FOR.strip().splitlines()),
    (_SAID_TWICE, ""),
    (_OF, "Ministerium für "),
    (_APART, lambda m: f"{_stem(m['area'])}{m['house'].lower()}{m['end']}"),
    (_WITH_BOTH, lambda m: f"{_house(m['one'])}{m['link']}{_house(m['two'])}"),
    (_BEHIND, lambda m: f"{m['lead']}das {_house(m['area'])} "),
    (_PEOPLE, lambda m: f"vom {m['stem'].capitalize()}ministerium"),
    (_BESIDES, r"ausschließlich \g<who>"),
    (_SPOKEN_YEAR, _in_figures),
    (_ABOUT_A_YEAR, r"\g<link> "),
    (_IN_THE_COURSE, "im Jahr "),
    (_THAT_YEAR, r"\g<year>\g<mid> im Jahr \g<year>"),
    (_IS_OVER, r"\g<how> vorbei"),
    (_WHATEVER_STATE, ""),
    (_NOT_IS_OF, r"nicht \g<link>"),
    (_BEGUN_ONES, r"\g<what>, die \g<time> \g<how> sind,"),
    (_STAYS_AWAY, r" ohne \g<who>"),
    (_WHERE_MISSING, r"ohne \g<who>"),
    (_THAN_LEFT_OUT, r"\g<more> als "),
    (_COSTS_MONEY, lambda m: "nennen einen Betrag" if m["first"] else "einen Betrag nennen"),
    (_MONEY_OR_POSTS, r"\g<no>Angabe zu den Mitteln"),
    (_WHERE_EXISTS, r"\g<where> mit \g<cell>"),
    (_CELL_EXISTS, lambda m: f"{m['link']} {'ohne' if m['no'] else 'mit'} {m['cell'] or m['given']}"),
    (_WHERE_TOLD, lambda m: f"{m['where']} {'ein Betrag pro Jahr' if m['yearly'] else 'eine Angabe zu den Mitteln'}"),
)
