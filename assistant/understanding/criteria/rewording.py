"""Putting roundabout German wordings of a list's criteria into the plain ones that recognisers read."""

from __future__ import annotations

import re

_THINGS = r"(?:\s(?:Maßnahmen?|Programme?n?|Projekte?n?|Vorhaben|Angebote?n?|Sachen|Dinge|einzige[nrs]?|davon|solche[nr]?|die|jene[nr]?))*"
_NONE = r"(?:keine?[nrms]?|niemand|nichts|nicht)"
_RELATIVE = r"(?:die|der|das|was|wo|(?:bei|an|in|von|für|zu) denen|(?:bei|an|in|von|für|zu) de[mr])"
_NOT_BEFORE = (
    "allein",
    "nur",
    "mehr",
    "ausschließlich",
    "unbefristet",
    "dauerhaft",
)  # with "nicht" one word more or less
_SECOND_NONE = rf"(?P<second>nicht(?!\s(?:{'|'.join(_NOT_BEFORE)}))|keine?[nrms]?|ohne)"
_PLAIN = {"nicht": "", "ohne": "mit "}  # what a second negation leaves where another one stands before it

_BUT_NOT = re.compile(r"\bnicht aber (?=\w)", re.IGNORECASE)
_CALLED_RUNNING = re.compile(r"[„“\"'‚»]laufend[“”\"'‘«]", re.IGNORECASE)  # what the report calls so has no end
# "dauerhaft oder laufend" names two words for what has no end
_ENDLESS = r"(?:unbefristet|dauerhaft|fortlaufend|auf Dauer|permanent)"
_OR_RUNNING = re.compile(
    rf"\b(?P<one>{_ENDLESS})(?:,| oder| bzw\.?| beziehungsweise| und|/)+ ?(?:auch )?(?:als )?laufend\b(?! \w*(?:Maßnahm|Progr|Proj|Vorhab))|\blaufend(?:,| oder| bzw\.?| beziehungsweise|/)+ ?(?:auch )?(?:als )?(?P<two>{_ENDLESS})\b",
    re.IGNORECASE,
)
# "am allerkleinsten" is no smaller than the smallest
_ALLER = re.compile(
    r"\baller(?=(?:klein|größ|gröss|groess|höch|hoech|meist|wenigst|niedrig|gering|teuer|billig|günstig|neu|jüng|juen|älte|aelt|lang|läng|laen|kurz|kürz|kuer|erst|letzt|spät|spaet|früh|frueh|beste)\w*)",
    re.IGNORECASE,
)
# "was anfängt, wenn 2024 vorbei ist", "bevor 2025 beginnt"
_YEAR_IS_OVER = re.compile(
    r"\b(?:erst )?(?:wenn|nachdem|sobald)(?: das Jahr)? (?P<year>(?:19|20)\d\d) (?:schon |dann )?(?:vorbei|rum|um|herum|zu Ende|vorüber|abgelaufen|geschafft)(?: ist| war| sein wird)?\b",
    re.IGNORECASE,
)
_BEFORE_YEAR = re.compile(
    r"\b(?:noch )?bevor(?: das Jahr)? (?P<year>(?:19|20)\d\d) (?:beginnt|anfängt|losgeht|anbricht|startet|begann|anfing)\b",
    re.IGNORECASE,
)
# ">= 10 Mio. Euro", "< 2026": bounds as they are written in tables
_SIGNS = (
    (re.compile(r"(?:>=|=>|≥)\s*(?=(?:19|20)\d\d\b)"), " ab "),
    (re.compile(r"(?:<=|=<|≤)\s*(?=(?:19|20)\d\d\b)"), " bis "),
    (re.compile(r">\s*(?=(?:19|20)\d\d\b)"), " nach "),
    (re.compile(r"<\s*(?=(?:19|20)\d\d\b)"), " vor "),
    (re.compile(r"(?:>=|=>|≥)\s*(?=\d)"), " mindestens "),
    (re.compile(r"(?:<=|=<|≤)\s*(?=\d)"), " höchstens "),
    (re.compile(r">\s*(?=\d)"), " mehr als "),
    (re.compile(r"<\s*(?=\d)"), " weniger als "),
)
_MAY_BE_SIGNED = re.compile(r"[<>≥≤]=?\s*\d|=[<>]")
_MARK = re.compile(  # "unter der Millionengrenze"
    r"(?:der |die )?(?:(?P<sum>\d[\d.,]*(?:[- ](?:Mio|Mrd)\.?|[- ]Millionen)?)[- ]?Euro-|(?P<word>Million|Milliarde)(?:en|n)?-?)(?:Grenze|Marke|Schwelle)\b",
    re.IGNORECASE,
)
_MAY_BE_REWORDED = re.compile(r"aller|grenze|marke|schwelle|bevor|wenn|nachdem|sobald", re.IGNORECASE)
_STRESSED = re.compile(r"\b(?:rein )?(?:gar|überhaupt|absolut|partout) (?=(?:nicht|nichts|kein\w*)\b)", re.IGNORECASE)
_NOT_ABOUT = re.compile(  # "Mir geht es nicht um Euro: …" leaves nothing out
    r"\b(?:(?:mir|uns) geht es|es geht (?:mir|uns))(?: \w+)? nicht ums? (?:\w+ )?\w+[,:;.–-]\s*", re.IGNORECASE
)
_MAY_BE_ROUNDABOUT = re.compile(r"kein|nicht|niemand|weder|bis auf|außer|ausnahme|abgesehen|ausgenommen", re.IGNORECASE)
# "keine, die nicht vom MSB sind", "nichts, wo keine Webseite steht"
_DENIED_TWICE = re.compile(
    rf"\b{_NONE}{_THINGS},\s(?P<relative>{_RELATIVE})(?P<between>(?:\s\w+){{0,4}}?)\s{_SECOND_NONE}\s",
    re.IGNORECASE,
)
_DENIED_WITHOUT = re.compile(
    rf"\b(?:{_NONE}{_THINGS}|außer(?: denen| die(?:jenigen)?| den \w+)?)\sohne\s", re.IGNORECASE
)
_EXCEPT_WITH = re.compile(
    r"\baußer(?: (?:denen|die(?:jenigen)?|den \w+|solchen))? mit (?:eine[nmr]? )?(?=(?:Web|Internet|Homepage|Partner|Betr[aä]g|Geld|Mittel|Angabe))",
    re.IGNORECASE,
)
# "alles bis auf die Maßnahmen des MAGS", "außer dem, was das MAGS macht"
_NEITHER = re.compile(
    r"\b[Ww]eder (?!befristet|dauerhaft)(?P<one>[a-zäöüß]+(?:et|en|t)) noch (?P<two>[a-zäöüß]+(?:et|en|t))\b"
)  # of what has a verb
_EXCEPTED = re.compile(
    r"\b(?:bis auf(?! weiteres| \d)|mit Ausnahme(?: von)?|abgesehen von|ausgenommen(?= \w)|außer)"
    r"(?:(?: von)?\s(?:dem|denen|jenen|allem|allen|das|alles|was))?(?:,?\s(?:was|die|das)(?=\s(?:vom|von|das|die|beim|aus|in)\b))?\s",
    re.IGNORECASE,
)

