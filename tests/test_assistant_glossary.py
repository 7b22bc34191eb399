"""List questions in six other languages are read as their German wordings are."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from assistant.filters import Filters
from assistant.language import LANGUAGES
from assistant.types import Kind
from assistant.understanding.glossary import in_german_words
from assistant.understanding.reading import read
from corpus import Report

DAY = date(2026, 11, 22)
# The same question in seven languages a line.
QUESTIONS = [
    json.loads(line)
    for line in (Path(__file__).parent / "data" / "lists_in_languages.jsonl").read_text(encoding="utf-8").splitlines()
]


def understood(report: Report, question: str) -> tuple[Kind, Filters, tuple[str, ...]]:
    """Return kind, criteria and topic that a question is read into."""
    reading = read(question, report, DAY)
    return reading.kind, reading.filters, reading.topic


@pytest.mark.parametrize("asked", QUESTIONS, ids=[asked["de"] for asked in QUESTIONS])
def test_a_list_is_read_alike_in_every_language(report: Report, asked: dict[str, str]) -> None:
    """The German wording is a list with criteria, and the six others state the same ones."""
    kind, criteria, _ = wanted = understood(report, asked["de"])
    assert kind is Kind.LIST
    assert criteria
    assert {language: understood(report, asked[language]) for language in LANGUAGES} == dict.fromkeys(LANGUAGES, wanted)


@pytest.mark.parametrize(
    ("question", "language", "german"),
    [
        ("2025 yılı sonuna kadar", "tr", "bis Ende 2025"),
        ("2023 ile 2025 arasında", "tr", "zwischen 2023 und 2025"),
        ("I. ve II. kümelerde", "tr", "Cluster I und II"),
        ("MAGS'ın yer almadığı", "tr", "nicht vom mags"),
        ("началось до 2020 года", "ru", "begonnen vor 2020"),
        ("действуют до 2020 года", "ru", "laufen bis 2020"),
        ("from the third and fourth cluster", "en", "aus dritte und vierte Cluster"),
        ("from 2023 to 2025", "en", "von 2023 bis 2025"),
        ("Ministry of Labour, Health and Social Affairs", "en", "Arbeitsministerium"),
        ("وللوزارات", "ar", "und ministerien"),
        ("п'ятьма роками", "uk", "fünf Jahr"),
        ("nie należą do MAGS", "pl", "gehören nicht vom mags"),
    ],
)
def test_words_stand_in_german_order(question: str, language: str, german: str) -> None:
    """Endings, postpositions, glued words, names of several areas, and what is denied become what a German says."""
    assert in_german_words(question, language) == german
