"""The page's own German sentences; those that belong to an answer are in assistant/texts.py."""

from __future__ import annotations

from assistant.types import Reason

NAME = "Fachkräfte-Assistent"
HEADING = "Fragen zur Fachkräfte\u00adoffensive Nordrhein-Westfalen"  # may break where the word is too long for a phone
LEAD = (
    "Hier finden Sie heraus, was das Land gegen den Mangel an Fachkräften tut und was davon zu Ihnen passt. "
    "Jede Antwort zeigt die Stelle im Bericht, mit Seitenzahl."
)
SKIP = "Zum Inhalt springen"
NO_SCRIPT = "Diese Seite braucht JavaScript. Bitte schalten Sie es in Ihrem Browser ein und laden Sie die Seite neu."

QUESTION_LABEL = "Ihre Frage"
QUESTION_HINT = "In Ihren eigenen Worten. Die Eingabetaste schickt die Frage ab."
ASK = "Fragen"

EXAMPLES_HEADING = "Zum Beispiel"
EXAMPLES = (
    "Welche Förderung gibt es für Quereinsteiger in Kitas?",
    "Mein Berufsabschluss ist aus dem Ausland. Wer hilft mir bei der Anerkennung?",
    "Mein Kind weiß nicht, was es nach der Schule machen soll.",
    "Ich möchte nach der Familienpause wieder arbeiten.",
    "Wie werde ich Lehrerin oder Lehrer, ohne Lehramt studiert zu haben?",
    "Welche Unterstützung gibt es für Menschen mit Behinderung bei der Arbeit?",
)

UNDERSTOOD = "So habe ich die Frage verstanden:"
FOLLOWING = "Nachfrage zu:"
ALONE = "Ohne die frühere Frage suchen"
FOLLOW_UP = "Dazu nachfragen"
FOLLOW_UP_HINT = "Zum Beispiel: „Und wie lange läuft das?“ oder „Nur die vom Schulministerium“."
FOLLOW_UP_ASK = "Nachfragen"
CONTRADICTION = "Der Bericht widerspricht sich hier:"
UNSURE = "Ich bin nicht sicher, ob das Ihre Frage trifft. Bitte prüfen Sie die Zitate."
MATCHES = "Passende Maßnahmen"
RELATED = "Verwandt, aber nicht genau das"
MORE = "Alle Angaben aus dem Bericht"
MINISTRY = "Zuständig"
NOT_STATED = "im Bericht nicht angegeben"
EXTERNAL = "(öffnet eine andere Internetseite)"
STATE = "Stand"
DESCRIPTION = "Beschreibung"
FOOTNOTE = "Fußnote"
AS_OF = "Ob eine Maßnahme läuft, ist für den {day} aus den Angaben des Berichts berechnet."

NO_ANSWER = "Darauf habe ich keine Antwort gefunden."
NEXT_STEPS: dict[Reason, str] = {
    Reason.NOT_IN_REPORT: (
        "Vielleicht hilft es, anders zu fragen: Nennen Sie den Beruf, die Ausbildung oder Ihre Lage, "
        "zum Beispiel „Ausbildung in der Pflege“ oder „Arbeit nach der Flucht“."
    ),
    Reason.OWN_CASE: (
        "Bitte wenden Sie sich an Ihr Jobcenter oder Ihre Agentur für Arbeit. Die Beratung ist kostenlos. "
        "Hier können Sie fragen, welche Maßnahmen es gibt."
    ),
    Reason.NOT_A_QUESTION: "Ein kurzer Satz genügt, zum Beispiel: „Wer hilft bei der Suche nach einer Ausbildung?“",
    Reason.TOO_LONG: "Das Wichtigste in ein oder zwei Sätzen reicht aus.",
}
FAILED = "Da ist etwas schiefgegangen."
FAILED_NEXT = "Bitte versuchen Sie es in einem Augenblick noch einmal."

ABOUT_HEADING = "Über diese Seite"
ABOUT = (
    "Diese Seite beantwortet Fragen zu einem öffentlichen Bericht: {report}.",
    "Alle Zitate stehen wörtlich so im Bericht. Die Seitenzahl ist die gedruckte.",
    "Hier schreibt keine künstliche Intelligenz Texte. Die Seite sucht passende Stellen und zeigt sie unverändert.",
    "Es werden keine Daten gespeichert, auch nicht Ihre Frage. Sie steht nur in der Adresse oben in Ihrem Browser, "
    "damit Sie den Link weitergeben können.",
    "Der Bericht zeigt, was damals galt. Fragen Sie vor einer Entscheidung bei der zuständigen Stelle nach.",
)
DATED = "{title} ({month})"

_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()


def month_name(published: str) -> str:
    """Return a month given as "2024-06" as Germans write it: "Juni 2024"."""
    year, _, month = published.partition("-")
    return f"{_MONTHS[int(month[:2]) - 1]} {year}" if month else year
