"""The words for times, sums, ministries and groups of which rules of word order are made."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from corpus.dates import MONTHS, SEASONS

YEAR = r"(?:19|20)\d\d"
PART = rf"(?:Ende|Anfang|Mitte|[1-4]\. Quartal|(?:erst|zweit)es Halbjahr|{'|'.join([*MONTHS, *SEASONS])})"
TIME = rf"(?:(?:\d{{1,2}}\.(?:\d{{1,2}}\.)? ?|\d{{1,2}}/)?(?:{PART} )?{YEAR}(?:/(?:20)?\d\d)?|Ende (?:der )?Legislatur)"
UNIT = r"(?:Million(?:en)?|Milliarden?|Tausend|Euro)"
VALUE = rf"(?:{TIME}|\d[\d.,]*)"
NUMBER = r"(?:VI|IV|V|III|II|I|[1-6])"
ORDINALS = {
    "erste": "eins",
    "zweite": "zwei",
    "dritte": "drei",
    "vierte": "vier",
    "fünfte": "fünf",
    "sechste": "sechs",
}
ORDINAL = "|".join(ORDINALS)
VERB = "gehören|zuständig|beteiligt|finanziert|nennen|liegen|kosten"
HOUSE = r"(?:\w*ministerium|Staatskanzlei|mags|msb|mkjfgfi|mwike|mkw|mhkbd|munv|mlv|stk)\b"
SOURCE = r"(?:Landesmittel|Bundesmittel|EU-Mittel|ESF|EFRE|JTF)"
GROUP = (
    "Kammern|Hochschulen|Jobcenter|Arbeitsagentur|Krankenkassen|Verbände|Bezirksregierungen|Bundesländer"  # of partners
)
GROUPS = rf"(?:{GROUP})(?:(?:,| und| oder) (?:{GROUP}))*"
HOUSES = rf"{HOUSE}(?:(?:,| und| oder) {HOUSE})*"
CLUSTERS = rf"(?:Cluster {NUMBER}|{NUMBER}\.? Cluster|(?:{ORDINAL}) Cluster)(?: (?:und|oder) {NUMBER})?"
CELL = r"(?:Partner|Internetseite|Mittel|Laufzeit|Angabe)"
BEHIND = "vor|nach|seit|ab|bis"
COUNT = r"(?:\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwanzig|fünfzig|hundert)"
SUM = rf"(?:(?:\d[\d.,]*|eine|{COUNT})(?: {UNIT})*)"
NUMBER_WORD = r"(?:\d{1,2}|ein|eins|eine|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf)"
AMOUNT = rf"\d[\d.,]*(?: {UNIT})?"
DAY_OF_MONTH = (
    rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})",
    r"\g<day>. \g<month>",
)  # without a point elsewhere
HAPPENS = r"(?:begonnen|beginnt|endet|(?:sind |bereits )?ausgelaufen|(?:noch )?laufen|noch laufend|derzeit laufend)"


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern, and how a German says what it stands for."""

    pattern: str
    german: str

    def put(self, text: str) -> str:
        """Return a text with what the pattern stands for as a German says it."""
        return _compiled(self.pattern).sub(self.german, text)


def rules(*rules: tuple[str, str]) -> tuple[Rule, ...]:
    """Return rules for whole words in any case, each with how a German says it."""
    return tuple(Rule(rf"(?i)\b{pattern}(?!\w)", german) for pattern, german in rules)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a rule's pattern, made when a question first needs it: most languages have rules of their own."""
    return re.compile(pattern)
