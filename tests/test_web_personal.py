"""Personal data in a text is told from the dates, amounts and names that questions hold."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from assistant.web.personal import Personal, personal_kinds
from assistant.web.rendering import personal_words
from assistant.web.speaking import t
from corpus import Report

BANK = Path(__file__).parent.parent / "index" / "training"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Rufen Sie mich unter 0171 2345678 zurück", Personal.PHONE),
        ("Tel. (0211) 837-1234", Personal.PHONE),
        ("Мій номер +380 44 123 4567", Personal.PHONE),
        ("Schreiben Sie an erika.muster@beispiel.de", Personal.MAIL),
        ("Ich wohne in der Lindenstraße 12a", Personal.STREET),
        ("Hauptstr. 5, Köln", Personal.STREET),
        ("Birkenweg 14", Personal.STREET),
        ("ul. Długa 5 w Bonn", Personal.STREET),
        ("вул. Хрещатик 22", Personal.STREET),
        ("I live at 12 Baker Street", Personal.STREET),
        ("Konto DE89 3704 0044 0532 0130 00", Personal.ACCOUNT),
        ("DE89370400440532013000", Personal.ACCOUNT),
        ("Rentenversicherung 65 170839 J 003", Personal.INSURANCE),
        ("Krankenkasse A123456789", Personal.INSURANCE),
    ],
)
def test_personal_data_is_seen(text: str, kind: Personal) -> None:
    assert kind in personal_kinds(text)
    assert t(f"personal_kinds.{kind.value}") in personal_words(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Läuft das vom 01.08.2024 bis 31.07.2025?",
        "Welche Maßnahmen haben mehr als 1.000.000 Euro?",
        "Gibt es einen Ausbildungsplatz 2025?",
        "Ich bin 45 Jahre alt und seit 12 Monaten arbeitslos",
        "Vergleiche I.11 und IV.1, Seite 27",
        "§ 16d SGB II",
        "Wer baut die Straße 2024?",
        "DE89 3704 0044 0532 0130 01 hat falsche Prüfziffern",
        "Schuljahr 2024/25, 24 Stellen, 76 %",
    ],
)
def test_dates_amounts_and_names_are_none(text: str) -> None:
    assert personal_kinds(text) == []


def test_report_and_question_bank_bring_no_false_warnings(report: Report) -> None:
    """None for the report's own words; of twenty thousand questions those few that hold such data, and hardly another."""
    assert [c.text for m in report.measures for c in m.cells if personal_kinds(c.text)] == []
    rows = [json.loads(line) for path in BANK.glob("*.jsonl") for line in path.open(encoding="utf-8")]
    asked = [row["q"] for row in rows if "q" in row]
    assert len(asked) > 10_000
    assert sum(bool(personal_kinds(text)) for text in asked) <= len(asked) / 2_000
