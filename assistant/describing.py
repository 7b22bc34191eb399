"""Telling a question's criteria back in plain German."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from assistant.filters import Filters, Mode, Span
from assistant.holding import PARTNER_NAMES
from assistant.states import Utmost
from assistant.sums import Extreme
from assistant.texts import FIELD_NAMES, STATE_NAMES, enumerate_words, text
from assistant.types import Kind
from assistant.understanding.reading import Reading
from corpus.types import AmountBasis

_BASIS = {AmountBasis.PER_YEAR: " pro Jahr", AmountBasis.TOTAL: " insgesamt", None: ""}


_AMONG = " (verglichen nur mit Maßnahmen, bei denen der Bericht das angibt)"
_UTMOST = {
    Utmost.EARLIEST_START: "frühester genannter Beginn",
    Utmost.LATEST_START: "spätester genannter Beginn",
    Utmost.EARLIEST_END: "frühestes genanntes Ende",
    Utmost.LATEST_END: "spätestes genanntes Ende",
    Utmost.LONGEST: "längste Zeit von einem genannten Beginn bis zu einem genannten Ende",
    Utmost.SHORTEST: "kürzeste Zeit von einem genannten Beginn bis zu einem genannten Ende",
}


def describe(reading: Reading) -> str:
    """Return how a question was read, in a few words that begin with a capital."""
    said = _describe(reading)
    return said[:1].upper() + said[1:]


def _describe(reading: Reading) -> str:
    """Return how a question was read."""
    if reading.kind is Kind.COMPARE:
        return text("read_compare", numbers=enumerate_words(list(reading.measures)))
    if reading.kind is Kind.LIST:
        return text("read_list", criteria=describe_filters(reading.filters))
    names = enumerate_words([FIELD_NAMES[name] for name in reading.fields])
    if reading.measures and not names:
        return text("read_measure", number=reading.measures[0])
    if reading.measures:
        return text("read_field_named", fields=names, number=reading.measures[0])
    if reading.kind is Kind.FIELD:
        return text("read_field", fields=names)
    if reading.filters:
        return text("read_topic_within", topic=" ".join(reading.topic), criteria=describe_filters(reading.filters))
    return text("read_topic")


def describe_filters(filters: Filters) -> str:
    """Return the criteria in words, separated by semicolons."""
    said = [*_belonging(filters), *_times(filters), *_money(filters), *_others(filters)]
    if filters.either:
        said.append(" oder ".join(describe_filters(each) for each in filters.either))
    said += [f"nicht: {describe_filters(each)}" for each in filters.without]
    return "; ".join(said)


def _linked(names: Sequence[str], every: bool) -> str:
    """Return names of which all or any are meant."""
    return (" und " if every else " oder ").join(names)


def _belonging(f: Filters) -> list[str]:
    """Say clusters and ministries."""
    said = [f"Cluster {' oder '.join(f.clusters)}"] if f.clusters else []
    if f.ministries:
        link = {Mode.ANY: " oder ", Mode.ALL: " und ", Mode.ONLY: " oder "}[f.ministry_mode]
        only = "allein " if f.ministry_mode is Mode.ONLY else ""
        said.append(f"Ressort {only}{link.join(f.ministries)}")
    if f.least_ministries is not None and f.least_ministries == f.most_ministries:
        said.append(f"genau {f.least_ministries} Ressorts beteiligt")
    elif f.least_ministries is not None:
        said.append(
            "mehrere Ressorts gemeinsam" if f.least_ministries == 2 else f"mindestens {f.least_ministries} Ressorts"
        )
    elif f.most_ministries is not None:
        said.append("ein einziges Ressort")
    return said


def _times(f: Filters) -> list[str]:
    """Say criteria on time."""
    said = []
    if f.state:
        said.append(STATE_NAMES[f.state])
    if f.runs:
        said.append(f"läuft {_span(f.runs)}")
    if f.starts:
        said.append(f"beginnt {_span(f.starts)}")
    if f.ends:
        said.append(f"endet {_span(f.ends)}")
    if f.ended:
        said.append(f"vor dem {_day(f.ended)} ausgelaufen")
    if f.permanent is not None:
        said.append("auf Dauer angelegt")
    if f.limited is not None:
        said.append("befristet")
    if f.utmost:
        said.append(f"{_UTMOST[f.utmost]}{_AMONG}")
    if f.limited_years:
        said.append(f"befristet auf {f.limited_years} Jahre")
    return said


def _span(span: Span) -> str:
    """Say a span of days as shortly as it goes."""
    first, last = span.first, span.last
    if first == last:
        return f"am {_day(first)}"
    if first.year < 1950:
        return f"spätestens am {_day(last)}"
    if last.year > 9000:
        return f"ab dem {_day(first)}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return f"im Jahr {first.year}" if first.year == last.year else f"zwischen {first.year} und {last.year}"
    return f"zwischen {_day(first)} und {_day(last)}"


def _day(day: date) -> str:
    """Return a day as Germans write it."""
    return f"{day.day}.{day.month}.{day.year}"


def _money(f: Filters) -> list[str]:
    """Say criteria on the planned means."""
    said = []
    if bound := f.sum:
        low = f"{'mehr als' if bound.strict else 'mindestens'} {_euros(bound.least)}" if bound.least is not None else ""
        high = (
            f"{'weniger als' if bound.strict else 'höchstens'} {_euros(bound.most)}" if bound.most is not None else ""
        )
        said.append(" und ".join(part for part in (low, high) if part) + _BASIS[bound.basis])
    if f.extreme:
        size = "größte" if f.extreme is Extreme.LARGEST else "kleinste"
        said.append(f"{size} genannte Summe{_BASIS[f.basis] or _BASIS[AmountBasis.TOTAL]}{_AMONG}")
    if f.amount is not None:
        said.append(f"{'mit' if f.amount else 'ohne'} Betrag{_BASIS[f.basis]}")
    if f.sources:
        said.append(f"Geld von: {_linked(f.sources, f.every_source)}")
    if f.posts is not None:
        said.append("mit Stellen")
    return said


def _euros(value: float) -> str:
    """Return a sum in euros with German separators."""
    return f"{value:,.0f}".replace(",", ".") + " Euro"


def _others(f: Filters) -> list[str]:
    """Say criteria on web site, partners, and cells with or without words."""
    said = []
    if f.site is not None:
        said.append("mit Internetseite" if f.site else "ohne Internetseite")
    if f.site_planned is not None:
        said.append("Internetseite geplant")
    if f.host:
        said.append(f"Internetseite auf {f.host}")
    if f.partners:
        said.append(
            f"Partner: {_linked([PARTNER_NAMES.get(name, name.title()) for name in f.partners], f.every_partner)}"
        )
    said += [f"mit Angabe zu: {FIELD_NAMES[name]}" for name in f.stated]
    said += [f"ohne Angabe zu: {FIELD_NAMES[name]}" for name in f.missing]
    return said
