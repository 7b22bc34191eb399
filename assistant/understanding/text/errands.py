"""Leaving out who sent somebody to ask, and what for ("My teacher told us to find …", "for my thesis")."""

from __future__ import annotations

import re
from collections.abc import Callable

_TO_FIND_IN_TURKISH = r"(?:(?:bul|listele|çıkar|topla|öğren|araştır)\w+ (?:iste|söyle)\w+|sor(?:du|uyor))"
# Who wants something found, up to what is to be found.
_SENT = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        "de": r"^(?:mein|unser)\w* (?:\w+ )?\w+ (?:(?:hat|haben)\b[^,:.?!]{0,40}\b(?:gesagt|gemeint|gebeten|gefragt|aufgetragen|verlangt)|sagt|sagte|meint|meinte|bat|bittet|verlangt|fragt|fragte|(?:will|wollte|möchte)\b[^,:.?!]{0,40}\bwissen)\b[^,:.?!]{0,40}[,:]\s+(?:dass )?(?:(?:wir|ich) (?:soll\w*|muss|müssen) )?",
        "en": r"^[^.?!:]{0,60}\b(?:told|asked|wants?|wanted|said|assigned|instructed)\b[^.?!:]{0,30}?\b(?:find|list|collect|look up|name|gather|compile)\s+(?=(?:every|all|the|each|those|which|measures|programmes|projects)\b)",
        "ru": r"^[^.?!:]{0,60}\b(?:сказал|попросил|велел|хоч|прос|поручил|задал)\w*\b[^.?!:]{0,30}?\b(?:найти|перечислить|собрать|выписать|назвать)\s+",
        "uk": r"^[^.?!:]{0,60}\b(?:сказал|попросил|веліл|хоч|прос|доручил|задал)\w*\b[^.?!:]{0,30}?\b(?:знайти|перелічити|зібрати|виписати|назвати)\s+",
        "pl": r"^[^.?!:]{0,60}\b(?:kazał|poprosił|chc|powiedział|polecił|zadał|pros)\w*\b[^.?!:]{0,30}?\b(?:znaleźć|wymienić|wypisać|zebrać|wyszukać|podać|znalezieni\w*)\s+",
        "tr": rf"^(?:[^,.?!]{{0,40}}yor(?:um|uz),\s+)?\S+m(?:[iıuü]z)?\s+(?=.*\b{_TO_FIND_IN_TURKISH}(?=\W*$|[.!]))",
        "ar": r"^(?:قال|قالت|طلب|طلبت|يريد|تريد)\s[^.؟:]{0,60}?(?:إيجاد|نجد|أجد|البحث عن|ذكر|جمع)\s+",
    }.items()
}
_SENT_AT_END = {"tr": re.compile(rf"\b{_TO_FIND_IN_TURKISH}(?=\W*$|[.!])", re.IGNORECASE)}
_OCCASION = (
    r"(?:vorlage|sitzung|ausschuss|präsentation|vortrag|referat|(?:haus|master|bachelor|doktor|seminar|fach|abschluss|diplom)arbeit|artikel|newsletter|(?:presse|rund)mitteilung|protokoll|besprechung|vermerk|dossier"
    r"|(?:haushalts|etat|ausschuss|plenar)(?:beratung(?:en)?|runde|planung|aufstellung)|(?:landtags|kleine|große|presse)n?[ -]?anfrage|(?:presse|jahres)konferenz|faktencheck|sprechzettel|tischvorlage|klausurtagung)s?"
)
_HELD_BY = r"(?: (?:im (?:Landtag|Plenum|Kabinett|Stadtrat|Kreistag|Ausschuss)|des (?:Landtags|Kabinetts|Ausschusses|Plenums)))?"
# What the answer is for, of which no measure is.
_FOR = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        "de": r"\bfür (?:(?:meine|unsere|die|eine|den|das)n? )?(?:Kolleg\w+|Team|Chef\w*|Leitung) (?:im|in der|beim|bei der|vom|von der|aus dem|aus der) \w+\b(?=.*\b(?:alles|alle|welche|was)\b)|"
        rf"\b(?:für|zur Vorbereitung(?: auf)?) (?:(?:meine|unsere|die|eine|den|das|ein|der|des)[nmrs]? )?(?:\w+ )?\w*{_OCCASION}\b{_HELD_BY}(?!\s(?:an|am|in|im|bei|der|des|zum?|zur|über|mit)\b)",
        "en": r",? for (?:(?:my|our|an?|the|his|her) (?:\w+ )?(?:thesis|dissertation|paper|essay|article|presentation|talk|newsletter|blog|speech|handout|poster)|(?:my|our) (?:\w+ )?(?:report|class|course|seminar|homework|assignment|meeting))\b",
        "ru": r"\bдля (?:\w+ )?(?:отч[её]та|реферата|диплома|дипломной работы|курсовой(?: работы)?|статьи|доклада|презентации|встречи|заседания|совещания|газеты|блога|диссертации|выступления)\b",
        "uk": r"\bдля (?:\w+ )?(?:звіту|реферату|диплома|дипломної роботи|курсової(?: роботи)?|статті|доповіді|презентації|зустрічі|засідання|наради|газети|блогу|дисертації|виступу)\b",
        "pl": r"\b(?:do (?:\w+ )?(?:pracy (?:magisterskiej|licencjackiej|dyplomowej|zaliczeniowej|semestralnej|doktorskiej)|referatu|raportu|artykułu|prezentacji|gazety|bloga|wystąpienia)|na (?:seminarium|zajęcia|lekcję|zebranie|spotkanie|posiedzenie|prezentację))\b",
        "tr": r"\b(?:tez|rapor|ödev|makale|sunum|yazı|ders|seminer|toplantı|haber)\w* için\b",
        "ar": r"(?<!\S)(?:ل|من أجل )(?:أطروحتي|اطروحتي|رسالتي|تقريري|تقرير|مقالي|مقال|بحثي|عرضي|واجبي|دراستي|لاجتماع|اجتماع|اجتماعنا|لندوة|لصحيفة)(?!\S)",
    }.items()
}


_TALKED = re.compile(  # "Im Lehrerzimmer haben wir gewettet, wie oft …"
    r"^[^.?!:,;]{0,70}\b(?:gewettet|gestritten|diskutiert|gerätselt|überlegt|debattiert|spekuliert|gegrübelt|geredet|gesprochen|unterhalten|gefragt|gezankt|gegrübelt|gequatscht|geplaudert|nachgedacht|gefachsimpelt|rumgerätselt)\b[^,:.?!]{0,20}[,:]\s+",
    re.IGNORECASE,
)


def without_errand(question: str, language: str, states: Callable[[str], bool]) -> str:
    """Return a question without who sent the asker and what for; a lead that `states` a criterion stays."""
    if sent := _SENT.get(language):
        match = sent.match(question)
        if match and not states(match[0]):
            question = question[match.end() :]
            question = _SENT_AT_END[language].sub("", question) if language in _SENT_AT_END else question
    if language == "de" and (talked := _TALKED.match(question)) and not states(talked[0]):
        question = question[talked.end() :]
    aim = _FOR.get(language)
    return aim.sub(" ", question) if aim else question
