"""The parts of a question that each ask for a fact of one measure ("Wie viele machen mit, und seit wann?")."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from assistant.language import detect_language
from assistant.understanding.rows.counting import asked_count, counts_people
from assistant.understanding.rows.facts import Fact
from assistant.understanding.rows.fields import ARABIC_JOINT, asked_fields, in_order, placed_fields
from assistant.understanding.rows.fieldwords import OF_MONEY
from assistant.understanding.rows.germanwords import PRINTED
from assistant.understanding.rows.gluedwords import glued_fields
from assistant.understanding.rows.notime import is_no_time
from assistant.understanding.rows.sought import GIST, Sought
from assistant.understanding.text.told import QUESTION_WORDS, asking_part
from assistant.understanding.text.words import Words, folded
from corpus.types import FieldName
from index.features import fold

_AND = folded("und, sowie, and, ve, і, та, и, i, oraz, و")
_OF_COUNTED = ((FieldName.LAUFZEIT,), (FieldName.PARTNER,))  # "wie viele haben … abgeschlossen" asks for a number only
_OF_RESSORT = (FieldName.RESSORT,)  # "wie viele Kinder betreut …" as well, but "wie viele Ministerien …" does not
_HOUSES = ("minister", "ressort", "haus", "haeus")
_PARTNER = "partn"  # the partners themselves stand in their row
_POSTS = "stelle"  # posts stand in the row of the means
_COUNTING = folded(
    "wie viele, wieviele, wie vielen, wie vieler, zahl der, anzahl, how many, kaç, скільки, сколько, скількох, скольких, ilu, كم عدد"
)
_LONGEST_PLAIN = 16  # words of a question in which plain words ask for a field ("Geld und Partner")
_TOLD = frozenset({Fact.COUNT, Fact.SUM, Fact.FREQUENCY})  # facts that a topic question does not ask for
_OF_DESCRIPTIONS = frozenset({Fact.COUNT, Fact.DURATION, Fact.CONDITION})  # facts that sentences tell, not cells
# In other languages hardly a question names its measure by the title; these facts and sorts of things are within one.
_TOLD_ELSEWHERE = frozenset({Fact.PLACE, Fact.DURATION})
_WITHIN = (
    "niveau", "gesetz", "verordn", "erlass", "institut", "agentur", "datenbank", "messe", "§", "grupp", "arbeitsgrupp",
    "stuf", "hochschul", "universi", "regio", "kreis", "stadt", "staedt", "standort", "kommun", "klass", "workshop",
)  # fmt: skip
_GERMAN = "de"
_HOW_MUCH = folded("wie viel, wieviel, how much, скільки, сколько, ile, ne kadar, كم")
_MEANS = frozenset(folded("mittel, geldmittel, finanzmittel, gelder"))
_NO_MEANS = frozenset(
    folded("ohne, für, an, zu, mit, keine, kein, wenig, mehr, eigene, die, und, oder, angabe, angaben")
)
_OF_HOW_MUCH = frozenset(
    folded("im, pro, jahr, jährlich, davon, dafür, insgesamt, genau, denn, in, a, year, per, total")
)
_MADE = folded(
    "wer hat ~ gemacht, wer hat ~ erstellt, wer hat ~ geschrieben, wer hat ~ verfasst, wer hat ~ erarbeitet, wer hat ~ durchgeführt, von wem ist, von wem stammt, wer steckt dahinter, wer macht, wer schreibt, wer erstellt, wer führt ~ durch, who made, who wrote, who did"
)
_STUDIES = folded(
    "studie, studien, gutachten*, untersuchung*, analyse*, datenanalyse*, machbarkeitsstudie*, study, survey, report, analysis, analiz*, badani*, исследован*, анализ*, дослідж*, аналіз*, araştırma*, inceleme*, دراسة, الدراسة, تحليل, التحليل"
)
_GET = folded(
    "wo bekomm*, wo krieg*, wo gibt es, wo find*, wo kann ~ bekommen, wo kann ~ kriegen, wo kann ~ finden, wo kann ~ lesen, wo kann ~ kaufen, wo kann ~ bestellen, wie komm* ~ ran, wo ist ~ erhältlich, wo steht die, wo steht sie, where can ~ get, where can ~ find, where do ~ get, where is it available, where can ~ read, nerede bul*, nereden al*, nereden ulaş*, gdzie ~ dosta*, gdzie ~ znale*, gdzie ~ kupi*, где ~ взять, где ~ найти, где ~ получить, где ~ купить, де ~ взяти, де ~ знайти, де ~ отримати, де ~ купити, أين أجد*, وين بلاقي*, أين يمكن"
)
_LONGEST_GETTING = 6  # words of a part that asks where one gets it ("wo kann man sie bekommen")
_LONGEST_POINTING = 5  # words of a part that only points back ("wer hat die gemacht")
_LONGEST_KEYWORDS = 10  # words of a part that asks for a field without a question word; longer ones tell something
_LEAST_WHAT = 4  # words of a part that asks what is done or told
_LONGEST_BARE = 2  # words of a part that asks together with the next one ("Wann und wo war das?")
# How a part that asks begins; what may also begin a relative clause asks behind "und" or a full stop only.
PREPOSITIONS = (
    r"an|auf|ab|aus|bei|bis|durch|für|in|mit|nach|neben|seit|über|um|unter|vo[nm]|zu|at|by|for|from|in|since|until|till|with|до|з|із|від|у|в|на|для|с|от|"
    r"od|do|w|z|na|dla"
)
_PREPOSITION = rf"(?:(?:{PREPOSITIONS})\s+)?"
_ONLY_ASKING = (  # "KIM" is a name
    r"wie|wieviele?|wer|wann|how|when|skąd|kiedy|ile|jak|коли|скільки|скількох|хто|когда|сколько|скольких|кто|ilu|як|как|ne\s+kadar|ne\s+zaman|kaç|(?-i:[kK]im(?:ler\w*|inle|in)?)"
)
_ALSO_RELATIVE = (
    r"wo(?:mit|für|zu|her|hin|rin|von|ran)?|was|wat|wem|wen|wessen|welche[rsmn]?|what|where|who|whom|which|gdzie|kto|co|któr\w+|jaki\w*|де|що|який|яка|яке|"
    r"які|где|что|какой|какая|какое|какие|nerede|hangi\w*|ما|ماذا|متى|كم|من|أين|أي|بأي|لأي|مين|شو|شنو|وين|فين|ليش|علاش|لماذا|شكون|قديش|شحال|قداش|إمتى|إيمتى|امتى|هل"
)
ANY_ASKING = rf"{_PREPOSITION}(?:{_ONLY_ASKING}|{_ALSO_RELATIVE})\b"
_JOINT = re.compile(
    rf"[\s,;]+(?:und|un|sowie|plus|and|ve|і|й|та|и|а|i|oraz|a)\s+(?={ANY_ASKING})|\s+و(?:من\s+)?(?={_ALSO_RELATIVE})|{ARABIC_JOINT.pattern}"
    rf"|\s*[?;.]\s+(?:und\s+)?(?={ANY_ASKING})|\s*,\s+(?={_PREPOSITION}(?:{_ONLY_ASKING})\b)",
    re.IGNORECASE,
)
ASKS = re.compile(rf"(?:^|\W){ANY_ASKING}", re.IGNORECASE)
# Verbs of paying, and who or what pays: by the verb alone nothing of money is asked.
_PAYING = re.compile(
    r"\b(?:(?:be|ge)?zahl|finanzier|ge?förder|kostenlos|fund(?:ed|ing|s)?\b|financ|pa(?:id|ys?|ying)\b|финанс|фінанс|опла[тч]|finansow|opłac|zapłac|finanse|öde(?:n|r|m)|تمويل|تمول|يمول)\w*",
    re.IGNORECASE,
)
_HEIGHT = re.compile(r"\bwie hoch\b", re.IGNORECASE)
_CALLED = folded("wie heißt der, wie heißt die, wie heißt das, wie hieß der, wie hieß die, wie hieß das")
_OFFERS = tuple(
    map(
        fold,
        "maßnahm programm projekt initiativ kampagn angebot förder modell vorhab stipend kurs ausbildung app".split(),
    )
)
_PAYERS = tuple(
    "fonds quell ministeri ressort haus stift kass träg traeg stell programm projekt land ebene instituti organis behoerd bank partner firm unternehm verband kommun europ eu".split()
)
_WHO = re.compile(r"\b(?:wer|who|kto|хто|кто|kim)\b", re.IGNORECASE)
_WHERE = re.compile(r"\b(?:wo|where|gdzie|де|где|nerede)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a question that asks by itself: its words, the fields it asks for, and what a sentence must say."""

    text: str
    fields: tuple[FieldName, ...]
    sought: Sought


