"""Typing errors as people make them on a phone: letters swapped, dropped, doubled, words glued or split."""

from __future__ import annotations

import numpy as np

_NEIGHBOURS = {  # keys beside a key on a German keyboard
    "a": "sqy", "b": "vgn", "c": "xdv", "d": "sfe", "e": "wrd", "f": "dgr", "g": "fht", "h": "gjz", "i": "uok",
    "j": "hku", "k": "jli", "l": "ko", "m": "nk", "n": "bmh", "o": "ipl", "p": "o", "r": "etf", "s": "adw",
    "t": "rzg", "u": "zij", "v": "cfb", "w": "qes", "z": "tuh",
}  # fmt: skip
_RATE = 0.06  # share of letters that are hit


def with_typos(text: str, random: np.random.Generator) -> str:
    """Return the text with some letters mistyped and now and then two words glued or one split."""
    letters = list(text)
    out: list[str] = []
    i = 0
    while i < len(letters):
        letter = letters[i]
        if random.random() < _RATE:
            step = _mistyped(letters, i, out, random)
            i += step
            continue
        out.append(letter)
        i += 1
    return "".join(out)


def _mistyped(letters: list[str], i: int, out: list[str], random: np.random.Generator) -> int:
    """Put a mistyped letter (or none, or two) into `out`; return how many letters were used up."""
    letter = letters[i]
    kind = random.integers(5)
    if letter == " ":
        return 1  # two words glued
    if kind == 0 and i + 1 < len(letters):
        out += [letters[i + 1], letter]
        return 2
    if kind == 1:
        return 1
    if kind == 2:
        out += [letter, letter]
    elif kind == 3 and letter.lower() in _NEIGHBOURS:
        near = _NEIGHBOURS[letter.lower()]
        out.append(near[int(random.integers(len(near)))])
    elif kind == 4 and random.random() < 0.3:
        out += [letter, " "]
    else:
        out.append(letter)
    return 1
