"""The report to read, page by page, with a quote marked where it stands."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field

from markupsafe import Markup, escape
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, RedirectResponse, Response

from assistant.selection.states import State, period_state
from assistant.web.addresses import MAX_QUOTE, MAX_QUOTES, PAGE, PDF, QUOTE, page_address, pdf_address
from assistant.web.documents import READ_ONLY, document, not_found
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerService
from assistant.web.speaking import t
from corpus.blocks import Block, BlockKind, PageReader
from corpus.locating import Place, QuoteLocator, note_numbers
from corpus.types import EMPTY, Measure, Report
from corpus.verifying import mark_spans

_MAX_DIGITS = 4  # of a page number
_PDF_POLICY = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'none'"  # for viewers


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a page as HTML: a row has a label and its paragraphs, everything else one paragraph."""

    kind: BlockKind
    paragraphs: list[tuple[BlockKind, Markup]] = field(default_factory=list)
    label: str = ""


class ReportPages:
    """Renders the report's pages and the list of what stands on them."""

    def __init__(self, service: AnswerService, renderer: Renderer) -> None:
        """Read the pages of the service's report into blocks."""
        self._service = service
        self._report: Report = service.assistant.report
        self._renderer = renderer
        self._reader = PageReader(self._report)
        self._locator = QuoteLocator(self._report, self._reader)
        self._numbers = [page.number for page in self._report.pages]
        self._pdf = service.assistant.index.pdf

    def contents(self) -> HTMLResponse:
        """Return the list of clusters and measures with their pages."""
        measures = {
            c.number: [m for m in self._report.measures if m.cluster == c.number] for c in self._report.clusters
        }
        title = t("reading.contents_title")
        return document(
            self._renderer,
            "contents",
            title=title,
            here="bericht",
            clusters=self._report.clusters,
            measures=measures,
            others=self._other_parts(),
            numbers=self._numbers,
        )

    def page(self, asked: str, quotes: Sequence[str] = ()) -> HTMLResponse:
        """Return one page of the report, quotes marked; a friendly 404 where there is no such page."""
        number = page_number(asked)
        if number not in self._numbers:
            return self.no_page()
        wanted = [quote for quote in quotes[:MAX_QUOTES] if quote.strip(f" {EMPTY}")]
        found = {q: place for q in wanted if len(q) <= MAX_QUOTE and (place := self._locator.find(q, number))}
        at = self._numbers.index(number)
        return document(
            self._renderer,
            "page",
            title=t("reading.page_title", page=number),
            here="seite",
            parts=page_parts(self._reader.blocks(number), found.values()),
            before=self._numbers[at - 1] if at else None,
            after=self._numbers[at + 1] if at + 1 < len(self._numbers) else None,
            numbers=self._numbers,
            number=number,
            found=found,
            note=_note(wanted, found),
            measures=self._on_page(number),
            pdf=pdf_address(self._report.pages[at].position) if self._pdf else "",
            position=self._report.pages[at].position,
        )

    def file(self) -> Response:
        """Return the report as the PDF that it was read from; a friendly 404 where it was read from a text."""
        if self._pdf is None or not self._pdf.is_file():
            return not_found(self._renderer, t("reading.no_pdf"))
        headers = {"Content-Disposition": "inline", "Content-Security-Policy": _PDF_POLICY, "Cache-Control": "no-cache"}
        return FileResponse(self._pdf, media_type="application/pdf", headers=headers)

    def no_page(self) -> HTMLResponse:
        """Return the friendly page for a page number that the report does not have."""
        numbers = self._numbers or [0]
        return not_found(self._renderer, t("reading.no_such_page", first=numbers[0], last=numbers[-1]))

    def _on_page(self, number: int) -> list[tuple[Measure, State]]:
        """Return the measures of which something stands on the page, with their states."""
        day = self._service.today
        found = [m for m in self._report.measures if m.page <= number <= m.page_end]
        return [(measure, period_state(measure, day).state) for measure in found]

    def _other_parts(self) -> list[tuple[str, int]]:
        """Return the headings of the pages that belong to no cluster or measure, with their pages."""
        taken = {cluster.page for cluster in self._report.clusters}
        taken |= {n for m in self._report.measures for n in range(m.page, m.page_end + 1)}
        first = {n: self._reader.blocks(n)[:1] for n in self._numbers if n not in taken}
        return [(b[0].text, n) for n, b in first.items() if b and b[0].kind is BlockKind.HEADING]


