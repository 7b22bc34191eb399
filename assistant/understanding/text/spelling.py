"""Mending mistyped words by which lists and fields are asked for ("Wirtschaftsministerum", "unbefristtet")."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA, Prefix

from assistant.language import detect_language
from assistant.understanding.text.cleaning import cleaned
from assistant.understanding.text.dialects import in_standard_german
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.told import tells_of_self
from assistant.understanding.text.words import begins_recognised, is_recognised
from corpus.types import Report
from index.features import fold, words_of

# Long words of questions for lists and fields, as they are written without an error.
_WRITTEN = """
Maßnahme Maßnahmen Programme Programmen Projekte Projekten Vorhaben Angebote Initiativen Förderprogramme Ministerium
Ministerien Ressort Ressorts zuständig verantwortlich gemeinsam ausschließlich Cluster Handlungsfeld Kapitel laufen laufend
laufende laufenden ausgelaufen ausgelaufene auslaufen abgelaufen abgeschlossen beendet begonnen
beginnen befristet befristete Befristung gestartet starteten angelaufen angefangen losgegangen unbefristet unbefristete dauerhaft fortlaufend aktuell derzeit
Internetseite Internetseiten Webseite Webseiten Website Homepage Partner Jobcenter Kammern Hochschulen Arbeitsagentur
Zuständigkeit Webadresse Landesregierung kümmert nachlesen erreicht erreichen geplant eingeplant vorgesehen befristet
Finanzierung finanziert Internetadresse Zeitraum Zielsetzung beteiligt Veröffentlichung
kostet gekostet erschienen veröffentlicht gefördert
Bundesagentur Millionen insgesamt jährlich Landesmittel Sozialfonds Budget Laufzeit Angabe Angaben welches welcher welchem welchen welche
stattfinden stattfindet stattgefunden veranstaltet unterschrieben unterzeichnet Standort Voraussetzung Voraussetzungen
Schuljahr Quartal Halbjahr Januar Februar August September Oktober November Dezember
Agentur Agenturen bezahlt finanzieren Bundesmittel mindestens weniger höchstens Universität Universitäten Handwerkskammern
Handwerkskammer mehrere Million Milliarde Tausend Hunderttausend Gesamtsumme Jahresbetrag Jahresbeträge Internetauftritt zuständige unbegrenzt Geldbetrag Verbände Kommunen
"""
_WRITTEN_NOUNS = frozenset(
    "Maßnahmen Programme Programmen Projekte Projekten Vorhaben Angebote Angeboten Initiativen Regelungen Regeln Sachen".split()
)
# "Lehrersachen" says of what, and that a list is asked for.
_COMPOUND = re.compile(
    r"(?P<of>[A-ZÄÖÜ]?[a-zäöüß]{4,})(?P<things>sachen|maßnahmen|programme|projekte|vorhaben|regelungen)"
)
_SHORT_ONES = "Januar Februar August Oktober Mittel".split()  # for which words of five letters may stand too ("Agust")
_SHORT = 4  # letters of an abbreviation that a longer word may stand for ("maggs")
_DIFFERING = 6  # letters of one that may have two errors ("MKFFGFI")
# Letters that sound alike, the longer groups first ("beented" is "beendet", "bezalt" is "bezahlt").
_SOUNDS = (
    ("scht", "st"), ("schd", "st"), ("schp", "sp"), ("dt", "t"), ("th", "t"), ("ph", "f"), ("ck", "k"), ("tz", "z"), ("ie", "i"), ("ai", "ei"), ("d", "t"), ("b", "p"),
    ("g", "k"), ("c", "k"), ("v", "f"), ("y", "i"), ("ae", "e"), ("h", ""), ("j", "i"),
)  # fmt: skip
_ENDINGS = frozenset(["", *"d e en em er ern es in innen m n nd r s sten t te".split()])
_DOUBLE = re.compile(r"(.)\1")
_LONG = 10  # letters from which on a word may have two errors
_GERMAN = "de"  # words of other languages are no mistyped German ones
_CLEAR = 9  # first letters by which a recogniser knows a word, however it goes on ("unterschreiten")
_REMEMBERED = 5_000  # words whose mending is kept
_SOFT_G = "j"
_PARTED = re.compile(r"\b(?P<first>[A-ZÄÖÜ][a-zäöüß]{2,})[-·](?P<rest>[A-ZÄÖÜ][a-zäöüß]{2,})")
_WORD = re.compile(r"[^\W\d_]{5,}")  # a shorter word may well be another one
_MEANT = 6  # letters of a word that may stand for any of those that are asked by


@lru_cache(maxsize=8)  # a question is mended by each of those who read it
def mended(question: str, report: Report) -> str:
    """Return a question with its mistyped words as they are written; words that the report has stay as they are."""
    vocabulary = _vocabulary(report)
    question = _PARTED.sub(_joined, question)
    return _WORD.sub(lambda match: vocabulary.mended(match[0]), question)


def as_meant(text: str, report: Report) -> str:
    """Return what of a text is the question, a German one with its mistyped words as they are written.

    The dialect of who tells of him- or herself stays; of that other rules hear more than of what is asked for.
    """
    question = cleaned(text)
    if detect_language(question) != _GERMAN:
        return question
    written = in_standard_german(question)
    return mended(question if tells_of_self(written) else written, report)


def is_known(word: str, report: Report) -> bool:
    """Tell whether a folded word is one of the report's texts, or one that recognisers look for."""
    return word in _vocabulary(report).known or is_recognised(word)


