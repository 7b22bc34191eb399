"""What a question wants counted ("Wie viele Schulen …"), and whether a sentence counts it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from assistant.language import detect_language
from assistant.understanding.rows.fieldwords import OF_MONEY
from assistant.understanding.rows.sorts import KINDS, sort_of
from assistant.understanding.text.ordinary import NO_TOPIC
from assistant.understanding.text.spoken import plain_words
from assistant.understanding.text.words import Words, folded, stem_of
from index.features import fold, words_of

_MANY = folded(
    "gesamtzahl, gesamtanzahl, wie viele, wie vielen, wie vieler, wie viel sind ~ drin, wie viel sind ~ dabei, wie viel waren ~ dabei, wie viel machen ~ mit, anzahl, zahl der, zahl an, zahl von, how many, number of, скольких, скількох, скільком, скольким, скількома, сколькими, kaç kişi, кількість, число, количество, liczba, ilość, ilu, iloma, كم عدد, عدد, kaç tane, kaç adet, sayısı ne*, ne kadar kişi, how big is the number"
)
_MUCH = folded("wie viel, kaç, скільки, сколько, ile, كم, قديش, بكم, كام")  # they may ask for money or time as well
_OF_MONEY = folded(
    "wie viele euro, wie viele millionen, wie viele mittel, wie vielen euro, wie vielen millionen, wie vielen mitteln, wie vielen jahren, wie vielen monaten, wie viele jahre, wie viele monate, wie viele stunden, how many euro*, how many years"
)
_AIMED = folded(
    "will, wollen, soll, sollen, sollten, angestrebt, anvisiert, geplant, ziel, want to, aim*, supposed, planned, hedefl*, planlan*, amaçlan*, планир*, собира*, намерен*, намечен*, планую*, запланов*, збира*, намір*, planuj*, planowan*, zaplanowan*, zamierza*, يخطط, المخطط, من المقرر, ينوون"
)
_SHARES = folded(
    "prozentsatz, prozentwert, prozentual*, prozent, anteil, quote, percent, percentage, share of, what share, which share, success rate, yüzde, yüzdesi, oranı, oran, відсот*, процент*, procent*, نسبة, بالمئة, في المئة, بالمية"
)
_AT_PLACES, _SITE = folded("an wie vielen stellen, an wie vielen orten, an wie vielen plätzen"), "standort"
_PART_OF = folded("wie viele der, wie viele von den, wie viele dieser, wie viele von diesen, how many of the")
_OF_THOSE = folded(
    "wie viele davon, wie viele von denen, wie viele von ihnen, wie viele von diesen, wie viel davon haben"
)
_STAYING = folded("bleibt, bleiben, blieben, geblieben, dabeigeblieben, stay, stayed, remain, remained")
_RATES = ("quote", "anteil")  # ends of compounds ("Erfolgsquote")
_SHARE = re.compile(r"\d\s?(?:%|Prozent)|quote\b|\b(?:Drittel|Viertel|Hälfte)\b", re.IGNORECASE)
_DONE_BY_PEOPLE = ("mach", "nehm", "lern", "pass", "nutz", "besuch", "wirk", "durf", "duerf", "konn", "koenn")
_AMOUNT = re.compile(r"\d[\d.,]*\s?(?:Mio\.?|Mrd\.?|Millionen|Milliarden)?\s?(?:Euro|EUR|€|%|Prozent)")
_DATE = re.compile(
    r"\d{1,2}\.\s?[A-ZÄÖÜ]\w+(?:\s\d{4})?|\d{1,2}\.\d{4,6}|\b(?:19|20)\d\d(?:/\d\d(?:\d\d)?)?\b|\b\d\d/\d\d\b|\bS\.\s\d+|\b[IVX]+\.\d+"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SCHOOL_YEAR = re.compile(r"(?<![\d/])([12]\d)/[1-3]\d(?![\d/])")  # "22/23"
_COUNT = re.compile(
    r"(?<![\w.,/])(?:\d[\d.]*(?:\s(?:Mio|Mrd)\.|\s(?:Millionen|Milliarden))?|(?:mehrere )?(?:tausend|hundert)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?![\w/])",
    re.IGNORECASE,
)
# What a number counts: up to its noun, and a second one behind "und" ("396 Schülerinnen und Schüler").
_NOUN = re.compile(r"[A-ZÄÖÜ][\wäöüß./-]*")  # "300 betriebliche Plätze" are no "Betriebe"
_PHRASE = re.compile(
    r"(?:\s+[„\"]?[a-zäöüß][\wäöüß-]*){0,4}(?:\s+[„\"]?[A-ZÄÖÜ][\wäöüß./-]*){0,2}(?:\s+(?:und|oder|bzw\.)(?:\s+[a-zäöüß]\w*)?\s+[A-ZÄÖÜ]\w+)?"
)
_WHERE = frozenset(  # and how an English clause goes on behind what is counted
    folded(
        "was, were, is, are, does, did, will, have, has, had, can, could, should, im, in, pro, am, an, bei, beim, auf, für, mit, durch, zum, zur, über, je, per, at, w, na, у, в"
    )
)
# Behind "wie viel" they say that something is got or given, not counted ("Wie viel bekommen die Hochschulen").
_GIVING = frozenset(
    folded(
        """bekommt, bekommen, kriegt, kriegen, erhält, erhalten, zahlt, zahlen, gibt, geben, kostet, kosten, hat, haben, fließt, fließen, geht, gehen, steckt, stecken, lässt,
        lassen, investiert, bringt, spendiert, ist, sind, płacą, płaci, dopłacają, dopłaca, wynosi, dostają, dostaje, kosztuje, kosztują,
        платят, платит, доплачивают, доплачивает, составляет, дают, дает, получают, получает, стоит, стоят, платять, доплачують, доплачує, становить, дають, отримують, отримує, коштує, коштують, يخصص, تخصص, يصرف, تصرف, ينفق, تنفق, يدفع, تدفع, harcanıyor, ayrılıyor, veriliyor, harcıyor, ayırıyor, spent, spend, spends, cost, costs, pays, paid, idzie, wydaje, wydają, przeznacza, przeznaczają, тратят, тратит, выделяют, выделяет, виділяють, виділяє, витрачають"""
    )
)
# Keywords, which are no sentence: "Netzwerke Anzahl", "Ausbildungsplätze pro Jahr".
_KEYWORDS = 8  # words at most
_NUMBERS = ("anzahl", "zahl")
_ATTRIBUTES = frozenset(folded("der, die, das, welche, eine, hohe, große, genaue, gesamte, maximale, aktuelle"))
_EACH_YEAR = (("pro", "jahr"), ("im", "jahr"), ("jedes", "jahr"), ("jaehrlich",))
_IN_A_SENTENCE = folded(
    "wie, was, wer, wo, wann, welche, welcher, welches, welchen, warum, gibt, ist, sind, werden, wird, hat, haben, kostet, kosten, zahlt, how, what, who, which"
)
_SORTS_OF_PLACES = ("plaetze", "stellen", "personen")  # ends of compounds
_PLURALS = ("en", "er", "s")
_TIMES = ("stund", "jahr", "monat", "woche", "tag", "minut", "semester", "prozent")
_CAPITAL = re.compile(r"\b[A-ZÄÖÜ][\w-]*")
# Words for money in all languages, behind which "how much" counts nothing else.
_MONEY = (
    *OF_MONEY,
    *map(
        fold,
        "money fund grant para avro ödenek destek грош кошт денег деньг средств сум pienięd środk kwot مبلغ مال يورو منحه دعم".split(),
    ),
)
_QUANTITIES = frozenset(folded("viele, vielen, vieler, viel, many, of, der, die, das, an, von, den"))
_NEAR = 6  # words from "wie viele" to what is counted
_BEFORE = 2  # words from what is counted to its number in a table ("Anträge 79 42")
_LONG = 8  # letters of a word of a title that may be counted itself
_STEM = 5  # letters in which two words for the same thing agree


_NO_DOING = frozenset(folded("sind, waren, gibt, gab, werden, wurden, haben, hatten, denen, davon, dieser, deren"))


@dataclass(frozen=True, slots=True)
class Counted:
    """What is to be counted: beginnings of its words, whether a share of it or what is aimed at, the years asked for.

    `is_part` says that some of a whole are counted ("wie viele der Betriebe"), which a share tells as well.

    Without stems the question does not say of what, or in another language what is not known; `doing` is then the
    beginning of what they do ("Wie viele lernen dort?"). `had` are those of what people who are counted have got.
    """

    stems: tuple[str, ...]
    is_share: bool
    years: tuple[str, ...]
    is_aim: bool = False
    is_part: bool = False
    doing: str = ""
    had: tuple[str, ...] = ()


def asked_count(question: str) -> Counted | None:
    """Return what a question wants counted; None where it wants no number."""
    words = Words.of(question)
    years = (*_YEAR.findall(question), *(f"20{year}" for year in _SCHOOL_YEAR.findall(question)))
    if words.has_any(_SHARES) or any(word.endswith(_RATES) for word in words.words):
        return Counted((), True, years)
    if words.has_any(_OF_MONEY):
        return None
    if words.has_any(_AT_PLACES):
        return Counted(sort_of(_SITE), False, years)
    if per_year := _of_each_year(words):
        return Counted(per_year, False, years)
    if numbered := _numbered(words):
        return Counted(numbered, False, years, words.has_any(_AIMED))
    if places := words.places_of(_MANY) or _ending(words):
        stems, before = _thing(words, max(places)), _before(words)
        stems = (*stems, *before) if before else stems
        doing, had = _doing(words, max(places)), _nouns_behind(words, max(places)) if stems is KINDS else ()
        is_aim, is_part = words.has_any(_AIMED), words.has_any(_PART_OF) or words.has_any(_STAYING)
        return Counted(stems, False, years, is_aim, is_part, "" if stems else doing, had)
    places = words.places_of(_MUCH)
    is_thing = bool(places) and not _gives(words, max(places))
    sort = _sort_behind(words, max(places)) or _plural_behind(words, max(places)) if is_thing else ()
    return Counted(sort, False, years, words.has_any(_AIMED)) if sort else None


def counts_of_those(question: str, sentence: str) -> bool:
    """Tell whether a sentence that counts things may count some of those told before, where a German question asks so.

    It must have a word of what these do ("Wie viele davon haben das Studium geschafft?").
    """
    words = Words.of(question)
    if not words.has_any(_OF_THOSE):
        return True
    told = [word[:_STEM] for word in words.rest(NO_TOPIC) if len(word) > _STEM and word != "davon"]
    return not told or any(stem in fold(sentence) for stem in told)


def tells_share(sentence: str) -> bool:
    """Tell whether a sentence tells a share of something."""
    return bool(_SHARE.search(sentence))


def counts_people(counted: Counted) -> bool:
    """Tell whether people in general are to be counted."""
    return counted.stems is KINDS


def titled(title: str) -> tuple[str, ...]:
    """Return the beginnings of a title's long words, of which what people have got may be one."""
    return tuple(stem_of(word) for word in words_of(title) if len(word) >= _LONG)


