"""python -m eval encoders: what each part of the encoder's recipe is worth, by training it again without.

Every variant is trained on the whole bank and searched with the topic questions of the development half.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from corpus.parsing import DEFAULT_REPORT, parse_report
from corpus.types import Report
from eval.ablating import COMPARED, topic_questions
from eval.comparing import compare
from eval.metrics import DEPTH
from eval.scoring import score, summarise
from eval.table import Rows, chance, distance, markdown, number
from eval.types import GoldQuestion, Outcome, Row, Split
from eval.unseen import stamp
from index.assembling import assemble
from index.bank import load_bank
from index.encoder import EMBEDDED_FOLDER, Encoder
from index.fusion import fuse
from index.generic import load_generic
from index.heldout import train_encoder, use_one_core
from index.legs import score_legs
from index.recipe import DEFAULT_RECIPE, Recipe
from index.types import Vectors
from index.wording import Wording

PAGE = Path(__file__).parents[1] / "docs" / "encoders.md"
SHIPPED = "as it is shipped"
_AT_ONCE = 2  # trainings side by side, one core each
_SHOWN = 5  # measures that a bare ranking shows as its answer
_LEGS = ("bank", "text")  # legs that are made of the encoder's vectors alone
_FUSED = "fused"
_OTHER_SEEDS = (1, 2)
_SHORT = 64  # dimensions that are kept of a longer vector
_PAGE = """# What each part of the encoder's recipe is worth

Written by `python -m eval encoders` on {date}; do not edit. {made_from}.

The figures are of the bank and the gold of that day. `python -m index info` names today's bank and model: where the bank is
another one, the model was trained anew since, and only the differences between rows tell something about it.

Each row is the encoder of `index/model` as it was then, trained again with one thing changed, and searched with the {n} topic questions
of the development half: by the nearest bank questions alone (`bank`), by the measures' texts alone (`text`), and with
all legs fused. Nothing is refused. The recipe and the weights of the fusion were chosen on this half, so the shipped
encoder has an advantage, and the weights suit the others less. The last two columns compare the fused
ranking with the shipped one (paired randomisation test, * p < .05, not corrected for the number of rows): what is no
larger than between two seeds is chance.

{table}

`MB`: size of the rows in the model's file. "Three seeds side by side" are the vectors of three models put
together, which costs three times the size and the time. "First {short} numbers" needs no training: it cuts the vectors.
"""


@dataclass(frozen=True, slots=True)
class Training:
    """What an encoder is trained by: a recipe, with or without the invented measures."""

    recipe: Recipe
    with_invented: bool = True


@dataclass(frozen=True, slots=True)
class Variant:
    """An encoder to be compared: its name, its trainings, and how many numbers of its vectors are kept."""

    name: str
    trainings: tuple[Training, ...]
    kept: int | None = None


@dataclass(frozen=True, slots=True)
class Ranked:
    """What a variant's rankings came to: scored rows by leg, and the size of its rows in MB."""

    variant: str
    rows: Mapping[str, list[Row]]
    megabytes: float


