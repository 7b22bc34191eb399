"""Render a report's records to PDF with producers of different kinds, the way other offices would."""

from __future__ import annotations

import html
import shutil
import subprocess
import textwrap
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from corpus.types import Measure, Report

PrintedPage = Sequence[str]  # a page's lines from top to bottom; "" is white space between two of them
Rows = Sequence[tuple[str, str]]  # a table's labels and cells

REPORTLAB_FIRST_PAGE = 16  # the number printed on the first page of the ReportLab PDF

_CSS = """
@page { size: A4; margin: 22mm 20mm 24mm; @bottom-center { content: counter(page); font-size: 10pt } }
body { font: 11.5pt/1.45 'DejaVu Sans', Arial, sans-serif; hyphens: auto }
h1, h2 { font-size: 14pt; break-after: avoid } section { break-before: page }
table { border-collapse: collapse; width: 100% } td { border: 1px solid #666; padding: 4px 6px; vertical-align: top }
td:first-child { width: 24mm }
"""


def records(report: Report) -> list[tuple[object, ...]]:
    """Return what a report says without where it stands: numbers, titles, descriptions, cells by field."""
    return [
        (m.number, m.title.text, m.description.text, {cell.field: cell.text for cell in m.cells})
        for m in report.measures
    ]


def find_chromium() -> str | None:
    """Return the path of a Chromium on this machine."""
    return next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )


def report_html(report: Report, *, narrow_labels: bool = True) -> str:
    """Return the report as one HTML page: ministries, clusters with introductions, measures with tables."""
    parts = ["<section><h1>Beteiligte Ressorts der Landesregierung</h1><p>"]
    parts += [f"{html.escape(m.name)} {m.abbreviation}<br>" for m in report.ministries]
    parts.append("</p></section>")
    cluster = ""
    for measure in report.measures:
        if measure.cluster != cluster:
            cluster = measure.cluster
            parts.append(_cluster_html(report, cluster))
        parts.append(_measure_html(measure))
    width = "" if narrow_labels else "td:first-child { width: 60mm }"
    style = f"<style>{_CSS}{width}</style>"
    return f"<!doctype html><html lang=de><meta charset=utf-8><title>Bericht</title>{style}<body>{''.join(parts)}"


def _cluster_html(report: Report, number: str) -> str:
    """Return a cluster's page."""
    cluster = next(c for c in report.clusters if c.number == number)
    return (
        f"<section><h1>Cluster {number}: {html.escape(cluster.title)}</h1>"
        f"<p>{html.escape(cluster.introduction.text)}</p></section>"
    )


def _measure_html(measure: Measure) -> str:
    """Return a measure with its table; addresses in cells become links."""
    rows = "".join(
        f"<tr><td>{html.escape(cell.label)}</td><td>{_linked(cell.text)}</td></tr>" for cell in measure.cells
    )
    return (
        f"<section><h2>{measure.number}: {html.escape(measure.title.text)}</h2>"
        f"<p>{html.escape(measure.description.text)}</p><table>{rows}</table></section>"
    )


def _linked(text: str) -> str:
    """Return the text with its addresses as links."""
    words = [
        f'<a href="{html.escape(word)}">{html.escape(word)}</a>' if word.startswith("http") else html.escape(word)
        for word in text.split(" ")
    ]
    return " ".join(words)


def by_chromium(report: Report, target: Path, *, narrow_labels: bool = True) -> Path:
    """Print the report with Chromium (Skia/PDF)."""
    chromium = find_chromium()
    assert chromium, "Chromium is needed"
    page = target.with_suffix(".html")
    page.write_text(report_html(report, narrow_labels=narrow_labels), encoding="utf-8")
    flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-background-networking"]
    profile = f"--user-data-dir={target.with_suffix('.profile')}"
    command = [chromium, *flags, profile, f"--print-to-pdf={target}", page.as_uri()]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return target


