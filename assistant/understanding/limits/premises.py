"""What a question takes for granted that the report does not have: a ministry, an event, a sum, a count, an actor."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from assistant.understanding.limits.happenings import EVENTS, PARTED_EVENTS, TOLD_OTHERWISE, VAGUE_EVENTS
from assistant.understanding.owncases.ownwords import PERSONAL
from assistant.understanding.rows.paraphrases import says_same
from assistant.understanding.text.ordinary import ORDINARY
from assistant.understanding.text.words import Phrases, Words, folded
from corpus.money import parse_funding
from corpus.types import Measure, Page, Report
from index.features import fold, words_of

_WHY_GERMAN = folded(
    """warum, wieso, weshalb, weswegen, aus welchem grund, wie kommt es, wie kam es, wie konnte es, wie begründet, mit welcher begründung, was war der grund, was ist der grund,
    was war die ursache, was ist die ursache, woran lag, woran liegt, wie erklärt, wie rechtfertigt, aus welchem anlass, was war der anlass, aus welchen gründen"""
)
_WHY = Phrases(
    _WHY_GERMAN
    + folded(
        "why, how come, what reason, what was the reason, neden, niçin, hangi nedenle, hangi sebep*, hangi gerekçe*, чому, через що, з якої причини, з яких причин, яка причина, почему, отчего, по какой причине, по каким причинам, какова причина, "
        "dlaczego, czemu, z jakiego powodu, z jakiej przyczyny, z jakich powodów, jaki był powód, لماذا, ليش, لأي سبب, ولأي سبب, ما السبب, ما سبب, وما السبب"
    )
)
# How one asks for the time, the extent or the doer of an event, which takes for granted that there was one.
_ASKING_FOR_MORE = folded(
    """wann, um wie viel, um wie viele, wie stark, wie sehr, wofür, wozu, woher, wem, wer, кому, komu, whom,  welche, welcher, welches, welchem, welchen, wodurch, nach dem, nach der,
    when, by how much, how much was, who, ne zaman, ne kadar, kim, коли, наскільки, хто, когда, насколько, кто, kiedy, o ile, kto, متى, كم, من, в каком году, в якому році, w którym roku, hangi yıl*, in which year, in what year, في أي عام, في أي سنة, który, która, które, хто саме, который, которое, какое, какая, какой, яке, який, яка, which, hangi, jaki, jakie, jaka, أي, أية"""
)
# What is said to have caused something; a measure that does not tell of it can't tell what came of it.
_CAUSES = folded("wegen, aufgrund, infolge, because of, due to")
_CAUSE_WORDS = 3  # words from "wegen" to the noun
# What is said to hold no longer; why, is told only by a measure that says such a thing.
_NO_MORE = folded(
    "keine mehr, keine ~ mehr, kein ~ mehr, keinen ~ mehr, nicht mehr, nur noch, no longer, not anymore, artık ~ yok"
)
_MAY_BE = folded("kann ~ werden, können ~ werden, könnte ~ werden, könnten ~ werden")  # what may be, is no premise
_NOT = "nicht"  # why something did not happen is told only by a measure that says of something that it does not
_NO_MORE_HELD = ("nicht mehr", "nur noch", "keine mehr")
# The same said as a noun takes the event for granted in any question.
_NOUNS = ("abschaffung", "streichung", "kürzung", "erhöhung", "aufstockung", "verbot", "rückzug",
          "schließung", "auflösung", "privatisierung", "skandal", "rücktritt", "umbenennung", "verdopplung", "mittelkürzung", "absage")  # fmt: skip
_SAID_AS_NOUN = re.compile(rf"\b(?:{'|'.join(map(fold, _NOUNS))})\b")
# Who acts in politics, but only here and there in the report.
_ACTORS = folded(
    """afd, fdp, spd, cdu, csu, die grünen, linkspartei, die linke, bundesverfassungsgericht, bundeskanzler*, kanzler,
    kanzlerin, welche partei, welche parteien, which party, which parties, hangi parti*, яка партія, які партії, какая партия, какие партии, która partia, które partie, أي حزب, bundesrechnungshof, landesrechnungshof, papst, abgeordnete, abgeordneter"""
)
_SPEAKING = frozenset({"als", "bin"})  # "Als Abgeordnete interessiert mich": who asks does not act
_LONGEST = 30  # words; in a story "warum" asks for something else
_SHORT = 12  # words of a question that is about the measure whose title it shares a word with
_LONG = 5  # letters of such a word
_SENTENCES = re.compile(r"[.?!–:,]\s+\w")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DAY = re.compile(r"\d{1,2}/\d{2,4}|\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}")  # numbers that count nothing
_NOUN = re.compile(r"\b[A-ZÄÖÜ]\w+")
# Somebody in office, with the name behind.
_OFFICE = re.compile(
    r"\b(?:[A-ZÄÖÜ]?[a-zäöüß]*[Mm]inister(?:in|präsident|präsidentin)?|Staatssekretär(?:in)?)\s+([A-ZÄÖÜ][a-zäöüß]+(?:[ -][A-ZÄÖÜ][a-zäöüß]+)?)"
)
# Somebody by first and last name who says, does or decides something.
_SPEAKER = re.compile(
    r"\b(?:hat|hatte|haben|sagt|sagte|meint|meinte|fordert|forderte|kündigte|versprach|did|does|has|said|powiedział|powiedziała|zapowiedział|obiecał|kritisierte)\s+(?P<behind>[A-ZÄÖÜ][a-zäöüßł-]+ [A-ZÄÖÜ][a-zäöüßł-]+)"
    r"(?=[^.?!]*\b(?:gesagt|erklärt|versprochen|angekündigt|gefordert|behauptet|kritisiert|vorgeschlagen|gemeint|eröffnet|unterschrieben|unterzeichnet|vorgestellt|verkündet|kritisiert|besucht|say|said|promise|announce|sign|open|criticize|criticise|propose)\w*)"
    r"|\b(?:sagt|sagte|meint|meinte|fordert|forderte|versprach|powiedział|powiedziała|zapowiedział|obiecał)\s+(?P<name>[A-ZÄÖÜ][a-zäöüßł-]+ [A-ZÄÖÜ][a-zäöüßł-]+)"
)
_SUM = re.compile(r"(\d[\d.]*(?:,\d+)?)\s?(?:Mio\.?|Mrd\.?|Millionen|Milliarden)?\s?(?:Euro|EUR|€)", re.IGNORECASE)
_PERCENT = re.compile(r"(\d+(?:,\d+)?)\s?(?:%|Prozent|percent|процент|відсот|procent|بالمئة)", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(?:mehr als|weniger als|über|unter|mindestens|höchstens|ab|bis zu|more than|over|less than)\s+\d", re.IGNORECASE
)
_MILLIONS = re.compile(
    r"(?P<number>\d+(?:[.,]\d+)?)\s(?:(?P<billions>billion|миллиард|мільярд|miliard|milyar|مليار)|million|миллион|мільйон|milion|milyon|mln|млн|مليون)\w*\s(?:euro|eur|евро|євро|avro|يورو)\w*",
    re.IGNORECASE,
)
_ROUNDED = 0.15  # of a sum by which who asks may round it
_OF_TIME = folded("wann, seit, läuft, lief, laufzeit*, gab es, gibt es, gestartet, angefangen, begonnen, schon")
_NUMBERS = {
    "zwei": "2", "drei": "3", "vier": "4", "fuenf": "5", "sechs": "6", "sieben": "7", "acht": "8", "neun": "9", "zehn": "10",
    "elf": "11", "zwoelf": "12", "fuenfzehn": "15", "zwanzig": "20", "dreissig": "30", "vierzig": "40", "fuenfzig": "50", "hundert": "100",
}  # fmt: skip
_OF_A_SET = folded("die, alle, allen, der, den, welche, welchen, diese, jene, beiden")
_SPAN = folded(
    """jahr*, monat*, woche*, tag*, stunde*, uhr, euro, prozent, semester*, klasse*, schuljahr*, mio, mrd, millionen, milliarden,
    januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, abschlüsse, fragen, dinge, sachen, sätze*"""
)
# Words of a question for a reason that take nothing for granted.
_BENIGN = frozenset(
    folded(
        """wurde, wurden, wird, eingeführt, gegründet, gestartet, entstanden, nötig, notwendig, wichtig, sinnvoll, eingerichtet, ins leben, gerufen,
        heißt, braucht, brauchen, lohnt, grund, begründet, begründung, ministerium, landesregierung, erklärt, gerade, ausgerechnet, gründe, gründen, ursache, ursachen, nennt, bericht, früher, idee, sinn, zweck, absicht, hintergedanke, gedanke, ziel, dürfen, darf, müssen, sollen, möchte, lassen, lässt"""
    )
)
# The same in other languages, which count so nothing of a measure.
_SPAN_ABROAD = folded(
    """year*, month*, week*, day*, hour*, percent, million*, billion*, euros, yıl*, ay, ayda, hafta*, gün*, saat*, yüzde, milyon*, avro, рок*, рік, років, місяц*, тижн*, дн*, годин*, відсот*, процент*, мільйон*, млн, євро,
    лет, год*, месяц*, недел*, час*, миллион*, евро, lat, lata, rok*, miesi*, tygodn*, dni, godzin*, procent*, milion*, سنة, سنوات, عام*, شهر*, أشهر, أسبوع*, يوم*, أيام, ساعة, ساعات, مليون, يورو"""
)
_OF_AN_AGE = folded(
    "über, unter, ab, mit, bis, nach, seit, vor, um, klasse, stufe, paragraf, over, under, aged, age, старше, до, od, powyżej"
)
_FEW = 3  # up to so many may be counted otherwise by the report ("die drei Ministerien")
_STEM = 5  # first letters by which a word of the question is looked for in a measure
_ENDING = 4  # last letters of a long word that may be another ending in the measure
_HELD = 0.5  # share of a question's words that a measure has where it tells of what the question asks the reason for


def unknown_person(question: str, report: Report) -> bool:
    """Tell whether a question names a minister or the like, or somebody who says something, whom the report does not have."""
    if any(
        not any(name in _all_words(report.pages) for name in words_of(match.group(1)))
        for match in _OFFICE.finditer(question)
    ):
        return True
    names = [match["behind"] or match["name"] for match in _SPEAKER.finditer(question)]
    return any(words_of(name)[-1] not in _all_words(report.pages) for name in names)


@lru_cache(maxsize=2)
def _all_words(pages: tuple[Page, ...]) -> frozenset[str]:
    """Return the words of all pages of a report."""
    return frozenset(word for page in pages for line in page.lines for word in words_of(line.text))


def breaks_premise(question: str, measure: Measure, *, is_named: bool = False) -> bool:
    """Tell whether a question takes something for granted that the measure does not tell of.

    That is the reason for an event, a year or a sum, or for anything that a measure which it names does not hold; beside
    it an event said as a noun, somebody who acts in politics, and how many there are of something.
    """
    held = held_by(measure)
    words = Words.of(question)
    if any(noun not in held for noun in _SAID_AS_NOUN.findall(fold(question))):
        return True
    if len(words.words) > _LONGEST:
        return False
    is_meant = is_named or (len(words.words) <= _SHORT and _shares_title(words, measure))
    if _names_actor(words, held) or (is_meant and _counts_otherwise(words, held)):
        return True
    if words.has_any(_WHY) and _asks_why_of_nothing(question, held):
        return True
    is_denied = _NOT in words.words and _NOT not in words_of(held)
    if is_named and is_denied and words.has_any(_WHY) and not words.has_any(PERSONAL):
        return True
    if is_named and not words.has_any(PERSONAL) and _takes_for_granted(question, words, measure):
        return True
    return is_meant and words.has_any(_WHY_GERMAN) and _is_strange(words, measure)


def asks_why(question: str) -> bool:
    """Tell whether a question is for a reason, in whichever language."""
    return Words.of(question).has_any(_WHY)


def asks_why_at_all(question: str, measure: Measure) -> bool:
    """Tell whether it is asked why there is a measure, and nothing else; every measure tells that."""
    words, title = Words.of(question), fold(measure.title.text)
    told = [word for word in words.rest(ORDINARY) if word not in _BENIGN and word[:_STEM] not in title]
    return words.has_any(_WHY_GERMAN) and not told


@cache
def held_by(measure: Measure) -> str:
    """Return all words of a measure, folded."""
    return fold(text_of(measure).replace("§", "Paragraf §"))


def text_of(measure: Measure) -> str:
    """Return all that a measure says."""
    return " ".join([measure.title.text, measure.description.text, *(cell.text for cell in measure.cells)])


def _asks_why_of_nothing(question: str, held: str) -> bool:
    """Tell whether a year, an event or a sum is named whose reason is asked, and the measure has none."""
    if any(year not in held for year in _YEAR.findall(question)):
        return True
    words = Words.of(question)
    if words.has_any(_NO_MORE) and not words.has_any(PERSONAL) and not any(said in held for said in _NO_MORE_HELD):
        return True
    if not words.has_any(PERSONAL) and _counts_otherwise(words, held, is_any=True):
        return True
    if not words.has_any(_MAY_BE) and _speaks_of_untold(question, held, (*EVENTS, *VAGUE_EVENTS)):
        return True
    if _speaks_of_parted(words, held):
        return True
    numbers = (*_SUM.findall(question), *_PERCENT.findall(question))
    return any(number not in held for number in numbers)


def _speaks_of_untold(question: str, held: str, events: tuple[tuple[str, ...], ...]) -> bool:
    """Tell whether a question speaks of an event of which the measure has no word."""
    asked = fold(question)
    spoken_of = [event for event in events if any(fold(stem) in asked for stem in event)]
    otherwise = [told for stem, told in TOLD_OTHERWISE.items() if stem in asked]
    return any(
        not any(fold(stem) in held for stem in (*event, *(word for told in otherwise for word in told)))
        for event in spoken_of
    )


def _names_untold_sum(question: str, measure: Measure) -> bool:
    """Tell whether a question speaks of a sum that is none of the measure's, however it is rounded."""
    if _BOUND.search(question):
        return False
    asked = [amount.euros for amount in parse_funding(_MILLIONS.sub(_in_german, question)).amounts]
    told = [amount.euros for amount in parse_funding(text_of(measure)).amounts] if asked else []
    return any(not any(abs(euros - known) <= _ROUNDED * known for known in told) for euros in asked)


