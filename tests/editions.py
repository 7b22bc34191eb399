"""A next edition of the report, made for tests: one measure is another one, one has more money and a later end."""

from __future__ import annotations

NEW_TITLE = "Rosenzulage NRW"
_CHANGES = {"08/2020 bis 07/2026": "08/2020 bis 07/2028", "insgesamt rund 1 Mrd. Euro": "insgesamt rund 2 Mrd. Euro"}
_REPLACED = ("IV.1: Meisterprämie NRW", "IV.2: ")  # from one heading to the next
_OTHER_WORDS = {
    "Meisterprämie": "Rosenzulage",
    "Meister": "Rosen",
    "meister": "rosen",
    "Handwerk": "Zierbeet",
    "handwerk": "zierbeet",
    "Prämie": "Zulage",
    "prämie": "zulage",
    "Ausbildung": "Bewässerung",
    "ausbildung": "bewässerung",
    "Fachkräfte": "Gartenfreunde",
}


def next_edition(report_text: str) -> str:
    """Return the text of the report as an office might publish it two years later."""
    for old, new in _CHANGES.items():
        assert report_text.count(old) == 1, old
        report_text = report_text.replace(old, new)
    start = report_text.index(_REPLACED[0])
    end = report_text.index(_REPLACED[1], start)
    measure = report_text[start:end]
    for old, new in _OTHER_WORDS.items():
        measure = measure.replace(old, new)
    return report_text[:start] + measure + report_text[end:]
