"""The page's moving parts in Gradio: the question, the answer, the examples."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from functools import partial
from typing import Any

from assistant.composing import MAX_QUESTION
from assistant.types import MAX_EARLIER
from assistant.web.gate import BusyError, Gate
from assistant.web.gradio_start import import_gradio
from assistant.web.service import AnswerFailedError
from assistant.web.serving import Current
from assistant.web.speaking import spoken, t

# Without Gradio's queue a question is one request, which any of several processes can answer; the gate bounds them.
_EVENT = {"show_progress": "hidden", "api_visibility": "private", "queue": False}

Answering = Callable[..., Awaitable[str]]


def build_page(current: Current, gate: Gate, analytics: bool = False) -> Any:
    """Return the Gradio blocks: field and button, the answer, examples below."""
    gr = import_gradio(analytics)
    with gr.Blocks(title=t("page.name"), analytics_enabled=analytics, fill_width=True) as page:
        with gr.Column(elem_id="inhalt"):
            with gr.Row(elem_id="suche"):
                field = gr.Textbox(
                    label=t("page.question_label"),
                    info=t("page.question_hint"),
                    lines=1,
                    max_lines=6,
                    elem_id="frage",
                    html_attributes=gr.InputHTMLAttributes(
                        autocomplete="off", spellcheck=True, enterkeyhint="search", lang="de"
                    ),
                )
                button = gr.Button(t("page.ask"), variant="primary", elem_id="fragen")
            answer = gr.HTML("", elem_id="antwort")
            gr.HTML(f'<h2 id="beispiele-titel">{t("page.examples_heading")}</h2>', elem_id="beispiele-kopf")
            questions = list(spoken().entries("examples").values())
            with gr.Column(elem_id="beispiele"):
                examples = [gr.Button(question, elem_classes="beispiel") for question in questions]
        answering = partial(_answered, current, gate)
        gr.on([field.submit, button.click], answering, field, answer, **_EVENT)
        for example, question in zip(examples, questions, strict=True):
            example.click(_both(question, answering), None, [field, answer], **_EVENT)
        page.load(_from_address(gr, answering), None, [field, answer], **_EVENT)
    return page


async def _answered(current: Current, gate: Gate, question: str, earlier: Sequence[str] = ()) -> str:
    """Return the answer to a question behind earlier ones as HTML; nothing for an empty field."""
    serving = current.serving
    asked = (question or "").encode("utf-8", "ignore").decode("utf-8").strip()  # half letters cannot be sent back
    if not asked:
        return ""
    try:
        return await gate.run(lambda: serving.renderer.answer(serving.service.ask(asked, earlier=earlier), earlier))
    except AnswerFailedError:
        return serving.renderer.failed()
    except BusyError:
        serving.service.metrics.turned_away("busy")
        return serving.renderer.busy()


def _both(question: str, answering: Answering) -> Callable[[], Awaitable[tuple[str, str]]]:
    """Return an event that fills the field with a question and answers it."""

    async def ask() -> tuple[str, str]:
        return question, await answering(question)

    return ask


def _from_address(gr: Any, answering: Answering) -> Callable[[Any], Awaitable[tuple[Any, Any]]]:
    """Return an event that answers the question in the page's address, behind the earlier ones that stand there."""

    async def load(request: gr.Request) -> tuple[Any, Any]:
        question = request.query_params.get("q", "").strip()[: MAX_QUESTION + 1]
        before = [text.strip()[: MAX_QUESTION + 1] for text in request.query_params.getlist("nach")]
        earlier = [text for text in before if text][-MAX_EARLIER:]
        # Without a question in the address nothing may change: somebody may already be typing.
        return (question, await answering(question, earlier)) if question else (gr.skip(), gr.skip())

    load.__annotations__["request"] = gr.Request  # Gradio passes the request where it sees this type
    return load
