"""Putting "except" before the time at which measures shall not run, start or end ("laufen 2026 nicht" is "außer 2026")."""

from __future__ import annotations

import re

from assistant.understanding.criteria.mentions import find_mentions
from assistant.understanding.criteria.running import with_running_told

_NOW = (
    r"(?:aktuell|derzeit|zurzeit|zur Zeit|heute|momentan|jetzt|gerade|gegenwärtig|im Moment|im Augenblick|augenblicklich"
    r"|stand heute|zum jetzigen Zeitpunkt)"
)
_RUN = r"(?:laufen|läuft|liefen|lief|gelten|gilt|galten|galt|existier(?:en|t|ten|te)|besteh(?:en|t)|bestand(?:en)?|gibt es|gab es|gibt'?s)"
_HAPPEN = r"(?:end(?:en|et|eten|ete)|start(?:en|et|eten|ete)|beginn(?:en|t)|begann(?:en)?)"
_BEGUN = r"(?:gestartet|begonnen|angelaufen|losgegangen|angefangen)"
_BEING = r"(?:sind|ist|werden|wird|waren|war|wurden|wurde|befinden sich)"
# What is said of what runs beside a form of "be", and verbs at the end of a clause.
_STATE = r"(?:aktiv|umgesetzt|durchgeführt|fortgeführt|betrieben|in Kraft|gültig|in Umsetzung|in der Umsetzung|im Gange?|am Laufen|in Betrieb|laufend)"
_LAST = rf"(?:{_STATE}(?: (?:sind|ist|waren|war|werden|wird|wurden|wurde|sein))?|{_RUN}|laufende[nr]?|aktive[nr]?|{_HAPPEN}|aus|auslaufen|ausläuft|ausliefen|{_BEGUN})"
_SMALL = (
    r"(?: (?:denn|eigentlich|davon|überhaupt|gar|so|da|dort|eben|halt|nun|also|auch|bei|von|denen|ihnen|bloß|wohl))*"
)
_NO_DENIAL = r"(?<!noch )(?<!oder )"  # not yet so, and whether or not
_CLAUSE_END = r"(?=\s*(?:[?.!,;:)–]|$|(?:und|aber|oder|sondern|jedoch)\b))"
_OF_TIME = r"(?:bis|seit|ab|über|zwischen|länger als bis)"
_VERB = re.compile(rf"\b(?:{_RUN}|laufend|{_HAPPEN}|auslaufen|{_BEING}\b.*\b{_STATE})\b", re.IGNORECASE)
_RUNS_BARELY = re.compile(rf"\b{_RUN}{_SMALL}\s*$", re.IGNORECASE)
_NOT = re.compile(
    rf"{_NO_DENIAL}\b(?:nicht|nich|ned|nit)(?:(?P<last>{_CLAUSE_END})|(?P<verb>(?= {_LAST}(?!\w)))|(?P<time>(?= (?:{_OF_TIME} |{_NOW}\b))))"
    rf"|\bkeine?[nr]? (?=(?:laufende|aktive)[nr]?\b)",
    re.IGNORECASE,
)
_CLAUSES = re.compile(r"(?:[?!,;:]|(?<!\d)\.)\s|\b(?:und|aber|sondern|jedoch)\b", re.IGNORECASE)
_AT = re.compile(
    r"(?:\b(?:im|in|am|zum|zur|bis|seit|ab|über|zwischen|von|vor|nach|länger als|dem|der|das|des|Jahre?|Anfang|Ende|Beginn)\s+)+$",
    re.IGNORECASE,
)
_NOW_SAID = re.compile(rf"\b{_NOW}(?!\w)", re.IGNORECASE)
# "außer den noch laufenden", "ohne die, die derzeit laufen"
_THOSE = r"(?: (?:die|den|denen|alle|allen|diejenigen|solche|Maßnahmen))"
_EXCEPT_RUNNING = re.compile(
    rf"\b(?:(?:außer|ohne|nicht){_THOSE}+|außer|ohne)(?: (?:noch|{_NOW}))* (?=laufende[nr]?\b)"
    rf"|\b(?:außer|ohne|nicht){_THOSE}*,? die(?: (?:noch|{_NOW}))* (?=laufen\b)",
    re.IGNORECASE,
)
_HAD = re.compile(r"\b(?:war|waren|hatte|hatten)\b", re.IGNORECASE)  # what had not begun by then was yet to begin
_NEVER_ENDS = re.compile(rf"\b(?:(?:enden|endet){_SMALL} nicht|nicht (?:enden|endet)){_CLAUSE_END}", re.IGNORECASE)
_NEITHER = re.compile(r"\bweder (?P<one>[^,;.?!]*?) noch ", re.IGNORECASE)
_MAY_DENY = re.compile(r"\b(?:nicht|nich|ned|nit|weder|außer|ohne|keine?[nr]?)\b", re.IGNORECASE)
_MOST_DENIALS = 4  # in one question
_SPACES = re.compile(r"\s{2,}")


