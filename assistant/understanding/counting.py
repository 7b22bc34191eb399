"""What a question wants counted ("Wie viele Schulen …"), and whether a sentence counts it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from assistant.language import detect_language
from assistant.understanding.ordinary import NO_TOPIC
from assistant.understanding.spoken import plain_words
from assistant.understanding.words import Words, folded, stem_of
from index.features import fold, words_of

_MANY = folded(
    "wie viele, wie vielen, wie vieler, wie viel sind ~ drin, wie viel sind ~ dabei, wie viel waren ~ dabei, wie viel machen ~ mit, anzahl, zahl der, zahl an, zahl von, how many, number of, скольких, скількох, скільком, скольким, скількома, сколькими, kaç kişi, кількість, число, количество, liczba, ilość, ilu, iloma, كم عدد, عدد, kaç tane, kaç adet, sayısı ne*, ne kadar kişi, how big is the number"
)
_MUCH = folded("wie viel, kaç, скільки, сколько, ile, كم, قديش, بكم, كام")  # they may ask for money or time as well
_OF_MONEY = folded(
    "wie viele euro, wie viele millionen, wie viele mittel, wie viele jahre, wie viele monate, wie viele stunden, how many euro*, how many years"
)
_AIMED = folded(
    "will, wollen, soll, sollen, sollten, angestrebt, anvisiert, geplant, ziel, want to, aim*, supposed, planned"
)
_SHARES = folded(
    "prozent, anteil, quote, percent, percentage, share of, what share, which share, success rate, yüzde, yüzdesi, oranı, oran, відсот*, процент*, procent*, نسبة, بالمئة, في المئة, بالمية"
)
_PART_OF = folded("wie viele der, wie viele von den, wie viele dieser, wie viele von diesen, how many of the")
_OF_THOSE = folded(
    "wie viele davon, wie viele von denen, wie viele von ihnen, wie viele von diesen, wie viel davon haben"
)
_STAYING = folded("bleibt, bleiben, blieben, geblieben, dabeigeblieben, stay, stayed, remain, remained")
_RATES = ("quote", "anteil")  # ends of compounds ("Erfolgsquote")
_SHARE = re.compile(r"\d\s?(?:%|Prozent)|quote\b|\b(?:Drittel|Viertel|Hälfte)\b", re.IGNORECASE)
# Beginnings of words for the same sort of thing, in the seven languages.
_SORTS: tuple[tuple[str, ...], ...] = tuple(
    tuple(fold(stem) for stem in group.split())
    for group in (
        "frau wom kadın жін женщ kobiet نساء امرا",
        "betrieb unternehmen firm compan business enterprise şirket işletme firma شركة منشا підприємств предприят firm przedsiębior фірм фирм компан شركات",
        "schul school okul مدرسه шкіл школ szkół szkoł مدارس",
        "hochschul universität uni universit üniversite універс универс uczelni виш вуз uczeln wyższ جامع",
        "kommun kreis stadt städt gemeind ort district county counties ilçe il kent semt منطق بلدة دائر محافظ مقاطع بلديه مدين округ район powiat municip cit town belediye şehir громад міст город gmin міськ округ повіт powiat miast بلدي مدن",
        "standort location site branch şube lokasyon موقعا локац пункт майданч площадк placów lokacj yer місц мест lokaliz موقع مواقع",
        "stelle posten personal arbeitsplatz job position post staff personel персонал kadro pozisyon посад должност stanowisk etat ставк ставок وظيف وظائف",
        "platz plätz place spot seat kontenjan yer koltuk مقعد مكان اماكن місц мест miejsc مقاعد",
        "kurs lehrgang lehrgäng course class kurs دوره курс دورات",
        "antrag anträg application başvur طلبات заяв заявлен wniosk طلب",
        "netzwerk network ağlar şebeke мереж сет sieci شبك",
        "tag day gün дн dni يوم",
        "coach trainer koç antrenör eğitmen مدرب коуч тренер",
        "gruppe group grup مجموع груп",
        "region bölge اقليم اقاليم منطقه مناطق регіон регион",
        "schüler lernend jugendl kinder pupil schoolchild öğrenci تلميذ تلاميذ طالب طلاب учн школяр ученик учащ школьник uczni uczący",
        "lehrkr lehrer teacher öğretmen معلم مدرسين вчител учител педагог nauczyciel",
        "student studier üniversiteli طالب طلاب студент",
        "auszubild azubi apprentice trainee çırak stajyer متدرب стажер учень",
        "partner ortak شريك شركاء партнер",
        "sitzung meeting toplantı oturum جلس اجتماع засідан заседан posiedze",
        "scout كشاف скаут",
        "lots guide rehber kılavuz مرشد лоцман провідник проводник pilot",
        "fachkraft fachkräft fachleut specialist kalifiye uzman كفاء خبير خبراء фахівц специалист fachow specjalist",
        "modul module modül وحدات модул",
    )
)
# Words for people in general, and beginnings of words for people of some kind, whom those may mean.
_PEOPLE = tuple(
    fold(stem)
    for stem in """leut person mensch besuch visitor guest attend ziyaretçi відвідувач посетител odwiedzaj زوار زائر teilnehm jemand mitarbeit people participant person kişi insan katılım birey люд осіб особ людин человек участник osób osob ludzi
    uczestnik شخص اشخاص""".split()
)
_STAFF = "personal"  # which is counted by posts
_KINDS = tuple(
    fold(stem)
    for stem in """schüler student studierend lernend fachkraft fachkräft mitarbeit beschäftig jugend azubi auszubild frau lehr coach absolvent geflücht interessent
    teilnehm person mensch leut""".split()
)
_DONE_BY_PEOPLE = ("mach", "nehm", "lern", "pass", "nutz", "besuch", "wirk", "durf", "duerf", "konn", "koenn")
_AMOUNT = re.compile(r"\d[\d.,]*\s?(?:Mio\.?|Mrd\.?|Millionen|Milliarden)?\s?(?:Euro|EUR|€|%|Prozent)")
_DATE = re.compile(
    r"\d{1,2}\.\s?[A-ZÄÖÜ]\w+(?:\s\d{4})?|\d{1,2}\.\d{4,6}|\b(?:19|20)\d\d(?:/\d\d(?:\d\d)?)?\b|\b\d\d/\d\d\b|\bS\.\s\d+|\b[IVX]+\.\d+"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_SCHOOL_YEAR = re.compile(r"(?<![\d/])([12]\d)/[1-3]\d(?![\d/])")  # "22/23"
_COUNT = re.compile(
    r"(?<![\w.,/])(?:\d[\d.]*|(?:mehrere )?(?:tausend|hundert)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)(?![\w/])",
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
        платят, платит, доплачивают, доплачивает, составляет, дают, дает, получают, получает, стоит, стоят, платять, доплачують, доплачує, становить, дають, отримують, отримує, коштує, коштують"""
    )
)
_QUANTITIES = frozenset(folded("viele, vielen, vieler, viel, many, of, der, die, das, an, von, den"))
_NEAR = 6  # words from "wie viele" to what is counted
_BEFORE = 2  # words from what is counted to its number in a table ("Anträge 79 42")
_LONG = 8  # letters of a word of a title that may be counted itself
_STEM = 5  # letters in which two words for the same thing agree


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
    if places := words.places_of(_MANY):
        stems = _thing(words, max(places))
        doing, had = _doing(words, max(places)), _nouns_behind(words, max(places)) if stems is _KINDS else ()
        is_aim, is_part = words.has_any(_AIMED), words.has_any(_PART_OF) or words.has_any(_STAYING)
        return Counted(stems, False, years, is_aim, is_part, "" if stems else doing, had)
    places = words.places_of(_MUCH)
    sort = _sort_behind(words, max(places)) if places and not _gives(words, max(places)) else ()
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
    return counted.stems is _KINDS