def counts_those(sentence: str, counted: Counted) -> bool:
    """Tell whether a sentence counts people, where a question asks how many do what only people do."""
    does = any(counted.doing.startswith(stem) for stem in _DONE_BY_PEOPLE)
    return does and states_count(sentence, replace(counted, stems=KINDS))


def states_count(sentence: str, counted: Counted) -> bool:
    """Tell whether a sentence counts what is asked for; a number of anything where that is not known."""
    if any(year not in sentence for year in counted.years):
        return False
    if (counted.is_share or counted.is_part) and _SHARE.search(sentence):
        return True
    if counted.is_share:
        return False
    text = _without_dates(sentence)
    return any(not counted.stems or _is_near(text, match, counted.stems) for match in _COUNT.finditer(text))


@lru_cache(maxsize=2_048)  # the sentences of a report are looked at for many questions
def _without_dates(sentence: str) -> str:
    """Return a sentence without its dates, sums and shares, whose numbers count nothing."""
    return _DATE.sub(" ", _AMOUNT.sub(" ", sentence))


def _is_near(text: str, match: re.Match[str], stems: tuple[str, ...]) -> bool:
    """Tell whether what stands behind a number, or before it in a table, is of one of the stems."""
    phrase = _PHRASE.match(text, match.end())
    behind = [word for noun in _NOUN.findall(phrase.group()) for word in words_of(noun)] if phrase else []
    before = words_of(text[: match.start()])[-_BEFORE:]
    near = behind + ([] if _WHERE.intersection(before) else before)  # in a table nothing stands between them
    return any(stem in word for word in near for stem in stems)


