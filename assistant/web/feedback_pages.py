"""Taking feedback by form: with a page as the answer, or with JSON for the script that sends it."""

from __future__ import annotations

from starlette.applications import Starlette
from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from assistant.web.documents import READ_ONLY, document
from assistant.web.feedback import MAX_ASKED, MAX_WORDS, FeedbackStore, Note, Outcome
from assistant.web.forms import lines, one_line, read_form
from assistant.web.refusal import Refusal
from assistant.web.rendering import Renderer, personal_words
from assistant.web.service import AnswerService
from assistant.web.speaking import spoken, t

_STATUS = {Outcome.KEPT: 200, Outcome.PERSONAL: 422, Outcome.FULL: 503, Outcome.NOTHING: 422}
_ADDRESS = "/rueckmeldung"
ANSWER, NOTHING = "antwort", "nichts"  # what is judged: an answer, or that there was none
ABOUT = (ANSWER, NOTHING)


def reasons(about: str) -> dict[str, str]:
    """Return what can be chosen, by what stands in the form and in the file, in words."""
    return spoken().entries(f"feedback_{about}")


def add_feedback(
    pages: Starlette, service: AnswerService, renderer: Renderer, refusal: Refusal, store: FeedbackStore | None
) -> None:
    """Serve the form and take what it sends; without a store there is nothing at the address."""

    async def show(request: Request) -> Response:
        """Show the form."""
        return _page(renderer) if store else refusal(request.scope, 404)

    async def take(request: Request) -> Response:
        """Keep what was sent, or say why not."""
        # Browsers tell which site a form stands on; forms on other sites are not ours.
        if store is None or request.headers.get("sec-fetch-site", "same-origin") not in {"same-origin", "none"}:
            return refusal(request.scope, 404)
        form = await read_form(request)
        note = _note(form, service)
        outcome = store.keep(note) if note else Outcome.NOTHING
        said = t(f"feedback.{outcome.value}", what=personal_words(f"{note.words}\n{note.question}" if note else ""))
        if "application/json" in request.headers.get("accept", ""):
            return JSONResponse({"kept": outcome is Outcome.KEPT, "said": said}, _STATUS[outcome])
        return _page(renderer, outcome, said, form)

    pages.add_route(_ADDRESS, show, methods=READ_ONLY)
    pages.add_route(_ADDRESS, take, methods=["POST"])


def _note(form: QueryParams, service: AnswerService) -> Note | None:
    """Return the note that a form holds; None where it does not choose what there is to choose."""
    about, reason = form.get("art", ""), form.get("grund", "")
    if about not in ABOUT or reason not in reasons(about):
        return None
    question = one_line(form.get("frage", ""), MAX_ASKED) if form.get("mit") == "ja" else ""
    return Note(service.today, about, reason, lines(form.get("worte", ""), MAX_WORDS), question)


def _page(
    renderer: Renderer, outcome: Outcome | None = None, said: str = "", form: QueryParams | None = None
) -> Response:
    """Return the page: what became of the note, and the form again where it was not kept."""
    sent = form or QueryParams()
    return document(
        renderer,
        "rueckmeldung",
        _STATUS[outcome] if outcome else 200,
        title=t("feedback.title"),
        here="rueckmeldung",
        said=said,
        kept=outcome is Outcome.KEPT,
        about=sent.get("art") if sent.get("art") in ABOUT else ANSWER,
        words=lines(sent.get("worte", ""), MAX_WORDS),
        asked=one_line(sent.get("frage", ""), MAX_ASKED),
    )
