"""What a question takes for granted that the report does not have: a ministry, an event, a sum, a count, an actor."""

from __future__ import annotations

import re
from functools import cache

from assistant.understanding.ordinary import ORDINARY
from assistant.understanding.words import Words, folded
from corpus.types import Measure, Report
from index.features import fold, words_of

_WHY_GERMAN = folded(
    """warum, wieso, weshalb, weswegen, aus welchem grund, wie kommt es, wie begründet, mit welcher begründung, was war der grund,
    wie erklärt, wie rechtfertigt"""
)
_WHY = _WHY_GERMAN + folded("why, how come, neden, niçin, чому, через що, почему, отчего, dlaczego, czemu, لماذا, ليش")
# Events that people take for granted; one that a measure's text does not tell of is no premise to answer from.
_EVENTS = (
    ("abgeschafft", "abschaff", "abolish", "scrapped", "kaldırıl", "скасува", "скасов", "отмен", "zlikwid", "ألغ", "إلغاء"),
    ("eingestampft", "gestoppt", "gestopt", "stopped", "durduru", "зупин", "остано", "wstrzym", "أوقف", "إيقاف"),
    ("gestrichen", "streichung", "cancel", "iptal", "abgesagt", "odwołan"),
    ("gekürzt", "kürzung", "halbiert", "reduziert", "gesenkt", "cut in half", "скороч", "сократ", "obcięt", "خفض"),
    ("erhöht", "angehoben", "verdoppelt", "verdreifacht", "vervierfacht", "aufgestockt", "raised", "doubled", "tripled",
     "artırıl", "збільш", "увелич", "podwyższ", "podwojon", "رفع"),
    ("verboten", "untersagt", "verbot", "verhindert", "blockiert", "banned", "forbidden", "yasak", "заборон", "запре", "zakaz"),
    ("gescheitert", "scheitern", "geplatzt", "failed", "провал", "abgelehnt", "rejected", "reddedil", "відхил", "отклон", "odrzuc"),
    ("verschoben", "verzögert", "postponed", "delayed", "ertelen", "відкла", "отлож", "przełoż"),
    ("vorzeitig beendet", "abgebrochen", "eingestellt", "einstellung", "beendet worden", "vorzeitiges ende"),
    ("verlassen", "ausgestiegen", "ausgetreten", "ausstieg", "zurückgezogen", "rückzug", "withdrew", "вийш", "вышл", "wycofał"),
    ("geschlossen", "schließung", "dichtgemacht", "aufgelöst", "auflösung", "closed", "закрил", "закрыл", "zamknię", "kapatıl",
     "إغلاق"),
    ("umbenannt", "verlegt", "umgezogen", "entzogen", "zurückgefordert", "ausgelagert", "moved to", "renamed", "przeniesion"),
    ("ersetzt", "replaced", "замін", "заменил", "zastąpion"),
    ("entlassen", "gekündigt", "kündigung", "gefeuert", "verhaftet", "abgesetzt", "fired", "звільн", "уволи", "zwolnion"),
    ("privatisiert", "verkauft", "übernommen von", "zurückgetreten", "rücktritt", "skandal", "betrug", "verklagt", "klagt", "klage gegen",
     "geklagt", "abgebrannt", "insolvent", "pleite", "bankrott", "privatized", "sold to", "sprzedan"),
)  # fmt: skip
# What is said to hold no longer; why, is told only by a measure that says such a thing.
_NO_MORE = folded(
    "keine mehr, keine ~ mehr, kein ~ mehr, keinen ~ mehr, nicht mehr, nur noch, no longer, not anymore, artık ~ yok"
)
_NO_MORE_HELD = ("nicht mehr", "nur noch", "keine mehr")
# The same said as a noun takes the event for granted in any question.
_NOUNS = ("abschaffung", "streichung", "kürzung", "erhöhung", "aufstockung", "verbot", "rückzug",
          "schließung", "auflösung", "privatisierung", "skandal", "rücktritt", "umbenennung", "verdopplung")  # fmt: skip
# Who acts in politics, but only here and there in the report.
_ACTORS = folded(
    """afd, fdp, spd, cdu, csu, die grünen, linkspartei, die linke, bundesverfassungsgericht, bundeskanzler*, kanzler,
    kanzlerin, bundesrechnungshof, landesrechnungshof, papst, abgeordnete, abgeordneter"""
)
_LONGEST = 30  # words; in a story "warum" asks for something else
_SHORT = 12  # words of a question that is about the measure whose title it shares a word with
_LONG = 5  # letters of such a word
_SENTENCES = re.compile(r"[.?!–:,]\s+\w")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = re.compile(r"\d{1,2}/\d{2,4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}")  # numbers that count nothing
_MINISTRY = re.compile(r"[A-ZÄÖÜ][\wäöüß-]*(?:ministerium|ministeriums|ministerin|minister)\b")
_COMMON = ("ministerium", "landesministerium", "fachministerium", "staatsministerium", "kultusministerium")
_SUM = re.compile(r"(\d[\d.]*(?:,\d+)?)\s?(?:Mio\.?|Mrd\.?|Millionen|Milliarden)?\s?(?:Euro|EUR|€)", re.IGNORECASE)
_NUMBERS = {
    "zwei": "2", "drei": "3", "vier": "4", "fuenf": "5", "sechs": "6", "sieben": "7", "acht": "8", "neun": "9", "zehn": "10",
    "elf": "11", "zwoelf": "12", "fuenfzehn": "15", "zwanzig": "20", "dreissig": "30", "vierzig": "40", "fuenfzig": "50", "hundert": "100",
}  # fmt: skip
_OF_A_SET = folded("die, alle, allen, der, den, welche, welchen, diese, jene, beiden")
_SPAN = folded(
    """jahr*, monat*, woche*, tag*, stunde*, uhr, euro, prozent, semester*, klasse*, schuljahr*, mio, mrd, millionen, milliarden,
    januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, abschlüsse, fragen, dinge, sachen, sätze*"""
)
# Words of a question for a reason that take nothing for granted.
_BENIGN = frozenset(
    folded(
        """eingeführt, gegründet, gestartet, entstanden, nötig, notwendig, wichtig, sinnvoll, eingerichtet, ins leben, gerufen,
        heißt, braucht, brauchen, lohnt, grund, begründet, begründung, ministerium, landesregierung, erklärt, gerade, ausgerechnet, dürfen, darf, müssen, sollen, möchte, lassen, lässt"""
    )
)
_FEW = 3  # up to so many may be counted otherwise by the report ("die drei Ministerien")
_PERSONAL = folded("ich, wir, mein*, unser*, mir, mich, uns, i, my, we, our")
_STEM = 5  # first letters by which a word of the question is looked for in a measure
_ENDING = 4  # last letters of a long word that may be another ending in the measure
_HELD = 0.5  # share of a question's words that a measure has where it tells of what the question asks the reason for


