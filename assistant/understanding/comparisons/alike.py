"""Parting a question that asks the same of several things, of each in a clause of its own ("Wer macht A, und wer B?")."""

from __future__ import annotations

import re
from collections.abc import Sequence

from assistant.understanding.rows.parts import PREPOSITIONS

# What a clause asks: the same words ask the same, whatever their case ("welches Haus … und welchem Haus …").
_ASKED = {
    "who": r"wer|wem|wen|wessen|who|whom|хто|кого|кому|ким|кто|кем|kto|kogo|komu|kim|من",
    "which": r"welche[rsmn]?|which|how\s+much|hangi\w*|який|яка|яке|які|якого|якої|якому|яким|якою|яких|якій|как(?:ой|ая|ое|ие|ого|ому|им|их|ую)|"
    r"jak(?:i|a|ie|iego|iej|im|ich|ą)|któr\w+|أي|أية",
    "what": r"was|wat|what|що|что|co|ما",
    "what for": r"wofür|womit|wovon|wozu",
    "where": r"wo|where|де|где|gdzie|nerede|أين",
    "when": r"wann|when|коли|когда|kiedy|ne\s+zaman\w*|متى",
    "since when": r"відколи|odkąd|доки|допоки",
    "how": r"wie\s+\w+|how\s+\w+|як\s+довго|як\s+давно|как\s+долго|как\s+давно|jak\s+długo|jak\s+dawno",
    "how much": r"wieviel|скільки|сколько|ile|ilu|ne\s+kadar|kaç\w*|كم",
}
_ANY = "|".join(_ASKED.values())
_PREPOSITION = rf"(?:(?:{PREPOSITIONS}|за|منذ|إلى|حتى|في|مع)\s+)?"
_AND = r"(?:und|un|ond|aber|and|but|та|і|й|а|и|но|i|a|oraz|ve|peki)\s+"
_OPENS = rf"{_PREPOSITION}(?:{_ANY})\b"
_JOINT = re.compile(
    rf"\s*[,;?.–-]\s+(?:{_AND})?(?={_OPENS})|\s+{_AND}(?={_OPENS})|\s*[,،؛؟]?\s+و(?=(?:{_ASKED['how much']}|{_ASKED['when']}|ما|من|أي|أين|منذ|إلى|حتى)\s)",
    re.IGNORECASE,
)
_TURKISH = re.compile(r"\b(?:hangi\w*|ne\s+kadar|ne\s+zaman\w*|kaç\w*|nerede)\b", re.IGNORECASE)
_TURKISH_JOINT = re.compile(
    r"\s*[,;?.]\s+(?:ve\s+|peki\s+)?|\s+ve\s+", re.IGNORECASE
)  # Turkish asks at the clause's end
_HOW_MUCH = re.compile(
    r"\b(?:wie\s+(?:hoch|viel)|wieviel|how\s+(?:much|high)|ne\s+kadar|kaç|скільки|сколько|ile)\b|كم", re.IGNORECASE
)
_KINDS = {
    kind: re.compile(rf"(?<!\w){_PREPOSITION}(?P<asked>{words})\b", re.IGNORECASE) for kind, words in _ASKED.items()
}


def clauses_alike(question: str) -> tuple[str, ...]:
    """Return the clauses of a question where each asks by the same words; nothing where only one does.

    What asks by other words goes with the clause before it ("…, wo auch die Lehrfabrik drinsteckt").
    """
    is_turkish = _TURKISH.search(question) is not None
    joints = list((_TURKISH_JOINT if is_turkish else _JOINT).finditer(question))
    if not joints:
        return ()
    kinds, begins = _kinds(question[: joints[0].start()], opens=False), [0]
    ends: list[int] = []
    for joint, end in zip(joints, [*(j.start() for j in joints[1:]), len(question)], strict=True):
        if kinds & _kinds(question[joint.end() : end], opens=not is_turkish):
            ends.append(joint.start())
            begins.append(joint.end())
    clauses = [question[begin:end] for begin, end in zip(begins, [*ends, len(question)], strict=True)]
    return tuple(clauses) if len(clauses) > 1 else ()


def ask_how_much(clauses: Sequence[str]) -> bool:
    """Tell whether each clause asks how much or how high something is."""
    return all(_HOW_MUCH.search(clause) for clause in clauses)


def _kinds(clause: str, *, opens: bool) -> frozenset[str]:
    """Return what a clause asks, at its very beginning or anywhere; "wie lange" and "wie viel" are not the same."""
    found = {kind: m for kind, words in _KINDS.items() if (m := words.match(clause) if opens else words.search(clause))}
    return frozenset(f"{kind} {match['asked'].lower()}" if kind == "how" else kind for kind, match in found.items())
