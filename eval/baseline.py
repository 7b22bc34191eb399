"""A baseline from outside the project: character n-gram TF-IDF over the measures' texts."""

from __future__ import annotations

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer

from corpus.types import Report
from index.passages import measure_text


class CharacterBaseline:
    """Ranks measures by the cosine of character 3- to 5-grams within words; it has seen no question."""

    def __init__(self, report: Report) -> None:
        """Weigh the n-grams of all measures."""
        self._numbers = [measure.number for measure in report.measures]
        self._vectoriser = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
        self._texts = self._vectoriser.fit_transform(measure_text(measure) for measure in report.measures)

    def rank(self, question: str, k: int) -> tuple[str, ...]:
        """Return the `k` nearest measures, best first; ties by the report's order."""
        scores = (self._texts @ self._vectoriser.transform([question]).T).toarray().ravel()
        return tuple(self._numbers[int(i)] for i in np.argsort(-scores, kind="stable")[:k])
