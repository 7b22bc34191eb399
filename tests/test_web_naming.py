"""What is ours speaks the language of the page: labels of rows, hints on the report, and short headings."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest
from documents import Document
from fastapi.testclient import TestClient

from assistant import Assistant
from assistant.language import LANGUAGES
from assistant.types import Kind
from assistant.web.naming import FindingTexts, field_name, headed, row_label
from assistant.web.rendering import Renderer
from assistant.web.speaking import speaking, t
from assistant.wording.texts import texts_in
from corpus.types import FieldName, Finding, Quote

DAY = date(2026, 11, 22)
FOREIGN = [language for language in LANGUAGES if language != "de"]
PRINTED = ["Beginn/ Laufzeit", "Geplante Mittel", "Partner in der Umsetzung", "Internetpräsenz"]
ELSEWHERE = pytest.mark.parametrize("language", FOREIGN)


def said(html: str) -> str:
    """Return HTML without its tags."""
    return re.sub("<[^>]+>", "", html).replace("&#34;", '"')


def test_finding_says_in_german_what_the_report_s_reader_says(assistant: Assistant) -> None:
    """Word for word, so that page and JSON agree."""
    texts = FindingTexts(assistant.report)
    assert assistant.index.findings
    for finding in assistant.index.findings:
        assert said(texts(finding)) == finding.text


@ELSEWHERE
def test_finding_is_told_in_the_language_of_the_page(assistant: Assistant, language: str) -> None:
    """Only the report's own words in it are German, and marked as that."""
    with speaking(language):
        texts = FindingTexts(assistant.report)
        for finding in assistant.index.findings:
            ours = re.sub('<span lang="de">.*?</span>', "", texts(finding))
            assert ours
            assert not re.search(r"\b(?:ist|gemeint|Beschreibung|Verweis|nennt|Mittel|heißt)\b", ours), ours


def test_reference_to_no_measure_is_told() -> None:
    """A report may refer to a number that it does not have."""
    quotes = (Quote("siehe (s. IX.9)", 60, "IV.4"), Quote("Ein Beirat", 65, "IV.8"))
    text = "Der Verweis auf IX.9 führt nicht zum Genannten (diese Nummer gibt es nicht); gemeint ist wohl IV.8."
    assert said(FindingTexts(Assistant.open().report)(Finding("wrong-reference", "IV.4", text, quotes))) == text


@pytest.mark.parametrize("language", LANGUAGES)
def test_unknown_rule_is_told_in_its_own_words(assistant: Assistant, language: str) -> None:
    """Marked as German; markup in it stays text."""
    with speaking(language):
        told = FindingTexts(assistant.report)(Finding("new-rule", "I.1", "Etwas <b>Neues</b>", ()))
    assert told == '<span lang="de">Etwas &lt;b&gt;Neues&lt;/b&gt;</span>'


def test_rows_are_called_as_printed_in_german_and_by_their_field_elsewhere() -> None:
    assert row_label(FieldName.LAUFZEIT, "Beginn/ Laufzeit") == "Beginn/ Laufzeit"
    with speaking("uk"):
        assert row_label(FieldName.LAUFZEIT, "Beginn/ Laufzeit") == "Початок і тривалість"


@ELSEWHERE
@pytest.mark.parametrize("address", ["/handzettel?m=V.7,IV.1", "/handzettel.txt?m=V.7,IV.1", "/handzettel.csv?m=V.7"])
def test_hand_out_labels_rows_in_the_language_of_the_page(client: TestClient, address: str, language: str) -> None:
    """The client reads it; the quotes stay German."""
    words = client.get(f"{address}&lang={language}").text
    with speaking(language):
        assert field_name(FieldName.LAUFZEIT) in words
    assert "07/2023 bis 07/2026" in words
    assert not [label for label in PRINTED if label in words]


@ELSEWHERE
def test_cards_label_rows_in_the_language_of_the_page(assistant: Assistant, language: str) -> None:
    """The report's own label stands beside ours where all rows are shown."""
    answer = assistant.ask("Wie lange läuft PerMenti?", as_of=DAY)
    with speaking(language):
        page = Renderer(assistant.report).answer(answer)
        label = field_name(FieldName.LAUFZEIT)
    captions = re.findall("<figcaption>(.*?)</figcaption>", page)
    assert label in captions[0]
    assert not [label for label in PRINTED if any(label in caption for caption in captions)]
    assert f'{label} <span class="leise" lang="de">(Beginn/ Laufzeit)</span>' in page
    assert answer.matches[0].citations[0].label == "Beginn/ Laufzeit"


@ELSEWHERE
def test_page_of_a_measure_has_both_labels(client: TestClient, language: str) -> None:
    page = Document.of(client.get(f"/massnahmen/V.7?lang={language}"), language=language)
    with speaking(language):
        assert f"{field_name(FieldName.MITTEL)} (Geplante Mittel)" in page.text


def test_sum_is_a_short_heading_and_explained_below(assistant: Assistant) -> None:
    """Nothing of the explanation is lost."""
    answer = assistant.ask("Wie hoch ist die Summe aller Mittel des MSB?", as_of=DAY)
    heading, rest = headed(answer, len(assistant.report.measures))
    assert heading == "Zusammengezählt: 10.130.000 Euro pro Jahr und 18.055.028 Euro insgesamt"
    assert rest == answer.text
    page = Renderer(assistant.report).answer(answer)
    assert f'<h2 id="antwort-titel">{heading}</h2>' in page
    assert f"<p>{rest}</p>" in page


def test_count_is_the_heading_where_no_sum_is_made(assistant: Assistant) -> None:
    answer = assistant.ask("Was kosten alle Maßnahmen des MAGS zusammen?", as_of=DAY)
    answer = replace(answer, text=f"{t('answer.list', n=answer.total, all=64)} {t('answer.no_sum')}")
    answer = replace(
        answer, interpretation=replace(answer.interpretation, filters=type(answer.interpretation.filters)())
    )
    assert headed(answer, 64) == (t("answer.list", n=answer.total, all=64), t("answer.no_sum"))


def test_comparison_promises_no_place_on_the_screen(assistant: Assistant) -> None:
    """On a telephone the measures stand below one another."""
    answer = assistant.ask("Vergleiche I.11 und II.4", as_of=DAY)
    assert answer.kind is Kind.COMPARE
    page = Renderer(assistant.report).answer(answer)
    assert '<h2 id="antwort-titel">Vergleich: I.11 und II.4</h2>' in page
    assert "nebeneinander" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_sentence_ends_with_one_full_stop(client: TestClient, language: str) -> None:
    """Also where the day before it ends with one ("2026 р.")."""
    page = Document.of(client.get(f"/handzettel?m=I.11&lang={language}"), language=language)
    assert texts_in(language)("desk.handout_title") in page.text
    assert not re.search(r"[^.]\.\.(?!\.)", page.text)
