"""Putting "without" before what a question says is not needed, or known already ("die vom MAGS brauche ich nicht")."""

from __future__ import annotations

import re
from collections.abc import Callable

from assistant.understanding.criteria.sumbasis import names_basis

_SENTENCE = re.compile(r"(?<=[.!;:؛])\s+|(?<=[?؟])\s+|\s[–—-]\s")
_PART = re.compile(r"(?<=[,،])\s+")
_ASKS = re.compile(r"[?؟]\W*$")
_LEADING = re.compile(  # of a German clause, before what it names
    r"^(?:(?:bitte|und|aber|auch|auf|an|lass\w*|Sie|du|mir|mal|ich|wir|mich|uns|kann|können|brauche\w*|benötige\w*|möchte\w*|will|wollen|interessier\w*)\s+)+",
    re.IGNORECASE,
)
_OFTEN = r"(?:\s(?:hier|dabei|da|jetzt|bitte|gar|eigentlich|mir|uns|alle|ja|aber|also|gerade|dazu))*"
# What says in each language that something is not wanted; it stands before or behind what is named.
_UNWANTED = {
    language: re.compile(pattern, re.IGNORECASE)
    for language, pattern in {
        "de": rf"\b(?:ersparen|schenken|auslassen|überspringen|ueberspringen|übergehen|ignorieren|überspring\w*|ignorier\w*|(?:außen vor|beiseite|unberücksichtigt)(?: lassen| bleiben)?|unberücksichtigt"
        rf"|(?:brauch\w*|benötig\w*) (?:ich|wir){_OFTEN} nicht|interessier\w* (?:mich|uns){_OFTEN} nicht|(?:ich|wir) (?:brauch\w*|benötig\w*)(?= (?:das|die|den) .*\bnicht\b)|(?:mich|uns) interessier\w*(?= (?:das|die|der) .*\bnicht\b)"
        rf"|(?:kann|können) (?:ich|wir){_OFTEN} nicht (?:ge)?brauchen|(?:nützen|helfen|bringen|sagen) (?:mir|uns){_OFTEN} (?:nichts|nicht)|(?:sind|ist) (?:(?:für )?(?:mich|uns|mir) )?(?:uninteressant|unwichtig|irrelevant|wurscht|schnuppe|überflüssig)|(?:kann|können|könnten|dürfen|darf) (?:alle )?(?:weg|raus|wegfallen|rausfallen|wegbleiben|draußen bleiben|unter den Tisch fallen)|(?:fällt|fallen|fliegt|fliegen) (?:raus|weg)|(?:kommen|kommt)(?: für (?:mich|uns))?{_OFTEN} nicht (?:infrage|in Frage)|(?:kenne|kennen) (?:ich|wir){_OFTEN} (?:schon|bereits)|(?:will|möchte|wollen|möchten) (?:ich|wir){_OFTEN} nicht(?: (?:dabei|drin|mit drin))?(?: ?(?:haben|sehen))?"
        rf"|(?:kann|können|könnte) (?:ich|wir){_OFTEN} verzichten|lass\w*(?: (?:Sie|bitte|mal|mir|einfach|dabei|ruhig))* weg|(?:muss|müssen){_OFTEN} nicht (?:dabei|drin|mit rein|sein)\w*|nicht (?:nötig|gebraucht|benötigt))(?! (?:nur|allein|zu|an|mehr)\b)(?!\w)",
        "en": r"(?:\b(?:you (?:can|could|may) )?(?:spare me|skip|ignore|omit)\b|\b(?:I|we) (?:don[’']?t|do not) (?:need|want|care (?:about|for))\b|\bnot interested in\b|\bno need for\b|(?:I|we) (?:already|[’']?ve already) know\b|\b(?:doesn[’']?t|don[’']?t|do not|does not) interest (?:me|us)\b)",
        "ru": r"(?:(?:мне |нам )?не (?:нуж\w+|интересу\w+|интересны|надо)(?: мне| меня| нам| нас)?|\bпропусти\w*|(?:я |мы )?уже (?:знаю|знаем|видел\w*))",
        "uk": r"(?:(?:мені |нам )?не (?:потріб\w+|цікав\w+|треба)(?: мені| мене| нам)?|\bпропусти\w*|\bпропускай\w*|(?:я |ми )?(?:вже|уже) (?:знаю|знаємо|бачи\w*))",
        "pl": r"(?:(?:mnie |nas )?nie (?:potrzebuj\w+|interesuj\w+|trzeba)(?: mnie| nas)?|\bjuż (?:znam|znamy)|\b(?:można |może pan\w* |możesz )(?:pominąć|opuścić|darować))",
        "tr": r"(?:\b(?:(?:bana|bize|beni|bizi) )?(?:gerek yok|gerekmiyor|lazım değil|ilgilendirmiyor|istemiyorum|istemiyoruz)\b|\bilgimi çekmiyor|\bihtiyacım yok|\batla(?:yın|yabilir\w*)?\b|\bzaten biliyorum)",
        "ar": r"(?:لا (?:أحتاج|نحتاج|أريد|نريد|[يت]همني|[يت]همنا|داعي ل)(?: إلى)?|ما (?:بدي|بدنا|[بت]يهمني|بتهمني)|لست بحاجة إلى|مش محتاج\w*|تجاهلو?ا?|أعرفها (?:مسبقا|بالفعل))",
    }.items()
}
_WITHOUT = {"de": "ohne", "en": "without", "ru": "кроме", "uk": "крім", "pl": "oprócz", "tr": "hariç", "ar": "ما عدا"}
_WITHOUT_BEHIND = "tr"  # the language whose word stands behind


def with_unwanted_left_out(question: str, language: str, states: Callable[[str], bool]) -> str:
    """Return a question with "without" where its own language says that something which `states` a criterion is not wanted."""
    unwanted = _UNWANTED.get(language)
    if unwanted is None or not unwanted.search(question):
        return question
    begin, parts = 0, []
    for end in [*_SENTENCE.finditer(question), None]:
        sentence = question[begin : end.start() if end else len(question)]
        parts += [_left_out(sentence, language, unwanted, states), end[0] if end else ""]
        begin = end.end() if end else begin
    return "".join(parts)


def _left_out(sentence: str, language: str, unwanted: re.Pattern[str], states: Callable[[str], bool]) -> str:
    """Return a sentence with "without" in the clauses that say so, each with what it names before the last comma."""
    if _ASKS.search(sentence) or not unwanted.search(sentence):
        return sentence
    clauses = _PART.split(sentence)
    done: list[str] = []
    while clauses:
        clause = clauses.pop(0)
        if unwanted.search(clause) and not names_basis(clause):  # which sums are not meant is read by itself
            while not states(clause) and done:
                clause = f"{done.pop()} {clause}"
            if states(clause):
                clause = _without(unwanted.sub(" ", clause), language)
        done.append(clause)
    return " ".join(done)


def _without(clause: str, language: str) -> str:
    """Return a clause with the word for "without", in the place that it has in a language."""
    named = " ".join((_LEADING.sub("", clause.strip()) if language == "de" else clause).split())
    if language == _WITHOUT_BEHIND:
        return f"{named.rstrip(' .,!')} {_WITHOUT[language]}."
    return f"{_WITHOUT[language]} {named}"
