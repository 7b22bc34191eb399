"""Reading a question: what kind it is, which measures it names, which fields and criteria it asks for."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from assistant.filters import Filters
from assistant.language import detect_language
from assistant.types import Kind
from assistant.understanding.fields import asked_fields
from assistant.understanding.lists import read_filters
from assistant.understanding.words import Words, folded
from corpus.types import FieldName, Report
from index.stopwords import STOP_WORDS

_NUMBER = re.compile(r"(?<![\w.])(VI|IV|V|III|II|I)\s?\.\s?(\d{1,2})(?![\d.]*\d)(?!\w)")
_LIST_WORDS = folded(
    """maßnahme*, programm*, projekt*, vorhaben, angebot*, initiative*, förderprogramm*, aktivität*, einträge, punkte, was"""
)
_LIST_ASKING = folded(
    """welche, welches, alle, alles, sämtliche, liste*, auflist*, nenn*, zeig*, gib mir, wie viele, wieviele, wie viel, was läuft,
    was endet, was startet, was macht, was hat, was ist, überblick, übersicht, gibt es, such*, brauche"""
)
_COMPARE = folded("unterschied*, vergleich*, vs, versus, im gegensatz zu, gegenüber, difference, compare*")
# Words of list questions that carry no topic.
_ORDINARY = STOP_WORDS | frozenset(
    [
        "massnahme",
        "massnahmen",
        "programm",
        "programme",
        "programmen",
        "projekt",
        "projekte",
        "projekten",
        "vorhaben",
        "angebot",
        "angebote",
        "initiative",
        "initiativen",
        "foerderprogramme",
        "aktivitaeten",
        "eintraege",
        "punkte",
        "welche",
        "welches",
        "alle",
        "alles",
        "saemtliche",
        "liste",
        "auflisten",
        "nenne",
        "nennen",
        "zeig",
        "zeige",
        "gib",
        "wie",
        "viele",
        "wieviele",
        "wieviel",
        "viel",
        "bericht",
        "fachkraefteoffensive",
        "report",
        "insgesamt",
        "gibt",
        "stehen",
        "steht",
        "ueberhaupt",
        "genau",
        "beteiligt",
        "zustaendig",
        "verantwortlich",
        "laufen",
        "laeuft",
        "laufend",
        "jahr",
        "jahre",
        "jahren",
        "monat",
        "euro",
        "geld",
        "mittel",
        "kosten",
        "foerderung",
        "ressort",
        "ministerium",
        "ministeriums",
        "landes",
        "land",
        "nrw",
        "offensive",
        "bitte",
        "davon",
        "dabei",
        "haben",
        "hat",
        "sind",
        "werden",
        "wurden",
        "worden",
        "sein",
        "seit",
        "bis",
        "vor",
        "nach",
        "von",
        "zum",
        "zur",
        "den",
        "dem",
        "des",
        "das",
        "die",
        "der",
        "mit",
        "ohne",
        "und",
        "oder",
        "noch",
        "schon",
        "bereits",
        "erst",
        "jeweils",
        "einzige",
        "einzigen",
        "jede",
        "jedes",
        "geben",
        "finanziert",
        "gefoerdert",
        "beginn",
        "ende",
        "start",
        "frist",
        "datum",
        "massnahmenliste",
        "uebersicht",
        "ueberblick",
        "gerade",
        "aktuell",
        "sommer",
        "herbst",
        "winter",
        "fruehjahr",
        "quartal",
        "schuljahr",
        "mehr",
        "weniger",
        "als",
        "ueber",
        "unter",
        "irgendein",
        "namen",
        "genannt",
        "angegeben",
        "angaben",
        "angabe",
        "stelle",
        "stellen",
        "fallen",
        "gehoeren",
        "gehoert",
        "zugeordnet",
        "sitzt",
        "liegt",
        "enthaelt",
        "umfasst",
        "cluster",
        "macht",
        "machen",
        "steckt",
        "kommen",
        "kommt",
    ]
)
_FEW = 1  # words of a topic from which on a list is a topic search within the list


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as understood: kind, language, named measures, unknown numbers, fields, criteria, words of a topic."""

    kind: Kind
    language: str
    measures: tuple[str, ...]
    unknown: tuple[str, ...]
    fields: tuple[FieldName, ...]
    filters: Filters
    topic: tuple[str, ...]


def read(question: str, report: Report, as_of: date) -> Reading:
    """Read a question by the words of the report and of the seven languages."""
    words = Words.of(question)
    language = detect_language(question)
    known = {measure.number for measure in report.measures}
    numbers = [f"{match.group(1)}.{int(match.group(2))}" for match in _NUMBER.finditer(question)]
    named = tuple(dict.fromkeys(number for number in numbers if number in known))
    unknown = tuple(dict.fromkeys(number for number in numbers if number not in known))
    if len(named) > 1:
        return Reading(Kind.COMPARE, language, named, unknown, asked_fields(words), Filters(), ())
    if not numbers and (filters := _list(question, report, as_of)):
        criteria, topic = filters
        kind = Kind.LIST if len(topic) <= _FEW - 1 else Kind.TOPIC
        return Reading(kind, language, (), (), (), criteria, topic)
    fields = asked_fields(words)
    kind = Kind.FIELD if fields or named else Kind.TOPIC
    return Reading(kind, language, named, unknown, fields, Filters(), ())


def _list(question: str, report: Report, as_of: date) -> tuple[Filters, tuple[str, ...]] | None:
    """Return criteria and words of a topic where the question asks for a list; None where it does not."""
    words = Words.of(question)
    asks = words.has_any(_LIST_ASKING) and words.has_any(_LIST_WORDS)
    is_short = len(words.words) <= 8 and words.has_any(_LIST_WORDS)
    if not asks and not is_short:
        return None
    filters = read_filters(words, report, as_of)
    if not filters:
        return None
    return filters, tuple(words.rest(_ORDINARY))


def is_question(text: str) -> bool:
    """Tell whether a text can be a question: it has a word of two letters of any script."""
    return re.search(r"[^\W\d_]{2}", text) is not None


def wants_comparison(question: str) -> bool:
    """Tell whether a question asks for a difference."""
    return Words.of(question).has_any(_COMPARE)
