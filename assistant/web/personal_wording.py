"""The German sentences about personal data and feedback."""

from __future__ import annotations

from assistant.texts import enumerate_words
from assistant.web.personal import Personal, personal_kinds

NAMES: dict[Personal, str] = {
    Personal.PHONE: "eine Telefonnummer",
    Personal.MAIL: "eine E-Mail-Adresse",
    Personal.STREET: "eine Anschrift",
    Personal.ACCOUNT: "eine Kontonummer",
    Personal.INSURANCE: "eine Versicherungs- oder Steuernummer",
}
ASKED = (
    "In der Frage steht anscheinend {what}. Für die Antwort ist das nicht nötig. Die Frage steht oben in der Adresse: "
    "Geben Sie den Link so nicht weiter, und fragen Sie lieber ohne diese Angabe."
)


def personal_words(text: str) -> str:
    """Return what personal data a text seems to hold, in words; nothing where there is none."""
    return enumerate_words([NAMES[kind] for kind in personal_kinds(text)])