def by_reportlab(report: Report, target: Path, *, first_page: int = 1) -> Path:
    """Draw the report with ReportLab: measures follow each other without page breaks, tables cross pages."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.lib.units import mm
    from reportlab.platypus import Paragraph, SimpleDocTemplate, Spacer, Table, TableStyle

    text = ParagraphStyle("text", fontName="Helvetica", fontSize=10.5, leading=14, splitLongWords=True)
    head = ParagraphStyle("head", parent=text, fontName="Helvetica-Bold", fontSize=13, leading=17, spaceBefore=12)

    def paragraph(words: str, style: ParagraphStyle) -> Paragraph:
        return Paragraph(html.escape(words), style)

    story = [paragraph("Beteiligte Ressorts der Landesregierung", head), Spacer(1, 8)]
    story += [paragraph(f"{m.name} {m.abbreviation}", text) for m in report.ministries]
    cluster = ""
    for measure in report.measures:
        if measure.cluster != cluster:
            cluster = measure.cluster
            found = next(c for c in report.clusters if c.number == cluster)
            story += [Spacer(1, 14), paragraph(f"Cluster {cluster}: {found.title}", head), Spacer(1, 8)]
            story.append(paragraph(found.introduction.text, text))
        story += [Spacer(1, 14), paragraph(f"{measure.number}: {measure.title.text}", head), Spacer(1, 8)]
        story += [paragraph(measure.description.text, text), Spacer(1, 10)]
        rows = [[paragraph(cell.label, text), paragraph(cell.text, text)] for cell in measure.cells]
        grid = TableStyle([("GRID", (0, 0), (-1, -1), 0.4, "#555555"), ("VALIGN", (0, 0), (-1, -1), "TOP")])
        story.append(Table(rows, colWidths=[26 * mm, 140 * mm], style=grid, splitInRow=1))

    def number(canvas: Any, document: Any) -> None:
        canvas.setFont("Helvetica", 9)
        canvas.drawCentredString(A4[0] / 2, 12 * mm, str(document.page + first_page - 1))

    SimpleDocTemplate(str(target), pagesize=A4, title="Bericht").build(story, onFirstPage=number, onLaterPages=number)
    return target


def measure_lines(number: str, title: str, description: Sequence[str], rows: Rows) -> list[str]:
    """Return a measure as printed lines: heading, description, table, with white space between them."""
    return [f"{number}: {title}", "", *description, "", *(f"{label} {text}" for label, text in rows)]


def printed_text(pages: Sequence[PrintedPage]) -> str:
    """Return pages as text like the report's: a blank line after each line, a space before a page's first one."""
    return "\n".join(" " + "\n\n".join(f"{line} " for line in page) for page in pages) + "\n"


def report_pages(report: Report, *, width: int = 85, split_words: bool = False) -> list[list[str]]:
    """Set the report anew in lines of at most `width` letters, a page for each measure."""
    pages = [
        ["Beteiligte Ressorts der Landesregierung", "", *(f"{m.name} {m.abbreviation}" for m in report.ministries)]
    ]
    cluster = ""
    for measure in report.measures:
        if measure.cluster != cluster:
            cluster = measure.cluster
            found = next(c for c in report.clusters if c.number == cluster)
            title = _wrapped(f"Cluster {cluster}: {found.title}", width, split_words)
            pages.append([*title, "", *_wrapped(found.introduction.text, width, split_words)])
        title = _wrapped(f"{measure.number}: {measure.title.text}", width, split_words)
        rows = [_wrapped(f"{cell.label} {cell.text}", width, split_words) for cell in measure.cells]
        description = _wrapped(measure.description.text, width, split_words)
        pages.append([*title, "", *description, "", *(line for row in rows for line in row)])
    return pages


def _wrapped(text: str, width: int, split_words: bool) -> list[str]:
    """Break a text into lines, at the hyphens inside words too where `split_words` says so."""
    return textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=split_words) or [""]


def draw_pages(
    pages: Sequence[PrintedPage],
    target: Path,
    *,
    footer: Callable[[int], str] | None = None,
    header: str = "",
    links: Sequence[str] = (),
) -> Path:
    """Draw lines with a ReportLab canvas as they stand; `footer` makes a page's last line, `links` lie on the first."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    canvas = Canvas(str(target), pagesize=A4)
    for place, page in enumerate(pages, start=1):
        height = A4[1] - 80
        if header:
            canvas.setFont("Helvetica", 8)
            canvas.drawString(60, A4[1] - 40, header)
        for i, line in enumerate(page):
            canvas.setFont("Helvetica-Bold" if i == 0 else "Helvetica", 13 if i == 0 else 10)
            canvas.drawString(60, height, line)
            height -= 14
        if footer:
            canvas.setFont("Helvetica", 9)
            canvas.drawCentredString(A4[0] / 2, 30, footer(place))
        for link in links if place == 1 else ():
            canvas.linkURL(link, (60, 60, 200, 75))
        canvas.showPage()
    canvas.save()
    return target