def unknown_ministry(question: str, report: Report) -> str | None:
    """Return the ministry that a question names and the report does not, or None."""
    known = [fold(name) for m in report.ministries for name in (m.name, *m.everyday)]
    for match in _MINISTRY.finditer(question):
        name = re.sub(r"minister(?:in|ium)?s?$", "ministerium", fold(match.group())).removeprefix("landes")
        begin = name.removesuffix("ministerium")
        if any(name in other or (len(begin) >= _STEM and other.startswith(begin)) for other in (*known, *_COMMON)):
            continue
        if not any(name in held_by(measure) for measure in report.measures):
            return match.group()
    return None


def breaks_premise(question: str, measure: Measure, *, is_named: bool = False) -> bool:
    """Tell whether a question takes something for granted that the measure does not tell of.

    That is the reason for an event, a year or a sum, or for anything that a measure which it names does not hold; beside
    it an event said as a noun, somebody who acts in politics, and how many there are of something.
    """
    held = held_by(measure)
    asked = fold(question)
    words = Words.of(question)
    if any(re.search(rf"\b{fold(noun)}\b", asked) and fold(noun) not in held for noun in _NOUNS):
        return True
    if len(words.words) > _LONGEST:
        return False
    is_meant = is_named or (len(words.words) <= _SHORT and _shares_title(words, measure))
    if _names_actor(words, held) or (is_meant and _counts_otherwise(words, held)):
        return True
    if words.has_any(_WHY) and _asks_why_of_nothing(question, held):
        return True
    return is_meant and words.has_any(_WHY_GERMAN) and _is_strange(words, measure)


@cache
def held_by(measure: Measure) -> str:
    """Return all words of a measure, folded."""
    return fold(" ".join([measure.title.text, measure.description.text, *(cell.text for cell in measure.cells)]))


def _asks_why_of_nothing(question: str, held: str) -> bool:
    """Tell whether a year, an event or a sum is named whose reason is asked, and the measure has none."""
    if any(year not in held for year in _YEAR.findall(question)):
        return True
    words = Words.of(question)
    if words.has_any(_NO_MORE) and not words.has_any(_PERSONAL) and not any(said in held for said in _NO_MORE_HELD):
        return True
    asked = fold(question)
    for event in _EVENTS:
        stems = [fold(stem) for stem in event]
        if any(stem in asked for stem in stems) and not any(stem in held for stem in stems):
            return True
    return any(match.group(1) not in held for match in _SUM.finditer(question))


def _names_actor(words: Words, held: str) -> bool:
    """Tell whether somebody acts in the question of whom the measure says nothing."""
    return any(words.words[place] not in held for place in words.places_of(_ACTORS))


def _counts_otherwise(words: Words, held: str) -> bool:
    """Tell whether the question speaks of so many of a set ("die zwölf Botschafter") and the measure of another number."""
    counts = set(words_of(_DAY.sub(" ", held)))
    for place, word in enumerate(words.words[:-1]):
        number = _NUMBERS.get(word, word)
        if not number.isdecimal() or int(number) <= _FEW or place == 0 or words.words[place - 1] not in _OF_A_SET:
            continue
        if any(words.words[place + 1].startswith(span.rstrip("*")) for span in _SPAN):
            continue
        spelled = {number, *(name for name, value in _NUMBERS.items() if value == number)}
        if not spelled & counts:
            return True
    return False


def _shares_title(words: Words, measure: Measure) -> bool:
    """Tell whether a question in one sentence has a long word of the measure's title ("Kita-Helfer")."""
    title = words_of(measure.title.text)
    long = [word for word in words.rest(ORDINARY) if len(word) >= _LONG]
    return _SENTENCES.search(words.raw) is None and any(name.startswith(word) for word in long for name in title)


def _is_strange(words: Words, measure: Measure) -> bool:
    """Tell whether most of the words of a question are not in the measure, its name left aside."""
    if words.has_any(_PERSONAL):
        return False
    held, title = held_by(measure), fold(measure.title.text)
    told = [
        word for word in words.rest(ORDINARY) if word.isalpha() and word not in _BENIGN and word[:_STEM] not in title
    ]
    return bool(told) and sum(word[: max(_STEM, len(word) - _ENDING)] in held for word in told) / len(told) < _HELD