def titled(title: str) -> tuple[str, ...]:
    """Return the beginnings of a title's long words, of which what people have got may be one."""
    return tuple(stem_of(word) for word in words_of(title) if len(word) >= _LONG)


def counts_those(sentence: str, counted: Counted) -> bool:
    """Tell whether a sentence counts people, where a question asks how many do what only people do."""
    does = any(counted.doing.startswith(stem) for stem in _DONE_BY_PEOPLE)
    return does and states_count(sentence, replace(counted, stems=_KINDS))


def states_count(sentence: str, counted: Counted) -> bool:
    """Tell whether a sentence counts what is asked for; a number of anything where that is not known."""
    if any(year not in sentence for year in counted.years):
        return False
    if (counted.is_share or counted.is_part) and _SHARE.search(sentence):
        return True
    if counted.is_share:
        return False
    text = _DATE.sub(" ", _AMOUNT.sub(" ", sentence))
    return any(not counted.stems or _is_near(text, match, counted.stems) for match in _COUNT.finditer(text))


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
        if sort := _sort_of(word):
            return sort
        if is_german and word in nouns:
            return (stem_of(word),)
    return ()


def _doing(words: Words, place: int) -> str:
    """Return the beginning of the word behind "wie viele", which tells what they do where no noun does; "" if short."""
    behind = _behind(words, place)[:1]
    return stem_of(behind[0]) if behind and len(stem_of(behind[0])) >= _STEM - 1 else ""


def _nouns_behind(words: Words, place: int) -> tuple[str, ...]:
    """Return the beginnings of the nouns behind who is counted ("Wie viele Leute haben die Meisterprämie bekommen?")."""
    nouns = {word for part in re.findall(r"\b[A-ZÄÖÜ][\w-]*", words.raw) for word in plain_words(part)[-1:]}
    return tuple(stem_of(word) for word in words.words[place + 1 :] if word in nouns and _sort_of(word) is not _KINDS)


def _gives(words: Words, place: int) -> bool:
    """Tell whether "wie viel" asks how much is got or given, of what is no sort of thing that is counted."""
    near = words.words[place + 1 : place + 4]
    end = next((i for i, word in enumerate(near) if _sort_of(word)), len(near))
    return any(word in _GIVING for word in near[:end])


def _sort_behind(words: Words, place: int) -> tuple[str, ...]:
    """Return the beginnings of words for the known sort of thing that stands behind a place."""
    return next((sort for word in _behind(words, place) if (sort := _sort_of(word))), ())


def _behind(words: Words, place: int) -> list[str]:
    """Return the words behind "wie viele", up to one that tells where or when."""
    behind = words.words[place + 1 : place + 1 + _NEAR]
    end = next((i for i, word in enumerate(behind) if word in _WHERE), len(behind))
    return [word for word in behind[:end] if word not in _QUANTITIES]


def _sort_of(word: str) -> tuple[str, ...]:
    """Return the beginnings of words for the same sort of thing as a word; nothing where none is known."""
    if word.startswith(_PEOPLE) and not word.startswith(_STAFF):
        return _KINDS
    groups = (group for group in _SORTS if word.startswith(group))
    return tuple(stem for group in groups for stem in group)
