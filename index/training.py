"""Training the embedded encoder from the question bank and the report."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from sentence_transformers import SentenceTransformer
from torch import Tensor
from torch.nn import functional

from index.bag import NgramBag
from index.features import features_of
from index.noise import with_typos
from index.recipe import DEFAULT_RECIPE, Recipe
from index.types import BankQuestion, Passage, silent

Ids = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Trained:
    """The result of a training: the weighted table (buckets, d) and one prototype a measure, then "none" (m+1, d)."""

    table: NDArray[np.float32]
    prototypes: NDArray[np.float32]


class _Texts:
    """Texts as features laid end to end, from which batches with dropped features are drawn."""

    def __init__(self, rows: Sequence[Ids]) -> None:
        self.lengths = np.asarray([len(row) for row in rows], dtype=np.int64)
        self.starts = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])
        self.flat = np.concatenate(rows) if rows else np.zeros(0, dtype=np.int64)

    def draw(self, chosen: Ids, keep: float, random: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Return features and offsets of the chosen texts, each feature kept with probability `keep`."""
        ids: list[Ids] = []
        offsets = [0]
        for i in chosen:
            row = self.flat[self.starts[i] : self.starts[i] + self.lengths[i]]
            kept = row[random.random(len(row)) < keep] if keep < 1 else row
            kept = kept if len(kept) else row
            ids.append(kept)
            offsets.append(offsets[-1] + len(kept))
        return torch.from_numpy(np.concatenate(ids)), torch.as_tensor(offsets[:-1])


def train(
    texts: dict[str, str],
    passages: Sequence[Passage],
    bank: Sequence[BankQuestion],
    recipe: Recipe | None = None,
    progress: Callable[[str], None] = silent,
) -> Trained:
    """Train on measure texts (by number), passages and bank questions; the same input gives the same model."""
    recipe = recipe or DEFAULT_RECIPE
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(recipe.seed)
    random = np.random.default_rng(recipe.seed)
    numbers = list(texts)
    settings = recipe.features
    questions = [q.text for q in bank] + [p.text for p in passages]
    targets = _targets(numbers, bank, passages, recipe.also)
    measure_texts = _Texts([features_of(text, settings) for text in texts.values()])
    module = NgramBag(settings.buckets, recipe.dimension, settings.shortest, settings.longest, settings.pairs)
    model = SentenceTransformer(modules=[module], device="cpu")
    prototypes = torch.nn.Parameter(torch.randn(len(numbers) + 1, recipe.dimension) * 0.1)
    steps = recipe.epochs * max(1, len(questions) // recipe.batch)
    optimiser = torch.optim.Adam([*model.parameters(), prototypes], lr=recipe.rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=recipe.rate, total_steps=steps, pct_start=0.1)
    clean = [features_of(text, settings) for text in questions]
    for epoch in range(recipe.epochs):
        rows = _noisy_rows(questions, clean, len(bank), recipe, random)
        total = 0.0
        for chosen in _batches(len(questions), recipe.batch, random):
            loss = _loss(module, prototypes, rows, measure_texts, targets, chosen, recipe, random)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
            total += float(loss.detach()) * len(chosen)
        progress(f"epoch {epoch + 1}/{recipe.epochs}: loss {total / len(questions):.3f}")
    with torch.no_grad():
        unit = functional.normalize(prototypes, dim=1).numpy().astype(np.float32)
    return Trained(module.weighted_table(), unit)


def _targets(
    numbers: Sequence[str], bank: Sequence[BankQuestion], passages: Sequence[Passage], also: float
) -> NDArray[np.float32]:
    """Return what each text should be near to, float32 (n, m+1), rows sum to one; the last column is "none"."""
    column = {number: i for i, number in enumerate(numbers)}
    rows = np.zeros((len(bank) + len(passages), len(numbers) + 1), dtype=np.float32)
    for i, question in enumerate(bank):
        for number in question.measures:
            rows[i, column[number]] = 1.0
        for number in question.also:
            rows[i, column[number]] = also
        if not question.is_answerable:
            rows[i, -1] = 1.0
    for i, passage in enumerate(passages, start=len(bank)):
        rows[i, column[passage.measure]] = 1.0
    rows /= rows.sum(1, keepdims=True)
    return rows


def _noisy_rows(
    questions: Sequence[str], clean: Sequence[Ids], typed: int, recipe: Recipe, random: np.random.Generator
) -> _Texts:
    """Return the questions' features, some of them anew with typing errors; the report's own passages stay clean."""
    rows = list(clean)
    for i in np.flatnonzero(random.random(typed) < recipe.noisy).tolist():
        rows[i] = features_of(with_typos(questions[i], random), recipe.features)
        if not len(rows[i]):
            rows[i] = clean[i]
    return _Texts([row if len(row) else np.zeros(1, dtype=np.int64) for row in rows])


def _batches(count: int, size: int, random: np.random.Generator) -> Iterator[Ids]:
    """Yield all positions in random order, cut into batches."""
    order = random.permutation(count)
    for start in range(0, max(count - size, 0) + 1, size):  # a last, small batch would disturb the contrast
        yield order[start : start + size]


def _loss(
    module: NgramBag,
    prototypes: Tensor,
    questions: _Texts,
    measure_texts: _Texts,
    targets: NDArray[np.float32],
    chosen: Ids,
    recipe: Recipe,
    random: np.random.Generator,
) -> Tensor:
    """Return the sum of three soft-max losses: over measure texts, over prototypes, over questions in the batch."""
    vectors = module.embed(*questions.draw(chosen, recipe.keep_question, random))
    wanted = torch.from_numpy(targets[chosen])
    every = np.arange(len(measure_texts.lengths))
    texts = module.embed(*measure_texts.draw(every, recipe.keep_text, random))
    answerable = wanted[:, -1] == 0
    loss = _soft_cross_entropy(vectors[answerable] @ texts.T / recipe.temperature, wanted[answerable, :-1])
    free = functional.normalize(prototypes, dim=1)
    loss = loss + _soft_cross_entropy(vectors @ free.T / recipe.temperature, wanted)
    return loss + _contrast(vectors, wanted, recipe.temperature)


def _soft_cross_entropy(logits: Tensor, wanted: Tensor) -> Tensor:
    """Return the mean cross entropy to target distributions."""
    return -(wanted * functional.log_softmax(logits, dim=1)).sum(1).mean()


def _contrast(vectors: Tensor, wanted: Tensor, temperature: float) -> Tensor:
    """Return the supervised contrastive loss (Khosla et al. 2020) over the batch; "none" attracts nothing."""
    same = wanted[:, :-1] @ wanted[:, :-1].T
    same = same * (1 - torch.eye(len(vectors)))
    logits = vectors @ vectors.T / temperature - 1e9 * torch.eye(len(vectors))
    weight = same.sum(1)
    has_peer = weight > 0
    share = same[has_peer] / weight[has_peer, None]
    return -(share * functional.log_softmax(logits[has_peer], dim=1)).sum(1).mean()
