"""An assistant that has learned from some of the known questions only, for judging the others by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from assistant import Assistant
from index import SearchIndex
from index.known_details import KnownDetails
from index.topic_shift import TopicShift, as_turns
from index.types import BankQuestion, DetailQuestion


def learned_from(assistant: Assistant, known: Sequence[DetailQuestion], bank: Sequence[BankQuestion]) -> Assistant:
    """Return the assistant as if only these questions for details, and only these of the bank, were known.

    It has them for how like a question is to known ones and for whether a follow-up stays; all else is left as it is.
    """
    index = assistant.index
    details = [detail for detail in known if detail.measure in index.legs.measures]
    shift = TopicShift.build(as_turns(known, bank))
    legs = replace(index.legs, known_details=KnownDetails.build(details), topic_shift=shift)
    return Assistant(SearchIndex(index.report, legs, index.calibration, index.manifest, index.findings, index.pdf))