@dataclass(frozen=True, slots=True)
class Joined:
    """Encoders side by side: their vectors end to end, at unit length; of each only the first `kept` numbers."""

    parts: tuple[Encoder, ...]
    kept: int | None = None
    name: str = "joined"
    sha256: str = ""

    @property
    def dimension(self) -> int:
        """Return the length of the vectors."""
        return int(self.prototypes.shape[1])

    @property
    def prototypes(self) -> Vectors:
        """Return the parts' prototypes end to end, float32 (c, d)."""
        return self._unit([part.prototypes for part in self.parts])

    def encode_queries(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of questions, float32 (n, d)."""
        return self._unit([part.encode_queries(texts) for part in self.parts])

    def encode_passages(self, texts: Sequence[str]) -> Vectors:
        """Return the vectors of passages, float32 (n, d)."""
        return self._unit([part.encode_passages(texts) for part in self.parts])

    def _unit(self, vectors: Sequence[Vectors]) -> Vectors:
        """Return vectors end to end, scaled to unit length; zeros stay zeros."""
        joined = np.concatenate([part[:, : self.kept] for part in vectors], axis=1)
        lengths = np.linalg.norm(joined, axis=1, keepdims=True)
        unit: Vectors = (joined / np.where(lengths > 0, lengths, 1)).astype(np.float32)
        return unit


def variants(recipe: Recipe = DEFAULT_RECIPE) -> list[Variant]:
    """Return the shipped recipe, then each changed one."""
    features = recipe.features
    changed = {
        "64 dimensions": replace(recipe, dimension=64),
        "192 dimensions": replace(recipe, dimension=192),
        "half as many buckets": replace(recipe, features=replace(features, buckets=features.buckets // 2)),
        "twice as many buckets": replace(recipe, features=replace(features, buckets=features.buckets * 2)),
        "letters by 3 and 4 only": replace(recipe, features=replace(features, longest=4)),
        "letters by 3 to 6": replace(recipe, features=replace(features, longest=6)),
        "no pairs of words": replace(recipe, features=replace(features, pairs=False)),
        "no typing errors in training": replace(recipe, noisy=0.0),
        "no features of questions left out": replace(recipe, keep_question=1.0),
        "no features of texts left out": replace(recipe, keep_text=1.0),
        "half as many epochs": replace(recipe, epochs=recipe.epochs // 2),
        "twice the temperature": replace(recipe, temperature=2 * recipe.temperature),
        "measures beside the answer count nothing": replace(recipe, also=0.0),
    }
    shipped = Training(recipe)
    seeds = [Training(replace(recipe, seed=seed)) for seed in _OTHER_SEEDS]
    return [
        Variant(SHIPPED, (shipped,)),
        *(Variant(f"another seed ({other.recipe.seed})", (other,)) for other in seeds),
        *(Variant(name, (Training(other),)) for name, other in changed.items()),
        Variant("no invented measures", (Training(recipe, with_invented=False),)),
        Variant("three seeds side by side", (shipped, *seeds)),
        Variant(f"first {_SHORT} numbers", (shipped,), kept=_SHORT),
    ]


def evaluate_encoders(progress: Callable[[str], None], chosen: Sequence[Variant] | None = None) -> list[Ranked]:
    """Train and rank every variant, the shipped one first; what several variants use is trained once."""
    asked = list(chosen or variants())
    trainings = list(dict.fromkeys(part for variant in asked for part in variant.trainings))
    with ProcessPoolExecutor(_AT_ONCE, get_context("spawn"), use_one_core) as pool:
        encoders: dict[Training, Encoder] = {}
        for done, (training, encoder) in enumerate(zip(trainings, pool.map(_trained, trainings), strict=True), start=1):
            encoders[training] = encoder
            progress(f"{done}/{len(trainings)} encoders trained")
    return [rank_variant(variant, [encoders[part] for part in variant.trainings]) for variant in asked]


def rank_variant(variant: Variant, parts: Sequence[Encoder]) -> Ranked:
    """Rank the topic questions of the development half with a variant's encoders."""
    report, questions = parse_report(DEFAULT_REPORT), topic_questions(Split.DEV)
    encoder = parts[0] if len(parts) == 1 and variant.kept is None else Joined(tuple(parts), variant.kept)
    rankings = _rankings(report, encoder, questions)
    rows = {leg: score(questions, outcomes) for leg, outcomes in rankings.items()}
    numbers = sum(t.recipe.features.buckets * (variant.kept or t.recipe.dimension) for t in variant.trainings)
    return Ranked(variant.name, rows, numbers / 1e6)


def _trained(training: Training) -> Encoder:
    """Return the encoder of one training on the whole bank."""
    generic = load_generic() if training.with_invented else ()
    return train_encoder(parse_report(DEFAULT_REPORT), load_bank(), generic, training.recipe)


def _rankings(report: Report, encoder: Encoder, questions: Sequence[GoldQuestion]) -> dict[str, list[Outcome]]:
    """Return a bare ranking for each question, by single legs and by all of them."""
    legs = assemble(report, load_bank(), encoder, Wording.load(EMBEDDED_FOLDER))
    found: dict[str, list[Outcome]] = {leg: [] for leg in (*_LEGS, _FUSED)}
    for question in questions:
        scores = score_legs(legs, question.question)
        for leg in found:
            values = fuse(scores, legs) if leg == _FUSED else scores.parts[leg]
            order = [legs.measures[int(i)] for i in np.argsort(-values, kind="stable")[:DEPTH]]
            found[leg].append(Outcome(question.id, tuple(order[:_SHOWN]), tuple(order[_SHOWN:])))
    return found


def by_variant(found: Sequence[Ranked]) -> tuple[Rows, tuple[str, ...]]:
    """Return one row a variant, with its distance from the first one, and the headings."""
    shipped = found[0].rows[_FUSED]
    rows: Rows = []
    for ranked in found:
        means = {leg: summarise(rows) for leg, rows in ranked.rows.items()}
        figures = [number(means[leg][metric]) for leg in ("bank", "text", _FUSED) for metric in ("hit@1", COMPARED)]
        compared = compare(shipped, ranked.rows[_FUSED], (COMPARED,)) if ranked is not found[0] else []
        gap, p = (compared[0].difference.mean, compared[0].p) if compared else (None, None)
        rows.append((ranked.variant, f"{ranked.megabytes:.1f}", *figures, distance(gap), chance(p)))
    columns = [f"{leg} {metric}" for leg in ("bank", "text", _FUSED) for metric in ("hit@1", COMPARED)]
    return rows, ("encoder", "MB", *columns, f"fused {COMPARED} − shipped", "p")


def encoders_page(found: Sequence[Ranked]) -> str:
    """Return the page with the table."""
    table = markdown(*by_variant(found))
    n = len(found[0].rows[_FUSED])
    return _PAGE.format(date=date.today().isoformat(), made_from=stamp(), n=n, table=table, short=_SHORT)
