"""The card of the embedded model: what it was trained from and how, what it scores, where it fails."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from index.calibration import Calibration, expected_calibration_error
from index.fitting import Sample
from index.generic import GenericMeasure
from index.recipe import Recipe
from index.types import BankQuestion

_TEXT = """\
# Model card: embedded question encoder

A bag of hashed words, word pairs and letter n-grams ({shortest} to {longest} letters) with a learned vector and weight
for each of {buckets:,} buckets, {dimension} dimensions, rows stored as 8-bit integers ({size:.1f} MB). It turns German,
English, Turkish, Ukrainian, Arabic, Russian and Polish questions into vectors near to the measures that answer them.

## Data
{questions:,} questions of the bank in `index/training/` ({answerable:,} that the report answers, {none:,} that it does
not), the report's own {passages:,} passages, and {invented:,} invented measures with {generic:,} questions, which teach
it everyday and official words for the same thing. All were written by a language model, not collected from people: the
figures below say how well the model generalises to more questions of that kind, not how people ask.
Questions by language: {languages}.

## Recipe
{epochs} epochs, batches of {batch}, Adam with a one-cycle rate up to {rate}, temperature {temperature}, seed {seed}.
Three soft-max losses: over the measures' texts (and those of the invented measures in the batch), over one free
prototype a measure and one for "not in the report", and over the questions of the same measures in the batch. At each
step {drop_q:.0%} of a question's and {drop_t:.0%} of a measure's features are left out, and {noisy:.0%} of the questions
get typing errors. Made by `python -m index train`.

## Scores on held-out bank questions (three folds, each searched by a model and a bank without them)
| what | value |
|---|---|
| first measure right (answerable questions) | {hit:.3f} |
| wrongly refused | {refused_wrongly:.3f} |
| rightly refused (all that the report cannot answer) | {refused_rightly:.3f} |
| expected calibration error of the confidence | {ece:.3f} |

## Limits
It knows this report's measures. Of measures that the bank has no questions for it knows only the words; there its
vectors and letter n-grams lead (docs/unseen.md). It does not understand negation or arithmetic, and a question in a
language that it was not trained in gets a vector all the same.
"""


@dataclass(frozen=True, slots=True)
class CardFacts:
    """What the card counts: the bank, the invented measures, and the report's passages."""

    bank: Sequence[BankQuestion]
    generic: Sequence[GenericMeasure]
    passages: int


def write_card(
    folder: Path,
    recipe: Recipe,
    facts: CardFacts,
    samples: Sequence[Sample],
    calibration: Calibration,
) -> None:
    """Write the card beside the model."""
    bank = facts.bank
    answerable = [s for s in samples if s.answerable]
    none = [s for s in samples if not s.answerable]
    counts: dict[str, int] = {}
    for question in bank:
        counts[question.language] = counts.get(question.language, 0) + 1
    text = _TEXT.format(
        shortest=recipe.features.shortest,
        longest=recipe.features.longest,
        buckets=recipe.features.buckets,
        dimension=recipe.dimension,
        size=(folder / "model.safetensors").stat().st_size / 1e6,
        questions=len(bank),
        answerable=sum(q.is_answerable for q in bank),
        none=sum(not q.is_answerable for q in bank),
        passages=facts.passages,
        invented=len(facts.generic),
        generic=sum(len(measure.questions) for measure in facts.generic),
        languages=", ".join(f"{language} {n:,}" for language, n in sorted(counts.items())),
        epochs=recipe.epochs,
        batch=recipe.batch,
        rate=recipe.rate,
        temperature=recipe.temperature,
        seed=recipe.seed,
        drop_q=1 - recipe.keep_question,
        drop_t=1 - recipe.keep_text,
        noisy=recipe.noisy,
        hit=_share([s.correct for s in answerable]),
        refused_wrongly=_share([not calibration.seen.judge(s.question, s.prototypes).is_answered for s in answerable]),
        refused_rightly=_share([not calibration.seen.judge(s.question, s.prototypes).is_answered for s in none]),
        ece=expected_calibration_error(
            [(calibration.seen.judge(s.question, s.prototypes).correct, s.correct) for s in samples]
        ),
    )
    (folder / "README.md").write_text(text, encoding="utf-8")


def _share(values: Sequence[bool]) -> float:
    """Return the share of true values."""
    return sum(values) / len(values) if values else 0.0
