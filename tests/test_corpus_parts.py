"""The report's text outside its measures: foreword, introduction, cluster pages, outlook, in text and PDF alike."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path

import pytest
from producers import measure_lines, printed_text

from corpus import Report, parse_report
from corpus.export import report_to_dict
from corpus.sentences import sentences_of
from corpus.types import Part, PartKind, Quote
from corpus.verifying import QuoteChecker

ROWS = [("Ziel", "Mehr Fachkräfte"), ("Beginn/ Laufzeit", "2023"), ("Ressort", "MAGS")]
FOREWORD = [
    "In diesem Land wird viel gearbeitet, und doch fehlen an vielen Orten die Fach-",
    "kräfte, die für das Neue gebraucht werden. Davon handelt dieses Heft, das alle",
    "lesen sollen, die daran mitwirken. Es zeigt, was schon begonnen wurde, und was",
    "noch zu tun ist, damit alle, die hier leben, eine gute Arbeit finden.",
]
INTRODUCTION = [
    "Im Jahr 2031 fehlten dem Land rund 12.000 Menschen mit einem abgeschlossenen Beruf.1",
    "Deshalb haben die Häuser im Frühling 2032 einen gemeinsamen Plan beschlossen.",
    "Er sagt, was in den nächsten Jahren geschehen soll und wer wofür die Arbeit macht.",
    "Alle Häuser haben ihm zugestimmt, und alle haben ihren Teil davon übernommen.",
]
NOTE = "1 Amt für Zählung, Stand 2031"


def said(part: Part) -> str:
    """Return the running text of a part."""
    return " ".join(paragraph.text for paragraph in part.paragraphs)


def small_report() -> str:
    """Return the text of a report with a foreword, an introduction, a list of contents and one measure."""
    return printed_text(
        [
            ["Inhalt", "", "Vorwort . . . . . . . . . . 2", "Einleitung . . . . . . . . . . 3"],
            ["Vorwort der Ministerin", "", *FOREWORD],
            ["Einleitung", "", *INTRODUCTION, NOTE],
            ["Cluster I: Neues", "", "Hier geht es um das Neue, das im Land an vielen Orten entsteht."],
            measure_lines("I.1", "Ein Anfang", ["Wer neu ist, bekommt Hilfe."], ROWS),
            ["Ausblick", "", "Die Arbeit an diesen Aufgaben geht in den nächsten Jahren weiter."],
        ]
    )


def test_parts_stand_in_the_order_of_the_report(report: Report) -> None:
    """Foreword, introduction, partners, six cluster pages, outlook; the table of ministries is none."""
    assert [(part.kind.value, part.name) for part in report.parts] == [
        ("foreword", "Vorwort"),
        ("introduction", "Einleitung"),
        ("introduction", "Die Partner der Fachkräfteoffensive NRW"),
        *(("cluster", f"Cluster {number}") for number in ("I", "II", "III", "IV", "V", "VI")),
        ("outlook", "Ausblick"),
    ]


def test_every_sentence_stands_on_its_page(report: Report) -> None:
    """Word for word, though marks of footnotes stand behind full stops, and text goes on over pages."""
    checker = QuoteChecker(report)
    texts = [paragraph for part in report.parts for paragraph in (part.heading, *part.paragraphs)]
    sentences = [sentence for text in texts for sentence in sentences_of(text)]
    assert len(sentences) > 150
    assert [s.text for s in sentences if not checker.holds(Quote(s.text, s.page))] == []


def test_what_is_printed_is_joined(report: Report) -> None:
    """Hyphens and marks of footnotes are gone, footnotes are apart, headings inside a page are no sentence."""
    foreword, introduction = report.parts[:2]
    assert foreword.heading.text.startswith("Vorwort des Ministerpräsidenten des Landes Nordrhein-Westfalen, Hendrik")
    assert (foreword.heading.page, introduction.heading.page) == (6, 9)
    assert "rund 80.000 qualifizierte Arbeitskräfte. Diese Fachkräftelücke" in said(introduction)
    assert "Personalgewinnung und -sicherung" in said(introduction)
    assert [note.number for note in introduction.footnotes] == [1, 2]
    assert introduction.footnotes[1].text.startswith("„Die Entwicklung der Fachkräftelücke")
    assert "Cluster I" not in said(introduction)
    assert "Im Rahmen der frühkindlichen Bildung" in said(introduction)


def test_parts_are_found_by_structure(read: Callable[[str], Report]) -> None:
    """A report with other words and pages: the list of contents is no part."""
    parts = read(small_report()).parts
    assert [(p.kind, p.name, p.heading.page) for p in parts] == [
        (PartKind.FOREWORD, "Vorwort", 2),
        (PartKind.INTRODUCTION, "Einleitung", 3),
        (PartKind.CLUSTER, "Cluster I", 4),
        (PartKind.OUTLOOK, "Ausblick", 6),
    ]
    assert "fehlen an vielen Orten die Fachkräfte, die" in said(parts[0])
    assert said(parts[1]).startswith(
        "Im Jahr 2031 fehlten dem Land rund 12.000 Menschen mit einem abgeschlossenen Beruf."
    )
    assert [note.text for note in parts[1].footnotes] == ["Amt für Zählung, Stand 2031"]


def test_report_without_such_text_has_no_parts(read: Callable[[str], Report]) -> None:
    """A measure alone."""
    assert read(printed_text([measure_lines("I.1", "Ein Anfang", ["Wer neu ist, bekommt Hilfe."], ROWS)])).parts == ()


def test_pdf_has_the_parts_too(tmp_path: Path) -> None:
    """Headings are told by their type there."""
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import PageBreak, Paragraph, SimpleDocTemplate, Spacer

    text = ParagraphStyle("text", fontName="Helvetica", fontSize=10, leading=14)
    head = ParagraphStyle("head", parent=text, fontName="Helvetica-Bold", fontSize=14, leading=18)
    pages = [
        ("Vorwort der Ministerin", FOREWORD),
        ("Einleitung", INTRODUCTION),
        ("Cluster I: Neues", ["Hier geht es um das Neue, das im Land an vielen Orten entsteht."]),
        ("I.1: Ein Anfang", ["Wer neu ist, bekommt Hilfe.", *(" ".join(row) for row in ROWS)]),
        ("Ausblick", ["Die Arbeit an diesen Aufgaben geht in den nächsten Jahren weiter."]),
    ]
    story = []
    for title, lines in pages:
        story += [Paragraph(html.escape(title), head), Spacer(1, 10)]
        story += [Paragraph(html.escape(line), text) for line in lines]
        story.append(PageBreak())
    SimpleDocTemplate(str(tmp_path / "report.pdf")).build(story)
    parts = parse_report(tmp_path / "report.pdf").parts
    assert [(part.kind.value, part.name) for part in parts] == [
        ("foreword", "Vorwort"),
        ("introduction", "Einleitung"),
        ("cluster", "Cluster I"),
        ("outlook", "Ausblick"),
    ]
    assert "im Frühling 2032 einen gemeinsamen Plan" in said(parts[1])


@pytest.mark.parametrize("producer", ["chromium_report", "reportlab_report"])
def test_drawn_reports_have_the_cluster_pages(producer: str, report: Report, request: pytest.FixtureRequest) -> None:
    """They have neither foreword nor introduction; the text is that of the report."""
    drawn: Report = request.getfixturevalue(producer)
    clusters = [said(part) for part in report.parts if part.kind is PartKind.CLUSTER]
    assert [part.kind for part in drawn.parts] == [PartKind.CLUSTER] * 6
    assert [said(part) for part in drawn.parts] == clusters


def test_export_stays_as_it_was(report: Report) -> None:
    """`python -m corpus REPORT --json` is a contract."""
    assert set(report_to_dict(report)) == {"report", "clusters", "measures"}
