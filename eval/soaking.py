"""Asking the server for a long time at a modest rate, to tell whether its memory goes on growing."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eval.loading import Load, Pace, ask_for, megabytes, running_server


@dataclass(frozen=True, slots=True)
class Minute:
    """One minute of asking, and the memory of all processes of the server after it, in MB."""

    number: int
    load: Load
    megabytes: float


def ask_for_minutes(questions: Sequence[str], minutes: int, workers: int, pace: Pace) -> Iterator[Minute]:
    """Start the server with that many processes and yield each minute of asking; questions go on where they ended."""
    with running_server(workers) as (port, process):
        place = 0
        for number in range(1, minutes + 1):
            load = ask_for(60, port, [*questions[place:], *questions[:place]], pace)
            place = (place + len(load.seconds)) % len(questions)
            yield Minute(number, load, megabytes(process))


def line_of(minute: Minute) -> str:
    """Return what one minute came to."""
    load = minute.load
    pace = f"{load.rate:.0f} answers/s, p95 {load.percentile(95):.0f} ms, {load.errors} errors"
    return f"minute {minute.number}: {minute.megabytes:.0f} MB, {pace}"


def summary(minutes: Sequence[Minute]) -> str:
    """Return what all minutes came to."""
    answers = sum(len(minute.load.seconds) for minute in minutes)
    errors = sum(minute.load.errors for minute in minutes)
    sizes = [minute.megabytes for minute in minutes]
    return (
        f"{answers} answers, {errors} errors; memory of all processes: {sizes[0]:.0f} MB after the first minute, "
        f"{max(sizes):.0f} MB at most, {sizes[-1]:.0f} MB at the end; "
        f"the last quarter lies {settled_growth(sizes):+.1f} MB above the second"
    )


def settled_growth(sizes: Sequence[float]) -> float:
    """Return by how much the last quarter's mean lies above that of the second: the first fills what is remembered.

    Raises ValueError for fewer than four sizes.
    """
    if len(sizes) < 4:
        raise ValueError(f"{len(sizes)} minutes cannot be told apart; give at least 4")
    quarter = len(sizes) // 4
    return statistics.fmean(sizes[-quarter:]) - statistics.fmean(sizes[quarter : 2 * quarter])
