"""Telling what a question with the words of a list asks for: measures, those of a topic, or how something is done."""

from __future__ import annotations

import re

from assistant.understanding.criteria.listwords import LIST_ASKING, LIST_NOUNS, PLURALS
from assistant.understanding.text.told import asking_part
from assistant.understanding.text.words import Phrases, Words, folded

_WHICH = folded("welche waren das, welche sind das, welche wären das, welche war das, welche denn, und welche")
_BETWEEN = 4  # words from "welche" to "Maßnahmen" at most
_WHICH_MEASURES = Phrases(f"{which} {noun}" for which in folded("welche, welchen, alle, sämtliche") for noun in PLURALS)
_ONLY_THOSE = re.compile(  # "Sinn hat das nur bei Sachen, die …"
    r"\bnur (?:(?:bei|für|mit|von|aus|zu|an|um|auf) )?(?:solche[nr]? |die(?:jenigen)? |de(?:n|nen|njenigen) |jene[nr]? )?(?:Maßnahmen|Programmen?|Projekten?|Vorhaben|Angeboten?|Initiativen|Sachen|Dingen?|Einträgen?|Regelungen),? (?:die|wo|deren|bei denen|an denen|mit denen|welche|was)\b",
    re.IGNORECASE,
)
_THINGS_WHICH = re.compile(  # "Die Sachen zur Anerkennung, welche laufen davon noch?"
    r"^\W*(?:und |also )?(?:die|all die|alle|diese) (?:Maßnahmen|Programme|Projekte|Vorhaben|Angebote|Initiativen|Sachen|Dinge|Regelungen) (?:zu[rm]?|für|über|gegen|rund um|mit)\b[^,.?!]*[,:–-] ?(?:welche|was|wo)\b",
    re.IGNORECASE,
)
# "Was gibt es zu Pflege, aber nur vom MAGS?"
_NARROWED = re.compile(
    r"^\W*(?:und |dann )?was (?:gibt|gab|läuft|lief|passiert|macht|wird|wurde|existiert|ist)\b.*\b(?:zu[rm]?|für|bei[m]?|in|im)\b.*\b(?:aber|und zwar|und da|davon|dabei) (?:bitte )?nur\b",
    re.IGNORECASE,
)
_OF_THOSE = re.compile(  # "Was gibt es für Frauen, das 2026 noch läuft?"
    r"^\W*(?:und |was |wo |)gibt(?: es|'s|s)\b.*\b(?:für|zu[rm]?|gegen|im Bereich)\b.*,\s(?:das|die|der|was)\b",
    re.IGNORECASE,
)
# What some measures are, by which people ask for them ("Welche Kampagnen laufen noch?").
_SORTS = Phrases(
    f"{which} {noun}"
    for which in folded("welche, welchen, alle, sämtliche")
    for noun in folded(
        """kampagnen, gesetze, verordnungen, prämien, kongresse, tagungen, veranstaltungen, netzwerke, netzwerktagungen, schulversuche, weiterentwicklungen,
        neuerungen, modellprojekte, pilotprojekte, wettbewerbe, plattformen, offensiven, bündnisse, zuschüsse, erlasse, stipendien"""
    )
)
_LEAD = r"^\W*(?:(?:und|aber|hallo|hi|and|а|и|і|та|a|i|ve|و)\W+)?"
_HOW = {
    "de": r"um (?:welchen betrag|welche summe|wie ?viel geld) geht |wie (?=(?:\w+ )?(?:ich|man|wir|du)\b)|wann |wer (?:ist|war) (?!Partner)(?-i:[A-ZÄÖÜ])",
    "en": r"how (?!many|much|long|often|are )|when |who (?:is|was) (?-i:[A-Z])",
    "ru": r"как (?!назыв|долго|часто)|когда |кто (?:так\w+ )?(?-i:[А-ЯA-Z])|(?:где|куда|что|откуда|чем) (?:(?:мне|нам|можно|лучше|стоит) )?\w+(?:ть|ти|чь)(?:ся)?\b",
    "uk": r"як (?!назива|довго|часто)|коли |хто (?:так\w+ )?(?-i:[А-ЯІЇЄA-Z])|(?:де|куди|що|звідки|чим) (?:(?:мені|нам|можна|краще|варто) )?\w+ти(?:ся)?\b",
    "pl": r"jak (?!długo|często|nazyw|się nazyw)|kiedy |ki(?:m|to) (?:to )?jest |kto to |(?:gdzie|co|dokąd|skąd) (?:(?:można|warto|najlepiej|mogę) )?\w+ć\b",
    "tr": r"(?:\S+ ){0,4}(?:nasıl|ne zaman|kim(?:dir)?)\b",
    "ar": r"(?:كيف|متى|كيفاش|شلون|ازاي|إمتى) ",
}
_ASKS = {language: re.compile(_LEAD + f"(?:{how})", re.IGNORECASE) for language, how in _HOW.items()}

