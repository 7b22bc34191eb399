"""Whether a follow-up is for a list by itself, whatever was spoken of before ("Bei welchen Maßnahmen …?")."""

from __future__ import annotations

from assistant.types import Answer, Kind
from assistant.understanding.reading import Reading
from assistant.understanding.talk.narrowing import NARROWING
from assistant.understanding.text.words import Words, folded

_AND = frozenset(folded("und, aber, and, ve, peki, а, і, та, и, a, i, و"))
# Words for measures as those of a list are spoken of; with these others are meant than the one spoken of.
_LISTED = folded(
    """welche maßnahmen, welchen maßnahmen, welcher maßnahmen, welche programme, welchen programmen, welche projekte, welchen projekten, welche angebote, welchen angeboten, welche vorhaben, welchen vorhaben, welche initiativen, welchen initiativen,
    wie viele maßnahmen, wie viele programme, wie viele projekte, wie viele vorhaben, wie viele angebote, alle maßnahmen, alle programme, alle projekte, die maßnahmen, maßnahmen ~ die, maßnahmen mit, maßnahmen ohne, maßnahmen vom, maßnahmen des,
    which measures, which programmes, which programs, which projects, how many measures, all measures, hangi tedbir*, hangi önlem*, hangi program*, hangi proje*, kaç tedbir*, які заходи, яких заход*, які програми, яких програм*, які проєкти, скільки заходів,
    какие меры, каких мер*, какие программы, каких програм*, какие проекты, сколько мер, które działania, których działan*, jakie działania, jakich działan*, które programy, których program*, ile działań, أي الإجراءات, أي التدابير, أي البرامج, ما هي الإجراءات, ما هي التدابير, كم عدد الإجراءات, كم عدد التدابير"""
)
_THESE = folded(
    "diese, dieser, diesen, dieses, solche, solchen, those, these, bu, bunlar*, ці, цих, эти, этих, te, tych, هذه"
)
_WHERE_ALL = frozenset(folded("wo, was, wofür, where"))  # how such a question begins
_OF_OTHERS = ("ministries", "partners", "sources", "host", "clusters")  # criteria with a value of their own


def is_new_list(question: str, reading: Reading, context: Answer) -> bool:
    """Tell whether a question is for a list by itself, though one measure was spoken of ("Bei welchen Maßnahmen …?").

    Behind measures on a topic one that begins with "and" narrows these.
    """
    words = Words.of(question)
    if reading.kind is not Kind.LIST or context.kind is Kind.LIST or words.has_any(NARROWING + _THESE):
        return False
    if context.kind is Kind.TOPIC and len(context.matches) > 1 and _AND.issuperset(words.words[:1]):
        return False
    names = set(reading.filters.criteria())
    first = next((word for word in words.words if word not in _AND), "")
    is_asked_where = first in _WHERE_ALL and not names.isdisjoint(_OF_OTHERS)
    return words.has_any(_LISTED) or is_asked_where
