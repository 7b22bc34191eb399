"""Reading a question: what kind it is, which measures it names, which fields and criteria it asks for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from assistant.language import detect_language
from assistant.selection.filters import NO_CRITERIA, Filters
from assistant.types import Kind
from assistant.understanding.comparisons.comparing import compared_fields
from assistant.understanding.criteria.asking import asks_for_set
from assistant.understanding.criteria.listing import asked_list
from assistant.understanding.criteria.listwords import LIST_NOUNS, PLURALS
from assistant.understanding.limits.claims import claimed_fields, told_cells
from assistant.understanding.limits.places import asks_of_other_state
from assistant.understanding.mentioned import Mentioned, asked_mention, asked_place, only_one_in_town
from assistant.understanding.owncases.ownsigns import Sign, signs_of
from assistant.understanding.rows.fields import asked_fields
from assistant.understanding.rows.parts import Part, asked_parts, ends_in_means, fields_of
from assistant.understanding.rows.sought import ANYTHING, Sought
from assistant.understanding.rows.telling import without_told
from assistant.understanding.text.cleaning import only_orders, without_markup
from assistant.understanding.text.leading import only_calls, only_thanks
from assistant.understanding.text.spelling import mended
from assistant.understanding.text.words import Phrases, Words, folded
from corpus.types import FieldName, Report
from index.features import fold, words_of

_NUMBER = re.compile(r"(?<![\w.])(X?(?:IX|IV|V?I{1,3}|V|X))\s?\.\s?(\d{1,2})(?![\d.]*\d)(?!\w)")
_OPTIONS = re.compile(r"(?:(?:--[a-z][\w-]*|-[a-z]|/[a-z]+)\s*)+", re.IGNORECASE)  # "--help", "-h", "/help"
_WHICH_PARTNERS = folded(
    """welche partner*, welcher partner*, welchen partner*, welche kooperationspartner*, wer sind die partner*, wer sind da die partner*, wer ist partner*,
    wer sind partner*, kto jest partner*, kim są partner*, kto to partner*, jacy są partner*, хто партнер*, ortağı kim, ortakları kim*, من هم شركاء, من هم الشركاء, من شركاء, من هو شريك, кто партнер*, кто является партнер*, какие партнер*, хто партнер*, хто є партнер*, які партнер*, wer macht, wer machen, wer sitzt, wer saß, wer wirkt, wer zieht, wer ist ~ dabei, wer war ~ dabei, who are the partners, which partners"""
)
_WHO_DOES_WHAT = folded(
    "wer macht was, wer macht alles"
) + folded(  # "من" is "who", and "of" where measures are asked for
    "في أي إجراءات, في أي الإجراءات, في أي تدابير, في أي التدابير, في أي برامج, أي إجراءات, أي الإجراءات, أي تدابير, أي التدابير, ما الإجراءات, ما التدابير"
)
_HOW_MUCH = folded("wie viel")
_WHICH_MINISTRIES = folded(
    "welche zwei ministerien, welche beiden ministerien, welche drei ministerien, welche zwei häuser, welche beiden häuser"
)
_SITE_OF = folded("""the web address of, the internet address of, the url of, the website of, the web site of, the homepage of, the link to, the site of, what is the website, what is its website, какой ~ сайт, який ~ сайт, have its own homepage, have its own site, have its own web*, has its own homepage, has its own site, has its own web*, have a homepage of its own, есть ли сайт у, есть ли у ~ сайт, чи є сайт у, чи є у ~ сайт, чи має ~ сайт, jaka jest strona, jaki jest adres, internet sitesi mevcut, web sitesi mevcut, sitesi mevcut mu*, web sitesi ne, web sitesi nedir,
    internet sitesi ne, internet sitesi nedir, internet sitesi hangisi, web sitesi hangisi, ما الموقع, ما هو الموقع, ما موقع, ما هو موقع""")
_OF_MANY = folded("anything, everything, whatever")  # "anything that has its own website"
_NEITHER_NOR = folded("ne ~ ne de")  # Turkish; "web sitesi ne" asks what the site is
_WHO_WORKS = folded(
    """welche ~ wirken bei, welche ~ wirken beim, welche ~ machen bei, welche ~ machen beim, welche ~ arbeiten bei, welche ~ arbeiten beim,
    welche ~ sitzen bei, welche ~ sitzen beim, wer wirkt bei, wer wirkt beim"""
)
_OF_THE_ONE = folded(
    ", ".join(
        f"{asking} {one}"
        for asking in "was kostet|was kostete|wie teuer ist|wie teuer war|wie lange läuft|wie lange lief|wie lange geht|wann startet|wann startete|wann endet|wann begann|seit wann läuft|bis wann läuft".split(
            "|"
        )
        for one in "das projekt, dieses projekt, das programm, dieses programm, das vorhaben, das modellprojekt, die maßnahme, diese maßnahme, die initiative".split(
            ", "
        )
    )
)
_OF_ONE = Phrases(_SITE_OF + _OF_THE_ONE)
# Until or since when something is, and what "this project" has, in other languages, is asked of one measure unless one of the latter words stands there.
_HOW_LONG = folded(
    """how many posts, how many additional posts, how many new posts, how many extra posts, how many more posts, kaç kadro, kaç yeni kadro, скільки ставок, сколько ставок, ile etatów, ile nowych etatów, كم وظيفة, до якого року, до якого числа, до якого часу, до якого місяця, до якої дати, до коли, доки, допоки, з якого року, з якого часу, з якого місяця, відколи, від коли, як довго, скільки триватиме, скільки триває, скільки ще трива*,
    до какого года, до какого числа, до какого времени, до какого месяца, до каких пор, с какого года, с какого времени, с какого месяца, с каких пор, как долго, сколько длится, сколько продлится, сколько еще,
    do kiedy, od kiedy, odkąd, jak długo, do którego roku, do jakiego roku, od którego roku, od jakiego roku, jak dawno, ile trwa, ile potrwa, ne zamana kadar, ne zamandan, hangi yıla kadar, ne kadar sür*,
    حتى متى, إلى متى, لمتى, منذ متى, من متى, until when, how long, since when, this project, this programme, this program, this scheme,
    цей проєкт, цього проєкту, цьому проєкту, ця програма, цієї програми, цю програму, этот проект, этого проекта, этому проекту, эта программа, этой программы, эту программу, ten projekt, tego projektu, ten program, tego programu,
    bu proje, bu projenin, bu program, bu programın, هذا البرنامج, هذا المشروع, هالبرنامج, هالمشروع, هاد المشروع, هاد البرنامج"""
)
_SEVERAL = folded(
    """які, яких, якими, котрі, всі, усі, всіх, усіх, перелік, список, какие, каких, какими, которые, все, всех, перечень, jakie, jakich, które, których, wszystkie, wszystkich, lista, listę, hangi, hangileri*,
    tüm, bütün, listele*, liste, أي, ما هي, كل, جميع, قائمة, which, all, list, every, each, projects, programmes, programs, measures, schemes"""
)
_PARTNERS = folded("partner*, kooperationspartner*, projektpartner*")
_SHORTEST_LIST = 4  # words; "SiA-NRW Partner" is no list
_OF_MEANS = frozenset({"runs", "started", "sources"})  # criteria that keywords for the means of one measure may state
# Criteria that may rather be what is asked of the one measure that a question names.
_OF_THE_NAMED = frozenset({"runs", "starts", "ends", "ended", "state", "permanent", "open_end", "limited", "missing", "stated", "amount", "basis", "sum", "site", "posts"})  # fmt: skip
_STATE = "Land"  # as the one whose money pays
_GERMAN = "de"  # words of other languages are no mistyped German ones


@dataclass(frozen=True, slots=True)
class Reading:
    """A question as understood: kind, language, named measures, unknown numbers, fields, criteria, words of a topic.

    `within` are the measures of an earlier answer that a question is limited to, `about` the one that it points back
    to, `likely` the one whose name it says, `search` what is searched for where that is not the question itself,
    `group` the words by which it asks the earlier question for somebody else, `own` those by which a follow-up may mean
    another measure, `shown` the measures of the earlier answer that it picks one of, `mentioned` what measures are to name,
    `parts` what asks for a fact each, where several do, `asked` the earlier question that is asked of something else,
    `is_lost` says that it points back, but to nothing that the report has, or for what the measure has no word,
    `is_again` that it is tried as one about the measure spoken of, since by itself the report does not answer it,
    `staying` the log-odds that it stays with what was spoken of, None where that is not open.
    """

    kind: Kind
    language: str
    measures: tuple[str, ...]
    unknown: tuple[str, ...]
    fields: tuple[FieldName, ...]
    filters: Filters
    topic: tuple[str, ...]
    within: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    likely: str = ""
    search: str = ""
    sought: Sought = ANYTHING
    group: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    shown: tuple[str, ...] = ()
    mentioned: Mentioned | None = None
    parts: tuple[Part, ...] = ()
    asked: str = ""
    is_lost: bool = False
    is_again: bool = False
    staying: float | None = None

    def soughts(self) -> tuple[Sought, ...]:
        """Return what is sought of each measure: what its own part asks, where each has one for its description."""
        if len(self.parts) == len(self.measures) and self.fields == (FieldName.BESCHREIBUNG,):
            return tuple(part.sought for part in self.parts)
        return (self.sought,) * len(self.measures)


def read(question: str, report: Report, as_of: date, *, named: Sequence[str] = ()) -> Reading:
    """Read a question by the words of the report and of the seven languages.

    `named` are the measures that the question names by their titles; such a question hardly asks for a list, unless
    the name is that of a fund.
    """
    words = Words.of(question)
    language = detect_language(question)
    sought = Sought.of(question)
    numbers = numbers_in(question)
    known = {measure.number for measure in report.measures} if numbers else set()
    numbered = tuple(number for number in numbers if number in known)
    unknown = tuple(number for number in numbers if number not in known)
    if not unknown and len(numbered) > 1:
        fields = compared_fields(question) or told_cells(question, report, as_of)
        return Reading(Kind.COMPARE, language, numbered, (), fields, NO_CRITERIA, (), sought=sought)
    is_of_one = bool(numbers) or _asks_for_partners(words, named) or _asks_of_one(words, named)
    listed = None if is_of_one else asked_list(question, report, as_of, named)
    if listed and _gets_from_state(listed[0], question, language):
        listed = None
    if listed and not listed[0].partners and asks_of_other_state(question):
        listed = None
    if listed and listed[1] and ends_in_means(words) and _OF_MEANS.issuperset(listed[0].criteria()):
        listed = None
    if listed and len(named) == 1 and _OF_THE_NAMED.issuperset(listed[0].criteria()) and not _wants_several(words):
        listed = None
    if listed and not _wants_several(words) and _rather_asks_of_one(listed[0], words):
        listed = None
    topic = listed[1] if listed and not asks_for_set(words) else ()
    if listed and not _is_name(topic, named, report) and not _selects_by_name(listed[0], named, report):
        criteria, topic = listed
        kind = Kind.TOPIC if topic else Kind.LIST
        place = asked_place(Words.of(" ".join(topic)), (), question) if topic else None
        return Reading(kind, language, (), (), (), criteria, topic, sought=sought, mentioned=place)
    mentioned = None if numbers or named else asked_mention(question, report.measures)
    asks_field = mentioned is not None and bool(asked_fields(Words.of(question)))
    if asks_field and (only := only_one_in_town(question, report.measures)):
        numbered = (only,)  # "Was kostet das Projekt in Lemgo?"
    elif mentioned and (words.has_any(LIST_NOUNS) or not asks_field):
        return Reading(Kind.TOPIC, language, (), (), (), NO_CRITERIA, (), sought=sought, mentioned=mentioned)
    asked = without_told(question)
    sought = sought if asked == question else Sought.of(asked)
    fields, parts = _asked(asked, sought, language, report, is_named=bool(numbered or named))
    if not fields and (numbered or len(named) == 1):
        fields = claimed_fields(question, report, as_of)
    if not fields and sought.noun and _tells_of_sort(sought.noun, named, report):
        fields = (FieldName.BESCHREIBUNG,)
    kind = Kind.FIELD if fields or numbered else Kind.TOPIC
    return Reading(kind, language, numbered[:1], unknown, fields, NO_CRITERIA, (), sought=sought, parts=parts)


def _asked(
    question: str, sought: Sought, language: str, report: Report, *, is_named: bool
) -> tuple[tuple[FieldName, ...], tuple[Part, ...]]:
    """Return the fields that a question asks for, and its parts where several ask for something each."""
    if parts := asked_parts(question, is_named=is_named):
        return tuple(dict.fromkeys(name for part in parts for name in part.fields)), parts
    spelled = mended(question, report) if language == _GERMAN else ""
    return fields_of(question, sought, is_named=is_named, spelled=spelled), ()


def _tells_of_sort(noun: str, named: Sequence[str], report: Report) -> bool:
    """Tell whether the one measure that a question names has the sort of thing of which it asks which one."""
    if len(named) != 1:
        return False
    measure = report.measure(named[0])
    aim = measure.stated(FieldName.ZIEL)
    return noun in fold(measure.description.text) or (aim is not None and noun in fold(aim.text))


def _asks_for_partners(words: Words, named: Sequence[str]) -> bool:
    """Tell whether the partners of a measure are asked for, and not the measures of a partner."""
    is_bare = bool(named) and len(words.words) <= _SHORTEST_LIST and words.has_any(_PARTNERS)
    return is_bare or (words.has_any(_WHICH_PARTNERS) and not words.has_any(_WHO_DOES_WHAT))


def _asks_of_one(words: Words, named: Sequence[str]) -> bool:
    """Tell whether a question with a list's criteria asks for a field of one measure ("Wie viel kommt bei zdi aus dem EFRE?")."""
    if (words.has_any(_OF_ONE) and not words.has_any(_NEITHER_NOR + _OF_MANY)) or (
        words.has_any(_HOW_LONG) and not words.has_any(_SEVERAL)
    ):
        return True
    if words.has_any(LIST_NOUNS):
        return False
    is_money = len(named) == 1 and words.has_any(_HOW_MUCH)
    return is_money or words.has_any(_WHICH_MINISTRIES) or words.has_any(_WHO_WORKS)


