"""The page with pictures of periods and money, and the page of findings about the report."""

from __future__ import annotations

from itertools import groupby

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response

from assistant.web.documents import READ_ONLY, document
from assistant.web.money import money_picture
from assistant.web.overview import Overview
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerService
from assistant.web.speaking import spoken, t
from assistant.web.timeline import timeline
from corpus.types import Finding

_OTHER = "other"  # the heading for rules that have none of their own


def add_pictures(pages: Starlette, service: AnswerService, renderer: Renderer) -> None:
    """Serve the pictures, of all measures or of those that the address chooses as in the overview."""
    overview = Overview(service, renderer)
    report = service.assistant.report

    async def pictures(request: Request) -> Response:
        """Show periods and amounts."""
        choice = overview.choice(request)
        axis, lines = timeline(overview.rows(choice), service.today)
        return document(
            renderer,
            "bilder",
            title=t("pictures.pictures"),
            here="bilder",
            axis=axis,
            lines=lines,
            today=axis.at(service.today),
            money=money_picture(report),
            total=len(report.measures),
            choice=choice,
            day=spoken().day(service.today),
        )

    pages.add_route("/massnahmen/bilder", pictures, methods=READ_ONLY)


def add_findings(pages: Starlette, service: AnswerService, renderer: Renderer) -> None:
    """Serve the findings about the report, those of one rule together."""
    findings = service.assistant.index.findings
    titles = {measure.number: measure.title.text for measure in service.assistant.report.measures}

    async def show(_request: Request) -> Response:
        """Show where the report contradicts itself."""
        return document(
            renderer,
            "hinweise",
            title=t("pictures.findings"),
            here="hinweise",
            groups=_by_rule(findings),
            n=len(findings),
            titles=titles,
        )

    pages.add_route("/bericht/hinweise", show, methods=READ_ONLY)


def _by_rule(findings: tuple[Finding, ...]) -> list[tuple[str, str, list[Finding]]]:
    """Return heading, explanation and findings of each rule, in the order of the rules' words."""
    headings, meanings = spoken().entries("findings"), spoken().entries("findings_meaning")
    known = list(meanings)

    def rule(finding: Finding) -> str:
        """Return a finding's rule; rules without words of their own stand together."""
        return finding.rule if finding.rule in meanings else _OTHER

    ordered = sorted(findings, key=lambda finding: [*known, _OTHER].index(rule(finding)))
    return [(headings[name], meanings.get(name, ""), list(found)) for name, found in groupby(ordered, key=rule)]
