"""Putting relative clauses that leave out into one word ("ohne die, wo das MAGS mit dabei ist" is "ohne das MAGS")."""

from __future__ import annotations

import re
from collections.abc import Callable

# verbs of other languages too, which their tables leave
OUT = (
    r"(?:ohne|außer|abzüglich|minus|bis auf|mit Ausnahme(?: von)?|remove|exclude|kick|usu[nń]|wy[lł][aą]cz|pomi[nń]|odejmij|убери(?:те)?|исключи(?:те)?"
    r"|прибери(?:ть)?|приберіть|виключи?|виключіть|احذف\w*|استثن\w*|استبعد\w*)"
)
THOSE = r"(?:alle[msn]?|die(?:jenigen)?|denen|denjenigen|der(?:er|jenigen)|das(?:jenige)?|dem|solche[nr]?|jene[nrs]?|davon|diese[nr]?)"
THINGS = r"(?:Maßnahmen|Programmen?|Projekten?|Vorhaben|Angeboten?|Initiativen|Sachen|Dinge|Punkten?|Einträgen?)"
RELATIVE = r"(?:wo(?:ran|bei|rin|für|mit)?|welche|(?:bei|in|an|von|mit|für|zu|aus|durch) (?:denen|de[mr]|welche[mnr])|(?:für|durch|um) (?:die|das|den|welche))"
_CLAUSE = r"(?P<what>[^,.;:!?]+)"
# "abzieht" behind a clause, "zieh … ab" around it
_TAKING_OUT = (
    r"(?:(?:ab|weg|raus|heraus|aus)(?:zu)?(?:zieh|lass|läss|nehm|nimm|werf|wirf|rechn|sortier|klammer|blend|schlie)\w*"
    r"|(?:gestrichen|streich\w*|entfern\w*)(?: (?:wird|werden|würde))?)"
)
_TAKE = r"\b(?:zieh\w*|lass\w*|nimm|nehm\w*|wirf|werf\w*|schmei\w+|sortier\w*|klammer\w*|blend\w*|rechn\w*|streich\w*|entfern\w*)"
_AWAY = r"(?: (?:ab|weg|raus|heraus|aus))"
_SMALL = r"(?: (?:bitte|mal|mir|uns|du|Sie|wir|ich|man|jetzt|noch|davon|dann))*"
_IF = r"(?:,? ?(?:wenn|falls|sofern) (?:man|ich|wir|du|Sie|ihr)(?: davon| da| jetzt)? )?"
_SOME = rf"(?:{THOSE}(?: {THINGS})?|(?:alle |die )?{THINGS})"
_LEAVING_OUT = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # what was another language may have no relative word, or a comma before it only
        rf"\b{OUT}(?: {THOSE})*(?: {THINGS})?\s?,? ?(?:\b{RELATIVE} |(?<= )(?=(?:beteiligt|zuständig|gehören) )){_CLAUSE}",
        rf"{_IF}\b{_SOME} {_TAKING_OUT}, {RELATIVE} {_CLAUSE}",
        rf"{_IF}\b{_SOME}, {RELATIVE} {_CLAUSE},? (?<=[, ]){_TAKING_OUT}",
        rf"{_TAKE}{_SMALL} {_SOME}{_AWAY}?, {RELATIVE} {_CLAUSE}(?:,{_AWAY})?",
    )
)
_MAY_LEAVE_OUT = re.compile(rf"\b(?:{RELATIVE}|beteiligt|zuständig|gehören)\b", re.IGNORECASE)
# A clause that says more than who takes part is left to those who read the whole of it.
_SAYS_MORE = re.compile(r"\b(?:nicht|kein\w*|ohne|nur|gemeinsam|zusammen|sowohl|beide\w*|weder)\b", re.IGNORECASE)
# Who is alone is read behind a name ("wo nur das MAGS zuständig ist").
_ONLY = re.compile(
    r"^(?:nur|allein|ausschließlich) (?:(?:das|de[mr]|die|vom|beim|von) )?(?P<name>\w+)(?! (?:und|oder)\b)",
    re.IGNORECASE,
)
_QUITE = re.compile(r"\b(?:ganz|völlig|komplett) (?=allein)", re.IGNORECASE)
_MISSING = re.compile(  # what is not to be without something has it
    r"^(?:es )?kein\w* (?P<cell>(?:Web|Internet)\w*|Homepage|Partner\w*|Angaben? zu\w* \w+|Laufzeit|Mittel|Betrag|Geld\w*|Summe)\b(?!.*\b(?:nicht|und|oder)\b)",
    re.IGNORECASE,
)
_BEFORE_NAME = re.compile(  # in the order of other languages
    r"^(?P<how>(?:(?:beteiligt|zuständig|gehören|auch|noch|und|mit) )+)(?P<who>.+)$", re.IGNORECASE
)
_SAID_ALONG = re.compile(r"\b(?:auch|noch|und|mit)\b ?", re.IGNORECASE)
# "ohne dass da noch …", and "sonst" for somebody else
_WITHOUT_ANY = re.compile(
    r"\bohne,? dass(?: (?:da|dort|dabei|hier|auch|noch|sonst|irgendwo|zusätzlich|jeweils))+\b", re.IGNORECASE
)
# "nichts, was bis dahin vorbei ist" says of a time that is asked for anyway that something runs then
_NOT_OVER_THEN = re.compile(
    r"\b(?:nichts|keine)(?: \w+){0,3}, (?:was|die|das)(?: \w+){0,2} (?:dann|dahin|da|zu der Zeit)(?: \w+){0,2} "
    r"(?:vorbei|ausgelaufen|abgelaufen|beendet|abgeschlossen|zu Ende|fertig|rum)(?: (?:ist|sind|wäre|wären|sein wird))?\b",
    re.IGNORECASE,
)
_HAPPENS = (
    r"(?:ende[nt]|endeten|auslaufen|ausläuft|ausliefen|ausgelaufen(?: sind)?|beginn(?:en|t)|begannen|begonnen(?: haben)?|starten|startet"
    r"|starteten|gestartet(?: sind)?|laufen|läuft|liefen)"
)
_TIME = r"(?:(?:im|in|Jahr|Anfang|Mitte|Ende|des|Jahres|[1-4]\.|Quartal|Sommer|Herbst|Winter|Frühjahr) )*(?:19|20)\d\d"
_IN = re.compile(r"^(?:im Jahr|im|in) ", re.IGNORECASE)
_AT_A_TIME = re.compile(  # "ohne die, die 2025 enden"; where the verb stands first, another language says so
    rf"\b{OUT}(?: {THOSE})*(?: {THINGS})?\s?,? ?(?:(?:die|welche|das|was) (?P<when>{_TIME}) (?P<how>{_HAPPENS})|(?:welche )?\b(?P<first>{_HAPPENS}) (?P<then>{_TIME}))(?= ?[,;.!?]| ?$)",
    re.IGNORECASE,
)


def without_relatives(question: str, names: Callable[[str], bool]) -> str:
    """Return a question with "without" before what a relative clause leaves out, where it only `names` who takes part."""
    question = _NOT_OVER_THEN.sub("", _WITHOUT_ANY.sub("ohne dass", question))
    question = _AT_A_TIME.sub(
        lambda m: f", nicht {_IN.sub('', m['when'] or m['then'])} {m['how'] or m['first']}", question
    )
    if not _MAY_LEAVE_OUT.search(question):
        return question

    def left_out(match: re.Match[str]) -> str:
        what = _ONLY.sub(r"\g<name> allein", _QUITE.sub("", match["what"].strip()))
        if missing := _MISSING.match(what):
            return f" mit {missing['cell']}"
        if _SAYS_MORE.search(what) or not names(what):
            return match[0]
        turned = _BEFORE_NAME.match(what)
        said = f"{turned['who']} {_SAID_ALONG.sub('', turned['how'])}".strip() if turned else what
        return f" ohne {said}"

    for pattern in _LEAVING_OUT:
        question = pattern.sub(left_out, question)
    return question