# "weder zum Arbeits- noch zum Schulministerium", "das Schul Ministerium"
_MINISTRY_CUT = re.compile(
    r"\b(?P<what>[A-ZÄÖÜ]\w+)-(?=,? (?:noch|oder|und|sowie|bzw\.) (?:(?:zum|vom|beim|im|dem|das|des) )?[A-ZÄÖÜ]\w*(?P<end>minist\w+))"
)
_MINISTRY_APART = re.compile(
    r"\b(?P<what>Schul|Bildungs|Arbeits|Sozial|Gesundheits|Familien|Integrations|Wirtschafts|Wissenschafts|Kultur|Innen|Bau|Heimat|Verkehrs|Umwelt|Landwirtschafts|Finanz|Justiz)(?:[- ]|\s-\s)Ministeri(?=um|en)"
)
# "traten zwischen Juni und September 2023 in die Laufzeit ein"
_ENTERS = re.compile(
    r"\b(?:traten|treten|tritt|trat|sind|ist)\b(?P<when>[^,;.?!]*?) in (?:die|ihre) Laufzeit (?:ein|eingetreten)\b",
    re.IGNORECASE,
)
_ENTERED = re.compile(r"\bin (?:die|ihre) Laufzeit (?:eintreten|eintraten|eintritt|eintrat)\b", re.IGNORECASE)
_MONTH = r"(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)"
_EITHER_MONTH = re.compile(rf"\b(?P<one>{_MONTH}) oder (?:im )?(?={_MONTH} (?P<year>(?:19|20)\d\d)\b)")
_THOUSAND_CUT = re.compile(r"\b(?P<number>[a-zäöüß]{3,})- (?=(?:und|bis) [a-zäöüß]+tausend\b)", re.IGNORECASE)
_PLANNED_MEANS = re.compile(r"\bgeplanten? (?=Mitteln?\b|Finanzmitteln?\b)")  # the row; no site is planned
# "Was macht das Familienministerium nicht?" is all without it
_NOT_DONE_BY = re.compile(
    r"\b(?:macht|verantwortet|betreut|führt|leitet|steuert|trägt|bearbeitet|betreibt|hat) (?P<house>(?:das|die) (?:\w*ministerium|\w*ressort|Staatskanzlei|M[A-Z]{2,})\b[^.?!,;]*?) (?:gar |überhaupt |eben )?nicht(?=\W*$)",
    re.IGNORECASE,
)
# "nicht die Sachen, die es mit anderen Häusern macht", "außer denen, die es sich mit anderen teilt"
_NOT_WITH_OTHERS = re.compile(
    rf"\b(?:nicht|ohne|außer)(?: (?:die|das|denen|dem|diejenigen|jene[nr]?|solche[nr]?))?{_THINGS},? (?:die|das|was|wo|welche|bei denen|an denen) (?:\w+ ){{1,3}}?(?:gemeinsam |zusammen )?mit (?:(?:einem |noch einem )?(?:anderen|weiteren)|noch jemandem|jemand anderem)(?: (?:Häusern|Haus|Ministerien|Ministerium|Ressorts?))?(?: (?:gemeinsam|zusammen))? \w+(?: (?:hat|haben|wird|werden|ist))?(?=[,;.!?]|$)",
    re.IGNORECASE,
)
# "in der alleinigen Zuständigkeit eines anderen Hauses als des MSB", "von anderen Ministerien als dem MSB"
_OTHER_THAN = re.compile(
    r"(?<!auch )(?<!noch )(?<!mit )\b(?:(?:eine[ms]|einen|ein) andere[nsm]?(?: (?:Ministeriums?|Haus(?:es)?|Ressorts?))?|andere[nr]? (?:Ministerien|Häusern?|Ressorts)) als (?:(?:nur )?(?:des|dem|das|der|die|den|vom|beim) )?(?=[A-ZÄÖÜ])",
    re.IGNORECASE,
)
_SOLELY = re.compile(r"\b(?:allein\w*|ausschließlich\w*|exklusiv\w*|ohne andere)\b", re.IGNORECASE)
_MAY_BE_WHOLE = re.compile(r"minist|laufzeit| oder |tausend|geplante", re.IGNORECASE)

