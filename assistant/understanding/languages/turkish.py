"""Making Turkish questions ready for their table, and leaving out the verbs that it does not know."""

from __future__ import annotations

import re

# An ending stands apart from a name or a number ("MAGS'ın", "2027'de"), in haste it does not ("MAGSın", "2027de").
_ENDING = re.compile(
    r"(?<=\w)['’ʼ]\w+|(?:(?<=\d)|(?<=[A-Z]{2}))(?:n?[iıuü]n|[dt][ea](?:n|ki\w*)?|y?l[ea]|y?[iıuüea]|nc[iıuü])\b"
)
_NUMBERED = re.compile(r"\b(?P<number>VI|IV|V|I{1,3}|[1-6])\.? alan(?!y)\w*", re.IGNORECASE)  # "VI. alandaki"
# Endings of verbs, folded as questions are, that hardly a noun has: "yürütüyor", "olduğu", "gidecek", "ödenen".
_VERB = re.compile(
    r"""\b[a-z]{3,}(?:yor\w*|m[ae]kt[ae]\w*|[dt](?:i|ue?)(?:g(?:i|ue?)|kl[ae]r)\w*|[ae]c[ae][kg]\w*|m(?:i|ue?)s(?:t(?:i|ir|ur)|l[ae]r\w*)?
    |[ae]r[ae]k|m[ae]d[ae]n|m[ae]z|m[ae]l[iu]|[aeioulmnryz]d(?:i|ue?)|(?<!kis)(?<!ins)[bcfghklnprsvyz][ae]n|y(?:i|ue?)p|y[iu]nc[ae]|[ae]bil\w+|(?:i|ue?)[ln][ae]n|l[ae]n[ae]n|l[ae]y[ae]n|ed[ae]n)(?:l[ae]r\w*)?\b""",
    re.VERBOSE,
)


def prepared(question: str) -> str:
    """Return a question whose names and numbers have no endings, and a numbered field is a cluster."""
    return _NUMBERED.sub(r"Cluster \g<number>", _ENDING.sub(" ", question))


def without_verbs(text: str, german: frozenset[str]) -> str:
    """Return a text whose known words are `german` without the verbs left, which are no topic of a list."""
    return " ".join(_VERB.sub(lambda match: match[0] if match[0] in german else "", text).split())
