"""Criteria as people and programs name them: clusters, ministries and a state, checked against the report."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.selection.filters import Filters
from assistant.selection.states import State
from corpus.types import Report

STATES = (State.RUNNING, State.ENDED, State.PLANNED)


class UnknownNameError(ValueError):
    """A name that the reports do not have; `criterion` says of what, `known` which there are."""

    def __init__(self, criterion: str, name: str, known: Sequence[str], mark: str) -> None:
        """Keep what is known instead; `mark` stands before the criterion in the message, as an option has it."""
        super().__init__(f"{mark}{criterion} is {name!r}; give one of {', '.join(known)}")
        self.criterion, self.known = criterion, tuple(known)


def filters_named(
    reports: Sequence[Report],
    clusters: Sequence[str] | None = None,
    ressorts: Sequence[str] | None = None,
    state: str | None = None,
    *,
    mark: str = "--",
) -> Filters:
    """Return the criteria of these names; UnknownNameError names what the reports have instead.

    `mark` stands before the name of a criterion in that error, as an option has it.
    """
    known_clusters = [cluster.number for report in reports for cluster in report.clusters]
    used = sorted({name for report in reports for measure in report.measures for name in measure.ministries})
    listed = [ministry.abbreviation for report in reports for ministry in report.ministries]
    return Filters(
        clusters=tuple(_known("cluster", name, known_clusters, mark) for name in clusters or ()),
        ministries=tuple(_known("ressort", name, [*used, *listed], mark) for name in ressorts or ()),
        state=State(_known("state", state, [known.value for known in STATES], mark)) if state is not None else None,
    )


def _known(criterion: str, name: str, known: Sequence[str], mark: str) -> str:
    """Return a name as the reports have it, however it is written; UnknownNameError says which there are."""
    by_fold = {written.casefold(): written for written in known}
    if name.strip().casefold() not in by_fold:
        raise UnknownNameError(criterion, name, list(by_fold.values()), mark)
    return by_fold[name.strip().casefold()]
