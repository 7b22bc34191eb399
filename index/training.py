"""Training the embedded encoder from the question bank, the report, and invented measures."""

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
from index.examples import Examples, examples_of
from index.features import FeatureSettings, features_of
from index.generic import GenericMeasure
from index.noise import with_typos
from index.recipe import DEFAULT_RECIPE, Recipe
from index.types import BankQuestion, Passage, silent

Ids = NDArray[np.int64]
_NEVER = -1e9  # a logit that takes no part in a soft-max
_FRESH_NOISE = 2  # epochs for which typing errors are kept: making them takes as long as learning from them


@dataclass(frozen=True, slots=True)
class Trained:
    """The result of a training: the weighted table (buckets, d) and one prototype a measure, then "none" (m+1, d)."""

    table: NDArray[np.float32]
    prototypes: NDArray[np.float32]


def use_one_core() -> None:
    """Let this process train on one core, so that trainings side by side do not disturb each other."""
    torch.set_num_threads(1)


class _Texts:
    """Texts as features laid end to end, from which batches with dropped features are drawn."""

    def __init__(self, rows: Sequence[Ids]) -> None:
        """Lay the features of texts end to end; a text without any gets the first bucket."""
        filled = [row if len(row) else np.zeros(1, dtype=np.int64) for row in rows]
        self.lengths = np.asarray([len(row) for row in filled], dtype=np.int64)
        self.starts = np.cumsum(self.lengths) - self.lengths
        self.flat = np.concatenate(filled) if filled else np.zeros(0, dtype=np.int64)

    def draw(self, chosen: Ids, keep: float, random: np.random.Generator) -> tuple[Tensor, Tensor]:
        """Return features and offsets of the chosen texts, each feature kept with probability `keep`."""
        lengths = self.lengths[chosen]
        ends = np.cumsum(lengths)
        place = np.repeat(self.starts[chosen] - (ends - lengths), lengths) + np.arange(lengths.sum())
        kept = random.random(len(place)) < keep
        counts = np.add.reduceat(kept, ends - lengths, dtype=np.int64)
        kept |= np.repeat(counts == 0, lengths)  # a text that would lose everything stays whole
        counts = np.where(counts == 0, lengths, counts)
        return torch.from_numpy(self.flat[place[kept]]), torch.from_numpy(np.cumsum(counts) - counts)


def train(
    texts: dict[str, str],
    passages: Sequence[Passage],
    bank: Sequence[BankQuestion],
    generic: Sequence[GenericMeasure] = (),
    recipe: Recipe | None = None,
    progress: Callable[[str], None] = silent,
) -> Trained:
    """Train on measure texts (by number), passages, bank questions and invented measures.

    The same input gives the same model.
    """
    recipe = recipe or DEFAULT_RECIPE
    torch.use_deterministic_algorithms(True)
    torch.manual_seed(recipe.seed)
    random = np.random.default_rng(recipe.seed)
    settings = recipe.features
    examples = examples_of(list(texts), passages, bank, generic, recipe.also)
    count = len(examples.questions)
    measures = _Texts([features_of(text, settings) for text in [*texts.values(), *(g.text for g in generic)]])
    module = NgramBag(settings.buckets, recipe.dimension, settings.shortest, settings.longest, settings.pairs)
    model = SentenceTransformer(modules=[module], device="cpu")
    prototypes = torch.nn.Parameter(torch.randn(len(texts) + 1, recipe.dimension) * 0.1)
    steps = recipe.epochs * max(1, count // recipe.batch)
    optimiser = torch.optim.Adam([*model.parameters(), prototypes], lr=recipe.rate)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, max_lr=recipe.rate, total_steps=steps, pct_start=0.1)
    clean = [features_of(text, settings) for text in examples.questions]
    for epoch in range(recipe.epochs):
        if epoch % _FRESH_NOISE == 0:
            rows = _noisy_rows(examples, clean, recipe.noisy, settings, random)
        total = 0.0
        for chosen in _batches(count, recipe.batch, random):
            vectors = module.embed(*rows.draw(chosen, recipe.keep_question, random))
            loss = _loss(_Batch(module, measures, examples, chosen, vectors), prototypes, recipe, random)
            optimiser.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            schedule.step()
            total += float(loss.detach()) * len(chosen)
        progress(f"epoch {epoch + 1}/{recipe.epochs}: loss {total / count:.3f}")
    with torch.no_grad():
        unit = functional.normalize(prototypes, dim=1).numpy().astype(np.float32)
    return Trained(module.weighted_table(), unit)


