"""The HTTP interface beside the page: questions, measures, health and figures."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Annotated, Any

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from fastapi import FastAPI, HTTPException, Path, Response
from fastapi.responses import JSONResponse
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StrictInt, StrictStr

from assistant.types import DEFAULT_K, MAX_EARLIER, MAX_K
from assistant.web import metrics
from assistant.web.problems import MEDIA_TYPE, add_problem_handlers, problem
from assistant.web.service import AnswerService
from corpus.export import measure_to_dict

_AT_ONCE = 2  # questions answered side by side; more threads only wait for one another
_MAX_ID = 200  # letters
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_PROBLEM: dict[int | str, dict[str, Any]] = {"default": {"description": "A problem", "content": {MEDIA_TYPE: {}}}}


def _day(value: object) -> object:
    """Return a date given as YYYY-MM-DD."""
    if value is None or isinstance(value, date):
        return value
    try:
        return date.fromisoformat(value if isinstance(value, str) else "")
    except ValueError:
        raise ValueError("give a date as YYYY-MM-DD") from None


def _questions(value: object) -> object:
    """Refuse a reference to an earlier question; the server keeps none, so they must be sent."""
    if isinstance(value, str):
        raise ValueError('nothing is kept here, so an id says nothing; send the earlier questions: ["…", "…"]')
    return [] if value is None else value


def _whole_letters(value: str) -> str:
    """Refuse half letters (lone surrogates), which no text may hold."""
    if not value.isascii() and value != value.encode("utf-8", "ignore").decode("utf-8"):
        raise ValueError("the text holds half a letter (a lone surrogate)")
    return value


Text = Annotated[StrictStr, AfterValidator(_whole_letters)]


class Asked(BaseModel):
    """A question, as in a line of a batch; the id comes back with the answer."""

    model_config = ConfigDict(
        extra="ignore",
        json_schema_extra={
            "examples": [
                {"id": "q1", "question": "Wie viel Geld gibt es für Kita-Helfer?"},
                {"id": "q2", "question": "Und wie lange läuft das?", "context": ["Was ist die Meisterprämie?"]},
            ]
        },
    )

    id: Annotated[Text, Field(max_length=_MAX_ID)] | StrictInt | None = None
    question: Text
    as_of: Annotated[date | None, BeforeValidator(_day)] = None
    k: Annotated[StrictInt, Field(ge=1, le=MAX_K)] = DEFAULT_K
    context: Annotated[
        list[Text],
        BeforeValidator(_questions),
        Field(max_length=MAX_EARLIER, description="the earlier questions of the conversation, oldest first"),
    ] = []


def create_api(service: AnswerService) -> FastAPI:
    """Return the application that answers programs; the page is mounted on it."""
    report = service.assistant.report
    measures = {measure.number: measure_to_dict(measure) for measure in report.measures}
    app = FastAPI(
        title="Fachkräfte-Assistent",
        version="1",
        openapi_url="/api/openapi.json",
        docs_url=None,
        redoc_url=None,
        responses=_PROBLEM,
        separate_input_output_schemas=False,
    )
    add_problem_handlers(app)
    at_once = CapacityLimiter(_AT_ONCE)

    @app.post("/api/ask", response_class=JSONResponse)
    async def ask(asked: Asked) -> JSONResponse:
        """Answer a question with checked quotes."""
        id = None if asked.id is None else str(asked.id)
        asking = partial(service.ask, asked.question, asked.k, as_of=asked.as_of, id=id, earlier=asked.context)
        answer = await run_sync(asking, limiter=at_once)
        return JSONResponse(answer.to_dict())

    @app.get("/api/measures", response_class=JSONResponse)
    async def list_measures() -> JSONResponse:
        """Return all measures of the report in its order."""
        return JSONResponse({"total": len(measures), "measures": list(measures.values())})

    @app.get("/api/measures/{number}", response_class=JSONResponse)
    async def show_measure(number: Annotated[str, Path(examples=["I.11"])]) -> JSONResponse:
        """Return one measure with its cells and its state as of today."""
        if number not in measures:
            raise HTTPException(404, "the report has no measure of that number; GET /api/measures lists all")
        period = service.assistant.show(number, service.today).period
        return JSONResponse(measures[number] | {"period": period.to_dict()})

    @app.get("/healthz", response_class=JSONResponse)
    async def health() -> JSONResponse:
        """Tell that the server answers, and from which report."""
        return JSONResponse({"status": "ok", "measures": len(measures), "report": report.title})

    @app.get("/metrics", response_class=Response)
    async def figures() -> Response:
        """Return counts and times for Prometheus."""
        return Response(service.metrics.exposition(), media_type=metrics.MEDIA_TYPE)

    _refuse_the_rest(app)
    return app


def _refuse_the_rest(app: FastAPI) -> None:
    """Answer wrong methods with 405 and unknown addresses below /api with 404; else the page would take them."""
    known = {"/api/ask": "POST"}
    known |= dict.fromkeys(
        ("/api/measures", "/api/measures/{number}", "/api/openapi.json", "/healthz", "/metrics"), "GET"
    )
    for path, allowed in known.items():
        others = [method for method in _METHODS if method != allowed]
        app.add_api_route(path, _wrong_method(allowed), methods=others, include_in_schema=False)

    @app.api_route("/api", methods=list(_METHODS), include_in_schema=False)
    @app.api_route("/api/{rest:path}", methods=list(_METHODS), include_in_schema=False)
    async def unknown() -> JSONResponse:
        """Say that there is nothing at this address."""
        return problem(404, "there is nothing here; GET /api/openapi.json describes what there is")


def _wrong_method(allowed: str) -> Any:
    """Return an answer for the methods that an address does not have."""

    async def refuse() -> JSONResponse:
        """Name the method to use."""
        return problem(405, f"use {allowed}", {"Allow": allowed})

    return refuse
