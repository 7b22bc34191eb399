"""Whether a follow-up is for a list by itself, whatever was spoken of before ("Bei welchen Maßnahmen …?")."""

from __future__ import annotations

from assistant.types import Answer, Kind
from assistant.understanding.reading import Reading
from assistant.understanding.talk.narrowing import NARROWING, OF_UTMOST
from assistant.understanding.text.words import Words, folded

AND = frozenset(folded("und, aber, and, ve, peki, а, і, та, и, a, i, و"))
# Words for measures as those of a list are spoken of; with these others are meant than the one spoken of.
ASKED_FOR = folded(
    """welche maßnahmen, welchen maßnahmen, welcher maßnahmen, welche programme, welchen programmen, welche projekte, welchen projekten, welche angebote, welchen angeboten, welche vorhaben, welchen vorhaben, welche initiativen, welchen initiativen,
    wie viele maßnahmen, wie viele programme, wie viele projekte, wie viele vorhaben, wie viele angebote, which measures, which programmes, which programs, which projects, how many measures, how many programmes, how many programs, how many projects, hangi tedbir*, hangi önlem*, hangi program*, hangi proje*, kaç tedbir*, які заходи, яких заход*, які програми, яких програм*, які проєкти, скільки заходів,
    какие меры, каких мер*, какие программы, каких програм*, какие проекты, сколько мер, które działania, których działan*, jakie działania, jakich działan*, które programy, których program*, ile działań, أي الإجراءات, أي التدابير, أي البرامج, ما هي الإجراءات, ما هي التدابير, كم عدد الإجراءات, كم عدد التدابير"""
)
_LISTED = ASKED_FOR + folded(
    "alle maßnahmen, alle programme, alle projekte, die maßnahmen, maßnahmen ~ die, maßnahmen mit, maßnahmen ohne, maßnahmen vom, maßnahmen des, all measures"
)
_ALL_MEASURES = folded(  # however such a question begins
    """alle maßnahmen, alle programme, alle projekte, alle vorhaben, sämtliche maßnahmen, sämtliche programme, all measures, all the measures, all programmes, all projects, tüm tedbir*, tüm program*, bütün tedbir*, всі заходи, усі заходи, усі програми,
    все меры, все программы, wszystkie działania, wszystkie programy, جميع الإجراءات, كل الإجراءات, جميع التدابير, كل التدابير"""
)
_BESIDE = folded(  # with these the earlier list is asked on
    "auch, außerdem, zusätzlich, zudem, dazu, dabei, sonst, hingegen, dagegen, übrig, bleiben, also, too, additionally, else, left, remain, ayrıca, kalan, також, ще, залишил*, также, еще, остал*, również, też, jeszcze, zostaj*, أيضا, كذلك, تبقى"
)
_OF_ALL = folded(  # of the whole report
    """im bericht, im ganzen bericht, im gesamten bericht, überhaupt, von allen maßnahmen, aller maßnahmen, unter allen maßnahmen, overall, in the report, in the whole report, of all measures, raporda, tüm raporda, у звіті, у всьому звіті,
    в отчете, во всем отчете, вообще, взагалі, w raporcie, w całym raporcie, w ogóle, في التقرير, في التقرير كله"""
)
_THESE = folded(
    "diese, dieser, diesen, dieses, solche, solchen, those, these, bu, bunlar*, ці, цих, эти, этих, te, tych, هذه"
)
_WHERE_ALL = frozenset(folded("wo, was, wofür, where"))  # how such a question begins
_OF_OTHERS = ("ministries", "partners", "sources", "host", "clusters")  # criteria with a value of their own


def is_new_list(question: str, reading: Reading, context: Answer) -> bool:
    """Tell whether a question is for a list by itself, whatever was spoken of ("Bei welchen Maßnahmen …?").

    Behind measures on a topic one that begins with "and" narrows these; behind a list only one for measures of the whole
    report, or of some cluster or ministry, is not about it ("Wie viele Maßnahmen gehören zu Cluster V?").
    """
    words = Words.of(question)
    if reading.kind is not Kind.LIST or words.has_any(NARROWING + _THESE):
        return False
    if context.kind is Kind.LIST and not OF_UTMOST.isdisjoint(context.interpretation.filters.names()):
        return words.has_any(ASKED_FOR) and not words.has_any(_BESIDE)  # of one picked by its sum nothing is asked for
    if context.kind is Kind.LIST:
        is_of_others = words.has_any(ASKED_FOR) and not {*reading.filters.criteria()}.isdisjoint(_OF_OTHERS)
        if words.has_any(_ALL_MEASURES) and {*reading.filters.criteria()} == {"clusters"}:
            return not words.has_any(_BESIDE)  # "ok, und alle Maßnahmen aus Cluster VI"
        is_whole = is_of_others or (bool(reading.filters) and words.has_any(_OF_ALL))
        return is_whole and not words.has_any(_BESIDE) and AND.isdisjoint(words.words[:1])
    if context.kind is Kind.TOPIC and len(context.matches) > 1 and AND.issuperset(words.words[:1]):
        return False
    names = set(reading.filters.criteria())
    first = next((word for word in words.words if word not in AND), "")
    is_asked_where = first in _WHERE_ALL and not names.isdisjoint(_OF_OTHERS)
    return words.has_any(_LISTED) or is_asked_where


def keeps_to_last(question: str) -> bool:
    """Tell whether a question is for some of the last list's measures in so many words ("davon", "nur", "diese")."""
    return Words.of(question).has_any(NARROWING + _THESE)


def may_be_new_list(question: str, plain: Reading, reading: Reading, context: Answer) -> bool:
    """Tell whether a question read as going on from a list, which left nothing, may be for a list by itself.

    `plain` is its reading alone. One for some of the list's own measures ("davon", "nur") is not, nor one that goes on ("und").
    """
    words = Words.of(question)
    are_lists = {plain.kind, reading.kind, context.kind} == {Kind.LIST}
    goes_on = words.has_any(NARROWING + _THESE) or not AND.isdisjoint(words.words[:1])
    return are_lists and bool(plain.filters) and not goes_on