def asked_parts(question: str, *, is_named: bool) -> tuple[Part, ...]:
    """Return the parts of a question that each ask for something; nothing where it asks for one thing only."""
    parts: list[Part] = []
    texts = _texts(question)
    for text in texts if len(texts) > 1 else ():
        if part := _part(text, is_known=is_named or bool(parts), is_named=is_named):
            parts.append(_of_study(part, question) if parts else part)
    return tuple(parts) if len(parts) > 1 else ()


def fields_of(question: str, sought: Sought, *, is_named: bool, spelled: str = "") -> tuple[FieldName, ...]:
    """Return the fields that a question, or a part of one, asks for by its words; numbers stand in the description.

    `is_named` says that it is clear of which measure, `spelled` is the question without typing errors, if need be.
    """
    words = Words.of(question)
    facts, counted = sought.facts, sought.counted
    is_plain = (
        is_named
        and not counted
        and not facts & _OF_DESCRIPTIONS
        and not sought.noun
        and len(words.words) <= _LONGEST_PLAIN
    )
    found = placed_fields(words, is_named=is_plain)
    fields = _not_only_paid(in_order(found), sought.noun, question)
    if fields == (FieldName.MITTEL,) and sought.figure and _asks_height_only(question):
        fields = (FieldName.BESCHREIBUNG,)  # "Wie hoch war der Krankenstand?"
    if not fields and ((is_named and _asks_how_much(words)) or ends_in_means(words)):
        return (FieldName.MITTEL,)
    if not fields and spelled:
        fields = asked_fields(Words.of(spelled)) or glued_fields(question)
        fields = tuple(name for name in fields if name is not FieldName.LAUFZEIT or not is_no_time(words))
    is_no_money = counted and (counted.is_share or counts_people(counted))  # "wie viele Leute … pro Jahr"
    is_number_only = counted and (
        fields in _OF_COUNTED or (fields == (FieldName.MITTEL,) and (is_no_money or _asks_height_only(question)))
    )
    if counted and fields == _OF_RESSORT:
        is_number_only = not any(stem.startswith(_HOUSES) for stem in counted.stems)
    if FieldName.PARTNER in fields and counted and any(stem.startswith(_PARTNER) for stem in counted.stems):
        return (FieldName.PARTNER,)
    if is_number_only and not Words.of(asking_part(question)).has_any(_AND):
        fields = ()
    if not fields and counted and _POSTS in counted.stems:
        return (FieldName.MITTEL,)
    is_told = bool(counted or facts & _TOLD or (facts and is_named))
    if not fields and (is_told or _is_told_elsewhere(question, sought) or _asks_for_name(words, sought)):
        fields = (FieldName.BESCHREIBUNG,)
    return _with_description(words, fields, found)


