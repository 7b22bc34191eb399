"""Telling a question's criteria back in plain words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date

from assistant.selection.bounds import Bound
from assistant.selection.filters import Filters, Mode, Span
from assistant.selection.sums import Extreme, Sum
from assistant.types import Kind
from assistant.understanding.criteria.clauses import FIRST, LAST
from assistant.understanding.criteria.mentions import EVER
from assistant.understanding.reading import Reading
from assistant.wording.texts import Texts
from corpus.types import AmountBasis
from index.features import fold

_EVER = (FIRST, EVER)  # what a span without a beginning begins with
_WORD = re.compile(r"\w+")
_YEAR = 12  # months
_ABBREVIATED = 3  # letters of a name at most that stand for several words ("IHK", "TU")


def describe(reading: Reading, t: Texts, texts: Sequence[str] = ()) -> str:
    """Return how a question was read, in a few words that begin with a capital.

    `texts` are the question as it was typed and as it was mended: a topic is told in their spelling.
    """
    said = _describe(reading, t, texts)
    return said[:1].upper() + said[1:]


def _describe(reading: Reading, t: Texts, texts: Sequence[str]) -> str:
    """Return how a question was read."""
    if reading.kind is Kind.COMPARE:
        return t("read.compare", numbers=t.all_of(reading.measures))
    if reading.kind is Kind.LIST:
        criteria = describe_filters(reading.filters, t)
        place = "_among" if reading.within else ""
        return t(f"read.list{place}", criteria=criteria) if criteria else t(f"read.all{place}")
    names = t.all_of([t.field(name) for name in reading.fields])
    if reading.measures and not names:
        return t("read.measure", number=reading.measures[0])
    if reading.measures:
        return t("read.field_named", fields=names, number=reading.measures[0])
    if reading.kind is Kind.FIELD:
        return t("read.field", fields=names)
    if (mentioned := reading.mentioned) and not reading.filters:
        said = t.any_of(mentioned.said)
        return t("read.on_page", pages=said) if mentioned.pages else t("read.mentioned", words=said)
    if reading.filters:
        topic = _as_written(reading.topic, texts)
        return t("read.topic_within", topic=topic, criteria=describe_filters(reading.filters, t))
    return t("read.topic")


def _as_written(words: Sequence[str], texts: Sequence[str]) -> str:
    """Return folded words as the first text that has them writes them, alone or at the beginning of a compound.

    "lehrkraefte" is "Lehrkräfte", and "integrations" is "Integrationsprojekte"; what no text has stays as it is.
    """
    written = [(fold(word), word) for text in texts for word in _WORD.findall(text)]
    return " ".join(next((word for folded, word in written if folded.startswith(part)), part) for part in words)


def describe_filters(filters: Filters, t: Texts) -> str:
    """Return the criteria in words, separated by semicolons."""
    said = [*_belonging(filters, t), *_times(filters, t), *_money(filters, t), *_others(filters, t)]
    if filters.either:
        said.append(t.any_of([describe_filters(each, t) for each in filters.either]))
    said += [t("criteria.without", criteria=describe_filters(each, t)) for each in filters.without]
    return "; ".join(said)


def single_criteria(filters: Filters, t: Texts) -> dict[str, str]:
    """Return each criterion by its name, in words."""
    return {name: describe_filters(filters.only(name), t) for name in filters.criteria()}


def _as_name(folded: str) -> str:
    """Return a partner's folded name with its capitals; what is short is an abbreviation."""
    return " ".join(word.upper() if len(word) <= _ABBREVIATED else word.title() for word in folded.split())


def _linked(names: Sequence[str], every: bool, t: Texts) -> str:
    """Return names of which all or any are meant."""
    return t.all_of(names) if every else t.any_of(names)


def _either(positive: str, holds: bool, t: Texts) -> str:
    """Return the words for a criterion that is met, or for the one that is not ("site", "no_site")."""
    return t(f"criteria.{positive}" if holds else f"criteria.no_{positive}")


def _belonging(f: Filters, t: Texts) -> list[str]:
    """Say clusters and ministries."""
    said = [t("criteria.cluster", names=t.any_of(f.clusters))] if f.clusters else []
    if f.ministries:
        key = "criteria.ministry_only" if f.ministry_mode is Mode.ONLY else "criteria.ministry"
        said.append(t(key, names=_linked(f.ministries, f.ministry_mode is Mode.ALL, t)))
    least, most = f.least_ministries, f.most_ministries
    if least is not None and least == most:
        said.append(t("criteria.ministries_exactly", n=least))
    elif least is not None:
        said.append(t("criteria.ministries_several") if least == 2 else t("criteria.ministries_least", n=least))
    elif most is not None:
        said.append(t("criteria.ministries_most", n=most))
    return said


