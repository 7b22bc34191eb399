"""Findings about the report itself: contradictions and misprints, each by one rule, with the quotes it rests on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from rapidfuzz.distance import Levenshtein

from corpus.dates import Instant, find_dates
from corpus.sections import measure_order
from corpus.sentences import sentences_of
from corpus.types import (
    CLUSTER_ITSELF,
    Cell,
    FieldName,
    Finding,
    Measure,
    PagedText,
    Period,
    PeriodKind,
    Precision,
    Quote,
    Report,
)
from corpus.unread import unread_tables

Rule = Callable[[Report], Iterator[Finding]]

_REFERENCE = re.compile(r"\((?:s\.|siehe|vgl\.)\s?([IVX]+\.\d+)\)")
_RUN_TOGETHER_DATE = re.compile(r"\b\d{1,2}\.\d{2}(?:19|20)\d{2}\b|\b\d{1,2}\d{2}\.(?:19|20)\d{2}\b")
_FULL_DATE = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_START_WORDS = re.compile(r"\bgestartet\b|\bAuftaktveranstaltung\b|\bins Leben gerufen\b", re.IGNORECASE)
_KEPT_UP = re.compile(r"\bverstetigt\b|\bentfristet\b")
_FUNDED = re.compile(r"\bFörderzeitraum\b|\bFörderlaufzeit\b")


def find_contradictions(report: Report) -> tuple[Finding, ...]:
    """Return all findings in the order of the measures."""
    found = [finding for rule in RULES for finding in rule(report)]
    return tuple(sorted(found, key=lambda f: (measure_order(f.measure) if f.measure else (-1, 0), f.rule)))


def quote_of(text: PagedText, words: str, measure: str = "") -> Quote:
    """Return words of a text with the page on which they start."""
    return Quote(words, text.page_at(max(0, text.text.find(words))), measure)


def _impossible_dates(report: Report) -> Iterator[Finding]:
    """Find dates that no calendar has, or whose parts run together ("31.032024")."""
    for measure in report.measures:
        for text in _texts(measure):
            for match in _RUN_TOGETHER_DATE.finditer(text.text):
                yield _impossible(measure, text, match.group())
            for match in _FULL_DATE.finditer(text.text):
                if not find_dates(match.group()):
                    yield _impossible(measure, text, match.group())


def _impossible(measure: Measure, text: PagedText, words: str) -> Finding:
    """Say that a date is none."""
    return Finding(
        "impossible-date", measure.number, f"„{words}“ ist kein Datum.", (quote_of(text, words, measure.number),)
    )


def _unknown_ministries(report: Report) -> Iterator[Finding]:
    """Find abbreviations that differ from a ministry's by one letter ("MKJFGI")."""
    known = [m.abbreviation for m in report.ministries if len(m.abbreviation) > 4]
    for measure in report.measures:
        for text in _texts(measure):
            for word in dict.fromkeys(re.findall(r"\b[A-Z]{4,}\b", text.text)):
                near = [name for name in known if Levenshtein.distance(word, name) == 1]
                if near:
                    said = f"„{word}“ steht nicht in der Liste der Ressorts; gemeint ist wohl „{near[0]}“."
                    yield Finding("unknown-ministry", measure.number, said, (quote_of(text, word, measure.number),))


def _wrong_references(report: Report) -> Iterator[Finding]:
    """Find references to a measure where the sentence names another one's title."""
    titles = {m.number: _names(m.title.text) for m in report.measures}
    for measure in report.measures:
        for sentence in sentences_of(measure.description):
            for match in _REFERENCE.finditer(sentence.text):
                yield from _reference(report, measure, sentence, match.group(1), titles)


def _reference(
    report: Report, measure: Measure, sentence: PagedText, target: str, titles: dict[str, frozenset[str]]
) -> Iterator[Finding]:
    """Compare a sentence's words with the title of the measure that it refers to and with all others."""
    words = _names(sentence.text)
    shared = {number: len(words & names) for number, names in titles.items() if number != measure.number}
    best = max(shared, key=lambda number: (shared[number], number))
    if shared.get(target, 0) == 0 and shared[best] > 0:
        title = report.measure(best).title
        there = (
            f"dort steht „{report.measure(target).title.text}“" if target in titles else "diese Nummer gibt es nicht"
        )
        said = f"Der Verweis auf {target} führt nicht zum Genannten ({there}); gemeint ist wohl {best}."
        quotes = (Quote(sentence.text, sentence.page, measure.number), Quote(title.text, title.page, best))
        yield Finding("wrong-reference", measure.number, said, quotes)


def _names(text: str) -> frozenset[str]:
    """Return the longer capitalised words of a text, without endings, to compare what it names."""
    words = re.findall(r"[A-ZÄÖÜ][\w-]{9,}", text)
    return frozenset(re.sub(r"(?:e?s|en|e|n)$", "", word) for word in words)


