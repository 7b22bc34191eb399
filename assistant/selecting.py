"""Criteria as people and programs name them: clusters, ministries and a state, checked against the report."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.filters import Filters
from assistant.states import State
from corpus.types import Report

STATES = (State.RUNNING, State.ENDED, State.PLANNED)


def filters_named(
    reports: Sequence[Report],
    clusters: Sequence[str] | None = None,
    ressorts: Sequence[str] | None = None,
    state: str | None = None,
    *,
    mark: str = "--",
) -> Filters:
    """Return the criteria of these names; ValueError names what the reports have instead.

    `mark` stands before the name of a criterion in that error, as an option has it.
    """
    known_clusters = list(dict.fromkeys(cluster.number for report in reports for cluster in report.clusters))
    known_ressorts = sorted({name for report in reports for measure in report.measures for name in measure.ministries})
    abbreviations = [ministry.abbreviation for report in reports for ministry in report.ministries]
    by_fold = {name.lower(): name for name in [*known_ressorts, *abbreviations]}
    chosen = tuple(name.upper() for name in clusters or ())
    for name in chosen:
        _check(f"{mark}cluster", name, known_clusters)
    for name in ressorts or ():
        _check(f"{mark}ressort", name.lower(), list(by_fold))
    if state is not None:
        _check(f"{mark}state", state, [known.value for known in STATES])
    ministries = tuple(by_fold[name.lower()] for name in ressorts or ())
    return Filters(clusters=chosen, ministries=ministries, state=State(state) if state else None)


def _check(name: str, value: str, known: Sequence[str]) -> None:
    """Refuse a value that the reports do not have."""
    if value not in known:
        raise ValueError(f"{name} is {value!r}; give one of {', '.join(known)}")
