"""All sentences of ours that people read, by language; quotes of the report stay German."""

from __future__ import annotations

from assistant.states import State
from assistant.types import Reason
from corpus.types import FieldName

FIELD_NAMES: dict[FieldName, str] = {
    FieldName.TITEL: "Titel",
    FieldName.BESCHREIBUNG: "Beschreibung",
    FieldName.ZIEL: "Ziel",
    FieldName.VEROEFFENTLICHUNG: "Veröffentlichung",
    FieldName.LAUFZEIT: "Beginn und Laufzeit",
    FieldName.MITTEL: "geplante Mittel",
    FieldName.INTERNET: "Internetpräsenz",
    FieldName.RESSORT: "zuständiges Ressort",
    FieldName.PARTNER: "Partner in der Umsetzung",
}

STATE_NAMES: dict[State, str] = {
    State.RUNNING: "läuft",
    State.ENDED: "abgelaufen",
    State.PLANNED: "noch nicht begonnen",
    State.EVENT: "Termin oder Beginn ist vorbei",
    State.NOT_STATED: "Zeit nicht angegeben",
}

REASONS: dict[Reason, str] = {
    Reason.NOT_IN_REPORT: "Dazu steht nichts im Bericht.",
    Reason.OWN_CASE: "Ihren eigenen Fall kann nur eine Person prüfen, der Bericht entscheidet ihn nicht.",
    Reason.NOT_A_QUESTION: "Das habe ich nicht als Frage verstanden. Bitte schreiben Sie in ein paar Worten, was Sie suchen.",
    Reason.TOO_LONG: "Die Frage ist zu lang. Bitte kürzen Sie sie auf höchstens {limit} Zeichen.",
}

_TEXTS: dict[str, str] = {
    "topic_one": "Eine Maßnahme passt.",
    "topic_many": "{n} Maßnahmen passen.",
    "list_none": "Keine der {all} Maßnahmen des Berichts erfüllt das.",
    "list_one": "Eine von {all} Maßnahmen des Berichts erfüllt das.",
    "list_many": "{n} von {all} Maßnahmen des Berichts erfüllen das.",
    "field": "Angabe aus dem Bericht zu {number}: {fields}.",
    "empty": "Im Bericht nicht angegeben: {fields}.",
    "compare": "{n} Maßnahmen nebeneinander.",
    "unknown_measure": "Die Maßnahme {number} gibt es im Bericht nicht.",
    "nothing_meets": "Keine Maßnahme des Berichts erfüllt alle diese Bedingungen.",
    "read_topic": "Maßnahmen, die zu Ihrer Frage passen",
    "read_topic_within": "Maßnahmen zu „{topic}“ unter denen mit: {criteria}",
    "read_field": "{fields} der passendsten Maßnahme",
    "read_field_named": "{fields} der Maßnahme {number}",
    "read_measure": "die Maßnahme {number}",
    "read_compare": "Vergleich von {numbers}",
    "read_list": "alle Maßnahmen mit: {criteria}",
}


def text(key: str, **values: object) -> str:
    """Return one of our sentences with its values filled in."""
    return _TEXTS[key].format(**values)


def reason_text(reason: Reason, **values: object) -> str:
    """Return the sentence that says why there is no answer."""
    return REASONS[reason].format(**values)


def counted(key: str, n: int, **values: object) -> str:
    """Return the sentence in the form that goes with a number: none (where there is one), one, many."""
    form = "one" if n == 1 else "none" if n == 0 and f"{key}_none" in _TEXTS else "many"
    return text(f"{key}_{form}", n=n, **values)


def enumerate_words(words: list[str]) -> str:
    """Return words as German lists them: "a, b und c"."""
    return words[0] if len(words) == 1 else ", ".join(words[:-1]) + " und " + words[-1] if words else ""