def _in_german(match: re.Match[str]) -> str:
    """Return a sum of another language as German has it."""
    return f"{match['number'].replace('.', ',')} {'Mrd.' if match['billions'] else 'Mio.'} Euro"


def _speaks_of_parted(words: Words, held: str) -> bool:
    """Tell whether a question speaks of an event by a parted verb ("trat … zurück"), of which the measure has no word."""
    return any(words.has_any(asked) and not any(word in held for word in told) for asked, told in PARTED_EVENTS)


def _takes_for_granted(question: str, words: Words, measure: Measure) -> bool:
    """Tell whether a question for more has an event, a sum of money or a year that a named measure does not have."""
    held = held_by(measure)
    if _names_untold_cause(question, words, held):
        return True
    if words.has_any(_ASKING_FOR_MORE):
        if _speaks_of_untold(question, held, EVENTS) or _speaks_of_parted(words, held):
            return True
        if _names_untold_sum(question, measure):
            return True
    years, told = _YEAR.findall(question), _YEAR.findall(held)
    asks_for_time = words.has_any(_OF_TIME)
    return bool(years and told) and not asks_for_time and max(years) < min(told)


def _names_untold_cause(question: str, words: Words, held: str) -> bool:
    """Tell whether something is said to have come of a cause of which the measure has no word ("wegen der Kritik")."""
    nouns = {fold(noun) for noun in _NOUN.findall(question)}
    causes = [
        next((word for word in words.words[place + 1 : place + 1 + _CAUSE_WORDS] if word in nouns), "")
        for place in words.places_of(_CAUSES)
    ]
    return any(len(cause) >= _LONG and cause[:_STEM] not in held for cause in causes)