def _wants_several(words: Words) -> bool:
    """Tell whether a question is in the plural, or for all of something, in whichever language."""
    return words.has_any(_SEVERAL) or words.has_any(PLURALS)


def _gets_from_state(criteria: Filters, question: str, language: str) -> bool:
    """Tell whether what looks like the state's money is whatever the asker may get from the state, in another language."""
    is_alone = set(criteria.criteria()) == {"sources"} and criteria.sources == (_STATE,)
    return language != _GERMAN and is_alone and Sign.OWN in signs_of(question, language)


def _rather_asks_of_one(criteria: Filters, words: Words) -> bool:
    """Tell whether a site is asked for beside another row of the one measure that is meant ("Website? Und welches Ministerium?")."""
    asked = asked_fields(words) if set(criteria.criteria()) == {"site"} else ()
    return FieldName.INTERNET in asked and len(asked) > 1


def _is_name(topic: Sequence[str], named: Sequence[str], report: Report) -> bool:
    """Tell whether the words of a topic are those of a measure's title that the question names ("Projekt Next Career")."""
    titles = [words_of(report.measure(number).title.text) for number in named]
    return bool(topic) and any(set(topic) <= set(title) for title in titles)


def _selects_by_name(criteria: Filters, named: Sequence[str], report: Report) -> bool:
    """Tell whether what looks like a web site or a partner is the name of a measure ("zdi.NRW", "Bewerbertag")."""
    titles = [fold(report.measure(number).title.text) for number in named]
    names = [fold(name) for name in (criteria.host or "", *criteria.partners) if name]
    return any(name in title for name in names for title in titles)


def numbers_in(question: str) -> tuple[str, ...]:
    """Return the numbers of measures that a question names, known or not ("I.11", "III. 6")."""
    return tuple(dict.fromkeys(f"{match.group(1)}.{int(match.group(2))}" for match in _NUMBER.finditer(question)))


def is_question(text: str) -> bool:
    """Tell whether a text can be a question: no mere thanks, call for help, order or option of a command, a word of two letters."""
    has_word = re.search(r"[^\W\d_]{2}", without_markup(text)) is not None
    is_talk = only_thanks(text) or only_calls(text) or only_orders(text)
    return has_word and not (is_talk or _OPTIONS.fullmatch(text.strip()))
