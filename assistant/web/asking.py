"""What stands below the question field: the selection to narrow down by, then the answer, or examples to begin with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from starlette.datastructures import QueryParams

from assistant.selection.overview import Counts, count_choices, ministries_in_use
from assistant.types import MAX_EARLIER, Answer, Kind, Status
from assistant.understanding.leaving import FIELDS, MEASURES
from assistant.web.choosing import EVERY_STATE, Choice
from assistant.web.inquiry import Inquiry
from assistant.web.rendering import Renderer
from assistant.web.service import AnswerFailedError, AnswerService
from assistant.web.speaking import spoken, t
from assistant.wording.describing import single_criteria
from corpus.types import Measure, Report

_K = 20  # measures of a broad question; the best three stand open
_BEST = 3
_SHOWN = 5  # measures that match or are near, where fewer match
_BROAD = 4  # matches from which on ways to narrow down are offered
_FACETS = 8


@dataclass(frozen=True, slots=True)
class Facet:
    """A way to narrow an answer down: its name, how many measures it leaves, and where it leads."""

    name: str
    count: int
    address: str


class QuestionPage:
    """Answers inquiries as HTML."""

    def __init__(self, service: AnswerService, renderer: Renderer) -> None:
        """Keep what answers and what renders."""
        self._service = service
        self._report: Report = service.assistant.report
        self._renderer = renderer

    def inquiry(self, sent: QueryParams) -> Inquiry:
        """Return what an address asks."""
        clusters = [cluster.number for cluster in self._report.clusters]
        return Inquiry.read(sent, clusters, ministries_in_use(self._report))

    def below(self, inquiry: Inquiry) -> str:
        """Return what stands below the field for an inquiry."""
        if not inquiry.question:
            return self._rendered(inquiry, "", None)
        try:
            answer = self._ask(inquiry)
            pool = self._pool(inquiry, answer)
            return self._rendered(inquiry, self._answer(inquiry, answer, pool), pool)
        except AnswerFailedError:
            return self._rendered(inquiry, self._renderer.failed(), None)

    def busy(self, inquiry: Inquiry) -> str:
        """Return what stands below the field where too many ask at the moment."""
        return self._rendered(inquiry, self._renderer.busy(), None)

    def _ask(self, inquiry: Inquiry) -> Answer:
        """Ask the assistant, in the language that is spoken."""
        return self._service.ask(
            inquiry.question,
            _K,
            earlier=inquiry.earlier,
            filters=inquiry.choice.filters,
            left_out=inquiry.left_out,
            language=spoken().language,
        )

    def _pool(self, inquiry: Inquiry, answer: Answer) -> list[Measure] | None:
        """Return the measures that fit whatever is selected; None where the selection concerns all of the report."""
        if answer.kind in {Kind.FIELD, Kind.COMPARE}:
            return None
        whole = self._ask(inquiry.selecting(Choice())) if inquiry.choice.filters else answer
        return [match.measure for match in whole.matches] or None

    def _counts(self, inquiry: Inquiry, pool: list[Measure] | None) -> Counts:
        """Return how many measures each choice would leave."""
        return count_choices(self._report, inquiry.choice.filters, self._service.today, pool)

    def _answer(self, inquiry: Inquiry, answer: Answer, pool: list[Measure] | None) -> str:
        """Return an answer as HTML: of a topic the best measures open, the others behind them."""
        open_to = _BEST if answer.kind is Kind.TOPIC else len(answer.matches)
        is_refused = answer.status is Status.NO_ANSWER
        return self._renderer.answer(
            replace(answer, related=answer.shown_near[: _BEST if is_refused else max(0, _SHOWN - answer.total)]),
            inquiry,
            conversation=self._conversation(inquiry, answer),
            open_to=open_to,
            chips=list(self._chips(inquiry, answer)),
            facets=self._facets(inquiry, answer, pool),
        )

    def _conversation(self, inquiry: Inquiry, answer: Answer) -> list[str]:
        """Return the questions that a follow-up is asked behind: the last ones, and first the one they are about."""
        talk = [*inquiry.earlier, answer.question]
        if len(talk) <= MAX_EARLIER:
            return talk
        first, second, *others = talk
        return [second if self._service.stands_alone(second, first) else first, *others]

    def _chips(self, inquiry: Inquiry, answer: Answer) -> Iterator[tuple[str, str]]:
        """Yield how the question was read, part by part, each with the address of the question not read so."""
        read = answer.interpretation
        if answer.status is Status.NO_ANSWER and not read.filters:
            return
        if read.measures and answer.kind is not Kind.COMPARE:
            yield spoken().all_of(read.measures), inquiry.without(MEASURES).address
        if read.fields:
            yield spoken().all_of([spoken().field(name) for name in read.fields]), inquiry.without(FIELDS).address
        chosen = inquiry.choice.filters.criteria()
        for name, words in single_criteria(read.filters, spoken()).items():
            if name not in chosen:
                yield words, inquiry.without(name).address

    def _facets(self, inquiry: Inquiry, answer: Answer, pool: list[Measure] | None) -> list[Facet]:
        """Return the ways that narrow a broad answer down most evenly, by state, cluster and ministry."""
        if pool is None or answer.total < _BROAD:
            return []
        found = [
            facet for facet in self._every_facet(inquiry, self._counts(inquiry, pool)) if 0 < facet.count < answer.total
        ]
        return sorted(found, key=lambda facet: abs(2 * facet.count - answer.total))[:_FACETS]

    def _every_facet(self, inquiry: Inquiry, counts: Counts) -> Iterator[Facet]:
        """Yield the choices of the groups in which nothing is chosen yet."""
        choice, f = inquiry.choice, inquiry.choice.filters

        def facet(name: str, count: int, **change: object) -> Facet:
            """Return one way with its address."""
            return Facet(name, count, inquiry.selecting(replace(choice, filters=replace(f, **change))).address)  # type: ignore[arg-type]

        if not f.state:
            yield from (facet(spoken().state(state), counts.states[state], state=state) for state in EVERY_STATE)
        if not f.clusters:
            for cluster in self._report.clusters:
                name = t("reading.cluster_title", number=cluster.number, title=cluster.title)
                yield facet(name, counts.clusters[cluster.number], clusters=(cluster.number,))
        if not f.ministries:
            yield from (facet(short, count, ministries=(short,)) for short, count in counts.ministries.items())

    def _rendered(self, inquiry: Inquiry, answer: str, pool: list[Measure] | None) -> str:
        """Return all that stands below the field."""
        filters = inquiry.choice.filters
        return self._renderer.below(
            answer,
            inquiry=inquiry,
            choice=inquiry.choice,
            counts=self._counts(inquiry, pool),
            clusters=self._report.clusters,
            names={ministry.abbreviation: ministry.name for ministry in self._report.ministries},
            every_state=EVERY_STATE,
            selected=len(filters.select(self._report.measures, self._service.today)),
            total=len(self._report.measures),
            examples=[
                (t(f"situations.{name}"), question, inquiry.asking(question).address)
                for name, question in spoken().entries("examples").items()
            ],
        )