def _thing(words: Words, place: int) -> tuple[str, ...]:
    """Return beginnings of the words for the thing that stands behind "wie viele"; of an unknown language none."""
    is_german = detect_language(words.raw) == "de"
    nouns = [word for part in re.findall(r"\b[A-ZÄÖÜ][\w-]*", words.raw) for word in plain_words(part)[-1:]]
    behind = _behind(words, place)
    for word in [word for word in behind if word in nouns] if is_german and set(nouns) & set(behind) else behind:
        if sort := sort_of(word):
            return sort
        if is_german and word in nouns:
            return (stem_of(word),)
    return ()


def _ending(words: Words) -> list[int]:
    """Return the place of "Zahl" where keywords end with it ("SiA Lernende Zahl"); else nothing."""
    return [len(words.words) - 1] if words.words[-1:] == [_NUMBERS[-1]] else []


def _numbered(words: Words) -> tuple[str, ...]:
    """Return beginnings of the words for a known thing that a compound for its number has ("Teilnehmerzahl")."""
    return next((sort for word in words.words if word.endswith(_NUMBERS[-1]) and (sort := sort_of(word[:-4]))), ())


def _before(words: Words) -> tuple[str, ...]:
    """Return beginnings of the words for the thing that keywords have before "Anzahl" ("zdi Netzwerke Anzahl")."""
    place = next((i for i, word in enumerate(words.words) if word in _NUMBERS), 0)
    if not place or len(words.words) > _KEYWORDS:
        return ()
    word = words.words[place - 1]
    is_noun = word in {fold(part) for part in _CAPITAL.findall(words.raw)} or word.endswith(_PLURALS)
    return sort_of(word) or ((stem_of(word),) if is_noun and word not in _ATTRIBUTES else ())


