"""Finding the times that a question names, and how each is meant: in, before, after, since, until."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from assistant.selection.filters import Span
from assistant.understanding.criteria.listwords import LIST_NOUNS
from assistant.understanding.criteria.timewords import ENDS, STARTS
from assistant.understanding.text.words import Words
from corpus.dates import find_dates

_LINK = re.compile(r"\s*(?P<word>und|oder|bis|-|–)(?: dem| zum| einschließlich| Ende)?\s*", re.IGNORECASE)


class Relation(StrEnum):
    """How a named time is meant."""

    IN = "in"
    BEFORE = "before"
    AFTER = "after"
    SINCE = "since"
    UNTIL = "until"
    AT_LEAST_UNTIL = "at_least_until"
    BETWEEN = "between"
    FROM_TO = "from_to"


# What stands before a time, the longest first.
_BEFORE_A_TIME = tuple((relation, re.compile(pattern, re.IGNORECASE)) for relation, pattern in (
    (Relation.AT_LEAST_UNTIL, r"\b(?:mindestens|wenigstens|auch noch|nicht vor|mindestens noch) bis(?: zum| ins| zur)?(?: Jahr| Jahre)?\s*$"
                              r"|\bbis (?:mindestens|wenigstens)(?: zum| zur)?\s*$|\bbis in (?:das|den|die)(?: Jahr)?\s*$"),
    (Relation.SINCE, r"\bnicht (?:vor|früher als|eher als)(?: dem| der| im| in| Beginn des)?(?: Jahr| Jahres)?\s*$|\bfrühestens(?: ab| im| am| zum| in)?(?: Jahr)?\s*$"),
    (Relation.UNTIL, r"\bnicht (?:nach|später als)(?: dem| der| im| in)?(?: Jahr)?\s*$"),
    (Relation.BEFORE, r"\bnicht erst (?:seit|ab)(?: dem)?(?: Jahr)?\s*$|\b(?:vor|bevor)(?: dem| der| Beginn des| Anfang| Beginn)?(?: Jahr| Jahres)?\s*$|\b(?:früher|eher) als(?: im| in)?\s*$|\blänger als seit\s*$"),
    (Relation.AFTER, r"\b(?:nach|später als|länger als bis|länger als|erst nach|(?:lauf\w*|läuft|geh\w*|gilt|gelten|reich\w*|dauer\w*)(?: \w+)? über)(?: dem| der| das| im| in)?(?: Ablauf)?(?: des)?(?: Jahre?s?)?\s*$"),
    (Relation.SINCE, r"\b(?:seit|ab)(?: dem| der| Anfang| Beginn)?(?: Jahre?)?\s*$"),
    (Relation.UNTIL, r"\b(?:bis|spätestens)(?: zum| zu| zur| einschließlich| spätestens| ins| in| im| am| inklusive)*(?: Jahre?)?\s*$"),
))  # fmt: skip
_LASTING = (Relation.UNTIL, Relation.AT_LEAST_UNTIL)
# What stands behind a time: "2020 oder früher", "2026 und später".
_OR_BEFORE = re.compile(r"\s*(?:oder|und|bzw\.?)\s(?:noch\s|auch\s)?(?:früher|eher|davor|vorher)\b", re.IGNORECASE)
_OR_AFTER = re.compile(
    r"\s*(?:oder|und|bzw\.?)\s(?:noch\s|auch\s)?(?:später|danach|länger|darüber hinaus)\b", re.IGNORECASE
)
_BARE_END = re.compile(r"Ende (?P<year>\d{4})", re.IGNORECASE)
_BOTH_NAMED = frozenset({"und", "oder"})
_INTO = re.compile(r"\s+(?:hinein|rein)\b", re.IGNORECASE)  # "bis ins Jahr 2027 hinein"
_OVER = re.compile(r"\büber(?: das| den| die)?(?: Jahr| Jahre)?\s*$", re.IGNORECASE)
_BEYOND = re.compile(r"\s+hinaus\b", re.IGNORECASE)
_SAID_AGAIN = re.compile(
    r"\W{0,3}(?:also|sprich|das heißt|d\.\s?h\.|genauer|genauer gesagt|nämlich|und zwar)\s(?:\w+\s){0,2}", re.IGNORECASE
)
_LONGER = re.compile("länger", re.IGNORECASE)
EVER = date(1900, 1, 1)
_PART_OF_MONTH = re.compile(r"\b(?:Anfang|Mitte|Ende)(?: des Monats)?\s*$", re.IGNORECASE)  # "bis Ende Juni 2025"
_FROM = re.compile(r"\b(?:von|ab|seit|laufzeit:?)(?: dem| der| Anfang)?\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Mention:
    """A time that a question names, how it is meant, and where it stands in the text."""

    span: Span
    relation: Relation
    begin: int
    end: int
    two: tuple[Span, Span] | None = None  # of "von … bis …"


def find_mentions(raw: str) -> list[Mention]:
    """Return the times that a question names; two that a link joins are one range, where nothing lies between them."""
    mentions: list[Mention] = []
    for instant in find_dates(raw):
        before = raw[: instant.begin]
        span = Span(instant.first, instant.last)
        joint = _joint(raw, mentions[-1], Mention(span, Relation.IN, instant.begin, instant.end)) if mentions else None
        if joint:
            mentions[-1] = joint
            continue
        begin = instant.begin
        if (part := _PART_OF_MONTH.search(before)) and _relation(before[: part.start()]) is not Relation.IN:
            begin = part.start()
        relation = _relation(raw[:begin])
        if mentions and _says_again(raw[mentions[-1].end : begin]):
            begin = mentions.pop().begin  # "zum Schuljahresbeginn, also im August 2023"
        if _BEYOND.match(raw, instant.end) and _OVER.search(before):
            mentions.append(Mention(span, Relation.AFTER, begin, instant.end))
            continue
        mentions.append(_with_others(raw, Mention(span, relation, begin, instant.end)))
    return mentions


def bare_end(words: Words, mentions: list[Mention]) -> Span | None:
    """Return the year of "Staatskanzlei, Ende 2024", whose other words name measures or were read before; else None.

    With a verb that is a time of the year ("Was lief Ende 2024?").
    """
    if len(mentions) != 1 or not words.taken:
        return None
    raw, mention = words.raw, mentions[0]
    bare = _BARE_END.fullmatch(raw[mention.begin : mention.end])
    rest = Words.of(f"{raw[: mention.begin]} {raw[mention.end :]}")
    rest.take_any(LIST_NOUNS)
    read_before = _BOTH_NAMED.union(words.words[i] for i in words.taken)
    if bare is None or not read_before.issuperset(w for i, w in enumerate(rest.words) if i not in rest.taken):
        return None
    words.take_text(bare[0])
    return Span(date(int(bare["year"]), 1, 1), date(int(bare["year"]), 12, 31))


def _says_again(between: str) -> bool:
    """Tell whether a time says the one before it again; with what happens then it is a clause of its own."""
    if not _SAID_AGAIN.fullmatch(between):
        return False
    words = Words.of(between)
    return not (words.has_any(STARTS) or words.has_any(ENDS))


def _relation(before: str) -> Relation:
    """Return how a time is meant by what stands before it."""
    return next((relation for relation, words in _BEFORE_A_TIME if words.search(before)), Relation.IN)


def _with_others(raw: str, mention: Mention) -> Mention:
    """Return a time with those before or after it where they are meant too ("2020 oder früher")."""
    if behind := _OR_BEFORE.match(raw, mention.end):
        if mention.relation is Relation.SINCE:  # "seit 2020 oder früher"
            return replace(mention, span=Span(EVER, mention.span.last), end=behind.end())
        return replace(mention, relation=Relation.UNTIL, end=behind.end())
    if mention.relation is Relation.UNTIL and (behind := _INTO.match(raw, mention.end)):
        return replace(mention, relation=Relation.AT_LEAST_UNTIL, end=behind.end())
    if behind := _OR_AFTER.match(raw, mention.end):
        if mention.relation is Relation.SINCE and _LONGER.search(behind.group()):  # "seit 2021 oder länger"
            return replace(mention, span=Span(EVER, mention.span.last), end=behind.end())
        relation = Relation.AT_LEAST_UNTIL if mention.relation in _LASTING else Relation.SINCE
        return replace(mention, relation=relation, end=behind.end())
    return mention


def _joint(raw: str, last: Mention, new: Mention) -> Mention | None:
    """Return two times as one range ("2024 bis 2026", "2024 oder 2025"); None where they are two ("2024 oder 2027")."""
    link = _LINK.fullmatch(raw[last.end : new.begin])
    if not link or last.relation is Relation.BETWEEN:
        return None
    word = link["word"].lower()
    is_from = word == "bis" and _FROM.search(raw[: last.begin])
    is_between = raw[: last.begin].lower().rstrip(" demr").endswith("zwischen")
    is_gap = (new.span.first - last.span.last).days > 1
    are_two = word == "oder" or (word == "und" and not is_between)
    if are_two and (is_gap or last.relation is not Relation.IN):
        return None
    span = Span(min(last.span.first, new.span.first), max(new.span.last, last.span.last))
    relation = Relation.FROM_TO if is_from else Relation.BETWEEN
    return Mention(span, relation, last.begin, new.end, (last.span, new.span))
