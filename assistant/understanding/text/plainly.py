"""Putting a first question in the plain words in which the report is asked: what there is for whom.

What leads up to it, and the many nouns for what one may do, hide what is asked ("Guten Morgen, … Welche Möglichkeiten gibt es …?").
"""

from __future__ import annotations

import re

from assistant.understanding.text.marks import has_question_mark
from assistant.understanding.text.told import sentences_of

_GREETING = re.compile(  # in languages in which the search minds it
    r"^\s*(?:(?:Schönen )?guten (?:Morgen|Tag|Abend)|Hallo(?: zusammen)?|Hi|Hey|Moin(?: moin)?|Servus|Grüß Gott|Grüezi|"
    r"Добрий (?:день|ранок|вечір)|Доброго (?:дня|ранку|вечора)|Вітаю|Привіт|Dzień dobry|Cześć|Witam)\s*[,.!;:–-]+\s*(?=\S)",
    re.IGNORECASE,
)
_PLAIN: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), plain)
    for pattern, plain in (
        # what is new for somebody
        (r"\bwas (?:ist|wäre|wird)(?: denn| da| jetzt)* neu (?=für\b)", "Was gibt es "),
        (r"\bwas gibt(?: es|'s|s) neues (?=für\b)", "Was gibt es "),
        (r"\bwhat(?: is|'s|’s) new (?=for\b)", "What is there "),
        (r"\bщо нового (?:є )?(?=для\b)", "Що є "),
        (r"\bчто нового (?:есть )?(?=для\b)", "Что есть "),
        (r"\bco(?: jest)? nowego (?:jest )?(?=dla\b)", "Co jest "),
        (r"(?<=\biçin )(?:yeni ne var|ne yenilik var|yenilik var mı)\b", "ne var"),
        (r"(?:ما الجديد|ما هو الجديد)\s+(?=ل)", "ماذا يوجد "),
        # what one may do, by whatever noun
        (
            r"\bwelche (?:Möglichkeiten|Moeglichkeiten|Optionen|Wege|Chancen|Alternativen|Perspektiven)(?= (?:gibt es|gibts|gibt's|existieren|bietet ihr|bieten sie)(?: \w+)? (?:für|zum?|zur)\b)",
            "Welche Maßnahmen",
        ),
        (r"\b(?:what|which) (?:options|possibilities|opportunities|ways) (?:are there|exist) (?=for\b)", "What is there "),
        (r"\bякі (?:є )?(?:можливості|варіанти|шанси)(?: є| існують)? (?=для\b)", "Що є "),
        (r"\bкакие (?:есть )?(?:возможности|варианты|шансы)(?: есть| существуют)? (?=для\b)", "Какие программы есть "),
        (r"\bjakie (?:są )?(?:możliwości|opcje|szanse)(?: są| istnieją)? (?=dla\b)", "Co jest "),
        (r"(?<=\biçin )(?:ne gibi|hangi) (?:imkanlar|imkânlar|olanaklar|seçenekler|fırsatlar)(?= var\b)", "hangi programlar"),
        (r"ما (?:هي )?(?:الفرص|الخيارات|الإمكانيات)(?: المتاحة| الموجودة)? (?=ل)", "ما هي البرامج "),
        # what the report has for somebody
        (r"\bwas (?:hat|bietet|enthält) (?:der|euer|ihr) (?:\w+)?bericht(?: \w+)? (?=für\b)", "Was gibt es "),
        (r"\bwhat does the report (?:have|offer|contain|include) (?=for\b)", "What is there "),
        (r"(?<= )(?:im allgemeinen|ganz allgemein|so allgemein|in general|generally|загалом|взагалі|вообще|в целом|ogólnie|genel olarak|بشكل عام)(?=\W*$)", ""),
        # an order for all there is, with a verb in two parts
        (r"\b(?:liste|listet|listen sie|schreib|schreibt|zähl|zählt|führ|führt)(?: (?:mir|uns|bitte|doch|mal))* alle?s?(?: bitte)? auf,? (?=was\b)", "Zeig mir alles, "),
        (r"\b(?:bitte )?(?:mal )?alles (?:auflisten|aufschreiben|aufzählen|aufführen),? (?=was\b)", "Zeig mir alles, "),
    )
)  # fmt: skip


def asked_plainly(question: str) -> str:
    """Return a first question in plain words, without a greeting that stands before who asks."""
    for pattern, plain in _PLAIN:
        question = pattern.sub(plain, question)
    rest = _GREETING.sub("", question, count=1)
    is_lead = rest != question and any(not has_question_mark(part) for part in sentences_of(rest)[:-1])
    return rest[:1].upper() + rest[1:] if is_lead else question