def ends_in_means(words: Words) -> bool:
    """Tell whether mere keywords end with the row of the means, and a year at most ("Lehrfabrik Mittel 2023")."""
    told = [word for word in words.words if not word.isdecimal()]
    if not 1 < len(told) <= _LONGEST_KEYWORDS or told[-1] not in _MEANS or words.has_any(QUESTION_WORDS):
        return False
    return _NO_MEANS.isdisjoint(told[-3:])


def _is_told_elsewhere(question: str, sought: Sought) -> bool:
    """Tell whether a question in another language asks for what only a description tells ("Which institute does it?")."""
    is_sort = sought.noun.startswith(_WITHIN) and Fact.CONDITION not in sought.facts
    is_within = is_sort or bool(sought.facts & _TOLD_ELSEWHERE)
    return is_within and detect_language(question) != _GERMAN


def _not_only_paid(fields: tuple[FieldName, ...], noun: str, question: str) -> tuple[FieldName, ...]:
    """Return the description for the means where a question has only a verb of paying, and asks which one of a sort.

    "Welche Aufgabe wird da bezahlt?" asks for a task, "Welche Stiftung bezahlt das?" who pays.
    """
    if fields != (FieldName.MITTEL,) or not noun or noun.startswith(_PAYERS) or any(m in noun for m in OF_MONEY):
        return fields
    return fields if asked_fields(Words.of(_PAYING.sub(" ", question))) else (FieldName.BESCHREIBUNG,)


