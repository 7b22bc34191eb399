"""Experiments with the encoder: each variant changes one thing, and vectors are put together as said."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest

from eval.ablating import topic_questions
from eval.encoders import SHIPPED, Joined, Ranked, Training, Variant, by_variant, encoders_page, variants
from eval.scoring import score
from eval.types import Outcome, Split
from index.embedded import EmbeddedEncoder
from index.encoder import EMBEDDED_FOLDER
from index.recipe import DEFAULT_RECIPE


@pytest.fixture(scope="module")
def encoder() -> EmbeddedEncoder:
    """Return the embedded encoder."""
    return EmbeddedEncoder.load(EMBEDDED_FOLDER)


@pytest.mark.parametrize("variant", variants()[1:], ids=lambda variant: variant.name)
def test_variant_changes_one_thing(variant: Variant) -> None:
    """Else the table could not say what made the difference."""
    assert variants()[0] == Variant(SHIPPED, (Training(DEFAULT_RECIPE),))
    first = variant.trainings[0]
    recipes = sum(getattr(first.recipe, f.name) != getattr(DEFAULT_RECIPE, f.name) for f in fields(DEFAULT_RECIPE))
    assert recipes + (not first.with_invented) + (len(variant.trainings) > 1) + (variant.kept is not None) == 1


def test_names_are_distinct() -> None:
    """A row of the table is known by its name."""
    names = [variant.name for variant in variants()]
    assert len(set(names)) == len(names)


def test_joined_vectors_keep_what_both_parts_say(encoder: EmbeddedEncoder) -> None:
    """Two equal parts give the same cosines as one; the vectors are of unit length, those of no letters zero."""
    joined = Joined((encoder, encoder))
    texts = ["Wer hilft bei der Pflege?", "Meisterprämie im Handwerk", "?!"]
    one, two = encoder.encode_queries(texts), joined.encode_queries(texts)
    assert two.shape == (3, 2 * encoder.dimension) == (3, joined.dimension)
    assert np.allclose(one @ one.T, two @ two.T, atol=1e-6)
    assert np.allclose(np.linalg.norm(two, axis=1), [1, 1, 0], atol=1e-6)


def test_shortened_vectors_are_the_first_numbers_at_unit_length(encoder: EmbeddedEncoder) -> None:
    """As a store with less room would keep them."""
    texts = ["Wer hilft bei der Pflege?"]
    short = Joined((encoder,), kept=64).encode_passages(texts)
    first = encoder.encode_passages(texts)[:, :64]
    assert np.allclose(short, first / np.linalg.norm(first), atol=1e-6)


def test_table_tells_the_distance_from_the_shipped_one() -> None:
    """Right twice against once: a distance that chance explains with two questions."""
    worse, better = _ranked(SHIPPED, right=1), _ranked("other", right=2)
    rows, headings = by_variant([worse, better])
    assert rows[0][-2:] == ("–", "–")
    assert rows[1][headings.index("fused hit@1")] == "1.000"
    assert rows[1][headings.index("fused ndcg@10 − shipped")].startswith("+")
    assert not rows[1][-1].endswith("*")
    assert "| other | 6.3 |" in encoders_page([worse, better])


def _ranked(name: str, right: int) -> Ranked:
    """Return a variant that has ranked two questions, the same by each leg, so many of them rightly."""
    questions = topic_questions(Split.DEV)[:2]
    outcomes = [Outcome(q.id, tuple(q.relevance) if i < right else ("X",)) for i, q in enumerate(questions)]
    rows = score(questions, outcomes)
    return Ranked(name, {"bank": rows, "text": rows, "fused": rows}, 6.3)
