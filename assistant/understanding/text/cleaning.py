"""What of a text is the question: without markup, addresses, repetition, what is taken back, and orders to a machine."""

from __future__ import annotations

import re

from assistant.understanding.text.marks import SENTENCE_END
from assistant.understanding.text.words import Words, folded
from corpus.measure_numbers import with_numbers

_MARKUP = re.compile(
    r"(?is)<(script|style)\b.*?</\1\s*>|<[^<>]*>"
    r"|\b(?:\w+://(?:www\.)?|www\.)(?P<host>(?:[a-z0-9-]+\.)*[a-z0-9-]+\.nrw(?:\.de)?)\b(?:/\S*)?"  # of the state's own sites
    r"|\b\w+://\S+|\bwww\.\S+|[*_`#|\\]{2,}"
)
_SIGNS = re.compile(r"[*_`#|\\]{2}")
_PART_END = re.compile(rf"{SENTENCE_END.pattern}|\n+")
# A word that is taken back at once, with the words that do so ("KIM, äh, nein, PerMenti", "Medien... sorry, Kitas").
_PAUSE = r"(?:,|…|\.{2,3}|\s[–-])\s*"
_PAUSES = (",", "…", "..", "–", "-")  # without one of them nothing is taken back
_TAKEN_BACK = re.compile(
    rf"(?<![\w.])(?!(?:nein|nö|nee|falsch|sorry|pardon|moment|quatsch|entschuldigung|wait|nix|nichts|nicht|kein\w*|niemand|nirgends)\b)[\w.-]*\w{{3,}}\s*{_PAUSE}(?:(?:äh|ähm|öh|öhm|hm|er|uh|um|ne|nee|ach)\W+)*"
    rf"(?:(?:nein|nee|nö|quatsch|falsch|sorry|pardon|moment|no|wait){_PAUSE}(?:(?:ich meine?|i mean)\b,?)?"
    r"|(?:sorry|quatsch|ich meine?|ich meinte|besser gesagt|i mean|or rather)\b,?)\s*(?!(?:welche\w*|was|wie|wer|wo|wann|which|what|who|how|when|where)\b)(?=\w)",
    re.IGNORECASE,
)
# An order to tell something, whose "mir" says nothing of the asker ("Teilen Sie mir bitte die Laufzeit … mit.").
_TELL_ME = re.compile(
    r"\b(?:bitte\s+)?teilen\s+sie\s+(?:mir|uns)(?:\s+bitte)?\s+(?!mit,\s*ob\b)(?:mit,\s*)?(?P<what>[^.!?]+?)(?:\s+mit)?(?=\s*(?:[.!?]|$))",
    re.IGNORECASE,
)
# Digits in groups, as some write large numbers ("1 000 000 Euro"); the report sets dots between them.
_GROUPS = re.compile(r"(?<![\d.,])\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?![\d.,]*\d)")
_BETWEEN_GROUPS = re.compile(r"[ \u00a0\u202f'’]")
# Cyrillic letters that look like Latin ones, within a word of Latin capitals or as a Roman number.
_MIXED = re.compile(r"\b(?=[А-Я]*[A-Z])(?=[A-Z]*[АВЕІКМНОРСТХ])[A-ZАВЕІКМНОРСТХ]{2,}\b|\bІ{2,3}\b")
_ONE = re.compile(r"\bІ(?=\s?\.\s?\d)|(?:(?<=кластер )|(?<=кластер[аіу] )|(?<=кластером ))І\b")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_GLUED = re.compile(
    r"(?<=[\u0600-\u06ff])(?=[A-Za-z]{2})"
)  # "and" or "to", written together with a name: "وKIM", "لKIM"
_LATIN = str.maketrans("АВЕІКМНОРСТХ", "ABEIKMHOPCTX")
# Said to a language model, which this is not; nobody asks a report so.
_ORDERS = folded(
    """ignoriere alle*, ignoriere deine*, ignoriere die ~ anweisung*, ignorier ~ anweisung*, vergiss alle*, vergiss deine*,
    vergiss die ~ anweisung*, missachte, du bist jetzt, du bist ab jetzt, tu so als, systemprompt*, system prompt,
    deine anweisungen, deinen prompt, deine regeln, entwicklermodus, ignore all, ignore previous, ignore the ~ instruction*,
    ignore your, ignore any, disregard, you are now, pretend, your instructions, your prompt, print your, developer mode,
    jailbreak, antworte auf alles, antworte nur noch, nenne keine quellen, answer everything, відповідай на все, отвечай на все, odpowiadaj na wszystko, her şeye cevap ver, önceki talimat*, talimatları yok say, ігноруй, забудь ~ інструкц*, игнорируй, забудь ~ инструкц*, zignoruj,
    zapomnij ~ instrukc*, تجاهل"""
)


def cleaned(text: str) -> str:
    """Return the text without what is no part of a question or taken back, its numbers of measures as the report writes them.

    It is whole where nothing else would be left.
    """
    sentences = _sentences(text)
    sentences = [_TELL_ME.sub(r"\g<what>", sentence) for sentence in sentences]
    kept = [part for part in dict.fromkeys(sentences) if part and not Words.of(part).has_any(_ORDERS)]
    said = " ".join(kept)
    if any(mark in said for mark in _PAUSES):
        said = _TAKEN_BACK.sub("", said)
    said = _GROUPS.sub(lambda number: _BETWEEN_GROUPS.sub(".", number[0]), said or text)
    return with_numbers(in_latin_letters(_GLUED.sub(" ", said)))


def only_orders(text: str) -> bool:
    """Tell whether every sentence of a text gives the assistant an order, so that nothing is asked."""
    sentences = [words for part in _sentences(text) if len((words := Words.of(part)).words) > 1]  # one alone is a mark
    return bool(sentences) and all(words.has_any(_ORDERS) for words in sentences)


def _sentences(text: str) -> list[str]:
    """Return the sentences of a text without markup, some of which may be empty."""
    return [part.strip() for part in _PART_END.split(without_markup(text))]


def in_latin_letters(text: str) -> str:
    """Return the text with the numbers and abbreviations in Latin letters that are typed with Cyrillic ones ("кластер ІІ")."""
    if not _CYRILLIC.search(text):
        return text
    return _ONE.sub("I", _MIXED.sub(lambda word: word[0].translate(_LATIN), text))


def without_markup(text: str) -> str:
    """Return the text without tags, scripts and addresses; of a site of the state its host is left."""
    if not _may_have_markup(text):
        return text
    return _MARKUP.sub(lambda match: match["host"] or " ", text)


def _may_have_markup(text: str) -> bool:
    """Tell whether a text has a sign without which there is no markup in it; hardly a question has one."""
    return "<" in text or "://" in text or "www." in text.lower() or _SIGNS.search(text) is not None
