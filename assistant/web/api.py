"""The HTTP interface beside the page: questions, measures, health and figures."""

from __future__ import annotations

from functools import partial
from typing import Annotated, Any

import msgspec
from fastapi import FastAPI, HTTPException, Path, Query, Request
from fastapi.responses import JSONResponse, Response
from fastapi.telemetry import TelemetryConfig
from pydantic import BaseModel, ConfigDict, Field

from assistant.joining import meant_id
from assistant.types import DEFAULT_K
from assistant.web import metrics
from assistant.web.caching import cached
from assistant.web.criteria import Criteria, NoParameters, OfDay
from assistant.web.gate import BusyError, Gate
from assistant.web.inputs import Count, Day, Earlier, Id, Text
from assistant.web.problems import MEDIA_TYPE, add_problem_handlers, problem
from assistant.web.routes import ANY, API
from assistant.web.schemas import AnswerBody, DatedMeasureBody, HealthBody, MeasuresBody, ProblemBody
from assistant.web.service import AnswerService
from assistant.web.serving import Current

# FastAPI would tell tracing that is installed beside us of each request, with its address, which holds the question.
UNTOLD: TelemetryConfig = {"tracing": False, "metrics": False, "logs": False}
_UNCHANGED = {"description": "The client has it already"}

Responses = dict[int | str, dict[str, Any]]


class Asked(BaseModel):
    """A question, as in a line of a batch; the id comes back with the answer."""

    model_config = ConfigDict(
        extra="ignore",
        json_schema_extra={
            "examples": [
                {"id": "q1", "question": "Wie viel Geld gibt es für Kita-Helfer?"},
                {"id": "q2", "question": "Und wie lange läuft das?", "context": ["Was ist die Meisterprämie?"]},
                {"id": "q3", "question": "Wer hat das Vorwort geschrieben?"},
            ]
        },
    )

    id: Id = None
    question: Text
    as_of: Day = None
    k: Count | None = DEFAULT_K
    context: Earlier = []
    report: Annotated[Text | None, Field(description="only this report, where the index holds several: 2024")] = None


