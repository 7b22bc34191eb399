"""Finding what a follow-up compares by its own words: several measures, or one against the measure spoken of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from assistant.interpretation.comparing import read_comparison
from assistant.interpretation.meant import mention_by
from assistant.judging.coverage import STEM
from assistant.types import Answer, Kind
from assistant.understanding.comparisons.comparing import compared_fields, compares, content_of, holds_against
from assistant.understanding.limits.premises import held_by
from assistant.understanding.reading import Reading
from assistant.understanding.talk.earlier import spoken_of
from assistant.understanding.talk.pointing import points_back
from assistant.understanding.text.words import Words
from index import SearchIndex

_SEVERAL = 2
_POLITE = re.compile(r"\bSie\b")  # "Vergleichen Sie …" points back to nothing
_LONGEST = 12  # words of a question that holds one thing against what was spoken of


def compared_anew(
    question: str, plain: Reading, named: Sequence[str], index: SearchIndex, as_of: date
) -> Reading | None:
    """Return the reading of a follow-up that sets measures side by side which it tells itself; None where it does not.

    `named` are those that it names, of which it may also only ask the same row ("Laufen zdi und KIM noch?").
    What was spoken of is none of them ("Ist das Talentscouting teurer als zdi?", but not "Ist das teurer als zdi und KIM?").
    """
    are_named = len(named) >= _SEVERAL
    is_explicit = compares(question, has_fields=bool(compared_fields(question)), are_named=are_named)
    if plain.unknown or not (is_explicit or are_named) or points_back(_POLITE.sub("", question)):
        return None
    reading = read_comparison(question, plain, index, as_of)
    if reading.kind is not Kind.COMPARE or len(reading.measures) < _SEVERAL:
        return None
    return reading if is_explicit or set(reading.measures) <= set(named) else None


def held_against(question: str, context: Answer, index: SearchIndex) -> tuple[str, ...]:
    """Return the measure that a follow-up clearly describes to hold it against the one spoken of ("Сравни с Индонезией").

    It has nothing else to say, and says nothing that the measure spoken of has itself.
    """
    number, words = spoken_of(context), Words.of(question)
    if not number or len(words.words) > _LONGEST or not holds_against(words):
        return ()
    told, held = content_of(question, question), held_by(index.report.measure(number))
    if not told or any(word[:STEM] in held for word in told):
        return ()
    mention = mention_by(told, True, index)
    return (mention.measure,) if mention.is_sure and mention.measure != number else ()
