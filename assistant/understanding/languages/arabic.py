"""Finding the word that a glossary knows in an Arabic one, written together with small words before and behind it."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

_VOWEL_SIGNS = re.compile("[\u064b-\u065f\u0670]")
_SIGNS = str.maketrans("،؛؟", ",;?")
_BESIDE_LATIN = re.compile(r"(?<=[\u0600-\u06ff])(?=[A-Za-z0-9])")  # "بال2025", "لMAGS"
_SPOKEN_NOT = re.compile(r"\bما (?=ب(?!ين)[تين]\w{2})")  # before a verb of the present
# "all what takes part" behind "only", "all" or a demand, where the word for "what" is that for "not" too
_WHAT = re.compile(
    r"\b((?:فقط|بس|حصرا|كل|جميع|[أن]ريد|ا?[أع]طن[يا]|[أا]ذكر|[أا]رني|[أا]عرض|[أا]ظهر|هات|منها))(?: (?:على|إلى|الى|في|من|عن))? ما (?=[تي]\w{2}|له|لدي)"
)
# and "keep only what has", where that is the word for "there is not" elsewhere
_KEPT = re.compile(
    r"\b(?:فقط|حصرا|[أا]بق[يو]?ا?|[أا]ترك[يو]?ا?|خل[يو]ا?)(?: (?:فقط|بس|لي|لنا))* ما (?=في(?:ه|ها|هم)\b|عند(?:ه|ها|هم)\b|مع(?:ه|ها)\b)"
)
_LONG = re.compile(
    r"\b(?:ال)?(?:قائمة|ليستة|لائحة) (?:أطول|طويلة|كبيرة)[^.!?,:]{0,40}[.!,]"
)  # "The list is longer than …"
# Typed in haste, the word for "who" looks like that for "to".
_WHO = re.compile(
    r"(?<!\S)(?P<and>و?)الي (?=ما ?(?:في|عند|ال|ل|بد|بل|خل|انت)|فيها|عندها|لها|خلص|بلش|لسه|لسا|انته|بدأ|بدت|تابع|تبع)"
)
# "And now give me …" says nothing of a time.
_NOW = re.compile(
    r"^\W*(?:(?:طيب|حسنا|تمام|أوكي|اوكي|ماشي)\W+)?و?(?:الآن|هلق|هلأ|هلا|دلوقتي|هسا|الحين) (?=(?:أعط|اعط|عط|اعرض|أر[ين]|نفس|ذات|أضف|استثن|احذف|شيل|أبق|اترك|خل|فقط|بس|من|لل?محور|المحور|ماذا عن|شو عن|وماذا|أريد|بدي|هات|قول|قلي|احك|خبر|دل|فرج|ور[يو]|شوف|جيب|طلع|زود|أفد|سجل|اكتب))"
)
_ONLY_THOSE = re.compile(r"\b(فقط|حصرا) (?=التي|الذي|اللي|يلي)")  # narrows, and says of nobody that it is alone
_WORD = re.compile(r"[\u0600-\u06ff]{3,}")
# Verbs by their form: with whom or what they do, of "he", of "she" (nouns with ت in front have a long vowel or the
# feminine ending; the others stand here), and of what she did.
_VERB = re.compile(
    r"""\b(?:[تينس]\w{2,}(?:ها|هم|هن|وا)|ب[تين]\w{2,}(?:ها|هم|هن|وا|لو|و)|[سب]?ي(?!دوي|مني|ابان|تيم|ونان|هود|وم)\w{2,}
    |س?ت(?!خصص|طوع|علم|نوع|حول|قدم|سرب|نقل|فرغ|ضخم|مدرس|درب)[^\Wايةه]{3,5}|(?!ال|انتر)\w{2,}[^\Wا]ت)\b""",
    re.VERBOSE,
)
_THIS_YEAR = re.compile(
    r"(?<!في )(?<!كل )(?<!هذه )(?<!هذا )(?<!هاي )\b(?:السن[ةه]|العام)(?=\W*$|[?,.])"
)  # "what ends the year?"
_CLUSTERS = {"الأول": "I", "الثاني": "II", "الثالث": "III", "الرابع": "IV", "الخامس": "V", "السادس": "VI"}
_NUMBERED = re.compile(  # "in the second field (II)"
    rf"(?:ب|ل)?المجال\s(?P<number>{'|'.join(_CLUSTERS)})(?:\s\((?:VI|IV|V|I{{1,3}})\))?"
)
_THIS = "هال"  # spoken, with the noun: "this year"
_PREFIXES = {  # the article, prepositions, and what puts a verb into the present or the future
    "": "", "ال": "", "لل": "", "بال": "", "عال": "", "كال": "", "فال": "", "ب": "", "ل": "", "ك": "", "ف": "", "س": "", "ح": "",
    _THIS: "هذه ", f"ب{_THIS}": "هذه ",
}  # fmt: skip
_ANDS = ("", "و")
_SUFFIXES = ("", "ا", "ها", "ه", "هم", "هن", "هما")  # an accusative, "its", "their"
_SHORTEST = 2  # letters of a word without its prefixes
_SHORTEST_BEFORE_SUFFIX = 3


def prepared(text: str) -> str:
    """Return a text without vowel signs, with signs of other scripts, with one word for "not", apart from Latin letters.

    A numbered field is a cluster.
    """
    text = _VOWEL_SIGNS.sub("", text.translate(_SIGNS)).replace("ـ", "").replace("بآب ", "آب ")
    text = _KEPT.sub("فقط التي لها ", _LONG.sub("", _WHO.sub(r"\g<and>اللي ", _NOW.sub("", text))))
    text = _NUMBERED.sub(lambda match: f"Cluster {_CLUSTERS[match['number']]}", text)
    text = _ONLY_THOSE.sub(r"\1, ", _WHAT.sub(r"\1 التي ", _THIS_YEAR.sub("هذا العام", text)))
    return _SPOKEN_NOT.sub("لا ", _BESIDE_LATIN.sub(" ", text))


def with_known_words(text: str, is_known: Callable[[str], bool]) -> str:
    """Return a folded text with each word as the glossary has it, where it has one."""
    return _WORD.sub(lambda match: _known_form(match[0], is_known), text)


def without_verbs(text: str, _: frozenset[str]) -> str:
    """Return a text whose known words are German without the Arabic verbs left, which are no topic."""
    return " ".join(_VERB.sub("", text).split())


@lru_cache(maxsize=4096)
def _known_form(word: str, is_known: Callable[[str], bool]) -> str:
    """Return the known form of a word, the one that needs least taken away; the word itself where none is known."""
    for suffix in _SUFFIXES:
        for and_ in _ANDS:
            for prefix, meaning in _PREFIXES.items():
                start = and_ + prefix
                if word.startswith(start) and word.endswith(suffix):
                    stem = word[len(start) : len(word) - len(suffix)]
                    if form := _stem_form(stem, suffix, is_known):
                        return f"{and_} {meaning}{form}".strip()
    return word


def _stem_form(stem: str, suffix: str, is_known: Callable[[str], bool]) -> str:
    """Return a known stem; before a suffix feminine nouns end in another letter."""
    if len(stem) < (_SHORTEST_BEFORE_SUFFIX if suffix else _SHORTEST):
        return ""
    forms = [stem]
    if suffix and stem.endswith("ت"):
        forms.append(f"{stem[:-1]}ه")
    if stem.startswith("ي") and len(stem) > _SHORTEST_BEFORE_SUFFIX:
        forms.append(f"ت{stem[1:]}")  # a verb of "he", where the table has that of "she"
    return next((form for form in forms if is_known(form)), "")
