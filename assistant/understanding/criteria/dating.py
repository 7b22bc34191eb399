"""Putting a question's times into the words of a calendar: "nächsten Sommer" is "Sommer 2027", "Q1" is "1. Quartal"."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from assistant.understanding.criteria.reckoning import (
    AT_MOST,
    MONTH_NAMES,
    NUMBERS,
    aged,
    half_year,
    in_figures,
    long_ago,
    month_name,
    months_away,
    since_long,
    window,
    years_away,
)
from corpus.dates import LEGISLATURE_END, MONTHS, SEASONS

_ORDINALS = {"erste": 1, "zweite": 2, "zwote": 2, "dritte": 3, "vierte": 4, "letzte": 4}
_ENDING = r"(?:[nmrs]|ns)?"
_STEPS = {"diese": 0, "laufende": 0, "aktuelle": 0, "nächste": 1, "kommende": 1, "folgende": 1, "übernächste": 2,
          "letzte": -1, "vergangene": -1, "vorige": -1, "vorletzte": -2}  # fmt: skip
_STEP = rf"(?P<step>(?:{'|'.join(_STEPS)}){_ENDING})"
_SEASON = "|".join(SEASONS)
_MONTH = "|".join(MONTHS)
_FIRST_MONTH = MONTHS | {name: first for name, (first, _) in SEASONS.items()}
_SHORT = {"jan": 1, "feb": 2, "febr": 2, "mär": 3, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9,
          "sept": 9, "okt": 10, "nov": 11, "dez": 12}  # fmt: skip
_LONG = rf"(?P<bound>mehr als|mehr wie|über|mindestens|wenigstens|länger als|gut|{'|'.join(AT_MOST)})"
_COUNT = rf"(?P<number>\d{{1,2}}|{'|'.join(NUMBERS)})\s(?P<unit>Jahre?n?|Monate?n?)"
_YEAR = r"(?:19|20)\d\d"
_FAR_YEAR = r"(?!(?:19|20)\d\d)[1-9]\d{3}"
_LINK = r"im|in|bis|nach|vor|ab|seit|um|noch|auch|laufen|läuft|enden|endet|starten|startet|beginnen|beginnt|gelten|gilt"
_GOING_ON = (
    "noch|und|oder|hinaus|weiter|aus|an|zu|enden|endet|laufen|läuft|starten|startet|beginnen|beginnt|gelten|gilt"
)
_COUNTING = re.compile(
    r"€|\b(?:Euro|EUR|Mio|Mrd|Million\w*|Milliard\w*|Geld|kost\w+|Prozent|\w*stellen|\w*plätze\w*)\b", re.IGNORECASE
)
_PART = r"(?:Anfang|Mitte|Ende)"
_OF_YEAR = rf"(?:[0-3]?\d\.\s)?(?:{_MONTH}|{_SEASON})"  # "Juli", "1. Juli"
_AGAIN = rf"(?:\(|(?:also|sprich|d\.\s?h\.|das heißt|genauer|nämlich|und zwar):? )(?:zwischen |von |vom )?(?:{_MONTH}) (?:bis|und|-|–) (?:{_MONTH})"
_TURN = "Jahreswechsel|Jahresschluss|Silvester|Neujahr"
_SCHOOL_YEAR = r"(?:Schul|Kita|Kindergarten|Ausbildungs)jahr(?:e?s)? (?:20)?(?P<first>\d\d)(?:/(?:20)?\d\d)?(?!\d)"
_MAY_BE_A_TIME = re.compile(  # no rule below meets a question without one of these; most questions have none
    r"\d|jahr|monat|quartal|heuer|silvester|legislatur|wahl|sommer|herbst|winter|frühling|ferien|semester|" + _MONTH,
    re.IGNORECASE,
)

Rule = tuple[re.Pattern[str], Callable[[re.Match[str], date], str]]


def in_calendar_words(question: str, as_of: date) -> str:
    """Return a question with its times as absolute dates in the forms that `corpus.dates.find_dates` reads."""
    if not _MAY_BE_A_TIME.search(question):
        return question
    for pattern, wording in _RULES:
        question = pattern.sub(lambda match, say=wording: say(match, as_of), question)  # type: ignore[misc]
    return question


def _step(match: re.Match[str]) -> int:
    """Return how many years, months or seasons from now are meant."""
    word = match["step"].lower()
    return next(_STEPS[stem] for stem in sorted(_STEPS, key=len, reverse=True) if word.startswith(stem))


def _year(match: re.Match[str], as_of: date) -> str:
    """Say "nächstes Jahr" as a year."""
    return str(as_of.year + _step(match))


def _month(match: re.Match[str], as_of: date) -> str:
    """Say "nächster Monat" as a month."""
    return month_name(as_of.year * 12 + as_of.month - 1 + _step(match))


def _quarter(match: re.Match[str], as_of: date) -> str:
    """Say "dieses Quartal" as a quarter."""
    quarters = as_of.year * 4 + (as_of.month - 1) // 3 + _step(match)
    return f"{quarters % 4 + 1}. Quartal {quarters // 4}"


def _school_year(match: re.Match[str], as_of: date) -> str:
    """Say "nächstes Schuljahr" as a school year, which begins in August."""
    first = as_of.year - (as_of.month < 8) + _step(match)
    return f"Schuljahr {first}/{(first + 1) % 100:02d}"


def _season(match: re.Match[str], as_of: date) -> str:
    """Say "diesen Sommer", "letzten Herbst" as a season of a year; the last one is the latest that is over."""
    season, step = match["season"], _step(match)
    last_month = SEASONS[season.lower()][1]
    if step < 0 and as_of.month > last_month:
        step += 1
    elif step == 1 and as_of.month < SEASONS[season.lower()][0]:
        step = 0
    return f"{season} {as_of.year + step}"


def _named_month(match: re.Match[str], as_of: date) -> str:
    """Say "diesen Dezember", "letzten Mai" as a month of a year; the next one is yet to come, the last one is over."""
    step, number = _step(match), MONTHS[match["month"].lower()]
    if (step == 1 and as_of.month < number) or (step == -1 and as_of.month > number):
        step = 0
    return f"{match['month']} {as_of.year + step}"


def _semester(match: re.Match[str], _: date) -> str:
    """Say "Wintersemester 2023/24" and "Sommersemester 2024" as a range of months."""
    year = int(match["year"])
    if match["half"].lower().startswith("winter"):
        return f"zwischen Oktober {year} und März {year + 1}"
    return f"zwischen April {year} und September {year}"


def _half(match: re.Match[str], as_of: date) -> str:
    """Say "erstes Halbjahr 2024" as a range of months."""
    word = match["half"].lower()
    first = word in {"1", "1.", "i"} or word.startswith("erst")
    year = match["year"] or str(as_of.year)
    return f"zwischen Januar {year} und Juni {year}" if first else f"zwischen Juli {year} und Dezember {year}"


def _turn_of_year(match: re.Match[str], as_of: date) -> str:
    """Say "nach dem Jahreswechsel" as a time before or after the end of the year."""
    way = match["way"].lower() if match["way"] else ""
    if way in {"seit", "ab"}:
        return f"{way} Januar {as_of.year + (way == 'ab')}"
    return f"nach dem 31.12.{as_of.year}" if way == "nach" else f"{'bis ' if way else ''}Ende {as_of.year}"


def _shared_year(match: re.Match[str], _: date) -> str:
    """Say "zwischen Juli und September 2023" with a year for each; the first is of the year before where it is later."""
    first, second = (_FIRST_MONTH[match[name].split()[-1].lower()] for name in ("first", "second"))
    year = int(match["year"])
    return f"{match['first']} {year - (first > second)} {match['link']} {match['second']} {year}"


def _legislature(_match: re.Match[str], _as_of: date) -> str:
    """Say the end of the legislature as the month in which the present one ends."""
    return f"{MONTH_NAMES[LEGISLATURE_END.month]} {LEGISLATURE_END.year}"


def _numbered_quarter(match: re.Match[str], as_of: date) -> str:
    """Say "erstes Quartal 2024", "Q1/2024" as "1. Quartal 2024"; without a year that of the day."""
    word = (match["ordinal"] or match["q"]).lower()
    number = word if word.isdigit() else next(str(n) for stem, n in _ORDINALS.items() if word.startswith(stem))
    return f"{number}. Quartal {match['year'] or match['qyear'] or as_of.year}"


def _far_year(match: re.Match[str], _: date) -> str:
    """Say "nach 2100" as "nach Jahr 2100", where the question counts nothing."""
    return match[0] if _COUNTING.search(match.string) else f"{match['link']} Jahr {match['year']}"


def _far_years(match: re.Match[str], _: date) -> str:
    """Say "zwischen 2100 und 2200" with days, where the question counts nothing."""
    return match[0] if _COUNTING.search(match.string) else f"zwischen 1.1.{match['first']} und 31.12.{match['last']}"


def _written_quarter(match: re.Match[str], _: date) -> str:
    """Say "Quartal 4/2024", "IV. Quartal von 2024" as "4. Quartal 2024"."""
    return f"{match['ordinal']}. Quartal {match['year']}"


def _written(pattern: str) -> re.Pattern[str]:
    """Return a pattern for whole words in either case."""
    return re.compile(rf"\b(?:{pattern})(?!\w)", re.IGNORECASE)


_RULES: tuple[Rule, ...] = (
    # as computers write it: "2025-03-01", "2023-11"
    (_written(rf"(?P<year>{_YEAR})-(?P<month>0[1-9]|1[0-2])-(?P<day>[0-3]\d)(?!\d)"), lambda m, _: f"{int(m['day'])}.{int(m['month'])}.{m['year']}"),
    (_written(rf"(?P<year>{_YEAR})-(?P<month>0[1-9]|1[0-2])(?![\d-])"), lambda m, _: f"{m['month']}/{m['year']}"),
    (_written(r"(?:zum |bis (?:zum )?)?(?:Legislaturende|(?:Ende|Schluss|Ablauf) der (?:laufenden |aktuellen |jetzigen |18\. |gegenwärtigen )?"
              r"(?:Legislatur|Wahlperiode|Legislaturperiode)|Wahlperiodenende)"),
     lambda m, _: f"{'bis ' if m[0].lower().startswith('bis') else ''}Ende der Legislaturperiode"),
    (_written(r"zu[mr]? (?:Beginn|Anfang|Start) der (?:laufenden |aktuellen |jetzigen |18\. )?(?:Legislatur|Wahlperiode|Legislaturperiode)"),
     lambda *_: "im Juni 2022"),
    (_written(rf"zu (?:Beginn|Anfang) (?:des Jahres |von )?(?P<year>{_YEAR})"), lambda m, _: f"Anfang {m['year']}"),
    (_written(r"(?P<way>vor|nach|bis zu[rm]?) (?:der )?(?:nächsten |kommenden )?Landtagswahl"), lambda m, _: f"{m['way'].split()[0]} Ende der Legislaturperiode"),
    (_written(r"mit (?:dem Ende )?der (?:laufenden |aktuellen )?(?:Legislatur|Wahlperiode|Legislaturperiode)"),
     lambda *_: "Ende der Legislaturperiode"),
    (_written(r"(?:in|während) (?:dieser|der (?:laufenden|aktuellen|jetzigen)) (?:Legislatur|Wahlperiode|Legislaturperiode)"),
     lambda *_: "zwischen Juni 2022 und Mai 2027"),
    (_written(r"über die (?:laufende |aktuelle |jetzige )?(?:Legislatur|Wahlperiode|Legislaturperiode) hinaus"),
     lambda *_: "über Ende der Legislaturperiode hinaus"),
    # "mit Ende 2026", "Start 2024, Ende 2027" name the end, not the last months of a year
    (_written(rf"(?P<lead>mit |(?:Start|Beginn|Anfang):? {_YEAR}(?:,| und|/| ,)? |Laufzeit:? (?=Ende:? \d+(?:[\s?.!]*$|[,;]| und\b)))Ende:? (?P<year>{_YEAR})"),
     lambda m, _: f"{m['lead']}Endjahr {m['year']}"),
    # "Mai '23", "Ende 24": two figures behind a word of the calendar, or an apostrophe, are a year
    (_written(rf"(?P<word>{_MONTH}|{_SEASON}|Anfang|Mitte|Ende)\s+['’]?(?P<year>2\d)(?![\d./%])(?!\s?(?:Maßnahme|Mio|Prozent|Euro))"),
     lambda m, _: f"{m['word']} 20{m['year']}"),
    (re.compile(r"['’](?P<year>2\d)(?!\d)"), lambda m, _: f"20{m['year']}"),
    # "zu Beginn des Schuljahres 2024/25" is its first month, "zum Ende des Schuljahres 2024/25" its last
    (_written(rf"(?P<lead>zum |zu |mit dem |mit )?(?:(?:Beginn|Anfang|Start) (?:des|vom)(?: neuen)?|Anfang) {_SCHOOL_YEAR}"),
     lambda m, _: f"{'im ' if m['lead'] else ''}August 20{m['first']}"),
    (_written(rf"(?P<lead>zum |zu |mit dem |mit )?(?:Ende|Ablauf|Schluss|Abschluss) (?:des|vom) {_SCHOOL_YEAR}"),
     lambda m, _: f"{'im ' if m['lead'] else ''}Juli 20{int(m['first']) + 1:02d}"),
    (_written(rf"(?:Schul|Kita|Kindergarten|Ausbildungs)jahr(?:es)?(?:beginn|start|anfang)s?\s(?P<year>{_YEAR})(?:/\d+)?"),
     lambda m, _: f"August {m['year']}"),
    (_written(rf"(?P<kind>Schul|Kita|Kindergarten|Ausbildungs)jahr(?:es)?s?\s(?P<year>{_YEAR})(?!/)"),
     lambda m, _: f"Schuljahr {m['year']}/{(int(m['year']) + 1) % 100:02d}"),
    (_written(r"(?:Schul|Kita|Kindergarten|Ausbildungs)jahr(?:es)?s?\s(?P<year>(?:20)?\d\d/(?:20)?\d\d)"),
     lambda m, _: f"Schuljahr {m['year']}"),
    (_written(rf"(?P<half>Winter|Sommer)semesters?\s(?P<year>{_YEAR})(?:/\d+)?"), _semester),
    # "im Dezember 2024 bzw. mit dem Jahr 2024" says it twice
    (_written(rf"(?P<said>(?:Dezember |31\.\s?(?:12\.|Dezember )\s?)(?P<year>{_YEAR}))\s?(?:,|bzw\.?|beziehungsweise|also|oder|sprich)\s(?:also )?(?:mit|zu[mr]?) (?:dem (?:Ende des |Ablauf des )?|Ende des |Ablauf des )?(?:Jahr(?:es)?(?:ende)?) (?P=year)"),
     lambda m, _: m["said"]),
    (_written(rf"(?P<season>Winter)(?:halbjahr)?\s(?P<year>{_YEAR})/(?:20)?\d\d"), lambda m, _: f"{m['season']} {m['year']}"),
    (_written(rf"vor \w+ Jahren?, (?:also|sprich|nämlich|das heißt)(?: im Jahr)? (?P<year>{_YEAR}),?"), lambda m, _: f"im Jahr {m['year']}"),
    (_written(rf"{_STEP}\s+halben\s+Jahr(?:es)?"), half_year),
    (_written(r"(?P<way>vor)\s+(?P<number>einem)\s+Jahr"), years_away),
    (_written(rf"(?:genau )?(?P<way>vor|in)\s+(?:genau )?(?P<number>\d{{1,2}}|{'|'.join(NUMBERS)})\s+Monat(?:en)?"), months_away),
    (_written(rf"(?P<way>vor|in)\s+(?P<number>\d{{1,2}}|{'|'.join(NUMBERS)})\s+Jahren"), years_away),
    (_written(rf"(?:seit(?: schon| bereits)?|schon(?: seit)?|bereits(?: seit)?)\s{_LONG}\s{_COUNT}"), since_long),
    (_written(rf"(?P<bound>älter als|jünger als)\s{_COUNT}"), aged),
    (_written(rf"(?:noch )?(?P<bound>mindestens|über|keine|nicht einmal|weniger als)\s{_COUNT} alt"), aged),
    (_written(rf"vor\s{_LONG}\s{_COUNT}"), long_ago),
    (_written(rf"{_STEP}\s+(?P<month>{_MONTH})(?! {_YEAR})"), _named_month),
    # "heute, Ende November 2026," says the day twice
    (_written(rf"(?P<now>heute|jetzt|derzeit|momentan|aktuell|zurzeit),? (?:also |sprich |im |(?:Anfang|Mitte|Ende) )*(?P<month>{_MONTH}) (?P<year>{_YEAR}),?"),
     lambda m, day: m["now"] if (MONTH_NAMES.get(day.month), str(day.year)) == (m["month"].capitalize(), m["year"]) else m[0]),
    (_written(r"heuer"), lambda _, day: f"im Jahr {day.year}"),
    (_written(r"Vorjahr(?:es)?"), lambda _, day: str(day.year - 1)),
    (_written(rf"{_STEP}\s+(?P<number>\d{{1,2}}|{'|'.join(NUMBERS)})\s+(?P<unit>Jahre?n?|Monate?n?)"), window),
    (_written(rf"{_STEP}\s+(?:Schul|Kita|Kindergarten)jahr(?:es)?"), _school_year),
    (_written(rf"{_STEP}\s+Quartals?(?!\s+(?:von\s+|des Jahres\s+)?{_YEAR})"), _quarter),
    (_written(rf"{_STEP}\s+Monats?"), _month),
    (_written(rf"{_STEP}\s+(?P<season>{_SEASON})s?"), _season),
    (_written(r"noch\s+(?:in\s+|im\s+)?(?:diese[nmrs]?|laufenden)\s+Jahr(?:es)?|diese[ms]\s+Jahr\s+noch(?!\s+nicht)"),
     lambda _, day: f"zwischen {in_figures(day)} und 31.12.{day.year}"),
    (_written(r"diese[ms]\s+Jahr\s+(?:schon|bereits)|(?:schon|bereits)\s+(?:in\s+)?diese[ms]\s+Jahr"),
     lambda _, day: f"zwischen 1.1.{day.year} und {in_figures(day)}"),
    (_written(rf"{_STEP}\s+Jahr(?:es)?"), _year),
    # "noch vor dem Jahreswechsel", "bis Silvester"
    (_written(rf"noch vor(?: dem)? (?:{_TURN}|Jahresende|Ende des Jahres)(?! \d)"), lambda _, day: f"zwischen {in_figures(day)} und 31.12.{day.year}"),
    (_written(rf"(?:(?P<way>vor|bis|nach|seit|ab)(?: (?:dem|zum))?|zum) (?:{_TURN})(?! \d)"), _turn_of_year),
    (_written(r"(?:jeweils|immer|stets|jedes Mal) (?:zum|am|mit dem|mit) (?:Jahresende|Ende des Jahres)"), lambda *_: "jeweils im Dezember"),
    (_written(r"(?:zum |am |bis )?(?P<part>Jahresende|Ende (?:des |von )?Jahr(?:es)?)(?: (?P<year>(?:19|20)\d\d))?"),
     lambda m, day: f"{'bis ' if m[0].lower().startswith('bis') else ''}Ende {m['year'] or day.year}"),
    (_written(r"Jahresanfang(?: (?P<year>(?:19|20)\d\d))?"), lambda m, day: f"Anfang {m['year'] or day.year}"),
    (_written(r"Jahresmitte(?: (?P<year>(?:19|20)\d\d))?"), lambda m, day: f"Mitte {m['year'] or day.year}"),
    (_written(r"Jahreswechsel (?P<year>(?:19|20)\d\d)/(?:20)?\d\d"),
     lambda m, _: f"zwischen Dezember {m['year']} und Januar {int(m['year']) + 1}"),
    (_written(r"(?:Früh|Spät|Hoch)(?P<season>sommer|herbst|winter)"), lambda m, _: m["season"].capitalize()),
    (_written(r"Sommerferien"), lambda *_: "Sommer"),
    # "im zweiten Halbjahr 2025, also zwischen Juli und Dezember" says it twice
    (_written(rf"(?P<said>(?:Halbjahr|Jahreshälfte|Hälfte|HJ|Quartal)s?)(?P<year> (?:von |des Jahres )?{_YEAR})?,?\s?{_AGAIN}(?P<again> {_YEAR})?\)?"),
     lambda m, _: f"{m['said']}{m['year'] or m['again'] or ''}"),
    (_written(rf"H(?P<half>[12])[\s/]*(?P<year>{_YEAR})"), _half),
    (_written(rf"(?P<half>1\.|2\.|II?|(?:erste|zweite){_ENDING})\s*(?:Halbjahr|Jahreshälfte|Hälfte|HJ)s?"
              rf"(?:\s+(?:von\s+|des\s+Jahres\s+)?(?P<year>{_YEAR}))?"),
     _half),
    (_written(rf"(?P<ordinal>(?:{'|'.join(_ORDINALS)}){_ENDING})\s+Quartal(?:\s+(?:von\s+)?(?P<year>{_YEAR}))?"
              rf"|Q(?P<q>[1-4])[\s/]*(?P<qyear>{_YEAR})"), _numbered_quarter),
    (_written(rf"(?P<ordinal>[1-4]|III?|I|IV)\.?\s?Quartals?(?:/|\s(?:von|des Jahres|im Jahr)\s)(?P<year>{_YEAR})"), _written_quarter),
    (_written(rf"Quartals?\s(?P<ordinal>[1-4]|III?|I|IV)(?:[\s/]+|\s(?:von|des Jahres|im Jahr)\s)(?P<year>{_YEAR})"), _written_quarter),
    (_written(rf"(?P<month>{'|'.join(_SHORT)})\.?\s(?P<year>{_YEAR})"),
     lambda m, _: f"{MONTH_NAMES[_SHORT[m['month'].lower()]]} {m['year']}"),
    (_written(rf"(?<![\d.])(?P<month>0?[1-9]|1[0-2])\.(?P<year>{_YEAR})"), lambda m, _: f"{m['month']}/{m['year']}"),
    (re.compile(r"\bEnde der (?:laufenden |jetzigen |aktuellen )?(?:Legislatur\w*|Wahlperiode)", re.IGNORECASE), _legislature),
    (_written(rf"zwischen (?P<first>{_FAR_YEAR}|{_YEAR}) und (?P<last>{_FAR_YEAR})"), _far_years),
    (_written(rf"(?P<year>{_FAR_YEAR}) Jahr"), lambda m, _: f"Jahr {m['year']}"),
    # "nach 2100": four figures behind such a word are a year that is far away, where nothing is counted by them
    (_written(rf"(?P<link>{_LINK}) (?P<year>{_FAR_YEAR})(?=\W*$|[?!;,)]|\.\D| (?:{_GOING_ON})\b)"), _far_year),
    (_written(rf"(?P<season>{_SEASON}|{_MONTH})\s(?:des Jahres|im Jahr|von)\s(?P<year>{_YEAR})"),
     lambda m, _: f"{m['season']} {m['year']}"),
    # "März bis Juni 2024", "zwischen Anfang Juli und Ende September 2025": the first has the year of the second
    (_written(rf"(?:{_PART}\s)?(?P<first>{_OF_YEAR})\s*(?P<link>bis|und|oder|–|-)\s*(?:(?:zum|dem|einschließlich|{_PART})\s)*(?P<second>{_OF_YEAR})\s(?P<year>{_YEAR})"),
     _shared_year),
    (_written(rf"(?P<first>[0-3]?\d\.[01]?\d\.)\s*(?P<link>bis|und|–|-)\s*(?:(?:zum|dem)\s)*(?P<second>[0-3]?\d\.[01]?\d\.)\s?(?P<year>{_YEAR})"),
     lambda m, _: f"{m['first']}{m['year']} {m['link']} {m['second']}{m['year']}"),
    (_written(rf"(?P<first>{_OF_YEAR})\s(?P<link>oder|und)\s(?:im )?(?P<second>[1-4]\. Quartal) (?P<year>{_YEAR})"),
     lambda m, _: f"{m['first']} {m['year']} {m['link']} {m['second']} {m['year']}"),
    (_written(rf"(?P<first>{_MONTH}),(?=\s(?:{_MONTH}) (?P<year>{_YEAR}) oder)"), lambda m, _: f"{m['first']} {m['year']},"),
    (_written(rf"(?<!jahr )(?<!jahres )(?<![./\d])(?P<year>{_YEAR})/(?P<next>20\d\d|\d\d)(?!\d)"),
     lambda m, _: f"{m['year']} bis 20{m['next'][-2:]}"),
    (_written(rf"(?P<year>{_YEAR}),? (?:schon )?im (?P<season>{_SEASON}|{_MONTH})(?! (?:{_YEAR}|bis|und|oder))"), lambda m, _: f"{m['season']} {m['year']}"),
    (_written(rf"(?P<year>{_YEAR})(?P<mid>\W{{0,3}}(?:genauer|genauer gesagt|und zwar|sprich|also|nämlich|das heißt) (?:im |nur )?)(?P<month>{_MONTH}|{_SEASON})(?! {_YEAR}| (?:bis|und|-|–) )"),
     lambda m, _: f"{m['year']}{m['mid']}{m['month']} {m['year']}"),
    # "im Sommer 2023, also Juni bis August", "2024 (genauer: von Januar bis März)"
    (_written(rf"(?:(?:im|in) )?(?:(?:{_SEASON}|Anfang|Mitte|Ende) )?(?P<year>{_YEAR}),?\W{{0,3}}(?:genauer|genauer gesagt|und zwar|sprich|also|nämlich|das heißt)?:? ?(?:nur )?(?:zwischen|von|vom|im)? ?(?P<first>{_MONTH}) (?:bis|und|-|–) (?:zum )?(?P<last>{_MONTH})(?! {_YEAR})"),
     lambda m, _: f"zwischen {m['first']} {m['year']} und {m['last']} {m['year']}"),
)  # fmt: skip
