"""The page of what changed from one report to another: new, vanished, ended and changed measures."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from assistant.web.addresses import measure_address, page_address
from assistant.web.carrying import about
from assistant.web.documents import READ_ONLY, document, not_found
from assistant.web.naming import row_label
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerService
from assistant.web.speaking import t
from corpus.editions import Change, Difference, Pair
from corpus.editions_printed import differing
from corpus.types import Measure, PagedText

ADDRESS = "/bericht/aenderungen"
OTHER = "mit"  # the name in the address of the report that the shown one is compared with


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a field in one report, as far as they differ, and where they stand; None without such a row."""

    words: str
    page: int | None = None
    address: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A field that reads differently."""

    label: str
    before: Said
    now: Said


@dataclass(frozen=True, slots=True)
class Entry:
    """A measure with the address of its page, its number in the older report where it was another, and what changed."""

    measure: Measure
    address: str
    was: str = ""
    rows: tuple[Row, ...] = ()


class Changes:
    """Renders how the shown report differs from another one."""

    def __init__(self, service: AnswerService, renderer: Renderer) -> None:
        """Keep what the page is made from."""
        self._service = service
        self._shelf = service.shelf
        self._renderer = renderer

    def page(self, asked: str) -> HTMLResponse:
        """Return the page; a friendly 404 where there is but one report."""
        labels, shown = self._shelf.labels, self._renderer.label
        if len(labels) < 2:
            return not_found(self._renderer, t("changes.only_one"))
        other = asked if asked in labels and asked != shown else self._neighbour()
        newer, older = sorted((shown, other), key=labels.index)
        difference = self._shelf.compare(newer, older, self._service.today)
        return document(
            self._renderer,
            "aenderungen",
            title=t("changes.title"),
            here="aenderungen",
            newer=newer,
            older=older,
            other=other,
            others=[label for label in labels if label != shown],
            sections=sections(difference, newer, older),
            other_name=OTHER,
        )

    def _neighbour(self) -> str:
        """Return the label of the next older report, of the oldest the next newer one."""
        labels = self._shelf.labels
        place = labels.index(self._renderer.label)
        return labels[place + 1] if place + 1 < len(labels) else labels[place - 1]


def add_changes(pages: Starlette, service: AnswerService, renderer: Renderer) -> None:
    """Serve the page."""
    changes = Changes(service, renderer)

    async def show(request: Request) -> Response:
        """Show what changed."""
        return changes.page(request.query_params.get(OTHER, ""))

    pages.add_route(ADDRESS, show, methods=READ_ONLY)


def sections(difference: Difference, newer: str, older: str) -> dict[str, list[Entry]]:
    """Return the measures by what became of them, with addresses into the report that has them."""
    return {
        "added": list(_entries(difference.added, newer)),
        "vanished": list(_entries(difference.vanished, older)),
        "ended": list(_entries((pair.new for pair in difference.ended), newer)),
        "changed": [_changed(pair, newer, older) for pair in difference.changed],
    }


def _entries(measures: Iterable[Measure], label: str) -> Iterator[Entry]:
    """Yield the measures of a report."""
    with about(label):
        yield from [Entry(measure, measure_address(measure.number)) for measure in measures]


def _changed(pair: Pair, newer: str, older: str) -> Entry:
    """Return a measure of both reports with what reads differently."""
    with about(newer):
        address = measure_address(pair.new.number)
    was = pair.old.number if pair.is_renumbered else ""
    return Entry(pair.new, address, was, tuple(_row(change, newer, older) for change in pair.changes))


def _row(change: Change, newer: str, older: str) -> Row:
    """Return a field with the words that differ."""
    before, now = differing(change)
    return Row(row_label(change.field, change.label), _said(change.old, before, older), _said(change.new, now, newer))


def _said(text: PagedText | None, words: str, label: str) -> Said:
    """Return some words of a report with the address of their page."""
    if text is None:
        return Said("")
    with about(label):
        return Said(words, text.page, page_address(text.page, text.text))