def _joined(match: re.Match[str]) -> str:
    """Return a word that plain language parts ("Hoch-Schule") in one, where recognisers look for it so."""
    if match["rest"] in _WRITTEN_NOUNS:  # "Lehrkräfte-Regelungen" says of what and that a list is asked for
        return f"{match['first']} {match['rest']}"
    whole = match["first"] + match["rest"].lower()
    return whole if is_recognised(fold(whole), len(match["first"]) + 1) else match.group()


class _Vocabulary:
    """The folded words that are meant as written, and those that a mistyped one may stand for."""

    def __init__(self, report: Report) -> None:
        """Collect the words of a report's texts with ordinary ones, and names of ministries with words of lists."""
        names = [name for ministry in report.ministries for name in ministry.everyday if " " not in name]
        self._written = {fold(word): word for word in [*_WRITTEN.split(), *names]}
        self._sounding = {_sound(word): written for word, written in self._written.items()}
        self._short_ones = {fold(word): word for word in _SHORT_ONES}
        self._short = {fold(m.abbreviation): m.abbreviation for m in report.ministries if len(m.abbreviation) >= _SHORT}
        known = {word for measure in report.measures for word in words_of(measure.description.text)}
        self.known = frozenset(known | NO_TOPIC | self._written.keys())
        self.mended = lru_cache(maxsize=_REMEMBERED)(self._mended)

    def _mended(self, word: str) -> str:
        """Return the word meant by one that nobody writes so."""
        folded = fold(word)
        parted = None if folded in self.known else _COMPOUND.fullmatch(word)
        if parted and not is_recognised(folded, len(fold(parted["of"])) + 1):
            return f"{parted['of']}-{parted['things'].capitalize()}"
        if folded in self.known or is_recognised(folded, _CLEAR):
            return word
        near = self._meant(folded)
        return word if not near or _is_form_of(folded, fold(near)) else near

    def _meant(self, word: str) -> str:
        """Return the word that a folded one nobody writes so may stand for, by its letters or its sound; "" for none."""
        if _SOFT_G in word and (hard := _with_hard_g(word)):
            return hard
        if short := process.extractOne(
            word, self._short.keys(), scorer=OSA.distance, score_cutoff=2 if len(word) > _DIFFERING else 1
        ):
            return self._short[short[0]]
        if len(word) < _MEANT:
            near = process.extractOne(word, self._short_ones.keys(), scorer=OSA.distance, score_cutoff=1)
            return self._short_ones[near[0]] if near else ""
        errors = 1 if len(word) < _LONG else 2
        near = process.extractOne(word, self._written.keys(), scorer=OSA.distance, score_cutoff=errors)
        return self._written[near[0]] if near else self._sounding.get(_sound(word), "")


def _with_hard_g(word: str) -> str:
    """Return a folded word of the Rhine or of Berlin with g for j, where one asks by it ("losjejange" is "losgegangen")."""
    hard = word.replace(_SOFT_G, "g")
    return next((form for form in (hard, f"{hard}n") if is_recognised(form, len(form))), "")


def _is_form_of(word: str, near: str) -> bool:
    """Tell whether a recogniser looks for all words that begin as two folded ones do, which differ by endings only."""
    shared = Prefix.similarity(word, near)
    are_endings = word[shared:] in _ENDINGS and near[shared:] in _ENDINGS
    is_far = OSA.distance(word, near) > 1
    return (are_endings or is_far) and begins_recognised(word[:shared])


def _sound(word: str) -> str:
    """Return a folded word with letters that sound alike made one."""
    for letters, sound in _SOUNDS:
        word = word.replace(letters, sound)
    return _DOUBLE.sub(r"\1", word)


@lru_cache(maxsize=8)  # of a report or two
def _vocabulary(report: Report) -> _Vocabulary:
    """Return the words of a report, collected once."""
    return _Vocabulary(report)
