"""The list of measures that a counsellor collects, and up to four of them cell by cell."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from assistant.composing import MAX_QUESTION
from assistant.types import Match
from assistant.web.chosen import MEASURES, QUESTION, Chosen, chosen_address, chosen_measures
from assistant.web.documents import READ_ONLY, document
from assistant.web.forms import one_line, read_form
from assistant.web.naming import field_name
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerService
from assistant.web.speaking import spoken, t
from corpus.types import Cell, FieldName, Measure, Report

MOST = 4  # measures side by side; more columns cannot be read
MAX_NOTE = 1_500  # letters
_FIELDS = tuple(name for name in FieldName if name not in {FieldName.TITEL, FieldName.BESCHREIBUNG})


@dataclass(frozen=True, slots=True)
class Row:
    """One field of the measures that are compared; None where the report has no such row."""

    name: str
    cells: tuple[Cell | None, ...]


class Desk:
    """Renders the list and the comparison."""

    def __init__(self, service: AnswerService, renderer: Renderer) -> None:
        """Keep what the pages are made from."""
        self._service = service
        self._report: Report = service.assistant.report
        self._renderer = renderer

    def chosen(self, sent: list[str]) -> Chosen:
        """Return the measures that an address names."""
        return chosen_measures(self._report, sent)

    def collected(self, chosen: Chosen, question: str = "") -> HTMLResponse:
        """Return the list as it stands in the address; the browser adds notes and keeps it."""
        numbers = chosen.numbers
        rest = {n: chosen_address("/merkliste", [other for other in numbers if other != n]) for n in numbers}
        n = len(numbers)
        return document(
            self._renderer,
            "merkliste",
            title=t("desk.list_count", n=n) if n else t("desk.list"),
            here="merkliste",
            script="list.js",
            said=t("desk.list_n", n=n),
            matches=self._matches(chosen.measures),
            numbers=numbers,
            carried=[(MEASURES, ",".join(numbers))] if numbers else [],
            unknown=chosen.unknown,
            without=rest,
            question=question,
            max_note=MAX_NOTE,
            most=MOST,
            day=spoken().day(self._service.today),
        )

    def compare(self, chosen: Chosen) -> HTMLResponse:
        """Return up to four measures side by side."""
        shown = chosen.measures[:MOST]
        numbers = [measure.number for measure in shown]
        return document(
            self._renderer,
            "vergleich",
            title=t("desk.compare_title", numbers=", ".join(numbers)) if numbers else t("desk.compare"),
            here="vergleich",
            matches=self._matches(shown),
            rows=compared(shown),
            numbers=numbers,
            carried=[(MEASURES, ",".join(numbers))] if numbers else [],
            unknown=chosen.unknown,
            too_many=len(chosen.measures) > MOST,
            too_few=len(shown) < 2,
            most=MOST,
            day=spoken().day(self._service.today),
        )

    def _matches(self, measures: tuple[Measure, ...]) -> list[Match]:
        """Return the measures with their states."""
        return [self._service.assistant.show(measure.number, self._service.today) for measure in measures]


def compared(measures: tuple[Measure, ...]) -> list[Row]:
    """Return a row for each field that any of the measures has, in the order of the report's table."""
    rows = [Row(field_name(name), tuple(measure.cell(name) for measure in measures)) for name in _FIELDS]
    return [row for row in rows if any(row.cells)]


def add_desk(pages: Starlette, service: AnswerService, renderer: Renderer) -> None:
    """Serve the list and the comparison."""
    desk = Desk(service, renderer)

    async def show_list(request: Request) -> Response:
        """Show the list."""
        sent = request.query_params
        return desk.collected(desk.chosen(sent.getlist(MEASURES)), one_line(sent.get(QUESTION, ""), MAX_QUESTION))

    async def compare(request: Request) -> Response:
        """Show measures side by side."""
        return desk.compare(desk.chosen(request.query_params.getlist(MEASURES)))

    async def to_comparison(request: Request) -> Response:
        """Lead from the list's form, which holds notes too, to an address that holds none."""
        form = await read_form(request)
        return RedirectResponse(chosen_address("/vergleich", desk.chosen(form.getlist(MEASURES)).numbers), 303)

    pages.add_route("/merkliste", show_list, methods=READ_ONLY)
    pages.add_route("/vergleich", compare, methods=READ_ONLY)
    pages.add_route("/vergleich", to_comparison, methods=["POST"])
