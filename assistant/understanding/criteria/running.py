"""Reading what runs, is over, or has yet to begin as of the day that is asked on."""

from __future__ import annotations

import re
from datetime import date

from assistant.selection.filters import NO_CRITERIA, Filters, Span
from assistant.selection.states import State
from assistant.understanding.criteria import timewords as tw
from assistant.understanding.criteria.clauses import OR
from assistant.understanding.criteria.listwords import PLURALS
from assistant.understanding.criteria.mentions import find_mentions
from assistant.understanding.text.words import Phrases, Words, folded

_BARE_RUNNING = ({"laufend"}, {"aktiv"}, {"laeuft"}, {"nur", "laufend"}, {"noch", "aktiv"})  # "MAGS, laufend, Webseite"
_EXCEPT_NOW = Phrases(f"ausser {now}" for now in tw.NOW)
_NOT_YET = re.compile(r"\b(?:laufen|läuft|gelten|gilt)(?: \w+)? noch nicht\W*$", re.IGNORECASE)
_END = r"(?: (?:denn|eigentlich|überhaupt|so))*(?=\s*(?:[?.!,;:)–]|$|(?:und|aber|oder|sondern)\b))"
_VERB_LAST = re.compile(rf"(?P<before>[\w-]+) (?P<verb>(?:laufen|läuft){_END})", re.IGNORECASE)
_STATE_LAST = re.compile(
    rf"\b(?:sind|die) (?:denn )?(?P<verb>(?:aktiv|in Kraft|gültig|im Gange?|am Laufen|in (?:der )?Umsetzung)(?: sind)?{_END})",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"[?.!,;:]\s|\b(?:und|aber|sondern)\b(?! (?:M[A-Z]|[IV]+\b))")
# What asks how or where something runs, or is no saying that it does.
_OF_OTHERS = re.compile(
    r"\b(?:wie lange?|wann|warum|wieso|weshalb|wie|wo\w*|sollen|sollten|werden|würden|könnten|müssen|hat|haben|hätte)\b(?! viele)",
    re.IGNORECASE,
)
_MAIN = re.compile(r"^\W*(?:(?:und|aber|also|nun) )*(?:welche|wie viele|wieviele|alle|wie viel)\b", re.IGNORECASE)
# In a clause that is not the question itself the verb stands last anyway ("die im Cluster II laufen").
_WHERE = re.compile(
    r"\b(?:beim?|über|unter|in|im|an|durch|auf|mit|für|zu[rm]?|ohne|Jahre?n?) (?:\w+ )*$", re.IGNORECASE
)
_LENGTH = re.compile(r"Jahre?n?|Monate?n?", re.IGNORECASE)
_OF_THOSE = frozenset(folded("die, welche, davon, alle, derer, diese"))
_TRANSLATED = re.compile(rf"\bMaßnahmen (?P<verb>laufen{_END})")


def with_running_told(question: str, *, is_german: bool) -> str:
    """Return a question with "derzeit" before a verb that says of measures that they run, and no more.

    "Welche Maßnahmen in Cluster IV laufen?" is meant so; "Was läuft beim MAGS?" and "Welche laufen über das MSB?" say by
    whom, and so does "die beim MSB laufen". What was another language has one verb for many, so that it must stand
    right behind the measures.
    """
    patterns = (_VERB_LAST, _STATE_LAST) if is_german else (_TRANSLATED,)
    match = next((m for pattern in patterns for m in pattern.finditer(question) if _only_runs(question, m)), None)
    if match is None or find_mentions(question) or Words.of(question).has_any(tw.EVERY_UTMOST):
        return question
    return f"{question[: match.start('verb')]}derzeit {question[match.start('verb') :]}"


def _only_runs(question: str, match: re.Match[str]) -> bool:
    """Tell whether the verb of a match says of measures that they run."""
    begin = max((m.end() for m in _CLAUSE.finditer(question) if m.end() <= match.start()), default=0)
    lead = question[begin : match.start()]
    if _OF_OTHERS.search(f"{lead}{match[0]}") or Words.of(lead).has_any(tw.NOW + tw.EXISTED):
        return False
    if "before" not in match.groupdict():
        return True
    word = match["before"]
    if _LENGTH.fullmatch(word):
        return False
    if Words.of(word).has_any(PLURALS) or word.lower().endswith("maßnahmen"):
        return True
    if _OF_THOSE.issuperset(Words.of(word).words) or (word == "was" and question[:begin].strip()):
        return True
    is_main = begin == 0 and _MAIN.match(lead) is not None
    return word[:1].isupper() and bool(lead.strip()) and (is_main or _WHERE.search(lead) is None)


def read_today(part: Words, whole: Words, own: Words, as_of: date, link: str) -> Filters:
    """Read times that are meant as of today: still running, over, not yet begun."""
    if part.has_any(tw.COMING) or _NOT_YET.search(part.raw):
        own.take_any(tw.COMING + tw.STARTS + tw.NOT_YET + tw.RUNS)
        return Filters(state=State.PLANNED)
    if part.has_any(tw.NOT_OVER):
        own.take_any(tw.NOT_OVER + tw.NOW)
        return Filters(runs=Span(as_of, as_of))
    if (part.has_any(tw.OVER) and part.has_any(tw.SINCE)) or part.has_any(tw.OVER_THINGS):
        own.take_any(tw.OVER + tw.OVER_THINGS + tw.NOW + tw.RUNS + tw.SINCE)
        return Filters(ended=as_of)
    is_present = part.has_any(tw.PRESENT) and part.has_any(tw.EXISTED)
    runs = part.has_any(tw.RUNS) or (link == OR and whole.has_any(tw.RUNS))
    is_now = part.has_any(tw.PRESENT if "weder" in whole.places else tw.NOW)  # "weder … noch" is not "still"
    if (runs and is_now) or is_present or set(part.words) in _BARE_RUNNING:
        own.take_any(tw.RUNS + tw.NOW + tw.EXISTED + folded("außer"))
        running = Filters(runs=Span(as_of, as_of))
        return Filters(without=(running,)) if part.has_any(_EXCEPT_NOW) else running
    return NO_CRITERIA
