"""The page's moving parts in Gradio: the question, the answer, the examples."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from assistant.composing import MAX_QUESTION
from assistant.types import MAX_EARLIER
from assistant.web.gradio_start import import_gradio
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerFailedError, AnswerService
from assistant.web.speaking import spoken, t

_AT_ONCE = 16  # questions answered side by side; each takes some milliseconds
_QUEUE = 200  # questions that may wait
_EVENT = {"show_progress": "hidden", "api_visibility": "private", "concurrency_limit": _AT_ONCE}


def build_page(service: AnswerService, renderer: Renderer, analytics: bool = False) -> Any:
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
        answering = partial(_answered, service, renderer)
        gr.on([field.submit, button.click], answering, field, answer, **_EVENT)
        for example, question in zip(examples, questions, strict=True):
            example.click(_both(question, answering), None, [field, answer], **_EVENT)
        page.load(_from_address(gr, answering), None, [field, answer], **_EVENT)
    page.queue(max_size=_QUEUE)
    return page


def _answered(service: AnswerService, renderer: Renderer, question: str, earlier: Sequence[str] = ()) -> str:
    """Return the answer to a question behind earlier ones as HTML; nothing for an empty field."""
    asked = (question or "").encode("utf-8", "ignore").decode("utf-8").strip()  # half letters cannot be sent back
    if not asked:
        return ""
    try:
        return renderer.answer(service.ask(asked, earlier=earlier), earlier)
    except AnswerFailedError:
        return renderer.failed()


def _both(question: str, answering: Callable[[str], str]) -> Callable[[], tuple[str, str]]:
    """Return an event that fills the field with a question and answers it."""
    return lambda: (question, answering(question))


def _from_address(gr: Any, answering: Callable[..., str]) -> Callable[[Any], tuple[str, str]]:
    """Return an event that answers the question in the page's address, behind the earlier ones that stand there."""

    def load(request: gr.Request) -> tuple[Any, Any]:
        question = request.query_params.get("q", "").strip()[: MAX_QUESTION + 1]
        before = [text.strip()[: MAX_QUESTION + 1] for text in request.query_params.getlist("nach")]
        earlier = [text for text in before if text][-MAX_EARLIER:]
        # Without a question in the address nothing may change: somebody may already be typing.
        return (question, answering(question, earlier)) if question else (gr.skip(), gr.skip())

    load.__annotations__["request"] = gr.Request  # Gradio passes the request where it sees this type
    return load
