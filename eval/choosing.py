"""How well the systems choose the sentences of a context that answer a question, and tell where none does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eval.metrics import auroc, set_scores
from eval.omos import SentenceQuestion
from eval.resampling import bootstrap
from eval.systems import Systems
from eval.table import Rows, number, with_interval
from eval.types import Interval

_SET_METRICS = ("list_precision", "list_recall", "list_f1")


@dataclass(frozen=True, slots=True)
class Scored:
    """A question's sentences, at least one, as a system scores them, by number of their line, and those that answer."""

    scores: Mapping[int, float]
    answers: frozenset[int]

    @property
    def best(self) -> float:
        """Return the best sentence's score."""
        return max(self.scores.values())

    def top(self) -> frozenset[int]:
        """Return the best sentence alone, of equally good ones the first."""
        return frozenset(sorted(self.scores, key=lambda i: (-self.scores[i], i))[:1])

    def above(self, threshold: float) -> frozenset[int]:
        """Return the sentences that score at least this."""
        return frozenset(i for i, score in self.scores.items() if score >= threshold)


@dataclass(frozen=True, slots=True)
class SetMeans:
    """Precision, recall and F1 of chosen sentences, each the mean over `n` answerable questions."""

    n: int
    precision: Interval | None
    recall: Interval | None
    f1: Interval | None


@dataclass(frozen=True, slots=True)
class Choice:
    """How a system chooses: its best sentence over all questions and over the second half, all above a threshold there.

    `threshold` has the best mean F1 on the first half; None where no question there has an answer. `hit` is the share
    of answerable questions whose best sentence answers; `auroc` is None where all or no questions are answerable.
    """

    top: SetMeans
    top_second: SetMeans
    above_second: SetMeans
    threshold: float | None
    hit: Interval | None
    auroc: float | None


def sentences_of(questions: Sequence[SentenceQuestion]) -> tuple[str, ...]:
    """Return every sentence once, in the order of the questions."""
    return tuple(dict.fromkeys(text for question in questions for text in question.sentences.values()))


def score_sentences(
    questions: Sequence[SentenceQuestion], texts: Sequence[str], systems: Systems
) -> dict[str, list[Scored]]:
    """Return by system each question's scored sentences; `systems` hold `texts`, among which are all sentences."""
    place = {text: i for i, text in enumerate(texts)}
    found: dict[str, list[Scored]] = {name: [] for name in systems.names}
    scored = systems.scores([question.question for question in questions])
    for question, by_system in zip(questions, scored, strict=True):
        for name, scores in by_system.items():
            own = {line: float(scores[place[text]]) for line, text in question.sentences.items()}
            found[name].append(Scored(own, question.answers))
    return found


def judge_choice(scored: Sequence[Scored]) -> Choice:
    """Return how well the sentences of these questions, in the file's order, are chosen."""
    middle = len(scored) // 2
    second = _answerable(scored[middle:])
    threshold = best_threshold(scored[:middle])
    above = [] if threshold is None else [(one.answers, one.above(threshold)) for one in second]
    answerable = _answerable(scored)
    return Choice(
        top=_means([(one.answers, one.top()) for one in answerable]),
        top_second=_means([(one.answers, one.top()) for one in second]),
        above_second=_means(above),
        threshold=threshold,
        hit=_interval([float(bool(one.top() & one.answers)) for one in answerable]),
        auroc=auroc([one.best for one in answerable], [one.best for one in scored if not one.answers]),
    )


def best_threshold(scored: Sequence[Scored]) -> float | None:
    """Return the score from which on sentences are chosen with the best mean F1 over answerable questions.

    Of equally good thresholds the highest; None without an answerable question. F1 of two sets is twice what they share
    over the sum of their sizes, so that lowering the threshold sentence by sentence changes one question at a time.
    """
    questions = _answerable(scored)
    steps = [(score, q, line) for q, one in enumerate(questions) for line, score in one.scores.items()]
    steps.sort(key=lambda step: -step[0])
    chosen, shared = [0] * len(questions), [0] * len(questions)
    total, best, found = 0.0, -1.0, None
    for i, (score, q, line) in enumerate(steps):
        size = len(questions[q].answers)
        before = 2 * shared[q] / (chosen[q] + size)
        chosen[q] += 1
        shared[q] += line in questions[q].answers
        total += 2 * shared[q] / (chosen[q] + size) - before
        is_last = i + 1 == len(steps) or steps[i + 1][0] < score
        if is_last and total > best + 1e-9:
            best, found = total, score
    return found


def _answerable(scored: Sequence[Scored]) -> list[Scored]:
    """Return the questions that have an answer."""
    return [one for one in scored if one.answers]


def _means(pairs: Sequence[tuple[frozenset[int], frozenset[int]]]) -> SetMeans:
    """Return the means of pairs (expected, chosen)."""
    rows = [set_scores(expected, chosen) for expected, chosen in pairs]
    return SetMeans(len(rows), *(_interval([row[name] for row in rows]) for name in _SET_METRICS))


def _interval(values: Sequence[float]) -> Interval | None:
    """Return the mean with its interval; None without values."""
    return bootstrap(values) if values else None


def by_choice(choices: Mapping[str, Choice]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a system and way of choosing, with the headings."""
    rows: Rows = []
    for name, choice in choices.items():
        cut = f"from {number(choice.threshold)} on"
        parts = (("best one, all", choice.top), ("best one, half 2", choice.top_second))
        for chosen, means in (*parts, (f"{cut}, half 2", choice.above_second)):
            figures = (means.precision, means.recall, means.f1)
            rows.append((name, chosen, str(means.n), *map(with_interval, figures)))
    return rows, ("system", "sentences chosen", "n", "precision", "recall", "f1")


def by_answerability(choices: Mapping[str, Choice]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a system: whether the best sentence answers, and whether its score tells that one does."""
    rows: Rows = [(name, with_interval(choice.hit), number(choice.auroc)) for name, choice in choices.items()]
    return rows, ("system", "hit@1", "AUROC, answerable or not")
