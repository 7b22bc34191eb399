"""All measures as a table to sort, filter and take along, and each measure on a page of its own."""

from __future__ import annotations

from urllib.parse import urlsplit

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from assistant.selection.holding import words_in
from assistant.selection.overview import OverviewRow, count_choices, ministries_in_use, overview_rows
from assistant.web.carrying import to
from assistant.web.choosing import COLUMNS, EVERY_STATE, Choice
from assistant.web.documents import READ_ONLY, document, not_found
from assistant.web.rendering import Renderer, web_addresses
from assistant.web.service import AnswerService
from assistant.web.speaking import spoken, t
from assistant.web.spreadsheets import csv_file, csv_text
from corpus.measure_numbers import measure_number
from corpus.types import FieldName, Measure, Report

_FILE = "massnahmen.csv"


class Overview:
    """Renders the table, the same as CSV, and single measures."""

    def __init__(self, service: AnswerService, renderer: Renderer) -> None:
        """Keep what the pages are made from."""
        self._service = service
        self._report: Report = service.assistant.report
        self._renderer = renderer

    def choice(self, request: Request) -> Choice:
        """Return what the address chooses; values that the report does not have are passed over."""
        clusters = [cluster.number for cluster in self._report.clusters]
        return Choice.read(request.query_params, clusters, ministries_in_use(self._report))

    def table(self, choice: Choice) -> HTMLResponse:
        """Return the overview with its filters."""
        total, day = len(self._report.measures), self._service.today
        rows = self.rows(choice)
        said = t("overview.count", n=len(rows), total=total)
        return document(
            self._renderer,
            "overview",
            title=f"{said} – {t('overview.title')}" if choice.filters else t("overview.title"),
            here="massnahmen",
            said=said,
            carried=choice.values,
            lead=t("overview.lead", total=total, day=spoken().day(day)),
            choice=choice,
            rows=rows,
            counts=count_choices(self._report, choice.filters, day),
            clusters=self._report.clusters,
            names={ministry.abbreviation: ministry.name for ministry in self._report.ministries},
            every_state=EVERY_STATE,
            columns=COLUMNS,
            sites=_sites,
            day=spoken().day(day),
        )

    def rows(self, choice: Choice) -> list[OverviewRow]:
        """Return the chosen measures in the chosen order."""
        return overview_rows(
            self._report, choice.filters, self._service.today, order=choice.order, descending=choice.descending
        )

    def measure(self, number: str) -> HTMLResponse:
        """Return the page of one measure; a friendly 404 where the report has none of that number."""
        measures = list(self._report.measures)
        at = next((i for i, measure in enumerate(measures) if measure.number == number), None)
        if at is None:
            return not_found(self._renderer, t("reading.no_such_measure"))
        measure = measures[at]
        return document(
            self._renderer,
            "measure_page",
            title=f"{measure.number} {measure.title.text}",
            here="massnahme",
            match=self._service.assistant.show(number, self._service.today),
            cluster=next((c for c in self._report.clusters if c.number == measure.cluster), None),
            before=measures[at - 1] if at else None,
            after=measures[at + 1] if at + 1 < len(measures) else None,
            day=spoken().day(self._service.today),
        )


def add_overview(pages: Starlette, service: AnswerService, renderer: Renderer) -> None:
    """Serve the overview, its CSV and the measures below /massnahmen."""
    overview = Overview(service, renderer)

    async def table(request: Request) -> Response:
        """Show the chosen measures."""
        return overview.table(overview.choice(request))

    async def file(request: Request) -> Response:
        """Hand out the chosen measures as a file."""
        return csv_file(_FILE, rows_csv(overview.rows(overview.choice(request))))

    async def measure(request: Request) -> Response:
        """Show one measure, or lead to the one whose number is typed with a slip."""
        asked = request.path_params["number"]
        meant = measure_number(asked) or asked
        return overview.measure(asked) if meant == asked else RedirectResponse(to(f"/massnahmen/{meant}"), 303)

    pages.add_route("/massnahmen", table, methods=READ_ONLY)
    pages.add_route(f"/{_FILE}", file, methods=READ_ONLY)
    pages.add_route("/massnahmen/{number:path}", measure, methods=READ_ONLY)


def rows_csv(rows: list[OverviewRow]) -> str:
    """Return the rows as CSV, with the page of each measure."""
    header = [column.label for column in COLUMNS] + [t("overview.column_page")]
    return csv_text(header, map(_csv_row, rows))


def _csv_row(row: OverviewRow) -> list[str]:
    """Return the cells of a row."""
    measure = row.measure
    return [
        measure.number,
        measure.title.text,
        measure.cluster,
        spoken().state(row.period.state),
        words_in(measure, FieldName.LAUFZEIT),
        "/".join(measure.ministries),
        words_in(measure, FieldName.MITTEL),
        words_in(measure, FieldName.INTERNET),
        str(measure.page),
    ]


def _sites(measure: Measure) -> list[tuple[str, str]]:
    """Return the addresses in a measure's row for them, each with the server's name to show."""
    found = dict.fromkeys(url for _, url in web_addresses(words_in(measure, FieldName.INTERNET), bare=True))
    return [(url, urlsplit(url).netloc.removeprefix("www.")) for url in found]
