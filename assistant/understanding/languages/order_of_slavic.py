"""How words stand in Russian and in Ukrainian, whose little words mean several German ones, and how a German says it."""

from __future__ import annotations

from assistant.understanding.languages.orderparts import (
    CELL,
    CLUSTERS,
    COUNT,
    DAY_OF_MONTH,
    GROUP,
    GROUPS,
    HOUSE,
    NUMBER,
    ORDINAL,
    SOURCE,
    SUM,
    TIME,
    UNIT,
    VALUE,
    YEAR,
    Rule,
    rules,
)
from corpus.dates import MONTHS, SEASONS

_MONTH = "|".join(MONTHS)
_NOT_OF = r"(?:ohne|außer|nicht vom)"
_OUT = r"(?:ohne|außer)(?: (?:alle|Maßnahmen|davon|denen))* ?,? (?:welche|was|wo|davon|denen)"
_LACKS = r"(?:ohne Angabe|ohne|nicht angegeben|fehlt)"
# What is said wrongly and at once put right: "of the sixth, no, of the fifth cluster".
_NUMBERED = rf"(?:{ORDINAL}|{NUMBER}|eins|zwei|drei|vier|fünf|sechs)"
_SPOKEN = rf"(?:Cluster )?{_NUMBERED}(?: Cluster)?|{HOUSE}|{TIME}"
_NO = r"[ ,]* (?:nein,?|(?:ohne|weder|nicht|statt),)(?: nein,?)* (?:(?:mit|aus|von|vom|in|seit|bis|ab) )?"
# What holds of Polish too: a month said behind its season or behind "end of", a double no, a cell and what it lacks,
# a fund that does not matter, what stands in the place of another, a sum that is not exceeded, neither of two clusters, a slip of the tongue.
OF_SLAVS = rules(
    (
        rf"(?:{'|'.join(SEASONS)}|Ende) (?P<year>{YEAR})[:,]? (?:und |aber )?(?:genau )?(?P<month>{_MONTH})(?! {YEAR})",
        r"\g<month> \g<year>",
    ),
    (
        rf"(?:ohne|außer) (?:(?:mit|seit|vom|davon) )?(?:alle )?(?P<cluster>{CLUSTERS})? ?(?:alle)?,? ?(?:wo|welche) {_NOT_OF} (?P<who>{HOUSE})",
        r"\g<cluster> vom \g<who>",
    ),
    (
        rf"ohne (?:mit|seit|aus|vom) (?P<cluster>{CLUSTERS})(?:,? alle(?: Maßnahmen)?)?,? (?:(?:seit|vom|mit|welche|wo) )*(?P<who>{HOUSE})",
        r"\g<cluster> ohne \g<who>",
    ),
    (
        r"(?:ohne|außer)(?: alle(?: Maßnahmen)?,?| ,| Maßnahmen,?)(?: (?:wo|welche))? (?:ohne|nicht angegeben) (?P<what>Partner|Internetseite|Mittel|Laufzeit)",
        r"nur mit \g<what>",
    ),
    (
        r"(?:Laufzeit )?(?:ohne|nicht angegeben|fehlt)[:,]? (?:weder|nicht) (?:Anfang|Beginn),? (?:noch|weder|und weder|nicht) Ende",
        "ohne Angabe zu Laufzeit",
    ),
    (rf"(?P<who>{GROUPS}) beteiligt Partner", r"\g<who> Partner"),
    (rf"(?:wo|welche)(?: mit)? (?P<who>{GROUPS}) beteiligt", r"welche Maßnahmen mit Partner \g<who>"),
    (rf"(?P<house>{HOUSE}) beteiligt (?:mit|seit) (?P<who>{GROUPS})", r"\g<house> mit Partner \g<who>"),
    (r"(?:finanziert(?: alle| welche)? Land|Land finanziert)", "finanziert Landesmittel"),
    (r"welche (?:фонд|fundusz)\w*:? egal", ""),
    (r"laufen (?:und|auch) (?P<when>noch|heute|derzeit)", r"laufen \g<when>"),
    (r"nur,? ?,? wo (?P<what>Partner|Internetseite)(?=\W*$)", r"nur mit \g<what>"),
    (r"stattdessen Land", "stattdessen Landesmittel"),
    (r"und noch (?P<what>Partner|Internetseite)(?=\W*$)", r"und auch mit \g<what>"),
    (rf"(?:ohne statt (?P<what>{CELL})|statt (?P<cell>{CELL}) (?:ohne|fehlt))", r"ohne Angabe \g<what>\g<cell>"),
    (r"(?<=, )(?:wo|welche) (?P<what>Partner|Internetseite|Mittel)(?=\W*$)", r"wo \g<what> angegeben"),
    (r"(?P<sum>\d{5,}) pro Jahr", r"\g<sum> Euro pro Jahr"),
    (rf"gehören (?P<sum>{SUM})(?= pro Jahr| Euro| insgesamt)", r"kosten höchstens \g<sum>"),
    (
        rf"(?:nicht )?gehören (?:nicht )?,?(?:weder|nicht) (?:(?:vor|bis|zu|zum) )?(?P<one>{ORDINAL}|{NUMBER}),? (?:und )?(?:weder|nicht) (?:(?:vor|bis|zu|zum) )?(?P<two>{ORDINAL}|{NUMBER}) Cluster",
        r"außer Cluster \g<one> und \g<two>",
    ),
    (r"kürzer als(?=,)", ""),
    (rf"mit (?P<what>{CELL}) (?:ohne|fehlt)", r"ohne \g<what>"),
    (rf"(?P<who>{GROUP}) welche Partner", r"\g<who> Partner"),
    (r"(?P<who>Kammern)(?:[:,]? (?:und |oder )?(?:Kammern|ремеслен\w+|реміснич\w+|rzemies\w+))+", r"\g<who>"),
    (rf"(?P<time>{TIME}) (?:und|oder) (?:nach|später|danach)(?! (?:{TIME}))", r"ab \g<time>"),
    (rf"(?P<time>{TIME})(?: Jahr)? (?:und|oder) (?:früher|davor|vor)(?! (?:{TIME}))", r"bis \g<time>"),
    (rf"(?:{_OUT}|ohne|außer) (?:alle |sind |bereits |derzeit )*ausgelaufen", "noch nicht ausgelaufen"),
    (rf"{_OUT} (?:derzeit )?noch (?:laufen|laufend)(?! (?:bis|mindestens|{TIME}))", "bereits ausgelaufen"),
    (r"(?<!\w )derzeit(?= (?:ohne|außer|nur|hinzu)\b)", ""),
    (rf"(?:{_SPOKEN}){_NO}(?P<meant>{_SPOKEN})", r"\g<meant>"),
    (r"nein,?", ""),
    (r"(?:noch )?nicht(?: bereits)? sind(?: bereits)? ausgelaufen", "noch nicht ausgelaufen"),
    (rf"(?P<sum>{SUM}(?: {UNIT})?(?: pro Jahr)?) (?:und|oder) weniger als(?=\W*$|,)", r"höchstens \g<sum>"),
    (
        rf"(?P<more>mehr als (?:eine|{COUNT}) (?P<unit>Million)(?:en)?),? (?:und )?(?P<less>weniger als {COUNT})(?! {UNIT}|\d)",
        r"\g<more> und \g<less> \g<unit>en",
    ),
    (rf"(?P<one>{CELL}) {_LACKS},? (?:und )?(?P<two>{CELL}) {_LACKS}", r"ohne \g<one> und ohne \g<two>"),
    (rf"(?<!ohne )(?P<what>{CELL}) (?:ohne|fehlt)(?=,|\W*$)", r"ohne \g<what>"),
    (r"(?P<count>[2-4]|zwei|drei|vier) Ministerien(?: gemeinsam)?, mindestens", r"mindestens \g<count> Ministerien"),
    (rf"(?P<time>{TIME})(?: Jahr)? noch(?=\s*(?:[.?!,]|$))", r"laufen noch \g<time>"),
)
# "до" is "vor" of what began, "bis" of what lasts or ends, of sums, and behind a first value.
OF_RANGES = rules(
    (rf"zwischen (?P<one>{VALUE}) (?:vor|bis) (?P<two>{VALUE})", r"zwischen \g<one> und \g<two>"),
    (rf"vor (?P<time>{TIME}) einschließlich", r"bis \g<time>"),
    (rf"(?:seit|ab|von) (?P<one>{SUM}) (?:vor|bis) (?P<two>{SUM} {UNIT})", r"zwischen \g<one> und \g<two>"),
    (rf"(?:seit|ab|von) (?P<one>{VALUE}) (?:vor|bis) (?P<two>{VALUE})", r"von \g<one> bis \g<two>"),
    (rf"vor (?P<sum>{SUM} {UNIT}|Ende)", r"bis \g<sum>"),
)
# Russian and Ukrainian say "к" for "zu" and for "bis", "с" for "mit" and for "seit", "от" for "von" and for "ab".
OF_SLAVIC = rules(
    (r"nicht angegeben (?P<what>Partner|Internetseite|Summe|Betrag|Mittel|Laufzeit|Ziel)", r"ohne Angabe \g<what>"),
    (r"nicht angegeben, wie viel kosten", "ohne Angabe Mittel"),
    (r"(?P<angabe>Angabe|angegeben),(?= (?:Laufzeit|Mittel|Partner|Ziel|Internetseite))", r"\g<angabe>"),
    (r"(?<!\w )(?<!, )oder (?P<next>\w+)", r"\g<next>"),
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
MEANT_OF_TIME = (
    Rule(rf"\bseit (?!{VALUE}|Schuljahr|Legislatur|Beginn|Jahr)", "mit "),
    Rule(r"(?<=Maßnahmen )(?:bis|mit)(?= [\u0400-\u04ff])", "für"),
    Rule(rf"\bab (?!{VALUE}|Schuljahr|Legislatur|Beginn|Jahr)", "vom "),
)
