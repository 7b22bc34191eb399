"""Every word of ours exists in every language, with the same places to fill in and every plural form the language has."""

from __future__ import annotations

import tomllib
from datetime import date
from pathlib import Path
from string import Formatter

import pytest
from babel import Locale

from assistant import Assistant
from assistant.language import LANGUAGES
from assistant.selection.holding import PARTNER_GROUPS
from assistant.selection.states import State
from assistant.types import Kind, Reason, Status
from assistant.wording.texts import Texts, texts_in
from corpus.types import FieldName

TABLES = Path(__file__).parent.parent / "assistant" / "wording"
EXACT = {"none", "single"}  # forms for exactly no and exactly one thing
EVERY = pytest.mark.parametrize("language", LANGUAGES)
ARABIC_LETTERS, CYRILLIC_LETTERS = range(0x600, 0x700), range(0x400, 0x500)


def table(language: str) -> dict[str, dict[str, object]]:
    """Return a language's table as it is written."""
    return tomllib.loads((TABLES / f"{language}.toml").read_text(encoding="utf-8"))


def keys(language: str) -> list[str]:
    """Return all keys of a language in their order."""
    return [f"{section}.{name}" for section, entries in table(language).items() for name in entries]


def sentences(entry: object) -> list[str]:
    """Return the sentences of an entry: one, several, or one a plural form."""
    return [entry] if isinstance(entry, str) else list(entry.values() if isinstance(entry, dict) else entry)


def places(entry: object) -> set[str]:
    """Return the names of the places to fill in."""
    return {name for said in sentences(entry) for _, name, _, _ in Formatter().parse(said) if name}


def entries(language: str) -> list[tuple[str, object]]:
    """Return all keys with what they hold."""
    return [(f"{s}.{name}", entry) for s, held in table(language).items() for name, entry in held.items()]


@EVERY
def test_no_word_is_missing_or_left_over(language: str) -> None:
    """Each table has the keys of the German one, in the same order."""
    assert keys(language) == keys("de")


@EVERY
def test_places_to_fill_in_agree(language: str) -> None:
    german = dict(entries("de"))
    assert [key for key, entry in entries(language) if places(entry) != places(german[key])] == []


@EVERY
def test_every_plural_form_of_the_language_exists(language: str) -> None:
    """The forms are those of CLDR; forms for many things name the number."""
    forms = {*Locale.parse(language).plural_form.tags, "other"}
    counted = [(key, entry) for key, entry in entries(language) if isinstance(entry, dict)]
    assert counted
    for key, entry in counted:
        assert set(entry) - EXACT == forms, key
        assert isinstance(dict(entries("de"))[key], dict), key
        assert all("{n}" in entry[form] for form in forms & {"few", "many", "other"}), key


@EVERY
def test_plural_forms_are_those_of_cldr(language: str) -> None:
    """Our table of rules chooses the form that Babel's whole data of the language would."""
    texts, forms = texts_in(language), Locale.parse(language).plural_form
    numbers = (*range(300), 1_000, 1_001, 1_002, 1_011, 1_111, 20_000, 1_000_000)
    assert [texts._form(n, {}) for n in numbers] == [forms(n) for n in numbers]


@EVERY
def test_lists_are_equally_long_and_nothing_is_empty(language: str) -> None:
    german = dict(entries("de"))
    for key, entry in entries(language):
        assert isinstance(entry, list) == isinstance(german[key], list)
        assert all(said.strip() for said in sentences(entry)), key
        if isinstance(entry, list):
            assert len(entry) == len(german[key]), key


@pytest.mark.parametrize(
    ("language", "letters"), [("ar", ARABIC_LETTERS), ("uk", CYRILLIC_LETTERS), ("ru", CYRILLIC_LETTERS)]
)
def test_no_sentence_was_left_in_another_script(language: str, letters: range) -> None:
    """Whatever has words has some in the language's own letters; "{name} ({n})" has none."""
    bare = {
        "page.dated",
        "page.refine_to",
        "answer.label",
        "criteria.span_day",
        "pictures.group_both",
        "overview.column_number",
        "desk.column_number",
        "reading.go_range",
    }
    for key, entry in entries(language):
        for said in sentences(entry):
            assert key in bare or any(ord(letter) in letters for letter in said), (key, said)


