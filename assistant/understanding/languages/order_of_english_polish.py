"""How words stand in English and in Polish, where a verb or a sum comes earlier, and how a German says it."""

from __future__ import annotations

from assistant.understanding.languages.orderparts import (
    AMOUNT,
    CELL,
    GROUP,
    GROUPS,
    HAPPENS,
    HOUSE,
    NUMBER,
    NUMBER_WORD,
    TIME,
    UNIT,
    YEAR,
    rules,
)
from corpus.dates import MONTHS

# Each of two things that happen has its own part of a German question, and what happens without a time does so now.
OF_HAPPENING = rules(
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
# German has the day before the month, the currency behind the sum, and "nicht" behind the verb.
OF_SUMS_AND_DAYS = rules(
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
OF_ENGLISH = rules(
    (rf"welche (?P<who>{GROUPS}) (?P<how>Partner|beteiligt)", r"wo \g<who> \g<how>"),
    (r"Cluster ich", "Cluster I"),
    (r"^(?P<what>(?:(?!welche|alle|wie|wo|nicht|ohne|ich|wir|noch)\w+ ){1,2}Maßnahmen)", r"welche \g<what>"),
    (rf"by (?P<time>{TIME})", r"bis \g<time>"),
    (rf"by (?P<who>{HOUSE})", r"vom \g<who>"),
    (rf"(?:past|(?:laufen|noch laufend) mehr als) (?P<time>{TIME})(?! {UNIT})", r"laufen über \g<time> hinaus"),
    (rf"(?P<how>und|oder) nur (?P<time>{TIME})", r"\g<how> \g<time>"),
    (rf"(?:nur )?für (?P<n>{NUMBER_WORD}) Jahr(?:en)?(?: nur)(?! (?:vom|in|{HOUSE}))", r"befristet auf \g<n> Jahre"),
    (rf"nur für (?P<n>{NUMBER_WORD}) Jahr(?:en)?(?! \d)", r"befristet auf \g<n> Jahre"),
    (r"(?:für|in|bei|mit|wo) welche (?P<how>ohne|mit)", r"\g<how>"),
    (r"letzten (?P<how>bis|mindestens|nach|über|mehr als|seit)", r"laufen \g<how>"),
    (rf"(?P<n>{NUMBER_WORD}) Jahr(?P<what>(?: \w+)? Maßnahmen)", r"befristet auf \g<n> Jahre \g<what>"),
    (r"wie viele Maßnahmen welche", "wie viele Maßnahmen nennen"),
    (rf"(?P<who>{HOUSE}) nur(?= ?[.?!,]|$)", r"nur vom \g<who>"),
    (r"Internetseite (?P<what>(?:\w+ ){0,3})derzeit laufend", r"Internetseite \g<what>in Arbeit"),
)
OF_POLISH = rules(
    (r"Euro Jahr(?! \d)", "Euro pro Jahr"),
    (rf"(?P<who>{GROUPS}),? beteiligt welche", r"wo \g<who> Partner"),
    (rf"(?P<n>{NUMBER_WORD}) Jahr (?P<what>Maßnahmen)", r"befristet auf \g<n> Jahre \g<what>"),
    (rf"nicht (?P<verb>beteiligt|zuständig|Partner) (?P<who>{HOUSE}|{GROUP})", r"\g<verb> nicht vom \g<who>"),
)
OF_ENGLISH_AND_POLISH = rules(
    (rf"nicht angegeben (?:wer )?(?P<what>{CELL}|Ziel)", r"ohne Angabe zu \g<what>"),
    (rf"(?:in|bei|mit|für) welche (?P<who>{GROUP}|{HOUSE})", r"welche Maßnahmen \g<who>"),
    (r"laufen Maßnahmen", "laufende Maßnahmen"),
    (rf"(?P<n>{NUMBER_WORD}) (?P<unit>Jahr|Monat)(?:en|e)? ago", r"vor \g<n> \g<unit>en"),
)
