"""The page's moving parts in Gradio: the question field with its button, and what stands below."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any

from assistant.web.carrying import carrying
from assistant.web.gate import BusyError, Gate
from assistant.web.gradio_start import import_gradio
from assistant.web.inquiry import Inquiry
from assistant.web.serving import Current, Serving

# Without Gradio's queue a question is one request, which any of several processes can answer; the gate bounds them.
# A question asked while another is on its way is sent too; patience.js shows the answer to the last one.
_EVENT = {"show_progress": "hidden", "api_visibility": "private", "queue": False, "trigger_mode": "multiple"}
_POLLING = 3_600.0  # seconds; the unused queue would else look for work a thousand times a second
# Gradio's configuration is made once, the page for every address: these places are filled when it is sent.
NAME, LABEL, HINT, ASK, ASKED, BELOW = "@@name@@", "@@label@@", "@@hint@@", "@@ask@@", "@@asked@@", "@@below@@"
_PLACE = re.compile("|".join((NAME, LABEL, HINT, ASK, ASKED, BELOW)))
_BLANK_LINES = re.compile(r"\n\s*\n")
_IN_SCRIPT = {letter: f"\\u{ord(letter):04x}" for letter in "<>&'\u2028\u2029"}


def build_page(current: Current, gate: Gate, analytics: bool = False) -> Any:
    """Return the Gradio blocks: field, button, and one part for what stands below them."""
    gr = import_gradio(analytics)
    # Without a title Gradio calls the page by its own name once it has loaded.
    with gr.Blocks(title=NAME, analytics_enabled=analytics, fill_width=True) as page, gr.Column(elem_id="inhalt"):
        with gr.Row(elem_id="suche"):
            field = gr.Textbox(
                ASKED,
                label=LABEL,
                info=HINT,
                lines=1,
                max_lines=6,
                elem_id="frage",
                html_attributes=gr.InputHTMLAttributes(autocomplete="off", spellcheck=True, enterkeyhint="search"),
            )
            button = gr.Button(ASK, variant="primary", elem_id="fragen")
        # Gradio's HTML component makes functions from strings, which the content policy forbids; this one does not.
        below = gr.Markdown(BELOW, elem_id="antwort", sanitize_html=False, latex_delimiters=[])
        gr.on([field.submit, button.click], _answering(gr, current, gate), field, below, **_EVENT)
    page._queue.sleep_when_free = page._queue.progress_update_sleep_when_free = _POLLING
    return page


def _answering(gr: Any, current: Current, gate: Gate) -> Any:
    """Return the event that answers a question with what the page's address chooses."""

    async def answer(question: str, request: gr.Request) -> str:
        """Return what stands below the field for a question, as the page's address chooses."""
        sent = request.query_params
        with carrying(sent, current.labels):
            serving = current.serving
            return await below_field(serving, gate, serving.question_page.inquiry(sent).asking(question or ""))

    answer.__annotations__["request"] = gr.Request  # Gradio passes the request where it sees this type
    return answer


async def below_field(serving: Serving, gate: Gate, inquiry: Inquiry) -> str:
    """Return what stands below the field for an inquiry; the assistant is asked through the gate."""
    page = serving.question_page
    if not inquiry.question:
        return as_block(page.below(inquiry))
    try:
        return as_block(await gate.run(lambda: page.below(inquiry)))
    except BusyError:
        serving.service.metrics.turned_away("busy")
        return as_block(page.busy(inquiry))


def as_block(html: str) -> str:
    """Return an element so that Markdown takes it as it is: a block of HTML reaches up to the first blank line."""
    return _BLANK_LINES.sub("\n", html).strip()


def fill_places(html: str, words: Mapping[str, str]) -> str:
    """Return Gradio's page with its places filled, as text of a string in a script."""
    return _PLACE.sub(lambda place: _as_string(words[place.group()]), html)


def _as_string(text: str) -> str:
    """Return a text as it stands inside a JSON string inside a script."""
    return "".join(_IN_SCRIPT.get(letter, letter) for letter in json.dumps(text, ensure_ascii=False)[1:-1])