def _noisy_rows(
    examples: Examples, clean: Sequence[Ids], share: float, settings: FeatureSettings, random: np.random.Generator
) -> _Texts:
    """Return the questions' features, some of them anew with typing errors; the report's own passages stay clean."""
    rows = list(clean)
    for i in np.flatnonzero(random.random(examples.typed) < share).tolist():
        noisy = features_of(with_typos(examples.questions[i], random), settings)
        rows[i] = noisy if len(noisy) else clean[i]
    return _Texts(rows)


def _batches(count: int, size: int, random: np.random.Generator) -> Iterator[Ids]:
    """Yield all positions in random order, cut into batches."""
    order = random.permutation(count)
    for start in range(0, max(count - size, 0) + 1, size):  # a last, small batch would disturb the contrast
        yield order[start : start + size]


@dataclass(frozen=True, slots=True)
class _Batch:
    """A step's questions: their positions among the examples and their vectors, float32 (b, d)."""

    module: NgramBag
    measures: _Texts
    examples: Examples
    chosen: Ids
    vectors: Tensor


def _loss(batch: _Batch, prototypes: Tensor, recipe: Recipe, random: np.random.Generator) -> Tensor:
    """Return the sum of three soft-max losses: over measure texts, over prototypes, over questions in the batch."""
    examples, chosen = batch.examples, batch.chosen
    wanted = torch.from_numpy(examples.targets[chosen])
    rivals = torch.from_numpy(examples.rivals[chosen])
    generic = examples.generic_of[chosen]
    invented = np.unique(generic[generic >= 0])  # only the invented measures asked for in this batch take part
    width = wanted.shape[1] - 1
    texts = np.concatenate([np.arange(width), invented + width])
    text_vectors = batch.module.embed(*batch.measures.draw(texts, recipe.keep_text, random))
    asked = torch.from_numpy(generic[:, None] == invented[None, :])
    targets = torch.cat([wanted[:, :-1], asked.float()], dim=1)
    allowed = torch.cat([rivals[:, :-1], torch.ones_like(asked)], dim=1)
    has_text = wanted[:, -1] == 0
    logits = batch.vectors @ text_vectors.T / recipe.temperature
    loss = _soft_cross_entropy(logits[has_text], targets[has_text], allowed[has_text])
    real = torch.from_numpy(generic < 0)
    near = batch.vectors[real] @ functional.normalize(prototypes, dim=1).T / recipe.temperature
    loss = loss + _soft_cross_entropy(near, wanted[real], rivals[real])
    return loss + _contrast(batch.vectors, targets, recipe.temperature)


def _soft_cross_entropy(logits: Tensor, wanted: Tensor, allowed: Tensor) -> Tensor:
    """Return the mean cross entropy to target distributions, over the allowed columns."""
    logits = logits.masked_fill(~allowed, _NEVER)
    return -(wanted * functional.log_softmax(logits, dim=1)).sum(1).mean()


def _contrast(vectors: Tensor, wanted: Tensor, temperature: float) -> Tensor:
    """Return the supervised contrastive loss (Khosla et al. 2020) over the batch; "none" attracts nothing."""
    same = wanted @ wanted.T
    same = same * (1 - torch.eye(len(vectors)))
    logits = vectors @ vectors.T / temperature + _NEVER * torch.eye(len(vectors))
    weight = same.sum(1)
    has_peer = weight > 0
    share = same[has_peer] / weight[has_peer, None]
    return -(share * functional.log_softmax(logits[has_peer], dim=1)).sum(1).mean()
