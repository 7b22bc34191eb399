"""The folder of an index's files, whose name changes with each build; and whether two indexes find the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index import SearchIndex


def data_of(folder: Path) -> Path:
    """Return the folder of an index's files."""
    return next(folder.glob("data-*"))


def assert_same_search(one: SearchIndex, other: SearchIndex, question: str) -> None:
    """Both find the same measures in the same order, with the same scores, passages and neighbours."""
    wanted, found = one.search(question), other.search(question)
    assert [m.measure for m in found.measures] == [m.measure for m in wanted.measures]
    np.testing.assert_allclose([m.score for m in found.measures], [m.score for m in wanted.measures], atol=3e-6)
    for measure in [m.measure for m in wanted.measures[:5]]:
        passages = {s.passage.id: s.score for s in one.passages(wanted, measure)}
        assert {s.passage.id: s.score for s in other.passages(found, measure)} == pytest.approx(passages, abs=3e-6)
    assert [n.question for n in found.neighbours] == [n.question for n in wanted.neighbours]
    assert found.is_answered == wanted.is_answered