def _times(f: Filters, t: Texts) -> list[str]:
    """Say criteria on time."""
    said = [t.state(f.state)] if f.state else []
    for key, span in (("runs", f.runs), ("starts", f.starts), ("ends", f.ends)):
        if span:
            said.append(t(f"criteria.{key}", span=_span(span, t)))
    for key, months in (("start_months", f.start_months), ("end_months", f.end_months)):
        if months:
            said.append(t(f"criteria.{key}", months=t.any_of([t.month_name(month) for month in months])))
    if f.ended:
        said.append(t("criteria.ended", day=t.day(f.ended)))
    if f.permanent is not None:
        said.append(_either("permanent", f.permanent, t))
    if f.open_end:
        said.append(t("criteria.open_end"))
    if f.limited is not None:
        said.append(_either("limited", f.limited, t))
    if f.in_force is not None:
        said.append(_either("in_force", f.in_force, t))
    if f.utmost:
        said.append(_ranked(t("criteria.among", words=t(f"criteria.{f.utmost.value}")), f, t))
    if f.limited_years:
        said.append(t("criteria.limited_years", n=f.limited_years))
    if f.lasting:
        said.append(_lasting(f.lasting, t))
    return said


def _ranked(words: str, f: Filters, t: Texts) -> str:
    """Say how many of those with the utmost time or sum are meant, where that is more than the first."""
    return t("criteria.places", n=f.places, words=words) if f.places > 1 else words


def _lasting(months: Bound, t: Texts) -> str:
    """Say how long something lasts, in years where the bounds are whole ones."""
    in_years = all(bound is None or bound % _YEAR == 0 for bound in (months.least, months.most))
    if not in_years:
        return t("criteria.lasting_months", words=_bounds(months, t.number, t))
    return t("criteria.lasting_years", words=_bounds(months, lambda number: t.number(number / _YEAR), t))


def _span(span: Span, t: Texts) -> str:
    """Say a span of days as shortly as it goes."""
    first, last = span.first, span.last
    if first == last:
        return t("criteria.span_day", day=t.day(first))
    if first in _EVER and last == LAST:
        return t("criteria.span_any")
    if first in _EVER:
        return t("criteria.span_until", day=t.day(last))
    if last == LAST:
        return t("criteria.span_from", day=t.day(first))
    if not _is_whole_years(first, last):
        return t("criteria.span_days", first=t.day(first), last=t.day(last))
    if first.year == last.year:
        return t("criteria.span_year", year=str(first.year))
    return t("criteria.span_years", first=str(first.year), last=str(last.year))


def _is_whole_years(first: date, last: date) -> bool:
    """Tell whether a span begins with a year and ends with one."""
    return (first.month, first.day, last.month, last.day) == (1, 1, 12, 31)


def _money(f: Filters, t: Texts) -> list[str]:
    """Say criteria on the planned means."""
    said = [_of_basis(_bounds(f.sum, t.euros, t), f.sum.basis, t)] if f.sum else []
    if f.extreme and f.posts:
        return [_ranked(t("criteria.most_posts" if f.extreme is Extreme.LARGEST else "criteria.fewest_posts"), f, t)]
    if f.extreme:
        size = t("criteria.largest" if f.extreme is Extreme.LARGEST else "criteria.smallest")
        said.append(_ranked(t("criteria.among", words=_of_basis(size, f.basis or AmountBasis.TOTAL, t)), f, t))
    if f.amount is not None:
        said.append(_of_basis(_either("amount", f.amount, t), f.basis, t))
    if f.sources:
        said.append(t("criteria.sources", names=_linked(f.sources, f.every_source, t)))
    if f.posts is not None and not (f.posts and f.posts_number):  # a number of posts says that there are some
        said.append(_either("posts", f.posts, t))
    if f.posts_number:
        said.append(t("criteria.posts_number", words=_bounds(f.posts_number, t.number, t)))
    return said


def _bounds(bound: Sum | Bound, said_as: Callable[[float], str], t: Texts) -> str:
    """Say what a number or a sum lies above and below; the number alone where both are one."""
    if bound.least is not None and bound.least == bound.most:
        return said_as(bound.least)
    said = []
    if bound.least is not None:
        said.append(t("criteria.more_than" if bound.strict else "criteria.at_least", sum=said_as(bound.least)))
    if bound.most is not None:
        said.append(t("criteria.less_than" if bound.strict else "criteria.at_most", sum=said_as(bound.most)))
    return t.all_of(said)


def _of_basis(words: str, basis: AmountBasis | None, t: Texts) -> str:
    """Say words with whether they hold a year or in total; alone where that is left open."""
    return words if basis is None else t(f"criteria.{basis.value}", words=words)


def _others(f: Filters, t: Texts) -> list[str]:
    """Say criteria on web site, partners, and cells with or without words."""
    said = [_either("site", f.site, t)] if f.site is not None else []
    if f.site_planned is not None:
        said.append(_either("site_planned", f.site_planned, t))
    if f.host:
        said.append(t("criteria.host", host=f.host))
    if f.partners:
        names = [t.partner(name) or _as_name(name) for name in f.partners]
        said.append(t("criteria.partners", names=_linked(names, f.every_partner, t)))
    if f.titled:
        said.append(t("criteria.titled", words=t.any_of([f"„{words}“" for words in f.titled])))
    said += [t("criteria.stated", field=t.field(name)) for name in f.stated]
    said += [t("criteria.missing", field=t.field(name)) for name in f.missing]
    return said
