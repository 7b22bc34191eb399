"""What each leg of the search is worth: legs alone, the fusion, the fusion without one leg, and models from outside."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from assistant import Assistant
from eval.comparing import compare
from eval.gold import load_gold, of_split
from eval.rankers import Ranker, by_characters, by_encoder, by_legs, open_folder, rank_questions
from eval.scoring import score, slices, summarise
from eval.types import GoldKind, GoldQuestion, Row, Split
from index.fusion import COVERED

FUSED = "fused"  # the contender that the others are compared with
COMPARED = "ndcg@10"  # what they are compared by
_ALONE = {"BM25 (lexical)": "lexical", "dense (text)": "text", "dense (bank)": "bank"}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a contender ranks: its means over `n` questions, and its distance from the fusion, with the test's p.

    The fusion itself has no distance, and without questions nobody has one.
    """

    name: str
    n: int
    metrics: Mapping[str, float | None]
    difference: float | None = None
    p: float | None = None


def topic_questions(split: Split | None) -> tuple[GoldQuestion, ...]:
    """Return the topic questions of one half, or of both where `split` is None."""
    return tuple(question for question in of_split(load_gold(), split) if question.kind is GoldKind.TOPIC)


def without(leg: str, weights: Mapping[str, float] = COVERED) -> dict[str, float]:
    """Return the weights without one leg, the others scaled up to sum one; ValueError where nothing would remain."""
    rest = {name: weight for name, weight in weights.items() if name != leg}
    total = sum(rest.values())
    if leg not in weights or not total:
        raise ValueError(f"the leg {leg!r} cannot be left out of {sorted(weights)}; name one of several")
    return {name: weight / total for name, weight in rest.items()}


def contenders(assistant: Assistant, models: Sequence[Path] = ()) -> dict[str, Ranker]:
    """Return all rankers by name; a model is a sentence-transformers folder, ValueError where it is none."""
    index, report = assistant.index, assistant.report
    found = {name: by_legs(index, {leg: 1.0}) for name, leg in _ALONE.items()}
    found |= {"character TF-IDF": by_characters(report), FUSED: by_legs(index)}
    found |= {f"fused without {leg}": by_legs(index, without(leg)) for leg in COVERED}
    for folder in models:
        found[_model_name(folder, models)] = by_encoder(report, open_folder(folder))
    return found


def _model_name(folder: Path, models: Sequence[Path]) -> str:
    """Return a model's name in the table: its folder's, or the whole path where two folders are called alike."""
    alike = sum(other.name == folder.name for other in models)
    return f"model {folder.resolve().name if alike == 1 else folder}"


def rank_all(
    rankers: Mapping[str, Ranker], questions: Sequence[GoldQuestion], progress: Callable[[str], None]
) -> dict[str, list[Row]]:
    """Return the scored rows of every contender on the same questions."""
    found = {}
    for name, rank in rankers.items():
        found[name] = score(questions, rank_questions(rank, questions))
        progress(f"{name}: {len(questions)} questions ranked")
    return found


def standings(rows: Mapping[str, Sequence[Row]]) -> list[Standing]:
    """Return how each contender stands, in the order given; ValueError where they ranked different questions."""
    fused = rows[FUSED]
    return [_standing(name, found, None if name == FUSED else fused) for name, found in rows.items()]


def _standing(name: str, rows: Sequence[Row], fused: Sequence[Row] | None) -> Standing:
    """Return how one contender stands, against the fusion where that is another."""
    metrics = summarise(rows)
    compared = compare(fused, rows, (COMPARED,)) if fused is not None else []
    if not compared:
        return Standing(name, len(rows), metrics)
    return Standing(name, len(rows), metrics, compared[0].difference.mean, compared[0].p)


def standings_by(rows: Mapping[str, Sequence[Row]], attribute: str) -> dict[str, list[Standing]]:
    """Return the standings for each value of an attribute, most questions first."""
    parts = {name: slices(found, attribute) for name, found in rows.items()}
    return {value: standings({name: part[value] for name, part in parts.items()}) for value in parts[FUSED]}
