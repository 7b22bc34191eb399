"""Parting a question into the sentences that ask and those that only tell, and whether somebody speaks of him- or herself."""

from __future__ import annotations

import re
from functools import lru_cache

from assistant.understanding.text.marks import has_question_mark
from assistant.understanding.text.words import Words, folded

_SENTENCE_END = re.compile(r"(?<=\w\w\w[.!?؟])\s+")  # no end behind "vs."
_LEAD = re.compile(r":\s+(?=(?:was|wie|wer|wo|wann|welche|what|how|who|when|which|where)\w*\b)", re.IGNORECASE)
_BEFORE_COLON = re.compile(r"([^:?!]*\w):\s+(\S.*)", re.DOTALL)
_FIRST = 3  # words of a sentence of which one asks
_OWN = folded(
    """ich, mein*, mir, mich, wir, unser*, uns, i m, i am, i have, i need, i want, my, me, we, our, ben, benim, bana, biz, istiyorum, istiyoruz, çocuğ*, kocam, eşim, karım, oğlum, kızım, annem, babam, kardeşim, ikimiz*, я, мені, мій, моя, моє, моєї, мого, ми, нас, нам, наш*, мне, меня,
    мой, моя, мое, моего, моей, мы, mój, moja, moje, mojego, mojej, mam, jestem, jesteśmy, nam, nas, nasz*, szukam, pracuję, أنا, لدي, عندي, زوجي, زوجتي, ابني, ابنتي, أعمل, أبحث"""
)
# What is said to the assistant tells nothing of who asks.
_ORDERS = folded(
    "gib mir, meine frage, mir geht es um, ich möchte wissen, ich will wissen, ich wüsste gern*, wir möchten wissen, dürft* ich, darf ich, kann ich bitte, könnt* ich, informier* ich mich, informier* wir uns, lese ich, sag mir, sagen sie mir, zeig mir, zeigen sie mir, nenn mir, nennen sie mir, geben sie mir, finde ich, find ich, erreiche ich, erreich ich, sehe ich, wo finde ich, wo find ich, was finde ich, wo kann ich, wo lese ich, tell me, give me, show me, bilmek istiyorum, öğrenmek istiyorum, bilmek istiyoruz, bana söyle*, скажіть мені, підкажіть мені, мені цікаво, мене цікавить, нас цікавить, я хочу знати, скажите мне, подскажите мне, мне интересно, меня интересует, я хочу знать, powiedz mi, interesuje nas, أنا أريد أن أعرف"
)
# Words of a sentence that asks without a question mark ("I need the period and the website for both.").
_ORDERING = folded(
    """brauch, brauche, bräuchte, bitte, gib, gebt, geben sie, nenn, nenne, nennen, sag, sagt, sagen sie, zeig, zeigen, mich interessier*, interessiert mich, interessieren mich, möchte ~ wissen, will ~ wissen, wüsste, hätte gern*, für beide, von beiden, zu beiden,
    i need, we need, i want, i d like, please, tell me, give me, show me, for both, for each, of both, of each, lütfen, istiyorum, lazım, söyle*, потрібн*, скажіть, підкажіть, будь ласка, нужн*, скажите, подскажите, пожалуйста,
    potrzebuj*, proszę, podaj*, powiedz*, أريد, أحتاج, من فضلك, لو سمحت"""
)
QUESTION_WORDS = folded(
    """wer, wem, wen, was, wo, wofür, wozu, wann, wie, wieviel, welche*, woher, who, what, when, where, which, how, nerede, hangi*, kaç, хто, що, де, коли, як, який, яка, яке, які, скільки,
    кто, что, где, когда, как, какой, какая, какое, какие, сколько, kto, co, gdzie, kiedy, jak, jaki*, który, która, które, ile, متى, أين, كم, أي"""
)


def sentences_of(question: str) -> list[str]:
    """Return the sentences of a question."""
    return _SENTENCE_END.split(question)


@lru_cache(maxsize=8)  # each rule that looks at what is asked alone wants it
def asking_part(question: str) -> str:
    """Return the sentences that ask; all of them where none has a question mark.

    Of "Ich leite eine Kita und überlege: was läuft länger, …?" that is what stands behind the colon.
    """
    asking = " ".join(filter(has_question_mark, _SENTENCE_END.split(question))) or question
    lead, *behind = _LEAD.split(asking, maxsplit=1)
    is_lead = bool(behind) and tells_of_self(lead)
    return behind[0] if is_lead else asking


def lead_and_rest(question: str) -> tuple[str, str]:
    """Return what stands before the first colon of a question, and what stands behind it; two times "" without one."""
    found = _BEFORE_COLON.fullmatch(question)
    return (found[1], found[2]) if found else ("", "")


def asking_and_ordering_part(question: str) -> str:
    """Return the sentences that ask, also those without a question mark ("I need the website of both.")."""
    return (
        " ".join(s for s in _SENTENCE_END.split(question) if has_question_mark(s) or _asks_without_mark(s)) or question
    )


def telling_part(question: str) -> str:
    """Return the sentences that do not ask."""
    return " ".join(s for s in _SENTENCE_END.split(question) if not has_question_mark(s))


def tells_of_self(text: str) -> bool:
    """Tell whether somebody speaks of him- or herself, orders to the assistant aside."""
    return is_of_self(Words.of(text))


def is_of_self(words: Words) -> bool:
    """Tell whether somebody speaks of him- or herself, orders to the assistant aside."""
    own = words.places_of(_OWN)
    if not own:
        return False
    told = Words.of(words.raw)
    told.take_any(_ORDERS)
    return not told.taken.issuperset(own)


def _asks_without_mark(sentence: str) -> bool:
    """Tell whether a sentence orders, or begins with a question word ("und von wann bis wann liefen die")."""
    words = Words.of(sentence)
    return words.has_any(_ORDERING) or any(place < _FIRST for place in words.places_of(QUESTION_WORDS))
