"""The German sentences of feedback."""

from __future__ import annotations

from assistant.web.feedback import Outcome

TITLE = "Rückmeldung"
ASK_ANSWER = "Hat das geholfen?"
ASK_NOTHING = "Was ist schiefgegangen?"
HINT = "Ein Klick genügt."
MORE = "Etwas dazuschreiben"
WORDS = "In eigenen Worten (freiwillig)"
WORDS_HINT = "Bitte ohne Namen, Nummern und Anschriften."
WITH_QUESTION = "Meine Frage mitschicken"
KEPT_WHERE = "Gespeichert werden nur Ihre Auswahl, Ihre Worte, das Datum und, wenn Sie es ankreuzen, die Frage."
BACK = "Zurück zur Frage"

# What can be chosen, by what stands in the form and in the file.
ANSWER, NOTHING = "antwort", "nichts"
REASONS: dict[str, dict[str, str]] = {
    ANSWER: {
        "hilfreich": "Ja, das hilft",
        "unpassend": "Passt nicht zur Frage",
        "unvollstaendig": "Es fehlt etwas",
        "unverstaendlich": "Schwer zu verstehen",
        "veraltet": "Nicht mehr aktuell",
    },
    NOTHING: {
        "nicht-gefunden": "Steht im Bericht, wurde aber nicht gefunden",
        "missverstanden": "Meine Frage wurde falsch verstanden",
        "gewuenscht": "Das sollte es geben",
        "probe": "Ich habe nur etwas ausprobiert",
    },
}
SAID: dict[Outcome, str] = {
    Outcome.KEPT: "Danke. Ihre Rückmeldung ist angekommen.",
    Outcome.PERSONAL: (
        "In Ihrer Rückmeldung steht anscheinend {what}. So etwas speichern wir nicht, auch nicht aus Versehen. "
        "Bitte nehmen Sie es heraus und schicken Sie die Rückmeldung noch einmal."
    ),
    Outcome.FULL: "Gerade kommen sehr viele Rückmeldungen an. Bitte versuchen Sie es später noch einmal.",
    Outcome.NOTHING: "Bitte wählen Sie aus, worum es geht.",
}
FAILED = "Die Rückmeldung ist nicht angekommen. Bitte versuchen Sie es noch einmal."
