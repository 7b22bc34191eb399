"""Making Russian and Ukrainian questions ready for their tables, and leaving out the verbs that no table knows."""

from __future__ import annotations

import re

_HYPHEN = re.compile(r"(?<=[\u0400-\u04ff])-(?=[\u0400-\u04ff])")
_BENT_NUMBER = re.compile(  # "2021-го", "2-й", "2027м"
    r"(?<=\d)(?:\s?-\s?[\u0400-\u04ff]{1,3}|ого|ому|го|му|ом|м|ый|ий|ій|ой|й|ої|ої|им|ім)\b"
)
_BENT_NAME = re.compile(r"(?<=[A-Z]{2})[-'’]?[\u0400-\u04ff]{1,3}\b")  # "MAGSу", "MSB-а"
_SHORT_YEAR = re.compile(  # "в 27-м", "до 28го", not a day
    r"\b(?P<lead>в|у|во|с|з|до|к|по|після|после|від|от)\s(?P<year>2\d)\s?-?\s?(?:ого|ому|го|му|ом|м|й|им|ім)\b(?!\s*(?:%|\d|числ|пункт|мер|заход|[а-яіїє]+(?:ря|аля|рта|реля|ая|юня|юля|уста|ня|ого)\b))",
    re.IGNORECASE,
)
_AS_HEARD = re.compile(r"(?<=[ауюяє][еє]|.[ую])ц+[ая]\b", re.IGNORECASE)  # "кончаеца", "финансируюца"
# Endings that hardly a noun or an adjective has, folded as questions are ("й" is "и", "ї" is "і").
_ENDINGS = {
    "ru": r"""[аияеу]л[аио]|т[ьс]?ся|ться|лся|лась|лось|лись|вшие?ся|вшихся|[аеуя]ют|[аеуя]ет|ует|овал[аио]?|ывал[аио]?|ивал[аио]?|ировать|овать|ывать|ивать
        |аите|яите|ьте|[аея]ть|[еа]но|ован[аоы]|лен[аоы]|ально|[еи]чно|[еи]вно|енно|анно|ельно|ешь|ишь""",
    "uk": r"""[аиіяу]л[аио]|ться|лися|лася|лося|вся|тися|[ауюя]ють|[ауюя]є|[іи]є|[ую]вати|[ую]вал[аио]|[ую]вав|аите|яите|[аея]но|ито|ато|ально|[еи]чно|[еи]вно|енно|ячи|учи|ючи
        |[ую]ємо|аєте|ієте""",
}
_SHORTEST = 3  # letters before such an ending
_VERBS = {
    language: re.compile(rf"\b[\u0400-\u04ff]{{{_SHORTEST},}}(?:{''.join(endings.split())})\b")
    for language, endings in _ENDINGS.items()
}


def prepared(question: str) -> str:
    """Return a question whose joined words stand apart ("веб-сайт") and whose numbers and abbreviations have no endings."""
    heard = _AS_HEARD.sub("тся", _HYPHEN.sub(" ", _BENT_NAME.sub("", question)))
    return _BENT_NUMBER.sub("", _SHORT_YEAR.sub(r"\g<lead> 20\g<year>", heard))


def without_verbs(text: str, language: str) -> str:
    """Return a text whose known words are German without the verbs and adverbs left, which are no topic of a list."""
    pattern = _VERBS.get(language)
    return " ".join(pattern.sub("", text).split()) if pattern else text
