"""How the embedded encoder is trained."""

from __future__ import annotations

from dataclasses import dataclass, field

from index.features import FeatureSettings


@dataclass(frozen=True, slots=True)
class Recipe:
    """How the encoder is trained; the values were chosen on the development half of the gold."""

    dimension: int = 128
    epochs: int = 20
    batch: int = 768
    rate: float = 7e-3
    temperature: float = 0.05
    keep_question: float = 0.7  # share of a question's features that a step sees
    keep_text: float = 0.25  # share of a measure text's features that a step sees
    noisy: float = 0.5  # share of questions that get typing errors in an epoch
    also: float = 0.35  # weight of measures that belong beside the answer, against 1 for the answer
    features: FeatureSettings = field(default_factory=FeatureSettings)
    seed: int = 20240625


DEFAULT_RECIPE = Recipe()
