"""What a question takes for granted that the report does not have: a ministry, an event, a sum."""

from __future__ import annotations

import re

from assistant.understanding.words import Words, folded
from corpus.types import Measure, Report
from index.features import fold

_WHY = folded(
    """warum, wieso, weshalb, weswegen, aus welchem grund, wie kommt es, why, how come, neden, niçin, чому, через що, почему,
    отчего, dlaczego, czemu, لماذا"""
)
# Events that people take for granted; one that a measure's text does not tell of is no premise to answer from.
_EVENTS = (
    ("abgeschafft", "abschaff", "abolish", "scrapped", "kaldırıl", "скасува", "скасов", "отмен", "zlikwid", "ألغ"),
    ("eingestampft", "gestoppt", "gestopt", "stopped", "durduru", "зупин", "остано", "wstrzym"),
    ("gestrichen", "streichung", "cancelled", "canceled", "iptal"),
    ("gekürzt", "kürzung", "halbiert", "reduziert", "gesenkt", "cut in half", "скороч", "сократ", "obcięt", "خفض"),
    (
        "erhöht",
        "angehoben",
        "verdoppelt",
        "verdreifacht",
        "aufgestockt",
        "raised",
        "doubled",
        "artırıl",
        "збільш",
        "увелич",
    ),
    ("verboten", "untersagt", "verbot", "banned", "forbidden", "yasak", "заборон", "запре", "zakaz"),
    ("gescheitert", "scheitern", "geplatzt", "failed", "провал"),
    ("verschoben", "verzögert", "postponed", "delayed", "ertelen", "відкла", "отлож"),
    ("vorzeitig beendet", "abgebrochen", "eingestellt worden", "beendet worden"),
    ("verlassen", "ausgestiegen", "ausstieg", "zurückgezogen", "rückzug", "withdrew", "вийш", "вышл"),
    (
        "geschlossen",
        "schließung",
        "dichtgemacht",
        "aufgelöst",
        "auflösung",
        "closed",
        "закрил",
        "закрыл",
        "zamknię",
        "kapatıl",
    ),
    ("umbenannt", "verlegt", "umgezogen", "entzogen", "zurückgefordert", "ausgelagert", "moved to"),
    ("keine mehr", "nicht mehr", "no longer"),
    ("entlassen", "gekündigt", "kündigung", "gefeuert", "fired", "звільн", "уволи"),
    ("privatisiert", "verkauft", "zurückgetreten", "rücktritt", "skandal", "betrug", "verklagt", "klage gegen"),
)
# The same said as a noun takes the event for granted in any question.
_NOUNS = ("abschaffung", "streichung", "kürzung", "erhöhung", "aufstockung", "verbot", "rückzug",
          "schließung", "auflösung", "privatisierung", "skandal", "rücktritt", "umbenennung", "verdopplung")  # fmt: skip
_LONGEST = 30  # words; in a story "warum" asks for something else
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_MINISTRY = re.compile(r"[A-ZÄÖÜ][\wäöüß-]*(?:ministerium|ministeriums|ministerin|minister)\b")
_COMMON = ("ministerium", "landesministerium", "fachministerium", "staatsministerium")
_SUM = re.compile(r"(\d[\d.]*(?:,\d+)?)\s?(?:Mio\.?|Mrd\.?|Millionen|Milliarden)?\s?(?:Euro|EUR|€)", re.IGNORECASE)


def unknown_ministry(question: str, report: Report) -> str | None:
    """Return the ministry that a question names and the report does not, or None."""
    known = [fold(name) for m in report.ministries for name in (m.name, *m.everyday)]
    for match in _MINISTRY.finditer(question):
        name = re.sub(r"minister(?:in|ium)?s?$", "ministerium", fold(match.group()))
        if any(name in other for other in (*known, *_COMMON)):
            continue
        if not any(name in fold(_text_of(measure)) for measure in report.measures):
            return match.group()
    return None


def breaks_premise(question: str, measure: Measure) -> bool:
    """Tell whether a question asks why something happened, or names a sum, that the measure does not tell of."""
    held = fold(_text_of(measure))
    asked = fold(question)
    if any(re.search(rf"\b{fold(noun)}\b", asked) and fold(noun) not in held for noun in _NOUNS):
        return True
    words = Words.of(question)
    if not words.has_any(_WHY) or len(words.words) > _LONGEST:
        return False
    if any(year not in held for year in _YEAR.findall(question)):
        return True
    for event in _EVENTS:
        stems = [fold(stem) for stem in event]
        if any(stem in asked for stem in stems) and not any(stem in held for stem in stems):
            return True
    sums = {match.group(1) for match in _SUM.finditer(question)}
    return any(value not in _text_of(measure) for value in sums)


def _text_of(measure: Measure) -> str:
    """Return all words of a measure."""
    return " ".join([measure.title.text, measure.description.text, *(cell.text for cell in measure.cells)])
