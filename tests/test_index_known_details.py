"""How like a question is to those whose details are told or not, measure by measure, and that damage is found."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from index.known_details import KnownDetails
from index.types import BrokenIndexError, DetailQuestion
from index.wording import BUCKETS

HELP = [
    DetailQuestion("Wie hoch ist die Prämie?", "de", "I.10", is_told=True),
    DetailQuestion("Wer zahlt die Prämie aus?", "de", "I.10", is_told=False),
    DetailQuestion("Welche Telefonnummer hat das Amt?", "de", "I.10", is_told=False),
]
LEARNING = [
    DetailQuestion("Wo findet der Lehrgang statt?", "de", "I.1", is_told=True),
    DetailQuestion("Wann beginnt der Unterricht morgens?", "de", "I.2", is_told=False),
]
KNOWN = KnownDetails.build([*HELP, *LEARNING])


def test_the_same_question_is_as_like_as_can_be() -> None:
    """Told or untold, and whatever its capitals and marks; one of another measure does not count."""
    told = KNOWN.likeness("wie hoch ist die PRÄMIE", "I.10")
    assert told is not None
    assert told.told == pytest.approx(1.0, abs=2e-3)
    assert told.untold < 0.3
    untold = KNOWN.likeness("Welche Telefonnummer hat das Amt", "I.10")
    assert untold is not None
    assert untold.untold == pytest.approx(1.0, abs=2e-3)
    assert untold.untold_mean < untold.untold
    assert untold.told < 0.3


def test_questions_are_kept_by_measure() -> None:
    """I.1 is not the beginning of I.10; where one kind is missing, nothing is like it."""
    other = KNOWN.likeness("Welche Telefonnummer hat das Amt?", "I.1")
    assert other is not None
    assert other.told < 0.3
    assert (other.untold, other.untold_mean) == (0.0, 0.0)


@pytest.mark.parametrize("measure", ["I.100", "", "VI.8"])
def test_where_none_are_known_nothing_is_said(measure: str) -> None:
    """A measure of another edition has none, and an index may have none at all."""
    assert KNOWN.likeness("Wie hoch ist die Prämie?", measure) is None
    assert KnownDetails.build([]).likeness("Wie hoch ist die Prämie?", "I.10") is None


@pytest.mark.parametrize("question", ["", "?!", "xyzzy"])
def test_a_question_that_shares_nothing_is_like_none(question: str) -> None:
    """Neither an empty one, nor one of other letters."""
    assert KNOWN.likeness(question, "I.10") == (0.0, 0.0, 0.0, 0.0)


def test_a_known_question_that_has_nothing_is_like_none() -> None:
    """Wherever it stands among the others, whose likeness stays."""
    nothing = DetailQuestion("?!", "de", "I.10", is_told=False)
    known = KnownDetails.build([nothing, *HELP, nothing, *LEARNING, nothing])
    assert known.likeness("Wie hoch ist die Prämie?", "I.10") == pytest.approx(
        KNOWN.likeness("Wie hoch ist die Prämie?", "I.10"), abs=0.2
    )
    alone = KnownDetails.build([nothing, nothing]).likeness("Wie hoch?", "I.10")
    assert alone == (0.0, 0.0, 0.0, 0.0)


def test_the_order_in_which_they_are_given_does_not_matter() -> None:
    """They are put in that of the measures."""
    turned = KnownDetails.build([*LEARNING, *reversed(HELP)])
    assert turned.likeness("Wer zahlt das?", "I.10") == pytest.approx(KNOWN.likeness("Wer zahlt das?", "I.10"))


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    """The same likeness; a missing file is told."""
    KNOWN.save(tmp_path)
    again = KnownDetails.load(tmp_path)
    assert len(again) == len(KNOWN) == 5
    assert again.likeness("Wer zahlt das?", "I.10") == KNOWN.likeness("Wer zahlt das?", "I.10")
    (tmp_path / "known_details_told.npy").unlink()
    with pytest.raises(BrokenIndexError, match="index build"):
        KnownDetails.load(tmp_path)


@pytest.mark.parametrize(
    ("part", "damage"),
    [
        ("starts", lambda a: a[:-1]),
        ("features", lambda a: a + BUCKETS),
        ("values", lambda a: a[1:]),
        ("measures", lambda a: a[::-1]),
        ("told", lambda a: a.astype(np.int8)),
        ("rarity", lambda a: a[:100]),
    ],
)
def test_parts_that_do_not_belong_together_are_refused(
    tmp_path: Path, part: str, damage: Callable[[np.ndarray], np.ndarray]
) -> None:
    """With the command that mends it."""
    KNOWN.save(tmp_path)
    path = tmp_path / f"known_details_{part}.npy"
    np.save(path, damage(np.load(path)), allow_pickle=False)
    with pytest.raises(BrokenIndexError, match="index build"):
        KnownDetails.load(tmp_path)
