"""Putting German words that stand in the order of another language into the order of a German question."""

from __future__ import annotations

import re

from assistant.understanding.orderparts import (
    AMOUNT,
    BEHIND,
    CELL,
    CLUSTERS,
    COUNT,
    DAY_OF_MONTH,
    GROUP,
    GROUPS,
    HAPPENS,
    HOUSE,
    HOUSES,
    NUMBER,
    NUMBER_WORD,
    ORDINAL,
    ORDINALS,
    PART,
    SOURCE,
    SUM,
    TIME,
    UNIT,
    VALUE,
    VERB,
    YEAR,
    rules,
)
from corpus.dates import MONTHS

_NOT_LASTING = re.compile(r"\b(?:ausgelaufen|begonnen|beginnt|endet)\b")

_OF_ALL = rules(
    (rf"(?P<year>{YEAR}(?:/(?:20)?\d\d)?) Schuljahr", r"Schuljahr \g<year>"),
    (rf"(?P<year>{YEAR}) Jahr", r"\g<year>"),
    (rf"Jahr (?P<year>{YEAR})", r"\g<year>"),
    (rf"(?P<year>{YEAR}) (?P<part>{PART})(?! {YEAR})", r"\g<part> \g<year>"),
    (rf"(?P<one>{NUMBER})\.? (?P<link>und|oder) (?P<two>{NUMBER})\.? Cluster", r"Cluster \g<one> \g<link> \g<two>"),
    (rf"aus (?P<one>{TIME}) bis (?P<two>{TIME})", r"von \g<one> bis \g<two>"),
    (rf"aus (?P<time>{TIME})", r"ab \g<time>"),
    (r"eins (?P<unit>Million|Milliarde)n?(?:en)?", r"eine \g<unit>"),
    (r"(?P<how>als|bis|höchstens|mindestens|genau) (?P<unit>Million|Milliarde)n?(?:en)?", r"\g<how> eine \g<unit>"),
    (rf"bis (?P<time>{TIME}) mindestens", r"mindestens bis \g<time>"),
    (
        rf"(?P<cluster>Cluster (?:{NUMBER}|{'|'.join(ORDINALS.values())})) (?P<what>Maßnahmen)",
        r"\g<cluster> von \g<what>",
    ),
    (rf"nicht (?:vor|bis) (?P<who>{HOUSE})", r"nicht vom \g<who>"),
    (rf"(?P<not>nicht|außer) (?P<verb>{VERB})(?: (?:vor|bis)(?! \d))?", r"\g<verb> \g<not> vom"),
    (rf"(?<=\w )nur (?P<who>{HOUSE})", r"nur beim \g<who>"),
    (
        rf"außer ?,? (?:davon|denen|diese)?,? ?welche (?:(?:{VERB}) )?(?:vom )?(?P<who>{HOUSES}|{CLUSTERS})",
        r"außer \g<who>",
    ),
    (rf"(?P<what>welche|Maßnahmen) Ende (?P<time>{YEAR}|(?:nächst|dies|letzt)es Jahr)", r"\g<what> endet \g<time>"),
    (rf"(?P<time>{YEAR}),? letzte[ns]? Jahr(?! \d)", r"endet \g<time>"),
    (rf"nicht endet (?:und |auch )?nach (?P<time>{TIME})", r"laufen über \g<time> hinaus"),
    (r"ohne Ziel", "ohne Angabe zum Ziel"),
    (r"(?:beteiligt|Partner) (?P<who>Unternehmen|Kommunen)", r"Partner \g<who>"),
    (r"(?:ohne Angabe|nicht angegeben),? (?:wie viele )?(?:Mittel|kosten)", "ohne Angabe zu Mittel"),
)
# In Turkish what links two times, says how one is meant, asks or denies stands behind.
_OF_TURKISH = rules(
    (r"Maßnahmen,? (?P<mid>(?:[^\s.?!,]+ ){0,6}?)welche(?=[\s.?!]*$)", r"\g<mid>welche Maßnahmen"),
    (r"Maßnahmen welche", "welche Maßnahmen"),
    (
        rf"(?:welche|weder) (?P<one>{HOUSE}|{GROUP}),? (?:und )?(?:weder|welche) (?P<two>{HOUSE}|{GROUP})"
        r"(?: (?:gehören|nicht|beim))*",
        r"weder vom \g<one> noch vom \g<two>",
    ),
    (
        rf"(?:welche|weder) (?:mit )?(?P<one>{CELL}),? (?:und )?(?:weder|welche) (?:mit )?(?P<two>{CELL})(?: (?:mit|ohne|nicht))?",
        r"weder \g<one> noch \g<two>",
    ),
    (r"(?P<how>unbefristet|befristet) nicht", r"nicht \g<how>"),
    (rf"(?P<who>{GROUPS}) (?:nebst ?)?(?:gemeinsam|beteiligt)(?: mit)?", r"\g<who> Partner"),
    (rf"(?P<who>{GROUPS}) nebst", r"\g<who> Partner"),
    (r"(?P<what>[\w.,/]+) nebst", r"\g<what>"),
    (rf"(?P<sum>\d[\d.,]*(?: {UNIT})+) nicht angegeben", r"höchstens \g<sum>"),
    (rf"(?P<sum>(?:\d[\d.,]*|eine)(?: {UNIT}n?| Million)+) (?:letzte|angegeben)", r"mehr als \g<sum>"),
    (rf"(?P<more>(?:{NUMBER}\.?, )+)Cluster (?P<last>{NUMBER} und {NUMBER})", r"Cluster \g<more>\g<last>"),
    (rf"(?P<who>{GROUPS}) (?:Partner )?nicht", r"Partner nicht vom \g<who>"),
    (rf"(?P<who>\w+) (?P<verb>{VERB}) nicht", r"\g<verb> nicht vom \g<who>"),
    (r"und Internetseite(?! (?:ohne|nicht|geplant))", "und mit Internetseite"),
    (r"begonnen (?P<then>bereits|endet|sind ausgelaufen|noch)", r"begonnen und \g<then>"),
    (rf"(?P<what>{SOURCE}) (?:(?:von|Mittel|finanziert) )*nicht(?! angegeben)", r"ohne \g<what>"),
    (r"(?P<what>Partner|Internetseite|Mittel|Angabe) nicht(?! angegeben)", r"ohne \g<what>"),
    (rf"(?P<who>{HOUSES}|{CLUSTERS}) (?P<not>nicht|außer)", r"\g<not> \g<who>"),
    (rf"nicht (?P<who>{HOUSE})", r"nicht vom \g<who>"),
    (rf"nur (?P<who>{HOUSES})(?= (?:zuständig|beim|gehören))", r"allein \g<who>"),
    (r"(?P<number>\d{1,2}|zwei|drei|vier|fünf|sechs|zehn) pro Jahr (?:Jahr )?befristet", r"\g<number> Jahr befristet"),
    (r"(?P<number>\d{1,2}|zwei|drei|vier|fünf|sechs|zehn) Jahr vor", r"vor \g<number> Jahren"),
    DAY_OF_MONTH,
    (rf"(?P<year>{YEAR}) Jahresende", r"Ende \g<year>"),
    (r"Jahr laufende", "Jahr laufen"),
    (
        rf"(?P<one>{VALUE}(?: {UNIT})*) (?:(?:und|bis|-) )?(?P<two>{VALUE})(?P<unit>(?: {UNIT})*) zwischen",
        r"zwischen \g<one> und \g<two>\g<unit>",
    ),
    (rf"(?P<time>{TIME}) (?:und|oder) nach", r"seit \g<time>"),
    (rf"(?P<time>{TIME}) (?:und|oder) vor", r"spätestens \g<time>"),
    (rf"(?P<time>{TIME}) (?P<how>{BEHIND})", r"\g<how> \g<time>"),
    (rf"bis (?P<time>{TIME}) mindestens", r"mindestens bis \g<time>"),
    (rf"(?:(?:seit|ab) )?(?P<one>{TIME}) bis (?P<two>{TIME})", r"von \g<one> bis \g<two>"),
    (
        r"^(?P<rest>(?:(?!\b(?:welche|alle|wie viele|zeig|brauche)\b).)*[^\s,]) (?P<what>Maßnahmen(?=[\s.?!]*$))",
        r"\g<rest> welche \g<what>",
    ),
)
# Spoken Arabic says months by numbers; a year behind a sum is one of each.
_OF_ARABIC = rules(
    (rf"Monat (?P<month>1[0-2]|[1-9])(?: von)?[ /]+(?P<year>{YEAR})", r"\g<month>/\g<year>"),
    (rf"(?<!diesen )(?<!nächsten )(?<!letzten )Monat (?P<month>{'|'.join(MONTHS)})", r"\g<month>"),
    DAY_OF_MONTH,
    (rf"(?:von )?(?P<time>{TIME}),? (?:und |oder )?(?:danach|nach(?! \w* ?\d))", r"seit \g<time>"),
    (rf"(?P<part>{PART}) von (?P<year>{YEAR})", r"\g<part> \g<year>"),
    (rf"(?P<unit>{UNIT}) Jahr", r"\g<unit> pro Jahr"),
    (r"(?<!pro )Jahr (?P<how>mehr als|weniger als|höchstens|mindestens|zwischen)", r"pro Jahr \g<how>"),
    (r"ohne (?P<sum>\d[\d.,]*)", r"weniger als \g<sum>"),
    (
        r"(?P<how>weniger als|mehr als|höchstens|mindestens) (?P<what>(?:kosten|Mittel|pro Jahr|insgesamt)(?: (?:pro Jahr|insgesamt))?)",
        r"\g<what> \g<how>",
    ),
    (r"als Millionen", "als eine Million"),
    (r"zwischen Millionen", "zwischen 1 Million"),
    (rf"nicht mit (?P<what>{CELL})", r"ohne \g<what>"),
    (r"(?P<what>Mittel|finanziert) (?:von |vom )?Land", r"\g<what> Landesmittel"),
    (rf"nicht vom (?:{VERB})", "nicht vom"),
    (rf"kosten nicht (?:vom )?(?P<sum>eine halbe Million|{SUM})", r"kosten weniger als \g<sum>"),
    (r"(?<=Million )und Millionen(?= Euro)", "und eine Million"),
    (r"ohne Cluster", "welche Cluster"),
    (rf"laufen mindestens (?P<time>{TIME})", r"laufen mindestens bis \g<time>"),
    (r"Mittel (?:ist )?weniger als(?=\W*$)", "das wenigste Geld"),
    (r"Mittel (?:ist )?mehr als(?=\W*$)", "das meiste Geld"),
    (rf"gemeinsam mit (?P<who>{GROUPS})", r"Partner \g<who>"),
    (r"Cluster letzte", "letzte Cluster"),
    (r"(?P<what>Mittel|Partner) unbefristet", r"\g<what> nicht angegeben"),
    (rf"aber (?P<who>{HOUSE})", r"nur \g<who>"),
    (rf"zwischen (?P<who>{HOUSE})", r"vom \g<who>"),
    (rf"von (?P<time>{TIME}) (?:bis )?heute", r"seit \g<time>"),
    (rf"von (?P<one>{TIME}) (?P<two>{TIME})", r"von \g<one> bis \g<two>"),
    (rf"(?P<who>{GROUPS}) nicht (?:Partner|beteiligt)", r"Partner nicht vom \g<who>"),
    (rf"(?P<who>{HOUSES}) nicht (?:Partner|beteiligt|gehören|zuständig)", r"nicht vom \g<who>"),
    (rf"nicht angegeben (?P<what>{CELL})", r"ohne Angabe zu \g<what>"),
    (
        rf"(?:nicht )?(?:gehören )?(?:nicht vom nicht|weder|nicht) (?:vom )?(?P<one>{HOUSE}) (?:und|noch) nicht (?:vom )?(?P<two>{HOUSE})",
        r"weder vom \g<one> noch vom \g<two>",
    ),
    (rf"(?P<who>{GROUPS}) (?:gemeinsam|beteiligt)", r"\g<who> Partner"),
    (r"Laufzeit (?P<number>\d{1,2}|zwei|drei|vier|fünf|sechs|zehn) Jahr", r"befristet auf \g<number> Jahr"),
)
# "до" is "vor" of what began, "bis" of what lasts or ends, of sums, and behind a first value.
_OF_RANGES = rules(
    (rf"zwischen (?P<one>{VALUE}) (?:vor|bis) (?P<two>{VALUE})", r"zwischen \g<one> und \g<two>"),
    (rf"vor (?P<time>{TIME}) einschließlich", r"bis \g<time>"),
    (rf"(?:seit|ab|von) (?P<one>{SUM}) (?:vor|bis) (?P<two>{SUM} {UNIT})", r"zwischen \g<one> und \g<two>"),
    (rf"(?:seit|ab|von) (?P<one>{VALUE}) (?:vor|bis) (?P<two>{VALUE})", r"von \g<one> bis \g<two>"),
    (rf"vor (?P<sum>{SUM} {UNIT}|Ende)", r"bis \g<sum>"),
)
# Russian and Ukrainian say "к" for "zu" and for "bis", "с" for "mit" and for "seit", "от" for "von" and for "ab".
_OF_SLAVIC = rules(
    (r"(?P<angabe>Angabe|angegeben),(?= (?:Laufzeit|Mittel|Partner|Ziel|Internetseite))", r"\g<angabe>"),
    (r"(?<!\w )(?<!, )oder (?P<next>\w+)", r"\g<next>"),
    (r"laufen und noch", "laufen noch"),
    (r"aktuelle(?=\s*(?:[?.!,]|$))", "derzeit laufend"),
    (r"laufen Maßnahmen(?! \d)", "derzeit laufende Maßnahmen"),
    (rf"(?P<what>^|, |: |- |und )Ende (?P<time>{YEAR})(?=[\s,.?:!]*$|,|:| und| oder)", r"\g<what>endet \g<time>"),
    (rf"beteiligt (?:vor |bis |zu )?welche (?P<who>{GROUPS})", r"wo \g<who> Partner"),
    (rf"zum (?P<time>{TIME})", r"bis \g<time>"),
    (r"zum (?P<next>\w+)", r"\g<next>"),
    DAY_OF_MONTH,
    (rf"in (?P<count>{COUNT}) Jahr", r"in \g<count> Jahren"),
    (rf"(?P<count>{COUNT}) Jahren zurück", r"vor \g<count> Jahren"),
    (r"(?P<how>seit|ab|von|vor|zwischen|und) (?P<unit>Million|Milliarde)n?(?:en)?", r"\g<how> 1 \g<unit>"),
    (rf"außer (?P<who>{HOUSE}) ohne andere(?: beteiligt)?(?: nicht)?", r"\g<who> ohne andere"),
    (rf"(?P<one>{SOURCE}),? (?:gemeinsam|zusammen)(?: mit| seit) (?P<two>{SOURCE})", r"\g<one> und \g<two>"),
    (rf"(?P<year>{YEAR}) (?:Jahr )?Ende(?! {YEAR}| der)", r"endet \g<year>"),
    (rf"(?P<year>{YEAR}) (?:Jahr )?Anfang(?! {YEAR}| der)", r"begonnen \g<year>"),
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
    (re.compile(rf"\bseit (?!{VALUE}|Schuljahr|Legislatur|Beginn|Jahr)"), "mit "),
    (re.compile(r"(?<=Maßnahmen )(?:bis|mit)(?= [\u0400-\u04ff])"), "für"),
    (re.compile(rf"\bab (?!{VALUE}|Schuljahr|Legislatur|Beginn|Jahr)"), "vom "),
)
_BEFORE = re.compile(rf"(?<!nicht )\bvor (?={TIME})", re.IGNORECASE)
_NUMBERED = re.compile(rf"\bCluster (?P<one>{ORDINAL})(?: (?:und|oder) (?:Cluster )?(?P<two>{ORDINAL}))?\b")
# Each of two things that happen has its own part of a German question, and what happens without a time does so now.
_OF_HAPPENING = rules(
    (rf"nicht (?P<verb>beginnt|begonnen) vor (?P<time>{TIME})", r"\g<verb> nicht vor \g<time>"),
    (rf"noch nicht begonnen vor (?P<time>{TIME})", r"begonnen nicht vor \g<time>"),
    (
        rf"(?P<first>{HAPPENS}(?: (?:in|vor|nach|seit|ab|bis))? {TIME})(?= (?:und )?(?:noch |bereits |sind )?{HAPPENS})",
        r"\g<first>,",
    ),
    (r"(?<!noch )(?<!derzeit )laufen(?= ?[.?!]?$)(?<!\d\d laufen)", "laufen derzeit"),
    (
        r"Internetseite (?P<what>(?:\w+ ){0,3})(?:noch nicht (?:ausgelaufen|begonnen)|nicht sind ausgelaufen|(?:nicht )?noch(?: nicht)?(?= ?[.?!]?$))",
        r"Internetseite \g<what>noch in Arbeit",
    ),
    (r"nicht (?:bereits laufen|laufen (?:\w+ )?mehr)(?! als)", "nicht mehr laufen"),
    (rf"(?P<what>Maßnahmen),?(?: in| an| bei| mit)? welche (?P<who>{GROUP})", r"\g<what>, wo \g<who>"),
    (rf"(?:mit )?(?P<n>{NUMBER_WORD}) Jahr(?:en)? Befristung", r"befristet auf \g<n> Jahre"),
    (r"(?P<what>begonnen|beginnt|endet|sind ausgelaufen) (?P<when>zuletzt|zuerst)", r"\g<when> \g<what>"),
    (r"ohne noch|noch ohne", "ohne"),
    (rf"vor in (?P<time>{TIME})", r"vor \g<time>"),
    (rf"finanziert (?P<who>{GROUP})", r"\g<who> Partner"),
    (r"nicht mehr als(?= ?[.?!]?$)", "noch nicht ausgelaufen"),
    (r"mehr als(?= ?[.?!]?$)", "sind ausgelaufen"),
    (r"(?P<before>kosten|insgesamt|und|oder|zwischen) Million(?:en)?", r"\g<before> eine Million"),
    (r"(?:außer|ohne|nicht) (?:davon|denen) (?:sind |bereits )*ausgelaufen", "noch nicht ausgelaufen"),
    (r"ohne endet(?! \d)", "unbefristet"),
    (r"(?<!, )und (?P<one>\w+), und (?P<two>\w+)", r"\g<one> und \g<two>"),
    (
        rf"ohne (?P<what>Partner|Internetseite|Mittel),? (?:in |aus |mit )?(?P<cluster>Cluster {NUMBER})",
        r"\g<cluster> ohne \g<what>",
    ),
    (rf"Cluster (?:von|vom|seit|ab|aus) (?P<one>{NUMBER}) bis (?P<two>{NUMBER})", r"Cluster \g<one> bis \g<two>"),
    (r"(?P<not>außer|nicht|ohne) davon", r"\g<not> denen"),
    (r"(?P<said>Angabe|angegeben),(?= (?:Laufzeit|Mittel|Partner|Ziel))", r"\g<said>"),
    (r"Maßnahmen(?P<comma>,?) (?:für )?welche Partner", r"Maßnahmen\g<comma> mit Partner"),
    (rf"(?P<who>{GROUP}) nicht (?:beteiligt|Partner)", r"nicht vom \g<who> Partner"),
    (rf"mehr als (?P<time>{TIME})(?! {UNIT})", r"laufen über \g<time> hinaus"),
)
_NOW = re.compile(r"\bderzeit\b(?! lauf)")
_OF_MEASURES = re.compile(rf"Maßnahmen|Cluster|{HOUSE}", re.IGNORECASE)
_SAYS_WHEN = re.compile(r"\d{4}|begonnen|beginnt|endet|ausgelauf|lauf|geplant|Internetseite")
_OF_ENGLISH = rules(
    (r"Cluster ich", "Cluster I"),
    (r"^(?P<what>(?:(?!welche|alle|wie|wo|nicht|ohne|ich|wir|noch)\w+ ){1,2}Maßnahmen)", r"welche \g<what>"),
    (rf"by (?P<time>{TIME})", r"bis \g<time>"),
    (rf"by (?P<who>{HOUSE})", r"vom \g<who>"),
    (rf"(?:past|(?:laufen|noch laufend) mehr als) (?P<time>{TIME})(?! {UNIT})", r"laufen über \g<time> hinaus"),
    (rf"(?P<how>und|oder) nur (?P<time>{TIME})", r"\g<how> \g<time>"),
    (r"letzten (?P<how>bis|mindestens|nach|über|mehr als|seit)", r"laufen \g<how>"),
    (rf"(?P<n>{NUMBER_WORD}) Jahr(?P<what>(?: \w+)? Maßnahmen)", r"befristet auf \g<n> Jahre \g<what>"),
    (r"wie viele Maßnahmen welche", "wie viele Maßnahmen nennen"),
    (rf"(?P<who>{HOUSE}) nur(?= ?[.?!,]|$)", r"nur vom \g<who>"),
    (r"Internetseite (?P<what>(?:\w+ ){0,3})derzeit laufend", r"Internetseite \g<what>in Arbeit"),
)
# German has the day before the month, the currency behind the sum, and "nicht" behind the verb.
_OF_SUMS_AND_DAYS = rules(
    (
        rf"(?P<month>{'|'.join(MONTHS)}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>{YEAR})",
        r"\g<day>. \g<month> \g<year>",
    ),
    (
        rf"(?P<day>\d{{1,2}})(?:st|nd|rd|th)? (?P<month>{'|'.join(MONTHS)}) (?P<year>{YEAR})",
        r"\g<day>. \g<month> \g<year>",
    ),
    (r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>20\d\d)", r"\g<day>.\g<month>.\g<year>"),
    (rf"Euro (?P<sum>{AMOUNT})(?! (?:{UNIT}))", r"\g<sum> Euro"),
    (r"nicht kosten mehr als", "kosten höchstens"),
    (r"nicht kosten weniger als", "kosten mindestens"),
    (r"Ende Legislatur", "Ende der Legislatur"),
    (rf"(?P<time>{TIME}) (?:und|oder) (?:nach|später|danach)(?! (?:{TIME}))", r"ab \g<time>"),
    (rf"(?P<time>{TIME}) (?:und|oder) (?:vor|früher|davor)(?! (?:{TIME}))", r"bis \g<time>"),
)
_OF_ENGLISH_AND_POLISH = rules(
    (rf"(?:in|bei|mit|für) welche (?P<who>{GROUP}|{HOUSE})", r"welche Maßnahmen \g<who>"),
    (r"laufen Maßnahmen", "laufende Maßnahmen"),
    (rf"(?P<n>{NUMBER_WORD}) (?P<unit>Jahr|Monat)(?:en|e)? ago", r"vor \g<n> \g<unit>en"),
)
_OF_POLISH = rules(
    (r"Euro Jahr(?! \d)", "Euro pro Jahr"),
    (rf"(?P<who>{GROUPS}),? beteiligt welche", r"wo \g<who> Partner"),
    (rf"(?P<n>{NUMBER_WORD}) Jahr (?P<what>Maßnahmen)", r"befristet auf \g<n> Jahre \g<what>"),
    (rf"nicht (?P<verb>beteiligt|zuständig|Partner) (?P<who>{HOUSE}|{GROUP})", r"\g<verb> nicht vom \g<who>"),
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
    text = _NUMBERED.sub(lambda match: f"Cluster {' und '.join(ORDINALS[n] for n in match.groups() if n)}", text)
    for pattern, german in _OF.get(language, _OF_ALL):
        text = pattern.sub(german, text)
    if language != "de" and not _SAYS_WHEN.search(text) and _OF_MEASURES.search(text):
        text = _NOW.sub("derzeit laufend", text)
    if language in {"ru", "uk"} and not _NOT_LASTING.search(text):
        text = _BEFORE.sub("bis ", text)
    return text
