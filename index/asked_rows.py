"""Which row of a measure, or sentence of its description, a question's wording asks for, as the known ones teach it."""

from __future__ import annotations

from collections.abc import Mapping

from corpus.types import FieldName
from index.folded import FoldedRegressions

# What can be asked for; a sentence of the description stands for all of it.
ASKED_ROWS: tuple[FieldName, ...] = tuple(name for name in FieldName if name is not FieldName.TITEL)


class AskedRows(FoldedRegressions[FieldName]):
    """One regression for each of ASKED_ROWS, fitted on questions with what answers them."""

    names = ASKED_ROWS
    file = "asked_rows.npy"

    def score(self, text: str) -> Mapping[FieldName, float]:
        """Return the log-odds that each of ASKED_ROWS is asked for."""
        return dict(zip(ASKED_ROWS, self.log_odds(text), strict=True))
