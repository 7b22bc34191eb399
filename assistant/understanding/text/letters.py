"""Leaving out what letters say before and behind their question: salutation, who writes, what for, thanks, signature."""

from __future__ import annotations

import re

_SALUTATION = re.compile(
    r"^\s*(?:Sehr geehrte[rsn]?|Sehr verehrte[rsn]?|Liebe[rs]?|Werte[rs]?|Guten (?:Tag|Morgen|Abend)|Hallo|Dear|Hello|Good (?:morning|afternoon|day)|"
    r"Szanown[aiy]|Dzień dobry|Sayın|Merhaba|İyi günler|Шановн[іи]\w*|Доброго дня|Добрий день|Уважаем\w+|Здравствуйте|Добрый день|السادة|السيدات|السلام عليكم|مرحبا|تحية طيبة)"
    r"(?:\s[^,.!:?؟،\d]{0,60})?[,.!:،]\s+",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"(?<=[.!?؟])\s*(?:Mit (?:freundlichen|besten|herzlichen|lieben|kollegialen|vielen) (?:Grüßen|Gruß|Grüssen)|Mit freundlichem Gruß|(?:Freundliche|Beste|Herzliche|Liebe|Viele|Schöne) (?:Grüße|Grüsse)|"
    r"Hochachtungsvoll|MfG|LG|VG|(?:Vielen|Herzlichen|Besten|Lieben|Schönen) Dank|Dank(?:e|esehr|eschön)?\b|Für Ihre (?:Mühe|Hilfe|Unterstützung|Antwort)|Ich (?:danke|bedanke)|Im Voraus|Über eine (?:Antwort|Rückmeldung)|Gruß|"
    r"Kind regards|Best regards|Yours|Many thanks|Thank you|Thanks|Z poważaniem|Dziękuję|Saygılarımla|Teşekkür|З повагою|Дякую|С уважением|Спасибо|Заранее|مع |شكرا|وشكرا)"
    r"[^?؟]{0,120}$",
    re.IGNORECASE,
)
_PLAINLY = re.compile(  # how the answer is to be worded
    r"[.!?,]\s*(?:(?:und )?bitte (?:alles )?)?in (?:ganz )?(?:einfachen|leichten|kurzen|klaren|wenigen) (?:Worten|Sätzen)(?: bitte)?\W*$"
    r"|[.!?,]\s*(?:(?:und )?bitte (?:alles )?)?in (?:einfacher|leichter) Sprache(?: bitte)?\W*$",
    re.IGNORECASE,
)
_AS_WANTED = re.compile(  # what the answer is to be like, behind the question
    r"(?<=[.!?])\s*(?:und |aber )?(?:bitte )?(?:(?:mit|inklusive|samt) (?:\w+ )?(?:Seite\w*|Quelle\w*|Beleg\w*|Zitat\w*|Fundstelle\w*)|vollständig\w*|als (?:Liste|Tabelle)|in Listenform"
    r"|(?:eine )?Liste reicht|reicht als Liste|ohne (?:\w+ )?(?:Erklärung|Erläuterung|Kommentar|Begründung|Umschweife|Drumherum|Einleitung|Fließtext)\w*|(?:mir |uns )?(?:reich\w+|genüg\w+) (?:mir |uns )?(?:die |eine )?(?:Nummern?|Namen|Titel|Liste|Aufzählung)|(?:die )?(?:Nummern|Namen|Titel) (?:reichen|genügen)|stichpunktartig|in Stichpunkten|kurz und knapp|so genau wie möglich)[^?\d]{0,40}$",
    re.IGNORECASE,
)
_ALL_WANTED = re.compile(  # "Alle bitte, nicht nur ein Beispiel."
    r"(?:(?<=[.!?])|[,;]| [–-])\s*(?:(?:und|aber|also|bitte|ich|wir|möchte|will|brauche|hätte|gerne?) )*(?:(?:alle|alles|sämtliche|die (?:ganze|komplette|vollständige|volle) Liste)\b[^.!?]{0,30}?)?(?:,|und| –)?\s*"
    r"nicht (?:nur|bloß|lediglich) (?:ein(?:e[nrs]?)?|zwei|drei|ein paar|einige|einzelne|die (?:wichtigst|bekanntest|größt|erst|best)\w*|(?:das|den) (?:wichtigst|bekanntest|größt|erst|best)\w*)"
    r"(?: (?:Beispiele?n?|davon|Maßnahmen?|Treffer|Stück|drei|fünf|nennen|aufzählen|auflisten|zeigen))*(?:,? (?:sondern )?(?:bitte )?(?:alle|alles)(?: (?:bitte|nennen|auflisten))*)?\s*(?:[.!]|$)",
    re.IGNORECASE,
)
_LEARNING = re.compile(  # "Ich lerne noch Deutsch, Entschuldigung."
    r"(?:^|(?<=[.!?]))\s*(?:(?:Entschuldigung|Entschuldigen Sie|Sorry|Verzeihung)[,.!:]?(?: bitte)?(?: für| wegen)?,?\s+)?"
    r"(?:(?:mein|meine[nm]?|das) (?:\w+ )?Deutsch|(?:ich|wir) (?:lernen?|spreche?n?|kann|können|verstehen?|schreiben?) (?:\w+ ){0,4}Deutsch|Deutsch (?:ist|lerne|spreche|kann)\b)[^.!?:]*[.!:](?=\s+\w)",
    re.IGNORECASE,
)
_COUNTED_AS = re.compile(  # "Ein Inkrafttreten zählt als Angabe." says how to count, and asks nothing
    r"(?<=[.?!])\s+[^.?!]*\b(?:zähl\w*|gilt|gelten|werte\w*) (?:\w+ ){0,2}als (?:eine? |keine? )?\w+\s*[.!]?$",
    re.IGNORECASE,
)
_VERB = r"(?:bitten?|ersuchen?|erbitten?|benötigen?|brauchen?|bräuchten?|möchten?|hätten?|interessieren?|suchen?|fragen?|wüssten?|würden?|wollen?|richten?|wenden?|habe|haben|muss|müssen)\b"
_ASIDE = re.compile(  # "als Mitglied des Ausschusses für Arbeit bitte ich …"
    rf"(?P<start>^|[.!?:,]\s+)(?:(?:und|hiermit)\s)?(?:als|in (?:meiner|unserer) (?:Funktion|Eigenschaft|Rolle|Tätigkeit) als|im Rahmen|für|zur Vorbereitung|zur Beantwortung|zur Erstellung|im Zuge|im Zusammenhang mit|anlässlich|"
    rf"bezugnehmend auf|unter Bezugnahme auf|mit Bezug auf|Bezug nehmend auf|im Hinblick auf|im Nachgang|im Auftrag|im Namen)\s(?:[^\s,.!?:]+\s){{1,9}}?(?={_VERB})",
    re.IGNORECASE,
)
_MAY_BE_A_LETTER = 8  # words


def without_courtesies(question: str) -> str:
    """Return a question without what a letter says around it; a short one has none of that."""
    question = _ALL_WANTED.sub(" ", question).strip() if "icht " in question else question
    question = question if question.endswith("?") else _AS_WANTED.sub("", question)
    if len(question.split()) < _MAY_BE_A_LETTER and "?" not in question:
        return question
    question = _LEARNING.sub(" ", question).strip() if "Deutsch" in question else question
    question = _COUNTED_AS.sub("", question) if " als " in question else question
    plain = _CLOSING.sub("", _PLAINLY.sub("?", _SALUTATION.sub("", question)))
    return _ASIDE.sub(r"\g<start>", plain)
