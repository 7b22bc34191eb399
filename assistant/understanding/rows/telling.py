"""Leaving out of a question what only tells something, in words by which others ask for a field."""

from __future__ import annotations

import re

from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.parts import ANY_ASKING, ASKS
from assistant.understanding.text.marks import SENTENCE_END, has_question_mark
from assistant.understanding.text.words import Words, folded

_ASKING_CLAUSE = re.compile(rf",\s+{ANY_ASKING}", re.IGNORECASE)
# Where something new begins: a sentence, a dash or a colon before what asks, a clause set against the one before it.
_TOLD_END = re.compile(
    rf"{SENTENCE_END.pattern}|\s[–—-]\s(?={ANY_ASKING})|(?<=[a-zäöüß]:)\s+(?={ANY_ASKING})|(?<=;)\s+"
    rf"|,\s+(?=(?:aber|doch|jedoch|sondern|nur|bloß|allerdings)\b)|(?<=hin oder her),\s+",
    re.IGNORECASE,
)
_BEGINS_TELLING = re.compile(
    r"\W*(?:ich|wir|meine?|unsere?|i|we|my|our|я|мы|ми|мой|моя|мій|наша?|jestem|mam|mój|moja|ben|biz)\b", re.IGNORECASE
)
_RELATIVE = re.compile(r"\w\s+(?:who|which|where|whose|whom)\s", re.IGNORECASE)
_BEGINS_ASKING = re.compile(rf"\W*(?:und\s+|also\s+)?{ANY_ASKING}", re.IGNORECASE)
# Who wants to know something asks without a question mark too.
_WANTING = folded(
    """wissen, frag*, wüsst*, interessier*, sag mir, sagen sie, nenn mir, nennen sie, nennt mir, erklär*, brauch*, bräucht*, such*, zeig*, gib, geben sie, bitte, unklar, herausfinden, erfahren,
    ich möchte, wir möchten, ich hätte, wir hätten, ich will, wir wollen, ich würde, mir geht es um, uns geht es um, möchte ich, möchten wir, hätte ich, hätten wir, würde ich, will ich, wollen wir,
    know, tell me, wonder*, ask*, need*, give me, show me, merak*, bilmek, söyle*, знати, сказати, скажіть, цікав*, питання, знать, скажите, интерес*, вопрос*,
    wiedzieć, powiedz*, ciekaw*, pytam, proszę, أعرف, أسأل, قل لي, أخبر*, أريد"""
)
# What somebody says that he or she knows, or does not want to know.
_UNWANTED = folded(
    """interessiert nicht, interessiert mich nicht, interessieren mich nicht, interessiert mich weniger, nicht wissen, mir egal, uns egal, egal was, egal wer, egal wie, egal wann, ist egal, sind egal, nicht wichtig, nebensache, kenne ich, kenn ich, kennen wir, weiß ich, wissen wir, ist klar, ist mir klar, ist bekannt, hin oder her, brauche ich nicht, brauch ich nicht, brauchen wir nicht, geschenkt,
    nicht nach"""
)
_TELLS = folded(  # verbs of sentences that tell
    """ist, sind, war, waren, hat, habe, hab, haben, hatte, hatten, wird, werden, wurde, wurden, gibt, gab, gabs, kam, kamen, kommt, kommen, kenne, kenn, kennt, kennen, weiß, steht, stehen, stand, standen, geht, gehen, ging, gingen, klingt, klang, hängt, kostet, kosten, läuft, lief, laufen, endet, sagt, sagte, sagen, meint, meinte, meinen, lacht, sammle, sammelt, sammeln,
    will, soll, sollte, warte, wartet, warten, zahle, zahlt, zahlen, arbeite, arbeitet, arbeiten, interessiert, interessieren, liegt, liegen, bekam, bekomme, bekommt, mache, macht, machen, finde, findet, fand, finden, lese, las, lasen, liest, laden, lädt, hängen, schreibt, schrieb, hörte, höre, verstehe, versteh, bin, heißt, bleibt, gilt, redet, reden, lag, lagen, sah, sehe, saß, sitze, wohne, wohnt, lebe, lebt, dachte, denke, glaube, merke, freue, hab, hörten, erzählt, erzählte, erzählen, putzt, putzen, kocht, kochen, spült, spülen, räumt, räumen, wäscht, waschen, betreut, betreuen, hilft, helfen, pflegt, pflegen, unterrichtet, unterrichten, begleitet, begleiten, unterstützt, unterstützen, berät, beraten, probiert, versucht, gehört, gelesen, gesehen, überlege, überlegt, schwanke, besucht, besuchte, nervt, stimmt, reicht, fehlt, fehlen, schimpft, behauptet, beschwert, lernt, lerne, studiert, studiere, leite, leitet, betreue, vertrete"""
)
_PLANS = re.compile(  # what somebody is going to do is not what he or she wants to know
    r"\W*(?:ich|wir) (?:will|wollen|möchten?|würden?|muss|müssen) (?!.*\b(?:wissen|erfahren|fragen|hören|sehen|lesen|verstehen|kennen|haben|zeigen|suchen|finden|info\w*|auskunft|übersicht|liste)\b)",
    re.IGNORECASE,
)
# How somebody puts right what he or she was about to ask ("Wie viele … nein, seit wann läuft das?").
_CORRECTING = re.compile(
    rf"(?:\.\.+|…|[,;?!.–—-])\s*(?:(?:äh|ähm|ach|oh|och|ne|na|tja)\W+)?(?:nein|nee|nö|quatsch|egal|falsch|stopp|moment|vielmehr|besser gesagt|pardon|korrektur)\b[\s,:;.!…–-]*(?={ANY_ASKING}|sag)"
    rf"|\bauch immer\W+(?={ANY_ASKING})",
    re.IGNORECASE,
)


