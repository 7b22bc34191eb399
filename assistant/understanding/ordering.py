"""Putting German words that stand in the order of another language into the order of a German question."""

from __future__ import annotations

import re

from corpus.dates import MONTHS, SEASONS

_YEAR = r"(?:19|20)\d\d"
_PART = rf"(?:Ende|Anfang|Mitte|[1-4]\. Quartal|(?:erst|zweit)es Halbjahr|{'|'.join([*MONTHS, *SEASONS])})"
_TIME = rf"(?:\d{{1,2}}\.(?:\d{{1,2}}\.)? ?|\d{{1,2}}/)?(?:{_PART} )?{_YEAR}(?:/(?:20)?\d\d)?"
_UNIT = r"(?:Million(?:en)?|Milliarden?|Tausend|Euro)"
_VALUE = rf"(?:{_TIME}|\d[\d.,]*)"
_NUMBER = r"(?:VI|IV|V|III|II|I|[1-6])"
_ORDINALS = {
    "erste": "eins",
    "zweite": "zwei",
    "dritte": "drei",
    "vierte": "vier",
    "fünfte": "fünf",
    "sechste": "sechs",
}
_ORDINAL = "|".join(_ORDINALS)
_VERB = "gehören|zuständig|beteiligt|finanziert|nennen|liegen|kosten"
_HOUSE = r"(?:\w*ministerium|Staatskanzlei|mags|msb|mkjfgfi|mwike|mkw|mhkbd|munv|mlv|stk)\b"
_SOURCE = r"(?:Landesmittel|Bundesmittel|EU-Mittel|ESF|EFRE|JTF)"
_GROUP = (
    "Kammern|Hochschulen|Jobcenter|Arbeitsagentur|Krankenkassen|Verbände|Bezirksregierungen|Bundesländer"  # of partners
)
_GROUPS = rf"(?:{_GROUP})(?:(?:,| und| oder) (?:{_GROUP}))*"
_HOUSES = rf"{_HOUSE}(?:(?:,| und| oder) {_HOUSE})*"
_CLUSTERS = rf"(?:Cluster {_NUMBER}|{_NUMBER}\.? Cluster|(?:{_ORDINAL}) Cluster)(?: (?:und|oder) {_NUMBER})?"
_CELL = r"(?:Partner|Internetseite|Mittel|Laufzeit|Angabe)"
_BEHIND = "vor|nach|seit|ab|bis"
_NOT_LASTING = re.compile(r"\b(?:ausgelaufen|begonnen|beginnt|endet)\b")
_COUNT = r"(?:\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwanzig|fünfzig|hundert)"
_SUM = rf"(?:(?:\d[\d.,]*|eine|{_COUNT})(?: {_UNIT})*)"

Rules = tuple[tuple[re.Pattern[str], str], ...]


def _rules(*rules: tuple[str, str]) -> Rules:
    """Return rules as patterns for whole words, each with how a German says it."""
    return tuple((re.compile(rf"\b{pattern}(?!\w)", re.IGNORECASE), german) for pattern, german in rules)


