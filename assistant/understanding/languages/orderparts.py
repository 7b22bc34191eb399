"""The words for times, sums, ministries and groups of which rules of word order are made."""

from __future__ import annotations

import re

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

Rules = tuple[tuple[re.Pattern[str], str], ...]


def rules(*rules: tuple[str, str]) -> Rules:
    """Return rules as patterns for whole words, each with how a German says it."""
    return tuple((re.compile(rf"\b{pattern}(?!\w)", re.IGNORECASE), german) for pattern, german in rules)