def _asks_for_name(words: Words, sought: Sought) -> bool:
    """Tell whether a question asks who did something, or how a thing is called that is no offer ("Wie hieß die Messe …")."""
    is_name = bool(sought.noun) and words.has_any(_CALLED) and not sought.noun.startswith(_OFFERS)
    return is_name or Fact.ACTOR in sought.facts


def _asks_height_only(question: str) -> bool:
    """Tell whether nothing but "wie hoch" asks for money ("Wie hoch ist die Teilnehmerzahl?")."""
    return not asked_fields(Words.of(_HEIGHT.sub(" ", question)))


def _asks_how_much(words: Words) -> bool:
    """Tell whether a part asks how much there is and says nothing else but when ("… und wie viel 2023?")."""
    asked = words.unshared()
    rest = asked.rest(_OF_HOW_MUCH) if asked.take_any(_HOW_MUCH) else ["nothing asked"]
    return all(word.isdecimal() for word in rest)


def _with_description(
    words: Words, fields: tuple[FieldName, ...], places: Mapping[FieldName, int]
) -> tuple[FieldName, ...]:
    """Return the fields with the description where a fact is asked for beside them ("… und wie viele machen mit?")."""
    if not fields or FieldName.BESCHREIBUNG in fields:
        return fields
    if FieldName.MITTEL in fields and (counted := asked_count(words.raw)) and _POSTS in counted.stems:
        return fields
    rest = Words.of(words.raw)
    place = min(rest.places_of(_COUNTING), default=None)
    if place is None or place in words.taken:
        return fields
    return in_order({**dict.fromkeys(fields, -1), **places, FieldName.BESCHREIBUNG: place})


def _texts(question: str) -> list[str]:
    """Return the parts of a question as they are written, a bare question word together with what stands behind it."""
    texts: list[str] = []
    bare = ""
    for text in _JOINT.split(question):
        whole = f"{bare} {text}".strip()
        bare = whole if len(Words.of(whole).words) <= _LONGEST_BARE and ASKS.search(whole) else ""
        if not bare:
            texts.append(whole)
    return [*texts, bare] if bare else texts


def _of_study(part: Part, question: str) -> Part:
    """Return a part that asks who made the study of an earlier part as one for the partners, or where one gets it."""
    words = Words.of(part.text)
    is_made = len(words.words) <= _LONGEST_POINTING and words.has_any(_MADE) and Words.of(question).has_any(_STUDIES)
    is_bare = FieldName.INTERNET not in part.fields and len(words.words) <= _LONGEST_GETTING
    if is_bare and words.has_any(_GET) and Words.of(question).has_any(_STUDIES):
        return replace(part, fields=(FieldName.VEROEFFENTLICHUNG,))
    return replace(part, fields=(FieldName.PARTNER,)) if is_made else part


def _of_keywords(text: str) -> Part | None:
    """Return a short part without a question word that asks for a field ("Seite von Fokus Bahn, und wer …")."""
    words = Words.of(text)
    fields = asked_fields(words) if len(words.words) <= _LONGEST_KEYWORDS else ()
    is_told = fields == (FieldName.VEROEFFENTLICHUNG,) and not words.has_any(PRINTED)
    return Part(text, fields, Sought.of(text)) if fields and not is_told else None


def _asks_what(text: str) -> bool:
    """Tell whether a part asks for something of a known measure, but not what it is at all ("… und was erzählen die?")."""
    words = Words.of(text)
    return words.words[:1] in (["was"], ["wie"]) and len(words.words) >= _LEAST_WHAT and not words.has_any(GIST)


def _part(text: str, *, is_known: bool, is_named: bool) -> Part | None:
    """Return a part of a question that asks for a fact; None for one that only tells, or asks what something is.

    Which one of a sort it is ("Welche Hilfe …") asks for a fact only where it is known of what.
    """
    if not ASKS.search(text):
        return _of_keywords(text)
    sought = Sought.of(text)
    fields = fields_of(text, sought, is_named=is_named)
    is_fact = sought.facts or _WHO.search(text) or _WHERE.search(text) or (sought.noun and is_known)
    if not (fields or is_fact or (is_named and _asks_what(text))):
        return None
    if not fields and _WHERE.search(text):
        sought = sought.with_facts(Fact.PLACE)
    return Part(text, fields or (FieldName.BESCHREIBUNG,), sought)