_OF_ALL = _rules(
    (rf"(?P<year>{_YEAR}(?:/(?:20)?\d\d)?) Schuljahr", r"Schuljahr \g<year>"),
    (rf"(?P<year>{_YEAR}) Jahr", r"\g<year>"),
    (rf"Jahr (?P<year>{_YEAR})", r"\g<year>"),
    (rf"(?P<year>{_YEAR}) (?P<part>{_PART})(?! {_YEAR})", r"\g<part> \g<year>"),
    (rf"(?P<one>{_NUMBER})\.? (?P<link>und|oder) (?P<two>{_NUMBER})\.? Cluster", r"Cluster \g<one> \g<link> \g<two>"),
    (rf"aus (?P<one>{_TIME}) bis (?P<two>{_TIME})", r"von \g<one> bis \g<two>"),
    (rf"aus (?P<time>{_TIME})", r"ab \g<time>"),
    (r"eins (?P<unit>Million|Milliarde)n?(?:en)?", r"eine \g<unit>"),
    (r"(?P<how>als|bis|höchstens|mindestens) (?P<unit>Million|Milliarde)n?(?:en)?", r"\g<how> eine \g<unit>"),
    (rf"bis (?P<time>{_TIME}) mindestens", r"mindestens bis \g<time>"),
    (
        rf"(?P<cluster>Cluster (?:{_NUMBER}|{'|'.join(_ORDINALS.values())})) (?P<what>Maßnahmen)",
        r"\g<cluster> von \g<what>",
    ),
    (rf"nicht (?:vor|bis) (?P<who>{_HOUSE})", r"nicht vom \g<who>"),
    (rf"(?P<not>nicht|außer) (?P<verb>{_VERB})(?: (?:vor|bis)(?! \d))?", r"\g<verb> \g<not> vom"),
    (rf"(?<=\w )nur (?P<who>{_HOUSE})", r"nur beim \g<who>"),
    (
        rf"außer ?,? (?:davon|denen|diese)?,? ?welche (?:(?:{_VERB}) )?(?:vom )?(?P<who>{_HOUSES}|{_CLUSTERS})",
        r"außer \g<who>",
    ),
    (rf"(?P<what>welche|Maßnahmen) Ende (?P<time>{_YEAR}|(?:nächst|dies|letzt)es Jahr)", r"\g<what> endet \g<time>"),
    (r"(?:beteiligt|Partner) Unternehmen", "Partner Unternehmen"),
    (r"(?:ohne Angabe|nicht angegeben),? (?:wie viele )?(?:Mittel|kosten)", "ohne Angabe zu Mittel"),
)
# In Turkish what links two times, says how one is meant, asks or denies stands behind.
_OF_TURKISH = _rules(
    (r"Maßnahmen,? (?P<mid>(?:[^\s.?!,]+ ){0,6}?)welche(?=[\s.?!]*$)", r"\g<mid>welche Maßnahmen"),
    (r"Maßnahmen welche", "welche Maßnahmen"),
    (
        rf"(?:welche|weder) (?P<one>{_HOUSE}|{_GROUP}),? (?:und )?(?:weder|welche) (?P<two>{_HOUSE}|{_GROUP})"
        r"(?: (?:gehören|nicht|beim))*",
        r"weder vom \g<one> noch vom \g<two>",
    ),
    (
        rf"(?:welche|weder) (?:mit )?(?P<one>{_CELL}),? (?:und )?(?:weder|welche) (?:mit )?(?P<two>{_CELL})(?: (?:mit|ohne|nicht))?",
        r"weder \g<one> noch \g<two>",
    ),
    (r"(?P<how>unbefristet|befristet) nicht", r"nicht \g<how>"),
    (rf"(?P<who>{_GROUPS}) (?:nebst ?)?(?:gemeinsam|beteiligt)(?: mit)?", r"\g<who> Partner"),
    (rf"(?P<who>{_GROUPS}) nebst", r"\g<who> Partner"),
    (r"(?P<what>[\w.,/]+) nebst", r"\g<what>"),
    (rf"(?P<sum>\d[\d.,]*(?: {_UNIT})+) nicht angegeben", r"höchstens \g<sum>"),
    (rf"(?P<sum>(?:\d[\d.,]*|eine)(?: {_UNIT}n?| Million)+) letzte", r"mehr als \g<sum>"),
    (rf"(?P<more>(?:{_NUMBER}\.?, )+)Cluster (?P<last>{_NUMBER} und {_NUMBER})", r"Cluster \g<more>\g<last>"),
    (rf"(?P<who>{_GROUPS}) (?:Partner )?nicht", r"Partner nicht vom \g<who>"),
    (rf"(?P<who>\w+) (?P<verb>{_VERB}) nicht", r"\g<verb> nicht vom \g<who>"),
    (r"und Internetseite(?! (?:ohne|nicht|geplant))", "und mit Internetseite"),
    (r"begonnen (?P<then>bereits|endet|sind ausgelaufen|noch)", r"begonnen und \g<then>"),
    (rf"(?P<what>{_SOURCE}) (?:(?:von|Mittel|finanziert) )*nicht(?! angegeben)", r"ohne \g<what>"),
    (r"(?P<what>Partner|Internetseite|Mittel|Angabe) nicht(?! angegeben)", r"ohne \g<what>"),
    (rf"(?P<who>{_HOUSES}|{_CLUSTERS}) (?P<not>nicht|außer)", r"\g<not> \g<who>"),
    (rf"nicht (?P<who>{_HOUSE})", r"nicht vom \g<who>"),
    (rf"nur (?P<who>{_HOUSES})(?= (?:zuständig|beim|gehören))", r"allein \g<who>"),
    (r"(?P<number>\d{1,2}|zwei|drei|vier|fünf|sechs|zehn) pro Jahr (?:Jahr )?befristet", r"\g<number> Jahr befristet"),
    (r"(?P<number>\d{1,2}|zwei|drei|vier|fünf|sechs|zehn) Jahr vor", r"vor \g<number> Jahren"),
    (rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})", r"\g<day>. \g<month>"),
    (rf"(?P<year>{_YEAR}) Jahresende", r"Ende \g<year>"),
    (r"Jahr laufende", "Jahr laufen"),
    (
        rf"(?P<one>{_VALUE}(?: {_UNIT})*) (?:(?:und|bis|-) )?(?P<two>{_VALUE})(?P<unit>(?: {_UNIT})*) zwischen",
        r"zwischen \g<one> und \g<two>\g<unit>",
    ),
    (rf"(?P<time>{_TIME}) (?:und|oder) nach", r"seit \g<time>"),
    (rf"(?P<time>{_TIME}) (?:und|oder) vor", r"spätestens \g<time>"),
    (rf"(?P<time>{_TIME}) (?P<how>{_BEHIND})", r"\g<how> \g<time>"),
    (rf"bis (?P<time>{_TIME}) mindestens", r"mindestens bis \g<time>"),
    (rf"(?:(?:seit|ab) )?(?P<one>{_TIME}) bis (?P<two>{_TIME})", r"von \g<one> bis \g<two>"),
    (
        r"^(?P<rest>(?:(?!\b(?:welche|alle|wie viele|zeig|brauche)\b).)*[^\s,]) (?P<what>Maßnahmen(?=[\s.?!]*$))",
        r"\g<rest> welche \g<what>",
    ),
)
# Spoken Arabic says months by numbers; a year behind a sum is one of each.
_OF_ARABIC = _rules(
    (rf"Monat (?P<month>1[0-2]|[1-9])(?: von)?[ /]+(?P<year>{_YEAR})", r"\g<month>/\g<year>"),
    (rf"(?<!diesen )(?<!nächsten )(?<!letzten )Monat (?P<month>{'|'.join(MONTHS)})", r"\g<month>"),
    (rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})", r"\g<day>. \g<month>"),
    (rf"(?:von )?(?P<time>{_TIME}),? (?:und |oder )?(?:danach|nach(?! \w* ?\d))", r"seit \g<time>"),
    (rf"(?P<part>{_PART}) von (?P<year>{_YEAR})", r"\g<part> \g<year>"),
    (rf"(?P<unit>{_UNIT}) Jahr", r"\g<unit> pro Jahr"),
    (r"(?<!pro )Jahr (?P<how>mehr als|weniger als|höchstens|mindestens|zwischen)", r"pro Jahr \g<how>"),
    (r"ohne (?P<sum>\d[\d.,]*)", r"weniger als \g<sum>"),
    (
        r"(?P<how>weniger als|mehr als|höchstens|mindestens) (?P<what>(?:kosten|Mittel|pro Jahr|insgesamt)(?: (?:pro Jahr|insgesamt))?)",
        r"\g<what> \g<how>",
    ),
    (r"als Millionen", "als eine Million"),
    (r"zwischen Millionen", "zwischen 1 Million"),
    (rf"nicht mit (?P<what>{_CELL})", r"ohne \g<what>"),
    (r"(?P<what>Mittel|finanziert) (?:von |vom )?Land", r"\g<what> Landesmittel"),
    (rf"nicht vom (?:{_VERB})", "nicht vom"),
    (r"(?<=Million )und Millionen(?= Euro)", "und eine Million"),
    (r"ohne Cluster", "welche Cluster"),
    (rf"laufen mindestens (?P<time>{_TIME})", r"laufen mindestens bis \g<time>"),
    (r"Mittel (?:ist )?weniger als(?=\W*$)", "das wenigste Geld"),
    (r"Mittel (?:ist )?mehr als(?=\W*$)", "das meiste Geld"),
    (rf"gemeinsam mit (?P<who>{_GROUPS})", r"Partner \g<who>"),
    (r"Cluster letzte", "letzte Cluster"),
    (r"(?P<what>Mittel|Partner) unbefristet", r"\g<what> nicht angegeben"),
    (rf"aber (?P<who>{_HOUSE})", r"nur \g<who>"),
    (rf"zwischen (?P<who>{_HOUSE})", r"vom \g<who>"),
    (rf"von (?P<one>{_TIME}) (?P<two>{_TIME})", r"von \g<one> bis \g<two>"),
    (rf"(?P<who>{_GROUPS}) nicht (?:Partner|beteiligt)", r"Partner nicht vom \g<who>"),
    (rf"(?P<who>{_HOUSES}) nicht (?:Partner|beteiligt|gehören|zuständig)", r"nicht vom \g<who>"),
    (rf"nicht angegeben (?P<what>{_CELL})", r"ohne Angabe zu \g<what>"),
    (
        rf"(?:nicht )?(?:gehören )?(?:nicht vom nicht|weder|nicht) (?:vom )?(?P<one>{_HOUSE}) (?:und|noch) nicht (?:vom )?(?P<two>{_HOUSE})",
        r"weder vom \g<one> noch vom \g<two>",
    ),
    (rf"(?P<who>{_GROUPS}) (?:gemeinsam|beteiligt)", r"\g<who> Partner"),
    (r"Laufzeit (?P<number>\d{1,2}|zwei|drei|vier|fünf|sechs|zehn) Jahr", r"befristet auf \g<number> Jahr"),
)
# "до" is "vor" of what began, "bis" of what lasts or ends, of sums, and behind a first value.
_OF_RANGES = _rules(
    (rf"zwischen (?P<one>{_VALUE}) (?:vor|bis) (?P<two>{_VALUE})", r"zwischen \g<one> und \g<two>"),
    (rf"vor (?P<time>{_TIME}) einschließlich", r"bis \g<time>"),
    (rf"(?:seit|ab|von) (?P<one>{_SUM}) (?:vor|bis) (?P<two>{_SUM} {_UNIT})", r"zwischen \g<one> und \g<two>"),
    (rf"(?:seit|ab|von) (?P<one>{_VALUE}) (?:vor|bis) (?P<two>{_VALUE})", r"von \g<one> bis \g<two>"),
    (rf"vor (?P<sum>{_SUM} {_UNIT}|Ende)", r"bis \g<sum>"),
)
# Russian and Ukrainian say "к" for "zu" and for "bis", "с" for "mit" and for "seit", "от" for "von" and for "ab".
_OF_SLAVIC = _rules(
    (r"(?P<angabe>Angabe|angegeben),(?= (?:Laufzeit|Mittel|Partner|Ziel|Internetseite))", r"\g<angabe>"),
    (r"(?<!\w )(?<!, )oder (?P<next>\w+)", r"\g<next>"),
    (rf"zum (?P<time>{_TIME})", r"bis \g<time>"),
    (r"zum (?P<next>\w+)", r"\g<next>"),
    (rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})", r"\g<day>. \g<month>"),
    (rf"in (?P<count>{_COUNT}) Jahr", r"in \g<count> Jahren"),
    (rf"(?P<count>{_COUNT}) Jahren zurück", r"vor \g<count> Jahren"),
    (r"(?P<how>seit|ab|von|vor|zwischen|und) (?P<unit>Million|Milliarde)n?(?:en)?", r"\g<how> 1 \g<unit>"),
    (rf"außer (?P<who>{_HOUSE}) ohne andere(?: beteiligt)?(?: nicht)?", r"\g<who> ohne andere"),
    (rf"(?P<one>{_SOURCE}),? (?:gemeinsam|zusammen)(?: mit| seit) (?P<two>{_SOURCE})", r"\g<one> und \g<two>"),
    (rf"(?P<year>{_YEAR}) (?:Jahr )?Ende(?! {_YEAR}| der)", r"endet \g<year>"),
    (rf"(?P<year>{_YEAR}) (?:Jahr )?Anfang(?! {_YEAR}| der)", r"begonnen \g<year>"),
    (r"(?:und|oder|,) (?P<two>ohne|mit|nicht) (?P<one>\w+), (?P=two)", r"und \g<two> \g<one>"),
    (r"und (?P<one>\w+), und(?: ohne| mit| ab)? (?P<two>\w+)", r"sowohl \g<one> als auch \g<two>"),
    (r"oder (?P<one>\w+), oder(?: ab)? (?P<two>\w+)", r"\g<one> oder \g<two>"),
    (
        r"(?:weder|nicht) (?:vom |beim |ab )?(?P<one>(?!allein|angegeben)\w+),? (?:und )?(?:weder|nicht) (?:ab )?(?P<two>\w+)",
        r"weder \g<one> noch \g<two>",
    ),
    (r"(?:ohne Angabe|nicht angegeben) weder (?P<one>\w+) noch (?P<two>\w+)", r"weder \g<one> noch \g<two> angegeben"),
)
_MEANT_OF_TIME = (
    (re.compile(rf"\bseit (?!{_VALUE}|Schuljahr|Legislatur|Beginn|Jahr)"), "mit "),
    (re.compile(r"(?<=Maßnahmen )(?:bis|mit)(?= [\u0400-\u04ff])"), "für"),
    (re.compile(rf"\bab (?!{_VALUE}|Schuljahr|Legislatur|Beginn|Jahr)"), "vom "),
)
_BEFORE = re.compile(rf"(?<!nicht )\bvor (?={_TIME})", re.IGNORECASE)
_NUMBERED = re.compile(rf"\bCluster (?P<one>{_ORDINAL})(?: (?:und|oder) (?:Cluster )?(?P<two>{_ORDINAL}))?\b")
_NUMBER_WORD = r"(?:\d{1,2}|ein|eins|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)"
_AMOUNT = rf"\d[\d.,]*(?: {_UNIT})?"
_HAPPENS = r"(?:begonnen|beginnt|endet|(?:sind |bereits )?ausgelaufen|(?:noch )?laufen|noch laufend|derzeit laufend)"
# Each of two things that happen has its own part of a German question, and what happens without a time does so now.
_OF_HAPPENING = _rules(
    (rf"nicht (?P<verb>beginnt|begonnen) vor (?P<time>{_TIME})", r"\g<verb> nicht vor \g<time>"),
    (rf"noch nicht begonnen vor (?P<time>{_TIME})", r"begonnen nicht vor \g<time>"),
    (
        rf"(?P<first>{_HAPPENS}(?: (?:in|vor|nach|seit|ab|bis))? {_TIME})(?= (?:und )?(?:noch |bereits |sind )?{_HAPPENS})",
        r"\g<first>,",
    ),
    (r"(?<!noch )(?<!derzeit )laufen(?= ?[.?!]?$)(?<!\d\d laufen)", "laufen derzeit"),
    (
        r"Internetseite (?P<what>(?:\w+ ){0,3})(?:noch nicht (?:ausgelaufen|begonnen)|nicht sind ausgelaufen|(?:nicht )?noch(?: nicht)?(?= ?[.?!]?$))",
        r"Internetseite \g<what>noch in Arbeit",
    ),
    (r"nicht (?:bereits laufen|laufen (?:\w+ )?mehr)(?! als)", "nicht mehr laufen"),
    (rf"(?P<what>Maßnahmen),?(?: in| an| bei| mit)? welche (?P<who>{_GROUP})", r"\g<what>, wo \g<who>"),
    (rf"(?:mit )?(?P<n>{_NUMBER_WORD}) Jahr(?:en)? Befristung", r"befristet auf \g<n> Jahre"),
    (r"(?P<what>begonnen|beginnt|endet|sind ausgelaufen) (?P<when>zuletzt|zuerst)", r"\g<when> \g<what>"),
    (r"ohne noch|noch ohne", "ohne"),
    (rf"vor in (?P<time>{_TIME})", r"vor \g<time>"),
    (rf"finanziert (?P<who>{_GROUP})", r"\g<who> Partner"),
    (r"nicht mehr als(?= ?[.?!]?$)", "noch nicht ausgelaufen"),
    (r"mehr als(?= ?[.?!]?$)", "sind ausgelaufen"),
    (r"(?P<before>kosten|insgesamt|und|oder|zwischen) Million(?:en)?", r"\g<before> eine Million"),
    (r"(?:außer|ohne|nicht) (?:davon|denen) (?:sind |bereits )*ausgelaufen", "noch nicht ausgelaufen"),
    (r"ohne endet(?! \d)", "unbefristet"),
    (r"(?<!, )und (?P<one>\w+), und (?P<two>\w+)", r"\g<one> und \g<two>"),
    (
        rf"ohne (?P<what>Partner|Internetseite|Mittel),? (?:in |aus |mit )?(?P<cluster>Cluster {_NUMBER})",
        r"\g<cluster> ohne \g<what>",
    ),
    (rf"Cluster (?:von|vom|seit|ab|aus) (?P<one>{_NUMBER}) bis (?P<two>{_NUMBER})", r"Cluster \g<one> bis \g<two>"),
    (r"(?P<not>außer|nicht|ohne) davon", r"\g<not> denen"),
    (r"(?P<said>Angabe|angegeben),(?= (?:Laufzeit|Mittel|Partner|Ziel))", r"\g<said>"),
    (r"Maßnahmen(?P<comma>,?) (?:für )?welche Partner", r"Maßnahmen\g<comma> mit Partner"),
    (rf"(?P<who>{_GROUP}) nicht (?:beteiligt|Partner)", r"nicht vom \g<who> Partner"),
    (rf"mehr als (?P<time>{_TIME})(?! {_UNIT})", r"laufen über \g<time> hinaus"),
)
_NOW = re.compile(r"\bderzeit\b(?! lauf)")
_OF_MEASURES = re.compile(rf"Maßnahmen|Cluster|{_HOUSE}", re.IGNORECASE)
_SAYS_WHEN = re.compile(r"\d{4}|begonnen|beginnt|endet|ausgelauf|lauf|geplant|Internetseite")
_OF_ENGLISH = _rules(
    (r"Cluster ich", "Cluster I"),
    (r"^(?P<what>(?:(?!welche|alle|wie|wo|nicht|ohne|ich|wir|noch)\w+ ){1,2}Maßnahmen)", r"welche \g<what>"),
    (rf"by (?P<time>{_TIME})", r"bis \g<time>"),
    (rf"by (?P<who>{_HOUSE})", r"vom \g<who>"),
    (rf"(?:past|(?:laufen|noch laufend) mehr als) (?P<time>{_TIME})(?! {_UNIT})", r"laufen über \g<time> hinaus"),
    (rf"(?P<how>und|oder) nur (?P<time>{_TIME})", r"\g<how> \g<time>"),
    (r"letzten (?P<how>bis|mindestens|nach|über|mehr als|seit)", r"laufen \g<how>"),
    (rf"(?P<n>{_NUMBER_WORD}) Jahr(?P<what>(?: \w+)? Maßnahmen)", r"befristet auf \g<n> Jahre \g<what>"),
    (r"wie viele Maßnahmen welche", "wie viele Maßnahmen nennen"),
    (rf"(?P<who>{_HOUSE}) nur(?= ?[.?!,]|$)", r"nur vom \g<who>"),
    (r"Internetseite (?P<what>(?:\w+ ){0,3})derzeit laufend", r"Internetseite \g<what>in Arbeit"),
)
# German has the day before the month, the currency behind the sum, and "nicht" behind the verb.
_OF_SUMS_AND_DAYS = _rules(
    (
        rf"(?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>{_YEAR})",
        r"\g<day>. \g<month> \g<year>",
    ),
    (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{'|'.join(MONTHS)}) (?P<year>{_YEAR})",
        r"\g<day>. \g<month> \g<year>",
    ),
    (r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>20\d\d)", r"\g<day>.\g<month>.\g<year>"),
    (rf"Euro (?P<sum>{_AMOUNT})(?! (?:{_UNIT}))", r"\g<sum> Euro"),
    (r"nicht kosten mehr als", "kosten höchstens"),
    (r"nicht kosten weniger als", "kosten mindestens"),
    (r"Ende Legislatur", "Ende der Legislatur"),
    (rf"(?P<time>{_TIME}) (?:und|oder) (?:nach|später|danach)(?! (?:{_TIME}))", r"ab \g<time>"),
    (rf"(?P<time>{_TIME}) (?:und|oder) (?:vor|früher|davor)(?! (?:{_TIME}))", r"bis \g<time>"),
)
_OF_ENGLISH_AND_POLISH = _rules(
    (r"laufen Maßnahmen", "laufende Maßnahmen"),
    (rf"(?P<n>{_NUMBER_WORD}) (?P<unit>Jahr|Monat)(?:en|e)? ago", r"vor \g<n> \g<unit>en"),
)
_OF_POLISH = _rules(
    (rf"(?P<n>{_NUMBER_WORD}) Jahr (?P<what>Maßnahmen)", r"befristet auf \g<n> Jahre \g<what>"),
    (rf"nicht (?P<verb>beteiligt|zuständig|Partner) (?P<who>{_HOUSE}|{_GROUP})", r"\g<verb> nicht vom \g<who>"),
)
_OF = {
    "en": (*_OF_SUMS_AND_DAYS, *_OF_ENGLISH, *_OF_ENGLISH_AND_POLISH, *_OF_HAPPENING, *_OF_ALL),
    "pl": (*_OF_SUMS_AND_DAYS, *_OF_POLISH, *_OF_ENGLISH_AND_POLISH, *_OF_HAPPENING, *_OF_ALL),
    "tr": (*_OF_ALL, *_OF_TURKISH),
    "ar": (*_OF_ALL, *_OF_ARABIC),
    "ru": (*_OF_SLAVIC, *_OF_ALL, *_OF_RANGES, *_MEANT_OF_TIME),
    "uk": (*_OF_SLAVIC, *_OF_ALL, *_OF_RANGES, *_MEANT_OF_TIME),
}


def in_german_order(text: str, language: str) -> str:
    """Return German words in the order of a language with times, numbers and negations where German has them."""
    text = _NUMBERED.sub(lambda match: f"Cluster {' und '.join(_ORDINALS[n] for n in match.groups() if n)}", text)
    for pattern, german in _OF.get(language, _OF_ALL):
        text = pattern.sub(german, text)
    if language in {"en", "pl"} and not _SAYS_WHEN.search(text) and _OF_MEASURES.search(text):
        text = _NOW.sub("derzeit laufend", text)
    if language in {"ru", "uk"} and not _NOT_LASTING.search(text):
        text = _BEFORE.sub("bis ", text)
    return text