def with_times_told(question: str, *, is_german: bool) -> str:
    """Return a question, whose times are in the words of a calendar, with today where it is meant, and denials told."""
    return _with_denied_times(with_running_told(question, is_german=is_german))


def _with_denied_times(question: str) -> str:
    """Return a question with "except" before the times that are denied.

    Denied is a time at which something shall not be so: what does not run then need not be over, and may never begin.
    Without a time today is meant. Elsewhere "nicht" is left to those who read what else it may deny.
    """
    if not _MAY_DENY.search(question):
        return question
    if not find_mentions(question):
        question = _NEVER_ENDS.sub("laufen unbefristet", question)
    question = _EXCEPT_RUNNING.sub("außer heute ", _of_neither(question))
    for _ in range(_MOST_DENIALS):
        match = next((m for m in _NOT.finditer(question) if _denies(question, m)), None)
        denied = _denied(question, match) if match else None
        if denied is None:
            return question
        question = denied
    return question


def _of_neither(question: str) -> str:
    """Return a question with "weder 2025 noch 2026" as two times that are denied."""
    match = _NEITHER.search(question)
    if not match:
        return question
    behind = question[match.end() :]
    times = find_mentions(behind)
    if not (times and find_mentions(match["one"])) or behind[: times[0].begin].strip():
        return question
    return f"{question[: match.start()]}außer {match['one']} und außer {behind}"


def _denies(question: str, match: re.Match[str]) -> bool:
    """Tell whether a "not" is of a verb for what happens at a time."""
    before, behind = _clause(question, match)
    if match.lastgroup is None or match["verb"] is not None:
        return not (_HAD.search(before) and re.match(f" {_BEGUN}", behind, re.IGNORECASE))
    return _VERB.search(before if match["time"] is None else before + behind) is not None


def _clause(question: str, match: re.Match[str]) -> tuple[str, str]:
    """Return what stands in the clause of a match before it and behind it."""
    begin = max((m.end() for m in _CLAUSES.finditer(question) if m.end() <= match.start()), default=0)
    end = _CLAUSES.search(question, match.end())
    return question[begin : match.start()], question[match.end() : end.start() if end else len(question)]


def _denied(question: str, match: re.Match[str]) -> str | None:
    """Return the question with "except" before the time of the clause; None where no time can be meant."""
    before, behind = _clause(question, match)
    lead, rest = question[: match.start() - len(before)], question[match.end() + len(behind) :]
    if (place := _time_in(before, last=True)) is not None:
        return _SPACES.sub(" ", f"{lead}{before[:place]}außer {before[place:]}{behind}{rest}")
    if (place := _time_in(behind, last=False)) is not None:
        return _SPACES.sub(" ", f"{lead}{before}{behind[:place]}außer {behind[place:]}{rest}")
    if match.lastgroup == "last" and not _RUNS_BARELY.search(before):
        return None
    if re.match(rf" (?:{_HAPPEN}|{_BEGUN}|aus)", behind, re.IGNORECASE):
        return None
    return _SPACES.sub(" ", f"{lead}{before}außer heute {behind}{rest}")


def _time_in(text: str, *, last: bool) -> int | None:
    """Return where a time begins with what stands before it; None where a text names none."""
    begins = [m.begin for m in find_mentions(text)] + [m.start() for m in _NOW_SAID.finditer(text)]
    if not begins:
        return None
    begin = max(begins) if last else min(begins)
    at = _AT.search(text[:begin])
    return at.start() if at else begin