def _names_actor(words: Words, held: str) -> bool:
    """Tell whether somebody acts in the question of whom the measure says nothing."""
    places = (
        place for place in words.places_of(_ACTORS) if _SPEAKING.isdisjoint(words.words[max(0, place - 2) : place])
    )
    return any(words.words[place] not in held for place in places)


def _counts_otherwise(words: Words, held: str, *, is_any: bool = False) -> bool:
    """Tell whether the question speaks of so many of a set ("die zwölf Botschafter") and the measure of another number.

    With `is_any` that is so of any number of things, whose reason is asked.
    """
    for place, word in enumerate(words.words[:-1]):
        number, before, behind = _NUMBERS.get(word, word), words.words[place - 1], words.words[place + 1]
        if not number.isdecimal() or int(number) <= _FEW or place == 0 or _YEAR.fullmatch(number):
            continue
        is_part = before.isdecimal() and not _YEAR.fullmatch(before)  # "50.000"
        if (before in _OF_AN_AGE or is_part) if is_any else before not in _OF_A_SET:
            continue
        if any(behind.startswith(span.rstrip("*")) for span in (*_SPAN, *_SPAN_ABROAD)):
            continue
        spelled = {number, *(name for name, value in _NUMBERS.items() if value == number)}
        if spelled.isdisjoint(words_of(_DAY.sub(" ", held))):
            return True
    return False


def _shares_title(words: Words, measure: Measure) -> bool:
    """Tell whether a question in one sentence has a long word of the measure's title ("Kita-Helfer")."""
    title = words_of(measure.title.text)
    long = [word for word in words.rest(ORDINARY) if len(word) >= _LONG]
    return _SENTENCES.search(words.raw) is None and any(name.startswith(word) for word in long for name in title)


def _is_strange(words: Words, measure: Measure) -> bool:
    """Tell whether most of the words of a question are not in the measure, its name left aside."""
    if words.has_any(PERSONAL):
        return False
    held, title = held_by(measure), fold(measure.title.text)
    told = [
        word for word in words.rest(ORDINARY) if word.isalpha() and word not in _BENIGN and word[:_STEM] not in title
    ]
    nouns = {fold(noun) for noun in _NOUN.findall(words.raw)}
    if not any(word in nouns and word[:_STEM] not in held and not says_same(word, held) for word in told):
        return False  # verbs alone may be said in other words
    return bool(told) and sum(word[: max(_STEM, len(word) - _ENDING)] in held for word in told) / len(told) < _HELD
