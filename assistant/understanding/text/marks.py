"""Where the sentences of a question end, and which of them have a question mark, in the scripts of seven languages."""

from __future__ import annotations

import re

# Behind these a point ends no sentence: "im 1. Quartal", "31. August", "10 Mio. Euro".
NO_END = r"(?<!(?<!\d)\d\.)(?<!(?<!\d)\d\d\.)(?<!Mio\.)(?<!Mrd\.)(?<!Tsd\.)(?<!\bca\.)(?<!bzw\.)(?<!\bNr\.)"
SENTENCE_END = re.compile(r"(?<=[.!?؟…])\s+")


def has_question_mark(sentence: str) -> bool:
    """Tell whether a sentence ends on a question mark, Latin or Arabic."""
    return sentence.rstrip().endswith(("?", "؟"))
