"""How words stand in Russian and in Ukrainian, whose little words mean several German ones, and how a German says it."""

from __future__ import annotations

from assistant.understanding.languages.orderparts import (
    COUNT,
    DAY_OF_MONTH,
    GROUPS,
    HOUSE,
    SOURCE,
    SUM,
    TIME,
    UNIT,
    VALUE,
    YEAR,
    Rule,
    rules,
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
MEANT_OF_TIME = (
    Rule(rf"\bseit (?!{VALUE}|Schuljahr|Legislatur|Beginn|Jahr)", "mit "),
    Rule(r"(?<=Maßnahmen )(?:bis|mit)(?= [\u0400-\u04ff])", "für"),
    Rule(rf"\bab (?!{VALUE}|Schuljahr|Legislatur|Beginn|Jahr)", "vom "),
)