def create_api(current: Current, gate: Gate) -> FastAPI:
    """Return the application that answers programs, from what is served at the time."""
    app = FastAPI(
        telemetry=UNTOLD,
        title="Fachkräfte-Assistent",
        version="1",
        description="Questions about a public report, answered with its own words, checked and with their page.",
        license_info={"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        separate_input_output_schemas=False,
    )
    add_problem_handlers(app)
    _add_asking(app, current, gate)
    _add_measures(app, current)
    _add_figures(app, current)
    _refuse_the_rest(app)
    return app


def _add_asking(app: FastAPI, current: Current, gate: Gate) -> None:
    """Serve questions."""
    busy: Responses = {
        429: _problem("Too many requests of one client", retry=True),
        503: _problem("Too busy", retry=True),
    }
    wrong: Responses = {400: _problem("No JSON"), 413: _problem("Too long"), 422: _problem("A wrong value")}

    @app.post(
        "/api/ask",
        response_class=JSONResponse,
        responses={200: {"model": AnswerBody, "description": "An answer, or why there is none"}, **wrong, **busy},
    )
    async def ask(asked: Asked, _none: Annotated[NoParameters, Query()]) -> Response:
        """Answer a question with checked quotes."""
        service = current.serving.service
        _check_report(service, asked.report)
        only, day, k = asked.report, asked.as_of, asked.k or DEFAULT_K
        asking = partial(
            service.ask_reports, asked.question, k, report=only, as_of=day, id=asked.id, earlier=asked.context
        )
        try:
            answer = await gate.run(asking)
        except BusyError:
            service.metrics.turned_away("busy")
            raise
        return Response(msgspec.json.encode(answer.to_dict()), media_type="application/json")


def _check_report(service: AnswerService, label: str | None) -> None:
    """Refuse a report that the index does not hold."""
    try:
        service.shelf.reports(label)
    except ValueError as error:
        raise HTTPException(422, str(error)) from None


def _chosen(service: AnswerService, wanted: Criteria) -> list[dict[str, Any]]:
    """Return the measures that meet criteria as plain data; HTTPException where one names what no report has."""
    if not wanted.model_fields_set - {"as_of"}:
        return list(service.measures.values())
    try:
        reports = service.shelf.reports(wanted.report)
        matches = service.shelf.select(wanted.filters(reports), wanted.as_of or service.today, wanted.report)
    except ValueError as error:
        raise HTTPException(422, str(error)) from None
    return [service.measures[match.measure.number] for match in matches]


def _add_measures(app: FastAPI, current: Current) -> None:
    """Serve the measures of all reports."""

    @app.get(
        "/api/measures",
        response_class=JSONResponse,
        responses={200: {"model": MeasuresBody}, 304: _UNCHANGED, 422: _problem("A wrong parameter")},
    )
    async def list_measures(request: Request, wanted: Annotated[Criteria, Query()]) -> Response:
        """Return the measures that meet the criteria, all without any, in the report's order, the newest first."""
        rows = _chosen(current.serving.service, wanted)
        return cached(request, {"total": len(rows), "measures": rows})

    @app.get(
        "/api/measures/{number:path}",
        response_class=JSONResponse,
        responses={
            200: {"model": DatedMeasureBody},
            304: _UNCHANGED,
            404: _problem("No such measure"),
            422: _problem("A wrong parameter"),
        },
    )
    async def show_measure(
        request: Request, number: Annotated[str, Path(examples=["I.11"])], wanted: Annotated[OfDay, Query()]
    ) -> Response:
        """Return one measure with its cells and its state on a day, default today."""
        service = current.serving.service
        id = meant_id(number)
        row = service.measures.get(id)
        if row is None:
            raise HTTPException(404, "the report has no measure of that number; GET /api/measures lists all")
        match = service.shelf.show(id, wanted.as_of or service.today)
        return cached(request, row | {"period": match.period.to_dict()})

    app.add_api_route("/api/measures", list_measures, methods=["HEAD"], include_in_schema=False)
    app.add_api_route("/api/measures/{number:path}", show_measure, methods=["HEAD"], include_in_schema=False)


def _add_figures(app: FastAPI, current: Current) -> None:
    """Serve health and figures, for those who operate the server."""

    @app.get("/healthz", response_class=JSONResponse, responses={200: {"model": HealthBody}})
    async def health() -> JSONResponse:
        """Tell that the server answers, from which report, index and model."""
        service = current.serving.service
        measures = len(service.assistant.report.measures)
        body = {"status": "ok", "ready": True, "measures": measures} | service.index_facts
        if service.shelf.labels:
            body |= {"reports": service.shelf.labels}
        return JSONResponse(body, headers={"Cache-Control": "no-store"})

    @app.get("/metrics", response_class=Response, responses={200: {"content": {"text/plain": {}}}})
    async def figures() -> Response:
        """Return counts and times of this process for Prometheus."""
        return Response(current.serving.service.metrics.exposition(), media_type=metrics.MEDIA_TYPE)

    app.add_api_route("/healthz", health, methods=["HEAD"], include_in_schema=False)
    app.add_api_route("/metrics", figures, methods=["HEAD"], include_in_schema=False)


def _problem(description: str, *, retry: bool = False) -> dict[str, Any]:
    """Return how the description of the interface names a problem."""
    after = {"description": "seconds to wait", "schema": {"type": "integer"}}
    content = {MEDIA_TYPE: {"schema": ProblemBody.model_json_schema()}}
    described: dict[str, Any] = {"description": description, "content": content}
    return described | ({"headers": {"Retry-After": after}} if retry else {})


def _refuse_the_rest(app: FastAPI) -> None:
    """Answer wrong methods with 405 and unknown addresses below /api with 404; else the page would take them."""
    for path, allowed in API.items():
        refuse = _wrong_method(", ".join(sorted(allowed)))
        app.add_api_route(path, refuse, methods=sorted(ANY - allowed), include_in_schema=False)

    @app.api_route("/api", methods=sorted(ANY), include_in_schema=False)
    @app.api_route("/api/{rest:path}", methods=sorted(ANY), include_in_schema=False)
    async def unknown() -> JSONResponse:
        """Say that there is nothing at this address."""
        return problem(404, "there is nothing here; GET /api/openapi.json describes what there is")


def _wrong_method(allowed: str) -> Any:
    """Return an answer for the methods that an address does not have."""

    async def refuse() -> JSONResponse:
        """Name the method to use."""
        return problem(405, f"use {allowed}", {"Allow": allowed})

    return refuse
