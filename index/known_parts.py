"""How like a question is to those that sentences outside the measures answer, to those they leave open, and to them.

Nearest neighbours by words and by the encoder's vectors, as in index/known_details.py; there are few of these
questions, so that what many of them share ("Wie viele …", "Fachkräfte") still tells them apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from index.arrays import read_array
from index.encoder import Encoder
from index.known_details import KnownDetails
from index.part_bank import beginning_with
from index.types import BrokenIndexError, DetailQuestion, PartQuestion, PartSentence, Vectors

_COMMON = 1.0  # no feature is too common
_OPEN = -1  # the place of the sentence that answers a question which none does
_FOLDER = "parts"
_ANSWERS, _VECTORS, _QUESTIONS = "answers.npy", "vectors.npy", "questions.json"
_MEND = "run: python -m index build"

Cosines = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class PartLikeness:
    """Cosines of a question by words and by meaning, float64 (s,) for s sentences.

    `asked_words` and `asked_meaning` are those to the nearest question that a sentence is known to answer, `words` and
    `meaning` those to the sentence itself; the last two are those to the nearest question that no sentence answers.
    """

    asked_words: Cosines
    asked_meaning: Cosines
    words: Cosines
    meaning: Cosines
    open_words: float
    open_meaning: float


class KnownParts:
    """The sentences of a report outside its measures, with the questions that are known for them."""

    def __init__(
        self,
        sentences: Sequence[PartSentence],
        questions: Sequence[str],
        answers: NDArray[np.int64],
        vectors: Vectors,
        texts: KnownDetails,
    ) -> None:
        """Keep finished parts, of n questions and s sentences.

        `answers`, int (n,), are the sentences that answer, rising, -1 first for none. `vectors`, float32 (n + s, d),
        and `texts` hold the questions in this order and then the sentences.
        """
        if (
            len(vectors) != len(texts)
            or len(texts) != len(questions) + len(sentences)
            or len(answers) != len(questions)
        ):
            raise BrokenIndexError(
                f"{len(questions)} questions and {len(sentences)} sentences outside the measures, but {len(answers)} answers, "
                f"{len(vectors)} vectors and {len(texts)} texts; {_MEND}"
            )
        self.sentences = tuple(sentences)
        self._questions = tuple(questions)
        self._answers = answers
        self._vectors = vectors
        self._texts = texts

    @classmethod
    def build(
        cls, sentences: Sequence[PartSentence], questions: Sequence[PartQuestion], encoder: Encoder
    ) -> KnownParts:
        """Take questions in any order; one whose sentence another edition no longer has is left out."""
        placed = [(_OPEN, q.text) for q in questions if not q.quote] if sentences else []
        placed += [(at, q.text) for q in questions for at in beginning_with(sentences, q.quote)[:1]]
        placed.sort(key=lambda pair: pair[0])
        asked, answers = [text for _, text in placed], [at for at, _ in placed]
        texts = [*asked, *(sentence.text for sentence in sentences)]
        rows = [DetailQuestion(text, "", f"{i:06}", is_told=True) for i, text in enumerate(texts)]  # in this order
        vectors = np.concatenate(
            [
                np.zeros((0, encoder.dimension), dtype=np.float32),
                *([encoder.encode_queries(asked)] if asked else []),
                *([encoder.encode_passages([s.text for s in sentences])] if sentences else []),
            ]
        )
        built = KnownDetails.build(rows, common=_COMMON)
        return cls(sentences, asked, np.asarray(answers, dtype=np.int64), vectors, built)

    def __bool__(self) -> bool:
        """Tell whether the report says anything outside its measures."""
        return bool(self.sentences)

    def asked_of(self, sentence: int) -> tuple[str, ...]:
        """Return the questions that a sentence is known to answer."""
        first, last = np.searchsorted(self._answers, [sentence, sentence + 1]).tolist()
        return self._questions[first:last]

    def likeness(self, question: str, encoder: Encoder) -> PartLikeness:
        """Return how like a question is to each sentence and to what is asked; ValueError without any sentence."""
        if not self:
            raise ValueError("the report has no sentence outside its measures; ask `bool` first")
        n = len(self._questions)
        words = self._texts.cosines(question, slice(0, len(self._texts))).astype(np.float64)
        meaning = np.asarray(self._vectors @ encoder.encode_queries([question])[0], dtype=np.float64)
        asked_words, open_words = self._nearest(words[:n])
        asked_meaning, open_meaning = self._nearest(meaning[:n])
        return PartLikeness(asked_words, asked_meaning, words[n:], meaning[n:], open_words, open_meaning)

    def _nearest(self, cosines: Cosines) -> tuple[Cosines, float]:
        """Return for each sentence the highest cosine of its questions, at least 0, and that of the open ones."""
        first = int(np.searchsorted(self._answers, 0))
        highest = np.zeros(len(self.sentences))
        np.maximum.at(highest, self._answers[first:], cosines[first:])
        return highest, float(cosines[:first].max(initial=0.0))

    def save(self, folder: Path) -> None:
        """Write all parts but the sentences, which the report's record has."""
        target = folder / _FOLDER
        target.mkdir()
        np.save(target / _ANSWERS, self._answers, allow_pickle=False)
        np.save(target / _VECTORS, self._vectors, allow_pickle=False)
        (target / _QUESTIONS).write_bytes(msgspec.json.encode(self._questions))
        self._texts.save(target)

    @classmethod
    def load(cls, folder: Path, sentences: Sequence[PartSentence]) -> KnownParts:
        """Read what was saved for these sentences; BrokenIndexError where it is damaged."""
        source = folder / _FOLDER
        try:
            questions = msgspec.json.decode((source / _QUESTIONS).read_bytes(), type=tuple[str, ...])
            answers, vectors = read_array(source / _ANSWERS), read_array(source / _VECTORS, mapped=True)
        except (OSError, ValueError) as error:
            raise BrokenIndexError(f"{source}: the known questions are missing or damaged ({error}); {_MEND}") from None
        return cls(sentences, questions, answers, vectors, KnownDetails.load(source))