def _start_differs(report: Report) -> Iterator[Finding]:
    """Find descriptions that name another start than the field Beginn/Laufzeit."""
    for measure in report.measures:
        time, period = measure.stated(FieldName.LAUFZEIT), measure.periods[0]
        if time is None or period.start is None:
            continue
        for sentence in sentences_of(measure.description):
            for stated in find_dates(sentence.text):
                if _contradicts(measure, sentence.text, stated, period):
                    yield _two_places("start-differs", measure, sentence, time)
                    break


def _contradicts(measure: Measure, sentence: str, stated: Instant, period: Period) -> bool:
    """Tell whether a date in the description says otherwise than the period's start."""
    assert period.start is not None
    if period.kind is PeriodKind.POINT and period.start_precision is Precision.DAY:
        same_day = (stated.first.day, stated.first.month) == (period.start.day, period.start.month)
        return stated.precision is Precision.DAY and same_day and stated.first.year != period.start.year
    outside = not (stated.first <= period.start <= stated.last)
    if period.kind is PeriodKind.SPAN and period.start_precision is Precision.MONTH:
        is_start = _START_WORDS.search(sentence) is not None and stated.precision is Precision.MONTH
        return is_start and outside
    named = bool(_names(measure.title.text) & _names(sentence))
    is_past = stated.last < period.start and " bereits " in sentence
    return period.kind is PeriodKind.POINT and named and is_past


def _kept_up_but_ends(report: Report) -> Iterator[Finding]:
    """Find measures said to be put on a permanent footing whose field states an end."""
    for measure in report.measures:
        time = measure.stated(FieldName.LAUFZEIT)
        ends = any(period.end and not period.permanent for period in measure.periods)
        sentence = next((s for s in sentences_of(measure.description) if _KEPT_UP.search(s.text)), None)
        if time and ends and sentence:
            yield _two_places("permanent-but-ends", measure, sentence, time)


def _funding_differs(report: Report) -> Iterator[Finding]:
    """Find money cells that state another span than the field Beginn/Laufzeit."""
    for measure in report.measures:
        money, time = measure.stated(FieldName.MITTEL), measure.stated(FieldName.LAUFZEIT)
        period = measure.periods[0]
        if not (money and time and period.start and period.end and _FUNDED.search(money.text)):
            continue
        match = re.search(r"(20\d\d) bis (20\d\d)", money.text)
        if match and (int(match.group(1)), int(match.group(2))) != (period.start.year, period.end.year):
            yield _two_places("funding-period-differs", measure, money.body, time)


def _two_places(rule: str, measure: Measure, said: PagedText, cell: Cell) -> Finding:
    """Put two quotes of one measure side by side."""
    quotes = (
        Quote(said.text, said.page, measure.number),
        Quote(cell.text, cell.page, measure.number),
    )
    words = {
        "start-differs": "Die Beschreibung nennt eine andere Zeit als das Feld „{label}“.",
        "permanent-but-ends": "Die Beschreibung nennt die Maßnahme verstetigt, das Feld „{label}“ nennt ein Ende.",
        "funding-period-differs": "Die Mittel sind für einen anderen Zeitraum angegeben als im Feld „{label}“.",
    }
    return Finding(rule, measure.number, words[rule].format(label=cell.label), quotes)


def _cluster_titles_differ(report: Report) -> Iterator[Finding]:
    """Find clusters that the introduction announces under another title than their own page."""
    lines = [line for page in report.pages for line in page.lines]
    for cluster in report.clusters:
        for i, line in enumerate(lines):
            match = re.match(rf"Cluster {cluster.number}: (?=\S)", line.text)
            if not match or line.page >= cluster.page or not cluster.title:
                continue
            announced = " ".join(near.text for near in lines[i : i + 4])[match.end() :]
            if not _plain(announced).startswith(_plain(cluster.title)):
                said = f"Cluster {cluster.number} heißt in der Einleitung anders als auf seiner eigenen Seite."
                quotes = (Quote(line.text[match.end() :], line.page), Quote(cluster.title, cluster.page))
                yield Finding("cluster-title-differs", f"{cluster.number}{CLUSTER_ITSELF}", said, quotes)


def _plain(text: str) -> str:
    """Return letters only, to compare titles without their dashes and line ends."""
    return "".join(letter for letter in text.casefold() if letter.isalpha())


def _texts(measure: Measure) -> Iterator[PagedText]:
    """Yield description and cells."""
    yield measure.description
    yield from (cell.body for cell in measure.cells)


RULES: tuple[Rule, ...] = (
    _impossible_dates,
    _unknown_ministries,
    _wrong_references,
    _start_differs,
    _kept_up_but_ends,
    _funding_differs,
    _cluster_titles_differ,
    unread_tables,
)