def _of_each_year(words: Words) -> tuple[str, ...]:
    """Return beginnings of the words for the thing that bare keywords have before "pro Jahr" ("Lehrfabrik Azubis pro Jahr")."""
    end = next((n for n in (2, 1) if tuple(words.words[-n:]) in _EACH_YEAR), 0)
    if not end or len(words.words) > _KEYWORDS or words.has_any(_IN_A_SENTENCE):
        return ()
    word = words.words[-end - 1] if len(words.words) > end else ""
    return sort_of(word) or next(((kind,) for kind in _SORTS_OF_PLACES if word.endswith(kind)), ())


def _plural_behind(words: Words, place: int) -> tuple[str, ...]:
    """Return the beginning of the German noun right behind "wie viel" that can only be counted ("wie viel Coaches")."""
    word = words.words[place + 1] if place + 1 < len(words.words) else ""
    is_noun = word in {fold(part) for part in _CAPITAL.findall(words.raw)} and word.endswith(_PLURALS)
    is_other = any(money in word for money in OF_MONEY) or word.startswith(_TIMES)
    return (stem_of(word),) if is_noun and not is_other and detect_language(words.raw) == "de" else ()


def _doing(words: Words, place: int) -> str:
    """Return the beginning of the word behind "wie viele", which tells what they do where no noun does; "" if short."""
    behind = [word for word in _behind(words, place)[:1] if word not in _NO_DOING]
    return stem_of(behind[0]) if behind and len(stem_of(behind[0])) >= _STEM - 1 else ""


def _nouns_behind(words: Words, place: int) -> tuple[str, ...]:
    """Return the beginnings of the nouns behind who is counted ("Wie viele Leute haben die Meisterprämie bekommen?")."""
    nouns = {word for part in re.findall(r"\b[A-ZÄÖÜ][\w-]*", words.raw) for word in plain_words(part)[-1:]}
    return tuple(stem_of(word) for word in words.words[place + 1 :] if word in nouns and sort_of(word) is not KINDS)


def _gives(words: Words, place: int) -> bool:
    """Tell whether "wie viel" asks how much is got or given, of what is no sort of thing that is counted."""
    near = words.words[place + 1 : place + 4]
    end = next((i for i, word in enumerate(near) if sort_of(word)), len(near))
    return any(word in _GIVING or any(money in word for money in _MONEY) for word in near[:end])


def _sort_behind(words: Words, place: int) -> tuple[str, ...]:
    """Return the beginnings of words for the known sort of thing that stands behind a place."""
    return next((sort for word in _behind(words, place) if (sort := sort_of(word))), ())


def _behind(words: Words, place: int) -> list[str]:
    """Return the words behind "wie viele", up to one that tells where or when."""
    behind = words.words[place + 1 : place + 1 + _NEAR]
    end = next((i for i, word in enumerate(behind) if word in _WHERE), len(behind))
    return [word for word in behind[:end] if word not in _QUANTITIES]
