"""Counts and times for Prometheus; never a word of a question."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_LATEST

from assistant.types import Answer, Status

MEDIA_TYPE = CONTENT_TYPE_LATEST
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5)  # budget: p99 15 ms in process


class Metrics:
    """The figures of one server, in a registry of its own."""

    def __init__(self) -> None:
        """Register the figures."""
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "assistant_http_requests", "HTTP requests", ("method", "route", "status"), registry=self.registry
        )
        self._answers = Counter("assistant_answers", "Answers", ("kind", "status"), registry=self.registry)
        self._refusals = Counter(
            "assistant_refusals", "Questions without an answer", ("reason",), registry=self.registry
        )
        self._reloads = Counter("assistant_reloads", "New indexes taken up", ("result",), registry=self.registry)
        self._limited = Counter(
            "assistant_turned_away", "Requests turned away to protect the others", ("why",), registry=self.registry
        )
        self._request_seconds = Histogram(
            "assistant_http_request_seconds",
            "Time until a response begins",
            ("route",),
            buckets=_SECONDS,
            registry=self.registry,
        )
        self._failures = Counter("assistant_failures", "Questions that broke the assistant", registry=self.registry)
        self._seconds = Histogram(
            "assistant_answer_seconds", "Time to answer a question", buckets=_SECONDS, registry=self.registry
        )

    def request(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count an HTTP request; `route` is one of a few names, never the address that was asked for."""
        self._requests.labels(method, route, str(status)).inc()
        self._request_seconds.labels(route).observe(seconds)

    def turned_away(self, why: str) -> None:
        """Count a request that was turned away: "rate" of one client, or "busy" for all."""
        self._limited.labels(why).inc()

    def reload(self, result: str) -> None:
        """Count a new index: "done" or "failed"."""
        self._reloads.labels(result).inc()

    def answer(self, answer: Answer, seconds: float) -> None:
        """Count an answer and how long it took."""
        self._answers.labels(answer.kind.value, answer.status.value).inc()
        self._seconds.observe(seconds)
        if answer.status is Status.NO_ANSWER and answer.reason:
            self._refusals.labels(answer.reason.value).inc()

    def failure(self) -> None:
        """Count a question that broke the assistant."""
        self._failures.inc()

    def exposition(self) -> bytes:
        """Return all figures in Prometheus' text format."""
        return generate_latest(self.registry)