def add_report_pages(app: Starlette, service: AnswerService, renderer: Renderer) -> None:
    """Serve the report below /bericht."""
    pages = ReportPages(service, renderer)

    async def contents(request: Request) -> Response:
        """Show what stands where, or lead to the page that was asked for."""
        asked = request.query_params.get(PAGE)
        if asked is None:
            return pages.contents()
        number = page_number(asked)
        return RedirectResponse(page_address(number), 303) if number is not None else pages.no_page()

    async def file(_request: Request) -> Response:
        """Show the file that the report was read from."""
        return pages.file()

    async def page(request: Request) -> Response:
        """Show one page."""
        return pages.page(request.path_params["asked"], request.query_params.getlist(QUOTE))

    app.add_route("/bericht", contents, methods=READ_ONLY)
    app.add_route(PDF, file, methods=READ_ONLY)
    app.add_route("/bericht/{asked:path}", page, methods=READ_ONLY)


def page_number(text: str) -> int | None:
    """Return a page number given as digits."""
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS else None


def page_parts(blocks: Sequence[Block], places: Iterable[Place] = ()) -> list[Part]:
    """Return a page's blocks as HTML, quotes marked; what belongs to a row's cell stands together."""
    spans: dict[int, list[tuple[int, int]]] = {}
    for span in (span for place in places for span in place.spans):
        spans.setdefault(span.block, []).append((span.start, span.end))
    first = min(spans, default=None)
    notes = note_numbers(blocks)
    parts: list[Part] = []
    for index, block in enumerate(blocks):
        words = _marked(block.text, _merged(spans.get(index, [])), notes, index == first)
        in_row = parts and parts[-1].kind is BlockKind.ROW and block.kind in {BlockKind.BULLET, BlockKind.TEXT}
        if not in_row:
            parts.append(Part(block.kind, label=block.label))
        if block.text:
            parts[-1].paragraphs.append((block.kind, words))
    return parts


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return spans in order, those that overlap put together."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _marked(text: str, spans: Sequence[tuple[int, int]], notes: frozenset[int], first: bool) -> Markup:
    """Return a block's text with quotes marked and footnote numbers raised; the page's first mark has the id."""
    raised = mark_spans(text, notes)
    done = 0
    pieces: list[Markup] = []
    for start, end in spans:
        mark = Markup('<mark id="{}">{}</mark>') if first and not pieces else Markup("<mark>{1}</mark>")
        pieces += [_raised(text, done, start, raised), mark.format(QUOTE, _raised(text, start, end, raised))]
        done = end
    return Markup().join([*pieces, _raised(text, done, len(text), raised)])


def _raised(text: str, start: int, end: int, marks: Sequence[tuple[int, int]]) -> Markup:
    """Return a part of a text in which the footnote numbers are raised."""
    done, pieces = start, []
    for first, last in marks:
        if start <= first and last <= end:
            pieces += [escape(text[done:first]), Markup("<sup>{}</sup>").format(text[first:last])]
            done = last
    return Markup().join([*pieces, escape(text[done:end])])


def _note(wanted: Sequence[str], found: Collection[str]) -> str:
    """Return what is said about the quotes; nothing where none was asked for."""
    if not wanted:
        return ""
    if any(len(quote) > MAX_QUOTE for quote in wanted):
        return t("reading.quote_too_long")
    return t("reading.quote_found") if found else t("reading.quote_missing")
