"""Coming back to a measure that a talk was about before ("Um auf die Frauenzentren zurückzukommen: …")."""

from __future__ import annotations

import re
from dataclasses import replace

from assistant.types import Answer, Kind
from assistant.understanding.owncases.ownstory import parted_story
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.sought import Sought
from assistant.understanding.talk.earlier import picked
from assistant.understanding.talk.pointing import only_points
from assistant.understanding.text.leading import after_lead, without_lead
from assistant.understanding.text.words import Words, folded
from index import SearchIndex

_BACK = folded(
    """zurückzukommen, zurückkommen, zurück, nochmal zu, noch mal zu, noch einmal zu, nochmals zu, nochmal zum, nochmal zur, noch mal zum, noch mal zur, nochmal die, noch mal die,
    back to, returning to, geri dönersek, повернімося, повертаючись, вернемся, возвращаясь, wracając, wróćmy, نعود, بالعودة"""
)
_CLAUSE = re.compile(r"[:,;.–]\s")
_LONG = 14  # words of a follow-up with a story
_FEW = 2  # measures that a talk was about, of which one is meant


def led_back(question: str, context: Answer | None, index: SearchIndex) -> tuple[str, Answer | None]:
    """Return a follow-up without the words that lead up to it, and the answer that it is read behind.

    One that comes back to a measure which the talk was about before is read behind an answer about that measure.
    """
    if context is None:
        return question, None
    clean = _asking_clause(without_lead(question), index)
    words = Words.of(clean)
    if picked(words, context):
        return clean, context
    if len(context.spoken) < _FEW or not words.has_any(_BACK):
        return after_lead(clean), context
    said = picked(Words.of(_CLAUSE.split(clean)[0]), context)  # "Noch mal zur ersten: …"
    number = said or index.search(clean, context.spoken).measures[0].measure
    about = replace(context, kind=Kind.FIELD, matches=(), related=(), about=number, shown=(), reason=None)
    return after_lead(clean), about


def _asking_clause(question: str, index: SearchIndex) -> str:
    """Return the clause of a long follow-up that asks for a fact, where a story goes before it.

    The story is about the asker and names no measure; where it is not so, or the clause only points back to it
    ("Welche sind das?"), the question is returned whole.
    """
    if len(question.split()) < _LONG:
        return question
    story, asking = parted_story(question)
    asks = bool(asked_fields(Words.of(asking), is_named=True) or Sought.of(asking).facts) if asking else False
    is_cut = asks and not only_points(asking) and not index.legs.names.named(story)
    return f"{asking}?" if is_cut else question
