"""Ministries that Russians, Ukrainians and Poles call by their field alone or by their people, named in full."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

_MINISTRY = {"ru": "министерство", "uk": "міністерство", "pl": "ministerstwo"}
# Behind the area that a frame of the table knows: its fields as the subject of a sentence; & stands for "and" or "with".
_FIELDS = {
    "ru": """школы: школа, образование, просвещение
        семьи: семья, семьи, дети, детишки, детки, ребятишки, молодежь, женщины, беженцы, интеграция, дети & семья, семья & дети
        науки: наука, культура, наука & культура, культура & наука
        труда: труд, соцзащита, труд & соцзащита, труд & здравоохранение
        экономики: экономика, хозяйство, промышленность, экономика & климат
        экологии: экология, природа, транспорт, дороги, окружающая среда, экология & транспорт, дороги & экология, дороги & природа, экология & дороги, экология & транспортом, транспорт & экология
        сельского хозяйства: сельское хозяйство, фермеры, крестьяне, село
        строительства: строительство, стройка
        финансов: финансы""",
    "uk": """школи: школа, освіта, просвіта
        родини: сім'я, сім'ї, родина, родини, діти, дітлахи, дітки, малеча, молодь, жінки, біженці, інтеграція, діти & сім'я, діти & родина, сім'я & діти, родина & діти
        науки: наука, культура, наука & культура, культура & наука
        праці: праця, соцзахист, праця & соцзахист, праця & здоров'я
        економіки: економіка, господарство, промисловість, економіка & клімат
        екології: екологія, довкілля, природа, транспорт, дороги, дороги & довкілля, довкілля & дороги, дороги & екологія, екологія & транспорт, довкілля & транспорт, довкілля & транспортом, транспорт & екологія, транспорт & довкілля
        сільського господарства: сільське господарство, фермери, селяни, село
        будівництва: будівництво
        фінансів: фінанси""",
    "pl": """szkoły: szkoła, szkolnictwo, oświata, edukacja
        rodziny: rodzina, rodziny, dzieci, dzieciaki, młodzież, kobiety, uchodźcy, integracja, dzieci & rodzina, rodzina & dzieci
        nauki: nauka, kultura, nauka & kultura, nauka & kulturą, kultura & nauka
        pracy: praca, zdrowie, praca & zdrowie
        gospodarki: gospodarka, przemysł, gospodarka & klimat
        środowiska: środowisko, przyroda, transport, drogi, drogi & środowisko, środowisko & drogi, drogi & przyroda, ekologia, środowisko & transport, środowisko & transportem, transport & środowisko
        rolnictwa: rolnictwo, rolnicy, wieś
        budownictwa: budownictwo, budowa
        finansów: finanse""",
}
_PEOPLE = {
    "ru": """экологии: транспортники, транспортников, транспортниками, экологи, экологов, экологами, экологи & транспортники, транспортники & экологи
        экономики: экономисты, экономистов, экономистами, хозяйственники, хозяйственников, хозяйственниками, промышленники, промышленников, промышленниками
        сельского хозяйства: аграрии, аграриев, аграриями
        строительства: строители, строителей, строителями
        труда: трудовики, трудовиков, трудовиками, социальщики, социальщиков, социальщиками
        науки: культурщики, культурщиков, культурщиками
        финансов: финансисты, финансистов, финансистами""",
    "uk": """екології: транспортники, транспортників, транспортниками, екологи, екологів, екологами, екологи & транспортники, транспортники & екологи
        економіки: економісти, економістів, економістами, господарники, господарників, господарниками, промисловці, промисловців, промисловцями
        сільського господарства: аграрії, аграріїв, аграріями
        будівництва: будівельники, будівельників, будівельниками
        праці: трудовики, трудовиків, трудовиками, соціальники, соціальників, соціальниками
        школи: освітяни, освітян, освітянами
        фінансів: фінансисти, фінансистів, фінансистами""",
    "pl": """środowiska: transportowcy, transportowców, transportowcami, ekolodzy, ekologów, ekologami
        gospodarki: ekonomiści, ekonomistów, ekonomistami
        budownictwa: budowlańcy, budowlańców, budowlańcami
        finansów: finansiści, finansistów, finansistami""",
}
# Adjectives of the neuter, behind which Russians and Ukrainians leave out the ministry.
_ADJECTIVES = {
    "ru": "школьн семейн детск научн аграрн строительн экономическ трудов социальн экологическ транспортн",
    "uk": "шкільн сімейн дитяч науков аграрн будівельн економічн трудов соціальн екологічн транспортн",
    "pl": "",
}
# The same behind a preposition ("без школьного", "bez szkolnego u boku").
_BENT = {
    "ru": r"(?:то же(?: самое)?,?(?: но| только)? для|без|кроме|помимо|с|со|от|а не|но не|минус) (?P<area>(?:школьн|семейн|детск|научн|аграрн|строительн|экономическ|трудов|социальн|экологическ|транспортн)(?:ого|им|ым|ое))",
    "uk": r"(?:те ж?(?: саме)?,?(?: але| тільки| лише)? для|без|крім|окрім|з|зі|із|від|а не|але не|мінус) (?P<area>(?:шкільн|сімейн|дитяч|науков|аграрн|будівельн|економічн|трудов|соціальн|екологічн|транспортн)(?:ого|им|е))",
    "pl": r"(?:to samo,?(?: ale| tylko)? dla|bez|oprócz|poza|z|ze|od|a nie|ale nie|minus) (?P<area>(?:szkoln|oświatow|rodzinn|naukow|roln|budowlan|gospodarcz|socjaln|społeczn)(?:ego|ym|e))",
}
# And what alone has measures behind a question for those of another one ("А у экономики?").
_HAVING = {"ru": r"а у", "uk": r"а [ув]", "pl": r"a u"}
_BESIDE = r"(?=\s*(?:[,?!.;:–—/]|$|u boku\b|do pary\b|рядом\b|под боком\b|поруч\b|поряд\b|пліч\b))"
_AND = {"ru": "и|с", "uk": "і|й|та|з", "pl": "i|z|oraz"}
_LINK = {"ru": "и|или|либо", "uk": "і|й|та|або|чи", "pl": "i|oraz|lub|albo|czy"}
_NOT_ABOUT = r"(?<!\bдля )(?<!\bпро )(?<!\bщодо )(?<!\bdla )"  # what is said of them is no ministry
# What tells of ministries that have a part in measures, what one of them does, whose measures are asked, and where.
_CUES = {
    "ru": r"министерств\w*|ведомств\w*|за (?:ними|ней|ним)|ведут|вед[её]т|тян(?:ет|ут)|куриру[ею]т|отвечают|вместе дела\w+|у них|за (?:один |одним |общим )?стол\w*|в одной упряжке|на пару|на двоих",
    "uk": r"міністерств\w*|відомств\w*|за (?:ними|нею|ним)|ведуть|веде|тягн(?:е|уть)|куру(?:є|ють)|відповідають|разом робл\w+|[ув] них|за (?:один |одним |спільним )?ст[оі]л\w*|в одній упряжці|на пару|на двох",
    "pl": r"ministerstw\w*|resor\w+|prowadz[iąa]\w*|ciągn(?:ie|ą)|odpowiadają|on[eai] (?:tam )?mają|u nich|za nimi|przy (?:jednym |wspólnym )?stole|do stołu|na spółkę|do spółki",
}
_RUNS = {
    "ru": "тянет|вед[её]т|делает|отвечает|одна|сама",
    "uk": "тягне|веде|робить|відповідає|одна|сама",
    "pl": "ciągnie|prowadzi|robi|odpowiada|sama",
}
_MEASURES = {"ru": "мер[аы]?|у", "uk": "захо(?:ди|дів)|[ув]", "pl": "działa(?:nia|ń)|u"}
_LISTED = r"\b(?:блок|кластер|раздел|розділ|blok|klast|rozdział)"


@dataclass(frozen=True, slots=True)
class _Names:
    """The names of a language, which area each stands for, and what stands about them."""

    areas: tuple[tuple[re.Pattern[str], str], ...]
    name: re.Pattern[str]
    row: re.Pattern[str]
    surely: re.Pattern[str]
    cue: re.Pattern[str]
    weak_cue: re.Pattern[str]
    bent: re.Pattern[str]


def in_full(question: str, language: str) -> str:
    """Return a question with ministries named in full: "школа и семья, оба министерства", "заходи економістів"."""
    if language not in _MINISTRY:
        return question
    names = _names(language)
    if names.cue.search(question) or names.weak_cue.search(question):
        question = names.row.sub(lambda match: _named(match, names, language), question)
    return names.bent.sub(lambda match: _owned(match, language), question)


def _owned(match: re.Match[str], language: str) -> str:
    """Return what stands behind a preposition with "ministry" before the area."""
    area = match["area"] or match["owner"]
    return match[0].replace(area, f"{_MINISTRY[language]} {area}")


def _named(match: re.Match[str], names: _Names, language: str) -> str:
    """Return a row of names with "ministry" before each; a field that stands alone may be a subject."""
    row = match["row"]
    stands_so = len(names.name.findall(row)) > 1 or match["house"] is not None or match["runs"] is not None
    if not (names.surely.fullmatch(row) or (stands_so and names.cue.search(match.string))):
        return match[0]
    return names.name.sub(lambda name: f"{_MINISTRY[language]} {_area(name[0], names)}", row)


def _area(name: str, names: _Names) -> str:
    """Return the area that a name stands for."""
    return next(area for pattern, area in names.areas if pattern.fullmatch(name))


@cache
def _names(language: str) -> _Names:
    """Return the names of a language."""
    fields, people = _read(_FIELDS[language], language), _read(_PEOPLE[language], language)
    neuter = "ое" if language == "ru" else "е"
    bent = [(f"{word}{neuter}", f"{word}ого") for word in _ADJECTIVES[language].split()]
    link = rf"(?:\s*[,/+-]\s*(?:(?:{_LINK[language]})\s+)?|\s+(?:{_LINK[language]})\s+)"
    end = rf"(?=\s*(?:[,?!.;:–—/]|$|(?:{_LINK[language]})\b))"
    name = rf"\b(?:(?:{_any(fields + people)})\b" + (rf"|(?:{_any(bent)}){end})" if bent else ")")
    house = rf"(?P<house>(?={link}{_MINISTRY[language][:-1]}))?"
    runs = rf"(?P<runs>(?= (?:{_RUNS[language]})\b))?"
    twofold = [(word, area) for word, area in fields if "(?:" in word]
    return _Names(
        tuple((_compiled(word), area) for word, area in (*fields, *people, *bent)),
        _compiled(name),
        _compiled(rf"{_NOT_ABOUT}(?P<row>{name}(?:{link}{name})*){house}{runs}"),
        _compiled(_any(people + twofold)),
        _compiled(rf"\b(?:{_CUES[language]})\b"),
        _compiled(rf"\b(?:{_MEASURES[language]}) (?:{_any(people)})\b|{_LISTED}"),
        _compiled(rf"\b{_BENT[language]}{_BESIDE}|^\W*{_HAVING[language]} (?P<owner>{_any_area(fields)})(?=\W*$)"),
    )


def _any(names: list[tuple[str, str]]) -> str:
    """Return a pattern for any of several names, longer ones first."""
    return "|".join(sorted((word for word, _ in names), key=len, reverse=True))


def _any_area(names: list[tuple[str, str]]) -> str:
    """Return a pattern for any of the areas that names stand for."""
    return "|".join(dict.fromkeys(area for _, area in names))


def _read(lines: str, language: str) -> list[tuple[str, str]]:
    """Return patterns of names, each with the area that it stands for."""
    read = []
    for line in lines.splitlines():
        area, _, names = line.strip().partition(": ")
        read += [(_spelled(name, language), area) for name in names.split(", ")]
    return read


def _spelled(name: str, language: str) -> str:
    """Return a pattern for a name, with "and" or "with" or a sign between what it joins."""
    joined = rf"(?:\s+(?:{_AND[language]})\s+|\s*[+/,-]\s*)"
    parts = (part.replace("'", "['’ʼ]?") for part in name.split(" & "))
    return joined.join(part.replace("е", "[её]") for part in parts)


def _compiled(pattern: str) -> re.Pattern[str]:
    """Return a pattern in any case."""
    return re.compile(pattern, re.IGNORECASE)
