"""Serving hand-outs: to print, as PDF, as a table, as text for a mail; notes come with the form and are not kept."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from urllib.parse import quote as percent

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from starlette.applications import Starlette
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response

from assistant.composing import MAX_QUESTION
from assistant.web.addresses import base_address
from assistant.web.chosen import MEASURES, QUESTION, chosen_address, chosen_measures
from assistant.web.desk import MAX_NOTE
from assistant.web.documents import document
from assistant.web.forms import lines, one_line, read_form
from assistant.web.handout import Handout, HandoutMaker, handout_csv, handout_text
from assistant.web.rendering import Renderer
from assistant.web.routes import SEND
from assistant.web.service import AnswerFailedError, AnswerService
from assistant.web.settings import Settings
from assistant.web.speaking import spoken, t
from assistant.web.spreadsheets import csv_file
from corpus.types import Report

NOTE = "notiz-"  # and the measure's number
_METHODS = sorted(SEND)
_AT_ONCE = 2  # hand-outs made side by side; one of all measures takes a quarter of a second
_FILE = "handzettel"
_MAX_MAIL = 1_800  # letters of a mailto address; mail programs cut longer ones


class Handing:
    """Makes hand-outs from what forms and addresses say."""

    def __init__(self, service: AnswerService, renderer: Renderer, settings: Settings) -> None:
        """Keep what hand-outs are made from."""
        self._service = service
        self._report: Report = service.assistant.report
        self._renderer = renderer
        self._settings = settings
        self._maker = HandoutMaker(renderer)

    def make(self, request: Request, sent: QueryParams) -> Handout:
        """Return the hand-out that was asked for; without measures it is empty."""
        measures = chosen_measures(self._report, sent.getlist(MEASURES)).measures
        day = self._service.today
        matches = [self._service.assistant.show(measure.number, day) for measure in measures]
        question = one_line(sent.get(QUESTION, ""), MAX_QUESTION)
        try:
            answer = self._service.ask(question, len(self._report.measures)) if question and measures else None
        except AnswerFailedError:
            answer = None
        notes = {m.number: lines(sent.get(f"{NOTE}{m.number}", ""), MAX_NOTE) for m in measures}
        address = chosen_address("/handzettel", [m.number for m in measures], question)
        whole = f"{base_address(request, self._settings)}{address}"
        return self._maker.make(matches, day, whole, question=question, answer=answer, notes=notes)

    def page(self, handout: Handout) -> HTMLResponse:
        """Return the hand-out as a page to read and print, with the ways to take it along."""
        numbers = [entry.measure.number for entry in handout.entries]
        return document(
            self._renderer,
            "handzettel",
            title=t("desk.handout"),
            here="handzettel",
            script="copying.js",
            handout=handout,
            numbers=numbers,
            day=spoken().day(handout.day),
            text=handout_text(handout),
            mail=mail_address(handout),
            note_name=NOTE,
            path=chosen_address("/handzettel", numbers, handout.question),
        )

    def file(self, handout: Handout, ending: str) -> Response:
        """Return the hand-out as a file: "pdf", "csv" or "txt"; an empty one as the page that says what to do."""
        if not handout.entries:
            return self.page(handout)
        if ending == "csv":
            return csv_file(f"{_FILE}.csv", handout_csv(handout))
        if ending == "txt":
            return PlainTextResponse(handout_text(handout), headers={"Cache-Control": "no-store"})
        from assistant.web.handout_pdf import handout_pdf  # imported late: the typesetting weighs 80 MB

        headers = {"Content-Disposition": f'attachment; filename="{_FILE}.pdf"', "Cache-Control": "no-store"}
        return Response(handout_pdf(handout), media_type="application/pdf", headers=headers)


def add_handouts(pages: Starlette, service: AnswerService, renderer: Renderer, settings: Settings) -> None:
    """Serve hand-outs below /handzettel; with POST they may hold notes."""
    handing = Handing(service, renderer, settings)
    at_once = CapacityLimiter(_AT_ONCE)

    def serve(answer: Callable[[Handout], Response]) -> Callable[[Request], Awaitable[Response]]:
        """Return what makes a hand-out and answers with it, beside other requests."""

        async def hand_out(request: Request) -> Response:
            """Make the hand-out that a request asks for, and answer with it."""
            making = partial(handing.make, request, await read_form(request))
            return await run_sync(lambda: answer(making()), limiter=at_once)

        return hand_out

    pages.add_route("/handzettel", serve(handing.page), methods=_METHODS)
    for ending in ("pdf", "csv", "txt"):
        pages.add_route(f"/handzettel.{ending}", serve(partial(handing.file, ending=ending)), methods=_METHODS)


def mail_address(handout: Handout) -> str:
    """Return an address that opens a mail with the hand-out in it, or with its link where it is too long."""
    start = f"mailto:?subject={percent(t('desk.handout_mail_subject'))}&body="
    whole = start + percent(handout_text(handout), safe="")
    if len(whole) <= _MAX_MAIL:
        return whole
    names = [f"{entry.measure.number} {entry.measure.title.text}" for entry in handout.entries]
    short = "\n".join([t("desk.handout_title"), *names, "", t("desk.mail_short", address=handout.address)])
    return start + percent(f"{short}\n\n{t('desk.handout_ask_first')}\n", safe="")