_OTHERS_NOT = re.compile(  # "die Arbeitsagentur ist Partner, das Arbeitsministerium aber nicht zuständig"
    r",\s(?P<what>(?:das|die|der|den|dem|beim?|im)\s(?:[\w.-]+\s){1,4}?)(?:aber|dagegen|hingegen|jedoch|allerdings)\snicht(?:\s(?:zuständig|beteiligt|dabei|eingebunden|vertreten|genannt|mit))*(?!\s\w)",
    re.IGNORECASE,
)
_YES_AND_NO = re.compile(r"\b(?P<yes>[A-ZÄÖÜ][\w-]+)\sja,\s(?:aber\s)?(?P<no>[A-ZÄÖÜ][\w-]+)\snein\b")
_PLUS = re.compile(r"(?<=[^\W\d])\s\+\s(?=[^\W\d])")
_SAID_AGAIN = re.compile(  # "nur noch bis Jahresende und ist dann vorbei", "im Jahr 2026, und sei es nur für ein paar Monate"
    r"\sund\s(?:ist|sind)\s(?:dann|danach)\s(?:vorbei|zu Ende|Schluss|fertig|aus|rum)\b|,\s(?:und\s)?(?:sei es|wenn) auch nur [^,.?!]+|,\sund\ssei\ses\snur\s[^,.?!]+",
    re.IGNORECASE,
)


