"""A next edition of the report, made for tests: one measure replaced, one with more money and a later end."""

from __future__ import annotations

NEW_TITLE = "Gartenzulage NRW"
_CHANGES = {
    "Meisterprämie": "Gartenzulage",
    "08/2020 bis 07/2026": "08/2020 bis 07/2028",
    "insgesamt rund 1 Mrd. Euro": "insgesamt rund 2 Mrd. Euro",
}


def next_edition(report_text: str) -> str:
    """Return the text of the report as an office might publish it two years later."""
    for old, new in _CHANGES.items():
        assert old in report_text, old
        report_text = report_text.replace(old, new)
    return report_text