@EVERY
def test_every_field_state_reason_and_group_has_a_name(language: str) -> None:
    t = texts_in(language)
    assert all(t.field(name) for name in FieldName)
    assert all(t.state(state) for state in State)
    assert all(t.reason(reason, limit=2000) and t(f"next_steps.{reason.value}") for reason in Reason)
    assert set(t.entries("partners")) == set(PARTNER_GROUPS)
    assert t.entries("examples").keys() == t.entries("situations").keys()


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [
        ("de", 1, "Eine Maßnahme passt."),
        ("de", 2, "2 Maßnahmen passen."),
        ("pl", 3, "Pasują 3 działania."),
        ("pl", 12, "Pasuje 12 działań."),
        ("ru", 21, "Подходит 21 мера."),
        ("uk", 5, "Підходять 5 заходів."),
        ("ar", 2, "تدبيران مناسبان."),
        ("ar", 11, "11 تدبيرًا مناسبًا."),
    ],
)
def test_number_chooses_the_form(language: str, n: int, said: str) -> None:
    assert texts_in(language)("answer.topic", n=n) == said


def test_none_has_a_sentence_of_its_own() -> None:
    assert texts_in("en")("answer.list", n=0, all=64).startswith("None of")


def test_days_months_sums_and_lists_are_written_as_the_language_does() -> None:
    day = date(2026, 3, 1)
    assert [texts_in(language).day(day) for language in ("de", "en", "pl")] == [
        "01.03.2026",
        "1 Mar 2026",
        "1 mar 2026",
    ]
    assert [texts_in(language).month("2024-06") for language in ("de", "ru")] == ["Juni 2024", "июнь 2024"]
    assert texts_in("de").month("2024") == "2024"
    assert texts_in("de").euros(1_000_000) == "1.000.000 Euro"
    assert texts_in("de").short_euros(1_000_000) == "1 Mio. €".replace(" ", "\u00a0")
    assert texts_in("de").all_of(["a", "b", "c"]) == "a, b und c"
    assert texts_in("tr").any_of(["a", "b"]) == "a veya b"
    assert texts_in("de").all_of([]) == ""


@EVERY
def test_language_has_its_own_name_and_direction(language: str) -> None:
    names = {
        "de": "Deutsch",
        "en": "English",
        "tr": "Türkçe",
        "uk": "Українська",
        "ar": "العربية",
        "ru": "Русский",
        "pl": "Polski",
    }
    assert (Texts(language).name, Texts(language).direction) == (names[language], "rtl" if language == "ar" else "ltr")


@EVERY
def test_examples_are_answered_in_their_language(language: str) -> None:
    """Nearly every example leads to measures, and the answer's sentences follow the question's language."""
    assistant = Assistant.open()
    questions = texts_in(language).entries("examples").values()
    answers = [assistant.ask(question, as_of=date(2026, 11, 22)) for question in questions]
    assert {answer.language for answer in answers} == {language}
    assert sum(answer.status is Status.ANSWERED for answer in answers) >= len(answers) - 1
    for answer in answers:
        if answer.kind is Kind.TOPIC and answer.status is Status.ANSWERED:
            assert answer.text == texts_in(language)("answer.topic", n=answer.total)


def test_sentences_can_be_in_one_language_whatever_the_question_is_in() -> None:
    answer = Assistant.open().speaking("pl").ask("Wie viel Geld gibt es für Kita-Helfer?", as_of=date(2026, 11, 22))
    assert (answer.language, answer.text) == ("de", "Dane z raportu o I.11, s. 27: planowane środki.")
    assert answer.interpretation.text == "Planowane środki: działanie pasujące najlepiej"
