"""Putting German words that stand in the order of another language into the order of a German question."""

from __future__ import annotations

import re

from assistant.understanding.languages.order_of_english_polish import (
    OF_ENGLISH,
    OF_ENGLISH_AND_POLISH,
    OF_HAPPENING,
    OF_POLISH,
    OF_SUMS_AND_DAYS,
)
from assistant.understanding.languages.order_of_leaving_out import OF_LEAVING_OUT, OF_LEAVING_OUT_BEHIND
from assistant.understanding.languages.order_of_slavic import MEANT_OF_TIME, OF_RANGES, OF_SLAVIC, OF_SLAVS
from assistant.understanding.languages.order_of_turkish_arabic import OF_ARABIC, OF_TURKISH
from assistant.understanding.languages.orderparts import (
    CLUSTERS,
    GROUP,
    HOUSE,
    HOUSES,
    NUMBER,
    ORDINAL,
    ORDINALS,
    PART,
    TIME,
    VERB,
    YEAR,
    rules,
)
from corpus.dates import MONTHS

_MONTH = "|".join(MONTHS)
_WHEN = "(?:wann )?(?:beginnt|begonnen|endet|Beginn|Ende|derzeit laufend|laufen|wie lange(?: laufen| Laufzeit)?|wie viele (?:laufen|Laufzeit)|Laufzeit)"
_OR_MORE = r"(?:oder|und|,)? ?mehr(?: als)?"
_OF_ALL = rules(
    (rf"(?P<count>[2-4]|zwei|drei|vier) (?:mindestens|{_OR_MORE}) Ministerien", r"mindestens \g<count> Ministerien"),
    (rf"(?P<count>[2-4]|zwei|drei|vier) Ministerien (?:mindestens|{_OR_MORE})", r"mindestens \g<count> Ministerien"),
    (rf"(?P<one>{_MONTH}) (?P<two>{_MONTH}) (?P<year>{YEAR})", r"zwischen \g<one> und \g<two> \g<year>"),
    (
        rf"(?:(?:von|ab|seit) )?(?P<year>{YEAR}) (?P<one>{_MONTH}) bis (?P<two>{_MONTH})(?! \d)",
        r"zwischen \g<one> und \g<two> \g<year>",
    ),
    (
        rf"(?:(?:von|ab|seit) )?(?P<one>{_MONTH}) (?P<year>{YEAR}) bis (?P<two>{_MONTH})(?! \d)",
        r"zwischen \g<one> und \g<two> \g<year>",
    ),
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
    (rf"(?<!noch )nicht (?P<verb>beginnt|begonnen|endet) (?:in )?(?P<time>{TIME})", r"\g<verb> nicht \g<time>"),
    (
        r"(?P<rest>(?<![\w\W])(?:(?!\b(?:ohne|nicht|weder|außer)\b).)*)und (?P<what>Partner|Internetseite)(?=\W*$)",
        r"\g<rest>und mit \g<what>",
    ),
    (r"nur eins? zuständig(?: ministerien| Ministerium)?", "nur ein Ministerium"),
    (rf"Partner (?:ohne|außer) (?P<who>{GROUP})", r"Partner, aber nicht \g<who>"),
    (rf"nicht (?:vor|bis) (?P<who>{HOUSE})", r"nicht vom \g<who>"),
    (
        rf"(?P<who>{HOUSE}(?: {HOUSE})?) (?:nicht (?:zuständig|beteiligt|gehören)|(?:zuständig|beteiligt|gehören) nicht)(?: vom)?(?=\W*$|[,.;:?])",
        r"nicht vom \g<who>",
    ),
    (rf"(?P<not>nicht|außer) (?P<verb>{VERB})(?: (?:vor|bis)(?! \d))?", r"\g<verb> \g<not> vom"),
    (rf"(?<=\w )nur (?P<who>{HOUSE})", r"nur beim \g<who>"),
    (
        rf"außer ?,? (?:davon|denen|diese)?,? ?welche (?:(?:{VERB}) )?(?:vom )?(?P<who>{HOUSES}|{CLUSTERS})",
        r"außer \g<who>",
    ),
    (rf"(?P<what>welche|Maßnahmen) Ende (?P<time>{YEAR}|(?:nächst|dies|letzt)es Jahr)", r"\g<what> endet \g<time>"),
    (rf"(?P<time>{YEAR}),? letzte[ns]? Jahr(?! \d)", r"endet \g<time>"),
    (rf"nicht endet (?:und |auch )?nach (?P<time>{TIME})", r"laufen über \g<time> hinaus"),
    (r"Staatskanzlei,? stk", "Staatskanzlei"),
    (r"ohne Ziel", "ohne Angabe zum Ziel"),
    (
        rf"(?:nicht angegeben|ohne Angabe),? (?:(?:zu|ab|bis|seit) )?(?:{_WHEN})(?:,? (?:und|oder),? (?:{_WHEN}))*(?! (?:19|20)\d\d)",
        "ohne Angabe zu Laufzeit",
    ),
    (
        rf"nur (?P<verb>zuständig|gehören|liegen|beteiligt)(?: vom| beim)? (?P<who>{HOUSES})",
        r"\g<verb> nur beim \g<who>",
    ),
    (r"(?:beteiligt|Partner) (?P<who>Unternehmen|Kommunen)", r"Partner \g<who>"),
    (r"(?:ohne Angabe|nicht angegeben),? (?:wie viele )?(?:Mittel|kosten)", "ohne Angabe zu Mittel"),
)
_OF = {
    "en": (*OF_SUMS_AND_DAYS, *OF_ENGLISH, *OF_ENGLISH_AND_POLISH, *OF_LEAVING_OUT, *OF_HAPPENING, *_OF_ALL),
    "pl": (*OF_SLAVS, *OF_SUMS_AND_DAYS, *OF_POLISH, *OF_ENGLISH_AND_POLISH, *OF_HAPPENING, *_OF_ALL),
    "tr": (*_OF_ALL, *OF_TURKISH, *OF_LEAVING_OUT_BEHIND),
    "ar": (*_OF_ALL, *OF_LEAVING_OUT, *OF_ARABIC),
    "ru": (*OF_SLAVS, *OF_SLAVIC, *_OF_ALL, *OF_RANGES, *MEANT_OF_TIME),
    "uk": (*OF_SLAVS, *OF_SLAVIC, *_OF_ALL, *OF_RANGES, *MEANT_OF_TIME),
}
_NOT_LASTING = re.compile(r"\b(?:ausgelaufen|begonnen|beginnt|endet)\b")
_BEFORE = re.compile(rf"(?<!nicht )\bvor (?={TIME})", re.IGNORECASE)
_NUMBERED = re.compile(rf"\bCluster (?P<one>{ORDINAL})(?: (?:und|oder) (?:Cluster )?(?P<two>{ORDINAL}))?\b")
_NOW = re.compile(r"\bderzeit\b(?! lauf)")
_OF_MEASURES = re.compile(rf"Maßnahmen|Cluster|{HOUSE}", re.IGNORECASE)
_SAYS_WHEN = re.compile(r"\d{4}|begonnen|beginnt|endet|ausgelauf|lauf|geplant|Internetseite")


def in_german_order(text: str, language: str) -> str:
    """Return German words in the order of a language with times, numbers and negations where German has them."""
    text = _numbered(text)
    for rule in _OF.get(language, _OF_ALL):
        text = rule.put(text)
    text = _numbered(text)
    if language != "de" and not _SAYS_WHEN.search(text) and _OF_MEASURES.search(text):
        text = _NOW.sub("derzeit laufend", text)
    if language in {"ru", "uk"} and not _NOT_LASTING.search(text):
        text = _BEFORE.sub("bis ", text)
    return text


def _numbered(text: str) -> str:
    """Return a text with the numbers of clusters for "first" and "second"."""
    return _NUMBERED.sub(lambda match: f"Cluster {' und '.join(ORDINALS[n] for n in match.groups() if n)}", text)
