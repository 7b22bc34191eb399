"""Reading which words the titles of measures are to have ("mit „Kita“ im Titel"), in all languages."""

from __future__ import annotations

import re

from assistant.selection.filters import Filters
from assistant.understanding.text.found import Found, found
from assistant.understanding.text.words import Words

_MARK = "Titelwort_"  # with the words of a title it is one word, which no language's table knows
_MARKED = re.compile(rf"\b{_MARK}(\w+)", re.IGNORECASE)
# The noun for a title with the preposition that says that something stands in it; "im Titel von …" is of one measure.
_NOUN = r"(?:(?:maßnahmen)?titeln?|namen?|überschrift(?:en)?|titles?|names?|headings?|(?:ad|isim|ism|başlı[kğ])(?:lar|ler)?[ıi]n(?:da|de)|назв\w+|заголовк\w+|титул\w*|tytu[łl]\w*|nazw\w+|(?:ال)?(?:عنوان|عناوين|اسم|أسماء|أسماؤ|أسمائ)(?:ها|هم|ه)?)"
_OF_ONE = r"(?!\s(?:vo[nm]|of|der|des|dieser|für|for|od|для|від|من)\b)"
_IN = re.compile(
    rf"\b(?:im|(?:in|у|в|w|في)(?:\s(?:dem|den|der|ihre[mnr]|deren|dessen|the|their|its|whose|which|welche[mn]|своєму|їхній|их|своих|swoim|swojej|ich))?)\s{_NOUN}\b{_OF_ONE}"
    r"|\b(?:ad|isim|ism|başlı[kğ])(?:lar|ler)?[ıi]n(?:da|de)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    rf"(?:\b(?:im|in|у|в|w|في)\s(?:(?:the|their|its|dem|den|der|ihre[mnr])\s)?)?\b{_NOUN}\b{_OF_ONE}", re.IGNORECASE
)
_CONTAINING = re.compile(
    r"\b(?:enth[aä]lt\w*|vorkomm\w*|contain\w*|includ\w*|міст\w+|містить|зустріча\w+|содерж\w+|встреча\w+|zawiera\w*|występuj\w*|geç\w+|içer\w+|تحتوي|يحتوي|تتضمن|يتضمن|تحوي|يحوي)\b",
    re.IGNORECASE,
)
_WORD = r"(?:Wort|Wörter|Begriff|Wörtchen|word|words|term|слов(?:о|ом|а|ами)|термін\w*|термин\w*|słow(?:o|em|a|ami)|wyraz\w*|كلمة|مصطلح|لفظ)"
_THINGS = r"(?!(?:Maßnahme|Projekt|Programm|Vorhaben|Measure|Project|Cluster)\w*\b)"
_NAME = rf"{_THINGS}[A-ZÄÖÜ][\w-]*"
_QUOTED = r"(?:[„“”«»\"‚‘‹›](?P<quoted>[^„“”«»\"‚‘’‹›]{2,45})[“”«»\"‘’‹›]|(?<!\w)'(?P<single>[^']{2,45})'(?!\w))"
_ITEM = re.compile(
    rf"{_QUOTED}|(?<=\s)(?:{_WORD}) (?P<told>[^\W\d_][\w-]+)|\b(?P<behind>{_NAME}) (?:sözcü\w+|kelime\w*)"
    rf"|(?:\b(?:mit|haben|hat|tragen|trägt|with|have|has|having|z|ze|mają|с|со|з|із)\s(?:dem |the )?)(?P<beside>{_NAME})|\b(?:oder|or|или|або|чи|lub|albo|veya|أو)\s(?P<linked>{_NAME})",
)
_FILLERS = re.compile(rf"\b(?:(?:das|den|the|a) )?{_WORD}\b|\b(?:sözcü\w+|kelime\w*)", re.IGNORECASE)
_BARE = re.compile(rf"^\s(?:[^\WA-ZÄÖÜ]\w*\s){{0,3}}(?P<bare>{_NAME})")  # "im Namen irgendwo Förderung"
_NOT = re.compile(
    r"\b(?:nicht|kein\w*|ohne|not|without|никак|не|без|немає|nie|bez|ليس|بدون|لا)\b|\b(?:olmayan|geçmeyen|içermeyen)\w*",
    re.IGNORECASE,
)


def with_title_words(question: str) -> str:
    """Return a question with a mark before the words that titles are to have, and without the noun for the title."""
    place = _IN.search(question)
    if not place and not (_TITLE.search(question) and _CONTAINING.search(question)):
        return question
    said = _said(question, place)
    rest = question
    for words in said:
        rest = rest.replace(words, " ")
    if not said or _NOT.search(rest):
        return question
    for words in said:
        question = re.sub(
            rf"[„“”«»\"‚‘‹›']?(?<!\w){re.escape(words)}(?!\w)[“”«»\"‘’‹›']?", f" {_mark(words)} ", question, count=1
        )
    return " ".join(_TITLE.sub(" ", _FILLERS.sub(" ", question)).split())


def _said(question: str, place: re.Match[str] | None) -> list[str]:
    """Return the words that a question says of titles: in quotes, behind the word for "word", or beside the title."""
    items: list[re.Match[str]] = []
    for match in _ITEM.finditer(question):
        is_next = bool(items) and items[-1].end() + 1 == match.start()
        if _is_beside(question, match, place) if match["beside"] else (is_next or not match["linked"]):
            items.append(match)
    said = [next(word for word in match.groups() if word) for match in items]
    if place and (bare := _BARE.match(question[place.end() :])) and not any(bare["bare"] in words for words in said):
        said.append(bare["bare"])
    return said


def _is_beside(question: str, match: re.Match[str], place: re.Match[str] | None) -> bool:
    """Tell whether a word stands right before the title that it is to stand in ("mit Kita im Titel")."""
    return place is not None and not question[match.end() : place.start()].strip()


def _mark(words: str) -> str:
    """Return words with the mark, as one word."""
    return _MARK + "_".join(re.findall(r"\w+", words))


def read_title_words(words: Words) -> Found:
    """Read the words that titles are to have, one of several at least."""
    marked = [match[1] for match in _MARKED.finditer(words.raw)]
    if not marked:
        return Found()
    own = words.unshared()
    for name in marked:
        own.take_text(_MARK + name)
    return found(Filters(titled=tuple(name.replace("_", " ") for name in marked)), own)