_OFFICE = r"(?:minister(?!i(?:um|en))|ministerpräsident|staatssekretär|regierungschef)"
_SAYING = re.compile(  # what somebody in office says is no list of the ministry's measures
    rf"{_LEAD}(?:was (?:sagt|sagte|meint|meinte|denkt|hält|findet)\b(?: \w+)? (?:(?:der|die|herr|frau) )?{_OFFICE}|what (?:does|did) (?:the |mr |mrs |ms )?(?:prime )?minister\b[^?]*\b(?:say|think)"
    r"|(?:що|что) (?:сказа\w+|каже|говорит\w*|думає|думает) (?:прем\S+|міністр|министр)\w*|co (?:mówi|powiedzia\w+|sądzi|myśli) (?:pan |pani )?(?:premier|minister|ministra)\b"
    r"|(?:\S+ )?(?:baş)?bakan\w*(?: \S+)? ne (?:diyor|dedi|düşünüyor)|(?:ماذا|ما الذي) (?:يقول|قال|تقول|قالت) (?:رئيس|رئيسة|الوزير|الوزيرة|وزير|وزيرة))",
    re.IGNORECASE,
)


def asks_for_opinion(question: str) -> bool:
    """Tell whether it is asked what somebody in office says or thinks ("Was sagt der Ministerpräsident dazu?")."""
    return _SAYING.match(question) is not None


def asks_how_or_when(question: str, language: str) -> bool:
    """Tell whether it is asked how or when something is done ("Как доехать до Берлина?"), or what sum is meant, and for no set."""
    asking = _ASKS.get(language)
    return asking is not None and any(asking.match(part) for part in (question, asking_part(question)))


def narrows_topic(question: str) -> bool:
    """Tell whether a question asks for a topic, and of that only for what meets criteria."""
    is_narrowed = " nur " in question and _NARROWED.match(question) is not None
    return is_narrowed or (", " in question and _OF_THOSE.match(question) is not None)


def asks_for_sort(words: Words) -> bool:
    """Tell whether measures of a sort are asked for by the word for it."""
    return words.has_any(_SORTS)


def asks_for_set(words: Words) -> bool:
    """Tell whether it is asked which measures there are, in the plural, and not about the one that a title names."""
    return words.has_any(_WHICH_MEASURES)


def asks_for_measures(words: Words, nouns: tuple[str, ...] = LIST_NOUNS) -> bool:
    """Tell whether measures are asked for ("Welche laufenden Maßnahmen …"), and not only spoken of in the question."""
    asking = words.places_of(LIST_ASKING)
    if words.has_any(nouns) and (
        words.has_any(_WHICH) or _ONLY_THOSE.search(words.raw) or _THINGS_WHICH.match(words.raw)
    ):
        return True
    for noun in words.places_of(nouns):
        is_first = words.taken.issuperset(range(noun))  # "MWIKE-Maßnahmen …"
        if is_first or any(0 < noun - place <= _BETWEEN for place in asking):
            return True
    return False
