"""Making English questions ready for their table: words that say nothing there, and ministries by their areas alone."""

from __future__ import annotations

import re

_LONG = re.compile(  # "The list is longer than my arm."
    r"\b(?:the|that|this|your) list(?: is|['’]s)[^.,!?;]{0,40}\blong[^.,!?;]{0,30}[.,!;]", re.IGNORECASE
)
_WHOSE = re.compile(r"^\W*whose (?!(?:is|are|was|were)\b)", re.IGNORECASE)  # "Whose web site is planned?"
_WITHOUT = re.compile(r"\bw/o\b", re.IGNORECASE)
_SPEAKER = re.compile(
    r"(?<!cluster )(?<!clusters )(?<!chapter )(?<!chapters )(?<!section )(?<!part )\bI(?=['’]| [a-z])", re.IGNORECASE
)  # no Roman number
# "Now show me …" says nothing of a time, "now running" does.
_NOW = re.compile(
    r"(?:^|(?<=[.!?,;:] ))(?P<lead>(?:(?:and|right|ok|okay|so|well|good|great|fine|alright|all right|thanks|then)\b,? )*)now\b,?"
    r"(?= (?:please|can|could|would|just|only|show|give|list|tell|leave|drop|take|skip|remove|exclude|add|do|name|keep|narrow|limit|restrict|throw|strike"
    r"|the same|the ones|what about|how about|for|of|out of|from|let|i|we|filter|cut|count|include|extend|same|with(?:out)?|that|but)\b)",
    re.IGNORECASE,
)
# "Swap ESF for ERDF" is "ERDF instead of ESF".
_SWAP = re.compile(
    r"^(?P<lead>\W*(?:(?:now|and|ok|okay|please|just|then|can you|could you)\W+)*)(?:swap|replace|switch|exchange)(?: out)? (?P<old>[\w’' ]{2,50}?) (?:for|with|by|to) (?P<new>[^.?!]+)",
    re.IGNORECASE,
)
_AREA = (
    r"(?:Labou?r|Economics|Economy|Economic Affairs|Schools?|Education|Family|Families|Science|Culture|Environment|Transport"
    r"|Agriculture|Building|Housing|Justice|Interior|Finance|Health|Employment)"
)
_PEOPLE = re.compile(  # "the labour people"
    r"\bthe (?P<area>labou?r|employment|social affairs|health|schools?|education|economy|economics|economic affairs|family|families|family affairs|science|culture|research|environment"
    r"|agriculture|building|housing)(?: ministry)? (?:people|folks?|lot|guys|crowd|bunch|side|outfit)\b",
    re.IGNORECASE,
)
_LINK = r"(?:,|,? and|,? or| nor|,? plus| &)(?: the)?"
_NO_NOUN = r"(?! (?:[Mm]inist|[Dd]epartment|[Aa]ffairs|[Pp]eople|[Ff]olk))"
_BY_AREA = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<lead>\b(?:[Bb]y|[Bb]etween|[Bb]oth|[Nn]either|[Ee]ither|[Ww]ith)(?: both)?(?: the)? )(?P<named>{_AREA}(?:{_LINK} {_AREA})+)\b{_NO_NOUN}",
        rf"(?P<lead>^(?:Just |Only )?)(?P<named>{_AREA}{_LINK} {_AREA})\b(?=(?: together| jointly| both| as |,|:))",
        rf"(?P<lead>\b(?:that|which|what|where|the ones|measures|projects|programmes) )(?P<named>{_AREA}{_LINK} {_AREA})\b(?= (?:run|share|handle|manage|lead|own|do|are|have|oversee|look after|carry|both|jointly|together))",
        rf"(?P<lead>\b(?:run|led|managed|handled|owned|shared|overseen|headed) by (?:the )?)(?P<named>{_AREA})\b(?=(?: alone| only| and| together| by itself|\W*$|[,.?!]))",
    )
)


_ASIDE = re.compile(r"\b(?:leaving|setting|putting|leave|set|put) (?P<what>[^,.;:?!]{2,50}?) aside\b", re.IGNORECASE)


def prepared(question: str) -> str:
    """Return a question with "without" in full, without "now" that only goes on, and with ministries called so."""
    question = _NOW.sub(r"\g<lead>", _LONG.sub("", _SPEAKER.sub("i", _WITHOUT.sub("without", question))))
    question = _WHOSE.sub("Which measures ", _ASIDE.sub(r"without \g<what>", question))
    question = _SWAP.sub(r"\g<lead>\g<new> instead of \g<old>", question)
    question = _PEOPLE.sub(r"the \g<area> ministry", question)
    for pattern in _BY_AREA:
        question = pattern.sub(r"\g<lead>\g<named> ministries", question)
    return question