def without_told(question: str) -> str:
    """Return a question without what only tells something, in words by which others ask.

    "Im Gesetz soll stehen, wann sich etwas dual nennt. Wer ist zuständig?" does not ask when, nor does "Seit wann läuft
    das … nein, wer zahlt das?".
    """
    if "?" not in question:
        return question
    *before, asked = _CORRECTING.split(question)
    pieces = [piece for piece in _TOLD_END.split(asked if before and _asks(asked) else question) if piece.strip()]
    if len(pieces) == 1:
        return pieces[0]
    is_asked_last = has_question_mark(question)
    told = {i for i, piece in enumerate(pieces[:-1]) if is_asked_last and _only_tells(piece)}
    rest = [piece for i, piece in enumerate(pieces) if i not in told]
    kept = [piece for i, piece in enumerate(rest) if not _tells(piece, is_last=i == len(rest) - 1)]
    return " ".join(kept if kept == rest or _asks(" ".join(kept)) else rest)


def _asks(text: str) -> bool:
    """Tell whether a text asks for a field, and where it does so."""
    return bool(asked_fields(Words.of(text), is_named=True)) and (ASKS.search(text) is not None or "?" in text)


def _tells(piece: str, *, is_last: bool) -> bool:
    """Tell whether a piece of a question only tells something, or says what is not asked."""
    if has_question_mark(piece):
        return False
    words = Words.of(piece)
    if words.has_any(_UNWANTED) or (not is_last and _PLANS.match(piece)):
        return True
    return not (is_last or _BEGINS_ASKING.match(piece) or words.has_any(_WANTING)) and words.has_any(_TELLS)


def _only_tells(sentence: str) -> bool:
    """Tell whether a sentence has a question word in a clause behind a comma only, and does not say that one asks."""
    is_clause = _ASKING_CLAUSE.search(sentence) or _RELATIVE.search(sentence)
    is_clause = is_clause or (_BEGINS_TELLING.match(sentence) and ASKS.search(sentence))
    if has_question_mark(sentence) or not is_clause:
        return False
    return not _BEGINS_ASKING.match(sentence) and not Words.of(sentence).has_any(_WANTING)