def in_whole_words(question: str) -> str:
    """Return a question with words whole that it cuts or sets apart, and a year with each month."""
    if not _MAY_BE_WHOLE.search(question):
        return question
    question = _MINISTRY_CUT.sub(r"\g<what>\g<end>", question)
    question = _MINISTRY_APART.sub(r"\g<what>ministeri", question)
    question = _ENTERED.sub("begannen", _ENTERS.sub(r"begannen\g<when>", question))
    question = _EITHER_MONTH.sub(r"\g<one> \g<year> oder im ", question)
    question = _THOUSAND_CUT.sub(r"\g<number>tausend ", question)
    return _PLANNED_MEANS.sub("", question)


def in_plain_words(question: str) -> str:
    """Return a question without double negations, and with one word for exceptions."""
    question = _SAID_AGAIN.sub("", _OTHERS_NOT.sub(r", ohne \g<what>", in_whole_words(question)))
    question = _YES_AND_NO.sub(r"mit \g<yes>, ohne \g<no>", _PLUS.sub(" und ", question))
    if _MAY_BE_REWORDED.search(question):
        question = _BEFORE_YEAR.sub(r"vor \g<year>", _YEAR_IS_OVER.sub(r"nach \g<year>", question))
        question = _MARK.sub(lambda m: f"{(m['sum'] or '1').replace('-', ' ')} {m['word'] or ''} Euro", question)
        question = _ALLER.sub("", question)
    if _OTHER_THAN.search(question):
        house = "genau einem Ministerium, aber " if _SOLELY.search(question) else ""
        question = _OTHER_THAN.sub(f"{house}ohne ", question)
    question = _NOT_WITH_OTHERS.sub("nicht gemeinsam mit anderen", question)
    question = _OR_RUNNING.sub(lambda m: m["one"] or m["two"], question)
    question = _NOT_DONE_BY.sub(r"sind ohne \g<house>", _CALLED_RUNNING.sub("als laufend", question))
    if not _MAY_BE_ROUNDABOUT.search(question):
        return question
    question = _BUT_NOT.sub("nicht ", _STRESSED.sub("", _NOT_ABOUT.sub("", question)))
    question = _DENIED_TWICE.sub(
        lambda m: f"nur solche, {m['relative']}{m['between']} {_without(m['second'])}", question
    )
    question = _EXCEPT_WITH.sub("ohne ", _DENIED_WITHOUT.sub("nur mit ", question))
    question = _NEITHER.sub(r"nicht \g<one> und nicht \g<two>", question)
    return _EXCEPTED.sub("außer ", question)


def with_signs_told(question: str) -> str:
    """Return a question with the signs for bounds before figures in words."""
    if _MAY_BE_SIGNED.search(question):
        for sign, words in _SIGNS:
            question = sign.sub(words, question)
    return question


def _without(second: str) -> str:
    """Return what a second negation becomes ("keine Webseite" is "eine Webseite")."""
    word = second.lower()
    return f"{word.removeprefix('k')} " if word.startswith("kein") else _PLAIN[word]
