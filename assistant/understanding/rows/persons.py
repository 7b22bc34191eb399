"""Whether a question asks for the name of a person, and whether a measure names one of that office."""

from __future__ import annotations

import re

from assistant.understanding.text.words import Phrases, Words, folded
from index.features import fold

_CALLED = folded("wie heißt, wie heißen, wie hieß, wie hießen, name der, name des, name von, namen der, namen des")
_WHO_IS = folded("wer ist, wer war, wer sind, wer waren, who is, who was, who are")
_ALWAYS = folded(  # said of people only
    """wie heißt sie mit, wie heißt er mit, mit vornamen, mit nachnamen, vorname, nachname, what s her name, what is her name, what is his name, her name, his name,
    как зовут, как ее зовут, как его зовут, як звати, як її звати, як його звати, jak ma na imię, imię i nazwisko, ismi ne müdür*, müdürün adı, başkanın adı, başkanının adı, yöneticinin adı, müdürünün adı, اسم المدير*, اسم الرئيس*, اسم رئيس*, اسم مدير*"""
)
_NAMED = folded(
    "what is the name of, what s the name of, name of the, jak nazywa się, jak się nazywa, как называется, adı ne, adı nedir"
)
ASKED_MINISTRY = folded(  # who heads it is then the ministry
    "welche ministeri*, welches ministeri*, which ministry, which ministries, what ministry, яке відомство, какое ведомство, які міністерства, какие министерства, które ministerstwa, jakie ministerstwa, hangi bakanlı*, яке міністерств*, какое министерств*, jakie ministerstwo, które ministerstwo, أي وزارة"
)
_ASKING = Phrases((*_CALLED, *_NAMED, *_WHO_IS, *_ALWAYS))  # most questions have none of these
# Beginnings or ends of words for somebody in an office, the latter of compounds ("Projektleiterin").
_OFFICES = tuple(
    fold(stem)
    for stem in """vorsitzende sprecher leiter chef direktor präsident beauftragte koordinator geschäftsführer ministerin staatssekretär referent professor sachbearbeiter berater mitarbeiter
    gründer dozent trainer rektor projektmanager abteilungsleit obmann obfrau schirmherr moderator referatsleit vorstand ansprechpartner ansprechperson kontaktperson projektleit""".split()
)
_OTHER_OFFICES = frozenset(
    folded(
        """contact, osoba, osoby, особа, лицо, head, chair, chairman, chairwoman, chairperson, director, manager, minister, leader, coordinator, spokesperson, spokeswoman, spokesman, president, founder, boss, przewodniczący, przewodnicząca, przewodniczącego,
    przewodniczącej, dyrektor, dyrektora, dyrektorka, dyrektorki, kierownik, kierownika, kierowniczka, kierowniczki, szef, szefowa, szefa, rzecznik, koordynator, председатель, председателя, директор, директора, руководитель, руководителя,
    руководительница, глава, голова, голови, директорка, керівник, керівника, керівниця, керівниці, başkan, başkanı, müdür, müdürü, yönetici, yöneticisi, koordinatör"""
    )
)
# Beginnings of words for people that are known by name, of whom a question asks which one ("Welcher Promi wirbt da?").
_WHICH = folded(
    "welche*, was für ein, was für eine, was für einen, which, what, hangi, який, яка, яких, які, какой, какая, какие, jaki, jaka, jacy, który, która, którzy, أي"
)
_KNOWN = tuple(
    fold(stem)
    for stem in """promi politiker schauspieler sänger musiker rapper fußballer sportler fernsehstar filmstar influencer youtuber tiktoker blogger komiker comedian abgeordnet landtagsabgeordnet
    celebrit politician actor actress singer athlete footballer youtuber ünlü oyuncu şarkıcı siyasetçi politikacı futbolcu знаменит відом політик актор актер співа спортсмен блогер политик актриса певец певиц celebryt polityk aktor piosenkar sportow مشهور ممثل سياسي مغن""".split()
)
_CONTACTS = (
    "contact",
    "osob",
    "особ",
    "лиц",
    "kontaktp",
    "ansprechp",
    "ministerin",
    "berater",
    "mitarbeiter",
    "beauftragte",
    "koordinator",
    "leiter",
    "referent",
)  # "wer ist Ansprechpartner" asks for a body
_OF_THINGS = frozenset(folded("das, für, mit, von, bei, zum, zur, in, im, an, am, auf, for, with, dla, для, за"))
_NEAR = 4  # words from what asks to the office
_NAME = re.compile(
    r"(?:[Mm]inister(?:in|präsident(?:in)?)?|[Ss]taatssekretär(?:in)?|[Vv]orsitzende[rn]?|[Ll]eiter(?:in)?|[Pp]räsident(?:in)?|Prof\.|Dr\.|Frau|Herrn?)"
    r"\s+(?:(?:Dr|Prof)\. )*[A-ZÄÖÜ][a-zäöüß-]+ [A-ZÄÖÜ][a-zäöüß]+"
)


def asks_for_person(words: Words) -> bool:
    """Tell whether the name that is asked for is that of a person ("Wie heißt die Leiterin?", "Wer ist da Vorsitzende?")."""
    return words.has_any(_ASKING) and (words.has_any(_ALWAYS) or bool(_office(words)))


def names_untold_person(question: str, measure_text: str) -> bool:
    """Tell whether a question asks for the name of somebody in an office of which a measure names nobody."""
    words = Words.of(question)
    if _asks_which_known(words, fold(measure_text)):
        return True
    if not asks_for_person(words) or words.has_any(ASKED_MINISTRY):
        return False
    office, held = _office(words), fold(measure_text)
    is_held = not office or not office.isascii() or _of_other(office) or _stem(office) in held
    return not (is_held and _NAME.search(measure_text))


def _asks_which_known(words: Words, held: str) -> bool:
    """Tell whether it is asked which of people that are known by name it is, of whom a measure has no word."""
    places = words.places_everywhere(_WHICH)
    near = [word for place in places for word in words.words[place + 1 : place + 1 + _NEAR]]
    stems = [stem for word in near for stem in _KNOWN if word.startswith(stem)]
    return bool(stems) and not any(stem in held for stem in stems)


def _office(words: Words) -> str:
    """Return the word for the office of whom a question asks the name; "" where it asks for none."""
    for phrases, is_name in ((_CALLED, True), (_NAMED, True), (_WHO_IS, False)):
        for span in words.spans_of(phrases):
            for word in words.words[span[-1] + 1 : span[-1] + 1 + _NEAR]:
                is_contact = not is_name and word.startswith(_CONTACTS)
                if word in _OF_THINGS or (word.capitalize() in words.raw and not _is_office(word)):
                    break
                if not is_contact and _is_office(word):
                    return word
    return ""


def _is_office(word: str) -> bool:
    """Tell whether a word is one for somebody in an office."""
    return _of_other(word) or any(office in word for office in _OFFICES)


def _of_other(word: str) -> bool:
    """Tell whether a word is one of another language for an office."""
    return word in _OTHER_OFFICES


def _stem(office: str) -> str:
    """Return the office in a compound by which it is found in a text ("projektleiterin" is "leiter")."""
    return next((stem for stem in _OFFICES if stem in office), office)
