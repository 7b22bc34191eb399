"""The page with pictures of periods and money, and the page of findings about the report."""

from __future__ import annotations

from itertools import groupby

from fastapi import FastAPI, Request
from fastapi.responses import Response

from assistant.web import picture_wording as texts
from assistant.web.documents import READ_ONLY, document
from assistant.web.money import money_picture
from assistant.web.overview import Overview
from assistant.web.rendering import Renderer, german_day
from assistant.web.service import AnswerService
from assistant.web.timeline import timeline
from corpus.types import Finding


def add_pictures(app: FastAPI, service: AnswerService, renderer: Renderer) -> None:
    """Serve the pictures, of all measures or of those that the address chooses as in the overview."""
    overview = Overview(service, renderer)
    report = service.assistant.report
    money = money_picture(report)

    @app.api_route("/massnahmen/bilder", methods=READ_ONLY, include_in_schema=False)
    async def pictures(request: Request) -> Response:
        """Show periods and amounts."""
        choice = overview.choice(request)
        axis, lines = timeline(overview.rows(choice), service.today)
        return document(
            renderer,
            "bilder",
            title=texts.PICTURES,
            here="bilder",
            axis=axis,
            lines=lines,
            today=axis.at(service.today),
            money=money,
            total=len(report.measures),
            choice=choice,
            day=german_day(service.today),
        )


def add_findings(app: FastAPI, service: AnswerService, renderer: Renderer) -> None:
    """Serve the findings about the report, those of one rule together."""
    findings = service.assistant.index.findings
    titles = {measure.number: measure.title.text for measure in service.assistant.report.measures}
    groups = _by_rule(findings)

    @app.api_route("/bericht/hinweise", methods=READ_ONLY, include_in_schema=False)
    async def show() -> Response:
        """Show where the report contradicts itself."""
        return document(
            renderer, "hinweise", title=texts.FINDINGS, here="hinweise", groups=groups, n=len(findings), titles=titles
        )


def _by_rule(findings: tuple[Finding, ...]) -> list[tuple[str, str, list[Finding]]]:
    """Return heading, explanation and findings of each rule, in the order of the rules' words."""
    order = list(texts.RULES)

    def place(finding: Finding) -> int:
        """Return a rule's place; rules without words of their own come last, together."""
        return order.index(finding.rule) if finding.rule in order else len(order)

    grouped = groupby(sorted(findings, key=place), key=lambda finding: texts.RULES.get(finding.rule, texts.OTHER_RULE))
    return [(heading, meaning, list(found)) for (heading, meaning), found in grouped]
