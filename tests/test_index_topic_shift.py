"""Whether a follow-up's wording stays with what was spoken of: learned from known dialogues, saved, and refused when damaged."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.bank import load_bank
from index.details import load_details
from index.encoder import EMBEDDED_FOLDER
from index.retraining import fit_shift
from index.topic_shift import SHIFTS, STAYS, TopicShift, as_turns
from index.types import BankQuestion, BrokenIndexError, DetailQuestion

TURNS = [
    ("Wie lange läuft das noch?", STAYS),
    ("Und wer zahlt das?", STAYS),
    ("Was bringt das denen?", STAYS),
    ("Meine Tochter sucht eine Lehrstelle", SHIFTS),
    ("Unsere Schule findet keine Lehrkräfte", SHIFTS),
    ("Wir suchen Fachkräfte aus Indien", SHIFTS),
]


def test_words_speak_for_what_they_were_asked_as() -> None:
    shift = TopicShift.build(TURNS)
    assert shift.staying("Wer zahlt das denn?") > 0 > shift.staying("Meine Schule sucht Fachkräfte")


def test_without_dialogues_the_wording_tells_nothing() -> None:
    assert TopicShift.build(()).staying("Wie lange läuft das?") == 0.0


def test_only_what_is_asked_behind_something_stays() -> None:
    """A question for a detail that follows nothing teaches neither; some of the bank's stand for new ones."""
    details = [
        DetailQuestion("Wie lange?", "de", "IV.1", is_told=True, context=("Was ist die Meisterprämie?",)),
        DetailQuestion("Und Pflege?", "de", "III.12", is_told=True, context=("Was ist KIM?",), is_shift=True),
        DetailQuestion("Wie hoch ist die Meisterprämie?", "de", "IV.1", is_told=True),
    ]
    bank = [BankQuestion(f"Frage {i}", "de", ()) for i in range(31)]
    assert as_turns(details, bank) == (
        ("Wie lange?", STAYS),
        ("Und Pflege?", SHIFTS),
        ("Frage 0", SHIFTS),
        ("Frage 15", SHIFTS),
        ("Frage 30", SHIFTS),
    )


def test_saved_weights_score_alike(tmp_path: Path) -> None:
    TopicShift.build(TURNS).save(tmp_path)
    assert TopicShift.load(tmp_path).staying("Was kostet es?") == TopicShift.build(TURNS).staying("Was kostet es?")


@pytest.mark.parametrize("damaged", [b"\x93NUMPY", b"", None], ids=["head only", "empty", "missing"])
def test_damaged_weights_are_refused_with_what_mends_them(tmp_path: Path, damaged: bytes | None) -> None:
    if damaged is not None:
        (tmp_path / "topic_shift.npy").write_bytes(damaged)
    with pytest.raises(BrokenIndexError, match="python -m index build"):
        TopicShift.load(tmp_path)
    np.save(tmp_path / "topic_shift.npy", np.zeros((2, 3), dtype=np.float16))
    with pytest.raises(BrokenIndexError, match="weights of float16"):
        TopicShift.load(tmp_path)


def test_what_is_shipped_was_fitted_on_the_dialogues() -> None:
    """`python -m index train --wording` was run since they changed."""
    shipped, fitted = TopicShift.load(EMBEDDED_FOLDER), fit_shift()
    for detail in [detail for detail in load_details() if detail.context][::150]:
        assert shipped.staying(detail.text) == pytest.approx(fitted.staying(detail.text), abs=0.05)


def test_known_dialogues_turn_in_every_language() -> None:
    """To another measure, or to nothing that the report has; a third of them at least to each."""
    bank = {question.language for question in load_bank()}
    turns = [detail for detail in load_details() if detail.is_shift]
    assert all(detail.context for detail in turns)
    assert {detail.language for detail in turns} == {"de", "en", "tr", "uk", "ru", "ar", "pl"} <= bank
    told = [detail for detail in turns if detail.is_told]
    assert all(bool(detail.measure) is detail.is_told for detail in turns)
    assert len(turns) / 3 < len(told) < len(turns) * 2 / 3
