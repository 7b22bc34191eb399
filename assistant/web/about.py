"""The pages about this server in German and English: what it is, privacy, accessibility."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from assistant.web import about_wording as texts
from assistant.web.about_wording import About
from assistant.web.accessibility_wording import ACCESSIBILITY
from assistant.web.carrying import to_report
from assistant.web.documents import READ_ONLY, document
from assistant.web.privacy_wording import PRIVACY
from assistant.web.rendering import Renderer
from assistant.web.settings import Settings
from assistant.web.speaking import LANGUAGE, known_language
from assistant.wording.texts import texts_in
from corpus.types import Report

PAGES: dict[str, dict[str, About]] = dict(zip(texts.PAGES, (texts.ABOUT, PRIVACY, ACCESSIBILITY), strict=True))
_POINT = "- "


def add_about(pages: Starlette, report: Report, renderer: Renderer, settings: Settings) -> None:
    """Serve the pages, each in the language that its address names, else in English."""

    def serve(name: str, wordings: dict[str, About]) -> None:
        """Serve one page."""

        async def show(request: Request) -> Response:
            """Show the page in the wanted language."""
            asked = known_language(request.query_params.get(LANGUAGE, ""))
            language = asked if asked in wordings else texts.ENGLISH
            values = _values(language, report, renderer, settings)
            page = wordings[language]
            return document(
                renderer,
                "ueber",
                title=page.title,
                here=name,
                is_only=asked not in wordings,
                language=language,
                languages={
                    code: (called, to_report(f"/{name}?{LANGUAGE}={code}")) for code, called in texts.LANGUAGES.items()
                },
                language_nav=texts.LANGUAGE_NAV[language],
                sections=[(s.heading, list(_blocks(s.paragraphs, values))) for s in page.sections],
            )

        pages.add_route(f"/{name}", show, methods=READ_ONLY)

    for name, wordings in PAGES.items():
        serve(name, wordings)


def _values(language: str, report: Report, renderer: Renderer, settings: Settings) -> dict[str, object]:
    """Return what is filled into the texts: the report, the operator, and what is switched on."""
    operator = texts.OPERATOR if settings.operator else texts.OPERATOR_UNKNOWN
    contact = texts.CONTACT if settings.contact else texts.CONTACT_UNKNOWN
    return {
        "report": renderer.report_in(texts_in(language)),
        "measures": len(report.measures),
        "operator": operator[language].format(operator=settings.operator),
        "contact": contact[language].format(contact=settings.contact),
        "stored": (texts.STORED_WITH_FEEDBACK if settings.feedback else texts.STORED_NOTHING)[language],
        "feedback": (texts.FEEDBACK_ON if settings.feedback else texts.FEEDBACK_OFF)[language],
    }


def _blocks(paragraphs: tuple[str, ...], values: dict[str, object]) -> Iterator[tuple[bool, list[str]]]:
    """Yield the paragraphs with what is filled in; points that follow each other together, as a list."""
    for is_list, group in groupby(paragraphs, key=lambda text: text.startswith(_POINT)):
        said = [text.removeprefix(_POINT).format(**values) for text in group]
        if is_list:
            yield True, said
        else:
            yield from ((False, [text]) for text in said)
