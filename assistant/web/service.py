"""The one way in which the page and the HTTP interface ask the assistant: measured, and silent about questions."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Collection, Sequence
from datetime import date
from functools import cached_property
from time import perf_counter
from typing import Any

from assistant.selection.filters import Filters
from assistant.shelf import Shelf
from assistant.types import DEFAULT_K, Answer
from assistant.web.metrics import Metrics
from corpus.export import measure_to_dict

_LOG = logging.getLogger(__name__)


class AnswerFailedError(RuntimeError):
    """A question that broke the assistant; says nothing about the question."""


class AnswerService:
    """Asks the assistant, counts, and keeps questions out of logs and errors."""

    def __init__(self, shelf: Shelf, metrics: Metrics, as_of: date | None = None, report: str | None = None) -> None:
        """Keep the reports, and the one that pages are about, None for the newest; `as_of` None means today.

        Raises ValueError where there is no such report.
        """
        self.shelf = shelf
        self.assistant = shelf.assistant(report)
        self.metrics = metrics
        self._as_of = as_of

    def ask(
        self,
        question: str,
        k: int = DEFAULT_K,
        *,
        as_of: date | None = None,
        id: str | None = None,
        earlier: Sequence[str] = (),
        filters: Filters | None = None,
        left_out: Collection[str] = (),
        language: str | None = None,
    ) -> Answer:
        """Answer a question behind earlier ones, oldest first, from the report that pages are about.

        `language` is that of our sentences, None for the question's own. AnswerFailedError where the assistant breaks.
        """
        assistant = self.assistant.speaking(language) if language else self.assistant
        return self._counted(
            lambda: assistant.converse(
                [*earlier, question], k, as_of=as_of or self.today, id=id, filters=filters, left_out=left_out
            )
        )

    def ask_reports(
        self,
        question: str,
        k: int = DEFAULT_K,
        *,
        report: str | None = None,
        as_of: date | None = None,
        id: str | None = None,
        earlier: Sequence[str] = (),
    ) -> Answer:
        """Answer a question behind earlier ones from all reports or one; AnswerFailedError if the assistant breaks."""
        return self._counted(
            lambda: self.shelf.converse([*earlier, question], k, report=report, as_of=as_of or self.today, id=id)
        )

    def stands_alone(self, question: str, earlier: str) -> bool:
        """Tell whether a question is answered alone as it is behind an earlier one: it does not go on from that."""
        alone = self._asked(lambda: self.assistant.ask(question, as_of=self.today))
        behind = self._asked(lambda: self.assistant.converse([earlier, question], as_of=self.today))
        return bool(alone.matches) and alone.matches == behind.matches

    def _counted(self, asking: Callable[[], Answer]) -> Answer:
        """Ask, and count answer, time or failure."""
        started = perf_counter()
        answer = self._asked(asking)
        self.metrics.answer(answer, perf_counter() - started)
        return answer

    def _asked(self, asking: Callable[[], Answer]) -> Answer:
        """Ask; AnswerFailedError, which says nothing about the question, where the assistant breaks."""
        try:
            return asking()
        except Exception as error:
            self.metrics.failure()
            _LOG.error("a question could not be answered: %s in %s", type(error).__name__, place_of(error))
            raise AnswerFailedError("the question could not be answered") from None

    @cached_property
    def measures(self) -> dict[str, dict[str, Any]]:
        """Return the measures of all reports as plain data by id, the newest report's first."""
        return {measure.number: measure_to_dict(measure) for measure in self.shelf.measures()}

    @property
    def index_facts(self) -> dict[str, str]:
        """Return what the index was made of: the report's name, and the hashes of report, model and question bank."""
        manifest = self.assistant.index.manifest
        return {
            "report": manifest.report.title,
            "index": manifest.data.removeprefix("data-"),
            "report_sha256": manifest.report.sha256,
            "model": manifest.encoder.name,
            "model_sha256": manifest.encoder.sha256,
            "bank_sha256": manifest.bank_sha256,
        }

    @property
    def today(self) -> date:
        """Return the day as of which periods are judged."""
        return self._as_of or date.today()


def place_of(error: Exception) -> str:
    """Return where an error arose, without its message, which may hold words of the question."""
    frames = traceback.extract_tb(error.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "unknown"
