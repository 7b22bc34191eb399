"""The measures that an address names (m=I.11,IV.1), and addresses that name measures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote as percent

from assistant.web.carrying import to
from corpus.measure_numbers import measure_number
from corpus.types import Measure, Report

MEASURES = "m"  # the name in the address
QUESTION = "frage"
_MAX_LETTERS = 1_000  # of all numbers together; those of a whole report need half of it
_BETWEEN = ","


@dataclass(frozen=True, slots=True)
class Chosen:
    """The measures that an address names, in its order; `unknown` says that it names others too."""

    measures: tuple[Measure, ...]
    unknown: bool = False

    @property
    def numbers(self) -> list[str]:
        """Return the measures' numbers."""
        return [measure.number for measure in self.measures]


def chosen_measures(report: Report, sent: Iterable[str]) -> Chosen:
    """Return the measures named in the values of `m`, each once; what the report does not have is left out."""
    said = _BETWEEN.join(sent)[:_MAX_LETTERS]
    wanted = dict.fromkeys(measure_number(part) or part.strip() for part in said.split(_BETWEEN) if part.strip())
    known = {measure.number: measure for measure in report.measures}
    found = tuple(known[number] for number in wanted if number in known)
    return Chosen(found, unknown=len(found) < len(wanted))


def chosen_address(path: str, numbers: Sequence[str], question: str = "") -> str:
    """Return the address of a page for measures, with a question where there is one."""
    parts = [f"{MEASURES}={percent(_BETWEEN.join(numbers), safe=_BETWEEN)}"] if numbers else []
    parts += [f"{QUESTION}={percent(question, safe='')}"] if question else []
    return to(f"{path}?{'&'.join(parts)}" if parts else path)
